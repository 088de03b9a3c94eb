/**
 * ROUNDPS, PD, SS, SD (SDM vol. 2B): to an integral value, which every format holds exactly, so that the host's own rounding
 * serves. Immediate: bits 1:0 rounding control, or bit 2 as MXCSR says; bit 3 keeps PE from being reported. Denormals are no
 * exception here.
 */
import { SCRATCH } from "../layout";
import { denormalsAreZero, DOWN, IE, NEAREST, noteFlags, PE, rounding, UP } from "../softfloat/registers";

// @ts-ignore: decorator
@inline function host<T>(x: T, imm: u32): T {
  switch ((imm & 4) != 0 ? rounding : imm & 3) {
    case NEAREST: return nearest<T>(x);
    case DOWN: return floor<T>(x);
    case UP: return ceil<T>(x);
    default: return trunc<T>(x);
  }
}

export function roundSs(bits: u32, imm: u32): u32 {
  const exponent = bits & 0x7f800000;
  if (exponent == 0x7f800000) {
    if ((bits & 0x7fffff) == 0) return bits;
    if ((bits & 0x400000) == 0) noteFlags(IE);
    return bits | 0x400000;
  }
  if (exponent == 0 && denormalsAreZero) return bits & 0x80000000;
  const x = reinterpret<f32>(bits);
  const r = host<f32>(x, imm);
  if (r != x && (imm & 8) == 0) noteFlags(PE);
  return reinterpret<u32>(r);
}

export function roundSd(bits: u64, imm: u32): u64 {
  const exponent = bits & 0x7ff0000000000000;
  if (exponent == 0x7ff0000000000000) {
    if ((bits & 0xfffffffffffff) == 0) return bits;
    if ((bits & 0x8000000000000) == 0) noteFlags(IE);
    return bits | 0x8000000000000;
  }
  if (exponent == 0 && denormalsAreZero) return bits & 0x8000000000000000;
  const x = reinterpret<f64>(bits);
  const r = host<f64>(x, imm);
  if (r != x && (imm & 8) == 0) noteFlags(PE);
  return reinterpret<u64>(r);
}

export function roundPs(cpu: usize, b: v128, imm: u32): v128 {
  const scratch = cpu + SCRATCH;
  v128.store(scratch, b);
  for (let i: usize = 0; i < 16; i += 4) store<u32>(scratch + i, roundSs(load<u32>(scratch + i), imm));
  return v128.load(scratch);
}

export function roundPd(b: v128, imm: u32): v128 {
  const low = roundSd(i64x2.extract_lane(b, 0), imm);
  return i64x2.replace_lane(i64x2.splat(low), 1, roundSd(i64x2.extract_lane(b, 1), imm));
}
