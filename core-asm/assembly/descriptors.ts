/**
 * Segment descriptors and gates as they lie in the GDT, LDT and IDT (SDM vol. 3A 3.4.5, 3.5, 5.8). A descriptor travels as
 * its 8 bytes in a u64; its attributes as bits 55:40 (layout.ts, SEG_ATTR).
 *
 * Error codes are made without their EXT bit: deliverPending adds it when an event was being delivered.
 */
import { sysLd64, sysSt8 } from "./access";
import { EFER_LMA } from "./control";
import { raise } from "./exceptions";
import { EFER, GDTR_BASE, GDTR_LIMIT, LDTR, SEG, SEG_ATTR, SEG_BASE, SEG_LIMIT, SEG_SIZE } from "./layout";

export const ATTR_ACCESSED: u32 = 1 << 0;
/** Data: writable. Code: readable. */
export const ATTR_RW: u32 = 1 << 1;
/** Data: expand-down. Code: conforming. */
export const ATTR_EC: u32 = 1 << 2;
export const ATTR_CODE: u32 = 1 << 3;
/** Code or data, as opposed to a system segment or gate. */
export const ATTR_S: u32 = 1 << 4;
export const ATTR_P: u32 = 1 << 7;
export const ATTR_L: u32 = 1 << 13;
export const ATTR_DB: u32 = 1 << 14;
export const ATTR_G: u32 = 1 << 15;

// Types of system descriptors (SDM vol. 3A table 3-2).
export const TYPE_TSS16: u32 = 1;
export const TYPE_LDT: u32 = 2;
export const TYPE_CALL16: u32 = 4;
export const TYPE_TASK: u32 = 5;
export const TYPE_INT16: u32 = 6;
export const TYPE_TRAP16: u32 = 7;
export const TYPE_TSS32: u32 = 9;
export const TYPE_CALL32: u32 = 12;
export const TYPE_INT32: u32 = 14;
export const TYPE_TRAP32: u32 = 15;
/** Or-ed into the type of a TSS in use. */
export const TSS_BUSY: u32 = 2;

// @ts-ignore: decorator
@inline export function longMode(cpu: usize): bool { return (load<u64>(cpu, EFER) & EFER_LMA) != 0; }
// @ts-ignore: decorator
@inline export function segAt(cpu: usize, seg: u32): usize { return cpu + SEG + <usize>seg * SEG_SIZE; }
// @ts-ignore: decorator
@inline export function isNull(selector: u32): bool { return (selector & 0xfffc) == 0; }

// @ts-ignore: decorator
@inline export function descAttr(d: u64): u32 { return <u32>(d >> 40) & 0xf0ff; }
// @ts-ignore: decorator
@inline export function descBase(d: u64): u32 { return (<u32>(d >> 16) & 0xffffff) | (<u32>(d >> 32) & 0xff000000); }
/** In bytes. */
export function descLimit(d: u64): u32 {
  const limit = (<u32>d & 0xffff) | (<u32>(d >> 32) & 0xf0000);
  return descAttr(d) & ATTR_G ? (limit << 12) | 0xfff : limit;
}
/** Selector and offset of a call, interrupt or trap gate; the type says whether the offset's upper half counts. */
// @ts-ignore: decorator
@inline export function gateSelector(d: u64): u32 { return <u32>(d >> 16) & 0xffff; }
// @ts-ignore: decorator
@inline export function gateOffset(d: u64): u32 { return (<u32>d & 0xffff) | (<u32>(d >> 32) & 0xffff0000); }

// @ts-ignore: decorator
@inline export function dplOf(attr: u32): u32 { return (attr >> 5) & 3; }
// @ts-ignore: decorator
@inline export function isPresent(attr: u32): bool { return (attr & ATTR_P) != 0; }
// @ts-ignore: decorator
@inline export function isSystem(attr: u32): bool { return (attr & ATTR_S) == 0; }
// @ts-ignore: decorator
@inline export function isCode(attr: u32): bool { return (attr & (ATTR_S | ATTR_CODE)) == (ATTR_S | ATTR_CODE); }
// @ts-ignore: decorator
@inline export function isConforming(attr: u32): bool {
  return (attr & (ATTR_S | ATTR_CODE | ATTR_EC)) == (ATTR_S | ATTR_CODE | ATTR_EC);
}
// @ts-ignore: decorator
@inline export function isWritable(attr: u32): bool { return (attr & (ATTR_S | ATTR_CODE | ATTR_RW)) == (ATTR_S | ATTR_RW); }
/** Data, or code that may be read. */
// @ts-ignore: decorator
@inline export function isReadable(attr: u32): bool { return (attr & ATTR_S) != 0 && (attr & (ATTR_CODE | ATTR_RW)) != ATTR_CODE; }
/** Type 3:0 of a system descriptor. */
// @ts-ignore: decorator
@inline export function typeOf(attr: u32): u32 { return attr & 15; }

/** Whether the selector's descriptor of `bytes` bytes lies within its table. The caller has dealt with null selectors. */
export function inTable(cpu: usize, selector: u32, bytes: u32): bool {
  const last = (selector & 0xfff8) + bytes - 1;
  if (!(selector & 4)) return last <= load<u32>(cpu, GDTR_LIMIT);
  const ldt = segAt(cpu, LDTR);
  return isPresent(load<u32>(ldt, SEG_ATTR)) && last <= load<u32>(ldt, SEG_LIMIT);
}

/** Linear address of a descriptor that is in its table. */
export function descriptorAddress(cpu: usize, selector: u32): u64 {
  const base = selector & 4 ? load<u64>(segAt(cpu, LDTR), SEG_BASE) : load<u64>(cpu, GDTR_BASE);
  return base + (selector & 0xfff8);
}

/** Reads a descriptor; `vector`(selector) if it lies outside its table. */
export function readDescriptor(cpu: usize, selector: u32, vector: i32): u64 {
  if (!inTable(cpu, selector, 8)) raise(cpu, vector, selector & 0xfffc);
  return sysLd64(cpu, descriptorAddress(cpu, selector));
}

/**
 * Bits 63:32 of the base (or offset) of a 16-byte system descriptor of IA-32e mode (SDM vol. 3A 5.8.3.1, 7.2.3); the type
 * field of its upper half must be zero.
 */
export function readUpperHalf(cpu: usize, selector: u32, vector: i32): u64 {
  if (!inTable(cpu, selector, 16)) raise(cpu, vector, selector & 0xfffc);
  const upper = sysLd64(cpu, descriptorAddress(cpu, selector) + 8);
  if (<u32>(upper >> 40) & 0x1f) raise(cpu, vector, selector & 0xfffc);
  return upper << 32;
}

/** Sets the accessed bit of a code or data descriptor in memory, and returns the descriptor with it. */
export function markAccessed(cpu: usize, selector: u32, d: u64): u64 {
  const bit = <u64>ATTR_ACCESSED << 40;
  if (!(d & bit)) sysSt8(cpu, descriptorAddress(cpu, selector) + 5, <u32>((d | bit) >> 40) & 0xff);
  return d | bit;
}
