/**
 * Which regions keep registers in locals as a whole (residents.ts). That makes what goes on inside cheaper, calls, returns and jumps through tables
 * too, and every entry and exit dearer: so it is for regions that are stayed in for long. They are found at the ends of slices: where a region has
 * run for many instructions when its budget ends, it is made once more. What takes the time is found soon like that, and nothing is counted meanwhile.
 */
import { ICOUNT } from "../layout";
import { currentPage } from "../cache";
import { reserve } from "../physical";
import { begun, slotNow } from "./calls";

let least: u32 = 0;
/** By slot, from `first` on: u32 page of a region that may be made once more, or 0; u32 where in the page it begins. */
let candidates: usize = 0;
let first: u32 = 0;

export function initStays(slots: u32): bool {
  candidates = reserve(<usize>slots << 3);
  return candidates != 0;
}

/** For regions from slot `from` on; `instructions` 0: all keep registers from the beginning. */
export function setLongStay(from: u32, instructions: u32): void {
  first = from;
  least = instructions;
}
export function allStayLong(): bool { return least == 0; }

// @ts-ignore: decorator
@inline function candidate(slot: u32): usize { return candidates + (<usize>(slot - first) << 3); }

/** A new region; `page` 0: it keeps registers, or has nothing to gain. */
export function noteRegion(slot: u32, page: usize, off: u32): void {
  store<u32>(candidate(slot), <u32>page);
  store<u32>(candidate(slot), off, 4);
}

/** Where the last region begins in the current page, if that was stayed in for long, and may be made once more; else -1. */
export function offsetOfStay(cpu: usize): i32 {
  if (load<u64>(cpu, ICOUNT) - begun < least) return -1;
  const page: usize = load<u32>(candidate(slotNow));
  if (!page || page != currentPage(cpu)) return -1;
  store<u32>(candidate(slotNow), 0);
  return load<i32>(candidate(slotNow), 4);
}
