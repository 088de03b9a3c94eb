/**
 * One element of an SSE arithmetic instruction, exactly (softfloat), and the test for when the host's own float arithmetic gives
 * the same result and flags:
 *
 * - MXCSR rounds to nearest and masks PE, and PE is set already (it is sticky, so any inexact operation has seen to that);
 * - operands are zero or normal, so there is no DE and DAZ does not matter;
 * - the result is normal and not the smallest of its sign, so there was neither overflow nor underflow, no NaN, no infinity.
 *
 * Then IEEE 754 leaves exactly one result, and PE is the only flag there can be.
 */
import { MXCSR } from "../layout";
import { add, div, mul, sqrtY } from "../softfloat/arith";
import { push32, push64 } from "../softfloat/formats";
import { compare, GREATER, LESS } from "../softfloat/integer";
import { obey } from "../softfloat/registers";
import { pack32, pack64 } from "../softfloat/round";

export const ADD: i32 = 0;
export const SUB: i32 = 1;
export const MUL: i32 = 2;
export const DIV: i32 = 3;
export const SQRT: i32 = 4;
export const MIN: i32 = 5;
export const MAX: i32 = 6;

export const MXCSR_PE: u32 = 1 << 5;
export const MXCSR_PM: u32 = 1 << 12;
export const MXCSR_RC: u32 = 3 << 13;

// --- the exact way -----------------------------------------------------------------------------------------------------------
function operate(kind: i32): void {
  switch (kind) {
    case ADD: add(0); break;
    case SUB: add(1); break;
    case MUL: mul(); break;
    case DIV: div(); break;
    default: sqrtY(); break;
  }
}

/** With DAZ, what MIN and MAX hand on is the zero that they compared. */
// @ts-ignore: decorator
@inline function daz32(cpu: usize, x: u32): u32 {
  return (load<u32>(cpu, MXCSR) & 0x40) != 0 && (x & 0x7f800000) == 0 ? x & 0x80000000 : x;
}
// @ts-ignore: decorator
@inline function daz64(cpu: usize, x: u64): u64 {
  return (load<u32>(cpu, MXCSR) & 0x40) != 0 && (x & 0x7ff0000000000000) == 0 ? x & 0x8000000000000000 : x;
}

/** Element arithmetic after clearFlags; flags accumulate. SQRT is of b. MIN and MAX yield b unless a is really less or greater. */
export function exact32(cpu: usize, kind: i32, a: u32, b: u32): u32 {
  obey(load<u32>(cpu, MXCSR));
  push32(a);
  push32(b);
  if (kind < MIN) {
    operate(kind);
    return pack32();
  }
  return daz32(cpu, compare(true) == (kind == MIN ? LESS : GREATER) ? a : b);
}

export function exact64(cpu: usize, kind: i32, a: u64, b: u64): u64 {
  obey(load<u32>(cpu, MXCSR));
  push64(a);
  push64(b);
  if (kind < MIN) {
    operate(kind);
    return pack64();
  }
  return daz64(cpu, compare(true) == (kind == MIN ? LESS : GREATER) ? a : b);
}

// --- the fast way -------------------------------------------------------------------------------------------------------------
/** Rounding to nearest, PE masked. */
// @ts-ignore: decorator
@inline export function plain(cpu: usize): bool { return (load<u32>(cpu, MXCSR) & (MXCSR_PM | MXCSR_RC)) == MXCSR_PM; }
/** ... and PE set. */
// @ts-ignore: decorator
@inline export function plainSticky(cpu: usize): bool {
  return (load<u32>(cpu, MXCSR) & (MXCSR_PE | MXCSR_PM | MXCSR_RC)) == (MXCSR_PE | MXCSR_PM);
}

// Operands: zero, or not denormal.
// @ts-ignore: decorator
@inline export function regular32(x: u32): bool { return (x << 1) - 1 >= 0x00ffffff; }
// @ts-ignore: decorator
@inline export function regular64(x: u64): bool { return (x << 1) - 1 >= 0x001fffffffffffff; }
// Results: finite, and an exponent above the smallest.
// @ts-ignore: decorator
@inline export function safe32(x: u32): bool { return (x & 0x7fffffff) - 0x01000000 < 0x7e800000; }
// @ts-ignore: decorator
@inline export function safe64(x: u64): bool { return (x & 0x7fffffffffffffff) - 0x0020000000000000 < 0x7fd0000000000000; }

// The same for all elements.
// @ts-ignore: decorator
@inline export function regular32x4(v: v128): bool {
  const m = v128.and(v, i32x4.splat(0x7fffffff));
  return i32x4.all_true(v128.or(i32x4.ge_s(m, i32x4.splat(0x00800000)), i32x4.eq(m, i32x4.splat(0))));
}
// @ts-ignore: decorator
@inline export function regular64x2(v: v128): bool {
  const m = v128.and(v, i64x2.splat(0x7fffffffffffffff));
  return i64x2.all_true(v128.or(i64x2.ge_s(m, i64x2.splat(0x0010000000000000)), i64x2.eq(m, i64x2.splat(0))));
}
// @ts-ignore: decorator
@inline export function safe32x4(v: v128): bool {
  const m = v128.and(v, i32x4.splat(0x7fffffff));
  return i32x4.all_true(v128.and(i32x4.ge_s(m, i32x4.splat(0x01000000)), i32x4.lt_s(m, i32x4.splat(0x7f800000))));
}
// @ts-ignore: decorator
@inline export function safe64x2(v: v128): bool {
  const m = v128.and(v, i64x2.splat(0x7fffffffffffffff));
  return i64x2.all_true(v128.and(i64x2.ge_s(m, i64x2.splat(0x0020000000000000)), i64x2.lt_s(m, i64x2.splat(0x7ff0000000000000))));
}
