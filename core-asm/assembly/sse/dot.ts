/**
 * DPPS and DPPD (SDM vol. 2A): products of the elements that the immediate's upper half selects, and zeros for the others; their
 * sum goes to the elements that its lower half selects, zeros to the others. Every step rounds. A step is not begun after an
 * unmasked exception in one before it; the result then does not matter.
 */
import { SCRATCH } from "../layout";
import { softUnmasked } from "../softfloat/registers";
import { dwordMask, qwordMask } from "./horizontal";
import { ADD, exact32, exact64, MUL } from "./lanes";

export function dotPs(cpu: usize, a: v128, b: v128, imm: u32): v128 {
  const scratch = cpu + SCRATCH;
  v128.store(scratch, a);
  v128.store(scratch, b, 16);
  for (let i: usize = 0; i < 4; i++) {
    const at = scratch + (i << 2);
    const chosen = ((imm >> (4 + <u32>i)) & 1) != 0;
    store<u32>(at, chosen ? exact32(cpu, MUL, load<u32>(at), load<u32>(at, 16)) : 0);
  }
  if (softUnmasked()) return b;
  const low = exact32(cpu, ADD, load<u32>(scratch), load<u32>(scratch, 4));
  const high = exact32(cpu, ADD, load<u32>(scratch, 8), load<u32>(scratch, 12));
  if (softUnmasked()) return b;
  return v128.and(i32x4.splat(exact32(cpu, ADD, low, high)), dwordMask(imm));
}

export function dotPd(cpu: usize, a: v128, b: v128, imm: u32): v128 {
  const low = (imm & 16) != 0 ? exact64(cpu, MUL, i64x2.extract_lane(a, 0), i64x2.extract_lane(b, 0)) : 0;
  const high = (imm & 32) != 0 ? exact64(cpu, MUL, i64x2.extract_lane(a, 1), i64x2.extract_lane(b, 1)) : 0;
  if (softUnmasked()) return b;
  return v128.and(i64x2.splat(exact64(cpu, ADD, low, high)), qwordMask(imm));
}
