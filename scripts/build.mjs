// Builds everything into dist/: the printed sources, the core (core.wasm) and the command (twin86.mjs). Steps whose inputs
// have not changed since they last succeeded are skipped.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

async function compileCore() {
  const { default: asc } = await import('assemblyscript/asc');
  const { error, stderr } = await asc.main(['--config', join(root, 'asconfig.json'), '--target', 'release', '--baseDir', root]);
  if (error) throw new Error(`AssemblyScript: ${error.message}\n${stderr.toString()}`);
}

async function bundleCommand() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'cli/main.ts')],
    outfile: join(dist, 'twin86.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    logLevel: 'error',
    packages: 'external',
    banner: { js: '#!/usr/bin/env node' },
    define: { TWIN86_VERSION: JSON.stringify(version) },
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

export async function buildAll() {
  mkdirSync(dist, { recursive: true });
  const { writeIsa } = await import('./isa.mjs');
  await step('instruction tables', ['core-asm/isa', 'core-asm/assembly'], ['core-asm/assembly/gen/handlers.ts'], writeIsa);
  await step('the core (about a minute)', ['core-asm/assembly', 'asconfig.json'], ['dist/core.wasm'], compileCore);
  await addon();
  const sources = [
    'accel',
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
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
