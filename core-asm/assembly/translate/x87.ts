/**
 * x87 instructions in emitted code. What nearly all operands need is done in place, by functions of softfloat/extended.ts; what those decline, by
 * slowX87() (x87/translated.ts) or the handler. Of stores and stack faults the interpreter does it. Other instructions are calls of handlers that can
 * neither fault nor touch memory.
 */
import {
  X87, X87_BYTES, X87_CONSTANT, X87_EXCHANGE, X87_HANDLER, X87_I16_LOAD, X87_I64_LOAD, X87_M32, X87_M32_LOAD, X87_M32_STORE,
  X87_M64_LOAD, X87_M80_LOAD, X87_M80_STORE, X87_SIGN, X87_ST0, X87_STI, X87_STI_LOAD, X87_STI_POP, X87_STI_STORE,
} from "../gen/vectors";
import { FPR, SCRATCH, SEG_READ, SEG_WRITE } from "../layout";
import { OP_HANDLER, OP_MODRM, OP_SEG, opIsMem } from "../op";
import { ADD, DIVR, MUL, SUBR } from "../softfloat/extended";
import { op, wide } from "./context";
import { I_RUN_HANDLER, I_SLOW_X87, I_X87_OF_DOUBLE, I_X87_OF_INTEGER, I_X87_DIFFERENCE, I_X87_OF_SINGLE, I_X87_PRODUCT, I_X87_QUOTIENT, I_X87_SUM, I_X87_TO_DOUBLE, I_X87_TO_SINGLE } from "./imports";
import { emitLeave } from "./leave";
import { L_CPU, temporary } from "./locals";
import { emitAddress, emitLinear, emitProbe } from "./memory";
import {
  fill, leaveStored, loadStack, needRoom, needValid, note, popped, pushControl, pushed, pushPlace, reloadStatus, setStatus, settleStack, storeStack,
} from "./x87-stack";
import * as w from "./wasm";

/** Form in bits 7:3, operation in bits 2:0; 0: a handler as any other. */
function kindOf(): u32 { return load<u8>(X87 + load<u16>(op, OP_HANDLER)); }
// @ts-ignore: decorator
@inline function bytesOf(form: u32): u32 { return load<u8>(X87_BYTES + form); }

/** The instruction is one of these and has an address. */
export function hasX87Address(): bool { return kindOf() != 0 && opIsMem(op); }

/** Of the instruction: its kind, and the locals of its operand's host address and of FSW's new bits. */
let kind: u32 = 0;
let host: u32 = 0;
let flags: u32 = 0;

/** The current instruction; false if its handler has to be called with all precautions. */
export function emitX87(): bool {
  kind = kindOf();
  const form = kind >> 3;
  // The parts of an 80-bit operand that wraps around a segment are somewhere else.
  const apart = bytesOf(form) == 10 && !wide && load<i8>(op, OP_SEG) < 0;
  if (!kind || apart) return false;
  loadStack();
  if (form == X87_HANDLER) {
    settleStack();
    pushRun();
    w.drop();
    return true;
  }
  flags = 0;
  if (opIsMem(op)) withMemory(form);
  else withRegisters(form, load<u8>(op, OP_MODRM) & 7);
  if (!flags) setStatus(0);
  note();
  return true;
}

/** Calls the handler, and pushes its status. */
function pushRun(): void {
  w.get(L_CPU);
  w.i32c(<i32>op);
  w.call(I_RUN_HANDLER);
}

// --- registers -----------------------------------------------------------------------------------------------------------------

function withRegisters(form: u32, i: u32): void {
  const detail = kind & 7;
  switch (form) {
    case X87_ST0: arithmetic(0, i); break;
    case X87_STI: arithmetic(i, 0); break;
    case X87_STI_POP:
      arithmetic(i, 0);
      popped();
      break;
    case X87_SIGN: sign(detail != 0); break;
    case X87_CONSTANT: constant(detail != 0); break;
    case X87_STI_LOAD:
      needValid(i, i);
      needRoom();
      copy(7, i);
      pushed();
      break;
    case X87_STI_STORE:
      needValid(0, 0);
      if (i) copy(i, 0);
      fill(i);
      if (detail) popped();
      break;
    case X87_EXCHANGE: exchange(i); break;
    default: w.unreachable_();
  }
}

/** ST(d) = ST(d) kind ST(s). */
function arithmetic(d: u32, s: u32): void {
  needValid(d, s);
  pushOperation(d, s);
  emitSlow();
  fill(d);
}

/** Pushes the new bits of FSW, or SLOW, after the operation between ST(d) and ST(s), or what SCRATCH has if s is none of 0..7. */
function pushOperation(d: u32, s: u32): void {
  const operation = <i32>(kind & 7);
  const reversed = operation == SUBR || operation == DIVR;
  pushControl();
  pushNumber(d);
  pushNumber(reversed ? s : d);
  pushNumber(reversed ? d : s);
  w.call(operation == ADD ? I_X87_SUM : operation == MUL ? I_X87_PRODUCT : operation <= SUBR ? I_X87_DIFFERENCE : I_X87_QUOTIENT);
}
const IN_SCRATCH: u32 = 8;
function pushNumber(i: u32): void {
  if (i == IN_SCRATCH) w.get(L_CPU);
  else pushPlace(i);
  w.i32c(i == IN_SCRATCH ? SCRATCH : FPR);
  w.on(false, w.ADD);
}

