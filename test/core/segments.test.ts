import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CALL32, code, data, gate, INT32, LDT, system, TASK, TSS16, TSS32 } from './descriptors.ts';
import { FLAG, fault, GP, L, NP, Processor, SS, UD } from './processor.ts';
import { codeOf, dataOf, FREE, LDT_AT, longWorld, protectedWorld, STACK, TR_SELECTOR, type World } from './world.ts';

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});

const AX = 0;
/** MOV Sreg, AX */
const movSreg = (seg: number, selector: number) => {
  p.set64(L.RAX, selector);
  return p.exec(0x8e, 0xc0 | (seg << 3) | AX);
};
const DATA_SEGMENTS = [L.ES, L.DS, L.FS, L.GS];

describe('real mode', () => {
  beforeEach(() => {
    p.reset();
    p.setSegment(L.CS, { selector: 0x1000, base: 0x10000n });
    p.rip = 0;
  });

  it('the base is 16 times the selector; limit and access rights stay ("unreal" mode)', () => {
    p.setSegment(L.FS, { limit: 0xffffffff, attr: 0xc093 });
    expect(movSreg(L.FS, 0x1234)).toBeNull();
    expect(p.segment(L.FS)).toEqual({ selector: 0x1234, base: 0x12340n, limit: 0xffffffff, attr: 0xc093 });
  });

  it('code may be written through CS after a far jump, whatever protected mode left there', () => {
    p.setSegment(L.CS, { attr: 0x9b });
    expect(p.exec(0xea, 0x10, 0x00, 0x00, 0x11)).toBeNull();
    p.set64(L.RAX, 0x55);
    expect(p.exec(0x2e, 0xa2, 0x80, 0x00)).toBeNull();
    expect(p.read(0x11080, 1)).toBe(0x55);
  });

  it('selectors have no privileges to check, and system selector instructions are #UD', () => {
    expect(movSreg(L.SS, 3)).toBeNull();
    for (const bytes of [
      [0x0f, 0x00, 0xc0],
      [0x0f, 0x00, 0xc8],
      [0x0f, 0x00, 0xd0],
      [0x0f, 0x00, 0xd8],
      [0x0f, 0x00, 0xe0],
      [0x0f, 0x00, 0xe8],
    ])
      expect(p.exec(...bytes)).toEqual(fault(UD));
    for (const bytes of [
      [0x0f, 0x02, 0xc0],
      [0x0f, 0x03, 0xc0],
      [0x63, 0xc0],
    ])
      expect(p.exec(...bytes)).toEqual(fault(UD));
  });
});

