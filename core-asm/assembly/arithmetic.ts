/** What traced semantics need beyond the operators: lazy flags of results (see flags.ts), and wide products. */
import { AUX_AF, AUX_CARRIES, AUX_CF, AUX_PO } from "./flags";
import { FLAG_AUX, FLAG_RES } from "./layout";

/** Flags of a sum or difference from its sign-extended result and its carry vector; `up` = 64 - width. */
// @ts-ignore: decorator
@inline export function flagsArith(cpu: usize, result: i64, carries: u64, up: u64): void {
  store<i64>(cpu, result, FLAG_RES);
  store<u64>(cpu, auxOf(carries, up), FLAG_AUX);
}

// @ts-ignore: decorator
@inline function auxOf(carries: u64, up: u64): u64 {
  return up ? ((carries << up) & (AUX_CF | AUX_PO)) | (carries & AUX_AF) : carries & AUX_CARRIES;
}

/** Likewise, but CF stays as it is (INC, DEC). */
// @ts-ignore: decorator
@inline export function flagsKeepCF(cpu: usize, result: i64, carries: u64, up: u64): void {
  const aux = auxOf(carries, up);
  const cf = load<u64>(cpu, FLAG_AUX) & AUX_CF;
  const ov = (aux ^ (aux << 1)) & AUX_CF;
  store<i64>(cpu, result, FLAG_RES);
  store<u64>(cpu, cf | ((cf ^ ov) >> 1) | (aux & AUX_AF), FLAG_AUX);
}

/** CF, OF and AF clear. */
// @ts-ignore: decorator
@inline export function flagsLogic(cpu: usize, result: i64): void {
  store<i64>(cpu, result, FLAG_RES);
  store<u64>(cpu, 0, FLAG_AUX);
}

/** CF and OF given as 0 or 1, AF clear. */
// @ts-ignore: decorator
@inline export function flagsCarry(cpu: usize, result: i64, cf: u32, ov: u32): void {
  store<i64>(cpu, result, FLAG_RES);
  store<u64>(cpu, ((<u64>(cf & 1)) << 63) | ((<u64>((cf ^ ov) & 1)) << 62), FLAG_AUX);
}

/** Changes CF and OF only. */
// @ts-ignore: decorator
@inline export function setCFOF(cpu: usize, cf: u32, ov: u32): void {
  const aux = load<u64>(cpu, FLAG_AUX) & ~(AUX_CF | AUX_PO);
  store<u64>(cpu, aux | ((<u64>(cf & 1)) << 63) | ((<u64>((cf ^ ov) & 1)) << 62), FLAG_AUX);
}

/** High half of the unsigned 128-bit product. */
export function mulHighU64(a: u64, b: u64): u64 {
  const al = a & 0xffffffff;
  const ah = a >> 32;
  const bl = b & 0xffffffff;
  const bh = b >> 32;
  const mid = ah * bl + ((al * bl) >> 32);
  const low = (mid & 0xffffffff) + al * bh;
  return ah * bh + (mid >> 32) + (low >> 32);
}

/** High half of the signed 128-bit product. */
export function mulHighS64(a: i64, b: i64): i64 {
  return <i64>mulHighU64(<u64>a, <u64>b) - (a < 0 ? b : 0) - (b < 0 ? a : 0);
}
