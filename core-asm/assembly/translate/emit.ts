/** Blocks and their instructions as WebAssembly. */
import {
  META_MAY_LEAVE, META_READS_FLAGS, META_TOUCHES_MEMORY, META_WRITES_FLAGS, N_CHECK_TARGET, N_COMMIT_POP, N_FLAGS, N_JUMP, N_JUMP_REL, N_POP, N_PUSH, N_RARE,
  N_REL_TARGET, N_SET, N_SET_CF, N_SET_REG, N_WHEN, P_FIXED, P_MEM_RMW, P_MOFFS, WAY_HELPER, WAY_INTERPRET, WAY_TRACE,
} from "../gen/ir";
import { H_REGION } from "../gen/handlers";
import { CODE_LIMIT, ICOUNT, ICOUNT_END, PAGE_OPS, SEG_WRITE, TLB_PTR } from "../layout";
import { OP_DISP, OP_HANDLER } from "../op";
import {
  BLOCK_CHOSEN, BLOCK_ENTRY, BLOCK_LOOP, blockEnd, blockLength, blockNext, blockOff, blockTaken, flagState, hasFlag, levelOf, metaOf, nodeCount,
  nodesOf, NONE, offsetAfter, opAt, predecessors, setFlagState, wayOf,
} from "./blocks";
import {
  argument, argumentCount, bitsOf, chooseLevel, constantOf, detail, DYNAMIC, exitLevel, flagsNeeded, isConstant, kindOfNode, op, position, slot,
  startInstruction, startNodes, wide,
} from "./context";
import { emitFlags, emitKind, emitSetCF, flagsAre, settleFlags, spillFlags, state } from "./flags";
import { I_LEAVE_HELPER, I_RUN_HANDLER } from "./imports";
import { emitLeave, emitLeaveBefore, emitLeaveFor } from "./leave";
import { freeTemporaries, L_BASE, L_CPU, L_HOST, L_LEFT, L_LINEAR, L_PAGE, L_RIP, L_SEL, L_TLB, L_WHERE } from "./locals";
import { emitLinear, emitMoveStack, forgetPages, emitProbe, emitPushSlot, emitStackProbe, wordc } from "./memory";
import { allDirty, loadRegisters, spillRegisters, writeRegister } from "./registers";
import { RECORD_BLOCK, RECORD_SLOT } from "./record";
import { defineValue, emitRelativeTarget, emitValue, emitWord, registerOf, toLocal } from "./values";
import { emitVector, forgetVectors } from "./vector";
import * as w from "./wasm";

/** Longest block: one byte for each instruction says whether its flags are needed. */
const needed: usize = memory.data(512);

export function emitBlock(b: i32): void {
  flagsAre(predecessors(b) == 1 && !hasFlag(b, BLOCK_ENTRY) ? flagState(b) : DYNAMIC);
  allDirty();
  forgetVectors();
  if (hasFlag(b, BLOCK_ENTRY | BLOCK_LOOP)) emitBudgetCheck(blockOff(b));
  findNeededFlags(b);
  const length = blockLength(b);
  let off = blockOff(b);
  for (let i: u32 = 0; i < length; i++) {
    if (w.isFull()) break;
    const at = opAt(off);
    startInstruction(at, i, load<u8>(needed + i) != 0);
    freeTemporaries();
    if (emitInstruction(b)) return;
    off = offsetAfter(at);
  }
  if (blockNext(b) == NONE) emitLeaveFor(blockEnd(b), length);
  else {
    emitCount(length);
    emitGoto(blockNext(b));
  }
}

/** Leaves if the rest of the budget does not reach to the next such check: ICOUNT_END is for the interpreter to find. */
function emitBudgetCheck(off: u32): void {
  w.get(L_LEFT);
  w.i32c(0);
  w.on(false, w.LE_S);
  w.ifRarely();
  emitLeaveFor(off, 0);
  w.close();
}

/** Which instructions leave flags that are read, or seen when the region is left, before they are all written again. */
function findNeededFlags(b: i32): void {
  const length = blockLength(b);
  let off = blockOff(b);
  for (let i: u32 = 0; i < length; i++) {
    const at = opAt(off);
    store<u8>(needed + i, <u8>metaOf(at));
    off = offsetAfter(at);
  }
  let live = true;
  for (let i = <i32>length - 1; i >= 0; i--) {
    const meta: u32 = load<u8>(needed + i);
    store<u8>(needed + i, u8(live));
    if (meta & META_WRITES_FLAGS) live = false;
    if (meta & (META_READS_FLAGS | META_MAY_LEAVE)) live = true;
  }
}

