/**
 * Interpreter and translator by turns, of random lengths: property mix=SEED of -accel tcg. It is for tests, of a rule (docs/ARCHITECTURE.md, "Time and
 * interrupts"): which engine runs is nothing that a guest can see.
 */
import { RepeatableRandom } from '../../machine/random.ts';

/** Turns have from 1 to 2^this instructions, as many short ones as long ones. */
const LONGEST_BITS = 17;

export class Turns {
  private readonly random: RepeatableRandom;
  private interprets = false;
  private left = 0;

  constructor(seed: number) {
    this.random = new RepeatableRandom(BigInt(seed));
  }

  /** For how many instructions, of at most so many, to enter the core now. With 1 it interprets one straight line, as no region is that short. */
  next(most: number): number {
    if (this.left <= 0) this.draw();
    return this.interprets ? 1 : Math.min(this.left, most);
  }

  /** So many were executed: none where there was a fault. */
  ran(instructions: number): void {
    this.left -= Math.max(instructions, 1);
  }

  private draw(): void {
    const bits = Number(this.random.next() & 0xffff_ffffn);
    this.interprets = (bits & 1) !== 0;
    this.left = 2 ** ((LONGEST_BITS * (bits >>> 1)) / 2 ** 31);
  }
}
