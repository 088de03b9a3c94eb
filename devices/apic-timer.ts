/**
 * The local APIC's timer: one-shot, periodic and TSC-deadline. Modelled after the Intel SDM, vol. 3A, 11.5.4. Its clock is 1 GHz before
 * the divider, as in QEMU. Periodic expiries closer together than MIN_PERIOD are merged, or a guest could keep the host from doing
 * anything else; the count register does not show it.
 */
import type { Alarm, Clock } from '../machine/clock.ts';
import type { Nanos } from '../machine/types.ts';

export type TimerMode = 'one-shot' | 'periodic' | 'tsc-deadline';

export interface ApicTimerState {
  mode: TimerMode;
  divide: number;
  initial: number;
  count: number;
  since: Nanos;
  running: boolean;
  deadline: bigint;
  due: Nanos | null;
}

const MIN_PERIOD: Nanos = 20_000;

export class ApicTimer {
  private mode: TimerMode = 'one-shot';
  /** DCR bits 3, 1 and 0. */
  private divide = 0;
  private initial = 0;
  /** What the counter held at `since`. */
  private count = 0;
  private since: Nanos = 0;
  private running = false;
  private deadline = 0n;
  private readonly alarm: Alarm;

  /** `tscToNanos` says when the time-stamp counter reaches a value; without it there is no TSC-deadline mode. */
  constructor(
    private readonly clock: Clock,
    private readonly expired: () => void,
    private readonly tscToNanos: ((tsc: bigint) => Nanos) | null,
  ) {
    this.alarm = clock.alarm(() => this.expire());
  }

  get hasTscDeadline(): boolean {
    return this.tscToNanos !== null;
  }

  reset(): void {
    this.mode = 'one-shot';
    this.divide = 0;
    this.initial = 0;
    this.count = 0;
    this.since = 0;
    this.stop();
  }

  setMode(mode: TimerMode): void {
    if (mode === this.mode) return;
    // SDM 11.5.4.1: changing to or from TSC-deadline disarms; between the two others the count goes on.
    if (mode === 'tsc-deadline' || this.mode === 'tsc-deadline') {
      this.stop();
      this.count = 0;
    } else {
      this.rebase();
    }
    this.mode = mode;
    this.arm();
  }

  get divideRegister(): number {
    return this.divide;
  }

  set divideRegister(value: number) {
    this.rebase();
    this.divide = value & 0b1011;
    this.arm();
  }

  get initialCount(): number {
    return this.initial;
  }

  /** Starts the timer; 0 stops it. */
  set initialCount(value: number) {
    if (this.mode === 'tsc-deadline') return;
    this.initial = value;
    this.count = value;
    this.since = this.clock.now();
    this.running = value !== 0;
    this.arm();
  }

  get currentCount(): number {
    if (!this.running || this.mode === 'tsc-deadline') return 0;
    const left = this.count - Math.floor((this.clock.now() - this.since) / this.tick);
    if (left > 0) return left;
    if (this.mode === 'one-shot') return 0;
    const past = -left % this.initial;
    return this.initial - past;
  }

  /** IA32_TSC_DEADLINE. */
  get tscDeadline(): bigint {
    return this.deadline;
  }

  set tscDeadline(value: bigint) {
    if (this.mode !== 'tsc-deadline') return;
    this.deadline = value;
    this.running = value !== 0n;
    this.arm();
  }

  save(): ApicTimerState {
    const { mode, divide, initial, count, since, running, deadline } = this;
    return { mode, divide, initial, count, since, running, deadline, due: this.alarm.due };
  }

  restore(state: ApicTimerState): void {
    this.mode = state.mode;
    this.divide = state.divide;
    this.initial = state.initial;
    this.count = state.count;
    this.since = state.since;
    this.running = state.running;
    this.deadline = state.deadline;
    if (state.due === null) this.alarm.cancel();
    else this.alarm.schedule(state.due);
  }

  /** Nanoseconds per count. The divider's code runs /2, /4 ... /128, /1. */
  private get tick(): Nanos {
    const code = (this.divide & 3) | ((this.divide >> 1) & 4);
    return 2 ** ((code + 1) % 8);
  }

  /** Makes the present count the base for what follows. */
  private rebase(): void {
    this.count = this.currentCount;
    this.since = this.clock.now();
    if (this.count === 0) this.running = false;
  }

  private stop(): void {
    this.running = false;
    this.deadline = 0n;
    this.alarm.cancel();
  }

  private arm(): void {
    if (!this.running) this.alarm.cancel();
    else if (this.mode === 'tsc-deadline') this.alarm.schedule(this.tscToNanos!(this.deadline));
    else this.alarm.schedule(this.since + this.count * this.tick);
  }

  private expire(): void {
    if (this.mode === 'periodic') {
      const period = this.initial * this.tick;
      const now = this.clock.now();
      const first = this.since + this.count * this.tick;
      this.since = first + Math.floor((now - first) / period) * period;
      this.count = this.initial;
      this.alarm.schedule(Math.max(this.since + period, now + MIN_PERIOD));
    } else {
      this.running = false;
      this.count = 0;
      this.deadline = 0n;
    }
    this.expired();
  }
}
