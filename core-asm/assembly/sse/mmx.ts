/**
 * MMX registers are the significands of the physical x87 registers R0..R7 (SDM vol. 1, 9.6): every MMX instruction but EMMS
 * marks all of them valid and sets TOP to 0, and a register written gets an exponent of all ones.
 */
import { CR0_EM, CR0_TS } from "../control";
import { fault, X_NM, X_UD } from "../exceptions";
import { CR0, FEMPTY, FPR, FSW, FTOP } from "../layout";
import { pendingError, FSW_ES } from "../x87/state";

// @ts-ignore: decorator
@inline export function mmx(cpu: usize, n: usize): usize { return cpu + FPR + ((n & 7) << 4); }

/** Whether an MMX instruction must not run now; #UD, #NM or #MF is noted then, and the handler returns ST_FAULT. */
// @ts-ignore: decorator
@inline export function mmxBlocked(cpu: usize): bool {
  return ((load<u64>(cpu, CR0) & (CR0_EM | CR0_TS)) | <u64>(load<u32>(cpu, FSW) & FSW_ES)) != 0 && mmxFault(cpu);
}

function mmxFault(cpu: usize): bool {
  const cr0 = load<u64>(cpu, CR0);
  if ((cr0 & (CR0_EM | CR0_TS)) == 0) return pendingError(cpu);
  fault(cpu, (cr0 & CR0_EM) != 0 ? X_UD : X_NM, 0);
  return true;
}

/** From x87 to MMX use of the registers; call it after the last possible fault. */
// @ts-ignore: decorator
@inline export function mmxEnter(cpu: usize): void {
  store<u32>(cpu, 0, FTOP);
  store<u32>(cpu, 0, FEMPTY);
}

// @ts-ignore: decorator
@inline export function mmxWrite(cpu: usize, n: usize, value: u64): void {
  const r = mmx(cpu, n);
  store<u64>(r, value);
  store<u16>(r, 0xffff, 8);
}
