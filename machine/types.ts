/**
 * Units and names that every chip shares. Addresses and times are plain numbers: guest-physical addresses stay
 * below 2^52 and a guest would have to run for 104 days to leave the safe integers with its nanoseconds.
 */

/** Guest-physical address. */
export type Gpa = number;
/** Bytes in one bus access; the bus splits 8-byte and unaligned accesses. */
export type Width = 1 | 2 | 4;
/** Guest nanoseconds since power-on. */
export type Nanos = number;
/** Interrupt vector, 0 to 255. */
export type Vector = number;

/** Where a chip reports what went wrong. */
export interface Log {
  /** The guest did something that the datasheet forbids or leaves undefined. Off unless asked for; never an error. */
  guest(message: string): void;
  /** The host could not do what the guest rightly asked (a full disk, a closed socket). */
  host(message: string): void;
}
