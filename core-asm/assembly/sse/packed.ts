/**
 * Packed operations that wasm has no single instruction for; `simd` rows (isa/rows/mmx.ts, sse.ts, sse2.ts) call them. The vectors
 * of MMX forms have zero upper halves.
 */
import { SCRATCH } from "../layout";
// Shift counts are the low 64 bits of the source; too large ones clear, or fill with the sign (SDM vol. 2B, PSLLW ...).
// @ts-ignore: decorator
@inline function count(b: v128, max: u32): u32 {
  const n = i64x2.extract_lane(b, 0);
  return <u64>n > <u64>max ? max : <u32>n;
}
// @ts-ignore: decorator
@inline export function sllw(a: v128, b: v128): v128 { const n = count(b, 16); return n > 15 ? i64x2.splat(0) : i16x8.shl(a, n); }
// @ts-ignore: decorator
@inline export function slld(a: v128, b: v128): v128 { const n = count(b, 32); return n > 31 ? i64x2.splat(0) : i32x4.shl(a, n); }
// @ts-ignore: decorator
@inline export function sllq(a: v128, b: v128): v128 { const n = count(b, 64); return n > 63 ? i64x2.splat(0) : i64x2.shl(a, n); }
// @ts-ignore: decorator
@inline export function srlw(a: v128, b: v128): v128 { const n = count(b, 16); return n > 15 ? i64x2.splat(0) : i16x8.shr_u(a, n); }
// @ts-ignore: decorator
@inline export function srld(a: v128, b: v128): v128 { const n = count(b, 32); return n > 31 ? i64x2.splat(0) : i32x4.shr_u(a, n); }
// @ts-ignore: decorator
@inline export function srlq(a: v128, b: v128): v128 { const n = count(b, 64); return n > 63 ? i64x2.splat(0) : i64x2.shr_u(a, n); }
// @ts-ignore: decorator
@inline export function sraw(a: v128, b: v128): v128 { return i16x8.shr_s(a, count(b, 15)); }
// @ts-ignore: decorator
@inline export function srad(a: v128, b: v128): v128 { return i32x4.shr_s(a, count(b, 31)); }

/** The low halves, or the high ones, of a and b in one vector. */
// @ts-ignore: decorator
@inline export function lows(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
}

// @ts-ignore: decorator
@inline export function highs(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31);
}

/** The high words of two vectors of dword products, in order. */
// @ts-ignore: decorator
@inline function highWords(low: v128, high: v128): v128 {
  return i8x16.shuffle(low, high, 2, 3, 6, 7, 10, 11, 14, 15, 18, 19, 22, 23, 26, 27, 30, 31);
}
// @ts-ignore: decorator
@inline export function mulhw(a: v128, b: v128): v128 {
  return highWords(i32x4.extmul_low_i16x8_s(a, b), i32x4.extmul_high_i16x8_s(a, b));
}
// @ts-ignore: decorator
@inline export function mulhuw(a: v128, b: v128): v128 {
  return highWords(i32x4.extmul_low_i16x8_u(a, b), i32x4.extmul_high_i16x8_u(a, b));
}
// @ts-ignore: decorator
@inline export function muludq(a: v128, b: v128): v128 {
  const low = i64x2.splat(0xffffffff);
  return i64x2.mul(v128.and(a, low), v128.and(b, low));
}
/** Sums of absolute differences of bytes, one per 64-bit half. */
export function sadbw(a: v128, b: v128): v128 {
  const d = v128.or(i8x16.sub_sat_u(a, b), i8x16.sub_sat_u(b, a));
  const sums = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(d));
  return v128.and(i64x2.add(sums, i64x2.shr_u(sums, 32)), i64x2.splat(0xffff));
}

