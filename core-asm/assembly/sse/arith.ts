/** ADD SUB MUL DIV SQRT MIN MAX in their packed and scalar forms, and SSE3's HADD, HSUB, ADDSUB. */
import { MXCSR, SCRATCH } from "../layout";
import { opR, ST_FAULT, ST_NEXT } from "../op";
import { beginSse, softFlags } from "../softfloat/registers";
import {
  ADD, DIV, exact32, exact64, MAX, MIN, MUL, plain, plainSticky, regular32, regular32x4, regular64, regular64x2, safe32, safe32x4,
  safe64, safe64x2, SQRT,
  SUB,
} from "./lanes";
import { xmmRm128, xmmRm32, xmmRm64 } from "./operand";
import { sseAccept, sseBlocked, xmm } from "./state";

// --- scalar ----------------------------------------------------------------------------------------------------------------
// @ts-ignore: decorator
@inline function host64(kind: i32, a: f64, b: f64): f64 {
  switch (kind) {
    case ADD: return a + b;
    case SUB: return a - b;
    case MUL: return a * b;
    case DIV: return a / b;
    default: return sqrt<f64>(b);
  }
}
// @ts-ignore: decorator
@inline function host32(kind: i32, a: f32, b: f32): f32 {
  switch (kind) {
    case ADD: return a + b;
    case SUB: return a - b;
    case MUL: return a * b;
    case DIV: return a / b;
    default: return sqrt<f32>(b);
  }
}

/**
 * While PE is still clear, programs that compute with integers in doubles would never get to the fast way. So some operations are
 * known to be exact: sums whose rounding error, computed by Knuth's TwoSum, is zero; products of two 26-bit significands.
 */
// @ts-ignore: decorator
@inline function isExact64(kind: i32, a: f64, b: f64, r: f64): bool {
  if (kind == MUL) return ((reinterpret<u64>(a) | reinterpret<u64>(b)) & 0x7ffffff) == 0;
  if (kind != ADD && kind != SUB) return false;
  const y = kind == SUB ? -b : b;
  const part = r - a;
  return a - (r - part) + (y - part) == 0.0;
}

// @ts-ignore: decorator
@inline function scalar64(cpu: usize, op: usize, kind: i32): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const to = xmm(cpu, opR(op));
  const a = load<u64>(to);
  const x = reinterpret<f64>(a);
  const y = reinterpret<f64>(b);
  const r = host64(kind, x, y);
  const bits = reinterpret<u64>(r);
  if (plain(cpu) && regular64(a) && regular64(b) && safe64(bits) && (plainSticky(cpu) || isExact64(kind, x, y, r))) {
    store<u64>(to, bits);
    return ST_NEXT;
  }
  return exactScalar64(cpu, kind, to, a, b);
}

function exactScalar64(cpu: usize, kind: i32, to: usize, a: u64, b: u64): i32 {
  beginSse(load<u32>(cpu, MXCSR));
  const r = exact64(cpu, kind, a, b);
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  store<u64>(to, r);
  return ST_NEXT;
}

// @ts-ignore: decorator
@inline function scalar32(cpu: usize, op: usize, kind: i32): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const to = xmm(cpu, opR(op));
  const a = load<u32>(to);
  const bits = reinterpret<u32>(host32(kind, reinterpret<f32>(a), reinterpret<f32>(b)));
  if (plainSticky(cpu) && regular32(a) && regular32(b) && safe32(bits)) {
    store<u32>(to, bits);
    return ST_NEXT;
  }
  return exactScalar32(cpu, kind, to, a, b);
}

function exactScalar32(cpu: usize, kind: i32, to: usize, a: u32, b: u32): i32 {
  beginSse(load<u32>(cpu, MXCSR));
  const r = exact32(cpu, kind, a, b);
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  store<u32>(to, r);
  return ST_NEXT;
}

// MIN and MAX never round.
// @ts-ignore: decorator
@inline function extremum64(cpu: usize, op: usize, kind: i32): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const to = xmm(cpu, opR(op));
  const a = load<u64>(to);
  const x = reinterpret<f64>(a);
  const y = reinterpret<f64>(b);
  if (x != x || y != y || !regular64(a) || !regular64(b)) return exactScalar64(cpu, kind, to, a, b);
  store<u64>(to, (kind == MIN ? x < y : x > y) ? a : b);
  return ST_NEXT;
}
// @ts-ignore: decorator
@inline function extremum32(cpu: usize, op: usize, kind: i32): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const to = xmm(cpu, opR(op));
  return exactScalar32(cpu, kind, to, load<u32>(to), b);
}

