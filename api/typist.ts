/**
 * Hands keys to the guest's keyboard, which has room for a few only and forgets the rest: each waits until the guest has taken the one before,
 * as slow as the guest or the host may be.
 */
import { type Chord, decodeKeys } from './keys.ts';

const LOOK_MS = 2;
/** A guest that takes no keys for so long gets them as it would from a real keyboard, which keeps the first few. */
const PATIENCE_MS = 10_000;
/** Nobody has pressed more and still knows what. */
const MOST_WAITING = 100_000;

export interface TypedOn {
  key(name: string, down: boolean): void;
  releaseAll(): void;
  /** The guest has not taken yet what was pressed. */
  readonly hasData: boolean;
}

interface Step {
  readonly act: () => void;
  readonly done?: () => void;
}

export class Typist {
  private readonly steps: Step[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private since = 0;

  /** `now` is in milliseconds: guest time where the machine may stand still. */
  constructor(
    private readonly keyboard: TypedOn,
    private readonly now: () => number = () => performance.now(),
  ) {}

  key(name: string, down: boolean): void {
    this.push({ act: () => this.keyboard.key(name, down) });
  }

  releaseAll(): void {
    this.push({ act: () => this.keyboard.releaseAll() });
  }

  /** Text as a terminal would send it: newlines are Enter, control characters are Ctrl with a letter. Resolves when the last key is up. */
  async type(text: string): Promise<void> {
    const { chords } = decodeKeys(text.replaceAll('\n', '\r'), true);
    await Promise.all(chords.map((chord) => this.press(chord)));
  }

  /** Presses keys together. Resolves when they are up. */
  press(chord: Chord): Promise<void> {
    return new Promise((done) => {
      for (const key of chord) this.key(key, true);
      const up = [...chord].reverse();
      for (const key of up.slice(0, -1)) this.key(key, false);
      this.push({ act: () => this.keyboard.key(up[up.length - 1], false), done });
    });
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    for (const { done } of this.steps.splice(0)) done?.();
  }

  private push(step: Step): void {
    if (this.steps.length >= MOST_WAITING) {
      step.done?.();
      return;
    }
    this.steps.push(step);
    if (this.timer === null) {
      this.since = this.now();
      this.feed();
    }
  }

  private feed(): void {
    this.timer = null;
    const given = this.steps.length;
    while (this.steps.length > 0 && (!this.keyboard.hasData || this.now() - this.since > PATIENCE_MS)) {
      const { act, done } = this.steps.shift() as Step;
      act();
      done?.();
    }
    if (this.steps.length < given) this.since = this.now();
    if (this.steps.length > 0) this.timer = setTimeout(() => this.feed(), LOOK_MS);
  }
}
