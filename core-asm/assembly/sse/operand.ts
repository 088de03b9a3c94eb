/**
 * The r/m operand of MMX and SSE instructions. Memory first faults, then anything changes: handlers read it before all else.
 */
import { opLd8, opLd16, opLd32, opLd64, opLd128, opLinear } from "../access";
import { raise, X_GP } from "../exceptions";
import { GPR } from "../layout";
import { opIsMem, opM, opSize } from "../op";
import { mmx } from "./mmx";
import { xmm } from "./state";

/** #GP(0) unless the linear address is a multiple of `size`, as that of the operands of instructions that are not 'unaligned'. */
export function requireAligned(cpu: usize, op: usize, size: u32): void {
  if ((opLinear(cpu, op, size, 0) & (size - 1)) != 0) raise(cpu, X_GP, 0);
}

// @ts-ignore: decorator
@inline export function xmmRm128(cpu: usize, op: usize): v128 {
  if (!opIsMem(op)) return v128.load(xmm(cpu, opM(op)));
  requireAligned(cpu, op, 16);
  return opLd128(cpu, op);
}
// @ts-ignore: decorator
@inline export function xmmRmUnaligned(cpu: usize, op: usize): v128 {
  return opIsMem(op) ? opLd128(cpu, op) : v128.load(xmm(cpu, opM(op)));
}
// @ts-ignore: decorator
@inline export function xmmRm64(cpu: usize, op: usize): u64 {
  return opIsMem(op) ? opLd64(cpu, op) : load<u64>(xmm(cpu, opM(op)));
}
// @ts-ignore: decorator
@inline export function xmmRm32(cpu: usize, op: usize): u32 {
  return opIsMem(op) ? opLd32(cpu, op) : load<u32>(xmm(cpu, opM(op)));
}
// @ts-ignore: decorator
@inline export function xmmRm16(cpu: usize, op: usize): u32 {
  return opIsMem(op) ? opLd16(cpu, op) : load<u16>(xmm(cpu, opM(op)));
}
// @ts-ignore: decorator
@inline export function xmmRm8(cpu: usize, op: usize): u32 {
  return opIsMem(op) ? opLd8(cpu, op) : load<u8>(xmm(cpu, opM(op)));
}
// @ts-ignore: decorator
@inline export function mmxRm64(cpu: usize, op: usize): u64 {
  return opIsMem(op) ? opLd64(cpu, op) : load<u64>(mmx(cpu, opM(op)));
}
// @ts-ignore: decorator
@inline export function mmxRm32(cpu: usize, op: usize): u32 {
  return opIsMem(op) ? opLd32(cpu, op) : load<u32>(mmx(cpu, opM(op)));
}
// General registers.
// @ts-ignore: decorator
@inline export function gprRm64(cpu: usize, op: usize): u64 {
  return opIsMem(op) ? opLd64(cpu, op) : load<u64>(cpu + GPR + opM(op));
}
// @ts-ignore: decorator
@inline export function gprRm32(cpu: usize, op: usize): u32 {
  return opIsMem(op) ? opLd32(cpu, op) : load<u32>(cpu + GPR + opM(op));
}
// @ts-ignore: decorator
@inline export function gprRm8(cpu: usize, op: usize): u32 {
  return opIsMem(op) ? opLd8(cpu, op) : load<u8>(cpu + GPR + opM(op));
}
/** Ey: 64 bits with REX.W, else 32. */
// @ts-ignore: decorator
@inline export function gprRmY(cpu: usize, op: usize): u64 {
  return opSize(op) == 8 ? gprRm64(cpu, op) : <u64>gprRm32(cpu, op);
}
// @ts-ignore: decorator
@inline export function gprRm16(cpu: usize, op: usize): u32 {
  return opIsMem(op) ? opLd16(cpu, op) : load<u16>(cpu + GPR + opM(op));
}
// @ts-ignore: decorator
@inline export function vector64(x: u64): v128 { return i64x2.replace_lane(i64x2.splat(0), 0, x); }
// @ts-ignore: decorator
@inline export function vector32(x: u32): v128 { return i64x2.replace_lane(i64x2.splat(0), 0, <u64>x); }
