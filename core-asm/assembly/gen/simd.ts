// Printed by isa/printers/simd.ts; do not edit.
import { opImm, opM, opR, opV, ST_FAULT, ST_NEXT } from "../op";
import { clearFlags } from "../softfloat/registers";
import { aesDec, aesDecLast, aesEnc, aesEncLast, aesImc, aesKeyGenAssist, carrylessProduct } from "../sse/aes";
import { addPd, addPs, addSd, addSs, addSubPd, addSubPs, divPd, divPs, divSd, divSs, maxPd, maxPs, maxSd, maxSs, minPd, minPs, minSd, minSs, mulPd, mulPs, mulSd, mulSs, sqrtPd, sqrtPs, sqrtSd, sqrtSs, subPd, subPs, subSd, subSs } from "../sse/arith";
import { cmpPd, cmpPs, cmpSd, cmpSs, reciprocal, reciprocalRoot, reciprocalRoots, reciprocals } from "../sse/compare";
import { dwordsToPs, integerTo32, integerTo64, narrow, pdToDwords, pdToPs, psToDwords, psToPd, signedY, widen } from "../sse/convert";
import { dwordOf, insertPs, withByte, withWord, withY } from "../sse/element";
import { fmaPd, fmaPs, fmaSd, fmaSs } from "../sse/fma";
import { halvesToPs } from "../sse/half";
import { alignr, bytesFrom, bytesUpTo, dwordMask, evenDwords, evenWords, maddubsw, minposuw, muldq, mulhrsw, oddDwords, oddWords, qwordMask, signb, signd, signw, sumsOfDifferences, wordMask } from "../sse/horizontal";
import { mmx, mmxBlocked, mmxEnter, mmxWrite } from "../sse/mmx";
import { gprRm16, gprRm32, gprRmY, mmxRm32, mmxRm64, vector32, vector64, xmmRm8, xmmRm16, xmmRm32, xmmRm64, xmmRm128, xmmRmUnaligned } from "../sse/operand";
import { highs, lows, mulhuw, mulhw, muludq, permutedDwords, permutedQwords, sadbw, shiftedDwords, shiftedQwords, shufPd, shufPs, shuffledDwords, shuffledHighWords, shuffledLowWords, slld, sllq, sllw, srad, sraw, srld, srlq, srlw } from "../sse/packed";
import { roundPd, roundPs, roundSd, roundSs } from "../sse/round";
import { sha1Message1, sha1Message2, sha1NextE, sha1Rounds, sha256Message1, sha256Message2, sha256Rounds } from "../sse/sha";
import { roundingBegins, roundingFails, sseBlocked, xmm } from "../sse/state";
import { avxBlocked, immediateRegister, mergeElement, ymmHigh, ymmRmAligned, ymmRmHigh, ymmWrite } from "../sse/ymm";

/** PUNPCKLBW Pq, Qd */
export function punpcklbw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector32(mmxRm32(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PUNPCKLBW Vx, Wx */
export function punpcklbw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
  return ST_NEXT;
}

/** PUNPCKHBW Pq, Qq */
export function punpckhbw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.shuffle(a, b, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PUNPCKHBW Vx, Wx */
export function punpckhbw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
  return ST_NEXT;
}

/** PUNPCKLWD Pq, Qd */
export function punpcklwd_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector32(mmxRm32(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.shuffle(a, b, 0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PUNPCKLWD Vx, Wx */
export function punpcklwd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(a, b, 0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23));
  return ST_NEXT;
}

/** PUNPCKHWD Pq, Qq */
export function punpckhwd_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.shuffle(a, b, 4, 5, 20, 21, 6, 7, 22, 23, 8, 9, 24, 25, 10, 11, 26, 27), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PUNPCKHWD Vx, Wx */
export function punpckhwd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(a, b, 8, 9, 24, 25, 10, 11, 26, 27, 12, 13, 28, 29, 14, 15, 30, 31));
  return ST_NEXT;
}

/** PUNPCKLDQ Pq, Qd */
export function punpckldq_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector32(mmxRm32(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PUNPCKLDQ Vx, Wx */
export function punpckldq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23));
  return ST_NEXT;
}

/** PUNPCKHDQ Pq, Qq */
export function punpckhdq_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.shuffle(a, b, 4, 5, 6, 7, 20, 21, 22, 23, 8, 9, 10, 11, 24, 25, 26, 27), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PUNPCKHDQ Vx, Wx */
export function punpckhdq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(a, b, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31));
  return ST_NEXT;
}

/** PUNPCKLQDQ Vx, Wx */
export function punpcklqdq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23));
  return ST_NEXT;
}

/** PUNPCKHQDQ Vx, Wx */
export function punpckhqdq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31));
  return ST_NEXT;
}

/** PACKSSWB Pq, Qq */
export function packsswb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.narrow_i16x8_s(lows(a, b), b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PACKSSWB Vx, Wx */
export function packsswb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.narrow_i16x8_s(a, b));
  return ST_NEXT;
}

/** PACKUSWB Pq, Qq */
export function packuswb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.narrow_i16x8_u(lows(a, b), b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PACKUSWB Vx, Wx */
export function packuswb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.narrow_i16x8_u(a, b));
  return ST_NEXT;
}

/** PACKSSDW Pq, Qq */
export function packssdw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.narrow_i32x4_s(lows(a, b), b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PACKSSDW Vx, Wx */
export function packssdw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.narrow_i32x4_s(a, b));
  return ST_NEXT;
}

/** PCMPGTB Pq, Qq */
export function pcmpgtb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.gt_s(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PCMPGTB Vx, Wx */
export function pcmpgtb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.gt_s(a, b));
  return ST_NEXT;
}

/** PCMPGTW Pq, Qq */
export function pcmpgtw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.gt_s(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PCMPGTW Vx, Wx */
export function pcmpgtw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.gt_s(a, b));
  return ST_NEXT;
}

/** PCMPGTD Pq, Qq */
export function pcmpgtd_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i32x4.gt_s(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PCMPGTD Vx, Wx */
export function pcmpgtd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i32x4.gt_s(a, b));
  return ST_NEXT;
}

/** PCMPEQB Pq, Qq */
export function pcmpeqb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.eq(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PCMPEQB Vx, Wx */
export function pcmpeqb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.eq(a, b));
  return ST_NEXT;
}

/** PCMPEQW Pq, Qq */
export function pcmpeqw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.eq(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PCMPEQW Vx, Wx */
export function pcmpeqw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.eq(a, b));
  return ST_NEXT;
}

/** PCMPEQD Pq, Qq */
export function pcmpeqd_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i32x4.eq(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PCMPEQD Vx, Wx */
export function pcmpeqd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i32x4.eq(a, b));
  return ST_NEXT;
}

/** PSRLW Pq, Qq */
export function psrlw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(srlw(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSRLW Vx, Wx */
export function psrlw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), srlw(a, b));
  return ST_NEXT;
}

/** PSRLD Pq, Qq */
export function psrld_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(srld(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSRLD Vx, Wx */
export function psrld(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), srld(a, b));
  return ST_NEXT;
}

/** PSRLQ Pq, Qq */
export function psrlq_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(srlq(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSRLQ Vx, Wx */
export function psrlq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), srlq(a, b));
  return ST_NEXT;
}

/** PSRAW Pq, Qq */
export function psraw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(sraw(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSRAW Vx, Wx */
export function psraw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), sraw(a, b));
  return ST_NEXT;
}

/** PSRAD Pq, Qq */
export function psrad_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(srad(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSRAD Vx, Wx */
export function psrad(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), srad(a, b));
  return ST_NEXT;
}

/** PSLLW Pq, Qq */
export function psllw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(sllw(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSLLW Vx, Wx */
export function psllw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), sllw(a, b));
  return ST_NEXT;
}

/** PSLLD Pq, Qq */
export function pslld_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(slld(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSLLD Vx, Wx */
export function pslld(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), slld(a, b));
  return ST_NEXT;
}

/** PSLLQ Pq, Qq */
export function psllq_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(sllq(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSLLQ Vx, Wx */
export function psllq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), sllq(a, b));
  return ST_NEXT;
}

/** PSRLW Nq, Ib */
export function psrlw_imm_reg_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const a = v128.load64_zero(mmx(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  mmxWrite(cpu, opM(op), i64x2.extract_lane(srlw(a, vector64(imm)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSRLW Udq, Ib */
export function psrlw_imm_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opM(op)), srlw(a, vector64(imm)));
  return ST_NEXT;
}

/** PSRAW Nq, Ib */
export function psraw_imm_reg_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const a = v128.load64_zero(mmx(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  mmxWrite(cpu, opM(op), i64x2.extract_lane(sraw(a, vector64(imm)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSRAW Udq, Ib */
export function psraw_imm_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opM(op)), sraw(a, vector64(imm)));
  return ST_NEXT;
}

/** PSLLW Nq, Ib */
export function psllw_imm_reg_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const a = v128.load64_zero(mmx(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  mmxWrite(cpu, opM(op), i64x2.extract_lane(sllw(a, vector64(imm)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSLLW Udq, Ib */
export function psllw_imm_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opM(op)), sllw(a, vector64(imm)));
  return ST_NEXT;
}

/** PSRLD Nq, Ib */
export function psrld_imm_reg_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const a = v128.load64_zero(mmx(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  mmxWrite(cpu, opM(op), i64x2.extract_lane(srld(a, vector64(imm)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSRLD Udq, Ib */
export function psrld_imm_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opM(op)), srld(a, vector64(imm)));
  return ST_NEXT;
}

/** PSRAD Nq, Ib */
export function psrad_imm_reg_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const a = v128.load64_zero(mmx(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  mmxWrite(cpu, opM(op), i64x2.extract_lane(srad(a, vector64(imm)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSRAD Udq, Ib */
export function psrad_imm_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opM(op)), srad(a, vector64(imm)));
  return ST_NEXT;
}

/** PSLLD Nq, Ib */
export function pslld_imm_reg_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const a = v128.load64_zero(mmx(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  mmxWrite(cpu, opM(op), i64x2.extract_lane(slld(a, vector64(imm)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSLLD Udq, Ib */
export function pslld_imm_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opM(op)), slld(a, vector64(imm)));
  return ST_NEXT;
}

/** PSRLQ Nq, Ib */
export function psrlq_imm_reg_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const a = v128.load64_zero(mmx(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  mmxWrite(cpu, opM(op), i64x2.extract_lane(srlq(a, vector64(imm)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSRLQ Udq, Ib */
export function psrlq_imm_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opM(op)), srlq(a, vector64(imm)));
  return ST_NEXT;
}

/** PSLLQ Nq, Ib */
export function psllq_imm_reg_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const a = v128.load64_zero(mmx(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  mmxWrite(cpu, opM(op), i64x2.extract_lane(sllq(a, vector64(imm)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSLLQ Udq, Ib */
export function psllq_imm_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opM(op)), sllq(a, vector64(imm)));
  return ST_NEXT;
}

/** PSRLDQ Udq, Ib */
export function psrldq_imm_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opM(op)), bytesFrom(a, imm));
  return ST_NEXT;
}

/** PSLLDQ Udq, Ib */
export function pslldq_imm_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opM(op)), bytesUpTo(a, imm));
  return ST_NEXT;
}

/** PADDB Pq, Qq */
export function paddb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.add(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PADDB Vx, Wx */
export function paddb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.add(a, b));
  return ST_NEXT;
}

/** PADDW Pq, Qq */
export function paddw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.add(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PADDW Vx, Wx */
export function paddw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.add(a, b));
  return ST_NEXT;
}

/** PADDD Pq, Qq */
export function paddd_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i32x4.add(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PADDD Vx, Wx */
export function paddd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i32x4.add(a, b));
  return ST_NEXT;
}

/** PADDQ Pq, Qq */
export function paddq_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i64x2.add(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PADDQ Vx, Wx */
export function paddq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i64x2.add(a, b));
  return ST_NEXT;
}

/** PSUBB Pq, Qq */
export function psubb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.sub(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSUBB Vx, Wx */
export function psubb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.sub(a, b));
  return ST_NEXT;
}

/** PSUBW Pq, Qq */
export function psubw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.sub(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSUBW Vx, Wx */
export function psubw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.sub(a, b));
  return ST_NEXT;
}

/** PSUBD Pq, Qq */
export function psubd_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i32x4.sub(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSUBD Vx, Wx */
export function psubd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i32x4.sub(a, b));
  return ST_NEXT;
}

/** PSUBQ Pq, Qq */
export function psubq_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i64x2.sub(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSUBQ Vx, Wx */
export function psubq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i64x2.sub(a, b));
  return ST_NEXT;
}

/** PADDSB Pq, Qq */
export function paddsb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.add_sat_s(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PADDSB Vx, Wx */
export function paddsb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.add_sat_s(a, b));
  return ST_NEXT;
}

/** PADDSW Pq, Qq */
export function paddsw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.add_sat_s(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PADDSW Vx, Wx */
export function paddsw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.add_sat_s(a, b));
  return ST_NEXT;
}

/** PADDUSB Pq, Qq */
export function paddusb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.add_sat_u(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PADDUSB Vx, Wx */
export function paddusb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.add_sat_u(a, b));
  return ST_NEXT;
}

/** PADDUSW Pq, Qq */
export function paddusw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.add_sat_u(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PADDUSW Vx, Wx */
export function paddusw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.add_sat_u(a, b));
  return ST_NEXT;
}

/** PSUBSB Pq, Qq */
export function psubsb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.sub_sat_s(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSUBSB Vx, Wx */
export function psubsb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.sub_sat_s(a, b));
  return ST_NEXT;
}

/** PSUBSW Pq, Qq */
export function psubsw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.sub_sat_s(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSUBSW Vx, Wx */
export function psubsw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.sub_sat_s(a, b));
  return ST_NEXT;
}

/** PSUBUSB Pq, Qq */
export function psubusb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.sub_sat_u(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSUBUSB Vx, Wx */
export function psubusb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.sub_sat_u(a, b));
  return ST_NEXT;
}

/** PSUBUSW Pq, Qq */
export function psubusw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.sub_sat_u(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSUBUSW Vx, Wx */
export function psubusw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.sub_sat_u(a, b));
  return ST_NEXT;
}

/** PMINUB Pq, Qq */
export function pminub_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.min_u(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PMINUB Vx, Wx */
export function pminub(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.min_u(a, b));
  return ST_NEXT;
}

/** PMAXUB Pq, Qq */
export function pmaxub_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.max_u(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PMAXUB Vx, Wx */
export function pmaxub(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.max_u(a, b));
  return ST_NEXT;
}

/** PMINSW Pq, Qq */
export function pminsw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.min_s(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PMINSW Vx, Wx */
export function pminsw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.min_s(a, b));
  return ST_NEXT;
}

/** PMAXSW Pq, Qq */
export function pmaxsw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.max_s(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PMAXSW Vx, Wx */
export function pmaxsw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.max_s(a, b));
  return ST_NEXT;
}

/** PAVGB Pq, Qq */
export function pavgb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.avgr_u(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PAVGB Vx, Wx */
export function pavgb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.avgr_u(a, b));
  return ST_NEXT;
}

/** PAVGW Pq, Qq */
export function pavgw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.avgr_u(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PAVGW Vx, Wx */
export function pavgw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.avgr_u(a, b));
  return ST_NEXT;
}

/** PMULLW Pq, Qq */
export function pmullw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.mul(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PMULLW Vx, Wx */
export function pmullw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.mul(a, b));
  return ST_NEXT;
}

/** PMULHW Pq, Qq */
export function pmulhw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(mulhw(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PMULHW Vx, Wx */
export function pmulhw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), mulhw(a, b));
  return ST_NEXT;
}

