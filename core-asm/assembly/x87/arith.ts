/**
 * The basic arithmetic: FADD FSUB FSUBR FMUL FDIV FDIVR with registers, m32, m64 and integers in memory; FSQRT, FCHS, FABS, FRNDINT,
 * FSCALE, FXTRACT, FPREM. Names: _m32 _m64 real, _i16 _i32 integer operands, _0i to ST(0), _i0 to ST(i), p popping.
 */
import { opLd16, opLd32, opLd64 } from "../access";
import { FCW, SCRATCH } from "../layout";
import { OP_MODRM, ST_FAULT, ST_NEXT } from "../op";
import { add, div, mul, sqrtY } from "../softfloat/arith";
import { ADD, DIV, DIVR, extended, MUL, ofDouble, ofInteger, ofSingle, SUB, SUBR } from "../softfloat/extended";
import { push32, push64, pushInteger, swap } from "../softfloat/formats";
import { roundToIntegral } from "../softfloat/integer";
import { begin, finish, finishControlled, pushSt, underflow } from "./result";
import { clearC1, isEmpty, noteMasked, pop, setSt, st, stExp, stSig, track, trackMem, x87Blocked } from "./state";

/** ST(dest) = X kind Y, then pops. */
function arithmetic(cpu: usize, kind: i32, dest: u32, pops: u32): i32 {
  if (kind == SUBR || kind == DIVR) swap();
  if (kind == ADD) add(0);
  else if (kind == MUL) mul();
  else if (kind == SUB || kind == SUBR) add(1);
  else div();
  return finishControlled(cpu, dest, pops);
}

/** The same for nearly all operands, ST(dest) and the number at `other`; false if it is not one of these. */
function quick(cpu: usize, kind: i32, dest: u32, pops: u32, other: usize): bool {
  const d = st(cpu, dest);
  const flags = extended(kind, load<u32>(cpu, FCW), d, d, other);
  if (flags < 0) return false;
  noteMasked(cpu, flags);
  if (pops) pop(cpu);
  return true;
}

// With a real or an integer that was in memory; nothing can keep them from it any more.
export function withSingle(cpu: usize, kind: i32, v: u32): void {
  clearC1(cpu);
  if (isEmpty(cpu, 0)) {
    underflow(cpu, 0, 0);
    return;
  }
  if (ofSingle(cpu + SCRATCH, v) && quick(cpu, kind, 0, 0, cpu + SCRATCH)) return;
  begin(cpu);
  pushSt(cpu, 0);
  push32(v);
  arithmetic(cpu, kind, 0, 0);
}
export function withDouble(cpu: usize, kind: i32, v: u64): void {
  clearC1(cpu);
  if (isEmpty(cpu, 0)) {
    underflow(cpu, 0, 0);
    return;
  }
  if (ofDouble(cpu + SCRATCH, v) && quick(cpu, kind, 0, 0, cpu + SCRATCH)) return;
  begin(cpu);
  pushSt(cpu, 0);
  push64(v);
  arithmetic(cpu, kind, 0, 0);
}
export function withInteger(cpu: usize, kind: i32, v: i64): void {
  clearC1(cpu);
  if (isEmpty(cpu, 0)) {
    underflow(cpu, 0, 0);
    return;
  }
  ofInteger(cpu + SCRATCH, v);
  if (quick(cpu, kind, 0, 0, cpu + SCRATCH)) return;
  begin(cpu);
  pushSt(cpu, 0);
  pushInteger(v);
  arithmetic(cpu, kind, 0, 0);
}

