/**
 * Conditions of flags in emitted code: each leaves 0 or 1. Where the kind of the last result is known (flags.ts), it is a comparison of the
 * operands.
 */
import { F_ADC, F_ADD, F_DEC, F_INC, F_LOGIC, F_SBB, F_SUB } from "../gen/ir";
import { DYNAMIC, LOOPED } from "./context";
import { before, canonical, isKnown, state, storeLooped } from "./flags";
import { CANONICAL, flagsOfKind, kindOf } from "./lazy";
import { LAZY_A32, LAZY_KIND } from "../layout";
import { I_CARRY } from "./imports";
import { L_A32, L_A64, L_B32, L_B64, L_CPU, L_KIND, L_R32, L_R64, L_STEP32, L_STEP64 } from "./locals";
import * as w from "./wasm";

// @ts-ignore: decorator
@inline export function isWideKind(): bool { return (state & 3) == 3; }
// @ts-ignore: decorator
@inline export function kindBits(): u32 { return 8 << (state & 3); }

export function getR(): void {
  const f = flagsOfKind(state);
  if (before) {
    w.get(isWideKind() ? L_STEP64 : L_STEP32);
    return;
  }
  if (f > F_SUB) {
    w.get(isWideKind() ? L_R64 : L_R32);
    return;
  }
  getA();
  getB();
  w.on(isWideKind(), f == F_ADD ? w.ADD : w.SUB);
}
function getA(): void { w.get(isWideKind() ? L_A64 : L_A32); }
function getB(): void { w.get(isWideKind() ? L_B64 : L_B32); }

/** Clears what is above the width of the value on the stack. */
function zeroExtend(): void {
  if (kindBits() >= 32) return;
  w.i32c((1 << kindBits()) - 1);
  w.on(false, w.AND);
}
export function signExtend(): void {
  if (kindBits() == 8) w.extend8();
  else if (kindBits() == 16) w.extend16();
}
function compare(op: u32, signed: bool): void {
  getA();
  if (signed) signExtend(); else zeroExtend();
  getB();
  if (signed) signExtend(); else zeroExtend();
  w.on(isWideKind(), op);
}
/** The sign of the value on the stack. */
function signBit(): void {
  const wideKind = isWideKind();
  if (wideKind) w.i64c(63);
  else w.i32c(kindBits() - 1);
  w.on(wideKind, w.SHR_U);
  if (wideKind) w.wrap();
  else if (kindBits() < 32) {
    w.i32c(1);
    w.on(false, w.AND);
  }
}

/** Pushes the carries out of each bit: those of a + b = r; those of a - b = r are those of ~a + b = ~r. */
export function emitCarries(less: bool): void {
  const wideKind = isWideKind();
  getFlipped(less, false);
  getB();
  w.on(wideKind, w.AND);
  getFlipped(less, false);
  getB();
  w.on(wideKind, w.OR);
  getFlipped(!less, true);
  w.on(wideKind, w.AND);
  w.on(wideKind, w.OR);
}

/** Pushes A, or R, or its complement. */
function getFlipped(flip: bool, result: bool): void {
  const wideKind = isWideKind();
  if (result) getR();
  else getA();
  if (!flip) return;
  if (wideKind) w.i64c(-1);
  else w.i32c(-1);
  w.on(wideKind, w.XOR);
}

function knowFlags(): void {
  if (!isKnown()) canonical();
}

export function emitCarry(): void {
  const unknown = before ? before : state;
  if (unknown == DYNAMIC || unknown == LOOPED) {
    emitUnknownCarry(unknown);
    return;
  }
  knowFlags();
  if (state == CANONICAL) {
    w.get(L_A64);
    w.i64c(63);
    w.on(true, w.SHR_U);
    w.wrap();
    return;
  }
  const wideKind = isWideKind();
  switch (flagsOfKind(state)) {
    case F_SUB: compare(w.LT_U, false); break;
    case F_ADD:
      getR();
      zeroExtend();
      getA();
      zeroExtend();
      w.on(wideKind, w.LT_U);
      break;
    case F_ADC: case F_SBB:
      emitCarries(flagsOfKind(state) == F_SBB);
      signBit();
      break;
    case F_LOGIC: w.i32c(0); break;
    default: w.get(L_A32); break;
  }
}

