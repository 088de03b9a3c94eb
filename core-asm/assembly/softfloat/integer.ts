/** Conversion to integers, rounding to integral values, comparison; all of Y, or of X with Y. */
import {
  CHOP, flags, IE, INF, NOT_A_NUMBER, PE, rExp, rKind, roundedUp, rounding, SNAN, UNSUPPORTED, xExp, xKind, xSig, xSign, yExp, yKind, ySig,
  ySign, ZERO,
} from "./registers";
import { nanY, noteDenormals, noteDenormalY, normalize, resultY } from "./arith";
import { roundsUp } from "./round";
import { low, shiftRightJam } from "./wide";

/** |Y|, which is below 2^64, rounded to an integer; notes inexactness. */
function integral(): u64 {
  let n: u64;
  let fraction: u64 = 0;
  if (yExp >= 0) {
    n = ySig >> (63 - yExp);
    if (yExp < 63) fraction = ySig << (yExp + 1);
  } else {
    n = 0;
    shiftRightJam(ySig, 0, 63 - yExp < 128 ? 63 - yExp : 128);
    fraction = low;
  }
  roundedUp = roundsUp(ySign, (n & 1) != 0, fraction);
  if (fraction != 0) flags |= PE;
  return roundedUp ? n + 1 : n;
}

/** A signed integer of 16, 32 or 64 bits, as MXCSR or the control word rounds; the 'integer indefinite' if there is none. */
export function toInteger(bits: u32): i64 {
  const indefinite = <i64>-1 << (bits - 1);
  if (yKind == ZERO) return 0;
  if ((yKind & (NOT_A_NUMBER | INF)) != 0 || yExp > 63) {
    flags |= IE;
    return indefinite;
  }
  const before = flags;
  const n = integral();
  const limit = <u64>1 << (bits - 1);
  if (n > limit || (n == limit && ySign == 0)) {
    roundedUp = false;
    flags = before | IE;
    return indefinite;
  }
  return ySign != 0 ? 0 - n : n;
}

/** Likewise towards zero. */
export function toIntegerChop(bits: u32): i64 {
  const saved = rounding;
  rounding = CHOP;
  const n = toInteger(bits);
  rounding = saved;
  return n;
}

/** R = Y rounded to an integral value (FRNDINT). */
export function roundToIntegral(): void {
  if (nanY()) return;
  noteDenormalY();
  resultY();
  if ((yKind & (ZERO | INF)) != 0 || yExp >= 63) return;
  const n = integral();
  if (n == 0) rKind = ZERO;
  else {
    rExp = 63;
    normalize(n, 0);
  }
}

export const LESS: i32 = -1;
export const EQUAL: i32 = 0;
export const GREATER: i32 = 1;
export const UNORDERED: i32 = 2;

/** How X relates to Y. A quiet NaN is invalid for the ordered (signaling) comparisons only. */
export function compare(signaling: bool): i32 {
  const kinds = xKind | yKind;
  if ((kinds & NOT_A_NUMBER) != 0) {
    if (signaling || (kinds & (SNAN | UNSUPPORTED)) != 0) flags |= IE;
    return UNORDERED;
  }
  noteDenormals();
  if (xKind == ZERO && yKind == ZERO) return EQUAL;
  if (xKind == ZERO) return ySign != 0 ? GREATER : LESS;
  if (yKind == ZERO || xSign != ySign) return xSign != 0 ? LESS : GREATER;
  const m = compareMagnitudes();
  return xSign != 0 ? -m : m;
}

function compareMagnitudes(): i32 {
  if (xKind == INF || yKind == INF) return xKind == yKind ? EQUAL : xKind == INF ? GREATER : LESS;
  if (xExp != yExp) return xExp < yExp ? LESS : GREATER;
  return xSig < ySig ? LESS : xSig > ySig ? GREATER : EQUAL;
}
