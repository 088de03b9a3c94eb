/** What programs ask of the processor: random numbers, its number, segment bases; and bits gathered and scattered (SDM vol. 2B, 2C). */
import { CR4_FSGSBASE } from "./control";
import { segAt } from "./descriptors";
import { envRandom } from "./env";
import { fault, X_GP, X_UD } from "./exceptions";
import { CF, setArith } from "./flags";
import { readEv, writeGpr } from "./integer";
import { CR4, FS, GS, SEG_BASE, TSC_AUX } from "./layout";
import { isCanonical } from "./linear";
import { opM, opR, opSize, opV, ST_NEXT, ST_SYNC } from "./op";

/** RDRAND and RDSEED: there is always a number, so CF is always set. */
export function rdrand(cpu: usize, op: usize): i32 {
  writeGpr(cpu, opM(op), opSize(op), envRandom());
  setArith(cpu, CF);
  return ST_NEXT;
}

export function rdpid(cpu: usize, op: usize): i32 {
  store<u64>(cpu + opM(op), <u64>load<u32>(cpu, TSC_AUX));
  return ST_NEXT;
}

// --- FS and GS base -----------------------------------------------------------------------------------------------------

// @ts-ignore: decorator
@inline function hasBases(cpu: usize): bool { return (load<u64>(cpu, CR4) & CR4_FSGSBASE) != 0; }

function readBase(cpu: usize, op: usize, seg: u32): i32 {
  if (!hasBases(cpu)) return fault(cpu, X_UD, 0);
  writeGpr(cpu, opM(op), opSize(op) == 8 ? 8 : 4, load<u64>(segAt(cpu, seg), SEG_BASE));
  return ST_NEXT;
}

function writeBase(cpu: usize, op: usize, seg: u32): i32 {
  if (!hasBases(cpu)) return fault(cpu, X_UD, 0);
  const value = opSize(op) == 8 ? load<u64>(cpu + opM(op)) : <u64>load<u32>(cpu + opM(op));
  if (!isCanonical(value)) return fault(cpu, X_GP, 0);
  store<u64>(segAt(cpu, seg), value, SEG_BASE);
  return ST_NEXT;
}

export function rdfsbase(cpu: usize, op: usize): i32 { return readBase(cpu, op, FS); }
export function rdgsbase(cpu: usize, op: usize): i32 { return readBase(cpu, op, GS); }
export function wrfsbase(cpu: usize, op: usize): i32 { return writeBase(cpu, op, FS); }
export function wrgsbase(cpu: usize, op: usize): i32 { return writeBase(cpu, op, GS); }

// --- BMI2 ---------------------------------------------------------------------------------------------------------------

/** The low bits of the source go to where the mask has ones, from the bottom up. */
export function pdep(cpu: usize, op: usize): i32 {
  let mask = readEv(cpu, op);
  let source = load<u64>(cpu + (opV(op) << 3));
  let r: u64 = 0;
  for (; mask; mask &= mask - 1, source >>= 1) r |= source & 1 ? mask & (0 - mask) : 0;
  writeGpr(cpu, opR(op), opSize(op), r);
  return ST_NEXT;
}

/** The bits of the source under the mask's ones, put together at the bottom. */
export function pext(cpu: usize, op: usize): i32 {
  let mask = readEv(cpu, op);
  const source = load<u64>(cpu + (opV(op) << 3));
  let r: u64 = 0;
  for (let to: u64 = 1; mask; mask &= mask - 1, to <<= 1) r |= source & mask & (0 - mask) ? to : 0;
  writeGpr(cpu, opR(op), opSize(op), r);
  return ST_NEXT;
}
