/**
 * Output to a file descriptor, in order and complete: what a device writes byte by byte is collected until the running slice of guest
 * code ends (a microtask), or flush() is called because the program ends. Writing is synchronous, so that nothing is lost in
 * process.exit(), and a reader that is slow slows the guest.
 */
import { writeSync } from 'node:fs';

/** Bytes collected at most before they are written. */
const LIMIT = 64 * 1024;

const cell = new Int32Array(new SharedArrayBuffer(4));

export class FdWriter {
  private readonly collected = new Uint8Array(LIMIT);
  private length = 0;
  private scheduled = false;
  private failed = false;

  /** `onError` is called once, with the first error; from then on output is dropped. */
  constructor(
    private readonly fd: number,
    private readonly onError: (error: NodeJS.ErrnoException) => void,
  ) {}

  write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + LIMIT - this.length);
      this.collected.set(part, this.length);
      this.length += part.length;
      at += part.length;
      if (this.length === LIMIT) this.flush();
    }
    if (this.scheduled || this.length === 0) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      this.flush();
    });
  }

  flush(): void {
    const bytes = this.collected.subarray(0, this.length);
    this.length = 0;
    if (this.failed) return;
    try {
      writeFully(this.fd, bytes);
    } catch (error) {
      this.failed = true;
      this.onError(error as NodeJS.ErrnoException);
    }
  }
}

/** Writes all bytes, and waits where the descriptor is non-blocking (a pipe or terminal shared with other programs may be) and full. */
export function writeFully(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(cell, 0, 0, 1);
    }
  }
}
