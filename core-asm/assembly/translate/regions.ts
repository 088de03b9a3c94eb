/**
 * Which code is translated, and how it is entered. Jumps heat their targets; a hot one is queued, and the driver has the queue translated
 * between two stretches of execution. An entry of a region is a decoded "instruction" (record.ts) that takes the place of the first one.
 */
import { currentPage, dropAll, enterKnown, indexOfPage, insertRecord, isDropped, keyOfPage, lookup, physOfPage } from "../cache";
import { H_REGION, HANDLERS } from "../gen/handlers";
import { WAY_INTERPRET } from "../gen/ir";
import { ipOf, nextIp } from "../ip";
import { CUR_OP, EXC_VECTOR, ICOUNT, ICOUNT_END, RIP, START_OP } from "../layout";
import { OP_COVERED, OP_HANDLER, OP_LEN, OP_OFF, OP_SEG, ST_AGAIN, ST_FAULT, ST_JUMP, ST_NEXT, ST_SYNC } from "../op";
import { cpuBase, cpuCount, reserve } from "../physical";
import { knownSingle, LENGTH_MAX } from "../known-singles";
import { isRefused, regionMade, regionsDropped } from "./back-off";
import { BLOCK_ENTRY, blockCount, blockOff, blockOp, hasFlag, wayOf } from "./blocks";
import { describeRegion } from "./describe";
import { enterRegion, mayJump, mayRun, slotNow, startCalls } from "./calls";
import { endEpoch, findJump, initJumps, jumpBlock, jumpSlot, keepJump, setContext } from "./jumps";
import { materialise } from "./lazy";
import { settleLeave } from "./leave";
import { countMiss, initMisses, setMissesOften } from "./misses";
import { addFunction, finishModule, functionCount, initModule, isModuleFull, startModule } from "./module";
import { RECORD_BLOCK, RECORD_ORIGINAL, RECORD_SLOT, RECORD_TOTAL } from "./record";
import { emitDeclarations, emitRegion, hasChoices, planRegion } from "./region";
import { allStayLong, initStays, noteRegion, offsetOfStay, setLongStay } from "./stays";

/** Functions in the table at most; when they are used up, all translations are dropped. */
const SLOTS: u32 = 16384;
const QUEUE_MAX: u32 = 256;
const HEAT_ENTRIES: usize = 0x10000;

/** u16 by hash of a decoded instruction: how often it has been jumped to. */
let heat: usize = 0;
/** More jumps than heat can count, with the one that makes it overflow. */
const NEVER: u32 = 0x10001;
/** Jumps until code is translated. */
let threshold: u32 = NEVER;
/** u32 page, u16 offset, u16: COVERED if a region had the code then; STAY if it was stayed in for long. */
const COVERED: u16 = 1;
const STAY: u16 = 2;
let queue: usize = 0;
let queued: u32 = 0;
/** Those among them that are stayed in for long. */
let stays: u32 = 0;
let firstSlot: u32 = 0;
let slots: u32 = 0;
/** Of the region being translated. */
let pageNow: usize = 0;
let totalNow: u32 = 0;
let keepNow: bool = false;

// Counters for `info jit`.
let regionsMade: u32 = 0;
let bytesMade: u64 = 0;
let flushes: u32 = 0;

export function initRegions(): bool {
  heat = reserve(HEAT_ENTRIES * 2);
  queue = reserve(QUEUE_MAX * 8);
  return heat != 0 && queue != 0 && initModule() && initJumps() && initMisses() && initStays(SLOTS);
}

/**
 * Region functions go into the table from slot `from` on; code is translated after so many jumps to it (0: never), and a region keeps registers after
 * a stay of so many instructions in it (0: each does).
 */
export function setTranslation(from: u32, jumps: u32, stay: u32): void {
  firstSlot = from;
  setLongStay(from, stay);
  threshold = jumps ? jumps : NEVER;
  setMissesOften(threshold);
}
export function waitingRegions(): u32 { return queued; }
/** Regions that are stayed in for long wait to be made once more. */
export function waitingStays(): u32 { return stays; }
export function regionCount(): u32 { return regionsMade; }
export function translatedBytes(): f64 { return <f64>bytesMade; }
/** How often all of them have been dropped at once. */
export function flushCount(): u32 { return flushes; }

