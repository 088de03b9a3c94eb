import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** Makes one module of an entry in the project, for Node, and returns its path: build/NAME.mjs. */
export async function bundleForNode(entry, name) {
  // Before the modules are installed this file can be imported all the same.
  const { build } = await import('esbuild');
  const outfile = join(ROOT, 'build', `${name}.mjs`);
  await build({
    entryPoints: [join(ROOT, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}
