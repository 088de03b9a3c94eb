// Builds the guests' initramfs: a newc cpio archive (Documentation/driver-api/early-userspace/buffer-format.rst of Linux). The same
// input gives the same bytes: fixed order, times, owners and inode numbers. It is not compressed: its two megabytes are loaded by the
// host in no time, whereas an interpreted guest would take a second to unpack them.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheRoot } from './lib/cache.mjs';

const DIRECTORY = 0o040755;
const PROGRAM = 0o100755;
const FILE = 0o100644;
const SYMLINK = 0o120777;
const CHARACTER_DEVICE = 0o020600;

/**
 * Path of the archive with busybox, our /init, and `files` (path -> contents; programs if they begin with '#!' or as ELF). `{ symlink }` instead of
 * contents is a symbolic link.
 */
export async function buildInitramfs({ busybox, files = {} }) {
  const archive = initramfs({ busybox: readFileSync(busybox), files });
  const name = createHash('sha256').update(archive).digest('hex').slice(0, 16);
  const path = join(cacheRoot(), 'initramfs', `${name}.cpio`);
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    writeFileSync(temporary, archive);
    renameSync(temporary, path);
  }
  return path;
}

/** The archive itself. */
export function initramfs({ busybox, files = {} }) {
  const source = (name) => readFileSync(new URL(`rootfs/${name}`, import.meta.url));
  const contents = {
    'bin/busybox': busybox,
    init: source('init'),
    'etc/profile': source('profile'),
    'bin/lspci': source('lspci'),
    'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n',
    'etc/group': 'root:x:0:\n',
    ...files,
  };
  const entries = new Map();
  const addFolders = (path) => {
    const parent = dirname(path);
    if (parent === '.' || entries.has(parent)) return;
    addFolders(parent);
    entries.set(parent, { mode: DIRECTORY });
  };
  for (const folder of ['dev', 'proc', 'sys', 'tmp', 'root', 'sbin', 'usr/bin', 'usr/sbin']) {
    addFolders(folder);
    entries.set(folder, { mode: DIRECTORY });
  }
  // The kernel opens /dev/console before /init can mount anything.
  entries.set('dev/console', { mode: CHARACTER_DEVICE, device: [5, 1] });
  for (const [path, content] of Object.entries(contents)) {
    addFolders(path);
    const data = Buffer.from(content.symlink ?? content);
    entries.set(path, { mode: content.symlink === undefined ? (isProgram(data) ? PROGRAM : FILE) : SYMLINK, data });
  }
  entries.set('bin/sh', { mode: SYMLINK, data: Buffer.from('busybox') });
  return cpio(entries);
}

function isProgram(data) {
  return data.subarray(0, 2).toString('latin1') === '#!' || data.subarray(0, 4).toString('latin1') === '\x7fELF';
}

/** newc: for each entry a header of 13 hexadecimal numbers, its name, its data, both padded to four bytes. */
export function cpio(entries) {
  const parts = [];
  const add = (bytes) => parts.push(bytes, Buffer.alloc(-bytes.length & 3));
  let inode = 0;
  for (const [name, { mode, data = Buffer.alloc(0), device = [0, 0] }] of [...entries, ['TRAILER!!!', { mode: 0 }]]) {
    const links = (mode & 0o170000) === 0o040000 ? 2 : 1;
    const numbers = [++inode, mode, 0, 0, links, 0, data.length, 0, 0, ...device, name.length + 1, 0];
    add(Buffer.from(`070701${numbers.map((number) => number.toString(16).padStart(8, '0')).join('')}${name}\0`));
    add(data);
  }
  const archive = Buffer.concat(parts);
  return Buffer.concat([archive, Buffer.alloc(-archive.length & 511)]);
}
