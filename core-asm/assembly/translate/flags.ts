/**
 * Flags in emitted code: setting them, and storing them where the rest of the core finds them. What is known when translating is the kind of
 * the last result (lazy.ts): `state` is that kind, and locals have its operands. UNTOUCHED: FLAG_RES and FLAG_AUX have the flags; DYNAMIC: the
 * LAZY_* fields say; LOOPED: L_KIND says.
 */
import { F_CARRY, F_DEC, F_INC, F_LOGIC, F_SBB, F_SUB } from "../gen/ir";
import { FLAG_AUX, FLAG_RES, LAZY_A32, LAZY_A64, LAZY_B32, LAZY_B64, LAZY_KIND, LAZY_R32, LAZY_R64 } from "../layout";
import { emitCarries, emitCarry, emitOverflow, emitUnknownCarry, getR, isWideKind, kindBits, pushKeepsCarry, signExtend } from "./conditions";
import { argument, argumentCount, detail, DYNAMIC, flagsNeeded, isWide, LOOPED, UNTOUCHED, widthOf } from "./context";
import { I_SET_CARRY, I_SETTLE, I_STORE_STEP } from "./imports";
import { CANONICAL, flagsOfKind, kindOf } from "./lazy";
import { L_A32, L_A64, L_B32, L_B64, L_CPU, L_KIND, L_R32, L_R64, L_STEP32, L_STEP64, temporary } from "./locals";
import { emitValue, toLocal } from "./values";
import * as w from "./wasm";

export let state: u32 = DYNAMIC;
/** The LAZY_* fields say the same as `state` and the locals. */
let spilled: bool = false;
/**
 * After INC or DEC: DYNAMIC or LOOPED if their result is in L_STEP32 or L_STEP64, and CF has yet to be taken from what was there before; else 0. Mostly
 * nobody asks for it.
 */
export let before: u32 = 0;

export function flagsAre(kind: u32): void {
  state = kind;
  spilled = false;
  before = 0;
}

/** Takes CF from before INC or DEC. */
function takeCarry(): void {
  if (!before) return;
  emitUnknownCarry(before);
  w.set(L_A32);
  w.get(isWideKind() ? L_STEP64 : L_STEP32);
  w.set(isWideKind() ? L_R64 : L_R32);
  before = 0;
}

/** What is known, as a byte, for a block that only comes from here. */
export function flagKnowledge(): u32 {
  if (before == DYNAMIC) return state | STEPPED;
  takeCarry();
  return state | (spilled ? SPILLED : 0);
}
export function knowOfFlags(knowledge: u32): void {
  const known = knowledge < LOOPED;
  state = known ? knowledge & ~(SPILLED | STEPPED) : knowledge;
  spilled = known && (knowledge & SPILLED) != 0;
  before = known && knowledge & STEPPED ? DYNAMIC : 0;
}
/** The state block has them, in whatever form. */
export function hasFlags(): bool { return spilled || state == UNTOUCHED || state == DYNAMIC; }
/** Above the greatest kind: `spilled`, or `before` is DYNAMIC. */
const SPILLED: u32 = 0x40;
const STEPPED: u32 = 0x80;

// --- into the state block ------------------------------------------------------------------------------------------------

function store32(local: u32, field: u32): void { w.get(L_CPU); w.get(local); w.store32(field); }
function store64(local: u32, field: u32): void { w.get(L_CPU); w.get(local); w.store64(field); }

/** The kind of the last result is known. */
export function isKnown(): bool { return state != UNTOUCHED && state < LOOPED; }

/** Stores the flags as they are kept, if the state block has not got them. */
export function spillFlags(): void {
  takeCarry();
  storeFlags();
  if (state == LOOPED) state = DYNAMIC;
  else spilled = true;
}

