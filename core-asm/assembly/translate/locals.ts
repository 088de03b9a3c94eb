/** The locals of a region's function: parameters, a fixed set, guest registers as they occur, and temporaries of single instructions. */
import { I32, I64 } from "./wasm";
import * as w from "./wasm";

// Parameters.
export const L_CPU: u32 = 0;
/** Number of the block to go to. */
export const L_SEL: u32 = 1;
// i32
/** What a handler returned. */
export const L_STATUS: u32 = 2;
/** Result and operands of the last instruction that set flags, up to 32 bits (lazy.ts). */
export const L_R32: u32 = 3;
export const L_A32: u32 = 4;
export const L_B32: u32 = 5;
/** Current TLB, the entry and the host address of an access. */
export const L_TLB: u32 = 6;
export const L_ENTRY: u32 = 7;
export const L_HOST: u32 = 8;
/** Instructions that the budget still allows, less those of the whole region: while it is positive, any way to the next check is allowed. */
export const L_LEFT: u32 = 9;
/** What is added to the linear address of an access by stack pointer or frame pointer to its page: see known-pages.ts. */
export const L_ADDEND: u32 = 10;
export const PAGES: u32 = 4;
/** Kind of the last result, where it is not known when translating: LOOPED. */
export const L_KIND: u32 = 14;
/** Result of INC or DEC while CF is still that of an earlier result (flags.ts). */
export const L_STEP32: u32 = 15;
// i64
export const L_R64: u32 = 16;
export const L_A64: u32 = 17;
export const L_B64: u32 = 18;
export const L_STEP64: u32 = 19;
// A word: i64 in 64-bit code, else i32.
/** Where a jump goes; the page of an access meanwhile. */
export const L_RIP: u32 = 20;
/** Linear address of an access. */
export const L_LINEAR: u32 = 21;
/** The pages that the addends are for. */
export const L_KNOWN_PAGE: u32 = 22;
const FIXED: u32 = L_KNOWN_PAGE + PAGES;
const PARAMETERS: u32 = 2;

const types: usize = memory.data(256);
/** Local of each general register, or 0. */
const registers: usize = memory.data(16);
let count: u32 = 0;
/** Locals of temporaries: a trace has at most 64 nodes. */
const pool32: usize = memory.data(64);
const pool64: usize = memory.data(64);
let used32: u32 = 0;
let used64: u32 = 0;
let made32: u32 = 0;
let made64: u32 = 0;
let word: u32 = I32;

export function resetLocals(wide: bool): void {
  word = wide ? I64 : I32;
  for (let i: u32 = 0; i < FIXED; i++) store<u8>(types + i, <u8>(i < L_R64 ? I32 : i < L_RIP ? I64 : word));
  count = FIXED;
  memory.fill(registers, 0, 16);
  made32 = 0;
  made64 = 0;
  freeTemporaries();
}

/** A new local. */
export function make(type: u32): u32 {
  store<u8>(types + count, <u8>type);
  return count++;
}

/** The local of general register r, which exists from now on. */
export function registerLocal(r: u32): u32 {
  const known = load<u8>(registers + r);
  if (known) return known;
  const local = make(word);
  store<u8>(registers + r, <u8>local);
  return local;
}
/** For the current instruction: a local of its own. */
export function temporary(wide: bool): u32 {
  if (wide) {
    if (used64 == made64) store<u8>(pool64 + made64++, <u8>make(I64));
    return load<u8>(pool64 + used64++);
  }
  if (used32 == made32) store<u8>(pool32 + made32++, <u8>make(I32));
  return load<u8>(pool32 + used32++);
}
export function freeTemporaries(): void { used32 = used64 = 0; }
/** Writes the declarations of all locals but the parameters: runs of the same type. */
export function declareLocals(): void {
  let runs: u32 = 0;
  for (let i = PARAMETERS; i < count; i++) if (i == PARAMETERS || load<u8>(types + i) != load<u8>(types + i - 1)) runs++;
  w.uleb(runs);
  for (let i = PARAMETERS; i < count; ) {
    let end = i + 1;
    while (end < count && load<u8>(types + end) == load<u8>(types + i)) end++;
    w.uleb(end - i);
    w.put(load<u8>(types + i));
    i = end;
  }
}
