import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as L from '../../core-asm/assembly/layout.ts';
import { AC, compileCore, fault, GP, Guest, PF, value } from './guest.ts';
import { CF, DF, once, type Registers, run, ST_AGAIN, ST_NEXT, type StringOp, setRegisters, ZF } from './ops.ts';
import * as T from './tables.ts';
import { P, RW, Tables, US } from './tables.ts';

const RAM = 4 << 20;
let g: Guest;

beforeAll(compileCore, 120_000);
beforeEach(async () => {
  g = await Guest.create(RAM);
  g.setFlat();
});

const movsb: StringOp = { name: 'movs', size: 1, address: 4, rep: 'repe' };
const stosd: StringOp = { name: 'stos', size: 4, address: 4, rep: 'repe' };

/** RCX, RSI, RDI. */
const pointers = () => [g.get64(L.RCX), g.get64(L.RSI), g.get64(L.RDI)];
const set = (registers: Registers) => setRegisters(g, registers);
const RF = 0x10000;
/** Without RF, which a pause sets. */
const flags = () => Number(g.call('getFlags', g.cpu)) & ~RF;
const text = (at: number, s: string) => g.bytes.set(new Uint8Array([...s].map((c) => c.charCodeAt(0))), at);
const textAt = (at: number, n: number) => String.fromCharCode(...g.bytes.subarray(at, at + n));

describe('a single string instruction', () => {
  it('moves one element and leaves RCX alone', () => {
    g.write(0x2000, 0x8877665544332211n, 8);
    for (const size of [1, 2, 4, 8] as const) {
      g.bytes.fill(0, 0x3000, 0x3010);
      set({ RCX: 5n, RSI: 0x2000n, RDI: 0x3000n });
      expect(once(g, { name: 'movs', size, address: 4, rep: 'none' })).toEqual(value(ST_NEXT));
      expect(g.read(0x3000, 9)).toBe(0x8877665544332211n & ((1n << BigInt(size * 8)) - 1n));
      expect(pointers()).toEqual([5n, 0x2000n + BigInt(size), 0x3000n + BigInt(size)]);
    }
  });

  it('goes down with DF', () => {
    g.set32(L.EFLAGS, DF);
    g.write(0x2000, 0x12345678n, 4);
    set({ RSI: 0x2000n, RDI: 0x3000n });
    once(g, { name: 'movs', size: 4, address: 4, rep: 'none' });
    expect(g.read(0x3000, 4)).toBe(0x12345678n);
    expect(pointers().slice(1)).toEqual([0x1ffcn, 0x2ffcn]);
  });

  it('loads as much of RAX as the element has, and 32 bits clear the rest', () => {
    g.write(0x2000, 0x8877665544332211n, 8);
    const results = { 1: 0xffffffff_ffffff11n, 2: 0xffffffff_ffff2211n, 4: 0x44332211n, 8: 0x8877665544332211n };
    for (const size of [1, 2, 4, 8] as const) {
      set({ RAX: ~0n, RSI: 0x2000n });
      once(g, { name: 'lods', size, address: 4, rep: 'none' });
      expect(g.get64(L.RAX)).toBe(results[size]);
    }
  });

  it('changes only as much of the index registers as the address size has', () => {
    g.write(0xffff, 0xabn, 1);
    set({ RSI: 0x1111_2222_3333_ffffn, RDI: 0x1111_2222_3333_2000n, RCX: 0x1111_2222_3333_0001n });
    once(g, { ...movsb, address: 2 });
    expect(pointers()).toEqual([0x1111_2222_3333_0000n, 0x1111_2222_3333_0000n, 0x1111_2222_3333_2001n]);
    expect(g.read(0x2000, 1)).toBe(0xabn);
    set({ RSI: 0x1111_2222_0000_2000n, RDI: 0x1111_2222_0000_3000n, RCX: 0x1111_2222_0000_0001n });
    once(g, movsb);
    expect(pointers()).toEqual([0n, 0x2001n, 0x3001n]);
  });

  it('reads its source through the segment of the prefix, and always writes ES', () => {
    g.setSegment(L.FS, 0x5000n, 0, 0xffff, 3);
    g.setSegment(L.ES, 0x7000n, 0, 0xffff, 3);
    g.write(0x5010, 0x42n, 1);
    set({ RSI: 0x10n, RDI: 0x20n });
    once(g, { ...movsb, rep: 'none', seg: L.FS });
    expect(g.read(0x7020, 1)).toBe(0x42n);
  });

  it.each([
    [5n, 5n, ZF],
    [3n, 5n, CF],
    [5n, 3n, 0],
  ])('compares AL=%i with %i as SUB does', (al, byte, expected) => {
    g.write(0x2000, byte, 1);
    set({ RAX: al, RDI: 0x2000n });
    once(g, { name: 'scas', size: 1, address: 4, rep: 'none' });
    expect(flags() & (ZF | CF)).toBe(expected);
  });

  it('sets OF, SF, AF and PF of a comparison', () => {
    g.write(0x2000, 0x80000000n, 4);
    g.write(0x3000, 1n, 4);
    set({ RSI: 0x2000n, RDI: 0x3000n });
    once(g, { name: 'cmps', size: 4, address: 4, rep: 'none' });
    // 80000000 - 1 = 7fffffff: overflow, borrow out of bit 3, even parity of ff.
    expect(flags() & 0x8d5).toBe(0x800 | 0x10 | 0x04);
    set({ RSI: 0x3000n, RDI: 0x2000n });
    once(g, { name: 'cmps', size: 4, address: 4, rep: 'none' });
    // 1 - 80000000 = 80000001: overflow, sign, borrow.
    expect(flags() & 0x8d5).toBe(0x800 | 0x80 | 0x01);
  });
});

