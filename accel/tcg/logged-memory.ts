import type { LoggedMemory, MemoryPart } from '../../machine/memory.ts';
import type { Core } from './core.ts';

const PAGE = 4096;

/** A device's memory as a window of the core's linear memory, with the core's dirty log. */
export class TcgLoggedMemory implements LoggedMemory {
  private readonly number: number;
  private readonly base: number;
  private window: Uint8Array;

  constructor(
    private readonly core: Core,
    readonly size: number,
  ) {
    this.number = core.exports.createLogged(size);
    if (this.number < 0) throw new Error(`the host has no room for ${size / 1024} KiB of device memory`);
    this.base = core.exports.loggedBase(this.number) >>> 0;
    this.window = this.view();
  }

  get bytes(): Uint8Array {
    // Empty since linear memory has grown.
    if (this.window.length === 0) this.window = this.view();
    return this.window;
  }

  /** What the core has no room for stays the bus's, which is slower. */
  map(parts: readonly MemoryPart[]): void {
    this.core.exports.unmapLogged(this.number);
    for (const { at, offset, length } of parts) this.core.exports.mapLogged(this.number, at, offset, length);
  }

  takeDirty(): Uint8Array | null {
    const at = this.core.exports.takeDirty(this.number) >>> 0;
    return at === 0 ? null : this.core.bytes.subarray(at, at + Math.ceil(this.size / PAGE / 8));
  }

  private view(): Uint8Array {
    return this.core.bytes.subarray(this.base, this.base + this.size);
  }
}
