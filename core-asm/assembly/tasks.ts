/**
 * Hardware task switching (SDM vol. 3A 7.3): JMP and CALL to a TSS or task gate, interrupts through task gates, IRET with NT.
 * Not in IA-32e mode.
 *
 * Up to the commit everything is only read or probed. After it, a fault belongs to the new task: its first instruction.
 */
import { sysLd16, sysLd32, sysLd8, sysSt16, sysSt32, sysSt8 } from "./access";
import { modeChanged } from "./cache";
import { CR0_PG, CR0_TS, CR4_PAE } from "./control";
import { DR6_BT, endLocalBreakpoints } from "./debug";
import {
  descAttr, descBase, descLimit, descriptorAddress, dplOf, gateSelector, inTable, isCode, isConforming, isNull, isPresent, isReadable,
  isSystem, isWritable, markAccessed, readDescriptor, segAt, TSS_BUSY, TYPE_TSS16, TYPE_TSS32, typeOf,
} from "./descriptors";
import { raise, X_GP, X_NP, X_SS, X_TS } from "./exceptions";
import { ARITH, AC, DF, getFlags, ID, IF, IOPL, NT, RF, setFlags, TF, VIF, VIP, VM } from "./flags";
import {
  CR0, CR3, CR4, CS, CUR_OP, DS, ES, FS, GPR, GS, ICOUNT, LDTR, RIP, SCRATCH, SEG_ATTR, SEG_BASE, SEG_LIMIT, SEG_SELECTOR, SS, START_OP,
  STEP_PENDING, TR,
} from "./layout";
import { OP_SIZE, ST_JUMP_SYNC } from "./op";
import { loadPdptes } from "./paging";
import { cpl, selectorOf, setCpl, setFromDescriptor, setHidden, setSegmentReal, setUnusable } from "./segments";
import { loadLdtr, markBusy } from "./tables";
import { flushTlb } from "./tlb";

export const TASK_JMP: u32 = 0;
/** CALL, or an interrupt or exception. */
export const TASK_CALL: u32 = 1;
export const TASK_IRET: u32 = 2;

// Offsets in a TSS (SDM vol. 3A figures 7-2 and 7-10). Registers and selectors follow each other: 32-bit ones in dwords.
const LINK: u32 = 0;
const CR3_32: u32 = 0x1c;
const IP_32: u32 = 0x20;
const LDT_32: u32 = 0x60;
const TRAP_32: u32 = 0x64;
const IP_16: u32 = 0x0e;
const LDT_16: u32 = 0x2a;
const END_32: u32 = 0x68;
const END_16: u32 = 0x2c;
/** From IP on: IP, FLAGS, 8 general registers, then ES CS SS DS (FS GS). */
const SLOT_FLAGS: u32 = 1;
const SLOT_GPR: u32 = 2;
const SLOT_SEG: u32 = 10;

/** RFLAGS bits that a TSS may set. */
const TSS_FLAGS: u32 = ARITH | TF | IF | DF | IOPL | NT | RF | VM | AC | VIF | VIP | ID;

/** JMP or CALL to a TSS descriptor. */
export function switchToTss(cpu: usize, selector: u32, d: u64, how: u32, returnIp: u64): i32 {
  const attr = descAttr(d);
  const error = selector & 0xfffc;
  if (dplOf(attr) < cpl(cpu) || dplOf(attr) < (selector & 3)) raise(cpu, X_GP, error);
  return switchToAvailable(cpu, selector, X_GP, how, returnIp, getFlags(cpu));
}

/** JMP or CALL to a task gate. */
export function switchThroughGate(cpu: usize, selector: u32, gate: u64, how: u32, returnIp: u64): i32 {
  const attr = descAttr(gate);
  const error = selector & 0xfffc;
  if (dplOf(attr) < cpl(cpu) || dplOf(attr) < (selector & 3)) raise(cpu, X_GP, error);
  if (!isPresent(attr)) raise(cpu, X_NP, error);
  return switchToAvailable(cpu, gateSelector(gate), X_GP, how, returnIp, getFlags(cpu));
}

/** The return of a nested task. */
export function switchBack(cpu: usize, returnIp: u64): i32 {
  const selector = <u32>sysLd16(cpu, load<u64>(segAt(cpu, TR), SEG_BASE) + LINK);
  const error = selector & 0xfffc;
  if (selector & 4 || isNull(selector)) raise(cpu, X_TS, error);
  const d = readDescriptor(cpu, selector, X_TS);
  const attr = descAttr(d);
  if (!isSystem(attr) || (typeOf(attr) != (TYPE_TSS16 | TSS_BUSY) && typeOf(attr) != (TYPE_TSS32 | TSS_BUSY))) raise(cpu, X_TS, error);
  if (!isPresent(attr)) raise(cpu, X_NP, error);
  return switchTask(cpu, selector, d, TASK_IRET, returnIp, getFlags(cpu));
}

