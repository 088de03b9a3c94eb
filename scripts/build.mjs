// Builds everything into dist/: the printed sources, the core (core.wasm) and the command (twin86.mjs). Steps whose inputs
// have not changed since they last succeeded are skipped.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ADDON, ADDON_SOURCES, buildAddon, whyNoAddon } from './lib/addon.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const stampFile = join(dist, '.stamps.json');

function* filesBelow(path) {
  if (statSync(path).isFile()) yield path;
  else
    for (const name of readdirSync(path).sort()) {
      if (name !== 'node_modules' && name !== 'build' && !name.endsWith('.tsbuildinfo')) yield* filesBelow(join(path, name));
    }
}

/** A digest of the contents of files and folders. */
function digest(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesBelow(join(root, input)))
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

async function step(name, inputs, outputs, work) {
  const stamps = readStamps();
  const now = digest(inputs);
  const present = outputs.every((o) => statSync(join(root, o), { throwIfNoEntry: false }));
  if (present && stamps[name] === now) return;
  const start = performance.now();
  process.stderr.write(`building ${name} ... `);
  await work();
  process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  // A source that was changed meanwhile makes the step due again; what the step itself wrote there does not.
  const writesInputs = outputs.some((o) => inputs.some((i) => o.startsWith(`${i}/`)));
  writeFileSync(stampFile, JSON.stringify({ ...readStamps(), [name]: writesInputs ? digest(inputs) : now }, null, 2));
}

async function compileCore(...options) {
  const { default: asc } = await import('assemblyscript/asc');
  const { error, stderr } = await asc.main(['--config', join(root, 'asconfig.json'), '--target', 'release', '--baseDir', root, ...options]);
  if (error) throw new Error(`AssemblyScript: ${error.message}\n${stderr.toString()}`);
}

/** Bundles with what all of them have in common. */
async function bundle(options) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    sourcemap: true,
    logLevel: 'error',
    define: { TWIN86_VERSION: JSON.stringify(version) },
    ...options,
  });
}

/** What cannot be built here is left out: it is the only part that needs a compiler of the system's. */
async function addon() {
  const obstacle = whyNoAddon();
  try {
    if (obstacle === null) await step('the KVM addon', ADDON_SOURCES, [ADDON], buildAddon);
    else process.stderr.write(`accel=kvm is left out: ${obstacle}\n`);
  } catch (error) {
    process.stderr.write(`failed, accel=kvm is left out:\n${error.message}\n`);
  }
}

const forNode = { platform: 'node', target: 'node20', packages: 'external' };
const forBrowsers = { platform: 'browser', target: 'es2022' };

const bundleCommand = () =>
  bundle({ ...forNode, entryPoints: ['cli/main.ts'], outfile: 'dist/twin86.mjs', banner: { js: '#!/usr/bin/env node' } });

/** What `import 'twin86'` gives, and the workers that go with it. */
async function bundleLibrary() {
  const names = { outExtension: { '.js': '.mjs' } };
  await bundle({ ...forNode, ...names, entryPoints: ['api/node/index.ts', 'api/node/worker.ts'], outdir: 'dist/node' });
  await bundle({ ...forBrowsers, ...names, entryPoints: ['api/browser/index.ts', 'api/browser/worker.ts'], outdir: 'dist/browser' });
}

/** The page: dist/web, without guests. */
async function bundlePage() {
  const target = join(dist, 'web');
  mkdirSync(target, { recursive: true });
  const page = { ...forBrowsers, minify: true, outdir: 'dist/web', entryNames: '[name]' };
  await bundle({ ...page, entryPoints: { app: 'web/main.ts', worker: 'api/browser/worker.ts' } });
  await bundle({ ...page, entryPoints: ['web/app.css'] });
  for (const name of ['index.html', 'icon.svg']) copyFileSync(join(root, 'web', name), join(target, name));
  copyFileSync(join(dist, 'core.wasm'), join(target, 'core.wasm'));
}

export async function buildAll() {
  mkdirSync(dist, { recursive: true });
  const { writeIsa } = await import('./isa.mjs');
  await step('instruction tables', ['core-asm/isa', 'core-asm/assembly'], ['core-asm/assembly/gen/handlers.ts'], writeIsa);
  await step('the core (about a minute)', ['core-asm/assembly', 'asconfig.json'], ['dist/core.wasm'], () => compileCore());
  await addon();
  const sources = [
    'accel',
    'api',
    'backends',
    'boards',
    'cli',
    'devices',
    'machine',
    'monitor',
    'core-asm/assembly/layout.ts',
    'core-asm/disasm',
    'package.json',
  ];
  await step('the twin86 command', sources, ['dist/twin86.mjs'], bundleCommand);
  await step('the library', sources, ['dist/node/worker.mjs', 'dist/browser/worker.mjs'], bundleLibrary);
  const page = [...sources, 'web', 'dist/core.wasm', 'package-lock.json'];
  await step('the page', page, ['dist/web/app.js', 'dist/web/worker.js'], bundlePage);
}

/** The same core, whose functions profilers show by their names. */
export async function buildNamedCore() {
  const file = 'build/profile/core.wasm';
  const compile = () => compileCore('--debug', '--outFile', join(root, file));
  await step('the core with names (about a minute)', ['core-asm/assembly', 'asconfig.json'], [file], compile);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
