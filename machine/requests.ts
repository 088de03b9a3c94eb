/**
 * What devices ask of the host and have to wait for, and the moment of guest time in which they hear of its end.
 *
 * The guest sees every request take LATENCY at least. What the host has done by then is reported then. What takes the host longer:
 * - in a machine that goes by the host's time, is reported when the host has done it, between two slices;
 * - in a machine that counts instructions, stops guest time until the host has done it, so that a run repeats whatever the host's speed.
 *
 * A device that is saved while it waits saves what it asked for, with `due`, and asks again when it is restored.
 */
import type { Alarm, Clock } from './clock.ts';
import type { Nanos } from './types.ts';

export interface HostRequest {
  /** When it is reported at the earliest; null when that is over. */
  readonly due: Nanos | null;
  /** It is not reported any more; the host goes on with it. */
  cancel(): void;
}

export interface HostRequests {
  /** Starts `work`; `done` gets null or what it failed with. `due` overrides when it is reported. */
  submit(work: () => Promise<void> | void, done: (error: Error | null) => void, due?: Nanos | null): HostRequest;
}

/** As a fast disk takes. */
const LATENCY: Nanos = 100_000;

class Pending implements HostRequest {
  /** undefined: the host is at work. */
  private result: Error | null | undefined = undefined;
  private cancelled = false;
  private readonly alarm: Alarm;
  readonly settled: Promise<void> | null;

  constructor(
    private readonly queue: RequestQueue,
    work: () => Promise<void> | void,
    private readonly done: (error: Error | null) => void,
    due: Nanos,
    clock: Clock,
  ) {
    this.alarm = clock.alarm(() => queue.reached(this));
    this.alarm.schedule(due);
    this.settled = this.start(work);
  }

  private start(work: () => Promise<void> | void): Promise<void> | null {
    const settle = (result: Error | null) => {
      this.result = result;
      this.queue.hostEnded(this);
    };
    try {
      const running = work();
      if (running instanceof Promise) return running.then(() => settle(null), settle);
      this.result = null;
    } catch (error) {
      this.result = error as Error;
    }
    return null;
  }

  get due(): Nanos | null {
    return this.alarm.due;
  }

  get isSettled(): boolean {
    return this.result !== undefined;
  }

  cancel(): void {
    this.cancelled = true;
    this.alarm.cancel();
    this.queue.forget(this);
  }

  report(): void {
    this.queue.forget(this);
    if (!this.cancelled) this.done(this.result ?? null);
  }
}

export class RequestQueue implements HostRequests {
  /** On the host. */
  private readonly working = new Set<Pending>();
  /** Their time has come: counted time stands still until they are reported. */
  private overdue: Pending[] = [];

  /** `counted`: guest time is counted instructions. `onEnd` is told when something was reported outside the guest's run. */
  constructor(
    private readonly clock: Clock,
    private readonly counted = false,
    private readonly onEnd: () => void = () => {},
  ) {}

  submit(work: () => Promise<void> | void, done: (error: Error | null) => void, due?: Nanos | null): HostRequest {
    const pending = new Pending(this, work, done, due ?? this.clock.now() + LATENCY, this.clock);
    if (!pending.isSettled) this.working.add(pending);
    return pending;
  }

  /** The host is at something: its event loop has to turn for it to end. */
  get busy(): boolean {
    return this.working.size > 0;
  }

  /** Guest time must not go on before deliver(). */
  get holdsTime(): boolean {
    return this.counted && this.overdue.length > 0;
  }

  /** Reports all that is overdue, in the order in which it became so, waiting for the host as long as it takes. */
  async deliver(): Promise<void> {
    for (const pending of this.overdue.splice(0)) {
      await pending.settled;
      pending.report();
    }
  }

  /** Waits until the host has ended all that it was asked for. */
  async drain(): Promise<void> {
    while (this.working.size > 0) await Promise.all([...this.working].map(({ settled }) => settled));
  }

  reached(pending: Pending): void {
    if (pending.isSettled && !this.counted) pending.report();
    else this.overdue.push(pending);
  }

  hostEnded(pending: Pending): void {
    this.working.delete(pending);
    if (this.counted || !this.overdue.includes(pending)) return;
    pending.report();
    this.onEnd();
  }

  forget(pending: Pending): void {
    const at = this.overdue.indexOf(pending);
    if (at >= 0) this.overdue.splice(at, 1);
  }
}
