/** Operands as system helpers need them: a general register or the word at the effective address, chosen at run time. */
import { ld16, ld32, ld64, opLd16, opSt16, st16, st32, st64 } from "./access";
import { OP_EAMASK, opEa, opIsMem, opM, opSeg } from "./op";

/** Writes a general register as an operation of `size` bytes does: 32-bit results clear the upper half. */
export function setRegister(cpu: usize, register: usize, size: u32, value: u64): void {
  if (size == 2) store<u16>(cpu + register, <u16>value);
  else store<u64>(cpu + register, size == 4 ? value & 0xffffffff : value);
}

/** Ew as a source. */
export function readEw(cpu: usize, op: usize): u32 {
  return opIsMem(op) ? opLd16(cpu, op) : load<u16>(cpu + opM(op));
}

/** A 16-bit register stored to Rv/Mw: memory gets a word, a general register the operand size. */
export function writeRvMw(cpu: usize, op: usize, size: u32, value: u64): void {
  if (opIsMem(op)) opSt16(cpu, op, <u32>value & 0xffff);
  else setRegister(cpu, opM(op), size, value);
}

/** Offset of the field `distance` bytes into the memory operand; wraps at the address size. */
// @ts-ignore: decorator
@inline export function opField(cpu: usize, op: usize, distance: u32): u64 {
  return (opEa(cpu, op) + distance) & load<u64>(op, OP_EAMASK);
}

/** 2, 4 or 8 bytes at a logical address; unwinds on a fault. */
export function loadSized(cpu: usize, seg: u32, offset: u64, size: u32): u64 {
  if (size == 2) return ld16(cpu, seg, offset);
  if (size == 4) return ld32(cpu, seg, offset);
  return ld64(cpu, seg, offset);
}

export function storeSized(cpu: usize, seg: u32, offset: u64, size: u32, value: u64): void {
  if (size == 2) st16(cpu, seg, offset, <u32>value & 0xffff);
  else if (size == 4) st32(cpu, seg, offset, <u32>value);
  else st64(cpu, seg, offset, value);
}

/** The offset of a far pointer in memory. */
// @ts-ignore: decorator
@inline export function opOffset(cpu: usize, op: usize, size: u32): u64 { return loadSized(cpu, opSeg(op), opEa(cpu, op), size); }
/** Its selector, behind the offset. */
// @ts-ignore: decorator
@inline export function opSelector(cpu: usize, op: usize, size: u32): u32 { return ld16(cpu, opSeg(op), opField(cpu, op, size)); }
