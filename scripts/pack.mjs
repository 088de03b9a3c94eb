// Before npm pack: everything built, and the types of the library in dist/types.

import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, ROOT, runVisibly, StepError } from './lib/setup.mjs';

/** Where tsc puts each project's declarations, by the folder of the sources. */
const PROJECTS = [
  ['api/node', 'build/types/api-node'],
  ['api', 'build/types/api'],
  ['machine', 'build/types/machine'],
];
const ENTRIES = ['api/node/index.d.ts', 'api/browser/index.d.ts'];

const declarationOf = (path) => {
  const [, folder] = PROJECTS.find(([source]) => path.startsWith(`${source}/`)) ?? [];
  if (!folder) throw new StepError(`${path} is part of the library's types, but not of the library`);
  return join(ROOT, folder, path);
};

/** A declaration and all that it imports. */
function copyTypes(path, done) {
  if (done.has(path)) return;
  done.add(path);
  const target = join(ROOT, 'dist/types', path);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(declarationOf(path), target);
  for (const [, imported] of readFileSync(target, 'utf8').matchAll(/from '(\.[^']+)\.ts'/g)) {
    copyTypes(relative(ROOT, join(ROOT, dirname(path), `${imported}.d.ts`)), done);
  }
}

try {
  await build();
  if ((await runVisibly(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], { quiet: true })) !== 0)
    throw new StepError('tsc failed');
  rmSync(join(ROOT, 'dist/types'), { recursive: true, force: true });
  const done = new Set();
  for (const entry of ENTRIES) copyTypes(entry, done);
} catch (error) {
  if (!(error instanceof StepError || error.syscall)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
