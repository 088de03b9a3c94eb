// Printed by isa/printers/simd.ts; do not edit.
import { opImm, opM, opR, ST_FAULT, ST_NEXT } from "../op";
import { aesDec, aesDecLast, aesEnc, aesEncLast, aesImc, aesKeyGenAssist, carrylessProduct } from "../sse/aes";
import { addPd, addPs, addSd, addSs, addSubPd, addSubPs, divPd, divPs, divSd, divSs, maxPd, maxPs, maxSd, maxSs, minPd, minPs, minSd, minSs, mulPd, mulPs, mulSd, mulSs, sqrtPd, sqrtPs, sqrtSd, sqrtSs, subPd, subPs, subSd, subSs } from "../sse/arith";
import { cmpPd, cmpPs, cmpSd, cmpSs, reciprocal, reciprocalRoot, reciprocalRoots, reciprocals } from "../sse/compare";
import { dwordsToPs, integerTo32, integerTo64, narrow, pdToDwords, pdToPs, psToDwords, psToPd, signedY, widen } from "../sse/convert";
import { dotPd, dotPs } from "../sse/dot";
import { dwordOf, insertPs, withByte, withWord, withY } from "../sse/element";
import { alignr, bytesFrom, bytesUpTo, dwordMask, evenDwords, evenWords, maddubsw, minposuw, muldq, mulhrsw, oddDwords, oddWords, qwordMask, signb, signd, signw, sumsOfDifferences, wordMask } from "../sse/horizontal";
import { mmx, mmxBlocked, mmxEnter, mmxWrite } from "../sse/mmx";
import { gprRm8, gprRm16, gprRmY, mmxRm32, mmxRm64, vector32, vector64, xmmRm16, xmmRm32, xmmRm64, xmmRm128, xmmRmUnaligned } from "../sse/operand";
import { highs, lows, mulhuw, mulhw, muludq, sadbw, shufPd, shufPs, shuffledDwords, shuffledHighWords, shuffledLowWords, slld, sllq, sllw, srad, sraw, srld, srlq, srlw } from "../sse/packed";
import { roundPd, roundPs, roundSd, roundSs } from "../sse/round";
import { sha1Message1, sha1Message2, sha1NextE, sha1Rounds, sha256Message1, sha256Message2, sha256Rounds } from "../sse/sha";
import { roundingBegins, roundingFails, sseBlocked, xmm } from "../sse/state";

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
export function pshufw_mmx(cpu: usize, op: usize): i32 {
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
export function movups_to_reg(cpu: usize, op: usize): i32 {
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
export function movaps_to_reg(cpu: usize, op: usize): i32 {
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
export function shufps(cpu: usize, op: usize): i32 {
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
export function movupd_to_reg(cpu: usize, op: usize): i32 {
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
export function movapd_to_reg(cpu: usize, op: usize): i32 {
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
export function shufpd(cpu: usize, op: usize): i32 {
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
export function movss_to_reg(cpu: usize, op: usize): i32 {
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
export function movsd_to_reg(cpu: usize, op: usize): i32 {
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
  const r = maxPs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** SQRTPS Vps, Wps */
export function sqrtps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  roundingBegins(cpu);
  const r = sqrtPs(cpu, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CMPPS Vps, Wps, Ib */
export function cmpps(cpu: usize, op: usize): i32 {
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
  const r = maxPd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** SQRTPD Vpd, Wpd */
export function sqrtpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  roundingBegins(cpu);
  const r = sqrtPd(cpu, b);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CMPPD Vpd, Wpd, Ib */
export function cmppd(cpu: usize, op: usize): i32 {
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
  const r = maxSs(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** SQRTSS Vss, Wss */
export function sqrtss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  roundingBegins(cpu);
  const r = sqrtSs(cpu, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CMPSS Vss, Wss, Ib */
export function cmpss(cpu: usize, op: usize): i32 {
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
  const r = maxSd(cpu, a, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** SQRTSD Vsd, Wsd */
export function sqrtsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  roundingBegins(cpu);
  const r = sqrtSd(cpu, b);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** CMPSD Vsd, Wsd, Ib */
export function cmpsd(cpu: usize, op: usize): i32 {
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
export function movq_to_reg(cpu: usize, op: usize): i32 {
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
export function movdqa_to_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opM(op)), b);
  return ST_NEXT;
}

/** MOVDQU Ux, Vx */
export function movdqu_to_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = v128.load(xmm(cpu, opR(op)));
  v128.store(xmm(cpu, opM(op)), b);
  return ST_NEXT;
}

/** PINSRW Vdq, Ew, Ib */
export function pinsrw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = gprRm16(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), withWord(cpu, a, b, imm));
  return ST_NEXT;
}

/** PSHUFD Vx, Wx, Ib */
export function pshufd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), shuffledDwords(b, imm));
  return ST_NEXT;
}

/** PSHUFHW Vx, Wx, Ib */
export function pshufhw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), shuffledHighWords(b, imm));
  return ST_NEXT;
}

/** PSHUFLW Vx, Wx, Ib */
export function pshuflw(cpu: usize, op: usize): i32 {
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
  roundingBegins(cpu);
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
export function blendps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), v128.bitselect(b, a, dwordMask(imm)));
  return ST_NEXT;
}

/** BLENDPD Vpd, Wpd, Ib */
export function blendpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), v128.bitselect(b, a, qwordMask(imm)));
  return ST_NEXT;
}

/** PBLENDW Vdq, Wdq, Ib */
export function pblendw(cpu: usize, op: usize): i32 {
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
export function mpsadbw(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), sumsOfDifferences(a, b, imm));
  return ST_NEXT;
}

