/**
 * Writes WebAssembly: a cursor over a buffer, the instructions that the translator uses, and the nesting depth that branches
 * count in (core specification 5.4).
 */

let at: usize = 0;
/** Constructs that are open around the cursor. */
let depth: i32 = 0;

export const I32: u32 = 0x7f;
export const I64: u32 = 0x7e;
export const V128: u32 = 0x7b;
export const EMPTY: u32 = 0x40;

/** u32 by `if` of which one way is rare: where it is, and in bit 31 whether its condition mostly holds. */
const HINTS_MAX: u32 = 8192;
const hints: usize = memory.data(32768);
let hinted: u32 = 0;

/** What is written stays below `end`, see isFull(). */
let full: usize = 0;

export function startAt(from: usize, end: usize): void {
  at = from;
  full = end - MARGIN;
  depth = 0;
  hinted = 0;
}
/** An instruction, and the ends of everything that is open, with all their tables, take less than this. */
const MARGIN: usize = 192 << 10;
/** Nothing more must be begun: what has been written is good for nothing. */
export function isFull(): bool { return at > full; }
export function hintCount(): u32 { return hinted; }
export function hintAt(i: u32): usize { return load<u32>(hints + (<usize>i << 2)) & 0x7fffffff; }
export function hintOf(i: u32): u32 { return load<u32>(hints + (<usize>i << 2)) >> 31; }
function hint(likely: u32): void {
  if (hinted == HINTS_MAX) return;
  store<u32>(hints + (<usize>hinted << 2), <u32>at | (likely << 31));
  hinted++;
}
/** Goes on elsewhere; the hints stay. */
export function moveTo(to: usize): void { at = to; }
export function position(): usize { return at; }

// @ts-ignore: decorator
@inline export function put(byte: u32): void { store<u8>(at++, <u8>byte); }

export function uleb(value: u32): void {
  while (value > 0x7f) {
    put((value & 0x7f) | 0x80);
    value >>= 7;
  }
  put(value);
}

function sleb(value: i64): void {
  while (value < -0x40 || value > 0x3f) {
    put((<u32>value & 0x7f) | 0x80);
    value >>= 7;
  }
  put(<u32>value & 0x7f);
}

export function copy(from: usize, length: usize): void {
  memory.copy(at, from, length);
  at += length;
}

// --- constants and locals --------------------------------------------------------------------------------------------

export function i32c(value: i32): void { put(0x41); sleb(value); }
export function i64c(value: i64): void { put(0x42); sleb(value); }
export function get(local: u32): void { put(0x20); uleb(local); }
export function set(local: u32): void { put(0x21); uleb(local); }
export function tee(local: u32): void { put(0x22); uleb(local); }

// --- memory: address on the stack; alignment is a hint that is never given ----------------------------------------------

const LOAD32: u32 = 0x28;
const LOAD64: u32 = 0x29;
const LOAD32_8U: u32 = 0x2d;
const LOAD32_16U: u32 = 0x2f;
const STORE32: u32 = 0x36;
const STORE64: u32 = 0x37;
const STORE32_8: u32 = 0x3a;
const STORE32_16: u32 = 0x3b;

function access(op: u32, offset: u32): void { put(op); put(0); uleb(offset); }
export function load32(offset: u32): void { access(LOAD32, offset); }
export function load64(offset: u32): void { access(LOAD64, offset); }
/** Zero-extended. */
export function load16(offset: u32): void { access(LOAD32_16U, offset); }
export function store16(offset: u32): void { access(STORE32_16, offset); }
export function store32(offset: u32): void { access(STORE32, offset); }
export function store64(offset: u32): void { access(STORE64, offset); }

/** Loads 1, 2, 4 or 8 bytes: as an i32, zero-extended, or, 8, as an i64. */
export function loadSized(size: u32): void {
  access(size == 8 ? LOAD64 : size == 4 ? LOAD32 : size == 2 ? LOAD32_16U : LOAD32_8U, 0);
}
export function storeSized(size: u32): void {
  access(size == 8 ? STORE64 : size == 4 ? STORE32 : size == 2 ? STORE32_16 : STORE32_8, 0);
}

