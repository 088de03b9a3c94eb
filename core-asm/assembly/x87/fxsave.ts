/**
 * FXSAVE and FXRSTOR (SDM vol. 2A), and the parts of their image, which is also the legacy region of XSAVE (vol. 1, 13.4.1):
 *   0 FCW  2 FSW  4 tags, one bit each, 1 = valid  6 FOP  8 FIP  12 FCS  16 FDP  20 FDS  24 MXCSR  28 MXCSR_MASK
 *   32 ST(0)..ST(7), 16 bytes each  160 XMM0..7 or, in 64-bit mode, XMM0..15
 * With REX.W, FIP and FDP have 64 bits and there are no selectors. Bytes 464..511 are not written.
 */
import { checkWrite, ld128, ld16, ld32, ld64, ld8, st128, st16, st32, st64 } from "../access";
import { EFER_FFXSR } from "../control";
import { fault, X_GP } from "../exceptions";
import { CODE64, EFER, FCS, FCW, FDP, FDS, FEMPTY, FIP, FOP, MXCSR } from "../layout";
import { OP_EAMASK, opEa, opSeg, opSize, ST_FAULT, ST_NEXT } from "../op";
import { cpl } from "../segments";
import { requireAligned } from "../sse/operand";
import { MXCSR_MASK, xmm } from "../sse/state";
import { setControlWord, setStatusWord, st, statusWord, x87Unavailable } from "./state";

const FX_MXCSR: u64 = 24;
const FX_ST: u64 = 32;
const FX_XMM: u64 = 160;
const FX_SIZE: u32 = 512;

/** XMM and YMM registers that the current mode can name: the others are neither saved nor restored. */
// @ts-ignore: decorator
@inline export function vectorRegisters(cpu: usize): u32 { return load<u32>(cpu, CODE64) != 0 ? 16 : 8; }

/** Offset in the segment of byte `at` of the instruction's memory image. */
// @ts-ignore: decorator
@inline export function inImage(cpu: usize, op: usize, at: u64): u64 { return (opEa(cpu, op) + at) & load<u64>(op, OP_EAMASK); }

// --- storing: the whole image has been checked ---------------------------------------------------------------------------------

export function storeX87(cpu: usize, op: usize): void {
  const seg = opSeg(op);
  st16(cpu, seg, inImage(cpu, op, 0), load<u32>(cpu, FCW));
  st16(cpu, seg, inImage(cpu, op, 2), statusWord(cpu));
  st16(cpu, seg, inImage(cpu, op, 4), ~load<u32>(cpu, FEMPTY) & 0xff);
  st16(cpu, seg, inImage(cpu, op, 6), load<u32>(cpu, FOP));
  const wide = opSize(op) == 8;
  const ip = load<u64>(cpu, FIP);
  const dp = load<u64>(cpu, FDP);
  st64(cpu, seg, inImage(cpu, op, 8), wide ? ip : <u64><u32>ip | (<u64>load<u32>(cpu, FCS) << 32));
  st64(cpu, seg, inImage(cpu, op, 16), wide ? dp : <u64><u32>dp | (<u64>load<u32>(cpu, FDS) << 32));
  for (let i: u32 = 0; i < 8; i++) {
    const r = st(cpu, i);
    st64(cpu, seg, inImage(cpu, op, FX_ST + (i << 4)), load<u64>(r));
    st64(cpu, seg, inImage(cpu, op, FX_ST + (i << 4) + 8), <u64>load<u16>(r, 8));
  }
}

export function storeMxcsr(cpu: usize, op: usize): void {
  st32(cpu, opSeg(op), inImage(cpu, op, FX_MXCSR), load<u32>(cpu, MXCSR));
  st32(cpu, opSeg(op), inImage(cpu, op, FX_MXCSR + 4), MXCSR_MASK);
}

export function storeXmm(cpu: usize, op: usize): void {
  for (let i: u32 = 0; i < vectorRegisters(cpu); i++) st128(cpu, opSeg(op), inImage(cpu, op, FX_XMM + (i << 4)), v128.load(xmm(cpu, i)));
}

// --- loading: the image is known to be readable --------------------------------------------------------------------------------

export function loadX87(cpu: usize, op: usize): void {
  const seg = opSeg(op);
  const ip = ld64(cpu, seg, inImage(cpu, op, 8));
  const dp = ld64(cpu, seg, inImage(cpu, op, 16));
  const wide = opSize(op) == 8;
  store<u64>(cpu, wide ? ip : <u64><u32>ip, FIP);
  store<u64>(cpu, wide ? dp : <u64><u32>dp, FDP);
  store<u32>(cpu, wide ? 0 : <u32>(ip >> 32) & 0xffff, FCS);
  store<u32>(cpu, wide ? 0 : <u32>(dp >> 32) & 0xffff, FDS);
  store<u32>(cpu, ~ld16(cpu, seg, inImage(cpu, op, 4)) & 0xff, FEMPTY);
  store<u32>(cpu, ld16(cpu, seg, inImage(cpu, op, 6)) & 0x7ff, FOP);
  setControlWord(cpu, ld16(cpu, seg, inImage(cpu, op, 0)));
  setStatusWord(cpu, ld16(cpu, seg, inImage(cpu, op, 2)));
  for (let i: u32 = 0; i < 8; i++) {
    const r = st(cpu, i);
    store<u64>(r, ld64(cpu, seg, inImage(cpu, op, FX_ST + (i << 4))));
    store<u64>(r, <u64>ld16(cpu, seg, inImage(cpu, op, FX_ST + (i << 4) + 8)), 8);
  }
}

/** The image's MXCSR, which may have bits that do not exist. */
export function imageMxcsr(cpu: usize, op: usize): u32 { return ld32(cpu, opSeg(op), inImage(cpu, op, FX_MXCSR)); }

export function loadXmm(cpu: usize, op: usize): void {
  for (let i: u32 = 0; i < vectorRegisters(cpu); i++) v128.store(xmm(cpu, i), ld128(cpu, opSeg(op), inImage(cpu, op, FX_XMM + (i << 4))));
}

// --- the instructions ------------------------------------------------------------------------------------------------------------

/** With EFER.FFXSR, the system's own images do without the vector registers (AMD APM vol. 2, 3.1.7). */
function isFast(cpu: usize): bool {
  return (load<u64>(cpu, EFER) & EFER_FFXSR) != 0 && load<u32>(cpu, CODE64) != 0 && cpl(cpu) == 0;
}

export function fxsave(cpu: usize, op: usize): i32 {
  if (x87Unavailable(cpu)) return ST_FAULT;
  requireAligned(cpu, op, 16);
  checkWrite(cpu, opSeg(op), opEa(cpu, op), FX_SIZE);
  storeX87(cpu, op);
  storeMxcsr(cpu, op);
  if (!isFast(cpu)) storeXmm(cpu, op);
  return ST_NEXT;
}

export function fxrstor(cpu: usize, op: usize): i32 {
  if (x87Unavailable(cpu)) return ST_FAULT;
  requireAligned(cpu, op, 16);
  // An area of 512 bytes lies in two pages at most: when both ends can be read, all can.
  ld8(cpu, opSeg(op), inImage(cpu, op, FX_SIZE - 1));
  ld8(cpu, opSeg(op), opEa(cpu, op));
  const mxcsr = imageMxcsr(cpu, op);
  if ((mxcsr & ~MXCSR_MASK) != 0) return fault(cpu, X_GP, 0);
  loadX87(cpu, op);
  store<u32>(cpu, mxcsr, MXCSR);
  if (!isFast(cpu)) loadXmm(cpu, op);
  return ST_NEXT;
}
