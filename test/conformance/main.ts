/** The program behind scripts/conformance.mjs, which bundles and starts it. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stopAll } from './emulator.ts';
import { vitestSuites } from './own.ts';
import { type Output, Runner } from './runner.ts';
import { type Suite, UsageError } from './suite.ts';
import { conformancePage, SUITES } from './suites.ts';
import { Tables } from './table.ts';

const HELP = `npm run test:conformance [-- OPTIONS]
Runs test suites that others wrote, and compares with what they say is right. One line for each test: our result, its name, the
reference's result as recorded. Ends with status 1 if something is worse than it was recorded to be.

Without --suite: what Debian and npm bring (recorded results of a processor, objdump).

  --suite NAME       a public suite that was built elsewhere; needs --dir
  --dir PATH         where it is:
${SUITES.map(({ name, dir }) => `                     ${name.padEnd(15)} ${dir}`).join('\n')}
  --only PATTERN     only tests whose name contains this regular expression
  --reference qemu   runs QEMU too, and compares with that
  --accel ACCEL      runs a --suite with -accel ACCEL, for instance tcg,threshold=1: all code translated; tcg,threshold=1,mix=7: translated and
                     interpreted by turns, at random from that seed
  --timeout SECONDS  for each test, instead of what the suite says
  --record           writes the results to test/conformance/reference and docs/conformance.md
  --list             lists the names of the tests
  --help`;

const OPTIONS = {
  suite: { type: 'string' },
  dir: { type: 'string' },
  only: { type: 'string' },
  reference: { type: 'string' },
  accel: { type: 'string' },
  timeout: { type: 'string' },
  record: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function pattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch (error) {
    throw new UsageError(`--only ${text}: ${(error as Error).message}`);
  }
}

function seconds(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`--timeout needs a number of seconds, not '${text}'`);
  return Number(text);
}

function choose(name: string | undefined, dir: string | undefined): readonly Suite[] {
  if (name === undefined) {
    if (dir !== undefined) throw new UsageError('--dir is for a --suite');
    return vitestSuites;
  }
  const suite = SUITES.find((s) => s.name === name);
  if (!suite) throw new UsageError(`no suite '${name}': there are ${SUITES.map((s) => s.name).join(', ')}`);
  if (dir === undefined) throw new UsageError(`--suite ${name} needs --dir: ${suite.dir}`);
  return [suite];
}

const onTerminal = process.stderr.isTTY === true;
const output: Output = {
  line(text) {
    if (onTerminal) process.stderr.write('\r\x1b[K');
    console.log(text);
  },
  progress(text) {
    if (onTerminal) process.stderr.write(`\r\x1b[K${text}`);
  },
};

const list = (what: string, names: readonly string[]): void => {
  if (names.length > 0) output.line(`${what}: ${names.join(', ')}`);
};

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.reference !== undefined && values.reference !== 'qemu')
    throw new UsageError(`--reference ${values.reference}: there is qemu only`);
  const root = process.cwd();
  const options = {
    dir: resolve(values.dir ?? '.'),
    only: values.only === undefined ? null : pattern(values.only),
    seconds: values.timeout === undefined ? null : seconds(values.timeout),
    dist: join(root, 'dist'),
    accel: values.accel ?? null,
    live: values.reference !== undefined,
    record: values.record,
  };
  if (values.accel !== undefined && values.suite === undefined)
    throw new UsageError('--accel is for a --suite: what comes with the project tests both engines in any case');
  if (values.accel !== undefined && values.record) throw new UsageError('--record is for the usual accelerator');
  const suites = choose(values.suite, values.dir);
  if (values.list) {
    for (const suite of suites) for (const { name } of (await suite.load(options)).tests) console.log(name);
    return 0;
  }
  const tables = join(root, 'test/conformance/reference');
  const runner = new Runner(new Tables(tables), options, output);
  for (const suite of suites) await runner.run(suite);
  if (values.record) writeFileSync(join(root, 'docs/conformance.md'), conformancePage(tables));
  const { tally } = runner;
  list('better than the reference', tally.ahead);
  list('worse than the reference', tally.behind);
  list('REGRESSIONS', tally.regressions);
  output.line(tally.summary);
  return tally.regressions.length === 0 ? 0 : 1;
}

process.once('SIGTERM', () => {
  stopAll();
  process.exit(143);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError) && !String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
