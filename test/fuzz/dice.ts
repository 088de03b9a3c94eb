/** Random choices as a fuzzer likes them: repeatable, and fond of edges. */
import { Random } from '../support/random.ts';

export class Dice extends Random {
  /** True once in `n` times. */
  oneIn(n: number): boolean {
    return this.below(n) === 0;
  }

  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  u64(): bigint {
    return (BigInt(this.u32()) << 32n) | BigInt(this.u32());
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }

  /** A subset of the bits of `mask`. */
  bits(mask: number): number {
    return (this.u32() & mask) >>> 0;
  }

  bits64(mask: bigint): bigint {
    return this.u64() & mask;
  }
}

/** A number that `words` always lead to: an answer of the outside world that needs no state. */
export function hash(...words: number[]): number {
  let h = 0x9e3779b9;
  for (const word of words) {
    h = Math.imul(h ^ (word >>> 0), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h >>> 0;
}
