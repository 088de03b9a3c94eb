/** SSE4.1's moves of one element of an XMM register, and PTEST. Element numbers are in the immediate. */
import { opLd8, opLd32, opSt8, opSt16, opSt32, opSt64 } from "../access";
import { CF, setArith, ZF } from "../flags";
import { GPR } from "../layout";
import { opImm, opIsMem, opM, opR, opSize, ST_FAULT, ST_NEXT } from "../op";
import { gprRmY, xmmRm128 } from "./operand";
import { sseBlocked, xmm } from "./state";

// @ts-ignore: decorator
@inline function imm(op: usize): usize { return <usize>opImm(op); }

/** A general register receives the element zero-extended to 64 bits. */
// @ts-ignore: decorator
@inline function setRegister(cpu: usize, op: usize, x: u64): void { store<u64>(cpu + GPR + opM(op), x); }

export function pextrb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const x: u32 = load<u8>(xmm(cpu, opR(op)) + (imm(op) & 15));
  if (opIsMem(op)) opSt8(cpu, op, x);
  else setRegister(cpu, op, x);
  return ST_NEXT;
}

/** The form with a memory operand; SSE2's has the registers the other way round. */
export function pextrw_store(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const x: u32 = load<u16>(xmm(cpu, opR(op)) + ((imm(op) & 7) << 1));
  if (opIsMem(op)) opSt16(cpu, op, x);
  else setRegister(cpu, op, x);
  return ST_NEXT;
}

// @ts-ignore: decorator
@inline function extractDword(cpu: usize, op: usize): i32 {
  const x = load<u32>(xmm(cpu, opR(op)) + ((imm(op) & 3) << 2));
  if (opIsMem(op)) opSt32(cpu, op, x);
  else setRegister(cpu, op, x);
  return ST_NEXT;
}

export function extractps(cpu: usize, op: usize): i32 {
  return sseBlocked(cpu) ? ST_FAULT : extractDword(cpu, op);
}

/** PEXTRQ with REX.W. */
export function pextrd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  if (opSize(op) != 8) return extractDword(cpu, op);
  const x = load<u64>(xmm(cpu, opR(op)) + ((imm(op) & 1) << 3));
  if (opIsMem(op)) opSt64(cpu, op, x);
  else setRegister(cpu, op, x);
  return ST_NEXT;
}

export function pinsrb(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const x = opIsMem(op) ? opLd8(cpu, op) : load<u8>(cpu + GPR + opM(op));
  store<u8>(xmm(cpu, opR(op)) + (imm(op) & 15), <u8>x);
  return ST_NEXT;
}

/** PINSRQ with REX.W. */
export function pinsrd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const x = gprRmY(cpu, op);
  const r = xmm(cpu, opR(op));
  if (opSize(op) == 8) store<u64>(r + ((imm(op) & 1) << 3), x);
  else store<u32>(r + ((imm(op) & 3) << 2), <u32>x);
  return ST_NEXT;
}

/** Immediate: source element 7:6 (of a register; memory is the element), destination element 5:4, elements to clear 3:0. */
export function insertps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const x = opIsMem(op) ? opLd32(cpu, op) : load<u32>(xmm(cpu, opM(op)) + (((imm(op) >> 6) & 3) << 2));
  const r = xmm(cpu, opR(op));
  store<u32>(r + (((imm(op) >> 4) & 3) << 2), x);
  for (let i: usize = 0; i < 4; i++) if ((imm(op) >> i) & 1) store<u32>(r + (i << 2), 0);
  return ST_NEXT;
}

/** ZF: no bit of the source is in the destination; CF: none is missing there. */
export function ptest(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  setArith(cpu, (v128.any_true(v128.and(b, a)) ? 0 : ZF) | (v128.any_true(v128.andnot(b, a)) ? 0 : CF));
  return ST_NEXT;
}
