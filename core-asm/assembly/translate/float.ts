/**
 * Floating-point functions of vector programs, and the checks that make them exact. WebAssembly's arithmetic gives the processor's result,
 * and no other exception than PE, if (sse/lanes.ts says why)
 *
 * - MXCSR rounds to nearest, masks PE, and has PE already,
 * - operands are regular: zero or not denormal,
 * - the result is safe: normal, and not the smallest; a sum may also be zero.
 *
 * Comparisons, MIN and MAX, and conversions to a wider format want operands that are ordered: regular and no NaNs; MXCSR does not matter.
 */
import {
  FN_ADD_SD, FN_COMPARE32, FN_COMPARE64, FN_DWORDS_TO_PS, FN_INTEGER_TO32, FN_INTEGER_TO64, FN_NARROW, FN_PD_TO_PS, FN_PS_TO_DWORDS,
  FN_PS_TO_DWORDS_CHOP, FN_PS_TO_PD, FN_TO_INTEGER32, FN_TO_INTEGER32_CHOP, FN_TO_INTEGER64, FN_TO_INTEGER64_CHOP, FN_WIDEN,
} from "../gen/vectors";
import { opImm, opSize } from "../op";
import { ADD, MAX, MIN, SQRT, SUB } from "../sse/lanes";
import { op } from "./context";
import {
  check, checkRounding, getLane, note, ORDERED, PACKED, registerA, registerB, REGULAR, resultIs, SAFE, SAFE_OR_ZERO, SINGLE,
} from "./float-checks";
import { L_A64, L_R64, temporary } from "./locals";
import { emitA } from "./vector";
import { vectorTemporary } from "./vector-registers";
import * as w from "./wasm";

/** CMPcc: the operation that follows those of sse/lanes.ts. */
const CMP: i32 = 7;

// --- functions ---------------------------------------------------------------------------------------------------------------

/** Pushes the lowest element. */
function getNumber(v: u32, type: u32): void { getLane(v, type & SINGLE ? w.F32X4_EXTRACT_LANE : w.F64X2_EXTRACT_LANE); }
/** Takes a number and, below it, a vector whose lowest element it becomes. */
function mergeNumber(type: u32): void { w.simdLane(type & SINGLE ? w.F32X4_REPLACE_LANE : w.F64X2_REPLACE_LANE, 0); }
function popVector(): u32 {
  const v = vectorTemporary();
  w.set(v);
  return v;
}
/** Keeps the vector on the stack in a local too. */
function teeVector(): u32 {
  const v = vectorTemporary();
  w.tee(v);
  return v;
}

/** Arguments are on the stack. */
export function emitFloat(f: u32, upper: bool): void {
  if (f < FN_INTEGER_TO64) {
    emitOperation((f - FN_ADD_SD) & 7, (f - FN_ADD_SD) >> 3, upper);
    return;
  }
  switch (f) {
    case FN_INTEGER_TO64: case FN_INTEGER_TO32: emitFromInteger(f == FN_INTEGER_TO64 ? 0 : SINGLE); break;
    case FN_WIDEN: case FN_NARROW: emitConversion(f == FN_WIDEN); break;
    case FN_DWORDS_TO_PS:
      checkRounding();
      w.simd(w.F32X4_CONVERT_I32X4_S);
      break;
    case FN_PS_TO_DWORDS: case FN_PS_TO_DWORDS_CHOP: emitToDwords(f == FN_PS_TO_DWORDS_CHOP); break;
    case FN_PS_TO_PD: {
      emitLowHalf();
      check(ORDERED, PACKED | SINGLE, teeVector());
      w.simd(w.F64X2_PROMOTE_LOW_F32X4);
      break;
    }
    case FN_PD_TO_PS: {
      checkRounding();
      check(REGULAR, PACKED, teeVector());
      w.simd(w.F32X4_DEMOTE_F64X2_ZERO);
      const r = teeVector();
      w.get(r);
      emitLowHalf();
      check(SAFE, PACKED | SINGLE, popVector());
      break;
    }
    case FN_TO_INTEGER64: case FN_TO_INTEGER64_CHOP: emitToInteger(0, f == FN_TO_INTEGER64_CHOP); break;
    case FN_TO_INTEGER32: case FN_TO_INTEGER32_CHOP: emitToInteger(SINGLE, f == FN_TO_INTEGER32_CHOP); break;
    case FN_COMPARE64: case FN_COMPARE32: emitCompare(f == FN_COMPARE64 ? 0 : SINGLE); break;
    default: w.unreachable_();
  }
}

