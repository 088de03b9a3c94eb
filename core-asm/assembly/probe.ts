/**
 * The pieces of a memory access in generated code: an inline probe of the TLB, and the way out when the slow path faults.
 * Tags: see tlb.ts. The tag is that of the page of the last byte, so that an access across pages misses by itself.
 */
import { EXC_VECTOR, RSP, SP_MASK, TLB_ADDEND, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_PTR } from "./layout";
import { X_GP, X_SS } from "./exceptions";
import { ST_FAULT } from "./op";

// @ts-ignore: decorator
@inline export function tlbEntry(cpu: usize, lin: u64): usize {
  return <usize>load<u32>(cpu, TLB_PTR) + (<usize>(lin >> 12) & (TLB_ENTRIES - 1)) * TLB_ENTRY_SIZE;
}

// @ts-ignore: decorator
@inline export function tlbTag(lin: u64, size: u64): u64 { return (lin + size - 1) & ~<u64>0xfff; }

// @ts-ignore: decorator
@inline export function tlbHost(entry: usize, lin: u64): usize { return <usize>(<u32>lin + load<u32>(entry, TLB_ADDEND)); }

// @ts-ignore: decorator
@inline export function setSp(cpu: usize, sp: u64): void {
  const mask = load<u64>(cpu, SP_MASK);
  store<u64>(cpu, (load<u64>(cpu, RSP) & ~mask) | (sp & mask), RSP);
}

/** A slow stack access faulted: what is #GP for other addresses (non-canonical) is #SS for the stack. */
export function stackFault(cpu: usize): i32 {
  if (load<i32>(cpu, EXC_VECTOR) == X_GP) store<i32>(cpu, X_SS, EXC_VECTOR);
  return ST_FAULT;
}
