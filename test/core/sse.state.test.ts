/** MMX and SSE as units of the processor: when their instructions may run, alignment, MXCSR, and how MMX shares the x87 registers. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { fault, GP, L, PF, Processor, UD } from './processor.ts';
import { longWorld, type World } from './world.ts';

const NM = 7;
const XM = 19;
const CR0_EM = 4n;
const CR0_TS = 8n;
const CR4_OSFXSR = 0x200n;
const CR4_OSXMMEXCPT = 0x400n;
const DATA = 0x40000;
const UNMAPPED = 0x500000;

const ADDSD = [0xf2, 0x0f, 0x58, 0xc1];
const DIVSD = [0xf2, 0x0f, 0x5e, 0xc1];
const PADDB_XMM = [0x66, 0x0f, 0xfc, 0xc1];
const PADDB_MMX = [0x0f, 0xfc, 0xc1];
const MOVAPS_LOAD = [0x0f, 0x28, 0x07];
const MOVUPS_LOAD = [0x0f, 0x10, 0x07];
const MOVAPS_STORE = [0x0f, 0x29, 0x07];
const MOVUPS_STORE = [0x0f, 0x11, 0x07];
const PADDB_MEM = [0x66, 0x0f, 0xfc, 0x07];
const ADDSD_MEM = [0xf2, 0x0f, 0x58, 0x07];
const LDMXCSR = [0x0f, 0xae, 0x17];
const STMXCSR = [0x0f, 0xae, 0x1f];
const EMMS = [0x0f, 0x77];
const MASKMOVDQU = [0x66, 0x0f, 0xf7, 0xc1];

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});
beforeEach(() => {
  w = longWorld(p);
  p.set64(L.CR4, p.get64(L.CR4) | CR4_OSFXSR | CR4_OSXMMEXCPT);
  w.enter(0);
  p.set64(L.RDI, DATA);
  p.set32(L.MXCSR, 0x1f80);
});
const xmm = (n: number): [bigint, bigint] => [p.get64(L.XMM + n * 16 + 8), p.get64(L.XMM + n * 16)];
const setXmm = (n: number, high: bigint, low: bigint): void => {
  p.set64(L.XMM + n * 16 + 8, high);
  p.set64(L.XMM + n * 16, low);
};

test('SSE is #UD with EM or without OSFXSR, #NM with TS', () => {
  for (const code of [ADDSD, PADDB_XMM, MOVAPS_LOAD, STMXCSR]) {
    const cr0 = p.get64(L.CR0);
    p.set64(L.CR0, cr0 | CR0_TS);
    expect(p.exec(...code)).toEqual(fault(NM));
    p.set64(L.CR0, cr0 | CR0_TS | CR0_EM);
    expect(p.exec(...code)).toEqual(fault(UD));
    p.set64(L.CR0, cr0);
    p.set64(L.CR4, p.get64(L.CR4) & ~CR4_OSFXSR);
    expect(p.exec(...code)).toEqual(fault(UD));
    p.set64(L.CR4, p.get64(L.CR4) | CR4_OSFXSR);
  }
});

test('MMX is #UD with EM, #NM with TS, and does not need OSFXSR', () => {
  p.set64(L.CR4, p.get64(L.CR4) & ~CR4_OSFXSR);
  expect(p.exec(...PADDB_MMX)).toBe(null);
  const cr0 = p.get64(L.CR0);
  p.set64(L.CR0, cr0 | CR0_TS);
  expect(p.exec(...PADDB_MMX)).toEqual(fault(NM));
  p.set64(L.CR0, cr0 | CR0_EM);
  expect(p.exec(...PADDB_MMX)).toEqual(fault(UD));
});

test('MMX instructions take the x87 registers over; EMMS gives them back', () => {
  p.set32(L.FTOP, 5);
  p.set32(L.FEMPTY, 0xff);
  p.set64(L.FPR, 0x0102030405060708n);
  p.set64(L.FPR + 16, 0x0101010101010101n);
  expect(p.exec(...PADDB_MMX)).toBe(null);
  expect([p.get32(L.FTOP), p.get32(L.FEMPTY), p.get64(L.FPR), p.get32(L.FPR + 8) & 0xffff]).toEqual([0, 0, 0x0203040506070809n, 0xffff]);
  expect(p.exec(...EMMS)).toBe(null);
  expect(p.get32(L.FEMPTY)).toBe(0xff);
});

test('an MMX instruction whose operand faults leaves the x87 state alone', () => {
  p.set32(L.FTOP, 5);
  p.set32(L.FEMPTY, 0xff);
  p.set64(L.RDI, UNMAPPED);
  expect(p.exec(0x0f, 0xfc, 0x07)?.vector).toBe(PF);
  expect(p.exec(0x0f, 0x7f, 0x07)?.vector).toBe(PF);
  expect([p.get32(L.FTOP), p.get32(L.FEMPTY)]).toEqual([5, 0xff]);
});

test('128-bit operands must be aligned, except where the instruction says unaligned', () => {
  p.set64(L.RDI, DATA + 8);
  for (const code of [MOVAPS_LOAD, MOVAPS_STORE, PADDB_MEM]) expect(p.exec(...code)).toEqual(fault(GP));
  for (const code of [MOVUPS_LOAD, MOVUPS_STORE, ADDSD_MEM]) expect(p.exec(...code)).toBe(null);
});

test('alignment counts in the linear address', () => {
  p.setSegment(L.FS, { base: 8n });
  p.set64(L.RDI, DATA + 8);
  expect(p.exec(0x64, ...MOVAPS_LOAD)).toBe(null);
  p.set64(L.RDI, DATA);
  expect(p.exec(0x64, ...MOVAPS_LOAD)).toEqual(fault(GP));
});

test('a store across pages that faults on the second writes nothing on the first', () => {
  p.set64(L.RDI, 0x400000 - 8);
  setXmm(0, -1n, -1n);
  expect(p.exec(...MOVUPS_STORE)).toEqual(fault(PF, 2));
  expect(p.read64(0x400000 - 8)).toBe(0n);
});

test('LDMXCSR refuses reserved bits', () => {
  p.write(DATA, 4, 0xffff);
  expect(p.exec(...LDMXCSR)).toBe(null);
  p.write(DATA, 4, 0x1ffff);
  expect(p.exec(...LDMXCSR)).toEqual(fault(GP));
  p.write(DATA, 4, 0);
  expect(p.exec(...STMXCSR)).toBe(null);
  expect(p.read(DATA, 4)).toBe(0xffff);
});

test('an unmasked exception is #XM, or #UD without OSXMMEXCPT, and keeps the destination', () => {
  setXmm(0, 5n, 0x3ff0000000000000n);
  setXmm(1, 0n, 0n);
  p.set32(L.MXCSR, 0x1f80 & ~(4 << 7));
  expect(p.exec(...DIVSD)).toEqual(fault(XM));
  expect([xmm(0), p.get32(L.MXCSR) & 0x3f]).toEqual([[5n, 0x3ff0000000000000n], 4]);
  p.set64(L.CR4, p.get64(L.CR4) & ~CR4_OSXMMEXCPT);
  expect(p.exec(...DIVSD)).toEqual(fault(UD));
});

test('scalar loads clear the rest of the register, moves between registers keep it', () => {
  setXmm(0, 1n, 2n);
  setXmm(1, 3n, 4n);
  expect(p.exec(0xf2, 0x0f, 0x10, 0xc1)).toBe(null);
  expect(xmm(0)).toEqual([1n, 4n]);
  p.write(DATA, 8, 9n);
  expect(p.exec(0xf2, 0x0f, 0x10, 0x07)).toBe(null);
  expect(xmm(0)).toEqual([0n, 9n]);
});

test('registers 8 to 15 are reached with REX', () => {
  setXmm(9, 0n, 7n);
  setXmm(14, 0n, 8n);
  expect(p.exec(0x66, 0x45, 0x0f, 0xfe, 0xce)).toBe(null);
  expect(xmm(9)).toEqual([0n, 15n]);
});

test('MASKMOVDQU touches only the bytes that are selected', () => {
  p.write(DATA, 8, 0n);
  setXmm(0, 0x1111111111111111n, 0x2222222222222222n);
  setXmm(1, 0x80n << 56n, 0x80n);
  expect(p.exec(...MASKMOVDQU)).toBe(null);
  expect([p.read64(DATA), p.read64(DATA + 8)]).toEqual([0x22n, 0x11n << 56n]);
  p.set64(L.RDI, 0x400000 - 8);
  setXmm(1, 0n, 0x80n);
  expect(p.exec(...MASKMOVDQU)).toBe(null);
  setXmm(1, 0x80n, 0x80n);
  expect(p.exec(...MASKMOVDQU)).toEqual(fault(PF, 2));
});
