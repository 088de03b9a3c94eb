/**
 * Data accesses by logical address (segment and offset): segLinear for generated code, and the accessors of helpers, which
 * leave the instruction on a fault. The TLB probe here is the same as in generated code.
 */
import { isCanonical, slowCheckWrite, slowLoad, slowLoadForWrite, slowStore } from "./linear";
import { X_GP, X_SS, fault, unwindOnFault } from "./exceptions";
import {
  CODE64, FS, SEG, SEG_ACCESS, SEG_BASE, SEG_HI, SEG_LO, SEG_READ, SEG_SIZE, SEG_WRITE, SS,
  TLB_PTR,
} from "./layout";
import { OP_SEG, OP_SEGMENTED, opEa, opSeg } from "./op";
import { hostIn } from "./tlb";

export { sysLd8, sysLd16, sysLd32, sysLd64, sysSt8, sysSt16, sysSt32, sysSt64 } from "./linear";
export { physLd8, physLd16, physLd32, physLd64, physSt8, physSt16, physSt32, physSt64 } from "./physical";

// --- from logical to linear ------------------------------------------------------------------------------------------

/** The linear address of an offset, unchecked. In 64-bit code only FS and GS have a base. */
// @ts-ignore: decorator
@inline
export function segAddress(cpu: usize, seg: u32, off: u64): u64 {
  const base = cpu + SEG + <usize>seg * SEG_SIZE + SEG_BASE;
  if (load<u32>(cpu, CODE64)) return seg >= <u32>FS ? off + load<u64>(base) : off;
  return (off + load<u64>(base)) & 0xffffffff;
}

/**
 * Do limit and type of a segment permit SEG_READ and/or SEG_WRITE of [off, off + size) (SDM vol. 3A 5.3, 5.5)? In 64-bit code
 * the address only has to be canonical.
 */
// @ts-ignore: decorator
@inline
export function segPermits(cpu: usize, seg: u32, off: u64, size: u32, access: u32): bool {
  if (load<u32>(cpu, CODE64)) {
    const lin = segAddress(cpu, seg, off);
    return isCanonical(lin) && isCanonical(lin + size - 1);
  }
  const s = cpu + SEG + <usize>seg * SEG_SIZE;
  return off >= load<u32>(s, SEG_LO) && off + size - 1 <= load<u32>(s, SEG_HI) && !(access & ~load<u32>(s, SEG_ACCESS));
}

/** The linear address of [off, off + size), checked as above: if it is not permitted, notes #SS(0) or #GP(0) and returns 0. */
export function segLinear(cpu: usize, seg: u32, off: u64, size: u32, access: u32): u64 {
  if (segPermits(cpu, seg, off, size, access)) return segAddress(cpu, seg, off);
  fault(cpu, seg == SS ? X_SS : X_GP, 0);
  return 0;
}

// @ts-ignore: decorator
@inline
function linear(cpu: usize, seg: u32, off: u64, size: u32, access: u32): u64 {
  const lin = segLinear(cpu, seg, off, size, access);
  unwindOnFault(cpu);
  return lin;
}

/** The linear address of an instruction's memory operand. */
// @ts-ignore: decorator
@inline
export function opLinear(cpu: usize, op: usize, size: u32, access: u32): u64 {
  const off = opEa(cpu, op);
  return load<u8>(op, OP_SEG) & OP_SEGMENTED ? linear(cpu, opSeg(op), off, size, access) : off;
}

// --- by linear address -----------------------------------------------------------------------------------------------

/** Host address of [lin, lin + size) if the current TLB has it directly; else 0. */
// @ts-ignore: decorator
@inline
export function directHost(cpu: usize, lin: u64, size: u32, write: bool): usize { return hostIn(load<u32>(cpu, TLB_PTR), lin, size, write); }

// @ts-ignore: decorator
@inline
export function linLoad<T>(cpu: usize, lin: u64): T {
  const host = directHost(cpu, lin, sizeof<T>(), false);
  if (host) return load<T>(host);
  const value = slowLoad(cpu, lin, sizeof<T>());
  unwindOnFault(cpu);
  return <T>value;
}

// @ts-ignore: decorator
@inline
export function linLoadForWrite<T>(cpu: usize, lin: u64): T {
  const host = directHost(cpu, lin, sizeof<T>(), true);
  if (host) return load<T>(host);
  const value = slowLoadForWrite(cpu, lin, sizeof<T>());
  unwindOnFault(cpu);
  return <T>value;
}

// @ts-ignore: decorator
@inline
export function linStore<T>(cpu: usize, lin: u64, value: T): void {
  const host = directHost(cpu, lin, sizeof<T>(), true);
  if (host) {
    store<T>(host, value);
    return;
  }
  slowStore(cpu, lin, <u64>value, sizeof<T>());
  unwindOnFault(cpu);
}

function linLoad128(cpu: usize, lin: u64): v128 {
  const host = directHost(cpu, lin, 16, false);
  if (host) return v128.load(host);
  const lower = slowLoad(cpu, lin, 8);
  unwindOnFault(cpu);
  const upper = slowLoad(cpu, lin + 8, 8);
  unwindOnFault(cpu);
  return i64x2.replace_lane(i64x2.splat(lower), 1, upper);
}

