/**
 * Instructions that are fetched by themselves: they cross a page, the CS limit is near, or they are not in memory. What was decoded is kept
 * together with its bytes and good for as long as these are the same, which is looked at each time: so writes to either page and changes of either
 * mapping need not be told.
 */
import { putContinue } from "./cache";
import { decode } from "./decode";
import { fault, X_GP } from "./exceptions";
import { H_UD } from "./gen/handlers";
import {
  CODE_LIMIT, CODE64, FETCH_BYTES, FTLB_PHYS, FTLB_PTR, FTLB_TAG, JUMP_CONTEXT, PAGE_LOW, PAGE_OPS, PAGE_RIP, RIP, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_GEN,
} from "./layout";
import { translateFetch } from "./memory";
import { OP_HANDLER, OP_LEN, OP_SIZE } from "./op";
import { physLd8, readHost, reserve } from "./physical";
import { NO_CONTEXT, notePage } from "./translate/jumps";

const ENTRIES: usize = 1024;
/** u32: page offset and mode key, and KEPT. */
const S_WHAT = 0;
const KEPT: u32 = 1 << 31;
/** The instruction's bytes. */
const S_BYTES = 8;
/** Its record, and one that ends the line. */
const S_OPS = 32;
/** u64: RIP that it was found for last, or 0; u32 each: in which context of jumps, PAGE_OPS, and the host addresses of its parts on either page. */
const S_RIP = 96;
const S_CONTEXT = 104;
const S_PAGE_OPS = 108;
const S_FIRST = 112;
const S_REST = 116;
const S_SIZE: usize = 120;
/** An instruction is not longer (SDM vol. 2A 2.3.11). */
export const LENGTH_MAX: u32 = 15;

const NO_PHYS: u64 = ~0;

let singles: usize = 0;

export function initSingles(): bool {
  singles = reserve(ENTRIES * S_SIZE);
  return singles != 0;
}

// @ts-ignore: decorator
@inline function entryOf(lin: u64): usize { return singles + (<usize>((lin >> 12) ^ (lin >> 22) ^ (lin << 6)) & (ENTRIES - 1)) * S_SIZE; }
// @ts-ignore: decorator
@inline function whatAt(off: u32, key: u32): u32 { return KEPT | (key << 12) | off; }

/** The instruction at `lin` is kept as one that crosses the page's end: it is not to be decoded with its page. */
export function crossesPage(lin: u64, key: u32): bool {
  const off = <u32>lin & 0xfff;
  if (off <= 4096 - LENGTH_MAX) return false;
  const entry = entryOf(lin);
  return load<u32>(entry, S_WHAT) == whatAt(off, key) && off + load<u8>(entry + S_OPS, OP_LEN) > 4096;
}

/**
 * What lookup() would find, where that is an instruction across pages and nothing has changed since it was found for RIP, but perhaps its bytes:
 * these are compared. Otherwise 0.
 */
export function knownSingle(cpu: usize): usize {
  const rip = load<u64>(cpu, RIP);
  const entry = entryOf(rip);
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
function know(cpu: usize, entry: usize, rip: u64, first: usize, rest: usize): void {
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

/** The record of the instruction at `lin` on the page `frame`; 0 if it cannot be fetched: EXC_* says why. */
export function fetchSingle(cpu: usize, rip: u64, lin: u64, frame: u64, key: u32): usize {
  const off = <u32>lin & 0xfff;
  const code64 = load<u32>(cpu, CODE64) != 0;
  const limit = code64 ? LENGTH_MAX : <u32>min<u64>(load<u64>(cpu, CODE_LIMIT) - rip + 1, LENGTH_MAX);
  const here = min<u32>(4096 - off, limit);
  const next = code64 ? lin + here : <u64>(<u32>(lin + here));
  const what = whatAt(off, key);
  const entry = entryOf(lin);
  const op = entry + S_OPS;

  const host = readHost(frame | off);
  if (load<u32>(entry, S_WHAT) == what && host) {
    const length: u32 = load<u8>(op, OP_LEN);
    const first = min(length, here);
    if (length <= limit && memory.compare(entry + S_BYTES, host, first) == 0) {
      if (first == length) return op;
      const phys = fetchPage(cpu, next);
      if (phys == NO_PHYS) return 0;
      const rest = readHost(phys);
      if (rest && memory.compare(entry + S_BYTES + first, rest, length - first) == 0) {
        know(cpu, entry, rip, host, rest);
        return op;
      }
    }
  }

  store<u32>(entry, 0, S_WHAT);
  store<u64>(entry, 0, S_RIP);
  const bytes = cpu + FETCH_BYTES;
  for (let i: u32 = 0; i < here; i++) store<u8>(bytes + i, <u8>physLd8((frame | off) + i));
  let length = decode(cpu, op, bytes, here, off, key);
  if (!length && here < limit) {
    const phys = fetchPage(cpu, next);
    if (phys == NO_PHYS) return 0;
    for (let i = here; i < limit; i++) store<u8>(bytes + i, <u8>physLd8(phys + i - here));
    length = decode(cpu, op, bytes, limit, off, key);
  }
  // Fifteen bytes always suffice to decode or to refuse: only the CS limit can cut an instruction short.
  if (!length) return 0 * fault(cpu, X_GP, 0);
  putContinue(op + OP_SIZE, off + length);
  // That there is no such instruction may follow from a byte after those that count as its own.
  if (load<u16>(op, OP_HANDLER) == H_UD) return op;
  memory.copy(entry + S_BYTES, bytes, length);
  store<u32>(entry, what, S_WHAT);
  return op;
}

/** Physical address of the code page at `lin`; NO_PHYS and a fault noted if it may not be executed. */
function fetchPage(cpu: usize, lin: u64): u64 {
  const entry = <usize>load<u32>(cpu, FTLB_PTR) + (<usize>(lin >> 12) & (TLB_ENTRIES - 1)) * TLB_ENTRY_SIZE;
  if (load<u64>(entry, FTLB_TAG) == (lin | load<u64>(cpu, TLB_GEN))) return load<u64>(entry, FTLB_PHYS);
  return translateFetch(cpu, lin);
}
