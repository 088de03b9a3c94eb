/**
 * Vector instructions in emitted code, from the programs that are printed from the rows (gen/vectors.ts). What would fault is left to the
 * interpreter; what may not round, or raise exceptions, as WebAssembly's instructions do (float.ts), to the handler.
 */
import { CR0_EM, CR0_TS, CR4_OSFXSR, CR4_OSXSAVE } from "../control";
import {
  FN_ADD_SD, FN_VECTOR64, K_ALIGNED, K_FLOAT, K_WIDE, PROGRAM_START, PROGRAMS, V_FLAGS, V_GENERAL_M, V_GENERAL_R, V_L, V_M, V_R, V_V, X_A, X_B, X_C,
  X_CONST32, X_CONST64, X_END, X_FUNCTION, X_LANE, X_SHUFFLE, X_SIMD, X_ZERO,
} from "../gen/vectors";
import { CR0, CR4, FLAG_AUX, FLAG_RES, GPR, SEG_READ, SEG_WRITE, XCR0 } from "../layout";
import { OP_HANDLER, opImm, opIs256, opIsMem, opIsVex, opM, opR, opSize, opV } from "../op";
import { XCR0_AVX } from "../sse/ymm";
import { offsetAfter } from "./blocks";
import { flagsNeeded, op, position, wide } from "./context";
import { emitComparedFlags, emitFloat } from "./float";
import { beginChecks, checksOf, forgetRounding, NONE, operandIs, pushIsUnordered, resetRounding, resultIs, typeOfResult } from "./float-checks";
import { flagsAre } from "./flags";
import { I_RUN_HANDLER } from "./imports";
import { CANONICAL } from "./lazy";
import { emitLeave, emitLeaveFor } from "./leave";
import { L_A64, L_CPU, L_LINEAR, L_R64, temporary } from "./locals";
import { emitLinear, emitProbe } from "./memory";
import { CACHED_REGISTERS, pushRegister, setRegister, storeRegisters } from "./registers";
import { use, write } from "./residents";
import { emitFunction } from "./vector-functions";
import {
  alsoOrdered, forgetRegisters, freeVectorTemporaries, getVector, loadVector, nowOrdered, resetVectorRegisters, setVector, UPPER_HALF, vectorTemporary,
} from "./vector-registers";
import * as w from "./wasm";

// The header of a program.
const H_KINDS = 0;
const H_B = 1;
const H_B_BYTES = 2;
const H_A = 3;
const H_C = 4;
const H_DEST = 5;
const H_DEST_BYTES = 6;
const H_IMM_HIGH = 7;
const H_UPPER = 8;
const H_CODE = 9;

/** Of the instruction: its program, 256 bits, bytes of its operand in memory. */
let header: usize = 0;
let is256: bool = false;
let memoryBytes: u32 = 0;
/** Locals of what has been loaded, and its upper half; or, of a store, of the host address. */
let loaded: u32 = 0;
let loadedHigh: u32 = 0;
let host: u32 = 0;
/** Kinds of instructions that are known to be allowed in the rest of the block. */
let allowed: u32 = 0;
const ALLOWED_SSE: u32 = 1;
const ALLOWED_AVX: u32 = 2;

/** At the beginning of a region. */
export function resetVectors(): void {
  resetVectorRegisters();
  resetRounding();
}
/** Control has come from elsewhere, or a handler has run. */
export function forgetVectors(): void {
  allowed = 0;
  forgetRegisters();
  forgetRounding();
}

// @ts-ignore: decorator
@inline function field(at: usize): u32 { return load<u8>(header + at); }

/** Looks at the current instruction. False if it has no program. */
function start(): bool {
  const from = load<u16>(PROGRAM_START + (<usize>load<u16>(op, OP_HANDLER) << 1));
  header = PROGRAMS + from;
  is256 = (field(H_KINDS) & K_WIDE) != 0 && opIs256(op);
  const bytes = toMemory() ? field(H_DEST_BYTES) : field(H_B_BYTES);
  memoryBytes = !bytes ? max<u32>(opSize(op), 4) : is256 && bytes == 16 && !field(H_UPPER) ? 32 : bytes;
  return from != 0;
}
function isMemory(place: u32): bool { return (place == V_M || place == V_GENERAL_M) && opIsMem(op); }
function toMemory(): bool { return isMemory(field(H_DEST)); }
function fromMemory(): bool { return isMemory(field(H_B)); }

