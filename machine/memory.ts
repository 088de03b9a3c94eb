import type { Gpa } from './types.ts';

/** An access outside guest RAM. Devices doing DMA catch it, report `log.guest` and raise their own error bit. */
export class GuestMemoryError extends Error {
  constructor(
    readonly at: Gpa,
    readonly length: number,
  ) {
    super(`guest memory access outside RAM: ${length} bytes at 0x${at.toString(16)}`);
  }
}

/** A part of a device's memory, and where the guest sees it. All three are multiples of 4 KiB. */
export interface MemoryPart {
  readonly at: Gpa;
  /** From the beginning of the memory. */
  readonly offset: number;
  readonly length: number;
}

/** A device's memory that the guest sees as memory, with a dirty log (KVM_MEM_LOG_DIRTY_PAGES): display memory. */
export interface LoggedMemory {
  /** In bytes: a multiple of 4 KiB. */
  readonly size: number;
  /** The contents, to read and to write. To be asked for at each use: where the engine's memory grows, older views are empty. */
  readonly bytes: Uint8Array;
  /** From now on the guest sees these parts, and nothing of it elsewhere. RAM and ROM in the same place hide it. What is left out is the bus's. */
  map(parts: readonly MemoryPart[]): void;
  /**
   * Takes the log (KVM_GET_DIRTY_LOG): a bit for each page of 4 KiB, bit 0 of the first byte for the first, set if the guest may have written there since
   * the log was taken last; null where it has written nothing. Writes by `bytes` are not in it. Not while a vCPU runs. Good until the next call.
   */
  takeDirty(): Uint8Array | null;
}

/** The only way to guest RAM. */
export interface GuestMemory {
  /** Bytes of RAM, contiguous from guest-physical 0. */
  readonly size: number;
  /** Copies out; throws GuestMemoryError outside RAM. */
  read(at: Gpa, into: Uint8Array): void;
  /** Copies in, marks the pages dirty and drops translations of them; throws GuestMemoryError outside RAM. */
  write(at: Gpa, from: Uint8Array): void;
  /** A window onto RAM, valid until the caller returns; 'rw' marks dirty and drops translations up front. */
  view(at: Gpa, length: number, access: 'r' | 'rw'): Uint8Array;
}
