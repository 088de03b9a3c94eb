/**
 * The machine: its buses, clock, devices and vCPUs, its life from power-on to shutdown, and the one run loop.
 *
 * The loop runs vCPUs in slices that end at the next alarm, fires alarms, sleeps when every vCPU is halted, and lets the host's event
 * loop turn every few milliseconds. Everything outside (input, monitor, signals) runs in those turns, that is, at an instruction
 * boundary; what a device asks for from within a slice (reset, power-off) is noted and done when the slice has ended. vCPUs that run at the
 * same time may go on from slice to slice, and while alarms fire, but stand still in those turns too.
 */
import { MmioSpace, PortSpace } from './bus.ts';
import { GuestClock } from './clock.ts';
import type { HostScheduler } from './host.ts';
import { Processors } from './processors.ts';
import { RequestQueue } from './requests.ts';
import type { RunState, StopReason } from './run-state.ts';
import { DeviceRegistry, type DeviceStates } from './snapshot.ts';
import type { Nanos } from './types.ts';
import type { CpuState, Vcpu, VcpuCrew, VcpuExit } from './vcpu.ts';

export type MachineEvent =
  | { kind: 'resumed' }
  | { kind: 'paused'; state: RunState; exit?: VcpuExit }
  | { kind: 'reset'; by: 'guest' | 'host' }
  /** The host pressed the power button: the board tells its power management. */
  | { kind: 'powerdown' }
  | { kind: 'shutdown'; reason: StopReason };

export interface MachineOptions {
  readonly host: HostScheduler;
  /** Guest time is counted instructions, not the host's time: a run repeats exactly. */
  readonly icount?: Icount;
  /**
   * The guest runs on the host's own processor. It reads that one's counters: its time cannot be bent to hide that the host was busy (see
   * GuestClock). And to come back from there costs a part of a millisecond, caches included: slices are longer.
   */
  readonly onHostProcessor?: boolean;
  /** A reset ends the machine instead. */
  readonly noReboot?: boolean;
  /** The guest's power-off (and its reset under noReboot) leaves the machine stopped instead of ending it. */
  readonly noShutdown?: boolean;
}

/** Guest time that comes from counted instructions alone, as of QEMU's -icount. */
export interface Icount {
  /** An instruction takes 2^shift ns. */
  readonly shift: number;
  /** The host sleeps as long as the guest is idle; otherwise this time is skipped. */
  readonly sleep: boolean;
}

export interface MachineState {
  time: Nanos;
  cpus: CpuState[];
  devices: DeviceStates;
}

/** The host's event loop turns at least this often; input is seen this late at worst. */
const SLICE: Nanos = 5_000_000;
/** vCPUs come back by themselves there when something comes in; this is for what the event loop has put off without an event. */
const SLICE_ON_HOST_PROCESSOR: Nanos = 100_000_000;
/** However close the next alarm is, vCPUs get this much, or a guest that programs a timer too fast would never run again. */
const LEAST_RUN: Nanos = 10_000;
/** While the host is at work for a device, its event loop turns this often: a guest that polls for the end gets it soon. */
const BUSY_SLICE: Nanos = 100_000;
/** Engines look at the clock at least this often; in gaps that are longer the host did not let us run. */
const PATIENCE: Nanos = 1_000_000;
/** Host timers do not take infinity. */
const LONGEST_SLEEP: Nanos = 60e9;

export class Machine {
  readonly ports = new PortSpace();
  readonly mmio = new MmioSpace();
  readonly devices = new DeviceRegistry();
  readonly clock: GuestClock;
  /** What devices wait for the host for. */
  readonly requests: RequestQueue;
  state: RunState = 'prelaunch';

  private readonly host: HostScheduler;
  private readonly slice: Nanos;
  private readonly processors = new Processors();
  private readonly listeners = new Set<(event: MachineEvent) => void>();
  private powered = false;
  private stopped: StopReason | null = null;
  /** Guest code or alarms are executing: requests wait. */
  private busy = false;
  private woken = false;
  private hostWaits = false;
  private lastYield: Nanos = 0;
  private wantStop: StopReason | null = null;
  private wantReset: 'guest' | 'host' | null = null;
  private wantPause: { state: RunState; exit?: VcpuExit } | null = null;
  /** While somebody holds it: what it will be afterwards. */
  private afterHold: RunState | null = null;
  /** Ends the wait of a loop that has nothing to run. */
  private unpark: (() => void) | null = null;

