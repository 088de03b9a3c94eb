/** The page in a real browser, in short: from the form to an answer of the guest's shell. The rest is in test:web. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needsBrowser, PATIENCE, Site, type Tab } from '../helpers/browser.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the page', () => {
  const ready = needsBrowser();
  let site: Site;
  let tab: Tab;
  beforeAll(async () => {
    if (!ready) return;
    site = await Site.open();
    tab = await site.tab();
  }, PATIENCE);
  afterAll(() => site?.close());

  test(
    'boots the default guest to a prompt, which answers what is typed, and the browser has nothing to complain about',
    async () => {
      await tab.goto(site.url);
      await tab.boot();
      await tab.type('uname -a\n');
      // Where the line is broken depends on the width of letters.
      const console = await tab.console(/Linux twin86 .*~# $/s);
      expect(console.replaceAll('\n', '')).toMatch(/Linux twin86 .*x86_64 GNU\/Linux/);
      await tab.screenText(/twin86: Linux/);
      expect(tab.complaints).toEqual([]);
    },
    PATIENCE,
  );

  test('cannot make scripts of strings', async () => {
    const policy = (await (await fetch(site.url)).headers.get('content-security-policy')) ?? '';
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toMatch(/'unsafe-eval'|\*|https?:/);
    await tab.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "made of a string"';
      document.head.append(script);
    });
    expect(await tab.page.title()).toBe('twin86');
    expect(tab.complaints.splice(0).join()).toContain('Content Security Policy');
  });

  test(
    'runs the example for browsers of the documentation',
    async () => {
      const [, code] = /^```js browser\n(.*?)^```$/ms.exec(readFileSync(join(ROOT, 'docs/api.md'), 'utf8')) as RegExpExecArray;
      const page = (await site.tab()).page;
      const file = (path: string) => readFileSync(join(ROOT, 'dist', path));
      const html = '<!doctype html><script type="importmap">{"imports":{"twin86":"/browser/index.mjs"}}</script><body></body>';
      await page.route('http://localhost/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        const guests = pathname.replace('/firmware/', 'guests/');
        if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: html });
        else if (guests !== pathname)
          await route.fulfill({ body: Buffer.from(await (await fetch(new URL(guests, site.url))).arrayBuffer()) });
        else
          await route.fulfill({ contentType: pathname.endsWith('.wasm') ? 'application/wasm' : 'text/javascript', body: file(pathname) });
      });
      await page.goto('http://localhost/');
      await page.addScriptTag({ type: 'module', content: `${code}\nwindow.finished = true;` });
      await page.waitForFunction(() => 'finished' in window);
      const drawn = await page.evaluate(() => {
        const canvas = document.querySelector('canvas') as HTMLCanvasElement;
        const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, canvas.width, canvas.height);
        return { width: canvas.width, lit: data.some((value, i) => i % 4 !== 3 && value > 0) };
      });
      expect(drawn).toEqual({ width: 720, lit: true });
    },
    PATIENCE,
  );
});
