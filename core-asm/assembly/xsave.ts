/**
 * The XSAVE feature set (SDM vol. 1, chapter 13): XSAVE, XSAVEOPT, XSAVEC, XRSTOR, XGETBV, XSETBV, for the x87, SSE, AVX and PKRU
 * components. There is no supervisor state, and so no XSAVES. The init optimization is done; the modified optimization, which is up to an
 * implementation (13.9), is not. The image: components.ts.
 */
import { checkWrite, ld128, ld64, ld8, st128, st64 } from "./access";
import {
  AVX, COMPACTED, compactedSize, HEADER_END, PKRU_STANDARD, pkruCompacted, PKU, SSE, standardSize, X87, XCOMP_BV, XSTATE_BV, YMM, YMM_SIZE,
} from "./components";
import { CR0_TS, CR4_OSXSAVE } from "./control";
import { FEATURES_1_ECX, FEATURES_7_ECX, FEATURES_D_EAX, feature } from "./cpuid";
import { fault, X_GP, X_NM, X_UD } from "./exceptions";
import { CR0, CR4, FCS, FCW, FDP, FDS, FEMPTY, FIP, FOP, FPR, MXCSR, PKRU, RAX, RCX, RDX, XCR0, XMM, YMM_HIGH } from "./layout";
import { opEa, opSeg, ST_FAULT, ST_NEXT, ST_SYNC } from "./op";
import { cpl } from "./segments";
import { requireAligned } from "./sse/operand";
import { MXCSR_MASK, MXCSR_RESET } from "./sse/state";
import { setPkru } from "./translation";
import { x87Init } from "./x87/control";
import { imageMxcsr, inImage, loadX87, loadXmm, storeMxcsr, storeX87, storeXmm, vectorRegisters } from "./x87/fxsave";
import { FCW_RESET, statusWord } from "./x87/state";

// Bits of CPUID feature words.
const F_AVX: u32 = 28;
const F7_PKU: u32 = 3;
const FD_XSAVEC: u32 = 1;
const FD_XGETBV1: u32 = 2;

/** #UD without CR4.OSXSAVE, #NM with CR0.TS, #GP(0) if the image does not begin at a multiple of 64. */
function blocked(cpu: usize, op: usize): bool {
  if (!(load<u64>(cpu, CR4) & CR4_OSXSAVE)) fault(cpu, X_UD, 0);
  else if (load<u64>(cpu, CR0) & CR0_TS) fault(cpu, X_NM, 0);
  else {
    requireAligned(cpu, op, 64);
    return false;
  }
  return true;
}

// @ts-ignore: decorator
@inline function edxEax(cpu: usize): u64 { return load<u32>(cpu, RAX) | (<u64>load<u32>(cpu, RDX) << 32); }
/** The requested-feature bitmap (13.7). */
// @ts-ignore: decorator
@inline function requested(cpu: usize): u64 { return load<u64>(cpu, XCR0) & edxEax(cpu); }

function isZero(at: usize, bytes: u32): bool {
  for (let i: u32 = 0; i < bytes; i += 8) if (load<u64>(at + i)) return false;
  return true;
}

/** XINUSE: the components that are not in their initial configuration (13.6). MXCSR does not count. */
function inUse(cpu: usize): u64 {
  const control = load<u32>(cpu, FCW) ^ FCW_RESET | statusWord(cpu) | load<u32>(cpu, FEMPTY) ^ 0xff | load<u32>(cpu, FOP);
  const pointers = load<u64>(cpu, FIP) | load<u64>(cpu, FDP) | load<u32>(cpu, FCS) | load<u32>(cpu, FDS);
  const vectors = vectorRegisters(cpu) << 4;
  return (control || pointers || !isZero(cpu + FPR, 128) ? X87 : 0) | (isZero(cpu + XMM, vectors) ? 0 : SSE) |
    (isZero(cpu + YMM_HIGH, vectors) ? 0 : AVX) | (load<u32>(cpu, PKRU) ? PKU : 0);
}

