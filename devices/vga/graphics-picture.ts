/**
 * Graphics modes as pixels: the VGA's own (planar, CGA's interleaved pixels, 256 colours, with split screen, panning and any start address)
 * and the linear ones of the Bochs display interface. After: IBM PS/2 Hardware Interface Technical Reference, "Video Subsystem".
 *
 * A monitor sees 200-line modes with doubled lines and 320-pixel modes with doubled pixels, and so does who asks here. Not modelled: changes
 * of registers while the beam is on its way, byte panning.
 */
import type { Picture } from '../../machine/display.ts';
import type { DispiMode } from './bochs-dispi.ts';
import { colour, planeAddress } from './text-screen.ts';
import { AC_MODE, CRTC, GC, SEQ, SEQ_DOT_CLOCK_HALF, type VgaRegisters } from './vga-registers.ts';
import { verticalMeasures } from './vga-timing.ts';

const DOUBLE_SCAN = 1 << 7;
const SCAN_LINE = 0x1f;
/** CRTC mode control: 0 lets the row scan counter stand in for address lines 13 and 14. */
const MODE_ADDRESS_13 = 1 << 0;
const MODE_ADDRESS_14 = 1 << 1;
/** Graphics mode register: how shift registers are loaded. */
const SHIFT_INTERLEAVED = 1 << 5;
const SHIFT_256 = 1 << 6;
const AC_PLANE_ENABLE = 0x12;
const AC_PIXEL_PANNING = 0x13;
/** Attribute mode: panning holds only above the split. */
const AC_PANNING_COMPATIBLE = 1 << 5;
const PRESET_ROW_SCAN = 0x08;
const PLANE_ADDRESSES = 0xffff;
const CHARACTER = 8;
const LARGEST = 2048;

const fitting = (into: Picture | null, width: number, height: number): Picture =>
  into?.width === width && into.height === height ? into : { width, height, pixels: new Uint32Array(width * height) };

/** Pixels of a mode of the VGA's own. */
export function graphicsSize(vga: VgaRegisters): { width: number; height: number } {
  const scale = vga.seq[SEQ.CLOCKING] & SEQ_DOT_CLOCK_HALF ? 2 : 1;
  const width = (vga.crtc[CRTC.HORIZONTAL_DISPLAY_END] + 1) * CHARACTER * scale;
  return { width: Math.min(width, LARGEST), height: Math.min(verticalMeasures(vga).displayEnd, LARGEST) };
}

/** `words` are the planes, four bytes at each address. */
export function drawGraphics(vga: VgaRegisters, words: Int32Array, into: Picture | null): Picture {
  const { width, height } = graphicsSize(vga);
  const picture = fitting(into, width, height);
  const { crtc, ac } = vga;
  const { lineCompare } = verticalMeasures(vga);
  const doubled = crtc[CRTC.MAXIMUM_SCAN_LINE] & DOUBLE_SCAN ? 2 : 1;
  const scanLines = (crtc[CRTC.MAXIMUM_SCAN_LINE] & SCAN_LINE) + 1;
  const scale = vga.seq[SEQ.CLOCKING] & SEQ_DOT_CLOCK_HALF ? 2 : 1;
  const line = linePainter(vga, words, scale);
  let row = crtc[CRTC.START_HIGH] * 256 + crtc[CRTC.START_LOW];
  let scan = crtc[PRESET_ROW_SCAN] & SCAN_LINE;
  let panning = ac[AC_PIXEL_PANNING];
  for (let y = 0, repeat = 0; y < height; y++) {
    line(picture.pixels, y * width, width, row, scan, panning);
    if (++repeat === doubled) {
      repeat = 0;
      if (++scan >= scanLines) {
        scan = 0;
        row += crtc[CRTC.OFFSET] * 2;
      }
    }
    if (y !== lineCompare) continue;
    row = scan = repeat = 0;
    if (ac[AC_MODE] & AC_PANNING_COMPATIBLE) panning = 0;
  }
  return picture;
}

