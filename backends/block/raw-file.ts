/** A raw image in a file of the host. */
import { closeSync, constants, fdatasync, fstatSync, openSync, read as readFd, write as writeFd } from 'node:fs';
import { type BlockBackend, SECTOR } from '../../machine/block.ts';

/** Throws what the system throws when the file cannot be opened so. */
export class RawFileBackend implements BlockBackend {
  readonly sectors: number;
  private readonly fd: number;
  private closed = false;

  constructor(
    path: string,
    readonly readOnly: boolean,
  ) {
    this.fd = openSync(path, readOnly ? constants.O_RDONLY : constants.O_RDWR);
    const { size } = fstatSync(this.fd);
    this.sectors = Math.floor(size / SECTOR);
  }

  read(sector: number, into: Uint8Array): Promise<void> {
    return this.whole(into.length, (at, left, done) => readFd(this.fd, into, at, left, sector * SECTOR + at, done));
  }

  write(sector: number, from: Uint8Array): Promise<void> {
    return this.whole(from.length, (at, left, done) => writeFd(this.fd, from, at, left, sector * SECTOR + at, done));
  }

  flush(): Promise<void> {
    return new Promise((resolve, reject) => fdatasync(this.fd, (error) => (error ? reject(error) : resolve())));
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    closeSync(this.fd);
  }

  /** The system may do less than it was asked for. */
  private whole(
    length: number,
    step: (at: number, left: number, done: (error: Error | null, bytes: number) => void) => void,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const next = (at: number): void => {
        if (at >= length) return resolve();
        step(at, length - at, (error, bytes) => {
          if (error) reject(error);
          else if (bytes === 0) reject(new Error('the image file has become shorter'));
          else next(at + bytes);
        });
      };
      next(0);
    });
  }
}
