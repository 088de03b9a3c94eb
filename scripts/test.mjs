// npm test, npm run test:long, npm run test:web, or npm test -- [--long] [--web] VITEST-ARGUMENTS: sets up whatever is missing, then checks everything.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firmware, invaders, linuxGuest, memtest } from '../guests/index.mjs';
import { hasCommand } from '../guests/lib/process.mjs';
import { build, checkNode, installModules, ROOT, runVisibly, StepError } from './lib/setup.mjs';

/** What tests use besides npm's modules: a command, and the Debian package that has it. Tests skip themselves without it. */
const TOOLS = {
  'qemu-system-i386': 'qemu-system-x86',
  nasm: 'nasm',
  objdump: 'binutils',
  cpio: 'cpio',
  'apt-get': 'apt',
  'g++': 'g++',
  make: 'make',
  python3: 'python3',
  chromium: 'chromium',
  'edid-decode': 'edid-decode',
  iasl: 'acpica-tools',
};
const GUESTS = ['686', '686-pae', 'amd64'];
const LONG_GUESTS = ['cloud-amd64'];

/** Steps that failed, for the summary; tests count for themselves. */
const failures = [];

async function main(args) {
  const long = args.includes('--long');
  checkNode();
  await installModules();
  await installTools();
  await build();
  await getGuests(long ? [...GUESTS, ...LONG_GUESTS] : GUESTS);
  await check('biome check', 'node_modules/@biomejs/biome/bin/biome', ['check', '--diagnostic-level=warn']);
  await check('tsc -b', 'node_modules/typescript/bin/tsc', ['-b']);
  const web = args.includes('--web');
  const rest = args.filter((arg) => arg !== '--long' && arg !== '--web');
  // The page's tests are a set of their own.
  const count = await runTests(web ? ['test/web', ...rest] : rest, { ...(long && { TWIN86_LONG: '1' }), ...(web && { TWIN86_WEB: '1' }) });
  for (const failure of failures) console.log(`failed: ${failure}`);
  count.failed += failures.length;
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  return count.failed === 0 ? 0 : 1;
}

/** As root on Debian, installs the packages that are missing; otherwise says what to install. */
async function installTools() {
  const missing = Object.entries(TOOLS).filter(([command]) => !hasCommand(command));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map(([, name]) => name))];
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !hasCommand('apt-get')) {
    console.log(`some tests will be skipped; to run them: ${install}`);
    return;
  }
  console.log(`installing ${packages.join(', ')} ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runVisibly('apt-get', ['-qq', 'update'], { env, quiet: true });
  const status = await runVisibly('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...install.split(' ').slice(1)], {
    env,
    quiet: true,
  });
  if (status !== 0) failures.push(`installing ${packages.join(', ')}`);
}

/** All at once here, so that tests do not wait for downloads; without apt the tests that need them skip themselves. */
async function getGuests(flavours) {
  if (!hasCommand('apt-get')) return;
  try {
    for (const flavour of flavours) await linuxGuest(flavour);
    for (const get of [firmware, memtest, invaders]) await get();
  } catch (error) {
    console.log(error.message);
    failures.push('getting the guests');
  }
}

async function check(name, script, args) {
  const start = performance.now();
  const status = await runVisibly(process.execPath, [script, ...args], { quiet: true });
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (status !== 0) failures.push(name);
}

/** vitest; its reporter (test/helpers/summary-reporter.ts) leaves the counts in a file. */
async function runTests(args, settings) {
  const folder = mkdtempSync(join(tmpdir(), 'twin86-test-'));
  const result = join(folder, 'result.json');
  try {
    const env = { TWIN86_TEST_RESULT: result, ...settings };
    const status = await runVisibly(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args], { env });
    const count = JSON.parse(readFileSync(result, 'utf8'));
    if (status !== 0 && count.failed === 0) failures.push('vitest');
    return count;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    failures.push('vitest did not finish');
    return { passed: 0, failed: 0, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  process.chdir(ROOT);
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StepError || error.syscall)) throw error;
  console.error(error.message);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
