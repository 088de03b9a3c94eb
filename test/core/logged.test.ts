/** Logged memory as the memory side of a processor sees it: where it shows, what hides it, and what its dirty log has. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as L from '../../core-asm/assembly/layout.ts';
import { compileCore, Guest, value } from './guest.ts';
import { run, type StringOp, setRegisters } from './ops.ts';

const RAM = 4 << 20;
const PAGE = 0x1000;
const BYTES = 20 * PAGE;
const AT = 0xe000_0000;
let g: Guest;
let memory: number;

beforeAll(compileCore, 120_000);
beforeEach(async () => {
  g = await Guest.create(RAM);
  g.setFlat();
  memory = Number(g.call('createLogged', BYTES));
});

const load = (at: number | bigint, size: number) => g.attempt('slowLoad', BigInt(at), size);
/** As an instruction writes: by the probe of the TLB. */
const store = (at: number, v: number) => g.attempt('st32', L.DS, BigInt(at), v);
function map(at: number, offset = 0, length = BYTES - offset, which = memory): boolean {
  const done = g.call('mapLogged', which, at, offset, length) !== 0n;
  // As the run loop does when it has seen that.
  g.set64(L.ICOUNT_END, -1n);
  g.set32(L.MAP_CHANGED, 0);
  return done;
}
const base = (which = memory) => Number(g.call('loggedBase', which));
/** The four bytes that it has at an offset. */
const has = (offset: number, which = memory) => g.view.getUint32(base(which) + offset, true);
/** Pages of the log, by number; null where it is empty. */
function take(which = memory): number[] | null {
  const at = Number(g.call('takeDirty', which));
  if (at === 0) return null;
  return Array.from({ length: BYTES / PAGE }, (_, n) => n).filter((n) => g.view.getUint8(at + (n >> 3)) & (1 << (n & 7)));
}

describe('logged memory', () => {
  it('is nowhere until it is mapped, then memory, and the bus again where it was', () => {
    store(AT, 1);
    expect(g.takeMmio()).toHaveLength(1);
    map(AT);
    store(AT + 4, 0x11223344);
    store(AT + PAGE - 2, 0x55667788);
    expect([has(4), has(PAGE - 2)]).toEqual([0x11223344, 0x55667788]);
    expect(load(AT + PAGE - 2, 4)).toEqual(value(0x55667788));
    expect(load(AT + 2, 8)).toEqual(value(0x1122_3344_0000n));
    expect(g.takeMmio()).toEqual([]);
    g.call('unmapLogged', memory);
    map(AT + 0x100_0000);
    expect(load(AT + 0x100_0004, 4)).toEqual(value(0x11223344));
    store(AT + 4, 9);
    expect(g.takeMmio()).toEqual([{ at: AT + 4, width: 4, value: 9 }]);
    expect(has(4)).toBe(0x11223344);
  });

  it('ends where it ends: the rest of an access is on the bus', () => {
    map(AT);
    g.onMmioRead = () => 0xeeff;
    store(AT + BYTES - 2, 0x44332211);
    expect(g.takeMmio()).toEqual([{ at: AT + BYTES, width: 2, value: 0x4433 }]);
    expect(load(AT + BYTES - 2, 4)).toEqual(value(0xeeff2211));
    expect(load(AT - 2, 4)).toEqual(value(0x0000eeff));
  });

  it('can be seen in parts, in several places', () => {
    map(AT, 2 * PAGE, PAGE);
    map(AT + PAGE, 0, PAGE);
    map(AT + 0x10000, 0, PAGE);
    store(AT + PAGE - 2, 0xaabbccdd);
    expect([has(3 * PAGE - 2) & 0xffff, has(0) & 0xffff]).toEqual([0xccdd, 0xaabb]);
    expect(load(AT + 0x10000, 2)).toEqual(value(0xaabb));
    expect(take()).toEqual([0, 2]);
  });

  it('has 64-bit addresses like all memory', () => {
    const high = 5 * 2 ** 32;
    map(high);
    g.call('physStore', BigInt(high) + 8n, 0x1234n, 4);
    expect([has(8), g.call('physLoad', BigInt(high) + 8n, 4)]).toEqual([0x1234, 0x1234n]);
    expect(g.read(8, 4)).toBe(0n);
    expect(take()).toEqual([0]);
  });

  it('is not mapped where or how that makes no sense, nor more than there is', () => {
    expect([map(AT + 1), map(AT, 5), map(AT, 0, BYTES + PAGE), map(AT, BYTES, PAGE), map(AT, 0, 0)]).toEqual(Array(5).fill(false));
    expect([map(-PAGE), map(2 ** 40), map(2 ** 40 - PAGE, 0, 2 * PAGE), map(AT, 0, PAGE, 1)]).toEqual(Array(4).fill(false));
    expect(Number(BigInt.asIntN(32, g.call('createLogged', 5)))).toBe(-1);
    for (let i = 0; i < 32; i++) expect(map(AT + i * PAGE, 0, PAGE)).toBe(true);
    expect(map(AT + 32 * PAGE, 0, PAGE)).toBe(false);
  });

  it('does not wrap at the end of the address space', () => {
    map(2 ** 40 - PAGE, 0, PAGE);
    g.call('physStore', 2n ** 40n - 2n, 0x11223344n, 4);
    expect(has(PAGE - 2) & 0xffff).toBe(0x3344);
    expect(g.read(0, 2)).toBe(0n);
  });
});

