/**
 * The data TLBs: per vCPU one table per kind of access (MMU_* in layout.ts), direct-mapped, 4 KiB pages only.
 *
 *   tag   63..12: linear page   11: SLOW   10..0: zero
 *
 * An inline probe compares with the page alone. SLOW makes it fail while the translation stays good for the slow
 * path: pages on the bus, ROM, pages with decoded code or that a dirty log has not (writes), and pages with a data breakpoint. A missing permission, or a
 * dirty bit still to be set, leaves the tag at NEVER, and the slow path walks the page tables again.
 *
 * Entries that are filled are listed, global pages apart from others, so that a flush costs as much as what it takes away, and MOV CR3
 * leaves global pages alone. Large pages are held as 4 KiB fragments with their size. INVLPG looks for the fragments of a large page only
 * where there may be some: TLB_LARGE has a byte for each of 1,024 classes of regions of 4 MiB, and of 1 GiB for larger pages.
 */
import { isWatched } from "./breakpoints";
import { flushFetch, pageHasCode } from "./cache";
import { CR0_AM, CR4_SMAP } from "./control";
import { AC } from "./flags";
import {
  CPL, CR0, CR4, EFLAGS, FTLB, FTLB_PTR, FTLB_TAG, ICOUNT_END, MAP_CHANGED, MMU_SUPERVISOR, MMU_SUPERVISOR_AC, MMU_USER, MMU_USER_AC, TLB, TLBF_GLOBAL,
  TLBF_LISTED, TLBF_LISTED_GLOBAL, TLB_ADDEND, TLB_BYTES, TLB_COUNT, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_FLAGS, TLB_GEN, TLB_LARGE, TLB_LARGE_CLASSES, TLB_LISTED, TLB_LISTS, TLB_PHYS,
  TLB_PTR, TLB_READ, TLB_WRITE,
} from "./layout";
import {
  ACCESS_NO_USER, ACCESS_READ, ACCESS_USER, ACCESS_WRITE, NO_PAGE, PAGE_FRAME, PAGE_GLOBAL, PAGE_SHIFT, PAGE_WRITABLE, translate,
} from "./paging";
import { isClean, markDirty } from "./logged";
import { cpuBase, cpuCount, readHost, writeHost } from "./physical";
import { endEpoch, forgetJumpsTo, setContext } from "./translate/jumps";

const PAGE: u64 = ~0xfff;
const SLOW: u64 = 0x800;
/** The last generation of the fetch TLBs' tags. */
const GENERATION_LAST: u64 = 0xffe;
const NEVER: u64 = ~0;

/** The table of one kind of access. */
// @ts-ignore: decorator
@inline export function tlbTable(cpu: usize, mmu: u32): usize { return cpu + TLB + <usize>mmu * TLB_BYTES; }

/** The table in which the current mode's explicit data accesses are translated. */
export function dataTable(cpu: usize): usize {
  const table: usize = load<u32>(cpu, TLB_PTR);
  return table == tlbTable(cpu, MMU_USER_AC) ? tlbTable(cpu, MMU_USER) : table;
}

/** Chooses the TLBs after a change of CPL, EFLAGS.AC, CR0.AM or CR4.SMAP. */
export function updateMmuIndex(cpu: usize): void {
  const user = load<u32>(cpu, CPL) == 3;
  const ac = (load<u32>(cpu, EFLAGS) & AC) != 0;
  let mmu: u32;
  if (user) mmu = ac && load<u64>(cpu, CR0) & CR0_AM ? MMU_USER_AC : MMU_USER;
  else mmu = ac && load<u64>(cpu, CR4) & CR4_SMAP ? MMU_SUPERVISOR_AC : MMU_SUPERVISOR;
  store<u32>(cpu, <u32>tlbTable(cpu, mmu), TLB_PTR);
  store<u32>(cpu, <u32>cpu + FTLB + (user ? TLB_BYTES : 0), FTLB_PTR);
  setContext(cpu);
}

// --- looking up ------------------------------------------------------------------------------------------------------