/** The same on a way that branches off here. */
export function storeFlags(): void {
  if (hasFlags()) return;
  if (state == LOOPED) {
    storeLooped();
    return;
  }
  if (before) {
    storeStep();
    return;
  }
  w.get(L_CPU);
  w.i32c(state);
  w.store32(LAZY_KIND);
  const f = state == CANONICAL ? F_LOGIC : flagsOfKind(state);
  if (f > F_SUB) {
    if (state == CANONICAL || (state & 3) == 3) store64(L_R64, LAZY_R64);
    else store32(L_R32, LAZY_R32);
  }
  if (state == CANONICAL) {
    store64(L_A64, LAZY_A64);
    return;
  }
  if (f == F_LOGIC) return;
  if (f <= F_SBB && (state & 3) == 3) {
    store64(L_A64, LAZY_A64);
    store64(L_B64, LAZY_B64);
    return;
  }
  store32(L_A32, LAZY_A32);
  if (f <= F_SBB || f == F_CARRY) store32(L_B32, LAZY_B32);
}

/** INC or DEC, and what was there before. */
function storeStep(): void {
  if (before == LOOPED) storeLooped();
  w.get(L_CPU);
  w.i32c(state);
  w.get(isWideKind() ? L_STEP64 : L_STEP32);
  if (!isWideKind()) w.extendU();
  w.call(I_STORE_STEP);
}

// --- in loops that keep them in locals (residents.ts) ----------------------------------------------------------------------

const FIELD_R32: u32 = 1;
const FIELD_A32: u32 = 2;
const FIELD_B32: u32 = 4;
const FIELD_R64: u32 = 8;
const FIELD_A64: u32 = 16;
const FIELD_B64: u32 = 32;
/** Locals that results in the loop use that is being looked at, and in the one around what is being translated. */
let found: u32 = 0;
let looped: u32 = 0;

export function startFlagsOfLoop(): void { found = 0; }

/** The loop has a result of flag kind f. */
export function findFlags(f: u32, wideResult: bool): void {
  if (f > F_SUB) found |= wideResult ? FIELD_R64 : FIELD_R32;
  if (f <= F_SBB) found |= wideResult ? FIELD_A64 | FIELD_B64 : FIELD_A32 | FIELD_B32;
  else if (f != F_LOGIC) found |= f == F_CARRY ? FIELD_A32 | FIELD_B32 : FIELD_A32;
}
export function findCanonical(): void { found |= FIELD_R64 | FIELD_A64; }

/** Before the loop: the state block has the flags. */
export function enterFlagsOfLoop(): void {
  looped = found;
  w.i32c(0);
  w.set(L_KIND);
}

/** On a way to a block of the same loop that has other sources. */
export function keepFlags(): void {
  if (state == LOOPED) return;
  takeCarry();
  w.i32c(hasFlags() ? 0 : state);
  w.set(L_KIND);
}

export function storeLooped(): void {
  w.get(L_KIND);
  w.ifThen();
  store32(L_KIND, LAZY_KIND);
  if (looped & FIELD_R32) store32(L_R32, LAZY_R32);
  if (looped & FIELD_A32) store32(L_A32, LAZY_A32);
  if (looped & FIELD_B32) store32(L_B32, LAZY_B32);
  if (looped & FIELD_R64) store64(L_R64, LAZY_R64);
  if (looped & FIELD_A64) store64(L_A64, LAZY_A64);
  if (looped & FIELD_B64) store64(L_B64, LAZY_B64);
  w.close();
}

/** Makes FLAG_RES and FLAG_AUX good, and the state block the place of the flags. */
export function settleFlags(): void {
  spillFlags();
  w.get(L_CPU);
  w.call(I_SETTLE);
  flagsAre(UNTOUCHED);
}

/** Makes the state CANONICAL. */
export function canonical(): void {
  if (state == CANONICAL) return;
  if (isKnown() && computeCanonical()) {
    flagsAre(CANONICAL);
    return;
  }
  settleFlags();
  w.get(L_CPU);
  w.load64(FLAG_RES);
  w.set(L_R64);
  w.get(L_CPU);
  w.load64(FLAG_AUX);
  w.set(L_A64);
  state = CANONICAL;
  spilled = true;
}

