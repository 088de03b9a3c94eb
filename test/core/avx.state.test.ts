/** AVX as a unit of the processor: when its instructions may run, and what they do where memory ends. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { fault, L, PF, Processor, UD } from './processor.ts';
import { longWorld, protectedWorld, type World } from './world.ts';

const NM = 7;
const XM = 19;
const CR0_EM = 4n;
const CR0_TS = 8n;
const CR4_OSXMMEXCPT = 0x400n;
const CR4_OSXSAVE = 0x40000n;
const DATA = 0x40000;
/** Memory is mapped up to here. */
const END = 0x400000;

const VPADDB_XMM = [0xc5, 0xf1, 0xfc, 0xc2];
const VPADDB_YMM = [0xc5, 0xf5, 0xfc, 0xc2];
const VDIVPS = [0xc5, 0xf4, 0x5e, 0xc2];
const VMOVUPS_LOAD = [0xc5, 0xfc, 0x10, 0x07];
const VMOVUPS_STORE = [0xc5, 0xfc, 0x11, 0x07];
const VMASKMOVPS_LOAD = [0xc4, 0xe2, 0x75, 0x2c, 0x07];
const VMASKMOVPS_STORE = [0xc4, 0xe2, 0x75, 0x2e, 0x07];
/** Elements of ymm0 from [rdi + 4 * ymm2], masked by ymm1. */
const VPGATHERDD = [0xc4, 0xe2, 0x75, 0x90, 0x04, 0x97];
const VZEROUPPER = [0xc5, 0xf8, 0x77];
const MOVAPS = [0x0f, 0x28, 0xc1];
const ONES = 0xffffffffffffffffn;

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create('max');
});
beforeEach(() => {
  w = longWorld(p);
  enable();
  w.enter(0);
  p.set64(L.RDI, DATA);
});
function enable(): void {
  p.set64(L.CR4, p.get64(L.CR4) | CR4_OSXSAVE | CR4_OSXMMEXCPT);
  p.set64(L.XCR0, 7n);
  p.set32(L.MXCSR, 0x1f80);
}
/** Four 64-bit words of a register, the lowest first. */
const words = (n: number): bigint[] => [L.XMM, L.XMM + 8, L.YMM_HIGH, L.YMM_HIGH + 8].map((at) => p.get64(at + n * 16));
function set(n: number, values: readonly bigint[]): void {
  for (const [i, at] of [L.XMM, L.XMM + 8, L.YMM_HIGH, L.YMM_HIGH + 8].entries()) p.set64(at + n * 16, values[i]);
}
const dwords = (values: readonly number[]): bigint[] =>
  [0, 2, 4, 6].map((i) => (BigInt(values[i + 1] >>> 0) << 32n) | BigInt(values[i] >>> 0));

test('needs CR4.OSXSAVE and both components in XCR0, else #UD; #NM with TS; neither EM nor OSFXSR matters', () => {
  for (const code of [VPADDB_XMM, VPADDB_YMM, VMOVUPS_LOAD, VZEROUPPER]) {
    for (const xcr0 of [1n, 3n, 5n]) {
      p.set64(L.XCR0, xcr0);
      expect(p.exec(...code)).toEqual(fault(UD));
    }
    p.set64(L.XCR0, 7n);
    const [cr0, cr4] = [p.get64(L.CR0), p.get64(L.CR4)];
    p.set64(L.CR4, cr4 & ~CR4_OSXSAVE);
    expect(p.exec(...code)).toEqual(fault(UD));
    p.set64(L.CR4, cr4);
    p.set64(L.CR0, cr0 | CR0_TS);
    expect(p.exec(...code)).toEqual(fault(NM));
    p.set64(L.CR0, cr0 | CR0_EM);
    expect(p.exec(...code)).toBe(null);
    p.set64(L.CR0, cr0);
  }
});

