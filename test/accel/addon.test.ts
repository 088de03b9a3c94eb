/** The addon of accel=kvm: its life, and npm install where it cannot be built. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDON, needsKvm } from '../helpers/kvm.ts';
import { needs } from '../helpers/needs.ts';

const LIFE = join(import.meta.dirname, 'programs/addon-life.mjs');
const SCRIPT = join(import.meta.dirname, '../../scripts/addon.mjs');

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'twin86-addon-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** With no other programs than these, which do nothing but this. */
function install(programs: Record<string, string>) {
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return spawnSync(process.execPath, [SCRIPT], { env: { PATH: folder }, encoding: 'utf8' });
}

needs('Linux on x86-64', process.platform === 'linux' && process.arch === 'x64');

describe('npm install without what builds the addon', () => {
  it('succeeds, and says what to install', () => {
    const { status, stdout } = install({});
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^twin86: accel=kvm is left out: it is built with g\+\+, make, python3[^:]*: apt-get install g\+\+ make python3.*then npm run build \(npm rebuild twin86 for an installed package\)\n$/,
    );
  });

  it('names only what is missing', () => {
    const { status, stdout } = install({ 'g++': 'exit 0', python3: 'exit 0' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/it is built with make(, linux-libc-dev)?: apt-get install make/);
  });
});

describe('the addon', () => {
  needsKvm();

  it('does what it offers, refuses what it has to, and comes back for the event loop', () => {
    const life = spawnSync(process.execPath, ['--expose-gc', LIFE, ADDON], { encoding: 'utf8' });
    expect(life).toMatchObject({ status: 0, stdout: 'done\n' });
  });
});
