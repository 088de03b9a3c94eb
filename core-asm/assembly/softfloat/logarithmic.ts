/** F2XM1, FYL2X, FYL2XP1, to about 120 bits, rounded once (SDM vol. 2A). X is ST(1), Y is ST(0). */
import { invalid, nans, nanY, noteDenormals, noteDenormalY, normalize, resultY } from "./arith";
import {
  alternatingSeries, FACTORIALS, LN2_HIGH, LN2_LOW, LOG2E_HALF_HIGH, LOG2E_HALF_LOW, lower, minus, ODD, over, plus, positiveSeries,
  shifted, times,
} from "./fixed";
import {
  FINITE, flags, INF, rExp, rKind, rSig, rSign, rTail, xExp, xKind, xSig, xSign, yExp, yKind, ySig, ySign, ZE, ZERO,
} from "./registers";
import { low, multiply } from "./wide";

const TOP: u64 = 1 << 63;

/** R = 2^Y - 1. Beyond -1 .. 1 the result is undefined: processors, and we, leave the operand. */
export function exp2m1(): void {
  if (nanY()) return;
  noteDenormalY();
  resultY();
  if (yKind == INF) {
    // 2^-infinity - 1
    if (ySign != 0) {
      rKind = FINITE;
      rExp = 0;
      rSig = TOP;
    }
    return;
  }
  if (yKind == ZERO || yExp > 0 || (yExp == 0 && ySig != TOP)) return;
  if (yExp == 0) {
    rExp = ySign != 0 ? -1 : 0;
    return;
  }
  // t = |y| ln 2 = (th:tl) / 2^128 * 2^e
  const e = yExp + 1;
  let th = times(ySig, 0, LN2_HIGH, LN2_LOW);
  let tl = lower;
  const fh = shifted(th, tl, -e < 128 ? -e : 128);
  // e^t - 1 = t (1 + t/2! + t^2/3! + ...)
  const fl = lower;
  let sh = ySign != 0 ? alternatingSeries(FACTORIALS, 0, 24, 1, fh, fl) : positiveSeries(FACTORIALS, 0, 24, 1, fh, fl);
  sh = times(th, tl, sh, lower);
  const sl = lower;
  rExp = e - 1;
  if (ySign != 0) th = minus(th, tl, sh, sl);
  else {
    // The sum can reach 1.
    const h = shifted(th, tl, 1);
    const l = lower;
    const h2 = shifted(sh, sl, 1);
    th = plus(h, l, h2, lower);
    rExp++;
  }
  tl = lower | 1;
  normalize(th, tl);
}

// The logarithm: (lHigh:lLow) / 2^128 * 2^lExp, leading bit set, and its sign.
let lHigh: u64 = 0;
let lLow: u64 = 0;
let lExp: i32 = 0;
let lSign: u32 = 0;

// @ts-ignore: decorator
@inline function setLog(h: u64, l: u64, e: i32, sign: u32): void {
  rExp = e;
  normalize(h, l);
  lHigh = rSig;
  lLow = rTail;
  lExp = rExp;
  lSign = sign;
}

/** |log2((1 + z) / (1 - z))| for z = n / d below 1/4: (2 / ln 2) (z + z^3/3 + ...). Operands have bit 127 set. */
function logOfRatio(nh: u64, nl: u64, ne: i32, dh: u64, dl: u64, de: i32, sign: u32): void {
  dl = (dh << 63) | (dl >> 1);
  dh >>= 1;
  nh = shifted(nh, nl, 3);
  let zh = over(nh, lower, dh, dl);
  let zl = lower;
  const e = ne - de + 2;
  let wh = times(zh, zl, zh, zl);
  wh = shifted(wh, lower, -2 * e < 128 ? -2 * e : 128);
  let sh = positiveSeries(ODD, 0, 15, 1, wh, lower);
  sh = times(zh, zl, sh, lower);
  zh = plus(zh, zl, sh, lower);
  zl = lower;
  zh = times(zh, zl, LOG2E_HALF_HIGH, LOG2E_HALF_LOW);
  setLog(zh, lower, e + 2, sign);
}

