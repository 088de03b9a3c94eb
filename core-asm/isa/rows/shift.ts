/** Shifts, rotates and bit instructions (SDM vol. 1, 5.1.5 and 5.1.6). */
import { row } from '../row.ts';
import type { Node, Tracer } from '../trace.ts';

type Sem = (s: Tracer) => void;

/** The count: an operand of which 5 bits count (6 with 64-bit operands). */
function countOf(s: Tracer, bits: number, operand = 1): Node {
  return s.and(s.zext(s.get(operand, 8), 32), s.constant(bits === 64 ? 63 : 31, 32));
}

const bit = (s: Tracer, v: Node, n: Node): Node => s.trunc(s.and(s.shr(v, n), s.constant(1, v.bits!)), 1);
const top = (s: Tracer, v: Node): Node => bit(s, v, s.constant(v.bits! - 1, 32));

/**
 * A shift by n: nothing changes when n = 0. `carry` is the last bit out. Counts beyond the width of 8- and 16-bit operands come out
 * right because values are shifted as 32-bit words.
 */
function shift(
  result: (s: Tracer, a: Node, n: Node) => Node,
  carry: (s: Tracer, a: Node, n: Node) => Node,
  overflow: (s: Tracer, a: Node, r: Node, cf: Node) => Node,
): Sem {
  return (s) => {
    const a = s.get(0);
    const n = countOf(s, a.bits!);
    const r = result(s, a, n);
    s.set(0, r);
    s.when(s.not(s.eq(n, s.constant(0, 32))), () => {
      const cf = carry(s, a, n);
      s.flags('CARRY', r, cf, overflow(s, a, r, cf));
    });
  };
}

const one = (s: Tracer): Node => s.constant(1, 32);
const shl = shift(
  (s, a, n) => s.shl(a, n),
  // Bit (width - n) of a, seen as the top bit of a << (n - 1).
  (s, a, n) => top(s, s.shl(a, s.sub(n, one(s)))),
  (s, _a, r, cf) => s.xor(top(s, r), cf),
);
const shr = shift(
  (s, a, n) => s.shr(a, n),
  (s, a, n) => bit(s, a, s.sub(n, one(s))),
  (s, a) => top(s, a),
);
const sar = shift(
  (s, a, n) => s.sar(a, n),
  (s, a, n) => s.trunc(s.and(s.sar(a, s.sub(n, one(s))), s.constant(1, a.bits!)), 1),
  (s) => s.constant(0, 1),
);

/** Rotates modulo the width; CF and OF change when the masked count is not 0, even if the rotation is by a whole turn. */
const rotate =
  (left: boolean): Sem =>
  (s) => {
    const a = s.get(0);
    const w = a.bits!;
    const n = countOf(s, w);
    const m = s.and(n, s.constant(w - 1, 32));
    const back = s.and(s.sub(s.constant(0, 32), m), s.constant(w - 1, 32));
    const r = left ? s.or(s.shl(a, m), s.shr(a, back)) : s.or(s.shr(a, m), s.shl(a, back));
    s.set(0, r);
    s.when(s.not(s.eq(n, s.constant(0, 32))), () => {
      const msb = top(s, r);
      if (left) {
        const cf = bit(s, r, s.constant(0, 32));
        s.setCF(cf, s.xor(msb, cf));
      } else s.setCF(msb, s.xor(msb, bit(s, r, s.constant(w - 2, 32))));
    });
  };

const group: [string, Sem | string, string][] = [
  ['ROL', rotate(true), 'w=c u=o'],
  ['ROR', rotate(false), 'w=c u=o'],
  ['RCL', 'rcl', 'r=c w=c u=o'],
  ['RCR', 'rcr', 'r=c w=c u=o'],
  ['SHL', shl, 'w=szpc u=oa'],
  ['SHR', shr, 'w=szpc u=oa'],
  ['SHL', shl, 'w=szpc u=oa'],
  ['SAR', sar, 'w=szpc u=oa'],
];
group.forEach(([name, sem, flags], reg) => {
  const hot = reg >= 4 && reg !== 6;
  const body = (size: string, cl = ''): { sem: Sem } | { helper: string } =>
    typeof sem === 'string' ? { helper: `${sem}${size}${cl}` } : { sem };
  const note = reg === 6 ? 'alias of /4' : undefined;
  // By 1 the overflow flag is defined.
  const by1 = flags.replace('w=', 'w=o').replace(/ ?u=o(a?)/, (_, a: string) => (a ? ' u=a' : ''));
  row(`${name} Eb, Ib`, { op: 0xc0, reg, flags, note, ...body('B') });
  row(`${name} Ev, Ib`, { op: 0xc1, reg, flags, note, hot, ...body('V') });
  row(`${name} Eb, 1`, { op: 0xd0, reg, flags: by1, note, ...body('B') });
  row(`${name} Ev, 1`, { op: 0xd1, reg, flags: by1, note, hot, ...body('V') });
  row(`${name} Eb, CL`, { op: 0xd2, reg, flags, note, ...body('B', 'CL') });
  row(`${name} Ev, CL`, { op: 0xd3, reg, flags, note, hot, ...body('V', 'CL') });
});

