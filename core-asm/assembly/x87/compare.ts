/** FCOM, FUCOM, FICOM, FTST, FCOMI, FXAM. An unordered result has all of C3 C2 C0, or ZF PF CF, set. */
import { opLd16, opLd32, opLd64 } from "../access";
import { OP_MODRM, ST_FAULT, ST_NEXT } from "../op";
import { push32, push64, pushInteger } from "../softfloat/formats";
import { compare, EQUAL, LESS, UNORDERED } from "../softfloat/integer";
import { setRelation } from "../sse/compare";
import { FCW } from "../layout";
import { beginX87 } from "../softfloat/registers";
import { accept, begin, popTimes, pushSt, underflows } from "./result";
import { clearC1, FSW_C0, FSW_C1, FSW_C2, FSW_C3, isEmpty, setCodes, stExp, stSig, track, trackMem, x87Blocked } from "./state";

// @ts-ignore: decorator
@inline function index(op: usize): u32 { return load<u8>(op, OP_MODRM) & 7; }

function codesOf(relation: i32): u32 {
  if (relation == UNORDERED) return FSW_C3 | FSW_C2 | FSW_C0;
  return relation == LESS ? FSW_C0 : relation == EQUAL ? FSW_C3 : 0;
}

/** X with Y, to the condition codes. Unmasked exceptions keep operands from being popped, but codes are set (AMD; Intel's are not). */
function relate(cpu: usize, signaling: bool, pops: u32): i32 {
  setCodes(cpu, codesOf(compare(signaling)));
  if (accept(cpu)) popTimes(cpu, pops);
  return ST_NEXT;
}

/** An operand is empty. */
function relateEmpty(cpu: usize, pops: u32): i32 {
  setCodes(cpu, codesOf(UNORDERED));
  if (underflows(cpu)) popTimes(cpu, pops);
  return ST_NEXT;
}

// --- with memory ---------------------------------------------------------------------------------------------------------------
// @ts-ignore: decorator
@inline function start(cpu: usize, op: usize, opcode: u32): bool {
  trackMem(cpu, op, opcode);
  begin(cpu);
  if (isEmpty(cpu, 0)) return false;
  pushSt(cpu, 0);
  return true;
}
// @ts-ignore: decorator
@inline function real32(cpu: usize, op: usize, pops: u32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  const v = opLd32(cpu, op);
  if (!start(cpu, op, 0xd8)) return relateEmpty(cpu, pops);
  push32(v);
  return relate(cpu, true, pops);
}
// @ts-ignore: decorator
@inline function real64(cpu: usize, op: usize, pops: u32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  const v = opLd64(cpu, op);
  if (!start(cpu, op, 0xdc)) return relateEmpty(cpu, pops);
  push64(v);
  return relate(cpu, true, pops);
}
function integer(cpu: usize, op: usize, opcode: u32, v: i64, pops: u32): i32 {
  if (!start(cpu, op, opcode)) return relateEmpty(cpu, pops);
  pushInteger(v);
  return relate(cpu, true, pops);
}
export function fcom_m32(cpu: usize, op: usize): i32 { return real32(cpu, op, 0); }
export function fcomp_m32(cpu: usize, op: usize): i32 { return real32(cpu, op, 1); }
export function fcom_m64(cpu: usize, op: usize): i32 { return real64(cpu, op, 0); }
export function fcomp_m64(cpu: usize, op: usize): i32 { return real64(cpu, op, 1); }
export function ficom_i32(cpu: usize, op: usize): i32 {
  return x87Blocked(cpu) ? ST_FAULT : integer(cpu, op, 0xda, <i64><i32>opLd32(cpu, op), 0);
}
export function ficomp_i32(cpu: usize, op: usize): i32 {
  return x87Blocked(cpu) ? ST_FAULT : integer(cpu, op, 0xda, <i64><i32>opLd32(cpu, op), 1);
}
export function ficom_i16(cpu: usize, op: usize): i32 {
  return x87Blocked(cpu) ? ST_FAULT : integer(cpu, op, 0xde, <i64><i16>opLd16(cpu, op), 0);
}
export function ficomp_i16(cpu: usize, op: usize): i32 {
  return x87Blocked(cpu) ? ST_FAULT : integer(cpu, op, 0xde, <i64><i16>opLd16(cpu, op), 1);
}

