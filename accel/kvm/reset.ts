/** The processor after power-on, RESET and INIT (SDM vol. 3A 9.1.1, table 9-1). The local APIC resets itself. */
import type { CpuState, Segment } from '../../machine/vcpu.ts';
import type { CpuModel } from '../accelerator.ts';

const REAL_MODE_SEGMENT = 0x93;
const LDT = 0x82;
const BUSY_TSS = 0x8b;
const CR0_ET = 0x10n;
const CR0_CACHE_BITS = 0x6000_0000n;
const DR6 = 0xffff_0ff0n;
const DR7 = 0x400n;
const RDX = 2;
/** WB, WT, UC-, UC, twice. */
const PAT = 0x0007_0406_0007_0406n;
const AMD_EBX = 0x68747541;

const segment = (attributes: number, selector = 0, base = 0n): Segment => ({ selector, base, limit: 0xffff, attributes });

/** What RESET leaves in the x87 and SSE registers; the tag word says that all are valid, being zeros. */
function resetXsave(): Uint8Array {
  const image = new Uint8Array(832);
  const view = new DataView(image.buffer);
  view.setUint16(0, 0x40, true);
  view.setUint8(4, 0xff);
  view.setUint32(24, 0x1f80, true);
  view.setUint32(28, 0xffff, true);
  view.setBigUint64(512, 7n, true);
  return image;
}

/** MSRs that are not zero. */
const resetMsrs = (cpu: CpuModel): Map<number, bigint> =>
  new Map([
    [0x8b, cpu.cpuid(0, 0)[1] === AMD_EBX ? 0x0100_0065n : 0x1_0000_0000n],
    [0x9e, 0x30000n],
    [0x17b, 0xffff_ffff_ffff_ffffn],
    [0x1a0, 1n],
    [0x277, PAT],
  ]);

/** A processor that waited begins where the start-up message says: at offset 0 of a segment that is a page below 1 MiB (SDM vol. 3A 9.4.4). */
export function startupState(state: CpuState, page: number): CpuState {
  const cs = segment(REAL_MODE_SEGMENT, page << 8, BigInt(page << 12));
  return { ...state, rip: 0n, seg: { ...state.seg, cs }, events: { ...state.events, halted: false } };
}

/** INIT leaves what `before` says of caches, floating point and MSRs as it was. */
export function resetState(cpu: CpuModel, cr8: number, before: CpuState | null): CpuState {
  const gpr = new BigUint64Array(16);
  gpr[RDX] = BigInt(cpu.cpuid(1, 0)[0] >>> 0);
  const dr = new BigUint64Array(8);
  dr[6] = DR6;
  dr[7] = DR7;
  const data = segment(REAL_MODE_SEGMENT);
  const cleared = { base: 0n, limit: 0xffff };
  const msr = new Map(before?.msr ?? resetMsrs(cpu));
  msr.delete(0xc0000080);
  return {
    gpr,
    rip: 0xfff0n,
    rflags: 2n,
    seg: {
      ...{ es: data, ss: data, ds: data, fs: data, gs: data },
      cs: segment(REAL_MODE_SEGMENT, 0xf000, 0xffff_0000n),
      ldtr: segment(LDT),
      tr: segment(BUSY_TSS),
    },
    gdtr: cleared,
    idtr: cleared,
    cr: { cr0: CR0_ET | ((before?.cr.cr0 ?? CR0_CACHE_BITS) & CR0_CACHE_BITS), cr2: 0n, cr3: 0n, cr4: 0n, cr8: BigInt(cr8) },
    pdpte: new BigUint64Array(4),
    dr,
    xcr0: before?.xcr0 ?? 1n,
    xsave: before?.xsave ?? resetXsave(),
    pkru: before?.pkru ?? 0,
    fpuSelectors: { cs: 0, ds: 0 },
    msr,
    events: {
      halted: false,
      interruptShadow: null,
      nmiBlocked: false,
      nmiPending: false,
      smm: false,
      smiPending: false,
      monitorLost: false,
      debugPending: 0,
      pending: null,
    },
  };
}
