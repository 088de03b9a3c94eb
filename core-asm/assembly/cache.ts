/**
 * Decoded instructions, cached by physical address. A code page (one per physical page and mode key) maps each page
 * offset to its decoded instruction; straight-line code is decoded into consecutive records, so that the interpreter
 * advances by adding OP_SIZE. What a record says depends only on the bytes and the mode key, never on where the page is
 * mapped: RIP-relative operands and jump targets are kept as page offsets.
 *
 * A write to decoded bytes (64-byte grain) empties the page's map and poisons its records: their handler becomes
 * H_CONTINUE, which looks the next instruction up again. So code may overwrite what the processor is about to run.
 *
 * In one file although it is long: nobody else knows what a code page looks like.
 */
import { CR0_PE } from "./control";
import { decode, endsRun } from "./decode";
import { envTraceCode } from "./env";
import { fault, X_GP } from "./exceptions";
import { VM } from "./flags";
import { H_CONTINUE } from "./gen/handlers";
import {
  CODE_BASE, CODE_LIMIT, CODE_MASK, CODE32, CODE64, CR0, CS, DS, EFER, EFLAGS, ES, FTLB, FTLB_KEY, FTLB_OPS, FTLB_PHYS, FTLB_PTR, FTLB_TAG, ICOUNT_END, MODE_KEY,
  PAGE_LOW, PAGE_OPS, PAGE_RIP, R8, RIP, SEG, SEG_ACCESS, SEG_ATTR, SEG_BASE, SEG_HI, SEG_LIMIT, SEG_LO, SEG_READ, SEG_SIZE, SEG_WRITE, SP_MASK, SS,
  SS_SEGMENTED, TLB_BYTES, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_GEN, TRACE,
} from "./layout";
import { KEY_FLAT, KEY_REAL, KEY_SIZE } from "./mode-key";
import { OP_HANDLER, OP_LEN, OP_OFF, OP_SIZE } from "./op";
import { cpuBase, cpuCount, keptHost, ramBytes, reserve } from "./physical";
import { countDrop } from "./translate/counters";
import { cool, forgetRegions, forgetRegionsOf } from "./translate/regions";
import { protectCode, translateFetch, updateMmuIndex } from "./memory";
import { crossesPage, initSingles } from "./known-singles";
import { fetchSingle } from "./single";

// A code page: header, then 4096 u32 records by offset.
const CP_PHYS = 0;
const CP_KEY = 8;
const CP_NEXT = 12;
/** First chunk of records; chunks are linked through their first word. */
const CP_CHUNKS = 16;
/** Free records of the first chunk: [at, end). */
const CP_FREE = 20;
const CP_FREE_END = 24;
/** u64: bit n = a decoded instruction has a byte in granule n of 64 bytes. */
const CP_GRANULES = 32;
/** u8: the translator has found an indirect jump here; u8: how often it has taken all entries together because of that. */
const CP_INDIRECT = 40;
const CP_TOGETHER = 41;
/** Bytes 42 to 55: translate/back-off.ts. */
const CP_INDEX = 64;
const CP_BYTES = 64 + 4096 * 4;
const CP_COUNT: u32 = 2048;

const CHUNK_BYTES = 4096;
const CHUNK_COUNT: u32 = 12288;
/** Longest straight line decoded at once. */
const RUN_MAX = 64;

const BUCKETS = 4096;
const NO_PHYS: u64 = ~0;

let pages: usize = 0;
let pagesUsed: u32 = 0;
let chunks: usize = 0;
let chunksUsed: u32 = 0;
let chunksFree: usize = 0;
let buckets: usize = 0;
/** u8 per page of RAM: it has decoded instructions. */
let codeMap: usize = 0;
let codeMapPages: u64 = 0;
/** The map of a page without decoded instructions, for code that must not be cached. */
let emptyIndex: usize = 0;

/** After initMemory. False if the host has no memory for it. */
export function initCache(): bool {
  pages = reserve(CP_COUNT * CP_BYTES);
  chunks = reserve(CHUNK_COUNT * CHUNK_BYTES, CHUNK_BYTES);
  buckets = reserve(BUCKETS * 4);
  emptyIndex = reserve(4096 * 4);
  codeMapPages = <u64>ramBytes() >> 12;
  codeMap = reserve(<usize>codeMapPages);
  for (let i: u32 = 0; i < cpuCount(); i++) flushFetch(cpuBase(i));
  return initSingles() && pages != 0 && chunks != 0 && buckets != 0 && emptyIndex != 0 && codeMap != 0;
}

