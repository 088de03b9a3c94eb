/**
 * FADD FSUB FMUL FDIV for what nearly all of them are: both operands and the result normal numbers of the 80-bit format, rounding to
 * nearest, PE masked. Then PE is the only exception there can be. All in one go, without unpacking into registers.ts.
 */
import { divide, low, multiply, remainder } from "./wide";

const TOP: u64 = 1 << 63;
const BIAS: i32 = 16383;
const EXPONENT: u32 = 0x7fff;

// Kinds, as ModRM.reg has them.
export const ADD: i32 = 0;
export const MUL: i32 = 1;
export const SUB: i32 = 4;
export const SUBR: i32 = 5;
export const DIV: i32 = 6;
export const DIVR: i32 = 7;

/** FCW: PM, rounding control, of which that is wanted. */
const FCW_LOOK: u32 = 0x0c20;
const FCW_PLAIN: u32 = 0x0020;

/** The result: significand, sign and exponent; whether it is inexact, and has been rounded away from zero. */
export let resultSig: u64 = 0;
export let resultExp: u32 = 0;
export let inexact: bool = false;
export let awayFromZero: bool = false;

// @ts-ignore: decorator
@inline export function isPlain(fcw: u32): bool { return (fcw & FCW_LOOK) == FCW_PLAIN; }
// @ts-ignore: decorator
@inline function isNormal(sig: u64, exp: u32): bool { return (exp & EXPONENT) - 1 < EXPONENT - 1 && <i64>sig < 0; }

/** Significant bits by FCW.PC; the reserved value stands for 64. */
// @ts-ignore: decorator
@inline function precisionOf(fcw: u32): u32 {
  const pc = (fcw >> 8) & 3;
  return pc == 0 ? 24 : pc == 2 ? 53 : 64;
}

/** Rounds sig:tail (bit 63 of sig is set) to `bits`. False if that is no normal number. */
// @ts-ignore: decorator
@inline function round(sign: u32, exp: i32, sig: u64, tail: u64, bits: u32): bool {
  if (exp < 1) return false;
  let ulp: u64 = 1;
  if (bits != 64) {
    ulp = <u64>1 << (64 - bits);
    tail = (sig << bits) | <u64>(tail != 0);
    sig &= ~(ulp - 1);
  }
  const up = tail > TOP || (tail == TOP && (sig & ulp) != 0);
  if (up) {
    sig += ulp;
    if (sig == 0) {
      sig = TOP;
      exp++;
    }
  }
  if (exp >= <i32>EXPONENT) return false;
  resultSig = sig;
  resultExp = sign | exp;
  inexact = tail != 0;
  awayFromZero = up;
  return true;
}

/** a kind b under FCW. False if the general way has to be gone. */
export function extended(fcw: u32, kind: i32, aSig: u64, aExp: u32, bSig: u64, bExp: u32): bool {
  if (!isPlain(fcw) || !isNormal(aSig, aExp) || !isNormal(bSig, bExp)) return false;
  const bits = precisionOf(fcw);
  switch (kind) {
    case MUL: return product(aSig, aExp, bSig, bExp, bits);
    case DIV: return quotient(aSig, aExp, bSig, bExp, bits);
    case DIVR: return quotient(bSig, bExp, aSig, aExp, bits);
    case SUB: return sum(aSig, aExp, bSig, bExp ^ 0x8000, bits);
    case SUBR: return sum(bSig, bExp, aSig, aExp ^ 0x8000, bits);
    default: return sum(aSig, aExp, bSig, bExp, bits);
  }
}

function product(aSig: u64, aExp: u32, bSig: u64, bExp: u32, bits: u32): bool {
  let exp = <i32>((aExp & EXPONENT) + (bExp & EXPONENT)) - BIAS + 1;
  let sig = multiply(aSig, bSig);
  let tail = low;
  if (<i64>sig >= 0) {
    sig = (sig << 1) | (tail >> 63);
    tail <<= 1;
    exp--;
  }
  return round((aExp ^ bExp) & 0x8000, exp, sig, tail, bits);
}