describe('a repeated string instruction', () => {
  it('does nothing at all for a count of zero', () => {
    g.setSegment(L.ES, 0n, 1, 0, 0);
    set({ RCX: 0n, RSI: 0xdeadn, RDI: 0xbeefn, RDX: 0x60n });
    const before = flags();
    for (const name of ['movs', 'stos', 'lods', 'scas', 'cmps', 'ins', 'outs']) {
      expect(run(g, { name, size: 1, address: 4, rep: 'repe' })).toEqual(value(ST_NEXT));
      expect(run(g, { name, size: 4, address: 4, rep: 'repne' })).toEqual(value(ST_NEXT));
    }
    expect(pointers()).toEqual([0n, 0xdeadn, 0xbeefn]);
    expect(flags()).toBe(before);
    expect(g.takePorts()).toEqual([]);
  });

  it('needs the right to use the port even for a count of zero', () => {
    set({ RCX: 0n, RDX: 0x60n });
    g.set64(L.CR0, 1n);
    g.setLevel(3);
    for (const name of ['ins', 'outs']) expect(run(g, { name, size: 1, address: 4, rep: 'repe' })).toEqual(fault(GP));
  });

  it('takes the count in the address size only', () => {
    set({ RCX: 0xffff_0000_0000_0002n, RDI: 0x2000n, RAX: 0x41n });
    run(g, { ...stosd, size: 1 });
    expect(textAt(0x2000, 3)).toBe('AA\0');
    expect(g.get64(L.RCX)).toBe(0n);
  });

  it('copies megabytes in pieces, so that interrupts get in', () => {
    for (let i = 0; i < 0x80000; i += 4) g.view.setUint32(g.ram + 0x100000 + i, i * 7, true);
    set({ RCX: 0x80000n, RSI: 0x100000n, RDI: 0x200001n });
    expect(once(g, movsb)).toEqual(value(ST_AGAIN));
    const [left, , to] = pointers();
    expect(left).toBeGreaterThan(0n);
    expect(to).toBe(0x200001n + 0x80000n - left);
    expect(run(g, movsb)).toEqual(value(ST_NEXT));
    expect(Buffer.compare(g.bytes.slice(0x100000, 0x180000), g.bytes.slice(0x200001, 0x280001))).toBe(0);
    expect(pointers()).toEqual([0n, 0x180000n, 0x280001n]);
  });

  it('repeats a pattern when the destination overlaps the source ahead', () => {
    text(0x2000, 'abc.............');
    set({ RCX: 9n, RSI: 0x2000n, RDI: 0x2003n });
    run(g, movsb);
    expect(textAt(0x2000, 13)).toBe('abcabcabcabc.');
    // Down: the mirror image.
    text(0x2000, '.............xyz');
    g.set32(L.EFLAGS, DF);
    set({ RCX: 9n, RSI: 0x200fn, RDI: 0x200cn });
    run(g, movsb);
    expect(textAt(0x2003, 13)).toBe('.xyzxyzxyzxyz');
  });

  it('moves overlapping data intact when the destination is behind', () => {
    text(0x2000, '0123456789abcdef');
    set({ RCX: 10n, RSI: 0x2003n, RDI: 0x2000n });
    run(g, movsb);
    expect(textAt(0x2000, 16)).toBe('3456789abcabcdef');
    text(0x2000, '0123456789abcdef');
    g.set32(L.EFLAGS, DF);
    set({ RCX: 10n, RSI: 0x200cn, RDI: 0x200fn });
    run(g, movsb);
    expect(textAt(0x2000, 16)).toBe('0123453456789abc');
  });

  it('sees overlap through two mappings of one page', () => {
    const tables = new Tables(g, 'legacy');
    tables.map(0x10000n, 0x2000n | P | RW);
    tables.map(0x20000n, 0x2000n | P | RW);
    tables.activate();
    text(0x2000, 'ab..............');
    set({ RCX: 10n, RSI: 0x10000n, RDI: 0x20002n });
    run(g, movsb);
    expect(textAt(0x2000, 13)).toBe('abababababab.');
  });

  it('fills with any pattern', () => {
    set({ RCX: 3000n, RDI: 0x2001n, RAX: 0x11223344n });
    run(g, stosd);
    expect(g.read(0x2001 + 2999 * 4, 8)).toBe(0x11223344n);
    expect(g.read(0x2001 + 1023 * 4, 4)).toBe(0x11223344n);
    set({ RCX: 3n, RDI: 0x2001n, RAX: 0x5555n });
    run(g, { ...stosd, size: 2 });
    expect(g.read(0x2001, 8)).toBe(0x1122_5555_5555_5555n);
  });

  it('finds the end of a string: REPNE SCASB', () => {
    text(0x2ffa, 'hello, world\0');
    set({ RCX: 0xffffffffn, RDI: 0x2ffan, RAX: 0n });
    expect(run(g, { name: 'scas', size: 1, address: 4, rep: 'repne' })).toEqual(value(ST_NEXT));
    expect(0xffffffffn - g.get64(L.RCX)).toBe(13n);
    expect(g.get64(L.RDI)).toBe(0x2ffan + 13n);
    expect(flags() & ZF).toBe(ZF);
  });

  it('finds the first difference: REPE CMPSB', () => {
    text(0x2ffa, 'hello, world');
    text(0x4ffd, 'hello, earth');
    set({ RCX: 12n, RSI: 0x2ffan, RDI: 0x4ffdn });
    run(g, { name: 'cmps', size: 1, address: 4, rep: 'repe' });
    expect(pointers()).toEqual([4n, 0x2ffan + 8n, 0x4ffdn + 8n]);
    expect(flags() & (ZF | CF)).toBe(0);
    set({ RCX: 7n, RSI: 0x2ffan, RDI: 0x4ffdn });
    run(g, { name: 'cmps', size: 1, address: 4, rep: 'repe' });
    expect(g.get64(L.RCX)).toBe(0n);
    expect(flags() & ZF).toBe(ZF);
  });

  it('stops before the element that faults, with everything before it done', () => {
    const tables = new Tables(g, 'legacy');
    tables.map(0x10000n, 0x2000n | P | RW);
    tables.map(0x11000n, 0x3000n | P | RW);
    tables.map(0x20000n, 0x4000n | P | RW);
    tables.map(0x21000n, 0x5000n | P);
    tables.activate(T.CR0_WP);
    g.bytes.fill(0x77, 0x2000, 0x4000);
    set({ RCX: 1000n, RSI: 0x10ff0n, RDI: 0x20fe9n });
    expect(run(g, { ...movsb, size: 4 })).toEqual(fault(PF, 3));
    expect(g.get64(L.CR2)).toBe(0x21000n);
    // Five dwords fit; the sixth crosses into the read-only page and is not written at all.
    expect(pointers()).toEqual([995n, 0x11004n, 0x20ffdn]);
    expect(g.read(0x4ffd, 3)).toBe(0n);
    expect(g.read(0x4ff9, 4)).toBe(0x77777777n);
    tables.map(0x21000n, 0x5000n | P | RW);
    g.call('invlpg', g.cpu, 0x21000n);
    set({ RCX: 20n });
    expect(run(g, { ...movsb, size: 4 })).toEqual(value(ST_NEXT));
    expect(g.read(0x4ffd, 3)).toBe(0x777777n);
    expect(g.read(0x5000, 1)).toBe(0x77n);
  });

  it('leaves the flags as they were when a comparison faults', () => {
    const tables = new Tables(g, 'legacy');
    tables.map(0x10000n, 0x2000n | P | RW);
    tables.activate();
    g.bytes.fill(1, 0x2000, 0x3000);
    set({ RAX: 0n, RDI: 0x10000n });
    once(g, { name: 'scas', size: 1, address: 4, rep: 'none' });
    const before = flags();
    set({ RAX: 1n, RCX: 0x2000n, RDI: 0x10000n });
    expect(run(g, { name: 'scas', size: 1, address: 4, rep: 'repe' })).toEqual(fault(PF, 0));
    expect(flags()).toBe(before);
    expect([g.get64(L.RCX), g.get64(L.RDI)]).toEqual([0x1000n, 0x11000n]);
  });

  it('stops at the segment limit', () => {
    g.setSegment(L.ES, 0x1000n, 0, 0x1fff, 3);
    set({ RCX: 0x10000n, RDI: 0x1f00n, RAX: 0x41n });
    expect(run(g, { ...stosd, size: 1 })).toEqual(fault(GP));
    expect([g.get64(L.RCX), g.get64(L.RDI)]).toEqual([0x10000n - 0x100n, 0x2000n]);
    expect(g.read(0x2fff, 2)).toBe(0x41n);
  });

  it('wraps within 64 KiB with 16-bit addresses', () => {
    set({ RCX: 0x20n, RDI: 0xfff0n, RAX: 0x41n });
    g.setSegment(L.ES, 0x20000n, 0, 0xffff, 3);
    run(g, { ...stosd, size: 1, address: 2 });
    expect(textAt(0x2fff0, 17)).toBe(`${'A'.repeat(16)}\0`);
    expect(textAt(0x20000, 17)).toBe(`${'A'.repeat(16)}\0`);
    expect(g.get64(L.RDI)).toBe(0x10n);
  });

  it('wraps at 4 GiB, both ways', () => {
    const rom = Number(g.call('mapRom', 0xfffff000 | 0, 0x1000));
    new Uint8Array(g.view.buffer, rom, 0x1000).fill(0x52);
    // What the change of the map asks for has been done.
    g.set64(L.ICOUNT_END, -1n);
    g.bytes.fill(0x30, 0, 0x10);
    set({ RCX: 8n, RSI: 0xfffffffcn, RDI: 0x2000n });
    run(g, movsb);
    expect(textAt(0x2000, 8)).toBe('RRRR0000');
    g.set32(L.EFLAGS, DF);
    set({ RCX: 8n, RSI: 3n, RDI: 0x3007n });
    run(g, movsb);
    expect(textAt(0x3000, 8)).toBe('RRRR0000');
    expect(pointers()).toEqual([0n, 0xfffffffbn, 0x2fffn]);
  });

  it('with an enormous count ends at the first address that is not canonical', () => {
    const tables = new Tables(g, 'long');
    for (let i = 0n; i < 4n; i++) tables.map(0x7fff_ffff_c000n + (i << 12n), 0x2000n | P | RW);
    tables.activate();
    set({ RCX: ~0n, RDI: 0x7fff_ffff_c000n, RAX: 0x41n });
    expect(run(g, { ...stosd, size: 8, address: 8 })).toEqual(fault(GP));
    expect(g.get64(L.RDI)).toBe(0x8000_0000_0000n);
    expect(g.get64(L.RCX)).toBe(BigInt.asUintN(64, ~0n - 0x800n));
  });

  it('writes device memory element by element', () => {
    set({ RCX: 3n, RDI: 0xb8000n, RAX: 0x07410741n });
    run(g, stosd);
    expect(g.takeMmio()).toEqual([0, 4, 8].map((i) => ({ at: 0xb8000 + i, width: 4, value: 0x07410741 })));
  });

  it('tells the code cache what it overwrote', () => {
    g.codePages.add(0x3000);
    set({ RCX: 0x1002n, RDI: 0x2fffn, RAX: 0x90n });
    run(g, { ...stosd, size: 1 });
    const touched = g.touched.reduce((n, t) => n + t.length, 0);
    expect([g.touched[0].phys, touched]).toEqual([0x3000, 0x1000]);
    expect(g.read(0x4000, 2)).toBe(0x90n);
  });

  it('pauses after one element while single-stepping', () => {
    g.set32(L.EFLAGS, 1 << 8);
    set({ RCX: 3n, RSI: 0x2000n, RDI: 0x3000n });
    expect(once(g, movsb)).toEqual(value(ST_AGAIN));
    expect(g.get64(L.RCX)).toBe(2n);
    once(g, movsb);
    expect(once(g, movsb)).toEqual(value(ST_NEXT));
  });

  it('raises #AC where alignment is checked', () => {
    const tables = new Tables(g, 'legacy');
    tables.map(0x10000n, 0x2000n | P | RW | US);
    tables.activate(T.CR0_AM);
    g.set32(L.EFLAGS, 1 << 18);
    g.setLevel(3);
    set({ RCX: 3n, RSI: 0x10000n, RDI: 0x10102n });
    expect(run(g, { ...movsb, size: 4 })).toEqual(fault(AC));
    set({ RDI: 0x10104n });
    expect(run(g, { ...movsb, size: 4 })).toEqual(value(ST_NEXT));
  });
});
