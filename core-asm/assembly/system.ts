/**
 * Control registers and the instructions around them (SDM vol. 3A 2.5, 4.1, 9.8.5; vol. 2). Debug registers: debug.ts; INVLPG and
 * protection keys: translation.ts; system management mode: smm.ts.
 */
import { ld8 } from "./access";
import { modeChanged } from "./cache";
import {
  CR0_AM, CR0_CD, CR0_EM, CR0_ET, CR0_MP, CR0_NE, CR0_NW, CR0_PE, CR0_PG, CR0_TS, CR0_WP, CR4_DE, CR4_FSGSBASE, CR4_MCE, CR4_OSFXSR,
  CR4_OSXMMEXCPT, CR4_OSXSAVE, CR4_PAE, CR4_PCE, CR4_PCIDE, CR4_PGE, CR4_PKE, CR4_PKS, CR4_PSE, CR4_PVI, CR4_SMAP, CR4_SMEP, CR4_TSD,
  CR4_UMIP, CR4_VME, EFER_LMA, EFER_LME,
} from "./control";
import { FEATURES_1_ECX, FEATURES_1_EDX, FEATURES_7_EBX, FEATURES_7_ECX, feature } from "./cpuid";
import { ATTR_L, segAt } from "./descriptors";
import { envCr8, envSetCr8 } from "./env";
import { fault, raise, X_GP, X_UD } from "./exceptions";
import { IF } from "./flags";
import { CODE64, CR0, CR2, CR3, CR4, CS, EFER, EFLAGS, HALTED, MAXPHYADDR, MONITOR_LOST, RAX, RCX, SEG_ATTR } from "./layout";
import { OP_EAMASK, opM, opR, opSeg, opSize, ST_NEXT, ST_SYNC } from "./op";
import { readEw, setRegister, writeRvMw } from "./operands";
import { loadPdptes } from "./paging";
import { cpl } from "./segments";
import { umip } from "./tables";
import { flushTlb } from "./tlb";

const CR0_DEFINED: u64 = CR0_PE | CR0_MP | CR0_EM | CR0_TS | CR0_ET | CR0_NE | CR0_WP | CR0_AM | CR0_NW | CR0_CD | CR0_PG;
/** Changes of these leave no translation good. */
const CR0_PAGING: u64 = CR0_PE | CR0_PG | CR0_WP;
const CR4_PAGING: u64 = CR4_PSE | CR4_PAE | CR4_PGE | CR4_SMEP | CR4_SMAP | CR4_PCIDE | CR4_PKE | CR4_PKS;
/** With CR4.PCIDE: the process-context identifier, and in what is written that its translations stay (4.10.4.1). */
const CR3_PCID: u64 = 0xfff;
const CR3_KEEP: u64 = 1 << 63;

/** MOV CR0 and LMSW. All that may fault comes first. */
function setCr0(cpu: usize, value: u64): void {
  const old = load<u64>(cpu, CR0);
  const cr4 = load<u64>(cpu, CR4);
  let efer = load<u64>(cpu, EFER);
  if (value >> 32 || (value & CR0_PG && !(value & CR0_PE)) || (value & CR0_NW && !(value & CR0_CD))) raise(cpu, X_GP, 0);
  value = (value & CR0_DEFINED) | CR0_ET;
  if (value & ~old & CR0_PG) {
    if (efer & EFER_LME) {
      if (!(cr4 & CR4_PAE) || load<u32>(segAt(cpu, CS), SEG_ATTR) & ATTR_L) raise(cpu, X_GP, 0);
      efer |= EFER_LMA;
    } else if (cr4 & CR4_PAE && !loadPdptes(cpu, load<u64>(cpu, CR3))) raise(cpu, X_GP, 0);
  } else if (old & ~value & CR0_PG) {
    if (load<u32>(cpu, CODE64) || cr4 & CR4_PCIDE) raise(cpu, X_GP, 0);
    efer &= ~EFER_LMA;
  }
  store<u64>(cpu, value, CR0);
  store<u64>(cpu, efer, EFER);
  if ((old ^ value) & CR0_PAGING) flushTlb(cpu, false);
  modeChanged(cpu);
}

