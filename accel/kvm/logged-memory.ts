import type { LoggedMemory, MemoryPart } from '../../machine/memory.ts';
import type { NativeMemory } from './binding.ts';

const PAGE = 0x1000;

/** What a memory asks of the slots that show it. */
export interface LoggedSlots {
  /** The parts have changed. */
  moved(): void;
  /** Calls `add` for each slot of the memory: its offset there in bytes, and its log, a bit for each page. */
  logs(memory: NativeMemory, add: (offset: number, log: Uint8Array) => void): void;
}

/** A device's memory in slots with KVM_MEM_LOG_DIRTY_PAGES. */
export class KvmLoggedMemory implements LoggedMemory {
  parts: readonly MemoryPart[] = [];
  readonly bytes: Uint8Array;
  private readonly dirty: Uint8Array;
  private readonly taken: Uint8Array;
  private isDirty = false;

  constructor(
    readonly pages: NativeMemory,
    private readonly slots: LoggedSlots,
  ) {
    this.bytes = new Uint8Array(pages.buffer);
    this.dirty = new Uint8Array(Math.ceil(this.bytes.length / PAGE / 8));
    this.taken = new Uint8Array(this.dirty.length);
  }

  get size(): number {
    return this.bytes.length;
  }

  map(parts: readonly MemoryPart[]): void {
    this.parts = parts;
    this.slots.moved();
  }

  takeDirty(): Uint8Array | null {
    this.slots.logs(this.pages, (offset, log) => this.note(offset, log));
    if (!this.isDirty) return null;
    this.isDirty = false;
    this.taken.set(this.dirty);
    this.dirty.fill(0);
    return this.taken;
  }

  /** Adds the log of a slot that shows the memory from `offset` on. */
  note(offset: number, log: Uint8Array): void {
    const first = offset / PAGE;
    for (let byte = 0; byte < log.length; byte++) {
      for (let bits = log[byte], page = first + byte * 8; bits !== 0; bits >>= 1, page++) {
        if (!(bits & 1)) continue;
        this.dirty[page >> 3] |= 1 << (page & 7);
        this.isDirty = true;
      }
    }
  }
}
