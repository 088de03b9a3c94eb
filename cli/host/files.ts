/** Files of the host that the command line names, and firmware by name. Errors say which file, for what, and why. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

export class HostFileError extends Error {}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a directory',
  ENOTDIR: 'part of the path is not a directory',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EFBIG: 'the file would be too large',
};

export const reasonOf = (error: unknown): string => REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message;

/** Reads a whole file, of `limit` bytes at most; `what` says what it was to be, such as 'kernel'. */
export function readHostFile(path: string, what: string, limit = 2 ** 31 - 1): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > limit) throw new HostFileError(`cannot load ${what} '${path}': it has ${size} bytes, at most ${limit} are possible`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof HostFileError) throw error;
    throw new HostFileError(`cannot load ${what} '${path}': ${reasonOf(error)}`);
  }
}

/** The folder for everything that twin86 downloads. */
function cacheFolder(): string {
  const { TWIN86_CACHE, XDG_CACHE_HOME } = process.env;
  return TWIN86_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'twin86');
}

/** Where firmware is looked for, first match first. `program` is the path of the running program. */
export function firmwareFolders(given: readonly string[], program: string): string[] {
  const beside = dirname(program);
  const cached = join(cacheFolder(), 'packages', 'all', 'seabios');
  return [...given, beside, join(beside, 'firmware'), '/usr/share/seabios', '/usr/share/qemu', cached];
}

/** SeaBIOS, and its option ROM for the standard VGA. */
export const BIOS = 'bios-256k.bin';
export const VGA_BIOS = 'vgabios-stdvga.bin';

/** Where a firmware image is: a path, or a name in one of the folders. */
export function findFirmware(name: string, folders: readonly string[]): string | undefined {
  return [name, ...folders.map((folder) => join(folder, name))].find((candidate) => existsSync(candidate));
}

export function readFirmware(name: string, folders: readonly string[], limit: number): Uint8Array {
  const path = findFirmware(name, folders);
  if (path === undefined) {
    throw new HostFileError(
      `cannot find the firmware '${name}' in ${folders.join(', ')}; install SeaBIOS (apt-get install seabios) or name its folder with -L`,
    );
  }
  return readHostFile(path, 'firmware', limit);
}