// --- shuffles by an immediate: two bits per element ---------------------------------------------------------------------------
/** The four words that an immediate selects from x. */
// @ts-ignore: decorator
@inline function words(x: u64, imm: u32): u64 {
  const i: u64 = imm;
  return (
    ((x >> ((i & 3) << 4)) & 0xffff) |
    (((x >> (((i >> 2) & 3) << 4)) & 0xffff) << 16) |
    (((x >> (((i >> 4) & 3) << 4)) & 0xffff) << 32) |
    ((x >> (((i >> 6) & 3) << 4)) << 48)
  );
}

/** A swizzle index vector for four dwords, each given by two bits of the immediate. */
// @ts-ignore: decorator
@inline function dwordIndices(imm: u32): v128 {
  const lanes = i32x4.replace_lane(
    i32x4.replace_lane(i32x4.replace_lane(i32x4.splat(imm & 3), 1, (imm >> 2) & 3), 2, (imm >> 4) & 3), 3, (imm >> 6) & 3,
  );
  return i32x4.add(i32x4.mul(lanes, i32x4.splat(0x04040404)), i32x4.splat(0x03020100));
}

export function shuffledDwords(b: v128, imm: u32): v128 { return i8x16.swizzle(b, dwordIndices(imm)); }
export function shuffledLowWords(b: v128, imm: u32): v128 { return i64x2.replace_lane(b, 0, words(i64x2.extract_lane(b, 0), imm)); }
export function shuffledHighWords(b: v128, imm: u32): v128 { return i64x2.replace_lane(b, 1, words(i64x2.extract_lane(b, 1), imm)); }

/** By the low bits of each element of the control. */
export function permutedDwords(a: v128, control: v128): v128 {
  const i = v128.and(control, i32x4.splat(3));
  return i8x16.swizzle(a, i32x4.add(i32x4.mul(i, i32x4.splat(0x04040404)), i32x4.splat(0x03020100)));
}
/** By bit 1 of each element of the control. */
export function permutedQwords(a: v128, control: v128): v128 {
  const high = i64x2.shr_s(i64x2.shl(control, 62), 63);
  return v128.bitselect(i8x16.shuffle(a, a, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15), lows(a, a), high);
}

/** Each element by its own count: 0 logically right, 1 arithmetically right, 2 left. */
export function shiftedDwords(cpu: usize, a: v128, b: v128, kind: u32): v128 {
  const at = cpu + SCRATCH;
  v128.store(at, a);
  v128.store(at, b, 16);
  for (let i: usize = 0; i < 16; i += 4) {
    const x = load<u32>(at + i);
    const n = load<u32>(at + i, 16);
    if (kind == 1) store<i32>(at + i, <i32>x >> min<u32>(n, 31));
    else store<u32>(at + i, n > 31 ? 0 : kind == 0 ? x >> n : x << n);
  }
  return v128.load(at);
}
// @ts-ignore: decorator
@inline function shiftedQword(x: u64, n: u64, left: bool): u64 { return n > 63 ? 0 : left ? x << n : x >> n; }
export function shiftedQwords(a: v128, b: v128, left: bool): v128 {
  const low = shiftedQword(i64x2.extract_lane(a, 0), i64x2.extract_lane(b, 0), left);
  return i64x2.replace_lane(i64x2.splat(low), 1, shiftedQword(i64x2.extract_lane(a, 1), i64x2.extract_lane(b, 1), left));
}

/** SHUFPS: two dwords of a, then two of b. */
export function shufPs(a: v128, b: v128, imm: u32): v128 {
  const index = dwordIndices(imm);
  const low = i8x16.swizzle(a, index);
  const high = i8x16.swizzle(b, index);
  return i8x16.shuffle(low, high, 0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31);
}
/** SHUFPD: one qword of a, one of b. */
export function shufPd(a: v128, b: v128, imm: u32): v128 {
  const low = (imm & 1) != 0 ? i64x2.extract_lane(a, 1) : i64x2.extract_lane(a, 0);
  const high = (imm & 2) != 0 ? i64x2.extract_lane(b, 1) : i64x2.extract_lane(b, 0);
  return i64x2.replace_lane(i64x2.splat(low), 1, high);
}
