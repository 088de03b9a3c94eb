/**
 * Ways out of a region. Everything that is newer than the state block is stored first. What the function returns is a handler's status (op.ts), with
 * RIP and ICOUNT stored; LEAVE and where to go on in the page; or GO, with RIP stored. settleLeave() stores what is missing.
 */
import { narrow } from "../ip";
import { ICOUNT, PAGE_RIP, REGION_BASE, REGION_LEFT, RIP } from "../layout";
import { OP_OFF, ST_FAULT, ST_JUMP } from "../op";
import { op, position } from "./context";
import { storeFlags } from "./flags";
import { L_CPU, L_LEFT } from "./locals";
import { CACHED_REGISTERS, storeRegisters } from "./registers";
import { storeStack } from "./x87-stack";
import * as w from "./wasm";

const LEAVE: i32 = 1 << 30;
export const GO: i32 = 1 << 28;
/** Before an instruction that has faulted, or that the interpreter has to run. */
const LEAVE_FAULT: i32 = 1 << 29;
/** Bits below the number of instructions that REGION_LEFT still has: page offsets, and 4096 for the page's end. */
const WHERE_BITS: u32 = 13;

/** Leaves for page offset `off` after `done` instructions that L_LEFT still has. */
export function emitLeaveFor(off: u32, done: i32): void { emitReturn(LEAVE | <i32>off | (done << WHERE_BITS)); }

/** Leaves before the current instruction: for the fault that has been noted, or else for the interpreter to run it. */
export function emitLeave(): void { emitLeaveAfter(<i32>position); }

/** The same where L_LEFT has `done` instructions too many. */
export function emitLeaveAfter(done: i32): void { emitReturn(LEAVE | LEAVE_FAULT | <i32>load<u16>(op, OP_OFF) | (done << WHERE_BITS)); }

/** Stores everything and returns a constant. */
export function emitReturn(value: i32): void {
  storeRegisters(CACHED_REGISTERS);
  storeFlags();
  storeStack();
  w.get(L_CPU);
  w.get(L_LEFT);
  w.store32(REGION_LEFT);
  w.i32c(value);
  w.ret();
}

/** The status of what a region returned, whose RIP and ICOUNT are up to date then. */
// @ts-ignore: decorator
@inline
export function settleLeave(cpu: usize, value: i32): i32 {
  if (value == GO) {
    setCount(cpu, 0);
    return ST_JUMP;
  }
  if (!(value & LEAVE)) return value;
  setCount(cpu, (value & ~(LEAVE | LEAVE_FAULT)) >> WHERE_BITS);
  // Behind the last page of 4 GiB comes the first.
  store<u64>(cpu, narrow(cpu, load<u64>(cpu, PAGE_RIP) + (value & ((1 << WHERE_BITS) - 1))), RIP);
  return value & LEAVE_FAULT ? ST_FAULT : ST_JUMP;
}

// @ts-ignore: decorator
@inline function setCount(cpu: usize, done: i32): void {
  store<u64>(cpu, load<u64>(cpu, REGION_BASE) - <i64>load<i32>(cpu, REGION_LEFT) + <i64>done, ICOUNT);
}
