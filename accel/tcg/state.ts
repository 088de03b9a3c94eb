/** The core's state block <-> the engine-neutral CpuState. */

import * as L from '../../core-asm/assembly/layout.ts';
import type { ApicPort, CpuState, Segment } from '../../machine/vcpu.ts';
import type { Core } from './core.ts';
import { readXsave, writeXsave } from './xsave.ts';

const SEGMENTS = ['es', 'cs', 'ss', 'ds', 'fs', 'gs', 'ldtr', 'tr'] as const;

/** MSRs that live in the state block, by number. FS and GS base are segment bases; APIC_BASE is the APIC's. */
const MSRS: [number, number][] = [
  [0x174, L.SYSENTER_CS],
  [0x175, L.SYSENTER_ESP],
  [0x176, L.SYSENTER_EIP],
  [0x277, L.PAT],
  [0x2ff, L.MTRR_DEF_TYPE],
  [0xc0000080, L.EFER],
  [0xc0000081, L.STAR],
  [0xc0000082, L.LSTAR],
  [0xc0000083, L.CSTAR],
  [0xc0000084, L.SFMASK],
  [0xc0000102, L.KERNEL_GS_BASE],
  [0xc0000103, L.TSC_AUX],
  [0x10, L.TSC_OFFSET],
  [0x3b, L.TSC_ADJUST],
  [0x1a0, L.MISC_ENABLE],
  [0x17a, L.MCG_STATUS],
  [0x17b, L.MCG_CTL],
  [0x48, L.SPEC_CTRL],
  [0x6e1, L.PKRS],
  [0x9e, L.SMBASE],
  [0x8b, L.UCODE_REV],
  ...[0x250, 0x258, 0x259, 0x268, 0x269, 0x26a, 0x26b, 0x26c, 0x26d, 0x26e, 0x26f].map((n, i): [number, number] => [
    n,
    L.MTRR_FIXED + i * 8,
  ]),
  ...Array.from({ length: 16 }, (_, i): [number, number] => [0x200 + i, L.MTRR_VAR + i * 8]),
  ...Array.from({ length: 40 }, (_, i): [number, number] => [0x400 + i, L.MCE_BANKS + i * 8]),
];
const APIC_BASE = 0x1b;
const FSW_ES = 0x80;

/** By the core's SHADOW: 0, SHADOW_STI, SHADOW_SS. */
const SHADOWS: CpuState['events']['interruptShadow'][] = [null, 'sti', 'ss'];

export function saveState(core: Core, base: number, apic: ApicPort): CpuState {
  const d = core.data;
  const u64 = (at: number): bigint => d.getBigUint64(base + at, true);
  const u32 = (at: number): number => d.getUint32(base + at, true);
  const msr = new Map(MSRS.map(([n, at]) => [n, u64(at)]));
  msr.set(APIC_BASE, apic.base);
  const vector = d.getInt32(base + L.EXC_VECTOR, true);
  const segment = (i: number): Segment => {
    const at = L.SEG + i * L.SEG_SIZE;
    return {
      selector: u32(at + L.SEG_SELECTOR),
      base: u64(at + L.SEG_BASE),
      limit: u32(at + L.SEG_LIMIT),
      attributes: u32(at + L.SEG_ATTR),
    };
  };
  return {
    gpr: BigUint64Array.from({ length: 16 }, (_, i) => u64(L.GPR + i * 8)),
    rip: u64(L.RIP),
    rflags: BigInt(core.exports.getFlags(base) >>> 0),
    seg: Object.fromEntries(SEGMENTS.map((name, i) => [name, segment(i)])) as CpuState['seg'],
    gdtr: { base: u64(L.GDTR_BASE), limit: u32(L.GDTR_LIMIT) },
    idtr: { base: u64(L.IDTR_BASE), limit: u32(L.IDTR_LIMIT) },
    cr: { cr0: u64(L.CR0), cr2: u64(L.CR2), cr3: u64(L.CR3), cr4: u64(L.CR4), cr8: BigInt(apic.cr8) },
    pdpte: BigUint64Array.from({ length: 4 }, (_, i) => u64(L.PDPTE + i * 8)),
    dr: BigUint64Array.from({ length: 8 }, (_, i) => u64(L.DR + i * 8)),
    xcr0: u64(L.XCR0),
    xsave: readXsave(d, base),
    pkru: u32(L.PKRU),
    fpuSelectors: { cs: u32(L.FCS), ds: u32(L.FDS) },
    msr,
    events: {
      halted: u32(L.HALTED) !== 0,
      interruptShadow: SHADOWS[u32(L.SHADOW)],
      nmiBlocked: u32(L.NMI_BLOCKED) !== 0,
      monitorLost: u32(L.MONITOR_LOST) !== 0,
      nmiPending: u32(L.NMI_PENDING) !== 0,
      smm: u32(L.SMM) !== 0,
      smiPending: u32(L.SMI_PENDING) !== 0,
      debugPending: u32(L.STEP_PENDING),
      pending: vector < 0 ? null : { vector, errorCode: u32(L.EXC_ERROR) },
    },
  };
}