function quotient(aSig: u64, aExp: u32, bSig: u64, bExp: u32, bits: u32): bool {
  let exp = <i32>(aExp & EXPONENT) - <i32>(bExp & EXPONENT) + BIAS;
  let sig: u64;
  if (aSig >= bSig) sig = divide(aSig >> 1, aSig << 63, bSig);
  else {
    sig = divide(aSig, 0, bSig);
    exp--;
  }
  // The rest as a fraction: nothing, below, at, or above one half.
  const rest = remainder;
  const missing = bSig - rest;
  return round((aExp ^ bExp) & 0x8000, exp, sig, rest == 0 ? 0 : rest < missing ? 1 : rest == missing ? TOP : TOP | 1, bits);
}

function sum(aSig: u64, aExp: u32, bSig: u64, bExp: u32, bits: u32): bool {
  const difference = ((aExp ^ bExp) & 0x8000) != 0;
  let distance = <i32>(aExp & EXPONENT) - <i32>(bExp & EXPONENT);
  if (distance < 0 || (distance == 0 && aSig < bSig)) {
    const sig = aSig;
    const exp = aExp;
    aSig = bSig;
    aExp = bExp;
    bSig = sig;
    bExp = exp;
    distance = -distance;
  }
  // The smaller one, moved to the right by the distance: what is lost sticks.
  let tail: u64 = 0;
  if (distance != 0) {
    if (distance < 64) {
      tail = bSig << (64 - distance);
      bSig >>= distance;
    } else {
      tail = distance == 64 ? bSig : distance < 128 ? (bSig >> (distance - 64)) | <u64>(bSig << (128 - distance) != 0) : 1;
      bSig = 0;
    }
  }
  const sign = aExp & 0x8000;
  let exp = <i32>(aExp & EXPONENT);
  if (!difference) {
    let sig = aSig + bSig;
    if (sig < aSig) {
      tail = (tail >> 1) | (tail & 1) | (sig << 63);
      sig = (sig >> 1) | TOP;
      exp++;
    }
    return round(sign, exp, sig, tail, bits);
  }
  let sig = aSig - bSig - <u64>(tail != 0);
  tail = 0 - tail;
  if (sig == 0) {
    if (tail == 0) return false;
    sig = tail;
    tail = 0;
    exp -= 64;
  }
  const n = <u32>clz(sig);
  if (n != 0) {
    sig = (sig << n) | (tail >> (64 - n));
    tail <<= n;
    exp -= n;
  }
  return round(sign, exp, sig, tail, bits);
}

// --- conversions that are exact, or round once -----------------------------------------------------------------------------------

function zero(sign: u32): bool {
  resultSig = 0;
  resultExp = sign;
  return true;
}

/** A single that is normal or zero; false for others. */
export function ofSingle(x: u32): bool {
  const exp = (x >> 23) & 0xff;
  if (x << 1 == 0) return zero(x >> 16);
  if (exp - 1 >= 0xfe) return false;
  resultSig = TOP | (<u64>(x & 0x7fffff) << 40);
  resultExp = ((x >> 16) & 0x8000) | (exp + (BIAS - 127));
  return true;
}
/** Likewise a double. */
export function ofDouble(x: u64): bool {
  const exp = <u32>(x >> 52) & 0x7ff;
  if (x << 1 == 0) return zero(<u32>(x >> 48));
  if (exp - 1 >= 0x7fe) return false;
  resultSig = TOP | ((x & 0xfffffffffffff) << 11);
  resultExp = (<u32>(x >> 48) & 0x8000) | (exp + (BIAS - 1023));
  return true;
}
export function ofInteger(x: i64): void {
  if (x == 0) {
    zero(0);
    return;
  }
  const magnitude: u64 = x < 0 ? -x : x;
  const n = <u32>clz(magnitude);
  resultSig = magnitude << n;
  resultExp = (x < 0 ? 0x8000 : 0) | (BIAS + 63 - n);
}

/** A normal number, or zero, rounded to the bits and exponents of a narrower format, in resultSig and resultExp; false for what does not fit. */
export function narrowed(fcw: u32, sig: u64, exp: u32, bits: u32, bias: i32): bool {
  if ((exp & EXPONENT) == 0 && sig == 0) {
    inexact = false;
    return zero(exp);
  }
  if (!isPlain(fcw) || !isNormal(sig, exp)) return false;
  const low = <i32>(exp & EXPONENT) - BIAS + bias;
  if (low < 1 || !round(exp & 0x8000, low, sig, 0, bits)) return false;
  return (resultExp & EXPONENT) <= <u32>(2 * bias);
}
