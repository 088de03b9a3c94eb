/** Values in emitted code: nodes of traces that have a width. Constants are folded; the others are computed where they are needed. */
import {
  N_ADD, N_AND, N_BSWAP, N_CF, N_CLZ, N_COND, N_CONST, N_CTZ, N_DIV_S, N_DIV_U, N_EA, N_EQ, N_GET, N_IMM, N_LTU, N_MUL, N_MUL_HIGH_S, N_MUL_HIGH_U, N_NEXT_IP, N_NOT,
  N_OR, N_POP, N_REG, N_REL_TARGET, N_SAR, N_SELECT, N_SEXT, N_SHL, N_SHR, N_SUB, N_TRUNC, N_XOR, N_ZEXT, P_FIXED, P_M, P_MEM_RMW, P_MOFFS, P_R, P_V,
} from "../gen/ir";
import { SEG_READ, SEG_WRITE } from "../layout";
import { OP_ASIZE, OP_IMM, OP_M, OP_R } from "../op";
import { offsetAfter } from "./blocks";
import {
  argument, bitsOf, constantOf, detail, flagsNeeded, isClean, isConstant, isForFlags, isLate, isWide, kindOfNode, literal, localOf, op, setConstant, setLocal, wide, widthOf,
} from "./context";
import { emitCarry, emitCondition } from "./conditions";
import { I_MUL_HIGH_S, I_MUL_HIGH_U } from "./imports";
import { L_HOST, temporary } from "./locals";
import { emitAddress, emitLinear, emitProbe, emitStackProbe, emitTopSlot, pushPageRip, wordc } from "./memory";
import { readRegister } from "./registers";
import * as w from "./wasm";

/** At a value node's turn: folds it, or computes it unless that can wait. */
export function defineValue(i: u32): void {
  if (fold(i) || isLate(i) || (!flagsNeeded && isForFlags(i))) return;
  toLocal(i);
}

/** Computes a node into a temporary now. */
export function toLocal(i: u32): void {
  if (isConstant(i) || localOf(i)) return;
  compute(i);
  const local = temporary(isWide(i));
  w.set(local);
  setLocal(i, local);
}

/** Pushes a value: an i64 if it has 64 bits, else an i32, which may have anything above its width. */
export function emitValue(i: u32): void {
  if (isConstant(i)) {
    if (isWide(i)) w.i64c(<i64>constantOf(i));
    else w.i32c(<i32>constantOf(i));
  } else if (localOf(i)) w.get(localOf(i));
  else compute(i);
}

/** Pushes a value zero-extended from its width. */
export function emitClean(i: u32): void {
  emitValue(i);
  if (isClean(i)) return;
  w.i32c((1 << bitsOf(i)) - 1);
  w.on(false, w.AND);
}

/** Pushes a value of up to 32 bits sign-extended to an i32; of 64 as it is. */
function emitSigned(i: u32): void {
  emitValue(i);
  if (widthOf(i) == 2) w.extend8();
  else if (widthOf(i) == 3) w.extend16();
}

/** Pushes a 64-bit value as a word: outside 64-bit code only its low half counts. */
export function emitWord(i: u32): void {
  if (!wide && !isConstant(i) && !localOf(i)) {
    switch (kindOfNode(i)) {
      case N_EA: emitAddress(); return;
      case N_NEXT_IP: emitNextIp(); return;
      case N_REL_TARGET: emitRelativeTarget(detail(i)); return;
      case N_ZEXT:
        if (!isWide(argument(i, 0))) {
          emitClean(argument(i, 0));
          return;
        }
        break;
    }
  }
  emitValue(i);
  if (!wide) w.wrap();
}

function emitNextIp(): void {
  pushPageRip();
  wordc(offsetAfter(op));
  w.on(wide, w.ADD);
}

/** Pushes the target of a relative jump of the current instruction, as relTarget() of ip.ts; width in bits. */
export function emitRelativeTarget(width: u32): void {
  pushPageRip();
  wordc(<i64>offsetAfter(op) + load<i64>(op, OP_IMM));
  w.on(wide, w.ADD);
  if (width != 16) return;
  wordc(0xffff);
  w.on(wide, w.AND);
}

// --- constants -----------------------------------------------------------------------------------------------------------