/** PMULHUW Pq, Qq */
export function pmulhuw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(mulhuw(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PMULHUW Vx, Wx */
export function pmulhuw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), mulhuw(a, b));
  return ST_NEXT;
}

/** PMULUDQ Pq, Qq */
export function pmuludq_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(muludq(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PMULUDQ Vx, Wx */
export function pmuludq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), muludq(a, b));
  return ST_NEXT;
}

/** PMADDWD Pq, Qq */
export function pmaddwd_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i32x4.dot_i16x8_s(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PMADDWD Vx, Wx */
export function pmaddwd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i32x4.dot_i16x8_s(a, b));
  return ST_NEXT;
}

/** PSADBW Pq, Qq */
export function psadbw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(sadbw(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSADBW Vx, Wx */
export function psadbw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), sadbw(a, b));
  return ST_NEXT;
}

/** PAND Pq, Qq */
export function pand_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(v128.and(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PAND Vx, Wx */
export function pand(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), v128.and(a, b));
  return ST_NEXT;
}

/** PANDN Pq, Qq */
export function pandn_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(v128.andnot(b, a), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PANDN Vx, Wx */
export function pandn(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), v128.andnot(b, a));
  return ST_NEXT;
}

/** POR Pq, Qq */
export function por_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(v128.or(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** POR Vx, Wx */
export function por(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), v128.or(a, b));
  return ST_NEXT;
}

/** PXOR Pq, Qq */
export function pxor_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(v128.xor(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PXOR Vx, Wx */
export function pxor(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), v128.xor(a, b));
  return ST_NEXT;
}

/** MOVQ Pq, Qq */
export function movq_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(b, 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSHUFW Pq, Qq, Ib */
export function pshufw_imm_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const imm = <u32>opImm(op) & 0xff;
  mmxWrite(cpu, opR(op), i64x2.extract_lane(shuffledLowWords(b, imm), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** MOVUPS Vps, Wps */
export function movups(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  v128.store(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** MOVUPS Ups, Vps */
export function movups_store_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opM(op)), b);
  return ST_NEXT;
}

/** MOVLPS Vx, Mq */
export function movlps_mem(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(b, a, 0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31));
  return ST_NEXT;
}

/** UNPCKLPS Vps, Wps */
export function unpcklps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23));
  return ST_NEXT;
}

/** UNPCKHPS Vps, Wps */
export function unpckhps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(a, b, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31));
  return ST_NEXT;
}

/** MOVHPS Vx, Mq */
export function movhps_mem(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), lows(a, b));
  return ST_NEXT;
}

/** MOVAPS Vps, Wps */
export function movaps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** MOVAPS Ups, Vps */
export function movaps_store_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opM(op)), b);
  return ST_NEXT;
}

/** ANDPS Vps, Wps */
export function andps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), v128.and(a, b));
  return ST_NEXT;
}

/** ANDNPS Vps, Wps */
export function andnps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), v128.andnot(b, a));
  return ST_NEXT;
}

/** ORPS Vps, Wps */
export function orps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), v128.or(a, b));
  return ST_NEXT;
}

/** XORPS Vps, Wps */
export function xorps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), v128.xor(a, b));
  return ST_NEXT;
}

/** SHUFPS Vps, Wps, Ib */
export function shufps_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), shufPs(a, b, imm));
  return ST_NEXT;
}

/** MOVUPD Vpd, Wpd */
export function movupd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  v128.store(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** MOVUPD Upd, Vpd */
export function movupd_store_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opM(op)), b);
  return ST_NEXT;
}

/** MOVLPD Vx, Mq */
export function movlpd_mem(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(b, a, 0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31));
  return ST_NEXT;
}

/** UNPCKLPD Vpd, Wpd */
export function unpcklpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23));
  return ST_NEXT;
}

/** UNPCKHPD Vpd, Wpd */
export function unpckhpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31));
  return ST_NEXT;
}

/** MOVHPD Vx, Mq */
export function movhpd_mem(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), lows(a, b));
  return ST_NEXT;
}

/** MOVAPD Vpd, Wpd */
export function movapd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** MOVAPD Upd, Vpd */
export function movapd_store_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opM(op)), b);
  return ST_NEXT;
}

/** ANDPD Vpd, Wpd */
export function andpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), v128.and(a, b));
  return ST_NEXT;
}

/** ANDNPD Vpd, Wpd */
export function andnpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), v128.andnot(b, a));
  return ST_NEXT;
}

/** ORPD Vpd, Wpd */
export function orpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), v128.or(a, b));
  return ST_NEXT;
}

/** XORPD Vpd, Wpd */
export function xorpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), v128.xor(a, b));
  return ST_NEXT;
}

/** SHUFPD Vpd, Wpd, Ib */
export function shufpd_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), shufPd(a, b, imm));
  return ST_NEXT;
}

/** MOVHLPS Vx, Ux */
export function movhlps_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(b, a, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31));
  return ST_NEXT;
}

/** MOVLHPS Vx, Ux */
export function movlhps_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), lows(a, b));
  return ST_NEXT;
}

/** MOVSS Vx, Md */
export function movss_mem(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  v128.store(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** MOVSS Vss, Uss */
export function movss_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  store<u32>(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** MOVSS Uss, Vss */
export function movss_store_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = load<u32>(xmm(cpu, opR(op)));
  store<u32>(xmm(cpu, opM(op)), b);
  return ST_NEXT;
}

/** MOVSD Vx, Mq */
export function movsd_mem(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  v128.store(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** MOVSD Vsd, Usd */
export function movsd_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  store<u64>(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** MOVSD Usd, Vsd */
export function movsd_store_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = load<u64>(xmm(cpu, opR(op)));
  store<u64>(xmm(cpu, opM(op)), b);
  return ST_NEXT;
}

/** ADDPS Vps, Wps */
export function addps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = addPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MULPS Vps, Wps */
export function mulps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = mulPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** SUBPS Vps, Wps */
export function subps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = subPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MINPS Vps, Wps */
export function minps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = minPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** DIVPS Vps, Wps */
export function divps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = divPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MAXPS Vps, Wps */
export function maxps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = maxPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** SQRTPS Vps, Wps */
export function sqrtps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  clearFlags();
  const r = sqrtPs(cpu, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CMPPS Vps, Wps, Ib */
export function cmpps_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = cmpPs(cpu, a, b, imm & 7);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** ADDPD Vpd, Wpd */
export function addpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = addPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MULPD Vpd, Wpd */
export function mulpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = mulPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** SUBPD Vpd, Wpd */
export function subpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = subPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MINPD Vpd, Wpd */
export function minpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = minPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** DIVPD Vpd, Wpd */
export function divpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = divPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MAXPD Vpd, Wpd */
export function maxpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = maxPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** SQRTPD Vpd, Wpd */
export function sqrtpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  clearFlags();
  const r = sqrtPd(cpu, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CMPPD Vpd, Wpd, Ib */
export function cmppd_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = cmpPd(a, b, imm & 7);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** ADDSS Vss, Wss */
export function addss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opR(op)));
  clearFlags();
  const r = addSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MULSS Vss, Wss */
export function mulss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opR(op)));
  clearFlags();
  const r = mulSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** SUBSS Vss, Wss */
export function subss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opR(op)));
  clearFlags();
  const r = subSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MINSS Vss, Wss */
export function minss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opR(op)));
  clearFlags();
  const r = minSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** DIVSS Vss, Wss */
export function divss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opR(op)));
  clearFlags();
  const r = divSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MAXSS Vss, Wss */
export function maxss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opR(op)));
  clearFlags();
  const r = maxSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** SQRTSS Vss, Wss */
export function sqrtss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  clearFlags();
  const r = sqrtSs(cpu, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CMPSS Vss, Wss, Ib */
export function cmpss_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = cmpSs(a, b, imm & 7);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** ADDSD Vsd, Wsd */
export function addsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opR(op)));
  clearFlags();
  const r = addSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MULSD Vsd, Wsd */
export function mulsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opR(op)));
  clearFlags();
  const r = mulSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** SUBSD Vsd, Wsd */
export function subsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opR(op)));
  clearFlags();
  const r = subSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MINSD Vsd, Wsd */
export function minsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opR(op)));
  clearFlags();
  const r = minSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** DIVSD Vsd, Wsd */
export function divsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opR(op)));
  clearFlags();
  const r = divSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MAXSD Vsd, Wsd */
export function maxsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opR(op)));
  clearFlags();
  const r = maxSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** SQRTSD Vsd, Wsd */
export function sqrtsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  clearFlags();
  const r = sqrtSd(cpu, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CMPSD Vsd, Wsd, Ib */
export function cmpsd_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = cmpSd(a, b, imm & 7);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** RSQRTPS Vps, Wps */
export function rsqrtps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), reciprocalRoots(cpu, b));
  return ST_NEXT;
}

/** RSQRTSS Vss, Wss */
export function rsqrtss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  store<u32>(xmm(cpu, opR(op)), reciprocalRoot(b));
  return ST_NEXT;
}

/** RCPPS Vps, Wps */
export function rcpps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), reciprocals(cpu, b));
  return ST_NEXT;
}

/** RCPSS Vss, Wss */
export function rcpss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  store<u32>(xmm(cpu, opR(op)), reciprocal(b));
  return ST_NEXT;
}

/** CVTSI2SS Vss, Ey */
export function cvtsi2ss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = gprRmY(cpu, op);
  roundingBegins(cpu);
  const r = integerTo32(signedY(op, b));
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CVTSI2SD Vsd, Ey */
export function cvtsi2sd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = gprRmY(cpu, op);
  roundingBegins(cpu);
  const r = integerTo64(signedY(op, b));
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CVTPS2PD Vpd, Wq */
export function cvtps2pd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  roundingBegins(cpu);
  const r = psToPd(b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CVTPD2PS Vps, Wpd */
export function cvtpd2ps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  roundingBegins(cpu);
  const r = pdToPs(b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CVTSS2SD Vsd, Wss */
export function cvtss2sd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  roundingBegins(cpu);
  const r = widen(b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CVTSD2SS Vss, Wsd */
export function cvtsd2ss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  roundingBegins(cpu);
  const r = narrow(b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CVTDQ2PS Vps, Wdq */
export function cvtdq2ps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  roundingBegins(cpu);
  const r = dwordsToPs(b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CVTPS2DQ Vdq, Wps */
export function cvtps2dq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  roundingBegins(cpu);
  const r = psToDwords(b, false);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CVTTPS2DQ Vdq, Wps */
export function cvttps2dq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  roundingBegins(cpu);
  const r = psToDwords(b, true);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CVTTPD2DQ Vx, Wpd */
export function cvttpd2dq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  roundingBegins(cpu);
  const r = pdToDwords(b, true);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CVTDQ2PD Vx, Wq */
export function cvtdq2pd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  v128.store(xmm(cpu, opR(op)), f64x2.convert_low_i32x4_s(b));
  return ST_NEXT;
}

/** CVTPD2DQ Vx, Wpd */
export function cvtpd2dq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  roundingBegins(cpu);
  const r = pdToDwords(b, false);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** MOVD Vy, Ey */
export function movd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = gprRmY(cpu, op);
  v128.store(xmm(cpu, opR(op)), vector64(b));
  return ST_NEXT;
}

/** MOVQ Vq, Wq */
export function movq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  v128.store(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** MOVQ Uq, Vq */
export function movq_store_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opM(op)), lows(b, i64x2.splat(0)));
  return ST_NEXT;
}

/** MOVDQA Vx, Wx */
export function movdqa(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** MOVDQU Vx, Wx */
export function movdqu(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  v128.store(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** MOVDQA Ux, Vx */
export function movdqa_store_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opM(op)), b);
  return ST_NEXT;
}

/** MOVDQU Ux, Vx */
export function movdqu_store_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opM(op)), b);
  return ST_NEXT;
}

/** PINSRW Vdq, Ew, Ib */
export function pinsrw_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = gprRm16(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), withWord(cpu, a, b, imm));
  return ST_NEXT;
}

/** PSHUFD Vx, Wx, Ib */
export function pshufd_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), shuffledDwords(b, imm));
  return ST_NEXT;
}

/** PSHUFHW Vx, Wx, Ib */
export function pshufhw_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), shuffledHighWords(b, imm));
  return ST_NEXT;
}

/** PSHUFLW Vx, Wx, Ib */
export function pshuflw_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), shuffledLowWords(b, imm));
  return ST_NEXT;
}

/** MOVSLDUP Vps, Wps */
export function movsldup(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(b, b, 0, 1, 2, 3, 0, 1, 2, 3, 8, 9, 10, 11, 8, 9, 10, 11));
  return ST_NEXT;
}

/** MOVSHDUP Vps, Wps */
export function movshdup(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(b, b, 4, 5, 6, 7, 4, 5, 6, 7, 12, 13, 14, 15, 12, 13, 14, 15));
  return ST_NEXT;
}

/** MOVDDUP Vpd, Wq */
export function movddup(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  v128.store(xmm(cpu, opR(op)), i8x16.shuffle(b, b, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7));
  return ST_NEXT;
}

/** LDDQU Vx, Mx */
export function lddqu_mem(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  v128.store(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** HADDPD Vpd, Wpd */
export function haddpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = addPd(cpu, lows(a, b), highs(a, b));
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** HADDPS Vps, Wps */
export function haddps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = addPs(cpu, evenDwords(a, b), oddDwords(a, b));
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** HSUBPD Vpd, Wpd */
export function hsubpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = subPd(cpu, lows(a, b), highs(a, b));
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** HSUBPS Vps, Wps */
export function hsubps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = subPs(cpu, evenDwords(a, b), oddDwords(a, b));
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** ADDSUBPD Vpd, Wpd */
export function addsubpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = addSubPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** ADDSUBPS Vps, Wps */
export function addsubps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  clearFlags();
  const r = addSubPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** PBLENDVB Vdq, Wdq, XMM0 */
export function pblendvb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const c = v128.load(xmm(cpu, 0));
  v128.store(xmm(cpu, opR(op)), v128.bitselect(b, a, i8x16.shr_s(c, 7)));
  return ST_NEXT;
}

/** BLENDVPS Vps, Wps, XMM0 */
export function blendvps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const c = v128.load(xmm(cpu, 0));
  v128.store(xmm(cpu, opR(op)), v128.bitselect(b, a, i32x4.shr_s(c, 31)));
  return ST_NEXT;
}

/** BLENDVPD Vpd, Wpd, XMM0 */
export function blendvpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const c = v128.load(xmm(cpu, 0));
  v128.store(xmm(cpu, opR(op)), v128.bitselect(b, a, i64x2.shr_s(c, 63)));
  return ST_NEXT;
}

/** BLENDPS Vps, Wps, Ib */
export function blendps_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), v128.bitselect(b, a, dwordMask(imm)));
  return ST_NEXT;
}

/** BLENDPD Vpd, Wpd, Ib */
export function blendpd_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), v128.bitselect(b, a, qwordMask(imm)));
  return ST_NEXT;
}

/** PBLENDW Vdq, Wdq, Ib */
export function pblendw_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), v128.bitselect(b, a, wordMask(imm)));
  return ST_NEXT;
}

/** PMOVSXBW Vdq, Wq */
export function pmovsxbw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  v128.store(xmm(cpu, opR(op)), i16x8.extend_low_i8x16_s(b));
  return ST_NEXT;
}

/** PMOVSXBD Vdq, Wd */
export function pmovsxbd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  v128.store(xmm(cpu, opR(op)), i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(b)));
  return ST_NEXT;
}

/** PMOVSXBQ Vdq, Ww */
export function pmovsxbq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm16(cpu, op));
  v128.store(xmm(cpu, opR(op)), i64x2.extend_low_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(b))));
  return ST_NEXT;
}

/** PMOVSXWD Vdq, Wq */
export function pmovsxwd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  v128.store(xmm(cpu, opR(op)), i32x4.extend_low_i16x8_s(b));
  return ST_NEXT;
}

