/** R = X op Y. NaNs, invalid operations and division by zero are settled here, rounding when R is packed. */
import {
  DE, DENORMAL, DOWN, FINITE, flags, IE, INF, NOT_A_NUMBER, QNAN, rExp, rKind, rounding, rSig, rSign, rTail, SNAN, UNSUPPORTED, x87Nans,
  xExp, xKind,
  xSig, xSign, yExp, yKind, ySig, ySign, ZE, ZERO,
} from "./registers";
import { divide, low, multiply, remainder, shiftRightJam, squareRoot } from "./wide";

const QUIET: u64 = 1 << 62;

/** The masked response to an invalid operation: the default NaN ('real indefinite'). */
export function invalid(): void {
  flags |= IE;
  rKind = QNAN;
  rSign = 1;
  rSig = 0xc000000000000000;
}

// @ts-ignore: decorator
@inline export function resultX(): void {
  rKind = xKind & ~DENORMAL;
  rSign = xSign;
  rExp = xExp;
  rSig = xSig;
  rTail = 0;
}
// @ts-ignore: decorator
@inline export function resultY(): void {
  rKind = yKind & ~DENORMAL;
  rSign = ySign;
  rExp = yExp;
  rSig = ySig;
  rTail = 0;
}
// @ts-ignore: decorator
@inline function result(kind: u32, sign: u32): void {
  rKind = kind;
  rSign = sign;
}

/** Settles NaN operands (SDM vol. 1, table 4-7): true when R is one. */
export function nans(): bool {
  const kinds = xKind | yKind;
  if ((kinds & NOT_A_NUMBER) == 0) return false;
  if ((kinds & UNSUPPORTED) != 0) {
    invalid();
    return true;
  }
  if ((kinds & SNAN) != 0) flags |= IE;
  let first = true;
  if ((xKind & NOT_A_NUMBER) == 0) first = false;
  else if (x87Nans && (yKind & NOT_A_NUMBER) != 0) {
    if (xKind != yKind) first = xKind == QNAN;
    else first = xSig > ySig || (xSig == ySig && xSign == 0);
  }
  if (first) resultX();
  else resultY();
  rKind = QNAN;
  rSig |= QUIET;
  return true;
}

/** Likewise for an operation of Y alone. */
export function nanY(): bool {
  if ((yKind & NOT_A_NUMBER) == 0) return false;
  if (yKind == UNSUPPORTED) invalid();
  else {
    if (yKind == SNAN) flags |= IE;
    resultY();
    rKind = QNAN;
    rSig |= QUIET;
  }
  return true;
}

// @ts-ignore: decorator
@inline export function noteDenormals(): void { if (((xKind | yKind) & DENORMAL) != 0) flags |= DE; }
// @ts-ignore: decorator
@inline export function noteDenormalY(): void { if ((yKind & DENORMAL) != 0) flags |= DE; }

/** X + Y, or X - Y with negate = 1. */
export function add(negate: u32): void {
  if (nans()) return;
  const sy = ySign ^ negate;
  const kinds = xKind | yKind;
  if ((kinds & INF) != 0) {
    if (xKind == yKind && xSign != sy) return invalid();
    noteDenormals();
    return result(INF, xKind == INF ? xSign : sy);
  }
  noteDenormals();
  if ((kinds & ZERO) != 0) {
    if (xKind == yKind) return result(ZERO, xSign == sy ? xSign : <u32>(rounding == DOWN));
    if (yKind == ZERO) return resultX();
    resultY();
    rSign = sy;
    return;
  }
  if (xSign == sy) addMagnitudes();
  else subtractMagnitudes(sy);
}

function addMagnitudes(): void {
  const xBigger = xExp >= yExp;
  rKind = FINITE;
  rSign = xSign;
  rExp = xBigger ? xExp : yExp;
  const high = xBigger ? shiftRightJam(ySig, 0, xExp - yExp) : shiftRightJam(xSig, 0, yExp - xExp);
  const big = xBigger ? xSig : ySig;
  const sum = big + high;
  rTail = low;
  rSig = sum;
  if (sum < big) {
    rTail = (low >> 1) | (low & 1) | (sum << 63);
    rSig = (sum >> 1) | (<u64>1 << 63);
    rExp++;
  }
}

