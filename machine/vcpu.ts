/**
 * A virtual CPU as the machine sees it. The engines in accel/ implement `Vcpu`, the board implements `VmOps`; neither knows the
 * other.
 */
import type { Bus } from './bus.ts';
import type { IrqSource } from './irq.ts';
import type { Gpa, Nanos, Vector, Width } from './types.ts';

/** What a vCPU may call, synchronously, from within run(). */
export interface VmOps {
  portRead(port: number, width: Width): number;
  portWrite(port: number, value: number, width: Width): void;
  mmioRead(at: Gpa, width: Width): number;
  mmioWrite(at: Gpa, value: number, width: Width): void;
  /** The FERR# pin changes: an x87 error without CR0.NE (SDM vol. 1, 8.7.2). Returns the IGNNE# pin. */
  ferr(asserted: boolean): boolean;
  /** SMIACT#: this vCPU enters or leaves system management mode. */
  smiActive(active: boolean): void;
  /** INTR as this vCPU sees it. Sampled after every call above and at the start of run(). */
  readonly irq: IrqSource;
  /** This vCPU's local APIC, for the registers that the CPU itself owns. */
  readonly apic: ApicPort;
}

/** The few local APIC registers that are also CPU registers. */
export interface ApicPort {
  /** IA32_APIC_BASE (SDM vol. 3A 11.4.4). */
  base: bigint;
  /** CR8: bits 7:4 of the task priority, as a number from 0 to 15. */
  cr8: number;
  /** IA32_TSC_DEADLINE (11.5.4.1); 0 is none. */
  tscDeadline: bigint;
  /** MSR 800h + `register` in x2APIC mode (11.12): null, or false, if that is a general-protection fault. */
  readMsr(register: number): bigint | null;
  writeMsr(register: number, value: bigint): boolean;
  /** Between INIT and the start-up message (SDM vol. 3A 9.4.3): this vCPU stands still, whatever comes. Never true of the boot processor. */
  readonly waitsForStartup: boolean;
}

export type VcpuExit =
  | { kind: 'deadline' }
  | { kind: 'kicked' }
  /** The host's event loop has something to do. */
  | { kind: 'host' }
  | { kind: 'halted' }
  | { kind: 'shutdown' }
  | { kind: 'debug'; at: bigint }
  | { kind: 'internal'; detail: string };

export interface Vcpu {
  readonly id: number;
  /** Runs until guest time `until` or an earlier exit, and some instructions at least. Never throws for what the guest does. */
  run(until: Nanos): VcpuExit;
  /** The only call that may come from another thread: run() returns 'kicked' soon. */
  kick(): void;
  /** Raises a non-maskable interrupt. */
  nmi(): void;
  /** Raises a system management interrupt (SDM vol. 3C 32.2). */
  smi(): void;
  /** When the time-stamp counter reaches a value; the present if it already has. */
  timeOfTsc(tsc: bigint): Nanos;
  /** Power-on or INIT state (SDM vol. 3A 10.1.1). */
  reset(kind: 'power' | 'init'): void;
  /**
   * Breakpoints of a debugger, in place of those before: linear addresses of instructions, at most Accelerator.capabilities.breakpoints. run()
   * ends with 'debug' before it executes one, unless it began where the last one ended so. The guest does not see them. Where they make the
   * engine run otherwise, a run with them may take interrupts at other instructions than one without.
   */
  setBreakpoints?(at: readonly bigint[]): void;
  /** At an instruction boundary only. */
  save(): CpuState;
  restore(state: CpuState): void;
  /** Instructions retired since power-on (tcg), or null where the engine cannot tell. */
  readonly instructions: number | null;
  /** The host's number of the thread that runs it, where it has one of its own. */
  readonly thread?: number;
}

/**
 * Several vCPUs that run at the same time, where an engine can do that. Whatever they call of VmOps is called on the machine's own thread, one
 * after the other.
 */
export interface VcpuCrew {
  /**
   * Runs those that have something to do, until guest time `until` or until one of them has an exit that the machine has to know of; 'halted'
   * if none has anything to do. What still runs then goes on running, until settle().
   */
  run(until: Nanos): VcpuExit;
  /** run() returns 'kicked' soon. */
  kick(): void;
  /** Nobody runs any more: all are at an instruction boundary, as Vcpu.save() and the like need it. Returns what came up on the way. */
  settle(): VcpuExit[];
  /** INIT, at the vCPU's next instruction boundary. */
  init(id: number): void;
  /** A start-up message to a vCPU that waits for it: it begins in real mode, at the first byte of page `page`. */
  startup(id: number, page: number): void;
}

/** A segment register with its hidden part; attributes as in descriptor bits 55:40 (type in 3:0, S 4, DPL 6:5, P 7, AVL 12, L 13, D/B 14, G 15). */
export interface Segment {
  selector: number;
  base: bigint;
  limit: number;
  attributes: number;
}

/** What changes with most instructions. */
export type Registers = Pick<CpuState, 'gpr' | 'rip' | 'rflags'>;

/** Complete, engine-neutral state at an instruction boundary. */
export interface CpuState {
  gpr: BigUint64Array;
  rip: bigint;
  rflags: bigint;
  seg: Record<'es' | 'cs' | 'ss' | 'ds' | 'fs' | 'gs' | 'ldtr' | 'tr', Segment>;
  gdtr: { base: bigint; limit: number };
  idtr: { base: bigint; limit: number };
  cr: { cr0: bigint; cr2: bigint; cr3: bigint; cr4: bigint; cr8: bigint };
  /** The four page-directory-pointer entries of PAE paging, as the last load of CR3 found them. */
  pdpte: BigUint64Array;
  dr: BigUint64Array;
  xcr0: bigint;
  /** Architectural XSAVE layout (standard format), without the protection keys' rights. */
  xsave: Uint8Array;
  pkru: number;
  /** Selectors of the last x87 instruction and its operand, for which the image has no room; 0 where the engine does not know them. */
  fpuSelectors: { cs: number; ds: number };
  msr: ReadonlyMap<number, bigint>;
  events: {
    halted: boolean;
    /** Interrupts wait for one instruction: after STI, or after a load of SS, where debug traps wait too. */
    interruptShadow: 'sti' | 'ss' | null;
    /** Until IRET; one more may be latched meanwhile. */
    nmiBlocked: boolean;
    nmiPending: boolean;
    /** In system management mode; and an SMI is latched. */
    smm: boolean;
    smiPending: boolean;
    /** An event has been delivered since MONITOR: MWAIT does not wait. */
    monitorLost: boolean;
    /** A debug trap that the last instruction ended with, as bits of DR6; 0 for none (VMCS: pending debug exceptions, SDM vol. 3C 25.4.2). */
    debugPending: number;
    pending: { vector: Vector; errorCode?: number } | null;
  };
}

/** The operations of a vCPU that sits on these buses. */
export const vmOps = (ports: Bus, mmio: Bus, irq: IrqSource, apic: ApicPort, pins: Pick<VmOps, 'ferr' | 'smiActive'>): VmOps => ({
  portRead: (port, width) => ports.read(port, width),
  portWrite: (port, value, width) => ports.write(port, value, width),
  mmioRead: (at, width) => mmio.read(at, width),
  mmioWrite: (at, value, width) => mmio.write(at, value, width),
  ...pins,
  irq,
  apic,
});
