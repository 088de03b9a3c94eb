/** The processor after power-on, RESET and INIT (SDM vol. 3A 9.1.1, table 9-1). */
import { modeChanged } from "./cache";
import { CR0_CD, CR0_ET, CR0_NW } from "./control";
import { FEATURES_1_EAX, isAmd } from "./cpuid";
import { resetDebug } from "./debug";
import { setFlags } from "./flags";
import {
  CPL, CR0, CR2, CR3, CR4, CS, CSTAR, DELIVERING, EFER, ES, EXC_ERROR, EXC_VECTOR, EXTERNAL, FCS, FCW, FDP, FDS, FEMPTY, FERR, FIP, FOP,
  FPR, FSW, FTOP, GDTR_BASE, GDTR_LIMIT, GPR, GS, HALTED, IDTR_BASE, IDTR_LIMIT, KERNEL_GS_BASE, LDTR, LSTAR, MCE_BANKS, MCG_CTL,
  MCG_STATUS, MISC_ENABLE, MONITOR_LOST, MTRR_DEF_TYPE, MTRR_FIXED, MTRR_VAR, MXCSR, NMI_BLOCKED, NMI_PENDING, PAT, PDPTE, PKRS, PKRU, RDX,
  RIP, SFMASK, SHADOW, SHUTDOWN, SMBASE, SMI_PENDING, SMM, SPEC_CTRL, STAR, STEP_PENDING, SYSENTER_CS, SYSENTER_EIP, SYSENTER_ESP, TR,
  TSC_ADJUST, TSC_AUX, TSC_OFFSET, UCODE_REV, XCR0, XMM, YMM_HIGH,
} from "./layout";
import { ATTR_REAL, setHidden } from "./segments";
import { initTlb } from "./tlb";

const ATTR_LDT: u32 = 0x82;
const ATTR_TSS_BUSY: u32 = 0x8b;
/** WB, WT, UC-, UC, twice. */
const PAT_DEFAULT: u64 = 0x0007040600070406;
const MISC_FAST_STRINGS: u64 = 1;
const UCODE_INTEL: u64 = 0x100000000;
const UCODE_AMD: u64 = 0x01000065;

function fill(cpu: usize, from: u32, bytes: u32): void {
  memory.fill(cpu + from, 0, bytes);
}

/** What RESET and INIT have in common. */
function resetCore(cpu: usize): void {
  fill(cpu, GPR, 16 * 8);
  store<u64>(cpu, load<u32>(cpu + FEATURES_1_EAX), RDX);
  store<u64>(cpu, 0xfff0, RIP);
  setFlags(cpu, 2);
  store<u32>(cpu, 0, CPL);
  store<u64>(cpu, 0, CR2);
  store<u64>(cpu, 0, CR3);
  store<u64>(cpu, 0, CR4);
  store<u64>(cpu, 0, EFER);
  fill(cpu, PDPTE, 4 * 8);
  for (let seg: u32 = ES; seg <= <u32>GS; seg++) setHidden(cpu, seg, 0, 0, 0xffff, ATTR_REAL);
  setHidden(cpu, CS, 0xf000, 0xffff0000, 0xffff, ATTR_REAL);
  setHidden(cpu, LDTR, 0, 0, 0xffff, ATTR_LDT);
  setHidden(cpu, TR, 0, 0, 0xffff, ATTR_TSS_BUSY);
  store<u64>(cpu, 0, GDTR_BASE);
  store<u32>(cpu, 0xffff, GDTR_LIMIT);
  store<u64>(cpu, 0, IDTR_BASE);
  store<u32>(cpu, 0xffff, IDTR_LIMIT);
  resetDebug(cpu);

  store<i32>(cpu, -1, EXC_VECTOR);
  store<u32>(cpu, 0, EXC_ERROR);
  store<i32>(cpu, -1, DELIVERING);
  store<u32>(cpu, 0, EXTERNAL);
  store<u32>(cpu, 0, HALTED);
  store<u32>(cpu, 0, MONITOR_LOST);
  store<u32>(cpu, 0, SHADOW);
  store<u32>(cpu, 0, NMI_PENDING);
  store<u32>(cpu, 0, NMI_BLOCKED);
  store<u32>(cpu, 0, SHUTDOWN);
  store<u32>(cpu, 0, STEP_PENDING);
  store<u32>(cpu, 0, SMM);
  store<u32>(cpu, 0, SMI_PENDING);
}

/** Registers that INIT leaves alone. */
function resetRest(cpu: usize): void {
  fill(cpu, FPR, 8 * 16);
  store<u32>(cpu, 0x40, FCW);
  store<u32>(cpu, 0, FSW);
  store<u32>(cpu, 0, FERR);
  store<u32>(cpu, 0, FTOP);
  // Tag word 5555h: every register holds a zero.
  store<u32>(cpu, 0, FEMPTY);
  store<u32>(cpu, 0, FOP);
  store<u32>(cpu, 0, FCS);
  store<u32>(cpu, 0, FDS);
  store<u64>(cpu, 0, FIP);
  store<u64>(cpu, 0, FDP);
  fill(cpu, XMM, 16 * 16);
  fill(cpu, YMM_HIGH, 16 * 16);
  store<u32>(cpu, 0x1f80, MXCSR);
  store<u64>(cpu, 1, XCR0);
  store<u32>(cpu, 0, PKRU);
  store<u64>(cpu, 0, PKRS);

  store<u64>(cpu, 0, STAR);
  store<u64>(cpu, 0, LSTAR);
  store<u64>(cpu, 0, CSTAR);
  store<u64>(cpu, 0, SFMASK);
  store<u64>(cpu, 0, KERNEL_GS_BASE);
  store<u64>(cpu, 0, SYSENTER_CS);
  store<u64>(cpu, 0, SYSENTER_ESP);
  store<u64>(cpu, 0, SYSENTER_EIP);
  store<u64>(cpu, PAT_DEFAULT, PAT);
  store<u64>(cpu, 0, TSC_AUX);
  store<u64>(cpu, 0, TSC_OFFSET);
  store<u64>(cpu, 0, TSC_ADJUST);
  store<u64>(cpu, MISC_FAST_STRINGS, MISC_ENABLE);
  store<u64>(cpu, 0, MTRR_DEF_TYPE);
  fill(cpu, MTRR_FIXED, 11 * 8);
  fill(cpu, MTRR_VAR, 16 * 8);
  fill(cpu, MCE_BANKS, 40 * 8);
  store<u64>(cpu, 0, MCG_STATUS);
  store<u64>(cpu, ~0, MCG_CTL);
  store<u64>(cpu, 0, SPEC_CTRL);
  store<u64>(cpu, 0x30000, SMBASE);
  store<u64>(cpu, isAmd(cpu) ? UCODE_AMD : UCODE_INTEL, UCODE_REV);
}

/** Power-on or RESET, after the driver has filled the CPUID table; `init`: INIT. The local APIC resets itself. */
export function reset(cpu: usize, init: bool): void {
  const cacheBits = init ? load<u64>(cpu, CR0) & (CR0_CD | CR0_NW) : CR0_CD | CR0_NW;
  store<u64>(cpu, cacheBits | CR0_ET, CR0);
  resetCore(cpu);
  if (!init) resetRest(cpu);
  initTlb(cpu);
  modeChanged(cpu);
}
