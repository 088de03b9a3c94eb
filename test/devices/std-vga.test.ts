/** Over 400 lines: everything about the adapter in one file, as it is one specification. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Random } from '../support/random.ts';
import { A0000, B8000, buildVga as build, VRAM } from '../support/vga.ts';
import { conformance } from './conformance.ts';

describe('VGA registers', () => {
  let rig = build();
  beforeEach(() => {
    rig = build();
    rig.out(0x3c2, 0x67);
  });

  it('keep only the bits that exist', () => {
    rig.seq(1, 0xff);
    rig.gc(5, 0xff);
    expect([rig.inp(0x3c5), rig.inp(0x3cf), rig.inp(0x3cc)]).toEqual([0x3d, 0x7b, 0x67]);
  });

  it('of the CRTC answer at 0x3D4 or 0x3B4 as the colour bit says', () => {
    rig.crtc(0x0f, 0x42);
    expect([rig.inp(0x3d5), rig.inp(0x3b5)]).toEqual([0x42, 0xff]);
    rig.out(0x3c2, 0x66);
    expect([rig.inp(0x3d5), rig.inp(0x3b5)]).toEqual([0xff, 0x42]);
  });

  it('0 to 7 of the CRTC are write-protected by a bit, but for line compare', () => {
    rig.crtc(0, 0x11);
    rig.crtc(7, 0x00);
    rig.crtc(0x11, 0x80);
    rig.crtc(0, 0x22);
    rig.crtc(7, 0xff);
    rig.out(0x3d4, 0);
    expect(rig.inp(0x3d5)).toBe(0x11);
    rig.out(0x3d4, 7);
    expect(rig.inp(0x3d5)).toBe(0x10);
  });

  it('of the attribute controller take index and data in turn, from the start after a status read', () => {
    rig.ac(3, 0x15);
    rig.inp(0x3da);
    rig.out(0x3c0, 3);
    expect(rig.inp(0x3c1)).toBe(0x15);
    rig.inp(0x3da);
    rig.out(0x3c0, 0x23);
    rig.out(0x3c0, 0x2a);
    expect(rig.inp(0x3c1)).toBe(0x15);
  });

  it('of the DAC run on by themselves, in six bits', () => {
    rig.out(0x3c8, 1);
    for (const value of [1, 2, 0xff, 4]) rig.out(0x3c9, value);
    expect(rig.inp(0x3c7)).toBe(0);
    rig.out(0x3c7, 1);
    expect(rig.inp(0x3c7)).toBe(3);
    expect([1, 2, 3, 4].map(() => rig.inp(0x3c9))).toEqual([1, 2, 0x3f, 4]);
  });
});

describe('VGA status', () => {
  it('follows the beam: 70 frames a second in mode 3, retrace for two lines of 449', () => {
    const { board, mode3, inp } = build();
    mode3();
    let retraces = 0;
    let inRetrace = 0;
    let before = 0;
    const SAMPLES = 100_000;
    for (let i = 0; i < SAMPLES; i++) {
      board.clock.advance(1e9 / SAMPLES);
      const status = inp(0x3da);
      if (status & 8) inRetrace++;
      if (status & 8 && !(before & 8)) retraces++;
      if (status & 8) expect(status & 1).toBe(1);
      before = status;
    }
    expect(retraces).toBe(70);
    expect(inRetrace / SAMPLES).toBeCloseTo(2 / 449, 3);
  });
});

describe('VGA planar memory', () => {
  let rig = build();
  beforeEach(() => {
    rig = build();
    rig.planar();
  });

  it('writes the planes of the map mask', () => {
    rig.seq(2, 0b0110);
    rig.write(A0000 + 5, 0xa5);
    expect(rig.planes(5)).toEqual([0, 0xa5, 0xa5, 0]);
  });

  it('write mode 0 rotates, sets and resets, combines with the latches, and masks bits', () => {
    rig.write(A0000, 0xf0);
    rig.gc(3, 0x04);
    rig.write(A0000 + 1, 0x12);
    expect(rig.planes(1)).toEqual([0x21, 0x21, 0x21, 0x21]);
    rig.gc(3, 0);
    rig.gc(1, 0b0011);
    rig.gc(0, 0b0001);
    rig.write(A0000 + 2, 0x55);
    expect(rig.planes(2)).toEqual([0xff, 0, 0x55, 0x55]);
    rig.gc(1, 0);
    const operations: [code: number, result: number][] = [
      [0x08, 0xf0 & 0x3c],
      [0x10, 0xf0 | 0x3c],
      [0x18, 0xf0 ^ 0x3c],
    ];
    for (const [code, result] of operations) {
      rig.gc(3, code);
      rig.read(A0000);
      rig.write(A0000 + 3, 0x3c);
      expect(rig.plane(0, 3)).toBe(result);
    }
    rig.gc(3, 0);
    rig.gc(8, 0x0f);
    rig.read(A0000);
    rig.write(A0000 + 4, 0x55);
    expect(rig.plane(0, 4)).toBe(0xf5);
  });

  it('write mode 1 copies the latches', () => {
    for (let n = 0; n < 4; n++) {
      rig.seq(2, 1 << n);
      rig.write(A0000 + 9, 0x10 + n);
    }
    rig.seq(2, 0x0f);
    rig.gc(5, 1);
    rig.read(A0000 + 9);
    rig.write(A0000 + 10, 0xee);
    expect(rig.planes(10)).toEqual([0x10, 0x11, 0x12, 0x13]);
  });

  it('write mode 2 spreads a colour over the bits of the mask', () => {
    rig.gc(5, 2);
    rig.gc(8, 0xf0);
    rig.read(A0000);
    rig.write(A0000, 0b1010);
    expect(rig.planes(0)).toEqual([0, 0xf0, 0, 0xf0]);
  });

  it('write mode 3 masks the set/reset colour with the rotated data', () => {
    rig.gc(5, 3);
    rig.gc(0, 0b0101);
    rig.gc(8, 0x3f);
    rig.read(A0000);
    rig.write(A0000, 0xfc);
    expect(rig.planes(0)).toEqual([0x3c, 0, 0x3c, 0]);
  });

  it('read mode 1 compares colours, in the planes that are cared for', () => {
    rig.gc(5, 2);
    rig.gc(8, 0x80);
    rig.read(A0000);
    rig.write(A0000, 0b1001);
    rig.gc(5, 8);
    rig.gc(2, 0b1001);
    expect(rig.read(A0000)).toBe(0x80);
    rig.gc(2, 0b1011);
    expect(rig.read(A0000)).toBe(0);
    rig.gc(7, 0b1101);
    expect(rig.read(A0000)).toBe(0x80);
    rig.gc(7, 0);
    expect(rig.read(A0000)).toBe(0xff);
  });

  it('chains four planes, so that the frame is bytes side by side', () => {
    rig.seq(4, 0x0e);
    [1, 2, 3, 4, 5].forEach((value, i) => {
      rig.write(A0000 + i, value);
    });
    expect(rig.read(A0000 + 2)).toBe(3);
    rig.seq(4, 0x06);
    expect(rig.planes(0)).toEqual([1, 2, 3, 4]);
    expect(rig.planes(4)).toEqual([5, 0, 0, 0]);
  });

  it('is only where the graphics controller maps it', () => {
    rig.write(A0000, 0x11);
    rig.gc(6, 0x0d);
    expect(rig.read(A0000)).toBe(0xff);
    expect(rig.read(B8000)).toBe(0x11);
    rig.gc(6, 0x01);
    expect(rig.read(A0000)).toBe(0x11);
    expect(rig.read(0xb0000)).toBe(0x11);
  });
});

describe('VGA text', () => {
  let rig = build();
  const line = (row: number) => {
    const { cells, columns } = rig.device.text()!;
    return String.fromCharCode(...cells.subarray(row * columns, (row + 1) * columns).map((cell) => cell & 0xff)).replace(/\0*$/, '');
  };
  beforeEach(() => {
    rig = build();
    rig.mode3();
  });

  it('has the geometry, font cell and cursor of mode 3', () => {
    rig.crtc(0x0e, 0);
    rig.crtc(0x0f, 83);
    expect(rig.device.text()).toMatchObject({
      columns: 80,
      rows: 25,
      cursor: { row: 1, column: 3 },
      blink: true,
      cell: { width: 9, height: 16 },
    });
  });

  it('says what kind of picture there is, and how large', () => {
    expect(rig.device.mode).toEqual({ kind: 'text', width: 720, height: 400 });
    rig.seq(1, 0x20);
    expect(rig.device.mode.kind).toBe('blank');
  });

  it('shows characters and attributes from the window at 0xB8000', () => {
    [...'Hello'].forEach((char, i) => {
      board16(B8000 + 160 + 2 * i, 0x1f00 | char.charCodeAt(0));
    });
    expect(line(1)).toBe('Hello');
    expect(rig.device.text()!.cells[80] >> 8).toBe(0x1f);
    expect(rig.board.mmio.read(B8000 + 160, 2)).toBe(0x1f48);
  });

  const board16 = (at: number, value: number) => rig.board.mmio.write(at, value, 2);

  it('puts characters into plane 0 and attributes into plane 1, at even addresses', () => {
    board16(B8000 + 2, 0x0741);
    rig.seq(4, 0x06);
    rig.gc(5, 0);
    rig.gc(6, 0x04);
    expect(rig.planes(2)).toEqual([0x41, 0x07, 0, 0]);
  });

  it('loads fonts into plane 2 without touching the text', () => {
    board16(B8000, 0x0741);
    rig.seq(2, 0x04);
    rig.seq(4, 0x07);
    rig.gc(5, 0);
    rig.gc(6, 0x04);
    rig.write(A0000, 0x99);
    expect(rig.plane(2, 0)).toBe(0x99);
    rig.seq(2, 0x03);
    rig.seq(4, 0x03);
    rig.gc(4, 0);
    rig.gc(5, 0x10);
    rig.gc(6, 0x0e);
    expect(rig.board.mmio.read(B8000, 2)).toBe(0x0741);
  });

  it('scrolls with the start address and splits at line compare', () => {
    board16(B8000, 0x0741);
    board16(B8000 + 160, 0x0742);
    rig.crtc(0x0d, 80);
    expect(line(0)).toBe('B');
    rig.crtc(0x09, 0x0f);
    rig.crtc(0x07, 0x0f);
    rig.crtc(0x18, 16 * 10 - 1);
    expect(line(10)).toBe('A');
  });

  it('hides a cursor that is off or starts below its end', () => {
    rig.crtc(0x0a, 0x2d);
    expect(rig.device.text()!.cursor).toBeNull();
    rig.crtc(0x0a, 0x0f);
    expect(rig.device.text()!.cursor).toBeNull();
    rig.crtc(0x0a, 0x0d);
    expect(rig.device.text()!.cursor).toEqual({ row: 0, column: 0 });
  });

  it('has the colours of palette and DAC', () => {
    rig.out(0x3c8, 0x14);
    for (const level of [0x2a, 0x15, 0x00]) rig.out(0x3c9, level);
    expect(rig.device.text()!.palette[6]).toBe(0xaa5500);
  });

  it('is dark while the screen is off', () => {
    board16(B8000, 0x0741);
    rig.seq(1, 0x20);
    expect(line(0)).toBe('');
  });

  it('is not there in graphics modes', () => {
    rig.gc(6, 0x05);
    expect(rig.device.text()).toBeNull();
  });

  it('counts what may have changed it', () => {
    const before = rig.device.changes;
    board16(B8000, 0x0741);
    const written = rig.device.changes;
    rig.device.text();
    expect(rig.device.changes).toBe(written);
    rig.crtc(0x0f, 3);
    expect([written > before, rig.device.changes > written]).toEqual([true, true]);
  });
});

describe('the frame buffer', () => {
  const BAR = 0xe000_0000;
  let rig = build();
  const config = (register: number, value: number): void => {
    rig.device.writeConfig(register, value, register === 4 ? 2 : 4);
  };
  beforeEach(() => {
    rig = build();
  });

  it('is memory to the engine, where its address register says, while the function decodes memory', () => {
    const whole = (at: number) => [{ at, offset: 0, length: VRAM }];
    config(0x10, BAR);
    expect(rig.vram.parts).toEqual([]);
    config(4, 2);
    expect(rig.vram.parts).toEqual(whole(BAR));
    config(0x10, BAR + 4 * VRAM);
    expect(rig.vram.parts).toEqual(whole(BAR + 4 * VRAM));
    // Sizing.
    config(0x10, 0xffff_ffff);
    expect(rig.vram.parts).toEqual([]);
    config(0x10, BAR);
    config(4, 1);
    expect(rig.vram.parts).toEqual([]);
    config(4, 3);
    rig.device.reset('soft');
    expect(rig.vram.parts).toEqual([]);
  });

  it('is mapped again when a machine is restored', () => {
    config(0x10, BAR);
    config(4, 2);
    const state = rig.device.save();
    const other = build();
    other.device.restore(state);
    expect(other.vram.parts).toEqual(rig.vram.parts);
  });

  it('is the same by the bus and by the window', () => {
    config(0x10, BAR);
    config(4, 2);
    rig.vram.bytes.set([0x11, 0x22, 0x33, 0xf4], 8);
    expect([rig.board.mmio.read(BAR + 8, 4), rig.board.mmio.read(BAR + 10, 2), rig.board.mmio.read(BAR + 9, 1)]).toEqual([
      0xf433_2211, 0xf433, 0x22,
    ]);
    rig.board.mmio.write(BAR + 16, 0xdead_beef, 4);
    rig.board.mmio.write(BAR + 22, 0x1234, 2);
    expect([...rig.vram.bytes.subarray(16, 24)]).toEqual([0xef, 0xbe, 0xad, 0xde, 0, 0, 0x34, 0x12]);
    rig.planar();
    expect(rig.planes(4)).toEqual([0xef, 0xbe, 0xad, 0xde]);
  });

  it('counts as changed when its dirty log has something', () => {
    const before = rig.device.changes;
    expect(rig.device.changes).toBe(before);
    rig.vram.dirty = Uint8Array.of(1);
    expect(rig.device.changes).toBe(before + 1);
    expect(rig.device.changes).toBe(before + 1);
  });
});

describe('the Bochs display interface', () => {
  let rig = build();
  const reg = (index: number, value?: number) => {
    rig.board.ports.write(0x1ce, index, 2);
    if (value !== undefined) rig.board.ports.write(0x1cf, value, 2);
    return rig.board.ports.read(0x1cf, 2);
  };
  const mode = (width: number, height: number, bpp: number, flags = 0x41) => {
    reg(4, 0);
    reg(1, width);
    reg(2, height);
    reg(3, bpp);
    reg(4, flags);
  };
  beforeEach(() => {
    rig = build();
    rig.device.writeConfig(0x10, 0xfd00_0000, 4);
    rig.device.writeConfig(0x18, 0xfebf_0000, 4);
    rig.device.writeConfig(0x04, 3, 2);
  });

  it('identifies itself, and takes older identities', () => {
    expect(reg(0)).toBe(0xb0c5);
    expect(reg(0, 0xb0c0)).toBe(0xb0c0);
    expect(reg(0, 0xb0c6)).toBe(0xb0c0);
    expect(reg(10)).toBe(VRAM / 65536);
  });

  it('sets a mode with its virtual screen, and clears the frame', () => {
    rig.board.mmio.write(0xfd00_0000, 0x1234_5678, 4);
    mode(320, 200, 16);
    expect(rig.device.frame).toEqual({ width: 320, height: 200, bpp: 16, stride: 640, start: 0 });
    expect([reg(6), reg(7)]).toEqual([320, Math.floor(VRAM / 640)]);
    expect(rig.board.mmio.read(0xfd00_0000, 4)).toBe(0);
    expect(rig.device.text()).toBeNull();
  });

  it('keeps the frame when asked to', () => {
    rig.board.mmio.write(0xfd00_0000, 0x1234_5678, 4);
    mode(320, 200, 16, 0xc1);
    expect(rig.board.mmio.read(0xfd00_0000, 4)).toBe(0x1234_5678);
  });

  it('refuses modes that do not fit memory, and unknown depths', () => {
    mode(1024, 768, 32);
    expect([reg(4), rig.device.frame]).toEqual([0, null]);
    reg(3, 17);
    expect(reg(3)).toBe(32);
  });

  it('tells its limits when asked for capabilities', () => {
    reg(4, 2);
    expect([reg(1), reg(2), reg(3)]).toEqual([16000, 12000, 32]);
  });

  it('pans inside the virtual screen', () => {
    mode(320, 200, 8);
    reg(6, 640);
    reg(8, 16);
    reg(9, 10);
    expect(rig.device.frame).toMatchObject({ stride: 640, start: 6416 });
    reg(9, 0xffff);
    expect(reg(9)).toBe(Math.floor(VRAM / 640) - 200);
  });

  it('shows memory in banks of 64 KiB at 0xA0000', () => {
    mode(320, 200, 32);
    reg(5, 2);
    rig.write(A0000 + 1, 0x42);
    expect(rig.board.mmio.read(0xfd02_0001, 1)).toBe(0x42);
  });

  it('has its registers and the VGA’s in BAR 2', () => {
    expect(rig.board.mmio.read(0xfebf_0500, 2)).toBe(0xb0c5);
    rig.board.mmio.write(0xfebf_0502, 640, 2);
    expect(reg(1)).toBe(640);
    rig.board.mmio.write(0xfebf_0402, 0x67, 1);
    expect(rig.inp(0x3cc)).toBe(0x67);
    rig.board.mmio.write(0xfebf_0404, 0x0f02, 2);
    expect(rig.inp(0x3c5)).toBe(0x0f);
    expect(rig.board.mmio.read(0xfebf_0600, 4)).toBe(8);
    expect(rig.board.mmio.read(0xfebf_0604, 4)).toBe(0x1e1e_1e1e);
  });
});

describe('the VGA’s option ROM', () => {
  it('is in its address register', () => {
    const { board, device } = build();
    device.writeConfig(0x30, 0xfebe_0001, 4);
    device.writeConfig(0x04, 2, 2);
    expect(board.mmio.read(0xfebe_0000, 2)).toBe(0xaa55);
  });
});

conformance(
  'the standard VGA',
  () => {
    const { board, device, mode3 } = build();
    mode3();
    const pokes: ((random: Random) => void)[] = [
      (random) => device.writeConfig(random.below(16) * 4, random.u32(), 4),
      (random) => board.ports.write(0x1ce, random.below(12), 2),
      (random) => board.ports.write(0x1cf, random.below(700), 2),
      () => device.text(),
    ];
    return { board, device, poke: (random) => random.pick(pokes)(random) };
  },
  { actions: 1000 },
);
