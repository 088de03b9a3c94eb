/**
 * The x87 register stack, status word, pending errors, and instruction pointers (SDM vol. 1, 8.1). FPR holds physical
 * registers, FEMPTY says which are empty; the two-bit tags of FSTENV are computed when asked for.
 */
import { checkWrite, st16, st64 } from "../access";
import { CR0_EM, CR0_NE, CR0_TS } from "../control";
import { envFerr } from "../env";
import { fault, X_MF, X_NM } from "../exceptions";
import { ipOf } from "../ip";
import { CR0, CS, FCS, FCW, FDP, FDS, FEMPTY, FERR, FIP, FOP, FPR, FSW, FTOP, HALTED, SEG, SEG_SELECTOR, SEG_SIZE, STEP_PENDING } from "../layout";
import { OP_EAMASK, OP_MODRM, opEa, opSeg } from "../op";

// Status word. The low six are also the exception flags of softfloat and the masks' places in the control word.
export const FSW_IE: u32 = 1 << 0;
export const FSW_DE: u32 = 1 << 1;
export const FSW_ZE: u32 = 1 << 2;
export const FSW_OE: u32 = 1 << 3;
export const FSW_UE: u32 = 1 << 4;
export const FSW_PE: u32 = 1 << 5;
/** Stack fault. */
export const FSW_SF: u32 = 1 << 6;
/** An unmasked exception is pending. */
export const FSW_ES: u32 = 1 << 7;
export const FSW_C0: u32 = 1 << 8;
export const FSW_C1: u32 = 1 << 9;
export const FSW_C2: u32 = 1 << 10;
export const FSW_C3: u32 = 1 << 14;
/** Busy: copies ES since the 387. */
export const FSW_B: u32 = 1 << 15;
export const FSW_EXCEPTIONS: u32 = 0x3f;

/** Control word: masks 5:0, precision 9:8, rounding 11:10, infinity 12; bit 6 reads as one, the others as zero. */
export const FCW_WRITABLE: u32 = 0x1f3f;
export const FCW_ONE: u32 = 0x0040;
export const FCW_RESET: u32 = 0x037f;

// --- may it run? -------------------------------------------------------------------------------------------------------------
/** For instructions that wait: whether one must not run now; #NM or #MF is noted then, and the handler returns ST_FAULT. */
// @ts-ignore: decorator
@inline export function x87Blocked(cpu: usize): bool {
  return ((load<u64>(cpu, CR0) & (CR0_EM | CR0_TS)) | <u64>(load<u32>(cpu, FSW) & FSW_ES)) != 0 && x87Fault(cpu);
}

/** For the control instructions that do not wait (FN...). */
// @ts-ignore: decorator
@inline export function x87Unavailable(cpu: usize): bool {
  return (load<u64>(cpu, CR0) & (CR0_EM | CR0_TS)) != 0 && x87Fault(cpu);
}

function x87Fault(cpu: usize): bool {
  if ((load<u64>(cpu, CR0) & (CR0_EM | CR0_TS)) == 0) return pendingError(cpu);
  fault(cpu, X_NM, 0);
  return true;
}

/**
 * A waiting instruction found an unmasked exception: #MF with CR0.NE. Without NE the processor drives FERR#, from which a PC
 * makes IRQ 13, and stands still in front of the instruction until an interrupt comes, or goes on if IGNNE# is asserted (SDM
 * vol. 1, 8.7.2 and D.2.1).
 */
export function pendingError(cpu: usize): bool {
  if ((load<u64>(cpu, CR0) & CR0_NE) != 0) {
    fault(cpu, X_MF, 0);
    return true;
  }
  store<u32>(cpu, 1, FERR);
  if (envFerr(true)) return false;
  store<u32>(cpu, 1, HALTED);
  store<u32>(cpu, 0, STEP_PENDING);
  return true;
}

/** No unmasked exception is pending any more. */
// @ts-ignore: decorator
@inline export function errorCleared(cpu: usize): void { if (load<u32>(cpu, FERR)) releaseFerr(cpu); }

