/** Checks that make WebAssembly's floating-point arithmetic exact (float.ts says what for), and what is known of results. */
import { MXCSR } from "../layout";
import { MXCSR_PE, MXCSR_PM, MXCSR_RC } from "../sse/lanes";
import { L_CPU, make, temporary } from "./locals";
import { isOrdered, vectorTemporary } from "./vector-registers";
import * as w from "./wasm";

/** Bits of a type: SD 0, SS 1, PD 2, PS 3. */
export const SINGLE: u32 = 1;
export const PACKED: u32 = 2;

export const REGULAR: u32 = 0;
export const ORDERED: u32 = 1;
export const SAFE: u32 = 2;
export const SAFE_OR_ZERO: u32 = 3;

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
  resultType = NONE;
}

/** What the next function takes: the registers that are the operand on the stack, and the one below it; NONE: others. */
export const NONE: u32 = 255;
export let registerA: u32 = NONE;
export let registerB: u32 = NONE;
/** The type of what is on the stack, which is ordered if all checks pass; NONE: that is not known. */
let resultType: u32 = NONE;
export function operandIs(register: u32): void {
  registerA = registerB;
  registerB = register;
  resultType = NONE;
}
export function typeOfResult(): u32 { return resultType; }
export function resultIs(type: u32): void { resultType = type; }
/** Pushes whether numbers in a local are not ordered. */
export function pushIsUnordered(type: u32, v: u32): void {
  beginChecks();
  check(ORDERED, type, v);
  w.get(failed);
}
/** The local that is not zero if a check has failed; 0 if there was none. */
export function checksOf(): u32 { return checked ? failed : 0; }

/** Takes what a check has left on the stack. */
export function note(): void {
  if (checked) {
    w.get(failed);
    w.on(false, w.OR);
  }
  w.set(failed);
  checked = true;
}

export function checkRounding(): void {
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

export function check(kind: u32, type: u32, v: u32, register: u32 = NONE): void {
  if (kind <= ORDERED && register != NONE && isOrdered(register, type)) return;
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

/** Pushes the lowest element. */
export function getLane(v: u32, opcode: u32): void {
  w.get(v);
  w.simdLane(opcode, 0);
}
