/**
 * ADD SUB MUL DIV SQRT MIN MAX on one element and on all of a vector, for `simd` rows that raise exceptions: flags have been
 * cleared, and those of the exact way accumulate.
 */
import { SCRATCH } from "../layout";
import {
  ADD, DIV, exact32, exact64, MAX, MIN, MUL, plain, plainSticky, regular32, regular32x4, regular64, regular64x2, safe32, safe32x4,
  safe64, safe64x2, SQRT,
  SUB,
} from "./lanes";

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
@inline function scalar64(cpu: usize, kind: i32, a: u64, b: u64): u64 {
  const x = reinterpret<f64>(a);
  const y = reinterpret<f64>(b);
  const r = host64(kind, x, y);
  const bits = reinterpret<u64>(r);
  if (plain(cpu) && regular64(a) && regular64(b) && safe64(bits) && (plainSticky(cpu) || isExact64(kind, x, y, r))) return bits;
  return exact64(cpu, kind, a, b);
}
// @ts-ignore: decorator
@inline function scalar32(cpu: usize, kind: i32, a: u32, b: u32): u32 {
  const bits = reinterpret<u32>(host32(kind, reinterpret<f32>(a), reinterpret<f32>(b)));
  if (plainSticky(cpu) && regular32(a) && regular32(b) && safe32(bits)) return bits;
  return exact32(cpu, kind, a, b);
}
/** MIN and MAX never round. */
// @ts-ignore: decorator
@inline function extremum64(cpu: usize, kind: i32, a: u64, b: u64): u64 {
  const x = reinterpret<f64>(a);
  const y = reinterpret<f64>(b);
  if (x != x || y != y || !regular64(a) || !regular64(b)) return exact64(cpu, kind, a, b);
  return (kind == MIN ? x < y : x > y) ? a : b;
}

export function addSd(cpu: usize, a: u64, b: u64): u64 { return scalar64(cpu, ADD, a, b); }
export function subSd(cpu: usize, a: u64, b: u64): u64 { return scalar64(cpu, SUB, a, b); }
export function mulSd(cpu: usize, a: u64, b: u64): u64 { return scalar64(cpu, MUL, a, b); }
export function divSd(cpu: usize, a: u64, b: u64): u64 { return scalar64(cpu, DIV, a, b); }
export function minSd(cpu: usize, a: u64, b: u64): u64 { return extremum64(cpu, MIN, a, b); }
export function maxSd(cpu: usize, a: u64, b: u64): u64 { return extremum64(cpu, MAX, a, b); }
export function addSs(cpu: usize, a: u32, b: u32): u32 { return scalar32(cpu, ADD, a, b); }
export function subSs(cpu: usize, a: u32, b: u32): u32 { return scalar32(cpu, SUB, a, b); }
export function mulSs(cpu: usize, a: u32, b: u32): u32 { return scalar32(cpu, MUL, a, b); }
export function divSs(cpu: usize, a: u32, b: u32): u32 { return scalar32(cpu, DIV, a, b); }
export function minSs(cpu: usize, a: u32, b: u32): u32 { return exact32(cpu, MIN, a, b); }
export function maxSs(cpu: usize, a: u32, b: u32): u32 { return exact32(cpu, MAX, a, b); }

export function sqrtSd(cpu: usize, b: u64): u64 {
  const bits = reinterpret<u64>(sqrt<f64>(reinterpret<f64>(b)));
  return plainSticky(cpu) && regular64(b) && safe64(bits) ? bits : exact64(cpu, SQRT, b, b);
}
export function sqrtSs(cpu: usize, b: u32): u32 {
  const bits = reinterpret<u32>(sqrt<f32>(reinterpret<f32>(b)));
  return plainSticky(cpu) && regular32(b) && safe32(bits) ? bits : exact32(cpu, SQRT, b, b);
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

/** a op b for all elements; even elements may have another operation. */
function exactPd(cpu: usize, a: v128, b: v128, even: i32, odd: i32): v128 {
  const low = exact64(cpu, even, i64x2.extract_lane(a, 0), i64x2.extract_lane(b, 0));
  const high = exact64(cpu, odd, i64x2.extract_lane(a, 1), i64x2.extract_lane(b, 1));
  return i64x2.replace_lane(i64x2.splat(low), 1, high);
}
function exactPs(cpu: usize, a: v128, b: v128, even: i32, odd: i32): v128 {
  const scratch = cpu + SCRATCH;
  v128.store(scratch, a);
  v128.store(scratch, b, 16);
  for (let i: usize = 0; i < 16; i += 4) {
    store<u32>(scratch + i, exact32(cpu, (i & 4) != 0 ? odd : even, load<u32>(scratch + i), load<u32>(scratch + i, 16)));
  }
  return v128.load(scratch);
}

// @ts-ignore: decorator
@inline function pd(cpu: usize, kind: i32, a: v128, b: v128): v128 {
  if (plainSticky(cpu) && regular64x2(a) && regular64x2(b)) {
    const r = hostPd(kind, a, b);
    if (safe64x2(r)) return r;
  }
  return exactPd(cpu, a, b, kind, kind);
}
// @ts-ignore: decorator
@inline function ps(cpu: usize, kind: i32, a: v128, b: v128): v128 {
  if (plainSticky(cpu) && regular32x4(a) && regular32x4(b)) {
    const r = hostPs(kind, a, b);
    if (safe32x4(r)) return r;
  }
  return exactPs(cpu, a, b, kind, kind);
}

export function addPd(cpu: usize, a: v128, b: v128): v128 { return pd(cpu, ADD, a, b); }
export function addPs(cpu: usize, a: v128, b: v128): v128 { return ps(cpu, ADD, a, b); }
export function subPd(cpu: usize, a: v128, b: v128): v128 { return pd(cpu, SUB, a, b); }
export function subPs(cpu: usize, a: v128, b: v128): v128 { return ps(cpu, SUB, a, b); }
export function mulPd(cpu: usize, a: v128, b: v128): v128 { return pd(cpu, MUL, a, b); }
export function mulPs(cpu: usize, a: v128, b: v128): v128 { return ps(cpu, MUL, a, b); }
export function divPd(cpu: usize, a: v128, b: v128): v128 { return pd(cpu, DIV, a, b); }
export function divPs(cpu: usize, a: v128, b: v128): v128 { return ps(cpu, DIV, a, b); }
export function minPd(cpu: usize, a: v128, b: v128): v128 { return exactPd(cpu, a, b, MIN, MIN); }
export function minPs(cpu: usize, a: v128, b: v128): v128 { return exactPs(cpu, a, b, MIN, MIN); }
export function maxPd(cpu: usize, a: v128, b: v128): v128 { return exactPd(cpu, a, b, MAX, MAX); }
export function maxPs(cpu: usize, a: v128, b: v128): v128 { return exactPs(cpu, a, b, MAX, MAX); }
export function sqrtPd(cpu: usize, b: v128): v128 { return pd(cpu, SQRT, b, b); }
export function sqrtPs(cpu: usize, b: v128): v128 { return ps(cpu, SQRT, b, b); }
export function addSubPd(cpu: usize, a: v128, b: v128): v128 { return exactPd(cpu, a, b, SUB, ADD); }
export function addSubPs(cpu: usize, a: v128, b: v128): v128 { return exactPs(cpu, a, b, SUB, ADD); }
