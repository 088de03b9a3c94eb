// npm run serve [-- TWIN86-SERVE-OPTIONS...]: from a fresh clone to the machine in a browser tab.

import { build, checkNode, installModules, runVisibly, StepError } from './lib/setup.mjs';

try {
  checkNode();
  await installModules();
  await build();
  process.exitCode = await runVisibly(process.execPath, ['dist/twin86.mjs', 'serve', ...process.argv.slice(2)]);
} catch (error) {
  if (!(error instanceof StepError || error.syscall)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
