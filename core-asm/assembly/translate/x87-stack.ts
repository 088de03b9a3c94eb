/**
 * The x87 stack in emitted code. The first x87 instruction of a block takes TOP, which registers are empty, and the status into locals; where ST(i) is
 * and what becomes of TOP and the empty registers is known when translating from then on. Registers themselves are always in the state block. The
 * rest is stored at the end of the block, and where it is left (storeStack() of x87/translated.ts).
 */
import { CR0_EM, CR0_TS } from "../control";
import { CR0, FCW, FEMPTY, FSW, FTOP } from "../layout";
import { opIsMem } from "../op";
import { FSW_C1, FSW_ES } from "../x87/state";
import { offsetAfter } from "./blocks";
import { op, position, wide } from "./context";
import { I_STORE_STACK } from "./imports";
import { emitLeave, emitLeaveFor } from "./leave";
import { L_CPU, make } from "./locals";
import { emitAddress } from "./memory";
import * as w from "./wasm";

/** Locals: TOP * 16, then; what was empty then, bit i for ST(i) of then; FSW; FCW; offset of the last operand in memory, a word. 0: not made yet. */
let top: u32 = 0;
let empty: u32 = 0;
let status: u32 = 0;
let control: u32 = 0;
let offset: u32 = 0;

/** The locals are good. */
let loaded: bool = false;
/** They are newer than the state block. */
let newer: bool = false;
/** TOP has moved up by so much since then, modulo 8. */
let moved: u32 = 0;
// Registers, bit i for ST(i) of then: that have got a value, or have been emptied, since then; that are known not to be empty, or to be.
let filled: u32 = 0;
let emptied: u32 = 0;
let valid: u32 = 0;
let vacant: u32 = 0;
/** The last instruction that is not a handler, since then, and the last one with an operand in memory; or 0. */
let last: usize = 0;
let lastInMemory: usize = 0;

/** At the beginning of a region. */
export function resetStack(): void { top = 0; }

/** Control has come from elsewhere, or a handler has run. */
export function forgetStack(): void { loaded = newer = false; }

/** Makes the locals good; leaves before the instruction if it is #NM or #MF now (x87/state.ts). */
export function loadStack(): void {
  if (loaded) return;
  if (!top) makeLocals();
  w.get(L_CPU);
  w.load32(FSW);
  w.tee(status);
  w.i32c(FSW_ES);
  w.on(false, w.AND);
  w.get(L_CPU);
  w.load32(CR0);
  w.i32c(<i32>(CR0_EM | CR0_TS));
  w.on(false, w.AND);
  w.on(false, w.OR);
  w.ifRarely();
  emitLeave();
  w.close();
  w.get(L_CPU);
  w.load32(FCW);
  w.set(control);
  // (empty * 101h) >> TOP, of which the low eight bits count.
  w.get(L_CPU);
  w.load32(FEMPTY);
  w.i32c(0x101);
  w.on(false, w.MUL);
  w.get(L_CPU);
  w.load32(FTOP);
  w.tee(top);
  w.on(false, w.SHR_U);
  w.set(empty);
  w.get(top);
  w.i32c(4);
  w.on(false, w.SHL);
  w.set(top);
  loaded = true;
  moved = filled = emptied = valid = vacant = 0;
  last = lastInMemory = 0;
}
function makeLocals(): void {
  top = make(w.I32);
  empty = make(w.I32);
  status = make(w.I32);
  control = make(w.I32);
  offset = make(wide ? w.I64 : w.I32);
}

// --- registers -----------------------------------------------------------------------------------------------------------------

// @ts-ignore: decorator
@inline function bit(i: u32): u32 { return 1 << ((moved + i) & 7); }

/** Pushes where ST(i) is, less FPR. */
export function pushPlace(i: u32): void {
  const n = (moved + i) & 7;
  w.get(top);
  if (n) {
    w.i32c(n << 4);
    w.on(false, w.ADD);
    w.i32c(0x70);
    w.on(false, w.AND);
  }
  w.get(L_CPU);
  w.on(false, w.ADD);
}

/** Leaves before the instruction, which will report a stack fault, if ST(i) or ST(k) is empty. */
export function needValid(i: u32, k: u32): void {
  const bits = bit(i) | bit(k);
  need(bits, 0);
  valid |= bits;
}
/** Likewise if there is no room for another one; ST(-1) is ST(7). */
export function needRoom(): void {
  need(0, bit(7));
  vacant |= bit(7);
}
function need(toBeValid: u32, toBeEmpty: u32): void {
  // What is not known is as it was then.
  const look = (toBeValid & ~valid) | (toBeEmpty & ~vacant);
  if (!look) return;
  if ((toBeValid & vacant) | (toBeEmpty & valid)) w.i32c(1);
  else {
    w.get(empty);
    if (toBeEmpty) {
      w.i32c(toBeEmpty);
      w.on(false, w.XOR);
    }
    w.i32c(look);
    w.on(false, w.AND);
  }
  w.ifRarely();
  emitLeave();
  w.close();
}

/** ST(i) has got a value. */
export function fill(i: u32): void {
  filled |= bit(i);
  valid |= bit(i);
  emptied &= ~bit(i);
  vacant &= ~bit(i);
  newer = true;
}
export function pushed(): void {
  moved = (moved - 1) & 7;
  fill(0);
}
export function popped(): void {
  emptied |= bit(0);
  vacant |= bit(0);
  filled &= ~bit(0);
  valid &= ~bit(0);
  moved = (moved + 1) & 7;
  newer = true;
}

// --- control and status --------------------------------------------------------------------------------------------------------

export function pushControl(): void { w.get(control); }

/** The status becomes what it was without C1, and with what is in a local (0: nothing more). */
export function setStatus(flags: u32): void {
  w.get(status);
  w.i32c(~FSW_C1);
  w.on(false, w.AND);
  if (flags) {
    w.get(flags);
    w.on(false, w.OR);
  }
  w.set(status);
  newer = true;
}

/** A handler has run in between: takes its status, and pushes whether there is an unmasked exception now. */
export function reloadStatus(): void {
  w.get(L_CPU);
  w.load32(FSW);
  w.tee(status);
  w.i32c(FSW_ES);
  w.on(false, w.AND);
}

/** The current instruction is the last one. */
export function note(): void {
  last = op;
  newer = true;
  if (!opIsMem(op)) return;
  lastInMemory = op;
  emitAddress();
  w.set(offset);
}

// --- storing -------------------------------------------------------------------------------------------------------------------

/** Stores what is newer than the state block, on a way that branches off here. */
export function storeStack(): void {
  if (!loaded || !newer) return;
  w.get(L_CPU);
  w.i32c(moved | (filled << 3) | (emptied << 11));
  w.get(top);
  w.get(empty);
  w.get(status);
  w.i32c(<i32>last);
  w.i32c(<i32>lastInMemory);
  w.get(offset);
  if (!wide) w.extendU();
  w.call(I_STORE_STACK);
}
/** Leaves after the instruction, of which the state block has everything. */
export function leaveStored(): void {
  loaded = false;
  emitLeaveFor(offsetAfter(op), <i32>position + 1);
  loaded = true;
}

/** Stores it for good: nothing is known then. */
export function settleStack(): void {
  storeStack();
  forgetStack();
}
