/** The text picture: what characters, colours and cursor a VGA in a text mode shows now. */
import type { TextScreen } from '../../machine/display.ts';
import { AC_MODE, CRTC, GC, GC_GRAPHICS, SEQ, SEQ_DOTS_8, type VgaRegisters } from './vga-registers.ts';
import { verticalMeasures } from './vga-timing.ts';

/** The text screen with what a front end that draws pixels needs besides. */
export interface VgaTextScreen extends TextScreen {
  /** Colours of the attribute's 16 numbers, 0xRRGGBB. */
  readonly palette: readonly number[];
  /** Size of a character in pixels. */
  readonly cell: { readonly width: number; readonly height: number };
}

const CURSOR_OFF = 1 << 5;
const DOUBLE_SCAN = 1 << 7;
const CHARACTER_HEIGHT = 0x1f;
const UNDERLINE_DWORD = 1 << 6;
const MODE_BYTE = 1 << 6;
const AC_BLINK = 1 << 3;
const AC_PALETTE_FROM_SELECT = 1 << 7;
const AC_COLOR_SELECT = 0x14;
const LARGEST = 256;

export function isTextMode(vga: VgaRegisters): boolean {
  return (vga.gc[GC.MISCELLANEOUS] & GC_GRAPHICS) === 0;
}

/** `vram` has the four planes' bytes of an address side by side: characters in plane 0, attributes in plane 1. */
export function readText(vga: VgaRegisters, vram: Uint8Array): VgaTextScreen {
  const { crtc, ac } = vga;
  const lines = (crtc[CRTC.MAXIMUM_SCAN_LINE] & CHARACTER_HEIGHT) + 1;
  const height = crtc[CRTC.MAXIMUM_SCAN_LINE] & DOUBLE_SCAN ? lines * 2 : lines;
  const { displayEnd, lineCompare } = verticalMeasures(vga);
  const columns = Math.min(crtc[CRTC.HORIZONTAL_DISPLAY_END] + 1, LARGEST);
  const rows = Math.min(Math.max(1, Math.floor(displayEnd / height)), LARGEST);
  const start = crtc[CRTC.START_HIGH] * 256 + crtc[CRTC.START_LOW];
  const rowStep = crtc[CRTC.OFFSET] * 2;
  /** Rows below the line that splits the screen begin again at address 0. */
  const split = Math.ceil((lineCompare + 1) / height);

  const cells = new Uint16Array(columns * rows);
  const cursorAt = crtc[CRTC.CURSOR_HIGH] * 256 + crtc[CRTC.CURSOR_LOW];
  let cursor: VgaTextScreen['cursor'] = null;
  for (let row = 0; row < rows; row++) {
    const rowStart = row < split ? start + row * rowStep : (row - split) * rowStep;
    for (let column = 0; column < columns; column++) {
      const counter = (rowStart + column) & 0xffff;
      const word = 4 * planeAddress(vga, counter);
      cells[row * columns + column] = vga.blanked ? 0 : vram[word] | (vram[word + 1] << 8);
      if (counter === cursorAt && cursor === null) cursor = { row, column };
    }
  }
  if (!cursorShows(crtc) || vga.blanked) cursor = null;
  const width = vga.seq[SEQ.CLOCKING] & SEQ_DOTS_8 ? 8 : 9;
  const palette = Array.from({ length: 16 }, (_, color) => rgb(vga, color));
  return { columns, rows, cells, cursor, blink: (ac[AC_MODE] & AC_BLINK) !== 0, palette, cell: { width, height } };
}

/** The CRT controller's counter on the memory address lines: by bytes, words or double words. */
export function planeAddress({ crtc }: VgaRegisters, counter: number): number {
  if (crtc[CRTC.UNDERLINE] & UNDERLINE_DWORD) return ((counter << 2) | (counter >> 14)) & 0xffff;
  if (crtc[CRTC.MODE_CONTROL] & MODE_BYTE) return counter;
  return ((counter << 1) | (counter >> 15)) & 0xffff;
}

/** A cursor that starts below its end, or below the character, is invisible. */
function cursorShows(crtc: readonly number[]): boolean {
  const start = crtc[CRTC.CURSOR_START] & 0x1f;
  if (crtc[CRTC.CURSOR_START] & CURSOR_OFF) return false;
  return start <= (crtc[CRTC.CURSOR_END] & 0x1f) && start <= (crtc[CRTC.MAXIMUM_SCAN_LINE] & CHARACTER_HEIGHT);
}

/** An attribute colour through palette, colour select and DAC. */
function rgb(vga: VgaRegisters, color: number): number {
  const { ac } = vga;
  const select = ac[AC_COLOR_SELECT];
  const low = ac[color];
  const index = ac[AC_MODE] & AC_PALETTE_FROM_SELECT ? ((select & 0xf) << 4) | (low & 0xf) : ((select & 0xc) << 4) | low;
  return dacColour(vga, index);
}

function dacColour({ dac, dacBits }: VgaRegisters, index: number): number {
  const [red, green, blue] = dac.subarray(index * 3, index * 3 + 3);
  const full = (level: number) => (dacBits === 8 ? level : (level << 2) | (level >> 4));
  return (full(red) << 16) | (full(green) << 8) | full(blue);
}

/** As pixels of a picture are: of an attribute colour, or straight from the DAC. */
export function colour(vga: VgaRegisters, index: number, isAttribute: boolean): number {
  const value = isAttribute ? rgb(vga, index) : dacColour(vga, index);
  return (0xff00_0000 | ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16)) >>> 0;
}
