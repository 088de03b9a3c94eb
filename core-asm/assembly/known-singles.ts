/**
 * Instructions that were fetched by themselves (single.ts). What was decoded is kept together with its bytes and good for as long as these are
 * the same, which is looked at each time: so writes to either page and changes of either mapping need not be told.
 */
import { JUMP_CONTEXT, PAGE_LOW, PAGE_OPS, PAGE_RIP, RIP } from "./layout";
import { OP_LEN } from "./op";
import { reserve } from "./physical";
import { NO_CONTEXT, notePage } from "./translate/jumps";

const ENTRIES: usize = 1024;
/** u32: page offset and mode key, and KEPT. */
export const S_WHAT = 0;
const KEPT: u32 = 1 << 31;
/** The instruction's bytes. */
export const S_BYTES = 8;
/** Its record, and one that ends the line. */
export const S_OPS = 32;
/** u64: RIP that it was found for last, or 0; u32 each: in which context of jumps, PAGE_OPS, and the host addresses of its parts on either page. */
export const S_RIP = 96;
const S_CONTEXT = 104;
const S_PAGE_OPS = 108;
const S_FIRST = 112;
const S_REST = 116;
const S_SIZE: usize = 120;
/** An instruction is not longer (SDM vol. 2A 2.3.11). */
export const LENGTH_MAX: u32 = 15;

let singles: usize = 0;

export function initSingles(): bool {
  singles = reserve(ENTRIES * S_SIZE);
  return singles != 0;
}

// @ts-ignore: decorator
@inline export function singleAt(lin: u64): usize { return singles + (<usize>((lin >> 12) ^ (lin >> 22) ^ (lin << 6)) & (ENTRIES - 1)) * S_SIZE; }
// @ts-ignore: decorator
@inline export function whatAt(off: u32, key: u32): u32 { return KEPT | (key << 12) | off; }

/** The record is one of these, so that nobody notices when the instruction is overwritten (isDropped) before it is looked up again. */
export function isSingle(op: usize): bool { return singles != 0 && op - singles < ENTRIES * S_SIZE; }

/** The instruction at `lin` is kept as one that crosses the page's end: it is not to be decoded with its page. */
export function crossesPage(lin: u64, key: u32): bool {
  const off = <u32>lin & 0xfff;
  if (off <= 4096 - LENGTH_MAX) return false;
  const entry = singleAt(lin);
  return load<u32>(entry, S_WHAT) == whatAt(off, key) && off + load<u8>(entry + S_OPS, OP_LEN) > 4096;
}

/**
 * What lookup() would find, where that is an instruction across pages and nothing has changed since it was found for RIP, but perhaps its bytes:
 * these are compared. Otherwise 0.
 */
export function knownSingle(cpu: usize): usize {
  const rip = load<u64>(cpu, RIP);
  const entry = singleAt(rip);
  if (load<u64>(entry, S_RIP) != rip || load<u32>(entry, S_CONTEXT) != load<u32>(cpu, JUMP_CONTEXT)) return 0;
  const first = 4096 - (<usize>rip & 0xfff);
  const bytes = entry + S_BYTES;
  if (memory.compare(bytes, load<u32>(entry, S_FIRST), first)) return 0;
  if (memory.compare(bytes + first, load<u32>(entry, S_REST), <usize>load<u8>(entry + S_OPS, OP_LEN) - first)) return 0;
  store<u64>(cpu, rip & ~0xfff, PAGE_RIP);
  store<u32>(cpu, load<u32>(entry, S_PAGE_OPS), PAGE_OPS);
  store<u32>(cpu, 0, PAGE_LOW);
  return entry + S_OPS;
}

/** Makes an instruction known whose parts are at these host addresses. */
export function know(cpu: usize, entry: usize, rip: u64, first: usize, rest: usize): void {
  const context = load<u32>(cpu, JUMP_CONTEXT);
  if (context == NO_CONTEXT) return;
  notePage(rip);
  notePage(rip + LENGTH_MAX);
  store<u64>(entry, rip, S_RIP);
  store<u32>(entry, context, S_CONTEXT);
  store<u32>(entry, load<u32>(cpu, PAGE_OPS), S_PAGE_OPS);
  store<u32>(entry, <u32>first, S_FIRST);
  store<u32>(entry, <u32>rest, S_REST);
}

/** Contexts are numbered anew. */
export function forgetKnown(): void {
  if (singles) for (let i: usize = 0; i < ENTRIES; i++) store<u64>(singles + i * S_SIZE, 0, S_RIP);
}