// --- heat ------------------------------------------------------------------------------------------------------------

// @ts-ignore: decorator
@inline function heatOf(op: usize): usize { return heat + (((op >> 5) & (HEAT_ENTRIES - 1)) << 1); }

/** Records at [from, from + bytes), which is aligned to that power of two, will stand for other code. */
export function cool(from: usize, bytes: usize): void {
  memory.fill(heatOf(from), 0, (bytes >> 5) << 1);
}

/** A jump went to this decoded instruction of the current page. */
// @ts-ignore: decorator
@inline
export function warm(cpu: usize, op: usize): void {
  const at = heatOf(op);
  const jumps = <u32>load<u16>(at) + 1;
  store<u16>(at, <u16>jumps);
  if (jumps == threshold && !putOff(cpu, op)) request(cpu, op);
}

/** A block of some region begins here. */
// @ts-ignore: decorator
@inline export function isCovered(op: usize): bool { return (load<u8>(op, OP_SEG) & OP_COVERED) != 0; }
function setCovered(op: usize): void { store<u8>(op, load<u8>(op, OP_SEG) | OP_COVERED, OP_SEG); }

/** The page's code is modified too often: it has to become hot once more. */
function putOff(cpu: usize, op: usize): bool {
  const page = currentPage(cpu);
  if (!page || !isRefused(page)) return false;
  store<u16>(heatOf(op), 0);
  return true;
}

/** Of the jumps to hot code, one in this many makes what they pass by worth translating with it. */
const WARM_PART: u32 = 16;

/** It has been jumped to often enough to be part of a region; what is reached without a jump is not asked. */
export function isWarm(op: usize): bool {
  if (load<u16>(op, OP_HANDLER) == H_REGION) return true;
  return <u32>load<u16>(heatOf(op)) >= threshold / WARM_PART;
}

function request(cpu: usize, op: usize): void {
  const page = currentPage(cpu);
  if (!page || queued == QUEUE_MAX || load<u16>(op, OP_HANDLER) == H_REGION) return;
  enqueue(page, load<u16>(op, OP_OFF), isCovered(op) ? COVERED : 0);
}
function enqueue(page: usize, off: u16, why: u16): void {
  const request = queue + (queued++ << 3);
  store<u32>(request, <u32>page);
  store<u16>(request, off, 4);
  store<u16>(request, why, 6);
  if (why & STAY) stays++;
}

/** Entries of regions are gone, or others than before: nobody may go to them by the cache. */
function forgetJumps(): void {
  endEpoch();
  for (let i: u32 = 0; i < cpuCount(); i++) setContext(cpuBase(i));
}

/** The code of a page is dropped. */
export function forgetRegionsOf(page: usize): void {
  forgetJumps();
  regionsDropped(page, threshold);
}

/** All decoded code has been dropped. */
export function forgetRegions(): void {
  forgetJumps();
  if (slots) flushes++;
  queued = stays = 0;
  slots = 0;
  if (heat) memory.fill(heat, 0, HEAT_ENTRIES * 2);
}

// --- translating -----------------------------------------------------------------------------------------------------

/**
 * Translates what is queued, as far as it fits into one module. Returns the module's length, 0 if there is none; its functions belong into
 * the table at translatedSlot() and after.
 */
export function translate(): u32 {
  if (!queued) return 0;
  if (slots + queued > SLOTS) {
    dropAll();
    return 0;
  }
  startModule();
  let done: u32 = 0;
  for (; done < queued && !isModuleFull(); done++) {
    const request = queue + (done << 3);
    translateOne(load<u32>(request), load<u16>(request, 4), load<u16>(request, 6));
  }
  queued -= done;
  memory.copy(queue, queue + (done << 3), queued << 3);
  if (!functionCount()) return 0;
  const length = finishModule();
  forgetJumps();
  slots += functionCount();
  regionsMade += functionCount();
  bytesMade += length;
  return length;
}
export function translatedSlot(): u32 { return firstSlot + slots - functionCount(); }
export { functionCount as translatedRegions };

