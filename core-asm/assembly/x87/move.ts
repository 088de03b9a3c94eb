/**
 * Loads, stores, exchanges, constants. A store computes first, then writes memory, which may fault, and only then changes the state.
 */
import { ld16, ld64, opLd16, opLd32, opLd64, opSt16, opSt32, opSt64 } from "../access";
import { condition } from "../flags";
import { OP_EAMASK, OP_MODRM, opEa, opSeg, ST_FAULT, ST_NEXT } from "../op";
import { convert, take } from "../softfloat/arith";
import { ofDouble, ofInteger, ofSingle, toDouble, toSingle } from "../softfloat/extended";
import { push32, push64 } from "../softfloat/formats";
import { toInteger, toIntegerChop } from "../softfloat/integer";
import { beginX87, softFlags } from "../softfloat/registers";
import { exponent80, pack32, pack64, pack80 } from "../softfloat/round";
import { FCW, SCRATCH } from "../layout";
import {
  accept, begin, finishPush, INDEFINITE_EXP, INDEFINITE_SIG, isFull, overflow, popTimes, pushBits, pushSt, storable, underflow,
  underflowPush, underflows,
} from "./result";
import {
  clearC1, FSW_IE, FSW_PE, isEmpty, note, noteMasked, pop, pushed, setSt, setValid, st, st80, stExp, stSig, track, trackMem, x87Blocked,
} from "./state";

// @ts-ignore: decorator
@inline function index(op: usize): u32 { return load<u8>(op, OP_MODRM) & 7; }

// --- loads ---------------------------------------------------------------------------------------------------------------------
/** A load completes even if it reports a denormal unmasked (as AMD's processors have it). */
function finishLoad(cpu: usize): i32 {
  if ((softFlags() & FSW_IE & ~load<u32>(cpu, FCW)) != 0) return finishPush(cpu);
  const sig = pack80();
  note(cpu, softFlags());
  pushBits(cpu, sig, exponent80);
  return ST_NEXT;
}

/** What has been written to the register below ST(0) is the new ST(0). */
// @ts-ignore: decorator
@inline function pushWritten(cpu: usize): i32 {
  pushed(cpu);
  setValid(cpu, 0);
  return ST_NEXT;
}

// What was in memory to a new ST(0).
export function loadSingle(cpu: usize, v: u32): i32 {
  clearC1(cpu);
  if (isFull(cpu)) return overflow(cpu);
  if (ofSingle(st(cpu, 7), v)) return pushWritten(cpu);
  begin(cpu);
  push32(v);
  convert();
  return finishLoad(cpu);
}
export function loadDouble(cpu: usize, v: u64): i32 {
  clearC1(cpu);
  if (isFull(cpu)) return overflow(cpu);
  if (ofDouble(st(cpu, 7), v)) return pushWritten(cpu);
  begin(cpu);
  push64(v);
  convert();
  return finishLoad(cpu);
}
/** Of 80 bits: whatever they are. */
export function loadBits(cpu: usize, sig: u64, exp: u32): i32 {
  clearC1(cpu);
  if (isFull(cpu)) return overflow(cpu);
  pushBits(cpu, sig, exp);
  return ST_NEXT;
}
export function loadInteger(cpu: usize, v: i64): i32 {
  clearC1(cpu);
  if (isFull(cpu)) return overflow(cpu);
  ofInteger(st(cpu, 7), v);
  return pushWritten(cpu);
}

export function fld_m32(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  const v = opLd32(cpu, op);
  trackMem(cpu, op, 0xd9);
  return loadSingle(cpu, v);
}

export function fld_m64(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  const v = opLd64(cpu, op);
  trackMem(cpu, op, 0xdd);
  return loadDouble(cpu, v);
}

export function fld_m80(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  const at = opEa(cpu, op);
  const sig = ld64(cpu, opSeg(op), at);
  const exp = ld16(cpu, opSeg(op), (at + 8) & load<u64>(op, OP_EAMASK));
  trackMem(cpu, op, 0xdb);
  return loadBits(cpu, sig, exp);
}