function releaseFerr(cpu: usize): void {
  store<u32>(cpu, 0, FERR);
  envFerr(false);
}

// --- the stack ---------------------------------------------------------------------------------------------------------------
/** Address of ST(i). */
// @ts-ignore: decorator
@inline export function st(cpu: usize, i: u32): usize { return cpu + FPR + (((load<u32>(cpu, FTOP) + i) & 7) << 4); }
// @ts-ignore: decorator
@inline export function stSig(cpu: usize, i: u32): u64 { return load<u64>(st(cpu, i)); }
/** Sign and exponent of ST(i). */
// @ts-ignore: decorator
@inline export function stExp(cpu: usize, i: u32): u32 { return load<u16>(st(cpu, i), 8); }
// @ts-ignore: decorator
@inline export function isEmpty(cpu: usize, i: u32): bool {
  return ((load<u32>(cpu, FEMPTY) >> ((load<u32>(cpu, FTOP) + i) & 7)) & 1) != 0;
}
/** Writes ST(i) and marks it valid. */
// @ts-ignore: decorator
@inline export function setSt(cpu: usize, i: u32, sig: u64, exp: u32): void {
  const r = st(cpu, i);
  store<u64>(r, sig);
  store<u16>(r, exp, 8);
  setValid(cpu, i);
}
// @ts-ignore: decorator
@inline export function setValid(cpu: usize, i: u32): void {
  store<u32>(cpu, load<u32>(cpu, FEMPTY) & ~(1 << ((load<u32>(cpu, FTOP) + i) & 7)), FEMPTY);
}
// @ts-ignore: decorator
@inline export function setEmpty(cpu: usize, i: u32): void {
  store<u32>(cpu, load<u32>(cpu, FEMPTY) | (1 << ((load<u32>(cpu, FTOP) + i) & 7)), FEMPTY);
}
/** Moves TOP down; the new ST(0) is then written. */
// @ts-ignore: decorator
@inline export function pushed(cpu: usize): void { store<u32>(cpu, (load<u32>(cpu, FTOP) - 1) & 7, FTOP); }
// @ts-ignore: decorator
@inline export function pop(cpu: usize): void {
  const top = load<u32>(cpu, FTOP);
  store<u32>(cpu, load<u32>(cpu, FEMPTY) | (1 << top), FEMPTY);
  store<u32>(cpu, (top + 1) & 7, FTOP);
}

// --- the status and control words ----------------------------------------------------------------------------------------------
/** The status word with TOP. */
// @ts-ignore: decorator
@inline export function statusWord(cpu: usize): u32 { return load<u32>(cpu, FSW) | (load<u32>(cpu, FTOP) << 11); }

/** ES and B follow from the flags and masks. */
export function summarize(cpu: usize): void {
  const fsw = load<u32>(cpu, FSW) & ~(FSW_ES | FSW_B);
  const pending = (fsw & ~load<u32>(cpu, FCW) & FSW_EXCEPTIONS) != 0;
  store<u32>(cpu, pending ? fsw | FSW_ES | FSW_B : fsw, FSW);
  if (!pending) errorCleared(cpu);
}

export function setStatusWord(cpu: usize, value: u32): void {
  store<u32>(cpu, value & ~0x3800, FSW);
  store<u32>(cpu, (value >> 11) & 7, FTOP);
  summarize(cpu);
}

export function setControlWord(cpu: usize, value: u32): void {
  store<u32>(cpu, (value & FCW_WRITABLE) | FCW_ONE, FCW);
  summarize(cpu);
}

/** Accumulates flags (with SF or condition codes, as the caller likes) and says whether one of the exceptions is unmasked. */
export function note(cpu: usize, flags: u32): bool {
  const unmasked = (flags & ~load<u32>(cpu, FCW) & FSW_EXCEPTIONS) != 0;
  store<u32>(cpu, load<u32>(cpu, FSW) | flags | (unmasked ? FSW_ES | FSW_B : 0), FSW);
  return unmasked;
}

