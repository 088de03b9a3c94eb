/**
 * The stack as far transfers and deliveries use it: stack pointers are passed as values, and RSP is written when nothing can
 * fault any more.
 */
import { sysSt16, sysSt32 } from "./access";
import { ATTR_DB, ATTR_EC, descAttr, descBase, descLimit } from "./descriptors";
import { raise, X_SS } from "./exceptions";
import { RSP, SP_MASK, SS } from "./layout";
import { loadSized, storeSized } from "./operands";

// @ts-ignore: decorator
@inline export function stackPointer(cpu: usize): u64 { return load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK); }

/** Writes as many bits as the stack segment is wide; a 32-bit stack pointer clears the upper half. */
export function setStackPointer(cpu: usize, sp: u64, mask: u64): void {
  if (mask == 0xffff) store<u16>(cpu, <u16>sp, RSP);
  else store<u64>(cpu, sp & mask, RSP);
}

/** Pushes on the current stack, without moving RSP; returns the new stack pointer. */
export function pushAt(cpu: usize, sp: u64, size: u32, value: u64): u64 {
  const at = (sp - size) & load<u64>(cpu, SP_MASK);
  storeSized(cpu, SS, at, size, value);
  return at;
}

/** What lies `distance` bytes above sp on the current stack. */
export function peekAt(cpu: usize, sp: u64, distance: u32, size: u32): u64 {
  return loadSized(cpu, SS, (sp + distance) & load<u64>(cpu, SP_MASK), size);
}

// @ts-ignore: decorator
@inline export function stackMask(d: u64): u64 { return descAttr(d) & ATTR_DB ? 0xffffffff : 0xffff; }

/**
 * Pushes on the stack of an inner level that is not loaded yet: descriptor `d` of selector `ss`, a writable data segment;
 * 2 or 4 bytes. Beyond its limit: #SS(ss).
 */
export function pushInner(cpu: usize, ss: u32, d: u64, sp: u64, size: u32, value: u32): u64 {
  const at = (sp - size) & stackMask(d);
  const last = at + size - 1;
  const limit: u64 = descLimit(d);
  const inside = descAttr(d) & ATTR_EC ? at > limit && last <= stackMask(d) : last <= limit;
  if (!inside) raise(cpu, X_SS, ss & 0xfffc);
  const linear = (<u64>descBase(d) + at) & 0xffffffff;
  if (size == 2) sysSt16(cpu, linear, value & 0xffff);
  else sysSt32(cpu, linear, value);
  return at;
}
