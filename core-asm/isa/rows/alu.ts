/** Integer arithmetic and logic (SDM vol. 1, 5.1.2 and 5.1.4). */
import { row } from '../row.ts';
import type { Node, Tracer } from '../trace.ts';

type Sem = (s: Tracer) => void;

const carryIn = (s: Tracer, a: Node): Node => s.zext(s.cf(), a.bits!);

/** op(0) = op(0) OP op(1), with flags; CMP and TEST drop the result. */
const binary: Record<string, Sem> = {
  ADD: (s) => arith(s, 'ADD', (a, b) => s.add(a, b)),
  OR: (s) => logic(s, (a, b) => s.or(a, b)),
  ADC: (s) => arith(s, 'ADD', (a, b) => s.add(s.add(a, b), carryIn(s, a))),
  SBB: (s) => arith(s, 'SUB', (a, b) => s.sub(s.sub(a, b), carryIn(s, a))),
  AND: (s) => logic(s, (a, b) => s.and(a, b)),
  SUB: (s) => arith(s, 'SUB', (a, b) => s.sub(a, b)),
  XOR: (s) => logic(s, (a, b) => s.xor(a, b)),
  CMP: (s) => {
    const a = s.get(0);
    const b = s.get(1, a.bits);
    s.flags('SUB', s.sub(a, b), a, b);
  },
};

function arith(s: Tracer, kind: 'ADD' | 'SUB', f: (a: Node, b: Node) => Node): void {
  const a = s.get(0);
  const b = s.get(1, a.bits);
  const r = f(a, b);
  s.set(0, r);
  s.flags(kind, r, a, b);
}

function logic(s: Tracer, f: (a: Node, b: Node) => Node): void {
  const a = s.get(0);
  const r = f(a, s.get(1, a.bits));
  s.set(0, r);
  s.flags('LOGIC', r);
}

const flagsOf = (name: string): string =>
  ({ ADC: 'r=c w=oszapc', SBB: 'r=c w=oszapc', OR: 'w=oszpc u=a', AND: 'w=oszpc u=a', XOR: 'w=oszpc u=a' })[name] ?? 'w=oszapc';

Object.entries(binary).forEach(([name, sem], i) => {
  const lock = name !== 'CMP';
  const flags = flagsOf(name);
  const carry = name === 'ADC' || name === 'SBB';
  row(`${name} Eb, Gb`, { op: 8 * i, lock, flags, sem });
  row(`${name} Ev, Gv`, { op: 8 * i + 1, lock, flags, sem, hot: true });
  row(`${name} Gb, Eb`, { op: 8 * i + 2, flags, sem, hot: !carry && name !== 'SUB' });
  row(`${name} Gv, Ev`, { op: 8 * i + 3, flags, sem, hot: true });
  row(`${name} AL, Ib`, { op: 8 * i + 4, flags, sem, hot: name === 'CMP' });
  row(`${name} rAX, Iz`, { op: 8 * i + 5, flags, sem, hot: name === 'CMP' || name === 'ADD' });
  row(`${name} Eb, Ib`, { op: 0x80, reg: i, lock, flags, sem, hot: name === 'CMP' });
  row(`${name} Ev, Iz`, { op: 0x81, reg: i, lock, flags, sem, hot: !carry });
  row(`${name} Eb, Ib`, { op: 0x82, reg: i, lock, flags, sem, modes: 'no64', note: 'alias of 80' });
  row(`${name} Ev, Ib`, { op: 0x83, reg: i, lock, flags, sem, hot: true });
});

const test: Sem = (s) => {
  const a = s.get(0);
  s.flags('LOGIC', s.and(a, s.get(1, a.bits)));
};
const logicFlags = 'w=oszpc u=a';
row('TEST Eb, Gb', { op: 0x84, flags: logicFlags, sem: test, hot: true });
row('TEST Ev, Gv', { op: 0x85, flags: logicFlags, sem: test, hot: true });
row('TEST AL, Ib', { op: 0xa8, flags: logicFlags, sem: test, hot: true });
row('TEST rAX, Iz', { op: 0xa9, flags: logicFlags, sem: test });
for (const reg of [0, 1]) {
  row('TEST Eb, Ib', { op: 0xf6, reg, flags: logicFlags, sem: test, hot: reg === 0 });
  row('TEST Ev, Iz', { op: 0xf7, reg, flags: logicFlags, sem: test, hot: reg === 0 });
}

const step =
  (kind: 'INC' | 'DEC'): Sem =>
  (s) => {
    const a = s.get(0);
    const one = s.constant(1, a.bits!);
    const r = kind === 'INC' ? s.add(a, one) : s.sub(a, one);
    s.set(0, r);
    s.flags(kind, r, a, one);
  };
