// Prints everything that is generated from the instruction rows. With --check, only says whether the files are up to date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The rows and their printers know neither the engine's feature bits nor the tests; the manual page tells of both. */
const PRINTERS = `
export { printAll } from './core-asm/isa/main.ts';
export { FEATURES } from './accel/tcg/cpu-features.ts';
export { ABSENT } from './test/isa/differences.ts';
`;

/** Prints everything in memory: file name -> text. */
export async function printIsa() {
  const outfile = join(root, 'build/isa.mjs');
  await build({
    stdin: { contents: PRINTERS, resolveDir: root },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const { printAll, FEATURES, ABSENT } = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
  const features = new Map();
  for (const { name, word, implemented } of FEATURES.values()) if (!implemented) features.set(word, [...(features.get(word) ?? []), name]);
  return printAll(root, { features, instructions: ABSENT });
}

const current = (name) => {
  try {
    return readFileSync(join(root, name), 'utf8');
  } catch {
    return null;
  }
};

/** Writes what changed; returns the names of the files that did. */
export async function writeIsa(check = false) {
  const changed = [];
  for (const [name, text] of await printIsa()) {
    if (current(name) === text) continue;
    changed.push(name);
    if (!check) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
  }
  return changed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const changed = await writeIsa(check);
  if (check && changed.length) {
    console.error(`out of date: ${changed.join(', ')}; run "npm run isa"`);
    process.exit(1);
  }
  console.log(changed.length ? `printed ${changed.join(', ')}` : 'up to date');
}
