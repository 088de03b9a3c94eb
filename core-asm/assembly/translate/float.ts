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
import { MXCSR } from "../layout";
import { opImm, opSize } from "../op";
import { ADD, MAX, MIN, MXCSR_PE, MXCSR_PM, MXCSR_RC, SQRT, SUB } from "../sse/lanes";
import { op } from "./context";
import { L_A64, L_CPU, L_R64, make, temporary } from "./locals";
import { emitA } from "./vector";
import { vectorTemporary } from "./vector-registers";
import * as w from "./wasm";

/** Bits of a type: SD 0, SS 1, PD 2, PS 3. */
const SINGLE: u32 = 1;
const PACKED: u32 = 2;
/** CMPcc: the operation that follows those of sse/lanes.ts. */
const CMP: i32 = 7;

// --- checks ----------------------------------------------------------------------------------------------------------------

const REGULAR: u32 = 0;
const ORDERED: u32 = 1;
const SAFE: u32 = 2;
const SAFE_OR_ZERO: u32 = 3;

/**
 * By check: a number shifted left by one, out of its sign, does not pass if it is below `limit` once `bias` has been added; but zero passes
 * where the check says so. First of doubles, then of singles.
 */
const BIASES: usize = memory.data<u64>([
  0xffffffffffffffff, 0x001fffffffffffff, 0x0020000000000000, 0x0020000000000000,
  0xffffffff, 0x00ffffff, 0x01000000, 0x01000000,
]);
const LIMITS: usize = memory.data<u64>([
  0x001fffffffffffff, 0x003fffffffffffff, 0x0060000000000000, 0x0060000000000000,
  0x00ffffff, 0x01ffffff, 0x03000000, 0x03000000,
]);
/** The same for packed numbers, which only compare signed: bias and limit have another sign. */
const SIGNED_BIASES: usize = memory.data<u64>([
  0x7fffffffffffffff, 0x801fffffffffffff, 0x8020000000000000, 0x8020000000000000,
  0x7fffffff, 0x80ffffff, 0x81000000, 0x81000000,
]);
const SIGNED_LIMITS: usize = memory.data<u64>([
  0x801fffffffffffff, 0x803fffffffffffff, 0x8060000000000000, 0x8060000000000000,
  0x80ffffff, 0x81ffffff, 0x83000000, 0x83000000,
]);

/** Local of what MXCSR has that is not as wanted, once a block has looked; of what has not passed so far. */
let rounding: u32 = 0;
let roundingKnown: bool = false;
let failed: u32 = 0;
let checked: bool = false;

export function resetRounding(): void { rounding = 0; }
/** MXCSR may have changed. */
export function forgetRounding(): void { roundingKnown = false; }

export function beginChecks(): void {
  failed = temporary(false);
  checked = false;
}
/** The local that is not zero if a check has failed; 0 if there was none. */
export function checksOf(): u32 { return checked ? failed : 0; }

/** Takes what a check has left on the stack. */
function note(): void {
  if (checked) {
    w.get(failed);
    w.on(false, w.OR);
  }
  w.set(failed);
  checked = true;
}

function checkRounding(): void {
  if (!roundingKnown) {
    if (!rounding) rounding = make(w.I32);
    roundingKnown = true;
    w.get(L_CPU);
    w.load32(MXCSR);
    w.i32c(MXCSR_PE | MXCSR_PM | MXCSR_RC);
    w.on(false, w.AND);
    w.i32c(MXCSR_PE | MXCSR_PM);
    w.on(false, w.XOR);
    w.set(rounding);
  }
  w.get(rounding);
  note();
}

function check(kind: u32, type: u32, v: u32): void {
  if (type & PACKED) checkPacked(kind, type, v);
  else checkScalar(kind, type, v);
}

function checkScalar(kind: u32, type: u32, v: u32): void {
  const double = !(type & SINGLE);
  const entry = <usize>(kind + (double ? 0 : 4)) << 3;
  const shifted = temporary(double);
  getLane(v, double ? w.I64X2_EXTRACT_LANE : w.I32X4_EXTRACT_LANE);
  number(double, 1);
  w.on(double, w.SHL);
  w.tee(shifted);
  number(double, load<i64>(BIASES + entry));
  w.on(double, w.ADD);
  number(double, load<i64>(LIMITS + entry));
  w.on(double, w.LT_U);
  if (passesZero(kind)) {
    w.get(shifted);
    number(double, 0);
    w.on(double, w.NE);
    w.on(false, w.AND);
  }
  note();
}
function number(double: bool, value: i64): void {
  if (double) w.i64c(value);
  else w.i32c(<i32>value);
}
/** Zero is below the limit, and yet passes. */
function passesZero(kind: u32): bool { return kind == ORDERED || kind == SAFE_OR_ZERO; }

function checkPacked(kind: u32, type: u32, v: u32): void {
  const double = !(type & SINGLE);
  const entry = <usize>(kind + (double ? 0 : 4)) << 3;
  const shifted = vectorTemporary();
  w.get(v);
  w.get(v);
  w.simd(double ? w.I64X2_ADD : w.I32X4_ADD);
  w.tee(shifted);
  splat(double, SIGNED_BIASES + entry);
  w.simd(double ? w.I64X2_ADD : w.I32X4_ADD);
  splat(double, SIGNED_LIMITS + entry);
  w.simd(double ? w.I64X2_LT_S : w.I32X4_LT_S);
  if (passesZero(kind)) {
    w.get(shifted);
    w.v128c(0, 0);
    w.simd(double ? w.I64X2_EQ : w.I32X4_EQ);
    w.simd(w.V128_ANDNOT);
  }
  w.simd(w.V128_ANY_TRUE);
  note();
}
/** Pushes a constant in all elements; it is read from memory, which is shorter. */
function splat(double: bool, at: usize): void {
  w.i32c(0);
  w.simdAccess(double ? w.LOAD_64_SPLAT : w.LOAD_32_SPLAT, <u32>at);
}

// --- functions ---------------------------------------------------------------------------------------------------------------

function getLane(v: u32, opcode: u32): void {
  w.get(v);
  w.simdLane(opcode, 0);
}
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
    check(ORDERED, type, a);
    check(ORDERED, type, b);
    if (operation == CMP) emitPredicate(type, a, b);
    else emitExtremum(operation, type, a, b);
    return;
  }
  checkRounding();
  if (operation != SQRT) check(REGULAR, type, a);
  check(REGULAR, type, b);
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
  check(ORDERED, type, a);
  check(ORDERED, type, b);
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
