/** An image in memory: a file that was read, or dropped onto a page. */
import { type BlockBackend, SECTOR } from '../../machine/block.ts';

export class MemoryBackend implements BlockBackend {
  readonly sectors: number;

  /** What does not fill a last sector is left out. */
  constructor(
    private readonly bytes: Uint8Array,
    readonly readOnly = false,
  ) {
    this.sectors = Math.floor(bytes.length / SECTOR);
  }

  read(sector: number, into: Uint8Array): void {
    const start = sector * SECTOR;
    into.set(this.bytes.subarray(start, start + into.length));
  }

  write(sector: number, from: Uint8Array): void {
    if (this.readOnly) throw new Error('the image is read-only');
    this.bytes.set(from, sector * SECTOR);
  }

  flush(): void {}
}
