/**
 * What is known when a block begins, and what is done on the way to it. A block that only comes from one other one goes on with what is in locals
 * there; any other one finds everything in the state block, but for the registers that a loop keeps (residents.ts).
 */
import { META_MAY_LEAVE, META_READS_FLAGS, META_WRITES_FLAGS } from "../gen/ir";
import {
  BLOCK_ENTRY, BLOCK_LOOP, blockLength, blockOff, cachedAt, dirtyAt, flagState, hasFlag, homeOf, metaOf, NONE, offsetAfter, opAt, pendingAt, predecessors,
  setFlagState, setLocalsAt, setPendingAt,
} from "./blocks";
import { DYNAMIC, LOOPED } from "./context";
import { flagKnowledge, flagsAre, keepFlags, knowOfFlags, spillFlags, state } from "./flags";
import { cachedLocals, CACHED_REGISTERS, dirtyRegisters, KNOWN_PAGES, localsAre, spillRegisters } from "./registers";

export function comesFromOne(b: i32): bool { return predecessors(b) == 1 && !hasFlag(b, BLOCK_ENTRY); }

/** Sets what is known at the beginning of a block; returns the instructions before it that L_LEFT still has. */
export function startBlock(b: i32): u32 {
  localsAre(cachedAt(b), dirtyAt(b));
  const one = comesFromOne(b);
  if (one) knowOfFlags(flagState(b));
  else flagsAre(homeOf(b) ? LOOPED : DYNAMIC);
  return one ? pendingAt(b) : 0;
}

/** Block `to` only comes from here: it goes on with what is known, after `pending` instructions that L_LEFT still has. */
export function handOver(from: i32, to: i32, pending: u32): void {
  if (leavesLooped(from, to)) spillFlags();
  setLocalsAt(to, staysHome(from, to) ? cachedLocals() : cachedLocals() & ~KNOWN_PAGES, dirtyRegisters());
  setFlagState(to, flagKnowledge());
  setPendingAt(to, pending);
}

/** Flags that only the loop that is left knows of. */
export function leavesLooped(from: i32, to: i32): bool { return state == LOOPED && !staysHome(from, to); }

/** Both are in the same loop that keeps registers in locals. */
export function staysHome(from: i32, to: i32): bool { return homeOf(from) != 0 && homeOf(from) == homeOf(to); }

/** The registers that the way from block `from` to `to` has to store. */
export function storedOnWay(from: i32, to: i32): u32 {
  if (to == NONE) return CACHED_REGISTERS;
  if (comesFromOne(to)) return 0;
  return staysHome(from, to) ? CACHED_REGISTERS & ~cachedAt(to) : CACHED_REGISTERS;
}

/** Whether the way to a block has to store the flags. */
export function needsFlags(to: i32): bool {
  if (to == NONE) return true;
  return !comesFromOne(to) && !overwritesFlags(to);
}

/** All flags are written before anybody may see what they were. */
function overwritesFlags(b: i32): bool {
  if (hasFlag(b, BLOCK_LOOP)) return false;
  let off = blockOff(b);
  for (let i: u32 = 0; i < blockLength(b); i++) {
    const at = opAt(off);
    const meta = metaOf(at);
    // What may leave does so before it writes.
    if (meta & (META_READS_FLAGS | META_MAY_LEAVE)) return false;
    if (meta & META_WRITES_FLAGS) return true;
    off = offsetAfter(at);
  }
  return false;
}

/** Stores what the way from block `from` to `to` needs. */
export function prepare(from: i32, to: i32): void {
  spillRegisters(storedOnWay(from, to));
  if (!needsFlags(to)) return;
  if (staysHome(from, to)) keepFlags();
  else spillFlags();
}