  constructor(private readonly options: MachineOptions) {
    this.host = options.host;
    this.slice = options.onHostProcessor ? SLICE_ON_HOST_PROCESSOR : SLICE;
    const { icount } = options;
    const hides = icount === undefined && !options.onHostProcessor;
    const counted = () => this.cpus.reduce((sum, vcpu) => sum + (vcpu.instructions ?? 0), 0) * 2 ** (icount?.shift ?? 0);
    this.clock = new GuestClock(icount ? counted : () => this.host.now(), hides ? PATIENCE : undefined);
    this.requests = new RequestQueue(this.clock, icount !== undefined, () => this.wake());
    this.clock.onEarlier = () => {
      if (!this.busy) this.host.wake();
      // Counted time: that the vCPU looks does not depend on where this slice happens to end.
      else if (icount || this.processors.runsBeyond(this.clock.nextDue() as Nanos)) this.processors.kick();
    };
  }

  addVcpu(vcpu: Vcpu): void {
    this.processors.vcpus.push(vcpu);
  }

  /** The vCPUs run at the same time. */
  runTogether(crew: VcpuCrew): void {
    this.processors.crew = crew;
  }

  get cpus(): readonly Vcpu[] {
    return this.processors.vcpus;
  }

  /** Subscribes; returns how to unsubscribe. */
  on(listener: (event: MachineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  // ---- what may be asked of it, from a device or from outside ----

  /** Something happened that a halted vCPU may be waiting for. The board calls it when INTR of any vCPU rises. */
  wake(): void {
    // A vCPU looks at INTR after every access of its own; only others can miss what it causes.
    if (this.processors.mayMiss()) this.woken = true;
    if (!this.busy) this.host.wake();
  }

  /** The reset line: as the guest's 0xCF9, 0x92, 0x64 and triple fault do, or the host's button. */
  requestReset(by: 'guest' | 'host' = 'guest'): void {
    this.wantReset ??= by;
    this.requested();
  }

  requestShutdown(reason: StopReason): void {
    this.wantStop ??= reason;
    this.requested();
  }

  /** The power button: the guest is asked, not forced. */
  requestPowerdown(): void {
    this.emit({ kind: 'powerdown' });
    this.wake();
  }

  /** Stops guest and guest time. When called from within the guest's run, it holds when the slice has ended. */
  pause(): void {
    if (this.afterHold === 'running') this.afterHold = 'paused';
    if (this.state !== 'running') return;
    this.wantPause ??= { state: 'paused' };
    this.requested();
  }

  /** Goes on after pause(), or begins. After a power-off or an internal error only a reset makes it possible again. */
  resume(): void {
    if (this.afterHold !== null) {
      this.afterHold = 'running';
      return;
    }
    this.wantPause = null;
    if (this.state === 'running' || this.state === 'shutdown' || this.state === 'internal-error') return;
    this.powerOn();
    this.state = 'running';
    this.clock.start();
    this.emit({ kind: 'resumed' });
    this.unpark?.();
  }

  /**
   * Stands still, in the state that says why, until the function that it returns is called: with the state that comes then, or with none for that
   * of before. resume() and pause() meanwhile change only what comes then.
   */
  hold(why: RunState): (then?: RunState) => void {
    this.assertBoundary(why);
    if (this.afterHold !== null) throw new Error(`the machine is busy (${this.state})`);
    const before = this.state;
    this.halt(why);
    this.afterHold = before;
    return (then) => {
      const next = then ?? this.afterHold ?? before;
      this.afterHold = null;
      // It may have been ended meanwhile.
      if (this.state !== why) return;
      this.state = next === 'running' ? 'paused' : next;
      if (next === 'running') this.resume();
    };
  }

  private requested(): void {
    if (this.busy) this.processors.kick();
    else this.serveRequests();
  }

  // ---- the loop ----

  /** Runs the machine until it is off. It starts at once unless `paused`; then resume() starts it. */
  async run(paused = false): Promise<StopReason> {
    if (!paused) this.resume();
    this.lastYield = this.host.now();
    try {
      while (this.stopped === null) {
        if (this.state === 'running') await this.turn();
        else await new Promise<void>((resolve) => (this.unpark = resolve));
      }
      return this.stopped;
    } catch (error) {
      // A device has failed outside of the guest's run: that ends too.
      this.processors.settle();
      throw error;
    }
  }

  /**
   * For a debugger, while the machine stands still: alarms that are due, then what `act` does with a vCPU, an instruction perhaps, and what devices have
   * asked for meanwhile. Guest time passes only where it is counted. Where `requests` holds it, it is the caller who has to wait.
   */
  step(act: () => VcpuExit): VcpuExit {
    if (this.busy || this.state === 'running' || this.stopped !== null)
      throw new Error(`a machine that is ${this.state} cannot be stepped`);
    this.powerOn();
    this.clock.start();
    try {
      this.runAlarms();
      this.busy = true;
      const exit = act();
      if (exit.kind !== 'debug') this.note(exit);
      return exit;
    } finally {
      this.busy = false;
      this.clock.stop();
      this.serveRequests();
    }
  }

  private async turn(): Promise<void> {
    let halted = false;
    // What the host did since the last slice is not the guest's time.
    this.clock.hide();
    this.runAlarms();
    if (this.requests.holdsTime) {
      await this.requests.deliver();
      if (this.state !== 'running') return;
    }
    this.busy = true;
    try {
      this.woken = this.hostWaits = false;
      if (!this.requestPending()) halted = this.runVcpus();
      // vCPUs that run at the same time just go on.
      if (!halted && !this.requestPending() && !this.isHostsTurn()) return;
      for (const exit of this.processors.settle()) this.note(exit);
    } finally {
      this.busy = false;
    }
    this.serveRequests();
    if (this.state !== 'running') return;
    const isIdle = halted && !this.woken && this.mayIdle();
    // Counted time may pass without any sleep: that gives the host no turn.
    if (isIdle && this.options.icount) await this.idleCounted(this.options.icount);
    else if (isIdle) await this.idle();
    if (!isIdle || this.options.icount) {
      if (!this.isHostsTurn()) return;
      await this.host.yield();
    }
    this.lastYield = this.host.now();
  }

  private isHostsTurn(): boolean {
    return this.host.now() - this.lastYield >= this.slice || this.hostWaits || this.requests.busy;
  }

  private runAlarms(): void {
    this.busy = true;
    try {
      this.clock.runDue();
    } finally {
      this.busy = false;
    }
  }

  /** One slice of every vCPU; true if all are halted. */
  private runVcpus(): boolean {
    let halted = true;
    this.processors.run(
      () => this.endOfSlice(),
      (exit) => {
        this.clock.now();
        if (exit.kind !== 'halted') halted = false;
        this.note(exit);
        return !this.requestPending();
      },
    );
    return halted && !this.requestPending();
  }

  private note(exit: VcpuExit): void {
    if (exit.kind === 'shutdown') this.wantReset ??= 'guest';
    else if (exit.kind === 'host') this.hostWaits = true;
    else if (exit.kind === 'debug') this.wantPause ??= { state: 'debug', exit };
    else if (exit.kind === 'internal') this.wantPause ??= { state: 'internal-error', exit };
  }

  /** Counted time has nothing of the host's in it: vCPUs run until exactly the next alarm, and themselves see to it that the host gets its turn. */
  private endOfSlice(): Nanos {
    const due = this.clock.nextDue() ?? Number.POSITIVE_INFINITY;
    if (this.options.icount) return due;
    const now = this.clock.now();
    return Math.min(now + (this.requests.busy ? BUSY_SLICE : this.slice), Math.max(due, now + LEAST_RUN));
  }

  /** Whether there is time to sleep. */
  private mayIdle(): boolean {
    const due = this.clock.nextDue();
    return due === null || due > this.clock.now();
  }

  /** Sleeps until the next alarm, or until somebody wakes us. */
  private async idle(): Promise<void> {
    const due = this.clock.nextDue() ?? Number.POSITIVE_INFINITY;
    this.clock.idle(due);
    await this.host.sleep(Math.min(this.clock.sourceTimeUntil(due), LONGEST_SLEEP), this.requests.busy);
    this.clock.idle(null);
  }

  /**
   * Counted time moves on to the next alarm, whether it is slept or skipped. Only where input ends the sleep it moves on by what
   * was slept: what comes then comes at no time that repeats.
   */
  private async idleCounted({ sleep }: Icount): Promise<void> {
    const due = this.clock.nextDue();
    const wait = (due ?? Number.POSITIVE_INFINITY) - this.clock.now();
    const start = this.host.now();
    let slept = 0;
    const isUndisturbed = () => this.state === 'running' && !this.woken && this.clock.nextDue() === due;
    while ((sleep || due === null) && slept < wait && isUndisturbed()) {
      await this.host.sleep(Math.min(wait - slept, LONGEST_SLEEP));
      slept = Math.max(0, Math.floor(this.host.now() - start));
    }
    if (this.state !== 'running') return;
    this.busy = true;
    try {
      this.clock.advance(isUndisturbed() ? wait : sleep ? Math.min(slept, wait) : 0);
    } finally {
      this.busy = false;
    }
  }

  private requestPending(): boolean {
    return this.wantStop !== null || this.wantReset !== null || this.wantPause !== null;
  }

  private serveRequests(): void {
    const { wantStop, wantReset, wantPause } = this;
    this.wantStop = this.wantReset = this.wantPause = null;
    if (wantStop !== null) this.stop(wantStop);
    else if (wantReset !== null) {
      if (this.options.noReboot) this.stop({ kind: wantReset === 'guest' ? 'guest-reset' : 'host-reset' });
      else this.reset(wantReset);
    }
    if (wantPause !== null && this.state === 'running') this.halt(wantPause.state, wantPause.exit);
  }

  private stop(reason: StopReason): void {
    if (this.stopped !== null) return;
    const stays = this.options.noShutdown && (reason.kind === 'guest-shutdown' || reason.kind === 'guest-reset');
    if (!stays) this.stopped = reason;
    this.emit({ kind: 'shutdown', reason });
    this.halt('shutdown');
    this.unpark?.();
  }

  /** Not running from here on, in one of the states that say why. */
  private halt(state: RunState, exit?: VcpuExit): void {
    this.state = state;
    this.clock.stop();
    this.host.wake();
    this.emit({ kind: 'paused', state, exit });
  }

  // ---- power and state ----

  private powerOn(): void {
    if (this.powered) return;
    this.powered = true;
    this.devices.reset('power');
    this.processors.reset();
  }

  private reset(by: 'guest' | 'host'): void {
    this.devices.reset('soft');
    this.processors.reset();
    if (this.state === 'shutdown' || this.state === 'internal-error') this.state = 'paused';
    this.emit({ kind: 'reset', by });
    this.wake();
  }

  /** Everything but RAM. Only at an instruction boundary: not from within a device. */
  save(): MachineState {
    this.assertBoundary('save');
    return { time: this.clock.now(), cpus: this.processors.save(), devices: this.devices.save() };
  }

  /** The inverse of save(), for a machine put together in the same way; RAM is restored before or after. */
  restore(state: MachineState): void {
    this.assertBoundary('restore');
    if (state.cpus.length !== this.cpus.length) throw new Error(`snapshot has ${state.cpus.length} CPUs, machine has ${this.cpus.length}`);
    this.powered = true;
    // What was off can go on.
    this.stopped = null;
    if (this.state === 'shutdown' || this.state === 'internal-error') this.state = 'paused';
    this.clock.setTime(state.time);
    this.devices.restore(state.devices);
    this.processors.restore(state.cpus);
    this.wake();
  }

  private assertBoundary(what: string): void {
    if (this.busy) throw new Error(`machine: ${what} from within the guest's run`);
  }

  private emit(event: MachineEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
