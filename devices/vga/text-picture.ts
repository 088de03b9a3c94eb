/**
 * The character generator: a text screen as pixels, with the font that the guest has in plane 2 (IBM PS/2 Hardware Interface Technical
 * Reference, "Video Subsystem", alphanumeric modes).
 *
 * Not modelled: scrolling by part of a character (preset row scan, panning), which text programs hardly use.
 */
import type { Picture } from '../../machine/display.ts';
import { isTextMode, readText } from './text-screen.ts';
import { AC_MODE, CRTC, SEQ, type VgaRegisters } from './vga-registers.ts';

/** Bytes of a character in plane 2, whatever its height. */
const CHARACTER = 32;
const FONT = 0x2000;
/** The ninth column of the line-drawing characters repeats the eighth, so that lines join. */
const AC_LINE_GRAPHICS = 1 << 2;
const [FIRST_LINE_GRAPHIC, LAST_LINE_GRAPHIC] = [0xc0, 0xdf];
const ATTRIBUTE_BLINK = 0x80;
/** Attribute bit 3 chooses between the two fonts, if they are not the same. */
const ATTRIBUTE_FONT = 0x08;
/** With a monochrome attribute (foreground 1, background 0) the character is underlined. */
const ATTRIBUTE_UNDERLINE = 0x77;
const UNDERLINED = 0x01;
const SCAN_LINE = 0x1f;
const DOUBLE_SCAN = 1 << 7;
const OPAQUE = 0xff00_0000;

/** `blinkOn`: what blinks shows just now. `into` is drawn over where it has the right size. */
export function drawText(vga: VgaRegisters, vram: Uint8Array, blinkOn: boolean, into: Picture | null): Picture {
  if (!isTextMode(vga)) throw new Error('the VGA is not in a text mode');
  const screen = readText(vga, vram);
  const { columns, rows, cell } = screen;
  const [width, height] = [columns * cell.width, rows * cell.height];
  const picture = into?.width === width && into.height === height ? into : { width, height, pixels: new Uint32Array(width * height) };
  const colours = screen.palette.map((rgb) => OPAQUE | ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16));
  const draw = characterPainter(vga, vram, { ...cell, pitch: width }, picture.pixels);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = screen.cells[row * columns + column];
      const attribute = value >> 8;
      const hidden = screen.blink && (attribute & ATTRIBUTE_BLINK) !== 0 && !blinkOn;
      const back = colours[screen.blink ? (attribute >> 4) & 7 : attribute >> 4];
      const front = colours[attribute & 0xf];
      draw(row * cell.height * width + column * cell.width, value, hidden ? back : front, back);
    }
  }
  if (screen.cursor !== null && blinkOn) {
    const { row, column } = screen.cursor;
    const front = colours[(screen.cells[row * columns + column] >> 8) & 0xf];
    drawCursor(vga, { ...cell, pitch: width }, picture.pixels.subarray(row * cell.height * width + column * cell.width), front);
  }
  return picture;
}

interface Cell {
  readonly width: number;
  readonly height: number;
  /** Pixels from one line to the next. */
  readonly pitch: number;
}

/** Draws one character whose upper left pixel is at an index. */
function characterPainter(vga: VgaRegisters, vram: Uint8Array, cell: Cell, pixels: Uint32Array) {
  const map = vga.seq[SEQ.CHARACTER_MAP];
  // Bits 5, 3:2 are font A, for attributes with bit 3 set; bits 4, 1:0 are font B. The highest bit is the 8 KiB step between.
  const fontA = fontAddress(((map >> 2) & 3) | ((map >> 3) & 4));
  const fontB = fontAddress((map & 3) | ((map >> 2) & 4));
  const doubled = vga.crtc[CRTC.MAXIMUM_SCAN_LINE] & DOUBLE_SCAN ? 1 : 0;
  const underline = vga.crtc[CRTC.UNDERLINE] & SCAN_LINE;
  const joins = (vga.ac[AC_MODE] & AC_LINE_GRAPHICS) !== 0;
  return (at: number, value: number, front: number, back: number): void => {
    const code = value & 0xff;
    const attribute = value >> 8;
    const glyph = (attribute & ATTRIBUTE_FONT ? fontA : fontB) + code * CHARACTER;
    const ninth = joins && code >= FIRST_LINE_GRAPHIC && code <= LAST_LINE_GRAPHIC;
    for (let y = 0; y < cell.height; y++) {
      const line = y >> doubled;
      let bits = line < CHARACTER ? vram[4 * (glyph + line) + 2] << 1 : 0;
      if (ninth) bits |= (bits >> 1) & 1;
      if (line === underline && (attribute & ATTRIBUTE_UNDERLINE) === UNDERLINED) bits = 0x1ff;
      const start = at + y * cell.pitch;
      for (let x = 0; x < cell.width; x++) pixels[start + x] = bits & (0x100 >> x) ? front : back;
    }
  };
}

/** Fonts 0 to 3 lie 16 KiB apart, 4 to 7 between them. */
function fontAddress(select: number): number {
  return (select & 3) * 2 * FONT + (select & 4 ? FONT : 0);
}

function drawCursor({ crtc }: VgaRegisters, cell: Cell, pixels: Uint32Array, colour: number): void {
  const scale = crtc[CRTC.MAXIMUM_SCAN_LINE] & DOUBLE_SCAN ? 2 : 1;
  const first = (crtc[CRTC.CURSOR_START] & SCAN_LINE) * scale;
  const last = Math.min(((crtc[CRTC.CURSOR_END] & SCAN_LINE) + 1) * scale, cell.height);
  for (let y = first; y < last; y++) pixels.fill(colour, y * cell.pitch, y * cell.pitch + cell.width);
}
