/**
 * RAM in frames: each is a mebibyte of it without its pages of zeros. Content: the number of its first page (u32), a bit for each of its 256
 * pages, and those that are not zero. A mebibyte of zeros has no frame; frames come in order.
 */
import type { GuestMemory } from '../memory.ts';
import { SnapshotError } from '../snapshot.ts';

const PAGE = 4096;
const PAGES = 256;
/** Of RAM that one frame describes. */
export const STRETCH = PAGE * PAGES;
const HEAD = 4 + PAGES / 8;

/** The frame of the stretch at `at`; null if all of it is zero. */
export function packRam(memory: GuestMemory, at: number): Uint8Array | null {
  const stretch = memory.view(at, Math.min(STRETCH, memory.size - at), 'r');
  const pages: number[] = [];
  for (let page = 0; page * PAGE < stretch.length; page++) if (!isZero(stretch, page * PAGE)) pages.push(page);
  if (pages.length === 0) return null;
  const packed = new Uint8Array(HEAD + pages.length * PAGE);
  new DataView(packed.buffer).setUint32(0, at / PAGE, true);
  pages.forEach((page, i) => {
    packed[4 + (page >> 3)] |= 1 << (page & 7);
    packed.set(stretch.subarray(page * PAGE, (page + 1) * PAGE), HEAD + i * PAGE);
  });
  return packed;
}

/** RAM is whole pages, at a multiple of eight in any engine. */
function isZero(bytes: Uint8Array, at: number): boolean {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + at, PAGE / 4);
  for (let i = 0; i < words.length; i++) if (words[i] !== 0) return false;
  return true;
}

/** Takes frames in order and puts them into memory, or with none only looks whether they could be. */
export class RamUnpacker {
  /** Up to here RAM has been filled. */
  private done = 0;

  constructor(
    private readonly size: number,
    private readonly memory: GuestMemory | null,
  ) {}

  put(packed: Uint8Array): void {
    if (packed.length < HEAD) throw malformed();
    const at = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true) * PAGE;
    const pages = Array.from({ length: PAGES }, (_, page) => page).filter((page) => packed[4 + (page >> 3)] & (1 << (page & 7)));
    const end = at + (pages.at(-1) ?? 0) * PAGE + PAGE;
    if (at % STRETCH !== 0 || at < this.done || end > this.size || packed.length !== HEAD + pages.length * PAGE) throw malformed();
    this.clearTo(at);
    pages.forEach((page, i) => {
      this.clearTo(at + page * PAGE);
      this.memory?.write(at + page * PAGE, packed.subarray(HEAD + i * PAGE, HEAD + (i + 1) * PAGE));
      this.done = at + (page + 1) * PAGE;
    });
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

const malformed = (): SnapshotError => new SnapshotError('its RAM is malformed');
