/** Types text on a keyboard that has room for a few keys only: at a fast typist's pace. */
import { type Chord, decodeKeys } from './keys.ts';

const KEY_MS = 10;

export class Typist {
  private readonly chords: { readonly chord: Chord; readonly typed: () => void }[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly key: (name: string, down: boolean) => void) {}

  /** Text as a terminal would send it: newlines are Enter, control characters are Ctrl with a letter. Resolves when the last key is up. */
  async type(text: string): Promise<void> {
    const { chords } = decodeKeys(text.replaceAll('\n', '\r'), true);
    await Promise.all(chords.map((chord) => this.press(chord)));
  }

  press(chord: Chord): Promise<void> {
    return new Promise((typed) => {
      this.chords.push({ chord, typed });
      if (this.timer === null) this.pressNext();
    });
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private pressNext(): void {
    const next = this.chords.shift();
    this.timer = null;
    if (next === undefined) return;
    for (const key of next.chord) this.key(key, true);
    for (const key of [...next.chord].reverse()) this.key(key, false);
    next.typed();
    this.timer = setTimeout(() => this.pressNext(), KEY_MS);
  }
}