/** Does the arithmetic now if all arguments are known. */
function fold(i: u32): bool {
  const kind = kindOfNode(i);
  if (kind == N_IMM) {
    setConstant(i, <u64>load<i64>(op, OP_IMM));
    return true;
  }
  if (kind == N_CONST) {
    setConstant(i, <u64>literal(i));
    return true;
  }
  if (kind < N_ADD || kind > N_TRUNC) return false;
  const a = argument(i, 0);
  if (kind == N_XOR && isSameRegister(a, argument(i, 1))) {
    setConstant(i, 0);
    return true;
  }
  if (!isConstant(a)) return false;
  const x = constantOf(a);
  switch (kind) {
    case N_NOT: setConstant(i, ~x); return true;
    case N_ZEXT: case N_TRUNC: setConstant(i, x); return true;
    case N_SEXT: {
      const up: u64 = 64 - bitsOf(a);
      setConstant(i, <u64>(<i64>(x << up) >> up));
      return true;
    }
  }
  const b = argument(i, 1);
  if (b == 0xff || !isConstant(b)) return false;
  const y = constantOf(b);
  switch (kind) {
    case N_ADD: setConstant(i, x + y); return true;
    case N_SUB: setConstant(i, x - y); return true;
    case N_AND: setConstant(i, x & y); return true;
    case N_OR: setConstant(i, x | y); return true;
    case N_XOR: setConstant(i, x ^ y); return true;
    case N_EQ: setConstant(i, u64(x == y)); return true;
    case N_LTU: setConstant(i, u64(x < y)); return true;
  }
  return false;
}

/** XOR of these is how registers are cleared. */
function isSameRegister(a: u32, b: u32): bool {
  if (kindOfNode(a) != N_GET || kindOfNode(b) != N_GET) return false;
  if ((detail(a) & 15) > P_FIXED || (detail(b) & 15) > P_FIXED) return false;
  return registerOf(detail(a)) == registerOf(detail(b));
}

// --- computing -----------------------------------------------------------------------------------------------------------

function binary(i: u32, code: u32): void {
  emitValue(argument(i, 0));
  emitValue(argument(i, 1));
  w.on(isWide(i), code);
}

function compute(i: u32): void {
  switch (kindOfNode(i)) {
    case N_GET: getOperand(i); return;
    case N_REG: readRegister(detail(i), widthOf(i)); return;
    case N_EA:
      emitAddress();
      if (!wide) w.extendU();
      return;
    case N_NEXT_IP:
      emitNextIp();
      if (!wide) w.extendU();
      return;
    case N_REL_TARGET:
      emitRelativeTarget(detail(i));
      if (!wide) w.extendU();
      return;
    case N_ADD: binary(i, w.ADD); return;
    case N_SUB: binary(i, w.SUB); return;
    case N_AND: binary(i, w.AND); return;
    case N_OR: binary(i, w.OR); return;
    case N_XOR: binary(i, w.XOR); return;
    case N_MUL: binary(i, w.MUL); return;
    case N_DIV_U:
      emitClean(argument(i, 0));
      emitClean(argument(i, 1));
      w.on(isWide(i), w.DIV_U);
      return;
    case N_DIV_S: binary(i, w.DIV_S); return;
    case N_NOT:
      emitValue(argument(i, 0));
      if (isWide(i)) w.i64c(-1);
      else w.i32c(widthOf(i) == 1 ? 1 : -1);
      w.on(isWide(i), w.XOR);
      return;
    case N_SHL:
      emitValue(argument(i, 0));
      emitShiftCount(i);
      w.on(isWide(i), w.SHL);
      return;
    case N_SHR:
      emitClean(argument(i, 0));
      emitShiftCount(i);
      w.on(isWide(i), w.SHR_U);
      return;
    case N_SAR:
      emitSigned(argument(i, 0));
      emitShiftCount(i);
      w.on(isWide(i), w.SHR_S);
      return;
    case N_CLZ: case N_CTZ:
      emitClean(argument(i, 0));
      w.on(isWide(i), kindOfNode(i) == N_CLZ ? w.CLZ : w.CTZ);
      return;
    case N_EQ: case N_LTU:
      emitClean(argument(i, 0));
      emitClean(argument(i, 1));
      w.on(isWide(argument(i, 0)), kindOfNode(i) == N_EQ ? w.EQ : w.LT_U);
      return;
    case N_MUL_HIGH_U: case N_MUL_HIGH_S: emitMulHigh(i, kindOfNode(i) == N_MUL_HIGH_S); return;
    case N_BSWAP: emitByteSwap(i); return;
    case N_SELECT: emitSelect(i); return;
    case N_ZEXT: case N_SEXT: emitExtended(i, kindOfNode(i) == N_SEXT); return;
    case N_TRUNC: emitTruncated(i); return;
    case N_CF: emitCarry(); return;
    case N_COND: emitCondition(detail(i)); return;
    case N_POP:
      emitTopSlot(bitsOf(i) >> 3);
      emitStackProbe(bitsOf(i) >> 3, false);
      w.loadSized(bitsOf(i) >> 3);
      return;
    default: w.unreachable_();
  }
}

