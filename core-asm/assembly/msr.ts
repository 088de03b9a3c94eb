/**
 * RDMSR, WRMSR, RDTSC, RDTSCP, RDPMC (SDM vol. 4; AMD APM vol. 2 appendix A). Unknown MSRs and reserved bits are #GP(0); an MSR
 * that belongs to a feature exists if CPUID has the feature. Memory types, machine checks and microcode are registers only:
 * memory is coherent, and nothing fails.
 */
import { hasApicMsr, readApicMsr, tscMoved, writeApicMsr } from "./apic-msr";
import { CR0_PG, CR4_TSD, EFER_FFXSR, EFER_LMA, EFER_LME, EFER_NXE, EFER_SCE } from "./control";
import { FEATURES_1_EDX, FEATURES_7_EBX, FEATURES_7_ECX, FEATURES_7_EDX, FEATURES_X_EDX, feature, isAmd } from "./cpuid";
import { segAt } from "./descriptors";
import { envGuestLog, envTsc } from "./env";
import { fault, raise, X_GP } from "./exceptions";
import {
  CR0, CR4, CSTAR, EFER, FS, GS, KERNEL_GS_BASE, LSTAR, MAXPHYADDR, MCE_BANKS, MCG_CTL, MCG_STATUS, MISC_ENABLE, MTRR_DEF_TYPE,
  MTRR_FIXED, MTRR_VAR, PAT, PKRS, RAX, RCX, RDX, SEG_BASE, SFMASK, SPEC_CTRL, STAR, SYSENTER_CS, SYSENTER_EIP, SYSENTER_ESP, TSC_ADJUST,
  TSC_AUX, TSC_OFFSET, UCODE_REV,
} from "./layout";
import { isCanonical } from "./linear";
import { ST_NEXT, ST_SYNC } from "./op";
import { cpl } from "./segments";
import { flushTlb } from "./tlb";

// Bits of CPUID feature words.
const F_TSC: u32 = 4;
const F_MCE: u32 = 7;
const F_SEP: u32 = 11;
const F_MTRR: u32 = 12;
const F_MCA: u32 = 14;
const F_PAT: u32 = 16;
const F7_TSC_ADJUST: u32 = 1;
const F7_SPEC_CTRL: u32 = 26;
const F7_PKS: u32 = 31;
const FX_SYSCALL: u32 = 11;
const FX_NX: u32 = 20;
const FX_FFXSR: u32 = 25;
const FX_RDTSCP: u32 = 27;
const FX_LM: u32 = 29;

/** What the message numbers of envGuestLog mean: an unknown MSR was read or written. */
export const LOG_RDMSR: u32 = 1;
export const LOG_WRMSR: u32 = 2;

const IA32_TSC: u32 = 0x10;
const IA32_TSC_ADJUST: u32 = 0x3b;
const IA32_BIOS_UPDT_TRIG: u32 = 0x79;
const IA32_BIOS_SIGN_ID: u32 = 0x8b;
const IA32_MTRRCAP: u32 = 0xfe;
const IA32_PKRS: u32 = 0x6e1;
const IA32_MCG_CAP: u32 = 0x179;
const IA32_DEBUGCTL: u32 = 0x1d9;
const IA32_MTRR_PHYSBASE0: u32 = 0x200;
const IA32_MTRR_DEF_TYPE: u32 = 0x2ff;
const IA32_PAT: u32 = 0x277;
const IA32_MC0_CTL: u32 = 0x400;
const IA32_EFER: u32 = 0xc0000080;
const AMD_PATCH_LOADER: u32 = 0xc0010020;

/** 8 variable ranges, fixed ranges, write-combining. */
const MTRRCAP: u64 = 8 | (1 << 8) | (1 << 10);
const MTRR_VARIABLE: u32 = 8;
/** 10 banks, MCG_CTL present, software error recovery: what QEMU's machines report. */
const MCG_BANKS: u32 = 10;
const MCG_CAP: u64 = <u64>MCG_BANKS | (1 << 8) | (1 << 24);
const PHYSICAL: u64 = (1 << MAXPHYADDR) - 1;

// --- MSRs that are plain storage -------------------------------------------------------------------------------------

// What a plain MSR accepts.
const ANY: u32 = 0;
const CANONICAL: u32 = 1;
const LOW_HALF: u32 = 2;

