/**
 * FADD FSUB FMUL FDIV for what nearly all of them are: operands and result normal numbers of the 80-bit format or zeros, rounding to nearest, PE
 * masked. Then PE is the only exception there can be. All in one go, without unpacking into registers.ts.
 *
 * Numbers are given by addresses of a significand (u64) and, after it, of sign and exponent (u16). Functions return what becomes of FSW, PE and C1,
 * or SLOW where the general way has to be gone: then they have written nothing.
 */
import { FSW_C1, FSW_PE } from "../x87/state";
import { divide, low, multiply, remainder } from "./wide";

const TOP: u64 = 1 << 63;
const BIAS: i32 = 16383;
const EXPONENT: u32 = 0x7fff;
const SIGN: u32 = 0x8000;
export const SLOW: i32 = -1;

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

// @ts-ignore: decorator
@inline function sigAt(x: usize): u64 { return load<u64>(x); }
// @ts-ignore: decorator
@inline function expAt(x: usize): u32 { return load<u16>(x, 8); }
// @ts-ignore: decorator
@inline function put(d: usize, sig: u64, exp: u32): void {
  store<u64>(d, sig);
  store<u16>(d, exp, 8);
}

// @ts-ignore: decorator
@inline function isPlain(fcw: u32): bool { return (fcw & FCW_LOOK) == FCW_PLAIN; }
// @ts-ignore: decorator
@inline function isNormal(sig: u64, exp: u32): bool { return (exp & EXPONENT) - 1 < EXPONENT - 1 && <i64>sig < 0; }
// @ts-ignore: decorator
@inline function isZero(sig: u64, exp: u32): bool { return sig == 0 && (exp & EXPONENT) == 0; }
// @ts-ignore: decorator
@inline function isFinite(sig: u64, exp: u32): bool { return isNormal(sig, exp) || isZero(sig, exp); }

/** Significant bits by FCW.PC; the reserved value stands for 64. */
// @ts-ignore: decorator
@inline function precisionOf(fcw: u32): u32 {
  const pc = (fcw >> 8) & 3;
  return pc == 0 ? 24 : pc == 2 ? 53 : 64;
}

/** FSW's bits of a result that was `up` or down if not exact. */
// @ts-ignore: decorator
@inline function rounded(tail: u64, up: bool): i32 { return tail == 0 ? 0 : <i32>(up ? FSW_PE | FSW_C1 : FSW_PE); }

/** Rounds sig:tail (bit 63 of sig is set) to `bits` into d. SLOW if that is no normal number. */
// @ts-ignore: decorator
@inline function round(d: usize, sign: u32, exp: i32, sig: u64, tail: u64, bits: u32): i32 {
  if (exp < 1) return SLOW;
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
  if (exp >= <i32>EXPONENT) return SLOW;
  put(d, sig, sign | exp);
  return rounded(tail, up);
}

// --- d = a kind b under FCW ----------------------------------------------------------------------------------------------------

export function sum(fcw: u32, d: usize, a: usize, b: usize): i32 { return add(fcw, d, sigAt(a), expAt(a), sigAt(b), expAt(b)); }
export function difference(fcw: u32, d: usize, a: usize, b: usize): i32 { return add(fcw, d, sigAt(a), expAt(a), sigAt(b), expAt(b) ^ SIGN); }

export function product(fcw: u32, d: usize, a: usize, b: usize): i32 {
  const aSig = sigAt(a);
  const bSig = sigAt(b);
  const aExp = expAt(a);
  const bExp = expAt(b);
  const sign = (aExp ^ bExp) & SIGN;
  if (!isPlain(fcw)) return SLOW;
  if (!isNormal(aSig, aExp) || !isNormal(bSig, bExp)) {
    if (!isFinite(aSig, aExp) || !isFinite(bSig, bExp)) return SLOW;
    put(d, 0, sign);
    return 0;
  }
  let exp = <i32>((aExp & EXPONENT) + (bExp & EXPONENT)) - BIAS + 1;
  let sig = multiply(aSig, bSig);
  let tail = low;
  if (<i64>sig >= 0) {
    sig = (sig << 1) | (tail >> 63);
    tail <<= 1;
    exp--;
  }
  return round(d, sign, exp, sig, tail, precisionOf(fcw));
}

export function quotient(fcw: u32, d: usize, a: usize, b: usize): i32 {
  const aSig = sigAt(a);
  const bSig = sigAt(b);
  const aExp = expAt(a);
  const bExp = expAt(b);
  const sign = (aExp ^ bExp) & SIGN;
  if (!isPlain(fcw) || !isNormal(bSig, bExp)) return SLOW;
  if (!isNormal(aSig, aExp)) {
    if (!isZero(aSig, aExp)) return SLOW;
    put(d, 0, sign);
    return 0;
  }
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
  return round(d, sign, exp, sig, rest == 0 ? 0 : rest < missing ? 1 : rest == missing ? TOP : TOP | 1, precisionOf(fcw));
}

/** a kind b, a kind of ModRM.reg. */
export function extended(kind: i32, fcw: u32, d: usize, a: usize, b: usize): i32 {
  switch (kind) {
    case ADD: return sum(fcw, d, a, b);
    case MUL: return product(fcw, d, a, b);
    case SUB: return difference(fcw, d, a, b);
    case SUBR: return difference(fcw, d, b, a);
    case DIV: return quotient(fcw, d, a, b);
    default: return quotient(fcw, d, b, a);
  }
}