export function restoreState(core: Core, base: number, s: CpuState, apic: ApicPort): void {
  const d = core.data;
  const u64 = (at: number, v: bigint): void => d.setBigUint64(base + at, v, true);
  const u32 = (at: number, v: number): void => d.setUint32(base + at, v, true);
  core.exports.reset(base, 0);
  s.gpr.forEach((v, i) => {
    u64(L.GPR + i * 8, v);
  });
  u64(L.RIP, s.rip);
  core.exports.setFlags(base, Number(s.rflags));
  u64(L.GDTR_BASE, s.gdtr.base);
  u32(L.GDTR_LIMIT, s.gdtr.limit);
  u64(L.IDTR_BASE, s.idtr.base);
  u32(L.IDTR_LIMIT, s.idtr.limit);
  u64(L.CR0, s.cr.cr0);
  u64(L.CR2, s.cr.cr2);
  u64(L.CR3, s.cr.cr3);
  u64(L.CR4, s.cr.cr4);
  s.pdpte.forEach((v, i) => {
    u64(L.PDPTE + i * 8, v);
  });
  s.dr.forEach((v, i) => {
    u64(L.DR + i * 8, v);
  });
  u64(L.XCR0, s.xcr0);
  for (const [n, at] of MSRS) u64(at, s.msr.get(n) ?? 0n);
  apic.base = s.msr.get(APIC_BASE) ?? apic.base;
  // CR8 has the upper half of the task priority only, and writing it clears the rest.
  if (apic.cr8 !== Number(s.cr.cr8)) apic.cr8 = Number(s.cr.cr8);
  SEGMENTS.forEach((name, i) => {
    const g = s.seg[name];
    core.exports.setHidden(base, i, g.selector, g.base, g.limit, g.attributes);
  });
  writeXsave(d, base, s.xsave);
  u32(L.PKRU, s.pkru);
  // FERR# stays asserted as long as an unmasked exception is pending.
  u32(L.FERR, Number((d.getUint32(base + L.FSW, true) & FSW_ES) !== 0));
  u32(L.FCS, s.fpuSelectors.cs);
  u32(L.FDS, s.fpuSelectors.ds);
  u32(L.HALTED, Number(s.events.halted));
  u32(L.SHADOW, SHADOWS.indexOf(s.events.interruptShadow));
  u32(L.NMI_BLOCKED, Number(s.events.nmiBlocked));
  u32(L.MONITOR_LOST, Number(s.events.monitorLost));
  u32(L.NMI_PENDING, Number(s.events.nmiPending));
  u32(L.SMM, Number(s.events.smm));
  u32(L.SMI_PENDING, Number(s.events.smiPending));
  u32(L.STEP_PENDING, s.events.debugPending);
  d.setInt32(base + L.EXC_VECTOR, s.events.pending?.vector ?? -1, true);
  u32(L.EXC_ERROR, s.events.pending?.errorCode ?? 0);
  core.exports.stateReplaced(base);
}