// --- what the memory side asks and tells -----------------------------------------------------------------------------

export function pageHasCode(phys: u64): bool {
  const page = phys >> 12;
  return page < codeMapPages && load<u8>(codeMap + <usize>page) != 0;
}

/** RAM changed: decoded instructions that overlap [phys, phys + length) are dropped. */
export function codeTouched(phys: u64, length: u32): void {
  if (!length) return;
  const last = phys + length - 1;
  for (let page = phys >> 12; page <= last >> 12; page++) {
    if (!pageHasCode(page << 12)) continue;
    const from = page == phys >> 12 ? <u32>phys & 0xfff : 0;
    const to = page == last >> 12 ? <u32>last & 0xfff : 0xfff;
    const mask = granulesOf(from, to);
    if (touchPage(page << 12, mask)) store<u8>(codeMap + <usize>page, 0);
  }
}

/** A decoded instruction has a byte in the granules of [phys, phys + length), which lies in one page. */
export function codeOverlaps(phys: u64, length: u32): bool {
  const from = <u32>phys & 0xfff;
  const mask = granulesOf(from, from + length - 1);
  const frame = phys & ~0xfff;
  for (let page: usize = load<u32>(bucketOf(frame)); page; page = load<u32>(page, CP_NEXT)) {
    if (load<u64>(page, CP_PHYS) == frame && load<u64>(page, CP_GRANULES) & mask) return true;
  }
  return false;
}

/** The granules of 64 bytes from one page offset to another. */
// @ts-ignore: decorator
@inline function granulesOf(from: u32, to: u32): u64 { return (~(<u64>0) >> (63 - (to >> 6))) & (~(<u64>0) << (from >> 6)); }

/** Empties the code pages of one physical page where `granules` says so. True if none holds code any more. */
function touchPage(phys: u64, granules: u64): bool {
  let clean = true;
  for (let page: usize = load<u32>(bucketOf(phys)); page; page = load<u32>(page, CP_NEXT)) {
    if (load<u64>(page, CP_PHYS) != phys) continue;
    if (load<u64>(page, CP_GRANULES) & granules) emptyPage(page);
    else if (load<u64>(page, CP_GRANULES)) clean = false;
  }
  return clean;
}

function emptyPage(page: usize): void {
  countDrop();
  forgetRegionsOf(page);
  // A region of it that is running must end: its budget is spent.
  for (let i: u32 = 0; i < cpuCount(); i++) store<u64>(cpuBase(i), 0, ICOUNT_END);
  memory.fill(page + CP_INDEX, 0, 4096 * 4);
  for (let chunk: usize = load<u32>(page, CP_CHUNKS); chunk; ) {
    for (let op = chunk + OP_SIZE; op < chunk + CHUNK_BYTES; op += OP_SIZE) {
      store<u16>(op, H_CONTINUE, OP_HANDLER);
    }
    cool(chunk, CHUNK_BYTES);
    const next: usize = load<u32>(chunk);
    store<u32>(chunk, <u32>chunksFree);
    chunksFree = chunk;
    chunk = next;
  }
  store<u32>(page, 0, CP_CHUNKS);
  store<u32>(page, 0, CP_FREE);
  store<u32>(page, 0, CP_FREE_END);
  store<u64>(page, 0, CP_GRANULES);
}

/** The instruction that is executing has been overwritten since it was looked up. */
// @ts-ignore: decorator
@inline export function isDropped(op: usize): bool { return load<u16>(op, OP_HANDLER) == H_CONTINUE; }

/** Drops the fetch TLBs of a vCPU: mappings or permissions changed. */
export function flushFetch(cpu: usize): void {
  for (let entry = cpu + FTLB; entry < cpu + FTLB + 2 * TLB_BYTES; entry += TLB_ENTRY_SIZE) store<u64>(entry, NO_PHYS, FTLB_TAG);
}

