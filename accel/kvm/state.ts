/** The kernel's state of a vCPU <-> the engine-neutral CpuState. Model-specific registers and time are processor-state.ts's. */
import type { CpuState, Registers, Segment } from '../../machine/vcpu.ts';
import {
  ATTRIBUTE_BYTES,
  DEBUGREGS,
  EVENTS,
  GPR_ORDER,
  REGS_RFLAGS,
  REGS_RIP,
  REGS_SIZE,
  SEGMENT,
  SEGMENT_ORDER,
  SREGS,
  SREGS2,
  XCRS,
} from './abi.ts';
import type { NativeVcpu } from './binding.ts';
import { get, set } from './calls.ts';
import { IA32_EFER } from './msrs.ts';
import { readXsave, writeXsave, type XsaveTraits } from './xsave.ts';

/** What differs between kernels and CPU models. */
export interface StateTraits extends XsaveTraits {
  /** KVM_CAP_SREGS2: page-directory pointers are part of the state. */
  readonly sregs2: boolean;
}

export type KernelState = Omit<CpuState, 'msr'> & { efer: bigint };

const PRESENT = 1 << 7;
const DEBUG_EXCEPTION = 1;
const FIRST_EXTERNAL_VECTOR = 32;
/** #DF, #TS, #NP, #SS, #GP, #PF, #AC, #CP. */
const WITH_ERROR_CODE = (1 << 8) | (1 << 10) | (1 << 11) | (1 << 12) | (1 << 13) | (1 << 14) | (1 << 17) | (1 << 21);
const CR0_PE = 1n;
const CR0_PG = 1n << 31n;
const CR4_PAE = 1n << 5n;
const EFER_LMA = 1n << 10n;

export function saveKernelState(vcpu: NativeVcpu, traits: StateTraits, halted: boolean): KernelState {
  const { sregs2, xcr0 } = traits;
  const regs = get(vcpu, 'KVM_GET_REGS', REGS_SIZE);
  const sregs = sregs2 ? get(vcpu, 'KVM_GET_SREGS2', SREGS2.SIZE) : get(vcpu, 'KVM_GET_SREGS', SREGS.SIZE);
  const debug = get(vcpu, 'KVM_GET_DEBUGREGS', DEBUGREGS.SIZE);
  const u64 = (view: DataView, at: number): bigint => view.getBigUint64(at, true);
  const table = (at: number) => ({ base: u64(sregs, at), limit: sregs.getUint16(at + 8, true) });
  const dr = BigUint64Array.from({ length: 8 }, (_, n) => (n < 4 ? u64(debug, 8 * n) : 0n));
  dr[6] = u64(debug, DEBUGREGS.DR6);
  dr[7] = u64(debug, DEBUGREGS.DR7);
  return {
    ...readRegisters(regs),
    seg: Object.fromEntries(SEGMENT_ORDER.map((name, i) => [name, readSegment(sregs, i * SEGMENT.SIZE)])) as CpuState['seg'],
    gdtr: table(SREGS.GDT),
    idtr: table(SREGS.IDT),
    cr: {
      cr0: u64(sregs, SREGS.CR0),
      cr2: u64(sregs, SREGS.CR2),
      cr3: u64(sregs, SREGS.CR3),
      cr4: u64(sregs, SREGS.CR4),
      cr8: u64(sregs, SREGS.CR8),
    },
    pdpte: BigUint64Array.from({ length: 4 }, (_, i) => (sregs2 ? u64(sregs, SREGS2.PDPTRS + 8 * i) : 0n)),
    dr,
    xcr0: xcr0 === 0n ? 1n : u64(get(vcpu, 'KVM_GET_XCRS', XCRS.SIZE), XCRS.FIRST_VALUE),
    ...readXsave(vcpu, traits),
    fpuSelectors: { cs: 0, ds: 0 },
    events: readEvents(get(vcpu, 'KVM_GET_VCPU_EVENTS', EVENTS.SIZE), halted),
    efer: u64(sregs, SREGS.EFER),
  };
}

export function restoreKernelState(vcpu: NativeVcpu, traits: StateTraits, s: CpuState, apicBase: bigint): void {
  const { sregs2, xcr0 } = traits;
  const efer = s.msr.get(IA32_EFER) ?? 0n;
  set(vcpu, sregs2 ? 'KVM_SET_SREGS2' : 'KVM_SET_SREGS', sregs2 ? SREGS2.SIZE : SREGS.SIZE, (view) => {
    for (const [i, name] of SEGMENT_ORDER.entries()) writeSegment(view, i * SEGMENT.SIZE, s.seg[name]);
    for (const [at, { base, limit }] of [
      [SREGS.GDT, s.gdtr],
      [SREGS.IDT, s.idtr],
    ] as const) {
      view.setBigUint64(at, base, true);
      view.setUint16(at + 8, limit, true);
    }
    const { cr0, cr2, cr3, cr4, cr8 } = s.cr;
    for (const [i, value] of [cr0, cr2, cr3, cr4, cr8, efer, apicBase].entries()) view.setBigUint64(SREGS.CR0 + 8 * i, value, true);
    // The pointers are state of their own only while paging uses them.
    if (!sregs2 || (cr0 & CR0_PG) === 0n || (cr4 & CR4_PAE) === 0n || (efer & EFER_LMA) !== 0n) return;
    view.setBigUint64(SREGS2.FLAGS, SREGS2.PDPTRS_VALID, true);
    for (const [i, entry] of s.pdpte.entries()) view.setBigUint64(SREGS2.PDPTRS + 8 * i, entry, true);
  });
  set(vcpu, 'KVM_SET_REGS', REGS_SIZE, (view) => writeRegisters(view, s));
  if (xcr0 !== 0n) {
    set(vcpu, 'KVM_SET_XCRS', XCRS.SIZE, (view) => {
      view.setUint32(XCRS.COUNT, 1, true);
      view.setBigUint64(XCRS.FIRST_VALUE, (s.xcr0 & xcr0) | 1n, true);
    });
  }
  writeXsave(vcpu, s, traits);
  set(vcpu, 'KVM_SET_DEBUGREGS', DEBUGREGS.SIZE, (view) => {
    for (let n = 0; n < 4; n++) view.setBigUint64(8 * n, s.dr[n], true);
    // A trap that the last instruction ended with is the #DB below.
    view.setBigUint64(DEBUGREGS.DR6, s.dr[6] | BigInt(s.events.debugPending), true);
    view.setBigUint64(DEBUGREGS.DR7, s.dr[7], true);
  });
  set(vcpu, 'KVM_SET_VCPU_EVENTS', EVENTS.SIZE, (view) => writeEvents(view, s));
}