/** PINSRB Vdq, Eb, Ib */
export function pinsrb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = gprRm8(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), withByte(cpu, a, b, imm));
  return ST_NEXT;
}

/** PINSRD Vdq, Ey, Ib */
export function pinsrd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = gprRmY(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), withY(cpu, op, a, b, imm));
  return ST_NEXT;
}

/** INSERTPS Vdq, Md, Ib */
export function insertps_mem(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = vector32(xmmRm32(cpu, op));
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), insertPs(cpu, a, dwordOf(cpu, b, 0), imm));
  return ST_NEXT;
}

/** INSERTPS Vdq, Udq, Ib */
export function insertps_reg(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), insertPs(cpu, a, dwordOf(cpu, b, imm >> 6), imm));
  return ST_NEXT;
}

/** ROUNDPS Vps, Wps, Ib */
export function roundps(cpu: usize, op: usize): i32 {
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
export function roundpd(cpu: usize, op: usize): i32 {
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
export function roundss(cpu: usize, op: usize): i32 {
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
export function roundsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = roundSd(b, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** DPPS Vps, Wps, Ib */
export function dpps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = dotPs(cpu, a, b, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** DPPD Vpd, Wpd, Ib */
export function dppd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  roundingBegins(cpu);
  const r = dotPd(cpu, a, b, imm);
  if (roundingFails(cpu)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), r);
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
export function palignr_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = vector64(mmxRm64(cpu, op));
  const a = v128.load64_zero(mmx(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  mmxWrite(cpu, opR(op), i64x2.extract_lane(bytesFrom(lows(b, a), imm), 0));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** PALIGNR Vx, Wx, Ib */
export function palignr(cpu: usize, op: usize): i32 {
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
export function aeskeygenassist(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), aesKeyGenAssist(b, imm));
  return ST_NEXT;
}

/** PCLMULQDQ Vdq, Wdq, Ib */
export function pclmulqdq(cpu: usize, op: usize): i32 {
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
export function sha1rnds4(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  const imm = <u32>opImm(op) & 0xff;
  v128.store(xmm(cpu, opR(op)), sha1Rounds(a, b, imm));
  return ST_NEXT;
}
