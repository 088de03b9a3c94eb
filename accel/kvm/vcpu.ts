/**
 * A vCPU under KVM: the classic loop. KVM_RUN executes the guest until something happens that the kernel cannot deal with, and says what it
 * was in a page of memory that it shares with us; we deal with it, and call KVM_RUN again, which first completes the instruction.
 *
 * The interrupt controllers are ours (kernel-irqchip=off), so that HLT, the TPR and every interrupt pass through here.
 */
import type { Clock } from '../../machine/clock.ts';
import type { Log, Nanos } from '../../machine/types.ts';
import type { CpuState, Registers, Vcpu, VcpuExit, VmOps } from '../../machine/vcpu.ts';
import type { CpuModel } from '../accelerator.ts';
import { EVENTS, EXIT, REGS_RIP, REGS_SIZE, RUN, SEGMENT, SEGMENT_ORDER, SREGS, SYNC_REGS } from './abi.ts';
import type { NativeVcpu } from './binding.ts';
import { get, set } from './calls.ts';
import { DeviceAccess } from './device-access.ts';
import { describeExit, describeFailure, type ExitCounts, type KvmTrace } from './exits.ts';
import { type DebugTraits, GuestDebug } from './guest-debug.ts';
import type { KvmRegions } from './memory.ts';
import { IA32_APIC_BASE, Msrs } from './msrs.ts';
import { ProcessorState } from './processor-state.ts';
import { resetState } from './reset.ts';
import { readRegisters, type StateTraits, writeRegisters } from './state.ts';

const RFLAGS_IF = 1n << 9n;
/** What is begun is completed before a run ends: an interrupt on its way, parts of a string instruction. Not for ever. */
const MOST_COMPLETIONS = 64;
/** For the first instructions, or the delivery of an event that a run is not to end in. */
const LITTLE_MORE: Nanos = 50_000;
/** What entering the guest takes at most: shorter, it might never get anywhere. And a second: timers do not take infinity. */
const LEAST: Nanos = 50_000;
export const LONGEST: Nanos = 1e9;
/** What the guest gets before the host's event loop has its turn, however much comes in. */
export const LEAST_TURN: Nanos = 200_000;
const LONGEST_STEP: Nanos = 1e8;
const EFER_LMA = 1n << 10n;
/** Exits in the middle of an instruction, which the next KVM_RUN completes. */
const UNFINISHED = new Set<number>([EXIT.IO, EXIT.MMIO, EXIT.X86_RDMSR, EXIT.X86_WRMSR]);

export interface VcpuParts {
  readonly native: NativeVcpu;
  readonly regions: KvmRegions;
  /** Where in the page the writes are that the kernel keeps for us; null if it keeps none. */
  readonly ring: number | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly cpu: CpuModel;
  readonly ops: VmOps;
  readonly traits: StateTraits;
  readonly counts: ExitCounts;
  readonly trace: KvmTrace | null;
  /** Milliseconds of the host, for the trace. */
  readonly now: () => number;
  /** KVM_RUN can leave the general registers in its page. */
  readonly syncsRegisters: boolean;
  /** There are others. */
  readonly several: boolean;
  /** Finds out what a debugger can do. */
  readonly debugTraits: () => DebugTraits;
}

export class KvmVcpu implements Vcpu {
  readonly instructions = null;
  protected readonly native: NativeVcpu;
  protected readonly ops: VmOps;
  protected readonly clock: Clock;
  protected readonly page: DataView;
  private readonly devices: DeviceAccess;
  private readonly msrs: Msrs;
  private readonly state: ProcessorState;
  private readonly debug: GuestDebug;
  protected halted = false;
  /** What may wake a halted processor. */
  protected nmiQueued = false;
  protected kicked = false;
  /** Whether this run has had an exit: the guest got somewhere. */
  private advanced = false;
  /** From when on the host's event loop may have its turn. */
  private hostsTurn: Nanos = 0;
  /** Of the two registers of the APIC that are the processor's, what is known on both sides. */
  private cr8 = 0;
  private apicBaseLow = 0;
  private isStepping = false;
  /** The page has the registers as they are. */
  private areSynced = false;
  /** KVM_RUN completes the instruction of a step, and is to do no more. */
  private isCompleting = false;

