/** accel=kvm: the guest runs on the host's own processor, through the Linux kernel. */
import type { Accelerator, CpuModel, Vm, VmConfig } from '../accelerator.ts';
import { API_VERSION, CAP, ENABLE_CAP, MSR_EXIT_INVALID, MSR_EXIT_UNKNOWN, RING, SYNC_REGS } from './abi.ts';
import type { KvmBinding, NativeKvm, NativeVcpu, NativeVm } from './binding.ts';
import { viewOf } from './calls.ts';
import { type CpuidLeaves, cpuidList, fitCpu, hostCpu, supportedCpuid } from './cpuid.ts';
import { KvmCrew } from './crew.ts';
import { CrewVcpu } from './crew-vcpu.ts';
import { PROBE_MEMORY, probeDebug } from './debug-probe.ts';
import { ExitCounts, type KvmTrace } from './exits.ts';
import { type DebugTraits, MOST_BREAKPOINTS } from './guest-debug.ts';
import { KvmMemory, KvmRegions } from './memory.ts';
import type { StateTraits } from './state.ts';
import { KvmVcpu, type VcpuParts } from './vcpu.ts';

export interface KvmOptions {
  readonly binding: KvmBinding;
  readonly trace?: KvmTrace;
  /** Milliseconds of the host, for the trace. */
  readonly now?: () => number;
}

/** /dev/kvm is there, but cannot do what is needed; the message says what. */
export class KvmUnusable extends Error {}

const REQUIRED: readonly (keyof typeof CAP)[] = [
  'USER_MEMORY',
  'SET_TSS_ADDR',
  'VCPU_EVENTS',
  'DEBUGREGS',
  'XSAVE',
  'XCRS',
  'READONLY_MEM',
  'IMMEDIATE_EXIT',
];
/** Three pages for Intel's virtual-8086 mode, and one for a page table that maps memory as it is: where no device and no ROM lies. */
const TSS = 0xfeffd000;
const IDENTITY_MAP = 0xfeffc000;
const KERNELS = { at: IDENTITY_MAP, size: 0x4000 };
/** 10 banks, MCG_CTL, software error recovery: as under accel=tcg. */
const MCG_CAP = 10n | (1n << 8n) | (1n << 24n);
const GUEST_TSC_KHZ = 1_000_000;
const PKU = 1 << 3;