/** Host address of [lin, lin + size) if `table` has it directly; else 0. */
// @ts-ignore: decorator
@inline
export function hostIn(table: usize, lin: u64, size: u32, write: bool): usize {
  const entry = table + (<usize>(lin >> 12) & (TLB_ENTRIES - 1)) * TLB_ENTRY_SIZE;
  const tag = write ? load<u64>(entry, TLB_WRITE) : load<u64>(entry, TLB_READ);
  return tag == ((lin + size - 1) & PAGE) ? <usize>(<u32>lin + load<u32>(entry, TLB_ADDEND)) : 0;
}

/**
 * The entry of `table` that translates the page of `lin` for reading, or for writing; TLB_PHYS is its page, and nothing
 * else need be checked. 0 if there is none: then a fault has been noted.
 */
export function tlbLookup(cpu: usize, table: usize, lin: u64, write: bool): usize {
  const entry = table + (<usize>(lin >> 12) & (TLB_ENTRIES - 1)) * TLB_ENTRY_SIZE;
  const want = lin & PAGE;
  if (tagFor(entry, write, want)) {
    // The code that made the page slow may have been dropped; and what a log waits for is this write.
    if (write && load<u64>(entry, TLB_WRITE) & SLOW) store<u64>(entry, writeTag(cpu, want, load<u64>(entry, TLB_PHYS), true), TLB_WRITE);
    return entry;
  }
  return fill(cpu, table, entry, lin, write, want);
}

// @ts-ignore: decorator
@inline
function tagFor(entry: usize, write: bool, want: u64): bool {
  return ((write ? load<u64>(entry, TLB_WRITE) : load<u64>(entry, TLB_READ)) & ~SLOW) == want;
}

function fill(cpu: usize, table: usize, entry: usize, lin: u64, write: bool, want: u64): usize {
  let access = write ? ACCESS_WRITE : ACCESS_READ;
  if (table == tlbTable(cpu, MMU_USER)) access |= ACCESS_USER;
  else if (table == tlbTable(cpu, MMU_SUPERVISOR) && load<u64>(cpu, CR4) & CR4_SMAP) access |= ACCESS_NO_USER;
  const found = translate(cpu, lin, access);
  if (found == NO_PAGE) return 0;

  const phys = found & PAGE_FRAME;
  const host = readHost(phys);
  const shift = <u32>(found >> PAGE_SHIFT) & 0x3f;
  store<u64>(entry, host && !isWatched(cpu, lin) ? want : want | SLOW, TLB_READ);
  store<u64>(entry, found & PAGE_WRITABLE ? writeTag(cpu, want, phys, write) : NEVER, TLB_WRITE);
  store<u32>(entry, <u32>host - <u32>(lin & PAGE), TLB_ADDEND);
  list(cpu, entry, shift, (found & PAGE_GLOBAL) != 0);
  store<u64>(entry, phys, TLB_PHYS);
  noteLarge(cpu, lin, found);
  return entry;
}

/** Sets TLB_FLAGS, and sees to it that the entry is on the list of its kind. */
function list(cpu: usize, entry: usize, shift: u32, global: bool): void {
  const listed = global ? TLBF_LISTED_GLOBAL : TLBF_LISTED;
  const flags = load<u32>(entry, TLB_FLAGS) & (TLBF_LISTED | TLBF_LISTED_GLOBAL);
  store<u32>(entry, flags | listed | shift | (global ? TLBF_GLOBAL : 0), TLB_FLAGS);
  if (flags & listed) return;
  const count = cpu + TLB_LISTED + (global ? 4 : 0);
  const n = load<u32>(count);
  store<u16>(listOf(cpu, global) + (n << 1), <u16>((entry - cpu - TLB) / TLB_ENTRY_SIZE));
  store<u32>(count, n + 1);
}

/** u16 numbers of entries, counted through all tables. */
// @ts-ignore: decorator
@inline function listOf(cpu: usize, global: bool): usize { return cpu + TLB_LISTS + (global ? TLB_COUNT * TLB_ENTRIES * 2 : 0); }

// Bits of the bytes at TLB_LARGE.
const LARGE: u8 = 1;
const HUGE: u8 = 2;