// @ts-ignore: decorator
@inline function m32(cpu: usize, op: usize, kind: i32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  const v = opLd32(cpu, op);
  trackMem(cpu, op, 0xd8);
  withSingle(cpu, kind, v);
  return ST_NEXT;
}
// @ts-ignore: decorator
@inline function m64(cpu: usize, op: usize, kind: i32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  const v = opLd64(cpu, op);
  trackMem(cpu, op, 0xdc);
  withDouble(cpu, kind, v);
  return ST_NEXT;
}
// @ts-ignore: decorator
@inline function i32m(cpu: usize, op: usize, kind: i32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  const v = <i64><i32>opLd32(cpu, op);
  trackMem(cpu, op, 0xda);
  withInteger(cpu, kind, v);
  return ST_NEXT;
}
// @ts-ignore: decorator
@inline function i16m(cpu: usize, op: usize, kind: i32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  const v = <i64><i16>opLd16(cpu, op);
  trackMem(cpu, op, 0xde);
  withInteger(cpu, kind, v);
  return ST_NEXT;
}

/** ST(dest) = ST(dest) kind ST(src). */
export function registers(cpu: usize, op: usize, opcode: u32, kind: i32, dest: u32, src: u32, pops: u32): i32 {
  track(cpu, op, opcode);
  clearC1(cpu);
  if (isEmpty(cpu, dest) || isEmpty(cpu, src)) return underflow(cpu, dest, pops);
  if (quick(cpu, kind, dest, pops, st(cpu, src))) return ST_NEXT;
  begin(cpu);
  pushSt(cpu, dest);
  pushSt(cpu, src);
  return arithmetic(cpu, kind, dest, pops);
}
// @ts-ignore: decorator
@inline function index(op: usize): u32 { return load<u8>(op, OP_MODRM) & 7; }
// @ts-ignore: decorator
@inline function toSt0(cpu: usize, op: usize, kind: i32): i32 {
  return x87Blocked(cpu) ? ST_FAULT : registers(cpu, op, 0xd8, kind, 0, index(op), 0);
}
// @ts-ignore: decorator
@inline function toSti(cpu: usize, op: usize, kind: i32): i32 {
  return x87Blocked(cpu) ? ST_FAULT : registers(cpu, op, 0xdc, kind, index(op), 0, 0);
}
// @ts-ignore: decorator
@inline function toStiPop(cpu: usize, op: usize, kind: i32): i32 {
  return x87Blocked(cpu) ? ST_FAULT : registers(cpu, op, 0xde, kind, index(op), 0, 1);
}

