/**
 * The basic blocks of a region: what can be reached by direct jumps from its entry within one page, as far as it has been decoded, which
 * means that it has run. Calls are jumps here, and the instruction after one is an entry: returns are jumps to entries.
 */
import { indexOfPage, noteIndirect, takesTogether, tookTogether } from "../cache";
import { H_CONTINUE, H_REGION } from "../gen/handlers";
import { HANDLER_META, META_CALLS, META_JUMPS, N_JUMP, N_JUMP_REL, N_POP, N_REL_TARGET, NODE_COUNT, NODE_START, NODES, WAY_INTERPRET, WAY_TRACE } from "../gen/ir";
import { MAX_BLOCKS } from "./limits";
import { keepPart } from "./part";
import { isCovered, isWarm } from "./regions";
import { OP_DISP, OP_HANDLER, OP_IMM, OP_LEN, OP_OFF } from "../op";

const MAX_INSTRUCTIONS: u32 = 500;
/** Blocks may overlap, where code is jumped into at odd places: so many instructions in all of them together, and one for each block. */
const MAX_TOTAL: u32 = 1000;

/** Instructions of a region that is long. */
const LONG: u32 = 200;

/** Instructions of a region's beginning that are copied. */
const SHORT: u32 = 8;

// A block. Blocks are numbered from 0; NONE is no block.
/** u32: its first decoded instruction. */
const B_OP = 0;
/** u16: page offsets of its first instruction and of what follows its last one. */
const B_OFF = 4;
const B_END = 6;
/** u16: number of instructions. */
const B_COUNT = 8;
/** i16: blocks that control may go to: by the jump at its end, and by falling through. */
const B_TAKEN = 10;
const B_NEXT = 12;
/** u16: number of blocks in the region that go to it. */
const B_PREDECESSORS = 14;
/** u8: BLOCK_* */
const B_FLAGS = 16;
/** u8: what is known of the flags at its beginning (flags.ts). */
const B_STATE = 17;
/** u16: which scope and which component of it the block is in (structure.ts). */
const B_SCOPE = 18;
const B_COMPONENT = 20;
/** i32: level of the label that leads to it. */
const B_LEVEL = 24;
/** i16 twice: numbers of Tarjan's algorithm. */
const B_INDEX = 28;
const B_LOW = 30;
/** u32, u16: what locals hold at its beginning (registers.ts) and which registers are newer there than the state block. */
const B_CACHED = 32;
const B_DIRTY = 36;
/** u16: instructions before it that L_LEFT still has. */
const B_PENDING = 38;
/** u16: the loop around it that keeps registers in locals (residents.ts), 0 if there is none. */
const B_HOME = 40;
const B_BYTES: u32 = 44;

export const NONE: i32 = -1;
/** It can be entered from outside. */
export const BLOCK_ENTRY: u32 = 1;
/** Loops come back to it. */
export const BLOCK_LOOP: u32 = 2;
/** Its loop's head chooses among blocks by number. */
export const BLOCK_CHOSEN: u32 = 4;
/** Head of a loop whose code has not begun yet. */
export const BLOCK_HEAD: u32 = 16;
/** On Tarjan's stack. */
export const BLOCK_STACKED: u32 = 8;

const blocks: usize = memory.data(<i32>(MAX_BLOCKS * B_BYTES));
/** u8 by page offset: number of the block that begins there, plus 1. */
const leaders: usize = memory.data(4096);
/** i16 by block: its new number, while some are removed. */
const renumbering: usize = memory.data(<i32>(MAX_BLOCKS * 2));
let count: i32 = 0;
let index: usize = 0;
let pageNow: usize = 0;
/** Blocks whose instructions have been looked at. */
let followed: i32 = 0;

