/**
 * Moves between XMM registers, memory and general registers (SSE, SSE2, SSE3), whose forms a v128 expression cannot say:
 * stores, and what goes to general registers.
 */
import { checkWrite, opCheckWrite, opSt32, opSt64, opSt128, st8, st128 } from "../access";
import { FEMPTY, FTOP, GPR, RDI } from "../layout";
import { OP_EAMASK, opEa, opImm, opIs256, opIsMem, opM, opR, opSeg, opSize, ST_FAULT, ST_NEXT } from "../op";
import { mmx, mmxBlocked, mmxEnter, mmxWrite } from "./mmx";
import { gprRm16, gprRmY, requireAligned } from "./operand";
import { sseBlocked, xmm } from "./state";
import { vectorBlocked, ymmHigh } from "./ymm";

// --- whole registers, to memory ------------------------------------------------------------------------------------------
// @ts-ignore: decorator
@inline function storeWhole(cpu: usize, op: usize): void {
  const r = opR(op);
  if (!opIs256(op)) return opSt128(cpu, op, v128.load(xmm(cpu, r)));
  opCheckWrite(cpu, op, 32);
  opSt128(cpu, op, v128.load(xmm(cpu, r)));
  st128(cpu, opSeg(op), (opEa(cpu, op) + 16) & load<u64>(op, OP_EAMASK), v128.load(ymmHigh(cpu, r)));
}
/** MOVUPS, MOVUPD, MOVDQU. */
export function movu_store(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  storeWhole(cpu, op);
  return ST_NEXT;
}
/** MOVAPS, MOVAPD, MOVDQA, MOVNTPS, MOVNTPD, MOVNTDQ (caches are not modelled). */
export function mova_store(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  requireAligned(cpu, op, opIs256(op) ? 32 : 16);
  storeWhole(cpu, op);
  return ST_NEXT;
}

// --- scalars --------------------------------------------------------------------------------------------------------------
export function movss_store(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  opSt32(cpu, op, load<u32>(xmm(cpu, opR(op))));
  return ST_NEXT;
}
// --- halves, to memory --------------------------------------------------------------------------------------------------------------
/** MOVLPS, MOVLPD, MOVSD to memory. */
export function movlp_store(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  opSt64(cpu, op, load<u64>(xmm(cpu, opR(op))));
  return ST_NEXT;
}

export function movhp_store(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  opSt64(cpu, op, load<u64>(xmm(cpu, opR(op)), 8));
  return ST_NEXT;
}

// --- general registers; OP_R and OP_M are byte offsets for them --------------------------------------------------------------
/** Writes x to the Ey operand; a 32-bit register write clears the upper half. */
function storeY(cpu: usize, op: usize, x: u64): void {
  if (opSize(op) == 8) {
    if (opIsMem(op)) opSt64(cpu, op, x);
    else store<u64>(cpu + GPR + opM(op), x);
  } else if (opIsMem(op)) opSt32(cpu, op, <u32>x);
  else store<u64>(cpu + GPR + opM(op), x & 0xffffffff);
}

/** MOVD/MOVQ Ey, Vy. */
export function movdq_store(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  storeY(cpu, op, load<u64>(xmm(cpu, opR(op))));
  return ST_NEXT;
}

export function movmskps(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  const high = opIs256(op) ? i32x4.bitmask(v128.load(ymmHigh(cpu, opM(op)))) << 4 : 0;
  store<u64>(cpu + GPR + opR(op), <u64><u32>(i32x4.bitmask(v128.load(xmm(cpu, opM(op)))) | high));
  return ST_NEXT;
}

export function movmskpd(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  const high = opIs256(op) ? i64x2.bitmask(v128.load(ymmHigh(cpu, opM(op)))) << 2 : 0;
  store<u64>(cpu + GPR + opR(op), <u64><u32>(i64x2.bitmask(v128.load(xmm(cpu, opM(op)))) | high));
  return ST_NEXT;
}

export function pmovmskb(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  const high = opIs256(op) ? i8x16.bitmask(v128.load(ymmHigh(cpu, opM(op)))) << 16 : 0;
  store<u64>(cpu + GPR + opR(op), <u64><u32>(i8x16.bitmask(v128.load(xmm(cpu, opM(op)))) | high));
  return ST_NEXT;
}

