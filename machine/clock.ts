/**
 * Guest time, and the queue of what is to happen in it. There is one such clock per machine; it runs from a source that the
 * front end or the engine passes in: host nanoseconds for a guest at wall speed, counted instructions or nothing at all for a
 * deterministic one, which is then moved by `advance()`.
 */
import type { Nanos } from './types.ts';

/** A timer that fires once at a guest time; re-arming replaces. */
export interface Alarm {
  schedule(at: Nanos): void;
  cancel(): void;
  readonly due: Nanos | null;
}

/** Arms an alarm as its `due` was when it was saved. */
export function rearm(alarm: Alarm, due: Nanos | null): void {
  if (due === null) alarm.cancel();
  else alarm.schedule(due);
}

/** The only source of time that a device may see: host time inside a device would kill replay and lockstep. */
export interface Clock {
  now(): Nanos;
  alarm(fire: () => void): Alarm;
}

/**
 * An element of the queue: a doubly linked list in order of time, and of creation where times are equal. So runs repeat, also from a saved
 * state, whose alarms are armed in another order than they were.
 */
class QueuedAlarm implements Alarm {
  due: Nanos | null = null;
  next: QueuedAlarm | null = null;
  previous: QueuedAlarm | null = null;

  constructor(
    private readonly queue: GuestClock,
    readonly number: number,
    readonly fire: () => void,
  ) {}

  schedule(at: Nanos): void {
    this.queue.insert(this, at);
  }

  cancel(): void {
    this.queue.remove(this);
  }
}

/** Hidden time is given back by running this much faster. Devices, TSC and timers all live in guest time and cannot tell. */
const CATCH_UP = 1 / 4;
/** More than this is not given back: a machine on a host that is always too busy loses time, as if it had been stopped. */
const MOST_OWED: Nanos = 250_000_000;

export class GuestClock implements Clock {
  /**
   * Called when the earliest alarm becomes earlier than it was (a device was programmed): whoever runs or sleeps until the old
   * time has to look again.
   */
  onEarlier: (() => void) | null = null;

  private head: QueuedAlarm | null = null;
  private created = 0;
  private running = false;
  private time: Nanos = 0;
  /** The source when it was last looked at. */
  private seen: Nanos = 0;
  /** Source time that has not shown yet. */
  private owed: Nanos = 0;
  /** Up to here time passes although nobody runs; null while the guest is not idle. */
  private idleUntil: Nanos | null = null;
  /** While alarms fire: what they arm lies after this, so that no chain of alarms can keep runDue() from returning. */
  private floor: Nanos = Number.NEGATIVE_INFINITY;

  /**
   * `source` is monotonic nanoseconds from any origin. The clock starts stopped, at 0.
   *
   * Whoever runs the guest looks at the clock often. When it was not looked at for longer than `patience`, the host had something else to
   * do, and a guest that lived through such a gap would lose ticks and find its clocks in disagreement. So what exceeds `patience` is
   * hidden at first, and caught up with afterwards.
   */
  constructor(
    private readonly source: () => Nanos = () => 0,
    private readonly patience: Nanos = Number.POSITIVE_INFINITY,
  ) {}

  now(): Nanos {
    if (!this.running) return this.time;
    const idle = this.idleUntil === null ? 0 : Math.max(0, this.idleUntil - this.time);
    return this.look(idle + this.patience);
  }

  /** Takes the source's time up to now as the host's own, which the guest does not see at once. */
  hide(): void {
    if (this.running && this.patience !== Number.POSITIVE_INFINITY) this.look(0);
  }

  /** The guest sleeps until then, or with null no more: this time may pass in one piece. */
  idle(until: Nanos | null): void {
    this.now();
    this.idleUntil = until;
  }

  /** How much source time it takes until guest time `at`. */
  sourceTimeUntil(at: Nanos): Nanos {
    const wait = at - this.now();
    return Math.ceil(Math.max(wait / (1 + CATCH_UP), wait - this.owed));
  }

  /** Lets at most `atMost` of what passed show. */
  private look(atMost: Nanos): Nanos {
    const source = Math.floor(this.source());
    const passed = Math.max(0, source - this.seen);
    const shown = Math.min(passed, atMost);
    const caughtUp = Math.min(this.owed, Math.floor(shown * CATCH_UP));
    this.seen += passed;
    this.owed = Math.min(this.owed - caughtUp + passed - shown, MOST_OWED);
    this.time += shown + caughtUp;
    return this.time;
  }

  start(): void {
    if (this.running) return;
    this.setTime(this.time);
    this.running = true;
  }

  /** Guest time stands still until start(). */
  stop(): void {
    this.now();
    this.running = false;
  }

  alarm(fire: () => void): Alarm {
    return new QueuedAlarm(this, this.created++, fire);
  }

  /** When the next alarm is due; null when none is armed. */
  nextDue(): Nanos | null {
    return this.head === null ? null : this.head.due;
  }

  /** Fires every alarm that is due, in order. What these arm in turn is left for the next call. */
  runDue(): void {
    const now = this.now();
    this.floor = now + 1;
    try {
      while (this.head !== null && (this.head.due as Nanos) <= now) {
        const alarm = this.head;
        this.remove(alarm);
        alarm.fire();
      }
    } finally {
      this.floor = Number.NEGATIVE_INFINITY;
    }
  }

  /** Moves time on to `to` at once. Each alarm on the way fires at exactly its own time. */
  advanceTo(to: Nanos): void {
    while (this.head !== null && (this.head.due as Nanos) <= to) {
      this.setTime(Math.max(this.now(), this.head.due as Nanos));
      this.runDue();
    }
    this.setTime(Math.max(this.now(), to));
  }

  advance(by: Nanos): void {
    this.advanceTo(this.now() + by);
  }

  /** Sets the time without firing anything: for a restored machine, whose devices arm their alarms anew. */
  setTime(time: Nanos): void {
    this.time = time;
    this.seen = Math.floor(this.source());
    this.owed = 0;
  }

  insert(alarm: QueuedAlarm, at: Nanos): void {
    this.remove(alarm);
    const due = Math.max(at, this.floor);
    let after: QueuedAlarm | null = null;
    let before = this.head;
    while (before !== null && ((before.due as Nanos) < due || (before.due === due && before.number < alarm.number))) {
      after = before;
      before = before.next;
    }
    alarm.due = due;
    alarm.previous = after;
    alarm.next = before;
    if (before !== null) before.previous = alarm;
    if (after !== null) after.next = alarm;
    else {
      this.head = alarm;
      this.onEarlier?.();
    }
  }

  remove(alarm: QueuedAlarm): void {
    if (alarm.due === null) return;
    if (alarm.next !== null) alarm.next.previous = alarm.previous;
    if (alarm.previous !== null) alarm.previous.next = alarm.next;
    else this.head = alarm.next;
    alarm.due = null;
    alarm.next = null;
    alarm.previous = null;
  }
}