/** The byte for the region of 4 MiB that `lin` is in, and for that of 1 GiB. */
// @ts-ignore: decorator
@inline function largeAt(cpu: usize, lin: u64): usize { return classAt(cpu, lin >> 22); }
// @ts-ignore: decorator
@inline function hugeAt(cpu: usize, lin: u64): usize { return classAt(cpu, lin >> 30); }
// @ts-ignore: decorator
@inline
function classAt(cpu: usize, region: u64): usize {
  return cpu + TLB_LARGE + (<usize>(region ^ (region >> 10) ^ (region >> 20)) & (TLB_LARGE_CLASSES - 1));
}

/** Remembers where large pages are for INVLPG; every translation that is kept, those of the fetch TLBs too, passes by here. */
export function noteLarge(cpu: usize, lin: u64, found: u64): void {
  const shift = (found >> PAGE_SHIFT) & 0x3f;
  if (shift == 12) return;
  if (shift <= 22) store<u8>(largeAt(cpu, lin), load<u8>(largeAt(cpu, lin)) | LARGE);
  else store<u8>(hugeAt(cpu, lin), load<u8>(hugeAt(cpu, lin)) | HUGE);
}

/** The tag for writes to a writable page: direct only where reads go to the same memory and no code would be missed. `write`: the page is about to be written. */
function writeTag(cpu: usize, want: u64, phys: u64, write: bool): u64 {
  const host = writeHost(phys);
  if (!host || host != readHost(phys) || pageHasCode(phys) || isWatched(cpu, want)) return want | SLOW;
  if (write) markDirty(host);
  return isClean(host) ? want | SLOW : want;
}

// --- flushing --------------------------------------------------------------------------------------------------------

/** Empties the TLBs at power-on and after the state was replaced. */
export function initTlb(cpu: usize): void {
  empty(cpu);
  updateMmuIndex(cpu);
}

function empty(cpu: usize): void {
  const end = cpu + TLB + TLB_COUNT * TLB_BYTES;
  for (let entry = cpu + TLB; entry < end; entry += TLB_ENTRY_SIZE) {
    drop(entry);
    store<u32>(entry, 0, TLB_FLAGS);
  }
  store<u64>(cpu, 0, TLB_LISTED);
  store<u64>(cpu, 1, TLB_GEN);
  endEpoch();
  memory.fill(cpu + TLB_LARGE, 0, TLB_LARGE_CLASSES);
  flushFetch(cpu);
}

/** Forgets all translations, or those of non-global pages. Those for fetches start a new generation, which their tags have. */
export function flushTlb(cpu: usize, keepGlobal: bool): void {
  const next = load<u64>(cpu, TLB_GEN) + 1;
  if (next > GENERATION_LAST) {
    store<u64>(cpu, 1, TLB_GEN);
    endEpoch();
    flushFetch(cpu);
  } else store<u64>(cpu, next, TLB_GEN);
  setContext(cpu);
  flushListed(cpu, false);
  if (!keepGlobal) flushListed(cpu, true);
}

/** Empties the entries of a list, but those that belong to the other kind by now. */
function flushListed(cpu: usize, global: bool): void {
  const count = cpu + TLB_LISTED + (global ? 4 : 0);
  const end = listOf(cpu, global) + (load<u32>(count) << 1);
  const listed = global ? TLBF_LISTED_GLOBAL : TLBF_LISTED;
  for (let at = listOf(cpu, global); at < end; at += 2) {
    const entry = cpu + TLB + <usize>load<u16>(at) * TLB_ENTRY_SIZE;
    const flags = load<u32>(entry, TLB_FLAGS);
    store<u32>(entry, flags & ~listed, TLB_FLAGS);
    if (((flags & TLBF_GLOBAL) != 0) == global) drop(entry);
  }
  store<u32>(count, 0);
}

/** How many entries may hold something, and each of them; some twice. */
// @ts-ignore: decorator
@inline function listedCount(cpu: usize): u32 { return load<u32>(cpu, TLB_LISTED) + load<u32>(cpu, TLB_LISTED + 4); }
// @ts-ignore: decorator
@inline
function listedAt(cpu: usize, i: u32): usize {
  const first = load<u32>(cpu, TLB_LISTED);
  const at = i < first ? listOf(cpu, false) + (i << 1) : listOf(cpu, true) + ((i - first) << 1);
  return cpu + TLB + <usize>load<u16>(at) * TLB_ENTRY_SIZE;
}