function add(fcw: u32, d: usize, aSig: u64, aExp: u32, bSig: u64, bExp: u32): i32 {
  if (!isPlain(fcw)) return SLOW;
  const bits = precisionOf(fcw);
  if (!isNormal(aSig, aExp) || !isNormal(bSig, bExp)) return addZero(bits, d, aSig, aExp, bSig, bExp);
  const difference = ((aExp ^ bExp) & SIGN) != 0;
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
  const sign = aExp & SIGN;
  let exp = <i32>(aExp & EXPONENT);
  if (!difference) {
    let sig = aSig + bSig;
    if (sig < aSig) {
      tail = (tail >> 1) | (tail & 1) | (sig << 63);
      sig = (sig >> 1) | TOP;
      exp++;
    }
    return round(d, sign, exp, sig, tail, bits);
  }
  let sig = aSig - bSig - <u64>(tail != 0);
  tail = 0 - tail;
  if (sig == 0) {
    if (tail == 0) {
      put(d, 0, 0);
      return 0;
    }
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
  return round(d, sign, exp, sig, tail, bits);
}

/** One of them is no normal number. */
function addZero(bits: u32, d: usize, aSig: u64, aExp: u32, bSig: u64, bExp: u32): i32 {
  if (isZero(aSig, aExp)) {
    if (isNormal(bSig, bExp)) return round(d, bExp & SIGN, bExp & EXPONENT, bSig, 0, bits);
    if (!isZero(bSig, bExp)) return SLOW;
    // -0 only if both are.
    put(d, 0, aExp & bExp);
    return 0;
  }
  if (!isNormal(aSig, aExp) || !isZero(bSig, bExp)) return SLOW;
  return round(d, aExp & SIGN, aExp & EXPONENT, aSig, 0, bits);
}

// --- conversions that are exact, or round once -----------------------------------------------------------------------------------

/** d from a single that is normal or zero; false for others. */
export function ofSingle(d: usize, x: u32): bool {
  const exp = (x >> 23) & 0xff;
  if (x << 1 == 0) put(d, 0, x >> 16);
  else if (exp - 1 < 0xfe) put(d, TOP | (<u64>(x & 0x7fffff) << 40), ((x >> 16) & SIGN) | (exp + (BIAS - 127)));
  else return false;
  return true;
}
/** Likewise a double. */
export function ofDouble(d: usize, x: u64): bool {
  const exp = <u32>(x >> 52) & 0x7ff;
  if (x << 1 == 0) put(d, 0, <u32>(x >> 48));
  else if (exp - 1 < 0x7fe) put(d, TOP | ((x & 0xfffffffffffff) << 11), (<u32>(x >> 48) & SIGN) | (exp + (BIAS - 1023)));
  else return false;
  return true;
}
/** Likewise an integer, of which all are. */
export function ofInteger(d: usize, x: i64): bool {
  const magnitude: u64 = x < 0 ? -x : x;
  const n = <u32>clz(magnitude);
  if (x == 0) put(d, 0, 0);
  else put(d, magnitude << n, (x < 0 ? SIGN : 0) | (BIAS + 63 - n));
  return true;
}

/** What narrowed() has found: bits of the significand with its leading one, and the exponent, biased for the format. */
let narrowSig: u64 = 0;
let narrowExp: u32 = 0;

/** A normal number, or zero, rounded to the bits and exponents of a narrower format. */
// @ts-ignore: decorator
@inline function narrowed(fcw: u32, a: usize, bits: u32, bias: i32): i32 {
  const sig = sigAt(a);
  const exp = expAt(a);
  if (isZero(sig, exp)) {
    narrowSig = 0;
    narrowExp = 0;
    return 0;
  }
  if (!isPlain(fcw) || !isNormal(sig, exp)) return SLOW;
  narrowExp = <u32>(<i32>(exp & EXPONENT) - BIAS + bias);
  if (<i32>narrowExp < 1) return SLOW;
  const tail = sig << bits;
  narrowSig = sig >> (64 - bits);
  const up = tail > TOP || (tail == TOP && (narrowSig & 1) != 0);
  if (up) {
    narrowSig++;
    if (narrowSig >> bits != 0) narrowExp++;
  }
  return narrowExp > <u32>(2 * bias) ? SLOW : rounded(tail, up);
}

/** Writes the number at `a` as a single to `at`. */
export function toSingle(fcw: u32, a: usize, at: usize): i32 {
  const flags = narrowed(fcw, a, 24, 127);
  if (flags != SLOW) store<u32>(at, ((expAt(a) & SIGN) << 16) | (narrowExp << 23) | (<u32>narrowSig & 0x7fffff));
  return flags;
}
export function toDouble(fcw: u32, a: usize, at: usize): i32 {
  const flags = narrowed(fcw, a, 53, 1023);
  if (flags != SLOW) store<u64>(at, (<u64>(expAt(a) & SIGN) << 48) | (<u64>narrowExp << 52) | (narrowSig & 0xfffffffffffff));
  return flags;
}
