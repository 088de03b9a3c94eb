/** What the processor reads from the current TSS besides task switches: stacks of inner levels (SDM vol. 3A 5.8.5, 7.2, 7.7). */
import { sysLd16, sysLd32, sysLd64 } from "./access";
import { descAttr, dplOf, isNull, isPresent, isWritable, readDescriptor, segAt } from "./descriptors";
import { raise, X_SS, X_TS } from "./exceptions";
import { SEG_ATTR, SEG_BASE, SEG_LIMIT, SEG_SELECTOR, TR } from "./layout";

/** Linear address of `bytes` bytes in the current TSS; #TS(TR) beyond its limit. */
function tssField(cpu: usize, offset: u32, bytes: u32): u64 {
  const tr = segAt(cpu, TR);
  if (offset + bytes - 1 > load<u32>(tr, SEG_LIMIT)) raise(cpu, X_TS, load<u32>(tr, SEG_SELECTOR) & 0xfffc);
  return load<u64>(tr, SEG_BASE) + offset;
}

/** SS in bits 47:32, ESP in bits 31:0, of the stack of a 16- or 32-bit TSS for an inner level. */
export function tssStack(cpu: usize, level: u32): u64 {
  if (load<u32>(segAt(cpu, TR), SEG_ATTR) & 8) {
    const at = tssField(cpu, level * 8 + 4, 6);
    return (<u64>sysLd16(cpu, at + 4) << 32) | sysLd32(cpu, at);
  }
  const at = tssField(cpu, level * 4 + 2, 4);
  return (<u64>sysLd16(cpu, at + 2) << 32) | sysLd16(cpu, at);
}

/** RSP0..2 (slot 0..2) or IST1..7 (slot 4..10) of a 64-bit TSS. */
export function tssStack64(cpu: usize, slot: u32): u64 {
  return sysLd64(cpu, tssField(cpu, slot * 8 + 4, 8));
}

/** The descriptor of the stack segment that the TSS gives for `level`, checked. */
export function innerStackSegment(cpu: usize, ss: u32, level: u32): u64 {
  const error = ss & 0xfffc;
  if (isNull(ss)) raise(cpu, X_TS, 0);
  const d = readDescriptor(cpu, ss, X_TS);
  const attr = descAttr(d);
  if ((ss & 3) != level || dplOf(attr) != level || !isWritable(attr)) raise(cpu, X_TS, error);
  if (!isPresent(attr)) raise(cpu, X_SS, error);
  return d;
}