function emitCount(done: u32): void {
  if (!done) return;
  w.get(L_LEFT);
  w.i32c(done);
  w.on(false, w.SUB);
  w.set(L_LEFT);
}

/** Goes to a block of the region; L_LEFT is right. */
function emitGoto(b: i32): void {
  if (!handOver(b)) emitKind();
  emitBranch(b);
}

function emitBranch(b: i32): void {
  if (hasFlag(b, BLOCK_CHOSEN)) {
    w.i32c(b);
    w.set(L_SEL);
  }
  w.br(levelOf(b));
}

/** A block that comes from here only learns what is known of the flags; others, false, look at L_KIND. */
function handOver(b: i32): bool {
  if (predecessors(b) != 1 || hasFlag(b, BLOCK_ENTRY)) return false;
  setFlagState(b, state);
  return true;
}

/** True if it ends the block. */
function emitInstruction(b: i32): bool {
  const way = wayOf(op);
  if (way == WAY_INTERPRET) {
    emitLeave();
    return true;
  }
  if (way != WAY_TRACE) {
    if (!emitVector()) emitHelper(way == WAY_HELPER);
    return false;
  }
  startNodes(nodesOf(op));
  return emitNodes(0, nodeCount(op), b);
}

// --- instructions that a handler of the interpreter runs -----------------------------------------------------------------

/** `general`: it may read and write general registers and flags. */
function emitHelper(general: bool): void {
  spillRegisters();
  if (general) settleFlags();
  else spillFlags();
  w.get(L_CPU);
  w.get(L_BASE);
  w.get(L_LEFT);
  if (position) {
    w.i32c(position);
    w.on(false, w.SUB);
  }
  w.extendS();
  w.on(true, w.SUB);
  w.store64(ICOUNT);
  w.get(L_CPU);
  w.i32c(<i32>op);
  w.call(I_RUN_HANDLER);
  w.tee(L_WHERE);
  w.ifRarely();
  w.get(L_CPU);
  w.i32c(<i32>op);
  w.get(L_WHERE);
  w.call(I_LEAVE_HELPER);
  w.ret();
  w.close();
  forgetVectors();
  if (general) {
    loadRegisters();
    emitLoadTlb();
  }
  if (!general && !(metaOf(op) & META_TOUCHES_MEMORY)) return;
  // A device, or a write to translated code, wants run() to look.
  w.get(L_CPU);
  w.load64(ICOUNT_END);
  w.on(true, w.EQZ);
  w.ifRarely();
  emitLeaveFor(offsetAfter(op), <i32>position + 1);
  w.close();
}

export function emitLoadTlb(): void {
  w.get(L_CPU);
  w.load32(TLB_PTR);
  w.set(L_TLB);
  forgetPages();
}

// --- traced instructions -------------------------------------------------------------------------------------------------

/** Nodes [from, to) of the trace. True if control has gone elsewhere. */
function emitNodes(from: u32, to: u32, b: i32): bool {
  for (let i = from; i < to; i++) {
    switch (kindOfNode(i)) {
      case N_SET: emitSet(i); break;
      case N_SET_REG: writeRegister(detail(i), argument(i, 0)); break;
      case N_FLAGS: emitFlags(i); break;
      case N_SET_CF: emitSetCF(i); break;
      case N_WHEN:
        emitWhen(i, b);
        i += detail(i);
        break;
      case N_RARE:
        emitValue(argument(i, 0));
        w.ifRarely();
        emitLeave();
        w.close();
        break;
      case N_PUSH: emitPush(argument(i, 0)); break;
      case N_COMMIT_POP: emitCommitPop(i); break;
      case N_CHECK_TARGET: emitCheckTarget(argument(i, 0)); break;
      case N_JUMP: emitJump(argument(i, 0), b); return true;
      case N_JUMP_REL: emitJumpRelative(i, b); return true;
      default: defineValue(i); break;
    }
  }
  return false;
}

function emitSet(i: u32): void {
  const place = detail(i) & 15;
  const value = argument(i, 0);
  if (place <= P_FIXED) {
    writeRegister(registerOf(detail(i)), value);
    return;
  }
  const size = bitsOf(value) >> 3;
  if (place == P_MEM_RMW) {
    // The value may be what reads the operand: that sets L_HOST.
    toLocal(value);
    w.get(L_HOST);
  } else {
    emitLinear(place == P_MOFFS, size, SEG_WRITE);
    emitProbe(size, true);
  }
  emitValue(value);
  w.storeSized(size);
}