  constructor(
    readonly id: number,
    protected readonly parts: VcpuParts,
  ) {
    this.native = parts.native;
    this.ops = parts.ops;
    this.clock = parts.clock;
    this.page = new DataView(parts.native.page);
    this.devices = new DeviceAccess(this.page, parts.ops, parts.regions);
    this.msrs = new Msrs(parts.native, parts.ops.apic, parts.log);
    this.debug = new GuestDebug(parts.native, parts.log, parts.debugTraits);
    this.state = new ProcessorState(parts, this.msrs);
    this.reset('power');
  }

  run(until: Nanos): VcpuExit {
    if (this.debug.isStopped) {
      const exit = this.step();
      if (exit.kind !== 'debug') return exit;
      if (this.debug.has(exit.at)) return this.stopped(exit);
    }
    return this.debug.inSteps ? this.stopped(this.runInSteps(until)) : this.runFreely(until);
  }

  /** The next run is to pass the breakpoint at which this one has ended. */
  private stopped(exit: VcpuExit): VcpuExit {
    this.debug.isStopped = exit.kind === 'debug';
    return exit;
  }

  private runFreely(until: Nanos): VcpuExit {
    this.debug.setControl(false);
    return this.runUntil(until);
  }

  private runUntil(until: Nanos): VcpuExit {
    this.areSynced = false;
    if (this.halted && !this.wakes()) return { kind: 'halted' };
    this.halted = this.nmiQueued = this.advanced = this.isCompleting = false;
    this.page.setUint8(RUN.IMMEDIATE_EXIT, Number(this.kicked));
    try {
      const now = this.clock.now();
      this.hostsTurn = now + LEAST_TURN;
      this.arm(until - now, LEAST_TURN);
      const end = this.loop(until);
      this.native.disarm();
      return end;
    } catch (error) {
      this.native.disarm();
      return this.failed(error);
    }
  }

