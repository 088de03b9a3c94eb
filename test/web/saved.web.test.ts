/** Machines that go from place to place: the command, accel=kvm, the tab, the same tab later. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type * as Library from '../../api/node/index.ts';
import { needsBrowser, PATIENCE, Site, type Tab } from '../helpers/browser.ts';
import { diskImage } from '../helpers/disk-guest.ts';
import { run, twin86 } from '../helpers/emulators.ts';
import { firmware, linuxGuest } from '../helpers/guests.ts';
import { needsKvm } from '../helpers/kvm.ts';
import { mixingGuest } from '../helpers/mixing-guest.ts';

const ROOT = join(import.meta.dirname, '../..');
const LONG = 4 * PATIENCE;
const SECONDS = PATIENCE / 1000;
const MONITOR = '\x01c';
const PROMPT = '(qemu) ';

describe('saved machines', () => {
  const ready = needsBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'twin86-tab-'));
  const file = (name: string) => join(folder, name);
  let site: Site;
  beforeAll(async () => {
    if (ready) site = await Site.open();
  }, PATIENCE);
  afterEach(() => site?.closeTabs());
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  /** A tab in which the machine from this file runs. */
  const opened = async (path: string): Promise<Tab> => {
    const tab = await site.tab();
    await tab.goto(site.url);
    await tab.page.setInputFiles('#files', path);
    await tab.page.waitForSelector('#dropped li');
    await tab.page.click('#start');
    return tab;
  };

  test(
    'one saved by the command goes on in the tab in the middle of a checksum, and the other way round',
    async () => {
      const { kernel, initrd } = await linuxGuest('686');
      const machine = ['-L', await firmware(), '-m', '64', '-nographic', '-kernel', kernel, '-initrd', initrd, '-append', 'console=ttyS0'];
      const make = 'yes twin86 | head -c 8000000 > /tmp/data; md5sum /tmp/data; ech""o begin; md5sum /tmp/data; ech""o over\n';
      const first = await run(twin86, machine, {
        seconds: SECONDS,
        dialogue: [
          ['~# ', make],
          ['\nbegin', MONITOR],
          [PROMPT, `savevm ${file('first')}\n`],
          ['saved to', ''],
          [PROMPT, 'quit\n'],
        ],
      });
      const sum = /\n([0-9a-f]{32}) /.exec(first.stdout)?.[1] as string;
      // It was in the middle of it.
      expect(first.stdout.split(sum)).toHaveLength(2);

      const tab = await opened(file('first'));
      const over = await tab.console(/over/);
      expect(over).toContain(sum);
      // So often that it is still at it when the file is made.
      await tab.type('ech""o again; for n in $(seq 20); do md5sum /tmp/data; done; ech""o end\n');
      await tab.console(/again/);
      const [download] = await Promise.all([tab.page.waitForEvent('download'), tab.page.click('#save')]);
      await download.saveAs(file('second'));
      expect(tab.complaints).toEqual([]);

      const second = await run(twin86, [...machine, '-loadvm', file('second')], {
        seconds: SECONDS,
        dialogue: [['end', `${MONITOR}quit\n`]],
      });
      expect(second.stdout).toContain(sum);
    },
    LONG,
  );

  describe('under kvm', () => {
    needsKvm();

    test(
      'a small guest goes on in the tab in the middle of its work, with the right result',
      async () => {
        const { kernel, output } = mixingGuest(1050);
        writeFileSync(file('mixing'), kernel);
        await run(twin86, ['-L', await firmware(), '-accel', 'kvm', '-m', '16', '-nographic', '-kernel', file('mixing')], {
          seconds: SECONDS,
          dialogue: [
            ['...', MONITOR],
            [PROMPT, 'stop\n'],
            [PROMPT, `savevm ${file('of-kvm')}\n`],
            ['saved to', ''],
            [PROMPT, 'quit\n'],
          ],
        });
        const tab = await opened(file('of-kvm'));
        const rest = (await tab.console(/[0-9a-f]{8}/)).trim();
        expect(rest).toMatch(/^\.+[0-9a-f]{8}$/);
        expect(rest.length).toBeLessThan(output.length);
        expect(output.endsWith(rest)).toBe(true);
      },
      LONG,
    );
  });

  test(
    'one whose guest has written to its disk is downloaded with the disk, and goes on without its image',
    async () => {
      writeFileSync(file('disk.img'), diskImage());
      const first = await opened(file('disk.img'));
      await first.console(/!/);
      const [download] = await Promise.all([first.page.waitForEvent('download'), first.page.click('#save')]);
      await download.saveAs(file('with-disk'));
      await first.page.waitForFunction(() => document.querySelector('#toast')?.textContent?.includes('Saved with its disks'));
      const second = await opened(file('with-disk'));
      await second.page.waitForFunction(() => document.querySelector('#state-text')?.textContent === 'Running');
      await second.type('x');
      await second.console(/OW/);
      expect([...first.complaints, ...second.complaints]).toEqual([]);
    },
    LONG,
  );

  test(
    'damaged and foreign files give a message and harm nothing',
    async () => {
      const { Machine } = (await import(join(ROOT, 'dist/node/index.mjs'))) as typeof Library;
      const folder = await firmware();
      const small = await Machine.create({ memory: 16, bios: join(folder, 'bios-256k.bin'), vgaBios: join(folder, 'vgabios-stdvga.bin') });
      const good = await small.save();
      small.dispose();
      const damaged = good.slice();
      damaged[good.length >> 1] ^= 0x10;
      const tab = await site.tab();
      await tab.goto(site.url);
      const cases = [
        ['damaged.machine', damaged, /Cannot restore the saved machine: .*damaged/],
        ['short.machine', good.slice(0, good.length >> 1), /Cannot restore the saved machine: .*(ends|truncated|short)/],
        ['letter.txt', new TextEncoder().encode('Dear reader'), /neither a Linux kernel .* nor an image of a disk/],
      ] as const;
      for (const [name, bytes, message] of cases) {
        await tab.page.setInputFiles('#files', { name, mimeType: '', buffer: Buffer.from(bytes) });
        await tab.page.waitForSelector('#dropped li');
        await tab.page.click('#start');
        await expect.poll(() => tab.page.locator('#problem').textContent(), { timeout: PATIENCE }).toMatch(message);
        await tab.page.click('#dropped button');
      }
      await tab.page.click('#guests label:nth-child(2)');
      await tab.boot();
      expect(tab.complaints).toEqual([]);
    },
    LONG,
  );

  test(
    'a reload goes on where the machine was',
    async () => {
      const tab = await site.tab();
      await tab.goto(site.url);
      await tab.boot();
      await tab.type('kept=yes; echo set\n');
      await tab.console(/\nset/);
      const kept = () =>
        tab.page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const open = indexedDB.open('twin86');
              open.onsuccess = () => {
                const all = open.result.transaction('machines').objectStore('machines').getAll();
                all.onsuccess = () => resolve(all.result[0]?.when ?? 0);
              };
            }),
        );
      const now = await tab.page.evaluate(() => Date.now());
      await expect.poll(kept, { timeout: PATIENCE, interval: 500 }).toBeGreaterThan(now);
      await tab.page.reload();
      await tab.page.waitForFunction(() => document.querySelector('#state-text')?.textContent === 'Running');
      await tab.type('echo kept: $kept\n');
      await tab.console(/kept: yes/);
    },
    LONG,
  );
});