export function addsd(cpu: usize, op: usize): i32 { return scalar64(cpu, op, ADD); }
export function subsd(cpu: usize, op: usize): i32 { return scalar64(cpu, op, SUB); }
export function mulsd(cpu: usize, op: usize): i32 { return scalar64(cpu, op, MUL); }
export function divsd(cpu: usize, op: usize): i32 { return scalar64(cpu, op, DIV); }
export function minsd(cpu: usize, op: usize): i32 { return extremum64(cpu, op, MIN); }
export function maxsd(cpu: usize, op: usize): i32 { return extremum64(cpu, op, MAX); }
export function addss(cpu: usize, op: usize): i32 { return scalar32(cpu, op, ADD); }
export function subss(cpu: usize, op: usize): i32 { return scalar32(cpu, op, SUB); }
export function mulss(cpu: usize, op: usize): i32 { return scalar32(cpu, op, MUL); }
export function divss(cpu: usize, op: usize): i32 { return scalar32(cpu, op, DIV); }
export function minss(cpu: usize, op: usize): i32 { return extremum32(cpu, op, MIN); }
export function maxss(cpu: usize, op: usize): i32 { return extremum32(cpu, op, MAX); }

/** The destination is no operand: only b counts for the fast way. */
export function sqrtsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const to = xmm(cpu, opR(op));
  const bits = reinterpret<u64>(sqrt<f64>(reinterpret<f64>(b)));
  if (!plainSticky(cpu) || !regular64(b) || !safe64(bits)) return exactScalar64(cpu, SQRT, to, b, b);
  store<u64>(to, bits);
  return ST_NEXT;
}
export function sqrtss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const to = xmm(cpu, opR(op));
  const bits = reinterpret<u32>(sqrt<f32>(reinterpret<f32>(b)));
  if (!plainSticky(cpu) || !regular32(b) || !safe32(bits)) return exactScalar32(cpu, SQRT, to, b, b);
  store<u32>(to, bits);
  return ST_NEXT;
}

// --- packed -----------------------------------------------------------------------------------------------------------------
// @ts-ignore: decorator
@inline function hostPd(kind: i32, a: v128, b: v128): v128 {
  switch (kind) {
    case ADD: return f64x2.add(a, b);
    case SUB: return f64x2.sub(a, b);
    case MUL: return f64x2.mul(a, b);
    case DIV: return f64x2.div(a, b);
    default: return f64x2.sqrt(b);
  }
}
// @ts-ignore: decorator
@inline function hostPs(kind: i32, a: v128, b: v128): v128 {
  switch (kind) {
    case ADD: return f32x4.add(a, b);
    case SUB: return f32x4.sub(a, b);
    case MUL: return f32x4.mul(a, b);
    case DIV: return f32x4.div(a, b);
    default: return f32x4.sqrt(b);
  }
}

/** to = a op b for all elements; even elements may have another operation (ADDSUB). */
function exactPd(cpu: usize, to: usize, a: v128, b: v128, even: i32, odd: i32): i32 {
  beginSse(load<u32>(cpu, MXCSR));
  const low = exact64(cpu, even, i64x2.extract_lane(a, 0), i64x2.extract_lane(b, 0));
  const high = exact64(cpu, odd, i64x2.extract_lane(a, 1), i64x2.extract_lane(b, 1));
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  store<u64>(to, low);
  store<u64>(to, high, 8);
  return ST_NEXT;
}

function exactPs(cpu: usize, to: usize, a: v128, b: v128, even: i32, odd: i32): i32 {
  const scratch = cpu + SCRATCH;
  v128.store(scratch, a);
  v128.store(scratch, b, 16);
  beginSse(load<u32>(cpu, MXCSR));
  for (let i: usize = 0; i < 16; i += 4) {
    store<u32>(scratch + i, exact32(cpu, (i & 4) != 0 ? odd : even, load<u32>(scratch + i), load<u32>(scratch + i, 16)));
  }
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  v128.store(to, v128.load(scratch));
  return ST_NEXT;
}

