/**
 * Which breakpoint registers an instruction, a data access or a port access matches (SDM vol. 3B 18.2.4 to 18.2.6). Data and I/O
 * breakpoints trap after the instruction: a match is noted in STEP_PENDING, which the run loop looks at (run.ts).
 *
 * None of this costs anything while DR7 enables nothing: a page with an enabled data breakpoint is never accessed directly
 * (tlb.ts), so that all its accesses come by the slow path, and with anything enabled the run loop takes one instruction at a time.
 */
import { CR4_DE } from "./control";
import { CR4, DR, STEP_PENDING } from "./layout";

export const DR6: usize = DR + 6 * 8;
export const DR7: usize = DR + 7 * 8;
/** L0, G0 .. L3, G3. */
export const DR7_ENABLES: u64 = 0xff;
/** B0 to B3 of DR6, as STEP_PENDING holds them. */
export const DR6_HITS: u32 = 15;

// Sets of the kinds that DR7.R/Wn may name.
const EXECUTE: u32 = 1 << 0;
const WRITE: u32 = 1 << 1;
const PORT: u32 = 1 << 2;
const ACCESS: u32 = 1 << 3;

// @ts-ignore: decorator
@inline export function anyBreakpoint(cpu: usize): bool { return (load<u64>(cpu + DR7) & DR7_ENABLES) != 0; }

// @ts-ignore: decorator
@inline function isOfKind(control: u32, i: u32, kinds: u32): bool { return ((kinds >> ((control >> (16 + i * 4)) & 3)) & 1) != 0; }

// @ts-ignore: decorator
@inline function isEnabled(control: u32, i: u32): bool { return ((control >> (i * 2)) & 3) != 0; }

/** DR7.LENn: 1, 2, 8 or 4 bytes. */
// @ts-ignore: decorator
@inline function lengthOf(control: u32, i: u32): u64 { return (0x4821 >> (((control >> (18 + i * 4)) & 3) * 4)) & 15; }

/**
 * B0 to B3 for an access to [at, at + size): 0 unless an enabled breakpoint is among those that match. The address in a breakpoint
 * register is taken to be aligned to its length.
 */
function matches(cpu: usize, at: u64, size: u64, kinds: u32): u32 {
  const control = <u32>load<u64>(cpu + DR7);
  let hits: u32 = 0;
  let enabled = false;
  for (let i: u32 = 0; i < 4; i++) {
    if (!isOfKind(control, i, kinds)) continue;
    const length = lengthOf(control, i);
    const first = load<u64>(cpu + DR + <usize>i * 8) & ~(length - 1);
    // Whichever of the two ranges begins first reaches into the other; modulo 2^64.
    if (at - first >= length && first - at >= size) continue;
    hits |= 1 << i;
    if (isEnabled(control, i)) enabled = true;
  }
  return enabled ? hits : 0;
}

// @ts-ignore: decorator
@inline function trapAfter(cpu: usize, hits: u32): void { store<u32>(cpu, load<u32>(cpu, STEP_PENDING) | hits, STEP_PENDING); }

/** Instruction breakpoints at a linear address. */
export function executeHits(cpu: usize, lin: u64): u32 {
  return matches(cpu, lin, 1, EXECUTE);
}

/** Data at a linear address has been read or written. */
export function watchAccess(cpu: usize, lin: u64, size: u32, write: bool): void {
  trapAfter(cpu, matches(cpu, lin, size, write ? WRITE | ACCESS : ACCESS));
}

/** A port has been accessed. Without CR4.DE there are no I/O breakpoints. */
export function watchPort(cpu: usize, port: u32, width: u32): void {
  if (anyBreakpoint(cpu) && load<u64>(cpu, CR4) & CR4_DE) trapAfter(cpu, matches(cpu, port, width, PORT));
}

/** Whether an enabled data breakpoint lies on the page of `lin`. */
export function isWatched(cpu: usize, lin: u64): bool {
  const control = <u32>load<u64>(cpu + DR7);
  if (!(control & <u32>DR7_ENABLES)) return false;
  for (let i: u32 = 0; i < 4; i++) {
    if (isEnabled(control, i) && isOfKind(control, i, WRITE | ACCESS) && !((load<u64>(cpu + DR + <usize>i * 8) ^ lin) >> 12)) return true;
  }
  return false;
}
