/**
 * Whether a kernel's KVM stops for a debugger at level 3 of long mode. A processor with VT-x or SVM does everywhere. A KVM that emulates all
 * levels but this one, which the processor itself runs, need not stop there, and says nothing of it: so it is tried, with a guest of two instructions.
 */
import type { CpuState, Segment } from '../../machine/vcpu.ts';
import type { CpuModel } from '../accelerator.ts';
import { EXIT, GUEST_DEBUG, RUN } from './abi.ts';
import type { NativeMemory, NativeVcpu, NativeVm } from './binding.ts';
import { type DebugTraits, putControl } from './guest-debug.ts';
import { IA32_EFER } from './msrs.ts';
import { resetState } from './reset.ts';
import { restoreKernelState, type StateTraits } from './state.ts';

/** From 0 on: code, then three tables that map it for everybody, with a page of 2 MiB. */
export const PROBE_MEMORY = 0x4000;
const [PML4, PDPT, PD] = [0x1000, 0x2000, 0x3000];
const [PRESENT_FOR_ALL, LARGE] = [7n, 0x80n];
/** NOP, then HLT, which level 3 may not: without a handler the guest shuts down there. */
const CODE = [0x90, 0xf4];
const NOP = 0n;
const CR0 = 0x8000_0031n; // PG, NE, ET, PE
const CR4_PAE = 0x20n;
const EFER_LONG = 0x500n; // LMA, LME
const LONG_MODE = 1 << 29; // CPUID.80000001H:EDX
const APIC_BASE = 0xfee0_0900n;
const TIME = 1e8;
/** Signals may come in between. */
const ATTEMPTS = 10;

const flat = (selector: number, attributes: number): Segment => ({ selector, base: 0n, limit: 0xffff_ffff, attributes });

function programState(cpu: CpuModel): CpuState {
  const state = resetState(cpu, 0, null);
  const data = flat(0x23, 0xc0f3);
  const seg = { ...state.seg, cs: flat(0x2b, 0xa0fb), ss: data, ds: data, es: data, fs: data, gs: data };
  const idtr = { base: 0n, limit: 0 };
  const cr = { ...state.cr, cr0: CR0, cr3: BigInt(PML4), cr4: CR4_PAE };
  return { ...state, rip: NOP, seg, idtr, cr, msr: new Map([[IA32_EFER, EFER_LONG]]) };
}

export function probeDebug(vm: NativeVm, native: NativeVcpu, memory: NativeMemory, cpu: CpuModel, traits: StateTraits): DebugTraits {
  // Without long mode there is no such level.
  if ((cpu.cpuid(0x8000_0001, 0)[3] & LONG_MODE) === 0)
    return { refused: !takes(native, GUEST_DEBUG.USE_HW_BP), breakpoints: true, steps: true };
  const view = new DataView(memory.buffer);
  new Uint8Array(memory.buffer).set(CODE);
  view.setBigUint64(PML4, BigInt(PDPT) | PRESENT_FOR_ALL, true);
  view.setBigUint64(PDPT, BigInt(PD) | PRESENT_FOR_ALL, true);
  view.setBigUint64(PD, LARGE | PRESENT_FOR_ALL, true);
  vm.setMemory(0, 0, 0, PROBE_MEMORY, memory, 0);
  const stops = (control: number): boolean => {
    restoreKernelState(native, traits, programState(cpu), APIC_BASE);
    return takes(native, control) && reasonToReturn(native) === EXIT.DEBUG;
  };
  const [breakpoints, steps] = [stops(GUEST_DEBUG.USE_HW_BP), stops(GUEST_DEBUG.SINGLE_STEP)];
  return { refused: !takes(native, GUEST_DEBUG.USE_HW_BP), breakpoints, steps };
}

/** Whether the kernel knows how to do that at all. */
function takes(native: NativeVcpu, control: number): boolean {
  try {
    putControl(native, GUEST_DEBUG.ENABLE | control, [NOP]);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'EINVAL') return false;
    throw error;
  }
}

/** Of KVM_RUN. */
function reasonToReturn(native: NativeVcpu): number {
  const page = new DataView(native.page);
  native.arm(TIME, TIME);
  try {
    for (let i = 0; i < ATTEMPTS; i++) {
      page.setUint8(RUN.IMMEDIATE_EXIT, 0);
      if (native.run() !== true) return page.getUint32(RUN.EXIT_REASON, true);
    }
  } finally {
    native.disarm();
  }
  return EXIT.INTR;
}
