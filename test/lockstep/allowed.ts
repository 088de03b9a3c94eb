/** In what two engines may differ although neither is wrong. All of it is here; what was made use of is counted, and told. */
import type { CpuState } from '../../machine/vcpu.ts';

const IA32_TSC = 0x10;
const CR0_PE = 1n;
/** Of a segment's attributes: data that may be written, and has been accessed. */
const [TYPE, READ_WRITE] = [15, 3];
const [RAX, RCX, RDX, RBX] = [0, 1, 2, 3];

/** Flags that an instruction leaves undefined (SDM vol. 1, appendix A): OF, SF, ZF, AF, PF, CF. */
const [OF, SF, ZF, AF, PF, CF] = [0x800, 0x80, 0x40, 0x10, 4, 1];
const UNDEFINED: Readonly<Record<string, number>> = {
  ...{ and: AF, or: AF, xor: AF, test: AF, shl: AF | OF, shr: AF | OF, sar: AF | OF },
  ...{ shld: AF | OF, shrd: AF | OF, rol: OF, ror: OF, rcl: OF, rcr: OF },
  ...{ bt: OF | SF | AF | PF, bts: OF | SF | AF | PF, btr: OF | SF | AF | PF, btc: OF | SF | AF | PF },
  ...{ bsf: OF | SF | AF | PF | CF, bsr: OF | SF | AF | PF | CF },
  ...{ mul: SF | ZF | AF | PF, imul: SF | ZF | AF | PF, div: OF | SF | ZF | AF | PF | CF, idiv: OF | SF | ZF | AF | PF | CF },
  ...{ aaa: OF | SF | ZF | PF, aas: OF | SF | ZF | PF, aam: OF | AF | CF, aad: OF | AF | CF, daa: OF, das: OF },
};

/** What one engine takes over from the other after an instruction. */
export interface Allowance {
  /** As it is told. */
  readonly why: 'undefined flags' | 'the time-stamp counter' | 'random numbers' | 'CPUID';
  readonly flags: number;
  /** Numbers of general registers; null: any one. */
  readonly registers: readonly number[] | null;
}

/** RCX as it was before the instruction. */
export function allowanceFor(mnemonic: string, rcx: bigint): Allowance | null {
  const flags = UNDEFINED[mnemonic.replace(/^lock /, '')];
  if (flags !== undefined) return { why: 'undefined flags', flags, registers: [] };
  if (mnemonic === 'rdtsc' || (mnemonic === 'rdmsr' && Number(rcx & 0xffff_ffffn) === IA32_TSC))
    return { why: 'the time-stamp counter', flags: 0, registers: [RAX, RDX] };
  if (mnemonic === 'rdtscp') return { why: 'the time-stamp counter', flags: 0, registers: [RAX, RCX, RDX] };
  // Some KVMs show features of the host's processor that the model has not.
  if (mnemonic === 'cpuid') return { why: 'CPUID', flags: 0, registers: [RAX, RCX, RDX, RBX] };
  if (mnemonic === 'rdrand' || mnemonic === 'rdseed') return { why: 'random numbers', flags: CF, registers: null };
  return null;
}

/**
 * Without what may differ between engines: the time-stamp counter goes by the host's clock; KVM does not know of MONITOR; and in real mode its emulator leaves the
 * type that CS had, of which the guest sees nothing, where a far jump loads access rights too (SDM vol. 3A 10.9.2).
 */
export function comparable({ msr, events, seg, ...state }: CpuState): Omit<CpuState, 'msr'> & { msr: Map<number, bigint> } {
  return {
    ...state,
    seg: (state.cr.cr0 & CR0_PE) !== 0n ? seg : { ...seg, cs: { ...seg.cs, attributes: (seg.cs.attributes & ~TYPE) | READ_WRITE } },
    msr: new Map([...msr].filter(([number]) => number !== IA32_TSC)),
    events: { ...events, monitorLost: false },
    // KVM's image of floating point has no room for them.
    fpuSelectors: { cs: 0, ds: 0 },
  };
}
