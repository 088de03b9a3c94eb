/** CMPcc, COMIS, UCOMIS, and the approximations RCP and RSQRT. */
import { setArith } from "../flags";
import { MXCSR, SCRATCH } from "../layout";
import { opImm, opR, ST_FAULT, ST_NEXT } from "../op";
import { push32, push64 } from "../softfloat/formats";
import { compare, EQUAL, LESS, UNORDERED } from "../softfloat/integer";
import { beginSse, softFlags } from "../softfloat/registers";
import { xmmRm128, xmmRm32, xmmRm64 } from "./operand";
import { sseAccept, sseBlocked, xmm } from "./state";

// --- predicates: EQ LT LE UNORD, then their negations; LT and LE (and NLT, NLE) are invalid for quiet NaNs too ----------------------
// @ts-ignore: decorator
@inline function signaling(predicate: u32): bool { return (predicate & 3) == 1 || (predicate & 3) == 2; }

function holds(predicate: u32, relation: i32): bool {
  let yes: bool;
  switch (predicate & 3) {
    case 0: yes = relation == EQUAL; break;
    case 1: yes = relation == LESS; break;
    case 2: yes = relation == LESS || relation == EQUAL; break;
    default: yes = relation == UNORDERED; break;
  }
  return yes != ((predicate & 4) != 0);
}

function compare32(predicate: u32, a: u32, b: u32): u32 {
  push32(a);
  push32(b);
  return holds(predicate, compare(signaling(predicate))) ? 0xffffffff : 0;
}

function compare64(predicate: u32, a: u64, b: u64): u64 {
  push64(a);
  push64(b);
  return holds(predicate, compare(signaling(predicate))) ? ~<u64>0 : 0;
}

export function cmpss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  const to = xmm(cpu, opR(op));
  beginSse(load<u32>(cpu, MXCSR));
  const r = compare32(<u32>opImm(op), load<u32>(to), b);
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  store<u32>(to, r);
  return ST_NEXT;
}

export function cmpsd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm64(cpu, op);
  const to = xmm(cpu, opR(op));
  beginSse(load<u32>(cpu, MXCSR));
  const r = compare64(<u32>opImm(op), load<u64>(to), b);
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  store<u64>(to, r);
  return ST_NEXT;
}

export function cmpps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const scratch = cpu + SCRATCH;
  v128.store(scratch, xmmRm128(cpu, op));
  const to = xmm(cpu, opR(op));
  beginSse(load<u32>(cpu, MXCSR));
  for (let i: usize = 0; i < 16; i += 4) store<u32>(scratch + i, compare32(<u32>opImm(op), load<u32>(to + i), load<u32>(scratch + i)));
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  v128.store(to, v128.load(scratch));
  return ST_NEXT;
}

export function cmppd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const to = xmm(cpu, opR(op));
  beginSse(load<u32>(cpu, MXCSR));
  const low = compare64(<u32>opImm(op), load<u64>(to), i64x2.extract_lane(b, 0));
  const high = compare64(<u32>opImm(op), load<u64>(to, 8), i64x2.extract_lane(b, 1));
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  store<u64>(to, low);
  store<u64>(to, high, 8);
  return ST_NEXT;
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
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm32(cpu, op);
  beginSse(load<u32>(cpu, MXCSR));
  push32(load<u32>(xmm(cpu, opR(op))));
  push32(b);
  return relate(cpu, ordered);
}
// @ts-ignore: decorator
@inline function relate64(cpu: usize, op: usize, ordered: bool): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
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
function reciprocal(x: u32): u32 {
  const sign = x & 0x80000000;
  const magnitude = x & 0x7fffffff;
  if (magnitude > 0x7f800000) return x | 0x00400000;
  if (magnitude < 0x00800000) return sign | 0x7f800000;
  const r = reinterpret<u32>(<f32>1.0 / reinterpret<f32>(magnitude));
  return sign | (r < 0x00800000 ? 0 : r);
}

function reciprocalRoot(x: u32): u32 {
  const magnitude = x & 0x7fffffff;
  if (magnitude > 0x7f800000) return x | 0x00400000;
  if (magnitude < 0x00800000) return (x & 0x80000000) | 0x7f800000;
  if (x != magnitude) return 0xffc00000;
  return reinterpret<u32>(<f32>(1.0 / sqrt<f64>(<f64>reinterpret<f32>(x))));
}

export function rcpss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), reciprocal(xmmRm32(cpu, op)));
  return ST_NEXT;
}

export function rsqrtss(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  store<u32>(xmm(cpu, opR(op)), reciprocalRoot(xmmRm32(cpu, op)));
  return ST_NEXT;
}

export function rcpps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const to = xmm(cpu, opR(op));
  v128.store(to, xmmRm128(cpu, op));
  for (let i: usize = 0; i < 16; i += 4) store<u32>(to + i, reciprocal(load<u32>(to + i)));
  return ST_NEXT;
}

export function rsqrtps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const to = xmm(cpu, opR(op));
  v128.store(to, xmmRm128(cpu, op));
  for (let i: usize = 0; i < 16; i += 4) store<u32>(to + i, reciprocalRoot(load<u32>(to + i)));
  return ST_NEXT;
}
