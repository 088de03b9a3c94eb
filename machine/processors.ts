/** The machine's vCPUs: they have their turns one after the other, or, where the engine has a crew for them, all at the same time. */
import type { Nanos } from './types.ts';
import type { CpuState, Vcpu, VcpuCrew, VcpuExit } from './vcpu.ts';

export class Processors {
  readonly vcpus: Vcpu[] = [];
  crew: VcpuCrew | null = null;
  /** What is in run(), and until when. */
  private current: Pick<VcpuCrew, 'run' | 'kick'> | null = null;
  private until: Nanos = 0;

  /** A slice of each, until what `endOfSlice` says then, as long as `goesOn` says so of how the last one ended. */
  run(endOfSlice: () => Nanos, goesOn: (exit: VcpuExit) => boolean): void {
    for (const runner of this.crew === null ? this.vcpus : [this.crew]) {
      this.until = endOfSlice();
      this.current = runner;
      let exit: VcpuExit;
      try {
        exit = runner.run(this.until);
      } finally {
        this.current = null;
      }
      if (!goesOn(exit)) return;
    }
  }

  /** All are at an instruction boundary, and stay there. Returns what came up on the way. */
  settle(): VcpuExit[] {
    return this.crew?.settle() ?? [];
  }

  /** Whether the end of the present slice comes after `time`; false between slices. */
  runsBeyond(time: Nanos): boolean {
    return this.current !== null && time < this.until;
  }

  /** Whether an interrupt that is raised now may be missed: nobody runs who looks at it, or not only the one who raised it. */
  mayMiss(): boolean {
    return this.current === null || this.vcpus.length > 1;
  }

  /** Ends the present slice soon. */
  kick(): void {
    this.current?.kick();
  }

  /** Power-on. */
  reset(): void {
    for (const vcpu of this.vcpus) vcpu.reset('power');
  }

  save(): CpuState[] {
    return this.vcpus.map((vcpu) => vcpu.save());
  }

  restore(states: readonly CpuState[]): void {
    for (const [i, vcpu] of this.vcpus.entries()) vcpu.restore(states[i]);
  }
}
