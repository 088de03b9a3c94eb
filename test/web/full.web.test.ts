/** The page in a real browser, at length. Screenshots are left in build/web-shots for somebody to look at. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { needsBrowser, PATIENCE, Site, type Tab } from '../helpers/browser.ts';

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
