/** LDMXCSR, STMXCSR, and what concerns caches and ordering, which this machine has no use for. */
import { ld8, opLd32, opSt32 } from "../access";
import { fault, X_GP } from "../exceptions";
import { MXCSR } from "../layout";
import { opEa, opSeg, ST_FAULT, ST_NEXT } from "../op";
import { MXCSR_MASK } from "./state";
import { vectorBlocked } from "./ymm";

export function ldmxcsr(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  const value = opLd32(cpu, op);
  if ((value & ~MXCSR_MASK) != 0) return fault(cpu, X_GP, 0);
  store<u32>(cpu, value, MXCSR);
  return ST_NEXT;
}

export function stmxcsr(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  opSt32(cpu, op, load<u32>(cpu, MXCSR));
  return ST_NEXT;
}

/** LFENCE, MFENCE, SFENCE: memory is accessed in program order here. */
export function fence(cpu: usize, op: usize): i32 {
  return ST_NEXT;
}

/** CLFLUSH: nothing is cached, but the address is checked as for a load of a byte (SDM vol. 2A). */
export function clflush(cpu: usize, op: usize): i32 {
  ld8(cpu, opSeg(op), opEa(cpu, op));
  return ST_NEXT;
}

/** PREFETCHh: a hint; never faults. */
export function prefetch(cpu: usize, op: usize): i32 {
  return ST_NEXT;
}
