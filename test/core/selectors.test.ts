import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CALL32, code, data, gate, INT32, LDT, system, TASK, TSS16, TSS32 } from './descriptors.ts';
import { FLAG, fault, GP, L, NP, Processor } from './processor.ts';
import { dataOf, FREE, longWorld, protectedWorld, type World } from './world.ts';

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});

describe('LAR, LSL, VERR, VERW, ARPL', () => {
  beforeEach(() => {
    w = protectedWorld(p);
    p.set64(L.RCX, 0xaaaaaaaa);
  });
  const zf = (): boolean => (p.flags & FLAG.ZF) !== 0;
  const lar = (selector: number): number | null => {
    p.set64(L.RAX, selector);
    expect(p.exec(0x0f, 0x02, 0xc8)).toBeNull();
    return zf() ? p.reg(L.RCX) : null;
  };
  const lsl = (selector: number): number | null => {
    p.set64(L.RAX, selector);
    expect(p.exec(0x0f, 0x03, 0xc8)).toBeNull();
    return zf() ? p.reg(L.RCX) : null;
  };

  it('LAR gives bits 23:8 of the upper doubleword, LSL the limit in bytes', () => {
    w.describe(FREE, data({ limit: 0x123_4fff }));
    expect(lar(FREE)).toBe(0xc09300);
    expect(lsl(FREE)).toBe(0x1234fff);
  });

  it('a refused selector clears ZF and keeps the register', () => {
    for (const selector of [0, 3, 0x400, 0x0c]) {
      expect([lar(selector), lsl(selector)]).toEqual([null, null]);
      expect(p.reg(L.RCX)).toBe(0xaaaaaaaa);
    }
  });

  it('system types: LAR takes TSSs, LDTs, call and task gates, LSL only what has a limit', () => {
    const takes = (type: number): [boolean, boolean] => {
      w.describe(FREE, system(type, { limit: 0x67 }));
      return [lar(FREE) !== null, lsl(FREE) !== null];
    };
    const both = [TSS16, LDT, TSS16 | 2, TSS32, TSS32 | 2];
    for (let type = 0; type < 16; type++) {
      const gateType = type === 4 || type === TASK || type === CALL32;
      expect(takes(type), `type ${type}`).toEqual([both.includes(type) || gateType, both.includes(type)]);
    }
  });

  it('in IA-32e mode only 64-bit types remain', () => {
    w = longWorld(p);
    const takes = (type: number): [boolean, boolean] => {
      w.describe(FREE, system(type, { limit: 0x67 }));
      return [lar(FREE) !== null, lsl(FREE) !== null];
    };
    for (let type = 0; type < 16; type++) {
      const both = type === LDT || type === TSS32 || type === (TSS32 | 2);
      expect(takes(type), `type ${type}`).toEqual([both || type === CALL32, both]);
    }
  });

  it('privileges count unless the segment is conforming', () => {
    w.enter(2);
    expect(lar(dataOf(1))).toBeNull();
    expect(lar(dataOf(2))).not.toBeNull();
    expect(lar((dataOf(2) & ~3) | 3)).toBeNull();
    w.describe(FREE, code({ dpl: 0, conforming: true }));
    expect(lar(FREE)).not.toBeNull();
  });

  it('VERR and VERW tell whether the segment could be read or written', () => {
    const verify = (d: bigint): [boolean, boolean] => {
      w.describe(FREE, d);
      p.set64(L.RAX, FREE);
      p.exec(0x0f, 0x00, 0xe0);
      const readable = zf();
      p.exec(0x0f, 0x00, 0xe8);
      return [readable, zf()];
    };
    expect(verify(data())).toEqual([true, true]);
    expect(verify(data({ readOnly: true }))).toEqual([true, false]);
    expect(verify(code())).toEqual([true, false]);
    expect(verify(code({ executeOnly: true }))).toEqual([false, false]);
    expect(verify(gate(INT32, 8, 0))).toEqual([false, false]);
  });

  it('ARPL raises the RPL of its first operand to that of the second', () => {
    p.set64(L.RAX, 0x11);
    p.set64(L.RCX, 0x03);
    p.exec(0x63, 0xc8);
    expect([p.reg(L.RAX), zf()]).toEqual([0x13, true]);
    p.exec(0x63, 0xc8);
    expect([p.reg(L.RAX), zf()]).toEqual([0x13, false]);
  });
});