describe('logged memory gives way', () => {
  it('to RAM', () => {
    map(RAM - PAGE);
    store(RAM - 8, 0x1111);
    store(RAM, 0x2222);
    expect([g.read(RAM - 8, 4), has(PAGE - 8), has(PAGE)]).toEqual([0x1111n, 0, 0x2222]);
    expect(take()).toEqual([1]);
    // RAM is as direct as ever.
    store(RAM - 8, 0x3333);
    expect(take()).toBeNull();
  });

  it('to ROM, which drops writes', () => {
    const rom = Number(g.call('mapRom', (AT + PAGE) | 0, PAGE));
    g.view.setUint32(rom, 0x5555, true);
    map(AT);
    store(AT + PAGE, 1);
    store(AT + PAGE - 2, 0x77778888);
    expect(load(AT + PAGE, 4)).toEqual(value(0x5555));
    expect([has(PAGE), has(PAGE - 2), g.view.getUint32(rom, true)]).toEqual([0, 0x8888, 0x5555]);
    expect(g.takeMmio()).toEqual([]);
    expect(take()).toEqual([0]);
  });

  it('to what the chipset makes RAM in the first megabyte, reads and writes each', () => {
    map(0xc0000);
    g.write(0xc0000, 0x1234n, 4);
    store(0xc0000, 7);
    expect([load(0xc0000, 4), g.read(0xc0000, 4)]).toEqual([value(7), 0x1234n]);
    g.call('setRamAccess', 0xc0000, PAGE, 1, 0);
    store(0xc0000, 8);
    expect([load(0xc0000, 4), g.read(0xc0000, 4), has(0)]).toEqual([value(0x1234), 0x1234n, 8]);
    g.call('setRamAccess', 0xc0000, PAGE, 0, 1);
    store(0xc0000, 9);
    expect([load(0xc0000, 4), g.read(0xc0000, 4), has(0)]).toEqual([value(8), 9n, 8]);
    g.call('setRamAccess', 0xc0000, PAGE, 1, 1);
    take();
    store(0xc0000, 10);
    expect([load(0xc0000, 4), has(0), take()]).toEqual([value(10), 8, null]);
  });

  it('to nothing at all in the place of another such memory that was mapped first', () => {
    const other = Number(g.call('createLogged', BYTES));
    map(AT);
    map(AT, 0, BYTES, other);
    store(AT, 5);
    expect([has(0), has(0, other), take(other)]).toEqual([5, 0, null]);
    g.call('unmapLogged', memory);
    store(AT, 6);
    expect([has(0), has(0, other)]).toEqual([5, 6]);
  });

  it('to A20: what is at an odd megabyte is not seen while that is off', () => {
    map(AT + 0x100000, 0, PAGE);
    store(AT + 0x100000, 1);
    g.call('setA20', 0);
    store(AT + 0x100000, 2);
    expect(g.takeMmio()).toEqual([{ at: AT, width: 4, value: 2 }]);
    g.call('unmapLogged', memory);
    map(AT, 0, PAGE);
    store(AT + 0x100000, 3);
    g.call('setA20', 1);
    expect([has(0), load(AT, 4)]).toEqual([3, value(3)]);
  });
});