export function fld_sti(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  clearC1(cpu);
  const i = index(op);
  if (isEmpty(cpu, i)) return underflowPush(cpu);
  if (isFull(cpu)) return overflow(cpu);
  pushBits(cpu, stSig(cpu, i), stExp(cpu, i));
  return ST_NEXT;
}

function fild(cpu: usize, op: usize, opcode: u32, v: i64): i32 {
  trackMem(cpu, op, opcode);
  return loadInteger(cpu, v);
}
export function fild_m16(cpu: usize, op: usize): i32 {
  return x87Blocked(cpu) ? ST_FAULT : fild(cpu, op, 0xdf, <i64><i16>opLd16(cpu, op));
}
export function fild_m32(cpu: usize, op: usize): i32 {
  return x87Blocked(cpu) ? ST_FAULT : fild(cpu, op, 0xdb, <i64><i32>opLd32(cpu, op));
}
export function fild_m64(cpu: usize, op: usize): i32 {
  return x87Blocked(cpu) ? ST_FAULT : fild(cpu, op, 0xdf, <i64>opLd64(cpu, op));
}

// --- stores of reals ---------------------------------------------------------------------------------------------------------------
// @ts-ignore: decorator
@inline function beginStore(cpu: usize): void { beginX87(load<u32>(cpu, FCW)); }

/** What follows the write to memory. */
function stored(cpu: usize, op: usize, opcode: u32, pops: u32): i32 {
  trackMem(cpu, op, opcode);
  clearC1(cpu);
  if (storable(cpu)) {
    accept(cpu);
    popTimes(cpu, pops);
  } else note(cpu, softFlags() & ~FSW_PE);
  return ST_NEXT;
}

/** After a store from an empty ST(0), which has put the default value into memory if IE is masked. */
function storedEmpty(cpu: usize, op: usize, opcode: u32, pops: u32): i32 {
  trackMem(cpu, op, opcode);
  clearC1(cpu);
  if (underflows(cpu)) popTimes(cpu, pops);
  return ST_NEXT;
}
// @ts-ignore: decorator
@inline function invalidMasked(cpu: usize): bool { return (load<u32>(cpu, FCW) & FSW_IE) != 0; }

/** After the write of what could be made quickly. */
function storedQuickly(cpu: usize, op: usize, opcode: u32, flags: u32, pops: u32): i32 {
  trackMem(cpu, op, opcode);
  clearC1(cpu);
  noteMasked(cpu, flags);
  if (pops) pop(cpu);
  return ST_NEXT;
}

function store32(cpu: usize, op: usize, pops: u32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  if (isEmpty(cpu, 0)) {
    if (invalidMasked(cpu)) opSt32(cpu, op, 0xffc00000);
    return storedEmpty(cpu, op, 0xd9, pops);
  }
  const flags = toSingle(load<u32>(cpu, FCW), st(cpu, 0), cpu + SCRATCH);
  if (flags >= 0) {
    opSt32(cpu, op, load<u32>(cpu, SCRATCH));
    return storedQuickly(cpu, op, 0xd9, flags, pops);
  }
  beginStore(cpu);
  pushSt(cpu, 0);
  take();
  const v = pack32();
  if (storable(cpu)) opSt32(cpu, op, v);
  return stored(cpu, op, 0xd9, pops);
}

function store64(cpu: usize, op: usize, pops: u32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  if (isEmpty(cpu, 0)) {
    if (invalidMasked(cpu)) opSt64(cpu, op, 0xfff8000000000000);
    return storedEmpty(cpu, op, 0xdd, pops);
  }
  const flags = toDouble(load<u32>(cpu, FCW), st(cpu, 0), cpu + SCRATCH);
  if (flags >= 0) {
    opSt64(cpu, op, load<u64>(cpu, SCRATCH));
    return storedQuickly(cpu, op, 0xdd, flags, pops);
  }
  beginStore(cpu);
  pushSt(cpu, 0);
  take();
  const v = pack64();
  if (storable(cpu)) opSt64(cpu, op, v);
  return stored(cpu, op, 0xdd, pops);
}
export function fst_m32(cpu: usize, op: usize): i32 { return store32(cpu, op, 0); }
export function fstp_m32(cpu: usize, op: usize): i32 { return store32(cpu, op, 1); }
export function fst_m64(cpu: usize, op: usize): i32 { return store64(cpu, op, 0); }
export function fstp_m64(cpu: usize, op: usize): i32 { return store64(cpu, op, 1); }

