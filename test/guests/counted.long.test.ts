/** Whole Linux boots with counted time, through the command line: the state at the end is the same to the bit. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, twin86 } from '../helpers/emulators.ts';
import { canGetGuests, firmware, linuxGuest } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';

needs(twin86.what, twin86.present);
needs('Debian packages (apt)', canGetGuests());

/** On a busy host; it takes a tenth of it otherwise. */
const SECONDS = 900;
const RUNS = 10;
/** Of -accel tcg: the interpreter alone, everything translated, and mixtures. */
const USUAL = 'threshold=3000';
const ENGINES = ['threshold=0', 'threshold=1', 'threshold=100,mix=1', USUAL];

/** Boots to userland, does some work there and powers off; gives the state hash with its sections. */
async function bootAndHash(flavour: string, engine: string): Promise<string> {
  const { kernel, initrd } = await linuxGuest(flavour);
  const folder = mkdtempSync(join(tmpdir(), 'twin86-counted-'));
  try {
    const log = join(folder, 'log');
    const append = 'console=ttyS0 panic=-1 twin86.run="dd if=/dev/zero bs=64k count=16 | md5sum; head -c 16 /dev/urandom | md5sum; exit 7"';
    const counted = ['-icount', 'shift=3,sleep=off', '-cpu', 'max', '-accel', `tcg,${engine}`, '-d', 'state_hash', '-D', log];
    const boot = ['-m', '128', '-nographic', '-no-reboot', '-kernel', kernel, '-initrd', initrd, '-append', append];
    const { status, stdout } = await run(twin86, ['-L', await firmware(), ...counted, ...boot], { seconds: SECONDS });
    expect(stdout).toContain('twin86: exit status 7');
    expect(status).toBe(0);
    const hash = readFileSync(log, 'utf8');
    expect(hash).toMatch(/^state hash: [0-9a-f]{64}\n( {2}[0-9a-f]{64} \S+\n){10,}$/);
    return hash;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(['686', 'amd64'])('%s: interpreted, translated, and in mixtures', async (flavour) => {
  const hash = await bootAndHash(flavour, ENGINES[0]);
  for (const engine of ENGINES.slice(1)) expect(await bootAndHash(flavour, engine)).toBe(hash);
});

test(`686: ${RUNS} times`, async () => {
  const hash = await bootAndHash('686', USUAL);
  for (let i = 1; i < RUNS; i++) expect(await bootAndHash('686', USUAL)).toBe(hash);
});