/** The TLBs hold translations of one PCID: that of CR3. Those of others are gone when they come back, as they may be at any time. */
function setCr3(cpu: usize, value: u64): void {
  const efer = load<u64>(cpu, EFER);
  let keep = false;
  if (load<u64>(cpu, CR4) & CR4_PCIDE) {
    keep = (value & CR3_KEEP) != 0 && !((value ^ load<u64>(cpu, CR3)) & CR3_PCID);
    value &= ~CR3_KEEP;
  }
  if (efer & EFER_LMA) {
    if (value >> MAXPHYADDR) raise(cpu, X_GP, 0);
  } else if (load<u64>(cpu, CR0) & CR0_PG && load<u64>(cpu, CR4) & CR4_PAE) {
    if (!loadPdptes(cpu, value)) raise(cpu, X_GP, 0);
  }
  store<u64>(cpu, value, CR3);
  if (!keep) flushTlb(cpu, true);
}

/** The bits that the CPU model's features define. */
export function cr4Defined(cpu: usize): u64 {
  let bits: u64 = CR4_PCE;
  if (feature(cpu, FEATURES_1_EDX, 1)) bits |= CR4_VME | CR4_PVI;
  if (feature(cpu, FEATURES_1_EDX, 2)) bits |= CR4_DE;
  if (feature(cpu, FEATURES_1_EDX, 3)) bits |= CR4_PSE;
  if (feature(cpu, FEATURES_1_EDX, 4)) bits |= CR4_TSD;
  if (feature(cpu, FEATURES_1_EDX, 6)) bits |= CR4_PAE;
  if (feature(cpu, FEATURES_1_EDX, 7)) bits |= CR4_MCE;
  if (feature(cpu, FEATURES_1_EDX, 13)) bits |= CR4_PGE;
  if (feature(cpu, FEATURES_1_EDX, 24)) bits |= CR4_OSFXSR;
  if (feature(cpu, FEATURES_1_EDX, 25)) bits |= CR4_OSXMMEXCPT;
  if (feature(cpu, FEATURES_1_ECX, 17)) bits |= CR4_PCIDE;
  if (feature(cpu, FEATURES_1_ECX, 26)) bits |= CR4_OSXSAVE;
  if (feature(cpu, FEATURES_7_EBX, 0)) bits |= CR4_FSGSBASE;
  if (feature(cpu, FEATURES_7_EBX, 7)) bits |= CR4_SMEP;
  if (feature(cpu, FEATURES_7_EBX, 20)) bits |= CR4_SMAP;
  if (feature(cpu, FEATURES_7_ECX, 2)) bits |= CR4_UMIP;
  if (feature(cpu, FEATURES_7_ECX, 3)) bits |= CR4_PKE;
  if (feature(cpu, FEATURES_7_ECX, 31)) bits |= CR4_PKS;
  return bits;
}

function setCr4(cpu: usize, value: u64): void {
  const old = load<u64>(cpu, CR4);
  const long = (load<u64>(cpu, EFER) & EFER_LMA) != 0;
  if (value & ~cr4Defined(cpu) || (long && !(value & CR4_PAE))) raise(cpu, X_GP, 0);
  if (value & ~old & CR4_PCIDE && (!long || load<u64>(cpu, CR3) & CR3_PCID)) raise(cpu, X_GP, 0);
  if (load<u64>(cpu, CR0) & CR0_PG && !long && value & CR4_PAE && (old ^ value) & CR4_PAGING) {
    if (!loadPdptes(cpu, load<u64>(cpu, CR3))) raise(cpu, X_GP, 0);
  }
  store<u64>(cpu, value, CR4);
  if ((old ^ value) & CR4_PAGING) flushTlb(cpu, false);
  modeChanged(cpu);
}

