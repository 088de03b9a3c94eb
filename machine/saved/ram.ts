/** RAM of a saved machine. */
import type { GuestMemory } from '../memory.ts';
import { SnapshotError } from '../snapshot.ts';
import { packStretch, STRETCH, unpackStretch } from './stretch.ts';

/** The frame of the stretch at `at`; null if all of it is zero. */
export const packRam = (memory: GuestMemory, at: number): Uint8Array | null =>
  packStretch(memory.view(at, Math.min(STRETCH, memory.size - at), 'r'), at);

/** Takes frames in order and puts them into memory, or with none only looks whether they could be. */
export class RamUnpacker {
  /** Up to here RAM has been filled. */
  private done = 0;

  constructor(
    private readonly size: number,
    private readonly memory: GuestMemory | null,
  ) {}

  put(packed: Uint8Array): void {
    const stretch = unpackStretch(packed, this.done, this.size);
    if (stretch === null) throw new SnapshotError('its RAM is malformed');
    this.clearTo(stretch.at);
    for (const { at, bytes } of stretch.pages) {
      this.clearTo(at);
      this.memory?.write(at, bytes);
      this.done = at + bytes.length;
    }
  }

  /** What no frame has described is zero. */
  end(): void {
    this.clearTo(this.size);
  }

  private clearTo(to: number): void {
    for (; this.done < to; this.done = Math.min(this.done + STRETCH, to)) {
      this.memory?.view(this.done, Math.min(STRETCH, to - this.done), 'rw').fill(0);
    }
  }
}
