// Programs of Debian's, with the packages that they need, as files of an initramfs (linuxGuest's `files`).

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { packageTree } from './lib/packages.mjs';

/** Each with all that it needs but libc6. */
const PROGRAMS = {
  gzip: ['gzip'],
  sort: ['coreutils'],
  lua: ['lua5.4', 'libreadline8', 'libtinfo6'],
  python: ['python3.11-minimal', 'libpython3.11-minimal', 'libexpat1', 'zlib1g'],
  tcc: ['tcc'],
};
/** Of the packages' commands, those that are wanted. */
const COMMANDS = /^usr\/bin\/(sort|lua5\.4|python3\.11|tcc)$|^bin\/gzip$/;
/** Whatever none of them asks for: other commands, documents, character sets, cryptography. */
const LEFT_OUT = /^((usr\/)?s?bin\/|usr\/share\/|usr\/include\/|etc\/|.*\/gconv\/|.*\/lib(mvec|tic|expatw)\.|.*\/(_ssl|_hashlib)\.)/;

/** `path in the guest -> contents, or { symlink }` of the programs named, for linuxGuest(). */
export async function userland(architecture, programs) {
  const names = new Set(['libc6', ...programs.flatMap((program) => PROGRAMS[program])]);
  const files = {};
  for (const name of names) addTree(files, await packageTree(name, architecture));
  return files;
}

function addTree(files, root, below = '') {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) addTree(files, root, path);
    else if (COMMANDS.test(path) || !LEFT_OUT.test(path))
      files[path] = entry.isSymbolicLink() ? { symlink: readlinkSync(join(root, path)) } : readFileSync(join(root, path));
  }
}