/** struct kvm_regs. */
export function readRegisters(view: DataView): Registers {
  return {
    gpr: BigUint64Array.from(GPR_ORDER, (place) => view.getBigUint64(8 * place, true)),
    rip: view.getBigUint64(REGS_RIP, true),
    rflags: view.getBigUint64(REGS_RFLAGS, true),
  };
}

export function writeRegisters(view: DataView, { gpr, rip, rflags }: Registers): void {
  for (const [n, place] of GPR_ORDER.entries()) view.setBigUint64(8 * place, gpr[n], true);
  view.setBigUint64(REGS_RIP, rip, true);
  view.setBigUint64(REGS_RFLAGS, rflags, true);
}

function readSegment(view: DataView, at: number): Segment {
  const attributes = ATTRIBUTE_BYTES.reduce((word, [shift], i) => word | (view.getUint8(at + SEGMENT.TYPE + i) << shift), 0);
  return {
    selector: view.getUint16(at + SEGMENT.SELECTOR, true),
    base: view.getBigUint64(at, true),
    limit: view.getUint32(at + SEGMENT.LIMIT, true),
    attributes: view.getUint8(at + SEGMENT.UNUSABLE) ? attributes & ~PRESENT : attributes,
  };
}

function writeSegment(view: DataView, at: number, { selector, base, limit, attributes }: Segment): void {
  view.setBigUint64(at, base, true);
  view.setUint32(at + SEGMENT.LIMIT, limit, true);
  view.setUint16(at + SEGMENT.SELECTOR, selector, true);
  for (const [i, [shift, mask]] of ATTRIBUTE_BYTES.entries()) view.setUint8(at + SEGMENT.TYPE + i, (attributes >> shift) & mask);
  view.setUint8(at + SEGMENT.UNUSABLE, attributes & PRESENT ? 0 : 1);
}

function readEvents(view: DataView, halted: boolean): CpuState['events'] {
  const byte = (at: number): number => view.getUint8(at);
  const shadow = byte(EVENTS.SHADOW);
  let pending: CpuState['events']['pending'] = null;
  if (byte(EVENTS.EXCEPTION_INJECTED) || byte(EVENTS.EXCEPTION_PENDING))
    pending = { vector: byte(EVENTS.EXCEPTION_NUMBER), errorCode: view.getUint32(EVENTS.EXCEPTION_ERROR, true) };
  else if (byte(EVENTS.INTERRUPT_INJECTED)) pending = { vector: byte(EVENTS.INTERRUPT_NUMBER) };
  return {
    halted,
    interruptShadow: shadow & EVENTS.SHADOW_SS ? 'ss' : shadow & EVENTS.SHADOW_STI ? 'sti' : null,
    nmiBlocked: byte(EVENTS.NMI_MASKED) !== 0,
    nmiPending: byte(EVENTS.NMI_PENDING) !== 0 || byte(EVENTS.NMI_INJECTED) !== 0,
    smm: false,
    smiPending: false,
    // Nobody can tell: MWAIT, if there is one, does not wait.
    monitorLost: true,
    debugPending: 0,
    pending,
  };
}

function writeEvents(view: DataView, { events, cr }: CpuState): void {
  const byte = (at: number, value: number | boolean): void => view.setUint8(at, Number(value));
  const pending = events.pending ?? (events.debugPending ? { vector: DEBUG_EXCEPTION } : null);
  if (pending !== null && pending.vector < FIRST_EXTERNAL_VECTOR) {
    byte(EVENTS.EXCEPTION_INJECTED, 1);
    byte(EVENTS.EXCEPTION_NUMBER, pending.vector);
    // Real mode pushes none.
    byte(EVENTS.EXCEPTION_HAS_ERROR, (cr.cr0 & CR0_PE) !== 0n && ((WITH_ERROR_CODE >> pending.vector) & 1) !== 0);
    view.setUint32(EVENTS.EXCEPTION_ERROR, pending.errorCode ?? 0, true);
  } else if (pending !== null) {
    byte(EVENTS.INTERRUPT_INJECTED, 1);
    byte(EVENTS.INTERRUPT_NUMBER, pending.vector);
  }
  byte(EVENTS.SHADOW, events.interruptShadow === 'ss' ? EVENTS.SHADOW_SS : events.interruptShadow === 'sti' ? EVENTS.SHADOW_STI : 0);
  byte(EVENTS.NMI_PENDING, events.nmiPending);
  byte(EVENTS.NMI_MASKED, events.nmiBlocked);
  view.setUint32(EVENTS.FLAGS, EVENTS.NMI_PENDING_VALID | EVENTS.SHADOW_VALID, true);
}
