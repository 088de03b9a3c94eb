/** kill -9 while a machine is saved over a file: the file of before, or the new one, is whole each time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run, twin86 } from '../helpers/emulators.ts';
import { needs } from '../helpers/needs.ts';
import { summingGuest } from '../helpers/summing-guest.ts';
import { killWhileSaving } from './kill-while-saving.ts';

needs(twin86.what, twin86.present);

const TIMES = 100;

it(`leaves a whole file when it is killed ${TIMES} times`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'twin86-killed-'));
  try {
    const path = join(folder, 'saved');
    const guest = summingGuest(join(folder, 'bios'), 60_000);
    await run(twin86, [...guest, '-monitor', 'stdio'], { dialogue: [['(qemu) ', `savevm ${path}\nquit\n`]] });
    const { during } = await killWhileSaving({ args: guest, path, times: TIMES, seed: 100 });
    expect(during).toBeGreaterThan(TIMES / 4);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