/** PMOVSXWQ Vdq, Wd */
export function pmovsxwq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  v128.store(xmm(cpu, opR(op)), i64x2.extend_low_i32x4_s(i32x4.extend_low_i16x8_s(b)));
  return ST_NEXT;
}

/** PMOVSXDQ Vdq, Wq */
export function pmovsxdq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  v128.store(xmm(cpu, opR(op)), i64x2.extend_low_i32x4_s(b));
  return ST_NEXT;
}

/** PMOVZXBW Vdq, Wq */
export function pmovzxbw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  v128.store(xmm(cpu, opR(op)), i16x8.extend_low_i8x16_u(b));
  return ST_NEXT;
}

/** PMOVZXBD Vdq, Wd */
export function pmovzxbd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  v128.store(xmm(cpu, opR(op)), i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(b)));
  return ST_NEXT;
}

/** PMOVZXBQ Vdq, Ww */
export function pmovzxbq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm16(cpu, op));
  v128.store(xmm(cpu, opR(op)), i64x2.extend_low_i32x4_u(i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(b))));
  return ST_NEXT;
}

/** PMOVZXWD Vdq, Wq */
export function pmovzxwd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  v128.store(xmm(cpu, opR(op)), i32x4.extend_low_i16x8_u(b));
  return ST_NEXT;
}

/** PMOVZXWQ Vdq, Wd */
export function pmovzxwq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  v128.store(xmm(cpu, opR(op)), i64x2.extend_low_i32x4_u(i32x4.extend_low_i16x8_u(b)));
  return ST_NEXT;
}

/** PMOVZXDQ Vdq, Wq */
export function pmovzxdq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  v128.store(xmm(cpu, opR(op)), i64x2.extend_low_i32x4_u(b));
  return ST_NEXT;
}

/** PMULDQ Vdq, Wdq */
export function pmuldq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), muldq(a, b));
  return ST_NEXT;
}

/** PCMPEQQ Vdq, Wdq */
export function pcmpeqq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i64x2.eq(a, b));
  return ST_NEXT;
}

/** MOVNTDQA Vdq, Mdq */
export function movntdqa_mem(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), b);
  return ST_NEXT;
}

/** PACKUSDW Vdq, Wdq */
export function packusdw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.narrow_i32x4_u(a, b));
  return ST_NEXT;
}

/** PMINSB Vdq, Wdq */
export function pminsb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.min_s(a, b));
  return ST_NEXT;
}

/** PMINSD Vdq, Wdq */
export function pminsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i32x4.min_s(a, b));
  return ST_NEXT;
}

/** PMINUW Vdq, Wdq */
export function pminuw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.min_u(a, b));
  return ST_NEXT;
}

/** PMINUD Vdq, Wdq */
export function pminud(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i32x4.min_u(a, b));
  return ST_NEXT;
}

/** PMAXSB Vdq, Wdq */
export function pmaxsb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.max_s(a, b));
  return ST_NEXT;
}

/** PMAXSD Vdq, Wdq */
export function pmaxsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i32x4.max_s(a, b));
  return ST_NEXT;
}

/** PMAXUW Vdq, Wdq */
export function pmaxuw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.max_u(a, b));
  return ST_NEXT;
}

/** PMAXUD Vdq, Wdq */
export function pmaxud(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i32x4.max_u(a, b));
  return ST_NEXT;
}

/** PMULLD Vdq, Wdq */
export function pmulld(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i32x4.mul(a, b));
  return ST_NEXT;
}

/** PHMINPOSUW Vdq, Wdq */
export function phminposuw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), minposuw(b));
  return ST_NEXT;
}

/** MPSADBW Vdq, Wdq, Ib */
export function mpsadbw_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), sumsOfDifferences(a, b, imm));
  return ST_NEXT;
}

/** PINSRB Vdq, Ed, Ib */
export function pinsrb_imm_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = gprRm32(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), withByte(cpu, a, b, imm));
  return ST_NEXT;
}

/** PINSRB Vdq, Mb, Ib */
export function pinsrb_imm_mem(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm8(cpu, op));
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), withByte(cpu, a, dwordOf(cpu, b, 0), imm));
  return ST_NEXT;
}

/** PINSRD Vdq, Ey, Ib */
export function pinsrd_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = gprRmY(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), withY(cpu, op, a, b, imm));
  return ST_NEXT;
}

/** INSERTPS Vdq, Md, Ib */
export function insertps_imm_mem(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), insertPs(cpu, a, dwordOf(cpu, b, 0), imm));
  return ST_NEXT;
}

/** INSERTPS Vdq, Udq, Ib */
export function insertps_imm_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), insertPs(cpu, a, dwordOf(cpu, b, imm >> 6), imm));
  return ST_NEXT;
}

/** ROUNDPS Vps, Wps, Ib */
export function roundps_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = roundPs(cpu, b, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** ROUNDPD Vpd, Wpd, Ib */
export function roundpd_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = roundPd(b, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** ROUNDSS Vss, Wss, Ib */
export function roundss_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = roundSs(b, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** ROUNDSD Vsd, Wsd, Ib */
export function roundsd_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = roundSd(b, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** PCMPGTQ Vdq, Wdq */
export function pcmpgtq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i64x2.gt_s(a, b));
  return ST_NEXT;
}

/** PSHUFB Pq, Qq */
export function pshufb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.swizzle(a, v128.and(b, i8x16.splat(<i8>0x87))), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSHUFB Vx, Wx */
export function pshufb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i8x16.swizzle(a, v128.and(b, i8x16.splat(<i8>0x8f))));
  return ST_NEXT;
}

/** PHADDW Pq, Qq */
export function phaddw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.add(evenWords(lows(a, b), b), oddWords(lows(a, b), b)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PHADDW Vx, Wx */
export function phaddw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.add(evenWords(a, b), oddWords(a, b)));
  return ST_NEXT;
}

/** PHADDD Pq, Qq */
export function phaddd_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i32x4.add(evenDwords(lows(a, b), b), oddDwords(lows(a, b), b)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PHADDD Vx, Wx */
export function phaddd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i32x4.add(evenDwords(a, b), oddDwords(a, b)));
  return ST_NEXT;
}

/** PHADDSW Pq, Qq */
export function phaddsw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.add_sat_s(evenWords(lows(a, b), b), oddWords(lows(a, b), b)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PHADDSW Vx, Wx */
export function phaddsw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.add_sat_s(evenWords(a, b), oddWords(a, b)));
  return ST_NEXT;
}

/** PMADDUBSW Pq, Qq */
export function pmaddubsw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(maddubsw(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PMADDUBSW Vx, Wx */
export function pmaddubsw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), maddubsw(a, b));
  return ST_NEXT;
}

/** PHSUBW Pq, Qq */
export function phsubw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.sub(evenWords(lows(a, b), b), oddWords(lows(a, b), b)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PHSUBW Vx, Wx */
export function phsubw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.sub(evenWords(a, b), oddWords(a, b)));
  return ST_NEXT;
}

/** PHSUBD Pq, Qq */
export function phsubd_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i32x4.sub(evenDwords(lows(a, b), b), oddDwords(lows(a, b), b)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PHSUBD Vx, Wx */
export function phsubd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i32x4.sub(evenDwords(a, b), oddDwords(a, b)));
  return ST_NEXT;
}

/** PHSUBSW Pq, Qq */
export function phsubsw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.sub_sat_s(evenWords(lows(a, b), b), oddWords(lows(a, b), b)), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PHSUBSW Vx, Wx */
export function phsubsw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), i16x8.sub_sat_s(evenWords(a, b), oddWords(a, b)));
  return ST_NEXT;
}

/** PSIGNB Pq, Qq */
export function psignb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(signb(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSIGNB Vx, Wx */
export function psignb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), signb(a, b));
  return ST_NEXT;
}

/** PSIGNW Pq, Qq */
export function psignw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(signw(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSIGNW Vx, Wx */
export function psignw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), signw(a, b));
  return ST_NEXT;
}

/** PSIGND Pq, Qq */
export function psignd_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(signd(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PSIGND Vx, Wx */
export function psignd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), signd(a, b));
  return ST_NEXT;
}

/** PMULHRSW Pq, Qq */
export function pmulhrsw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(mulhrsw(a, b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PMULHRSW Vx, Wx */
export function pmulhrsw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), mulhrsw(a, b));
  return ST_NEXT;
}

/** PABSB Pq, Qq */
export function pabsb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i8x16.abs(b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PABSB Vx, Wx */
export function pabsb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), i8x16.abs(b));
  return ST_NEXT;
}

/** PABSW Pq, Qq */
export function pabsw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i16x8.abs(b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PABSW Vx, Wx */
export function pabsw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), i16x8.abs(b));
  return ST_NEXT;
}

/** PABSD Pq, Qq */
export function pabsd_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  mmxWrite(cpu, opR(op), i64x2.extract_lane(i32x4.abs(b), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PABSD Vx, Wx */
export function pabsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), i32x4.abs(b));
  return ST_NEXT;
}

/** PALIGNR Pq, Qq, Ib */
export function palignr_imm_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  mmxWrite(cpu, opR(op), i64x2.extract_lane(bytesFrom(lows(b, a), imm), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PALIGNR Vx, Wx, Ib */
export function palignr_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), alignr(a, b, imm));
  return ST_NEXT;
}

/** AESIMC Vdq, Wdq */
export function aesimc(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  v128.store(xmm(cpu, opR(op)), aesImc(b));
  return ST_NEXT;
}

/** AESENC Vdq, Wdq */
export function aesenc(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), aesEnc(a, b));
  return ST_NEXT;
}

/** AESENCLAST Vdq, Wdq */
export function aesenclast(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), aesEncLast(a, b));
  return ST_NEXT;
}

/** AESDEC Vdq, Wdq */
export function aesdec(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), aesDec(a, b));
  return ST_NEXT;
}

/** AESDECLAST Vdq, Wdq */
export function aesdeclast(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), aesDecLast(a, b));
  return ST_NEXT;
}

/** AESKEYGENASSIST Vdq, Wdq, Ib */
export function aeskeygenassist_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), aesKeyGenAssist(b, imm));
  return ST_NEXT;
}

/** PCLMULQDQ Vdq, Wdq, Ib */
export function pclmulqdq_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), carrylessProduct(a, b, imm));
  return ST_NEXT;
}

/** SHA1NEXTE Vdq, Wdq */
export function sha1nexte(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), sha1NextE(a, b));
  return ST_NEXT;
}

/** SHA1MSG1 Vdq, Wdq */
export function sha1msg1(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), sha1Message1(a, b));
  return ST_NEXT;
}

/** SHA1MSG2 Vdq, Wdq */
export function sha1msg2(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), sha1Message2(a, b));
  return ST_NEXT;
}

/** SHA256RNDS2 Vdq, Wdq, XMM0 */
export function sha256rnds2(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const c = v128.load(xmm(cpu, 0));
  v128.store(xmm(cpu, opR(op)), sha256Rounds(a, b, c));
  return ST_NEXT;
}

/** SHA256MSG1 Vdq, Wdq */
export function sha256msg1(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), sha256Message1(a, b));
  return ST_NEXT;
}

/** SHA256MSG2 Vdq, Wdq */
export function sha256msg2(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opR(op)), sha256Message2(a, b));
  return ST_NEXT;
}

/** SHA1RNDS4 Vdq, Wdq, Ib */
export function sha1rnds4_imm(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), sha1Rounds(a, b, imm));
  return ST_NEXT;
}

/** VPUNPCKLBW Vx, Hx, Wx */
export function vpunpcklbw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23), i64x2.splat(0));
  return ST_NEXT;
}

/** VPUNPCKLBW Vx, Hx, Wx */
export function vpunpcklbw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const rHigh = i8x16.shuffle(aHigh, bHigh, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPUNPCKHBW Vx, Hx, Wx */
export function vpunpckhbw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31), i64x2.splat(0));
  return ST_NEXT;
}

/** VPUNPCKHBW Vx, Hx, Wx */
export function vpunpckhbw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  const rHigh = i8x16.shuffle(aHigh, bHigh, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPUNPCKLWD Vx, Hx, Wx */
export function vpunpcklwd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(a, b, 0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23), i64x2.splat(0));
  return ST_NEXT;
}

/** VPUNPCKLWD Vx, Hx, Wx */
export function vpunpcklwd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.shuffle(a, b, 0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23);
  const rHigh = i8x16.shuffle(aHigh, bHigh, 0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPUNPCKHWD Vx, Hx, Wx */
export function vpunpckhwd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(a, b, 8, 9, 24, 25, 10, 11, 26, 27, 12, 13, 28, 29, 14, 15, 30, 31), i64x2.splat(0));
  return ST_NEXT;
}

/** VPUNPCKHWD Vx, Hx, Wx */
export function vpunpckhwd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.shuffle(a, b, 8, 9, 24, 25, 10, 11, 26, 27, 12, 13, 28, 29, 14, 15, 30, 31);
  const rHigh = i8x16.shuffle(aHigh, bHigh, 8, 9, 24, 25, 10, 11, 26, 27, 12, 13, 28, 29, 14, 15, 30, 31);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPUNPCKLDQ Vx, Hx, Wx */
export function vpunpckldq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23), i64x2.splat(0));
  return ST_NEXT;
}

/** VPUNPCKLDQ Vx, Hx, Wx */
export function vpunpckldq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
  const rHigh = i8x16.shuffle(aHigh, bHigh, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPUNPCKHDQ Vx, Hx, Wx */
export function vpunpckhdq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(a, b, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31), i64x2.splat(0));
  return ST_NEXT;
}

/** VPUNPCKHDQ Vx, Hx, Wx */
export function vpunpckhdq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.shuffle(a, b, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
  const rHigh = i8x16.shuffle(aHigh, bHigh, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPUNPCKLQDQ Vx, Hx, Wx */
export function vpunpcklqdq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23), i64x2.splat(0));
  return ST_NEXT;
}

/** VPUNPCKLQDQ Vx, Hx, Wx */
export function vpunpcklqdq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.shuffle(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
  const rHigh = i8x16.shuffle(aHigh, bHigh, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPUNPCKHQDQ Vx, Hx, Wx */
export function vpunpckhqdq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31), i64x2.splat(0));
  return ST_NEXT;
}

