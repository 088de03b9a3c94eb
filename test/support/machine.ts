/** A host whose time moves only by what the machine does on it, and a CPU that is a function. */
import type { HostScheduler } from '../../machine/host.ts';
import type { CpuState, Vcpu, VcpuExit } from '../../machine/vcpu.ts';

export class FakeHost implements HostScheduler {
  time = 1e12;
  readonly sleeps: number[] = [];
  yields = 0;
  /** How much too long each sleep is. */
  oversleep = 0;
  /** What the event loop does when it gets to turn. */
  onTurn: (() => void) | null = null;
  private awake = false;

  now(): number {
    return this.time;
  }

  async sleep(ns: number): Promise<void> {
    this.sleeps.push(ns);
    this.awake = false;
    await null;
    this.onTurn?.();
    if (!this.awake) this.time += ns + this.oversleep;
  }

  wake(): void {
    this.awake = true;
  }

  async yield(): Promise<void> {
    this.yields++;
    await null;
    this.onTurn?.();
  }
}

export class FakeVcpu implements Vcpu {
  readonly id = 0;
  instructions: number | null = null;
  kicks = 0;
  nmis = 0;
  readonly resets: string[] = [];
  /** Stands for the registers. */
  register = 0n;

  constructor(public run: (until: number) => VcpuExit) {}

  kick(): void {
    this.kicks++;
  }

  nmi(): void {
    this.nmis++;
  }

  smi(): void {}

  timeOfTsc(): number {
    return 0;
  }

  reset(kind: 'power' | 'init'): void {
    this.resets.push(kind);
  }

  save(): CpuState {
    return { rip: this.register } as CpuState;
  }

  restore(state: CpuState): void {
    this.register = state.rip;
  }
}
