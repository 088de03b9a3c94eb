/** The page in a real browser, at length. Screenshots are left in build/web-shots for somebody to look at. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type * as Library from '../../api/node/index.ts';
import { needsBrowser, PATIENCE, Site, type Tab } from '../helpers/browser.ts';
import { firmware, linuxGuest } from '../helpers/guests.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHOTS = join(ROOT, 'build/web-shots');
const LONG = 4 * PATIENCE;
/** The kernel is writing its log. */
const LOGS = /\[ +\d+\.\d+\] \w/;

describe('the page, at length', () => {
  const ready = needsBrowser();
  let site: Site;
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    if (ready) site = await Site.open();
  }, PATIENCE);
  afterEach(() => site?.closeTabs());
  afterAll(() => site?.close());

  const shot = (tab: Tab, name: string) => tab.page.screenshot({ path: join(SHOTS, `${name}.png`) });
  /** What axe-core calls serious or critical, by rule and element. */
  const serious = async (tab: Tab) => {
    await tab.page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await tab.page.evaluate<{ violations: { impact: string; id: string; nodes: { html: string }[] }[] }>(
      'axe.run()',
    );
    return violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)).map(({ id, nodes }) => [id, nodes[0].html]);
  };

  test(
    'looks as it should on the way to a prompt, and axe-core finds nothing serious',
    async () => {
      const tab = await site.tab();
      await tab.goto(site.url);
      await shot(tab, '1-start');
      expect(await serious(tab)).toEqual([]);
      await tab.page.click('#start');
      await tab.console(LOGS);
      await shot(tab, '2-booting');
      await tab.console(/~# $/);
      await tab.type('uname -a\n');
      await tab.console(/GNU\/Linux/);
      await shot(tab, '3-prompt');
      expect(await serious(tab)).toEqual([]);
      await tab.page.click('#theme');
      await shot(tab, '4-dark');
      expect(await serious(tab)).toEqual([]);
      await tab.page.setViewportSize({ width: 390, height: 780 });
      await tab.page.waitForTimeout(500);
      await shot(tab, '5-phone');
      expect(await serious(tab)).toEqual([]);
      expect(tab.complaints).toEqual([]);
    },
    LONG,
  );

  test(
    'a guest that spins leaves the page its buttons; Ctrl-C reaches it',
    async () => {
      const tab = await site.tab();
      await tab.goto(site.url);
      await tab.boot();
      await tab.type('while :; do :; done\n');
      await tab.page.waitForFunction(() => Number.parseFloat(document.querySelector('#mips')?.textContent ?? '') > 5);
      await tab.page.keyboard.press('Control+c');
      await tab.type('echo back $((6 * 7))\n');
      await tab.console(/back 42/);
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

  test(
    'a machine saved by the Node library goes on in the tab, in the middle of a checksum, and the other way round',
    async () => {
      const { Machine } = (await import(join(ROOT, 'dist/node/index.mjs'))) as typeof Library;
      const { kernel, initrd } = await linuxGuest('686');
      const folder = await firmware();
      const roms = { bios: join(folder, 'bios-256k.bin'), vgaBios: join(folder, 'vgabios-stdvga.bin') };
      const first = await Machine.create({ ...roms, kernel, initrd, append: 'console=ttyS0', memory: 64 });
      await first.start();
      await first.serial.waitFor('~# ');
      first.serial.write(
        'yes twin86 | head -c 2000000 > /tmp/data; md5sum /tmp/data; md5sum /tmp/data; echo begin; md5sum /tmp/data; echo over\n',
      );
      const sum = /[0-9a-f]{32}/.exec(await first.serial.waitFor(/\nbegin\r\n/))?.[0] as string;
      const saved = await first.save();
      first.dispose();

      const tab = await site.tab();
      await tab.goto(site.url);
      await tab.page.setInputFiles('#files', { name: 'node.machine', mimeType: '', buffer: Buffer.from(saved) });
      await tab.page.waitForSelector('#dropped li');
      await tab.page.click('#start');
      expect(await tab.console(/over/)).toContain(sum);
      await tab.type('md5sum /tmp/data; echo agai""n\n');
      const [download] = await Promise.all([tab.page.waitForEvent('download'), tab.page.click('#save')]);
      const back = readFileSync(await download.path());

      const second = await Machine.create({ ...roms, saved: back });
      await second.start();
      second.serial.write('md5sum /tmp/data; echo to""gether\n');
      expect(await second.serial.waitFor('together', { timeout: PATIENCE })).toContain(sum);
      second.dispose();
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
    'two tabs run a 32-bit and a 64-bit kernel side by side',
    async () => {
      const context = await site.browser.newContext({ viewport: { width: 1360, height: 800 } });
      const [one, two] = [await site.tab(context), await site.tab(context)];
      await one.goto(`${site.url}?guest=686&m=128`);
      await two.goto(site.url);
      await Promise.all([one.page.click('#start'), two.page.click('#start')]);
      for (const [tab, machine] of [
        [one, 'i686'],
        [two, 'x86_64'],
      ] as const) {
        await tab.page.bringToFront();
        await tab.console(/~# $/);
        await tab.type('uname -m\n');
        await tab.console(new RegExp(`\\n${machine}`));
        expect(tab.complaints).toEqual([]);
      }
    },
    LONG,
  );

  test(
    'twenty machines one after the other leave nothing behind',
    async () => {
      const tab = await site.tab();
      await tab.goto(`${site.url}?m=128`);
      const client = await tab.page.context().newCDPSession(tab.page);
      const round = async () => {
        await tab.page.click('#start');
        await tab.console(LOGS);
        await tab.page.click('#end');
        await tab.page.waitForSelector('#start-view:not([hidden])');
      };
      /** Of the page, in bytes, after a collection; and its workers. */
      const heap = async () => {
        await client.send('HeapProfiler.collectGarbage');
        return (await client.send('Runtime.getHeapUsage')).usedSize;
      };
      await round();
      const sizes = [await heap()];
      for (let i = 0; i < 19; i++) {
        await round();
        sizes.push(await heap());
      }
      writeFileSync(join(SHOTS, 'heap.json'), JSON.stringify(sizes));
      expect(tab.page.workers()).toHaveLength(0);
      expect(sizes.at(-1) as number).toBeLessThan(sizes[0] * 1.25 + 2e6);
    },
    LONG,
  );
});
