/**
 * What `info jit` tells of translated code at work. It is counted where the interpreter goes there and where control comes back, with
 * nothing in between: regions that follow each other are one stay.
 */
import { ICOUNT } from "../layout";
import { runRegions } from "./regions";

/** How a stay ended, beside the statuses of op.ts: by the driver's exception. */
const UNWOUND: i32 = 6;
/** `entered` outside of translated code. */
const OUTSIDE: u64 = u64.MAX_VALUE;

/** u64 by status. */
const stays: usize = memory.data(7 * 8);
let instructions: u64 = 0;
/** ICOUNT when the stay began. */
let entered: u64 = OUTSIDE;
let drops: u64 = 0;

/** Runs translated code from the region entry `op`; returns as runRegions() does. */
// @ts-ignore: decorator
@inline
export function runTranslated(cpu: usize, op: usize): i32 {
  entered = load<u64>(cpu, ICOUNT);
  const status = runRegions(cpu, op);
  endStay(cpu, status);
  return status;
}

// @ts-ignore: decorator
@inline
function endStay(cpu: usize, way: i32): void {
  instructions += load<u64>(cpu, ICOUNT) - entered;
  entered = OUTSIDE;
  const at = stays + (<usize>way << 3);
  store<u64>(at, load<u64>(at) + 1);
}

/** The driver's exception has left the core, perhaps out of translated code; ICOUNT is up to date. */
export function countUnwound(cpu: usize): void {
  if (entered != OUTSIDE) endStay(cpu, UNWOUND);
}

/** Decoded code has been overwritten, and its page emptied. */
export function countDrop(): void { drops++; }

export function translatedInstructions(): f64 { return <f64>instructions; }
/** Stays that ended with this status; 6: by the driver's exception. */
export function stayCount(status: u32): f64 { return status <= <u32>UNWOUND ? <f64>load<u64>(stays + (<usize>status << 3)) : 0; }
export function dropCount(): f64 { return <f64>drops; }