/**
 * 16-bit operands: the manual leaves counts above 16 undefined; processors shift destination:source:source (left) or
 * source:source:destination (right), and CF is clear.
 */
function double16(s: Tracer, left: boolean): void {
  const a = s.get(0);
  const b = s.get(1);
  const n = countOf(s, 16, 2);
  const zero = s.eq(n, s.constant(0, 32));
  const at = (v: Node, by: number): Node => s.shl(s.zext(v, 64), s.constant(by, 32));
  const joined = s.or(s.or(at(a, left ? 32 : 0), at(b, 16)), at(b, left ? 0 : 32));
  const shifted = left ? s.shl(joined, n) : s.shr(joined, n);
  const r = s.trunc(left ? s.shr(shifted, s.constant(32, 32)) : shifted, 16);
  s.set(0, r);
  s.when(s.not(zero), () => {
    const last = left ? bit(s, shifted, s.constant(48, 32)) : bit(s, joined, s.sub(n, one(s)));
    const cf = s.and(last, s.ltu(n, s.constant(17, 32)));
    s.flags('CARRY', r, cf, s.xor(top(s, r), top(s, a)));
  });
}

const double =
  (left: boolean): Sem =>
  (s) => {
    if (s.width === 16) return double16(s, left);
    const a = s.get(0);
    const b = s.get(1);
    const w = a.bits!;
    const n = countOf(s, w, 2);
    const back = s.sub(s.constant(w, 32), n);
    const last = s.sub(n, one(s));
    const zero = s.eq(n, s.constant(0, 32));
    const shifted = left ? s.or(s.shl(a, n), s.shr(b, back)) : s.or(s.shr(a, n), s.shl(b, back));
    const r = s.select(zero, a, shifted);
    s.set(0, r);
    s.when(s.not(zero), () => {
      const cf = left ? top(s, s.shl(a, last)) : bit(s, a, last);
      s.flags('CARRY', r, cf, s.xor(top(s, r), top(s, a)));
    });
  };
const doubleFlags = 'w=szpc u=oa';
for (const [count, d] of [
  ['Ib', 0],
  ['CL', 1],
] as const) {
  row(`SHLD Ev, Gv, ${count}`, { map: '0f', op: 0xa4 + d, flags: doubleFlags, sem: double(true) });
  row(`SHRD Ev, Gv, ${count}`, { map: '0f', op: 0xac + d, flags: doubleFlags, sem: double(false) });
}

// BT family. With a register offset and a memory operand the offset reaches beyond the operand: helpers.
const change: Record<string, ((s: Tracer, a: Node, mask: Node) => Node) | null> = {
  BT: null,
  BTS: (s, a, m) => s.or(a, m),
  BTR: (s, a, m) => s.and(a, s.not(m)),
  BTC: (s, a, m) => s.xor(a, m),
};
Object.entries(change).forEach(([name, f], i) => {
  const sem: Sem = (s) => {
    const a = s.get(0);
    const w = a.bits!;
    const n = s.and(s.trunc(s.get(1, w), 32 as const), s.constant(w - 1, 32));
    if (f) s.set(0, f(s, a, s.shl(s.constant(1, w), n)));
    s.setCF(bit(s, a, n));
  };
  const lock = f !== null;
  const flags = 'w=c u=osap';
  row(`${name} Ev, Gv`, { map: '0f', op: 0xa3 + 8 * i, mod: 'reg', flags, sem, hot: name === 'BT' });
  row(`${name} Ev, Gv`, { map: '0f', op: 0xa3 + 8 * i, mod: 'mem', lock, flags, helper: `${name.toLowerCase()}Mem` });
  row(`${name} Ev, Ib`, { map: '0f', op: 0xba, reg: 4 + i, lock, flags, sem });
});

// With F3 they are TZCNT and LZCNT where the processor has these (bmi.ts).
for (const prefix of ['none', '66', 'f3', 'f2'] as const) {
  row('BSF Gv, Ev', { map: '0f', op: 0xbc, prefix, flags: 'w=z u=osapc', helper: 'bsf' });
  row('BSR Gv, Ev', { map: '0f', op: 0xbd, prefix, flags: 'w=z u=osapc', helper: 'bsr' });
}
row('BSWAP Zv', {
  map: '0f',
  op: 0xc8,
  plusReg: true,
  sem: (s) => s.set(0, s.width === 16 ? s.constant(0, 16) : s.bswap(s.get(0))),
  note: 'of 16 bits: undefined in the manual, 0 on processors',
});
