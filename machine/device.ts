import type { Bus } from './bus.ts';
import type { Clock } from './clock.ts';
import type { IrqLine } from './irq.ts';
import type { GuestMemory } from './memory.ts';
import type { Log } from './types.ts';

/** Something whose whole guest-visible state can be taken out and put back. */
export interface Snapshotable<S> {
  /** A deep copy as plain data (numbers, strings, booleans, arrays, typed arrays, plain objects); not the live object. */
  save(): S;
  restore(state: S): void;
}

export interface Device<S = unknown> extends Snapshotable<S> {
  /** Stable name, such as 'com1': it keys the snapshot. */
  readonly id: string;
  /** Version of S: raised when its shape changes. */
  readonly version: number;
  /** 'power' is a cold start, 'soft' is the reset line. */
  reset(kind: 'power' | 'soft'): void;
  /**
   * Finishes what is under way with the host (requests to a disk), so that save() misses nothing. Called while the guest stands still; what
   * finishes may do DMA and raise interrupts, as it would have. Rejects if that is not possible.
   */
  drain?(): Promise<void>;
  /** Throws SnapshotError where a state of the right version cannot be restored here. Called for every device before any is restored. */
  check?(state: S): void;
  dispose?(): void;
}

/** All that a device may reach of the board it sits on. Constructors take from it only what they need. */
export interface Board {
  readonly ports: Bus;
  readonly mmio: Bus;
  readonly memory: GuestMemory;
  readonly clock: Clock;
  readonly log: Log;
  /** ISA interrupt input 0 to 15. */
  irq(line: number): IrqLine;
}
