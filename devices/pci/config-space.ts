/**
 * The 256 bytes of a PCI function's configuration space, with what each bit does on a write: stored, cleared by writing 1,
 * or (all others) read-only.
 */
import type { Width } from '../../machine/types.ts';

export const CONFIG_BYTES = 256;

/** A register, little-endian; bits in neither mask are read-only. */
export interface ConfigRegister {
  offset: number;
  width: Width;
  reset?: number;
  writable?: number;
  clearedByOne?: number;
}

export class ConfigSpace {
  private readonly bytes = new Uint8Array(CONFIG_BYTES);
  private readonly initial = new Uint8Array(CONFIG_BYTES);
  private readonly writable = new Uint8Array(CONFIG_BYTES);
  private readonly clearedByOne = new Uint8Array(CONFIG_BYTES);

  define(...registers: ConfigRegister[]): void {
    for (const { offset, width, reset = 0, writable = 0, clearedByOne = 0 } of registers) {
      for (let i = 0; i < width; i++) {
        this.initial[offset + i] = reset >>> (8 * i);
        this.writable[offset + i] = writable >>> (8 * i);
        this.clearedByOne[offset + i] = clearedByOne >>> (8 * i);
      }
    }
  }

  reset(): void {
    this.bytes.set(this.initial);
  }

  read(offset: number, width: Width): number {
    let value = 0;
    for (let i = 0; i < width; i++) value += (this.bytes[offset + i] ?? 0xff) * 2 ** (8 * i);
    return value;
  }

  /** A write from the guest: honours the masks. */
  write(offset: number, value: number, width: Width): void {
    for (let i = 0; i < width && offset + i < CONFIG_BYTES; i++) {
      const at = offset + i;
      const byte = (value >>> (8 * i)) & 0xff;
      const mask = this.writable[at];
      this.bytes[at] = ((this.bytes[at] & ~mask) | (byte & mask)) & ~(byte & this.clearedByOne[at]);
    }
  }

  /** A change by the device itself: sets every bit. */
  set(offset: number, value: number, width: Width): void {
    for (let i = 0; i < width; i++) this.bytes[offset + i] = value >>> (8 * i);
  }

  save(): Uint8Array {
    return this.bytes.slice();
  }

  restore(bytes: Uint8Array): void {
    this.bytes.set(bytes);
  }
}
