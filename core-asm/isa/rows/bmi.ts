/** Bit manipulation: LZCNT, TZCNT, BMI1, BMI2, ADX (SDM vol. 1, 5.1.16 and 5.24). Those behind VEX leave out 16-bit operands. */
import { row } from '../row.ts';
import type { Node, Tracer } from '../trace.ts';

type Sem = (s: Tracer) => void;

const zero = (s: Tracer, bits: Node['bits']): Node => s.constant(0, bits!);
const isZero = (s: Tracer, v: Node): Node => s.eq(v, zero(s, v.bits));
const low = (s: Tracer, v: Node): Node => s.trunc(s.and(v, s.constant(1, v.bits!)), 1);
const topBit = (s: Tracer, v: Node): Node => low(s, s.shr(v, s.constant(v.bits! - 1, 32)));

// --- counting zeros: without the feature, F3 means nothing and they are BSR and BSF -----------------------------------------
/** ZF: of the result; CF: the source is zero. */
function countZeros(count: (s: Tracer, v: Node) => Node): Sem {
  return (s) => {
    const v = s.get(1);
    const n = count(s, v);
    s.set(0, n);
    s.flags('CARRY', n, isZero(s, v), zero(s, 1));
  };
}
const lzcnt = countZeros((s, v) => (s.width === 16 ? s.trunc(s.sub(s.clz(s.zext(v, 32)), s.constant(16, 32)), 16) : s.clz(v)));
// A bit above the word ends the count.
const tzcnt = countZeros((s, v) => (s.width === 16 ? s.trunc(s.ctz(s.or(s.zext(v, 32), s.constant(0x10000, 32))), 16) : s.ctz(v)));
const countFlags = 'w=zc u=osap';
row('TZCNT Gv, Ev', { map: '0f', op: 0xbc, prefix: 'f3', feature: 'bmi1', flags: countFlags, sem: tzcnt });
row('LZCNT Gv, Ev', { map: '0f', op: 0xbd, prefix: 'f3', feature: 'abm', flags: countFlags, sem: lzcnt });

// --- the lowest set bit: vvvv is the destination ----------------------------------------------------------------------------
function lowestBit(result: (s: Tracer, v: Node) => Node, carry: (s: Tracer, v: Node) => Node): Sem {
  return (s) => {
    const v = s.get(1);
    const r = result(s, v);
    s.set(0, r);
    s.flags('CARRY', r, carry(s, v), zero(s, 1));
  };
}
const minusOne = (s: Tracer, v: Node): Node => s.sub(v, s.constant(1, v.bits!));
const blsr = lowestBit((s, v) => s.and(v, minusOne(s, v)), isZero);
const blsmsk = lowestBit((s, v) => s.xor(v, minusOne(s, v)), isZero);
const blsi = lowestBit(
  (s, v) => s.and(v, s.sub(zero(s, v.bits), v)),
  (s, v) => s.not(isZero(s, v)),
);
for (const [name, reg, sem] of [
  ['BLSR', 1, blsr],
  ['BLSMSK', 2, blsmsk],
  ['BLSI', 3, blsi],
] as const)
  row(`${name} By, Ey`, { map: 'vex0f38', op: 0xf3, reg, prefix: 'none', vexL: 0, feature: 'bmi1', flags: 'w=oszc u=ap', sem });

// --- logic and fields ---------------------------------------------------------------------------------------------------------
const andn: Sem = (s) => {
  const r = s.and(s.not(s.get(1)), s.get(2));
  s.set(0, r);
  s.flags('LOGIC', r);
};
row('ANDN Gy, By, Ey', { map: 'vex0f38', op: 0xf2, prefix: 'none', vexL: 0, feature: 'bmi1', flags: 'w=oszc u=ap', sem: andn });