// @ts-ignore: decorator
@inline function at(b: i32): usize { return blocks + <usize>b * B_BYTES; }
// @ts-ignore: decorator
@inline export function blockCount(): i32 { return count; }
// @ts-ignore: decorator
@inline export function blockOp(b: i32): usize { return load<u32>(at(b), B_OP); }
// @ts-ignore: decorator
@inline export function blockOff(b: i32): u32 { return load<u16>(at(b), B_OFF); }
// @ts-ignore: decorator
@inline export function blockEnd(b: i32): u32 { return load<u16>(at(b), B_END); }
// @ts-ignore: decorator
@inline export function blockLength(b: i32): u32 { return load<u16>(at(b), B_COUNT); }
// @ts-ignore: decorator
@inline export function blockTaken(b: i32): i32 { return load<i16>(at(b), B_TAKEN); }
// @ts-ignore: decorator
@inline export function blockNext(b: i32): i32 { return load<i16>(at(b), B_NEXT); }
// @ts-ignore: decorator
@inline export function predecessors(b: i32): u32 { return load<u16>(at(b), B_PREDECESSORS); }
// @ts-ignore: decorator
@inline export function hasFlag(b: i32, flag: u32): bool { return (load<u8>(at(b), B_FLAGS) & flag) != 0; }
// @ts-ignore: decorator
@inline export function setFlag(b: i32, flag: u32): void { store<u8>(at(b), load<u8>(at(b), B_FLAGS) | <u8>flag, B_FLAGS); }
// @ts-ignore: decorator
@inline export function clearFlag(b: i32, flag: u32): void { store<u8>(at(b), load<u8>(at(b), B_FLAGS) & ~<u8>flag, B_FLAGS); }
// @ts-ignore: decorator
@inline export function flagState(b: i32): u32 { return load<u8>(at(b), B_STATE); }
// @ts-ignore: decorator
@inline export function setFlagState(b: i32, kind: u32): void { store<u8>(at(b), <u8>kind, B_STATE); }
// @ts-ignore: decorator
@inline export function cachedAt(b: i32): u32 { return load<u32>(at(b), B_CACHED); }
// @ts-ignore: decorator
@inline export function dirtyAt(b: i32): u32 { return load<u16>(at(b), B_DIRTY); }
export function setLocalsAt(b: i32, cached: u32, dirty: u32): void {
  store<u32>(at(b), cached, B_CACHED);
  store<u16>(at(b), <u16>dirty, B_DIRTY);
}
// @ts-ignore: decorator
@inline export function pendingAt(b: i32): u32 { return load<u16>(at(b), B_PENDING); }
// @ts-ignore: decorator
@inline export function setPendingAt(b: i32, n: u32): void { store<u16>(at(b), <u16>n, B_PENDING); }
// @ts-ignore: decorator
@inline export function homeOf(b: i32): u32 { return load<u16>(at(b), B_HOME); }
// @ts-ignore: decorator
@inline export function setHome(b: i32, home: u32): void { store<u16>(at(b), <u16>home, B_HOME); }
// @ts-ignore: decorator
@inline export function scopeOf(b: i32): u32 { return load<u16>(at(b), B_SCOPE); }
// @ts-ignore: decorator
@inline export function setScope(b: i32, scope: u32): void { store<u16>(at(b), <u16>scope, B_SCOPE); }
// @ts-ignore: decorator
@inline export function componentOf(b: i32): i32 { return load<u16>(at(b), B_COMPONENT); }
// @ts-ignore: decorator
@inline export function setComponent(b: i32, c: i32): void { store<u16>(at(b), <u16>c, B_COMPONENT); }
// @ts-ignore: decorator
@inline export function levelOf(b: i32): i32 { return load<i32>(at(b), B_LEVEL); }
// @ts-ignore: decorator
@inline export function setLevel(b: i32, level: i32): void { store<i32>(at(b), level, B_LEVEL); }
// @ts-ignore: decorator
@inline export function tarjanIndex(b: i32): i32 { return load<i16>(at(b), B_INDEX); }
// @ts-ignore: decorator
@inline export function setTarjanIndex(b: i32, n: i32): void { store<i16>(at(b), <i16>n, B_INDEX); }
// @ts-ignore: decorator
@inline export function tarjanLow(b: i32): i32 { return load<i16>(at(b), B_LOW); }
// @ts-ignore: decorator
@inline export function setTarjanLow(b: i32, n: i32): void { store<i16>(at(b), <i16>n, B_LOW); }

// --- walking decoded instructions ------------------------------------------------------------------------------------

/** What is known of an instruction's handler: META_* and a way, see gen/ir.ts. */
// @ts-ignore: decorator
@inline export function metaOf(op: usize): u32 { return load<u8>(HANDLER_META + load<u16>(op, OP_HANDLER)); }
// @ts-ignore: decorator
@inline export function wayOf(op: usize): u32 { return metaOf(op) & 3; }

/** A region can be entered there. */
export function isEntry(off: u32): bool {
  const op: usize = load<u32>(index + (<usize>off << 2));
  return op != 0 && load<u16>(op, OP_HANDLER) == H_REGION;
}

/** The decoded instruction at a page offset of the region's page; 0 if there is none. */
export function opAt(off: u32): usize {
  if (off >= 4096) return 0;
  const op: usize = load<u32>(index + (<usize>off << 2));
  if (!op) return 0;
  const handler = load<u16>(op, OP_HANDLER);
  if (handler == H_CONTINUE) return 0;
  return handler == H_REGION ? load<u32>(op, OP_IMM) : op;
}

// @ts-ignore: decorator
@inline export function offsetAfter(op: usize): u32 { return <u32>load<u16>(op, OP_OFF) + load<u8>(op, OP_LEN); }

