/**
 * Where regions go on: a direct-mapped cache from RIP to the entry of a region. What it saves are the look-ups of enterKnown() in three places of
 * memory: fetch TLB, table of the page, record. An entry is good in one context only: generation of translations, mode key, privilege; and an
 * epoch that ends when code is dropped or a translation is. Contexts are told apart by a number.
 */
import { CODE_LIMIT, CPL, JUMP_CONTEXT, MODE_KEY, PAGE_LOW, PAGE_OPS, PAGE_RIP, RIP, TLB_GEN } from "../layout";
import { KEY_FLAT, KEY_SIZE } from "../mode-key";
import { reserve } from "../physical";
import { forgetKnown } from "../known-singles";
import { RECORD_BLOCK, RECORD_SLOT, RECORD_TOTAL } from "./record";

const ENTRIES: usize = 4096;
/** u64: RIP. u32 each: context, and what the record and the page have. */
const J_RIP = 0;
const J_CONTEXT = 8;
const J_SLOT = 12;
const J_BLOCK = 16;
const J_TOTAL = 20;
const J_OPS = 24;
const J_BYTES: usize = 32;

const EPOCHS: u32 = 1 << 14;
/** No entry has this: generations end before. */
export const NO_CONTEXT: u32 = 0xffffffff;

/** u8 by hash of a page: the cache may lead to it. */
const PAGES: usize = 1024;

let entries: usize = 0;
let pages: usize = 0;
let epoch: u32 = 1;

export function initJumps(): bool {
  pages = reserve(PAGES);
  entries = reserve(ENTRIES * J_BYTES, 64);
  return pages != 0 && entries != 0;
}

// @ts-ignore: decorator
@inline function pageOf(lin: u64): usize { return pages + (<usize>((lin >> 12) ^ (lin >> 22)) & (PAGES - 1)); }

/** Code or a translation was dropped; contexts have to be set anew. */
export function endEpoch(): void {
  if (pages) memory.fill(pages, 0, PAGES);
  if (++epoch < EPOCHS) return;
  epoch = 1;
  if (entries) memory.fill(entries, 0, ENTRIES * J_BYTES);
  forgetKnown();
}

/** The translation of one page of 4 KiB was dropped; likewise. */
export function forgetJumpsTo(lin: u64): void {
  if (load<u8>(pageOf(lin))) endEpoch();
}

/** After a change of the epoch, the generation, the mode key or the privilege level. Only where RIP is the linear address, up to 4 GiB or beyond. */
export function setContext(cpu: usize): void {
  const key = load<u32>(cpu, MODE_KEY);
  const simple = (key & KEY_SIZE) == 2 || ((key & KEY_FLAT) != 0 && load<u64>(cpu, CODE_LIMIT) >= 0xffffffff);
  const context = (<u32>load<u64>(cpu, TLB_GEN) << 20) | (epoch << 6) | (u32(load<u32>(cpu, CPL) == 3) << 5) | key;
  store<u32>(cpu, simple ? context : NO_CONTEXT, JUMP_CONTEXT);
}

// @ts-ignore: decorator
@inline function entryOf(rip: u64): usize { return entries + (<usize>(rip ^ (rip >> 12)) & (ENTRIES - 1)) * J_BYTES; }

/** The entry for RIP, whose page is made current; 0 if there is none. */
// @ts-ignore: decorator
@inline
export function findJump(cpu: usize): usize {
  const rip = load<u64>(cpu, RIP);
  const entry = entryOf(rip);
  if (load<u64>(entry, J_RIP) != rip || load<u32>(entry, J_CONTEXT) != load<u32>(cpu, JUMP_CONTEXT)) return 0;
  store<u64>(cpu, rip & ~0xfff, PAGE_RIP);
  store<u32>(cpu, load<u32>(entry, J_OPS), PAGE_OPS);
  store<u32>(cpu, 0, PAGE_LOW);
  return entry;
}
// @ts-ignore: decorator
@inline export function jumpSlot(entry: usize): u32 { return load<u32>(entry, J_SLOT); }
// @ts-ignore: decorator
@inline export function jumpBlock(entry: usize): u32 { return load<u32>(entry, J_BLOCK); }
// @ts-ignore: decorator
@inline export function jumpTotal(entry: usize): u32 { return load<u32>(entry, J_TOTAL); }

/** The cache, a frame of calls.ts, or an instruction across pages leads to the page of a linear address. */
// @ts-ignore: decorator
@inline export function notePage(lin: u64): void { store<u8>(pageOf(lin), 1); }

/** Remembers the region entry that was found for RIP on the current page. */
export function keepJump(cpu: usize, record: usize): void {
  const context = load<u32>(cpu, JUMP_CONTEXT);
  if (context == NO_CONTEXT) return;
  const rip = load<u64>(cpu, RIP);
  const entry = entryOf(rip);
  notePage(rip);
  store<u64>(entry, rip, J_RIP);
  store<u32>(entry, context, J_CONTEXT);
  store<u32>(entry, load<u32>(record, RECORD_SLOT), J_SLOT);
  store<u32>(entry, load<u32>(record, RECORD_BLOCK), J_BLOCK);
  store<u32>(entry, load<u32>(record, RECORD_TOTAL), J_TOTAL);
  store<u32>(entry, load<u32>(cpu, PAGE_OPS), J_OPS);
}