/** The number of the register at a place, upper halves from UPPER_HALF on. */
function registerAt(place: u32, upper: bool): u32 {
  const n: u32 = place == V_R ? <u32>opR(op) : place == V_M ? <u32>opM(op) : place == V_V ? <u32>opV(op) : place == V_L ? <u32>(opImm(op) >> 4) & (wide ? 15 : 7) : 0;
  return upper ? n + UPPER_HALF : n;
}

/** The general register at a place; -1: none. */
function generalRegister(place: u32): i32 {
  if (place == V_GENERAL_R) return <i32>opR(op) >> 3;
  return place == V_GENERAL_M && !opIsMem(op) ? <i32>opM(op) >> 3 : -1;
}

/** The current instruction is done here, and nothing is known to it but the registers that it names. */
export function isVector(): bool { return start(); }
/** It sets the flags. */
export function comparesVectors(): bool { return start() && field(H_DEST) == V_FLAGS; }

/** Notes the general registers that the current instruction names; true if it has an address too. */
export function findVectorRegisters(): bool {
  if (!start()) return false;
  const read = generalRegister(field(H_B));
  if (read >= 0) use(read);
  const written = generalRegister(field(H_DEST));
  if (written >= 0) write(written);
  return toMemory() || fromMemory();
}

/** The current instruction; false if its handler has to be called. */
export function emitVector(): bool {
  if (!start()) return false;
  freeVectorTemporaries();
  emitAllowed();
  if (toMemory() || fromMemory()) emitMemory();
  if (toMemory()) emitStore();
  else if (field(H_KINDS) & K_FLOAT) emitChecked();
  else {
    const low = emitResult(false);
    emitWrite(low, is256 ? emitResult(true) : 0);
    if (isCopy()) alsoOrdered(registerAt(field(H_DEST), false), registerAt(field(H_B), false));
  }
  return true;
}

/** It moves a vector register to another one. */
function isCopy(): bool { return load<u16>(header, H_CODE) == <u16>(X_B | (X_END << 8)) && !opIsMem(op) && !is256 && field(H_DEST) == V_R; }

/** Leaves before the first instruction of a block that is #NM or #UD now (sse/state.ts, sse/ymm.ts). */
function emitAllowed(): void {
  const vex = opIsVex(op);
  const kind = vex ? ALLOWED_AVX : ALLOWED_SSE;
  if (allowed & kind) return;
  allowed |= kind;
  emitBits(CR0, vex ? CR0_TS : CR0_EM | CR0_TS, false);
  emitBits(CR4, vex ? CR4_OSXSAVE : CR4_OSFXSR, true);
  w.on(false, w.OR);
  if (vex) {
    emitBits(XCR0, XCR0_AVX, true);
    w.on(false, w.OR);
  }
  w.ifRarely();
  emitLeave();
  w.close();
}
function emitBits(field: u32, mask: u64, inverted: bool): void {
  w.get(L_CPU);
  w.load32(field);
  if (inverted) {
    w.i32c(-1);
    w.on(false, w.XOR);
  }
  w.i32c(<i32>mask);
  w.on(false, w.AND);
}

// --- memory ----------------------------------------------------------------------------------------------------------------

/** Loads the operand in memory, or sets `host`. */
function emitMemory(): void {
  const write = toMemory();
  emitLinear(false, memoryBytes, write ? SEG_WRITE : SEG_READ);
  if (field(H_KINDS) & K_ALIGNED) {
    w.get(L_LINEAR);
    if (wide) w.wrap();
    w.i32c(memoryBytes - 1);
    w.on(false, w.AND);
    w.ifRarely();
    emitLeave();
    w.close();
  }
  emitProbe(memoryBytes, write);
  if (write) {
    host = temporary(false);
    w.set(host);
  } else if (field(H_B) == V_GENERAL_M && !loadsVector()) {
    w.loadSized(memoryBytes);
    loaded = temporary(memoryBytes == 8);
    w.set(loaded);
  } else emitLoad();
}
/** MOVD, MOVQ: what is loaded need not pass through a general register. */
function loadsVector(): bool { return load<u8>(header, H_CODE + 1) == X_FUNCTION && load<u8>(header, H_CODE + 2) == FN_VECTOR64; }