// --- saving ------------------------------------------------------------------------------------------------------------------------

function storeYmm(cpu: usize, op: usize): void {
  const from = cpu + YMM_HIGH;
  for (let i: u32 = 0; i < vectorRegisters(cpu) << 4; i += 16) st128(cpu, opSeg(op), inImage(cpu, op, YMM + i), v128.load(from + i));
}

/** XSAVE and XSAVEOPT: the standard format. Of the components that were not requested, the image keeps what it had. */
function saveStandard(cpu: usize, op: usize, optimized: bool): i32 {
  if (blocked(cpu, op)) return ST_FAULT;
  const mask = requested(cpu);
  const used = inUse(cpu) & mask;
  checkWrite(cpu, opSeg(op), opEa(cpu, op), standardSize(mask));
  const components = ld64(cpu, opSeg(op), inImage(cpu, op, XSTATE_BV));
  const saved = optimized ? used : mask;
  if (saved & X87) storeX87(cpu, op);
  if (mask & (SSE | AVX)) storeMxcsr(cpu, op);
  if (saved & SSE) storeXmm(cpu, op);
  if (saved & AVX) storeYmm(cpu, op);
  if (saved & PKU) st64(cpu, opSeg(op), inImage(cpu, op, PKRU_STANDARD), <u64>load<u32>(cpu, PKRU));
  st64(cpu, opSeg(op), inImage(cpu, op, XSTATE_BV), (components & ~mask) | used);
  return ST_NEXT;
}

export function xsave(cpu: usize, op: usize): i32 { return saveStandard(cpu, op, false); }
export function xsaveopt(cpu: usize, op: usize): i32 { return saveStandard(cpu, op, true); }

/** The compacted format: MXCSR belongs to SSE. */
export function xsavec(cpu: usize, op: usize): i32 {
  if (blocked(cpu, op)) return ST_FAULT;
  const mask = requested(cpu);
  const saved = (inUse(cpu) | (load<u32>(cpu, MXCSR) != MXCSR_RESET ? SSE : 0)) & mask;
  checkWrite(cpu, opSeg(op), opEa(cpu, op), compactedSize(mask));
  if (saved & X87) storeX87(cpu, op);
  if (saved & SSE) {
    storeMxcsr(cpu, op);
    storeXmm(cpu, op);
  }
  if (saved & AVX) storeYmm(cpu, op);
  if (saved & PKU) st64(cpu, opSeg(op), inImage(cpu, op, pkruCompacted(mask)), <u64>load<u32>(cpu, PKRU));
  st64(cpu, opSeg(op), inImage(cpu, op, XSTATE_BV), saved);
  st64(cpu, opSeg(op), inImage(cpu, op, XCOMP_BV), mask | COMPACTED);
  return ST_NEXT;
}

// --- restoring ---------------------------------------------------------------------------------------------------------------------

/** Whether a header is one that XRSTOR takes (13.8). */
function acceptsHeader(cpu: usize, op: usize, components: u64, compaction: u64): bool {
  const supported = load<u64>(cpu, XCR0);
  if (compaction & COMPACTED) {
    if (!feature(cpu, FEATURES_D_EAX, FD_XSAVEC) || compaction & ~(supported | COMPACTED) || components & ~compaction) return false;
    for (let at = XCOMP_BV + 8; at < HEADER_END; at += 8) if (ld64(cpu, opSeg(op), inImage(cpu, op, at))) return false;
    return true;
  }
  return !(components & ~supported) && !compaction && !ld64(cpu, opSeg(op), inImage(cpu, op, XCOMP_BV + 8));
}

function loadYmm(cpu: usize, op: usize): void {
  const to = cpu + YMM_HIGH;
  for (let i: u32 = 0; i < vectorRegisters(cpu) << 4; i += 16) v128.store(to + i, ld128(cpu, opSeg(op), inImage(cpu, op, YMM + i)));
}