/** Whether DYNAMIC or LOOPED flags have CF by itself: results that do not set it, and rotations, the kinds from INC's on. */
export function pushKeepsCarry(flags: u32): void {
  if (flags == LOOPED) w.get(L_KIND);
  else {
    w.get(L_CPU);
    w.load32(LAZY_KIND);
  }
  w.i32c(kindOf(F_INC, 0) - 1);
  w.on(false, w.GT_U);
}

/** CF of DYNAMIC or LOOPED flags. */
export function emitUnknownCarry(flags: u32): void {
  const inLocals = flags == LOOPED;
  pushKeepsCarry(flags);
  w.ifMostly(w.I32);
  if (inLocals) w.get(L_A32);
  else {
    w.get(L_CPU);
    w.load32(LAZY_A32);
  }
  w.orElse();
  if (inLocals) storeLooped();
  w.get(L_CPU);
  w.call(I_CARRY);
  w.close();
}

function emitZero(): void {
  if (state != CANONICAL && flagsOfKind(state) == F_SUB) {
    compare(w.EQ, false);
    return;
  }
  if (state == CANONICAL) w.get(L_R64);
  else {
    getR();
    zeroExtend();
  }
  w.on(state == CANONICAL || isWideKind(), w.EQZ);
}

function emitSign(): void {
  if (state == CANONICAL) {
    w.get(L_R64);
    w.i64c(63);
    w.on(true, w.SHR_U);
    w.get(L_A64);
    w.on(true, w.XOR);
    w.wrap();
    // Above bit 0 is FLAG_AUX.
    w.i32c(1);
    w.on(false, w.AND);
    return;
  }
  getR();
  signBit();
}

export function emitOverflow(): void {
  if (state == CANONICAL) {
    w.get(L_A64);
    w.get(L_A64);
    w.i64c(1);
    w.on(true, w.SHL);
    w.on(true, w.XOR);
    w.i64c(63);
    w.on(true, w.SHR_U);
    w.wrap();
    return;
  }
  const wideKind = isWideKind();
  const f = flagsOfKind(state);
  switch (f) {
    case F_ADD: case F_ADC: case F_SUB: case F_SBB: {
      const less = f == F_SUB || f == F_SBB;
      getA();
      if (less) getB(); else getR();
      w.on(wideKind, w.XOR);
      if (less) getA(); else getB();
      getR();
      w.on(wideKind, w.XOR);
      w.on(wideKind, w.AND);
      signBit();
      break;
    }
    case F_LOGIC: w.i32c(0); break;
    case F_INC: case F_DEC: {
      // From or to the smallest number.
      const bits = kindBits();
      getR();
      zeroExtend();
      const limit = ((<u64>1) << (bits - 1)) - (f == F_DEC ? 1 : 0);
      if (wideKind) w.i64c(<i64>limit);
      else w.i32c(<i32>limit);
      w.on(wideKind, w.EQ);
      break;
    }
    default: w.get(L_B32); break;
  }
}

function emitParity(): void {
  if (state == CANONICAL) {
    w.get(L_R64);
    w.get(L_A64);
    w.i64c(8);
    w.on(true, w.SHR_U);
    w.on(true, w.XOR);
    w.wrap();
  } else {
    getR();
    if (isWideKind()) w.wrap();
  }
  w.i32c(0xff);
  w.on(false, w.AND);
  w.put(w.POPCNT);
  w.i32c(1);
  w.on(false, w.AND);
  w.put(w.EQZ);
}

/** A condition by the low nibble of Jcc's opcode (SDM vol. 1 appendix B). */
export function emitCondition(cc: u32): void {
  // CF alone can be had for less.
  if (cc >> 1 != 1) knowFlags();
  const f = state == CANONICAL ? 0xff : flagsOfKind(state);
  switch (cc >> 1) {
    case 0: emitOverflow(); break;
    case 1: emitCarry(); break;
    case 2: emitZero(); break;
    case 3:
      if (f == F_SUB) compare(w.LE_U, false);
      else {
        emitCarry();
        emitZero();
        w.on(false, w.OR);
      }
      break;
    case 4: emitSign(); break;
    case 5: emitParity(); break;
    case 6: emitLess(f); break;
    default:
      if (f == F_SUB) compare(w.LE_S, true);
      else {
        emitZero();
        emitLess(f);
        w.on(false, w.OR);
      }
      break;
  }
  if (cc & 1) w.put(w.EQZ);
}

function emitLess(f: u32): void {
  if (f == F_SUB) compare(w.LT_S, true);
  else if (f == F_LOGIC) emitSign();
  else {
    emitSign();
    emitOverflow();
    w.on(false, w.XOR);
  }
}