// @ts-ignore: decorator
@inline function pd(cpu: usize, to: usize, a: v128, b: v128, kind: i32): i32 {
  if (plainSticky(cpu) && regular64x2(a) && regular64x2(b)) {
    const r = hostPd(kind, a, b);
    if (safe64x2(r)) {
      v128.store(to, r);
      return ST_NEXT;
    }
  }
  return exactPd(cpu, to, a, b, kind, kind);
}
// @ts-ignore: decorator
@inline function ps(cpu: usize, to: usize, a: v128, b: v128, kind: i32): i32 {
  if (plainSticky(cpu) && regular32x4(a) && regular32x4(b)) {
    const r = hostPs(kind, a, b);
    if (safe32x4(r)) {
      v128.store(to, r);
      return ST_NEXT;
    }
  }
  return exactPs(cpu, to, a, b, kind, kind);
}

// @ts-ignore: decorator
@inline function packedPd(cpu: usize, op: usize, kind: i32): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const to = xmm(cpu, opR(op));
  const a = kind == SQRT ? b : v128.load(to);
  return kind < MIN ? pd(cpu, to, a, b, kind) : exactPd(cpu, to, a, b, kind, kind);
}
// @ts-ignore: decorator
@inline function packedPs(cpu: usize, op: usize, kind: i32): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const to = xmm(cpu, opR(op));
  const a = kind == SQRT ? b : v128.load(to);
  return kind < MIN ? ps(cpu, to, a, b, kind) : exactPs(cpu, to, a, b, kind, kind);
}

export function addpd(cpu: usize, op: usize): i32 { return packedPd(cpu, op, ADD); }
export function subpd(cpu: usize, op: usize): i32 { return packedPd(cpu, op, SUB); }
export function mulpd(cpu: usize, op: usize): i32 { return packedPd(cpu, op, MUL); }
export function divpd(cpu: usize, op: usize): i32 { return packedPd(cpu, op, DIV); }
export function sqrtpd(cpu: usize, op: usize): i32 { return packedPd(cpu, op, SQRT); }
export function minpd(cpu: usize, op: usize): i32 { return packedPd(cpu, op, MIN); }
export function maxpd(cpu: usize, op: usize): i32 { return packedPd(cpu, op, MAX); }
export function addps(cpu: usize, op: usize): i32 { return packedPs(cpu, op, ADD); }
export function subps(cpu: usize, op: usize): i32 { return packedPs(cpu, op, SUB); }
export function mulps(cpu: usize, op: usize): i32 { return packedPs(cpu, op, MUL); }
export function divps(cpu: usize, op: usize): i32 { return packedPs(cpu, op, DIV); }
export function sqrtps(cpu: usize, op: usize): i32 { return packedPs(cpu, op, SQRT); }
export function minps(cpu: usize, op: usize): i32 { return packedPs(cpu, op, MIN); }
export function maxps(cpu: usize, op: usize): i32 { return packedPs(cpu, op, MAX); }

// --- SSE3 -------------------------------------------------------------------------------------------------------------------
// @ts-ignore: decorator
@inline function horizontalPd(cpu: usize, op: usize, kind: i32): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const to = xmm(cpu, opR(op));
  const a = v128.load(to);
  return pd(
    cpu, to, i8x16.shuffle(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23),
    i8x16.shuffle(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31), kind,
  );
}
// @ts-ignore: decorator
@inline function horizontalPs(cpu: usize, op: usize, kind: i32): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const to = xmm(cpu, opR(op));
  const a = v128.load(to);
  return ps(
    cpu, to, i8x16.shuffle(a, b, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27),
    i8x16.shuffle(a, b, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31), kind,
  );
}
export function haddpd(cpu: usize, op: usize): i32 { return horizontalPd(cpu, op, ADD); }
export function hsubpd(cpu: usize, op: usize): i32 { return horizontalPd(cpu, op, SUB); }
export function haddps(cpu: usize, op: usize): i32 { return horizontalPs(cpu, op, ADD); }
export function hsubps(cpu: usize, op: usize): i32 { return horizontalPs(cpu, op, SUB); }

export function addsubpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const to = xmm(cpu, opR(op));
  return exactPd(cpu, to, v128.load(to), b, SUB, ADD);
}
export function addsubps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const to = xmm(cpu, opR(op));
  return exactPs(cpu, to, v128.load(to), b, SUB, ADD);
}
