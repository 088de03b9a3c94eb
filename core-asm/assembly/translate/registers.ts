/** Guest registers in emitted code: they live in locals of a word each, and go to the state block when something may look there. */
import { GPR, RSP } from "../layout";
import { isWide, wide, widthOf } from "./context";
import { hasRegister, L_CPU, noteWrite, registerLocal, writtenRegisters } from "./locals";
import { emitClean, emitValue } from "./values";
import * as w from "./wasm";

/** Registers whose local is newer than the state block. */
let dirty: u32 = 0;
export function allDirty(): void { dirty = writtenRegisters(); }

/** Pushes the register at a byte offset of the state block; width as in nodes. Narrow ones come zero-extended. */
export function readRegister(at: u32, width: u32): void {
  w.get(registerLocal(at >> 3));
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

/** Node `value` goes into the register at a byte offset: 32 bits clear the upper half, fewer leave the others. */
export function writeRegister(at: u32, value: u32): void {
  const width = widthOf(value);
  const local = registerLocal(at >> 3);
  dirty |= 1 << (at >> 3);
  if (width >= 4) {
    emitValue(value);
    if (wide && !isWide(value)) w.extendU();
    w.set(local);
    return;
  }
  const shift: u32 = at & 1 ? 8 : 0;
  const mask: i64 = ~(<i64>(width == 2 ? 0xff : 0xffff) << shift);
  w.get(local);
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
  w.set(local);
}

/** Takes the word on the stack into register r. */
export function setRegister(r: u32): void {
  dirty |= 1 << r;
  w.set(registerLocal(r));
}
export function setStackPointer(): void { setRegister(RSP >> 3); }

function storeRegister(r: u32): void {
  w.get(L_CPU);
  w.get(registerLocal(r));
  if (!wide) w.extendU();
  w.store64(GPR + r * 8);
}

/** Stores what is newer, on a way that is rarely taken: elsewhere it remains so. */
export function spillInPassing(): void {
  for (let r: u32 = 0; r < 16; r++) if (dirty & (1 << r)) storeRegister(r);
}
export function spillRegisters(): void {
  spillInPassing();
  dirty = 0;
}
/** At the end of the function: whatever the region may have written. */
export function storeRegisters(): void {
  const written = writtenRegisters();
  for (let r: u32 = 0; r < 16; r++) if (written & (1 << r)) storeRegister(r);
}
export function loadRegisters(): void {
  for (let r: u32 = 0; r < 16; r++) {
    if (!hasRegister(r)) continue;
    w.get(L_CPU);
    if (wide) w.load64(GPR + r * 8);
    else w.load32(GPR + r * 8);
    w.set(registerLocal(r));
  }
  dirty = 0;
}
export { noteWrite };
