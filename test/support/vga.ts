/** A VGA on buses of its own, with short names for what a guest does to it. */
import { PciBus } from '../../devices/pci/pci-bus.ts';
import { StdVga } from '../../devices/vga/std-vga.ts';
import type { MemoryPart } from '../../machine/memory.ts';
import { TestBoard } from './board.ts';
import { UnmappedMemory } from './unmapped-memory.ts';

export const VRAM = 256 * 1024;
export const A0000 = 0xa0000;
export const B8000 = 0xb8000;

/** Register values of mode 3 (80 x 25, 16 colours) from the IBM technical reference. */
const MODE_3 = {
  misc: 0x67,
  seq: [0x03, 0x00, 0x03, 0x00, 0x02],
  crtc: [
    0x5f, 0x4f, 0x50, 0x82, 0x55, 0x81, 0xbf, 0x1f, 0x00, 0x4f, 0x0d, 0x0e, 0, 0, 0, 0, 0x9c, 0x8e, 0x8f, 0x28, 0x1f, 0x96, 0xb9, 0xa3,
    0xff,
  ],
  gc: [0x00, 0x00, 0x00, 0x00, 0x00, 0x10, 0x0e, 0x0f, 0xff],
  ac: [0, 1, 2, 3, 4, 5, 0x14, 7, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x0c, 0x00, 0x0f, 0x08, 0x00],
};

/** A frame buffer that remembers where it was put, and whose log a test writes. */
class FrameBuffer extends UnmappedMemory {
  parts: readonly MemoryPart[] = [];
  dirty: Uint8Array | null = null;

  override map(parts: readonly MemoryPart[]): void {
    this.parts = parts;
  }

  override takeDirty(): Uint8Array | null {
    const { dirty } = this;
    this.dirty = null;
    return dirty;
  }
}

export const buildVga = () => {
  const board = new TestBoard();
  const vram = new FrameBuffer(VRAM);
  const pci = new PciBus(board.ports, board.mmio, board.log);
  const device = new StdVga(pci.slot(2), board.clock, board.log, Uint8Array.of(0x55, 0xaa), vram);
  const { out, in: inp } = { out: board.out.bind(board), in: board.in.bind(board) };
  const seq = (index: number, value: number) => board.ports.write(0x3c4, (value << 8) | index, 2);
  const gc = (index: number, value: number) => board.ports.write(0x3ce, (value << 8) | index, 2);
  const crtc = (index: number, value: number) => board.ports.write(0x3d4, (value << 8) | index, 2);
  const ac = (index: number, value: number) => {
    inp(0x3da);
    out(0x3c0, index);
    out(0x3c0, value);
  };
  const mode3 = () => {
    out(0x3c2, MODE_3.misc);
    MODE_3.seq.forEach((value, i) => {
      seq(i, value);
    });
    crtc(0x11, 0);
    MODE_3.crtc.forEach((value, i) => {
      crtc(i, value);
    });
    MODE_3.gc.forEach((value, i) => {
      gc(i, value);
    });
    MODE_3.ac.forEach((value, i) => {
      ac(i, value);
    });
    inp(0x3da);
    out(0x3c0, 0x20);
  };
  /** Planar memory at 0xA0000 as in mode 12h. */
  const planar = () => {
    out(0x3c2, 0xe3);
    seq(2, 0x0f);
    seq(4, 0x06);
    for (const [index, value] of [0, 0, 0, 0, 0, 0, 0x05, 0x0f, 0xff].entries()) gc(index, value);
  };
  const read = (at: number) => board.mmio.read(at, 1);
  const write = (at: number, value: number) => board.mmio.write(at, value, 1);
  /** One plane's byte, through read mode 0. */
  const plane = (n: number, at: number) => {
    gc(4, n);
    return read(A0000 + at);
  };
  const planes = (at: number) => [0, 1, 2, 3].map((n) => plane(n, at));
  return { board, device, vram, out, inp, seq, gc, crtc, ac, mode3, planar, read, write, plane, planes };
};
