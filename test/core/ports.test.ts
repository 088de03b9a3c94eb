import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as L from '../../core-asm/assembly/layout.ts';
import { compileCore, fault, GP, Guest, PF, value } from './guest.ts';
import { encode, once, type Registers, run, ST_AGAIN, ST_NEXT, ST_SYNC, type StringOp, setRegisters } from './ops.ts';
import { P, RW, Tables } from './tables.ts';

let g: Guest;

beforeAll(compileCore, 120_000);
beforeEach(async () => {
  g = await Guest.create(4 << 20);
  g.setFlat();
});

/** RCX, RSI, RDI. */
const pointers = () => [g.get64(L.RCX), g.get64(L.RSI), g.get64(L.RDI)];
const set = (registers: Registers) => setRegisters(g, registers);

describe('INS and OUTS', () => {
  it('transfer a buffer in order', () => {
    let next = 0x1100;
    g.onPortRead = () => ++next;
    set({ RCX: 3n, RDX: 0x1_01f0n, RDI: 0x2001n });
    expect(run(g, { name: 'ins', size: 2, address: 4, rep: 'repe' })).toEqual(value(ST_NEXT));
    expect(g.read(0x2001, 7)).toBe(0x1103_1102_1101n);
    expect(g.takePorts()).toEqual(Array(3).fill({ at: 0x1f0, width: 2 }));
    set({ RCX: 2n, RSI: 0x2001n });
    run(g, { name: 'outs', size: 2, address: 4, rep: 'repe' });
    expect(g.takePorts()).toEqual([0x1101, 0x1102].map((v) => ({ at: 0x1f0, width: 2, value: v })));
    expect(pointers().slice(0, 2)).toEqual([0n, 0x2005n]);
  });

  it('use 32 bits where the operand size is 64', () => {
    g.onPortRead = () => 0x80000001;
    set({ RCX: 1n, RDI: 0x2000n, RDX: 0x10n });
    run(g, { name: 'ins', size: 8, address: 8, rep: 'none' });
    expect([g.read(0x2000, 8), g.get64(L.RDI)]).toEqual([0x80000001n, 0x2004n]);
  });

  it('do not read the port when the destination faults', () => {
    const tables = new Tables(g, 'legacy');
    tables.map(0x10000n, 0x2000n | P | RW);
    tables.activate();
    set({ RCX: 4n, RDX: 0x1f0n, RDI: 0x10ffen });
    expect(run(g, { name: 'ins', size: 1, address: 4, rep: 'repe' })).toEqual(fault(PF, 2));
    expect(g.takePorts()).toHaveLength(2);
    expect(g.get64(L.RCX)).toBe(2n);
    set({ RDI: 0x10fffn });
    expect(run(g, { name: 'ins', size: 2, address: 4, rep: 'none' })).toEqual(fault(PF, 2));
    expect(g.takePorts()).toEqual([]);
  });

  it('give way as soon as a device interrupts', () => {
    let writes = 0;
    g.onPortWrite = () => {
      if (++writes === 2) g.set32(L.INTR, 1);
    };
    const outs: StringOp = { name: 'outs', size: 1, address: 4, rep: 'repe' };
    set({ RCX: 5n, RSI: 0x2000n, RDX: 0x80n });
    g.set32(L.EFLAGS, 1 << 9);
    expect(once(g, outs)).toEqual(value(ST_AGAIN));
    expect(g.get64(L.RCX)).toBe(3n);
    g.set32(L.EFLAGS, 0);
    expect(run(g, outs)).toEqual(value(ST_NEXT));
  });
});

