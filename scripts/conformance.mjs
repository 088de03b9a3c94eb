// npm run test:conformance [-- OPTIONS]: suites that others wrote, against what they say is right. See docs/conformance.md.
import { bundleForNode } from './lib/bundle.mjs';
import { build, checkNode, installModules, runVisibly, StepError } from './lib/setup.mjs';

async function main(args) {
  checkNode();
  await installModules();
  if (!args.includes('--help')) await build();
  const bundle = await bundleForNode('test/conformance/main.ts', 'conformance');
  return runVisibly(process.execPath, [bundle, ...args]);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
