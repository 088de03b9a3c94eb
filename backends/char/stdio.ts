/**
 * Standard input and output as a character device. When the guest does not take what is typed or piped in, reading from the host stops:
 * the pipe or the terminal keeps the rest. The end of input is not the end of the machine.
 */
import type { ReadStream } from 'node:tty';
import { FdWriter } from './fd-writer.ts';
import { HostChar } from './host-char.ts';

/** Bytes kept for the guest before reading from the host stops. */
const ENOUGH = 4096;

export interface StdioOptions {
  /** process.stdin, or whatever stands for it. */
  readonly input: Pick<ReadStream, 'on' | 'off' | 'pause' | 'resume'>;
  readonly outputFd: number;
  /** The reader of our output has gone, or the like. */
  readonly onError: (error: NodeJS.ErrnoException) => void;
  /** Looks at input first and returns what is left of it for the guest: Ctrl-C and Ctrl-Z of a terminal. */
  readonly filter?: (bytes: Uint8Array) => Uint8Array;
}

export class StdioChar extends HostChar {
  readonly filename = 'stdio';
  private readonly writer: FdWriter;
  private readonly onData = (bytes: Uint8Array): void => {
    this.receive(this.options.filter?.(bytes) ?? bytes);
    if (this.waiting >= ENOUGH) this.options.input.pause();
  };
  // A terminal that was hung up fails to read; SIGHUP says so too, and decides.
  private readonly onInputError = (): void => {};

  constructor(private readonly options: StdioOptions) {
    super();
    this.writer = new FdWriter(options.outputFd, options.onError);
    this.onDrained = () => this.options.input.resume();
  }

  /** Begins to read; before that nothing that was typed ahead is taken. */
  start(): void {
    this.options.input.on('data', this.onData);
    this.options.input.on('error', this.onInputError);
  }

  override write(bytes: Uint8Array): void {
    this.writer.write(bytes);
  }

  override flush(): void {
    this.writer.flush();
  }

  override close(): void {
    this.flush();
    this.options.input.off('data', this.onData);
    this.options.input.pause();
  }
}
