/** CMPcc, COMIS, UCOMIS, and the approximations RCP and RSQRT. What yields elements or vectors serves `simd` rows. */
import { setArith } from "../flags";
import { MXCSR, SCRATCH } from "../layout";
import { opR, ST_FAULT, ST_NEXT } from "../op";
import { push32, push64 } from "../softfloat/formats";
import { compare, EQUAL, LESS, UNORDERED } from "../softfloat/integer";
import { beginSse, softFlags } from "../softfloat/registers";
import { xmmRm32, xmmRm64 } from "./operand";
import { sseAccept, xmm } from "./state";
import { vectorBlocked } from "./ymm";

// --- predicates (SDM vol. 2A, CMPPD): 16 relations, once with and once without an exception for quiet NaNs; SSE has the first 8 ------
/** Of LESS, EQUAL, GREATER, UNORDERED (bits 0 to 3), those that make each true. */
const RELATIONS: u64 = 0xf465_0b9a_7ced_8312;
// @ts-ignore: decorator
@inline function signaling(predicate: u32): bool { return ((predicate & 3) == 1 || (predicate & 3) == 2) != ((predicate & 16) != 0); }
// @ts-ignore: decorator
@inline function holds(predicate: u32, relation: i32): bool {
  return ((RELATIONS >> (<u64>((predicate & 15) << 2) + <u64>(relation - LESS))) & 1) != 0;
}

export function cmpSs(a: u32, b: u32, predicate: u32): u32 {
  push32(a);
  push32(b);
  return holds(predicate, compare(signaling(predicate))) ? 0xffffffff : 0;
}

export function cmpSd(a: u64, b: u64, predicate: u32): u64 {
  push64(a);
  push64(b);
  return holds(predicate, compare(signaling(predicate))) ? ~<u64>0 : 0;
}

export function cmpPs(cpu: usize, a: v128, b: v128, predicate: u32): v128 {
  const scratch = cpu + SCRATCH;
  v128.store(scratch, a);
  v128.store(scratch, b, 16);
  for (let i: usize = 0; i < 16; i += 4) store<u32>(scratch + i, cmpSs(load<u32>(scratch + i), load<u32>(scratch + i, 16), predicate));
  return v128.load(scratch);
}

export function cmpPd(a: v128, b: v128, predicate: u32): v128 {
  const low = cmpSd(i64x2.extract_lane(a, 0), i64x2.extract_lane(b, 0), predicate);
  return i64x2.replace_lane(i64x2.splat(low), 1, cmpSd(i64x2.extract_lane(a, 1), i64x2.extract_lane(b, 1), predicate));
}

// --- to EFLAGS ----------------------------------------------------------------------------------------------------------------
/** ZF PF CF of a relation; OF SF AF are cleared. Also for the x87's FCOMI. */
export function setRelation(cpu: usize, relation: i32): void {
  setArith(cpu, relation == UNORDERED ? 0x45 : relation == LESS ? 1 : relation == EQUAL ? 0x40 : 0);
}

function relate(cpu: usize, ordered: bool): i32 {
  const relation = compare(ordered);
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  setRelation(cpu, relation);
  return ST_NEXT;
}

// @ts-ignore: decorator
@inline function relate32(cpu: usize, op: usize, ordered: bool): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  beginSse(load<u32>(cpu, MXCSR));
  push32(load<u32>(xmm(cpu, opR(op))));
  push32(b);
  return relate(cpu, ordered);
}
// @ts-ignore: decorator
@inline function relate64(cpu: usize, op: usize, ordered: bool): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  beginSse(load<u32>(cpu, MXCSR));
  push64(load<u64>(xmm(cpu, opR(op))));
  push64(b);
  return relate(cpu, ordered);
}
export function ucomiss(cpu: usize, op: usize): i32 { return relate32(cpu, op, false); }
export function ucomisd(cpu: usize, op: usize): i32 { return relate64(cpu, op, false); }
export function comiss(cpu: usize, op: usize): i32 { return relate32(cpu, op, true); }
export function comisd(cpu: usize, op: usize): i32 { return relate64(cpu, op, true); }

// --- approximations -------------------------------------------------------------------------------------------------------------
// A relative error of 1.5 * 2^-12 is allowed, and processors differ; here the error is half a unit in the last place. There are no
// exceptions, MXCSR does not matter, denormals are zeros both ways (SDM vol. 2B, RCPPS and RSQRTPS).
export function reciprocal(x: u32): u32 {
  const sign = x & 0x80000000;
  const magnitude = x & 0x7fffffff;
  if (magnitude > 0x7f800000) return x | 0x00400000;
  if (magnitude < 0x00800000) return sign | 0x7f800000;
  const r = reinterpret<u32>(<f32>1.0 / reinterpret<f32>(magnitude));
  return sign | (r < 0x00800000 ? 0 : r);
}

export function reciprocalRoot(x: u32): u32 {
  const magnitude = x & 0x7fffffff;
  if (magnitude > 0x7f800000) return x | 0x00400000;
  if (magnitude < 0x00800000) return (x & 0x80000000) | 0x7f800000;
  if (x != magnitude) return 0xffc00000;
  return reinterpret<u32>(<f32>(1.0 / sqrt<f64>(<f64>reinterpret<f32>(x))));
}

export function reciprocals(cpu: usize, b: v128): v128 {
  const scratch = cpu + SCRATCH;
  v128.store(scratch, b);
  for (let i: usize = 0; i < 16; i += 4) store<u32>(scratch + i, reciprocal(load<u32>(scratch + i)));
  return v128.load(scratch);
}
export function reciprocalRoots(cpu: usize, b: v128): v128 {
  const scratch = cpu + SCRATCH;
  v128.store(scratch, b);
  for (let i: usize = 0; i < 16; i += 4) store<u32>(scratch + i, reciprocalRoot(load<u32>(scratch + i)));
  return v128.load(scratch);
}