/** Where a plain MSR is kept, with what it accepts in bits 31:16; 0 if it is not one. */
function plain(cpu: usize, n: u32): u32 {
  const hasLm = feature(cpu, FEATURES_X_EDX, FX_LM) != 0;
  const hasSyscall = feature(cpu, FEATURES_X_EDX, FX_SYSCALL) != 0;
  const hasMca = feature(cpu, FEATURES_1_EDX, F_MCA) != 0;
  const canonical = CANONICAL << 16;
  switch (n) {
    case 0x48: return feature(cpu, FEATURES_7_EDX, F7_SPEC_CTRL) ? SPEC_CTRL | (LOW_HALF << 16) : 0;
    case 0x174: return feature(cpu, FEATURES_1_EDX, F_SEP) ? SYSENTER_CS | (LOW_HALF << 16) : 0;
    case 0x175: return feature(cpu, FEATURES_1_EDX, F_SEP) ? SYSENTER_ESP | canonical : 0;
    case 0x176: return feature(cpu, FEATURES_1_EDX, F_SEP) ? SYSENTER_EIP | canonical : 0;
    case 0x17b: return hasMca ? MCG_CTL : 0;
    // No AMD processor has it; as virtual machines all do, QEMU's AMD models among them, it is there on every model.
    case 0x1a0: return MISC_ENABLE;
    case 0xc0000081: return hasSyscall ? STAR : 0;
    case 0xc0000082: return hasLm ? LSTAR | canonical : 0;
    case 0xc0000083: return hasLm ? CSTAR | canonical : 0;
    case 0xc0000084: return hasSyscall ? SFMASK | (LOW_HALF << 16) : 0;
    case 0xc0000100: return hasLm ? (<u32>segAt(0, FS) + SEG_BASE) | canonical : 0;
    case 0xc0000101: return hasLm ? (<u32>segAt(0, GS) + SEG_BASE) | canonical : 0;
    case 0xc0000102: return hasLm ? KERNEL_GS_BASE | canonical : 0;
    case 0xc0000103: return feature(cpu, FEATURES_X_EDX, FX_RDTSCP) ? TSC_AUX | (LOW_HALF << 16) : 0;
    default: return 0;
  }
}

/**
 * MSRs that read as zero and take any write: debugging aids and chip configuration of which systems set bits without asking
 * whether they are there. Pentium's machine-check address and type; last-branch control; AMD's SYSCFG, HWCR, I/O ranges, top of
 * memory, NB_CFG, patch loader, interrupt pending, SMM, virtualization control, core configuration, and K7 performance counters.
 */
function readsZero(cpu: usize, n: u32): bool {
  if (n == 0 || n == 1) return feature(cpu, FEATURES_1_EDX, F_MCE) != 0;
  if (n == IA32_DEBUGCTL) return true;
  if (!isAmd(cpu)) return n == 0x17 || n == 0x2a || n == IA32_BIOS_UPDT_TRIG;
  if (n >= 0xc0010000 && n <= 0xc0010007) return true;
  if (n >= 0xc0010016 && n <= 0xc0010019) return true;
  switch (n) {
    case 0xc0010010: case 0xc0010015: case 0xc001001a: case 0xc001001d: case 0xc001001f: case AMD_PATCH_LOADER: case 0xc0010055:
    case 0xc0010111: case 0xc0010112: case 0xc0010113: case 0xc0010114: case 0xc0010117:
    case 0xc0011022: case 0xc0011023: case 0xc0011029: case 0xc001102a:
      return true;
    default: return false;
  }
}

// --- memory type ranges (SDM vol. 3A 11.11) --------------------------------------------------------------------------

/** Fixed-range MTRRs: their place in MTRR_FIXED, or -1. */
function fixedRange(n: u32): i32 {
  if (n == 0x250) return 0;
  if (n == 0x258 || n == 0x259) return <i32>(n - 0x257);
  if (n >= 0x268 && n <= 0x26f) return <i32>(n - 0x265);
  return -1;
}

/** UC, WC, WT, WP, WB; PAT also has UC-. */
function isMemoryType(type: u64, pat: bool): bool {
  return type == 0 || type == 1 || (type >= 4 && type <= 6) || (pat && type == 7);
}

function areMemoryTypes(value: u64, pat: bool): bool {
  for (let i: u64 = 0; i < 64; i += 8) if (!isMemoryType((value >> i) & 0xff, pat)) return false;
  return true;
}

/** Where an MTRR or the PAT is kept, if it exists; 0 if not. */
function memoryTypeMsr(cpu: usize, n: u32): u32 {
  if (n == IA32_PAT) return feature(cpu, FEATURES_1_EDX, F_PAT) ? PAT : 0;
  if (!feature(cpu, FEATURES_1_EDX, F_MTRR)) return 0;
  if (n == IA32_MTRR_DEF_TYPE) return MTRR_DEF_TYPE;
  if (n >= IA32_MTRR_PHYSBASE0 && n < IA32_MTRR_PHYSBASE0 + 2 * MTRR_VARIABLE) return MTRR_VAR + (n - IA32_MTRR_PHYSBASE0) * 8;
  const fixed = fixedRange(n);
  return fixed < 0 ? 0 : MTRR_FIXED + <u32>fixed * 8;
}

