/** Vector functions of SSSE3 and SSE4.1 that wasm has no single instruction for; `simd` rows call them (isa/rows/ssse3.ts, sse41.ts). */
// --- neighbours: the elements with even and odd numbers of a, then of b -----------------------------------------------------
// @ts-ignore: decorator
@inline export function evenWords(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
}
// @ts-ignore: decorator
@inline export function oddWords(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 2, 3, 6, 7, 10, 11, 14, 15, 18, 19, 22, 23, 26, 27, 30, 31);
}
// @ts-ignore: decorator
@inline export function evenDwords(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27);
}
// @ts-ignore: decorator
@inline export function oddDwords(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31);
}

// --- multiplication ------------------------------------------------------------------------------------------------------------
/** Unsigned bytes of a times signed bytes of b, neighbours added with saturation. No product leaves 16 bits. */
export function maddubsw(a: v128, b: v128): v128 {
  const even = i16x8.mul(v128.and(a, i16x8.splat(0xff)), i16x8.shr_s(i16x8.shl(b, 8), 8));
  const odd = i16x8.mul(i16x8.shr_u(a, 8), i16x8.shr_s(b, 8));
  return i16x8.add_sat_s(even, odd);
}

/** Bits 30:15 of the products, rounded. Wasm's saturates where both are -1.0; here that result is -1.0. */
export function mulhrsw(a: v128, b: v128): v128 {
  const least = i16x8.splat(i16.MIN_VALUE);
  return v128.xor(i16x8.q15mulr_sat_s(a, b), v128.and(i16x8.eq(a, least), i16x8.eq(b, least)));
}

// @ts-ignore: decorator
@inline export function muldq(a: v128, b: v128): v128 {
  return i64x2.mul(i64x2.shr_s(i64x2.shl(a, 32), 32), i64x2.shr_s(i64x2.shl(b, 32), 32));
}

// --- PSIGN: a, -a or 0, as the sign of b says --------------------------------------------------------------------------------
const ZERO = i64x2(0, 0);
// @ts-ignore: decorator
@inline function where(negated: v128, a: v128, negative: v128, zero: v128): v128 {
  return v128.andnot(v128.bitselect(negated, a, negative), zero);
}
// @ts-ignore: decorator
@inline export function signb(a: v128, b: v128): v128 { return where(i8x16.neg(a), a, i8x16.lt_s(b, ZERO), i8x16.eq(b, ZERO)); }
// @ts-ignore: decorator
@inline export function signw(a: v128, b: v128): v128 { return where(i16x8.neg(a), a, i16x8.lt_s(b, ZERO), i16x8.eq(b, ZERO)); }
// @ts-ignore: decorator
@inline export function signd(a: v128, b: v128): v128 { return where(i32x4.neg(a), a, i32x4.lt_s(b, ZERO), i32x4.eq(b, ZERO)); }

// --- bytes across two vectors ----------------------------------------------------------------------------------------------------
const BYTES = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

/** v shifted up or down by `count` bytes: swizzle yields 0 for an index above 15. */
export function bytesUpTo(v: v128, count: u32): v128 {
  return i8x16.swizzle(v, i8x16.sub(BYTES, i8x16.splat(<i8>min<u32>(count, 16))));
}
export function bytesFrom(v: v128, count: u32): v128 {
  return i8x16.swizzle(v, i8x16.add(BYTES, i8x16.splat(<i8>min<u32>(count, 16))));
}

/** 16 bytes from number `count` on of b and, after it, a. */
export function alignr(a: v128, b: v128, count: u32): v128 {
  if (count >= 16) return bytesFrom(a, count - 16);
  return v128.or(bytesFrom(b, count), bytesUpTo(a, 16 - count));
}

/** Sums of absolute differences: four bytes of b, chosen by bits 1:0, with the four at each of eight places of a, from 0 or (bit 2) 4 on. */
export function sumsOfDifferences(a: v128, b: v128, control: u32): v128 {
  const from = bytesFrom(a, control & 4);
  let sums = ZERO;
  for (let i: u32 = 0; i < 4; i++) {
    const x = i16x8.extend_low_i8x16_u(bytesFrom(from, i));
    const y = i16x8.splat(<i16>i8x16.extract_lane_u(bytesFrom(b, (control & 3) * 4 + i), 0));
    sums = i16x8.add(sums, i16x8.abs(i16x8.sub(x, y)));
  }
  return sums;
}

/** The smallest unsigned word, and behind it the number of the first that is as small. */
export function minposuw(b: v128): v128 {
  let m = i16x8.min_u(b, bytesFrom(b, 8));
  m = i16x8.min_u(m, bytesFrom(m, 4));
  const least: u32 = i16x8.extract_lane_u(i16x8.min_u(m, bytesFrom(m, 2)), 0);
  const at = <u32>ctz(i16x8.bitmask(i16x8.eq(b, i16x8.splat(<i16>least))));
  return i32x4.replace_lane(ZERO, 0, <i32>(least | (at << 16)));
}

// --- masks from bits of an immediate ---------------------------------------------------------------------------------------------
// @ts-ignore: decorator
@inline export function wordMask(bits: u32): v128 {
  const each = i16x8(1, 2, 4, 8, 16, 32, 64, 128);
  return i16x8.eq(v128.and(i16x8.splat(<i16>bits), each), each);
}
// @ts-ignore: decorator
@inline export function dwordMask(bits: u32): v128 {
  const each = i32x4(1, 2, 4, 8);
  return i32x4.eq(v128.and(i32x4.splat(bits), each), each);
}
// @ts-ignore: decorator
@inline export function qwordMask(bits: u32): v128 {
  const each = i64x2(1, 2);
  return i64x2.eq(v128.and(i64x2.splat(bits), each), each);
}
