/** Debian's Chromium, without a window, on the page that `twin86 serve` serves. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { canGetGuests } from './guests.ts';
import { hasTool, needs } from './needs.ts';

const COMMAND = join(import.meta.dirname, '../../dist/twin86.mjs');
const BROWSER = 'chromium';
/** However busy the host is. */
export const PATIENCE = 600_000;
/** Shorter, so that what fails can say what it saw. */
const WAIT = 500_000;

/** Skips the tests around where there is no browser, no guest, or no build. */
export function needsBrowser(): boolean {
  const present = [
    needs('chromium', hasTool(BROWSER)),
    needs('packages of Debian', canGetGuests()),
    needs('dist/web (npm run build)', existsSync(join(COMMAND, '../web/app.js'))),
  ];
  return present.every(Boolean);
}

export class Site {
  private constructor(
    readonly url: string,
    readonly browser: Browser,
    private readonly server: ChildProcess,
  ) {}

  static async open(): Promise<Site> {
    const server = spawn(process.execPath, [COMMAND, 'serve', '-port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const url = await new Promise<string>((resolve, reject) => {
      server.stdout.setEncoding('utf8').on('data', (text: string) => resolve((/http:\S+/.exec(text) as RegExpExecArray)[0]));
      server.on('exit', () => reject(new Error('the server ended')));
    });
    // As root, as in containers, Chromium has no sandbox.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath: await which(BROWSER), args });
    return new Site(url, browser, server);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.kill();
  }

  async closeTabs(): Promise<void> {
    for (const context of this.browser.contexts()) await context.close();
  }

  /** A tab that remembers everything that the browser complains about. */
  async tab(context?: BrowserContext): Promise<Tab> {
    const own = context ?? (await this.browser.newContext({ viewport: { width: 1360, height: 800 } }));
    const page = await own.newPage();
    page.setDefaultTimeout(PATIENCE);
    return new Tab(page);
  }
}

export class Tab {
  readonly complaints: string[] = [];

  constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Opens the page and waits for its form. */
  async goto(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.waitForSelector('#guests input');
  }

  /** Starts what is chosen and waits for the shell on the console. */
  async boot(): Promise<void> {
    await this.page.click('#start');
    await this.console(/~# $/);
  }

  /** Types into the console, which has the focus after the start. */
  async type(text: string): Promise<void> {
    await this.page.click('#terminal');
    await this.page.keyboard.type(text);
  }

  /** Waits until the console shows this, and returns what it shows. */
  async console(wanted: RegExp): Promise<string> {
    const text = async () => {
      const rows = await this.page.locator('.xterm-rows > div').allTextContents();
      return rows.join('\n').replaceAll('\u00a0', ' ').trimEnd().concat(' ');
    };
    await this.poll(text, wanted);
    return text();
  }

  /** Waits until the screen's hidden text, which follows half a second behind, has this. */
  async screenText(wanted: RegExp): Promise<void> {
    const text = () => this.page.locator('#screen-text').textContent();
    await this.poll(text, wanted);
  }

  /** A failure says whether the machine runs, and how fast: whether it hangs or the host is slow. */
  private async poll(text: () => Promise<string | null>, wanted: RegExp): Promise<void> {
    try {
      await expect.poll(text, { timeout: WAIT, interval: 200 }).toMatch(wanted);
    } catch (error) {
      const [state, speed] = await this.page.locator('#state-text, #mips').allTextContents();
      throw new Error(
        `${(error as Error).message}
The machine: ${state}, ${speed}. What there was:
${await text()}`,
        { cause: error },
      );
    }
  }
}

async function which(name: string): Promise<string> {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) as string;
}