/** ST(to) = ST(from). */
function copy(to: u32, from: u32): void {
  pushPlace(to);
  pushPlace(from);
  w.load64(FPR);
  w.store64(FPR);
  pushPlace(to);
  pushPlace(from);
  w.load16(FPR + 8);
  w.store16(FPR + 8);
}

function exchange(i: u32): void {
  needValid(0, i);
  if (!i) return;
  const sig = temporary(true);
  const exp = temporary(false);
  pushPlace(0);
  w.load64(FPR);
  w.set(sig);
  pushPlace(0);
  w.load16(FPR + 8);
  w.set(exp);
  copy(0, i);
  pushPlace(i);
  w.get(sig);
  w.store64(FPR);
  pushPlace(i);
  w.get(exp);
  w.store16(FPR + 8);
}

/** FABS, FCHS. */
function sign(clear: bool): void {
  needValid(0, 0);
  pushPlace(0);
  pushPlace(0);
  w.load16(FPR + 8);
  w.i32c(clear ? 0x7fff : 0x8000);
  w.on(false, clear ? w.AND : w.XOR);
  w.store16(FPR + 8);
}

/** FLD1, FLDZ. */
function constant(one: bool): void {
  needRoom();
  pushPlace(7);
  w.i64c(one ? 1 << 63 : 0);
  w.store64(FPR);
  pushPlace(7);
  w.i32c(one ? 0x3fff : 0);
  w.store16(FPR + 8);
  pushed();
}

// --- operands in memory ----------------------------------------------------------------------------------------------------------

function withMemory(form: u32): void {
  const write = form >= X87_M32_STORE;
  const bytes = bytesOf(form);
  if (form >= X87_M32_LOAD && !write) needRoom();
  else needValid(0, 0);
  host = temporary(false);
  emitLinear(false, bytes, write ? SEG_WRITE : SEG_READ);
  emitProbe(bytes, write);
  w.set(host);
  if (write) writeTo(form);
  else if (form >= X87_M32_LOAD) readFrom(form);
  else {
    pushConverted(form - X87_M32 + X87_M32_LOAD, IN_SCRATCH);
    w.ifMostly(w.I32);
    pushOperation(0, IN_SCRATCH);
    w.orElse();
    w.i32c(-1);
    w.close();
    emitSlow();
  }
}

/** Pushes whether ST(d), or SCRATCH, has got the operand in memory, a number as of `form`, which is one of the loads. */
function pushConverted(form: u32, d: u32): void {
  pushNumber(d);
  w.get(host);
  switch (form) {
    case X87_M32_LOAD:
      w.load32(0);
      w.call(I_X87_OF_SINGLE);
      return;
    case X87_M64_LOAD:
      w.load64(0);
      w.call(I_X87_OF_DOUBLE);
      return;
    case X87_I64_LOAD: w.load64(0); break;
    default:
      w.loadSized(bytesOf(form));
      if (form == X87_I16_LOAD) w.extend16();
      w.extendS();
  }
  w.call(I_X87_OF_INTEGER);
}

function readFrom(form: u32): void {
  if (form == X87_M80_LOAD) {
    pushPlace(7);
    w.get(host);
    w.load64(0);
    w.store64(FPR);
    pushPlace(7);
    w.get(host);
    w.load16(8);
    w.store16(FPR + 8);
  } else {
    pushConverted(form, 7);
    w.i32c(1);
    w.on(false, w.SUB);
    emitSlow();
  }
  pushed();
}

function writeTo(form: u32): void {
  if (form == X87_M80_STORE) {
    w.get(host);
    pushPlace(0);
    w.load64(FPR);
    w.store64(0);
    w.get(host);
    pushPlace(0);
    w.load16(FPR + 8);
    w.store16(8);
    popped();
    return;
  }
  pushControl();
  pushNumber(0);
  w.get(host);
  w.call(form == X87_M32_STORE ? I_X87_TO_SINGLE : I_X87_TO_DOUBLE);
  pushIsSlow();
  w.ifRarely();
  emitLeave();
  w.close();
  setStatus(flags);
  for (let pops = kind & 7; pops; pops--) popped();
}

// --- what is not quick -----------------------------------------------------------------------------------------------------------

/** Takes FSW's new bits, or SLOW, into `flags`, and pushes whether it is that. */
function pushIsSlow(): void {
  flags = temporary(false);
  w.tee(flags);
  w.i32c(0);
  w.on(false, w.LT_S);
}

/** Takes FSW's new bits; if they are SLOW, the instruction is done as the interpreter does it. */
function emitSlow(): void {
  pushIsSlow();
  w.ifRarely();
  storeStack();
  if (opIsMem(op)) {
    w.get(L_CPU);
    w.i32c(<i32>op);
    w.i32c(kind);
    emitAddress();
    if (!wide) w.extendU();
    w.get(host);
    w.call(I_SLOW_X87);
  } else {
    pushRun();
    w.drop();
  }
  reloadStatus();
  w.ifRarely();
  leaveStored();
  w.close();
  w.orElse();
  setStatus(flags);
  w.close();
}