function linStore128(cpu: usize, lin: u64, value: v128): void {
  const host = directHost(cpu, lin, 16, true);
  if (host) {
    v128.store(host, value);
    return;
  }
  slowCheckWrite(cpu, lin, 16);
  unwindOnFault(cpu);
  slowStore(cpu, lin, i64x2.extract_lane(value, 0), 8);
  unwindOnFault(cpu);
  slowStore(cpu, lin + 8, i64x2.extract_lane(value, 1), 8);
  unwindOnFault(cpu);
}

// --- by segment and offset -------------------------------------------------------------------------------------------

export function ld8(cpu: usize, seg: u32, off: u64): u32 { return linLoad<u8>(cpu, linear(cpu, seg, off, 1, SEG_READ)); }
export function ld16(cpu: usize, seg: u32, off: u64): u32 { return linLoad<u16>(cpu, linear(cpu, seg, off, 2, SEG_READ)); }
export function ld32(cpu: usize, seg: u32, off: u64): u32 { return linLoad<u32>(cpu, linear(cpu, seg, off, 4, SEG_READ)); }
export function ld64(cpu: usize, seg: u32, off: u64): u64 { return linLoad<u64>(cpu, linear(cpu, seg, off, 8, SEG_READ)); }
export function ld128(cpu: usize, seg: u32, off: u64): v128 { return linLoad128(cpu, linear(cpu, seg, off, 16, SEG_READ)); }

export function st8(cpu: usize, seg: u32, off: u64, value: u32): void { linStore<u8>(cpu, linear(cpu, seg, off, 1, SEG_WRITE), <u8>value); }
export function st16(cpu: usize, seg: u32, off: u64, value: u32): void {
  linStore<u16>(cpu, linear(cpu, seg, off, 2, SEG_WRITE), <u16>value);
}
export function st32(cpu: usize, seg: u32, off: u64, value: u32): void { linStore<u32>(cpu, linear(cpu, seg, off, 4, SEG_WRITE), value); }
export function st64(cpu: usize, seg: u32, off: u64, value: u64): void { linStore<u64>(cpu, linear(cpu, seg, off, 8, SEG_WRITE), value); }
export function st128(cpu: usize, seg: u32, off: u64, value: v128): void { linStore128(cpu, linear(cpu, seg, off, 16, SEG_WRITE), value); }

/** Faults now if a write of [off, off + size) would: for instructions that write in several steps. */
export function checkWrite(cpu: usize, seg: u32, off: u64, size: u32): void {
  slowCheckWrite(cpu, linear(cpu, seg, off, size, SEG_WRITE), size);
  unwindOnFault(cpu);
}

// --- the memory operand of an instruction ----------------------------------------------------------------------------

export function opLd8(cpu: usize, op: usize): u32 { return linLoad<u8>(cpu, opLinear(cpu, op, 1, SEG_READ)); }
export function opLd16(cpu: usize, op: usize): u32 { return linLoad<u16>(cpu, opLinear(cpu, op, 2, SEG_READ)); }
export function opLd32(cpu: usize, op: usize): u32 { return linLoad<u32>(cpu, opLinear(cpu, op, 4, SEG_READ)); }
export function opLd64(cpu: usize, op: usize): u64 { return linLoad<u64>(cpu, opLinear(cpu, op, 8, SEG_READ)); }
export function opLd128(cpu: usize, op: usize): v128 { return linLoad128(cpu, opLinear(cpu, op, 16, SEG_READ)); }

export function opSt8(cpu: usize, op: usize, value: u32): void { linStore<u8>(cpu, opLinear(cpu, op, 1, SEG_WRITE), <u8>value); }
export function opSt16(cpu: usize, op: usize, value: u32): void { linStore<u16>(cpu, opLinear(cpu, op, 2, SEG_WRITE), <u16>value); }
export function opSt32(cpu: usize, op: usize, value: u32): void { linStore<u32>(cpu, opLinear(cpu, op, 4, SEG_WRITE), value); }
export function opSt64(cpu: usize, op: usize, value: u64): void { linStore<u64>(cpu, opLinear(cpu, op, 8, SEG_WRITE), value); }
export function opSt128(cpu: usize, op: usize, value: v128): void { linStore128(cpu, opLinear(cpu, op, 16, SEG_WRITE), value); }

/** Loads an operand that will be stored again: whatever could fault the store does so now. */
export function opLdForWrite8(cpu: usize, op: usize): u32 { return linLoadForWrite<u8>(cpu, opLinear(cpu, op, 1, RMW)); }
export function opLdForWrite16(cpu: usize, op: usize): u32 { return linLoadForWrite<u16>(cpu, opLinear(cpu, op, 2, RMW)); }
export function opLdForWrite32(cpu: usize, op: usize): u32 { return linLoadForWrite<u32>(cpu, opLinear(cpu, op, 4, RMW)); }
export function opLdForWrite64(cpu: usize, op: usize): u64 { return linLoadForWrite<u64>(cpu, opLinear(cpu, op, 8, RMW)); }
const RMW: u32 = SEG_READ | SEG_WRITE;

/** As checkWrite, for the memory operand of an instruction. */
export function opCheckWrite(cpu: usize, op: usize, size: u32): void {
  slowCheckWrite(cpu, opLinear(cpu, op, size, SEG_WRITE), size);
  unwindOnFault(cpu);
}