/** The low half of a vector in both halves. */
function emitLowHalf(): void {
  w.get(teeVector());
  w.simd(w.SHUFFLE);
  for (let i: u32 = 0; i < 16; i++) w.put(i & 7);
}

function emitOperation(operation: i32, type: u32, upper: bool): void {
  const b = popVector();
  const packed = (type & PACKED) != 0;
  let a = b;
  if (operation != SQRT) a = popVector();
  else if (!packed) {
    emitA(upper);
    a = popVector();
  }
  if (operation >= MIN) {
    check(ORDERED, type, a, registerA);
    check(ORDERED, type, b, registerB);
    if (operation == CMP) emitPredicate(type, a, b);
    else {
      emitExtremum(operation, type, a, b);
      resultIs(type);
    }
    return;
  }
  checkRounding();
  if (operation != SQRT) check(REGULAR, type, a, registerA);
  check(REGULAR, type, b, registerB);
  w.get(a);
  if (packed) {
    if (operation != SQRT) w.get(b);
    w.simd((type & SINGLE ? w.F32X4_ADD : w.F64X2_ADD) + operation - (operation == SQRT ? 5 : 0));
  } else {
    if (operation != SQRT) getNumber(a, type);
    getNumber(b, type);
    w.put((type & SINGLE ? w.F32_ADD : w.F64_ADD) + operation - (operation == SQRT ? 5 : 0));
    mergeNumber(type);
  }
  check(operation == ADD || operation == SUB ? SAFE_OR_ZERO : SAFE, type, teeVector());
  resultIs(type);
}

/** a where it is really less or greater, else b. */
function emitExtremum(operation: i32, type: u32, a: u32, b: u32): void {
  if (type & PACKED) {
    // Wasm's pmin(x, y) is y < x ? y : x.
    w.get(b);
    w.get(a);
    w.simd((type & SINGLE ? w.F32X4_PMIN : w.F64X2_PMIN) + i32(operation == MAX));
    return;
  }
  w.get(a);
  w.get(a);
  getNumber(b, type);
  mergeNumber(type);
  getNumber(a, type);
  getNumber(b, type);
  w.put((type & SINGLE ? w.F32_LT : w.F64_LT) + i32(operation == MAX));
  w.select128();
}

/** EQ LT LE UNORD NEQ NLT NLE ORD; where no operand is a NaN, the predicates of VEX encodings are the same modulo 8. */
const COMPARISONS: usize = memory.data<u8>([0, 2, 4, 0, 1, 5, 3, 0]);

function emitPredicate(type: u32, a: u32, b: u32): void {
  const predicate = <u32>opImm(op) & 7;
  if ((predicate & 3) == 3) w.v128c(predicate == 7 ? -1 : 0, predicate == 7 ? -1 : 0);
  else {
    w.get(a);
    w.get(b);
    w.simd((type & SINGLE ? w.F32X4_EQ : w.F64X2_EQ) + load<u8>(COMPARISONS + predicate));
  }
  if (type & PACKED) return;
  w.get(a);
  w.simd(w.SHUFFLE);
  const bytes: u32 = type & SINGLE ? 4 : 8;
  for (let i: u32 = 0; i < 16; i++) w.put(i < bytes ? i : i + 16);
}

