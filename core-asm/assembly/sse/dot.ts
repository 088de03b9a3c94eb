/**
 * DPPS and DPPD (SDM vol. 2A): products of the elements that the immediate's upper half selects, and zeros for the others; their
 * sum goes to the elements that its lower half selects, zeros to the others; so in each half of a YMM register. Every step rounds. The
 * exceptions of a step are reported for all elements, and the next is not begun after an unmasked one.
 */
import { SCRATCH } from "../layout";
import { opImm, opIs256, opIsVex, opR, opV, ST_FAULT, ST_NEXT } from "../op";
import { dwordMask, qwordMask } from "./horizontal";
import { ADD, exact32, exact64, MUL } from "./lanes";
import { xmmRm128, xmmRmUnaligned } from "./operand";
import { roundingBegins, roundingFails, xmm } from "./state";
import { vectorBlocked, ymmHigh, ymmRmHigh, ymmWrite } from "./ymm";

/** The second source in the scratch area, 32 bytes behind the first. */
const B = 32;

function loadSources(cpu: usize, op: usize): void {
  const scratch = cpu + SCRATCH;
  v128.store(scratch, opIsVex(op) ? xmmRmUnaligned(cpu, op) : xmmRm128(cpu, op), B);
  if (opIs256(op)) v128.store(scratch, ymmRmHigh(cpu, op), B + 16);
  const first = opIsVex(op) ? opV(op) : opR(op);
  v128.store(scratch, v128.load(xmm(cpu, first)));
  v128.store(scratch, v128.load(ymmHigh(cpu, first)), 16);
}

/** The sums of both halves, to the elements that `mask` has. */
// @ts-ignore: decorator
@inline function finish(cpu: usize, op: usize, low: v128, high: v128, mask: v128): i32 {
  if (opIsVex(op)) ymmWrite(cpu, opR(op), v128.and(low, mask), opIs256(op) ? v128.and(high, mask) : i64x2.splat(0));
  else v128.store(xmm(cpu, opR(op)), v128.and(low, mask));
  return ST_NEXT;
}

export function dpps(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  loadSources(cpu, op);
  const at = cpu + SCRATCH;
  const size: usize = opIs256(op) ? 32 : 16;
  const imm = <u32>opImm(op);
  roundingBegins(cpu);
  for (let i: usize = 0; i < size; i += 4) {
    const chosen = ((imm >> (4 + (<u32>(i >> 2) & 3))) & 1) != 0;
    store<u32>(at + i, chosen ? exact32(cpu, MUL, load<u32>(at + i), load<u32>(at + i, B)) : 0);
  }
  if (roundingFails(cpu)) return ST_FAULT;
  for (let i: usize = 0; i < size; i += 8) store<u32>(at + i, exact32(cpu, ADD, load<u32>(at + i), load<u32>(at + i, 4)));
  if (roundingFails(cpu)) return ST_FAULT;
  for (let i: usize = 0; i < size; i += 16) store<u32>(at + i, exact32(cpu, ADD, load<u32>(at + i), load<u32>(at + i, 8)));
  if (roundingFails(cpu)) return ST_FAULT;
  return finish(cpu, op, v128.load32_splat(at), v128.load32_splat(at, 16), dwordMask(imm));
}

export function dppd(cpu: usize, op: usize): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  loadSources(cpu, op);
  const at = cpu + SCRATCH;
  const imm = <u32>opImm(op);
  roundingBegins(cpu);
  const low = (imm & 16) != 0 ? exact64(cpu, MUL, load<u64>(at), load<u64>(at, B)) : 0;
  const high = (imm & 32) != 0 ? exact64(cpu, MUL, load<u64>(at, 8), load<u64>(at, B + 8)) : 0;
  if (roundingFails(cpu)) return ST_FAULT;
  const sum = exact64(cpu, ADD, low, high);
  if (roundingFails(cpu)) return ST_FAULT;
  return finish(cpu, op, i64x2.splat(sum), i64x2.splat(0), qwordMask(imm));
}