test('an unmasked exception is #XM, or #UD where the system does not handle it, and leaves the destination', () => {
  p.set32(L.MXCSR, 0x1f80 & ~0x200);
  set(0, [1n, 2n, 3n, 4n]);
  set(1, dwords([0, 0, 0, 0, 0, 0, 0, 0x3f800000]));
  set(2, dwords([0x3f800000, 0x3f800000, 0x3f800000, 0x3f800000, 0x3f800000, 0x3f800000, 0x3f800000, 0]));
  expect(p.exec(...VDIVPS)).toEqual(fault(XM));
  expect([words(0), p.get32(L.MXCSR) & 0x3f]).toEqual([[1n, 2n, 3n, 4n], 4]);
  p.set64(L.CR4, p.get64(L.CR4) & ~CR4_OSXMMEXCPT);
  expect(p.exec(...VDIVPS)).toEqual(fault(UD));
});

test('an SSE instruction keeps the upper half of a YMM register, the same behind VEX clears it', () => {
  p.set64(L.CR4, p.get64(L.CR4) | 0x200n);
  set(0, [1n, 2n, 3n, 4n]);
  set(1, [5n, 6n, 7n, 8n]);
  expect(p.exec(...MOVAPS)).toBe(null);
  expect(words(0)).toEqual([5n, 6n, 3n, 4n]);
  expect(p.exec(0xc5, 0xf8, ...MOVAPS.slice(1))).toBe(null);
  expect(words(0)).toEqual([5n, 6n, 0n, 0n]);
});

test('a 256-bit access that ends beyond the mapped pages is #PF there and changes nothing', () => {
  p.set64(L.RDI, END - 16);
  set(0, [1n, 2n, 3n, 4n]);
  expect(p.exec(...VMOVUPS_LOAD)).toEqual(fault(PF));
  expect([words(0), p.get64(L.CR2)]).toEqual([[1n, 2n, 3n, 4n], BigInt(END)]);
  expect(p.exec(...VMOVUPS_STORE)).toEqual(fault(PF, 2));
  expect([p.get64(L.CR2), p.read64(END - 16)]).toEqual([BigInt(END), 0n]);
});

test('elements that a mask leaves out cannot fault', () => {
  p.set64(L.RDI, END - 16);
  p.write(END - 16, 8, 0x2222222211111111n);
  set(0, [9n, 9n, 9n, 9n]);
  set(1, dwords([-1, 0, -1, 0, 0, 0, 0, 0]));
  expect(p.exec(...VMASKMOVPS_LOAD)).toBe(null);
  expect(words(0)).toEqual([0x11111111n, 0n, 0n, 0n]);
  set(0, [ONES, ONES, ONES, ONES]);
  expect(p.exec(...VMASKMOVPS_STORE)).toBe(null);
  expect(p.read64(END - 16)).toBe(0x22222222ffffffffn);
  set(1, dwords([-1, 0, 0, 0, 0, 0, 0, -1]));
  p.write(END - 16, 4, 0);
  expect(p.exec(...VMASKMOVPS_STORE)).toEqual(fault(PF, 2));
  expect(p.read(END - 16, 4)).toBe(0);
});

test('a gather that faults keeps what has arrived and goes on where it was', () => {
  for (let i = 0; i < 8; i++) p.write(DATA + 4 * i, 4, 100 + i);
  set(0, [0n, 0n, 0n, 0n]);
  set(1, [ONES, ONES, ONES, ONES]);
  set(2, dwords([0, 1, 2, (END - DATA) / 4, 4, 5, 6, 7]));
  expect(p.exec(...VPGATHERDD)).toEqual(fault(PF));
  expect(p.get64(L.CR2)).toBe(BigInt(END));
  expect(words(0)).toEqual(dwords([100, 101, 102, 0, 0, 0, 0, 0]));
  expect(words(1)).toEqual(dwords([0, 0, 0, -1, -1, -1, -1, -1]));
  set(2, dwords([0, 0, 0, 3, 4, 5, 6, 7]));
  expect(p.exec(...VPGATHERDD)).toBe(null);
  expect([words(0), words(1)]).toEqual([dwords([100, 101, 102, 103, 104, 105, 106, 107]), [0n, 0n, 0n, 0n]]);
});

test('outside 64-bit mode there are eight registers, and VZEROUPPER leaves those above', () => {
  w = protectedWorld(p);
  enable();
  w.enter(0);
  for (let n = 0; n < 16; n++) set(n, [1n, 2n, 3n, 4n]);
  expect(p.exec(...VZEROUPPER)).toBe(null);
  expect([words(7), words(8)]).toEqual([
    [1n, 2n, 0n, 0n],
    [1n, 2n, 3n, 4n],
  ]);
});
