/**
 * The seam between the machine and what executes the guest's instructions. `accel/tcg` (WebAssembly) and `accel/kvm`
 * implement it; nothing above it knows which one runs.
 */
import type { Clock } from '../machine/clock.ts';
import type { IrqSource } from '../machine/irq.ts';
import type { GuestMemory } from '../machine/memory.ts';
import type { Gpa, Log, Nanos, Vector, Width } from '../machine/types.ts';

/** What a vCPU may call, synchronously, from within run(). */
export interface VmOps {
  portRead(port: number, width: Width): number;
  portWrite(port: number, value: number, width: Width): void;
  mmioRead(at: Gpa, width: Width): number;
  mmioWrite(at: Gpa, value: number, width: Width): void;
  /** INTR as this vCPU sees it. Sampled after every call above and at the start of run(). */
  readonly irq: IrqSource;
  /** This vCPU's local APIC, for the registers that the CPU itself owns. */
  readonly apic: ApicPort;
}

/** The few local APIC registers that are also CPU registers. */
export interface ApicPort {
  /** IA32_APIC_BASE (SDM vol. 3A 11.4.4). */
  base: bigint;
  /** CR8: task priority bits 7:4. */
  tpr: number;
}

export type VcpuExit =
  | { kind: 'deadline' }
  | { kind: 'kicked' }
  | { kind: 'halted' }
  | { kind: 'shutdown' }
  | { kind: 'debug'; at: bigint }
  | { kind: 'internal'; detail: string };

export interface Vcpu {
  readonly id: number;
  /** Runs until guest time `until` or an earlier exit. Never throws for what the guest does. */
  run(until: Nanos): VcpuExit;
  /** The only call that may come from another thread: run() returns 'kicked' soon. */
  kick(): void;
  /** Raises a non-maskable interrupt. */
  nmi(): void;
  /** Power-on or INIT state (SDM vol. 3A 10.1.1). */
  reset(kind: 'power' | 'init'): void;
  /** At an instruction boundary only. */
  save(): CpuState;
  restore(state: CpuState): void;
  /** Instructions retired since power-on (tcg), or null where the engine cannot tell. */
  readonly instructions: number | null;
}

/** A range of guest-physical space that behaves as memory but is not plain RAM. */
export interface MemoryRegionControl {
  /** Copies `bytes` into a new read-only region at `at` (firmware below 4 GB); writes to it are dropped. */
  mapRom(at: Gpa, bytes: Uint8Array): void;
  /**
   * How [at, at + length), within the first megabyte, decodes (440FX PAM/SMRAM): RAM reads and writes each go to RAM or to the bus.
   * Lengths and addresses are multiples of 4 KiB.
   */
  setRamAccess(at: Gpa, length: number, access: { read: boolean; write: boolean }): void;
  /** The A20 gate: when off, bit 20 of every physical address reads as 0. */
  setA20(on: boolean): void;
}

export interface Vm {
  readonly memory: GuestMemory;
  readonly regions: MemoryRegionControl;
  createVcpu(id: number, ops: VmOps): Vcpu;
  dispose(): void;
}

export interface VmConfig {
  readonly ramBytes: number;
  readonly cpu: CpuModel;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Accelerator {
  readonly name: 'tcg' | 'kvm';
  readonly capabilities: { readonly virtualTime: boolean; readonly singleStep: boolean; readonly maxVcpus: number };
  createVm(config: VmConfig): Promise<Vm>;
}

export interface CpuModel {
  readonly name: string;
  /** [eax, ebx, ecx, edx], each an unsigned 32-bit number. */
  cpuid(leaf: number, subleaf: number): readonly [number, number, number, number];
}

/** A segment register with its hidden part; attributes as in descriptor bits 55:40 (type in 3:0, S 4, DPL 6:5, P 7, AVL 12, L 13, D/B 14, G 15). */
export interface Segment {
  selector: number;
  base: bigint;
  limit: number;
  attributes: number;
}

/** Complete, engine-neutral state at an instruction boundary. */
export interface CpuState {
  gpr: BigUint64Array;
  rip: bigint;
  rflags: bigint;
  seg: Record<'es' | 'cs' | 'ss' | 'ds' | 'fs' | 'gs' | 'ldtr' | 'tr', Segment>;
  gdtr: { base: bigint; limit: number };
  idtr: { base: bigint; limit: number };
  cr: { cr0: bigint; cr2: bigint; cr3: bigint; cr4: bigint; cr8: bigint };
  dr: BigUint64Array;
  xcr0: bigint;
  /** Architectural XSAVE layout (standard format). */
  xsave: Uint8Array;
  msr: ReadonlyMap<number, bigint>;
  events: {
    halted: boolean;
    interruptShadow: boolean;
    nmiBlocked: boolean;
    pending: { vector: Vector; errorCode?: number } | null;
  };
}
