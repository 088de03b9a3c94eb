/**
 * PCMPESTRI, PCMPESTRM, PCMPISTRI, PCMPISTRM (SDM vol. 2B, 4.1): compares the elements of two registers, as far as they are valid, and
 * makes a bit per element of the second. Bits of the immediate: 0 words instead of bytes, 1 signed, 3:2 how to compare, 4 complement
 * the bits, 5 but only those of valid elements, 6 the last instead of the first one, or a mask of elements instead of bits.
 */
import { CF, OF, setArith, SF, ZF } from "../flags";
import { RAX, RCX, RDX } from "../layout";
import { opImm, opIsVex, opR, opSize, ST_FAULT, ST_NEXT } from "../op";
import { wordMask } from "./horizontal";
import { vector32, xmmRmUnaligned } from "./operand";
import { xmm } from "./state";
import { vectorBlocked, ymmWrite } from "./ymm";

const WORDS: u32 = 1;
const SIGNED: u32 = 2;
const NEGATIVE: u32 = 1 << 4;
const VALID_ONLY: u32 = 1 << 5;
const LAST_OR_ELEMENTS: u32 = 1 << 6;

// @ts-ignore: decorator
@inline function elements(imm: u32): u32 { return (imm & WORDS) != 0 ? 8 : 16; }
/** Element i of a register, in all elements. */
// @ts-ignore: decorator
@inline function splat(r: usize, i: u32, imm: u32): v128 {
  return (imm & WORDS) != 0 ? i16x8.splat(load<i16>(r + (<usize>i << 1))) : i8x16.splat(load<i8>(r + <usize>i));
}
// @ts-ignore: decorator
@inline function bits(v: v128, imm: u32): u32 { return (imm & WORDS) != 0 ? i16x8.bitmask(v) : i8x16.bitmask(v); }
// @ts-ignore: decorator
@inline function equal(a: v128, b: v128, imm: u32): u32 { return bits((imm & WORDS) != 0 ? i16x8.eq(a, b) : i8x16.eq(a, b), imm); }

function atMost(a: v128, b: v128, imm: u32): u32 {
  switch (imm & (WORDS | SIGNED)) {
    case 0: return i8x16.bitmask(i8x16.le_u(a, b));
    case 1: return i16x8.bitmask(i16x8.le_u(a, b));
    case 2: return i8x16.bitmask(i8x16.le_s(a, b));
    default: return i16x8.bitmask(i16x8.le_s(a, b));
  }
}

/** A bit for each element of b: `lengthA` elements of the register at `a` are valid, and `lengthB` of b. */
function compare(a: usize, lengthA: u32, b: v128, lengthB: u32, imm: u32): u32 {
  const all: u32 = (1 << elements(imm)) - 1;
  const validA: u32 = (1 << lengthA) - 1;
  const validB: u32 = (1 << lengthB) - 1;
  let found: u32 = 0;
  switch ((imm >> 2) & 3) {
    case 0: // equal to any
      for (let i: u32 = 0; i < lengthA; i++) found |= equal(splat(a, i, imm), b, imm);
      return found & validB;
    case 1: // in any of the ranges that pairs of elements give
      for (let i: u32 = 0; i + 1 < lengthA; i += 2) found |= atMost(splat(a, i, imm), b, imm) & atMost(b, splat(a, i + 1, imm), imm);
      return found & validB;
    case 2: // equal each, which two invalid ones are
      return (equal(v128.load(a), b, imm) & validA & validB) | (all & ~(validA | validB));
    default: // all of a, or as much of it as there is room for, begins here
      found = all;
      for (let i: u32 = 0; i < lengthA; i++) found &= ((equal(splat(a, i, imm), b, imm) & validB) >> i) | ~(all >> i);
      return found;
  }
}

/** The result's bits; sets the flags. */
function result(cpu: usize, a: usize, lengthA: u32, b: v128, lengthB: u32, imm: u32): u32 {
  const count = elements(imm);
  let found = compare(a, lengthA, b, lengthB, imm);
  if ((imm & NEGATIVE) != 0) found ^= (1 << ((imm & VALID_ONLY) != 0 ? lengthB : count)) - 1;
  setArith(cpu, (found ? CF : 0) | (lengthB < count ? ZF : 0) | (lengthA < count ? SF : 0) | (found & 1 ? OF : 0));
  return found;
}

/** Valid elements are those before the first zero. */
// @ts-ignore: decorator
@inline function implicitLength(v: v128, imm: u32): u32 {
  return min<u32>(ctz(equal(v, i64x2.splat(0), imm) | 0x10000), elements(imm));
}
/** A general register's absolute value, and no more than there are. */
// @ts-ignore: decorator
@inline function explicitLength(cpu: usize, op: usize, register: usize, imm: u32): u32 {
  const n = opSize(op) == 8 ? load<i64>(cpu + register) : <i64>load<i32>(cpu + register);
  return <u32>min<u64>(n < 0 ? <u64>-n : <u64>n, elements(imm));
}

// @ts-ignore: decorator
@inline function found(cpu: usize, op: usize, explicit: bool): u32 {
  const b = xmmRmUnaligned(cpu, op);
  const a = xmm(cpu, opR(op));
  const imm = <u32>opImm(op);
  const lengthA = explicit ? explicitLength(cpu, op, RAX, imm) : implicitLength(v128.load(a), imm);
  const lengthB = explicit ? explicitLength(cpu, op, RDX, imm) : implicitLength(b, imm);
  return result(cpu, a, lengthA, b, lengthB, imm);
}

// @ts-ignore: decorator
@inline function index(cpu: usize, op: usize, explicit: bool): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  const m = found(cpu, op, explicit);
  const imm = <u32>opImm(op);
  store<u64>(cpu, m == 0 ? elements(imm) : (imm & LAST_OR_ELEMENTS) != 0 ? 31 - clz(m) : ctz(m), RCX);
  return ST_NEXT;
}

// @ts-ignore: decorator
@inline function mask(cpu: usize, op: usize, explicit: bool): i32 {
  if (vectorBlocked(cpu, op)) return ST_FAULT;
  const m = found(cpu, op, explicit);
  const imm = <u32>opImm(op);
  let r = vector32(m);
  if ((imm & LAST_OR_ELEMENTS) != 0) r = (imm & WORDS) != 0 ? wordMask(m) : byteMask(m);
  if (opIsVex(op)) ymmWrite(cpu, 0, r, i64x2.splat(0));
  else v128.store(xmm(cpu, 0), r);
  return ST_NEXT;
}

function byteMask(m: u32): v128 {
  const each = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
  const bytes = i64x2.replace_lane(i64x2.splat(<i64>(m & 0xff) * 0x0101010101010101), 1, <i64>(m >> 8) * 0x0101010101010101);
  return i8x16.eq(v128.and(bytes, each), each);
}

export function pcmpestri(cpu: usize, op: usize): i32 { return index(cpu, op, true); }
export function pcmpistri(cpu: usize, op: usize): i32 { return index(cpu, op, false); }
export function pcmpestrm(cpu: usize, op: usize): i32 { return mask(cpu, op, true); }
export function pcmpistrm(cpu: usize, op: usize): i32 { return mask(cpu, op, false); }
