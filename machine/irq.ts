import type { Vector } from './types.ts';

/** One interrupt wire. Level, idempotent; a pulse is set(true) followed by set(false). */
export interface IrqLine {
  set(level: boolean): void;
}

/** An interrupt controller as the CPU's INTR pin sees it. */
export interface IrqSource {
  readonly pending: boolean;
  /** The INTA cycle: takes the pending interrupt and returns its vector (the spurious vector when it went away). */
  acknowledge(): Vector;
}
