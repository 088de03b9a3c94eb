import { beforeEach, describe, expect, it } from 'vitest';
import { A0000, buildVga } from '../support/vga.ts';

/** CRTC values of 640 x 480 (mode 12h) from the IBM technical reference. */
const CRTC_12 = [
  0x5f, 0x4f, 0x50, 0x82, 0x54, 0x80, 0x0b, 0x3e, 0, 0x40, 0, 0, 0, 0, 0, 0, 0xea, 0x8c, 0xdf, 0x28, 0x00, 0xe7, 0x04, 0xe3, 0xff,
];
/** And of 320 x 200 with 256 colours (mode 13h). */
const CRTC_13 = [
  0x5f, 0x4f, 0x50, 0x82, 0x54, 0x80, 0xbf, 0x1f, 0, 0x41, 0, 0, 0, 0, 0, 0, 0x9c, 0x8e, 0x8f, 0x28, 0x40, 0x96, 0xb9, 0xa3, 0xff,
];
const [RED, GREEN, BLUE] = [0xff0000ff, 0xff00ff00, 0xffff0000];

describe('the picture of a graphics mode', () => {
  let vga = buildVga();
  const mode = (crtc: number[], seq4: number, gc5: number) => {
    vga = buildVga();
    const { out, inp, seq, gc, ac } = vga;
    out(0x3c2, 0xe3);
    for (const [index, value] of [3, 1, 15, 0, seq4].entries()) seq(index, value);
    vga.crtc(0x11, 0);
    crtc.forEach((value, index) => {
      vga.crtc(index, value);
    });
    for (const [index, value] of [0, 0, 0, 0, 0, gc5, 5, 15, 0xff].entries()) gc(index, value);
    for (let i = 0; i < 16; i++) ac(i, i);
    for (const [index, value] of [
      [0x10, 1],
      [0x12, 15],
      [0x13, 0],
      [0x14, 0],
    ])
      ac(index, value);
    inp(0x3da);
    out(0x3c0, 0x20);
    // Colours 1, 2 and 3 are red, green and blue.
    out(0x3c8, 1);
    for (const level of [63, 0, 0, 0, 63, 0, 0, 0, 63]) out(0x3c9, level);
  };
  const pixel = (x: number, y: number) => {
    const picture = vga.device.picture(true);
    return picture && picture.pixels[y * picture.width + x] >>> 0;
  };
  const size = () => {
    const picture = vga.device.picture(true);
    return picture && [picture.width, picture.height];
  };

  describe('with 16 colours in four planes', () => {
    beforeEach(() => mode(CRTC_12, 6, 0));

    it('takes one bit of each plane for a pixel', () => {
      expect(size()).toEqual([640, 480]);
      vga.seq(2, 1);
      vga.write(A0000 + 80 * 3 + 2, 0xa0);
      vga.seq(2, 2);
      vga.write(A0000 + 80 * 3 + 2, 0x60);
      expect([16, 17, 18, 19].map((x) => pixel(x, 3))).toEqual([RED, GREEN, BLUE, 0xff000000]);
    });

    it('begins where the start address says, and again at 0 below the line that splits it', () => {
      vga.seq(2, 2);
      vga.write(A0000, 0x80);
      vga.seq(2, 1);
      vga.write(A0000 + 80, 0x80);
      vga.crtc(0x0d, 80);
      expect(pixel(0, 0)).toBe(RED);
      expect(pixel(0, 100)).toBe(0xff000000);
      // Line compare 99.
      vga.crtc(0x18, 99);
      vga.crtc(0x07, 0x2e);
      vga.crtc(0x09, 0x00);
      expect(pixel(0, 100)).toBe(GREEN);
    });

    it('moves by pixels with the panning register', () => {
      vga.seq(2, 1);
      vga.write(A0000, 0x08);
      expect(pixel(4, 0)).toBe(RED);
      vga.ac(0x13, 3);
      vga.inp(0x3da);
      vga.out(0x3c0, 0x20);
      expect(pixel(1, 0)).toBe(RED);
    });

    it('leaves out planes that are not enabled', () => {
      vga.seq(2, 3);
      vga.write(A0000, 0x80);
      expect(pixel(0, 0)).toBe(BLUE);
      vga.ac(0x12, 1);
      vga.inp(0x3da);
      vga.out(0x3c0, 0x20);
      expect(pixel(0, 0)).toBe(RED);
    });
  });

  it('shows mode 13h with doubled pixels and lines', () => {
    mode(CRTC_13, 0x0e, 0x40);
    expect(size()).toEqual([640, 400]);
    vga.write(A0000 + 320 * 5 + 7, 2);
    expect([pixel(14, 10), pixel(15, 11), pixel(13, 10), pixel(16, 10), pixel(14, 12)]).toEqual([
      GREEN,
      GREEN,
      0xff000000,
      0xff000000,
      0xff000000,
    ]);
  });

  it('shows the planes of 256-colour modes that are not chained', () => {
    mode(CRTC_13, 0x06, 0x40);
    vga.crtc(0x14, 0);
    vga.crtc(0x17, 0xe3);
    vga.seq(2, 1 << 2);
    vga.write(A0000 + 80 * 3 + 1, 3);
    expect(pixel((4 + 2) * 2, 6)).toBe(BLUE);
  });

  it('is dark while the screen is off', () => {
    mode(CRTC_12, 6, 0);
    vga.seq(1, 0x21);
    expect(vga.device.picture(true)).toBeNull();
  });

  describe('of the Bochs display interface', () => {
    const dispi = (index: number, value: number) => {
      vga.board.ports.write(0x1ce, index, 2);
      vga.board.ports.write(0x1cf, value, 2);
    };
    it.each([
      [8, [2], GREEN],
      [15, [0x1f, 0x7c], 0xffff00ff],
      [15, [0x10, 0x42], 0xff848484],
      [16, [0xe0, 0x07], 0xff00ff00],
      [16, [0x10, 0x84], 0xff848284],
      [24, [0x33, 0x22, 0x11], 0xff332211],
      [32, [0x33, 0x22, 0x11, 0], 0xff332211],
    ])('has pixels of %i bits', (bpp, bytes, expected) => {
      mode(CRTC_12, 6, 0);
      for (const [index, value] of [
        [1, 64],
        [2, 48],
        [3, bpp],
        [4, 0x41],
      ])
        dispi(index, value);
      const step = Math.ceil(bpp / 8);
      bytes.forEach((byte, i) => {
        vga.write(A0000 + (5 * 64 + 9) * step + i, byte);
      });
      expect(size()).toEqual([64, 48]);
      expect([pixel(9, 5), pixel(10, 5)]).toEqual([expected, 0xff000000]);
      // Scrolled by four lines.
      dispi(9, 4);
      expect(pixel(9, 1)).toBe(expected);
    });
  });
});
