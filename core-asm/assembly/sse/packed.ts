/**
 * Packed integer operations that wasm has no single instruction for; `simd` rows (isa/rows/mmx.ts) call them. The vectors of
 * MMX forms have zero upper halves.
 */
import { opImm, opM, opR, ST_FAULT, ST_NEXT } from "../op";
import { mmx, mmxBlocked, mmxEnter, mmxWrite } from "./mmx";
import { mmxRm64, vector64, xmmRm128 } from "./operand";
import { sseBlocked, xmm } from "./state";

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

/** The low halves of a and b in one vector. */
// @ts-ignore: decorator
@inline export function lows(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
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

// --- shifts by an immediate: the operand is ModRM.rm, always a register ---------------------------------------------------
// @ts-ignore: decorator
@inline function immediate(op: usize): v128 { return vector64(<u64>opImm(op) & 0xff); }

// @ts-ignore: decorator
@inline function shifted(kind: i32, a: v128, n: v128): v128 {
  switch (kind) {
    case 0: return srlw(a, n);
    case 1: return sraw(a, n);
    case 2: return sllw(a, n);
    case 3: return srld(a, n);
    case 4: return srad(a, n);
    case 5: return slld(a, n);
    case 6: return srlq(a, n);
    default: return sllq(a, n);
  }
}
// @ts-ignore: decorator
@inline function shiftXmm(cpu: usize, op: usize, kind: i32): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const m = xmm(cpu, opM(op));
  v128.store(m, shifted(kind, v128.load(m), immediate(op)));
  return ST_NEXT;
}
// @ts-ignore: decorator
@inline function shiftMmx(cpu: usize, op: usize, kind: i32): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const r = shifted(kind, v128.load64_zero(mmx(cpu, opM(op))), immediate(op));
  mmxWrite(cpu, opM(op), i64x2.extract_lane(r, 0));
  mmxEnter(cpu);
  return ST_NEXT;
}
export function psrlw_imm(cpu: usize, op: usize): i32 { return shiftXmm(cpu, op, 0); }
export function psraw_imm(cpu: usize, op: usize): i32 { return shiftXmm(cpu, op, 1); }
export function psllw_imm(cpu: usize, op: usize): i32 { return shiftXmm(cpu, op, 2); }
export function psrld_imm(cpu: usize, op: usize): i32 { return shiftXmm(cpu, op, 3); }
export function psrad_imm(cpu: usize, op: usize): i32 { return shiftXmm(cpu, op, 4); }
export function pslld_imm(cpu: usize, op: usize): i32 { return shiftXmm(cpu, op, 5); }
export function psrlq_imm(cpu: usize, op: usize): i32 { return shiftXmm(cpu, op, 6); }
export function psllq_imm(cpu: usize, op: usize): i32 { return shiftXmm(cpu, op, 7); }
export function psrlw_imm_mmx(cpu: usize, op: usize): i32 { return shiftMmx(cpu, op, 0); }
export function psraw_imm_mmx(cpu: usize, op: usize): i32 { return shiftMmx(cpu, op, 1); }
export function psllw_imm_mmx(cpu: usize, op: usize): i32 { return shiftMmx(cpu, op, 2); }
export function psrld_imm_mmx(cpu: usize, op: usize): i32 { return shiftMmx(cpu, op, 3); }
export function psrad_imm_mmx(cpu: usize, op: usize): i32 { return shiftMmx(cpu, op, 4); }
export function pslld_imm_mmx(cpu: usize, op: usize): i32 { return shiftMmx(cpu, op, 5); }
export function psrlq_imm_mmx(cpu: usize, op: usize): i32 { return shiftMmx(cpu, op, 6); }
export function psllq_imm_mmx(cpu: usize, op: usize): i32 { return shiftMmx(cpu, op, 7); }

const BYTES = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

// swizzle yields 0 for an index above 15, and byte arithmetic saturates nowhere near: counts are clamped to 16 first.
// @ts-ignore: decorator
@inline function byteCount(op: usize): i32 { const n = <i32>opImm(op) & 0xff; return n > 16 ? 16 : n; }

export function psrldq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const m = xmm(cpu, opM(op));
  v128.store(m, i8x16.swizzle(v128.load(m), i8x16.add(BYTES, i8x16.splat(<i8>byteCount(op)))));
  return ST_NEXT;
}

export function pslldq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const m = xmm(cpu, opM(op));
  v128.store(m, i8x16.swizzle(v128.load(m), i8x16.sub(BYTES, i8x16.splat(<i8>byteCount(op)))));
  return ST_NEXT;
}

// --- shuffles by an immediate: two bits per element ---------------------------------------------------------------------------
/** The four words that an immediate selects from x. */
// @ts-ignore: decorator
@inline function words(x: u64, imm: u64): u64 {
  return (
    ((x >> ((imm & 3) << 4)) & 0xffff) |
    (((x >> (((imm >> 2) & 3) << 4)) & 0xffff) << 16) |
    (((x >> (((imm >> 4) & 3) << 4)) & 0xffff) << 32) |
    ((x >> (((imm >> 6) & 3) << 4)) << 48)
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

export function pshufd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), i8x16.swizzle(b, dwordIndices(<u32>opImm(op))));
  return ST_NEXT;
}

export function pshuflw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const r = xmm(cpu, opR(op));
  v128.store(r, i64x2.replace_lane(b, 0, words(i64x2.extract_lane(b, 0), opImm(op))));
  return ST_NEXT;
}

export function pshufhw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const r = xmm(cpu, opR(op));
  v128.store(r, i64x2.replace_lane(b, 1, words(i64x2.extract_lane(b, 1), opImm(op))));
  return ST_NEXT;
}

export function pshufw(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  mmxWrite(cpu, opR(op), words(mmxRm64(cpu, op), opImm(op)));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** SHUFPS: two dwords of the destination, then two of the source. */
export function shufps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const r = xmm(cpu, opR(op));
  const index = dwordIndices(<u32>opImm(op));
  const low = i8x16.swizzle(v128.load(r), index);
  const high = i8x16.swizzle(b, index);
  v128.store(r, i8x16.shuffle(low, high, 0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31));
  return ST_NEXT;
}

export function shufpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const r = xmm(cpu, opR(op));
  const imm = <u32>opImm(op);
  const low = load<u64>(r + ((imm & 1) << 3));
  const high = (imm & 2) != 0 ? i64x2.extract_lane(b, 1) : i64x2.extract_lane(b, 0);
  store<u64>(r, low);
  store<u64>(r, high, 8);
  return ST_NEXT;
}