/** VPUNPCKHQDQ Vx, Hx, Wx */
export function vpunpckhqdq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.shuffle(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31);
  const rHigh = i8x16.shuffle(aHigh, bHigh, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPACKSSWB Vx, Hx, Wx */
export function vpacksswb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.narrow_i16x8_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPACKSSWB Vx, Hx, Wx */
export function vpacksswb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.narrow_i16x8_s(a, b);
  const rHigh = i8x16.narrow_i16x8_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPACKUSWB Vx, Hx, Wx */
export function vpackuswb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.narrow_i16x8_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPACKUSWB Vx, Hx, Wx */
export function vpackuswb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.narrow_i16x8_u(a, b);
  const rHigh = i8x16.narrow_i16x8_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPACKSSDW Vx, Hx, Wx */
export function vpackssdw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.narrow_i32x4_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPACKSSDW Vx, Hx, Wx */
export function vpackssdw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.narrow_i32x4_s(a, b);
  const rHigh = i16x8.narrow_i32x4_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPCMPGTB Vx, Hx, Wx */
export function vpcmpgtb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.gt_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPCMPGTB Vx, Hx, Wx */
export function vpcmpgtb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.gt_s(a, b);
  const rHigh = i8x16.gt_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPCMPGTW Vx, Hx, Wx */
export function vpcmpgtw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.gt_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPCMPGTW Vx, Hx, Wx */
export function vpcmpgtw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.gt_s(a, b);
  const rHigh = i16x8.gt_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPCMPGTD Vx, Hx, Wx */
export function vpcmpgtd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i32x4.gt_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPCMPGTD Vx, Hx, Wx */
export function vpcmpgtd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i32x4.gt_s(a, b);
  const rHigh = i32x4.gt_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPCMPEQB Vx, Hx, Wx */
export function vpcmpeqb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.eq(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPCMPEQB Vx, Hx, Wx */
export function vpcmpeqb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.eq(a, b);
  const rHigh = i8x16.eq(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPCMPEQW Vx, Hx, Wx */
export function vpcmpeqw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.eq(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPCMPEQW Vx, Hx, Wx */
export function vpcmpeqw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.eq(a, b);
  const rHigh = i16x8.eq(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPCMPEQD Vx, Hx, Wx */
export function vpcmpeqd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i32x4.eq(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPCMPEQD Vx, Hx, Wx */
export function vpcmpeqd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i32x4.eq(a, b);
  const rHigh = i32x4.eq(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRLW Vx, Hx, Wx */
export function vpsrlw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), srlw(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRLW Vx, Hx, Wdq */
export function vpsrlw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = b;
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = srlw(a, b);
  const rHigh = srlw(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRLD Vx, Hx, Wx */
export function vpsrld(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), srld(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRLD Vx, Hx, Wdq */
export function vpsrld_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = b;
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = srld(a, b);
  const rHigh = srld(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRLQ Vx, Hx, Wx */
export function vpsrlq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), srlq(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRLQ Vx, Hx, Wdq */
export function vpsrlq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = b;
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = srlq(a, b);
  const rHigh = srlq(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRAW Vx, Hx, Wx */
export function vpsraw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), sraw(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRAW Vx, Hx, Wdq */
export function vpsraw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = b;
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = sraw(a, b);
  const rHigh = sraw(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRAD Vx, Hx, Wx */
export function vpsrad(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), srad(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRAD Vx, Hx, Wdq */
export function vpsrad_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = b;
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = srad(a, b);
  const rHigh = srad(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSLLW Vx, Hx, Wx */
export function vpsllw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), sllw(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSLLW Vx, Hx, Wdq */
export function vpsllw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = b;
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = sllw(a, b);
  const rHigh = sllw(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSLLD Vx, Hx, Wx */
export function vpslld(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), slld(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSLLD Vx, Hx, Wdq */
export function vpslld_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = b;
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = slld(a, b);
  const rHigh = slld(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSLLQ Vx, Hx, Wx */
export function vpsllq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), sllq(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSLLQ Vx, Hx, Wdq */
export function vpsllq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = b;
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = sllq(a, b);
  const rHigh = sllq(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRLW Hx, Ux, Ib */
export function vpsrlw_imm_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opV(op), srlw(a, vector64(imm)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRLW Hx, Ux, Ib */
export function vpsrlw_imm_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const aHigh = v128.load(ymmHigh(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = srlw(a, vector64(imm));
  const rHigh = srlw(aHigh, vector64(imm));
  ymmWrite(cpu, opV(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRAW Hx, Ux, Ib */
export function vpsraw_imm_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opV(op), sraw(a, vector64(imm)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRAW Hx, Ux, Ib */
export function vpsraw_imm_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const aHigh = v128.load(ymmHigh(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = sraw(a, vector64(imm));
  const rHigh = sraw(aHigh, vector64(imm));
  ymmWrite(cpu, opV(op), r, rHigh);
  return ST_NEXT;
}

/** VPSLLW Hx, Ux, Ib */
export function vpsllw_imm_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opV(op), sllw(a, vector64(imm)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSLLW Hx, Ux, Ib */
export function vpsllw_imm_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const aHigh = v128.load(ymmHigh(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = sllw(a, vector64(imm));
  const rHigh = sllw(aHigh, vector64(imm));
  ymmWrite(cpu, opV(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRLD Hx, Ux, Ib */
export function vpsrld_imm_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opV(op), srld(a, vector64(imm)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRLD Hx, Ux, Ib */
export function vpsrld_imm_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const aHigh = v128.load(ymmHigh(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = srld(a, vector64(imm));
  const rHigh = srld(aHigh, vector64(imm));
  ymmWrite(cpu, opV(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRAD Hx, Ux, Ib */
export function vpsrad_imm_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opV(op), srad(a, vector64(imm)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRAD Hx, Ux, Ib */
export function vpsrad_imm_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const aHigh = v128.load(ymmHigh(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = srad(a, vector64(imm));
  const rHigh = srad(aHigh, vector64(imm));
  ymmWrite(cpu, opV(op), r, rHigh);
  return ST_NEXT;
}

/** VPSLLD Hx, Ux, Ib */
export function vpslld_imm_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opV(op), slld(a, vector64(imm)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSLLD Hx, Ux, Ib */
export function vpslld_imm_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const aHigh = v128.load(ymmHigh(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = slld(a, vector64(imm));
  const rHigh = slld(aHigh, vector64(imm));
  ymmWrite(cpu, opV(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRLQ Hx, Ux, Ib */
export function vpsrlq_imm_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opV(op), srlq(a, vector64(imm)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRLQ Hx, Ux, Ib */
export function vpsrlq_imm_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const aHigh = v128.load(ymmHigh(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = srlq(a, vector64(imm));
  const rHigh = srlq(aHigh, vector64(imm));
  ymmWrite(cpu, opV(op), r, rHigh);
  return ST_NEXT;
}

/** VPSLLQ Hx, Ux, Ib */
export function vpsllq_imm_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opV(op), sllq(a, vector64(imm)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSLLQ Hx, Ux, Ib */
export function vpsllq_imm_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const aHigh = v128.load(ymmHigh(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = sllq(a, vector64(imm));
  const rHigh = sllq(aHigh, vector64(imm));
  ymmWrite(cpu, opV(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRLDQ Hx, Ux, Ib */
export function vpsrldq_imm_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opV(op), bytesFrom(a, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRLDQ Hx, Ux, Ib */
export function vpsrldq_imm_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const aHigh = v128.load(ymmHigh(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = bytesFrom(a, imm);
  const rHigh = bytesFrom(aHigh, imm);
  ymmWrite(cpu, opV(op), r, rHigh);
  return ST_NEXT;
}

/** VPSLLDQ Hx, Ux, Ib */
export function vpslldq_imm_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opV(op), bytesUpTo(a, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSLLDQ Hx, Ux, Ib */
export function vpslldq_imm_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const a = v128.load(xmm(cpu, opM(op)));
  const aHigh = v128.load(ymmHigh(cpu, opM(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = bytesUpTo(a, imm);
  const rHigh = bytesUpTo(aHigh, imm);
  ymmWrite(cpu, opV(op), r, rHigh);
  return ST_NEXT;
}

/** VPADDB Vx, Hx, Wx */
export function vpaddb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.add(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPADDB Vx, Hx, Wx */
export function vpaddb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.add(a, b);
  const rHigh = i8x16.add(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPADDW Vx, Hx, Wx */
export function vpaddw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.add(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPADDW Vx, Hx, Wx */
export function vpaddw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.add(a, b);
  const rHigh = i16x8.add(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPADDD Vx, Hx, Wx */
export function vpaddd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i32x4.add(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPADDD Vx, Hx, Wx */
export function vpaddd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i32x4.add(a, b);
  const rHigh = i32x4.add(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPADDQ Vx, Hx, Wx */
export function vpaddq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i64x2.add(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPADDQ Vx, Hx, Wx */
export function vpaddq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i64x2.add(a, b);
  const rHigh = i64x2.add(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSUBB Vx, Hx, Wx */
export function vpsubb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.sub(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSUBB Vx, Hx, Wx */
export function vpsubb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.sub(a, b);
  const rHigh = i8x16.sub(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSUBW Vx, Hx, Wx */
export function vpsubw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.sub(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSUBW Vx, Hx, Wx */
export function vpsubw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.sub(a, b);
  const rHigh = i16x8.sub(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSUBD Vx, Hx, Wx */
export function vpsubd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i32x4.sub(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSUBD Vx, Hx, Wx */
export function vpsubd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i32x4.sub(a, b);
  const rHigh = i32x4.sub(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSUBQ Vx, Hx, Wx */
export function vpsubq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i64x2.sub(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSUBQ Vx, Hx, Wx */
export function vpsubq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i64x2.sub(a, b);
  const rHigh = i64x2.sub(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPADDSB Vx, Hx, Wx */
export function vpaddsb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.add_sat_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPADDSB Vx, Hx, Wx */
export function vpaddsb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.add_sat_s(a, b);
  const rHigh = i8x16.add_sat_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPADDSW Vx, Hx, Wx */
export function vpaddsw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.add_sat_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPADDSW Vx, Hx, Wx */
export function vpaddsw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.add_sat_s(a, b);
  const rHigh = i16x8.add_sat_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPADDUSB Vx, Hx, Wx */
export function vpaddusb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.add_sat_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPADDUSB Vx, Hx, Wx */
export function vpaddusb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.add_sat_u(a, b);
  const rHigh = i8x16.add_sat_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPADDUSW Vx, Hx, Wx */
export function vpaddusw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.add_sat_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPADDUSW Vx, Hx, Wx */
export function vpaddusw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.add_sat_u(a, b);
  const rHigh = i16x8.add_sat_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSUBSB Vx, Hx, Wx */
export function vpsubsb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.sub_sat_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSUBSB Vx, Hx, Wx */
export function vpsubsb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.sub_sat_s(a, b);
  const rHigh = i8x16.sub_sat_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSUBSW Vx, Hx, Wx */
export function vpsubsw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.sub_sat_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSUBSW Vx, Hx, Wx */
export function vpsubsw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.sub_sat_s(a, b);
  const rHigh = i16x8.sub_sat_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSUBUSB Vx, Hx, Wx */
export function vpsubusb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.sub_sat_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSUBUSB Vx, Hx, Wx */
export function vpsubusb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.sub_sat_u(a, b);
  const rHigh = i8x16.sub_sat_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSUBUSW Vx, Hx, Wx */
export function vpsubusw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.sub_sat_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSUBUSW Vx, Hx, Wx */
export function vpsubusw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.sub_sat_u(a, b);
  const rHigh = i16x8.sub_sat_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMINUB Vx, Hx, Wx */
export function vpminub(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.min_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMINUB Vx, Hx, Wx */
export function vpminub_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.min_u(a, b);
  const rHigh = i8x16.min_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMAXUB Vx, Hx, Wx */
export function vpmaxub(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.max_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMAXUB Vx, Hx, Wx */
export function vpmaxub_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.max_u(a, b);
  const rHigh = i8x16.max_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMINSW Vx, Hx, Wx */
export function vpminsw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.min_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMINSW Vx, Hx, Wx */
export function vpminsw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.min_s(a, b);
  const rHigh = i16x8.min_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMAXSW Vx, Hx, Wx */
export function vpmaxsw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.max_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMAXSW Vx, Hx, Wx */
export function vpmaxsw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.max_s(a, b);
  const rHigh = i16x8.max_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPAVGB Vx, Hx, Wx */
export function vpavgb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.avgr_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPAVGB Vx, Hx, Wx */
export function vpavgb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.avgr_u(a, b);
  const rHigh = i8x16.avgr_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPAVGW Vx, Hx, Wx */
export function vpavgw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.avgr_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPAVGW Vx, Hx, Wx */
export function vpavgw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.avgr_u(a, b);
  const rHigh = i16x8.avgr_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMULLW Vx, Hx, Wx */
export function vpmullw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.mul(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMULLW Vx, Hx, Wx */
export function vpmullw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.mul(a, b);
  const rHigh = i16x8.mul(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMULHW Vx, Hx, Wx */
export function vpmulhw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), mulhw(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMULHW Vx, Hx, Wx */
export function vpmulhw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = mulhw(a, b);
  const rHigh = mulhw(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMULHUW Vx, Hx, Wx */
export function vpmulhuw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), mulhuw(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMULHUW Vx, Hx, Wx */
export function vpmulhuw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = mulhuw(a, b);
  const rHigh = mulhuw(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMULUDQ Vx, Hx, Wx */
export function vpmuludq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), muludq(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMULUDQ Vx, Hx, Wx */
export function vpmuludq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = muludq(a, b);
  const rHigh = muludq(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMADDWD Vx, Hx, Wx */
export function vpmaddwd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i32x4.dot_i16x8_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMADDWD Vx, Hx, Wx */
export function vpmaddwd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i32x4.dot_i16x8_s(a, b);
  const rHigh = i32x4.dot_i16x8_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSADBW Vx, Hx, Wx */
export function vpsadbw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), sadbw(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSADBW Vx, Hx, Wx */
export function vpsadbw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = sadbw(a, b);
  const rHigh = sadbw(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPAND Vx, Hx, Wx */
export function vpand(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), v128.and(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPAND Vx, Hx, Wx */
export function vpand_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = v128.and(a, b);
  const rHigh = v128.and(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPANDN Vx, Hx, Wx */
export function vpandn(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), v128.andnot(b, a), i64x2.splat(0));
  return ST_NEXT;
}

/** VPANDN Vx, Hx, Wx */
export function vpandn_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = v128.andnot(b, a);
  const rHigh = v128.andnot(bHigh, aHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPOR Vx, Hx, Wx */
export function vpor(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), v128.or(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPOR Vx, Hx, Wx */
export function vpor_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = v128.or(a, b);
  const rHigh = v128.or(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPXOR Vx, Hx, Wx */
export function vpxor(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), v128.xor(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPXOR Vx, Hx, Wx */
export function vpxor_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = v128.xor(a, b);
  const rHigh = v128.xor(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVUPS Vps, Wps */
export function vmovups(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVUPS Vps, Wps */
export function vmovups_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVUPS Ups, Vps */
export function vmovups_store_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  ymmWrite(cpu, opM(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVUPS Ups, Vps */
export function vmovups_store_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  const bHigh = v128.load(ymmHigh(cpu, opR(op)));
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opM(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVLPS Vx, Hx, Mq */
export function vmovlps_mem(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(b, a, 0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31), i64x2.splat(0));
  return ST_NEXT;
}

/** VUNPCKLPS Vps, Hps, Wps */
export function vunpcklps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23), i64x2.splat(0));
  return ST_NEXT;
}

/** VUNPCKLPS Vps, Hps, Wps */
export function vunpcklps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
  const rHigh = i8x16.shuffle(aHigh, bHigh, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VUNPCKHPS Vps, Hps, Wps */
export function vunpckhps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(a, b, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31), i64x2.splat(0));
  return ST_NEXT;
}

/** VUNPCKHPS Vps, Hps, Wps */
export function vunpckhps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.shuffle(a, b, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
  const rHigh = i8x16.shuffle(aHigh, bHigh, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVHPS Vx, Hx, Mq */
export function vmovhps_mem(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), lows(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVAPS Vps, Wps */
export function vmovaps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  ymmWrite(cpu, opR(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVAPS Vps, Wps */
export function vmovaps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = ymmRmAligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVAPS Ups, Vps */
export function vmovaps_store_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  ymmWrite(cpu, opM(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVAPS Ups, Vps */
export function vmovaps_store_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  const bHigh = v128.load(ymmHigh(cpu, opR(op)));
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opM(op), r, rHigh);
  return ST_NEXT;
}

/** VANDPS Vps, Hps, Wps */
export function vandps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), v128.and(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VANDPS Vps, Hps, Wps */
export function vandps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = v128.and(a, b);
  const rHigh = v128.and(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VANDNPS Vps, Hps, Wps */
export function vandnps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), v128.andnot(b, a), i64x2.splat(0));
  return ST_NEXT;
}

/** VANDNPS Vps, Hps, Wps */
export function vandnps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = v128.andnot(b, a);
  const rHigh = v128.andnot(bHigh, aHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VORPS Vps, Hps, Wps */
export function vorps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), v128.or(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VORPS Vps, Hps, Wps */
export function vorps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = v128.or(a, b);
  const rHigh = v128.or(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VXORPS Vps, Hps, Wps */
export function vxorps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), v128.xor(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VXORPS Vps, Hps, Wps */
export function vxorps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = v128.xor(a, b);
  const rHigh = v128.xor(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VSHUFPS Vps, Hps, Wps, Ib */
export function vshufps_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), shufPs(a, b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VSHUFPS Vps, Hps, Wps, Ib */
export function vshufps_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = shufPs(a, b, imm);
  const rHigh = shufPs(aHigh, bHigh, imm);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVUPD Vpd, Wpd */
export function vmovupd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVUPD Vpd, Wpd */
export function vmovupd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVUPD Upd, Vpd */
export function vmovupd_store_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  ymmWrite(cpu, opM(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVUPD Upd, Vpd */
export function vmovupd_store_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  const bHigh = v128.load(ymmHigh(cpu, opR(op)));
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opM(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVLPD Vx, Hx, Mq */
export function vmovlpd_mem(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(b, a, 0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31), i64x2.splat(0));
  return ST_NEXT;
}

/** VUNPCKLPD Vpd, Hpd, Wpd */
export function vunpcklpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23), i64x2.splat(0));
  return ST_NEXT;
}

/** VUNPCKLPD Vpd, Hpd, Wpd */
export function vunpcklpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.shuffle(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
  const rHigh = i8x16.shuffle(aHigh, bHigh, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VUNPCKHPD Vpd, Hpd, Wpd */
export function vunpckhpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31), i64x2.splat(0));
  return ST_NEXT;
}

/** VUNPCKHPD Vpd, Hpd, Wpd */
export function vunpckhpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.shuffle(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31);
  const rHigh = i8x16.shuffle(aHigh, bHigh, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVHPD Vx, Hx, Mq */
export function vmovhpd_mem(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), lows(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVAPD Vpd, Wpd */
export function vmovapd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  ymmWrite(cpu, opR(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVAPD Vpd, Wpd */
export function vmovapd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = ymmRmAligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVAPD Upd, Vpd */
export function vmovapd_store_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  ymmWrite(cpu, opM(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVAPD Upd, Vpd */
export function vmovapd_store_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  const bHigh = v128.load(ymmHigh(cpu, opR(op)));
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opM(op), r, rHigh);
  return ST_NEXT;
}

/** VANDPD Vpd, Hpd, Wpd */
export function vandpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), v128.and(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VANDPD Vpd, Hpd, Wpd */
export function vandpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = v128.and(a, b);
  const rHigh = v128.and(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VANDNPD Vpd, Hpd, Wpd */
export function vandnpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), v128.andnot(b, a), i64x2.splat(0));
  return ST_NEXT;
}

/** VANDNPD Vpd, Hpd, Wpd */
export function vandnpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = v128.andnot(b, a);
  const rHigh = v128.andnot(bHigh, aHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VORPD Vpd, Hpd, Wpd */
export function vorpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), v128.or(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VORPD Vpd, Hpd, Wpd */
export function vorpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = v128.or(a, b);
  const rHigh = v128.or(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VXORPD Vpd, Hpd, Wpd */
export function vxorpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), v128.xor(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VXORPD Vpd, Hpd, Wpd */
export function vxorpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = v128.xor(a, b);
  const rHigh = v128.xor(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VSHUFPD Vpd, Hpd, Wpd, Ib */
export function vshufpd_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), shufPd(a, b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VSHUFPD Vpd, Hpd, Wpd, Ib */
export function vshufpd_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  const immHigh = imm >> 2;
  const r = shufPd(a, b, imm);
  const rHigh = shufPd(aHigh, bHigh, immHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVHLPS Vx, Hx, Ux */
export function vmovhlps_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.shuffle(b, a, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31), i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVLHPS Vx, Hx, Ux */
export function vmovlhps_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), lows(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVSS Vx, Md */
export function vmovss_mem(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  ymmWrite(cpu, opR(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVSS Vss, Hss, Uss */
export function vmovss_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  mergeElement<u32>(cpu, opR(op), opV(op), b);
  return ST_NEXT;
}

/** VMOVSS Uss, Hss, Vss */
export function vmovss_store_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = load<u32>(xmm(cpu, opR(op)));
  mergeElement<u32>(cpu, opM(op), opV(op), b);
  return ST_NEXT;
}

/** VMOVSD Vx, Mq */
export function vmovsd_mem(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  ymmWrite(cpu, opR(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVSD Vsd, Hsd, Usd */
export function vmovsd_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  mergeElement<u64>(cpu, opR(op), opV(op), b);
  return ST_NEXT;
}

/** VMOVSD Usd, Hsd, Vsd */
export function vmovsd_store_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = load<u64>(xmm(cpu, opR(op)));
  mergeElement<u64>(cpu, opM(op), opV(op), b);
  return ST_NEXT;
}

/** VADDPS Vps, Hps, Wps */
export function vaddps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = addPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VADDPS Vps, Hps, Wps */
export function vaddps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = addPs(cpu, a, b);
  const rHigh = addPs(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMULPS Vps, Hps, Wps */
export function vmulps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = mulPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VMULPS Vps, Hps, Wps */
export function vmulps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = mulPs(cpu, a, b);
  const rHigh = mulPs(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VSUBPS Vps, Hps, Wps */
export function vsubps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = subPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VSUBPS Vps, Hps, Wps */
export function vsubps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = subPs(cpu, a, b);
  const rHigh = subPs(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMINPS Vps, Hps, Wps */
export function vminps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = minPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VMINPS Vps, Hps, Wps */
export function vminps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = minPs(cpu, a, b);
  const rHigh = minPs(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VDIVPS Vps, Hps, Wps */
export function vdivps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = divPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VDIVPS Vps, Hps, Wps */
export function vdivps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = divPs(cpu, a, b);
  const rHigh = divPs(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMAXPS Vps, Hps, Wps */
export function vmaxps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = maxPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VMAXPS Vps, Hps, Wps */
export function vmaxps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = maxPs(cpu, a, b);
  const rHigh = maxPs(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VSQRTPS Vps, Wps */
export function vsqrtps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  clearFlags();
  const r = sqrtPs(cpu, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VSQRTPS Vps, Wps */
export function vsqrtps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  clearFlags();
  const r = sqrtPs(cpu, b);
  const rHigh = sqrtPs(cpu, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VCMPPS Vps, Hps, Wps, Ib */
export function vcmpps_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = cmpPs(cpu, a, b, imm & 31);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VCMPPS Vps, Hps, Wps, Ib */
export function vcmpps_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = cmpPs(cpu, a, b, imm & 31);
  const rHigh = cmpPs(cpu, aHigh, bHigh, imm & 31);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VADDPD Vpd, Hpd, Wpd */
export function vaddpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = addPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VADDPD Vpd, Hpd, Wpd */
export function vaddpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = addPd(cpu, a, b);
  const rHigh = addPd(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMULPD Vpd, Hpd, Wpd */
export function vmulpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = mulPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VMULPD Vpd, Hpd, Wpd */
export function vmulpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = mulPd(cpu, a, b);
  const rHigh = mulPd(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VSUBPD Vpd, Hpd, Wpd */
export function vsubpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = subPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VSUBPD Vpd, Hpd, Wpd */
export function vsubpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = subPd(cpu, a, b);
  const rHigh = subPd(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMINPD Vpd, Hpd, Wpd */
export function vminpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = minPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VMINPD Vpd, Hpd, Wpd */
export function vminpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = minPd(cpu, a, b);
  const rHigh = minPd(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VDIVPD Vpd, Hpd, Wpd */
export function vdivpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = divPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VDIVPD Vpd, Hpd, Wpd */
export function vdivpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = divPd(cpu, a, b);
  const rHigh = divPd(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMAXPD Vpd, Hpd, Wpd */
export function vmaxpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = maxPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VMAXPD Vpd, Hpd, Wpd */
export function vmaxpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = maxPd(cpu, a, b);
  const rHigh = maxPd(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VSQRTPD Vpd, Wpd */
export function vsqrtpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  clearFlags();
  const r = sqrtPd(cpu, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VSQRTPD Vpd, Wpd */
export function vsqrtpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  clearFlags();
  const r = sqrtPd(cpu, b);
  const rHigh = sqrtPd(cpu, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VCMPPD Vpd, Hpd, Wpd, Ib */
export function vcmppd_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = cmpPd(a, b, imm & 31);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VCMPPD Vpd, Hpd, Wpd, Ib */
export function vcmppd_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = cmpPd(a, b, imm & 31);
  const rHigh = cmpPd(aHigh, bHigh, imm & 31);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VADDSS Vss, Hss, Wss */
export function vaddss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  clearFlags();
  const r = addSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VMULSS Vss, Hss, Wss */
export function vmulss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  clearFlags();
  const r = mulSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VSUBSS Vss, Hss, Wss */
export function vsubss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  clearFlags();
  const r = subSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VMINSS Vss, Hss, Wss */
export function vminss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  clearFlags();
  const r = minSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VDIVSS Vss, Hss, Wss */
export function vdivss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  clearFlags();
  const r = divSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VMAXSS Vss, Hss, Wss */
export function vmaxss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  clearFlags();
  const r = maxSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VSQRTSS Vss, Hss, Wss */
export function vsqrtss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  clearFlags();
  const r = sqrtSs(cpu, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VCMPSS Vss, Hss, Wss, Ib */
export function vcmpss_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = cmpSs(a, b, imm & 31);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VADDSD Vsd, Hsd, Wsd */
export function vaddsd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  clearFlags();
  const r = addSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VMULSD Vsd, Hsd, Wsd */
export function vmulsd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  clearFlags();
  const r = mulSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VSUBSD Vsd, Hsd, Wsd */
export function vsubsd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  clearFlags();
  const r = subSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VMINSD Vsd, Hsd, Wsd */
export function vminsd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  clearFlags();
  const r = minSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VDIVSD Vsd, Hsd, Wsd */
export function vdivsd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  clearFlags();
  const r = divSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VMAXSD Vsd, Hsd, Wsd */
export function vmaxsd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  clearFlags();
  const r = maxSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VSQRTSD Vsd, Hsd, Wsd */
export function vsqrtsd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  clearFlags();
  const r = sqrtSd(cpu, b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VCMPSD Vsd, Hsd, Wsd, Ib */
export function vcmpsd_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = cmpSd(a, b, imm & 31);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VRSQRTPS Vps, Wps */
export function vrsqrtps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), reciprocalRoots(cpu, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VRSQRTPS Vps, Wps */
export function vrsqrtps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = reciprocalRoots(cpu, b);
  const rHigh = reciprocalRoots(cpu, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VRSQRTSS Vss, Hss, Wss */
export function vrsqrtss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  mergeElement<u32>(cpu, opR(op), opV(op), reciprocalRoot(b));
  return ST_NEXT;
}

/** VRCPPS Vps, Wps */
export function vrcpps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), reciprocals(cpu, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VRCPPS Vps, Wps */
export function vrcpps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = reciprocals(cpu, b);
  const rHigh = reciprocals(cpu, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VRCPSS Vss, Hss, Wss */
export function vrcpss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  mergeElement<u32>(cpu, opR(op), opV(op), reciprocal(b));
  return ST_NEXT;
}

/** VCVTSI2SS Vss, Hss, Ey */
export function vcvtsi2ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = gprRmY(cpu, op);
  roundingBegins(cpu);
  const r = integerTo32(signedY(op, b));
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VCVTSI2SD Vsd, Hsd, Ey */
export function vcvtsi2sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = gprRmY(cpu, op);
  roundingBegins(cpu);
  const r = integerTo64(signedY(op, b));
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VCVTPS2PD Vpd, Wq */
export function vcvtps2pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  roundingBegins(cpu);
  const r = psToPd(b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VCVTPS2PD Vpd, Wdq */
export function vcvtps2pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = bytesFrom(b, 8);
  roundingBegins(cpu);
  const r = psToPd(b);
  const rHigh = psToPd(bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VCVTPD2PS Vps, Wpd */
export function vcvtpd2ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  roundingBegins(cpu);
  const r = pdToPs(b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VCVTPD2PS Vdq, Wpd */
export function vcvtpd2ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  roundingBegins(cpu);
  const r = pdToPs(b);
  const rHigh = pdToPs(bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), lows(r, rHigh), i64x2.splat(0));
  return ST_NEXT;
}

/** VCVTSS2SD Vsd, Hsd, Wss */
export function vcvtss2sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  roundingBegins(cpu);
  const r = widen(b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VCVTSD2SS Vss, Hss, Wsd */
export function vcvtsd2ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  roundingBegins(cpu);
  const r = narrow(b);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VCVTDQ2PS Vps, Wx */
export function vcvtdq2ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  roundingBegins(cpu);
  const r = dwordsToPs(b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VCVTDQ2PS Vps, Wx */
export function vcvtdq2ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  roundingBegins(cpu);
  const r = dwordsToPs(b);
  const rHigh = dwordsToPs(bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VCVTPS2DQ Vx, Wps */
export function vcvtps2dq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  roundingBegins(cpu);
  const r = psToDwords(b, false);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VCVTPS2DQ Vx, Wps */
export function vcvtps2dq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  roundingBegins(cpu);
  const r = psToDwords(b, false);
  const rHigh = psToDwords(bHigh, false);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VCVTTPS2DQ Vx, Wps */
export function vcvttps2dq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  roundingBegins(cpu);
  const r = psToDwords(b, true);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VCVTTPS2DQ Vx, Wps */
export function vcvttps2dq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  roundingBegins(cpu);
  const r = psToDwords(b, true);
  const rHigh = psToDwords(bHigh, true);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VCVTTPD2DQ Vx, Wpd */
export function vcvttpd2dq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  roundingBegins(cpu);
  const r = pdToDwords(b, true);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VCVTTPD2DQ Vdq, Wpd */
export function vcvttpd2dq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  roundingBegins(cpu);
  const r = pdToDwords(b, true);
  const rHigh = pdToDwords(bHigh, true);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), lows(r, rHigh), i64x2.splat(0));
  return ST_NEXT;
}

/** VCVTDQ2PD Vx, Wq */
export function vcvtdq2pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  ymmWrite(cpu, opR(op), f64x2.convert_low_i32x4_s(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VCVTDQ2PD Vx, Wdq */
export function vcvtdq2pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = bytesFrom(b, 8);
  const r = f64x2.convert_low_i32x4_s(b);
  const rHigh = f64x2.convert_low_i32x4_s(bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VCVTPD2DQ Vx, Wpd */
export function vcvtpd2dq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  roundingBegins(cpu);
  const r = pdToDwords(b, false);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VCVTPD2DQ Vdq, Wpd */
export function vcvtpd2dq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  roundingBegins(cpu);
  const r = pdToDwords(b, false);
  const rHigh = pdToDwords(bHigh, false);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), lows(r, rHigh), i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVD Vy, Ey */
export function vmovd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = gprRmY(cpu, op);
  ymmWrite(cpu, opR(op), vector64(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVQ Vq, Wq */
export function vmovq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  ymmWrite(cpu, opR(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVQ Uq, Vq */
export function vmovq_store_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  ymmWrite(cpu, opM(op), lows(b, i64x2.splat(0)), i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVDQA Vx, Wx */
export function vmovdqa(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  ymmWrite(cpu, opR(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVDQA Vx, Wx */
export function vmovdqa_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = ymmRmAligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVDQU Vx, Wx */
export function vmovdqu(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVDQU Vx, Wx */
export function vmovdqu_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVDQA Ux, Vx */
export function vmovdqa_store_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  ymmWrite(cpu, opM(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVDQA Ux, Vx */
export function vmovdqa_store_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  const bHigh = v128.load(ymmHigh(cpu, opR(op)));
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opM(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVDQU Ux, Vx */
export function vmovdqu_store_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  ymmWrite(cpu, opM(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVDQU Ux, Vx */
export function vmovdqu_store_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  const bHigh = v128.load(ymmHigh(cpu, opR(op)));
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opM(op), r, rHigh);
  return ST_NEXT;
}

/** VPINSRW Vdq, Hdq, Ew, Ib */
export function vpinsrw_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = gprRm16(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), withWord(cpu, a, b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSHUFD Vx, Wx, Ib */
export function vpshufd_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), shuffledDwords(b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSHUFD Vx, Wx, Ib */
export function vpshufd_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  const r = shuffledDwords(b, imm);
  const rHigh = shuffledDwords(bHigh, imm);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSHUFHW Vx, Wx, Ib */
export function vpshufhw_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), shuffledHighWords(b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSHUFHW Vx, Wx, Ib */
export function vpshufhw_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  const r = shuffledHighWords(b, imm);
  const rHigh = shuffledHighWords(bHigh, imm);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSHUFLW Vx, Wx, Ib */
export function vpshuflw_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), shuffledLowWords(b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSHUFLW Vx, Wx, Ib */
export function vpshuflw_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  const r = shuffledLowWords(b, imm);
  const rHigh = shuffledLowWords(bHigh, imm);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVSLDUP Vps, Wps */
export function vmovsldup(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), i8x16.shuffle(b, b, 0, 1, 2, 3, 0, 1, 2, 3, 8, 9, 10, 11, 8, 9, 10, 11), i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVSLDUP Vps, Wps */
export function vmovsldup_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = i8x16.shuffle(b, b, 0, 1, 2, 3, 0, 1, 2, 3, 8, 9, 10, 11, 8, 9, 10, 11);
  const rHigh = i8x16.shuffle(bHigh, bHigh, 0, 1, 2, 3, 0, 1, 2, 3, 8, 9, 10, 11, 8, 9, 10, 11);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVSHDUP Vps, Wps */
export function vmovshdup(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), i8x16.shuffle(b, b, 4, 5, 6, 7, 4, 5, 6, 7, 12, 13, 14, 15, 12, 13, 14, 15), i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVSHDUP Vps, Wps */
export function vmovshdup_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = i8x16.shuffle(b, b, 4, 5, 6, 7, 4, 5, 6, 7, 12, 13, 14, 15, 12, 13, 14, 15);
  const rHigh = i8x16.shuffle(bHigh, bHigh, 4, 5, 6, 7, 4, 5, 6, 7, 12, 13, 14, 15, 12, 13, 14, 15);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVDDUP Vpd, Wq */
export function vmovddup(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  ymmWrite(cpu, opR(op), i8x16.shuffle(b, b, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7), i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVDDUP Vpd, Wpd */
export function vmovddup_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = i8x16.shuffle(b, b, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7);
  const rHigh = i8x16.shuffle(bHigh, bHigh, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VLDDQU Vx, Mx */
export function vlddqu_mem(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VLDDQU Vx, Mx */
export function vlddqu_mem_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VHADDPD Vpd, Hpd, Wpd */
export function vhaddpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = addPd(cpu, lows(a, b), highs(a, b));
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VHADDPD Vpd, Hpd, Wpd */
export function vhaddpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = addPd(cpu, lows(a, b), highs(a, b));
  const rHigh = addPd(cpu, lows(aHigh, bHigh), highs(aHigh, bHigh));
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VHADDPS Vps, Hps, Wps */
export function vhaddps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = addPs(cpu, evenDwords(a, b), oddDwords(a, b));
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VHADDPS Vps, Hps, Wps */
export function vhaddps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = addPs(cpu, evenDwords(a, b), oddDwords(a, b));
  const rHigh = addPs(cpu, evenDwords(aHigh, bHigh), oddDwords(aHigh, bHigh));
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VHSUBPD Vpd, Hpd, Wpd */
export function vhsubpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = subPd(cpu, lows(a, b), highs(a, b));
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VHSUBPD Vpd, Hpd, Wpd */
export function vhsubpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = subPd(cpu, lows(a, b), highs(a, b));
  const rHigh = subPd(cpu, lows(aHigh, bHigh), highs(aHigh, bHigh));
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VHSUBPS Vps, Hps, Wps */
export function vhsubps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = subPs(cpu, evenDwords(a, b), oddDwords(a, b));
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VHSUBPS Vps, Hps, Wps */
export function vhsubps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = subPs(cpu, evenDwords(a, b), oddDwords(a, b));
  const rHigh = subPs(cpu, evenDwords(aHigh, bHigh), oddDwords(aHigh, bHigh));
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VADDSUBPD Vpd, Hpd, Wpd */
export function vaddsubpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = addSubPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VADDSUBPD Vpd, Hpd, Wpd */
export function vaddsubpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = addSubPd(cpu, a, b);
  const rHigh = addSubPd(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VADDSUBPS Vps, Hps, Wps */
export function vaddsubps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  clearFlags();
  const r = addSubPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VADDSUBPS Vps, Hps, Wps */
export function vaddsubps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  clearFlags();
  const r = addSubPs(cpu, a, b);
  const rHigh = addSubPs(cpu, aHigh, bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VBLENDPS Vps, Hps, Wps, Ib */
export function vblendps_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), v128.bitselect(b, a, dwordMask(imm)), i64x2.splat(0));
  return ST_NEXT;
}

/** VBLENDPS Vps, Hps, Wps, Ib */
export function vblendps_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  const immHigh = imm >> 4;
  const r = v128.bitselect(b, a, dwordMask(imm));
  const rHigh = v128.bitselect(bHigh, aHigh, dwordMask(immHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VBLENDPD Vpd, Hpd, Wpd, Ib */
export function vblendpd_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), v128.bitselect(b, a, qwordMask(imm)), i64x2.splat(0));
  return ST_NEXT;
}

/** VBLENDPD Vpd, Hpd, Wpd, Ib */
export function vblendpd_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  const immHigh = imm >> 2;
  const r = v128.bitselect(b, a, qwordMask(imm));
  const rHigh = v128.bitselect(bHigh, aHigh, qwordMask(immHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPBLENDW Vx, Hx, Wx, Ib */
export function vpblendw_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), v128.bitselect(b, a, wordMask(imm)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPBLENDW Vx, Hx, Wx, Ib */
export function vpblendw_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = v128.bitselect(b, a, wordMask(imm));
  const rHigh = v128.bitselect(bHigh, aHigh, wordMask(imm));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMOVSXBW Vx, Wq */
export function vpmovsxbw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  ymmWrite(cpu, opR(op), i16x8.extend_low_i8x16_s(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMOVSXBW Vx, Wdq */
export function vpmovsxbw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = bytesFrom(b, 8);
  const r = i16x8.extend_low_i8x16_s(b);
  const rHigh = i16x8.extend_low_i8x16_s(bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMOVSXBD Vx, Wd */
export function vpmovsxbd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  ymmWrite(cpu, opR(op), i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(b)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMOVSXBD Vx, Wq */
export function vpmovsxbd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const bHigh = bytesFrom(b, 4);
  const r = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(b));
  const rHigh = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(bHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMOVSXBQ Vx, Ww */
export function vpmovsxbq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm16(cpu, op));
  ymmWrite(cpu, opR(op), i64x2.extend_low_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(b))), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMOVSXBQ Vx, Wd */
export function vpmovsxbq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  const bHigh = bytesFrom(b, 2);
  const r = i64x2.extend_low_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(b)));
  const rHigh = i64x2.extend_low_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(bHigh)));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMOVSXWD Vx, Wq */
export function vpmovsxwd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  ymmWrite(cpu, opR(op), i32x4.extend_low_i16x8_s(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMOVSXWD Vx, Wdq */
export function vpmovsxwd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = bytesFrom(b, 8);
  const r = i32x4.extend_low_i16x8_s(b);
  const rHigh = i32x4.extend_low_i16x8_s(bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMOVSXWQ Vx, Wd */
export function vpmovsxwq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  ymmWrite(cpu, opR(op), i64x2.extend_low_i32x4_s(i32x4.extend_low_i16x8_s(b)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMOVSXWQ Vx, Wq */
export function vpmovsxwq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const bHigh = bytesFrom(b, 4);
  const r = i64x2.extend_low_i32x4_s(i32x4.extend_low_i16x8_s(b));
  const rHigh = i64x2.extend_low_i32x4_s(i32x4.extend_low_i16x8_s(bHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMOVSXDQ Vx, Wq */
export function vpmovsxdq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  ymmWrite(cpu, opR(op), i64x2.extend_low_i32x4_s(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMOVSXDQ Vx, Wdq */
export function vpmovsxdq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = bytesFrom(b, 8);
  const r = i64x2.extend_low_i32x4_s(b);
  const rHigh = i64x2.extend_low_i32x4_s(bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMOVZXBW Vx, Wq */
export function vpmovzxbw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  ymmWrite(cpu, opR(op), i16x8.extend_low_i8x16_u(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMOVZXBW Vx, Wdq */
export function vpmovzxbw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = bytesFrom(b, 8);
  const r = i16x8.extend_low_i8x16_u(b);
  const rHigh = i16x8.extend_low_i8x16_u(bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMOVZXBD Vx, Wd */
export function vpmovzxbd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  ymmWrite(cpu, opR(op), i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(b)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMOVZXBD Vx, Wq */
export function vpmovzxbd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const bHigh = bytesFrom(b, 4);
  const r = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(b));
  const rHigh = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(bHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMOVZXBQ Vx, Ww */
export function vpmovzxbq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm16(cpu, op));
  ymmWrite(cpu, opR(op), i64x2.extend_low_i32x4_u(i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(b))), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMOVZXBQ Vx, Wd */
export function vpmovzxbq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  const bHigh = bytesFrom(b, 2);
  const r = i64x2.extend_low_i32x4_u(i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(b)));
  const rHigh = i64x2.extend_low_i32x4_u(i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(bHigh)));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMOVZXWD Vx, Wq */
export function vpmovzxwd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  ymmWrite(cpu, opR(op), i32x4.extend_low_i16x8_u(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMOVZXWD Vx, Wdq */
export function vpmovzxwd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = bytesFrom(b, 8);
  const r = i32x4.extend_low_i16x8_u(b);
  const rHigh = i32x4.extend_low_i16x8_u(bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMOVZXWQ Vx, Wd */
export function vpmovzxwq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  ymmWrite(cpu, opR(op), i64x2.extend_low_i32x4_u(i32x4.extend_low_i16x8_u(b)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMOVZXWQ Vx, Wq */
export function vpmovzxwq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const bHigh = bytesFrom(b, 4);
  const r = i64x2.extend_low_i32x4_u(i32x4.extend_low_i16x8_u(b));
  const rHigh = i64x2.extend_low_i32x4_u(i32x4.extend_low_i16x8_u(bHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMOVZXDQ Vx, Wq */
export function vpmovzxdq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  ymmWrite(cpu, opR(op), i64x2.extend_low_i32x4_u(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMOVZXDQ Vx, Wdq */
export function vpmovzxdq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = bytesFrom(b, 8);
  const r = i64x2.extend_low_i32x4_u(b);
  const rHigh = i64x2.extend_low_i32x4_u(bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMULDQ Vx, Hx, Wx */
export function vpmuldq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), muldq(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMULDQ Vx, Hx, Wx */
export function vpmuldq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = muldq(a, b);
  const rHigh = muldq(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPCMPEQQ Vx, Hx, Wx */
export function vpcmpeqq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i64x2.eq(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPCMPEQQ Vx, Hx, Wx */
export function vpcmpeqq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i64x2.eq(a, b);
  const rHigh = i64x2.eq(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPACKUSDW Vx, Hx, Wx */
export function vpackusdw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.narrow_i32x4_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPACKUSDW Vx, Hx, Wx */
export function vpackusdw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.narrow_i32x4_u(a, b);
  const rHigh = i16x8.narrow_i32x4_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMINSB Vx, Hx, Wx */
export function vpminsb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.min_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMINSB Vx, Hx, Wx */
export function vpminsb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.min_s(a, b);
  const rHigh = i8x16.min_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMINSD Vx, Hx, Wx */
export function vpminsd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i32x4.min_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMINSD Vx, Hx, Wx */
export function vpminsd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i32x4.min_s(a, b);
  const rHigh = i32x4.min_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMINUW Vx, Hx, Wx */
export function vpminuw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.min_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMINUW Vx, Hx, Wx */
export function vpminuw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.min_u(a, b);
  const rHigh = i16x8.min_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMINUD Vx, Hx, Wx */
export function vpminud(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i32x4.min_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMINUD Vx, Hx, Wx */
export function vpminud_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i32x4.min_u(a, b);
  const rHigh = i32x4.min_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMAXSB Vx, Hx, Wx */
export function vpmaxsb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.max_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMAXSB Vx, Hx, Wx */
export function vpmaxsb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.max_s(a, b);
  const rHigh = i8x16.max_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMAXSD Vx, Hx, Wx */
export function vpmaxsd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i32x4.max_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMAXSD Vx, Hx, Wx */
export function vpmaxsd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i32x4.max_s(a, b);
  const rHigh = i32x4.max_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMAXUW Vx, Hx, Wx */
export function vpmaxuw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.max_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMAXUW Vx, Hx, Wx */
export function vpmaxuw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.max_u(a, b);
  const rHigh = i16x8.max_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMAXUD Vx, Hx, Wx */
export function vpmaxud(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i32x4.max_u(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMAXUD Vx, Hx, Wx */
export function vpmaxud_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i32x4.max_u(a, b);
  const rHigh = i32x4.max_u(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMULLD Vx, Hx, Wx */
export function vpmulld(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i32x4.mul(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMULLD Vx, Hx, Wx */
export function vpmulld_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i32x4.mul(a, b);
  const rHigh = i32x4.mul(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPHMINPOSUW Vdq, Wdq */
export function vphminposuw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), minposuw(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VMPSADBW Vx, Hx, Wx, Ib */
export function vmpsadbw_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), sumsOfDifferences(a, b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VMPSADBW Vx, Hx, Wx, Ib */
export function vmpsadbw_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  const immHigh = imm >> 3;
  const r = sumsOfDifferences(a, b, imm);
  const rHigh = sumsOfDifferences(aHigh, bHigh, immHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPINSRB Vdq, Hdq, Ed, Ib */
export function vpinsrb_imm_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = gprRm32(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), withByte(cpu, a, b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPINSRB Vdq, Hdq, Mb, Ib */
export function vpinsrb_imm_mem(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm8(cpu, op));
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), withByte(cpu, a, dwordOf(cpu, b, 0), imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPINSRD Vdq, Hdq, Ey, Ib */
export function vpinsrd_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = gprRmY(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), withY(cpu, op, a, b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VINSERTPS Vdq, Hdq, Md, Ib */
export function vinsertps_imm_mem(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), insertPs(cpu, a, dwordOf(cpu, b, 0), imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VINSERTPS Vdq, Hdq, Udq, Ib */
export function vinsertps_imm_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), insertPs(cpu, a, dwordOf(cpu, b, imm >> 6), imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VROUNDPS Vps, Wps, Ib */
export function vroundps_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = roundPs(cpu, b, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VROUNDPS Vps, Wps, Ib */
export function vroundps_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = roundPs(cpu, b, imm);
  const rHigh = roundPs(cpu, bHigh, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VROUNDPD Vpd, Wpd, Ib */
export function vroundpd_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = roundPd(b, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VROUNDPD Vpd, Wpd, Ib */
export function vroundpd_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = roundPd(b, imm);
  const rHigh = roundPd(bHigh, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VROUNDSS Vss, Hss, Wss, Ib */
export function vroundss_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = roundSs(b, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VROUNDSD Vsd, Hsd, Wsd, Ib */
export function vroundsd_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = roundSd(b, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opV(op), r);
  return ST_NEXT;
}

/** VPCMPGTQ Vx, Hx, Wx */
export function vpcmpgtq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i64x2.gt_s(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPCMPGTQ Vx, Hx, Wx */
export function vpcmpgtq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i64x2.gt_s(a, b);
  const rHigh = i64x2.gt_s(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSHUFB Vx, Hx, Wx */
export function vpshufb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i8x16.swizzle(a, v128.and(b, i8x16.splat(<i8>0x8f))), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSHUFB Vx, Hx, Wx */
export function vpshufb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i8x16.swizzle(a, v128.and(b, i8x16.splat(<i8>0x8f)));
  const rHigh = i8x16.swizzle(aHigh, v128.and(bHigh, i8x16.splat(<i8>0x8f)));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPHADDW Vx, Hx, Wx */
export function vphaddw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.add(evenWords(a, b), oddWords(a, b)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPHADDW Vx, Hx, Wx */
export function vphaddw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.add(evenWords(a, b), oddWords(a, b));
  const rHigh = i16x8.add(evenWords(aHigh, bHigh), oddWords(aHigh, bHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPHADDD Vx, Hx, Wx */
export function vphaddd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i32x4.add(evenDwords(a, b), oddDwords(a, b)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPHADDD Vx, Hx, Wx */
export function vphaddd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i32x4.add(evenDwords(a, b), oddDwords(a, b));
  const rHigh = i32x4.add(evenDwords(aHigh, bHigh), oddDwords(aHigh, bHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPHADDSW Vx, Hx, Wx */
export function vphaddsw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.add_sat_s(evenWords(a, b), oddWords(a, b)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPHADDSW Vx, Hx, Wx */
export function vphaddsw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.add_sat_s(evenWords(a, b), oddWords(a, b));
  const rHigh = i16x8.add_sat_s(evenWords(aHigh, bHigh), oddWords(aHigh, bHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMADDUBSW Vx, Hx, Wx */
export function vpmaddubsw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), maddubsw(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMADDUBSW Vx, Hx, Wx */
export function vpmaddubsw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = maddubsw(a, b);
  const rHigh = maddubsw(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPHSUBW Vx, Hx, Wx */
export function vphsubw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.sub(evenWords(a, b), oddWords(a, b)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPHSUBW Vx, Hx, Wx */
export function vphsubw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.sub(evenWords(a, b), oddWords(a, b));
  const rHigh = i16x8.sub(evenWords(aHigh, bHigh), oddWords(aHigh, bHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPHSUBD Vx, Hx, Wx */
export function vphsubd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i32x4.sub(evenDwords(a, b), oddDwords(a, b)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPHSUBD Vx, Hx, Wx */
export function vphsubd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i32x4.sub(evenDwords(a, b), oddDwords(a, b));
  const rHigh = i32x4.sub(evenDwords(aHigh, bHigh), oddDwords(aHigh, bHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPHSUBSW Vx, Hx, Wx */
export function vphsubsw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), i16x8.sub_sat_s(evenWords(a, b), oddWords(a, b)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPHSUBSW Vx, Hx, Wx */
export function vphsubsw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = i16x8.sub_sat_s(evenWords(a, b), oddWords(a, b));
  const rHigh = i16x8.sub_sat_s(evenWords(aHigh, bHigh), oddWords(aHigh, bHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSIGNB Vx, Hx, Wx */
export function vpsignb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), signb(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSIGNB Vx, Hx, Wx */
export function vpsignb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = signb(a, b);
  const rHigh = signb(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSIGNW Vx, Hx, Wx */
export function vpsignw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), signw(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSIGNW Vx, Hx, Wx */
export function vpsignw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = signw(a, b);
  const rHigh = signw(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSIGND Vx, Hx, Wx */
export function vpsignd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), signd(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSIGND Vx, Hx, Wx */
export function vpsignd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = signd(a, b);
  const rHigh = signd(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPMULHRSW Vx, Hx, Wx */
export function vpmulhrsw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), mulhrsw(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPMULHRSW Vx, Hx, Wx */
export function vpmulhrsw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = mulhrsw(a, b);
  const rHigh = mulhrsw(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPABSB Vx, Wx */
export function vpabsb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), i8x16.abs(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPABSB Vx, Wx */
export function vpabsb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = i8x16.abs(b);
  const rHigh = i8x16.abs(bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPABSW Vx, Wx */
export function vpabsw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), i16x8.abs(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPABSW Vx, Wx */
export function vpabsw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = i16x8.abs(b);
  const rHigh = i16x8.abs(bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPABSD Vx, Wx */
export function vpabsd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), i32x4.abs(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPABSD Vx, Wx */
export function vpabsd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = i32x4.abs(b);
  const rHigh = i32x4.abs(bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPALIGNR Vx, Hx, Wx, Ib */
export function vpalignr_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), alignr(a, b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPALIGNR Vx, Hx, Wx, Ib */
export function vpalignr_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = alignr(a, b, imm);
  const rHigh = alignr(aHigh, bHigh, imm);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VAESIMC Vdq, Wdq */
export function vaesimc(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  ymmWrite(cpu, opR(op), aesImc(b), i64x2.splat(0));
  return ST_NEXT;
}

/** VAESENC Vx, Hx, Wx */
export function vaesenc(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), aesEnc(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VAESENC Vx, Hx, Wx */
export function vaesenc_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = aesEnc(a, b);
  const rHigh = aesEnc(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VAESENCLAST Vx, Hx, Wx */
export function vaesenclast(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), aesEncLast(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VAESENCLAST Vx, Hx, Wx */
export function vaesenclast_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = aesEncLast(a, b);
  const rHigh = aesEncLast(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VAESDEC Vx, Hx, Wx */
export function vaesdec(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), aesDec(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VAESDEC Vx, Hx, Wx */
export function vaesdec_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = aesDec(a, b);
  const rHigh = aesDec(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VAESDECLAST Vx, Hx, Wx */
export function vaesdeclast(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), aesDecLast(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VAESDECLAST Vx, Hx, Wx */
export function vaesdeclast_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = aesDecLast(a, b);
  const rHigh = aesDecLast(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VAESKEYGENASSIST Vdq, Wdq, Ib */
export function vaeskeygenassist_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), aesKeyGenAssist(b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPCLMULQDQ Vx, Hx, Wx, Ib */
export function vpclmulqdq_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), carrylessProduct(a, b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPCLMULQDQ Vx, Hx, Wx, Ib */
export function vpclmulqdq_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  const r = carrylessProduct(a, b, imm);
  const rHigh = carrylessProduct(aHigh, bHigh, imm);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VBLENDVPS Vx, Hx, Wx, Lx */
export function vblendvps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const c = v128.load(xmm(cpu, immediateRegister(cpu, op)));
  ymmWrite(cpu, opR(op), v128.bitselect(b, a, i32x4.shr_s(c, 31)), i64x2.splat(0));
  return ST_NEXT;
}

/** VBLENDVPS Vx, Hx, Wx, Lx */
export function vblendvps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const c = v128.load(xmm(cpu, immediateRegister(cpu, op)));
  const cHigh = v128.load(ymmHigh(cpu, immediateRegister(cpu, op)));
  const r = v128.bitselect(b, a, i32x4.shr_s(c, 31));
  const rHigh = v128.bitselect(bHigh, aHigh, i32x4.shr_s(cHigh, 31));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VBLENDVPD Vx, Hx, Wx, Lx */
export function vblendvpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const c = v128.load(xmm(cpu, immediateRegister(cpu, op)));
  ymmWrite(cpu, opR(op), v128.bitselect(b, a, i64x2.shr_s(c, 63)), i64x2.splat(0));
  return ST_NEXT;
}

/** VBLENDVPD Vx, Hx, Wx, Lx */
export function vblendvpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const c = v128.load(xmm(cpu, immediateRegister(cpu, op)));
  const cHigh = v128.load(ymmHigh(cpu, immediateRegister(cpu, op)));
  const r = v128.bitselect(b, a, i64x2.shr_s(c, 63));
  const rHigh = v128.bitselect(bHigh, aHigh, i64x2.shr_s(cHigh, 63));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPBLENDVB Vx, Hx, Wx, Lx */
export function vpblendvb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const c = v128.load(xmm(cpu, immediateRegister(cpu, op)));
  ymmWrite(cpu, opR(op), v128.bitselect(b, a, i8x16.shr_s(c, 7)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPBLENDVB Vx, Hx, Wx, Lx */
export function vpblendvb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const c = v128.load(xmm(cpu, immediateRegister(cpu, op)));
  const cHigh = v128.load(ymmHigh(cpu, immediateRegister(cpu, op)));
  const r = v128.bitselect(b, a, i8x16.shr_s(c, 7));
  const rHigh = v128.bitselect(bHigh, aHigh, i8x16.shr_s(cHigh, 7));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VMOVNTDQA Vx, Mx */
export function vmovntdqa_mem(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  ymmWrite(cpu, opR(op), b, i64x2.splat(0));
  return ST_NEXT;
}

/** VMOVNTDQA Vx, Mx */
export function vmovntdqa_mem_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = ymmRmAligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VBROADCASTSS Vx, Md */
export function vbroadcastss_mem(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  ymmWrite(cpu, opR(op), i32x4.splat(i32x4.extract_lane(b, 0)), i64x2.splat(0));
  return ST_NEXT;
}

/** VBROADCASTSS Vx, Md */
export function vbroadcastss_mem_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  const bHigh = b;
  const r = i32x4.splat(i32x4.extract_lane(b, 0));
  const rHigh = i32x4.splat(i32x4.extract_lane(bHigh, 0));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VBROADCASTSS Vx, Ud */
export function vbroadcastss_reg(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  ymmWrite(cpu, opR(op), i32x4.splat(i32x4.extract_lane(b, 0)), i64x2.splat(0));
  return ST_NEXT;
}

/** VBROADCASTSS Vx, Ud */
export function vbroadcastss_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  const bHigh = b;
  const r = i32x4.splat(i32x4.extract_lane(b, 0));
  const rHigh = i32x4.splat(i32x4.extract_lane(bHigh, 0));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VBROADCASTSD Vx, Mq */
export function vbroadcastsd_mem_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const bHigh = b;
  const r = i64x2.splat(i64x2.extract_lane(b, 0));
  const rHigh = i64x2.splat(i64x2.extract_lane(bHigh, 0));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VBROADCASTSD Vx, Uq */
export function vbroadcastsd_reg_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const bHigh = b;
  const r = i64x2.splat(i64x2.extract_lane(b, 0));
  const rHigh = i64x2.splat(i64x2.extract_lane(bHigh, 0));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VBROADCASTF128 Vx, Mdq */
export function vbroadcastf128_mem_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = b;
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VBROADCASTI128 Vx, Mdq */
export function vbroadcasti128_mem_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = b;
  const r = b;
  const rHigh = bHigh;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPBROADCASTB Vx, Wb */
export function vpbroadcastb(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm8(cpu, op));
  ymmWrite(cpu, opR(op), i8x16.splat(i8x16.extract_lane_s(b, 0)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPBROADCASTB Vx, Wb */
export function vpbroadcastb_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm8(cpu, op));
  const bHigh = b;
  const r = i8x16.splat(i8x16.extract_lane_s(b, 0));
  const rHigh = i8x16.splat(i8x16.extract_lane_s(bHigh, 0));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPBROADCASTW Vx, Ww */
export function vpbroadcastw(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm16(cpu, op));
  ymmWrite(cpu, opR(op), i16x8.splat(i16x8.extract_lane_s(b, 0)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPBROADCASTW Vx, Ww */
export function vpbroadcastw_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm16(cpu, op));
  const bHigh = b;
  const r = i16x8.splat(i16x8.extract_lane_s(b, 0));
  const rHigh = i16x8.splat(i16x8.extract_lane_s(bHigh, 0));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPBROADCASTD Vx, Wd */
export function vpbroadcastd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  ymmWrite(cpu, opR(op), i32x4.splat(i32x4.extract_lane(b, 0)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPBROADCASTD Vx, Wd */
export function vpbroadcastd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  const bHigh = b;
  const r = i32x4.splat(i32x4.extract_lane(b, 0));
  const rHigh = i32x4.splat(i32x4.extract_lane(bHigh, 0));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPBROADCASTQ Vx, Wq */
export function vpbroadcastq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  ymmWrite(cpu, opR(op), i64x2.splat(i64x2.extract_lane(b, 0)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPBROADCASTQ Vx, Wq */
export function vpbroadcastq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  const bHigh = b;
  const r = i64x2.splat(i64x2.extract_lane(b, 0));
  const rHigh = i64x2.splat(i64x2.extract_lane(bHigh, 0));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPERMILPS Vx, Hx, Wx */
export function vpermilps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), permutedDwords(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPERMILPS Vx, Hx, Wx */
export function vpermilps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = permutedDwords(a, b);
  const rHigh = permutedDwords(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPERMILPD Vx, Hx, Wx */
export function vpermilpd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), permutedQwords(a, b), i64x2.splat(0));
  return ST_NEXT;
}

/** VPERMILPD Vx, Hx, Wx */
export function vpermilpd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = permutedQwords(a, b);
  const rHigh = permutedQwords(aHigh, bHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPERMILPS Vx, Wx, Ib */
export function vpermilps_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), shuffledDwords(b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPERMILPS Vx, Wx, Ib */
export function vpermilps_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  const r = shuffledDwords(b, imm);
  const rHigh = shuffledDwords(bHigh, imm);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPERMILPD Vx, Wx, Ib */
export function vpermilpd_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), shufPd(b, b, imm), i64x2.splat(0));
  return ST_NEXT;
}

/** VPERMILPD Vx, Wx, Ib */
export function vpermilpd_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  const immHigh = imm >> 2;
  const r = shufPd(b, b, imm);
  const rHigh = shufPd(bHigh, bHigh, immHigh);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPBLENDD Vx, Hx, Wx, Ib */
export function vpblendd_imm(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  ymmWrite(cpu, opR(op), v128.bitselect(b, a, dwordMask(imm)), i64x2.splat(0));
  return ST_NEXT;
}

/** VPBLENDD Vx, Hx, Wx, Ib */
export function vpblendd_imm_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const imm = <u32>opImm(op) & 0xff;
  const immHigh = imm >> 4;
  const r = v128.bitselect(b, a, dwordMask(imm));
  const rHigh = v128.bitselect(bHigh, aHigh, dwordMask(immHigh));
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRLVD Vx, Hx, Wx */
export function vpsrlvd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), shiftedDwords(cpu, a, b, 0), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRLVD Vx, Hx, Wx */
export function vpsrlvd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = shiftedDwords(cpu, a, b, 0);
  const rHigh = shiftedDwords(cpu, aHigh, bHigh, 0);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRAVD Vx, Hx, Wx */
export function vpsravd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), shiftedDwords(cpu, a, b, 1), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRAVD Vx, Hx, Wx */
export function vpsravd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = shiftedDwords(cpu, a, b, 1);
  const rHigh = shiftedDwords(cpu, aHigh, bHigh, 1);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSLLVD Vx, Hx, Wx */
export function vpsllvd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), shiftedDwords(cpu, a, b, 2), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSLLVD Vx, Hx, Wx */
export function vpsllvd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = shiftedDwords(cpu, a, b, 2);
  const rHigh = shiftedDwords(cpu, aHigh, bHigh, 2);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSRLVQ Vx, Hx, Wx */
export function vpsrlvq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), shiftedQwords(a, b, false), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSRLVQ Vx, Hx, Wx */
export function vpsrlvq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = shiftedQwords(a, b, false);
  const rHigh = shiftedQwords(aHigh, bHigh, false);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VPSLLVQ Vx, Hx, Wx */
export function vpsllvq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  ymmWrite(cpu, opR(op), shiftedQwords(a, b, true), i64x2.splat(0));
  return ST_NEXT;
}

/** VPSLLVQ Vx, Hx, Wx */
export function vpsllvq_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const r = shiftedQwords(a, b, true);
  const rHigh = shiftedQwords(aHigh, bHigh, true);
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADDSUB132PS Vps, Hps, Wps */
export function vfmaddsub132ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, v, b, a, 0, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMADDSUB132PS Vps, Hps, Wps */
export function vfmaddsub132ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, v, b, a, 0, 1, 0);
  const rHigh = fmaPs(cpu, vHigh, bHigh, aHigh, 0, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADDSUB132PD Vpd, Hpd, Wpd */
export function vfmaddsub132pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(v, b, a, 0, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMADDSUB132PD Vpd, Hpd, Wpd */
export function vfmaddsub132pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(v, b, a, 0, 1, 0);
  const rHigh = fmaPd(vHigh, bHigh, aHigh, 0, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMSUBADD132PS Vps, Hps, Wps */
export function vfmsubadd132ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, v, b, a, 0, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMSUBADD132PS Vps, Hps, Wps */
export function vfmsubadd132ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, v, b, a, 0, 0, 1);
  const rHigh = fmaPs(cpu, vHigh, bHigh, aHigh, 0, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMSUBADD132PD Vpd, Hpd, Wpd */
export function vfmsubadd132pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(v, b, a, 0, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMSUBADD132PD Vpd, Hpd, Wpd */
export function vfmsubadd132pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(v, b, a, 0, 0, 1);
  const rHigh = fmaPd(vHigh, bHigh, aHigh, 0, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADD132PS Vps, Hps, Wps */
export function vfmadd132ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, v, b, a, 0, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMADD132PS Vps, Hps, Wps */
export function vfmadd132ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, v, b, a, 0, 0, 0);
  const rHigh = fmaPs(cpu, vHigh, bHigh, aHigh, 0, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADD132SS Vss, Hss, Wss */
export function vfmadd132ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const v = load<u32>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSs(v, b, a, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFMADD132PD Vpd, Hpd, Wpd */
export function vfmadd132pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(v, b, a, 0, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMADD132PD Vpd, Hpd, Wpd */
export function vfmadd132pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(v, b, a, 0, 0, 0);
  const rHigh = fmaPd(vHigh, bHigh, aHigh, 0, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADD132SD Vsd, Hsd, Wsd */
export function vfmadd132sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const v = load<u64>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSd(v, b, a, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFMSUB132PS Vps, Hps, Wps */
export function vfmsub132ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, v, b, a, 0, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMSUB132PS Vps, Hps, Wps */
export function vfmsub132ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, v, b, a, 0, 1, 1);
  const rHigh = fmaPs(cpu, vHigh, bHigh, aHigh, 0, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMSUB132SS Vss, Hss, Wss */
export function vfmsub132ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const v = load<u32>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSs(v, b, a, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFMSUB132PD Vpd, Hpd, Wpd */
export function vfmsub132pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(v, b, a, 0, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMSUB132PD Vpd, Hpd, Wpd */
export function vfmsub132pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(v, b, a, 0, 1, 1);
  const rHigh = fmaPd(vHigh, bHigh, aHigh, 0, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMSUB132SD Vsd, Hsd, Wsd */
export function vfmsub132sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const v = load<u64>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSd(v, b, a, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFNMADD132PS Vps, Hps, Wps */
export function vfnmadd132ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, v, b, a, 1, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFNMADD132PS Vps, Hps, Wps */
export function vfnmadd132ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, v, b, a, 1, 0, 0);
  const rHigh = fmaPs(cpu, vHigh, bHigh, aHigh, 1, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFNMADD132SS Vss, Hss, Wss */
export function vfnmadd132ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const v = load<u32>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSs(v, b, a, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFNMADD132PD Vpd, Hpd, Wpd */
export function vfnmadd132pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(v, b, a, 1, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFNMADD132PD Vpd, Hpd, Wpd */
export function vfnmadd132pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(v, b, a, 1, 0, 0);
  const rHigh = fmaPd(vHigh, bHigh, aHigh, 1, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFNMADD132SD Vsd, Hsd, Wsd */
export function vfnmadd132sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const v = load<u64>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSd(v, b, a, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFNMSUB132PS Vps, Hps, Wps */
export function vfnmsub132ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, v, b, a, 1, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFNMSUB132PS Vps, Hps, Wps */
export function vfnmsub132ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, v, b, a, 1, 1, 1);
  const rHigh = fmaPs(cpu, vHigh, bHigh, aHigh, 1, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFNMSUB132SS Vss, Hss, Wss */
export function vfnmsub132ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const v = load<u32>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSs(v, b, a, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFNMSUB132PD Vpd, Hpd, Wpd */
export function vfnmsub132pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(v, b, a, 1, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFNMSUB132PD Vpd, Hpd, Wpd */
export function vfnmsub132pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(v, b, a, 1, 1, 1);
  const rHigh = fmaPd(vHigh, bHigh, aHigh, 1, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFNMSUB132SD Vsd, Hsd, Wsd */
export function vfnmsub132sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const v = load<u64>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSd(v, b, a, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFMADDSUB213PS Vps, Hps, Wps */
export function vfmaddsub213ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, v, b, 0, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMADDSUB213PS Vps, Hps, Wps */
export function vfmaddsub213ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, v, b, 0, 1, 0);
  const rHigh = fmaPs(cpu, aHigh, vHigh, bHigh, 0, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADDSUB213PD Vpd, Hpd, Wpd */
export function vfmaddsub213pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, v, b, 0, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMADDSUB213PD Vpd, Hpd, Wpd */
export function vfmaddsub213pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, v, b, 0, 1, 0);
  const rHigh = fmaPd(aHigh, vHigh, bHigh, 0, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMSUBADD213PS Vps, Hps, Wps */
export function vfmsubadd213ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, v, b, 0, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMSUBADD213PS Vps, Hps, Wps */
export function vfmsubadd213ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, v, b, 0, 0, 1);
  const rHigh = fmaPs(cpu, aHigh, vHigh, bHigh, 0, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMSUBADD213PD Vpd, Hpd, Wpd */
export function vfmsubadd213pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, v, b, 0, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMSUBADD213PD Vpd, Hpd, Wpd */
export function vfmsubadd213pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, v, b, 0, 0, 1);
  const rHigh = fmaPd(aHigh, vHigh, bHigh, 0, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADD213PS Vps, Hps, Wps */
export function vfmadd213ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, v, b, 0, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMADD213PS Vps, Hps, Wps */
export function vfmadd213ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, v, b, 0, 0, 0);
  const rHigh = fmaPs(cpu, aHigh, vHigh, bHigh, 0, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADD213SS Vss, Hss, Wss */
export function vfmadd213ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const v = load<u32>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSs(a, v, b, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFMADD213PD Vpd, Hpd, Wpd */
export function vfmadd213pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, v, b, 0, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMADD213PD Vpd, Hpd, Wpd */
export function vfmadd213pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, v, b, 0, 0, 0);
  const rHigh = fmaPd(aHigh, vHigh, bHigh, 0, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADD213SD Vsd, Hsd, Wsd */
export function vfmadd213sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const v = load<u64>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSd(a, v, b, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFMSUB213PS Vps, Hps, Wps */
export function vfmsub213ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, v, b, 0, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMSUB213PS Vps, Hps, Wps */
export function vfmsub213ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, v, b, 0, 1, 1);
  const rHigh = fmaPs(cpu, aHigh, vHigh, bHigh, 0, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMSUB213SS Vss, Hss, Wss */
export function vfmsub213ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const v = load<u32>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSs(a, v, b, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFMSUB213PD Vpd, Hpd, Wpd */
export function vfmsub213pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, v, b, 0, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMSUB213PD Vpd, Hpd, Wpd */
export function vfmsub213pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, v, b, 0, 1, 1);
  const rHigh = fmaPd(aHigh, vHigh, bHigh, 0, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMSUB213SD Vsd, Hsd, Wsd */
export function vfmsub213sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const v = load<u64>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSd(a, v, b, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFNMADD213PS Vps, Hps, Wps */
export function vfnmadd213ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, v, b, 1, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFNMADD213PS Vps, Hps, Wps */
export function vfnmadd213ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, v, b, 1, 0, 0);
  const rHigh = fmaPs(cpu, aHigh, vHigh, bHigh, 1, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFNMADD213SS Vss, Hss, Wss */
export function vfnmadd213ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const v = load<u32>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSs(a, v, b, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFNMADD213PD Vpd, Hpd, Wpd */
export function vfnmadd213pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, v, b, 1, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFNMADD213PD Vpd, Hpd, Wpd */
export function vfnmadd213pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, v, b, 1, 0, 0);
  const rHigh = fmaPd(aHigh, vHigh, bHigh, 1, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFNMADD213SD Vsd, Hsd, Wsd */
export function vfnmadd213sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const v = load<u64>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSd(a, v, b, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFNMSUB213PS Vps, Hps, Wps */
export function vfnmsub213ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, v, b, 1, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFNMSUB213PS Vps, Hps, Wps */
export function vfnmsub213ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, v, b, 1, 1, 1);
  const rHigh = fmaPs(cpu, aHigh, vHigh, bHigh, 1, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFNMSUB213SS Vss, Hss, Wss */
export function vfnmsub213ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const v = load<u32>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSs(a, v, b, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFNMSUB213PD Vpd, Hpd, Wpd */
export function vfnmsub213pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, v, b, 1, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFNMSUB213PD Vpd, Hpd, Wpd */
export function vfnmsub213pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, v, b, 1, 1, 1);
  const rHigh = fmaPd(aHigh, vHigh, bHigh, 1, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFNMSUB213SD Vsd, Hsd, Wsd */
export function vfnmsub213sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const v = load<u64>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSd(a, v, b, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFMADDSUB231PS Vps, Hps, Wps */
export function vfmaddsub231ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, b, v, 0, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMADDSUB231PS Vps, Hps, Wps */
export function vfmaddsub231ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, b, v, 0, 1, 0);
  const rHigh = fmaPs(cpu, aHigh, bHigh, vHigh, 0, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADDSUB231PD Vpd, Hpd, Wpd */
export function vfmaddsub231pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, b, v, 0, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMADDSUB231PD Vpd, Hpd, Wpd */
export function vfmaddsub231pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, b, v, 0, 1, 0);
  const rHigh = fmaPd(aHigh, bHigh, vHigh, 0, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMSUBADD231PS Vps, Hps, Wps */
export function vfmsubadd231ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, b, v, 0, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMSUBADD231PS Vps, Hps, Wps */
export function vfmsubadd231ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, b, v, 0, 0, 1);
  const rHigh = fmaPs(cpu, aHigh, bHigh, vHigh, 0, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMSUBADD231PD Vpd, Hpd, Wpd */
export function vfmsubadd231pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, b, v, 0, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMSUBADD231PD Vpd, Hpd, Wpd */
export function vfmsubadd231pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, b, v, 0, 0, 1);
  const rHigh = fmaPd(aHigh, bHigh, vHigh, 0, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADD231PS Vps, Hps, Wps */
export function vfmadd231ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, b, v, 0, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMADD231PS Vps, Hps, Wps */
export function vfmadd231ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, b, v, 0, 0, 0);
  const rHigh = fmaPs(cpu, aHigh, bHigh, vHigh, 0, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADD231SS Vss, Hss, Wss */
export function vfmadd231ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const v = load<u32>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSs(a, b, v, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFMADD231PD Vpd, Hpd, Wpd */
export function vfmadd231pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, b, v, 0, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMADD231PD Vpd, Hpd, Wpd */
export function vfmadd231pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, b, v, 0, 0, 0);
  const rHigh = fmaPd(aHigh, bHigh, vHigh, 0, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMADD231SD Vsd, Hsd, Wsd */
export function vfmadd231sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const v = load<u64>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSd(a, b, v, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFMSUB231PS Vps, Hps, Wps */
export function vfmsub231ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, b, v, 0, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMSUB231PS Vps, Hps, Wps */
export function vfmsub231ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, b, v, 0, 1, 1);
  const rHigh = fmaPs(cpu, aHigh, bHigh, vHigh, 0, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMSUB231SS Vss, Hss, Wss */
export function vfmsub231ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const v = load<u32>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSs(a, b, v, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFMSUB231PD Vpd, Hpd, Wpd */
export function vfmsub231pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, b, v, 0, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFMSUB231PD Vpd, Hpd, Wpd */
export function vfmsub231pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, b, v, 0, 1, 1);
  const rHigh = fmaPd(aHigh, bHigh, vHigh, 0, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFMSUB231SD Vsd, Hsd, Wsd */
export function vfmsub231sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const v = load<u64>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSd(a, b, v, 0, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFNMADD231PS Vps, Hps, Wps */
export function vfnmadd231ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, b, v, 1, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFNMADD231PS Vps, Hps, Wps */
export function vfnmadd231ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, b, v, 1, 0, 0);
  const rHigh = fmaPs(cpu, aHigh, bHigh, vHigh, 1, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFNMADD231SS Vss, Hss, Wss */
export function vfnmadd231ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const v = load<u32>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSs(a, b, v, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFNMADD231PD Vpd, Hpd, Wpd */
export function vfnmadd231pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, b, v, 1, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFNMADD231PD Vpd, Hpd, Wpd */
export function vfnmadd231pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, b, v, 1, 0, 0);
  const rHigh = fmaPd(aHigh, bHigh, vHigh, 1, 0, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFNMADD231SD Vsd, Hsd, Wsd */
export function vfnmadd231sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const v = load<u64>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSd(a, b, v, 1, 0);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFNMSUB231PS Vps, Hps, Wps */
export function vfnmsub231ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, b, v, 1, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFNMSUB231PS Vps, Hps, Wps */
export function vfnmsub231ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPs(cpu, a, b, v, 1, 1, 1);
  const rHigh = fmaPs(cpu, aHigh, bHigh, vHigh, 1, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFNMSUB231SS Vss, Hss, Wss */
export function vfnmsub231ss(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const a = load<u32>(xmm(cpu, opV(op)));
  const v = load<u32>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSs(a, b, v, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u32>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VFNMSUB231PD Vpd, Hpd, Wpd */
export function vfnmsub231pd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, b, v, 1, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VFNMSUB231PD Vpd, Hpd, Wpd */
export function vfnmsub231pd_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const v = v128.load(xmm(cpu, opR(op)));
  const vHigh = v128.load(ymmHigh(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaPd(a, b, v, 1, 1, 1);
  const rHigh = fmaPd(aHigh, bHigh, vHigh, 1, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}

/** VFNMSUB231SD Vsd, Hsd, Wsd */
export function vfnmsub231sd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const a = load<u64>(xmm(cpu, opV(op)));
  const v = load<u64>(xmm(cpu, opR(op)));
  roundingBegins(cpu);
  const r = fmaSd(a, b, v, 1, 1);
  if (roundingFails(cpu)) return ST_FAULT;
  mergeElement<u64>(cpu, opR(op), opR(op), r);
  return ST_NEXT;
}

/** VCVTPH2PS Vx, Wq */
export function vcvtph2ps(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = vector64(xmmRm64(cpu, op));
  roundingBegins(cpu);
  const r = halvesToPs(b);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, i64x2.splat(0));
  return ST_NEXT;
}

/** VCVTPH2PS Vx, Wdq */
export function vcvtph2ps_256(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = bytesFrom(b, 8);
  roundingBegins(cpu);
  const r = halvesToPs(b);
  const rHigh = halvesToPs(bHigh);
  if (roundingFails(cpu)) return ST_FAULT;
  ymmWrite(cpu, opR(op), r, rHigh);
  return ST_NEXT;
}