/** FSTP m80: bits. */
export function fstp_m80(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  if (isEmpty(cpu, 0)) {
    if (invalidMasked(cpu)) st80(cpu, op, INDEFINITE_SIG, INDEFINITE_EXP);
    return storedEmpty(cpu, op, 0xdb, 1);
  }
  st80(cpu, op, stSig(cpu, 0), stExp(cpu, 0));
  trackMem(cpu, op, 0xdb);
  clearC1(cpu);
  popTimes(cpu, 1);
  return ST_NEXT;
}

function storeRegister(cpu: usize, op: usize, opcode: u32, pops: u32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, opcode);
  clearC1(cpu);
  if (isEmpty(cpu, 0)) return underflow(cpu, index(op), pops);
  setSt(cpu, index(op), stSig(cpu, 0), stExp(cpu, 0));
  popTimes(cpu, pops);
  return ST_NEXT;
}
export function fst_sti(cpu: usize, op: usize): i32 { return storeRegister(cpu, op, 0xdd, 0); }
export function fstp_sti(cpu: usize, op: usize): i32 { return storeRegister(cpu, op, 0xdd, 1); }
/** The alias D9 D8+i has no stack fault: an empty ST(0) is just popped. */
export function fstp1_sti(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  clearC1(cpu);
  const i = index(op);
  if (!isEmpty(cpu, 0)) setSt(cpu, i, stSig(cpu, 0), stExp(cpu, 0));
  popTimes(cpu, 1);
  return ST_NEXT;
}
/** The aliases DF D0+i and DF D8+i. */
export function fstp8_sti(cpu: usize, op: usize): i32 { return storeRegister(cpu, op, 0xdf, 1); }

// --- stores of integers ------------------------------------------------------------------------------------------------------------
// @ts-ignore: decorator
@inline function put(cpu: usize, op: usize, bits: u32, v: i64): void {
  if (bits == 16) opSt16(cpu, op, <u32>v & 0xffff);
  else if (bits == 32) opSt32(cpu, op, <u32>v);
  else opSt64(cpu, op, v);
}

function storeInteger(cpu: usize, op: usize, opcode: u32, bits: u32, chop: bool, pops: u32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  if (isEmpty(cpu, 0)) {
    if (invalidMasked(cpu)) put(cpu, op, bits, <i64>-1 << (bits - 1));
    return storedEmpty(cpu, op, opcode, pops);
  }
  beginStore(cpu);
  pushSt(cpu, 0);
  const v = chop ? toIntegerChop(bits) : toInteger(bits);
  if (storable(cpu)) put(cpu, op, bits, v);
  return stored(cpu, op, opcode, pops);
}
export function fist_m16(cpu: usize, op: usize): i32 { return storeInteger(cpu, op, 0xdf, 16, false, 0); }
export function fist_m32(cpu: usize, op: usize): i32 { return storeInteger(cpu, op, 0xdb, 32, false, 0); }
export function fistp_m16(cpu: usize, op: usize): i32 { return storeInteger(cpu, op, 0xdf, 16, false, 1); }
export function fistp_m32(cpu: usize, op: usize): i32 { return storeInteger(cpu, op, 0xdb, 32, false, 1); }
export function fistp_m64(cpu: usize, op: usize): i32 { return storeInteger(cpu, op, 0xdf, 64, false, 1); }
export function fisttp_m16(cpu: usize, op: usize): i32 { return storeInteger(cpu, op, 0xdf, 16, true, 1); }
export function fisttp_m32(cpu: usize, op: usize): i32 { return storeInteger(cpu, op, 0xdb, 32, true, 1); }
export function fisttp_m64(cpu: usize, op: usize): i32 { return storeInteger(cpu, op, 0xdd, 64, true, 1); }

