/** Ways out of a region (see region.ts for where they lead to). */
import { ST_FAULT } from "../op";
import { OP_OFF } from "../op";
import { leaveLevel, op, position } from "./context";
import { emitKind } from "./flags";
import { L_STATUS, L_WHERE } from "./locals";
import * as w from "./wasm";

/** Bits of L_WHERE below the number of instructions: page offsets, and 4096 for the page's end. */
export const WHERE_BITS: u32 = 13;

/** Leaves for page offset `off` after `done` instructions that L_LEFT still has. */
export function emitLeaveFor(off: u32, done: i32): void {
  w.i32c(<i32>off | (done << WHERE_BITS));
  w.set(L_WHERE);
  emitKind();
  w.br(leaveLevel);
}

/** Leaves before the current instruction: for the fault that has been noted, or else for the interpreter to run it. */
export function emitLeave(): void {
  emitLeaveBefore(<i32>position);
}

/** The same where L_LEFT has moved on: `done` brings it back. */
export function emitLeaveBefore(done: i32): void {
  w.i32c(ST_FAULT);
  w.set(L_STATUS);
  emitLeaveFor(load<u16>(op, OP_OFF), done);
}
