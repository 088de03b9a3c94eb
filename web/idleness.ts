/** Whether a guest waits for somebody. */
import type { Counters } from '../api/public.ts';

/** A guest that waits executes less than this in a second. */
const IDLE_RATE = 10e6;

/** Goes by the guest's own time: on a busy host every guest executes little in a second of the host's. */
export class Idleness {
  private instructions = 0;
  private guestTime = 0;

  /** Whether the guest has idled since the last look. If none of its time has passed, nobody knows. */
  look({ instructions, guestTime }: Pick<Counters, 'instructions' | 'guestTime'>): boolean {
    const executed = instructions - this.instructions;
    const seconds = (guestTime - this.guestTime) / 1e9;
    this.instructions = instructions;
    this.guestTime = guestTime;
    return executed < IDLE_RATE * seconds;
  }
}
