/** Conversions between the formats (SDM vol. 1, 11.4.1.6). With MMX operands they also enter MMX state. */
import { GPR, MXCSR } from "../layout";
import { opIsMem, opR, opSize, ST_FAULT, ST_NEXT } from "../op";
import { convert } from "../softfloat/arith";
import { push32, push64, pushInteger } from "../softfloat/formats";
import { toInteger, toIntegerChop } from "../softfloat/integer";
import { beginSse, softFlags } from "../softfloat/registers";
import { pack32, pack64 } from "../softfloat/round";
import { mmxBlocked, mmxEnter, mmxWrite } from "./mmx";
import { gprRmY, mmxRm64, vector64, xmmRm128, xmmRm32, xmmRm64 } from "./operand";
import { sseAccept, sseBlocked, xmm } from "./state";
import { vectorBlocked } from "./ymm";

// --- one element; flags accumulate ---------------------------------------------------------------------------------------------
export function widen(x: u32): u64 {
  push32(x);
  convert();
  return pack64();
}
export function narrow(x: u64): u32 {
  push64(x);
  convert();
  return pack32();
}
export function integerTo32(x: i64): u32 {
  pushInteger(x);
  convert();
  return pack32();
}
export function integerTo64(x: i64): u64 {
  if (x == <i64><i32>x) return reinterpret<u64>(<f64>x);
  pushInteger(x);
  convert();
  return pack64();
}
function toInt(bits: u32, chop: bool): i64 { return chop ? toIntegerChop(bits) : toInteger(bits); }
function int32Of32(x: u32, chop: bool): u32 {
  push32(x);
  return <u32>toInt(32, chop);
}
function int32Of64(x: u64, chop: bool): u32 {
  push64(x);
  return <u32>toInt(32, chop);
}

// @ts-ignore: decorator
@inline function begin(cpu: usize): void { beginSse(load<u32>(cpu, MXCSR)); }

/** An Ey operand, which is signed. */
// @ts-ignore: decorator
@inline export function signedY(op: usize, x: u64): i64 { return opSize(op) == 8 ? <i64>x : <i64><i32>x; }

// --- to general registers --------------------------------------------------------------------------------------------------------
/** Y, pushed by the caller, to the Gy operand. */
function toGpr(cpu: usize, op: usize, chop: bool): i32 {
  const wide = opSize(op) == 8;
  const r = toInt(wide ? 64 : 32, chop);
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  store<u64>(cpu + GPR + opR(op), wide ? r : r & 0xffffffff);
  return ST_NEXT;
}
// @ts-ignore: decorator
@inline function single2si(cpu: usize, op: usize, chop: bool): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  const x = xmmRm32(cpu, op);
  begin(cpu);
  push32(x);
  return toGpr(cpu, op, chop);
}
// @ts-ignore: decorator
@inline function double2si(cpu: usize, op: usize, chop: bool): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  const x = xmmRm64(cpu, op);
  begin(cpu);
  push64(x);
  return toGpr(cpu, op, chop);
}
export function cvtss2si(cpu: usize, op: usize): i32 { return single2si(cpu, op, false); }
export function cvttss2si(cpu: usize, op: usize): i32 { return single2si(cpu, op, true); }
export function cvtsd2si(cpu: usize, op: usize): i32 { return double2si(cpu, op, false); }
export function cvttsd2si(cpu: usize, op: usize): i32 { return double2si(cpu, op, true); }

// --- packed: of `simd` rows. What has half the size is in the low half of its vector ----------------------------------------------
// @ts-ignore: decorator
@inline function pair(low: u32, high: u32): u64 { return <u64>low | (<u64>high << 32); }
// @ts-ignore: decorator
@inline function vector(low: u64, high: u64): v128 { return i64x2.replace_lane(i64x2.splat(low), 1, high); }

