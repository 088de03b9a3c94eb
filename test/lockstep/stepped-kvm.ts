/**
 * KVM with counted time: a step is an instruction, and time passes with nothing else, as under the interpreter's -icount. While run() lets the guest go
 * freely, the host's time counts instead.
 */
import type { Accelerator, Vm, VmConfig } from '../../accel/accelerator.ts';
import type { KvmVcpu } from '../../accel/kvm/vcpu.ts';
import type { Nanos } from '../../machine/types.ts';
import type { CpuState, Registers, Vcpu, VcpuExit, VmOps } from '../../machine/vcpu.ts';

const hostNanos = (): Nanos => performance.now() * 1e6;

export class SteppedKvm implements Vcpu {
  /** Steps that were instructions: who knows better sets it right. */
  private counted = 0;
  private freeSince: Nanos | null = null;
  /** Until the guest goes on. */
  private known: Registers | null = null;
  /** Steps stop after each instruction at level 3 of long mode too. */
  readonly stops: boolean;

  constructor(
    private readonly inner: KvmVcpu,
    private readonly config: VmConfig,
    private readonly acknowledged: () => number,
  ) {
    this.stops = inner.debugTraits.steps;
  }

  get id(): number {
    return this.inner.id;
  }

  get instructions(): number {
    if (this.freeSince === null) return this.counted;
    return this.counted + Math.floor((hostNanos() - this.freeSince) / (this.config.nanosPerInstruction ?? 1));
  }

  set instructions(count: number) {
    this.counted = count;
  }

  /** Interrupts that it has taken. */
  get interrupts(): number {
    return this.acknowledged();
  }

  run(until: Nanos): VcpuExit {
    this.known = null;
    this.freeSince = hostNanos();
    try {
      return this.inner.run(hostNanos() + until - this.config.clock.now());
    } finally {
      this.counted = this.instructions;
      this.freeSince = null;
    }
  }

  step(): VcpuExit {
    this.known = null;
    for (;;) {
      const exit = this.inner.step();
      // On a busy host its time may be over before the guest was entered.
      if (exit.kind !== 'deadline' || !this.stops) return exit;
    }
  }

  /** A step over HLT need not halt. */
  halt(): void {
    const state = this.inner.save();
    if (!state.events.halted) this.inner.restore({ ...state, events: { ...state.events, halted: true } });
  }

  registers(): Registers {
    this.known ??= this.inner.registers();
    return this.known;
  }

  setRegisters(registers: Registers): void {
    this.inner.setRegisters(registers);
    this.known = registers;
  }

  setBreakpoints(at: readonly bigint[]): void {
    this.inner.setBreakpoints(at);
  }

  kick(): void {
    this.inner.kick();
  }

  nmi(): void {
    this.inner.nmi();
  }

  smi(): void {
    this.inner.smi();
  }

  /** Nobody asks: KVM has no TSC deadline without an interrupt controller of its own. */
  timeOfTsc(tsc: bigint): Nanos {
    return this.inner.timeOfTsc(tsc);
  }

  reset(kind: 'power' | 'init'): void {
    this.known = null;
    this.inner.reset(kind);
  }

  save(): CpuState {
    return this.inner.save();
  }

  restore(state: CpuState): void {
    this.known = null;
    this.inner.restore(state);
  }
}

/** What devices are asked, one line each. */
export type Traffic = string[];

/** Every access is noted before it is made. */
function noted(ops: VmOps, traffic: Traffic, onAcknowledge: () => void): VmOps {
  const hex = (number: number): string => number.toString(16);
  return {
    ...ops,
    portRead: (port, width) => {
      const value = ops.portRead(port, width);
      traffic.push(`in ${hex(port)}.${width} = ${hex(value)}`);
      return value;
    },
    portWrite: (port, value, width) => {
      traffic.push(`out ${hex(port)}.${width} = ${hex(value)}`);
      ops.portWrite(port, value, width);
    },
    mmioRead: (at, width) => {
      const value = ops.mmioRead(at, width);
      traffic.push(`read ${hex(at)}.${width} = ${hex(value)}`);
      return value;
    },
    mmioWrite: (at, value, width) => {
      traffic.push(`write ${hex(at)}.${width} = ${hex(value)}`);
      ops.mmioWrite(at, value, width);
    },
    irq: {
      get pending() {
        return ops.irq.pending;
      },
      acknowledge: () => {
        const vector = ops.irq.acknowledge();
        traffic.push(`interrupt ${hex(vector)}`);
        onAcknowledge();
        return vector;
      },
    },
  };
}

const NO_SMM = { smm: false, maxVcpus: 1 } as const;

/** KVM's processor in steps, in a machine with counted time. */
export function steppedKvm(kvm: Accelerator, traffic: Traffic): Accelerator {
  return {
    ...kvm,
    capabilities: { ...kvm.capabilities, ...NO_SMM, virtualTime: true },
    async createVm(config: VmConfig): Promise<Vm> {
      // Its own clock says when it is time to come back, which is the host's affair.
      const vm = await kvm.createVm({ ...config, clock: { now: hostNanos, alarm: (fire) => config.clock.alarm(fire) } });
      let acknowledged = 0;
      return {
        ...vm,
        createVcpu: (id, ops) => {
          const inner = vm.createVcpu(
            id,
            noted(ops, traffic, () => acknowledged++),
          ) as KvmVcpu;
          return new SteppedKvm(inner, config, () => acknowledged);
        },
      };
    },
  };
}

/** The interpreter beside it: the same processor, without what KVM has not. */
export function besideKvm(tcg: Accelerator, kvm: Accelerator, traffic: Traffic): Accelerator {
  return {
    ...tcg,
    capabilities: { ...tcg.capabilities, ...NO_SMM },
    fitCpu: (cpu, log) => kvm.fitCpu(tcg.fitCpu(cpu, log), log),
    async createVm(config: VmConfig): Promise<Vm> {
      const vm = await tcg.createVm(config);
      return {
        ...vm,
        createVcpu: (id, ops) =>
          vm.createVcpu(
            id,
            noted(ops, traffic, () => {}),
          ),
      };
    },
  };
}
