import { type GuestMemory, GuestMemoryError } from '../../machine/memory.ts';
import type { Gpa } from '../../machine/types.ts';
import type { MemoryRegionControl } from '../accelerator.ts';
import type { Core } from './core.ts';
import { TcgLoggedMemory } from './logged-memory.ts';

/** Guest RAM as a window of the core's linear memory. */
export class TcgMemory implements GuestMemory {
  private readonly base: number;

  constructor(
    private readonly core: Core,
    readonly size: number,
  ) {
    this.base = core.exports.ramBase() >>> 0;
  }

  private host(at: Gpa, length: number): number {
    if (!(at >= 0 && length >= 0 && at + length <= this.size)) throw new GuestMemoryError(at, length);
    return this.base + at;
  }

  read(at: Gpa, into: Uint8Array): void {
    const host = this.host(at, into.length);
    into.set(this.core.bytes.subarray(host, host + into.length));
  }

  write(at: Gpa, from: Uint8Array): void {
    this.core.bytes.set(from, this.host(at, from.length));
    this.core.exports.notifyWrite(at, from.length);
  }

  view(at: Gpa, length: number, access: 'r' | 'rw'): Uint8Array {
    const host = this.host(at, length);
    if (access === 'rw') this.core.exports.notifyWrite(at, length);
    return this.core.bytes.subarray(host, host + length);
  }
}

export class TcgRegions implements MemoryRegionControl {
  constructor(private readonly core: Core) {}

  mapRom(at: Gpa, bytes: Uint8Array): void {
    const host = this.core.exports.mapRom(at, bytes.length) >>> 0;
    if (host === 0) throw new Error(`cannot map a ROM of ${bytes.length} bytes at 0x${at.toString(16)}: out of memory or of ROM slots`);
    this.core.bytes.set(bytes, host);
  }

  setRamAccess(at: Gpa, length: number, access: { read: boolean; write: boolean }): void {
    this.core.exports.setRamAccess(at, length, Number(access.read), Number(access.write));
  }

  createLogged(bytes: number): TcgLoggedMemory {
    return new TcgLoggedMemory(this.core, bytes);
  }

  setA20(on: boolean): void {
    this.core.exports.setA20(Number(on));
  }
}