const not: Sem = (s) => s.set(0, s.not(s.get(0)));
const neg: Sem = (s) => {
  const b = s.get(0);
  const a = s.constant(0, b.bits!);
  const r = s.sub(a, b);
  s.set(0, r);
  s.flags('SUB', r, a, b);
};
const stepFlags = 'w=oszap';
row('INC Zv', { op: 0x40, plusReg: true, modes: 'no64', flags: stepFlags, sem: step('INC'), hot: true });
row('DEC Zv', { op: 0x48, plusReg: true, modes: 'no64', flags: stepFlags, sem: step('DEC'), hot: true });
row('INC Eb', { op: 0xfe, reg: 0, lock: true, flags: stepFlags, sem: step('INC') });
row('DEC Eb', { op: 0xfe, reg: 1, lock: true, flags: stepFlags, sem: step('DEC') });
row('INC Ev', { op: 0xff, reg: 0, lock: true, flags: stepFlags, sem: step('INC'), hot: true });
row('DEC Ev', { op: 0xff, reg: 1, lock: true, flags: stepFlags, sem: step('DEC'), hot: true });
row('NOT Eb', { op: 0xf6, reg: 2, lock: true, sem: not });
row('NOT Ev', { op: 0xf7, reg: 2, lock: true, sem: not });
row('NEG Eb', { op: 0xf6, reg: 3, lock: true, flags: 'w=oszapc', sem: neg });
row('NEG Ev', { op: 0xf7, reg: 3, lock: true, flags: 'w=oszapc', sem: neg, hot: true });

// MUL, DIV: double-width results in fixed registers and #DE.
const mulFlags = 'w=oc u=szap';
/** rDX:rAX = rAX * operand 0; CF = OF = the high half says something that the low half does not. */
const wideMul =
  (signed: boolean): Sem =>
  (s) => {
    const b = s.get(0);
    const a = s.reg('RAX', s.width);
    const low = s.mul(a, b);
    const high = signed ? s.mulHighS(a, b) : s.mulHighU(a, b);
    const expected = signed ? s.sar(low, s.constant(s.width - 1, 32)) : s.constant(0, s.width);
    const overflow = s.not(s.eq(high, expected));
    s.setReg('RAX', low);
    s.setReg('RDX', high);
    s.flags('CARRY', low, overflow, overflow);
  };
row('MUL Eb', { op: 0xf6, reg: 4, flags: mulFlags, helper: 'mulB' });
row('MUL Ev', { op: 0xf7, reg: 4, flags: mulFlags, sem: wideMul(false), hot: true });
row('IMUL Eb', { op: 0xf6, reg: 5, flags: mulFlags, helper: 'imulB' });
row('IMUL Ev', { op: 0xf7, reg: 5, flags: mulFlags, sem: wideMul(true), hot: true });
row('DIV Eb', { op: 0xf6, reg: 6, flags: 'u=oszapc', helper: 'divB' });
/** The rest follows from the quotient, modulo the operands' size: a multiplication takes a fraction of another division's time. */
const quotientAndRest = (s: Tracer, q: Node, a: Node, b: Node): void => {
  s.setReg('RAX', q);
  s.setReg('RDX', s.sub(a, s.mul(q, b)));
};
/**
 * rAX and rDX = quotient and remainder of rDX:rAX. What does not fit, or is divided by 0, or -1, or has more than 64 bits, is for the
 * hand-written handler.
 */
const divide =
  (signed: boolean): Sem =>
  (s) => {
    const helper = signed ? 'idivV' : 'divV';
    const w = s.width;
    const b = s.get(0);
    const low = s.reg('RAX', w);
    const high = s.reg('RDX', w);
    const zero = s.constant(0, w);
    const special = signed ? s.or(s.eq(b, zero), s.eq(s.not(b), zero)) : s.eq(b, zero);
    if (w === 64) {
      const extension = signed ? s.sar(low, s.constant(63, 32)) : zero;
      s.rare(s.or(special, s.not(s.eq(high, extension))), helper);
      quotientAndRest(s, signed ? s.divS(low, b) : s.divU(low, b), low, b);
      return;
    }
    const double = w === 16 ? 32 : 64;
    const a = s.or(s.shl(s.zext(high, double), s.constant(w, 32)), s.zext(low, double));
    s.rare(signed ? special : s.not(s.ltu(high, b)), helper);
    const by = signed ? s.sext(b, double) : s.zext(b, double);
    const q = signed ? s.divS(a, by) : s.divU(a, by);
    const short = s.trunc(q, w);
    if (signed) s.rare(s.not(s.eq(s.sext(short, double), q)), helper);
    quotientAndRest(s, short, low, b);
  };
row('DIV Ev', { op: 0xf7, reg: 6, flags: 'u=oszapc', sem: divide(false) });
row('IDIV Eb', { op: 0xf6, reg: 7, flags: 'u=oszapc', helper: 'idivB' });
row('IDIV Ev', { op: 0xf7, reg: 7, flags: 'u=oszapc', sem: divide(true) });

