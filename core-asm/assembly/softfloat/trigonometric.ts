/**
 * Sine, cosine, tangent, arctangent to about 120 bits, rounded once. As in hardware, arguments are reduced by a pi of 66 bits
 * (SDM vol. 1, 8.3.8), so that results for large ones agree with real processors rather than with mathematics.
 */
import { invalid, nans, nanY, noteDenormals, noteDenormalY, normalize, resultY } from "./arith";
import {
  alternatingSeries, ARCTANGENTS, FACTORIALS, lower, minus, ODD, over, PI4_HIGH, PI4_LOW, plus, shifted, times,
} from "./fixed";
import { FINITE, INF, rExp, rKind, rSig, rSign, rTail, xExp, xKind, xSig, xSign, yExp, yKind, ySig, ySign, ZERO } from "./registers";

/** pi / 2 = PI66 / 2^65. */
const PI66_HIGH: u64 = 0x3;
const PI66_LOW: u64 = 0x243f6a8885a308d3;

// The reduced argument: the angle is quadrant * pi/2 +- r, with r = (aHigh:aLow) / 2^128 * 2^aExp <= pi/4, leading bit set.
let quadrant: u32 = 0;
let aNegative: bool = false;
let aHigh: u64 = 0;
let aLow: u64 = 0;
let aExp: i32 = 0;

/** Reduces |Y|, which is below 2^63. */
function reduce(): void {
  quadrant = 0;
  aNegative = false;
  aHigh = ySig;
  aLow = 0;
  aExp = yExp + 1;
  if (yExp < -1 || (yExp == -1 && ySig <= PI4_HIGH)) return;
  let h: u64 = 0;
  let l = ySig;
  for (let i = -2; i < yExp; i++) {
    h = (h << 1) | (l >> 63);
    l <<= 1;
    quadrant <<= 1;
    if (h > PI66_HIGH || (h == PI66_HIGH && l >= PI66_LOW)) {
      h = h - PI66_HIGH - <u64>(l < PI66_LOW);
      l -= PI66_LOW;
      quadrant |= 1;
    }
  }
  // Above pi/4: from the other side.
  const twice = (h << 1) | (l >> 63);
  if (twice > PI66_HIGH || (twice == PI66_HIGH && l << 1 > PI66_LOW)) {
    h = PI66_HIGH - h - <u64>(PI66_LOW < l);
    l = PI66_LOW - l;
    quadrant++;
    aNegative = true;
  }
  // (h:l) / 2^65, never zero: no 64-bit significand is a multiple of this 66-bit number.
  aExp = 63;
  if (h == 0) {
    h = l;
    l = 0;
    aExp -= 64;
  }
  const n = <i32>clz(h);
  aHigh = n == 0 ? h : (h << n) | (l >> (64 - n));
  aLow = l << n;
  aExp -= n;
}

/** r^2, as a fraction. */
function squared(): u64 {
  const h = times(aHigh, aLow, aHigh, aLow);
  return shifted(h, lower, -2 * aExp);
}

/** R = sin r, positive: r * (1 - (r^2/3! - r^4/5! + ...)). */
function sine(): void {
  const zh = squared();
  let h = alternatingSeries(FACTORIALS, 1, 23, 2, zh, lower);
  // Less than r in any case.
  h = minus(0, 0, h, lower == 0 && h == 0 ? 1 : lower);
  h = times(aHigh, aLow, h, lower);
  rKind = FINITE;
  rExp = aExp - 1;
  normalize(h, lower);
}

/** R = cos r: 1 - (r^2/2! - r^4/4! + ...). */
function cosine(): void {
  const zh = squared();
  let h = alternatingSeries(FACTORIALS, 0, 24, 2, zh, lower);
  h = minus(0, 0, h, lower == 0 && h == 0 ? 1 : lower);
  rKind = FINITE;
  rExp = -1;
  normalize(h, lower);
}

