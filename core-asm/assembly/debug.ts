/**
 * Debug registers (SDM vol. 3B 18.2), single stepping and instruction breakpoints (18.3.1). What breakpoints match: breakpoints.ts.
 * Not modelled: RTM, bus-lock detection, LBRs and branch stepping (DEBUGCTL.BTF); CPUID has none of them.
 *
 * While EFLAGS has TF set, or DR7 has a breakpoint enabled, the run loop calls beforeInstruction for each instruction, and
 * deliverTrap (interrupts.ts) after it if STEP_PENDING is not zero.
 */
import { anyBreakpoint, DR6, DR6_HITS, DR7, DR7_ENABLES, executeHits } from "./breakpoints";
import { CR4_DE } from "./control";
import { isAmd } from "./cpuid";
import { segAt } from "./descriptors";
import { fault, X_DB, X_GP, X_UD } from "./exceptions";
import { RF, TF } from "./flags";
import { CODE64, CR4, CS, DR, EFLAGS, RIP, SEG_BASE, STEP_PENDING } from "./layout";
import { opM, opR, ST_FAULT, ST_NEXT, ST_SYNC } from "./op";
import { setRegister } from "./operands";
import { cpl } from "./segments";
import { flushTlb } from "./tlb";

export const DR6_BD: u32 = 1 << 13;
export const DR6_BS: u32 = 1 << 14;
export const DR6_BT: u32 = 1 << 15;
/** Reads as one. Bit 16 (RTM) and bit 11 (bus lock) are active low. */
const DR6_FIXED: u64 = 0xffff0ff0;
const DR6_MASK: u64 = 0xe00f;
const DR7_FIXED: u64 = 0x400;
const DR7_MASK: u64 = 0xffff23ff;
/** L0 to L3, and LE. */
const DR7_LOCAL: u64 = 0x155;
const DR7_GD: u64 = 1 << 13;

export function resetDebug(cpu: usize): void {
  for (let i: u32 = 0; i < 8; i++) store<u64>(cpu + DR + i * 8, 0);
  store<u64>(cpu + DR6, DR6_FIXED);
  store<u64>(cpu + DR7, DR7_FIXED);
}

/** What a #DB is about: of what was there before, only B0 to B3 are cleared (18.2.3). */
export function setDr6(cpu: usize, bits: u32): void {
  store<u64>(cpu + DR6, (load<u64>(cpu + DR6) & ~<u64>DR6_HITS) | bits);
}

/** Pages with enabled data breakpoints are special to the TLBs. */
function setDr7(cpu: usize, value: u64): void {
  const old = load<u64>(cpu + DR7);
  store<u64>(cpu + DR7, value);
  if ((old | value) & DR7_ENABLES) flushTlb(cpu, false);
}

/** Both as software may have written them. */
export function loadDebugControl(cpu: usize, dr6: u64, dr7: u64): void {
  store<u64>(cpu + DR6, (dr6 & DR6_MASK) | DR6_FIXED);
  setDr7(cpu, (dr7 & DR7_MASK) | DR7_FIXED);
}

/** A task switch ends local breakpoints (18.2.4). */
export function endLocalBreakpoints(cpu: usize): void {
  setDr7(cpu, load<u64>(cpu + DR7) & ~DR7_LOCAL);
}

/** #DB is being delivered: its handler may use the debug registers. */
export function clearGeneralDetect(cpu: usize): void {
  store<u64>(cpu + DR7, load<u64>(cpu + DR7) & ~DR7_GD);
}

/** The register that a MOV names, or -1 when a fault has been noted. */
function debugRegister(cpu: usize, named: u32): i32 {
  let n = <i32>named;
  if (n == 4 || n == 5) {
    if (load<u64>(cpu, CR4) & CR4_DE) n = 8;
    else n += 2;
  }
  if (n > 7) fault(cpu, X_UD, 0);
  else if (cpl(cpu)) fault(cpu, X_GP, 0);
  else if (load<u64>(cpu + DR7) & DR7_GD) {
    setDr6(cpu, DR6_BD);
    // A fault like others: only that of an instruction breakpoint leaves RF to the program (18.3.1.1).
    store<u32>(cpu, load<u32>(cpu, EFLAGS) | RF, EFLAGS);
    fault(cpu, X_DB, 0);
  } else return n;
  return -1;
}

export function movFromDr(cpu: usize, op: usize): i32 {
  const n = debugRegister(cpu, <u32>opR(op));
  if (n < 0) return ST_FAULT;
  setRegister(cpu, opM(op), load<u32>(cpu, CODE64) ? 8 : 4, load<u64>(cpu + DR + n * 8));
  return ST_NEXT;
}

export function movToDr(cpu: usize, op: usize): i32 {
  const n = debugRegister(cpu, <u32>opR(op));
  if (n < 0) return ST_FAULT;
  let value = load<u64>(cpu + opM(op));
  if (!load<u32>(cpu, CODE64)) value &= 0xffffffff;
  if (n >= 6) {
    if (value >> 32) return fault(cpu, X_GP, 0);
    value = n == 6 ? (value & DR6_MASK) | DR6_FIXED : (value & DR7_MASK) | DR7_FIXED;
  }
  if (n != 7) store<u64>(cpu + DR + n * 8, value);
  setDr7(cpu, n == 7 ? value : load<u64>(cpu + DR7));
  return ST_SYNC;
}

/**
 * Before the instruction at RIP: notes #DB if it is to fault on a breakpoint, else arms the trap of TF. RF lasts for one instruction;
 * after a load of SS breakpoints are passed likewise (18.3.1.1), but not by AMD's processors.
 */
export function beforeInstruction(cpu: usize, afterSs: bool): bool {
  const flags = load<u32>(cpu, EFLAGS);
  if (!(flags & RF) && !(afterSs && !isAmd(cpu)) && hitsBreakpoint(cpu)) {
    fault(cpu, X_DB, 0);
    return false;
  }
  store<u32>(cpu, flags & ~RF, EFLAGS);
  if (flags & TF) store<u32>(cpu, load<u32>(cpu, STEP_PENDING) | DR6_BS, STEP_PENDING);
  return true;
}

/** An enabled instruction breakpoint at RIP; sets DR6.B0 to B3. */
function hitsBreakpoint(cpu: usize): bool {
  if (!anyBreakpoint(cpu)) return false;
  let lin = load<u64>(cpu, RIP);
  if (!load<u32>(cpu, CODE64)) lin = (lin + load<u64>(segAt(cpu, CS), SEG_BASE)) & 0xffffffff;
  const hits = executeHits(cpu, lin);
  if (hits) setDr6(cpu, hits);
  return hits != 0;
}
