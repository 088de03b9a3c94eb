/** Moves of one element of an XMM register, and PTEST. Element numbers are in the immediate. */
import { opSt8, opSt16, opSt32, opSt64 } from "../access";
import { CF, setArith, ZF } from "../flags";
import { GPR, SCRATCH } from "../layout";
import { opImm, opIs256, opIsMem, opIsVex, opM, opR, opSize, ST_FAULT, ST_NEXT } from "../op";
import { dwordMask } from "./horizontal";
import { xmmRm128, xmmRmUnaligned } from "./operand";
import { xmm } from "./state";
import { vectorBlocked, ymmHigh, ymmRmHigh } from "./ymm";

// @ts-ignore: decorator
@inline function imm(op: usize): usize { return <usize>opImm(op); }

/** A general register receives the element zero-extended to 64 bits. */
// @ts-ignore: decorator
@inline function setRegister(cpu: usize, op: usize, x: u64): void { store<u64>(cpu + GPR + opM(op), x); }

export function pextrb(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  const x: u32 = load<u8>(xmm(cpu, opR(op)) + (imm(op) & 15));
  if (opIsMem(op)) opSt8(cpu, op, x);
  else setRegister(cpu, op, x);
  return ST_NEXT;
}

/** The form with a memory operand; SSE2's has the registers the other way round. */
export function pextrw_store(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
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
  return vectorBlocked(cpu, op) ? ST_FAULT : extractDword(cpu, op);
}

/** PEXTRQ with REX.W. */
export function pextrd(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  if (opSize(op) != 8) return extractDword(cpu, op);
  const x = load<u64>(xmm(cpu, opR(op)) + ((imm(op) & 1) << 3));
  if (opIsMem(op)) opSt64(cpu, op, x);
  else setRegister(cpu, op, x);
  return ST_NEXT;
}

// --- insertions, of `simd` rows --------------------------------------------------------------------------------------------
export function withByte(cpu: usize, a: v128, x: u32, imm: u32): v128 {
  v128.store(cpu + SCRATCH, a);
  store<u8>(cpu + SCRATCH + (<usize>imm & 15), <u8>x);
  return v128.load(cpu + SCRATCH);
}
export function withWord(cpu: usize, a: v128, x: u32, imm: u32): v128 {
  v128.store(cpu + SCRATCH, a);
  store<u16>(cpu + SCRATCH + ((<usize>imm & 7) << 1), <u16>x);
  return v128.load(cpu + SCRATCH);
}
/** A dword, or with REX.W a qword. */
export function withY(cpu: usize, op: usize, a: v128, x: u64, imm: u32): v128 {
  v128.store(cpu + SCRATCH, a);
  if (opSize(op) == 8) store<u64>(cpu + SCRATCH + ((<usize>imm & 1) << 3), x);
  else store<u32>(cpu + SCRATCH + ((<usize>imm & 3) << 2), <u32>x);
  return v128.load(cpu + SCRATCH);
}
/** INSERTPS: x to element 5:4 of the immediate, then zeros where bits 3:0 say so. */
export function insertPs(cpu: usize, a: v128, x: u32, imm: u32): v128 {
  v128.store(cpu + SCRATCH, a);
  store<u32>(cpu + SCRATCH + ((<usize>(imm >> 4) & 3) << 2), x);
  return v128.andnot(v128.load(cpu + SCRATCH), dwordMask(imm));
}
export function dwordOf(cpu: usize, b: v128, i: u32): u32 {
  v128.store(cpu + SCRATCH, b);
  return load<u32>(cpu + SCRATCH + ((<usize>i & 3) << 2));
}

/** ZF: no bit of the source is in the destination; CF: none is missing there. */
export function ptest(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  const b = opIsVex(op) ? xmmRmUnaligned(cpu, op) : xmmRm128(cpu, op);
  const a = v128.load(xmm(cpu, opR(op)));
  let common = v128.and(b, a);
  let missing = v128.andnot(b, a);
  if (opIs256(op)) {
    const bHigh = ymmRmHigh(cpu, op);
    const aHigh = v128.load(ymmHigh(cpu, opR(op)));
    common = v128.or(common, v128.and(bHigh, aHigh));
    missing = v128.or(missing, v128.andnot(bHigh, aHigh));
  }
  setArith(cpu, (v128.any_true(common) ? 0 : ZF) | (v128.any_true(missing) ? 0 : CF));
  return ST_NEXT;
}