// --- arithmetic ----------------------------------------------------------------------------------------------------------

export const EQZ: u32 = 0x45;
export const EQ: u32 = 0x46;
export const NE: u32 = 0x47;
export const LT_S: u32 = 0x48;
export const LT_U: u32 = 0x49;
export const GT_S: u32 = 0x4a;
export const GT_U: u32 = 0x4b;
export const LE_S: u32 = 0x4c;
export const LE_U: u32 = 0x4d;
export const GE_S: u32 = 0x4e;
export const CLZ: u32 = 0x67;
export const CTZ: u32 = 0x68;
export const POPCNT: u32 = 0x69;
export const ADD: u32 = 0x6a;
export const SUB: u32 = 0x6b;
export const MUL: u32 = 0x6c;
export const DIV_S: u32 = 0x6d;
export const DIV_U: u32 = 0x6e;
export const AND: u32 = 0x71;
export const OR: u32 = 0x72;
export const XOR: u32 = 0x73;
export const SHL: u32 = 0x74;
export const SHR_S: u32 = 0x75;
export const SHR_U: u32 = 0x76;
export const ROTL: u32 = 0x77;

/** An operation on i32, or the same one on i64 (whose opcodes follow in the same order). */
export function on(wide: bool, op: u32): void {
  if (!wide) put(op);
  else put(op < CLZ ? op + 0x0b : op + 0x12);
}
export function wrap(): void { put(0xa7); }
export function extendS(): void { put(0xac); }
export function extendU(): void { put(0xad); }
/** Sign-extends the low 8 or 16 bits of an i32. */
export function extend8(): void { put(0xc0); }
export function extend16(): void { put(0xc1); }
export function select(): void { put(0x1b); }
export function call(index: u32): void { put(0x10); uleb(index); }

// --- vectors (5.4.8) and floating point --------------------------------------------------------------------------------------

