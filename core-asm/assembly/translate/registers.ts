/**
 * Guest registers in emitted code. Each has a local of a word, which holds it from its first use in a block on; where control goes to a block
 * that knows nothing of locals, or out of the region, what is newer than the state block is stored there. Loops may keep registers in locals all
 * the way (residents.ts). The address of the TLB and the known pages of memory.ts are kept in the same manner.
 */
import { GPR, RSP, TLB_PTR } from "../layout";
import { isWide, wide, widthOf } from "./context";
import { L_CPU, L_TLB, PAGES, registerLocal } from "./locals";
import { emitClean, emitValue } from "./values";
import * as w from "./wasm";

/** Which locals are good: bits 15:0 registers, then L_TLB, then the known pages in locals (bit by number), then those in memory: there is one to compare with. */
let cached: u32 = 0;
export const CACHED_REGISTERS: u32 = 0xffff;
export const CACHED_TLB: u32 = 1 << 16;
export const CACHED_PAGE: u32 = 1 << 17;
export const KNOWN_PAGES: u32 = CACHED_PAGE << PAGES;
/** Registers whose local is newer than the state block. */
let dirty: u32 = 0;

export function localsAre(cachedNow: u32, dirtyNow: u32): void {
  cached = cachedNow;
  dirty = dirtyNow;
}
// @ts-ignore: decorator
@inline export function cachedLocals(): u32 { return cached; }
// @ts-ignore: decorator
@inline export function dirtyRegisters(): u32 { return dirty; }
export function nowCached(bits: u32): void { cached |= bits; }
/** After code that may not have run: what it put into locals is not known to be there. */
export function onlyCached(bits: u32): void { cached = bits; }

/** Pushes general register r, a word. */
export function pushRegister(r: u32): void {
  if (cached & (1 << r)) {
    w.get(registerLocal(r));
    return;
  }
  emitLoad(r);
  w.tee(registerLocal(r));
  cached |= 1 << r;
}

/** Makes the local of register r hold it. */
export function needRegister(r: u32): void {
  if (cached & (1 << r)) return;
  loadRegister(r);
  cached |= 1 << r;
}
export function loadRegister(r: u32): void {
  emitLoad(r);
  w.set(registerLocal(r));
}
function emitLoad(r: u32): void {
  w.get(L_CPU);
  if (wide) w.load64(GPR + r * 8);
  else w.load32(GPR + r * 8);
}

/** Pushes the address of the current TLB. */
export function pushTlb(): void {
  if (cached & CACHED_TLB) {
    w.get(L_TLB);
    return;
  }
  w.get(L_CPU);
  w.load32(TLB_PTR);
  w.tee(L_TLB);
  cached |= CACHED_TLB;
}

/** Pushes the register at a byte offset of the state block; width as in nodes. Narrow ones come zero-extended. */
export function readRegister(at: u32, width: u32): void {
  pushRegister(at >> 3);
  if (width == 5) return;
  if (wide) w.wrap();
  if (at & 1) {
    w.i32c(8);
    w.on(false, w.SHR_U);
  }
  if (width >= 4) return;
  w.i32c(width == 2 ? 0xff : 0xffff);
  w.on(false, w.AND);
}

/** Takes the word on the stack into register r. */
export function setRegister(r: u32): void {
  w.set(registerLocal(r));
  cached |= 1 << r;
  dirty |= 1 << r;
}

/** Node `value` goes into the register at a byte offset: 32 bits clear the upper half, fewer leave the others. */
export function writeRegister(at: u32, value: u32): void {
  const width = widthOf(value);
  if (width >= 4) {
    emitValue(value);
    if (wide && !isWide(value)) w.extendU();
    setRegister(at >> 3);
    return;
  }
  const shift: u32 = at & 1 ? 8 : 0;
  const mask: i64 = ~(<i64>(width == 2 ? 0xff : 0xffff) << shift);
  pushRegister(at >> 3);
  if (wide) w.i64c(mask);
  else w.i32c(<i32>mask);
  w.on(wide, w.AND);
  emitClean(value);
  if (shift) {
    w.i32c(8);
    w.on(false, w.SHL);
  }
  if (wide) w.extendU();
  w.on(wide, w.OR);
  setRegister(at >> 3);
}
export function setStackPointer(): void { setRegister(RSP >> 3); }

/** Stores those of `mask` that are newer than the state block, which stays as it is known to be. */
export function storeRegisters(mask: u32): void {
  for (let r: u32 = 0; r < 16; r++) {
    if (!(dirty & mask & (1 << r))) continue;
    w.get(L_CPU);
    w.get(registerLocal(r));
    if (!wide) w.extendU();
    w.store64(GPR + r * 8);
  }
}
/** The same on the way that control takes from here on. */
export function spillRegisters(mask: u32): void {
  storeRegisters(mask);
  dirty &= ~mask;
}