/** PE, which is masked, and C1, which is clear. */
// @ts-ignore: decorator
@inline export function noteMasked(cpu: usize, flags: u32): void { store<u32>(cpu, load<u32>(cpu, FSW) | flags, FSW); }

// @ts-ignore: decorator
@inline export function clearC1(cpu: usize): void { store<u32>(cpu, load<u32>(cpu, FSW) & ~FSW_C1, FSW); }

// @ts-ignore: decorator
@inline export function clearC2(cpu: usize): void { store<u32>(cpu, load<u32>(cpu, FSW) & ~FSW_C2, FSW); }

/** Replaces C3 C2 C1 C0. */
// @ts-ignore: decorator
@inline export function setCodes(cpu: usize, codes: u32): void {
  store<u32>(cpu, (load<u32>(cpu, FSW) & ~(FSW_C0 | FSW_C1 | FSW_C2 | FSW_C3)) | codes, FSW);
}

// --- tags ------------------------------------------------------------------------------------------------------------------------
/** The tag word as FSTENV stores it: per physical register 0 valid, 1 zero, 2 special, 3 empty. */
export function tagWord(cpu: usize): u32 {
  let tags: u32 = 0;
  const empty = load<u32>(cpu, FEMPTY);
  for (let i: u32 = 0; i < 8; i++) {
    const r = cpu + FPR + (i << 4);
    const exp = load<u16>(r, 8) & 0x7fff;
    const sig = load<u64>(r);
    let tag: u32 = 0;
    if (((empty >> i) & 1) != 0) tag = 3;
    else if (exp == 0 && sig == 0) tag = 1;
    else if (exp == 0 || exp == 0x7fff || sig >> 63 == 0) tag = 2;
    tags |= tag << (2 * i);
  }
  return tags;
}

export function setTagWord(cpu: usize, tags: u32): void {
  let empty: u32 = 0;
  for (let i: u32 = 0; i < 8; i++) if (((tags >> (2 * i)) & 3) == 3) empty |= 1 << i;
  store<u32>(cpu, empty, FEMPTY);
}

// --- pointers --------------------------------------------------------------------------------------------------------------------
/** Notes the instruction as the last one; `opcode` is its first byte, D8..DF. Control instructions leave the pointers alone. */
// @ts-ignore: decorator
@inline export function track(cpu: usize, op: usize, opcode: u32): void {
  store<u64>(cpu, ipOf(cpu, op), FIP);
  store<u32>(cpu, load<u32>(cpu + SEG + CS * SEG_SIZE, SEG_SELECTOR), FCS);
  store<u32>(cpu, ((opcode & 7) << 8) | <u32>load<u8>(op, OP_MODRM), FOP);
}

/** Likewise with a memory operand. */
// @ts-ignore: decorator
@inline export function trackMem(cpu: usize, op: usize, opcode: u32): void { trackAt(cpu, op, opcode, opEa(cpu, op)); }
// @ts-ignore: decorator
@inline export function trackAt(cpu: usize, op: usize, opcode: u32, at: u64): void {
  track(cpu, op, opcode);
  trackOperand(cpu, op, at);
}
// @ts-ignore: decorator
@inline export function trackOperand(cpu: usize, op: usize, at: u64): void {
  store<u64>(cpu, at, FDP);
  store<u32>(cpu, load<u32>(cpu + SEG + opSeg(op) * SEG_SIZE, SEG_SELECTOR), FDS);
}

// --- 80-bit memory operands --------------------------------------------------------------------------------------------------------
/** Stores 10 bytes at the memory operand, all or nothing. */
export function st80(cpu: usize, op: usize, sig: u64, exp: u32): void {
  const at = opEa(cpu, op);
  checkWrite(cpu, opSeg(op), at, 10);
  st64(cpu, opSeg(op), at, sig);
  st16(cpu, opSeg(op), (at + 8) & load<u64>(op, OP_EAMASK), exp);
}