/** To a TSS that must lie in the GDT, be present and not busy. `flags` is what the old task will come back with. */
export function switchToAvailable(cpu: usize, selector: u32, vector: i32, how: u32, returnIp: u64, flags: u32): i32 {
  const error = selector & 0xfffc;
  if (selector & 4 || isNull(selector)) raise(cpu, vector, error);
  const d = readDescriptor(cpu, selector, vector);
  const attr = descAttr(d);
  if (!isSystem(attr) || (typeOf(attr) != TYPE_TSS16 && typeOf(attr) != TYPE_TSS32)) raise(cpu, vector, error);
  if (!isPresent(attr)) raise(cpu, X_NP, error);
  return switchTask(cpu, selector, d, how, returnIp, flags);
}

// @ts-ignore: decorator
@inline function is32(attr: u32): bool { return (attr & 8) != 0; }

/** Faults if a byte cannot be written. */
function probe(cpu: usize, at: u64): void {
  sysSt8(cpu, at, sysLd8(cpu, at));
}

function switchTask(cpu: usize, selector: u32, d: u64, how: u32, returnIp: u64, flags: u32): i32 {
  const tr = segAt(cpu, TR);
  const wide = is32(descAttr(d));
  const wasWide = is32(load<u32>(tr, SEG_ATTR));
  const base: u64 = descBase(d);
  const oldBase = load<u64>(tr, SEG_BASE);
  const oldSelector = load<u32>(tr, SEG_SELECTOR);
  if (descLimit(d) < (wide ? END_32 : END_16) - 1) raise(cpu, X_TS, selector & 0xfffc);
  if (load<u32>(tr, SEG_LIMIT) < (wasWide ? END_32 : END_16) - 1) raise(cpu, X_TS, oldSelector & 0xfffc);

  // Everything that may fault in the old task: the new TSS is copied, what will be written is probed.
  const end = wide ? END_32 : END_16;
  for (let at: u32 = 0; at < end; at += 4) store<u32>(cpu + at, sysLd32(cpu, base + at), SCRATCH);
  probe(cpu, oldBase + (wasWide ? IP_32 : IP_16));
  probe(cpu, oldBase + (wasWide ? LDT_32 : LDT_16) - 1);
  if (how == TASK_CALL) probe(cpu, base + LINK + 1);
  if (how != TASK_CALL && inTable(cpu, oldSelector, 8)) probe(cpu, descriptorAddress(cpu, oldSelector) + 5);
  probe(cpu, descriptorAddress(cpu, selector) + 5);

  saveTask(cpu, oldBase, wasWide, returnIp, how == TASK_IRET ? flags & ~NT : flags);
  if (how == TASK_CALL) sysSt16(cpu, base + LINK, oldSelector);
  else if (inTable(cpu, oldSelector, 8)) markBusy(cpu, oldSelector, load<u32>(tr, SEG_ATTR), false);
  if (how != TASK_IRET) markBusy(cpu, selector, descAttr(d), true);
  setHidden(cpu, TR, selector, base, descLimit(d), descAttr(d) | TSS_BUSY);
  store<u64>(cpu, load<u64>(cpu, CR0) | CR0_TS, CR0);
  loadTask(cpu, wide, how == TASK_CALL);
  return ST_JUMP_SYNC;
}

function saveTask(cpu: usize, base: u64, wide: bool, ip: u64, flags: u32): void {
  saveSlot(cpu, base, wide, 0, <u32>ip);
  saveSlot(cpu, base, wide, SLOT_FLAGS, flags);
  for (let i: u32 = 0; i < 8; i++) saveSlot(cpu, base, wide, SLOT_GPR + i, load<u32>(cpu + GPR + <usize>i * 8));
  const last: u32 = wide ? GS : DS;
  for (let seg: u32 = ES; seg <= last; seg++) {
    // A 32-bit TSS keeps whatever the upper half of its selector fields holds.
    sysSt16(cpu, base + (wide ? IP_32 + (SLOT_SEG + seg) * 4 : IP_16 + (SLOT_SEG + seg) * 2), selectorOf(cpu, seg));
  }
}

function saveSlot(cpu: usize, base: u64, wide: bool, slot: u32, value: u32): void {
  if (wide) sysSt32(cpu, base + IP_32 + slot * 4, value);
  else sysSt16(cpu, base + IP_16 + slot * 2, value & 0xffff);
}

/** A slot of the new TSS's copy. */
// @ts-ignore: decorator
@inline function slotOf(cpu: usize, wide: bool, slot: u32): u32 {
  return wide ? load<u32>(cpu + SCRATCH + IP_32 + slot * 4) : load<u16>(cpu + SCRATCH + IP_16 + slot * 2);
}