// --- conversions ---------------------------------------------------------------------------------------------------------------

function emitFromInteger(type: u32): void {
  const wideInteger = opSize(op) == 8;
  // Any i32 is a double.
  if (wideInteger || type == SINGLE) checkRounding();
  const x = temporary(wideInteger);
  w.set(x);
  emitA(false);
  w.get(x);
  w.put((type == SINGLE ? w.F32_CONVERT_I32_S : w.F64_CONVERT_I32_S) + (wideInteger ? 2 : 0));
  mergeNumber(type);
  resultIs(type);
}

/** Between single and double. */
function emitConversion(widen: bool): void {
  const b = popVector();
  if (widen) check(ORDERED, SINGLE, b);
  else {
    checkRounding();
    check(REGULAR, 0, b);
  }
  emitA(false);
  getNumber(b, widen ? SINGLE : 0);
  w.put(widen ? w.F64_PROMOTE_F32 : w.F32_DEMOTE_F64);
  mergeNumber(widen ? 0 : SINGLE);
  if (!widen) check(SAFE, SINGLE, teeVector());
  resultIs(widen ? 0 : SINGLE);
}

/** Those of numbers that are not too large: out of 32 bits the least integer takes the slow way too. */
function emitToDwords(chop: bool): void {
  checkRounding();
  if (!chop) w.simd(w.F32X4_NEAREST);
  const x = teeVector();
  w.get(x);
  w.simd(w.F32X4_ABS);
  w.f32c(2147483648.0);
  w.simd(w.F32X4_SPLAT);
  w.simd(w.F32X4_LT);
  w.simd(w.I32X4_ALL_TRUE);
  w.put(w.EQZ);
  note();
  w.simd(w.I32X4_TRUNC_SAT_F32X4_S);
}

function emitToInteger(type: u32, chop: bool): void {
  const single = type == SINGLE;
  const wideInteger = opSize(op) == 8;
  checkRounding();
  const b = popVector();
  if (!chop) {
    w.get(b);
    getNumber(b, type);
    w.put(single ? w.F32_NEAREST : w.F64_NEAREST);
    mergeNumber(type);
    w.set(b);
  }
  getNumber(b, type);
  w.put(single ? w.F32_ABS : w.F64_ABS);
  if (single) w.f32c(wideInteger ? 9223372036854775808.0 : 2147483648.0);
  else w.f64c(wideInteger ? 9223372036854775808.0 : 2147483648.0);
  w.put(single ? w.F32_LT : w.F64_LT);
  w.put(w.EQZ);
  note();
  getNumber(b, type);
  w.truncate((wideInteger ? w.I64_TRUNC_SAT_F32_S : w.I32_TRUNC_SAT_F32_S) + (single ? 0 : 2));
}

// --- to flags ------------------------------------------------------------------------------------------------------------------

/** Locals: a < b, and a differs from b. */
let less: u32 = 0;
let differs: u32 = 0;

function emitCompare(type: u32): void {
  const b = popVector();
  const a = popVector();
  check(ORDERED, type, a, registerA);
  check(ORDERED, type, b, registerB);
  less = temporary(false);
  differs = temporary(false);
  getNumber(a, type);
  getNumber(b, type);
  w.put(type & SINGLE ? w.F32_LT : w.F64_LT);
  w.set(less);
  getNumber(a, type);
  getNumber(b, type);
  w.put(type & SINGLE ? w.F32_NE : w.F64_NE);
  w.set(differs);
}

/** ZF or CF, and PF, OF, SF, AF clear, in the canonical form (flags.ts): a result of 0 or 100h, its parity corrected. */
export function emitComparedFlags(): void {
  w.get(differs);
  w.extendU();
  w.i64c(8);
  w.on(true, w.SHL);
  w.set(L_R64);
  w.i64c(<i64>0xc000000000000100);
  w.i64c(0x100);
  w.get(less);
  w.select();
  w.set(L_A64);
}
