/** Where -d and devices write: stderr, or the file of -D. */
import { closeSync, openSync } from 'node:fs';
import { FdWriter } from '../../backends/char/fd-writer.ts';
import type { Log } from '../../machine/types.ts';
import { HostFileError, reasonOf } from './files.ts';
import { report } from './report.ts';

const STDERR = 2;

export class LogSink implements Log {
  private readonly writer: FdWriter;
  private readonly fd: number;

  /** `items` may change while the machine runs (monitor command `log`). */
  constructor(
    readonly items: Set<string>,
    path: string | null,
  ) {
    try {
      this.fd = path === null ? STDERR : openSync(path, 'w');
    } catch (error) {
      throw new HostFileError(`-D ${path}: cannot open the log file: ${reasonOf(error)}`);
    }
    this.writer = new FdWriter(this.fd, (error) => report(`cannot write the log: ${error.message}`));
  }

  write(text: string): void {
    this.writer.write(new TextEncoder().encode(text));
  }

  guest(message: string): void {
    if (this.items.has('guest_errors')) this.write(`${message}\n`);
  }

  host(message: string): void {
    report(`warning: ${message}`);
  }

  close(): void {
    this.writer.flush();
    if (this.fd !== STDERR) closeSync(this.fd);
  }
}
