/**
 * A file that is there whole or not at all: it is written beside the one it replaces, reaches the disk, and only then takes its name. Whatever ends
 * the program before that, the old one stays.
 */
import { closeSync, constants, existsSync, fsyncSync, openSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A guest's memory is nobody else's business. */
const MODE = 0o600;
const SUFFIX = '.twin86-';

export class AtomicFile {
  private constructor(
    private readonly path: string,
    private readonly temporary: string,
    private readonly file: FileHandle,
  ) {}

  /** Throws what open() throws. */
  static async create(path: string): Promise<AtomicFile> {
    // Where the name is a link, what it leads to is replaced.
    const real = existsSync(path) ? realpathSync(path) : path;
    if (existsSync(real) && statSync(real).isDirectory()) throw Object.assign(new Error('it is a directory'), { code: 'EISDIR' });
    removeLeftOvers(real);
    const temporary = `${real}${SUFFIX}${process.pid}`;
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
    return new AtomicFile(real, temporary, await open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, MODE));
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) done += (await this.file.write(bytes, done)).bytesWritten;
  }

  /** Only after this the file is there. */
  async commit(): Promise<void> {
    await this.file.sync();
    await this.file.close();
    await rename(this.temporary, this.path);
    const folder = openSync(dirname(this.path), 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  }

  /** At any time before, or from an exit handler. */
  discard(): void {
    void this.file.close().catch(() => {});
    rmSync(this.temporary, { force: true });
  }
}

/** What processes that no longer exist were writing. */
function removeLeftOvers(path: string): void {
  const start = basename(path) + SUFFIX;
  for (const name of readdirSync(dirname(path))) {
    const process = name.startsWith(start) ? name.slice(start.length) : '';
    if (/^\d+$/.test(process) && !isAlive(Number(process))) rmSync(join(dirname(path), name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
