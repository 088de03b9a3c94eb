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