/** Flags that change only sometimes are known only when it runs. */
function emitWhen(i: u32, b: i32): void {
  const condition = argument(i, 0);
  const from = i + 1;
  const to = from + detail(i);
  if (isConstant(condition)) {
    if (constantOf(condition)) emitNodes(from, to, b);
    return;
  }
  const flags = changesFlags(from, to);
  if (flags && !flagsNeeded && !changesElse(from, to)) return;
  if (flags) emitKind();
  emitValue(condition);
  w.ifThen();
  emitNodes(from, to, b);
  if (flags) emitKind();
  w.close();
  if (flags && flagsNeeded) flagsAre(DYNAMIC);
}

function changesFlags(from: u32, to: u32): bool {
  for (let i = from; i < to; i++) if (kindOfNode(i) == N_FLAGS || kindOfNode(i) == N_SET_CF) return true;
  return false;
}
function changesElse(from: u32, to: u32): bool {
  for (let i = from; i < to; i++) if (kindOfNode(i) == N_SET || kindOfNode(i) == N_SET_REG) return true;
  return false;
}

function emitPush(value: u32): void {
  const size = bitsOf(value) >> 3;
  toLocal(value);
  emitPushSlot(size);
  emitStackProbe(size, true);
  emitValue(value);
  w.storeSized(size);
  emitMoveStack(-<i64>size, false);
}

function emitCommitPop(i: u32): void {
  const more = argumentCount(i) > 0;
  if (more) emitWord(argument(i, 0));
  emitMoveStack(poppedBytes(i), more);
}

/** What the pop before this node has read. */
function poppedBytes(i: u32): u32 {
  while (kindOfNode(i) != N_POP) i--;
  return bitsOf(i) >> 3;
}

// --- jumps ---------------------------------------------------------------------------------------------------------------

/** The target of a relative jump is in the page: then it is within the code segment's limit too. */
function isInPage(target: u32): bool {
  return kindOfNode(target) == N_REL_TARGET && load<i32>(op, OP_DISP) >= 0;
}

function emitCheckTarget(target: u32): void {
  if (isInPage(target)) return;
  emitWord(target);
  checkWord(<i32>position);
}

/** Leaves before the instruction, which will fault, if the word on the stack is no offset to continue at (checkTarget of ip.ts). */
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
  emitLeaveBefore(done);
  w.close();
}

function emitJump(target: u32, b: i32): void {
  if (isInPage(target)) {
    if (blockTaken(b) == NONE) emitLeaveFor(load<u32>(op, OP_DISP), <i32>position + 1);
    else {
      emitCount(position + 1);
      emitGoto(blockTaken(b));
    }
    return;
  }
  emitWord(target);
  w.set(L_RIP);
  emitCount(position + 1);
  emitKind();
  if (kindOfNode(target) != N_REL_TARGET) emitDispatch();
  w.br(exitLevel);
}

/** L_RIP may be an entry of this very region. */
function emitDispatch(): void {
  w.get(L_RIP);
  wordc(~<i64>0xfff);
  w.on(wide, w.AND);
  w.get(L_PAGE);
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
  w.load32(RECORD_SLOT);
  w.i32c(slot);
  w.on(false, w.EQ);
  // The slot is there if it is a region's record: no other has this handler. Without a record, 0 is looked at, which is no handler's.
  w.get(L_HOST);
  w.load32(OP_HANDLER);
  w.i32c(0xffff);
  w.on(false, w.AND);
  w.i32c(H_REGION);
  w.on(false, w.EQ);
  w.on(false, w.AND);
  w.ifThen();
  w.get(L_HOST);
  w.load32(RECORD_BLOCK);
  w.set(L_SEL);
  w.br(chooseLevel);
  w.close();
  w.close();
}

function emitJumpRelative(i: u32, b: i32): void {
  const conditional = argumentCount(i) > 0;
  const taken = blockTaken(b);
  const next = conditional ? blockNext(b) : NONE;
  emitCount(position + 1);
  if (conditional) emitValue(argument(i, 0));
  const known = taken != NONE && handOver(taken);
  const nextKnown = !conditional || (next != NONE && handOver(next));
  if (!known || !nextKnown) emitKind();
  if (taken != NONE && conditional && !hasFlag(taken, BLOCK_CHOSEN)) w.brIf(levelOf(taken));
  else {
    if (conditional) w.ifThen();
    if (taken != NONE) emitBranch(taken);
    else if (load<i32>(op, OP_DISP) >= 0) emitLeaveFor(load<u32>(op, OP_DISP), 0);
    else {
      emitRelativeTarget(detail(i));
      w.tee(L_RIP);
      checkWord(-1);
      w.br(exitLevel);
    }
    if (conditional) w.close();
  }
  if (!conditional) return;
  if (next != NONE) emitBranch(next);
  else emitLeaveFor(offsetAfter(op), 0);
}
