/**
 * The seam between the machine and what executes the guest's instructions. `accel/tcg` (WebAssembly) and `accel/kvm`
 * implement it; nothing above it knows which one runs.
 */
import type { Clock } from '../machine/clock.ts';
import type { GuestMemory, LoggedMemory } from '../machine/memory.ts';
import type { Gpa, Log, Nanos } from '../machine/types.ts';
import type { Vcpu, VcpuCrew, VmOps } from '../machine/vcpu.ts';

/** The vCPU's own types belong to the machine, which runs it; they are part of this seam all the same. */
export type { ApicPort, CpuState, Segment, Vcpu, VcpuCrew, VcpuExit, VmOps } from '../machine/vcpu.ts';

/** A range of guest-physical space that behaves as memory but is not plain RAM. */
export interface MemoryRegionControl {
  /** Copies `bytes` into a new read-only region at `at` (firmware below 4 GB); writes to it are dropped. */
  mapRom(at: Gpa, bytes: Uint8Array): void;
  /**
   * How [at, at + length), within the first megabyte, decodes (440FX PAM/SMRAM): RAM reads and writes each go to RAM or to the bus.
   * Lengths and addresses are multiples of 4 KiB.
   */
  setRamAccess(at: Gpa, length: number, access: { read: boolean; write: boolean }): void;
  /** Writes to [at, at + length) may reach the bus late, but in order and before any other access: display memory. Absent where that gains nothing. */
  postWrites?(at: Gpa, length: number): void;
  /** Zeroed memory of `bytes` (a multiple of 4 KiB) with a dirty log, mapped nowhere yet. Throws where the host has no room for it. */
  createLogged(bytes: number): LoggedMemory;
  /** The A20 gate: when off, bit 20 of every physical address reads as 0. */
  setA20(on: boolean): void;
}

/** How the guest's code is translated, and how much that is used: for people, never for the machine. */
export interface TranslationCounters {
  readonly modules: number;
  readonly regions: number;
  /** Of WebAssembly. */
  readonly bytes: number;
  /** Milliseconds on this thread; V8 optimises on others. */
  readonly compileTime: number;
  /** Times that all translations were dropped because there was no more room. */
  readonly flushes: number;
  /** Times that a page of decoded code was dropped because the guest wrote to it. */
  readonly drops: number;
  /** Of the guest's: those that ran as translated code, and all. */
  readonly translatedInstructions: number;
  readonly instructions: number;
  /** Stays in translated code by what ended them. */
  readonly stays: Readonly<Record<StayEnd, number>>;
}

/**
 * jump: to code that is not translated, or the end of a slice; interpreter: what translated code does not do; sync: a system instruction that
 * asks for a look at events; repeat: a part of a REP; fault: of translated code; handler: a fault in what it called.
 */
export type StayEnd = 'jump' | 'interpreter' | 'sync' | 'repeat' | 'fault' | 'handler';

export interface ExitCounters {
  /** Returns from the guest by reason, as in <linux/kvm.h> without KVM_EXIT_; INTR are those by timer or signal. */
  readonly exits: ReadonlyMap<string, number>;
  /** Interrupts that were injected. */
  readonly interrupts: number;
  /** Writes that came late, many with one return (MemoryRegionControl.postWrites). */
  readonly posted: number;
}

export interface Vm {
  /** Absent where nothing is translated. */
  readonly translation?: () => TranslationCounters;
  /** Where the kernel runs the guest: why it came back. */
  readonly exits?: () => ExitCounters;
  readonly memory: GuestMemory;
  readonly regions: MemoryRegionControl;
  /** `id`: its APIC id. */
  createVcpu(id: number, ops: VmOps): Vcpu;
  /** Runs the vCPUs, where there are several. */
  readonly crew?: VcpuCrew;
  dispose(): void;
}

export interface VmConfig {
  readonly ramBytes: number;
  readonly cpu: CpuModel;
  /** vCPUs that will be created, at most maxVcpus; one if absent. */
  readonly vcpus?: number;
  readonly clock: Clock;
  /** The clock goes by this many nanoseconds with each instruction, and by nothing else while a vCPU runs; absent where time is the host's. */
  readonly nanosPerInstruction?: Nanos;
  readonly log: Log;
  /** 64 bits for RDRAND and RDSEED: a seeded generator in runs that are to repeat; the host's randomness if absent. */
  readonly random?: () => bigint;
}

export interface Accelerator {
  readonly name: 'tcg' | 'kvm';
  readonly capabilities: {
    readonly virtualTime: boolean;
    readonly singleStep: boolean;
    /** How many breakpoints a vCPU of a machine with one processor can have (Vcpu.setBreakpoints); 0: none. */
    readonly breakpoints: number;
    /** System management mode: without it no chip may raise an SMI. */
    readonly smm: boolean;
    readonly maxVcpus: number;
  };
  /** `-cpu host`: the processor that the guest really runs on; absent where it runs on none. */
  readonly hostCpu?: CpuModel;
  /** The processor without the features that this engine cannot give it here; the log is told which. */
  fitCpu(cpu: CpuModel, log: Log): CpuModel;
  createVm(config: VmConfig): Promise<Vm>;
  /** After its machines. */
  dispose(): void;
}

export interface CpuModel {
  readonly name: string;
  /** [eax, ebx, ecx, edx], each an unsigned 32-bit number. */
  cpuid(leaf: number, subleaf: number): readonly [number, number, number, number];
}
