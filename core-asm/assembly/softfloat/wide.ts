/** 128-bit integer arithmetic; the second half of a result is in `low` or `remainder`. */

/** Low half of the last wide result. */
export let low: u64 = 0;
/** Remainder of the last division. */
export let remainder: u64 = 0;

/** High half of a * b; `low` has the low one. */
export function multiply(a: u64, b: u64): u64 {
  const a0 = a & 0xffffffff;
  const a1 = a >> 32;
  const b0 = b & 0xffffffff;
  const b1 = b >> 32;
  const p00 = a0 * b0;
  const middle = a1 * b0 + (p00 >> 32);
  const middle2 = a0 * b1 + (middle & 0xffffffff);
  low = (middle2 << 32) | (p00 & 0xffffffff);
  return a1 * b1 + (middle >> 32) + (middle2 >> 32);
}

/** One digit of a division in base 2^32: (high:next) / d, where high < d and bit 63 of d is set; the remainder to `remainder`. */
// @ts-ignore: decorator
@inline function digit(high: u64, next: u64, d: u64): u64 {
  const d1 = d >> 32;
  const d0 = d & 0xffffffff;
  let q = high / d1;
  let r = high - q * d1;
  // The estimate is at most two too large (Knuth, 4.3.1, theorem B).
  while (q >> 32 != 0 || q * d0 > ((r << 32) | next)) {
    q--;
    r += d1;
    if (r >> 32 != 0) break;
  }
  remainder = ((high << 32) | next) - q * d;
  return q;
}

/** (high:lower) / d, where high < d and bit 63 of d is set; the remainder to `remainder`. */
export function divide(high: u64, lower: u64, d: u64): u64 {
  const q1 = digit(high, lower >> 32, d);
  const q0 = digit(remainder, lower & 0xffffffff, d);
  return (q1 << 32) | q0;
}

/** Shifts high:lower right by n >= 0; bits lost stick to the lowest one. Returns the high half, `low` the low one. */
export function shiftRightJam(high: u64, lower: u64, n: u32): u64 {
  if (n == 0) {
    low = lower;
    return high;
  }
  if (n < 64) {
    low = (high << (64 - n)) | (lower >> n) | <u64>(lower << (64 - n) != 0);
    return high >> n;
  }
  if (n == 64) low = high | <u64>(lower != 0);
  else if (n < 128) low = (high >> (n - 64)) | <u64>((high << (128 - n) | lower) != 0);
  else low = <u64>((high | lower) != 0);
  return 0;
}

/** Integer square root of high:lower >= 2^126; the remainder, saturated to 64 bits, to `remainder`. */
export function squareRoot(high: u64, lower: u64): u64 {
  // 52 bits from the hardware (scaled down so that it cannot reach 2^64), doubled by one step of Newton's iteration.
  let r = <u64>(sqrt<f64>(<f64>high) * (4294967296.0 * (1.0 - f64.EPSILON)));
  const q = high >= r ? ~<u64>0 : divide(high, lower, r);
  r = (r >> 1) + (q >> 1) + (r & q & 1);
  // Now it may be off by one or two: n - r * r has to be in 0 .. 2r.
  for (;;) {
    const square = multiply(r, r);
    const rest = lower - low;
    const over = high - square - <u64>(lower < low);
    const twice = r >> 63;
    if (<i64>over < 0) r--;
    else if (over > twice || (over == twice && rest > r << 1)) r++;
    else {
      remainder = over != 0 ? ~<u64>0 : rest;
      break;
    }
  }
  return r;
}
