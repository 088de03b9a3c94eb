/** The PS/2 connector: what the controller and the device on it are to each other. */
export interface Ps2Device {
  /** A byte from the controller. */
  receive(byte: number): void;
  /** There is a byte for the controller. */
  readonly hasData: boolean;
  /** Takes that byte. Only while hasData. */
  take(): number;
  /** Set by the controller; called when hasData may have become true. */
  onData: (() => void) | null;
}

/** What the device's 16-byte buffer and its replies hold. */
export interface Ps2QueueState {
  replies: number[];
  data: number[];
  last: number;
}

/**
 * What a PS/2 device has to say: replies to commands go before data, and a new command takes back unsent replies. Both are bounded: replies
 * by the longest one, data by the 16 bytes that PS/2 devices buffer.
 */
export class Ps2Queue {
  static readonly SIZE = 16;
  private replies: number[] = [];
  private data: number[] = [];
  /** What was taken last, for the resend command. */
  private last = 0;

  get length(): number {
    return this.data.length;
  }

  get hasData(): boolean {
    return this.replies.length > 0 || this.data.length > 0;
  }

  /** The reply to a command, in place of what is left of the one before. */
  reply(...bytes: number[]): void {
    this.replies = bytes;
  }

  resend(): void {
    this.replies = [this.last];
  }

  /** More of the same reply. */
  addReply(...bytes: number[]): void {
    this.replies.push(...bytes);
  }

  /** Data goes whole or not at all; false if there is no room. */
  push(bytes: readonly number[]): boolean {
    if (this.data.length + bytes.length > Ps2Queue.SIZE) return false;
    this.data.push(...bytes);
    return true;
  }

  /** Puts `byte` where the last byte that fits is. */
  overrun(byte: number): void {
    this.data[Math.min(this.data.length, Ps2Queue.SIZE - 1)] = byte;
  }

  take(): number {
    this.last = this.replies.shift() ?? this.data.shift() ?? this.last;
    return this.last;
  }

  /** Forgets data, and keeps replies. */
  clearData(): void {
    this.data = [];
  }

  clear(): void {
    this.replies = [];
    this.data = [];
    this.last = 0;
  }

  save(): Ps2QueueState {
    return { replies: [...this.replies], data: [...this.data], last: this.last };
  }

  restore(state: Ps2QueueState): void {
    this.replies = [...state.replies];
    this.data = [...state.data];
    this.last = state.last;
  }
}
