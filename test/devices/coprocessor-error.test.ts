import { beforeEach, describe, expect, it } from 'vitest';
import { CoprocessorError } from '../../devices/coprocessor-error.ts';
import { TestBoard } from '../support/board.ts';
import { conformance } from './conformance.ts';

function build() {
  const board = new TestBoard();
  const levels: boolean[] = [];
  const device = new CoprocessorError(board.ports, { set: (level) => levels.push(level) });
  const write = () => board.ports.write(0xf0, 0, 1);
  return { board, device, write, irq: () => levels.at(-1) ?? false };
}

conformance('coprocessor error', () => {
  const { board, device } = build();
  return { board, device, poke: (random) => device.ferr(random.below(2) === 1) };
});

describe('coprocessor error', () => {
  let r: ReturnType<typeof build>;
  beforeEach(() => {
    r = build();
  });

  it('FERR# raises IRQ 13, and IGNNE# is not asserted', () => {
    expect(r.device.ferr(true)).toBe(false);
    expect(r.irq()).toBe(true);
  });

  it('a write to port F0h lowers IRQ 13 and asserts IGNNE# until FERR# goes away', () => {
    r.device.ferr(true);
    r.write();
    expect([r.irq(), r.device.ferr(true), r.irq()]).toEqual([false, true, false]);
    expect(r.device.ferr(false)).toBe(false);
    expect([r.device.ferr(true), r.irq()]).toEqual([false, true]);
  });

  it('a write to port F0h without FERR# does not assert IGNNE#', () => {
    r.write();
    expect([r.device.ferr(true), r.irq()]).toEqual([false, true]);
  });

  it('FERR# that goes away takes IRQ 13 along', () => {
    r.device.ferr(true);
    r.device.ferr(false);
    expect(r.irq()).toBe(false);
  });
});
