/** What SGDT, SIDT, SLDT, STR and SMSW say, and who may ask (SDM vol. 2B; vol. 3A 2.5, UMIP). */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fault, GP, L, PF, Processor, UD } from './processor.ts';
import { LDT_AT, longWorld, protectedWorld, TR_SELECTOR, type World } from './world.ts';

const AT = 0x40000;
const UMIP = 0x800n;
const LDT_SELECTOR = 0x58;
// Of [rdi], and of RAX or EAX.
const SGDT = [0x0f, 0x01, 0x07];
const SIDT = [0x0f, 0x01, 0x0f];
const SLDT = [0x0f, 0x00, 0xc0];
const STR = [0x0f, 0x00, 0xc8];
const SMSW = [0x0f, 0x01, 0xe0];
const all = [SGDT, SIDT, SLDT, STR, SMSW];
const toMemory = (code: number[]): number[] => [...code.slice(0, 2), (code[2] & 0x38) | 7];

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create('max');
});

function prepare(world: (p: Processor) => World): void {
  w = world(p);
  p.core.exports.setHidden(p.cpu, L.LDTR, LDT_SELECTOR, BigInt(LDT_AT), 0x3f, 0x82);
  p.set64(L.RDI, AT);
  p.writeBytes(AT, new Uint8Array(16).fill(0xee));
}

describe('in 64-bit mode', () => {
  beforeEach(() => prepare(longWorld));

  it('SGDT and SIDT store a limit of 16 bits and a base of 64, and nothing behind', () => {
    p.set64(L.IDTR_BASE, 0xffff_8000_1234_5678n);
    p.set32(L.IDTR_LIMIT, 0xfff);
    expect(p.exec(...SIDT)).toBeNull();
    expect([p.read(AT, 2), p.read64(AT + 2), p.read(AT + 10, 2)]).toEqual([0xfff, 0xffff_8000_1234_5678n, 0xeeee]);
    p.set64(L.GDTR_BASE, 0xffff_8000_8765_4321n);
    expect(p.exec(...SGDT)).toBeNull();
    expect([p.read(AT, 2), p.read64(AT + 2)]).toEqual([p.get32(L.GDTR_LIMIT), 0xffff_8000_8765_4321n]);
  });

  it('SLDT and STR zero-extend into a register by the operand size, and store 16 bits to memory by any', () => {
    for (const [code, selector] of [
      [SLDT, BigInt(LDT_SELECTOR)],
      [STR, BigInt(TR_SELECTOR)],
    ] as const) {
      p.set64(L.RAX, -1n);
      expect(p.exec(0x66, ...code)).toBeNull();
      expect(p.get64(L.RAX)).toBe(0xffff_ffff_ffff_0000n | selector);
      expect(p.exec(...code)).toBeNull();
      expect(p.get64(L.RAX)).toBe(selector);
      p.set64(L.RAX, -1n);
      expect(p.exec(0x48, ...code)).toBeNull();
      expect(p.get64(L.RAX)).toBe(selector);
      p.write(AT, 8, 0xeeee_eeee_eeee_eeeen);
      expect(p.exec(0x48, ...toMemory(code))).toBeNull();
      expect(p.read64(AT)).toBe(0xeeee_eeee_eeee_0000n | selector);
    }
  });

  it('anyone may ask without CR4.UMIP; with it, level 0 alone, and the others get #GP(0) before the operand is touched', () => {
    p.set64(L.CR4, p.get64(L.CR4));
    for (const code of all) {
      w.enter(3);
      expect(p.exec(...code)).toBeNull();
    }
    p.set64(L.CR4, p.get64(L.CR4) | UMIP);
    for (const code of all) {
      w.enter(0);
      expect(p.exec(...code)).toBeNull();
      w.enter(3);
      expect(p.exec(...code)).toEqual(fault(GP));
      p.set64(L.RDI, 0x7000_0000);
      expect(p.exec(...toMemory(code))).toEqual(fault(GP));
      p.set64(L.RDI, AT);
    }
  });

  it('a page fault on the second page of SIDT is one at its first byte', () => {
    p.set64(L.RDI, 0x3f_fffc);
    expect(p.exec(...SIDT)?.vector).toBe(PF);
    expect(p.get64(L.CR2)).toBe(0x40_0000n);
  });
});

describe('in protected and virtual-8086 mode', () => {
  beforeEach(() => prepare(protectedWorld));

  it('SIDT stores 32 bits of base whatever the operand size', () => {
    p.set64(L.IDTR_BASE, 0x8765_4321);
    for (const prefix of [[], [0x66]]) {
      p.write(AT, 8, 0xeeee_eeee_eeee_eeeen);
      expect(p.exec(...prefix, ...SIDT)).toBeNull();
      expect([p.read(AT, 2), p.read(AT + 2, 4), p.read(AT + 6, 2)]).toEqual([p.get32(L.IDTR_LIMIT), 0x8765_4321, 0xeeee]);
    }
  });

  it('SLDT and STR are not recognized where there are no such registers in use', () => {
    w.enterVm86({});
    for (const code of [SLDT, STR]) expect(p.exec(...code)).toEqual(fault(UD));
    for (const code of [SGDT, SIDT]) expect(p.exec(code[0], code[1], (code[2] & 0x38) | 6, 0, 0)).toBeNull();
  });

  it('the table instructions have no register form', () => {
    for (const code of [SGDT, SIDT]) expect(p.exec(code[0], code[1], (code[2] & 0x38) | 0xc7)?.vector).toBe(UD);
  });
});
