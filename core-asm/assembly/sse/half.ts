/** F16C: conversions between single and half precision (SDM vol. 1, 14.4). DAZ and FZ do not concern half-precision numbers. */
import { opSt64, opSt128 } from "../access";
import { opImm, opIs256, opIsMem, opM, opR, ST_FAULT, ST_NEXT } from "../op";
import { convert, take } from "../softfloat/arith";
import { push16, push32 } from "../softfloat/formats";
import { rounding, withRounding } from "../softfloat/registers";
import { pack16, pack32 } from "../softfloat/round";
import { lows } from "./packed";
import { roundingBegins, roundingFails, xmm } from "./state";
import { avxBlocked, ymmHigh, ymmWrite } from "./ymm";

/** Exact. Denormals are no exception. */
function single(x: u32): u32 {
  push16(x);
  take();
  return pack32();
}
/** The low half of b. */
export function halvesToPs(b: v128): v128 {
  let r = i32x4.splat(single(i16x8.extract_lane_u(b, 0)));
  r = i32x4.replace_lane(r, 1, single(i16x8.extract_lane_u(b, 1)));
  r = i32x4.replace_lane(r, 2, single(i16x8.extract_lane_u(b, 2)));
  return i32x4.replace_lane(r, 3, single(i16x8.extract_lane_u(b, 3)));
}

function half(x: u32): u32 {
  push32(x);
  convert();
  return pack16();
}
function psToHalves(at: usize): v128 {
  let r: u64 = half(load<u32>(at));
  r |= <u64>half(load<u32>(at, 4)) << 16;
  r |= <u64>half(load<u32>(at, 8)) << 32;
  r |= <u64>half(load<u32>(at, 12)) << 48;
  return i64x2.replace_lane(i64x2.splat(0), 0, r);
}
/** Rounds as bits 1:0 of the immediate say, or, with bit 2, MXCSR. */
export function vcvtps2ph(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const imm = <u32>opImm(op);
  roundingBegins(cpu);
  withRounding((imm & 4) != 0 ? rounding : imm & 3);
  const wide = opIs256(op);
  let r = psToHalves(xmm(cpu, opR(op)));
  if (wide) r = lows(r, psToHalves(ymmHigh(cpu, opR(op))));
  if (roundingFails(cpu)) return ST_FAULT;
  if (!opIsMem(op)) ymmWrite(cpu, opM(op), r, i64x2.splat(0));
  else if (wide) opSt128(cpu, op, r);
  else opSt64(cpu, op, i64x2.extract_lane(r, 0));
  return ST_NEXT;
}