/** Settles NaN, infinity, zero; true if Y is an angle to compute with. */
function isAngle(): bool {
  if (nanY()) return false;
  if (yKind == INF) {
    invalid();
    return false;
  }
  noteDenormalY();
  return yKind != ZERO;
}

/** Whether Y is an angle that the instructions reduce; else they set C2 and leave it. */
export function inRange(): bool { return (yKind & FINITE) == 0 || yExp < 63; }

/** R = sin Y. */
export function sin(): void {
  if (!isAngle()) {
    if (yKind == ZERO) resultY();
    return;
  }
  reduce();
  const odd = (quadrant & 1) != 0;
  if (odd) cosine();
  else sine();
  rSign = ySign ^ ((quadrant >> 1) & 1) ^ <u32>(!odd && aNegative);
}

/** R = cos Y. */
export function cos(): void {
  if (!isAngle()) {
    if (yKind != ZERO) return;
    resultY();
    rKind = FINITE;
    rSign = 0;
    rExp = 0;
    rSig = <u64>1 << 63;
    return;
  }
  reduce();
  const odd = (quadrant & 1) != 0;
  if (odd) sine();
  else cosine();
  // cos(pi/2 + r) = -sin r.
  rSign = ((quadrant >> 1) & 1) ^ <u32>(odd && !aNegative);
}

/** R = tan Y. */
export function tan(): void {
  if (!isAngle()) {
    if (yKind == ZERO) resultY();
    return;
  }
  reduce();
  if (aExp < -60 && (quadrant & 1) == 0) {
    // r + r^3/3: more than r by less than the quotient would show.
    rKind = FINITE;
    rSign = ySign ^ <u32>aNegative;
    rExp = aExp - 1;
    rSig = aHigh;
    rTail = aLow | 1;
    return;
  }
  sine();
  const sh = rSig;
  const sl = rTail;
  const se = rExp;
  cosine();
  if ((quadrant & 1) != 0) quotient(rSig, rTail, rExp, sh, sl, se);
  else quotient(sh, sl, se, rSig, rTail, rExp);
  rSign = ySign ^ (quadrant & 1) ^ <u32>aNegative;
}

/** R = n / d, never exact; both with the leading bit set. */
function quotient(nh: u64, nl: u64, ne: i32, dh: u64, dl: u64, de: i32): void {
  rExp = ne - de - 1;
  dl = (dh << 63) | (dl >> 1);
  dh >>= 1;
  let shift = 1;
  if (nh >> 1 > dh || (nh >> 1 == dh && ((nh << 63) | (nl >> 1)) >= dl)) {
    shift = 2;
    rExp++;
  }
  const h = shifted(nh, nl, shift);
  const q = over(h, lower, dh, dl);
  rKind = FINITE;
  normalize(q, lower | 1);
}

// --- arctangent ------------------------------------------------------------------------------------------------------------------
/** R = the constant n * pi/4 with a sign, as if slightly more or less than rounded to 128 bits. */
function quarterTurns(n: u32, sign: u32): void {
  rKind = FINITE;
  rSign = sign;
  rExp = 2;
  let h: u64 = 0;
  let l: u64 = 0;
  const ph = shifted(PI4_HIGH, PI4_LOW, 3);
  const pl = lower;
  for (let i: u32 = 0; i < n; i++) {
    h = plus(h, l, ph, pl);
    l = lower;
  }
  normalize(h, l | 1);
}

