/**
 * When SSE and MMX instructions may run (SDM vol. 3A tables 2-2 and 13-1), and the MXCSR register (vol. 1, 10.2.3).
 */
import { CR0_EM, CR0_TS, CR4_OSFXSR, CR4_OSXMMEXCPT } from "../control";
import { fault, X_NM, X_UD, X_XM } from "../exceptions";
import { CR0, CR4, MXCSR, XMM } from "../layout";
import { beginSse, softFlags } from "../softfloat/registers";

/** Flags 5:0 (IE DE ZE OE UE PE), DAZ 6, masks 12:7, rounding control 14:13, flush to zero 15. */
export const MXCSR_FLAGS: u32 = 0x3f;
export const MXCSR_DAZ: u32 = 1 << 6;
export const MXCSR_FTZ: u32 = 1 << 15;
/** The bits that exist; others are #GP on load. FXSAVE reports this as MXCSR_MASK. */
export const MXCSR_MASK: u32 = 0xffff;
export const MXCSR_RESET: u32 = 0x1f80;

// @ts-ignore: decorator
@inline export function xmm(cpu: usize, n: usize): usize { return cpu + XMM + (n << 4); }

/** Whether an SSE instruction must not run now; #UD or #NM is noted then, and the handler returns ST_FAULT. */
// @ts-ignore: decorator
@inline export function sseBlocked(cpu: usize): bool {
  return ((load<u64>(cpu, CR0) & (CR0_EM | CR0_TS)) | (~load<u64>(cpu, CR4) & CR4_OSFXSR)) != 0 && sseFault(cpu);
}

function sseFault(cpu: usize): bool {
  const undefined = (load<u64>(cpu, CR0) & CR0_EM) != 0 || (load<u64>(cpu, CR4) & CR4_OSFXSR) == 0;
  fault(cpu, undefined ? X_UD : X_NM, 0);
  return true;
}

/**
 * Accumulates exception flags of an SSE instruction. False: one of them is unmasked, the instruction must not change its
 * destination and returns ST_FAULT (#XM, or #UD when the system does not handle it). While an exception found before the
 * computation (IE DE ZE) is unmasked, none found after it (OE UE PE) is reported, for any element (SDM vol. 1, 11.5.3).
 */
export function sseAccept(cpu: usize, flags: u32): bool {
  let mxcsr = load<u32>(cpu, MXCSR);
  const unmasked = flags & ~(mxcsr >> 7) & MXCSR_FLAGS;
  if ((unmasked & 7) != 0) flags &= 7;
  store<u32>(cpu, mxcsr | flags, MXCSR);
  if (unmasked == 0) return true;
  fault(cpu, (load<u64>(cpu, CR4) & CR4_OSXMMEXCPT) != 0 ? X_XM : X_UD, 0);
  return false;
}

/** Around the arithmetic of an instruction that obeys MXCSR. */
// @ts-ignore: decorator
@inline export function roundingBegins(cpu: usize): void { beginSse(load<u32>(cpu, MXCSR)); }
// @ts-ignore: decorator
@inline export function roundingFails(cpu: usize): bool { return softFlags() != 0 && !sseAccept(cpu, softFlags()); }
