/** Where control goes at the end of a block: to another block, to an entry of the region that is known when it runs, or out of it. */
import { META_CALLS, N_REL_TARGET } from "../gen/ir";
import { CODE_LIMIT, PAGE_OPS, REGION_LEFT, RIP } from "../layout";
import { OP_DISP } from "../op";
import { BLOCK_CHOSEN, blockNext, blockOff, blockTaken, entryAt, hasFlag, levelOf, metaOf, NONE, offsetAfter } from "./blocks";
import { argument, argumentCount, chooseLevel, detail, enterLevel, flat, keepsRegisters, kindOfNode, LOOPED, op, position, slot, total, wide } from "./context";
import { comesFromOne, handOver, leavesLooped, needsFlags, prepare, staysHome, storedOnWay } from "./edges";
import { flagKnowledge, hasFlags, keepFlags, knowOfFlags, spillFlags, state } from "./flags";
import { I_CALL_REGION } from "./imports";
import { emitLeaveAfter, emitLeaveFor, emitReturn, GO } from "./leave";
import { L_CPU, L_HOST, L_LEFT, L_LINEAR, L_RIP, L_SEL } from "./locals";
import { pushPageRip, wordc } from "./memory";
import { RECORD_BLOCK, RECORD_SLOT } from "./record";
import { cachedLocals, dirtyRegisters, localsAre, spillRegisters } from "./registers";
import { emitRelativeTarget, emitValue, emitWord } from "./values";
import * as w from "./wasm";

function emitCount(done: u32): void {
  if (!done) return;
  w.get(L_LEFT);
  w.i32c(done);
  w.on(false, w.SUB);
  w.set(L_LEFT);
}

/** Goes from block `from` to `to` after `done` instructions that L_LEFT still has. */
export function emitGoto(from: i32, to: i32, done: u32): void {
  if (comesFromOne(to)) handOver(from, to, done);
  else {
    prepare(from, to);
    emitCount(done);
  }
  emitBranch(to);
}

function emitBranch(b: i32): void {
  if (hasFlag(b, BLOCK_CHOSEN)) {
    w.i32c(b);
    w.set(L_SEL);
  }
  w.br(levelOf(b));
}

/** The target of a relative jump is in the page: then it is within the code segment's limit too. */
function isInPage(target: u32): bool {
  return kindOfNode(target) == N_REL_TARGET && load<i32>(op, OP_DISP) >= 0;
}

export function emitCheckTarget(target: u32): void {
  if (isInPage(target)) return;
  emitWord(target);
  checkWord(<i32>position);
}

/**
 * Leaves before the instruction, which will fault, if the word on the stack is no offset to continue at (checkTarget of ip.ts). `done`: the
 * instructions before it that L_LEFT still has.
 */
function checkWord(done: i32): void {
  if (wide) {
    w.tee(L_LINEAR);
    w.i64c(16);
    w.on(true, w.SHL);
    w.i64c(16);
    w.on(true, w.SHR_S);
    w.get(L_LINEAR);
    w.on(true, w.NE);
  } else {
    w.get(L_CPU);
    w.load32(CODE_LIMIT);
    w.on(false, w.GT_U);
  }
  w.ifRarely();
  emitLeaveAfter(done);
  w.close();
}

export function emitJump(target: u32, b: i32): void {
  const done = position + 1;
  if (isInPage(target)) {
    if (blockTaken(b) == NONE) emitLeaveFor(load<u32>(op, OP_DISP), done);
    else emitGoto(b, blockTaken(b), done);
    return;
  }
  emitWord(target);
  w.set(L_RIP);
  emitCount(done);
  if (kindOfNode(target) == N_REL_TARGET) prepare(b, NONE);
  else if (keepsRegisters()) {
    keepFlags();
    emitDispatch();
    prepare(b, NONE);
  } else {
    prepare(b, NONE);
    emitDispatch();
  }
  const back = flat && metaOf(op) & META_CALLS ? entryAt(offsetAfter(op)) : NONE;
  if (back != NONE) emitCall(back);
  else emitGoOn();
}