/** Recomputes what decoding and stack accesses depend on; after any change of a segment register, CR0.PE, EFER.LMA, CPL or VM. */
export function modeChanged(cpu: usize): void {
  const attr = load<u32>(cpu, SEG + CS * SEG_SIZE + SEG_ATTR);
  const long = (load<u64>(cpu, EFER) & 0x400) != 0 && (load<u32>(cpu, EFLAGS) & VM) == 0;
  const code64 = long && (attr & 0x2000) != 0;
  const code32 = (attr & 0x4000) != 0;
  if (load<u32>(cpu, CODE64) && !code64) clearUpperHalves(cpu);
  store<u32>(cpu, u32(code64), CODE64);
  store<u32>(cpu, u32(code32), CODE32);
  store<u64>(cpu, code64 ? 0 : load<u64>(cpu, SEG + CS * SEG_SIZE + SEG_BASE), CODE_BASE);
  store<u64>(cpu, code64 ? ~0 : 0xffffffff, CODE_MASK);
  store<u64>(cpu, code64 ? ~0 : <u64>load<u32>(cpu, SEG + CS * SEG_SIZE + SEG_LIMIT), CODE_LIMIT);
  if (code64) {
    store<u32>(cpu, 2, MODE_KEY);
    store<u64>(cpu, ~0, SP_MASK);
    store<u32>(cpu, 0, SS_SEGMENTED);
  } else {
    const stack32 = (load<u32>(cpu, SEG + SS * SEG_SIZE + SEG_ATTR) & 0x4000) != 0;
    const flat = stack32 && isFlat(cpu, DS) && isFlat(cpu, ES) && isFlat(cpu, SS) && load<u64>(cpu, SEG + CS * SEG_SIZE + SEG_BASE) == 0;
    const real = !(load<u64>(cpu, CR0) & CR0_PE) || (load<u32>(cpu, EFLAGS) & VM) != 0;
    store<u32>(cpu, u32(code32) | (flat ? KEY_FLAT : 0) | (real ? KEY_REAL : 0), MODE_KEY);
    store<u64>(cpu, stack32 ? 0xffffffff : 0xffff, SP_MASK);
    store<u32>(cpu, u32(!isFlat(cpu, SS)), SS_SEGMENTED);
  }
  updateMmuIndex(cpu);
}

/**
 * Outside 64-bit code bits 63:32 of registers are zero here, so that translated code may keep 32 bits of them. The manual leaves
 * them undefined (SDM vol. 1 3.4.1.1).
 */
export function clearUpperHalves(cpu: usize): void {
  for (let at = cpu; at < cpu + R8; at += 8) store<u32>(at, 0, 4);
}

/** Base 0, all 4 GiB, readable and writable: an offset is a linear address. */
function isFlat(cpu: usize, seg: u32): bool {
  const s = cpu + SEG + seg * SEG_SIZE;
  return (
    load<u64>(s, SEG_BASE) == 0 &&
    load<u32>(s, SEG_LO) == 0 &&
    load<u32>(s, SEG_HI) == 0xffffffff &&
    load<u32>(s, SEG_ACCESS) == (SEG_READ | SEG_WRITE)
  );
}

// --- from RIP to a decoded instruction -------------------------------------------------------------------------------

/**
 * The decoded instruction at RIP, decoding it if need be; sets PAGE_RIP, PAGE_OPS and PAGE_LOW for its page.
 * 0 if it cannot be fetched: EXC_* says why, RIP is unchanged.
 */
export function lookup(cpu: usize): usize {
  const rip = load<u64>(cpu, RIP);
  if (rip > load<u64>(cpu, CODE_LIMIT)) return 0 * fault(cpu, X_GP, 0);
  const lin = (rip + load<u64>(cpu, CODE_BASE)) & load<u64>(cpu, CODE_MASK);
  const off = <u32>lin & 0xfff;
  const entry = load<u32>(cpu, FTLB_PTR) + (<u32>(lin >> 12) & (TLB_ENTRIES - 1)) * TLB_ENTRY_SIZE;
  const key = load<u32>(cpu, MODE_KEY);
  if (load<u64>(entry, FTLB_TAG) != ((lin & ~0xfff) | load<u64>(cpu, TLB_GEN)) || load<u32>(entry, FTLB_KEY) != key) {
    if (!fillFetch(cpu, entry, lin, key)) return 0;
  }
  const index: usize = partial(cpu, rip, off) ? emptyIndex : load<u32>(entry, FTLB_OPS);
  enterPage(cpu, rip, off, <u32>index);
  if (index == emptyIndex) return fetchSingle(cpu, rip, lin, load<u64>(entry, FTLB_PHYS), key);
  const op: usize = load<u32>(index + (off << 2));
  if (op) return op;
  const decoded = crossesPage(lin, key) ? 0 : decodeRun(cpu, index - CP_INDEX, off, key);
  return decoded ? decoded : fetchSingle(cpu, rip, lin, load<u64>(entry, FTLB_PHYS), key);
}

