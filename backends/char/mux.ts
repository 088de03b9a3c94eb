/**
 * Several users of one character device, as QEMU's mux: output of all goes out as it comes, input goes to the one in focus, and an escape
 * character (Ctrl-A) followed by a letter switches, quits, or sends a BREAK. The escape is seen when it arrives, not when the guest has
 * read everything before it: a guest that reads nothing can still be left.
 */
import { type CharBackend, CharPort } from '../../machine/char.ts';

export interface MuxActions {
  /** Ctrl-A x. */
  quit(): void;
  /** Ctrl-A s: write disk snapshots back. */
  save(): void;
}

export interface MuxOptions {
  readonly escape: number;
  /** Input kept for a user that does not read; more is left with the device below. */
  readonly capacity: number;
  readonly actions: MuxActions;
  /** Milliseconds of the host, for Ctrl-A t. */
  readonly now: () => number;
}

/** One user's end. */
export class MuxPort extends CharPort {
  /** Told when the port gets or loses the input. */
  onFocus: ((focused: boolean) => void) | null = null;

  constructor(
    output: (bytes: Uint8Array) => void,
    private readonly isFocused: (port: MuxPort) => boolean,
  ) {
    super(output);
  }

  get focused(): boolean {
    return this.isFocused(this);
  }
}

const NEWLINE = 0x0a;

export class CharMux {
  private readonly ports: MuxPort[] = [];
  private focus = 0;
  private escaped = false;
  private timestamps: { since: number } | null = null;
  private atLineStart = true;

  constructor(
    private readonly below: CharBackend,
    private readonly options: MuxOptions,
  ) {
    below.onInput = (bytes) => this.take(bytes);
    below.onBreak = () => this.ports[this.focus]?.onBreak?.();
  }

  /** Adds a user; the first has the input. */
  attach(): MuxPort {
    const port = new MuxPort(
      (bytes) => this.write(bytes),
      (asked) => asked === this.ports[this.focus],
    );
    port.onDrained = () => this.below.ready();
    this.ports.push(port);
    return port;
  }

  private take(bytes: Uint8Array): number {
    let at = 0;
    while (at < bytes.length) {
      if (this.escaped) {
        this.escaped = false;
        this.command(bytes[at++]);
        continue;
      }
      const found = bytes.indexOf(this.options.escape, at);
      if (found === at) {
        this.escaped = true;
        at++;
        continue;
      }
      const port = this.ports[this.focus];
      const plain = bytes.subarray(at, found < 0 ? bytes.length : found);
      const taken = plain.subarray(0, Math.max(0, this.options.capacity - port.waiting));
      port.receive(taken);
      at += taken.length;
      if (taken.length < plain.length) break;
    }
    return at;
  }

  private command(code: number): void {
    if (code === this.options.escape) {
      this.ports[this.focus].receive(new Uint8Array([code]));
      return;
    }
    switch (String.fromCharCode(code).toLowerCase()) {
      case 'h':
      case '?':
        this.print(this.helpText());
        break;
      case 'x':
        this.print('\r\ntwin86: Terminated\r\n');
        this.options.actions.quit();
        break;
      case 's':
        this.options.actions.save();
        break;
      case 'b':
        this.ports[this.focus].onBreak?.();
        break;
      case 'c':
        this.switchFocus();
        break;
      case 't':
        this.timestamps = this.timestamps === null ? { since: this.options.now() } : null;
        break;
    }
  }

  private switchFocus(): void {
    this.ports[this.focus].onFocus?.(false);
    this.focus = (this.focus + 1) % this.ports.length;
    this.ports[this.focus].onFocus?.(true);
  }

  private helpText(): string {
    const code = this.options.escape;
    const key = code > 0 && code < 27 ? `C-${String.fromCharCode(code + 96)}` : `chr(${code})`;
    const rows = [
      `${key} h    print this help`,
      `${key} x    exit the emulator`,
      `${key} s    save disk data back to file (if -snapshot)`,
      `${key} t    toggle console timestamps`,
      `${key} b    send break (magic sysrq)`,
      `${key} c    switch between console and monitor`,
      `${key} ${key}  send ${key}`,
    ];
    return `\r\n${rows.join('\r\n')}\r\n`;
  }

  private print(text: string): void {
    this.below.write(new TextEncoder().encode(text));
  }

  private write(bytes: Uint8Array): void {
    if (this.timestamps === null) {
      this.below.write(bytes);
      return;
    }
    for (let at = 0; at < bytes.length; ) {
      if (this.atLineStart) this.print(timestamp(this.options.now() - this.timestamps.since));
      const end = bytes.indexOf(NEWLINE, at);
      const stop = end < 0 ? bytes.length : end + 1;
      this.below.write(bytes.subarray(at, stop));
      this.atLineStart = end >= 0;
      at = stop;
    }
  }
}

/** [hh:mm:ss.mmm] */
function timestamp(ms: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `[${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(Math.floor(ms % 1000)).padStart(3, '0')}] `;
}
