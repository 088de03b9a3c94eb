/** Opens disk images of the host for the drives. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { OverlayBackend } from '../../backends/block/overlay.ts';
import { RawFileBackend } from '../../backends/block/raw-file.ts';
import { type Medium, SECTOR } from '../../machine/block.ts';
import { HostFileError, reasonOf } from './files.ts';

export interface ImageRequest {
  readonly file: string;
  /** null: not said; then what is plainly something else is not taken for a raw image. */
  readonly format: string | null;
  readonly readOnly: boolean;
  readonly snapshot: boolean;
}

/** How images of other formats begin. */
const OTHER_FORMATS: readonly (readonly [name: string, magic: string])[] = [
  ['qcow2', 'QFI\xfb'],
  ['vmdk', 'KDMV'],
  ['vmdk', '# Disk DescriptorFile'],
  ['vdi', '<<< '],
  ['vhdx', 'vhdxfile'],
  ['vpc', 'conectix'],
  ['parallels', 'WithoutFreeSpace'],
];
const LONGEST_MAGIC = 24;

/** Throws HostFileError, which says what to do. */
export function openImage({ file, format, readOnly, snapshot }: ImageRequest): Medium {
  const fail = (why: string): never => {
    throw new HostFileError(`cannot open the image '${file}': ${why}`);
  };
  try {
    const stat = statSync(file);
    if (!stat.isFile()) fail(stat.isDirectory() ? 'it is a directory' : 'only files can be images');
    if (stat.size === 0) fail('it is empty');
    if (stat.size % SECTOR !== 0)
      fail(`it has ${stat.size} bytes, which is not a whole number of sectors; fill it up with: truncate -s %${SECTOR} FILE`);
    const other = format === null ? otherFormat(file) : undefined;
    if (other !== undefined)
      fail(`it is a ${other} image; convert it with: qemu-img convert -O raw FILE RAW, or say format=raw if it is not`);
    const backend = new RawFileBackend(file, readOnly || snapshot);
    return { name: file, backend: snapshot && !readOnly ? new OverlayBackend(backend) : backend };
  } catch (error) {
    if (error instanceof HostFileError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const hint = !readOnly && !snapshot && (code === 'EACCES' || code === 'EROFS') ? '; snapshot=on needs no right to write' : '';
    return fail(`${reasonOf(error)}${hint}`);
  }
}

function otherFormat(file: string): string | undefined {
  const head = Buffer.alloc(LONGEST_MAGIC);
  const fd = openSync(file, 'r');
  try {
    readSync(fd, head, 0, LONGEST_MAGIC, 0);
  } finally {
    closeSync(fd);
  }
  return OTHER_FORMATS.find(([, magic]) => head.toString('latin1', 0, magic.length) === magic)?.[0];
}
