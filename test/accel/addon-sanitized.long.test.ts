/** The addon under AddressSanitizer and UndefinedBehaviorSanitizer: its whole life, with what it has to refuse, gives them nothing to report. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { needsKvm } from '../helpers/kvm.ts';
import { hasTool, needs } from '../helpers/needs.ts';

const NATIVE = join(import.meta.dirname, '../../accel/kvm/native');
const LIFE = join(import.meta.dirname, 'programs/addon-life.mjs');
const HEADERS = join(dirname(process.execPath), '../include/node');
const FLAGS =
  '-shared -fPIC -g -O1 -std=c++17 -fexceptions -fsanitize=address,undefined -fno-sanitize-recover=undefined -DNAPI_VERSION=8 -DNODE_ADDON_API_CPP_EXCEPTIONS';

/** The sanitizer's library, which has to be loaded before Node.js; the name alone where gcc has none. */
const library = (name: string): string =>
  hasTool('g++') ? execFileSync('g++', [`-print-file-name=${name}`], { encoding: 'utf8' }).trim() : name;
const LIBRARIES = ['libasan.so', 'libubsan.so'].map(library);

needsKvm();
const present = [
  needs('g++', hasTool('g++')),
  needs('sanitizers of gcc (libasan, libubsan)', LIBRARIES.every(existsSync)),
  needs(`headers of Node.js (${HEADERS})`, existsSync(join(HEADERS, 'node_api.h'))),
].every(Boolean);

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'twin86-asan-'))));
afterAll(() => rmSync(folder, { recursive: true }));

it('touches no memory that is not its own', () => {
  expect(present).toBe(true);
  const addon = join(folder, 'kvm.node');
  const wrapper = dirname(createRequire(import.meta.url).resolve('node-addon-api/package.json'));
  const sources = readdirSync(NATIVE).filter((name) => name.endsWith('.cc'));
  const include = [HEADERS, wrapper].map((path) => `-I${path}`);
  execFileSync('g++', [...FLAGS.split(' '), ...include, '-o', addon, ...sources.map((name) => join(NATIVE, name))], { stdio: 'inherit' });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', LIFE, addon], {
    env: { ...process.env, LD_PRELOAD: LIBRARIES.join(' '), ASAN_OPTIONS: 'verbosity=1' },
    encoding: 'utf8',
  });
  // It has been at work, and found nothing.
  expect(stderr).toContain('AddressSanitizer Init done');
  expect(stderr).not.toMatch(/ERROR: |runtime error|kvm\.node/);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'done\n' });
});
