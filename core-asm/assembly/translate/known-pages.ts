/**
 * Known pages: accesses by the same register mostly go to the page of the last one. Its number and addend are kept apart for reads and writes, and
 * compared before the TLB is asked. Those of the stack pointer and the frame pointer are kept in locals from access to access of a block. In loops that keep
 * registers in locals (residents.ts) every register has its own, in memory: in locals they would have to be brought together wherever ways meet.
 */
import { RBP, RSP, TLB_ADDEND, ZERO } from "../layout";
import { OP_M, OP_SEG, OP_X } from "../op";
import { op, wide } from "./context";
import { L_ADDEND, L_ENTRY, L_KNOWN_PAGE, L_RIP } from "./locals";
import { CACHED_PAGE, cachedLocals, KNOWN_PAGES } from "./registers";
import * as w from "./wasm";

/** A place: this; a page in locals; or the address of one in memory, of which there are two words of page numbers (read, write), and two u32 of addends. */
export const NO_PAGE: i32 = -1;
const BY_RSP: i32 = 0;
const BY_RBP: i32 = 2;
const LOCALS: i32 = 4;
const ADDENDS: u32 = 16;
const BYTES: u32 = 24;
/** By the register's place in the state block, which is one of 32 quadwords. They are only good while a region runs: it begins with unknown ones. */
const memories: usize = memory.data(32 * 24, 8);
/** Equal to no page with an access's lowest bits, which are all that is compared. */
const UNKNOWN: i64 = 0x800;

/** Registers that accesses go by in the loop that is being looked at, and in the one around what is being translated. */
let found: u32 = 0;
let looped: u32 = 0;

/** What an operand goes by: its base, or else its index. */
function registerOfOperand(): u32 {
  const base: u32 = load<u8>(op, OP_M);
  return (base == ZERO ? load<u8>(op, OP_X) : base) >> 3;
}

export function startPagesOfLoop(): void { found = 0; }
export function findPageOfOperand(): void { found |= 1 << registerOfOperand(); }
export function findPageOfStack(): void { found |= 1 << (RSP >> 3); }

/** Before the loop. */
export function enterPagesOfLoop(): void {
  looped = found;
  for (let r: u32 = 0; r < 32; r++) {
    if (!(looped & (1 << r))) continue;
    if (wide) {
      forget(r, 0, UNKNOWN);
      forget(r, 8, UNKNOWN);
    } else {
      forget(r, 0, UNKNOWN | UNKNOWN << 32);
    }
  }
}
function forget(r: u32, at: u32, value: i64): void {
  w.i32c(<i32>(memories + r * BYTES));
  w.i64c(value);
  w.store64(at);
}

/** Place of the page that an access by register r (its quadword in the state block) mostly goes to. */
function placeOf(r: u32, write: bool): i32 {
  if (cachedLocals() & KNOWN_PAGES && looped & (1 << r)) return <i32>(memories + r * BYTES) + i32(write);
  if (r == RSP >> 3) return BY_RSP + i32(write);
  if (r == RBP >> 3) return BY_RBP + i32(write);
  return NO_PAGE;
}
export function pageOfStack(write: bool): i32 { return placeOf(RSP >> 3, write); }
export function pageOfOperand(write: bool): i32 { return load<i8>(op, OP_SEG) < 0 ? NO_PAGE : placeOf(registerOfOperand(), write); }

/** There is one to compare with. */
export function isKnown(place: i32): bool { return place >= LOCALS || (place != NO_PAGE && (cachedLocals() & (CACHED_PAGE << place)) != 0); }

function pushMemory(place: i32): void { w.i32c(place & ~1); }
function pageOffset(place: i32): u32 { return place & 1 ? (wide ? 8 : 4) : 0; }
function addendOffset(place: i32): u32 { return ADDENDS + (place & 1) * 4; }

/** Pushes its page number, a word. */
export function pushPage(place: i32): void {
  if (place < LOCALS) {
    w.get(L_KNOWN_PAGE + place);
    return;
  }
  pushMemory(place);
  if (wide) w.load64(pageOffset(place));
  else w.load32(pageOffset(place));
}
export function pushAddend(place: i32): void {
  if (place < LOCALS) {
    w.get(L_ADDEND + place);
    return;
  }
  pushMemory(place);
  w.load32(addendOffset(place));
}

/** From now on it is the page in L_RIP, which has the TLB entry at L_ENTRY. */
export function setPage(place: i32): void {
  if (place < LOCALS) {
    pushEntryAddend();
    w.set(L_ADDEND + place);
    w.get(L_RIP);
    w.set(L_KNOWN_PAGE + place);
    return;
  }
  pushMemory(place);
  pushEntryAddend();
  w.store32(addendOffset(place));
  pushMemory(place);
  w.get(L_RIP);
  if (wide) w.store64(pageOffset(place));
  else w.store32(pageOffset(place));
}
export function pushEntryAddend(): void {
  w.get(L_ENTRY);
  w.load32(TLB_ADDEND);
}

/** A page in locals is unknown where no access has set it. */
export function forgetPage(place: i32): void {
  if (wide) w.i64c(UNKNOWN);
  else w.i32c(<i32>UNKNOWN);
  w.set(L_KNOWN_PAGE + place);
}