// Real operands in memory.
export function fadd_m32(cpu: usize, op: usize): i32 { return m32(cpu, op, ADD); }
export function fmul_m32(cpu: usize, op: usize): i32 { return m32(cpu, op, MUL); }
export function fsub_m32(cpu: usize, op: usize): i32 { return m32(cpu, op, SUB); }
export function fsubr_m32(cpu: usize, op: usize): i32 { return m32(cpu, op, SUBR); }
export function fdiv_m32(cpu: usize, op: usize): i32 { return m32(cpu, op, DIV); }
export function fdivr_m32(cpu: usize, op: usize): i32 { return m32(cpu, op, DIVR); }
export function fadd_m64(cpu: usize, op: usize): i32 { return m64(cpu, op, ADD); }
export function fmul_m64(cpu: usize, op: usize): i32 { return m64(cpu, op, MUL); }
export function fsub_m64(cpu: usize, op: usize): i32 { return m64(cpu, op, SUB); }
export function fsubr_m64(cpu: usize, op: usize): i32 { return m64(cpu, op, SUBR); }
export function fdiv_m64(cpu: usize, op: usize): i32 { return m64(cpu, op, DIV); }
export function fdivr_m64(cpu: usize, op: usize): i32 { return m64(cpu, op, DIVR); }
// Integers in memory: FIADD ...
export function fiadd_i32(cpu: usize, op: usize): i32 { return i32m(cpu, op, ADD); }
export function fimul_i32(cpu: usize, op: usize): i32 { return i32m(cpu, op, MUL); }
export function fisub_i32(cpu: usize, op: usize): i32 { return i32m(cpu, op, SUB); }
export function fisubr_i32(cpu: usize, op: usize): i32 { return i32m(cpu, op, SUBR); }
export function fidiv_i32(cpu: usize, op: usize): i32 { return i32m(cpu, op, DIV); }
export function fidivr_i32(cpu: usize, op: usize): i32 { return i32m(cpu, op, DIVR); }
export function fiadd_i16(cpu: usize, op: usize): i32 { return i16m(cpu, op, ADD); }
export function fimul_i16(cpu: usize, op: usize): i32 { return i16m(cpu, op, MUL); }
export function fisub_i16(cpu: usize, op: usize): i32 { return i16m(cpu, op, SUB); }
export function fisubr_i16(cpu: usize, op: usize): i32 { return i16m(cpu, op, SUBR); }
export function fidiv_i16(cpu: usize, op: usize): i32 { return i16m(cpu, op, DIV); }
export function fidivr_i16(cpu: usize, op: usize): i32 { return i16m(cpu, op, DIVR); }
// ST(0) = ST(0) op ST(i); R: ST(i) op ST(0).
export function fadd_0i(cpu: usize, op: usize): i32 { return toSt0(cpu, op, ADD); }
export function fmul_0i(cpu: usize, op: usize): i32 { return toSt0(cpu, op, MUL); }
export function fsub_0i(cpu: usize, op: usize): i32 { return toSt0(cpu, op, SUB); }
export function fsubr_0i(cpu: usize, op: usize): i32 { return toSt0(cpu, op, SUBR); }
export function fdiv_0i(cpu: usize, op: usize): i32 { return toSt0(cpu, op, DIV); }
export function fdivr_0i(cpu: usize, op: usize): i32 { return toSt0(cpu, op, DIVR); }
// ST(i) = ST(i) op ST(0); R: ST(0) op ST(i).
export function fadd_i0(cpu: usize, op: usize): i32 { return toSti(cpu, op, ADD); }
export function fmul_i0(cpu: usize, op: usize): i32 { return toSti(cpu, op, MUL); }
export function fsub_i0(cpu: usize, op: usize): i32 { return toSti(cpu, op, SUB); }
export function fsubr_i0(cpu: usize, op: usize): i32 { return toSti(cpu, op, SUBR); }
export function fdiv_i0(cpu: usize, op: usize): i32 { return toSti(cpu, op, DIV); }
export function fdivr_i0(cpu: usize, op: usize): i32 { return toSti(cpu, op, DIVR); }
// ... and pop.
export function faddp(cpu: usize, op: usize): i32 { return toStiPop(cpu, op, ADD); }
export function fmulp(cpu: usize, op: usize): i32 { return toStiPop(cpu, op, MUL); }
export function fsubp(cpu: usize, op: usize): i32 { return toStiPop(cpu, op, SUB); }
export function fsubrp(cpu: usize, op: usize): i32 { return toStiPop(cpu, op, SUBR); }
export function fdivp(cpu: usize, op: usize): i32 { return toStiPop(cpu, op, DIV); }
export function fdivrp(cpu: usize, op: usize): i32 { return toStiPop(cpu, op, DIVR); }

// --- one operand: ST(0) ---------------------------------------------------------------------------------------------------------
export function fsqrt(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  begin(cpu);
  if (isEmpty(cpu, 0)) return underflow(cpu, 0, 0);
  pushSt(cpu, 0);
  sqrtY();
  return finishControlled(cpu, 0, 0);
}

export function frndint(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  begin(cpu);
  if (isEmpty(cpu, 0)) return underflow(cpu, 0, 0);
  pushSt(cpu, 0);
  roundToIntegral();
  return finish(cpu, 0, 0);
}

/** The sign of ST(0) is replaced by (sign & keep) ^ flip; no exceptions, whatever it is. */
function sign(cpu: usize, op: usize, keep: u32, flip: u32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  clearC1(cpu);
  if (isEmpty(cpu, 0)) return underflow(cpu, 0, 0);
  setSt(cpu, 0, stSig(cpu, 0), (stExp(cpu, 0) & keep) ^ flip);
  return ST_NEXT;
}
export function fchs(cpu: usize, op: usize): i32 { return sign(cpu, op, 0xffff, 0x8000); }
export function fabs(cpu: usize, op: usize): i32 { return sign(cpu, op, 0x7fff, 0); }