function emitLoad(): void {
  if (memoryBytes == 32) {
    host = temporary(false);
    w.tee(host);
  }
  if (memoryBytes >= 16) w.simdAccess(w.LOAD_128, 0);
  else if (memoryBytes == 8) w.simdAccess(w.LOAD_64_ZERO, 0);
  else if (memoryBytes == 4) w.simdAccess(w.LOAD_32_ZERO, 0);
  else {
    const element = temporary(false);
    w.loadSized(memoryBytes);
    w.set(element);
    w.v128c(0, 0);
    w.get(element);
    w.simdLane(w.I32X4_REPLACE_LANE, 0);
  }
  loaded = vectorTemporary();
  w.set(loaded);
  if (memoryBytes != 32) return;
  w.get(host);
  w.simdAccess(w.LOAD_128, 16);
  loadedHigh = vectorTemporary();
  w.set(loadedHigh);
}

function emitStore(): void {
  w.get(host);
  emitCode(false);
  switch (memoryBytes) {
    case 32:
      w.simdAccess(w.STORE_128, 0);
      w.get(host);
      emitCode(true);
      w.simdAccess(w.STORE_128, 16);
      break;
    case 16: w.simdAccess(w.STORE_128, 0); break;
    default:
      if (field(H_DEST) == V_M) w.storeLane(memoryBytes == 8 ? w.STORE_64_LANE : w.STORE_32_LANE);
      else w.storeSized(memoryBytes);
  }
}

// --- the result ------------------------------------------------------------------------------------------------------------

function isWideInteger(): bool { return opSize(op) == 8 && field(H_DEST_BYTES) == 0; }

/** Computes the result, or its upper half, into a local. */
function emitResult(upper: bool): u32 {
  emitCode(upper);
  const dest = field(H_DEST);
  if (dest == V_FLAGS) return 0;
  const general = dest == V_GENERAL_R || dest == V_GENERAL_M;
  const local = general ? temporary(isWideInteger()) : vectorTemporary();
  w.set(local);
  return local;
}

/** Writes what emitResult() has computed. */
function emitWrite(low: u32, upper: u32): void {
  const dest = field(H_DEST);
  const general = generalRegister(dest);
  if (dest == V_FLAGS) {
    if (flagsNeeded) emitComparedFlags();
  } else if (general >= 0) {
    w.get(low);
    if (is256) {
      w.get(upper);
      w.i32c(field(H_DEST_BYTES));
      w.on(false, w.SHL);
      w.on(false, w.OR);
    }
    if (wide && !isWideInteger()) w.extendU();
    setRegister(general);
  } else {
    setVector(registerAt(dest, false), low);
    if (!opIsVex(op)) return;
    if (!is256) {
      upper = vectorTemporary();
      w.v128c(0, 0);
      w.set(upper);
    }
    setVector(registerAt(dest, true), upper);
  }
}

/** What only sometimes is what WebAssembly computes. */
function emitChecked(): void {
  beginChecks();
  const low = emitResult(false);
  const upper = is256 ? emitResult(true) : 0;
  const checks = checksOf();
  if (!checks) {
    emitWrite(low, upper);
    if (leavesOrdered()) nowOrdered(registerAt(field(H_DEST), false), typeOfResult());
    return;
  }
  w.get(checks);
  w.ifRarely();
  emitHandler();
  w.orElse();
  emitWrite(low, upper);
  w.close();
  if (leavesOrdered()) nowOrdered(registerAt(field(H_DEST), false), typeOfResult());
  if (field(H_DEST) == V_FLAGS && flagsNeeded) flagsAre(CANONICAL);
}

/** The destination is a vector register whose numbers, the lowest or all, are ordered after the instruction. */
function leavesOrdered(): bool { return typeOfResult() != NONE && !is256 && (field(H_DEST) == V_R || field(H_DEST) == V_V); }