describe('descriptor-table registers', () => {
  beforeEach(() => {
    w = protectedWorld(p);
    p.set64(L.RBX, 0x40000);
  });

  it('LGDT takes 32 bits of base, 24 with a 16-bit operand; SGDT stores 32', () => {
    p.write(0x40000, 2, 0x1ff);
    p.write(0x40002, 4, 0x12345678);
    expect(p.exec(0x0f, 0x01, 0x13)).toBeNull();
    expect([p.get64(L.GDTR_BASE), p.get32(L.GDTR_LIMIT)]).toEqual([0x12345678n, 0x1ff]);
    p.exec(0x66, 0x0f, 0x01, 0x13);
    expect(p.get64(L.GDTR_BASE)).toBe(0x345678n);
    p.set64(L.RBX, 0x40010);
    p.exec(0x0f, 0x01, 0x03);
    expect([p.read(0x40010, 2), p.read(0x40012, 4)]).toEqual([0x1ff, 0x345678]);
  });

  it('in 64-bit mode they are 10 bytes, and the base has to be canonical', () => {
    w = longWorld(p);
    p.set64(L.RBX, 0x40000);
    p.write(0x40000, 2, 0xfff);
    p.write(0x40002, 8, 0xffff_8000_1234_5678n);
    expect(p.exec(0x0f, 0x01, 0x1b)).toBeNull();
    expect(p.get64(L.IDTR_BASE)).toBe(0xffff_8000_1234_5678n);
    p.set64(L.RBX, 0x40010);
    p.exec(0x0f, 0x01, 0x0b);
    expect(p.read64(0x40012)).toBe(0xffff_8000_1234_5678n);
    p.write(0x40012, 8, 0x8000_0000_0000n);
    expect(p.exec(0x0f, 0x01, 0x1b)).toEqual(fault(GP));
  });

  it('loading is privileged, storing is so under CR4.UMIP', () => {
    w.enter(3);
    for (const bytes of [
      [0x0f, 0x01, 0x13],
      [0x0f, 0x01, 0x1b],
      [0x0f, 0x00, 0xd0],
      [0x0f, 0x00, 0xd8],
      [0x0f, 0x01, 0xf0],
    ])
      expect(p.exec(...bytes)).toEqual(fault(GP));
    const stores = [
      [0x0f, 0x01, 0x03],
      [0x0f, 0x01, 0x0b],
      [0x0f, 0x00, 0xc0],
      [0x0f, 0x00, 0xc8],
      [0x0f, 0x01, 0xe0],
    ];
    for (const bytes of stores) expect(p.exec(...bytes)).toBeNull();
    p.set64(L.CR4, 1 << 11);
    for (const bytes of stores) expect(p.exec(...bytes)).toEqual(fault(GP));
  });

  it('LTR takes an available TSS of the GDT and makes it busy', () => {
    const ltr = (selector: number) => {
      p.set64(L.RAX, selector);
      return p.exec(0x0f, 0x00, 0xd8);
    };
    w.describe(FREE, system(TSS32, { base: 0x5000, limit: 0x67 }));
    expect(ltr(FREE)).toBeNull();
    expect([p.selector(L.TR), p.segment(L.TR).base, w.access(FREE)]).toEqual([FREE, 0x5000n, 0x8b]);
    expect(ltr(FREE)).toEqual(fault(GP, FREE));
    expect(ltr(0)).toEqual(fault(GP));
    expect(ltr(FREE | 4)).toEqual(fault(GP, FREE | 4));
    w.describe(FREE, system(TSS32, { present: false }));
    expect(ltr(FREE)).toEqual(fault(NP, FREE));
    expect(p.exec(0x0f, 0x00, 0xc8)).toBeNull();
    expect(p.reg(L.RAX)).toBe(FREE);
  });

  it('LLDT takes null, or an LDT of the GDT', () => {
    const lldt = (selector: number) => {
      p.set64(L.RAX, selector);
      return p.exec(0x0f, 0x00, 0xd0);
    };
    expect(lldt(dataOf(0))).toEqual(fault(GP, dataOf(0)));
    w.describe(FREE, system(LDT, { present: false }));
    expect(lldt(FREE)).toEqual(fault(NP, FREE));
    expect(lldt(2)).toBeNull();
    expect([p.selector(L.LDTR), p.isUnusable(L.LDTR)]).toEqual([2, true]);
  });

  it('in IA-32e mode LDT and TSS descriptors have 16 bytes with a 64-bit base', () => {
    w = longWorld(p);
    w.describe(FREE, system(LDT, { base: 0x89abcdef, limit: 0xff }));
    w.describe(FREE + 8, 0xffff8123n);
    p.set64(L.RAX, FREE);
    expect(p.exec(0x0f, 0x00, 0xd0)).toBeNull();
    expect(p.segment(L.LDTR).base).toBe(0xffff_8123_89ab_cdefn);
    // The last entry has no room for the second half.
    w.describe(0x3f8, system(TSS32));
    p.set64(L.RAX, 0x3f8);
    expect(p.exec(0x0f, 0x00, 0xd8)).toEqual(fault(GP, 0x3f8));
    w.describe(FREE + 8, 0x10_0000_0000n << 4n);
    p.set64(L.RAX, FREE);
    expect(p.exec(0x0f, 0x00, 0xd0)).toEqual(fault(GP, FREE));
  });
});
