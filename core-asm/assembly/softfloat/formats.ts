/** Unpacking operands of the three formats and integers into Y (and Y into X). */
import {
  DENORMAL, denormalsAreZero, FINITE, INF, QNAN, SNAN, UNSUPPORTED, xExp, xKind, xSig, xSign, yExp, yKind, ySig, ySign, ZERO,
} from "./registers";

const TOP: u64 = 1 << 63;
const QUIET: u64 = 1 << 62;

// @ts-ignore: decorator
@inline function shiftDown(): void {
  xKind = yKind;
  xSign = ySign;
  xExp = yExp;
  xSig = ySig;
}

/** A binary format: `fraction` left-justified below bit 63, the exponent biased, `max` its value for NaN and infinity. */
// @ts-ignore: decorator
@inline function unpack(sign: u32, exp: i32, fraction: u64, max: i32): void {
  shiftDown();
  ySign = sign;
  ySig = fraction | TOP;
  yExp = exp - (max >> 1);
  if (<u32>(exp - 1) < <u32>(max - 1)) yKind = FINITE;
  else if (exp != 0) yKind = fraction == 0 ? INF : (fraction & QUIET) != 0 ? QNAN : SNAN;
  else if (fraction == 0 || denormalsAreZero) yKind = ZERO;
  else {
    yKind = FINITE | DENORMAL;
    const n = <i32>clz(fraction);
    ySig = fraction << n;
    yExp = 1 - (max >> 1) - n;
  }
}

/** Half precision, whose denormals DAZ does not concern. */
export function push16(x: u32): void {
  const daz = denormalsAreZero;
  denormalsAreZero = false;
  unpack(x >> 15, (x >> 10) & 0x1f, <u64>(x & 0x3ff) << 53, 0x1f);
  denormalsAreZero = daz;
}

export function push32(x: u32): void { unpack(x >> 31, (x >> 23) & 0xff, <u64>(x & 0x7fffff) << 40, 0xff); }

export function push64(x: u64): void { unpack(<u32>(x >> 63), <i32>(x >> 52) & 0x7ff, (x & 0xfffffffffffff) << 11, 0x7ff); }

/** The 80-bit format: significand, then sign and exponent. */
export function push80(sig: u64, se: u32): void {
  shiftDown();
  const exp = <i32>(se & 0x7fff);
  ySign = (se >> 15) & 1;
  ySig = sig;
  yExp = exp - 16383;
  if (exp == 0) {
    if (sig == 0) yKind = ZERO;
    else {
      // Denormals, and pseudo-denormals, which have the integer bit.
      const n = <i32>clz(sig);
      yKind = FINITE | DENORMAL;
      ySig = sig << n;
      yExp = -16382 - n;
    }
  } else if (sig >> 63 == 0) yKind = UNSUPPORTED;
  else if (exp != 0x7fff) yKind = FINITE;
  else if (sig == TOP) yKind = INF;
  else yKind = (sig & QUIET) != 0 ? QNAN : SNAN;
}

export function pushInteger(x: i64): void {
  shiftDown();
  ySign = <u32>(x < 0);
  if (x == 0) {
    yKind = ZERO;
    return;
  }
  const magnitude: u64 = x < 0 ? -x : x;
  const n = <i32>clz(magnitude);
  yKind = FINITE;
  ySig = magnitude << n;
  yExp = 63 - n;
}

/** Exchanges X and Y. */
export function swap(): void {
  const kind = yKind;
  const sign = ySign;
  const exp = yExp;
  const sig = ySig;
  yKind = xKind;
  ySign = xSign;
  yExp = xExp;
  ySig = xSig;
  xKind = kind;
  xSign = sign;
  xExp = exp;
  xSig = sig;
}
