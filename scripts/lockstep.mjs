// npm run lockstep -- [OPTIONS] -- OPTIONS OF TWIN86: runs a guest under two engines and finds where they differ. --help says more.
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { bundleForNode } from './lib/bundle.mjs';
import { ROOT, runVisibly } from './lib/setup.mjs';

await buildAll();
const bundle = await bundleForNode('test/lockstep/main.ts', 'lockstep');
process.exitCode = await runVisibly(process.execPath, [bundle, join(ROOT, 'dist'), ...process.argv.slice(2)]);