// --- with a register ---------------------------------------------------------------------------------------------------------------
function register(cpu: usize, op: usize, opcode: u32, i: u32, signaling: bool, pops: u32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, opcode);
  begin(cpu);
  if (isEmpty(cpu, 0) || isEmpty(cpu, i)) return relateEmpty(cpu, pops);
  pushSt(cpu, 0);
  pushSt(cpu, i);
  return relate(cpu, signaling, pops);
}
export function fcom_sti(cpu: usize, op: usize): i32 { return register(cpu, op, 0xd8, index(op), true, 0); }
export function fcomp_sti(cpu: usize, op: usize): i32 { return register(cpu, op, 0xd8, index(op), true, 1); }
/** The aliases DC D0+i, DC D8+i and DE D0+i. */
export function fcom2_sti(cpu: usize, op: usize): i32 { return register(cpu, op, 0xdc, index(op), true, 0); }
export function fcomp3_sti(cpu: usize, op: usize): i32 { return register(cpu, op, 0xdc, index(op), true, 1); }
export function fcomp5_sti(cpu: usize, op: usize): i32 { return register(cpu, op, 0xde, index(op), true, 1); }
export function fcompp(cpu: usize, op: usize): i32 { return register(cpu, op, 0xde, 1, true, 2); }
export function fucom_sti(cpu: usize, op: usize): i32 { return register(cpu, op, 0xdd, index(op), false, 0); }
export function fucomp_sti(cpu: usize, op: usize): i32 { return register(cpu, op, 0xdd, index(op), false, 1); }
export function fucompp(cpu: usize, op: usize): i32 { return register(cpu, op, 0xda, 1, false, 2); }

export function ftst(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  begin(cpu);
  if (isEmpty(cpu, 0)) return relateEmpty(cpu, 0);
  pushSt(cpu, 0);
  pushInteger(0);
  return relate(cpu, true, 0);
}

/** FCOMI and relatives: to EFLAGS. C1 stays as it is, except for a stack fault. */
function toFlags(cpu: usize, op: usize, opcode: u32, signaling: bool, pops: u32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, opcode);
  beginX87(load<u32>(cpu, FCW));
  const i = index(op);
  let relation = UNORDERED;
  if (isEmpty(cpu, 0) || isEmpty(cpu, i)) {
    clearC1(cpu);
    if (!underflows(cpu)) pops = 0;
  } else {
    pushSt(cpu, 0);
    pushSt(cpu, i);
    relation = compare(signaling);
    if (!accept(cpu)) pops = 0;
  }
  setRelation(cpu, relation);
  popTimes(cpu, pops);
  return ST_NEXT;
}
export function fcomi(cpu: usize, op: usize): i32 { return toFlags(cpu, op, 0xdb, true, 0); }
export function fcomip(cpu: usize, op: usize): i32 { return toFlags(cpu, op, 0xdf, true, 1); }
export function fucomi(cpu: usize, op: usize): i32 { return toFlags(cpu, op, 0xdb, false, 0); }
export function fucomip(cpu: usize, op: usize): i32 { return toFlags(cpu, op, 0xdf, false, 1); }

// --- FXAM ----------------------------------------------------------------------------------------------------------------------------
/** C3 C2 C0 say the class of ST(0), C1 its sign, also when empty. */
export function fxam(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  const sig = stSig(cpu, 0);
  const exp = stExp(cpu, 0) & 0x7fff;
  let codes: u32;
  if (isEmpty(cpu, 0)) codes = FSW_C3 | FSW_C0;
  else if (exp == 0) codes = sig == 0 ? FSW_C3 : FSW_C3 | FSW_C2;
  else if (sig >> 63 == 0) codes = 0;
  else if (exp != 0x7fff) codes = FSW_C2;
  else codes = sig << 1 == 0 ? FSW_C2 | FSW_C0 : FSW_C0;
  setCodes(cpu, stExp(cpu, 0) >> 15 != 0 ? codes | FSW_C1 : codes);
  return ST_NEXT;
}
