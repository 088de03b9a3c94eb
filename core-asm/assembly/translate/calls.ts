/**
 * Calls from one region to another. The caller's function calls callRegion(), which runs the other one, and goes on when control comes back to the
 * instruction after the call: that is a return of the host's, which it predicts. A frame says where a caller goes on. Nothing depends on its doing so: a
 * guest may leave its calls in any other way, and a region that cannot be called, or may not go on, is found by runRegions().
 */
import { ICOUNT, ICOUNT_END, JUMP_CONTEXT, PAGE_LOW, PAGE_OPS, PAGE_RIP, REGION_BASE, REGION_LEFT, RIP } from "../layout";
import { ST_JUMP } from "../op";
import { findJump, jumpBlock, jumpSlot, jumpTotal, notePage } from "./jumps";
import { GO, settleLeave } from "./leave";

/** Each takes some of the host's stack, up to a few KiB. */
const MAX_DEPTH: u32 = 32;
/** u64: RIP to go on at. u32 each: context of the jump cache, PAGE_OPS, instructions of the region (RECORD_TOTAL), its slot. */
const F_RIP = 0;
const F_CONTEXT = 8;
const F_OPS = 12;
const F_TOTAL = 16;
const F_SLOT = 20;
const F_BYTES: u32 = 24;
const frames: usize = memory.data(<i32>(MAX_DEPTH * F_BYTES), 8);
let depth: u32 = 0;

/** Slot of the region that runs, or has run last. */
export let slotNow: u32 = 0;

/** ICOUNT when it was entered. */
export let begun: u64 = 0;

/** Before the first region. */
export function startCalls(): void { depth = 0; }

/** Runs a region from a block on; returns a handler's status, RIP and ICOUNT are up to date. */
// @ts-ignore: decorator
@inline
export function enterRegion(cpu: usize, slot: u32, block: u32): i32 {
  slotNow = slot;
  begun = load<u64>(cpu, ICOUNT);
  return settleLeave(cpu, call_indirect<i32>(slot, cpu, block));
}

/** The budget allows any way through a region of `total` instructions up to its next check: it is the interpreter that finds its end. */
// @ts-ignore: decorator
@inline export function mayRun(cpu: usize, total: u32): bool { return load<u64>(cpu, ICOUNT) + total < load<u64>(cpu, ICOUNT_END); }
// @ts-ignore: decorator
@inline export function mayJump(cpu: usize, jump: usize): bool { return mayRun(cpu, jumpTotal(jump)); }

/**
 * A region in `slot`, of `total` instructions, calls what is at RIP and wants to go on at page offset `off`; everything is stored as where it is left.
 * Returns -1 if it may go on, with REGION_LEFT; else what it returns.
 */
export function callRegion(cpu: usize, off: u32, slot: u32, total: u32): i32 {
  if (depth == MAX_DEPTH) return GO;
  const back = load<u64>(cpu, PAGE_RIP) + off;
  const ops = load<u32>(cpu, PAGE_OPS);
  const context = load<u32>(cpu, JUMP_CONTEXT);
  store<u64>(cpu, load<u64>(cpu, REGION_BASE) - <i64>load<i32>(cpu, REGION_LEFT), ICOUNT);
  let jump = findJump(cpu);
  if (!jump || !mayJump(cpu, jump)) return GO;
  notePage(back);
  depth++;
  let status: i32;
  for (;;) {
    status = enterRegion(cpu, jumpSlot(jump), jumpBlock(jump));
    if (status != ST_JUMP) break;
    if (load<u64>(cpu, RIP) == back && load<u32>(cpu, JUMP_CONTEXT) == context && mayRun(cpu, total)) {
      store<u64>(cpu, back & ~0xfff, PAGE_RIP);
      store<u32>(cpu, ops, PAGE_OPS);
      store<u32>(cpu, 0, PAGE_LOW);
      const base = load<u64>(cpu, ICOUNT_END) - total;
      store<u64>(cpu, base, REGION_BASE);
      store<u32>(cpu, <u32>(base - load<u64>(cpu, ICOUNT)), REGION_LEFT);
      slotNow = slot;
      status = -1;
      break;
    }
    jump = findJump(cpu);
    if (!jump || !mayJump(cpu, jump)) break;
  }
  depth--;
  return status;
}