function isValidMemoryType(n: u32, value: u64): bool {
  if (n == IA32_PAT) return areMemoryTypes(value, true);
  if (n == IA32_MTRR_DEF_TYPE) return !(value & ~<u64>0xcff) && isMemoryType(value & 0xff, false);
  if (n >= 0x250) return areMemoryTypes(value, false);
  // Variable ranges: PHYSBASE is address and type, PHYSMASK address and bit 11 (valid).
  if (n & 1) return !(value & ~(PHYSICAL & ~<u64>0x7ff));
  return !(value & ~(PHYSICAL & ~<u64>0xf00)) && isMemoryType(value & 0xff, false);
}

// --- machine-check banks ---------------------------------------------------------------------------------------------

// Registers of a bank.
const BANK_CTL: u32 = 0;
const BANK_STATUS: u32 = 1;
const BANK_GART: u64 = 1 << 10;

/** Where MCi_CTL, STATUS, ADDR or MISC is kept; 0 if `n` is none. */
function bankMsr(cpu: usize, n: u32): u32 {
  if (!feature(cpu, FEATURES_1_EDX, F_MCA) || n < IA32_MC0_CTL || n >= IA32_MC0_CTL + MCG_BANKS * 4) return 0;
  return MCE_BANKS + (n - IA32_MC0_CTL) * 8;
}

// --- reading ---------------------------------------------------------------------------------------------------------

/** IA32_EFER exists if one of its bits can be set. */
function hasEfer(cpu: usize): bool {
  return (load<u32>(cpu + FEATURES_X_EDX) & ((1 << FX_SYSCALL) | (1 << FX_NX) | (1 << FX_LM))) != 0;
}

function timeStamp(cpu: usize): u64 {
  return envTsc() + load<u64>(cpu, TSC_OFFSET);
}

function hasTscAdjust(cpu: usize): bool {
  return feature(cpu, FEATURES_7_EBX, F7_TSC_ADJUST) != 0;
}

/** An unknown MSR is #GP(0). */
function readMsr(cpu: usize, n: u32): u64 {
  const at = plain(cpu, n) & 0xffff || memoryTypeMsr(cpu, n) || bankMsr(cpu, n);
  if (at) return load<u64>(cpu + at);
  if (hasApicMsr(cpu, n)) return readApicMsr(cpu, n);
  switch (n) {
    case IA32_TSC: if (feature(cpu, FEATURES_1_EDX, F_TSC)) return timeStamp(cpu); break;
    case IA32_TSC_ADJUST: if (hasTscAdjust(cpu)) return load<u64>(cpu, TSC_ADJUST); break;
    case IA32_BIOS_SIGN_ID: return load<u64>(cpu, UCODE_REV);
    case IA32_MTRRCAP: if (feature(cpu, FEATURES_1_EDX, F_MTRR)) return MTRRCAP; break;
    case IA32_MCG_CAP: if (feature(cpu, FEATURES_1_EDX, F_MCA)) return MCG_CAP; break;
    case 0x17a: if (feature(cpu, FEATURES_1_EDX, F_MCA)) return load<u64>(cpu, MCG_STATUS); break;
    case IA32_EFER: if (hasEfer(cpu)) return load<u64>(cpu, EFER); break;
    case IA32_PKRS: if (feature(cpu, FEATURES_7_ECX, F7_PKS)) return load<u64>(cpu, PKRS); break;
    default: if (readsZero(cpu, n)) return 0;
  }
  envGuestLog(LOG_RDMSR, n, 0);
  raise(cpu, X_GP, 0);
  return 0;
}

export function rdmsr(cpu: usize, op: usize): i32 {
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  const value = readMsr(cpu, load<u32>(cpu, RCX));
  store<u64>(cpu, value & 0xffffffff, RAX);
  store<u64>(cpu, value >> 32, RDX);
  return ST_NEXT;
}

// --- writing ---------------------------------------------------------------------------------------------------------

/** The bits that the CPU model's features define, and LMA. */
export function eferDefined(cpu: usize): u64 {
  let defined = EFER_LMA;
  if (feature(cpu, FEATURES_X_EDX, FX_SYSCALL)) defined |= EFER_SCE;
  if (feature(cpu, FEATURES_X_EDX, FX_LM)) defined |= EFER_LME;
  if (feature(cpu, FEATURES_X_EDX, FX_NX)) defined |= EFER_NXE;
  if (feature(cpu, FEATURES_X_EDX, FX_FFXSR)) defined |= EFER_FFXSR;
  return defined;
}