/** Sets R64 and A64 to what settle() would make of the present kind (lazy.ts), but for INC and DEC: false. */
function computeCanonical(): bool {
  const f = flagsOfKind(state);
  if (f == F_INC || f == F_DEC) return false;
  const wideKind = isWideKind();
  const aux = temporary(true);
  if (f == F_LOGIC) w.i64c(0);
  else if (f == F_CARRY) {
    w.get(L_A32);
    w.extendU();
    w.i64c(63);
    w.on(true, w.SHL);
    w.get(L_A32);
    w.get(L_B32);
    w.on(false, w.XOR);
    w.extendU();
    w.i64c(62);
    w.on(true, w.SHL);
    w.on(true, w.OR);
  } else {
    emitCarries(f == F_SUB || f == F_SBB);
    if (!wideKind) w.extendU();
    w.tee(aux);
    w.i64c(64 - kindBits());
    w.on(true, w.SHL);
    w.i64c(0xc000000000000000);
    w.on(true, w.AND);
    w.get(aux);
    w.i64c(8);
    w.on(true, w.AND);
    w.on(true, w.OR);
  }
  w.set(aux);
  getR();
  signExtend();
  if (!wideKind) w.extendS();
  w.set(L_R64);
  w.get(aux);
  w.set(L_A64);
  return true;
}

// --- setting ---------------------------------------------------------------------------------------------------------------

/** The effect node `flags`. */
export function emitFlags(i: u32): void {
  if (!flagsNeeded) return;
  const f = detail(i);
  const r = argument(i, 0);
  const wideResult = isWide(r);
  if (f == F_INC || f == F_DEC) {
    const unknown = before ? before : state;
    if (unknown == DYNAMIC || unknown == LOOPED) {
      emitValue(r);
      w.set(wideResult ? L_STEP64 : L_STEP32);
      flagsAre(kindOf(f, widthOf(r) - 2));
      before = unknown;
      return;
    }
    emitCarry();
  }
  // A sum or difference without carry follows from its operands.
  if (f > F_SUB) {
    emitValue(r);
    w.set(wideResult ? L_R64 : L_R32);
  }
  if (f == F_INC || f == F_DEC) w.set(L_A32);
  else if (f == F_CARRY) {
    emitValue(argument(i, 1));
    w.set(L_A32);
    emitValue(argument(i, 2));
    w.set(L_B32);
  } else if (f != F_LOGIC) {
    emitValue(argument(i, 1));
    w.set(wideResult ? L_A64 : L_A32);
    emitValue(argument(i, 2));
    w.set(wideResult ? L_B64 : L_B32);
  }
  flagsAre(kindOf(f, widthOf(r) - 2));
}

/** The effect node `setCF`: CF, or CF and OF. */
export function emitSetCF(i: u32): void {
  if (!flagsNeeded) return;
  if (argumentCount(i) == 1 && setCarryApart(argument(i, 0))) return;
  setInAux(i);
}

/** Where the kind of the last result keeps CF by itself, or is not known; else false. */
function setCarryApart(value: u32): bool {
  if (!before && (state == DYNAMIC || state == LOOPED)) {
    toLocal(value);
    pushKeepsCarry(state);
    w.ifThen();
    if (state == LOOPED) {
      emitValue(value);
      w.set(L_A32);
    } else {
      w.get(L_CPU);
      emitValue(value);
      w.store32(LAZY_A32);
    }
    w.orElse();
    if (state == LOOPED) {
      storeLooped();
      w.i32c(0);
      w.set(L_KIND);
    }
    w.get(L_CPU);
    emitValue(value);
    w.call(I_SET_CARRY);
    w.close();
    return true;
  }
  if (!isKnown() || state == CANONICAL || flagsOfKind(state) < F_INC) return false;
  // It may be made of the CF that there was.
  emitValue(value);
  if (before) {
    w.get(isWideKind() ? L_STEP64 : L_STEP32);
    w.set(isWideKind() ? L_R64 : L_R32);
  }
  w.set(L_A32);
  flagsAre(state);
  return true;
}

/** The same in FLAG_AUX (../flags.ts). */
function setInAux(i: u32): void {
  canonical();
  // The carry into the sign bit is CF ^ OF.
  w.get(L_A64);
  w.i64c(0x3fffffffffffffff);
  w.on(true, w.AND);
  emitValue(argument(i, 0));
  w.extendU();
  w.i64c(63);
  w.on(true, w.SHL);
  w.on(true, w.OR);
  emitValue(argument(i, 0));
  if (argumentCount(i) == 2) emitValue(argument(i, 1));
  else emitOverflow();
  w.on(false, w.XOR);
  w.extendU();
  w.i64c(62);
  w.on(true, w.SHL);
  w.on(true, w.OR);
  w.set(L_A64);
  flagsAre(CANONICAL);
}
