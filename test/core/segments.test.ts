import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { code, data, LDT, system } from './descriptors.ts';
import { fault, GP, L, NP, Processor, SS, UD } from './processor.ts';
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