  /** A device has failed, or the kernel. */
  protected failed(error: unknown): VcpuExit {
    this.complete();
    return { kind: 'internal', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  private loop(until: Nanos): VcpuExit {
    const { native } = this;
    // It changes between runs only.
    const trace = this.trace;
    for (let interruptions = 0; ; ) {
      this.prepare();
      const entered = trace ? this.parts.now() : 0;
      const interrupted = native.run() === true;
      const exit = this.returned(interrupted, trace, entered);
      const end = interrupted ? this.endOfRun(until, interruptions++) : exit;
      if (end !== null) return end;
    }
  }

  protected get trace(): KvmTrace | null {
    return this.parts.trace?.wanted ? this.parts.trace : null;
  }

  /** KVM_RUN is over: does what the exit asks for. Not null where that is nothing that goes on here. */
  protected returned(interrupted: boolean, trace: KvmTrace | null, entered: number): VcpuExit | null {
    const { page } = this;
    const { counts, now, ring, several } = this.parts;
    const left = trace ? now() : 0;
    this.takeOver();
    const reason = interrupted ? EXIT.INTR : page.getUint32(RUN.EXIT_REASON, true);
    counts.count(reason);
    if (ring !== null) counts.posted += this.devices.posted(ring);
    if (interrupted) return null;
    const end = this.handle(reason);
    if (this.isStepping && UNFINISHED.has(reason)) {
      this.isCompleting = true;
      page.setUint8(RUN.IMMEDIATE_EXIT, 1);
    }
    trace?.exit(describeExit(page, several ? this.id : null, left - entered, now() - left));
    return end;
  }

  /** Before KVM_RUN: what devices have asked for meanwhile. */
  protected prepare(): void {
    const { page, ops } = this;
    this.parts.regions.apply();
    let pending = ops.irq.pending;
    if (pending && page.getUint8(RUN.READY_FOR_INTERRUPT) && page.getUint8(RUN.IF_FLAG)) {
      this.inject(ops.irq.acknowledge());
      pending = ops.irq.pending;
    }
    // For more, KVM_RUN is to return as soon as the guest can take it.
    page.setUint8(RUN.REQUEST_INTERRUPT_WINDOW, pending ? 1 : 0);
    this.cr8 = ops.apic.cr8;
    page.setUint8(RUN.CR8, this.cr8);
  }

  private inject(vector: number): void {
    this.parts.counts.interrupts++;
    set(this.native, 'KVM_INTERRUPT', 4, (view) => view.setUint32(0, vector, true));
  }

  /** After KVM_RUN: the two registers of the APIC that the guest changes without an exit. */
  private takeOver(): void {
    const { page, ops } = this;
    const cr8 = page.getUint8(RUN.CR8);
    if (cr8 !== this.cr8) ops.apic.cr8 = cr8;
    const low = page.getUint32(RUN.APIC_BASE, true);
    if (low === this.apicBaseLow) return;
    this.apicBaseLow = low;
    ops.apic.base = page.getBigUint64(RUN.APIC_BASE, true);
  }

  /** Does what the exit asks for; not null where the run is over. */
  private handle(reason: number): VcpuExit | null {
    const { page, devices } = this;
    this.advanced = true;
    switch (reason) {
      case EXIT.IO:
        devices.port();
        return null;
      case EXIT.MMIO:
        devices.memory();
        return null;
      case EXIT.IRQ_WINDOW_OPEN:
      case EXIT.SET_TPR:
      case EXIT.INTR:
        return null;
      case EXIT.HLT:
        // An interrupt may have waited for STI; HLT.
        if (this.wakes()) return null;
        this.halted = true;
        return { kind: 'halted' };
      case EXIT.SHUTDOWN:
        return { kind: 'shutdown' };
      case EXIT.DEBUG:
        this.debug.isStopped = !this.isStepping;
        return { kind: 'debug', at: page.getBigUint64(RUN.DEBUG_PC, true) };
      case EXIT.X86_RDMSR: {
        const value = this.msrs.read(page.getUint32(RUN.MSR_INDEX, true));
        page.setUint8(RUN.MSR_ERROR, Number(value === null));
        page.setBigUint64(RUN.MSR_DATA, value ?? 0n, true);
        return null;
      }
      case EXIT.X86_WRMSR: {
        const taken = this.msrs.write(page.getUint32(RUN.MSR_INDEX, true), page.getBigUint64(RUN.MSR_DATA, true));
        page.setUint8(RUN.MSR_ERROR, Number(!taken));
        return null;
      }
      default:
        return { kind: 'internal', detail: describeFailure(page, this.rip) };
    }
  }

  /** KVM_RUN was interrupted: nothing is half done. Null where the run goes on. */
  private endOfRun(until: Nanos, before: number): VcpuExit | null {
    this.page.setUint8(RUN.IMMEDIATE_EXIT, 0);
    if (this.isCompleting && !this.kicked && !this.isDelivering()) return { kind: 'debug', at: this.linearIp };
    const now = this.clock.now();
    const left = until - now;
    const isHostsTurn = !this.isStepping && now >= this.hostsTurn && this.native.hostWaits();
    if (!this.kicked && left > 0 && !isHostsTurn) {
      this.arm(left, this.hostsTurn - now);
      return null;
    }
    // On a busy host all the time may have passed before the guest was entered: it gets a little more, once. And an event on its way is
    // delivered before we stop: only at an instruction boundary is a state worth saving.
    const mayNotHaveRun = !this.advanced && before === 0 && !this.kicked;
    if (mayNotHaveRun || (before < MOST_COMPLETIONS && this.isDelivering())) {
      this.arm(LITTLE_MORE, LITTLE_MORE);
      return null;
    }
    if (!this.kicked) return { kind: left > 0 ? 'host' : 'deadline' };
    this.kicked = false;
    return { kind: 'kicked' };
  }

  protected isDelivering(): boolean {
    const events = get(this.native, 'KVM_GET_VCPU_EVENTS', EVENTS.SIZE);
    return [EVENTS.EXCEPTION_INJECTED, EVENTS.EXCEPTION_PENDING, EVENTS.INTERRUPT_INJECTED].some((at) => events.getUint8(at) !== 0);
  }

  /** A device failed: the rest of the guest's instruction reads what is there and writes nowhere. */
  private complete(): void {
    try {
      for (let i = 0; i < MOST_COMPLETIONS; i++) {
        this.page.setUint8(RUN.IMMEDIATE_EXIT, 1);
        if (this.native.run()) return;
      }
    } catch {
      // It was the kernel that failed.
    }
  }

  private arm(after: Nanos, least: Nanos): void {
    const limited = Math.min(Math.max(after, LEAST), LONGEST);
    this.native.arm(Math.ceil(limited), Math.ceil(Math.min(Math.max(least, LEAST), limited)));
  }

  protected wakes(): boolean {
    if (this.kicked) return true;
    if (this.ops.irq.pending && this.page.getUint8(RUN.IF_FLAG)) return true;
    return this.nmiQueued && get(this.native, 'KVM_GET_VCPU_EVENTS', EVENTS.SIZE).getUint8(EVENTS.NMI_MASKED) === 0;
  }

  /** One instruction, a part of a REP, or the delivery of an event, perhaps with the first instruction after it; 'debug' if that was all. */
  step(): VcpuExit {
    this.debug.isStopped = false;
    this.debug.setControl(true);
    this.isStepping = true;
    if (this.parts.syncsRegisters) this.page.setBigUint64(RUN.VALID_REGS, SYNC_REGS, true);
    try {
      return this.runUntil(this.clock.now() + LONGEST_STEP);
    } finally {
      this.isStepping = false;
      this.page.setBigUint64(RUN.VALID_REGS, 0n, true);
      this.areSynced = this.parts.syncsRegisters;
    }
  }

  setBreakpoints(at: readonly bigint[]): void {
    if (this.parts.several) throw new Error('there are no breakpoints under KVM with several processors');
    this.debug.setBreakpoints(at);
  }

  /** Where KVM does not stop at breakpoints by itself. */
  private runInSteps(until: Nanos): VcpuExit {
    do {
      const exit = this.step();
      if (exit.kind !== 'debug' || this.debug.has(exit.at)) return exit;
    } while (this.clock.now() < until && !this.native.hostWaits());
    return { kind: this.clock.now() < until ? 'host' : 'deadline' };
  }

  /** Whether steps and breakpoints stop at level 3 too. */
  get debugTraits(): DebugTraits {
    return this.parts.debugTraits();
  }

  /** General registers, RIP and flags. */
  registers(): Registers {
    // A call less after each step.
    if (this.areSynced) return readRegisters(new DataView(this.native.page, RUN.SYNCED_REGS, REGS_SIZE));
    return readRegisters(get(this.native, 'KVM_GET_REGS', REGS_SIZE));
  }

  /** At an instruction boundary. */
  setRegisters(registers: Registers): void {
    this.areSynced = false;
    set(this.native, 'KVM_SET_REGS', REGS_SIZE, (view) => writeRegisters(view, registers));
  }

  private get linearIp(): bigint {
    const sregs = get(this.native, 'KVM_GET_SREGS', SREGS.SIZE);
    const [cs, efer] = [SEGMENT_ORDER.indexOf('cs') * SEGMENT.SIZE, sregs.getBigUint64(SREGS.EFER, true)];
    const linear = sregs.getBigUint64(cs, true) + this.rip;
    return BigInt.asUintN((efer & EFER_LMA) !== 0n && sregs.getUint8(cs + SEGMENT.LONG) !== 0 ? 64 : 32, linear);
  }

  private get rip(): bigint {
    return get(this.native, 'KVM_GET_REGS', REGS_SIZE).getBigUint64(REGS_RIP, true);
  }

  kick(): void {
    this.kicked = true;
    this.page.setUint8(RUN.IMMEDIATE_EXIT, 1);
  }

  nmi(): void {
    this.nmiQueued = true;
    this.native.ioctl('KVM_NMI');
  }

  /** There is no system management mode under KVM (Accelerator.capabilities): no chip asks for it. */
  smi(): void {}

  timeOfTsc(tsc: bigint): Nanos {
    return this.state.timeOfTsc(tsc);
  }

  reset(kind: 'power' | 'init'): void {
    const before = kind === 'init' ? this.save() : null;
    this.restore(resetState(this.parts.cpu, this.ops.apic.cr8, before));
  }

  save(): CpuState {
    return this.state.save(this.halted);
  }

  restore(state: CpuState): void {
    const { apic } = this.ops;
    apic.base = state.msr.get(IA32_APIC_BASE) ?? apic.base;
    // CR8 has the upper half of the task priority only, and writing it clears the rest.
    if (apic.cr8 !== Number(state.cr.cr8)) apic.cr8 = Number(state.cr.cr8);
    this.complete();
    this.state.restore(state);
    this.areSynced = false;
    this.debug.isStopped = false;
    this.halted = state.events.halted;
    this.nmiQueued = state.events.nmiPending;
    this.apicBaseLow = Number(apic.base & 0xffff_ffffn);
    this.page.setUint8(RUN.READY_FOR_INTERRUPT, 0);
    this.page.setUint8(RUN.IF_FLAG, Number((state.rflags & RFLAGS_IF) !== 0n));
  }
}