describe('loading segment registers in protected mode', () => {
  beforeEach(() => {
    w = protectedWorld(p);
  });

  it('takes base, limit and attributes from the descriptor, and sets its accessed bit', () => {
    w.describe(FREE, data({ base: 0x12345678, limit: 0x2_3fff, accessed: false }));
    expect(movSreg(L.DS, FREE)).toBeNull();
    expect(p.segment(L.DS)).toEqual({ selector: FREE, base: 0x12345678n, limit: 0x23fff, attr: 0x4093 });
    expect(w.access(FREE)).toBe(0x93);
  });

  it('scales the limit by 4 KiB with G', () => {
    w.describe(FREE, data({ limit: 0x123_4fff }));
    movSreg(L.GS, FREE);
    expect(p.segment(L.GS).limit).toBe(0x1234fff);
  });

  it('expand-down: offsets at or below the limit fault, those above are good up to 64 KiB or 4 GiB by B', () => {
    for (const big of [false, true]) {
      w.describe(FREE, data({ limit: 0xfff, expandDown: true, big }));
      movSreg(L.ES, FREE);
      const load = (at: number) => p.exec(0x26, 0xa1, at & 0xff, (at >> 8) & 0xff, (at >> 16) & 0xff, at >>> 24);
      expect(load(0xffd)).toEqual(fault(GP));
      expect(load(0x1000)).toBeNull();
      expect(load(0xfffc)).toBeNull();
      expect(load(0xfffd)).toEqual(big ? null : fault(GP));
    }
  });

  it.each(DATA_SEGMENTS)('segment %i takes a null selector, and faults when it is used', (seg) => {
    expect(movSreg(seg, 3)).toBeNull();
    expect([p.selector(seg), p.isUnusable(seg)]).toEqual([3, true]);
    const prefix = { [L.ES]: 0x26, [L.DS]: 0x3e, [L.FS]: 0x64, [L.GS]: 0x65 }[seg] as number;
    expect(p.exec(prefix, 0xa0, 0, 0, 0, 0)).toEqual(fault(GP));
  });

  it('the privilege matrix of data segments: DPL must not be below CPL or RPL, conforming code is free', () => {
    for (let cpl = 0; cpl < 4; cpl++)
      for (let rpl = 0; rpl < 4; rpl++)
        for (let dpl = 0; dpl < 4; dpl++)
          for (const kind of ['data', 'code', 'conforming'] as const) {
            w.enter(cpl);
            w.describe(FREE, kind === 'data' ? data({ dpl }) : code({ dpl, conforming: kind === 'conforming' }));
            const good = kind === 'conforming' || (dpl >= cpl && dpl >= rpl);
            expect(movSreg(L.DS, FREE | rpl), `${kind} CPL ${cpl} RPL ${rpl} DPL ${dpl}`).toEqual(good ? null : fault(GP, FREE));
            expect(p.selector(L.DS)).toBe(good ? FREE | rpl : dataOf(cpl));
          }
  });

  it('the privilege matrix of SS: RPL = CPL = DPL', () => {
    for (let cpl = 0; cpl < 4; cpl++)
      for (let rpl = 0; rpl < 4; rpl++)
        for (let dpl = 0; dpl < 4; dpl++) {
          w.enter(cpl);
          w.describe(FREE, data({ dpl }));
          const good = rpl === cpl && dpl === cpl;
          expect(movSreg(L.SS, FREE | rpl), `CPL ${cpl} RPL ${rpl} DPL ${dpl}`).toEqual(good ? null : fault(GP, FREE));
        }
  });

  const cases: [string, number, () => number, number, number | null][] = [
    ['a null SS', L.SS, () => 0, GP, 0],
    ['a null SS with RPL', L.SS, () => 3, GP, 0],
    ['beyond the GDT', L.DS, () => 0x400, GP, 0x400],
    ['in an LDT that is not there', L.DS, () => 0x0c, GP, 0x0c],
    ['read-only data in SS', L.SS, () => w.describe(FREE, data({ readOnly: true })), GP, FREE],
    ['code in SS', L.SS, () => codeOf(0), GP, codeOf(0)],
    ['execute-only code in DS', L.DS, () => w.describe(FREE, code({ executeOnly: true })), GP, FREE],
    ['a system segment', L.DS, () => TR_SELECTOR, GP, TR_SELECTOR],
    ['absent data in DS', L.DS, () => w.describe(FREE, data({ present: false })), NP, FREE],
    ['absent data in SS', L.SS, () => w.describe(FREE, data({ present: false })), SS, FREE],
  ];
  it.each(cases)('refuses %s', (_name, seg, selector, vector, error) => {
    const before = p.segment(seg);
    const wanted = selector();
    expect(movSreg(seg, wanted)).toEqual(fault(vector, error ?? wanted));
    expect(p.segment(seg)).toEqual(before);
  });

  it('MOV CS is #UD', () => {
    expect(movSreg(L.CS, codeOf(0))).toEqual(fault(UD));
  });

  it('selectors with TI come from the LDT', () => {
    w.describe(FREE, system(LDT, { base: LDT_AT, limit: 0x0f }));
    p.set64(L.RAX, FREE);
    expect(p.exec(0x0f, 0x00, 0xd0)).toBeNull();
    p.write(LDT_AT + 8, 8, data({ base: 0x5000 }));
    expect(movSreg(L.ES, 0x0c)).toBeNull();
    expect(p.segment(L.ES).base).toBe(0x5000n);
    expect(movSreg(L.ES, 0x14)).toEqual(fault(GP, 0x14));
  });

  it('POP moves the stack pointer by the operand size, and not at all on a fault', () => {
    p.write(STACK, 4, 0xdead0000 | dataOf(0));
    expect(p.exec(0x1f)).toBeNull();
    expect([p.selector(L.DS), p.reg(L.RSP)]).toEqual([dataOf(0), STACK + 4]);
    expect(p.exec(0x66, 0x0f, 0xa1)).toBeNull();
    expect(p.reg(L.RSP)).toBe(STACK + 6);
    p.write(STACK + 6, 2, 0x4000);
    expect(p.exec(0x1f)).toEqual(fault(GP, 0x4000));
    expect(p.reg(L.RSP)).toBe(STACK + 6);
  });

  it('POP SS into a 16-bit stack leaves the 32-bit stack pointer it had moved', () => {
    w.describe(FREE, data({ big: false, limit: 0xffff }));
    p.write(STACK, 4, FREE);
    expect(p.exec(0x17)).toBeNull();
    expect([p.reg(L.RSP), p.get32(L.SHADOW) !== 0]).toEqual([STACK + 4, true]);
    // PUSH now uses SP.
    p.set64(L.RSP, 0x50010);
    p.exec(0x50);
    expect(p.reg(L.RSP)).toBe(0x5000c);
  });

  it('LSS loads SS and ESP together, or neither', () => {
    p.set64(L.RBX, 0x40000);
    p.write(0x40000, 4, 0x12340);
    p.write(0x40004, 2, dataOf(0));
    expect(p.exec(0x0f, 0xb2, 0x23)).toBeNull();
    expect(p.reg(L.RSP)).toBe(0x12340);
    p.write(0x40000, 4, 0x99999);
    p.write(0x40004, 2, dataOf(1));
    expect(p.exec(0x0f, 0xb2, 0x23)).toEqual(fault(GP, dataOf(1) & ~3));
    expect(p.reg(L.RSP)).toBe(0x12340);
  });
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

describe('64-bit mode', () => {
  beforeEach(() => {
    w = longWorld(p);
  });

  it('SS may be null above level 3, with the RPL of the level', () => {
    expect(movSreg(L.SS, 0)).toBeNull();
    expect(movSreg(L.SS, 1)).toEqual(fault(GP));
    w.enter(3);
    expect(movSreg(L.SS, 3)).toEqual(fault(GP));
  });

  it('a null FS clears its base', () => {
    p.setSegment(L.FS, { base: 0x7000_0000_0000n });
    movSreg(L.FS, 0);
    expect(p.segment(L.FS).base).toBe(0n);
  });

  it('SWAPGS exchanges the GS base at level 0 only', () => {
    p.setSegment(L.GS, { base: 0x1111n });
    p.set64(L.KERNEL_GS_BASE, 0xffff_8888_0000_0000n);
    expect(p.exec(0x0f, 0x01, 0xf8)).toBeNull();
    expect([p.segment(L.GS).base, p.get64(L.KERNEL_GS_BASE)]).toEqual([0xffff_8888_0000_0000n, 0x1111n]);
    w.enter(3);
    expect(p.exec(0x0f, 0x01, 0xf8)).toEqual(fault(GP));
  });

  it('a GDT at a non-canonical address is #GP(0)', () => {
    p.set64(L.GDTR_BASE, 0x8000_0000_0000n);
    expect(movSreg(L.DS, dataOf(0))).toEqual(fault(GP));
  });
});