/** The page offset that a jump goes to; -1 if it is elsewhere, or known only when it runs. */
function jumpOffset(op: usize): i32 {
  const last = lastNode(op);
  const kind: u32 = load<u8>(last);
  if (kind == N_JUMP_REL) return load<i32>(op, OP_DISP);
  if (kind != N_JUMP) return -1;
  const target = nodesOf(op) + (<usize>load<u8>(last, 2) << 3);
  return load<u8>(target) == N_REL_TARGET ? load<i32>(op, OP_DISP) : -1;
}

/** Where the instruction jumps to is known when it runs. */
function goesAnywhere(op: usize): bool {
  const last = lastNode(op);
  return load<u8>(last) == N_JUMP && load<u8>(nodesOf(op) + (<usize>load<u8>(last, 2) << 3)) != N_REL_TARGET;
}

/** The block ends with a jump to where its operand says, or a return. */
export function choosesAtEnd(b: i32): bool {
  let op = blockOp(b);
  for (let i: u32 = 1; i < blockLength(b); i++) op = opAt(offsetAfter(op));
  return wayOf(op) == WAY_TRACE && goesAnywhere(op);
}

/** A jump to an operand: not a return. */
function isIndirect(op: usize): bool {
  if (!goesAnywhere(op)) return false;
  const last = lastNode(op);
  for (let n = nodesOf(op); n < last; n += 8) if (load<u8>(n) == N_POP) return false;
  return true;
}

/** A jump that may not be taken. */
function isConditional(op: usize): bool {
  const last = lastNode(op);
  return load<u8>(last) == N_JUMP_REL && load<u8>(last, 5) != 0;
}

export function nodesOf(op: usize): usize { return NODES + (<usize>load<u16>(NODE_START + (<usize>load<u16>(op, OP_HANDLER) << 1)) << 3); }
export function nodeCount(op: usize): u32 { return load<u8>(NODE_COUNT + load<u16>(op, OP_HANDLER)); }
function lastNode(op: usize): usize { return nodesOf(op) + ((<usize>nodeCount(op) - 1) << 3); }

// --- finding blocks --------------------------------------------------------------------------------------------------

/** Finds the region's blocks; block 0 begins at `off`; `part`: see part.ts. False if there is nothing worth translating. */
export function findBlocks(page: usize, off: u32, part: bool): bool {
  index = indexOfPage(page);
  count = 0;
  memory.fill(leaders, 0, 4096);
  const first = opAt(off);
  if (!first || wayOf(first) == WAY_INTERPRET) return false;
  leader(off, BLOCK_ENTRY);
  pageNow = page;
  let instructions = followAll(0, 0);
  const together = takesTogether(page);
  if (together) {
    // Jumps whose targets are known only when they are taken: entries of earlier regions are likely ones.
    for (let at: u32 = 0; at < 4096; at++) {
      const found: usize = load<u32>(index + (<usize>at << 2));
      if (found && load<u16>(found, OP_HANDLER) == H_REGION) leader(at, BLOCK_ENTRY);
    }
    instructions = followAll(followed, instructions);
  }
  let total: u32 = 0;
  for (let b = 0; b < count; b++) {
    delimit(b, total < MAX_TOTAL ? min(MAX_INSTRUCTIONS, MAX_TOTAL - total) : 1);
    total += blockLength(b);
  }
  if (together) tookTogether(page, total);
  else if (part || (total > LONG && coveredInstructions() > total / 2)) keepPart();
  if (isJustBeforeLoop()) splitEntry();
  return true;
}

/**
 * The region begins with a few instructions at the end of a loop's body, from which control goes to where the loop is entered otherwise: compilers
 * put a loop's end first. With a copy of them as the region's beginning, the loop has one head.
 */
function isJustBeforeLoop(): bool {
  const to = blockTaken(0) == NONE ? blockNext(0) : blockTaken(0);
  if (to <= 0 || (blockTaken(0) != NONE && blockNext(0) != NONE)) return false;
  return predecessors(0) > 0 && predecessors(to) > 1 && blockLength(0) <= SHORT && count < MAX_BLOCKS;
}

function splitEntry(): void {
  const copy = count++;
  memory.copy(at(copy), at(0), B_BYTES);
  store<u8>(at(copy), 0, B_FLAGS);
  store<u16>(at(0), 0, B_PREDECESSORS);
  for (let b = 0; b < count; b++) {
    if (blockTaken(b) == 0) store<i16>(at(b), <i16>copy, B_TAKEN);
    if (blockNext(b) == 0) store<i16>(at(b), <i16>copy, B_NEXT);
  }
  countSource(blockTaken(0));
  countSource(blockNext(0));
}

/** Instructions in blocks that other regions have. */
function coveredInstructions(): u32 {
  let covered: u32 = 0;
  for (let b = 0; b < count; b++) if (isCovered(blockOp(b))) covered += blockLength(b);
  return covered;
}

