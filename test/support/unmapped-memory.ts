import type { LoggedMemory, MemoryPart } from '../../machine/memory.ts';

/** Memory that no engine shows to the guest, which gets to it by the bus alone. */
export class UnmappedMemory implements LoggedMemory {
  readonly bytes: Uint8Array;

  constructor(readonly size: number) {
    this.bytes = new Uint8Array(size);
  }

  map(_parts: readonly MemoryPart[]): void {}

  takeDirty(): Uint8Array | null {
    return null;
  }
}
