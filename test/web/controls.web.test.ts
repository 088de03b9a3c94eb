/** What a user does with the page besides typing into its console: every button, paste, touch, mouse, full screen. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needsBrowser, PATIENCE, Site, type Tab } from '../helpers/browser.ts';

/** Of a PNG: signature, IHDR with width and height. */
const pngSize = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];

const SHOTS = join(import.meta.dirname, '../../build/web-shots');

describe('the page, with a guest at its prompt', () => {
  const ready = needsBrowser();
  let site: Site;
  let tab: Tab;
  beforeAll(async () => {
    if (!ready) return;
    mkdirSync(SHOTS, { recursive: true });
    site = await Site.open();
    const context = await site.browser.newContext({
      viewport: { width: 1360, height: 800 },
      hasTouch: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    tab = await site.tab(context);
  }, PATIENCE);
  afterAll(() => site?.close());

  test(
    'boots',
    async () => {
      await tab.goto(`${site.url}?guest=686&m=128`);
      await tab.boot();
      await tab.screenText(/~#$/);
    },
    PATIENCE,
  );

  const state = (wanted: string) => expect.poll(() => tab.page.locator('#state-text').textContent(), { timeout: PATIENCE }).toBe(wanted);
  const focus = () => tab.page.evaluate(() => document.activeElement?.id);

  test('pastes into the console, and copies from it', async () => {
    await tab.page.evaluate(() => navigator.clipboard.writeText('echo pas""ted'));
    await tab.page.click('#paste');
    await tab.page.keyboard.press('Enter');
    await tab.console(/pasted/);
    const word = await tab.page.locator('.xterm-rows > div', { hasText: /^pasted/ }).boundingBox();
    await tab.page.mouse.dblclick((word?.x ?? 0) + 10, (word?.y ?? 0) + 5);
    await tab.page.click('#copy');
    expect(await tab.page.evaluate(() => navigator.clipboard.readText())).toBe('pasted');
  });

  test('gives the keyboard to the screen, and Ctrl+Alt takes it back', async () => {
    await tab.page.click('#screen');
    await tab.page.keyboard.type('seq 42 42\n', { delay: 30 });
    await tab.screenText(/^42$/m);
    await tab.page.keyboard.press('Tab');
    expect(await focus()).toBe('screen');
    await tab.page.keyboard.press('Control+Alt');
    expect(await focus()).toBe('run');
  });

  test('takes what a touch keyboard writes, and what it puts in its place', async () => {
    await tab.page.tap('#screen');
    expect(await focus()).toBe('touch');
    await tab.page.keyboard.insertText('ecko tap');
    for (let i = 0; i < 'ko tap'.length; i++) await tab.page.keyboard.press('Backspace');
    await tab.page.keyboard.insertText('ho tap-$((6*7))');
    await tab.page.keyboard.press('Enter');
    await tab.screenText(/^tap-42$/m);
    // A word that grows while it is composed, as suggestions do.
    const client = await tab.page.context().newCDPSession(tab.page);
    for (const text of ['e', 'ec', 'echi']) await client.send('Input.imeSetComposition', { text, selectionStart: 0, selectionEnd: 0 });
    await client.send('Input.insertText', { text: 'echo word-$((5*5))' });
    await tab.page.keyboard.press('Enter');
    await tab.screenText(/^word-25$/m);
  });

  test('has a row of keys that keyboards lack', async () => {
    if (await tab.page.locator('#key-row').isHidden()) await tab.page.click('#keys');
    await tab.type('sleep 1000; echo stop""ped\n');
    await tab.page.click('#key-row >> text=Ctrl+C');
    await tab.type('echo after\n');
    await tab.console(/\nafter/);
    await tab.page.click('#keys');
    expect(await tab.page.locator('#key-row').isHidden()).toBe(true);
  });

  test('gives the mouse to the guest, and Ctrl+Alt takes it back', async () => {
    const locked = () => tab.page.evaluate(() => document.pointerLockElement?.id);
    await tab.page.click('#mouse');
    await expect.poll(locked).toBe('screen');
    await tab.page.keyboard.press('Control+Alt');
    await expect.poll(locked).toBeUndefined();
  });

  test('fills the screen, and Ctrl+Alt is the way back', async () => {
    const full = () => tab.page.evaluate(() => document.fullscreenElement?.id);
    await tab.page.click('#full');
    await expect.poll(full).toBe('panes');
    expect(['screen', '']).toContain(await focus());
    await tab.page.keyboard.press('Control+Alt');
    await expect.poll(full).toBeUndefined();
  });

  test('saves a picture of the screen', async () => {
    const [download] = await Promise.all([tab.page.waitForEvent('download'), tab.page.click('#shot')]);
    expect(pngSize(readFileSync(await download.path()))).toEqual(['PNG', 720, 400]);
  });

  test('pauses, and goes on', async () => {
    await tab.page.click('#run');
    await state('Paused');
    await expect.poll(() => tab.page.locator('#mips').textContent(), { timeout: PATIENCE }).toBe('0.0 MIPS');
    await tab.page.click('#run');
    await state('Running');
    await tab.type('echo on""ward\n');
    await tab.console(/onward/);
  });

  test('puts a floppy into the drive and takes it out', async () => {
    await tab.page.click('#drives');
    await tab.page.setInputFiles('#insert-floppy0', {
      name: 'letter.img',
      mimeType: '',
      buffer: Buffer.alloc(1440 * 1024, 'Dear guest. '),
    });
    await tab.page.waitForSelector('#drives-list >> text=letter.img');
    await tab.page.screenshot({ path: join(SHOTS, '7-drives.png') });
    await tab.page.click('[aria-label="Eject from Floppy drive A"]');
    await expect.poll(() => tab.page.locator('#drives-list li').first().textContent()).toMatch(/Floppy drive A *empty/);
    await tab.page.click('#drives-close');
    expect(await tab.page.locator('#drives-dialog').isHidden()).toBe(true);
  });

  test('has panes as tabs, which the keyboard reaches, and which the address remembers', async () => {
    await tab.page.click('#tab-screen');
    expect(await tab.page.locator('#pane-serial').isHidden()).toBe(true);
    expect(tab.page.url()).toContain('view=screen');
    await tab.page.keyboard.press('ArrowRight');
    expect(await tab.page.locator('#pane-screen').isHidden()).toBe(true);
    await tab.page.keyboard.press('ArrowRight');
    expect(await focus()).toBe('tab-split');
    expect(tab.page.url()).not.toContain('view');
  });

  test(
    'the power button asks the guest, which may ignore it; poweroff ends it, and Start starts it again; the reset button too',
    async () => {
      await tab.page.click('#power');
      await expect.poll(() => tab.page.locator('#toast').textContent()).toMatch(/power button/);
      await tab.type('poweroff\n');
      await state('Off');
      await tab.page.click('#run');
      await state('Running');
      await tab.console(/~# $/);
      await tab.type('gone=no; clear; echo mark""ed\n');
      await tab.console(/^marked$/m);
      await tab.page.click('#reset');
      // Another prompt, below another log.
      await tab.console(/^(?!.*marked).*~# $/s);
      await tab.type('echo "gone: $gone."\n');
      await tab.console(/\ngone: \./);
      expect(tab.complaints).toEqual([]);
    },
    2 * PATIENCE,
  );

  test('settings of the address are in the form, and those of the form in the address', async () => {
    const other = await site.tab();
    await other.goto(`${site.url}?guest=686&m=512&cpu=pentium3&append=console%3DttyS0`);
    await other.page.click('#settings summary');
    const value = (id: string) => other.page.locator(id).inputValue();
    expect(await Promise.all(['#cpu', '#append'].map(value))).toEqual(['pentium3', 'console=ttyS0']);
    expect(await other.page.locator('#memory-text').textContent()).toBe('512 MiB');
    await other.page.selectOption('#cpu', 'Skylake-Client');
    await other.page.locator('#memory').focus();
    await other.page.keyboard.press('ArrowLeft');
    expect(other.page.url()).toBe(`${site.url}?guest=686&cpu=Skylake-Client&append=console%3DttyS0`);
    expect(await other.page.locator('#settings-summary').textContent()).toBe('256 MiB, Skylake-Client');
    expect(other.complaints).toEqual([]);
  });
});
