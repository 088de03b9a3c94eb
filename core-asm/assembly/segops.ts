/** Instructions on segment registers and selectors: MOV and POP Sreg, LxS, LAR, LSL, VERR, VERW, ARPL, SWAPGS. */
import { opLd16, opSt16, sysLd64 } from "./access";
import {
  descAttr, descLimit, descriptorAddress, dplOf, inTable, isConforming, isNull, isReadable, isSystem, isWritable, longMode, segAt,
  TSS_BUSY, TYPE_CALL16, TYPE_CALL32, TYPE_LDT, TYPE_TASK, TYPE_TSS16, TYPE_TSS32, typeOf,
} from "./descriptors";
import { fault, X_GP, X_UD } from "./exceptions";
import { getArith, setArith, ZF } from "./flags";
import { CODE64, CS, DS, ES, FS, GS, KERNEL_GS_BASE, MODE_KEY, SEG_BASE, SHADOW, SP_MASK, SS } from "./layout";
import { opIsMem, opM, opR, opSize, ST_NEXT, ST_SYNC } from "./op";
import { opOffset, opSelector, readEw, setRegister } from "./operands";
import { cpl, loadSegment, protectedMode } from "./segments";
import { peekAt, setStackPointer, stackPointer } from "./stack";

/** SHADOW after STI: interrupts wait for one instruction. */
export const SHADOW_STI: u32 = 1;
/** SHADOW after MOV SS and POP SS: debug traps wait as well (SDM vol. 3A 6.8.3). */
export const SHADOW_SS: u32 = 2;

/** Loading a data segment rarely changes what decoded code depends on. */
function load_(cpu: usize, seg: u32, selector: u32): i32 {
  const mode = load<u32>(cpu, MODE_KEY);
  loadSegment(cpu, seg, selector);
  if (seg == SS) store<u32>(cpu, SHADOW_SS, SHADOW);
  return seg == SS || load<u32>(cpu, MODE_KEY) != mode ? ST_SYNC : ST_NEXT;
}

/** MOV Sw, Ew */
export function movToSreg(cpu: usize, op: usize): i32 {
  const seg = <u32>opR(op);
  if (seg == CS || seg > <u32>GS) return fault(cpu, X_UD, 0);
  return load_(cpu, seg, readEw(cpu, op));
}

/** POP Sreg reads a word, whatever the operand size, which only moves the stack pointer. */
export function popSreg(cpu: usize, op: usize): i32 {
  const sp = stackPointer(cpu);
  const mask = load<u64>(cpu, SP_MASK);
  const selector = <u32>peekAt(cpu, sp, 0, 2);
  const status = load_(cpu, <u32>opR(op), selector);
  setStackPointer(cpu, sp + opSize(op), mask);
  return status;
}

function loadFarPointer(cpu: usize, op: usize, seg: u32): i32 {
  const size = opSize(op);
  const offset = opOffset(cpu, op, size);
  const status = load_(cpu, seg, opSelector(cpu, op, size));
  setRegister(cpu, opR(op), size, offset);
  return status;
}

export function les(cpu: usize, op: usize): i32 { return loadFarPointer(cpu, op, ES); }
export function lds(cpu: usize, op: usize): i32 { return loadFarPointer(cpu, op, DS); }
export function lss(cpu: usize, op: usize): i32 { return loadFarPointer(cpu, op, SS); }
export function lfs(cpu: usize, op: usize): i32 { return loadFarPointer(cpu, op, FS); }
export function lgs(cpu: usize, op: usize): i32 { return loadFarPointer(cpu, op, GS); }

function setZF(cpu: usize, set: bool): void {
  const flags = getArith(cpu);
  setArith(cpu, set ? flags | ZF : flags & ~ZF);
}

/** The descriptor of a selector that LAR and its like may look at, or 0: a present-or-not descriptor is never 0 where it matters. */
function visibleDescriptor(cpu: usize, selector: u32): u64 {
  if (isNull(selector) || !inTable(cpu, selector, 8)) return 0;
  const d = sysLd64(cpu, descriptorAddress(cpu, selector));
  const attr = descAttr(d);
  if (!isConforming(attr) && (dplOf(attr) < cpl(cpu) || dplOf(attr) < (selector & 3))) return 0;
  return d;
}

