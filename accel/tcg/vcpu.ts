/** A vCPU of the wasm engine: drives the core's run() in stretches and answers what the core asks. */

import {
  CODE_BASE,
  CODE_MASK,
  CODE32,
  CODE64,
  CPL,
  CPUID_COUNT,
  CPUID_ENTRIES,
  CUR_OP,
  EXC_VECTOR,
  GPR,
  HALTED,
  ICOUNT,
  INTR,
  KICK,
  NMI_PENDING,
  OP_SIZE,
  RCX,
  RIP,
  SMI_PENDING,
  START_OP,
  STOP_PASSED,
  STOPS,
  STOPS_COUNT,
  STOPS_MOST,
  TRACE,
  TSC_OFFSET,
} from '../../core-asm/assembly/layout.ts';
import type { Clock } from '../../machine/clock.ts';
import type { Log, Nanos } from '../../machine/types.ts';
import type { CpuState, Registers, Vcpu, VcpuExit, VmOps } from '../../machine/vcpu.ts';
import type { CpuModel } from '../accelerator.ts';
import { type Core, DUE_INTERRUPT, DUE_NONE, RUN_HALTED, RUN_KICKED, RUN_SHUTDOWN, RUN_STOPPED, UNWIND } from './core.ts';
import { cpuidTable } from './cpuid-table.ts';
import { restoreState, saveState } from './state.ts';
import { TRACE_STATE, type Trace } from './trace.ts';
import type { Translator } from './translator.ts';
import type { Turns } from './turns.ts';
import { VcpuEnv } from './vcpu-env.ts';
import { writeXsave } from './xsave.ts';

/** Longest stretch between two looks at the clock, in nanoseconds, and the fewest instructions worth entering the core for. */
const STRETCH: Nanos = 500_000;
const LEAST = 200;
const GPRS = 16;
const MOST = 50_000_000;
/** Where time is counted: the most instructions between two looks at the host. */
const COUNTED = 100_000;
/** What leaving the core on a fault costs, in instructions: a guest may fault for ever without retiring any. */
const UNWIND_COST = 32;
/** Faults of one delivery that are followed to their end, once the budget is used up: a shutdown takes three. */
const MOST_DELIVERIES = 8;

export interface VcpuParts {
  readonly core: Core;
  readonly clock: Clock;
  /** As of VmConfig. */
  readonly nanosPerInstruction?: Nanos;
  readonly log: Log;
  readonly cpu: CpuModel;
  readonly ops: VmOps;
  readonly trace: Trace | null;
  readonly translator: Translator;
  /** The engine is the translator's choice if absent. */
  readonly turns?: Turns;
  /** The host's randomness if absent. */
  readonly random?: () => bigint;
}

export class TcgVcpu implements Vcpu {
  private readonly core: Core;
  private readonly ops: VmOps;
  private readonly clock: Clock;
  private readonly base: number;
  private readonly env: VcpuEnv;
  /** Instructions per nanosecond, as measured lately. */
  private speed = 0.02;

  constructor(
    readonly id: number,
    private readonly parts: VcpuParts,
  ) {
    this.core = parts.core;
    this.ops = parts.ops;
    this.clock = parts.clock;
    this.base = parts.core.exports.cpuBase(id) >>> 0;
    this.env = new VcpuEnv(this.base, parts, () => this.save());
    this.putCpuid();
    this.reset('power');
  }

  private putCpuid(): void {
    const entries = cpuidTable(this.parts.cpu, this.id);
    const d = this.core.data;
    d.setUint32(this.base + CPUID_COUNT, entries.length, true);
    entries.flat().forEach((word, i) => {
      d.setUint32(this.base + CPUID_ENTRIES + i * 4, word >>> 0, true);
    });
  }

  /** Exact also from within an instruction, for the device that asks what time it is. */
  get instructions(): number {
    const { data } = this.core;
    const op = data.getUint32(this.base + CUR_OP, true);
    const line = op === 0 ? 0 : (op - data.getUint32(this.base + START_OP, true)) / OP_SIZE;
    return Number(data.getBigUint64(this.base + ICOUNT, true)) + line;
  }

