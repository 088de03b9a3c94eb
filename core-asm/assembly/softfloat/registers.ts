/**
 * The softfloat: IEEE 754 arithmetic as the x87 and SSE units do it (SDM vol. 1, 4.8, 8.4, 8.5, 11.5), in integers. One
 * arithmetic serves all formats: operands are unpacked into X and Y, an operation leaves its exact (or sticky) result in R, and
 * packing rounds R to a format.
 *
 *   push64(a); push64(b); add(0); return pack64();
 *
 * A value is (-1)^sign * sig / 2^63 * 2^exp, with bit 63 of sig set when finite. A NaN's sig is its significand, left-justified.
 * All of this is in wasm globals, which belong to one thread's instance; importers assign to them, as AssemblyScript allows.
 */

// Kinds. One of the first six; denormal comes on top of FINITE.
export const ZERO: u32 = 1;
export const FINITE: u32 = 2;
export const INF: u32 = 4;
export const QNAN: u32 = 8;
export const SNAN: u32 = 16;
/** Encodings of the 80-bit format that are invalid since the 387: unnormals, pseudo-NaNs, pseudo-infinities. */
export const UNSUPPORTED: u32 = 32;
export const DENORMAL: u32 = 64;
export const NOT_A_NUMBER: u32 = QNAN | SNAN | UNSUPPORTED;

// The operands: push moves Y to X and fills Y. Unary operations take Y.
export let xKind: u32 = 0;
export let xSign: u32 = 0;
export let xExp: i32 = 0;
export let xSig: u64 = 0;
export let yKind: u32 = 0;
export let ySign: u32 = 0;
export let yExp: i32 = 0;
export let ySig: u64 = 0;

/** The result; rTail continues rSig to the right, its lowest bit is sticky. */
export let rKind: u32 = 0;
export let rSign: u32 = 0;
export let rExp: i32 = 0;
export let rSig: u64 = 0;
export let rTail: u64 = 0;

// Exception flags, at the places of the x87 status word and MXCSR.
export const IE: u32 = 1;
export const DE: u32 = 2;
export const ZE: u32 = 4;
export const OE: u32 = 8;
export const UE: u32 = 16;
export const PE: u32 = 32;

// Rounding control, as both control registers encode it.
export const NEAREST: u32 = 0;
export const DOWN: u32 = 1;
export const UP: u32 = 2;
export const CHOP: u32 = 3;

/** Exceptions since `begin`. */
export let flags: u32 = 0;
/** The last rounding went away from zero (x87's C1). */
export let roundedUp: bool = false;
export let rounding: u32 = NEAREST;
/** Exceptions that are masked. */
export let masks: u32 = 0x3f;
/** Significand bits that the x87's basic operations round to: 24, 53 or 64. */
export let precision: u32 = 64;
/** Which NaN of two wins: x87's rule (the larger significand) or SSE's (the first operand). */
export let x87Nans: bool = false;
/** MXCSR.DAZ and FZ. */
export let denormalsAreZero: bool = false;
export let flushToZero: bool = false;

/** Starts an instruction of the x87, under its control word. */
export function beginX87(fcw: u32): void {
  adopted = NONE;
  flags = 0;
  roundedUp = false;
  masks = fcw & 0x3f;
  rounding = (fcw >> 10) & 3;
  const pc = (fcw >> 8) & 3;
  // 1 is reserved; processors take it for 64 bits.
  precision = pc == 0 ? 24 : pc == 2 ? 53 : 64;
  x87Nans = true;
  denormalsAreZero = false;
  flushToZero = false;
}

/** Bits of MXCSR that are no flags. */
const MXCSR_CONTROL: u32 = 0xffc0;
const NONE: u32 = 0xffffffff;
/** Those that the registers above are set for, so that they need not be set for each instruction; or none. */
let adopted: u32 = NONE;

/** Starts an SSE instruction, under MXCSR. */
// @ts-ignore: decorator
@inline export function beginSse(mxcsr: u32): void {
  clearFlags();
  obey(mxcsr);
}
// Or in two steps: the second is for what cannot be done by the host's arithmetic.
// @ts-ignore: decorator
@inline export function clearFlags(): void { flags = 0; }
// @ts-ignore: decorator
@inline export function obey(mxcsr: u32): void { if ((mxcsr & MXCSR_CONTROL) != adopted) adopt(mxcsr); }

function adopt(mxcsr: u32): void {
  adopted = mxcsr & MXCSR_CONTROL;
  masks = (mxcsr >> 7) & 0x3f;
  rounding = (mxcsr >> 13) & 3;
  x87Nans = false;
  denormalsAreZero = (mxcsr & 0x40) != 0;
  flushToZero = (mxcsr & 0x8000) != 0;
}

// For the instructions' handlers.
/** For one SSE instruction: another rounding control, and FZ does not count. */
export function withRounding(control: u32): void {
  rounding = control;
  flushToZero = false;
  adopted = NONE;
}
export function softFlags(): u32 { return flags; }
export function noteFlags(more: u32): void { flags |= more; }
export function softRoundedUp(): bool { return roundedUp; }
/** Replaces the exceptions: none but `set` remain. */
export function onlyException(set: u32): void {
  flags = set;
  roundedUp = false;
}
