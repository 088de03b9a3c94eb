/**
 * Model-specific registers. Those of a saved state which this kernel has are KVM's; the others are kept here, so that a machine that came
 * from the other engine leaves with what it had, and answered from here where the kernel asks (KVM_CAP_X86_USER_SPACE_MSR).
 */
import type { Log } from '../../machine/types.ts';
import type { ApicPort, CpuState } from '../../machine/vcpu.ts';
import type { NativeVcpu } from './binding.ts';
import { getMsrs, setMsrs } from './calls.ts';

export const IA32_TSC = 0x10;
export const IA32_APIC_BASE = 0x1b;
export const IA32_EFER = 0xc0000080;
const X2APIC_FIRST = 0x800;
const X2APIC_LAST = 0x8ff;
const IA32_BIOS_SIGN_ID = 0x8b;

const range = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);

/** Of a saved state, apart from the three above. The same as under accel=tcg, which test/accel compares. */
const SAVED: readonly number[] = [
  ...[0x3b, 0x48, 0x9e, IA32_BIOS_SIGN_ID, 0x174, 0x175, 0x176, 0x17a, 0x17b, 0x1a0],
  ...range(0x200, 16), // variable MTRRs
  ...[0x250, 0x258, 0x259],
  ...range(0x268, 8),
  ...[0x277, 0x2ff],
  ...range(0x400, 40), // machine-check banks
  ...[0x6e1, 0xc0000081, 0xc0000082, 0xc0000083, 0xc0000084, 0xc0000102, 0xc0000103],
];

const hex = (value: number | bigint): string => `0x${value.toString(16)}`;

export class Msrs {
  private readonly kernels: readonly number[];
  private readonly kept = new Map<number, bigint>();

  constructor(
    private readonly vcpu: NativeVcpu,
    private readonly apic: ApicPort,
    private readonly log: Log,
  ) {
    this.kernels = SAVED.filter((number) => getMsrs(vcpu, [number], new Map()) === 1);
    for (const number of SAVED) if (!this.kernels.includes(number)) this.kept.set(number, 0n);
  }

  save(): Map<number, bigint> {
    const values = new Map(this.kept);
    getMsrs(this.vcpu, this.kernels, values);
    return new Map(SAVED.map((number) => [number, values.get(number) ?? 0n]));
  }

  restore({ msr }: Pick<CpuState, 'msr'>): void {
    for (const number of this.kept.keys()) this.kept.set(number, msr.get(number) ?? 0n);
    const refused = setMsrs(
      this.vcpu,
      this.kernels.map((number) => [number, msr.get(number) ?? 0n]),
    );
    for (const number of refused) this.log.host(`KVM does not take ${hex(msr.get(number) ?? 0n)} for MSR ${hex(number)}`);
  }

  /** A read that the kernel leaves to us; null: a general-protection fault. */
  read(number: number): bigint | null {
    if (number >= X2APIC_FIRST && number <= X2APIC_LAST) return this.apic.readMsr(number - X2APIC_FIRST);
    const value = this.kept.get(number);
    if (value !== undefined) return value;
    this.log.guest(`read of unknown MSR ${hex(number)}: #GP`);
    return null;
  }

  /** False: a general-protection fault. */
  write(number: number, value: bigint): boolean {
    if (number >= X2APIC_FIRST && number <= X2APIC_LAST) return this.apic.writeMsr(number - X2APIC_FIRST, value);
    if (this.kept.has(number)) {
      this.kept.set(number, value);
      return true;
    }
    this.log.guest(`write of ${hex(value)} to unknown MSR ${hex(number)}: #GP`);
    return false;
  }
}