/** The control registers that exist: 0, 2, 3, 4, 8. That others do not is found before the privilege level is looked at. */
// @ts-ignore: decorator
@inline function isControlRegister(n: u32): bool { return ((0x11d >> n) & 1) != 0; }

export function movFromCr(cpu: usize, op: usize): i32 {
  let value: u64;
  if (!isControlRegister(<u32>opR(op))) return fault(cpu, X_UD, 0);
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  switch (<u32>opR(op)) {
    case 0: value = load<u64>(cpu, CR0); break;
    case 2: value = load<u64>(cpu, CR2); break;
    case 3: value = load<u64>(cpu, CR3); break;
    case 4: value = load<u64>(cpu, CR4); break;
    default: value = envCr8(); break;
  }
  setRegister(cpu, opM(op), load<u32>(cpu, CODE64) ? 8 : 4, value);
  return ST_NEXT;
}

export function movToCr(cpu: usize, op: usize): i32 {
  let value = load<u64>(cpu + opM(op));
  if (!load<u32>(cpu, CODE64)) value &= 0xffffffff;
  if (!isControlRegister(<u32>opR(op))) return fault(cpu, X_UD, 0);
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  switch (<u32>opR(op)) {
    case 0: setCr0(cpu, value); break;
    case 2: store<u64>(cpu, value, CR2); break;
    case 3: setCr3(cpu, value); break;
    case 4: setCr4(cpu, value); break;
    default:
      if (value >> 4) return fault(cpu, X_GP, 0);
      envSetCr8(<u32>value);
      break;
  }
  return ST_SYNC;
}

export function clts(cpu: usize, op: usize): i32 {
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  store<u64>(cpu, load<u64>(cpu, CR0) & ~CR0_TS, CR0);
  return ST_NEXT;
}

/** LMSW writes PE, MP, EM and TS; it cannot clear PE. */
export function lmsw(cpu: usize, op: usize): i32 {
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  const old = load<u64>(cpu, CR0);
  setCr0(cpu, (old & (~<u64>15 | CR0_PE)) | (readEw(cpu, op) & 15));
  return ST_SYNC;
}

export function smsw(cpu: usize, op: usize): i32 {
  if (umip(cpu)) return fault(cpu, X_GP, 0);
  writeRvMw(cpu, op, opSize(op), load<u64>(cpu, CR0));
  return ST_NEXT;
}

/** There are no caches to lose or to write back. */
export function invd(cpu: usize, op: usize): i32 { return cpl(cpu) ? fault(cpu, X_GP, 0) : ST_NEXT; }
export function wbinvd(cpu: usize, op: usize): i32 { return cpl(cpu) ? fault(cpu, X_GP, 0) : ST_NEXT; }

/**
 * MWAIT may return at any time (SDM vol. 2B): it does so at once where no interrupt can end the wait, or where the handler of one may have
 * written to the monitored line since MONITOR, and otherwise waits for one. What else could write to the line is a device, which then
 * interrupts.
 */
export function monitor(cpu: usize, op: usize): i32 {
  if (cpl(cpu)) return fault(cpu, X_UD, 0);
  if (load<u32>(cpu, RCX)) return fault(cpu, X_GP, 0);
  // The address is checked as a byte load's is.
  ld8(cpu, opSeg(op), load<u64>(cpu, RAX) & load<u64>(op, OP_EAMASK));
  store<u32>(cpu, 0, MONITOR_LOST);
  return ST_NEXT;
}

export function mwait(cpu: usize, op: usize): i32 {
  if (cpl(cpu)) return fault(cpu, X_UD, 0);
  if (load<u32>(cpu, RCX) & ~<u32>1) return fault(cpu, X_GP, 0);
  if (!(load<u32>(cpu, EFLAGS) & IF) || load<u32>(cpu, MONITOR_LOST)) return ST_NEXT;
  store<u32>(cpu, 1, HALTED);
  return ST_SYNC;
}