/** Sets EFER, apart from LMA, which follows CR0.PG. False if that is #GP(0). */
function writeEfer(cpu: usize, value: u64): bool {
  const old = load<u64>(cpu, EFER);
  if (!hasEfer(cpu) || value & ~eferDefined(cpu)) return false;
  if ((old ^ value) & EFER_LME && load<u64>(cpu, CR0) & CR0_PG) return false;
  store<u64>(cpu, (value & ~EFER_LMA) | (old & EFER_LMA), EFER);
  if ((old ^ value) & EFER_NXE) flushTlb(cpu, false);
  return true;
}

/** The upper half is reserved. What the TLBs hold is good for the rights under which it was looked up. */
function writePkrs(cpu: usize, value: u64): bool {
  if (value >> 32) return false;
  store<u64>(cpu, value, PKRS);
  flushTlb(cpu, false);
  return true;
}

/** Sets the time-stamp counter by moving its offset; TSC_ADJUST moves with it (SDM vol. 3B 17.17.3). */
function moveTsc(cpu: usize, by: u64): void {
  store<u64>(cpu, load<u64>(cpu, TSC_OFFSET) + by, TSC_OFFSET);
  store<u64>(cpu, load<u64>(cpu, TSC_ADJUST) + by, TSC_ADJUST);
  tscMoved(cpu);
}

/** False if it is #GP(0). */
function writeMsr(cpu: usize, n: u32, value: u64): bool {
  const place = plain(cpu, n);
  if (place) {
    const accepts = place >> 16;
    if (accepts == CANONICAL ? !isCanonical(value) : accepts == LOW_HALF && value >> 32 != 0) return false;
    store<u64>(cpu + (place & 0xffff), value);
    return true;
  }
  const memoryType = memoryTypeMsr(cpu, n);
  if (memoryType) {
    if (!isValidMemoryType(n, value)) return false;
    store<u64>(cpu + memoryType, value);
    return true;
  }
  const bank = bankMsr(cpu, n);
  if (bank) {
    // CTL turns all error sources on or off (Linux leaves bit 10 of an AMD bank off); STATUS can only be cleared (SDM vol. 3B 16.3.2).
    const register = n & 3;
    if (register == BANK_STATUS && value) return false;
    if (register == BANK_CTL && value && (value | BANK_GART) != ~<u64>0) return false;
    store<u64>(cpu + bank, value);
    return true;
  }
  if (hasApicMsr(cpu, n)) return writeApicMsr(cpu, n, value);
  switch (n) {
    case IA32_TSC: if (feature(cpu, FEATURES_1_EDX, F_TSC)) { moveTsc(cpu, value - timeStamp(cpu)); return true; } break;
    case IA32_TSC_ADJUST: if (hasTscAdjust(cpu)) { moveTsc(cpu, value - load<u64>(cpu, TSC_ADJUST)); return true; } break;
    case IA32_BIOS_SIGN_ID: return !isAmd(cpu) && value == 0;
    case IA32_MTRRCAP: case IA32_MCG_CAP: return false;
    case 0x17a: if (feature(cpu, FEATURES_1_EDX, F_MCA)) { store<u64>(cpu, 0, MCG_STATUS); return value == 0; } break;
    case IA32_EFER: return writeEfer(cpu, value);
    case IA32_PKRS: if (feature(cpu, FEATURES_7_ECX, F7_PKS)) return writePkrs(cpu, value); break;
    default: if (readsZero(cpu, n)) return true;
  }
  envGuestLog(LOG_WRMSR, n, value);
  return false;
}

export function wrmsr(cpu: usize, op: usize): i32 {
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  const value = load<u32>(cpu, RAX) | (<u64>load<u32>(cpu, RDX) << 32);
  return writeMsr(cpu, load<u32>(cpu, RCX), value) ? ST_SYNC : fault(cpu, X_GP, 0);
}

// --- counters --------------------------------------------------------------------------------------------------------

/** CR4.TSD keeps the time-stamp counter from programs. */
function isTscPrivate(cpu: usize): bool {
  return cpl(cpu) != 0 && (load<u64>(cpu, CR4) & CR4_TSD) != 0;
}

export function rdtsc(cpu: usize, op: usize): i32 {
  if (isTscPrivate(cpu)) return fault(cpu, X_GP, 0);
  const tsc = timeStamp(cpu);
  store<u64>(cpu, tsc & 0xffffffff, RAX);
  store<u64>(cpu, tsc >> 32, RDX);
  return ST_NEXT;
}

export function rdtscp(cpu: usize, op: usize): i32 {
  if (isTscPrivate(cpu)) return fault(cpu, X_GP, 0);
  store<u64>(cpu, load<u32>(cpu, TSC_AUX), RCX);
  return rdtsc(cpu, op);
}

/** No CPU model has performance counters that could be named. */
export function rdpmc(cpu: usize, op: usize): i32 {
  return fault(cpu, X_GP, 0);
}
