/** `-serial file:PATH`: output goes to a file; nothing is ever received. */
import { closeSync, openSync } from 'node:fs';
import { FdWriter } from './fd-writer.ts';
import { HostChar } from './host-char.ts';

export class FileChar extends HostChar {
  readonly filename = 'file';
  private readonly fd: number;
  private readonly writer: FdWriter;

  /** Throws what open() throws. An existing file is emptied unless `append`. */
  constructor(path: string, append: boolean, onError: (error: Error) => void) {
    super();
    this.fd = openSync(path, append ? 'a' : 'w');
    this.writer = new FdWriter(this.fd, onError);
  }

  override write(bytes: Uint8Array): void {
    this.writer.write(bytes);
  }

  override flush(): void {
    this.writer.flush();
  }

  override close(): void {
    this.flush();
    closeSync(this.fd);
  }
}