/** The count of a shift, as wide as what is shifted. */
function emitShiftCount(i: u32): void {
  const n = argument(i, 1);
  if (isWide(i) && isConstant(n)) {
    w.i64c(<i64>constantOf(n));
    return;
  }
  emitClean(n);
  if (isWide(i) && !isWide(n)) w.extendU();
}

function emitSelect(i: u32): void {
  const c = argument(i, 0);
  if (isConstant(c)) {
    emitValue(argument(i, constantOf(c) ? 1 : 2));
    return;
  }
  emitValue(argument(i, 1));
  emitValue(argument(i, 2));
  emitValue(c);
  w.select();
}

function emitExtended(i: u32, signed: bool): void {
  const a = argument(i, 0);
  if (signed) emitSigned(a);
  else emitClean(a);
  if (!isWide(i) || isWide(a)) return;
  if (signed) w.extendS();
  else w.extendU();
}

function emitTruncated(i: u32): void {
  const a = argument(i, 0);
  if (!isWide(a) || isWide(i)) emitValue(a);
  else if (wide) {
    emitValue(a);
    w.wrap();
  } else emitWord(a);
}

function emitMulHigh(i: u32, signed: bool): void {
  const a = argument(i, 0);
  const b = argument(i, 1);
  const bits = bitsOf(i);
  if (bits == 64) {
    emitValue(a);
    emitValue(b);
    w.call(signed ? I_MUL_HIGH_S : I_MUL_HIGH_U);
    return;
  }
  const half = bits == 32;
  for (let k: u32 = 0; k < 2; k++) {
    if (signed) emitSigned(argument(i, k));
    else emitClean(argument(i, k));
    if (half) {
      if (signed) w.extendS();
      else w.extendU();
    }
  }
  w.on(half, w.MUL);
  if (half) {
    w.i64c(32);
    w.on(true, w.SHR_U);
    w.wrap();
  } else {
    w.i32c(bits);
    w.on(false, signed ? w.SHR_S : w.SHR_U);
  }
}

function emitMasked(local: u32, mask: i64, wideValue: bool): void {
  w.get(local);
  if (wideValue) w.i64c(mask);
  else w.i32c(<i32>mask);
  w.on(wideValue, w.AND);
}

/** Of 32 or 64 bits: bytes change places within half-words, these within words, words within the whole. */
function emitByteSwap(i: u32): void {
  const wideValue = isWide(i);
  const local = temporary(wideValue);
  emitValue(argument(i, 0));
  w.set(local);
  for (let step: u32 = 8; step <= (wideValue ? <u32>16 : <u32>8); step *= 2) {
    const mask: i64 = step == 8 ? 0x00ff00ff00ff00ff : 0x0000ffff0000ffff;
    emitMasked(local, mask, wideValue);
    if (wideValue) w.i64c(step);
    else w.i32c(step);
    w.on(wideValue, w.SHL);
    w.get(local);
    if (wideValue) w.i64c(step);
    else w.i32c(step);
    w.on(wideValue, w.SHR_U);
    if (wideValue) w.i64c(mask);
    else w.i32c(<i32>mask);
    w.on(wideValue, w.AND);
    w.on(wideValue, w.OR);
    w.set(local);
  }
  w.get(local);
  if (wideValue) w.i64c(32);
  else w.i32c(16);
  w.on(wideValue, w.ROTL);
}

// --- operands ------------------------------------------------------------------------------------------------------------

/** The state block's offset of a register operand, by the detail of its node. */
export function registerOf(place: u32): u32 {
  switch (place & 15) {
    case P_R: return load<u8>(op, OP_R);
    case P_M: return load<u8>(op, OP_M);
    case P_V: return <u32>(load<u8>(op, OP_ASIZE) >> 4) << 3;
    default: return place >> 4;
  }
}

function getOperand(i: u32): void {
  const place = detail(i) & 15;
  if (place <= P_FIXED) {
    readRegister(registerOf(detail(i)), widthOf(i));
    return;
  }
  const size = bitsOf(i) >> 3;
  const write = place == P_MEM_RMW;
  emitLinear(place == P_MOFFS, size, write ? SEG_WRITE : SEG_READ);
  emitProbe(size, write);
  if (write) w.tee(L_HOST);
  w.loadSized(size);
}