describe('the dirty log', () => {
  beforeEach(() => {
    map(AT);
  });

  it('has the pages that were written, once', () => {
    expect(take()).toBeNull();
    store(AT + 3 * PAGE, 1);
    store(AT + 3 * PAGE + 8, 1);
    store(AT + 9 * PAGE - 1, 1);
    expect(take()).toEqual([3, 8, 9]);
    expect(take()).toBeNull();
  });

  it('has a page again that is written again, however often that was done before', () => {
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 5; i++) store(AT + 7 * PAGE + 4 * i, round);
      expect(take()).toEqual([7]);
    }
  });

  it('has no page that is only read', () => {
    store(AT, 1);
    take();
    for (let i = 0; i < 3; i++) load(AT + 8 * i, 4);
    g.attempt('ld32', L.DS, BigInt(AT));
    expect(take()).toBeNull();
    store(AT, 2);
    expect(take()).toEqual([0]);
  });

  it('has what was written in one place although it was taken while another place was direct', () => {
    map(AT + 0x100000, 0, PAGE);
    for (const at of [AT, AT + 0x100000]) for (let i = 0; i < 3; i++) store(at, i);
    expect(take()).toEqual([0]);
    for (let i = 0; i < 3; i++) store(AT + 0x100000, i);
    expect(take()).toEqual([0]);
    store(AT, 1);
    expect(take()).toEqual([0]);
  });

  it('keeps what was written before the memory was mapped elsewhere', () => {
    store(AT + PAGE, 1);
    g.call('unmapLogged', memory);
    map(AT + 0x100000);
    store(AT + 0x100000, 1);
    expect(take()).toEqual([0, 1]);
  });

  it('has what a batch of a string instruction writes', () => {
    const stosd: StringOp = { name: 'stos', size: 4, address: 4, rep: 'repe' };
    const movsb: StringOp = { name: 'movs', size: 1, address: 4, rep: 'repe' };
    g.bytes.fill(0x55, 0x2000, 0x4000);
    for (let round = 0; round < 2; round++) {
      for (const [op, count, result] of [
        [stosd, 2 * 1024, 0x01020304],
        [movsb, 2 * PAGE, 0x55555555],
      ] as const) {
        setRegisters(g, { RAX: 0x01020304n, RCX: BigInt(count), RSI: 0x2000n, RDI: BigInt(AT + PAGE + 16) });
        run(g, op);
        expect([has(PAGE + 12), has(PAGE + 16), has(3 * PAGE + 12), has(3 * PAGE + 16)]).toEqual([0, result, result, 0]);
        expect(take()).toEqual([1, 2, 3]);
      }
    }
  });

  it('has the page of a page table whose accessed bits the processor sets', () => {
    // 32-bit paging: the directory on page 4, its only table on page 5, which maps page 6 of RAM.
    const [directory, table] = [AT + 4 * PAGE, AT + 5 * PAGE];
    g.view.setUint32(base() + 4 * PAGE, table | 3, true);
    g.view.setUint32(base() + 5 * PAGE + 4, 0x6003, true);
    g.set64(L.CR3, BigInt(directory));
    g.set64(L.CR0, 0x80000001n);
    g.call('flushTlb', g.cpu, 0);
    expect(load(PAGE, 4)).toEqual(value(0));
    expect([has(4 * PAGE) & 0xff, has(5 * PAGE + 4) & 0xff]).toEqual([0x23, 0x23]);
    expect(take()).toEqual([4, 5]);
  });

  it('is one for each memory', () => {
    const other = Number(g.call('createLogged', BYTES));
    map(AT + 0x100000, 0, BYTES, other);
    store(AT, 1);
    store(AT + 0x102000, 1);
    expect([take(), take(other)]).toEqual([[0], [2]]);
    store(AT + 0x103000, 1);
    expect([take(), take(other)]).toEqual([null, [3]]);
  });
});