describe('IN and OUT', () => {
  const instruction = (name: string, size: 1 | 2 | 4, immediate = 0) =>
    g.attempt(name, encode(g, { size, address: 4, rep: 'none' }, immediate));

  it('transfer AL, AX or EAX, and a 32-bit IN clears the upper half of RAX', () => {
    g.onPortRead = () => 0x9abcdef0;
    const results = { 1: 0x1111_2222_3333_44f0n, 2: 0x1111_2222_3333_def0n, 4: 0x9abcdef0n };
    for (const size of [1, 2, 4] as const) {
      set({ RAX: 0x1111_2222_3333_4444n, RDX: 0xffff_0cf8n });
      expect(instruction(size === 1 ? 'inBDx' : 'inVDx', size)).toEqual(value(ST_NEXT));
      expect(g.get64(L.RAX)).toBe(results[size]);
      expect(g.takePorts()).toEqual([{ at: 0xcf8, width: size }]);
      set({ RAX: 0x1111_2222_3333_4444n });
      instruction(size === 1 ? 'outBImm' : 'outVImm', size, 0x80);
      expect(g.takePorts()).toEqual([{ at: 0x80, width: size, value: Number(0x33334444n & ((1n << BigInt(size * 8)) - 1n)) }]);
    }
  });

  it('are followed by a look at events when one is due', () => {
    g.onPortWrite = () => g.set32(L.INTR, 1);
    expect(instruction('outBDx', 1)).toEqual(value(ST_NEXT));
    g.set32(L.EFLAGS, 1 << 9);
    expect(instruction('outBDx', 1)).toEqual(value(ST_SYNC));
  });

  describe('outside IOPL', () => {
    const TSS = 0x5000;
    const MAP = 0x68;
    const IOPL3 = 3 << 12;
    const VM = 1 << 17;
    beforeEach(() => {
      g.set64(L.CR0, 1n);
      g.set32(L.CPL, 3);
      g.setSegment(L.TR, BigInt(TSS), 0, MAP + 0x20, 0, 0x8b);
      g.write(TSS + 0x66, BigInt(MAP), 2);
      g.bytes.fill(0, TSS + MAP, TSS + MAP + 0x20);
    });
    const read = (port: bigint, size: 1 | 2 | 4) => {
      set({ RDX: port });
      return instruction(size === 1 ? 'inBDx' : 'inVDx', size);
    };

    it('are permitted where the bit map of the TSS is clear, for every byte of the access', () => {
      g.write(TSS + MAP + 1, 0b0000_0001n, 1);
      expect(read(7n, 1)).toEqual(value(ST_NEXT));
      expect(read(8n, 1)).toEqual(fault(GP));
      expect(read(9n, 1)).toEqual(value(ST_NEXT));
      expect(read(7n, 2)).toEqual(fault(GP));
      expect(read(5n, 4)).toEqual(fault(GP));
      expect(read(4n, 4)).toEqual(value(ST_NEXT));
      expect(g.takePorts().map((p) => p.at)).toEqual([7, 9, 4]);
    });

    it('need both bytes of the map within the limit', () => {
      // The last byte at offset 0x88 is the second of the pair for ports f8..ff.
      expect(read(0xffn, 1)).toEqual(value(ST_NEXT));
      expect(read(0x100n, 1)).toEqual(fault(GP));
      expect(read(0xffffn, 1)).toEqual(fault(GP));
    });

    it('are refused without a map: base beyond the limit, a short TSS, a 16-bit TSS', () => {
      g.write(TSS + 0x66, 0xffffn, 2);
      expect(read(0n, 1)).toEqual(fault(GP));
      g.write(TSS + 0x66, BigInt(MAP), 2);
      g.setSegment(L.TR, BigInt(TSS), 0, 0x66, 0, 0x8b);
      expect(read(0n, 1)).toEqual(fault(GP));
      g.setSegment(L.TR, BigInt(TSS), 0, 0x200, 0, 0x83);
      expect(read(0n, 1)).toEqual(fault(GP));
      g.setSegment(L.TR, BigInt(TSS), 0, 0x200, 0, 0x89);
      expect(read(0n, 1)).toEqual(value(ST_NEXT));
    });

    it('need no map at or below IOPL, except in virtual-8086 mode', () => {
      g.setSegment(L.TR, BigInt(TSS), 0, 0x66, 0, 0x8b);
      g.set32(L.EFLAGS, IOPL3);
      expect(read(0n, 1)).toEqual(value(ST_NEXT));
      g.set32(L.EFLAGS, IOPL3 | VM);
      expect(read(0n, 1)).toEqual(fault(GP));
      g.set32(L.EFLAGS, 2 << 12);
      expect(read(0n, 1)).toEqual(fault(GP));
      g.set64(L.CR0, 0n);
      expect(read(0n, 1)).toEqual(value(ST_NEXT));
    });

    it('read the map with supervisor rights', () => {
      const tables = new Tables(g, 'legacy');
      tables.map(BigInt(TSS), BigInt(TSS) | P);
      tables.activate();
      g.setLevel(3);
      expect(read(0n, 1)).toEqual(value(ST_NEXT));
      tables.map(BigInt(TSS), 0n);
      g.call('flushTlb', g.cpu, 0);
      expect(read(0n, 1)).toEqual(fault(PF, 0));
    });

    it('hold for INS and OUTS too, before anything happens', () => {
      g.write(TSS + MAP, 0xffn, 1);
      set({ RCX: 4n, RDX: 3n, RSI: 0x2000n, RDI: 0x2000n });
      expect(run(g, { name: 'outs', size: 1, address: 4, rep: 'repe' })).toEqual(fault(GP));
      expect(run(g, { name: 'ins', size: 1, address: 4, rep: 'repe' })).toEqual(fault(GP));
      expect(pointers()).toEqual([4n, 0x2000n, 0x2000n]);
      expect(g.takePorts()).toEqual([]);
    });
  });
});