/** Throws what the system says if `path` cannot be opened, KvmUnusable if it is no use. */
export function createKvm({ binding, trace, now = () => 0 }: KvmOptions, path = '/dev/kvm'): Accelerator {
  const kvm = new binding.Kvm(path);
  const version = kvm.ioctl('KVM_GET_API_VERSION');
  if (version !== API_VERSION) throw new KvmUnusable(`its interface has version ${version}; only ${API_VERSION} is known`);
  const missing = REQUIRED.filter((name) => kvm.checkExtension(CAP[name]) === 0);
  if (missing.length > 0) throw new KvmUnusable(`this kernel's KVM lacks ${missing.map((name) => `KVM_CAP_${name}`).join(', ')}`);
  // Another hypervisor that has the processor shows only now.
  new binding.Vm(kvm).close();
  const supported = supportedCpuid(kvm);
  const ringPage = kvm.checkExtension(CAP.COALESCED_MMIO);
  const hasMsrExits = kvm.checkExtension(CAP.X86_USER_SPACE_MSR) !== 0;
  const newVm = (): NativeVm => {
    const vm = new binding.Vm(kvm);
    vm.setTssAddress(TSS);
    const identity = new Uint8Array(8);
    viewOf(identity).setBigUint64(0, BigInt(IDENTITY_MAP), true);
    vm.ioctl('KVM_SET_IDENTITY_MAP_ADDR', identity);
    if (hasMsrExits) enableMsrExits(vm);
    return vm;
  };
  const debugTraits = (cpu: CpuModel): DebugTraits => {
    const vm = newVm();
    const native = new binding.Vcpu(kvm, vm, 0);
    const memory = new binding.Memory(PROBE_MEMORY);
    try {
      setUp(kvm, native, cpu, 0);
      return probeDebug(vm, native, memory, cpu, traitsOf(kvm, cpu, supported));
    } finally {
      for (const handle of [native, vm, memory]) handle.close();
    }
  };
  return {
    name: 'kvm',
    capabilities: { virtualTime: false, singleStep: true, breakpoints: MOST_BREAKPOINTS, smm: false, maxVcpus: maxVcpus(kvm) },
    hostCpu: hostCpu(supported),
    fitCpu: (cpu, log) => fitCpu(cpu, supported, hasMsrExits, log),
    async createVm(config: VmConfig): Promise<Vm> {
      const vm = newVm();
      const memory = new KvmMemory(new binding.Memory(config.ramBytes));
      const regions = new KvmRegions(binding, vm, memory, ringPage > 0, KERNELS);
      const counts = new ExitCounts();
      const vcpus: NativeVcpu[] = [];
      const { clock, log, cpu, vcpus: planned = 1 } = config;
      const crew = planned > 1 ? new KvmCrew(new binding.Crew(), regions, clock) : undefined;
      return {
        memory,
        regions,
        createVcpu: (id, ops) => {
          const native = new binding.Vcpu(kvm, vm, id, crew?.native);
          vcpus.push(native);
          setUp(kvm, native, cpu, id);
          const traits = traitsOf(kvm, cpu, supported);
          const parts: VcpuParts = {
            native,
            regions,
            ring: ringPage > 0 ? ringPage * RING.SIZE : null,
            clock,
            log,
            cpu,
            ops,
            traits,
            counts,
            trace: trace ?? null,
            now,
            syncsRegisters: (BigInt(kvm.checkExtension(CAP.SYNC_REGS)) & SYNC_REGS) !== 0n,
            several: crew !== undefined,
            debugTraits: () => debugTraits(cpu),
          };
          return crew === undefined ? new KvmVcpu(id, parts) : crew.add(new CrewVcpu(id, parts));
        },
        crew,
        exits: () => counts.counters,
        dispose: () => {
          for (const handle of [...vcpus, ...(crew ? [crew.native] : []), vm, memory.pages, regions]) handle.close();
        },
      };
    },
    dispose: () => kvm.close(),
  };
}

/** Of 8 bits, one APIC id means everybody. */
const MOST_APIC_IDS = 255;

function maxVcpus(kvm: NativeKvm): number {
  return Math.min(kvm.checkExtension(CAP.MAX_VCPUS) || kvm.checkExtension(CAP.NR_VCPUS) || 1, MOST_APIC_IDS);
}

/** MSRs that the kernel does not know, or would answer with #GP: some are ours. */
function enableMsrExits(vm: NativeVm): void {
  const bytes = new Uint8Array(ENABLE_CAP.SIZE);
  viewOf(bytes).setUint32(0, CAP.X86_USER_SPACE_MSR, true);
  viewOf(bytes).setBigUint64(ENABLE_CAP.ARGS, BigInt(MSR_EXIT_INVALID | MSR_EXIT_UNKNOWN), true);
  vm.ioctl('KVM_ENABLE_CAP', bytes);
}

function setUp(kvm: NativeKvm, vcpu: NativeVcpu, cpu: CpuModel, id: number): void {
  vcpu.ioctl('KVM_SET_CPUID2', cpuidList(cpu, id));
  if (kvm.checkExtension(CAP.MCE) > 0) {
    const mcgCap = new Uint8Array(8);
    viewOf(mcgCap).setBigUint64(0, MCG_CAP, true);
    vcpu.ioctl('KVM_X86_SETUP_MCE', mcgCap);
  }
  // Where processors scale it, the time-stamp counter goes by guest nanoseconds, as under accel=tcg; else at the host's rate.
  if (kvm.checkExtension(CAP.TSC_CONTROL) > 0) vcpu.setTscKhz(GUEST_TSC_KHZ);
}

function traitsOf(kvm: NativeKvm, cpu: CpuModel, supported: CpuidLeaves): StateTraits {
  const [low, , , high] = cpu.cpuid(0xd, 0);
  const hasKeys = (cpu.cpuid(7, 0)[2] & PKU) !== 0;
  return {
    sregs2: kvm.checkExtension(CAP.SREGS2) !== 0,
    xcr0: (BigInt(high) << 32n) | BigInt(low),
    pkruAt: hasKeys ? supported(0xd, 9)[1] : null,
  };
}