/** The low n bits of v, all of them if n is not below the width. */
function lowBits(s: Tracer, v: Node, n: Node): Node {
  const bits = v.bits!;
  const within = s.ltu(n, s.constant(bits, 32));
  const mask = s.sub(s.shl(s.constant(1, bits), s.and(n, s.constant(bits - 1, 32))), s.constant(1, bits));
  return s.select(within, s.and(v, mask), v);
}
/** Start in bits 7:0 and length in bits 15:8 of the last operand. */
const bextr: Sem = (s) => {
  const v = s.get(1);
  const bits = v.bits!;
  const control = s.trunc(s.get(2), 32);
  const start = s.and(control, s.constant(255, 32));
  const length = s.and(s.shr(control, s.constant(8, 32)), s.constant(255, 32));
  const shifted = s.shr(v, s.and(start, s.constant(bits - 1, 32)));
  const r = lowBits(s, s.select(s.ltu(start, s.constant(bits, 32)), shifted, zero(s, bits)), length);
  s.set(0, r);
  s.flags('LOGIC', r);
};
row('BEXTR Gy, Ey, By', { map: 'vex0f38', op: 0xf7, prefix: 'none', vexL: 0, feature: 'bmi1', flags: 'w=ozc u=sap', sem: bextr });
const bzhi: Sem = (s) => {
  const v = s.get(1);
  const n = s.and(s.trunc(s.get(2), 32), s.constant(255, 32));
  const r = lowBits(s, v, n);
  s.set(0, r);
  s.flags('CARRY', r, s.not(s.ltu(n, s.constant(v.bits!, 32))), zero(s, 1));
};
row('BZHI Gy, Ey, By', { map: 'vex0f38', op: 0xf5, prefix: 'none', vexL: 0, feature: 'bmi2', flags: 'w=oszc u=ap', sem: bzhi });
row('PEXT Gy, By, Ey', { map: 'vex0f38', op: 0xf5, prefix: 'f3', vexL: 0, feature: 'bmi2', helper: 'pext' });
row('PDEP Gy, By, Ey', { map: 'vex0f38', op: 0xf5, prefix: 'f2', vexL: 0, feature: 'bmi2', helper: 'pdep' });

// --- without flags --------------------------------------------------------------------------------------------------------------
/** The high half goes to the first operand, and stays if both are the same register. */
const mulx: Sem = (s) => {
  const b = s.get(2);
  const a = s.reg('RDX', b.bits!);
  const high = s.mulHighU(a, b);
  s.set(1, s.mul(a, b));
  s.set(0, high);
};
row('MULX Gy, By, Ey', { map: 'vex0f38', op: 0xf6, prefix: 'f2', vexL: 0, feature: 'bmi2', sem: mulx });
const shiftBy =
  (f: (s: Tracer, v: Node, n: Node) => Node): Sem =>
  (s) => {
    const v = s.get(1);
    s.set(0, f(s, v, s.and(s.trunc(s.get(2), 32), s.constant(v.bits! - 1, 32))));
  };
for (const [name, prefix, sem] of [
  ['SHLX', '66', shiftBy((s, v, n) => s.shl(v, n))],
  ['SARX', 'f3', shiftBy((s, v, n) => s.sar(v, n))],
  ['SHRX', 'f2', shiftBy((s, v, n) => s.shr(v, n))],
] as const)
  row(`${name} Gy, Ey, By`, { map: 'vex0f38', op: 0xf7, prefix, vexL: 0, feature: 'bmi2', sem });
const rorx: Sem = (s) => {
  const v = s.get(1);
  const turn = s.constant(v.bits! - 1, 32);
  const n = s.and(s.get(2, 32), turn);
  s.set(0, s.or(s.shr(v, n), s.shl(v, s.and(s.sub(s.constant(0, 32), n), turn))));
};
row('RORX Gy, Ey, Ib', { map: 'vex0f3a', op: 0xf0, prefix: 'f2', vexL: 0, feature: 'bmi2', sem: rorx });

// --- ADX: additions whose carry goes through CF or OF alone ----------------------------------------------------------------------
const addWith =
  (carryIn: (s: Tracer) => Node, carryOut: (s: Tracer, c: Node) => void): Sem =>
  (s) => {
    const a = s.get(0);
    const b = s.get(1);
    const r = s.add(s.add(a, b), s.zext(carryIn(s), a.bits!));
    s.set(0, r);
    carryOut(s, topBit(s, s.or(s.and(a, b), s.and(s.or(a, b), s.not(r)))));
  };
const OVERFLOW = 0;
const adcx = addWith(
  (s) => s.cf(),
  (s, c) => s.setCF(c, s.cond(OVERFLOW)),
);
const adox = addWith(
  (s) => s.cond(OVERFLOW),
  (s, c) => s.setCF(s.cf(), c),
);
row('ADCX Gy, Ey', { map: '0f38', op: 0xf6, prefix: '66', feature: 'adx', flags: 'r=c w=c', sem: adcx });
row('ADOX Gy, Ey', { map: '0f38', op: 0xf6, prefix: 'f3', feature: 'adx', flags: 'r=o w=o', sem: adox });
