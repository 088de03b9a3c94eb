/** All of a vCPU's state: what the kernel has of it, model-specific registers, and time, of which engines have in common the distance to guest nanoseconds. */
import type { Nanos } from '../../machine/types.ts';
import type { CpuState } from '../../machine/vcpu.ts';
import { getMsrs, setMsrs } from './calls.ts';
import { IA32_APIC_BASE, IA32_EFER, IA32_TSC, type Msrs } from './msrs.ts';
import { restoreKernelState, saveKernelState } from './state.ts';
import type { VcpuParts } from './vcpu.ts';

export class ProcessorState {
  private readonly tscKhz: number;

  constructor(
    private readonly parts: Pick<VcpuParts, 'native' | 'ops' | 'clock' | 'traits'>,
    private readonly msrs: Msrs,
  ) {
    this.tscKhz = parts.native.ioctl('KVM_GET_TSC_KHZ');
  }

  save(halted: boolean): CpuState {
    const { native, traits, ops } = this.parts;
    const { efer, ...state } = saveKernelState(native, traits, halted);
    const msr = this.msrs.save();
    msr.set(IA32_EFER, efer);
    msr.set(IA32_APIC_BASE, ops.apic.base);
    msr.set(IA32_TSC, BigInt.asUintN(64, this.tsc - this.nanos));
    return { ...state, cr: { ...state.cr, cr8: BigInt(ops.apic.cr8) }, msr };
  }

  /** The local APIC has its registers already. */
  restore(state: CpuState): void {
    const { native, traits, ops } = this.parts;
    this.msrs.restore(state);
    const tsc = BigInt.asUintN(64, this.nanos + (state.msr.get(IA32_TSC) ?? 0n));
    setMsrs(native, [[IA32_TSC, tsc]]);
    restoreKernelState(native, traits, state, ops.apic.base);
  }

  /** As of Vcpu. */
  timeOfTsc(tsc: bigint): Nanos {
    const now = Math.floor(this.parts.clock.now());
    const left = Number(BigInt.asUintN(64, tsc)) - Number(this.tsc);
    return left <= 0 ? now : Math.min(now + Math.floor((left * 1e6) / this.tscKhz), Number.MAX_SAFE_INTEGER);
  }

  private get tsc(): bigint {
    const values = new Map<number, bigint>();
    getMsrs(this.parts.native, [IA32_TSC], values);
    return values.get(IA32_TSC) ?? 0n;
  }

  private get nanos(): bigint {
    return BigInt(Math.floor(this.parts.clock.now()));
  }
}
