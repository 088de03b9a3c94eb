/** FPREM, FPREM1, FSCALE, FXTRACT, and packed decimals: FBLD, FBSTP. */
import { ld16, ld64 } from "../access";
import { FCW } from "../layout";
import { OP_EAMASK, opEa, opSeg, ST_FAULT, ST_NEXT } from "../op";
import { convert } from "../softfloat/arith";
import { pushInteger } from "../softfloat/formats";
import { toInteger } from "../softfloat/integer";
import { beginX87, IE, INF, onlyException, rKind, softFlags, ySign, ZERO } from "../softfloat/registers";
import { extract, exponentPart, partialRemainder, quotient, scale } from "../softfloat/remainder";
import { exponent80, pack80 } from "../softfloat/round";
import {
  accept, begin, finish, finishPush, INDEFINITE_EXP, INDEFINITE_SIG, isFull, overflow, popTimes, pushBits, pushSt, storable, underflow,
  overflowTwice, underflows, underflowTwice,
} from "./result";
import {
  clearC1, clearC2, FSW_C0, FSW_C1, FSW_C2, FSW_C3, FSW_IE, isEmpty, setCodes, setSt, st80, track, trackMem, x87Blocked,
} from "./state";

// --- FPREM, FSCALE, FXTRACT --------------------------------------------------------------------------------------------------------
/** C2: incomplete. Else C0 C3 C1 are the quotient's bits 2, 1, 0; for a NaN, C0 and C3 stay. */
function remainder(cpu: usize, op: usize, nearest: bool): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  begin(cpu);
  clearC2(cpu);
  if (isEmpty(cpu, 0) || isEmpty(cpu, 1)) return underflow(cpu, 0, 0);
  pushSt(cpu, 0);
  pushSt(cpu, 1);
  partialRemainder(nearest);
  const sig = pack80();
  if (!accept(cpu)) return ST_NEXT;
  setSt(cpu, 0, sig, exponent80);
  const q = quotient;
  if (q < 0) setCodes(cpu, FSW_C2);
  else if ((exponent80 & 0x7fff) != 0x7fff) {
    setCodes(cpu, ((q & 4) != 0 ? FSW_C0 : 0) | ((q & 2) != 0 ? FSW_C3 : 0) | ((q & 1) != 0 ? FSW_C1 : 0));
  }
  return ST_NEXT;
}
export function fprem(cpu: usize, op: usize): i32 { return remainder(cpu, op, false); }
export function fprem1(cpu: usize, op: usize): i32 { return remainder(cpu, op, true); }

export function fscale(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  begin(cpu);
  if (isEmpty(cpu, 0) || isEmpty(cpu, 1)) return underflow(cpu, 0, 0);
  pushSt(cpu, 0);
  pushSt(cpu, 1);
  scale();
  return finish(cpu, 0, 0);
}

/** ST(0) becomes the exponent, then the significand is pushed. */
export function fxtract(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  begin(cpu);
  if (isEmpty(cpu, 0)) return underflowTwice(cpu);
  if (isFull(cpu)) return overflowTwice(cpu);
  pushSt(cpu, 0);
  const split = extract();
  const kind = rKind;
  const sig = pack80();
  const exp = exponent80;
  if (!accept(cpu)) return ST_NEXT;
  if (!split) setSt(cpu, 0, sig, exp);
  else if (kind == ZERO) setSt(cpu, 0, 0x8000000000000000, 0xffff);
  else if (kind == INF) setSt(cpu, 0, 0x8000000000000000, 0x7fff);
  else {
    pushInteger(exponentPart);
    convert();
    const e = pack80();
    setSt(cpu, 0, e, exponent80);
  }
  pushBits(cpu, sig, exp);
  return ST_NEXT;
}

// --- packed decimals: 18 digits in 9 bytes, then a byte with the sign in bit 7 ---------------------------------------------------------
export function fbld(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  const at = opEa(cpu, op);
  const low = ld64(cpu, opSeg(op), at);
  const top = ld16(cpu, opSeg(op), (at + 8) & load<u64>(op, OP_EAMASK));
  trackMem(cpu, op, 0xdf);
  begin(cpu);
  if (isFull(cpu)) return overflow(cpu);
  let n: u64 = ((top >> 4) & 15) * 10 + (top & 15);
  for (let shift = 60; shift >= 0; shift -= 4) n = n * 10 + ((low >> shift) & 15);
  pushInteger(n);
  convert();
  const sig = pack80();
  pushBits(cpu, sig, exponent80 | (top & 0x8000));
  return ST_NEXT;
}

/** 10^18, the first number with too many digits. */
const BCD_LIMIT: i64 = 1000000000000000000;

export function fbstp(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  const masked = (load<u32>(cpu, FCW) & FSW_IE) != 0;
  if (isEmpty(cpu, 0)) {
    if (masked) st80(cpu, op, INDEFINITE_SIG, INDEFINITE_EXP);
    trackMem(cpu, op, 0xdf);
    clearC1(cpu);
    if (underflows(cpu)) popTimes(cpu, 1);
    return ST_NEXT;
  }
  beginX87(load<u32>(cpu, FCW));
  pushSt(cpu, 0);
  let n = toInteger(64);
  if (n >= BCD_LIMIT || n <= -BCD_LIMIT) onlyException(IE);
  if (storable(cpu)) {
    if (softFlags() == IE) st80(cpu, op, INDEFINITE_SIG, INDEFINITE_EXP);
    else {
      if (n < 0) n = -n;
      let low: u64 = 0;
      for (let shift = 0; shift < 64; shift += 4) {
        low |= <u64>(n % 10) << shift;
        n /= 10;
      }
      st80(cpu, op, low, <u32>(n % 10) | (<u32>(n / 10) << 4) | (ySign << 15));
    }
  }
  trackMem(cpu, op, 0xdf);
  clearC1(cpu);
  const complete = storable(cpu);
  accept(cpu);
  if (complete) popTimes(cpu, 1);
  return ST_NEXT;
}
