/**
 * Vector registers in emitted code. The state block always has them, so that nothing is to be stored where a region is left; what a block
 * has read or written is also in a local, from which it is read again.
 */
import { XMM, YMM_HIGH } from "../layout";
import { L_CPU, make } from "./locals";
import * as w from "./wasm";

/** Numbers of upper halves of YMM registers follow those of XMM registers. */
export const UPPER_HALF: u32 = 16;
/** By number: the register's local, or 0. */
const locals: usize = memory.data(32);
/** Registers whose local is good. */
let known: u32 = 0;
/**
 * u32 by type (SD 0, SS 1, PD 2, PS 3): the registers whose numbers of that type, the lowest or all, are ordered (float.ts) in the rest of the block.
 */
const ordered: usize = memory.data(16);
/** Locals of single instructions. */
const MAX_TEMPORARIES: u32 = 32;
const pool: usize = memory.data(32);
let made: u32 = 0;
let used: u32 = 0;

export function resetVectorRegisters(): void {
  memory.fill(locals, 0, 32);
  made = 0;
}
/** The state block may be newer than any local. */
export function forgetRegisters(): void {
  known = 0;
  memory.fill(ordered, 0, 16);
}

// @ts-ignore: decorator
@inline function offsetOf(n: u32): u32 { return n < UPPER_HALF ? XMM + (n << 4) : YMM_HIGH + ((n - UPPER_HALF) << 4); }

function localOf(n: u32): u32 {
  if (!load<u8>(locals + n)) store<u8>(locals + n, <u8>make(w.V128));
  return load<u8>(locals + n);
}

/** Pushes a register. */
export function getVector(n: u32): void {
  if (!(known & (1 << n))) loadVector(n);
  w.get(localOf(n));
}
/** Makes the local what the state block has. */
export function loadVector(n: u32): void {
  w.get(L_CPU);
  w.simdAccess(w.LOAD_128, offsetOf(n));
  w.set(localOf(n));
  known |= 1 << n;
}
/** Sets a register to what is in a local. */
export function setVector(n: u32, from: u32): void {
  w.get(L_CPU);
  w.get(from);
  w.tee(localOf(n));
  w.simdAccess(w.STORE_128, offsetOf(n));
  known |= 1 << n;
  for (let type: u32 = 0; type < 4; type++) store<u32>(ordered + (type << 2), orderedOf(type) & ~(1 << n));
}

// @ts-ignore: decorator
@inline function orderedOf(type: u32): u32 { return load<u32>(ordered + (type << 2)); }
export function isOrdered(n: u32, type: u32): bool { return (orderedOf(type) & (1 << n)) != 0; }
/** After setVector(): all numbers are ordered where the lowest is meant, not the other way round. */
export function nowOrdered(n: u32, type: u32): void {
  store<u32>(ordered + (type << 2), orderedOf(type) | (1 << n));
  if (type >= 2) nowOrdered(n, type - 2);
}
/** Register `to` has become what `from` is. */
export function alsoOrdered(to: u32, from: u32): void {
  for (let type: u32 = 0; type < 4; type++) if (isOrdered(from, type)) nowOrdered(to, type);
}

export function freeVectorTemporaries(): void { used = 0; }
/** For the current instruction: a local of its own. */
export function vectorTemporary(): u32 {
  assert(used < MAX_TEMPORARIES);
  if (used == made) store<u8>(pool + made++, <u8>make(w.V128));
  return load<u8>(pool + used++);
}
