// npm run build:web: dist/web as a folder that any web server can serve as it is: page, worker, engine, firmware and guests.

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { webFile, webFiles } from '../guests/web.mjs';
import { build, checkNode, installModules, ROOT, StepError } from './lib/setup.mjs';

try {
  checkNode();
  await installModules();
  await build();
  for (const name of webFiles()) {
    const target = join(ROOT, 'dist/web/guests', name);
    mkdirSync(dirname(target), { recursive: true });
    const { content, path } = await webFile(name);
    if (content === undefined) copyFileSync(path, target);
    else writeFileSync(target, content);
  }
  console.log(`${join(ROOT, 'dist/web')} is complete; see docs/browsers.md for the headers that a server should send`);
} catch (error) {
  if (!(error instanceof StepError || error.syscall)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
