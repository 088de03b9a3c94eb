/**
 * Fractions of 128 bits, for the transcendental functions: a pair (high, low) stands for (high:low) / 2^128, in 0 .. 1. Functions
 * return the high half and leave the low one in `lower`; errors are a few units of 2^-127.
 */
import { low, multiply } from "./wide";

/** Low half of the last result. */
export let lower: u64 = 0;

/** a * b. */
export function times(ah: u64, al: u64, bh: u64, bl: u64): u64 {
  let h = multiply(ah, bh);
  let l = low;
  const c1 = multiply(ah, bl);
  const c2 = multiply(al, bh);
  l += c1;
  if (l < c1) h++;
  l += c2;
  if (l < c2) h++;
  lower = l;
  return h;
}

/** a - b, modulo 1. */
// @ts-ignore: decorator
@inline export function minus(ah: u64, al: u64, bh: u64, bl: u64): u64 {
  lower = al - bl;
  return ah - bh - <u64>(al < bl);
}

/** a + b, modulo 1. */
// @ts-ignore: decorator
@inline export function plus(ah: u64, al: u64, bh: u64, bl: u64): u64 {
  lower = al + bl;
  return ah + bh + <u64>(lower < al);
}

/** a / 2^n for n >= 0. */
export function shifted(ah: u64, al: u64, n: i32): u64 {
  if (n == 0) {
    lower = al;
    return ah;
  }
  if (n < 64) {
    lower = (ah << (64 - n)) | (al >> n);
    return ah >> n;
  }
  lower = n < 128 ? ah >> (n - 64) : 0;
  return 0;
}

/** a / b, where a < b < 1/2. */
export function over(ah: u64, al: u64, bh: u64, bl: u64): u64 {
  let qh: u64 = 0;
  let ql: u64 = 0;
  for (let i = 0; i < 128; i++) {
    ah = (ah << 1) | (al >> 63);
    al <<= 1;
    qh = (qh << 1) | (ql >> 63);
    ql <<= 1;
    if (ah > bh || (ah == bh && al >= bl)) {
      ah = ah - bh - <u64>(al < bl);
      al -= bl;
      ql |= 1;
    }
  }
  lower = ql;
  return qh;
}

/**
 * Horner's scheme over a table of coefficients (pairs), from entry `last` down to `first` in steps of `step`:
 * x * (c[first] +- x * (c[first + step] +- ...)).
 */
// @ts-ignore: decorator
@inline function series(table: usize, first: i32, last: i32, step: i32, xh: u64, xl: u64, alternating: bool): u64 {
  let h: u64 = 0;
  let l: u64 = 0;
  for (let i = last; i >= first; i -= step) {
    const c = table + ((<usize>i) << 4);
    h = alternating ? minus(load<u64>(c), load<u64>(c, 8), h, l) : plus(load<u64>(c), load<u64>(c, 8), h, l);
    l = lower;
    h = times(h, l, xh, xl);
    l = lower;
  }
  lower = l;
  return h;
}
export function alternatingSeries(table: usize, first: i32, last: i32, step: i32, xh: u64, xl: u64): u64 {
  return series(table, first, last, step, xh, xl, true);
}
export function positiveSeries(table: usize, first: i32, last: i32, step: i32, xh: u64, xl: u64): u64 {
  return series(table, first, last, step, xh, xl, false);
}

