/** Every example of docs/api.md, run as it stands; what its comments promise is what it prints. Those for browsers run in test/web. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canGetGuests, firmware, linuxGuest } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';
import { needsCore } from '../helpers/stock-pc.ts';

const root = join(import.meta.dirname, '../..');
/** Within the package, so that its name means itself. */
const folder = join(root, 'build/api-examples');
const examples = [...readFileSync(join(root, 'docs/api.md'), 'utf8').matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);

/** What each prints, in the order of the page. */
const EXPECTED = [
  /^\s*42\r?$/m,
  /^cannot load the kernel 'no-such-file': no such file$/m,
  /^Linux\r?\n[\s\S]*^guest-shutdown shutdown true$/m,
  /^SeaBIOS \(version .*\n720 400 1152000$/m,
  /^floppy true false$/m,
  /^hello$/m,
  /^\w+ 16 SeaBIOS/m,
];

describe('the examples of the documentation', () => {
  needsCore();
  const ready = needs('packages of Debian', canGetGuests());

  beforeAll(async () => {
    if (!ready) return;
    mkdirSync(folder, { recursive: true });
    const { kernel, initrd } = await linuxGuest('686');
    const seabios = await firmware();
    for (const [name, path] of [
      ['bzImage', kernel],
      ['initramfs.cpio', initrd],
      ['bios-256k.bin', join(seabios, 'bios-256k.bin')],
    ]) {
      rmSync(join(folder, name), { force: true });
      symlinkSync(path, join(folder, name));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('are as many as are checked', () => expect(examples).toHaveLength(EXPECTED.length));

  test.each(examples.map((code, i) => ({ i, code })))(
    'number %$ does what it says',
    async ({ i, code }) => {
      const file = join(folder, `example${i}.mjs`);
      writeFileSync(file, code);
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { cwd: folder, timeout: 280_000 });
      expect(stdout).toMatch(EXPECTED[i]);
      expect(stderr).toBe('');
    },
    300_000,
  );
});