function translateOne(page: usize, off: u32, why: u16): void {
  const found: usize = load<u32>(indexOfPage(page) + (<usize>off << 2));
  if (why & STAY) stays--;
  // Dropped meanwhile, or an entry of a region translated just before.
  if (!found || (load<u16>(found, OP_HANDLER) == H_REGION && !why)) return;
  if (!why && isCovered(found)) {
    // A region that was made meanwhile has it. It is asked again if that is not where control comes from.
    store<u16>(heatOf(found), <u16>(threshold - (threshold + 3) / 4));
    return;
  }
  totalNow = planRegion(page, off, why == COVERED);
  if (!totalNow) return;
  pageNow = page;
  keepNow = why == STAY || allStayLong();
  if (!addFunction(physOfPage(page) | off, () => emitRegion(keyOfPage(pageNow), firstSlot + slots + functionCount(), physOfPage(pageNow), totalNow, keepNow), () => emitDeclarations())) return;
  describeRegion(physOfPage(page), off, keyOfPage(page));
  regionMade(page);
  const slot = firstSlot + slots + functionCount() - 1;
  noteRegion(slot, !keepNow && hasChoices() ? page : 0, off);
  for (let b = 0; b < blockCount(); b++) {
    setCovered(blockOp(b));
    if (hasFlag(b, BLOCK_ENTRY) && wayOf(blockOp(b)) != WAY_INTERPRET) makeEntry(page, b, slot);
  }
}

/** The newest region wins: it was made because the older one does not reach what has become hot. */
function makeEntry(page: usize, b: i32, slot: u32): void {
  const off = blockOff(b);
  let record: usize = load<u32>(indexOfPage(page) + (<usize>off << 2));
  if (load<u16>(record, OP_HANDLER) != H_REGION) {
    record = insertRecord(page, off);
    if (!record) return;
    memory.fill(record, 0, 32);
    store<u16>(record, H_REGION, OP_HANDLER);
    store<u8>(record, 0, OP_LEN);
    store<u16>(record, <u16>off, OP_OFF);
    store<u32>(record, <u32>blockOp(b), RECORD_ORIGINAL);
  }
  store<u32>(record, b, RECORD_BLOCK);
  store<u32>(record, slot, RECORD_SLOT);
  store<u32>(record, totalNow, RECORD_TOTAL);
}

// --- running ---------------------------------------------------------------------------------------------------------

/** What the interpreter runs for this decoded instruction: itself, or what a region's entry stands for. */
// @ts-ignore: decorator
@inline
export function plain(op: usize): usize {
  return op && load<u16>(op, OP_HANDLER) == H_REGION ? <usize>load<u32>(op, RECORD_ORIGINAL) : op;
}

// @ts-ignore: decorator
@inline
export function mayEnter(cpu: usize, op: usize): bool { return mayRun(cpu, load<u32>(op, RECORD_TOTAL)); }

/**
 * Runs the region, and the ones after it. Returns ST_NEXT if the interpreter has to run the instruction at RIP, else as a handler does; RIP
 * and ICOUNT are up to date.
 */
export function runRegions(cpu: usize, op: usize): i32 {
  store<u32>(cpu, 0, CUR_OP);
  startCalls();
  let status = enterRegion(cpu, load<u32>(op, RECORD_SLOT), load<u32>(op, RECORD_BLOCK));
  while (status == ST_JUMP) {
    const jump = findJump(cpu);
    if (jump) {
      if (!mayJump(cpu, jump)) break;
      status = enterRegion(cpu, jumpSlot(jump), jumpBlock(jump));
      continue;
    }
    op = isAtPageEnd(cpu) ? knownSingle(cpu) : 0;
    if (op && load<u64>(cpu, ICOUNT) + 1 < load<u64>(cpu, ICOUNT_END)) {
      status = runOne(cpu, op);
      continue;
    }
    op = enterKnown(cpu);
    if (!op) {
      if (!isAtPageEnd(cpu) || load<u64>(cpu, ICOUNT) + 1 >= load<u64>(cpu, ICOUNT_END)) break;
      op = plain(lookup(cpu));
      status = op ? runOne(cpu, op) : ST_FAULT;
      continue;
    }
    if (load<u16>(op, OP_HANDLER) != H_REGION || !mayEnter(cpu, op)) break;
    keepJump(cpu, op);
    status = enterRegion(cpu, load<u32>(op, RECORD_SLOT), load<u32>(op, RECORD_BLOCK));
  }
  if (status == ST_JUMP) lookAtStay(cpu);
  materialise(cpu);
  store<u32>(cpu, 0, CUR_OP);
  if (status != ST_FAULT || load<i32>(cpu, EXC_VECTOR) >= 0) return status;
  noteMiss(cpu, slotNow);
  return ST_NEXT;
}

