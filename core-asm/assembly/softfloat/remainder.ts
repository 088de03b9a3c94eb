/** Partial remainder, scaling, and splitting: FPREM, FPREM1, FSCALE, FXTRACT (SDM vol. 2A). */
import { invalid, nans, nanY, noteDenormals, noteDenormalY, normalize, resultX } from "./arith";
import {
  flags, FINITE, INF, rExp, rKind, rSign, rSig, rTail, xExp, xKind, xSig, xSign, yExp, yKind, ySig, ySign, ZE, ZERO,
} from "./registers";

/** The low bits of the last quotient; -1 when the reduction is not complete. */
export let quotient: i32 = 0;

/**
 * R = X - q * Y, with q = X / Y rounded towards zero, or to nearest. When the exponents are 64 or more apart, q is only the leading
 * bits of the quotient, and the caller has to come again.
 */
export function partialRemainder(nearest: bool): void {
  quotient = 0;
  if (nans()) return;
  if (xKind == INF || yKind == ZERO) return invalid();
  noteDenormals();
  if (xKind == ZERO || yKind == INF) return resultX();
  const distance = xExp - yExp;
  if (distance < -1 || (distance < 0 && !nearest)) return resultX();
  if (distance < 0) return aboveHalf();
  // Reduce by as many bits as keep the rest of the distance a multiple of 32, at least 32.
  const steps = distance < 64 ? distance : (distance & 31) | 32;
  let q: u64 = 0;
  let r = xSig;
  let carry = false;
  for (let i = steps; ; i--) {
    q <<= 1;
    if (carry || r >= ySig) {
      r -= ySig;
      q |= 1;
    }
    if (i == 0) break;
    carry = r >> 63 != 0;
    r <<= 1;
  }
  rSign = xSign;
  rExp = xExp - steps;
  if (distance >= 64) quotient = -1;
  else {
    // 2r > y, or a tie and q odd: the nearest quotient is the next one.
    if (nearest && (r > ySig - r || (r == ySig - r && (q & 1) != 0))) {
      r = ySig - r;
      rSign ^= 1;
      q++;
    }
    quotient = <i32>q & 7;
  }
  remainderIs(r);
}

// @ts-ignore: decorator
@inline function remainderIs(r: u64): void {
  rKind = r == 0 ? ZERO : FINITE;
  if (r == 0) rSign = xSign;
  else normalize(r, 0);
}

/** FPREM1 with Y / 4 < X < Y: the nearest quotient is 0 or 1. */
function aboveHalf(): void {
  if (xSig <= ySig) return resultX();
  quotient = 1;
  rSign = xSign ^ 1;
  rExp = xExp;
  remainderIs((ySig << 1) - xSig);
}

/** R = X * 2^trunc(Y). */
export function scale(): void {
  if (nans()) return;
  if (yKind == INF) {
    if (xKind == (ySign != 0 ? INF : ZERO)) return invalid();
    noteDenormals();
    resultX();
    rKind = ySign != 0 ? ZERO : INF;
    return;
  }
  noteDenormals();
  resultX();
  if (rKind != FINITE || yKind == ZERO || yExp < 0) return;
  // More than 2^16 does what 2^16 does.
  const n = yExp > 15 ? 0x10000 : <i32>(ySig >> (63 - yExp));
  rExp += ySign != 0 ? -n : n;
}

/** Splits Y; the exponent (an integer) to `exponentPart`, R = the significand in 1 .. 2. False: both are R. */
export function extract(): bool {
  if (nanY()) return false;
  noteDenormalY();
  rSign = ySign;
  rKind = yKind == INF || yKind == ZERO ? yKind : FINITE;
  rSig = ySig;
  rTail = 0;
  rExp = 0;
  exponentPart = yExp;
  if (yKind == ZERO) flags |= ZE;
  return true;
}
export let exponentPart: i32 = 0;
