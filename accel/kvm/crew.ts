/**
 * Several vCPUs at the same time. Each has a thread in the addon that is in KVM_RUN and nowhere else; every exit is handed over to this thread,
 * which has the devices, and back. So devices see one access after the other, whichever processor it comes from (ADR 19).
 */
import type { Clock } from '../../machine/clock.ts';
import type { Nanos } from '../../machine/types.ts';
import type { VcpuCrew, VcpuExit } from '../../machine/vcpu.ts';
import type { NativeCrew } from './binding.ts';
import type { CrewVcpu } from './crew-vcpu.ts';
import type { KvmRegions } from './memory.ts';
import { LEAST_TURN, LONGEST } from './vcpu.ts';

export class KvmCrew implements VcpuCrew {
  /** By id. */
  private readonly vcpus: CrewVcpu[] = [];
  private kicked = false;

  constructor(
    readonly native: NativeCrew,
    private readonly regions: KvmRegions,
    private readonly clock: Clock,
  ) {}

  add(vcpu: CrewVcpu): CrewVcpu {
    this.vcpus[vcpu.id] = vcpu;
    return vcpu;
  }

  run(until: Nanos): VcpuExit {
    const hostsTurn = this.clock.now() + LEAST_TURN;
    this.begin(until, LEAST_TURN);
    try {
      while (!this.kicked) {
        if (!this.dispatch()) return { kind: 'halted' };
        const id = this.native.wait();
        const exit = id < 0 ? this.endOfRun(until, hostsTurn) : this.vcpus[id].leave();
        if (exit !== null && exit.kind !== 'halted') return exit;
      }
      return { kind: 'kicked' };
    } catch (error) {
      // The kernel's refusal; what devices throw is dealt with where it comes from.
      return { kind: 'internal', detail: String((error as Error).stack ?? error) };
    } finally {
      this.kicked = false;
      this.native.end();
    }
  }

  kick(): void {
    this.kicked = true;
  }

  settle(): VcpuExit[] {
    const { native, vcpus } = this;
    native.pause();
    const exits: (VcpuExit | null)[] = [];
    for (let id = native.next(); id >= 0; id = native.next()) exits.push(vcpus[id].leave());
    for (const vcpu of vcpus) exits.push(vcpu.finish());
    return exits.filter((exit) => exit !== null && exit.kind !== 'halted');
  }

  init(id: number): void {
    this.vcpus[id].init();
  }

  startup(id: number, page: number): void {
    this.vcpus[id].startup(page);
  }

  /** Sees to it that whoever has something to do does it; false if nobody has. */
  private dispatch(): boolean {
    if (this.regions.isStale) {
      // While slots are taken away and put back, nobody may look.
      this.native.pause();
      this.regions.apply();
    }
    let anybody = false;
    for (const vcpu of this.vcpus) {
      vcpu.recall();
      if (vcpu.enter()) anybody = true;
    }
    return anybody;
  }

  /** Null where it was not the end after all. */
  private endOfRun(until: Nanos, hostsTurn: Nanos): VcpuExit | null {
    const now = this.clock.now();
    if (now >= until) return { kind: 'deadline' };
    if (now >= hostsTurn && this.native.hostWaits()) return { kind: 'host' };
    this.begin(until, hostsTurn - now);
    return null;
  }

  private begin(until: Nanos, least: Nanos): void {
    const limited = Math.min(Math.max(until - this.clock.now(), 0), LONGEST);
    this.native.begin(Math.ceil(limited), Math.ceil(Math.min(Math.max(least, 0), limited)));
  }
}
