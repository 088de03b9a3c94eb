/**
 * The terminal that standard input is, if it is one: raw while the guest has it, and as it was whenever the program leaves it, whether by
 * exiting, by being stopped (Ctrl-Z), or by a crash.
 */
import type { ReadStream } from 'node:tty';
import { writeFully } from '../../backends/char/fd-writer.ts';

const CTRL_C = 0x03;
const CTRL_Z = 0x1a;
const CTRL_BACKSLASH = 0x1c;

export class Terminal {
  private raw = false;
  private stopped = false;
  private leaving: string | null = null;
  /** Called when the program has the terminal again after it was stopped. */
  onReturn: (() => void) | null = null;

  constructor(
    private readonly input: ReadStream,
    private readonly outputFd: number,
  ) {}

  get present(): boolean {
    return this.input.isTTY === true;
  }

  /** Raw mode; `leaving` is written when it ends (such as: leave the alternate screen). Without a terminal nothing happens. */
  enter(leaving: string | null = null): void {
    if (!this.present) return;
    this.leaving = leaving;
    this.input.setRawMode(true);
    this.raw = true;
  }

  /** As it was. May be called at any time, and again. */
  restore(): void {
    if (!this.raw) return;
    this.raw = false;
    try {
      if (this.leaving !== null) writeFully(this.outputFd, new TextEncoder().encode(this.leaving));
      this.input.setRawMode(false);
    } catch {
      // The terminal has gone; there is nothing to restore.
    }
  }

  /** Stops the program as Ctrl-Z does, and takes the terminal back when it is continued. */
  suspend(): void {
    const { raw, leaving } = this;
    this.restore();
    this.stopped = raw;
    this.leaving = leaving;
    process.kill(process.pid, 'SIGSTOP');
  }

  /** SIGCONT: somebody may have changed the terminal meanwhile, even if we were stopped without being told. */
  continued(): void {
    if (!this.raw && !this.stopped) return;
    this.stopped = false;
    this.enter(this.leaving);
    this.onReturn?.();
  }

  /**
   * What is left for the guest of bytes typed at a terminal whose Ctrl-C, Ctrl-Z and Ctrl-\ are ours. (The kernel does not look at them: Node's
   * raw mode always turns that off.)
   */
  readonly takeSignals = (bytes: Uint8Array): Uint8Array => {
    if (!this.present) return bytes;
    for (const byte of bytes) {
      if (byte === CTRL_C) process.kill(process.pid, 'SIGINT');
      else if (byte === CTRL_BACKSLASH) process.kill(process.pid, 'SIGQUIT');
      else if (byte === CTRL_Z) this.suspend();
    }
    return bytes.filter((byte) => byte !== CTRL_C && byte !== CTRL_Z && byte !== CTRL_BACKSLASH);
  };
}