export function psToPd(b: v128): v128 {
  const low = widen(i32x4.extract_lane(b, 0));
  return vector(low, widen(i32x4.extract_lane(b, 1)));
}
export function pdToPs(b: v128): v128 {
  const low = narrow(i64x2.extract_lane(b, 0));
  return vector64(pair(low, narrow(i64x2.extract_lane(b, 1))));
}
export function dwordsToPs(b: v128): v128 {
  const x = integerTo32(i32x4.extract_lane(b, 0));
  const y = integerTo32(i32x4.extract_lane(b, 1));
  const z = integerTo32(i32x4.extract_lane(b, 2));
  return vector(pair(x, y), pair(z, integerTo32(i32x4.extract_lane(b, 3))));
}
export function psToDwords(b: v128, chop: bool): v128 {
  const x = int32Of32(i32x4.extract_lane(b, 0), chop);
  const y = int32Of32(i32x4.extract_lane(b, 1), chop);
  const z = int32Of32(i32x4.extract_lane(b, 2), chop);
  return vector(pair(x, y), pair(z, int32Of32(i32x4.extract_lane(b, 3), chop)));
}
export function pdToDwords(b: v128, chop: bool): v128 {
  const low = int32Of64(i64x2.extract_lane(b, 0), chop);
  return vector64(pair(low, int32Of64(i64x2.extract_lane(b, 1), chop)));
}

// --- MMX ------------------------------------------------------------------------------------------------------------------------
// With a memory operand, CVTPI2PS and CVTPI2PD leave the MMX and x87 state alone (SDM vol. 2A for the latter, AMD for both).
export function cvtpi2ps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  if (!opIsMem(op) && mmxBlocked(cpu)) return ST_FAULT;
  const x = mmxRm64(cpu, op);
  begin(cpu);
  const low = integerTo32(<i64><i32>x);
  const r = pair(low, integerTo32(<i64>x >> 32));
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  if (!opIsMem(op)) mmxEnter(cpu);
  store<u64>(xmm(cpu, opR(op)), r);
  return ST_NEXT;
}

/** Exact. */
export function cvtpi2pd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  if (!opIsMem(op) && mmxBlocked(cpu)) return ST_FAULT;
  const x = mmxRm64(cpu, op);
  if (!opIsMem(op)) mmxEnter(cpu);
  v128.store(xmm(cpu, opR(op)), f64x2.convert_low_i32x4_s(vector64(x)));
  return ST_NEXT;
}

function finishMmx(cpu: usize, op: usize, r: u64): i32 {
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  mmxEnter(cpu);
  mmxWrite(cpu, opR(op), r);
  return ST_NEXT;
}
// @ts-ignore: decorator
@inline function ps2pi(cpu: usize, op: usize, chop: bool): i32 {
  if (sseBlocked(cpu) || mmxBlocked(cpu)) return ST_FAULT;
  const x = xmmRm64(cpu, op);
  begin(cpu);
  const low = int32Of32(<u32>x, chop);
  return finishMmx(cpu, op, pair(low, int32Of32(<u32>(x >> 32), chop)));
}
// @ts-ignore: decorator
@inline function pd2pi(cpu: usize, op: usize, chop: bool): i32 {
  if (sseBlocked(cpu) || mmxBlocked(cpu)) return ST_FAULT;
  const x = xmmRm128(cpu, op);
  begin(cpu);
  const low = int32Of64(i64x2.extract_lane(x, 0), chop);
  return finishMmx(cpu, op, pair(low, int32Of64(i64x2.extract_lane(x, 1), chop)));
}
export function cvtps2pi(cpu: usize, op: usize): i32 { return ps2pi(cpu, op, false); }
export function cvttps2pi(cpu: usize, op: usize): i32 { return ps2pi(cpu, op, true); }
export function cvtpd2pi(cpu: usize, op: usize): i32 { return pd2pi(cpu, op, false); }
export function cvttpd2pi(cpu: usize, op: usize): i32 { return pd2pi(cpu, op, true); }