/** After a change of the physical map. */
export function flushAllTlbs(): void {
  for (let i: u32 = 0; i < cpuCount(); i++) {
    flushTlb(cpuBase(i), false);
    // What runs now goes on from the new map: run() is to look RIP up again.
    store<u32>(cpuBase(i), 1, MAP_CHANGED);
    store<u64>(cpuBase(i), 0, ICOUNT_END);
  }
}

/** INVLPG: forgets the page of `lin`, global or not, whatever its size. True if more than its 4 KiB may have gone. */
export function invlpg(cpu: usize, lin: u64): bool {
  const isLarge = ((load<u8>(largeAt(cpu, lin)) & LARGE) | (load<u8>(hugeAt(cpu, lin)) & HUGE)) != 0;
  if (isLarge) forgetLarge(cpu, lin);
  const slot = (<usize>(lin >> 12) & (TLB_ENTRIES - 1)) * TLB_ENTRY_SIZE;
  for (let mmu = 0; mmu < TLB_COUNT; mmu++) forget(tlbTable(cpu, mmu) + slot, lin);
  store<u64>(cpu + FTLB + slot, NEVER, FTLB_TAG);
  store<u64>(cpu + FTLB + TLB_BYTES + slot, NEVER, FTLB_TAG);
  if (isLarge) endEpoch();
  else forgetJumpsTo(lin);
  setContext(cpu);
  return isLarge;
}

/** Drops an entry of 4 KiB that is for `lin`. */
// @ts-ignore: decorator
@inline
function forget(entry: usize, lin: u64): void {
  if ((load<u64>(entry, TLB_READ) ^ lin) >> 12) return;
  drop(entry);
}

// @ts-ignore: decorator
@inline
function drop(entry: usize): void {
  store<u64>(entry, NEVER, TLB_READ);
  store<u64>(entry, NEVER, TLB_WRITE);
}

/**
 * Drops all fragments of large pages that are in the classes of `lin`, more than need be: so it does not have to be done again until there
 * are new ones.
 */
function forgetLarge(cpu: usize, lin: u64): void {
  const large = largeAt(cpu, lin);
  const huge = hugeAt(cpu, lin);
  const count = listedCount(cpu);
  for (let i: u32 = 0; i < count; i++) {
    const entry = listedAt(cpu, i);
    const shift = load<u32>(entry, TLB_FLAGS) & 0xff;
    const at = load<u64>(entry, TLB_READ);
    if (shift > 22 ? hugeAt(cpu, at) == huge : shift > 12 && largeAt(cpu, at) == large) drop(entry);
  }
  // Those for fetches do not say how large their pages are.
  flushFetch(cpu);
  store<u8>(large, load<u8>(large) & ~LARGE);
  store<u8>(huge, load<u8>(huge) & ~HUGE);
}

/** Code is about to be decoded on a physical page: from now on every write to it takes the slow path, on every vCPU. */
export function protectCode(phys: u64): void {
  const page = phys & PAGE;
  for (let i: u32 = 0; i < cpuCount(); i++) {
    const count = listedCount(cpuBase(i));
    for (let n: u32 = 0; n < count; n++) {
      const entry = listedAt(cpuBase(i), n);
      if (load<u64>(entry, TLB_PHYS) == page) store<u64>(entry, load<u64>(entry, TLB_WRITE) | SLOW, TLB_WRITE);
    }
  }
}

/** Writes to [host, host + bytes) take the slow path from now on, on every vCPU: a dirty log waits for them. */
export function slowWrites(host: u32, bytes: u32): void {
  for (let i: u32 = 0; i < cpuCount(); i++) {
    const count = listedCount(cpuBase(i));
    for (let n: u32 = 0; n < count; n++) {
      const entry = listedAt(cpuBase(i), n);
      // Direct writes go where reads go.
      const at = load<u32>(entry, TLB_ADDEND) + (load<u32>(entry, TLB_READ) & <u32>PAGE);
      if (at - host < bytes) store<u64>(entry, load<u64>(entry, TLB_WRITE) | SLOW, TLB_WRITE);
    }
  }
}