  run(until: Nanos): VcpuExit {
    this.core.env = this.env;
    // What is traced may change while the machine runs.
    const { trace } = this.parts;
    const bits = trace?.bits ?? 0;
    this.core.data.setUint32(this.base + TRACE, bits, true);
    // One straight line at a time, so that each can be shown.
    const shown = (bits & TRACE_STATE) !== 0;
    this.env.sampleIrq();
    const { nanosPerInstruction } = this.parts;
    return nanosPerInstruction === undefined ? this.runTimed(until, shown) : this.runCounted(until, shown, nanosPerInstruction);
  }

  /** To exactly the instruction with which `until` comes, or a part of the way. Where it stops follows from what the guest does alone. */
  private runCounted(until: Nanos, shown: boolean, nanosPerInstruction: Nanos): VcpuExit {
    const left = Math.ceil((until - this.clock.now()) / nanosPerInstruction);
    if (shown) this.parts.trace?.state(this.save());
    const exit = this.stretch(shown ? 1 : Math.max(Math.min(left, COUNTED), 1));
    this.parts.translator.runWhenDue(this.parts.log);
    return exit ?? { kind: 'deadline' };
  }

  private runTimed(until: Nanos, shown: boolean): VcpuExit {
    const { trace } = this.parts;
    let now = this.clock.now();
    while (now < until) {
      const stretch = Math.min(until - now, STRETCH);
      const budget = shown ? 1 : Math.min(Math.max(Math.ceil(stretch * this.speed), LEAST), MOST);
      if (shown) trace?.state(this.save());
      const before = this.instructions;
      const exit = this.stretch(budget);
      this.parts.translator.runWhenDue(this.parts.log);
      const then = now;
      now = this.clock.now();
      const done = this.instructions - before;
      if (done > 1000 && now > then) this.speed += (done / (now - then) - this.speed) / 8;
      if (exit) return exit;
    }
    return { kind: 'deadline' };
  }

  /** One stretch; null when it ended because its instructions were used up. */
  private stretch(budget: number): VcpuExit | null {
    const { turns } = this.parts;
    if (!turns) return this.enter(budget);
    let left = budget;
    while (left > 0) {
      const before = this.instructions;
      const exit = this.enter(turns.next(left));
      const done = this.instructions - before;
      turns.ran(done);
      left -= Math.max(done, 1);
      if (exit) return exit;
    }
    return null;
  }

