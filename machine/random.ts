import type { Device } from './device.ts';

/**
 * Numbers that look random and are the same each time, for runs that are to repeat: the splitmix64 generator (public domain). Without a
 * seed it only stands where a saved machine may have one.
 */
export class RepeatableRandom implements Device<bigint | null> {
  readonly id = 'random';
  readonly version = 1;
  private state: bigint | null;

  constructor(private readonly seed: bigint | null) {
    this.state = seed;
  }

  next(): bigint {
    const state = BigInt.asUintN(64, (this.state ?? 0n) + 0x9e37_79b9_7f4a_7c15n);
    this.state = state;
    const v = mix(mix(state, 30n, 0xbf58_476d_1ce4_e5b9n), 27n, 0x94d0_49bb_1331_11ebn);
    return v ^ (v >> 31n);
  }

  reset(kind: 'power' | 'soft'): void {
    if (kind === 'power') this.state = this.seed;
  }

  save(): bigint | null {
    return this.state;
  }

  /** Whether numbers repeat is the machine's own matter; which come next is the saved one's. */
  restore(state: bigint | null): void {
    if (this.seed !== null && state !== null) this.state = BigInt.asUintN(64, state);
  }
}

const mix = (v: bigint, shift: bigint, factor: bigint): bigint => BigInt.asUintN(64, (v ^ (v >> shift)) * factor);
