// npm run lockstep -- [OPTIONS] -- OPTIONS OF TWIN86: runs a guest under two engines and finds where they differ. --help says more.
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { buildAll } from './build.mjs';
import { ROOT, runVisibly } from './lib/setup.mjs';

const BUNDLE = join(ROOT, 'build/lockstep.mjs');

await buildAll();
await bundle({
  entryPoints: [join(ROOT, 'test/lockstep/main.ts')],
  outfile: BUNDLE,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
process.exitCode = await runVisibly(process.execPath, [BUNDLE, join(ROOT, 'dist'), ...process.argv.slice(2)]);
