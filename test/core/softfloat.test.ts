/**
 * Rounding to nearest against the host's own arithmetic, which JavaScript specifies to be IEEE 754, on any host; and the fast way of
 * the SSE instructions, which uses that arithmetic, against the exact one.
 */
import { beforeAll, expect, test } from 'vitest';
import { Random } from '../support/random.ts';
import { L, Processor } from './processor.ts';
import { CODE, longWorld } from './world.ts';

const COUNT = 4000;
const MASKED = 0x1f80;
const PE = 0x20;

let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
  const w = longWorld(p);
  p.set64(L.CR4, p.get64(L.CR4) | 0x600n);
  w.enter(0);
});

const scratch = new DataView(new ArrayBuffer(8));
function bits64(x: number): bigint {
  scratch.setFloat64(0, x);
  return scratch.getBigUint64(0);
}
function float64(x: bigint): number {
  scratch.setBigUint64(0, x);
  return scratch.getFloat64(0);
}
function float32(x: number): number {
  scratch.setUint32(0, x);
  return scratch.getFloat32(0);
}

/** xmm0 = xmm0 op xmm1 with the exceptions masked; the low 64 bits and the flags. */
function run(code: number[], a: bigint, b: bigint, flags: number): [bigint, number] {
  p.set64(L.XMM, a);
  p.set64(L.XMM + 8, 0n);
  p.set64(L.XMM + 16, b);
  p.set64(L.XMM + 24, 0n);
  p.set32(L.MXCSR, MASKED | flags);
  p.rip = CODE;
  expect(p.exec(...code)).toBe(null);
  return [p.get64(L.XMM), p.get32(L.MXCSR) & 0x3f];
}

/** Any bits, or numbers near each other, or short ones. */
function operand64(r: Random): bigint {
  const any = (BigInt(r.u32()) << 32n) | BigInt(r.u32());
  const kind = r.below(4);
  if (kind === 0) return any;
  const near = (any & ~(0x7ffn << 52n)) | (BigInt(1000 + r.below(48)) << 52n);
  return kind === 1 ? near & (~0n << BigInt(r.below(52))) : kind === 2 ? near : bits64((r.u32() | 0) >> r.below(32));
}
const operand32 = (r: Random): number => {
  const any = r.u32();
  const near = ((any & 0x807fffff) | ((110 + r.below(34)) << 23)) >>> 0;
  return r.below(3) === 0 ? any : near & (-1 << r.below(23));
};

const OPERATIONS: [string, number, (a: number, b: number) => number][] = [
  ['ADD', 0x58, (a, b) => a + b],
  ['SUB', 0x5c, (a, b) => a - b],
  ['MUL', 0x59, (a, b) => a * b],
  ['DIV', 0x5e, (a, b) => a / b],
  ['SQRT', 0x51, (_a, b) => Math.sqrt(b)],
];

test.each(OPERATIONS)('%sSD rounds to nearest, and gives the same the fast and the exact way', (_name, op, expected) => {
  const r = new Random(op);
  for (let i = 0; i < COUNT; i++) {
    const [a, b] = [operand64(r), operand64(r)];
    const [exact, flags] = run([0xf2, 0x0f, op, 0xc1], a, b, 0);
    const want = expected(float64(a), float64(b));
    if (!Number.isNaN(want)) expect(exact).toBe(bits64(want));
    else expect(Number.isNaN(float64(exact))).toBe(true);
    expect(run([0xf2, 0x0f, op, 0xc1], a, b, PE)).toEqual([exact, flags | PE]);
  }
});

test.each(OPERATIONS)('%sSS rounds to nearest, and gives the same the fast and the exact way', (_name, op, expected) => {
  const r = new Random(op + 1);
  for (let i = 0; i < COUNT; i++) {
    const [a, b] = [operand32(r), operand32(r)];
    const [exact, flags] = run([0xf3, 0x0f, op, 0xc1], BigInt(a >>> 0), BigInt(b >>> 0), 0);
    // Double rounding is harmless for these operations on 24-bit significands.
    const want = Math.fround(expected(float32(a), float32(b)));
    const got = float32(Number(exact & 0xffffffffn));
    expect(Object.is(got, want), `${a.toString(16)} ${b.toString(16)}: ${got}, not ${want}`).toBe(true);
    expect(run([0xf3, 0x0f, op, 0xc1], BigInt(a >>> 0), BigInt(b >>> 0), PE)).toEqual([exact, flags | PE]);
  }
});

test('packed and scalar instructions agree', () => {
  const r = new Random(99);
  for (const [, op] of OPERATIONS)
    for (let i = 0; i < 500; i++) {
      const [a, b] = [operand64(r), operand64(r)];
      const flags = r.below(2) * PE;
      // The upper elements are zeros: 0 / 0 is invalid.
      const [packed, packedFlags] = run([0x66, 0x0f, op, 0xc1], a, b, flags);
      const [scalar, scalarFlags] = run([0xf2, 0x0f, op, 0xc1], a, b, flags);
      expect([packed, packedFlags]).toEqual([scalar, scalarFlags | (op === 0x5e ? 1 : 0)]);
    }
});

test('x87 arithmetic with 53-bit precision control gives doubles', () => {
  const r = new Random(5);
  const at = 0x40000;
  p.set64(L.RDI, at);
  for (const [, op, expected] of OPERATIONS.slice(0, 4)) {
    const reg = { 88: 0, 92: 4, 89: 1, 94: 6 }[op] as number;
    for (let i = 0; i < 500; i++) {
      const [a, b] = [operand64(r), operand64(r)].map((x) => (x & ~(0x7ffn << 52n)) | (BigInt(900 + r.below(240)) << 52n));
      for (const code of [
        [0xdb, 0xe3],
        [0xdd, 0x07],
        [0xdc, (reg << 3) | 7],
        [0xdd, 0x1f],
      ]) {
        if (code[1] === 0x07) p.write(at, 8, a);
        if (code[0] === 0xdc) {
          p.write(at, 8, b);
          p.set32(L.FCW, 0x27f);
        }
        p.rip = CODE;
        expect(p.exec(...code)).toBe(null);
      }
      expect(p.read64(at)).toBe(bits64(expected(float64(a), float64(b))));
    }
  }
});
