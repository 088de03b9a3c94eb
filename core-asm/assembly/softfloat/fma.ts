/**
 * X * Y + Z with one rounding (SDM vol. 1, 14.5.2). The product has 128 bits, of which a double's has 22 to spare, so that what is shifted
 * out only ever sticks: nothing is lost where the sum could cancel.
 */
import { invalid, normalize, resultX, resultY } from "./arith";
import {
  DE, DENORMAL, DOWN, FINITE, flags, IE, INF, NOT_A_NUMBER, QNAN, rExp, rKind, rounding, rSig, rSign, rTail, SNAN, xExp, xKind, xSig, xSign,
  yExp, yKind, ySig, ySign, ZERO,
} from "./registers";
import { low, multiply, shiftRightJam } from "./wide";

let zKind: u32 = 0;
let zSign: u32 = 0;
let zExp: i32 = 0;
let zSig: u64 = 0;

/** Takes the operand that was pushed last as the addend. */
export function addend(): void {
  zKind = yKind;
  zSign = ySign;
  zExp = yExp;
  zSig = ySig;
}

function resultZ(): void {
  rKind = zKind & ~DENORMAL;
  rSign = zSign;
  rExp = zExp;
  rSig = zSig;
  rTail = 0;
}

/** Of several NaNs the first one counts. */
function nans(): bool {
  const kinds = xKind | yKind | zKind;
  if ((kinds & NOT_A_NUMBER) == 0) return false;
  if ((kinds & SNAN) != 0) flags |= IE;
  if ((xKind & NOT_A_NUMBER) != 0) resultX();
  else if ((yKind & NOT_A_NUMBER) != 0) resultY();
  else resultZ();
  rKind = QNAN;
  rSig |= <u64>1 << 62;
  return true;
}

/** R = +-(X * Y) +- Z. */
export function multiplyAdd(negateProduct: u32, negateAddend: u32): void {
  if (nans()) return;
  const sign = xSign ^ ySign ^ negateProduct;
  const signZ = zSign ^ negateAddend;
  const factors = xKind | yKind;
  if ((factors & (INF | ZERO)) == (INF | ZERO)) return invalid();
  if ((factors & zKind & INF) != 0 && sign != signZ) return invalid();
  if (((factors | zKind) & DENORMAL) != 0) flags |= DE;
  rSign = sign;
  if ((factors & INF) != 0) {
    rKind = INF;
    return;
  }
  if ((zKind & INF) != 0 || (factors & ZERO) != 0) {
    resultZ();
    rSign = signZ;
    if (zKind == ZERO && sign != signZ) rSign = <u32>(rounding == DOWN);
    return;
  }
  rKind = FINITE;
  rExp = xExp + yExp + 1;
  const high = multiply(xSig, ySig);
  normalize(high, low);
  if (zKind != ZERO) sum(signZ);
}

/** Adds Z to the product in R. */
function sum(signZ: u32): void {
  let pHigh = rSig;
  let pLow = rTail;
  let zHigh = zSig;
  let zLow: u64 = 0;
  if (rExp >= zExp) {
    zHigh = shiftRightJam(zSig, 0, rExp - zExp);
    zLow = low;
  } else {
    pHigh = shiftRightJam(rSig, rTail, zExp - rExp);
    pLow = low;
    rExp = zExp;
  }
  if (rSign == signZ) {
    const lower = pLow + zLow;
    const carry = <u64>(lower < pLow);
    const upper = pHigh + zHigh + carry;
    const over = upper < pHigh || (carry != 0 && upper == pHigh);
    rSig = over ? (upper >> 1) | (<u64>1 << 63) : upper;
    rTail = over ? (upper << 63) | (lower >> 1) | (lower & 1) : lower;
    if (over) rExp++;
    return;
  }
  if (pHigh == zHigh && pLow == zLow) {
    rKind = ZERO;
    rSign = <u32>(rounding == DOWN);
    return;
  }
  const productWins = pHigh > zHigh || (pHigh == zHigh && pLow > zLow);
  if (!productWins) rSign = signZ;
  const lower = productWins ? pLow - zLow : zLow - pLow;
  const borrow = <u64>(productWins ? pLow < zLow : zLow < pLow);
  normalize((productWins ? pHigh - zHigh : zHigh - pHigh) - borrow, lower);
}
