/** Virtual-8086 mode extensions: INT n in vm86 mode, with and without CR4.VME (SDM vol. 3B 20.3.3, 20.3.4). */
import { sysLd16, sysLd8 } from "./access";
import { CR4_VME } from "./control";
import { segAt } from "./descriptors";
import { raise, X_GP } from "./exceptions";
import { getFlags, IF, IOPL, RF, TF, VIF } from "./flags";
import { enterRealHandler } from "./interrupts";
import { CR4, EFLAGS, SEG_BASE, SEG_LIMIT, TR } from "./layout";

/** Offset of the I/O permission map's address in a 32-bit TSS; the interrupt redirection map are the 32 bytes below the map. */
export const TSS_IO_MAP: u32 = 0x66;
const REDIRECTION_BYTES: u32 = 32;

// @ts-ignore: decorator
@inline export function hasIopl3(cpu: usize): bool { return (load<u32>(cpu, EFLAGS) & IOPL) == IOPL; }
// @ts-ignore: decorator
@inline export function hasVme(cpu: usize): bool { return (load<u64>(cpu, CR4) & CR4_VME) != 0; }

/** FLAGS as a vm86 program without IOPL 3 sees them under VME: IF is VIF, IOPL reads as 3. */
export function virtualFlags(cpu: usize): u32 {
  const flags = getFlags(cpu);
  return (flags & ~IF) | IOPL | (flags & VIF ? IF : 0);
}

/** Whether the TSS's map sends INT n to the protected-mode handler (bit set) rather than to the program's own. */
function isIntercepted(cpu: usize, vector: u32): bool {
  const tr = segAt(cpu, TR);
  const base = load<u64>(tr, SEG_BASE);
  const limit = load<u32>(tr, SEG_LIMIT);
  if (limit < TSS_IO_MAP + 1) raise(cpu, X_GP, 0);
  const at = sysLd16(cpu, base + TSS_IO_MAP) - REDIRECTION_BYTES + (vector >> 3);
  if (at > limit) raise(cpu, X_GP, 0);
  return ((sysLd8(cpu, base + at) >> (vector & 7)) & 1) != 0;
}

/** INT n in vm86 mode: true if it went through the program's own vector table at 0; false if it is for the monitor. */
export function redirectVm86(cpu: usize, vector: u32, returnIp: u64): bool {
  if (hasVme(cpu) && !isIntercepted(cpu, vector)) {
    const ip = sysLd16(cpu, vector * 4);
    const cs = sysLd16(cpu, vector * 4 + 2);
    const own = hasIopl3(cpu);
    enterRealHandler(cpu, cs, ip, returnIp, own ? getFlags(cpu) : virtualFlags(cpu), (own ? IF : VIF) | TF | RF);
    return true;
  }
  if (!hasIopl3(cpu)) raise(cpu, X_GP, 0);
  return false;
}