function subtractMagnitudes(sy: u32): void {
  const xBigger = xExp > yExp || (xExp == yExp && xSig >= ySig);
  if (xExp == yExp && xSig == ySig) return result(ZERO, <u32>(rounding == DOWN));
  const high = xBigger ? shiftRightJam(ySig, 0, xExp - yExp) : shiftRightJam(xSig, 0, yExp - xExp);
  const tail = <u64>0 - low;
  const sig = (xBigger ? xSig : ySig) - high - <u64>(low != 0);
  rKind = FINITE;
  rSign = xBigger ? xSign : sy;
  rExp = xBigger ? xExp : yExp;
  normalize(sig, tail);
}

/** R's significand from one whose leading bit is anywhere (not zero); rExp belongs to bit 127. */
export function normalize(high: u64, lower: u64): void {
  if (high == 0) {
    high = lower;
    lower = 0;
    rExp -= 64;
  }
  const n = clz(high);
  rSig = n == 0 ? high : (high << n) | (lower >> (64 - n));
  rTail = lower << n;
  rExp -= <i32>n;
}

export function mul(): void {
  if (nans()) return;
  const sign = xSign ^ ySign;
  const kinds = xKind | yKind;
  if ((kinds & INF) != 0) {
    if ((kinds & ZERO) != 0) return invalid();
    noteDenormals();
    return result(INF, sign);
  }
  noteDenormals();
  if ((kinds & ZERO) != 0) return result(ZERO, sign);
  result(FINITE, sign);
  rExp = xExp + yExp + 1;
  const high = multiply(xSig, ySig);
  normalize(high, low);
}

export function div(): void {
  if (nans()) return;
  const sign = xSign ^ ySign;
  if (xKind == yKind && (xKind & (INF | ZERO)) != 0) return invalid();
  if (xKind == INF) {
    noteDenormals();
    return result(INF, sign);
  }
  if (yKind == ZERO) {
    flags |= ZE;
    return result(INF, sign);
  }
  noteDenormals();
  if (yKind == INF || xKind == ZERO) return result(ZERO, sign);
  result(FINITE, sign);
  rExp = xExp - yExp;
  if (xSig >= ySig) rSig = divide(xSig >> 1, xSig << 63, ySig);
  else {
    rSig = divide(xSig, 0, ySig);
    rExp--;
  }
  const rest = remainder;
  rTail = tailOf(rest, ySig - rest);
}

/** The tail for a remainder, given what is missing to the next quotient: zero, below, at, or above one half. */
// @ts-ignore: decorator
@inline function tailOf(rest: u64, missing: u64): u64 {
  if (rest == 0) return 0;
  return rest < missing ? 1 : rest == missing ? <u64>1 << 63 : (<u64>1 << 63) | 1;
}

/** The square root of Y. */
export function sqrtY(): void {
  if (nanY()) return;
  if (yKind != ZERO && ySign != 0) return invalid();
  noteDenormalY();
  if (yKind == ZERO || yKind == INF) return result(yKind, ySign);
  result(FINITE, 0);
  rExp = yExp >> 1;
  rSig = (yExp & 1) != 0 ? squareRoot(ySig, 0) : squareRoot(ySig >> 1, ySig << 63);
  // The remainder is in 0 .. 2r, one half of the last place at r + 1/4.
  rTail = remainder == 0 ? 0 : remainder <= rSig ? 1 : (<u64>1 << 63) | 1;
}

/** R = Y, for a load or a conversion to another format. */
export function convert(): void {
  if (nanY()) return;
  noteDenormalY();
  resultY();
}

/** Likewise for the x87's stores, which do not mind denormals. */
export function take(): void { if (!nanY()) resultY(); }