  private enter(budget: number): VcpuExit | null {
    const { exports } = this.core;
    let left = budget;
    let deliveries = MOST_DELIVERIES;
    for (;;) {
      const before = this.instructions;
      try {
        switch (exports.run(this.base, left)) {
          case RUN_HALTED:
            return { kind: 'halted' };
          case RUN_SHUTDOWN:
            return { kind: 'shutdown' };
          case RUN_KICKED:
            return { kind: 'kicked' };
          case RUN_STOPPED:
            return { kind: 'debug', at: this.linearIp };
          default:
            return null;
        }
      } catch (error) {
        exports.unwound(this.base);
        if (error === UNWIND) {
          // A fault is delivered before we stop: the way to it, through a double fault perhaps, is no part of a saved state.
          // Only a benign fault whose delivery raises it again, for ever, is saved on its way.
          left = Math.max(left - (this.instructions - before + UNWIND_COST), 0);
          if (left > 0 || (this.isFaulting && deliveries-- > 0)) continue;
          return null;
        }
        return { kind: 'internal', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      }
    }
  }

  private get isFaulting(): boolean {
    return this.core.data.getInt32(this.base + EXC_VECTOR, true) >= 0;
  }

  get isHalted(): boolean {
    return this.core.data.getUint32(this.base + HALTED, true) !== 0;
  }

  get rip(): bigint {
    return this.core.data.getBigUint64(this.base + RIP, true);
  }

  get rcx(): bigint {
    return this.core.data.getBigUint64(this.base + RCX, true);
  }

  /** CPL. */
  get level(): number {
    return this.core.data.getUint32(this.base + CPL, true);
  }

  /** Of the code segment. */
  get codeBits(): 16 | 32 | 64 {
    const u32 = (at: number): number => this.core.data.getUint32(this.base + at, true);
    return u32(CODE64) !== 0 ? 64 : u32(CODE32) !== 0 ? 32 : 16;
  }

  /** Linear address of the next instruction. */
  get linearIp(): bigint {
    const u64 = (at: number): bigint => this.core.data.getBigUint64(this.base + at, true);
    return BigInt.asUintN(64, u64(RIP) + u64(CODE_BASE)) & u64(CODE_MASK);
  }

  setBreakpoints(at: readonly bigint[]): void {
    if (at.length > STOPS_MOST) throw new RangeError(`at most ${STOPS_MOST} breakpoints`);
    const { data } = this.core;
    at.forEach((address, i) => {
      data.setBigUint64(this.base + STOPS + i * 8, address, true);
    });
    data.setUint32(this.base + STOPS_COUNT, at.length, true);
    this.forgetStop();
  }

  /** It is elsewhere now than where it stopped last, or is to stop there again. */
  private forgetStop(): void {
    this.core.data.setUint32(this.base + STOP_PASSED, 0, true);
  }

  /** One instruction, or a part of a REP, by the interpreter and without a look at events; what faults is delivered later. */
  step(): void {
    this.inCore(() => this.core.exports.step(this.base));
  }

  /** Whether something waits to be delivered. */
  hasEvent(): boolean {
    this.core.env = this.env;
    this.env.sampleIrq();
    return this.core.exports.eventDue(this.base) !== DUE_NONE;
  }

  /** Before a step: delivers the event that is due, an interrupt only if asked to. Null if there was none. */
  deliver(interrupts: boolean): VcpuExit | null {
    const { data, exports } = this.core;
    this.core.env = this.env;
    this.env.sampleIrq();
    const due = exports.eventDue(this.base);
    if (due === DUE_NONE || (due === DUE_INTERRUPT && !interrupts)) return null;
    // It is not to be taken along with what comes before it.
    if (due !== DUE_INTERRUPT) data.setUint32(this.base + INTR, 0, true);
    const exit = this.enter(1);
    this.env.sampleIrq();
    return exit ?? { kind: 'debug', at: this.linearIp };
  }

  /** General registers, RIP and flags: what changes with most instructions. */
  registers(): Registers {
    const { bytes, exports } = this.core;
    const gpr = new BigUint64Array(bytes.slice(this.base + GPR, this.base + GPR + GPRS * 8).buffer);
    return { gpr, rip: this.core.data.getBigUint64(this.base + RIP, true), rflags: BigInt(exports.getFlags(this.base) >>> 0) };
  }

  /** The code here as translated code, however cold it is, once and as far as its region goes; false if there is none. */
  stepRegion(): boolean {
    const { exports } = this.core;
    return this.inCore(() => {
      exports.requestHere(this.base);
      this.parts.translator.run();
      return exports.runHere(this.base) >= 0;
    });
  }

  /** True also when the core left by a fault. */
  private inCore(call: () => unknown): boolean {
    this.core.env = this.env;
    try {
      return call() !== false;
    } catch (error) {
      this.core.exports.unwound(this.base);
      if (error !== UNWIND) throw error;
      return true;
    }
  }

  kick(): void {
    this.core.data.setUint32(this.base + KICK, 1, true);
    this.env.leaveSoon();
  }

  nmi(): void {
    this.core.data.setUint32(this.base + NMI_PENDING, 1, true);
    this.env.leaveSoon();
  }

  smi(): void {
    this.core.data.setUint32(this.base + SMI_PENDING, 1, true);
    this.env.leaveSoon();
  }

  timeOfTsc(tsc: bigint): Nanos {
    const now = Math.floor(this.clock.now());
    const counter = BigInt.asUintN(64, BigInt(now) + this.core.data.getBigUint64(this.base + TSC_OFFSET, true));
    return tsc <= counter ? now : Math.min(now + Number(tsc - counter), Number.MAX_SAFE_INTEGER);
  }

  reset(kind: 'power' | 'init'): void {
    this.core.exports.reset(this.base, Number(kind === 'init'));
    this.forgetStop();
    this.env.sampleIrq();
  }

  save(): CpuState {
    return saveState(this.core, this.base, this.ops.apic);
  }

  restore(state: CpuState): void {
    restoreState(this.core, this.base, state, this.ops.apic);
    this.forgetStop();
    this.env.sampleIrq();
  }

  /** General and vector registers, RIP and flags of a state that is otherwise the present one: the TLB stays warm. */
  restoreRegisters({ gpr, rip, rflags, xsave }: CpuState): void {
    const { data, exports } = this.core;
    gpr.forEach((value, i) => {
      data.setBigUint64(this.base + GPR + i * 8, value, true);
    });
    data.setBigUint64(this.base + RIP, rip, true);
    exports.setFlags(this.base, Number(rflags));
    writeXsave(data, this.base, xsave);
  }
}
