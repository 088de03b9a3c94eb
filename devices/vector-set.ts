import type { Vector } from '../machine/types.ts';

const WORDS = 8;

/** 256 bits, one per interrupt vector, as in the APIC's ISR, TMR and IRR. The highest one set is kept at hand. */
export class VectorSet {
  /** -1 when the set is empty. */
  highest = -1;
  private readonly words = new Uint32Array(WORDS);

  has(vector: Vector): boolean {
    return (this.words[vector >> 5] & (1 << (vector & 31))) !== 0;
  }

  add(vector: Vector): void {
    this.words[vector >> 5] |= 1 << (vector & 31);
    if (vector > this.highest) this.highest = vector;
  }

  delete(vector: Vector): void {
    this.words[vector >> 5] &= ~(1 << (vector & 31));
    if (vector === this.highest) this.findHighest();
  }

  clear(): void {
    this.words.fill(0);
    this.highest = -1;
  }

  /** 32 vectors as a register shows them. */
  word(index: number): number {
    return this.words[index];
  }

  save(): Uint32Array {
    return this.words.slice();
  }

  restore(words: Uint32Array): void {
    this.words.set(words);
    this.findHighest();
  }

  private findHighest(): void {
    let word = WORDS - 1;
    while (word >= 0 && this.words[word] === 0) word--;
    this.highest = word < 0 ? -1 : word * 32 + 31 - Math.clz32(this.words[word]);
  }
}
