import type { Width } from './types.ts';

/** What answers a claimed range; `offset` is relative to the start of the claim. */
export interface IoHandler {
  read(offset: number, width: Width): number;
  write(offset: number, value: number, width: Width): void;
}

/** A live claim on a range: PCI moves and disables them. */
export interface Claim {
  move(base: number): void;
  enable(on: boolean): void;
  release(): void;
}

/** One for ports, one for memory-mapped I/O. */
export interface Bus {
  /**
   * Claims [base, base + length). `accepts` is the widest access the handler takes; wider ones are split, little end first.
   * Throws BusOverlapError when an enabled claim overlaps.
   */
  claim(owner: string, base: number, length: number, handler: IoHandler, accepts?: Width): Claim;
  /** Unclaimed addresses read as all ones. */
  read(address: number, width: Width): number;
  write(address: number, value: number, width: Width): void;
}
