/** Blocks and their instructions as WebAssembly. */
import {
  META_MAY_LEAVE, META_READS_FLAGS, META_TOUCHES_MEMORY, META_WRITES_FLAGS, N_CHECK_TARGET, N_COMMIT_POP, N_FLAGS, N_JUMP, N_JUMP_REL, N_POP, N_PUSH, N_RARE,
  N_SET, N_SET_CF, N_SET_REG, N_WHEN, P_FIXED, P_MEM_RMW, P_MOFFS, WAY_HELPER, WAY_INTERPRET, WAY_TRACE,
} from "../gen/ir";
import { ICOUNT, ICOUNT_END, REGION_BASE, SEG_WRITE } from "../layout";
import { BLOCK_LOOP, blockEnd, blockLength, blockNext, blockOff, hasFlag, metaOf, nodeCount, nodesOf, NONE, offsetAfter, opAt, wayOf } from "./blocks";
import {
  argument, argumentCount, bitsOf, constantOf, detail, DYNAMIC, flagsNeeded, isConstant, kindOfNode, op, position, startInstruction, startNodes,
} from "./context";
import { emitCheckTarget, emitGoto, emitJump, emitJumpRelative } from "./control";
import { startBlock } from "./edges";
import { emitFlags, emitSetCF, flagsAre, settleFlags, spillFlags } from "./flags";
import { I_LEAVE_HELPER, I_RUN_HANDLER } from "./imports";
import { emitLeave, emitLeaveFor } from "./leave";
import { freeTemporaries, L_CPU, L_HOST, L_LEFT, L_STATUS } from "./locals";
import { emitLinear, emitMoveStack, emitProbe, emitPushSlot, emitStackProbe } from "./memory";
import { CACHED_REGISTERS, cachedLocals, needRegister, onlyCached, spillRegisters, writeRegister } from "./registers";
import { defineValue, emitValue, emitWord, registerOf, toLocal } from "./values";
import { emitVector, forgetVectors } from "./vector";
import { emitX87 } from "./x87";
import { forgetStack, settleStack } from "./x87-stack";
import * as w from "./wasm";

/** Longest block: one byte for each instruction says whether its flags are needed. */
const needed: usize = memory.data(512);
/** Instructions before the block at hand that L_LEFT still has. */
let pending: u32 = 0;

export function emitBlock(b: i32): void {
  pending = startBlock(b);
  forgetVectors();
  forgetStack();
  if (hasFlag(b, BLOCK_LOOP)) emitBudgetCheck(blockOff(b));
  findNeededFlags(b);
  const length = blockLength(b);
  let off = blockOff(b);
  for (let i: u32 = 0; i < length; i++) {
    if (w.isFull()) break;
    const at = opAt(off);
    startInstruction(at, pending + i, load<u8>(needed + i) != 0);
    freeTemporaries();
    // It may be a jump.
    if (i == length - 1 && wayOf(at) == WAY_TRACE) settleStack();
    if (emitInstruction(b)) return;
    off = offsetAfter(at);
  }
  settleStack();
  if (blockNext(b) == NONE) emitLeaveFor(blockEnd(b), pending + length);
  else emitGoto(b, blockNext(b), pending + length);
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

/** True if it ends the block. */
function emitInstruction(b: i32): bool {
  const way = wayOf(op);
  if (way == WAY_INTERPRET) {
    emitLeave();
    return true;
  }
  if (way != WAY_TRACE) {
    if (!emitVector() && !emitX87()) emitHelper(way == WAY_HELPER);
    return false;
  }
  startNodes(nodesOf(op));
  return emitNodes(0, nodeCount(op), b);
}

// --- instructions that a handler of the interpreter runs -----------------------------------------------------------------

/** `general`: it may read and write general registers and flags. */
function emitHelper(general: bool): void {
  settleStack();
  spillRegisters(CACHED_REGISTERS);
  if (general) settleFlags();
  else spillFlags();
  w.get(L_CPU);
  w.get(L_CPU);
  w.load64(REGION_BASE);
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
  w.tee(L_STATUS);
  w.ifRarely();
  w.get(L_CPU);
  w.i32c(<i32>op);
  w.get(L_STATUS);
  w.call(I_LEAVE_HELPER);
  w.ret();
  w.close();
  forgetVectors();
  forgetStack();
  if (general) onlyCached(0);
  if (!general && !(metaOf(op) & META_TOUCHES_MEMORY)) return;
  // A device, or a write to translated code, wants run() to look.
  w.get(L_CPU);
  w.load64(ICOUNT_END);
  w.on(true, w.EQZ);
  w.ifRarely();
  emitLeaveFor(offsetAfter(op), <i32>position + 1);
  w.close();
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

/** Flags that change only sometimes are known only when it runs: both ways leave them in the state block. */
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
  needWritten(from, to);
  emitValue(condition);
  const before = cachedLocals();
  if (flags && flagsNeeded) spillFlags();
  w.ifThen();
  emitNodes(from, to, b);
  if (flags && flagsNeeded) spillFlags();
  w.close();
  onlyCached(before);
  if (flags && flagsNeeded) flagsAre(DYNAMIC);
}

/** What is written in one way only must be there in the other. */
function needWritten(from: u32, to: u32): void {
  for (let i = from; i < to; i++) {
    if (kindOfNode(i) == N_SET_REG) needRegister(detail(i) >> 3);
    else if (kindOfNode(i) == N_SET && (detail(i) & 15) <= P_FIXED) needRegister(registerOf(detail(i)) >> 3);
  }
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
