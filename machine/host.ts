import type { Nanos } from './types.ts';

/** What the run loop needs of the host, which it cannot see: the front end (Node, browser worker) implements it. */
export interface HostScheduler {
  /** Monotonic nanoseconds from any origin. */
  now(): Nanos;
  /**
   * Lets the host's event loop turn at least once. Resolves after `ns`, or as soon as wake() is called. `expecting`: the event loop has
   * something under way that will call wake(), and must not be kept from it.
   */
  sleep(ns: Nanos, expecting?: boolean): Promise<void>;
  /** Ends the present sleep, if there is one. */
  wake(): void;
  /** Lets the host's event loop turn once, input and timers included, and comes back as soon as it has. */
  yield(): Promise<void>;
}
