// The addon of accel=kvm (accel/kvm): built where that is possible. Everything else works without it.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../accel/kvm', import.meta.url));
export const ADDON_SOURCES = ['accel/kvm/native', 'accel/kvm/binding.gyp'];
export const ADDON = 'accel/kvm/build/Release/kvm.node';

/** The prefix that Node.js is installed under. */
const PREFIX = join(dirname(process.execPath), '..');
/** npm brings node-gyp along, and says where while it runs a script. */
const NODE_GYP = [
  process.env.npm_config_node_gyp,
  join(PREFIX, 'lib/node_modules/npm/node_modules/node-gyp/bin/node-gyp.js'),
  '/usr/share/nodejs/node-gyp/bin/node-gyp.js',
];

const runs = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** What builds it: in this repository, and where this package was installed. */
const AGAIN = 'npm run build (npm rebuild twin86 for an installed package)';

/** Why the addon cannot be built here, and what to do; null if it can. */
export function whyNoAddon() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return `KVM is part of Linux on x86-64; this is ${process.platform} on ${process.arch}`;
  const missing = [];
  if (!runs(process.env.CXX ?? 'g++')) missing.push('g++');
  if (!runs('make')) missing.push('make');
  if (!runs('python3')) missing.push('python3');
  if (!existsSync('/usr/include/linux/kvm.h')) missing.push('linux-libc-dev');
  if (missing.length > 0) return `it is built with ${missing.join(', ')}: apt-get install ${missing.join(' ')}, then ${AGAIN}`;
  if (nodeGyp() === undefined) return `npm and its node-gyp, which builds it, are not beside this Node.js: install npm, then ${AGAIN}`;
  return null;
}

const nodeGyp = () => NODE_GYP.find((path) => path !== undefined && existsSync(path));

/** Throws what the compiler said. */
export function buildAddon() {
  // Node.js's own headers, where they were installed with it; otherwise node-gyp gets them.
  const headers = existsSync(join(PREFIX, 'include/node/node_api.h')) ? [`--nodedir=${PREFIX}`] : [];
  const { status, stderr, error } = spawnSync(process.execPath, [nodeGyp(), 'rebuild', ...headers], { cwd: FOLDER, encoding: 'utf8' });
  if (status !== 0) throw new Error(error?.message ?? stderr.trim());
}
