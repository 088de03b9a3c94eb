/** Debian's kernels from power-on to userland and off again, interpreter and translator in lockstep. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { canGetGuests, firmware, linuxGuest } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';
import { needsCore } from '../helpers/stock-pc.ts';
import { createSide, parseEngine } from './machines.ts';
import { reportText } from './report.ts';
import { findDifference } from './search.ts';

needsCore();
needs('Debian packages (apt)', canGetGuests());

const EVERY = 100_000_000;

it.each(['686', 'amd64'])('%s', async (flavour) => {
  const { kernel, initrd } = await linuxGuest(flavour);
  const append = 'console=ttyS0 panic=-1 twin86.run="uname -m; exit 7"';
  const args = ['-L', await firmware(), '-m', '96', '-kernel', kernel, '-initrd', initrd, '-append', append];
  const core = new Uint8Array(readFileSync(join(import.meta.dirname, '../../dist/core.wasm')));
  const output: string[] = ['', ''];
  const side = (engine: string, i: number) =>
    createSide(parseEngine(engine), core, args, (bytes) => (output[i] += Buffer.from(bytes).toString('latin1')));
  const [first, second] = [await side('interpreter', 0), await side('translator=100', 1)];
  const finding = await findDifference(first, second, { every: EVERY, regions: true });
  expect(finding && reportText(finding, first, 'translator')).toBeNull();
  expect(output[0]).toContain('twin86: exit status 7');
  expect(output[1]).toBe(output[0]);
  // No run that ended too early.
  expect(first.instructions).toBeGreaterThan(5 * EVERY);
});
