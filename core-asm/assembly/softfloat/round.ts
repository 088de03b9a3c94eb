/**
 * Rounding R to a format and packing it (SDM vol. 1, 4.8.4 and 4.9): overflow, underflow (tininess is detected after rounding)
 * and inexactness, masked and unmasked.
 */
import {
  CHOP, DOWN, FINITE, flags, flushToZero, INF, masks, NEAREST, OE, PE, precision, rExp, rKind, roundedUp, rounding, rSig, rSign, rTail,
  UE, UP, ZERO,
} from "./registers";
import { low, shiftRightJam } from "./wide";

const TOP: u64 = 1 << 63;
/** The x87 delivers unmasked overflow and underflow to its registers with the exponent moved by this (SDM vol. 1, 4.9.1.4). */
const X87_WRAP: i32 = 24576;

/** Whether a fraction (of one unit in the last place, scaled to 64 bits) above an `odd` or even place is rounded away from zero. */
// @ts-ignore: decorator
@inline export function roundsUp(sign: u32, odd: bool, fraction: u64): bool {
  if (rounding == NEAREST) return fraction > TOP || (fraction == TOP && odd);
  if (rounding == CHOP) return false;
  return fraction != 0 && (rounding == UP) == (sign == 0);
}

/** What of rSig:rTail is below `bits` significant ones. */
// @ts-ignore: decorator
@inline function fractionBelow(bits: u32): u64 { return bits == 64 ? rTail : (rSig << bits) | <u64>(rTail != 0); }

/** Too small for a normal number even when rounded with an unbounded exponent? */
// @ts-ignore: decorator
@inline function isTiny(bits: u32, min: i32): bool {
  if (rExp < min - 1) return true;
  const ones = ~<u64>0 << (64 - bits);
  return !((rSig & ones) == ones && roundsUp(rSign, true, fractionBelow(bits)));
}

/**
 * Rounds a finite R to `bits` significant bits and an exponent in min .. max. Unmasked overflow and underflow deliver R rounded as
 * if the exponent had no limits: to x87 registers (`wrap`) with the exponent moved, else nowhere, but PE depends on it.
 */
function round(bits: u32, min: i32, max: i32, wrap: bool): void {
  let tiny = false;
  if (rExp < min) {
    tiny = isTiny(bits, min);
    if (tiny && (masks & UE) == 0) {
      flags |= UE;
      if (wrap) rExp += X87_WRAP;
      if (wrap && rExp < min) {
        flags |= PE;
        rKind = ZERO;
        return;
      }
    } else if (tiny && flushToZero) {
      flags |= UE | PE;
      rKind = ZERO;
      return;
    } else {
      rSig = shiftRightJam(rSig, rTail, min - rExp);
      rTail = low;
      rExp = min;
    }
  }
  const fraction = fractionBelow(bits);
  const ulp = <u64>1 << (64 - bits);
  const odd = (rSig & ulp) != 0;
  rSig &= ~(ulp - 1);
  const up = roundsUp(rSign, odd, fraction);
  // Exact here, it may have been rounded before (FRNDINT).
  if (fraction != 0) roundedUp = up;
  if (up) {
    rSig += ulp;
    if (rSig == 0) {
      rSig = TOP;
      rExp++;
    }
  }
  if (fraction != 0) flags |= tiny ? PE | UE : PE;
  if (rExp > max) overflow(bits, max, wrap);
}

function overflow(bits: u32, max: i32, wrap: bool): void {
  flags |= OE;
  const wrapped = wrap && (masks & OE) == 0;
  if (wrapped) rExp -= X87_WRAP;
  if ((masks & OE) == 0 && (!wrap || rExp <= max)) return;
  flags |= PE;
  roundedUp = wrapped || rounding == NEAREST || (rounding == UP && rSign == 0) || (rounding == DOWN && rSign != 0);
  if (roundedUp) rKind = INF;
  else {
    rExp = max;
    rSig = ~<u64>0 << (64 - bits);
  }
}

export function pack16(): u32 {
  const sign = rSign << 15;
  if (rKind == FINITE) round(11, -14, 15, false);
  if (rKind == FINITE) return sign | (rSig >> 63 == 0 ? 0 : <u32>(rExp + 15) << 10) | (<u32>(rSig >> 53) & 0x3ff);
  if (rKind == ZERO) return sign;
  return sign | 0x7c00 | (rKind == INF ? 0 : <u32>(rSig >> 53) & 0x3ff);
}

export function pack32(): u32 {
  const sign = rSign << 31;
  if (rKind == FINITE) round(24, -126, 127, false);
  if (rKind == FINITE) return sign | (rSig >> 63 == 0 ? 0 : <u32>(rExp + 127) << 23) | (<u32>(rSig >> 40) & 0x7fffff);
  if (rKind == ZERO) return sign;
  return sign | 0x7f800000 | (rKind == INF ? 0 : <u32>(rSig >> 40) & 0x7fffff);
}

export function pack64(): u64 {
  const sign = <u64>rSign << 63;
  if (rKind == FINITE) round(53, -1022, 1023, false);
  if (rKind == FINITE) return sign | (rSig >> 63 == 0 ? 0 : <u64>(rExp + 1023) << 52) | ((rSig >> 11) & 0xfffffffffffff);
  if (rKind == ZERO) return sign;
  return sign | 0x7ff0000000000000 | (rKind == INF ? 0 : (rSig >> 11) & 0xfffffffffffff);
}

/** The significand; sign and exponent to `exponent80`. */
function packBits80(bits: u32): u64 {
  const sign = rSign << 15;
  if (rKind == FINITE) round(bits, -16382, 16383, true);
  if (rKind == FINITE) {
    exponent80 = sign | (rSig >> 63 == 0 ? 0 : <u32>(rExp + 16383));
    return rSig;
  }
  if (rKind == ZERO) {
    exponent80 = sign;
    return 0;
  }
  exponent80 = sign | 0x7fff;
  return rKind == INF ? TOP : rSig;
}

/** Sign and exponent of the last 80-bit result. */
export let exponent80: u32 = 0;

/** To all 64 bits. */
export function pack80(): u64 { return packBits80(64); }

/** To the precision of the x87 control word, as FADD FSUB FMUL FDIV FSQRT do (SDM vol. 1, 8.1.5.2). */
export function pack80Controlled(): u64 { return packBits80(precision); }