/** Requested components that the image has not are initialized. */
export function xrstor(cpu: usize, op: usize): i32 {
  if (blocked(cpu, op)) return ST_FAULT;
  const mask = requested(cpu);
  // The image lies in two pages at most: when both ends can be read, all can.
  ld8(cpu, opSeg(op), opEa(cpu, op));
  ld8(cpu, opSeg(op), inImage(cpu, op, HEADER_END - 1));
  const components = ld64(cpu, opSeg(op), inImage(cpu, op, XSTATE_BV));
  const compaction = ld64(cpu, opSeg(op), inImage(cpu, op, XCOMP_BV));
  if (!acceptsHeader(cpu, op, components, compaction)) return fault(cpu, X_GP, 0);
  const loaded = mask & components;
  const standard = !(compaction & COMPACTED);
  if (loaded & AVX) ld8(cpu, opSeg(op), inImage(cpu, op, YMM + YMM_SIZE - 1));
  const pkru = loaded & PKU ? <u32>ld64(cpu, opSeg(op), inImage(cpu, op, standard ? PKRU_STANDARD : pkruCompacted(compaction))) : 0;
  const takesMxcsr = standard ? (mask & (SSE | AVX)) != 0 : (mask & SSE) != 0;
  const mxcsr = standard || loaded & SSE ? imageMxcsr(cpu, op) : MXCSR_RESET;
  if (takesMxcsr && (mxcsr & ~MXCSR_MASK) != 0) return fault(cpu, X_GP, 0);
  if (takesMxcsr) store<u32>(cpu, mxcsr, MXCSR);
  const vectors = <usize>(vectorRegisters(cpu) << 4);
  if (loaded & X87) loadX87(cpu, op);
  else if (mask & X87) {
    x87Init(cpu);
    memory.fill(cpu + FPR, 0, 128);
  }
  if (loaded & SSE) loadXmm(cpu, op);
  else if (mask & SSE) memory.fill(cpu + XMM, 0, vectors);
  if (loaded & AVX) loadYmm(cpu, op);
  else if (mask & AVX) memory.fill(cpu + YMM_HIGH, 0, vectors);
  // Last: it decides what may be read.
  if (!(mask & PKU)) return ST_NEXT;
  setPkru(cpu, pkru);
  return ST_SYNC;
}

// --- extended control registers ----------------------------------------------------------------------------------------------------

/** XCR0; with ECX = 1, those of its components that are in use (13.2). */
export function xgetbv(cpu: usize, op: usize): i32 {
  if (!(load<u64>(cpu, CR4) & CR4_OSXSAVE)) return fault(cpu, X_UD, 0);
  const which = load<u32>(cpu, RCX);
  if (which > feature(cpu, FEATURES_D_EAX, FD_XGETBV1)) return fault(cpu, X_GP, 0);
  const value = load<u64>(cpu, XCR0) & (which ? inUse(cpu) : ~<u64>0);
  store<u64>(cpu, value & 0xffffffff, RAX);
  store<u64>(cpu, value >> 32, RDX);
  return ST_NEXT;
}

export function xsetbv(cpu: usize, op: usize): i32 {
  if (!(load<u64>(cpu, CR4) & CR4_OSXSAVE)) return fault(cpu, X_UD, 0);
  const value = edxEax(cpu);
  const defined = X87 | SSE | (feature(cpu, FEATURES_1_ECX, F_AVX) ? AVX : 0) | (feature(cpu, FEATURES_7_ECX, F7_PKU) ? PKU : 0);
  if (cpl(cpu) || load<u32>(cpu, RCX) || value & ~defined || !(value & X87)) return fault(cpu, X_GP, 0);
  if (value & AVX && !(value & SSE)) return fault(cpu, X_GP, 0);
  store<u64>(cpu, value, XCR0);
  return ST_SYNC;
}
