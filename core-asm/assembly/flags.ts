/**
 * The arithmetic flags, kept lazily as a result and a vector of carries (the idea is Bochs'): writing them costs two
 * stores, dead ones vanish in the translator, and no operation type has to be remembered.
 *
 *   FLAG_RES  sign-extended result:  ZF = (res == 0), SF = sign(res) ^ AUX.SFD, PF = even parity of (res ^ AUX.PDB) & 0xff
 *   FLAG_AUX  63: CF    62: carry into the sign bit, so OF = bit 63 ^ bit 62
 *             15..8: PDB, corrects the parity byte   3: AF (carry out of bit 3)   0: SFD, corrects the sign
 *
 * An operation stores its carries at these places directly; PDB and SFD serve only explicit loads such as POPF.
 */
import { EFLAGS, FLAG_AUX, FLAG_RES } from "./layout";

export const CF: u32 = 1 << 0;
export const PF: u32 = 1 << 2;
export const AF: u32 = 1 << 4;
export const ZF: u32 = 1 << 6;
export const SF: u32 = 1 << 7;
export const TF: u32 = 1 << 8;
export const IF: u32 = 1 << 9;
export const DF: u32 = 1 << 10;
export const OF: u32 = 1 << 11;
export const IOPL: u32 = 3 << 12;
export const NT: u32 = 1 << 14;
export const RF: u32 = 1 << 16;
export const VM: u32 = 1 << 17;
export const AC: u32 = 1 << 18;
export const VIF: u32 = 1 << 19;
export const VIP: u32 = 1 << 20;
export const ID: u32 = 1 << 21;
export const ARITH: u32 = CF | PF | AF | ZF | SF | OF;

export const AUX_CF: u64 = 1 << 63;
export const AUX_PO: u64 = 1 << 62;
export const AUX_AF: u64 = 1 << 3;
export const AUX_SFD: u64 = 1;
/** The bits of a 64-bit carry vector that FLAG_AUX keeps. */
export const AUX_CARRIES: u64 = AUX_CF | AUX_PO | AUX_AF;

// Each returns 0 or 1.
// @ts-ignore: decorator
@inline export function getCF(cpu: usize): u32 { return <u32>(load<u64>(cpu, FLAG_AUX) >> 63); }
// @ts-ignore: decorator
@inline export function getZF(cpu: usize): u32 { return <u32>(load<u64>(cpu, FLAG_RES) == 0); }
// @ts-ignore: decorator
@inline export function getSF(cpu: usize): u32 { return <u32>(load<u64>(cpu, FLAG_RES) >> 63) ^ (<u32>load<u64>(cpu, FLAG_AUX) & 1); }
// @ts-ignore: decorator
@inline export function getOF(cpu: usize): u32 { const a = load<u64>(cpu, FLAG_AUX); return <u32>((a ^ (a << 1)) >> 63); }
// @ts-ignore: decorator
@inline export function getAF(cpu: usize): u32 { return (<u32>load<u64>(cpu, FLAG_AUX) >> 3) & 1; }
// @ts-ignore: decorator
@inline export function getPF(cpu: usize): u32 {
  return ~popcnt((<u32>load<u64>(cpu, FLAG_RES) ^ <u32>(load<u64>(cpu, FLAG_AUX) >> 8)) & 0xff) & 1;
}

/** The six arithmetic flags at their places in EFLAGS. */
export function getArith(cpu: usize): u32 {
  return getCF(cpu) | (getPF(cpu) << 2) | (getAF(cpu) << 4) | (getZF(cpu) << 6) | (getSF(cpu) << 7) | (getOF(cpu) << 11);
}

/** Sets all six arithmetic flags from their places in EFLAGS. */
export function setArith(cpu: usize, f: u32): void {
  const zero = (f & ZF) != 0;
  // A nonzero, positive result with a zero low byte stands for ZF = 0; SFD and PDB then carry SF and PF.
  store<u64>(cpu, zero ? 0 : 0x100, FLAG_RES);
  const cf: u64 = f & CF;
  const overflow: u64 = (f >> 11) & 1;
  const pf: u64 = (f >> 2) & 1;
  store<u64>(cpu, (cf << 63) | ((cf ^ overflow) << 62) | ((pf ^ 1) << 8) | (<u64>((f >> 4) & 1) << 3) | <u64>((f >> 7) & 1), FLAG_AUX);
}

/** The whole of RFLAGS as an instruction such as PUSHF sees it (bit 1 set). */
export function getFlags(cpu: usize): u32 {
  return load<u32>(cpu, EFLAGS) | getArith(cpu) | 2;
}

/** Replaces all of RFLAGS; the caller has masked what may change. */
export function setFlags(cpu: usize, f: u32): void {
  setArith(cpu, f);
  store<u32>(cpu, (f & ~ARITH) | 2, EFLAGS);
}

/** Changes CF only. */
// @ts-ignore: decorator
@inline export function setCF(cpu: usize, cf: u32): void {
  const a = load<u64>(cpu, FLAG_AUX);
  const overflow = (a ^ (a << 1)) & AUX_CF;
  const c = <u64>cf << 63;
  store<u64>(cpu, (a & ~(AUX_CF | AUX_PO)) | c | ((c ^ overflow) >> 1), FLAG_AUX);
}

// The conditions of Jcc, SETcc, CMOVcc, by the low nibble of the opcode (SDM vol. 1 appendix B).
/** 0 or 1. */
export function condition(cpu: usize, cc: u32): u32 {
  let v: u32;
  switch (cc >> 1) {
    case 0: v = getOF(cpu); break;
    case 1: v = getCF(cpu); break;
    case 2: v = getZF(cpu); break;
    case 3: v = getCF(cpu) | getZF(cpu); break;
    case 4: v = getSF(cpu); break;
    case 5: v = getPF(cpu); break;
    case 6: v = getSF(cpu) ^ getOF(cpu); break;
    default: v = getZF(cpu) | (getSF(cpu) ^ getOF(cpu)); break;
  }
  return v ^ (cc & 1);
}
