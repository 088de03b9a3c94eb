/**
 * Flags in emitted code. What is known when translating is the kind of the last result (lazy.ts): then a condition is a comparison of its
 * operands. `state` is that kind; UNTOUCHED: the state block has them; DYNAMIC: as L_KIND says.
 */
import { F_ADC, F_ADD, F_CARRY, F_DEC, F_INC, F_LOGIC, F_SBB, F_SUB } from "../gen/ir";
import { FLAG_AUX, FLAG_RES, LAZY_A32, LAZY_A64, LAZY_B32, LAZY_B64, LAZY_KIND, LAZY_R32, LAZY_R64 } from "../layout";
import { argument, argumentCount, detail, DYNAMIC, flagsNeeded, isWide, UNTOUCHED, widthOf } from "./context";
import { I_SETTLE } from "./imports";
import { CANONICAL, flagsOfKind, kindOf } from "./lazy";
import { L_A32, L_A64, L_B32, L_B64, L_CPU, L_KIND, L_R32, L_R64, temporary } from "./locals";
import { emitClean, emitValue } from "./values";
import * as w from "./wasm";

let state: u32 = DYNAMIC;
/** The state block's LAZY_* fields say the same as `state` and the locals. */
let spilled: bool = false;

export function flagsAre(kind: u32): void {
  state = kind;
  spilled = false;
}
export function flagsState(): u32 { return state; }

/** Makes L_KIND say what is known now; `state` stays. */
export function emitKind(): void {
  if (state == DYNAMIC) return;
  w.i32c(state);
  w.set(L_KIND);
}

// --- into the state block ------------------------------------------------------------------------------------------------

function store32(local: u32, field: u32): void { w.get(L_CPU); w.get(local); w.store32(field); }
function store64(local: u32, field: u32): void { w.get(L_CPU); w.get(local); w.store64(field); }

/** Stores the flags as they are kept, if the state block has not got them. */
export function spillFlags(): void {
  if (spilled || state == UNTOUCHED) return;
  spilled = true;
  if (state == DYNAMIC) {
    w.get(L_KIND);
    w.ifThen();
    spillAll();
    w.close();
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

/** Everything, as L_KIND says. */
export function spillAll(): void {
  store32(L_KIND, LAZY_KIND);
  store32(L_R32, LAZY_R32);
  store32(L_A32, LAZY_A32);
  store32(L_B32, LAZY_B32);
  store64(L_R64, LAZY_R64);
  store64(L_A64, LAZY_A64);
  store64(L_B64, LAZY_B64);
}

/** Makes FLAG_RES and FLAG_AUX good, and the state block the place of the flags. */
export function settleFlags(): void {
  spillFlags();
  w.get(L_CPU);
  w.call(I_SETTLE);
  flagsAre(UNTOUCHED);
}

/** Makes the state CANONICAL. */
function canonical(): void {
  if (state == CANONICAL) return;
  if (state != DYNAMIC && state != UNTOUCHED && computeCanonical()) {
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
  spilled = false;
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

/** Pushes the carries out of each bit: those of a + b = r; those of a - b = r are those of ~a + b = ~r. */
function emitCarries(less: bool): void {
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

// --- setting ---------------------------------------------------------------------------------------------------------------

/** The effect node `flags`. */
export function emitFlags(i: u32): void {
  if (!flagsNeeded) return;
  const f = detail(i);
  const r = argument(i, 0);
  const wideResult = isWide(r);
  if (f == F_INC || f == F_DEC) emitCarry();
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

/** The effect node `setCF`: CF, or CF and OF, in FLAG_AUX (flags.ts). */
export function emitSetCF(i: u32): void {
  if (!flagsNeeded) return;
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

// --- reading: each leaves 0 or 1 -----------------------------------------------------------------------------------------

// @ts-ignore: decorator
@inline function isWideKind(): bool { return (state & 3) == 3; }
// @ts-ignore: decorator
@inline function kindBits(): u32 { return 8 << (state & 3); }

function getR(): void {
  const f = flagsOfKind(state);
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
function signExtend(): void {
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

function knowFlags(): void {
  if (state == DYNAMIC || state == UNTOUCHED) canonical();
}

export function emitCarry(): void {
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

function emitOverflow(): void {
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
  knowFlags();
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
