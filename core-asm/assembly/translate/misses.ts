/**
 * Instructions whose memory access often misses the TLB probe in translated code: because it lies across pages, goes to a page that has code too, or
 * to ever other pages. A region leaves before an instruction that misses, and the interpreter runs it; that keeps regions short. Where it happens
 * often the region is made anew with a call in that place.
 */
import { reserve } from "../physical";

/** u16 by hash of the instruction's physical address. Instructions that share one cost a call more, no more. */
const ENTRIES: usize = 1 << 16;
/** Leaving costs as much as a hundred instructions; making a region, as a million. So this follows from the jumps that make code hot. */
let often: u32 = 0xffff;
export function setMissesOften(jumps: u32): void { often = min<u32>(jumps * 16, 0xffff); }

let counts: usize = 0;

export function initMisses(): bool {
  counts = reserve(ENTRIES * 2);
  return counts != 0;
}

// @ts-ignore: decorator
@inline function countOf(phys: u64): usize { return counts + (<usize>(phys ^ (phys >> 13)) & (ENTRIES - 1)) * 2; }

/** One more; true if that makes it often. */
export function countMiss(phys: u64): bool {
  const at = countOf(phys);
  const n: u32 = load<u16>(at);
  if (n >= often) return false;
  store<u16>(at, <u16>(n + 1));
  return n + 1 == often;
}
export function missesOften(phys: u64): bool { return <u32>load<u16>(countOf(phys)) >= often; }