// System types that LAR and LSL accept, as bit masks by type (SDM vol. 2A, tables 3-53 and 3-56).
const LAR_TYPES: u32 =
  (1 << TYPE_TSS16) | (1 << TYPE_LDT) | (1 << (TYPE_TSS16 | TSS_BUSY)) | (1 << TYPE_CALL16) | (1 << TYPE_TASK) | (1 << TYPE_TSS32) |
  (1 << (TYPE_TSS32 | TSS_BUSY)) | (1 << TYPE_CALL32);
const LAR_TYPES_LONG: u32 = (1 << TYPE_LDT) | (1 << TYPE_TSS32) | (1 << (TYPE_TSS32 | TSS_BUSY)) | (1 << TYPE_CALL32);
const LSL_TYPES: u32 =
  (1 << TYPE_TSS16) | (1 << TYPE_LDT) | (1 << (TYPE_TSS16 | TSS_BUSY)) | (1 << TYPE_TSS32) | (1 << (TYPE_TSS32 | TSS_BUSY));
const LSL_TYPES_LONG: u32 = (1 << TYPE_LDT) | (1 << TYPE_TSS32) | (1 << (TYPE_TSS32 | TSS_BUSY));

// @ts-ignore: decorator
@inline function accepts(types: u32, attr: u32): bool { return !isSystem(attr) || ((types >> typeOf(attr)) & 1) != 0; }

export function lar(cpu: usize, op: usize): i32 {
  if (!protectedMode(cpu)) return fault(cpu, X_UD, 0);
  const d = visibleDescriptor(cpu, readEw(cpu, op));
  const good = d != 0 && accepts(longMode(cpu) ? LAR_TYPES_LONG : LAR_TYPES, descAttr(d));
  if (good) setRegister(cpu, opR(op), opSize(op), (d >> 32) & (opSize(op) == 2 ? 0xff00 : 0xffff00));
  setZF(cpu, good);
  return ST_NEXT;
}

export function lsl(cpu: usize, op: usize): i32 {
  if (!protectedMode(cpu)) return fault(cpu, X_UD, 0);
  const d = visibleDescriptor(cpu, readEw(cpu, op));
  const good = d != 0 && accepts(longMode(cpu) ? LSL_TYPES_LONG : LSL_TYPES, descAttr(d));
  if (good) setRegister(cpu, opR(op), opSize(op), descLimit(d));
  setZF(cpu, good);
  return ST_NEXT;
}

export function verr(cpu: usize, op: usize): i32 {
  if (!protectedMode(cpu)) return fault(cpu, X_UD, 0);
  const attr = descAttr(visibleDescriptor(cpu, readEw(cpu, op)));
  setZF(cpu, isReadable(attr));
  return ST_NEXT;
}

export function verw(cpu: usize, op: usize): i32 {
  if (!protectedMode(cpu)) return fault(cpu, X_UD, 0);
  const attr = descAttr(visibleDescriptor(cpu, readEw(cpu, op)));
  setZF(cpu, isWritable(attr));
  return ST_NEXT;
}

/** ARPL Ew, Gw: raises the RPL of Ew to that of Gw. */
export function arpl(cpu: usize, op: usize): i32 {
  if (!protectedMode(cpu)) return fault(cpu, X_UD, 0);
  const rpl = <u32>load<u16>(cpu + opR(op)) & 3;
  // Written only if it changes: a read-only segment is fine otherwise.
  const selector: u32 = opIsMem(op) ? opLd16(cpu, op) : load<u16>(cpu + opM(op));
  const raised = (selector & 3) < rpl;
  if (raised) {
    if (opIsMem(op)) opSt16(cpu, op, (selector & 0xfffc) | rpl);
    else store<u16>(cpu + opM(op), <u16>((selector & 0xfffc) | rpl));
  }
  setZF(cpu, raised);
  return ST_NEXT;
}

export function swapgs(cpu: usize, op: usize): i32 {
  if (!load<u32>(cpu, CODE64)) return fault(cpu, X_UD, 0);
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  const gs = segAt(cpu, GS);
  const base = load<u64>(gs, SEG_BASE);
  store<u64>(gs, load<u64>(cpu, KERNEL_GS_BASE), SEG_BASE);
  store<u64>(cpu, base, KERNEL_GS_BASE);
  return ST_NEXT;
}
