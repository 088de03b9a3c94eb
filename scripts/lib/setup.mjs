// What a fresh clone needs before anything else: Node's modules and the build.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A step failed and has said why. */
export class StepError extends Error {}

const MINIMUM_NODE = 20;

export function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < MINIMUM_NODE) throw new StepError(`Node.js ${MINIMUM_NODE} or newer is needed, this is ${process.versions.node}`);
}

/**
 * Runs a program with our terminal and resolves to its exit status. Ctrl-C reaches it by itself, being in our process group; we outlive
 * it in order to end with its status.
 */
export function runVisibly(command, args, { env, quiet } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    const wait = () => {};
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', wait); // the terminal tells the child too
    process.on('SIGTERM', pass);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', pass);
      if (signal === 'SIGINT' || status === 130) process.exit(130);
      if (signal === 'SIGTERM' || status === 143) process.exit(143);
      if (status !== 0 && quiet) process.stderr.write(output);
      resolve(status ?? 1);
    });
  });
}

/** npm's own record of what it installed is older than, or differs from, what package-lock.json asks for. */
function modulesAreStale() {
  const installed = `${ROOT}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return true;
  const wanted = JSON.parse(readFileSync(`${ROOT}/package-lock.json`, 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).some(([path, { version, optional }]) => path !== '' && !optional && have[path]?.version !== version);
}

export async function installModules() {
  if (!modulesAreStale()) return;
  console.error('installing npm modules ...');
  const status = await runVisibly('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  if (status !== 0) throw new StepError('npm ci failed');
}

export async function build() {
  const status = await runVisibly(process.execPath, ['scripts/build.mjs'], { quiet: !process.stderr.isTTY });
  if (status !== 0) throw new StepError('the build failed');
}
