/**
 * Memory of devices that the guest sees as memory, with a dirty log: display memory (KVM: KVM_MEM_LOG_DIRTY_PAGES). It lies in linear memory like RAM; the
 * guest sees it in parts, wherever the device's address registers put them. What RAM or ROM has is theirs (physical.ts). Code that the guest executes
 * from there is not kept (cache.ts), so that writes need not be watched for that.
 *
 * The log has a byte for each page, and rests on the TLBs: a page that has not been written since the log was taken is SLOW for writes, so that the first
 * write finds its way here; then it is as direct as RAM. Taking the log makes the TLBs' entries of the memory SLOW again.
 */
import { flushAllTlbs, slowWrites } from "./tlb";
import { reserve } from "./physical";

const PAGE_MASK: u64 = 0xfff;
/** A guest-physical address has not more bits (MAXPHYADDR). */
const SPACE: u64 = 1 << 40;

/** Memories: u32 host address, u32 bytes, u32 address of the log (u8 per page, then the bitmap of the last one taken), u32 whether anything is in the log. */
const MEMORY_ENTRY: usize = 16;
const MEMORIES_MAX: u32 = 4;
const memories: usize = memory.data(64);
let memoryTotal: u32 = 0;

/** Parts: u64 guest address, u64 length, u32 host address, u32 memory. */
const PART_ENTRY: usize = 24;
const PARTS_MAX: u32 = 32;
const parts: usize = memory.data(768);
let partTotal: u32 = 0;

// @ts-ignore: decorator
@inline function memoryAt(n: u32): usize { return memories + <usize>n * MEMORY_ENTRY; }
// @ts-ignore: decorator
@inline function partAt(n: u32): usize { return parts + <usize>n * PART_ENTRY; }

// --- for the driver ----------------------------------------------------------------------------------------------------

/** Zeroed memory of `bytes`, a multiple of 4 KiB, that is mapped nowhere yet; its number, or -1 if there is no room. Linear memory grows. */
export function createLogged(bytes: u32): i32 {
  if (memoryTotal == MEMORIES_MAX || bytes == 0 || bytes & 0xfff) return -1;
  const pages: usize = bytes >> 12;
  const host = reserve(bytes, 0x1000);
  const log = host ? reserve(pages + ((pages + 7) >> 3)) : 0;
  if (!log) return -1;
  const entry = memoryAt(memoryTotal);
  store<u32>(entry, <u32>host);
  store<u32>(entry, bytes, 4);
  store<u32>(entry, <u32>log, 8);
  return memoryTotal++;
}

export function loggedBase(n: u32): usize { return load<u32>(memoryAt(n)); }

/** The guest sees [offset, offset + length) of a memory at `at`, too. All are multiples of 4 KiB. False if there is no room for another part. */
export function mapLogged(n: u32, at: f64, offset: u32, length: u32): bool {
  if (partTotal == PARTS_MAX || n >= memoryTotal || !(at >= 0) || at >= <f64>SPACE) return false;
  const guest = <u64>at;
  const size = load<u32>(memoryAt(n), 4);
  if ((guest | offset | length) & PAGE_MASK || !length || offset > size || length > size - offset || guest + length > SPACE) return false;
  const part = partAt(partTotal++);
  store<u64>(part, guest);
  store<u64>(part, length, 8);
  store<u32>(part, <u32>loggedBase(n) + offset, 16);
  store<u32>(part, n, 20);
  flushAllTlbs();
  return true;
}

/** The guest sees nothing of a memory any more. */
export function unmapLogged(n: u32): void {
  const before = partTotal;
  partTotal = 0;
  for (let i: u32 = 0; i < before; i++) {
    if (load<u32>(partAt(i), 20) == n) continue;
    memory.copy(partAt(partTotal++), partAt(i), PART_ENTRY);
  }
  if (partTotal != before) flushAllTlbs();
}

/**
 * Takes the log: the address of a bitmap of the pages that the guest has written since it was taken last, bit 0 of the first byte for the first page; 0 if it
 * has written none. Not while a vCPU runs.
 */
export function takeDirty(n: u32): usize {
  const entry = memoryAt(n);
  if (n >= memoryTotal || !load<u32>(entry, 12)) return 0;
  const pages: usize = load<u32>(entry, 4) >> 12;
  const log: usize = load<u32>(entry, 8);
  const bitmap = log + pages;
  memory.fill(bitmap, 0, (pages + 7) >> 3);
  for (let page: usize = 0; page < pages; page++) {
    const byte = bitmap + (page >> 3);
    store<u8>(byte, load<u8>(byte) | (load<u8>(log + page) << <u8>(page & 7)));
  }
  memory.fill(log, 0, pages);
  store<u32>(entry, 0, 12);
  slowWrites(load<u32>(entry), load<u32>(entry, 4));
  return bitmap;
}

// --- for the core ------------------------------------------------------------------------------------------------------

/** Host address of a byte, where a part of such memory is; else 0. */
export function loggedHost(phys: u64): usize {
  for (let i: u32 = 0; i < partTotal; i++) {
    const part = partAt(i);
    const offset = phys - load<u64>(part);
    if (offset < load<u64>(part, 8)) return <usize>load<u32>(part, 16) + <usize>offset;
  }
  return 0;
}

/** The memory that a host address is in; 0 if that is RAM or ROM. */
// @ts-ignore: decorator
@inline
function memoryOf(host: usize): usize {
  for (let i: u32 = 0; i < memoryTotal; i++) {
    const entry = memoryAt(i);
    if (<u32>host - load<u32>(entry) < load<u32>(entry, 4)) return entry;
  }
  return 0;
}

export function isLogged(host: usize): bool { return memoryOf(host) != 0; }

/** The byte of a memory's log for the page of a host address. */
// @ts-ignore: decorator
@inline function logOf(entry: usize, host: usize): usize { return <usize>load<u32>(entry, 8) + ((<u32>host - load<u32>(entry)) >> 12); }

/** The guest writes to the page of a host address, which may be RAM's too. */
export function markDirty(host: usize): void {
  const entry = memoryOf(host);
  if (!entry) return;
  store<u8>(logOf(entry, host), 1);
  store<u32>(entry, 1, 12);
}

/** The next write to the page of a host address has to be noted. */
export function isClean(host: usize): bool {
  const entry = memoryOf(host);
  return entry != 0 && !load<u8>(logOf(entry, host));
}
