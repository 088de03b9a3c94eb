/** x87 instructions in emitted code: calls of runX87() (x87/translated.ts), or of handlers that can neither fault nor touch memory. */
import { CR0_EM, CR0_TS } from "../control";
import { X87, X87_BYTES, X87_HANDLER, X87_M32_STORE } from "../gen/vectors";
import { CR0, FCW, FSW, SEG_READ, SEG_WRITE } from "../layout";
import { OP_HANDLER, OP_SEG, opIsMem } from "../op";
import { FSW_ES } from "../x87/state";
import { op, wide } from "./context";
import { I_RUN_HANDLER, I_RUN_X87 } from "./imports";
import { emitLeave } from "./leave";
import { L_CPU, temporary } from "./locals";
import { emitAddress, emitLinear, emitProbe } from "./memory";
import * as w from "./wasm";

/** The masks of all six exceptions in FCW. */
const FCW_MASKS = 0x3f;
/** CR0 is known to allow them in the rest of the block. */
let allowed: bool = false;
/** Control has come from elsewhere, or a handler has run. */
export function forgetX87(): void { allowed = false; }

/** Form in bits 7:3, operation in bits 2:0; 0: a handler as any other. */
function kindOf(): u32 { return load<u8>(X87 + load<u16>(op, OP_HANDLER)); }
// @ts-ignore: decorator
@inline function bytesOf(form: u32): u32 { return load<u8>(X87_BYTES + form); }

/** The instruction is one of these and has an address. */
export function hasX87Address(): bool { return kindOf() != 0 && opIsMem(op); }

/** The current instruction; false if its handler has to be called with all precautions. */
export function emitX87(): bool {
  const kind = kindOf();
  const form = kind >> 3;
  // The parts of an 80-bit operand that wraps around a segment are somewhere else.
  const apart = bytesOf(form) == 10 && !wide && load<i8>(op, OP_SEG) < 0;
  if (!kind || apart) return false;
  emitAllowed();
  if (form == X87_HANDLER) {
    w.get(L_CPU);
    w.i32c(<i32>op);
    w.call(I_RUN_HANDLER);
    w.drop();
    return true;
  }
  const memory = opIsMem(op);
  const host = temporary(false);
  if (memory) {
    const bytes = bytesOf(form);
    const write = form >= X87_M32_STORE;
    if (write) emitMasked();
    emitLinear(false, bytes, write ? SEG_WRITE : SEG_READ);
    emitProbe(bytes, write);
    w.set(host);
  }
  w.get(L_CPU);
  w.i32c(<i32>op);
  w.i32c(kind);
  if (memory) {
    emitAddress();
    if (!wide) w.extendU();
    w.get(host);
  } else {
    w.i64c(0);
    w.i32c(0);
  }
  w.call(I_RUN_X87);
  w.ifRarely();
  emitLeave();
  w.close();
  return true;
}

/** Leaves before a store that may raise an unmasked exception: then memory is not touched, so that it does not fault either. */
function emitMasked(): void {
  w.get(L_CPU);
  w.load32(FCW);
  w.i32c(FCW_MASKS);
  w.on(false, w.AND);
  w.i32c(FCW_MASKS);
  w.on(false, w.NE);
  w.ifRarely();
  emitLeave();
  w.close();
}

/** Leaves before an instruction that is #NM or #MF now (x87/state.ts); any of them may leave an error behind. */
function emitAllowed(): void {
  w.get(L_CPU);
  w.load32(FSW);
  w.i32c(FSW_ES);
  w.on(false, w.AND);
  if (!allowed) {
    w.get(L_CPU);
    w.load32(CR0);
    w.i32c(<i32>(CR0_EM | CR0_TS));
    w.on(false, w.AND);
    w.on(false, w.OR);
  }
  allowed = true;
  w.ifRarely();
  emitLeave();
  w.close();
}