/** A region that has been run for long is made once more. */
function lookAtStay(cpu: usize): void {
  const off = offsetOfStay(cpu);
  if (off >= 0 && queued < QUEUE_MAX) enqueue(currentPage(cpu), <u16>off, STAY);
}

/** What is at RIP may lie across pages: no region has such an instruction. */
// @ts-ignore: decorator
@inline function isAtPageEnd(cpu: usize): bool { return (<u32>load<u64>(cpu, RIP) & 0xfff) > 4096 - LENGTH_MAX; }

/** Runs `op`, the instruction at RIP, between two regions; returns as runRegions() does, with ST_JUMP if the next one can follow at once. */
function runOne(cpu: usize, op: usize): i32 {
  materialise(cpu);
  const status = runHandler(cpu, op);
  if (status != ST_NEXT) return leaveHelper(cpu, op, status);
  store<u64>(cpu, nextIp(cpu, op), RIP);
  store<u64>(cpu, load<u64>(cpu, ICOUNT) + 1, ICOUNT);
  store<u32>(cpu, 0, CUR_OP);
  return ST_JUMP;
}

/** The region has left before the instruction at RIP, for the interpreter to run it. */
function noteMiss(cpu: usize, slot: u32): void {
  const page = currentPage(cpu);
  if (page && countMiss(physOfPage(page) | (load<u64>(cpu, RIP) & 0xfff))) retire(page, slot);
}

/** The region is not entered any more. The next jumps to where it was entered have it translated again. */
function retire(page: usize, slot: u32): void {
  forgetJumps();
  for (let off: usize = 0; off < 4096; off++) {
    const found = indexOfPage(page) + (off << 2);
    const record: usize = load<u32>(found);
    if (!record || load<u16>(record, OP_HANDLER) != H_REGION || load<u32>(record, RECORD_SLOT) != slot) continue;
    const original = load<u32>(record, RECORD_ORIGINAL);
    store<u32>(found, original);
    store<u8>(original, load<u8>(original, OP_SEG) & ~OP_COVERED, OP_SEG);
    store<u16>(heatOf(original), <u16>(threshold - 1));
  }
}

// --- for tests: translated code on demand ------------------------------------------------------------------------------

/** Queues the code at RIP, however cold it is. */
export function requestHere(cpu: usize): void {
  const op = lookup(cpu);
  if (op) request(cpu, op);
}

/** Runs the region that can be entered at RIP, once; returns as runRegions() does, or -1 if there is none. */
export function runHere(cpu: usize): i32 {
  const op = lookup(cpu);
  if (!op || load<u16>(op, OP_HANDLER) != H_REGION) return -1;
  // As much as the region may take, so that it does not go on to another.
  store<u64>(cpu, load<u64>(cpu, ICOUNT) + load<u32>(op, RECORD_TOTAL) + 1, ICOUNT_END);
  return runRegions(cpu, op);
}

// --- what translated code calls ----------------------------------------------------------------------------------------

/** Runs an instruction's handler; RIP is stale meanwhile, ICOUNT is not. One that has been dropped is looked up again: a region never gets that far. */
export function runHandler(cpu: usize, op: usize): i32 {
  if (isDropped(op)) return ST_AGAIN;
  store<u32>(cpu, <u32>op, CUR_OP);
  store<u32>(cpu, <u32>op, START_OP);
  return call_indirect<i32>(load<u32>(HANDLERS + (<usize>load<u16>(op, OP_HANDLER) << 2)), cpu, op);
}

/** Ends a region after a handler that did not return ST_NEXT: sets RIP and ICOUNT as the interpreter's loop does. */
export function leaveHelper(cpu: usize, op: usize, status: i32): i32 {
  if (status == ST_SYNC) store<u64>(cpu, nextIp(cpu, op), RIP);
  else if (status == ST_FAULT || status == ST_AGAIN) store<u64>(cpu, ipOf(cpu, op), RIP);
  if (status != ST_FAULT && status != ST_AGAIN) store<u64>(cpu, load<u64>(cpu, ICOUNT) + 1, ICOUNT);
  return status;
}
