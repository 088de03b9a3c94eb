/** A text screen in pixels. */
import { beforeEach, describe, expect, it } from 'vitest';
import { B8000, buildVga } from '../support/vga.ts';

const [WHITE, BLACK] = ['#', '.'];

describe('the picture of a text screen', () => {
  let rig = buildVga();

  /** A cell of text memory. */
  const put = (column: number, character: number, attribute: number) => {
    rig.write(B8000 + 2 * column, character);
    rig.write(B8000 + 2 * column + 1, attribute);
  };

  /** Puts a character's bitmap into plane 2 as a BIOS does: planes 0 to 3 one after the other at 0xA0000, only plane 2 enabled. */
  const font = (character: number, lines: number[], table = 0) => {
    rig.seq(2, 0x04);
    rig.seq(4, 0x06);
    rig.gc(5, 0x00);
    rig.gc(6, 0x04);
    lines.forEach((bits, i) => {
      rig.write(0xa0000 + table * 0x4000 + character * 32 + i, bits);
    });
    rig.seq(2, 0x03);
    rig.seq(4, 0x02);
    rig.gc(5, 0x10);
    rig.gc(6, 0x0e);
  };

  /** The first line of a cell, in two tones: '#' for anything but black. */
  const line = (column: number, y = 0, blinkOn = true) => {
    const { width, pixels } = rig.device.picture(blinkOn)!;
    return Array.from(pixels.subarray(y * width + column * 9, y * width + column * 9 + 9), (p) =>
      (p & 0xffffff) === 0 ? BLACK : WHITE,
    ).join('');
  };

  beforeEach(() => {
    rig = buildVga();
    rig.mode3();
    // The DAC as it is behind palette entries 7 and 0x38 to 0x3f: white.
    for (const entry of [7, 0x3f]) {
      rig.out(0x3c8, entry);
      for (let i = 0; i < 3; i++) rig.out(0x3c9, 0x3f);
    }
    rig.crtc(0x0a, 0x20);
    font(0x41, [0b1000_0001, 0b0001_1000]);
  });

  it('has the size of the mode and opaque pixels', () => {
    const { width, height, pixels } = rig.device.picture(true)!;
    expect([width, height, pixels.length, pixels.every((p) => p >>> 24 === 255)]).toEqual([720, 400, 720 * 400, true]);
  });

  it('takes glyphs from plane 2', () => {
    put(1, 0x41, 0x07);
    expect([line(1, 0), line(1, 1), line(0, 0)]).toEqual(['#......#.', '...##....', '.........']);
  });

  it('repeats the eighth column in the ninth for line-drawing characters alone', () => {
    font(0xc4, [0xff]);
    font(0xe0, [0xff]);
    put(0, 0xc4, 0x07);
    put(1, 0xe0, 0x07);
    expect([line(0), line(1)]).toEqual(['#########', '########.']);
    rig.ac(0x10, 0x08);
    rig.out(0x3c0, 0x20);
    expect(line(0)).toBe('########.');
  });

  it('takes the second font for attributes with bit 3', () => {
    font(0x41, [0xff], 1);
    put(0, 0x41, 0x0f);
    expect(line(0)).toBe('#......#.');
    rig.seq(3, 0x04);
    expect(line(0)).toBe('########.');
  });

  it('gives colours from palette and DAC, red lowest', () => {
    rig.out(0x3c8, 1);
    for (const level of [0x3f, 0x00, 0x15]) rig.out(0x3c9, level);
    put(0, 0x20, 0x10);
    expect(rig.device.picture(true)!.pixels[0].toString(16)).toBe('ff5500ff');
  });

  it('hides what blinks, and the cursor, in their dark half', () => {
    put(0, 0x41, 0x87);
    rig.ac(0x10, 0x0c);
    rig.out(0x3c0, 0x20);
    expect([line(0, 0, true), line(0, 0, false)]).toEqual(['#......#.', '.........']);
    put(2, 0x20, 0x07);
    rig.crtc(0x0a, 0x0e);
    rig.crtc(0x0b, 0x0f);
    rig.crtc(0x0f, 2);
    expect([line(2, 13), line(2, 14), line(2, 15), line(2, 14, false)]).toEqual(['.........', '#########', '#########', '.........']);
  });

  it('is drawn over the one before where sizes agree', () => {
    const first = rig.device.picture(true);
    expect(rig.device.picture(true, first)).toBe(first);
    rig.crtc(0x11, 0);
    rig.crtc(0x01, 39);
    expect(rig.device.picture(true, first)!.width).toBe(360);
  });

  it('is not there while the screen is off', () => {
    rig.seq(1, 0x20);
    expect(rig.device.picture(true)).toBeNull();
  });
});