export function pextrw(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  store<u64>(cpu + GPR + opR(op), <u64>load<u16>(xmm(cpu, opM(op)) + ((<usize>opImm(op) & 7) << 1)));
  return ST_NEXT;
}

/** MOVNTI My, Gy: needs no SSE state. */
export function movnti(cpu: usize, op: usize): i32 {
  if (opSize(op) == 8) opSt64(cpu, op, load<u64>(cpu + GPR + opR(op)));
  else opSt32(cpu, op, load<u32>(cpu + GPR + opR(op)));
  return ST_NEXT;
}

// --- between MMX and XMM -------------------------------------------------------------------------------------------------------
/** MOVQ2DQ Vdq, Nq. */
export function movq2dq(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  if (mmxBlocked(cpu)) return ST_FAULT;
  const r = xmm(cpu, opR(op));
  store<u64>(r, load<u64>(mmx(cpu, opM(op))));
  store<u64>(r, 0, 8);
  mmxEnter(cpu);
  return ST_NEXT;
}

/** MOVDQ2Q Pq, Uq. */
export function movdq2q(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  if (mmxBlocked(cpu)) return ST_FAULT;
  mmxWrite(cpu, opR(op), load<u64>(xmm(cpu, opM(op))));
  mmxEnter(cpu);
  return ST_NEXT;
}

// --- masked byte stores at DS:rDI (or the overriding segment) --------------------------------------------------------------------
/** Bytes whose mask has bit 7 set are written one by one; the others are not touched and cannot fault. */
function maskedStore(cpu: usize, op: usize, from: usize, mask: u32): void {
  const seg = opSeg(op);
  const wrap = load<u64>(op, OP_EAMASK);
  const at = load<u64>(cpu, RDI);
  for (let i: u32 = 0; i < 16; i++) if ((mask >> i) & 1) checkWrite(cpu, seg, (at + i) & wrap, 1);
  for (let i: u32 = 0; i < 16; i++) if ((mask >> i) & 1) st8(cpu, seg, (at + i) & wrap, load<u8>(from + i));
}

export function maskmovdqu(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  maskedStore(cpu, op, xmm(cpu, opR(op)), i8x16.bitmask(v128.load(xmm(cpu, opM(op)))));
  return ST_NEXT;
}

export function maskmovq(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  maskedStore(cpu, op, mmx(cpu, opR(op)), i8x16.bitmask(v128.load(mmx(cpu, opM(op)))) & 0xff);
  mmxEnter(cpu);
  return ST_NEXT;
}

// --- MMX --------------------------------------------------------------------------------------------------------------------------
/** MOVD/MOVQ Pq, Ey. */
export function movdq_load_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  mmxWrite(cpu, opR(op), gprRmY(cpu, op));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** MOVD/MOVQ Ey, Pq. */
export function movdq_store_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  storeY(cpu, op, load<u64>(mmx(cpu, opR(op))));
  mmxEnter(cpu);
  return ST_NEXT;
}

/** MOVQ Qq, Pq; MOVNTQ. */
export function movq_store_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const x = load<u64>(mmx(cpu, opR(op)));
  if (opIsMem(op)) opSt64(cpu, op, x);
  else mmxWrite(cpu, opM(op), x);
  mmxEnter(cpu);
  return ST_NEXT;
}

export function pmovmskb_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  store<u64>(cpu + GPR + opR(op), <u64>(i8x16.bitmask(v128.load(mmx(cpu, opM(op)))) & 0xff));
  mmxEnter(cpu);
  return ST_NEXT;
}

export function pinsrw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  const x = gprRm16(cpu, op);
  const r = mmx(cpu, opR(op));
  store<u16>(r + ((<usize>opImm(op) & 3) << 1), x);
  store<u16>(r, 0xffff, 8);
  mmxEnter(cpu);
  return ST_NEXT;
}

export function pextrw_mmx(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  store<u64>(cpu + GPR + opR(op), <u64>load<u16>(mmx(cpu, opM(op)) + ((<usize>opImm(op) & 3) << 1)));
  mmxEnter(cpu);
  return ST_NEXT;
}

export function emms(cpu: usize, op: usize): i32 {
  if (mmxBlocked(cpu)) return ST_FAULT;
  store<u32>(cpu, 0, FTOP);
  store<u32>(cpu, 0xff, FEMPTY);
  return ST_NEXT;
}