/** Calls the region that L_RIP leads to, and goes on with block `back` when it has returned there (calls.ts); if not, leaves. */
function emitCall(back: i32): void {
  storeTarget();
  w.get(L_CPU);
  w.get(L_LEFT);
  w.store32(REGION_LEFT);
  w.get(L_CPU);
  w.i32c(blockOff(back));
  w.i32c(slot);
  w.i32c(total);
  w.call(I_CALL_REGION);
  w.tee(L_HOST);
  w.i32c(0);
  w.on(false, w.LT_S);
  w.ifMostly(w.EMPTY);
  w.get(L_CPU);
  w.load32(REGION_LEFT);
  w.set(L_LEFT);
  w.i32c(back);
  w.set(L_SEL);
  w.br(enterLevel);
  w.close();
  w.get(L_HOST);
  w.ret();
}

function storeTarget(): void {
  w.get(L_CPU);
  w.get(L_RIP);
  if (!wide) w.extendU();
  w.store64(RIP);
}

/** Leaves for L_RIP. */
function emitGoOn(): void {
  storeTarget();
  emitReturn(GO);
}

/** L_RIP may be an entry of this very region; everything is in the state block, or where the region keeps it. */
function emitDispatch(): void {
  w.get(L_RIP);
  wordc(~<i64>0xfff);
  w.on(wide, w.AND);
  pushPageRip();
  w.on(wide, w.EQ);
  w.ifThen();
  w.get(L_CPU);
  w.load32(PAGE_OPS);
  w.get(L_RIP);
  if (wide) w.wrap();
  w.i32c(0xfff);
  w.on(false, w.AND);
  w.i32c(2);
  w.on(false, w.SHL);
  w.on(false, w.ADD);
  w.load32(0);
  w.tee(L_HOST);
  // Only a region's record has a slot there, see record.ts. Without a record, 0 is looked at, where there is none.
  w.load32(RECORD_SLOT);
  w.i32c(slot);
  w.on(false, w.EQ);
  w.get(L_LEFT);
  w.i32c(0);
  w.on(false, w.GT_S);
  w.on(false, w.AND);
  w.ifThen();
  w.get(L_HOST);
  w.load32(RECORD_BLOCK);
  w.set(L_SEL);
  w.br(chooseLevel);
  w.close();
  w.close();
}

export function emitJumpRelative(i: u32, b: i32): void {
  const conditional = argumentCount(i) > 0;
  const done = position + 1;
  if (!conditional) {
    emitWay(i, b, blockTaken(b), done);
    return;
  }
  const taken = blockTaken(b);
  const next = blockNext(b);
  // What both ways need is done before.
  spillRegisters(storedOnWay(b, taken) & storedOnWay(b, next));
  if (storesFlags(b, taken) && storesFlags(b, next)) spillFlags();
  let left = done;
  if (isCountedOnWay(taken) && isCountedOnWay(next)) {
    emitCount(done);
    left = 0;
  }
  emitValue(argument(i, 0));
  if (taken != NONE && isFree(b, taken, left)) {
    if (comesFromOne(taken)) handOver(b, taken, left);
    w.brIf(levelOf(taken));
  } else {
    const cached = cachedLocals();
    const dirty = dirtyRegisters();
    const flags = flagKnowledge();
    w.ifThen();
    emitWay(i, b, taken, left);
    w.close();
    localsAre(cached, dirty);
    knowOfFlags(flags);
  }
  if (next == NONE) emitLeaveFor(offsetAfter(op), left);
  else emitGoto(b, next, left);
}

/** The way that is taken, after `done` instructions that L_LEFT still has. */
function emitWay(i: u32, b: i32, taken: i32, done: u32): void {
  if (taken != NONE) emitGoto(b, taken, done);
  else if (load<i32>(op, OP_DISP) >= 0) emitLeaveFor(load<u32>(op, OP_DISP), done);
  else {
    emitRelativeTarget(detail(i));
    w.tee(L_RIP);
    checkWord(<i32>done - 1);
    emitCount(done);
    emitGoOn();
  }
}

function isCountedOnWay(to: i32): bool { return to != NONE && !comesFromOne(to); }

/** The way to a block has to store the flags. */
function storesFlags(from: i32, to: i32): bool { return needsFlags(to) && (to == NONE || !staysHome(from, to)); }

/** The way to a block needs no code. */
function isFree(from: i32, to: i32, left: u32): bool {
  if (hasFlag(to, BLOCK_CHOSEN)) return false;
  if (comesFromOne(to)) return !leavesLooped(from, to);
  if (left || storedOnWay(from, to) & dirtyRegisters()) return false;
  return !needsFlags(to) || (staysHome(from, to) ? state == LOOPED : hasFlags());
}
