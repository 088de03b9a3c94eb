import type { CpuState } from '../../machine/vcpu.ts';

const IA32_TSC = 0x10;

/** Without what may differ between engines: the time-stamp counter goes by the host's clock, and KVM does not know of MONITOR. */
export function comparable({ msr, events, ...state }: CpuState): unknown {
  return { ...state, msr: new Map([...msr].filter(([number]) => number !== IA32_TSC)), events: { ...events, monitorLost: false } };
}