function enterPage(cpu: usize, rip: u64, off: u32, ops: u32): void {
  const pageRip = rip - off;
  store<u64>(cpu, pageRip, PAGE_RIP);
  store<u32>(cpu, ops, PAGE_OPS);
  store<u32>(cpu, load<u32>(cpu, CODE64) || <i64>pageRip >= 0 ? 0 : <u32>(0 - pageRip), PAGE_LOW);
}

/** The CS limit ends within this page: instructions are decoded one at a time and checked against it. */
function partial(cpu: usize, rip: u64, off: u32): bool {
  return !load<u32>(cpu, CODE64) && <i64>(rip - off + 0xfff) > <i64>load<u64>(cpu, CODE_LIMIT);
}

/** Translates the page of `lin` for execution and finds or makes its code page. False on a fault. */
function fillFetch(cpu: usize, entry: usize, lin: u64, key: u32): bool {
  const phys = translateFetch(cpu, lin);
  if (phys == NO_PHYS) return false;
  const frame = phys & ~0xfff;
  store<u64>(entry, frame, FTLB_PHYS);
  store<u32>(entry, key, FTLB_KEY);
  // Code on the bus or in logged memory is never cached. Making a code page may flush everything, so the tag comes last.
  store<u32>(entry, keptHost(frame) ? <u32>(codePage(frame, key) + CP_INDEX) : <u32>emptyIndex, FTLB_OPS);
  store<u64>(entry, (lin & ~0xfff) | load<u64>(cpu, TLB_GEN), FTLB_TAG);
  return true;
}

// @ts-ignore: decorator
@inline function bucketOf(phys: u64): usize { return buckets + ((<usize>(phys >> 12) & (BUCKETS - 1)) << 2); }

function codePage(frame: u64, key: u32): usize {
  for (let page: usize = load<u32>(bucketOf(frame)); page; page = load<u32>(page, CP_NEXT)) {
    if (load<u64>(page, CP_PHYS) == frame && load<u32>(page, CP_KEY) == key) return page;
  }
  if (pagesUsed == CP_COUNT) dropAll();
  const page = pages + pagesUsed++ * CP_BYTES;
  memory.fill(page, 0, CP_BYTES);
  store<u64>(page, frame, CP_PHYS);
  store<u32>(page, key, CP_KEY);
  store<u32>(page, load<u32>(bucketOf(frame)), CP_NEXT);
  store<u32>(bucketOf(frame), <u32>page);
  return page;
}

/** Forgets everything. Only from lookup(), when no decoded instruction is in use. */
export function dropAll(): void {
  forgetRegions();
  pagesUsed = 0;
  chunksUsed = 0;
  chunksFree = 0;
  memory.fill(buckets, 0, BUCKETS * 4);
  memory.fill(codeMap, 0, <usize>codeMapPages);
  for (let i: u32 = 0; i < cpuCount(); i++) {
    flushFetch(cpuBase(i));
    store<u32>(cpuBase(i), <u32>emptyIndex, PAGE_OPS);
  }
}

/** A record of the page for one instruction and the one after it; 0 when memory is used up. */
function roomFor(page: usize): usize {
  const free: usize = load<u32>(page, CP_FREE);
  if (free && free + OP_SIZE < load<u32>(page, CP_FREE_END)) return free;
  let chunk = chunksFree;
  if (chunk) chunksFree = load<u32>(chunk);
  else if (chunksUsed < CHUNK_COUNT) chunk = chunks + chunksUsed++ * CHUNK_BYTES;
  else return 0;
  store<u32>(chunk, load<u32>(page, CP_CHUNKS));
  store<u32>(page, <u32>chunk, CP_CHUNKS);
  store<u32>(page, <u32>(chunk + OP_SIZE), CP_FREE);
  store<u32>(page, <u32>(chunk + CHUNK_BYTES), CP_FREE_END);
  return chunk + OP_SIZE;
}

/**
 * Decodes straight-line code from `off` up to a jump, the end of the page, or something already decoded. Returns the first record;
 * 0 if the first instruction crosses the page's end or memory is used up (then everything was dropped).
 */