// --- exchange, conditional move, constants -------------------------------------------------------------------------------------------
function exchange(cpu: usize, op: usize, opcode: u32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, opcode);
  clearC1(cpu);
  const i = index(op);
  const empty0 = isEmpty(cpu, 0);
  const emptyI = isEmpty(cpu, i);
  if ((empty0 || emptyI) && !underflows(cpu)) return ST_NEXT;
  const sig = empty0 ? INDEFINITE_SIG : stSig(cpu, 0);
  const exp = empty0 ? INDEFINITE_EXP : stExp(cpu, 0);
  setSt(cpu, 0, emptyI ? INDEFINITE_SIG : stSig(cpu, i), emptyI ? INDEFINITE_EXP : stExp(cpu, i));
  setSt(cpu, i, sig, exp);
  return ST_NEXT;
}
export function fxch(cpu: usize, op: usize): i32 { return exchange(cpu, op, 0xd9); }
/** The aliases DD C8+i and DF C8+i. */
export function fxch4(cpu: usize, op: usize): i32 { return exchange(cpu, op, 0xdd); }
export function fxch7(cpu: usize, op: usize): i32 { return exchange(cpu, op, 0xdf); }

/** FCMOVcc: cc as in Jcc (B 2, E 4, BE 6, U 10, negated by bit 0). */
function conditional(cpu: usize, op: usize, opcode: u32, cc: u32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, opcode);
  const i = index(op);
  if (isEmpty(cpu, 0) || isEmpty(cpu, i)) {
    clearC1(cpu);
    return underflow(cpu, 0, 0);
  }
  if (condition(cpu, cc) != 0) setSt(cpu, 0, stSig(cpu, i), stExp(cpu, i));
  return ST_NEXT;
}
export function fcmovb(cpu: usize, op: usize): i32 { return conditional(cpu, op, 0xda, 2); }
export function fcmove(cpu: usize, op: usize): i32 { return conditional(cpu, op, 0xda, 4); }
export function fcmovbe(cpu: usize, op: usize): i32 { return conditional(cpu, op, 0xda, 6); }
export function fcmovu(cpu: usize, op: usize): i32 { return conditional(cpu, op, 0xda, 10); }
export function fcmovnb(cpu: usize, op: usize): i32 { return conditional(cpu, op, 0xdb, 3); }
export function fcmovne(cpu: usize, op: usize): i32 { return conditional(cpu, op, 0xdb, 5); }
export function fcmovnbe(cpu: usize, op: usize): i32 { return conditional(cpu, op, 0xdb, 7); }
export function fcmovnu(cpu: usize, op: usize): i32 { return conditional(cpu, op, 0xdb, 11); }

/** A constant, of which the 66-bit internal value lies `rest` (-1, 0 or 1) off the nearest 64-bit one: rounding control decides. */
function constant(cpu: usize, op: usize, exp: u32, sig: u64, rest: i32): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  clearC1(cpu);
  if (isFull(cpu)) return overflow(cpu);
  const rc = (load<u32>(cpu, FCW) >> 10) & 3;
  if (rest > 0 && rc == 2) sig++;
  if (rest < 0 && (rc & 1) != 0) sig--;
  pushBits(cpu, sig, exp);
  return ST_NEXT;
}
export function fld1(cpu: usize, op: usize): i32 { return constant(cpu, op, 0x3fff, 0x8000000000000000, 0); }
export function fldz(cpu: usize, op: usize): i32 { return constant(cpu, op, 0, 0, 0); }
export function fldl2t(cpu: usize, op: usize): i32 { return constant(cpu, op, 0x4000, 0xd49a784bcd1b8afe, 1); }
export function fldl2e(cpu: usize, op: usize): i32 { return constant(cpu, op, 0x3fff, 0xb8aa3b295c17f0bc, -1); }
export function fldpi(cpu: usize, op: usize): i32 { return constant(cpu, op, 0x4000, 0xc90fdaa22168c235, -1); }
export function fldlg2(cpu: usize, op: usize): i32 { return constant(cpu, op, 0x3ffd, 0x9a209a84fbcff799, -1); }
export function fldln2(cpu: usize, op: usize): i32 { return constant(cpu, op, 0x3ffe, 0xb17217f7d1cf79ac, -1); }