/** Truncating multiply; CF = OF = the high half is not the sign of the low half. */
const imul =
  (from: number): Sem =>
  (s) => {
    const a = s.get(from);
    const b = s.get(from + 1, a.bits);
    const r = s.mul(a, b);
    const sign = s.sar(r, s.constant(a.bits! - 1, 32));
    const overflow = s.not(s.eq(s.mulHighS(a, b), sign));
    s.set(0, r);
    s.flags('CARRY', r, overflow, overflow);
  };
row('IMUL Gv, Ev', { map: '0f', op: 0xaf, flags: mulFlags, sem: imul(0), hot: true });
row('IMUL Gv, Ev, Iz', { op: 0x69, flags: mulFlags, sem: imul(1), hot: true });
row('IMUL Gv, Ev, Ib', { op: 0x6b, flags: mulFlags, sem: imul(1), hot: true });

const xadd: Sem = (s) => {
  const a = s.get(0);
  const b = s.get(1);
  const r = s.add(a, b);
  s.set(0, r);
  s.set(1, a);
  s.flags('ADD', r, a, b);
};
/** In the register form a destination that is also the source must end as the sum. */
const xaddReg: Sem = (s) => {
  const a = s.get(0);
  const b = s.get(1);
  const r = s.add(a, b);
  s.set(1, a);
  s.set(0, r);
  s.flags('ADD', r, a, b);
};
row('XADD Eb, Gb', { map: '0f', op: 0xc0, mod: 'mem', lock: true, flags: 'w=oszapc', sem: xadd });
row('XADD Ev, Gv', { map: '0f', op: 0xc1, mod: 'mem', lock: true, flags: 'w=oszapc', sem: xadd });
row('XADD Eb, Gb', { map: '0f', op: 0xc0, mod: 'reg', flags: 'w=oszapc', sem: xaddReg });
row('XADD Ev, Gv', { map: '0f', op: 0xc1, mod: 'reg', flags: 'w=oszapc', sem: xaddReg });

/**
 * A mismatch loads the accumulator (with 32 bits: only then are bits 63:32 of RAX cleared). Memory is written in either case; a
 * register that did not match keeps bits 63:32, as on processors, though the manual's pseudo-code writes it back.
 */
const cmpxchg =
  (memory: boolean): Sem =>
  (s) => {
    const old = s.get(0);
    const source = s.get(1);
    const acc = s.reg('RAX', old.bits!);
    const equal = s.eq(acc, old);
    if (memory) s.set(0, s.select(equal, source, old));
    else s.when(equal, () => s.set(0, source));
    s.when(s.not(equal), () => s.setReg('RAX', old));
    s.flags('SUB', s.sub(acc, old), acc, old);
  };
for (const mod of ['mem', 'reg'] as const) {
  const memory = mod === 'mem';
  row('CMPXCHG Eb, Gb', { map: '0f', op: 0xb0, mod, lock: memory, flags: 'w=oszapc', sem: cmpxchg(memory) });
  row('CMPXCHG Ev, Gv', { map: '0f', op: 0xb1, mod, lock: memory, flags: 'w=oszapc', sem: cmpxchg(memory) });
}
const wide = { map: '0f', op: 0xc7, reg: 1, mod: 'mem', lock: true, flags: 'w=z' } as const;
row('CMPXCHG8B Mq', { ...wide, w: 0, feature: 'cx8', helper: 'cmpxchg8b' });
row('CMPXCHG16B Mdq', { ...wide, w: 1, feature: 'cx16', helper: 'cmpxchg16b' });

// Decimal adjustment.
for (const [name, op] of Object.entries({ DAA: 0x27, DAS: 0x2f, AAA: 0x37, AAS: 0x3f })) {
  const flags = name[0] === 'D' ? 'r=ac w=szapc u=o' : 'r=a w=ac u=oszp';
  row(name, { op, modes: 'no64', flags, helper: name.toLowerCase() });
}
row('AAM Ib', { op: 0xd4, modes: 'no64', flags: 'w=szp u=oac', helper: 'aam' });
row('AAD Ib', { op: 0xd5, modes: 'no64', flags: 'w=szp u=oac', helper: 'aad' });

// Sign extension of the accumulator.
row('CBW', {
  op: 0x98,
  sized: true,
  sem: (s) => s.setReg('RAX', s.sext(s.reg('RAX', s.width === 16 ? 8 : s.width === 32 ? 16 : 32), s.width)),
  note: 'CWDE, CDQE by operand size',
  hot: true,
});
row('CWD', {
  op: 0x99,
  sized: true,
  sem: (s) => s.setReg('RDX', s.sar(s.reg('RAX', s.width), s.constant(s.width - 1, 32))),
  note: 'CDQ, CQO by operand size',
  hot: true,
});
