// npm run test:conformance [-- OPTIONS]: suites that others wrote, against what they say is right. See docs/conformance.md.
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build, checkNode, installModules, ROOT, runVisibly, StepError } from './lib/setup.mjs';

const BUNDLE = join(ROOT, 'build/conformance.mjs');

async function main(args) {
  checkNode();
  await installModules();
  if (!args.includes('--help')) await build();
  await bundle({
    entryPoints: [join(ROOT, 'test/conformance/main.ts')],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return runVisibly(process.execPath, [BUNDLE, ...args]);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