/** Draws one scan line from the counters of the CRT controller. */
function linePainter(vga: VgaRegisters, words: Int32Array, scale: number) {
  const mode = vga.gc[GC.MODE];
  const modeControl = vga.crtc[CRTC.MODE_CONTROL];
  const enabled = vga.ac[AC_PLANE_ENABLE] & 0xf;
  const in256 = (mode & SHIFT_256) !== 0;
  const palette = Uint32Array.from({ length: 256 }, (_, i) =>
    in256 ? colour(vga, i & vga.dacMask, false) : colour(vga, i & enabled, true),
  );
  const pixelsOf = in256 ? chained : mode & SHIFT_INTERLEAVED ? interleaved : planar;
  const indices = new Uint8Array(CHARACTER);
  return (pixels: Uint32Array, at: number, width: number, row: number, scan: number, panning: number): void => {
    // Eight pixels of panning values mean none; with 256 colours a pixel is two dots.
    const shift = (panning & 8 ? 0 : panning & 7) * scale;
    for (let character = 0, x = -shift; x < width; character++) {
      let address = planeAddress(vga, (row + character) & PLANE_ADDRESSES);
      if (!(modeControl & MODE_ADDRESS_13)) address = (address & ~0x2000) | ((scan & 1) << 13);
      if (!(modeControl & MODE_ADDRESS_14)) address = (address & ~0x4000) | ((scan & 2) << 13);
      pixelsOf(words[address % words.length], indices);
      for (let dot = 0; dot < CHARACTER * scale; dot++, x++) {
        if (x >= 0 && x < width) pixels[at + x] = palette[indices[scale === 2 ? dot >> 1 : dot]];
      }
    }
  };
}

/** A bit of each plane is a pixel. */
function planar(word: number, into: Uint8Array): void {
  for (let i = 0; i < CHARACTER; i++) {
    const bits = word >>> (7 - i);
    into[i] = (bits & 1) | ((bits >> 7) & 2) | ((bits >> 14) & 4) | ((bits >> 21) & 8);
  }
}

/** CGA: two bits side by side, the left four pixels in planes 0 and 2, the right four in 1 and 3. */
function interleaved(word: number, into: Uint8Array): void {
  for (let i = 0; i < CHARACTER; i++) {
    const byte = word >>> (i < 4 ? 0 : 8);
    const shift = 6 - 2 * (i & 3);
    into[i] = ((byte >> shift) & 3) | (((byte >> (16 + shift)) & 3) << 2);
  }
}

/** 256 colours: the byte of each plane is a pixel, two dots wide. */
function chained(word: number, into: Uint8Array): void {
  for (let i = 0; i < CHARACTER; i++) into[i] = word >>> (8 * (i >> 1));
}

/** A mode of the Bochs display interface with packed pixels. */
export function drawLinear(vga: VgaRegisters, frame: DispiMode, vram: Uint8Array, into: Picture | null): Picture {
  const { width, height, bpp, stride, start } = frame;
  const picture = fitting(into, width, height);
  const palette = bpp === 8 ? Uint32Array.from({ length: 256 }, (_, i) => colour(vga, i & vga.dacMask, false)) : null;
  const bytes = (bpp + 1) >> 3;
  for (let y = 0; y < height; y++) {
    // The memory wraps where a guest shows more than there is.
    let at = (start + y * stride) % vram.length;
    for (let x = 0, to = y * width; x < width; x++, to++) {
      picture.pixels[to] = palette === null ? packed(vram, at, bpp) : palette[vram[at]];
      at += bytes;
      if (at >= vram.length) at -= vram.length;
    }
  }
  return picture;
}

const OPAQUE = 0xff00_0000;

/** Little-endian pixels with blue lowest, as on every PC. */
function packed(vram: Uint8Array, at: number, bpp: number): number {
  if (bpp >= 24) return OPAQUE | (vram[at] << 16) | (vram[at + 1] << 8) | vram[at + 2];
  const value = vram[at] | (vram[at + 1] << 8);
  const [green, red] = bpp === 16 ? [full(value >> 5, 6), full(value >> 11, 5)] : [full(value >> 5, 5), full(value >> 10, 5)];
  return OPAQUE | (full(value, 5) << 16) | (green << 8) | red;
}

/** The lowest `bits` of `value` as a level of eight, so that the brightest is white: the highest of them fill what is missing. */
function full(value: number, bits: number): number {
  const level = (value << (8 - bits)) & 0xff;
  return level | (level >> bits);
}

/** Sixteen colours at a resolution of the Bochs display interface: the VGA's planes. */
export function drawPlanarFrame(
  vga: VgaRegisters,
  { width, height, stride, start }: DispiMode,
  words: Int32Array,
  into: Picture | null,
): Picture {
  const picture = fitting(into, width, height);
  const line = linePainter(vga, words, 1);
  for (let y = 0; y < height; y++) line(picture.pixels, y * width, width, (start + y * stride) >> 2, 0, 0);
  return picture;
}
