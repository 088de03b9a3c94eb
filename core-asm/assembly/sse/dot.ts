/**
 * DPPS and DPPD (SDM vol. 2A): products of the elements that the immediate's upper half selects, and zeros for the others; their
 * sum goes to the elements that its lower half selects, zeros to the others. Every step rounds. A step is not begun after an
 * unmasked exception in one before it.
 */
import { MXCSR, SCRATCH } from "../layout";
import { opImm, opR, ST_FAULT, ST_NEXT } from "../op";
import { beginSse, softFlags } from "../softfloat/registers";
import { ADD, exact32, exact64, MUL } from "./lanes";
import { xmmRm128 } from "./operand";
import { sseAccept, sseBlocked, xmm } from "./state";

export function dpps(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const scratch = cpu + SCRATCH;
  v128.store(scratch, xmmRm128(cpu, op));
  const to = xmm(cpu, opR(op));
  const imm = <u32>opImm(op);
  beginSse(load<u32>(cpu, MXCSR));
  for (let i: usize = 0; i < 4; i++) {
    const at = i << 2;
    const chosen = ((imm >> (4 + <u32>i)) & 1) != 0;
    store<u32>(scratch + at, chosen ? exact32(cpu, MUL, load<u32>(to + at), load<u32>(scratch + at)) : 0);
  }
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  const low = exact32(cpu, ADD, load<u32>(scratch), load<u32>(scratch, 4));
  const high = exact32(cpu, ADD, load<u32>(scratch, 8), load<u32>(scratch, 12));
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  const sum = exact32(cpu, ADD, low, high);
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  for (let i: usize = 0; i < 4; i++) store<u32>(to + (i << 2), ((imm >> <u32>i) & 1) != 0 ? sum : 0);
  return ST_NEXT;
}

export function dppd(cpu: usize, op: usize): i32 {
  if (sseBlocked(cpu)) return ST_FAULT;
  const b = xmmRm128(cpu, op);
  const to = xmm(cpu, opR(op));
  const imm = <u32>opImm(op);
  beginSse(load<u32>(cpu, MXCSR));
  const low = (imm & 16) != 0 ? exact64(cpu, MUL, load<u64>(to), i64x2.extract_lane(b, 0)) : 0;
  const high = (imm & 32) != 0 ? exact64(cpu, MUL, load<u64>(to, 8), i64x2.extract_lane(b, 1)) : 0;
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  const sum = exact64(cpu, ADD, low, high);
  if (!sseAccept(cpu, softFlags())) return ST_FAULT;
  store<u64>(to, (imm & 1) != 0 ? sum : 0);
  store<u64>(to, (imm & 2) != 0 ? sum : 0, 8);
  return ST_NEXT;
}
