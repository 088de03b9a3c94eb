/**
 * Loading segment registers: the hidden parts, and the checks of MOV, POP and LxS (SDM vol. 3A 5.5 to 5.7, 3.4.4).
 *
 * An unusable register (null selector, or not present) has ATTR_P clear and an empty range of offsets.
 */
import { modeChanged } from "./cache";
import {
  ATTR_CODE, ATTR_DB, ATTR_EC, ATTR_G, ATTR_P, ATTR_RW, descAttr, descBase, descLimit, dplOf, isConforming, isNull,
  isPresent, isReadable, isWritable, markAccessed, readDescriptor, segAt,
} from "./descriptors";
import { raise, X_GP, X_NP, X_SS } from "./exceptions";
import { VM } from "./flags";
import {
  CODE64, CPL, CR0, CS, DS, EFLAGS, ES, FS, GS, SEG_ACCESS, SEG_ATTR, SEG_BASE, SEG_HI, SEG_LIMIT, SEG_LO, SEG_READ, SEG_SELECTOR,
  SEG_WRITE, SS,
} from "./layout";

/** Present, S, accessed, read/write data: what real mode and vm86 mode use for every segment. */
export const ATTR_REAL: u32 = 0x93;
/** The same with DPL 3. */
export const ATTR_VM86: u32 = 0xf3;

// @ts-ignore: decorator
@inline export function cpl(cpu: usize): u32 { return load<u32>(cpu, CPL); }
// @ts-ignore: decorator
@inline export function inVm86(cpu: usize): bool { return (load<u32>(cpu, EFLAGS) & VM) != 0; }
/** Descriptors are in use: CR0.PE, and not virtual-8086 mode. */
// @ts-ignore: decorator
@inline export function protectedMode(cpu: usize): bool { return (load<u64>(cpu, CR0) & 1) != 0 && !inVm86(cpu); }
// @ts-ignore: decorator
@inline export function selectorOf(cpu: usize, seg: u32): u32 { return load<u32>(segAt(cpu, seg), SEG_SELECTOR); }

/** The caller ends with modeChanged. */
// @ts-ignore: decorator
@inline export function setCpl(cpu: usize, level: u32): void { store<u32>(cpu, level, CPL); }

/** Writes a segment register with all that follows from its descriptor. The caller ends with modeChanged. */
export function setHidden(cpu: usize, seg: u32, selector: u32, base: u64, limit: u32, attr: u32): void {
  const s = segAt(cpu, seg);
  let low: u32 = 0;
  let high = limit;
  let access: u32 = SEG_READ;
  if (!(attr & ATTR_P)) {
    low = 1;
    high = 0;
    access = 0;
  } else if (attr & ATTR_CODE) {
    if (!(attr & ATTR_RW)) access = 0;
  } else {
    if (attr & ATTR_RW) access |= SEG_WRITE;
    if (attr & ATTR_EC) {
      // Expand-down: valid above the limit (SDM vol. 3A 5.3). The top limit leaves nothing.
      low = limit == 0xffffffff ? limit : limit + 1;
      high = limit == 0xffffffff ? 0 : attr & ATTR_DB ? 0xffffffff : 0xffff;
    }
  }
  store<u64>(s, base, SEG_BASE);
  store<u32>(s, selector, SEG_SELECTOR);
  store<u32>(s, attr, SEG_ATTR);
  store<u32>(s, limit, SEG_LIMIT);
  store<u32>(s, low, SEG_LO);
  store<u32>(s, high, SEG_HI);
  store<u32>(s, access, SEG_ACCESS);
}

/** Writes a segment register from a descriptor. The caller ends with modeChanged. */
export function setFromDescriptor(cpu: usize, seg: u32, selector: u32, d: u64): void {
  setHidden(cpu, seg, selector, descBase(d), descLimit(d), descAttr(d));
}

/** Null selector. For SS the DPL stays meaningful: it is the CPL. */
export function setUnusable(cpu: usize, seg: u32, selector: u32): void {
  setHidden(cpu, seg, selector, 0, 0, seg == SS ? cpl(cpu) << 5 : 0);
}

