/**
 * The run loop's host in a thread of its own, under Node or in a browser's worker. Timers there count whole milliseconds and fire late; so
 * the last stretch of a sleep blocks the thread in a futex with a timeout (Atomics.wait), which is exact to about 0.1 ms and costs less
 * CPU than a timer: a guest that ticks at 250 Hz sleeps by futex alone, and lets the event loop turn at every few ticks. Input that comes
 * during such a stretch is seen when it ends. Where there is no futex, timers have to do.
 */
import type { HostScheduler } from '../machine/host.ts';
import type { Nanos } from '../machine/types.ts';

/** What is left to the futex. A timer may fire one millisecond late. */
const FINE_NS: Nanos = 5_000_000;
/** How late input may be seen. */
const POLL_NS: Nanos = 12_000_000;
/** Shorter waits are over before the futex returns. */
const NEGLIGIBLE_NS: Nanos = 20_000;

const SHORTEST_TIMER_NS: Nanos = 1_000_000;

/** Calls back when the event loop has turned once, input and timers included; returns how to call it off. */
export type NextTurn = (callback: () => void) => () => void;

export class FutexScheduler implements HostScheduler {
  private end: (() => void) | null = null;
  /** When the event loop last turned. */
  private polled: Nanos = 0;
  private readonly cell = futexCell();

  constructor(private readonly nextTurn: NextTurn) {}

  now(): Nanos {
    return Math.floor(performance.now() * 1e6);
  }

  sleep(ns: Nanos, expecting = false): Promise<void> {
    const until = this.now() + ns;
    if (this.cell !== null && !expecting && until - this.polled < POLL_NS) {
      this.waitUntil(until);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let cancelTurn: (() => void) | undefined;
      this.end = () => {
        clearTimeout(timer);
        cancelTurn?.();
        this.end = null;
        resolve();
      };
      const fine = () => {
        cancelTurn = this.nextTurn(() => {
          this.polled = this.now();
          this.waitUntil(until);
          this.end?.();
        });
      };
      if (expecting) {
        timer = setTimeout(() => this.end?.(), Math.ceil(ns / 1e6));
        return;
      }
      const timed = ns - (this.cell === null ? 0 : FINE_NS);
      if (timed > SHORTEST_TIMER_NS) timer = setTimeout(fine, Math.floor(timed / 1e6));
      else fine();
    });
  }

  /** Without a futex the run loop finds that it is too early, and sleeps again. */
  private waitUntil(until: Nanos): void {
    const left = until - this.now();
    if (this.cell !== null && left > NEGLIGIBLE_NS) Atomics.wait(this.cell, 0, 0, left / 1e6);
  }

  wake(): void {
    this.end?.();
  }

  yield(): Promise<void> {
    return new Promise((resolve) => {
      this.nextTurn(() => {
        this.polled = this.now();
        resolve();
      });
    });
  }
}

/**
 * Browsers hide the SharedArrayBuffer from pages that are not isolated from other origins, but a shared memory of WebAssembly's has one
 * that this thread may wait on. null where even that is missing.
 */
function futexCell(): Int32Array | null {
  try {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    const cell = new Int32Array(memory.buffer);
    Atomics.wait(cell, 0, 0, 0);
    return cell;
  } catch {
    return null;
  }
}
