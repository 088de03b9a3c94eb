import type { Nanos } from './types.ts';

/** A timer that fires once at a guest time; re-arming replaces. */
export interface Alarm {
  schedule(at: Nanos): void;
  cancel(): void;
  readonly due: Nanos | null;
}

/** The only source of time that a device may see: host time inside a device would kill replay and lockstep. */
export interface Clock {
  now(): Nanos;
  alarm(fire: () => void): Alarm;
}
