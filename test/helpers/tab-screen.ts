/** The machine in a tab: its screen is read off the page, its keys are pressed on the page. */

import type { Tab } from './browser.ts';
import { ROWS, type Screenshot, Watched } from './watched.ts';

/** Playwright's names of keys by QEMU's, where they are others. */
const KEYS: Record<string, string> = {
  ctrl: 'Control',
  spc: 'Space',
  ret: 'Enter',
  minus: 'Minus',
  equal: 'Equal',
  slash: 'Slash',
  dot: 'Period',
  comma: 'Comma',
};
const KEY_MS = 100;

export class TabScreen extends Watched {
  constructor(private readonly tab: Tab) {
    super();
  }

  /** Gives the page files as a user does, and starts what they make. */
  async start(url: string, files: readonly string[]): Promise<void> {
    await this.tab.goto(url);
    await this.tab.page.setInputFiles('#files', [...files]);
    await this.tab.page.waitForSelector('#dropped li');
    await this.tab.page.click('#start');
    await this.tab.page.waitForFunction(() => document.querySelector('#state-text')?.textContent === 'Running');
  }

  async rows(): Promise<string[]> {
    const text = (await this.tab.page.locator('#screen-text').textContent()) ?? '';
    const rows = text.split('\n');
    return [...rows, ...Array<string>(Math.max(0, ROWS - rows.length)).fill('')];
  }

  async key(...names: string[]): Promise<void> {
    await this.tab.page.locator('#screen').press(names.map((name) => KEYS[name] ?? name).join('+'), { delay: KEY_MS });
  }

  async picture(): Promise<Screenshot> {
    const { width, height, base64 } = await this.tab.page.evaluate(async () => {
      const canvas = document.querySelector('#screen') as HTMLCanvasElement;
      const { width, height } = canvas;
      // A copy: the browser complains about canvases that are drawn to and read from again and again.
      const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, width, height);
      const url = await new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result as string);
        reader.readAsDataURL(new Blob([data]));
      });
      return { width, height, base64: url.slice(url.indexOf(',') + 1) };
    });
    return { width, height, pixels: Buffer.from(base64, 'base64').filter((_, i) => i % 4 !== 3) };
  }

  async end(): Promise<void> {
    await this.tab.page.context().close();
  }
}
