import { describe, expect, it } from 'vitest';
import { Debugcon } from '../../devices/debugcon.ts';
import { IsaDebugExit } from '../../devices/isa-debug-exit.ts';
import { PcTestdev } from '../../devices/pc-testdev.ts';
import { CharPort, nullChar } from '../../machine/char.ts';
import { TestBoard } from '../support/board.ts';
import { conformance } from './conformance.ts';

describe('isa-debugcon', () => {
  it('prints what is written and reads as its signature', () => {
    const board = new TestBoard();
    let text = '';
    const backend = new CharPort((bytes) => (text += String.fromCharCode(...bytes)));
    new Debugcon(board.ports, backend, { id: 'seabios', iobase: 0x402 });
    for (const c of 'POST\n') board.out(0x402, c.charCodeAt(0));
    expect(text).toBe('POST\n');
    expect(board.in(0x402)).toBe(0xe9);
  });

  it('is at port 0xe9, and reads as it is told to', () => {
    const board = new TestBoard();
    new Debugcon(board.ports, nullChar(), { readback: 0x42 });
    expect(board.in(0xe9)).toBe(0x42);
  });
});

describe('isa-debug-exit', () => {
  it.each([
    [0, 1, 1],
    [0x10, 1, 33],
    [0x31, 4, 99],
    [0x80, 1, 1],
  ] as const)('turns %i, %i bytes wide, into exit code %i', (value, width, code) => {
    const board = new TestBoard();
    const codes: number[] = [];
    new IsaDebugExit(board.ports, (c) => codes.push(c), { iobase: 0xf4, iosize: 4 });
    board.ports.write(0xf4, value, width);
    expect(codes).toEqual([code]);
    expect(board.in(0xf4)).toBe(0);
  });

  it('is two bytes at port 0x501', () => {
    const board = new TestBoard();
    new IsaDebugExit(board.ports, () => {});
    expect(board.ports.map()).toEqual([{ owner: 'isa-debug-exit', base: 0x501, length: 2, enabled: true }]);
  });
});

const testdev = (board = new TestBoard()): { board: TestBoard; device: PcTestdev } => ({
  board,
  device: new PcTestdev(board.ports, board.mmio, board.wires),
});

describe('pc-testdev', () => {
  it('remembers four bytes, under any width', () => {
    const { ports } = testdev().board;
    ports.write(0xe0, 0x1234_5678, 4);
    expect([ports.read(0xe0, 4), ports.read(0xe0, 2), ports.read(0xe1, 1), ports.read(0xe8, 4)]).toEqual([
      0x1234_5678, 0x5678, 0x56, 0x1234_5678,
    ]);
    ports.write(0xea, 0xaabb, 2);
    expect(ports.read(0xe0, 4)).toBe(0xaabb_5678);
  });

  it('pulls interrupt lines', () => {
    const { board } = testdev();
    board.out(0x2000 + 14, 1);
    board.out(0x2000 + 20, 1);
    expect([board.wires[14].level, board.wires[20].level]).toEqual([true, true]);
    board.out(0x2000 + 14, 0);
    expect(board.wires[14].level).toBe(false);
  });

  it('has 64 KiB of memory at 0xff000000', () => {
    const { mmio } = testdev().board;
    mmio.write(0xff00_0000, 0xdead_beef, 4);
    mmio.write(0xff00_fffe, 0xcafe, 2);
    expect([mmio.read(0xff00_0001, 2), mmio.read(0xff00_ffff, 1), mmio.read(0xff01_0000, 1)]).toEqual([0xadbe, 0xca, 0xff]);
  });
});

conformance(
  'isa-debugcon',
  () => {
    const board = new TestBoard();
    return { board, device: new Debugcon(board.ports, nullChar()) };
  },
  { stateless: true },
);

conformance(
  'isa-debug-exit',
  () => {
    const board = new TestBoard();
    return { board, device: new IsaDebugExit(board.ports, () => {}) };
  },
  { stateless: true },
);

conformance('pc-testdev', () => testdev(), { actions: 400 });
