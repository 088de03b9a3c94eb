/**
 * Node's side of the run loop. Node's timers count whole milliseconds and fire late; so the last stretch of a sleep blocks the thread in a
 * futex with a timeout (Atomics.wait), which is exact to about 0.1 ms and costs less CPU than a timer: a guest that ticks at 250 Hz
 * sleeps by futex alone, and lets the event loop turn at every few ticks. Input that comes during such a stretch is seen when it ends.
 */
import type { HostScheduler } from '../../machine/host.ts';
import type { Nanos } from '../../machine/types.ts';

/** What is left to the futex. A timer may fire one millisecond late. */
const FINE_NS: Nanos = 5_000_000;
/** How late input may be seen. */
const POLL_NS: Nanos = 12_000_000;
/** Shorter waits are over before the futex returns. */
const NEGLIGIBLE_NS: Nanos = 20_000;

const cell = new Int32Array(new SharedArrayBuffer(4));

export class NodeScheduler implements HostScheduler {
  private end: (() => void) | null = null;
  /** When the event loop last turned. */
  private polled: Nanos = 0;

  now(): Nanos {
    return Math.floor(performance.now() * 1e6);
  }

  sleep(ns: Nanos): Promise<void> {
    const until = this.now() + ns;
    if (until - this.polled < POLL_NS) {
      this.waitUntil(until);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      let immediate: NodeJS.Immediate | undefined;
      this.end = () => {
        clearTimeout(timer);
        clearImmediate(immediate);
        this.end = null;
        resolve();
      };
      const fine = () => {
        immediate = setImmediate(() => {
          this.polled = this.now();
          this.waitUntil(until);
          this.end?.();
        });
      };
      if (ns > FINE_NS) timer = setTimeout(fine, Math.floor((ns - FINE_NS) / 1e6));
      else fine();
    });
  }

  private waitUntil(until: Nanos): void {
    const left = until - this.now();
    if (left > NEGLIGIBLE_NS) Atomics.wait(cell, 0, 0, left / 1e6);
  }

  wake(): void {
    this.end?.();
  }

  yield(): Promise<void> {
    return new Promise((resolve) => {
      setImmediate(() => {
        this.polled = this.now();
        resolve();
      });
    });
  }
}