function decodeRun(cpu: usize, page: usize, off: u32, key: u32): usize {
  const phys = load<u64>(page, CP_PHYS);
  const host = keptHost(phys);
  let op = roomFor(page);
  if (!op) {
    dropAll();
    return 0;
  }
  const first = op;
  const start = off;
  const index = page + CP_INDEX;
  const end: usize = load<u32>(page, CP_FREE_END) - OP_SIZE;
  for (let n = 0; n < RUN_MAX && op < end && !load<u32>(index + (off << 2)); n++) {
    const length = decode(cpu, op, host + off, 4096 - off, off, key);
    if (!length) break;
    store<u32>(index + (off << 2), <u32>op);
    op += OP_SIZE;
    off += length;
    if (endsRun() || off >= 4096) break;
  }
  if (op == first) return 0;
  putContinue(op, off);
  store<u32>(page, <u32>(op + OP_SIZE), CP_FREE);
  const granules = granulesOf(start, off - 1);
  store<u64>(page, load<u64>(page, CP_GRANULES) | granules, CP_GRANULES);
  const frame = phys >> 12;
  if (frame < codeMapPages && !load<u8>(codeMap + <usize>frame)) {
    store<u8>(codeMap + <usize>frame, 1);
    protectCode(phys);
  }
  if (load<u32>(cpu, TRACE) & 2) envTraceCode(load<u64>(cpu, PAGE_RIP) + start, <u32>(host + start), off - start, key & KEY_SIZE);
  return first;
}

/** Where a straight line ends: what is at `off` has to be looked up. */
export function putContinue(op: usize, off: u32): void {
  store<u16>(op, H_CONTINUE, OP_HANDLER);
  store<u8>(op, 0, OP_LEN);
  store<u16>(op, <u16>off, OP_OFF);
}

/** lookup() after a jump: usually within code that is decoded already, on a page that lies within the CS limit as a whole. */
// @ts-ignore: decorator
@inline
export function enter(cpu: usize): usize {
  const op = enterKnown(cpu);
  return op ? op : lookup(cpu);
}

/** The same, but 0 if it is not as usual; nothing has changed then. */
// @ts-ignore: decorator
@inline
export function enterKnown(cpu: usize): usize {
  const rip = load<u64>(cpu, RIP);
  const lin = (rip + load<u64>(cpu, CODE_BASE)) & load<u64>(cpu, CODE_MASK);
  const off = lin & 0xfff;
  const pageRip = rip - off;
  const entry = <usize>load<u32>(cpu, FTLB_PTR) + (<usize>(lin >> 12) & (TLB_ENTRIES - 1)) * TLB_ENTRY_SIZE;
  if (
    load<u64>(entry, FTLB_TAG) == ((lin & ~0xfff) | load<u64>(cpu, TLB_GEN)) &&
    load<u32>(entry, FTLB_KEY) == load<u32>(cpu, MODE_KEY) &&
    pageRip + 0xfff <= load<u64>(cpu, CODE_LIMIT)
  ) {
    const index: usize = load<u32>(entry, FTLB_OPS);
    const op: usize = load<u32>(index + (<usize>off << 2));
    if (op) {
      store<u64>(cpu, pageRip, PAGE_RIP);
      store<u32>(cpu, <u32>index, PAGE_OPS);
      store<u32>(cpu, 0, PAGE_LOW);
      return op;
    }
  }
  return 0;
}

// --- for the translator ----------------------------------------------------------------------------------------------

/** The page whose table of decoded instructions is current; 0 if its code is not cached. */
export function currentPage(cpu: usize): usize {
  const index: usize = load<u32>(cpu, PAGE_OPS);
  return index == emptyIndex ? 0 : index - CP_INDEX;
}
export function indexOfPage(page: usize): usize { return page + CP_INDEX; }
export function physOfPage(page: usize): u64 { return load<u64>(page, CP_PHYS); }
export function noteIndirect(page: usize): void { store<u8>(page, 1, CP_INDIRECT); }
/** A page with an indirect jump has all of its entries translated together, until that has cost enough. */
export function takesTogether(page: usize): bool { return load<u8>(page, CP_INDIRECT) != 0 && load<u8>(page, CP_TOGETHER) < 255; }
/** It was done, with so many instructions. */
export function tookTogether(page: usize, instructions: u32): void {
  store<u8>(page, <u8>min<u32>(load<u8>(page, CP_TOGETHER) + 8 + instructions / 8, 255), CP_TOGETHER);
}
export function keyOfPage(page: usize): u32 { return load<u32>(page, CP_KEY); }

/** A record for `off`, which from now on is what is found there. 0 if memory is used up. */
export function insertRecord(page: usize, off: u32): usize {
  const op = roomFor(page);
  if (!op) return 0;
  store<u32>(page, <u32>(op + OP_SIZE), CP_FREE);
  store<u32>(page + CP_INDEX + (<usize>off << 2), <u32>op);
  return op;
}
