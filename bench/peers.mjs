// The emulators that are compared: how each is started, which version it is, what it cannot do.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firmware } from '../guests/index.mjs';
import { cacheRoot, madeOnce } from '../guests/lib/cache.mjs';
import { hasCommand, run } from '../guests/lib/process.mjs';

export const V86_VERSION = '0.5.462';
const V86_CHILD = fileURLToPath(new URL('v86-child.mjs', import.meta.url));
const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** A package of npm's in the cache, for the benchmark alone; npm checks its digest. */
export function npmPackage(name, version) {
  return madeOnce(join(cacheRoot(), 'npm', `${name}-${version}`), async (folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`], { cwd: folder });
  }).then((folder) => join(folder, 'node_modules', name));
}

/** Path of a Node: this one, or that of a version ('24') from npm. */
export async function nodeBinary(version) {
  return version ? join(await npmPackage('node', version), 'bin/node') : process.execPath;
}

/** twin86 from a dist folder. */
function twin86(dist, { node }) {
  const command = join(dist, 'twin86.mjs');
  const boot = async ({ kernel, initrd, append, memory }) => ({
    command: node,
    args: [
      ...[command, '-L', await firmware(), '-accel', 'tcg', '-m', `${memory}`, '-display', 'none', '-serial', 'stdio', '-no-reboot'],
      ...['-kernel', kernel, ...(initrd ? ['-initrd', initrd] : []), '-append', append],
    ],
  });
  return {
    missing: () => !existsSync(command) && `no ${command}: build it first`,
    version: async () => (await run(node, [command, '-version'])).split('\n')[0],
    bits: [32, 64],
    boot,
  };
}

function v86({ jit }, { node }) {
  const boot = async (guest) => {
    const options = { ...guest, jit, firmware: await firmware(), folder: await npmPackage('v86', V86_VERSION) };
    return { command: node, args: [V86_CHILD, JSON.stringify(options)] };
  };
  return { missing: () => !hasCommand('npm') && 'no npm', version: async () => `v86 ${V86_VERSION}`, bits: [32], boot };
}

function qemu() {
  const boot = async ({ kernel, initrd, append, memory, bits, counted }) => ({
    command: qemuCommand(bits),
    args: [
      ...['-accel', 'tcg', '-m', `${memory}`, '-display', 'none', '-serial', 'stdio', '-monitor', 'none', '-no-reboot', '-net', 'none'],
      ...(counted ? ['-icount', 'shift=0,sleep=off'] : []),
      ...['-kernel', kernel, ...(initrd ? ['-initrd', initrd] : []), '-append', append],
    ],
  });
  return {
    missing: () => !hasCommand(qemuCommand(64)) && `no ${qemuCommand(64)} (package qemu-system-x86)`,
    version: async () => (await run(qemuCommand(64), ['-version'])).split('\n')[0],
    bits: [32, 64],
    boot,
  };
}

function qemuCommand(bits) {
  return bits === 32 ? 'qemu-system-i386' : 'qemu-system-x86_64';
}

/** The processor itself: no boot, cases that have `native` are run as programs. */
function native() {
  const missing = () => !['x64', 'ia32'].includes(process.arch) && `this is no x86 (${process.arch})`;
  return { missing, version: async () => processorName(), bits: [32, 64], native: true };
}

export function processorName() {
  return /^model name\s*: (.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? process.arch;
}

/** The user asked for a peer that there is not. */
export class PeerError extends Error {}

export const PEER_NAMES = ['twin86', 'v86', 'v86-nojit', 'qemu', 'native'];

/** A peer by its name, or `NAME=FOLDER` for another build of twin86. `options.node` is the Node that runs those written for it. */
export function findPeer(text, options) {
  const [name, folder] = text.split('=');
  if (folder) return { name, ...twin86(resolve(folder), options) };
  if (name === 'twin86') return { name, ...twin86(DIST, options) };
  if (name === 'v86') return { name, ...v86({ jit: true }, options) };
  if (name === 'v86-nojit') return { name, ...v86({ jit: false }, options) };
  if (name === 'qemu') return { name, ...qemu() };
  if (name === 'native') return { name, ...native() };
  throw new PeerError(`no peer '${name}': there are ${PEER_NAMES.join(', ')}, and NAME=FOLDER for another build of twin86`);
}