export const LOAD_128: u32 = 0x00;
export const STORE_128: u32 = 0x0b;
export const LOAD_32_ZERO: u32 = 0x5c;
export const LOAD_64_ZERO: u32 = 0x5d;
export const LOAD_32_SPLAT: u32 = 0x09;
export const LOAD_64_SPLAT: u32 = 0x0a;
export const STORE_32_LANE: u32 = 0x5a;
export const STORE_64_LANE: u32 = 0x5b;
export const SHUFFLE: u32 = 0x0d;
export const I8X16_REPLACE_LANE: u32 = 0x17;
export const I16X8_EXTRACT_LANE_U: u32 = 0x19;
export const I16X8_REPLACE_LANE: u32 = 0x1a;
export const I32X4_EXTRACT_LANE: u32 = 0x1b;
export const I32X4_REPLACE_LANE: u32 = 0x1c;
export const I64X2_EXTRACT_LANE: u32 = 0x1d;
export const I64X2_REPLACE_LANE: u32 = 0x1e;
export const F32X4_SPLAT: u32 = 0x13;
export const F32X4_EXTRACT_LANE: u32 = 0x1f;
export const F32X4_REPLACE_LANE: u32 = 0x20;
export const F64X2_EXTRACT_LANE: u32 = 0x21;
export const F64X2_REPLACE_LANE: u32 = 0x22;
export const I32X4_EQ: u32 = 0x37;
export const I32X4_LT_S: u32 = 0x39;
/** Followed by NE, LT, GT, LE, GE; likewise the others. */
export const F32X4_EQ: u32 = 0x41;
export const F32X4_LT: u32 = 0x43;
export const F64X2_EQ: u32 = 0x47;
export const V128_ANDNOT: u32 = 0x4f;
export const V128_ANY_TRUE: u32 = 0x53;
export const F32X4_DEMOTE_F64X2_ZERO: u32 = 0x5e;
export const F64X2_PROMOTE_LOW_F32X4: u32 = 0x5f;
export const F32X4_NEAREST: u32 = 0x6a;
export const I16X8_SHL: u32 = 0x8b;
export const I32X4_ALL_TRUE: u32 = 0xa3;
export const I32X4_ADD: u32 = 0xae;
export const I64X2_ADD: u32 = 0xce;
export const I64X2_EQ: u32 = 0xd6;
export const I64X2_LT_S: u32 = 0xd8;
export const F32X4_ABS: u32 = 0xe0;
/** After the square root; followed by SUB, MUL, DIV; likewise the others. */
export const F32X4_ADD: u32 = 0xe4;
export const F32X4_PMIN: u32 = 0xea;
export const F64X2_ADD: u32 = 0xf0;
export const F64X2_PMIN: u32 = 0xf6;
export const I32X4_TRUNC_SAT_F32X4_S: u32 = 0xf8;
export const F32X4_CONVERT_I32X4_S: u32 = 0xfa;
export const F32_NE: u32 = 0x5c;
export const F32_LT: u32 = 0x5d;
export const F64_NE: u32 = 0x62;
export const F64_LT: u32 = 0x63;
export const F32_ABS: u32 = 0x8b;
export const F32_NEAREST: u32 = 0x90;
export const F32_ADD: u32 = 0x92;
export const F64_ABS: u32 = 0x99;
export const F64_NEAREST: u32 = 0x9e;
export const F64_ADD: u32 = 0xa0;
export const F32_CONVERT_I32_S: u32 = 0xb2;
export const F32_DEMOTE_F64: u32 = 0xb6;
export const F64_CONVERT_I32_S: u32 = 0xb7;
export const F64_PROMOTE_F32: u32 = 0xbb;
export function simd(op: u32): void { put(0xfd); uleb(op); }
export function simdAccess(op: u32, offset: u32): void { simd(op); put(0); uleb(offset); }
/** Stores lane 0. */
export function storeLane(op: u32): void { simdAccess(op, 0); put(0); }
/** Extracts or replaces a lane. */
export function simdLane(op: u32, lane: u32): void { simd(op); put(lane); }
export function v128c(low: u64, high: u64): void {
  simd(0x0c);
  store<u64>(at, low);
  store<u64>(at, high, 8);
  at += 16;
}
export function f32c(value: f32): void { put(0x43); store<f32>(at, value); at += 4; }
export function f64c(value: f64): void { put(0x44); store<f64>(at, value); at += 8; }
/** Conversions of floating-point numbers to integers that saturate. */
export const I32_TRUNC_SAT_F32_S: u32 = 0;
export const I64_TRUNC_SAT_F32_S: u32 = 4;
export function truncate(op: u32): void { put(0xfc); put(op); }
export function drop(): void { put(0x1a); }
export function select128(): void { put(0x1c); put(1); put(V128); }

// --- control --------------------------------------------------------------------------------------------------------------

/** Each returns its level, for br(). */
export function block(): i32 { put(0x02); put(EMPTY); return ++depth; }
export function loop(): i32 { put(0x03); put(EMPTY); return ++depth; }
export function ifThen(result: u32 = EMPTY): i32 { put(0x04); put(result); return ++depth; }
/** ifThen() whose condition hardly ever, or nearly always, holds. */
export function ifRarely(): i32 {
  hint(0);
  return ifThen();
}
export function ifMostly(result: u32): i32 {
  hint(1);
  return ifThen(result);
}
export function orElse(): void { put(0x05); }
export function close(): void { put(0x0b); depth--; }
export function br(level: i32): void { put(0x0c); uleb(depth - level); }
export function brIf(level: i32): void { put(0x0d); uleb(depth - level); }
/** Starts a br_table of `count` targets; then come target() for each and once more for the rest. */
export function brTable(count: u32): void { put(0x0e); uleb(count); }
export function target(level: i32): void { uleb(depth - level); }
export function ret(): void { put(0x0f); }
export function unreachable_(): void { put(0x00); }
