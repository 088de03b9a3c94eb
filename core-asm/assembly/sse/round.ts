/**
 * ROUNDPS, PD, SS, SD (SDM vol. 2B): to an integral value, which every format holds exactly, so that the host's own rounding
 * serves. Immediate: bits 1:0 rounding control, or bit 2 as MXCSR says; bit 3 keeps PE from being reported. Denormals are no
 * exception here.
 */
import { MXCSR, SCRATCH } from "../layout";
import { opImm, opR, ST_FAULT, ST_NEXT } from "../op";
import { DOWN, IE, NEAREST, PE, UP } from "../softfloat/registers";
import { xmmRm128, xmmRm32, xmmRm64 } from "./operand";
import { MXCSR_DAZ, sseAccept, sseBlocked, xmm } from "./state";

/** Flags of the elements rounded since the instruction began. */
let raised: u32 = 0;

// @ts-ignore: decorator
@inline function control(cpu: usize, op: usize): u32 {
  const imm = <u32>opImm(op);
  raised = 0;
  return (imm & 4) != 0 ? (load<u32>(cpu, MXCSR) >> 13) & 3 : imm & 3;
}

/** Whether the instruction may store its result. */
// @ts-ignore: decorator
@inline function accepted(cpu: usize, op: usize): bool {
  return sseAccept(cpu, (opImm(op) & 8) != 0 ? raised & ~PE : raised);
}

// @ts-ignore: decorator
@inline function host<T>(x: T, rounding: u32): T {
  switch (rounding) {
    case NEAREST: return nearest<T>(x);
    case DOWN: return floor<T>(x);
    case UP: return ceil<T>(x);
    default: return trunc<T>(x);
  }
}

function integral32(cpu: usize, bits: u32, rounding: u32): u32 {
  const exponent = bits & 0x7f800000;
  if (exponent == 0x7f800000) {
    if ((bits & 0x7fffff) == 0) return bits;
    if ((bits & 0x400000) == 0) raised |= IE;
    return bits | 0x400000;
  }
  if (exponent == 0 && (load<u32>(cpu, MXCSR) & MXCSR_DAZ) != 0) return bits & 0x80000000;
  const x = reinterpret<f32>(bits);
  const r = host<f32>(x, rounding);
  if (r != x) raised |= PE;
  return reinterpret<u32>(r);
}

function integral64(cpu: usize, bits: u64, rounding: u32): u64 {
  const exponent = bits & 0x7ff0000000000000;
  if (exponent == 0x7ff0000000000000) {
    if ((bits & 0xfffffffffffff) == 0) return bits;
    if ((bits & 0x8000000000000) == 0) raised |= IE;
    return bits | 0x8000000000000;
  }
  if (exponent == 0 && (load<u32>(cpu, MXCSR) & MXCSR_DAZ) != 0) return bits & 0x8000000000000000;
  const x = reinterpret<f64>(bits);
  const r = host<f64>(x, rounding);
  if (r != x) raised |= PE;
  return reinterpret<u64>(r);
}

export function roundss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const x = xmmRm32(cpu, op);
  const r = integral32(cpu, x, control(cpu, op));
  if (!accepted(cpu, op)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

export function roundsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const x = xmmRm64(cpu, op);
  const r = integral64(cpu, x, control(cpu, op));
  if (!accepted(cpu, op)) return ST_FAULT;
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

export function roundps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const scratch = cpu + SCRATCH;
  v128.store(scratch, xmmRm128(cpu, op));
  const rounding = control(cpu, op);
  for (let i: usize = 0; i < 16; i += 4) store<u32>(scratch + i, integral32(cpu, load<u32>(scratch + i), rounding));
  if (!accepted(cpu, op)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), v128.load(scratch));
  return ST_NEXT;
}

export function roundpd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const scratch = cpu + SCRATCH;
  v128.store(scratch, xmmRm128(cpu, op));
  const rounding = control(cpu, op);
  for (let i: usize = 0; i < 16; i += 8) store<u64>(scratch + i, integral64(cpu, load<u64>(scratch + i), rounding));
  if (!accepted(cpu, op)) return ST_FAULT;
  v128.store(xmm(cpu, opR(op)), v128.load(scratch));
  return ST_NEXT;
}