/** Has the handler do it, which leaves everything alone but its destination. */
function emitHandler(): void {
  if (opIsMem(op) || generalRegister(field(H_B)) >= 0) storeRegisters(CACHED_REGISTERS);
  w.get(L_CPU);
  w.i32c(<i32>op);
  w.call(I_RUN_HANDLER);
  w.ifRarely();
  emitLeave();
  w.close();
  const dest = field(H_DEST);
  const general = generalRegister(dest);
  if (dest == V_FLAGS) {
    w.get(L_CPU);
    w.load64(FLAG_RES);
    w.set(L_R64);
    w.get(L_CPU);
    w.load64(FLAG_AUX);
    w.set(L_A64);
  } else if (general >= 0) {
    w.get(L_CPU);
    if (wide) w.load64(GPR + general * 8);
    else w.load32(GPR + general * 8);
    setRegister(general);
  } else {
    loadVector(registerAt(dest, false));
    if (opIsVex(op)) loadVector(registerAt(dest, true));
    if (leavesOrdered()) leaveUnordered();
  }
}

/** Leaves after the instruction if the result is not ordered: the rest of the block counts on it. */
function leaveUnordered(): void {
  const type = typeOfResult();
  getVector(registerAt(field(H_DEST), false));
  const result = vectorTemporary();
  w.set(result);
  pushIsUnordered(type, result);
  w.ifRarely();
  emitLeaveFor(offsetAfter(op), <i32>position + 1);
  w.close();
  resultIs(type);
}

// --- postfix code ------------------------------------------------------------------------------------------------------------

/** Pushes the value of the program, for 256 bits its lower or upper half. */
function emitCode(upper: bool): void {
  let at = header + H_CODE;
  for (;;) {
    const code: u32 = load<u8>(at++);
    switch (code) {
      case X_END: return;
      case X_A:
        emitA(upper);
        operandIs(registerAt(field(H_A), upper));
        continue;
      case X_B:
        emitB(upper);
        operandIs(fromMemory() || generalRegister(field(H_B)) >= 0 ? NONE : registerAt(field(H_B), upper));
        continue;
      case X_C: getVector(registerAt(field(H_C), upper)); break;
      case X_SIMD: w.simd(load<u8>(at++)); break;
      case X_SHUFFLE:
        w.simd(w.SHUFFLE);
        for (let i = 0; i < 16; i++) w.put(load<u8>(at++));
        break;
      case X_LANE:
        w.simdLane(load<u8>(at), load<u8>(at + 1));
        at += 2;
        break;
      case X_CONST32: w.i32c(load<i32>(at)); at += 4; break;
      case X_CONST64: w.i64c(<i64>load<u32>(at)); at += 4; break;
      case X_ZERO: w.v128c(0, 0); break;
      case X_FUNCTION: {
        const f: u32 = load<u8>(at++);
        if (f < FN_ADD_SD) emitFunction(f, (<u32>opImm(op) & 0xff) >> (upper ? field(H_IMM_HIGH) : 0), fromMemory());
        else {
          emitFloat(f, upper);
          continue;
        }
        break;
      }
      default: w.unreachable_();
    }
    operandIs(NONE);
    operandIs(NONE);
  }
}

/** Pushes the first source. */
export function emitA(upper: bool): void { getVector(registerAt(field(H_A), upper)); }

/** Pushes the second source: a vector, or an integer if it may be a general register. */
function emitB(upper: bool): void {
  const general = generalRegister(field(H_B));
  if (general >= 0) {
    pushRegister(general);
    // Only of what has the size of the operand is REX.W a part: PINSRB and PINSRW ignore it.
    if (wide && (opSize(op) != 8 || field(H_B_BYTES) != 0)) w.wrap();
    return;
  }
  const how = field(H_UPPER);
  const memory = fromMemory();
  if (upper && !how) {
    if (memory) w.get(loadedHigh);
    else getVector(registerAt(field(H_B), true));
    return;
  }
  if (memory) w.get(loaded);
  else getVector(registerAt(field(H_B), false));
  if (!upper || how == 1) return;
  w.v128c(0, 0);
  w.simd(w.SHUFFLE);
  for (let i: u32 = 0; i < 16; i++) w.put(min<u32>(i + how, 16));
}