/** Keeps those blocks whose byte in `kept` is not 0: block 0 among them. */
export function keepBlocks(kept: usize): void {
  let n = 0;
  for (let b = 0; b < count; b++) {
    store<i16>(renumbering + (<usize>b << 1), <i16>(load<u8>(kept + b) ? n : NONE));
    if (load<u8>(kept + b)) memory.copy(at(n++), at(b), B_BYTES);
  }
  count = n;
  for (let b = 0; b < n; b++) store<u16>(at(b), 0, B_PREDECESSORS);
  for (let b = 0; b < n; b++) {
    const taken = renumbered(blockTaken(b));
    const next = renumbered(blockNext(b));
    store<i16>(at(b), <i16>taken, B_TAKEN);
    store<i16>(at(b), <i16>next, B_NEXT);
    countSource(taken);
    countSource(next);
  }
}
function renumbered(b: i32): i32 { return b == NONE ? NONE : load<i16>(renumbering + (<usize>b << 1)); }

function countSource(to: i32): void {
  if (to != NONE) store<u16>(at(to), load<u16>(at(to), B_PREDECESSORS) + 1, B_PREDECESSORS);
}

/** Follows blocks from number `from` on, of which more are found meanwhile. Returns the instructions seen. */
function followAll(from: i32, instructions: u32): u32 {
  let b = from;
  for (; b < count && instructions <= MAX_INSTRUCTIONS; b++) instructions = follow(blockOff(b), instructions);
  followed = b;
  return instructions;
}

/** Makes a block begin at `off`, if it has been decoded and there is room. */
function leader(off: u32, flags: u32): void {
  const known: i32 = off < 4096 ? load<u8>(leaders + off) : 0;
  if (known) {
    setFlag(known - 1, flags);
    return;
  }
  const op = opAt(off);
  if (!op || count == MAX_BLOCKS) return;
  const b = at(count++);
  memory.fill(b, 0, B_BYTES);
  store<u32>(b, <u32>op, B_OP);
  store<u16>(b, <u16>off, B_OFF);
  store<u8>(b, <u8>flags, B_FLAGS);
  store<u8>(leaders + off, <u8>count);
}

/** Walks from `off` to the next jump and makes blocks begin where it leads to. Returns the number of instructions seen so far. */
function follow(off: u32, seen: u32): u32 {
  for (let op = opAt(off); op; op = opAt(off)) {
    if (++seen > MAX_INSTRUCTIONS) return seen;
    const meta = metaOf(op);
    off = offsetAfter(op);
    if (!(meta & META_JUMPS)) {
      if (off < 4096 && load<u8>(leaders + off)) return seen;
      continue;
    }
    if ((meta & 3) != WAY_TRACE) {
      leader(off, BLOCK_ENTRY);
      return seen;
    }
    const target = jumpOffset(op);
    // Backward jumps close loops: control comes back there after an interruption.
    if (target >= 0 && isWorth(<u32>target)) leader(<u32>target, 0);
    if (target < 0 && isIndirect(op)) noteIndirect(pageNow);
    if (meta & META_CALLS) leader(off, BLOCK_ENTRY);
    else if (isConditional(op)) leader(off, 0);
    return seen;
  }
  return seen;
}

/** The target of a jump that is rarely taken is left out. */
function isWorth(off: u32): bool {
  const found: usize = load<u32>(index + (<usize>off << 2));
  return found != 0 && isWarm(found);
}

/** Finds the end of a block of `most` instructions at most and its successors, when all leaders are known. */
function delimit(b: i32, most: u32): void {
  let off = blockOff(b);
  let n: u32 = 0;
  let taken = NONE;
  let next = NONE;
  for (let op = opAt(off); op && n < most; op = opAt(off)) {
    const meta = metaOf(op);
    n++;
    off = offsetAfter(op);
    if (meta & META_JUMPS) {
      if ((meta & 3) == WAY_TRACE) {
        taken = blockAt(jumpOffset(op));
        if (isConditional(op)) next = blockAt(off);
      }
      break;
    }
    next = blockAt(off);
    if (next != NONE) break;
  }
  store<u16>(at(b), <u16>off, B_END);
  store<u16>(at(b), <u16>n, B_COUNT);
  store<i16>(at(b), <i16>taken, B_TAKEN);
  store<i16>(at(b), <i16>next, B_NEXT);
  countSource(taken);
  countSource(next);
}

/** The block that can be entered at an offset, or NONE. */
export function entryAt(off: u32): i32 {
  for (let b = 0; b < count; b++) if (blockOff(b) == off && hasFlag(b, BLOCK_ENTRY)) return b;
  return NONE;
}

/** The block that begins at an offset, or NONE. */
function blockAt(off: i32): i32 {
  return off < 0 || off >= 4096 ? NONE : <i32>load<u8>(leaders + off) - 1;
}
