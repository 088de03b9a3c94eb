/**
 * The seam between a character device of the guest (UART, debug console, virtio console) and what it is connected to on the host.
 * Neither side may lose bytes: a device takes what it has room for, and the backend keeps the rest until it is told to go on.
 */

/** What the device sees of the other side. */
export interface CharBackend {
  /** Takes all bytes, and copies what must outlive the call: the array stays the device's. */
  write(bytes: Uint8Array): void;
  /** Set by the device. Gets received bytes and returns how many it took; the backend keeps the others. */
  onInput: ((bytes: Uint8Array) => number) | null;
  /** Set by the device: the other side sent a BREAK. */
  onBreak: (() => void) | null;
  /** Called by the device when it has room again: the backend offers what it kept, from within the call or later. */
  ready(): void;
  /** The device holds the line in the BREAK condition, or ends it. */
  setBreak?(on: boolean): void;
}

/**
 * What backends are made of: keeps what the device does not take yet. Subclasses and owners call receive() for whatever comes from the
 * host, and may look at `waiting` to stop reading from the host while the guest does not keep up.
 */
export class CharPort implements CharBackend {
  onInput: ((bytes: Uint8Array) => number) | null = null;
  onBreak: (() => void) | null = null;
  /** Called when everything received has been taken. */
  onDrained: (() => void) | null = null;

  private queue: Uint8Array[] = [];
  private offering = false;
  private again = false;

  constructor(private readonly output: (bytes: Uint8Array) => void = () => {}) {}

  write(bytes: Uint8Array): void {
    this.output(bytes);
  }

  /** Bytes received that the device has not taken. */
  get waiting(): number {
    return this.queue.reduce((sum, bytes) => sum + bytes.length, 0);
  }

  receive(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.queue.push(bytes.slice());
    this.ready();
  }

  ready(): void {
    this.again = true;
    if (this.offering) return;
    this.offering = true;
    try {
      // The device may call ready() from within onInput; that counts as being asked once more.
      while (this.again && this.queue.length > 0 && this.onInput !== null) {
        this.again = false;
        this.offer(this.onInput);
      }
    } finally {
      this.offering = false;
    }
  }

  private offer(take: (bytes: Uint8Array) => number): void {
    while (this.queue.length > 0) {
      const taken = take(this.queue[0]);
      if (taken < this.queue[0].length) {
        this.queue[0] = this.queue[0].subarray(taken);
        return;
      }
      this.queue.shift();
    }
    this.onDrained?.();
  }
}

/** `-serial null`: swallows output and never sends. */
export const nullChar = (): CharBackend => new CharPort();
