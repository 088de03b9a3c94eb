/**
 * Node's side of the run loop. Node's timers count whole milliseconds and fire late; so the last stretch of a sleep blocks the thread in a
 * futex with a timeout (Atomics.wait), which is exact to about 0.1 ms and costs less CPU than a timer: a guest that ticks at 250 Hz
 * sleeps by futex alone. Input that comes during such a stretch is seen when it ends.
 */
import type { HostScheduler } from '../../machine/host.ts';
import type { Nanos } from '../../machine/types.ts';

/** What is left to the futex: how late input may be seen. A timer may fire one millisecond late. */
const FINE_NS: Nanos = 5_000_000;
/** Shorter waits are over before the futex returns. */
const NEGLIGIBLE_NS: Nanos = 20_000;

const cell = new Int32Array(new SharedArrayBuffer(4));

export class NodeScheduler implements HostScheduler {
  private end: (() => void) | null = null;

  now(): Nanos {
    return Math.floor(performance.now() * 1e6);
  }

  sleep(ns: Nanos): Promise<void> {
    return new Promise((resolve) => {
      const until = this.now() + ns;
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
          const left = until - this.now();
          if (left > NEGLIGIBLE_NS) Atomics.wait(cell, 0, 0, left / 1e6);
          this.end?.();
        });
      };
      if (ns > FINE_NS) timer = setTimeout(fine, Math.floor((ns - FINE_NS) / 1e6));
      else fine();
    });
  }

  wake(): void {
    this.end?.();
  }

  yield(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }
}
