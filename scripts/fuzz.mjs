// npm run fuzz -- [--minutes N | --cases N] [--seed S] [--mode real|protected|long|board|mixed] [--core FILE] [CASE...]
//
// Runs random guests in a process of its own and watches it: a case that hangs or crashes that process is a finding like any other, and
// the run goes on after it. CASE is the name of a case (long-0000002a) or a file of test/fuzz/seeds. See docs/fuzzing.md.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { bundleForNode } from './lib/bundle.mjs';
import { ROOT } from './lib/setup.mjs';

const MODES = ['real', 'protected', 'long', 'board', 'mixed'];
const BUNDLE = join(ROOT, 'build/fuzz.mjs');
const SEEDS = join(ROOT, 'test/fuzz/seeds');
/** A case takes a fraction of a second; one that takes this long hangs. */
const HANG_MS = 60_000;
const LOOK_MS = 500;
/** JavaScript heap of the fuzzing process: a device that keeps what the guest gives it soon fills it. */
const HEAP_MIB = 1024;
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** More hangs and crashes than this are one bug, not many. */
const RESTARTS = 20;

class UsageError extends Error {}

function number(text, name) {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new UsageError(`--${name} ${text}: not a number`);
  return value;
}

function options() {
  const string = { type: 'string' };
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { minutes: string, cases: string, seed: string, mode: string, core: string, seeds: string },
  });
  const mode = values.mode ?? 'mixed';
  if (!MODES.includes(mode)) throw new UsageError(`--mode ${mode}: must be one of ${MODES.join(', ')}`);
  const minutes = values.minutes === undefined ? (values.cases === undefined ? 1 : null) : number(values.minutes, 'minutes');
  return {
    core: values.core && resolve(values.core),
    mode,
    seed: values.seed === undefined ? Date.now() >>> 0 : number(values.seed, 'seed'),
    from: 0,
    to: values.cases === undefined ? null : number(values.cases, 'cases'),
    deadline: minutes === null ? null : Date.now() + minutes * 60_000,
    only: positionals,
    seeds: values.seeds ? resolve(values.seeds) : SEEDS,
    known: [],
  };
}

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

/** Runs the fuzzing process until it ends by itself or the same case has run for too long. Resolves to what went wrong, or null. */
function watch(job) {
  const current = join(job.folder, 'current.json');
  return new Promise((done) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MIB}`, BUNDLE, JSON.stringify(job)], {
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let errors = '';
    let problem = null;
    child.stderr.on('data', (data) => {
      errors = (errors + data).slice(-4000);
    });
    const timer = setInterval(() => {
      const since = statSync(current, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since < HANG_MS) return;
      problem = `hang: longer than ${HANG_MS / 1000} s`;
      child.kill('SIGKILL');
    }, LOOK_MS);
    // Whoever ends us ends the run.
    const end = (signal) => {
      child.kill('SIGKILL');
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    for (const signal of ENDING) process.once(signal, end);
    child.on('close', (code, signal) => {
      clearInterval(timer);
      for (const signal of ENDING) process.off(signal, end);
      if (code !== 0) problem ??= `crash: the process ended with ${signal ?? code}\n${errors}`;
      done(problem);
    });
  });
}

/** Adds one process's figures to those of the run. */
function add(total, figures) {
  if (!figures) return;
  for (const key of ['cases', 'ends', 'findings']) {
    for (const [name, count] of Object.entries(figures[key])) total[key][name] = (total[key][name] ?? 0) + count;
  }
  total.instructions += figures.instructions;
  total.missed += figures.missed;
  if (figures.slowest.ms > total.slowest.ms) total.slowest = figures.slowest;
  total.memoryMiB = Math.max(total.memoryMiB, figures.memoryMiB);
}

function report(total, seconds, seed) {
  const list = (counts) => Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  const count = Object.values(total.cases).reduce((a, b) => a + b, 0);
  console.log(
    `seed ${seed}: ${count} cases (${list(total.cases).join(', ')}) in ${seconds.toFixed(0)} s, ${(total.instructions / 1e6).toFixed(1)} million instructions`,
  );
  console.log(`ends: ${list(total.ends).join(', ')}; ${total.missed} not comparable`);
  console.log(`slowest: ${total.slowest.name} ${total.slowest.ms} ms; at most ${total.memoryMiB} MiB`);
  const found = list(total.findings);
  console.log(found.length ? `findings:\n  ${found.join('\n  ')}` : 'no findings');
}

async function main() {
  const job = options();
  if (!job.core) {
    await buildAll();
    job.core = join(ROOT, 'dist/core.wasm');
  }
  await bundleForNode('test/fuzz/main.ts', 'fuzz');
  job.folder = mkdtempSync(join(tmpdir(), 'twin86-fuzz-'));
  const total = { cases: {}, instructions: 0, ends: {}, missed: 0, findings: {}, slowest: { name: '', ms: 0 }, memoryMiB: 0 };
  const start = performance.now();
  try {
    for (let n = 0; n <= RESTARTS; n++) {
      const problem = await watch(job);
      const figures = readJson(join(job.folder, 'figures.json'));
      add(total, figures);
      if (problem === null) break;
      const found = readJson(join(job.folder, 'current.json'));
      console.log(`${found?.case.name ?? 'before the first case'}: ${problem}`);
      total.findings[problem.split('\n')[0]] = (total.findings[problem.split('\n')[0]] ?? 0) + 1;
      if (!found || job.only.length > 0) break;
      mkdirSync(job.seeds, { recursive: true });
      writeFileSync(join(job.seeds, `${found.case.name}.json`), `${JSON.stringify({ case: found.case, problem }, null, 2)}\n`);
      job.from = found.index + 1;
      job.known = Object.keys(total.findings);
      for (const name of ['figures.json', 'current.json']) rmSync(join(job.folder, name), { force: true });
    }
  } finally {
    rmSync(job.folder, { recursive: true });
  }
  report(total, (performance.now() - start) / 1000, job.seed);
  return Object.keys(total.findings).length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError) && error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw error;
  console.error(error.message);
  process.exitCode = 1;
}