/** Loads the registers of the new task from its TSS's copy, then, in its context, the hidden parts of its segments. */
function loadTask(cpu: usize, wide: bool, nested: bool): void {
  const ip = slotOf(cpu, wide, 0);
  const flags = slotOf(cpu, wide, SLOT_FLAGS) & TSS_FLAGS;
  const ldt: u32 = load<u16>(cpu + SCRATCH + (wide ? LDT_32 : LDT_16));
  const trap = wide && (load<u8>(cpu + SCRATCH + TRAP_32) & 1) != 0;

  setFlags(cpu, nested ? flags | NT : flags);
  // A 16-bit TSS leaves ones in the upper halves, as the 80386 did (undocumented; test386.asm checks it).
  const upper: u32 = wide ? 0 : 0xffff0000;
  for (let i: u32 = 0; i < 8; i++) store<u64>(cpu + GPR + <usize>i * 8, slotOf(cpu, wide, SLOT_GPR + i) | upper);
  store<u64>(cpu, ip, RIP);
  // No instruction of the old task is running any more: a fault from here on finds its address in RIP, and the line that led here counted.
  const before = lineBefore(cpu);
  store<u64>(cpu, load<u64>(cpu, ICOUNT) + before, ICOUNT);
  store<u32>(cpu, 0, CUR_OP);
  setCpl(cpu, flags & VM ? 3 : slotOf(cpu, wide, SLOT_SEG + CS) & 3);
  const last: u32 = wide ? GS : DS;
  for (let seg: u32 = ES; seg <= <u32>GS; seg++) setUnusable(cpu, seg, seg > last ? 0 : slotOf(cpu, wide, SLOT_SEG + seg) & 0xffff);
  setUnusable(cpu, LDTR, ldt);
  // Nothing of these can fault; so that bad page directory pointers or a bad LDT do not leave a virtual-8086 mode without its segments.
  if (flags & VM) for (let seg: u32 = ES; seg <= <u32>GS; seg++) setSegmentReal(cpu, seg, selectorOf(cpu, seg));
  modeChanged(cpu);
  if (wide && load<u64>(cpu, CR0) & CR0_PG) loadPageDirectory(cpu, load<u32>(cpu + SCRATCH + CR3_32));
  loadLdtr(cpu, ldt, X_TS, X_TS);
  if (!(flags & VM)) {
    loadTaskCode(cpu);
    loadTaskStack(cpu);
    loadTaskData(cpu, DS);
    loadTaskData(cpu, ES);
    loadTaskData(cpu, FS);
    loadTaskData(cpu, GS);
  }
  endLocalBreakpoints(cpu);
  if (trap) store<u32>(cpu, load<u32>(cpu, STEP_PENDING) | DR6_BT, STEP_PENDING);
  if (<u64>ip > load<u32>(segAt(cpu, CS), SEG_LIMIT)) raise(cpu, X_GP, 0);
  // Without a fault the run loop does the counting.
  store<u64>(cpu, load<u64>(cpu, ICOUNT) - before, ICOUNT);
}

/** Instructions of the straight line before the one that is executing; 0 if an event brought us here. */
function lineBefore(cpu: usize): u64 {
  const op: usize = load<u32>(cpu, CUR_OP);
  return op ? <u64>((op - load<u32>(cpu, START_OP)) / OP_SIZE) : 0;
}

function loadPageDirectory(cpu: usize, cr3: u32): void {
  if (load<u64>(cpu, CR4) & CR4_PAE && !loadPdptes(cpu, cr3)) raise(cpu, X_GP, 0);
  store<u64>(cpu, cr3, CR3);
  flushTlb(cpu, true);
}

/** The next segment may fault, and the fault is delivered with this one in use. */
function loadTaskSegment(cpu: usize, seg: u32, selector: u32, d: u64): void {
  setFromDescriptor(cpu, seg, selector, markAccessed(cpu, selector, d));
  modeChanged(cpu);
}

function loadTaskCode(cpu: usize): void {
  const selector = selectorOf(cpu, CS);
  const error = selector & 0xfffc;
  if (isNull(selector)) raise(cpu, X_TS, 0);
  const d = readDescriptor(cpu, selector, X_TS);
  const attr = descAttr(d);
  const rpl = selector & 3;
  if (!isCode(attr) || (isConforming(attr) ? dplOf(attr) > rpl : dplOf(attr) != rpl)) raise(cpu, X_TS, error);
  if (!isPresent(attr)) raise(cpu, X_NP, error);
  loadTaskSegment(cpu, CS, selector, d);
}

function loadTaskStack(cpu: usize): void {
  const selector = selectorOf(cpu, SS);
  const error = selector & 0xfffc;
  const level = selectorOf(cpu, CS) & 3;
  if (isNull(selector)) raise(cpu, X_TS, 0);
  const d = readDescriptor(cpu, selector, X_TS);
  const attr = descAttr(d);
  if ((selector & 3) != level || dplOf(attr) != level || !isWritable(attr)) raise(cpu, X_TS, error);
  if (!isPresent(attr)) raise(cpu, X_SS, error);
  loadTaskSegment(cpu, SS, selector, d);
}

function loadTaskData(cpu: usize, seg: u32): void {
  const selector = selectorOf(cpu, seg);
  const error = selector & 0xfffc;
  if (isNull(selector)) return;
  const d = readDescriptor(cpu, selector, X_TS);
  const attr = descAttr(d);
  if (!isReadable(attr)) raise(cpu, X_TS, error);
  if (!isConforming(attr) && (dplOf(attr) < (selector & 3) || dplOf(attr) < (selectorOf(cpu, CS) & 3))) raise(cpu, X_TS, error);
  if (!isPresent(attr)) raise(cpu, X_NP, error);
  loadTaskSegment(cpu, seg, selector, d);
}