// --- constants -------------------------------------------------------------------------------------------------------------------
/** 1 / n! from n = 2 on. */
export const FACTORIALS: usize = memory.data<u64>([
  0x8000000000000000, 0x0000000000000000,
  0x2aaaaaaaaaaaaaaa, 0xaaaaaaaaaaaaaaab,
  0x0aaaaaaaaaaaaaaa, 0xaaaaaaaaaaaaaaab,
  0x0222222222222222, 0x2222222222222222,
  0x005b05b05b05b05b, 0x05b05b05b05b05b0,
  0x000d00d00d00d00d, 0x00d00d00d00d00d0,
  0x0001a01a01a01a01, 0xa01a01a01a01a01a,
  0x00002e3bc74aad8e, 0x671f5583911ca003,
  0x0000049f93edde27, 0xd71cbbc05b4fa99a,
  0x0000006b99159fd5, 0x138e3f9d1f92e0df,
  0x00000008f76c77fc, 0x6c4bdaa26d4c3d68,
  0x00000000b092309d, 0x43684be51c198e92,
  0x000000000c9cba54, 0x603e4e905d6f8a2f,
  0x0000000000d73f9f, 0x399dc0f88ec32b58,
  0x00000000000d73f9, 0xf399dc0f88ec32b6,
  0x000000000000ca96, 0x3b81856a53593029,
  0x0000000000000b41, 0x3c31dcbecbbdd802,
  0x0000000000000097, 0xa4da340a0ab92651,
  0x0000000000000007, 0x950ae900808941ea,
  0x0000000000000000, 0x5c6e3bdb73d5c630,
  0x0000000000000000, 0x04338e5b6dfe14a5,
  0x0000000000000000, 0x002ec368262c7034,
  0x0000000000000000, 0x0001f2cf01972f57,
  0x0000000000000000, 0x000013f3ccdd1660,
  0x0000000000000000, 0x000000c4742fe352,
  0x0000000000000000, 0x0000000746ac70b7,
]);
/** 1 / n for odd n from 3 on. */
export const ODD: usize = memory.data<u64>([
  0x5555555555555555, 0x5555555555555555,
  0x3333333333333333, 0x3333333333333333,
  0x2492492492492492, 0x4924924924924925,
  0x1c71c71c71c71c71, 0xc71c71c71c71c71c,
  0x1745d1745d1745d1, 0x745d1745d1745d17,
  0x13b13b13b13b13b1, 0x3b13b13b13b13b14,
  0x1111111111111111, 0x1111111111111111,
  0x0f0f0f0f0f0f0f0f, 0x0f0f0f0f0f0f0f0f,
  0x0d79435e50d79435, 0xe50d79435e50d794,
  0x0c30c30c30c30c30, 0xc30c30c30c30c30c,
  0x0b21642c8590b216, 0x42c8590b21642c86,
  0x0a3d70a3d70a3d70, 0xa3d70a3d70a3d70a,
  0x097b425ed097b425, 0xed097b425ed097b4,
  0x08d3dcb08d3dcb08, 0xd3dcb08d3dcb08d4,
  0x0842108421084210, 0x8421084210842108,
  0x07c1f07c1f07c1f0, 0x7c1f07c1f07c1f08,
]);
/** arctan(k / 8) for k = 0 .. 8. */
export const ARCTANGENTS: usize = memory.data<u64>([
  0x0000000000000000, 0x0000000000000000,
  0x1fd5ba9aac2f6dc6, 0x5912f313e7d111df,
  0x3eb6ebf25901bac5, 0x5b71e7bd7de885f9,
  0x5bd86507937bc239, 0xc55190916e7f2242,
  0x76b19c1586ed3da2, 0xb7f222f65e1d4682,
  0x8f005d5ef7f59f9b, 0x5c835e1665c43748,
  0xa4bc7d1934f70924, 0x19a87f2a457dac9f,
  0xb8053e2bc2319e73, 0xcb2da55210a4443d,
  0xc90fdaa22168c234, 0xc4c6628b80dc1cd1,
]);
export const LN2_HIGH: u64 = 0xb17217f7d1cf79ab;
export const LN2_LOW: u64 = 0xc9e3b39803f2f6af;
/** 1 / (2 ln 2). */
export const LOG2E_HALF_HIGH: u64 = 0xb8aa3b295c17f0bb;
export const LOG2E_HALF_LOW: u64 = 0xbe87fed0691d3e89;
/** pi / 4. */
export const PI4_HIGH: u64 = 0xc90fdaa22168c234;
export const PI4_LOW: u64 = 0xc4c6628b80dc1cd1;
