import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, fault, L, Processor, UD } from './processor.ts';
import { CODE, longWorld, protectedWorld, type World } from './world.ts';

// ANDN eax, ecx, edx and the same of 64 bits; RORX eax, edx, 4.
const ANDN = [0xc4, 0xe2, 0x70, 0xf2, 0xc2];
const ANDN64 = [0xc4, 0xe2, 0xf0, 0xf2, 0xc2];
const RORX = [0xc4, 0xe3, 0x7b, 0xf0, 0xc2, 4];

let p: Processor;
beforeAll(async () => {
  p = await Processor.create('max');
});

const andn = (...code: number[]): Fault | number => {
  p.set64(L.RAX, 0n);
  p.set64(L.RCX, 0xff00ff00n);
  p.set64(L.RDX, 0x12345678n);
  return p.exec(...code) ?? p.reg(L.RAX);
};

describe('VEX in 64-bit mode (SDM vol. 2A 2.3)', () => {
  beforeEach(() => {
    longWorld(p);
  });

  it('names three registers', () => {
    expect(andn(...ANDN)).toBe(0x00340078);
  });

  it('has an operand size in W: 32 bits clear the upper half', () => {
    p.set64(L.RCX, 0n);
    p.set64(L.RDX, 0x8765_4321_1234_5678n);
    expect(p.exec(...ANDN64)).toBeNull();
    expect(p.get64(L.RAX)).toBe(0x8765_4321_1234_5678n);
    p.rip = CODE;
    expect(p.exec(...ANDN)).toBeNull();
    expect(p.get64(L.RAX)).toBe(0x1234_5678n);
  });

  it.for([0x66, 0xf2, 0xf3, 0xf0, 0x40, 0x48])('%i before it is #UD', (prefix) => {
    expect(andn(prefix, ...ANDN)).toEqual(fault(UD));
  });

  it('a segment override and an address size may precede it', () => {
    expect(andn(0x64, 0x67, ...ANDN)).toBe(0x00340078);
  });

  it('vvvv must be all ones where no operand is in it', () => {
    expect(p.exec(...RORX)).toBeNull();
    expect(p.exec(...RORX.with(2, 0x73))).toEqual(fault(UD));
    expect(p.exec(...RORX.with(2, 0x3b))).toEqual(fault(UD));
  });

  it('L must be 0 for general registers, and the map one of three', () => {
    expect(andn(...ANDN.with(2, 0x74))).toEqual(fault(UD));
    for (const map of [0, 4, 5, 31]) expect(andn(...ANDN.with(1, 0xe0 | map)), `map ${map}`).toEqual(fault(UD));
  });
});

describe('VEX in 32- and 16-bit protected mode', () => {
  let w: World;
  beforeEach(() => {
    w = protectedWorld(p);
  });

  it('begins where LES and LDS would have a register operand', () => {
    expect(andn(...ANDN)).toBe(0x00340078);
  });

  it('LES and LDS with a memory operand are what they were', () => {
    p.write(0x5000, 4, 0x11223344);
    p.write(0x5004, 2, 0x10);
    p.set64(L.RBX, 0x5000);
    expect(p.exec(0xc5, 0x13)).toBeNull();
    expect([p.reg(L.RDX), p.selector(L.DS)]).toEqual([0x11223344, 0x10]);
    expect(p.exec(0xc4, 0x0b)).toBeNull();
    expect([p.reg(L.RCX), p.selector(L.ES)]).toEqual([0x11223344, 0x10]);
  });

  it('has 32-bit operands whatever W and the code segment say', () => {
    expect(andn(...ANDN64)).toBe(0x00340078);
    p.setSegment(L.CS, { attr: 0x009b });
    p.rip = CODE;
    expect(andn(...ANDN)).toBe(0x00340078);
  });

  it('addresses memory as the code segment says', () => {
    p.setSegment(L.CS, { attr: 0x009b });
    p.write(0x0030, 4, 0x12345678);
    p.set64(L.RBX, 0xffff_0010n);
    p.set64(L.RSI, 0x20n);
    p.set64(L.RCX, 0xff00ff00n);
    p.rip = CODE;
    expect(p.exec(0xc4, 0xe2, 0x70, 0xf2, 0x00)).toBeNull();
    expect(p.reg(L.RAX)).toBe(0x00340078);
  });

  it('is #UD in virtual-8086 mode', () => {
    w.enterVm86();
    expect(andn(...ANDN)).toEqual(fault(UD));
  });
});

it('VEX is #UD in real-address mode, and LES works there', () => {
  p.reset();
  p.setSegment(L.CS, { selector: 0x1000, base: 0x10000n });
  p.rip = 0;
  expect(andn(...ANDN)).toEqual(fault(UD));
  p.write(0x50, 4, 0x2000_1234);
  p.set64(L.RBX, 0x50);
  expect(p.exec(0xc4, 0x0f)).toBeNull();
  expect([p.reg(L.RCX) & 0xffff, p.selector(L.ES)]).toEqual([0x1234, 0x2000]);
});