/** log2 of a positive significand and exponent; true if it is exact: a power of two. */
function log2(sig: u64, exp: i32): bool {
  let sign: u32 = 0;
  if (sig == TOP) {
    if (exp != 0) setLog(<u64>(exp < 0 ? -exp : exp), 0, 64, <u32>(exp < 0));
    return true;
  }
  // m in sqrt(1/2) .. sqrt(2); z = (m - 1) / (m + 1)
  if (sig > 0xb504f333f9de6484) {
    exp++;
    sign = 1;
    const n = 0 - sig;
    const shift = clz(n);
    logOfRatio(n << shift, 0, -<i32>shift, (sig >> 1) | TOP, sig << 63, 1, sign);
  } else {
    const n = sig - TOP;
    const shift = clz(n);
    logOfRatio(n << shift, 0, 1 - <i32>shift, ((sig + TOP) >> 1) | TOP, sig << 63, 2, sign);
  }
  if (exp == 0) return false;
  // exp +- log2(m), in units of 2^16.
  const fh = shifted(lHigh, lLow, 16 - lExp < 128 ? 16 - lExp : 128);
  const fl = lower;
  const negative = exp < 0;
  const whole = <u64>(negative ? -exp : exp) << 48;
  const h = <u32>negative == lSign ? plus(whole, 0, fh, fl) : minus(whole, 0, fh, fl);
  setLog(h, lower, 16, <u32>negative);
  return false;
}

/** R = X * the logarithm. */
function product(exact: bool): void {
  const h = multiply(xSig, lHigh);
  const l = low;
  const rest = multiply(xSig, lLow);
  const sum = l + rest;
  rKind = FINITE;
  rSign = xSign ^ lSign;
  rExp = xExp + lExp;
  normalize(h + <u64>(sum < l), exact ? sum : sum | 1);
}

// @ts-ignore: decorator
@inline function result(kind: u32, sign: u32): void {
  rKind = kind;
  rSign = sign;
}

/** R = X * log2(Y). */
export function ylog2x(): void {
  if (nans()) return;
  if (yKind != ZERO && ySign != 0) return invalid();
  const isOne = yKind == FINITE && yExp == 0 && ySig == TOP;
  if (yKind == ZERO) {
    if (xKind == ZERO) return invalid();
    if (xKind != INF) flags |= ZE;
    return result(INF, xSign ^ 1);
  }
  if ((yKind == INF && xKind == ZERO) || (isOne && xKind == INF)) return invalid();
  noteDenormals();
  if (yKind == INF) return result(INF, xSign);
  const below = <u32>(yExp < 0);
  if (xKind == INF || xKind == ZERO) return result(xKind, xSign ^ below);
  if (isOne) return result(ZERO, xSign);
  product(log2(ySig, yExp));
}

/** R = X * log2(Y + 1). The documented range of Y is +-(1 - sqrt(1/2)); beyond it this is still right, to -1. */
export function ylog2xp1(): void {
  if (nans()) return;
  if (ySign != 0 && (yKind == INF || (yKind != ZERO && yExp >= 0))) return invalid();
  if ((yKind == ZERO && xKind == INF) || (yKind == INF && xKind == ZERO)) return invalid();
  noteDenormals();
  if (yKind == INF || xKind == INF) return result(INF, xSign ^ ySign);
  if (yKind == ZERO || xKind == ZERO) return result(ZERO, xSign ^ ySign);
  // |y| as a fraction of 2
  if (yExp < -2 || (yExp == -2 && ySign == 0) || (yExp == -2 && ySig < 0x95f619980c4336f7)) {
    // z = y / (2 + y), in units of 4
    const fh = shifted(ySig, 0, 1 - yExp < 128 ? 1 - yExp : 128);
    const dh = ySign != 0 ? minus(TOP, 0, fh, lower) : plus(TOP, 0, fh, lower);
    const dl = lower;
    if (dh >> 63 != 0) logOfRatio(ySig, 0, yExp, dh, dl, 1, ySign);
    else logOfRatio(ySig, 0, yExp, (dh << 1) | (dl >> 63), dl << 1, 0, ySign);
    return product(false);
  }
  // 1 + y, rounded to 64 bits, is far enough from 1.
  if (ySign != 0) {
    rExp = 0;
    normalize(0 - (ySig >> (-1 - yExp)), 0);
    rExp--;
  } else if (yExp < 0) {
    rSig = TOP | (ySig >> -yExp);
    rExp = 0;
  } else {
    const one = yExp < 64 ? TOP >> yExp : 0;
    rSig = ySig + one;
    rExp = yExp;
    if (rSig < ySig) {
      rSig = (rSig >> 1) | TOP;
      rExp++;
    }
  }
  log2(rSig, rExp);
  product(false);
}
