// npm run bench:web [-- --runs N]: the page in Debian's Chromium beside v86's npm package in a page of its own, with the same 32-bit
// kernel and initial file system: from navigation to the prompt, then a shell loop (N = 0: neither). Then what only ours is asked: bytes
// transferred, tasks on the page's thread while the guest spins, and how long a key takes to be echoed.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { firmware, linuxGuest } from '../guests/index.mjs';
import { run } from '../guests/lib/process.mjs';
import { npmPackage, V86_VERSION } from './peers.mjs';
import { median } from './statistics.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const LOOP = 'i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; echo do""ne\n';
const APPEND = 'console=ttyS0';
const MEMORY = 128;
const LIMIT = 600_000;
const KEYS = 40;
const SPIN_MS = 10_000;

/** v86's pieces, put together as its documentation says; the console is a string. */
const V86_PAGE = `<!doctype html><script type="module">
  import { V86 } from '/libv86.mjs';
  const emulator = new V86({
    wasm_path: '/v86.wasm', bios: { url: '/bios.bin' }, vga_bios: { url: '/vgabios-stdvga.bin' },
    bzimage: { url: '/kernel' }, initrd: { url: '/initrd' }, cmdline: '${APPEND}', memory_size: ${MEMORY} * 1024 * 1024,
    disable_speaker: true, autostart: true,
  });
  window.output = '';
  emulator.add_listener('serial0-output-byte', (byte) => { window.output += String.fromCharCode(byte); });
  window.send = (text) => emulator.serial0_send(text);
</script>`;

async function v86(browser) {
  const [folder, seabios, guest] = [await npmPackage('v86', V86_VERSION), await firmware(), await linuxGuest('686')];
  const files = {
    '/libv86.mjs': [join(folder, 'build/libv86.mjs'), 'text/javascript'],
    '/v86.wasm': [join(folder, 'build/v86.wasm'), 'application/wasm'],
    '/bios.bin': [join(seabios, 'bios.bin')],
    '/vgabios-stdvga.bin': [join(seabios, 'vgabios-stdvga.bin')],
    '/kernel': [guest.kernel],
    '/initrd': [guest.initrd],
  };
  const page = await (await browser.newContext()).newPage();
  await page.route('http://localhost/**', (route) => {
    const [path, contentType = 'application/octet-stream'] = files[new URL(route.request().url()).pathname] ?? [];
    if (path) return route.fulfill({ body: readFileSync(path), contentType });
    return route.fulfill({ body: V86_PAGE, contentType: 'text/html' });
  });
  const has = (text) => page.waitForFunction((wanted) => window.output?.includes(wanted), text, { timeout: LIMIT, polling: 50 });
  const start = performance.now();
  await page.goto('http://localhost/');
  await has('~# ');
  const prompt = performance.now() - start;
  const before = performance.now();
  await page.evaluate((text) => window.send(text), LOOP);
  await has('\r\ndone');
  const loop = performance.now() - before;
  await page.context().close();
  return { prompt, loop };
}

const shows = (page, wanted) =>
  page.waitForFunction((text) => document.querySelector('.xterm-rows')?.textContent.includes(text), wanted, {
    timeout: LIMIT,
    polling: 50,
  });

/** The page itself, told by its address to start at once. */
async function openOurs(browser, url) {
  const page = await (await browser.newContext({ viewport: { width: 1360, height: 800 } })).newPage();
  await page.goto(`${url}?guest=686&m=${MEMORY}&append=${encodeURIComponent(APPEND)}&view=serial&start`);
  await shows(page, '~# ');
  return page;
}

async function ours(browser, url) {
  const start = performance.now();
  const page = await openOurs(browser, url);
  const prompt = performance.now() - start;
  const before = performance.now();
  await page.click('#terminal');
  await page.keyboard.type(LOOP);
  await page.waitForFunction(
    () => [...document.querySelectorAll('.xterm-rows > div')].some((row) => row.textContent.trim() === 'done'),
    null,
    { timeout: LIMIT, polling: 50 },
  );
  const loop = performance.now() - before;
  await page.context().close();
  return { prompt, loop };
}

/** What the page does while the guest spins: tasks over 50 ms, and the time from a key to its echo. */
async function responsiveness(browser, url) {
  const page = await openOurs(browser, url);
  await page.click('#terminal');
  await page.keyboard.type('while :; do :; done\n');
  await page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  await page.waitForTimeout(SPIN_MS);
  // From the key's event to the change of what the terminal shows.
  await page.evaluate(() => {
    const rows = document.querySelector('.xterm-rows');
    let [pressed, before] = [0, ''];
    window.echoes = [];
    const onKey = () => ([pressed, before] = [performance.now(), rows.textContent]);
    document.addEventListener('keydown', onKey, { capture: true });
    new MutationObserver(() => {
      if (pressed === 0 || rows.textContent === before) return;
      window.echoes.push(performance.now() - pressed);
      pressed = 0;
    }).observe(rows, { childList: true, subtree: true, characterData: true });
  });
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.press('x');
    await page.waitForFunction((count) => window.echoes.length > count, i, { timeout: LIMIT, polling: 50 });
  }
  const times = (await page.evaluate(() => window.echoes)).sort((a, b) => a - b);
  const tasks = await page.evaluate(() => window.tasks);
  await page.context().close();
  return { tasks, p50: median(times), p95: times[Math.floor(times.length * 0.95)] };
}

/** What a first visit transfers, by what the server sends. */
async function transferred(browser, url) {
  const page = await (await browser.newContext()).newPage();
  const sizes = new Map();
  page.context().on('response', async (response) => {
    const length = response.headers()['content-length'];
    sizes.set(new URL(response.url()).pathname, Number(length ?? 0));
  });
  await page.goto(`${url}?start&view=serial`);
  await shows(page, '~# ');
  await page.context().close();
  return sizes;
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const server = spawn(process.execPath, [join(DIST, 'twin86.mjs'), 'serve', '-port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const url = await new Promise((resolve) => server.stdout.on('data', (text) => resolve(/http:\S+/.exec(text)[0])));
const executablePath = (await run('which', ['chromium'])).trim();
const browser = await chromium.launch({ executablePath, args: process.getuid() === 0 ? ['--no-sandbox'] : [] });
try {
  const results = { ours: [], v86: [] };
  for (let i = 0; i < Number(values.runs); i++) {
    const turns = [async () => results.ours.push(await ours(browser, url)), async () => results.v86.push(await v86(browser))];
    for (const turn of i % 2 ? turns.reverse() : turns) await turn();
  }
  for (const what of results.ours.length > 0 ? ['prompt', 'loop'] : []) {
    const [a, b] = ['ours', 'v86'].map((name) => median(results[name].map((result) => result[what])) / 1000);
    console.log(`${what}: twin86 ${a.toFixed(1)} s, v86 ${b.toFixed(1)} s, ratio ${(a / b).toFixed(2)}`);
  }
  const { tasks, p50, p95 } = await responsiveness(browser, url);
  console.log(
    `while the guest spins: ${tasks.filter((ms) => ms > 50).length} tasks over 50 ms (${tasks.map(Math.round).join(', ') || 'none'})`,
  );
  console.log(`key to echo: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`);
  const sizes = await transferred(browser, url);
  for (const [name, bytes] of sizes) console.log(`${name}: ${Math.round(bytes / 1024)} KiB`);
  console.log(`core.wasm: ${Math.round(gzipSync(readFileSync(join(DIST, 'core.wasm')), { level: 9 }).length / 1024)} KiB with gzip -9`);
} finally {
  await browser.close();
  server.kill();
}