/** R = the angle of the point (Y, X): arctan(X / Y) in all four quadrants, as FPATAN has its operands. */
export function atan2(): void {
  if (nans()) return;
  const sign = xSign;
  noteDenormals();
  if (xKind == INF || yKind == INF) {
    if (xKind != INF && ySign == 0) {
      rKind = ZERO;
      rSign = sign;
      return;
    }
    return quarterTurns(xKind != INF ? 4 : yKind != INF ? 2 : ySign != 0 ? 3 : 1, sign);
  }
  if (xKind == ZERO) {
    if (ySign != 0) return quarterTurns(4, sign);
    rKind = ZERO;
    rSign = sign;
    return;
  }
  if (yKind == ZERO) return quarterTurns(2, sign);
  const steep = xExp > yExp || (xExp == yExp && xSig > ySig);
  if (xExp == yExp && xSig == ySig) return quarterTurns(ySign != 0 ? 3 : 1, sign);
  const left = ySign != 0;
  if (steep) slope(ySig, yExp, xSig, xExp);
  else slope(xSig, xExp, ySig, yExp);
  if (steep || left) fold(steep ? 2 : 4, steep == left);
  rSign = sign;
}

/** R = n * pi/4 +- R. */
function fold(n: u32, sum: bool): void {
  const h = shifted(rSig, rTail, 2 - rExp < 128 ? 2 - rExp : 128);
  const l = lower | 1;
  quarterTurns(n, 0);
  // Back to a scale of 2^3 to add in.
  const ph = shifted(rSig, rTail, 2 - rExp);
  const total = sum ? plus(ph, lower, h, l) : minus(ph, lower, h, l);
  rExp = 2;
  normalize(total, lower | 1);
}

/** R = arctan(n / d) for 0 < n / d < 1. */
function slope(ns: u64, ne: i32, ds: u64, de: i32): void {
  const wasExact = quotientIsExact(ns, ds);
  quotient(ns, 0, ne, ds, 0, de);
  // q = (rSig:rTail) / 2^128 * 2^e
  if (wasExact) rTail &= ~<u64>1;
  const e = rExp + 1;
  if (e < -72) {
    // q - q^3/3: less than q by less than anyone sees.
    if (wasExact) {
      const h = minus(rSig, rTail, 0, 1);
      normalize(h, lower);
    }
    return;
  }
  const qh = shifted(rSig, rTail, -e);
  const ql = lower;
  const k = (qh >> 60) + 1 >> 1;
  if (k == 0) return arctangent(rSig, rTail, e);
  // t = (q - c) / (1 + q c), c = k / 8
  const c = k << 61;
  const below = k == 8 || qh < c;
  let th = below ? minus(c, 0, qh, ql) : minus(qh, ql, c, 0);
  let tl = lower;
  let dh = times(qh, ql, c, 0);
  let dl = lower;
  if (k == 8) {
    dh = qh;
    dl = ql;
  }
  dh = shifted(dh, dl, 2);
  dl = lower;
  dh += <u64>1 << 62;
  th = shifted(th, tl, 2);
  tl = lower;
  th = over(th, tl, dh, dl);
  tl = lower;
  const wh = times(th, tl, th, tl);
  let sh = alternatingSeries(ODD, 0, 10, 1, wh, lower);
  sh = times(th, tl, sh, lower);
  th = minus(th, tl, sh, lower);
  tl = lower;
  const a = ARCTANGENTS + (<usize>k << 4);
  const h = below ? minus(load<u64>(a), load<u64>(a, 8), th, tl) : plus(load<u64>(a), load<u64>(a, 8), th, tl);
  rExp = -1;
  normalize(h, lower | 1);
}

/** R = arctan of a small (high:low) / 2^128 * 2^e. */
function arctangent(high: u64, lowHalf: u64, e: i32): void {
  let h = times(high, lowHalf, high, lowHalf);
  h = shifted(h, lower, -2 * e);
  h = alternatingSeries(ODD, 0, 10, 1, h, lower);
  h = minus(0, 0, h, lower == 0 && h == 0 ? 1 : lower);
  h = times(high, lowHalf, h, lower);
  rExp = e - 1;
  normalize(h, lower | 1);
}

/** Whether d divides n * 2^k for some k: the odd part of d is that of a divisor. Only powers of two and equals matter to rounding. */
function quotientIsExact(n: u64, d: u64): bool { return n % (d >> ctz(d)) == 0; }
