/**
 * Code that is modified soon after it has been translated: each time that happens again on a page, twice as many requests to translate there are
 * refused as the time before. So what the guest can make us do for nothing is bounded, and code that stays is translated at last.
 *
 * The fields are in the header of a code page (cache.ts). Only jumps that make code hot are asked to wait; the order of what the guest sees does
 * not depend on it.
 */
import { ICOUNT } from "../layout";
import { cpuBase } from "../physical";

/** u8: requests that are still to be refused, and how many they were in the beginning. */
const CP_REFUSE = 42;
const CP_REFUSED = 43;
/** u64: ICOUNT when a region was made here last, plus 1; 0: none since the page was emptied. */
const CP_MADE = 48;
const REFUSE_MAX: u32 = 255;
/** Making a region costs about as much as it saves in so many instructions for each jump that made it hot. */
const SHORT_LIFE: u64 = 256;

export function regionMade(page: usize): void {
  store<u64>(page, load<u64>(cpuBase(0), ICOUNT) + 1, CP_MADE);
}

/** The page is being emptied; `jumps` is the threshold. */
export function regionsDropped(page: usize, jumps: u32): void {
  const made = load<u64>(page, CP_MADE);
  if (!made) return;
  const lived = load<u64>(cpuBase(0), ICOUNT) + 1 - made;
  const refuse = lived < SHORT_LIFE * jumps ? min<u32>(<u32>load<u8>(page, CP_REFUSED) * 2 + 1, REFUSE_MAX) : 0;
  store<u8>(page, <u8>refuse, CP_REFUSE);
  store<u8>(page, <u8>refuse, CP_REFUSED);
  store<u64>(page, 0, CP_MADE);
}

/** Takes one request; true if it is refused. */
export function isRefused(page: usize): bool {
  const left = load<u8>(page, CP_REFUSE);
  if (left) store<u8>(page, left - 1, CP_REFUSE);
  return left != 0;
}