/**
 * Real and vm86 mode: the base follows the selector. Real mode keeps the limit and the size bit, so that a limit loaded in
 * protected mode survives ("unreal" mode); only an unusable register gets the power-on limit.
 */
export function setSegmentReal(cpu: usize, seg: u32, selector: u32): void {
  const s = segAt(cpu, seg);
  const old = load<u32>(s, SEG_ATTR);
  let limit: u32 = 0xffff;
  let attr = ATTR_VM86;
  if (!inVm86(cpu)) {
    attr = ATTR_REAL;
    if (isPresent(old)) {
      limit = load<u32>(s, SEG_LIMIT);
      attr |= old & (ATTR_DB | ATTR_G);
    }
  }
  setHidden(cpu, seg, selector, <u64>selector << 4, limit, attr);
}

/** Loads CS from a checked descriptor; CPL becomes `level`. The caller ends with modeChanged. */
export function setCodeSegment(cpu: usize, selector: u32, d: u64, level: u32): void {
  setFromDescriptor(cpu, CS, (selector & 0xfffc) | level, d);
  setCpl(cpu, level);
}

/** SS: all checks of protected mode. */
function loadStackSegment(cpu: usize, selector: u32): void {
  const level = cpl(cpu);
  if (isNull(selector)) {
    if (!load<u32>(cpu, CODE64) || level == 3 || (selector & 3) != level) raise(cpu, X_GP, 0);
    setUnusable(cpu, SS, selector);
    return;
  }
  const error = selector & 0xfffc;
  const d = readDescriptor(cpu, selector, X_GP);
  const attr = descAttr(d);
  if ((selector & 3) != level || !isWritable(attr) || dplOf(attr) != level) raise(cpu, X_GP, error);
  if (!isPresent(attr)) raise(cpu, X_SS, error);
  setFromDescriptor(cpu, SS, selector, markAccessed(cpu, selector, d));
}

/** DS, ES, FS, GS: all checks of protected mode. */
function loadDataSegment(cpu: usize, seg: u32, selector: u32): void {
  if (isNull(selector)) {
    setUnusable(cpu, seg, selector);
    return;
  }
  const error = selector & 0xfffc;
  const d = readDescriptor(cpu, selector, X_GP);
  const attr = descAttr(d);
  if (!isReadable(attr)) raise(cpu, X_GP, error);
  if (!isConforming(attr) && (dplOf(attr) < (selector & 3) || dplOf(attr) < cpl(cpu))) raise(cpu, X_GP, error);
  if (!isPresent(attr)) raise(cpu, X_NP, error);
  setFromDescriptor(cpu, seg, selector, markAccessed(cpu, selector, d));
}

/** Loads ES, SS, DS, FS or GS as MOV does, in any mode; unwinds on a fault with nothing changed. */
export function loadSegment(cpu: usize, seg: u32, selector: u32): void {
  if (!protectedMode(cpu)) setSegmentReal(cpu, seg, selector);
  else if (seg == SS) loadStackSegment(cpu, selector);
  else loadDataSegment(cpu, seg, selector);
  modeChanged(cpu);
}

/** A return to an outer level takes away data segments that the new level may not have (SDM vol. 3A 5.8.6). */
function dropIfPrivileged(cpu: usize, seg: u32): void {
  const attr = load<u32>(segAt(cpu, seg), SEG_ATTR);
  if (!isPresent(attr) || dplOf(attr) >= cpl(cpu) || isConforming(attr)) return;
  // The base stays, and in 64-bit code counts (kvm-unit-tests checks it).
  setHidden(cpu, seg, 0, load<u64>(segAt(cpu, seg), SEG_BASE), 0, 0);
}

export function dropPrivilegedSegments(cpu: usize): void {
  dropIfPrivileged(cpu, ES);
  dropIfPrivileged(cpu, DS);
  dropIfPrivileged(cpu, FS);
  dropIfPrivileged(cpu, GS);
}
