// npm run bench:cores -- [OPTIONS] CORE CORE ... -- OPTIONS OF TWIN86: builds of the core against each other. --help says more.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleForNode } from './lib/bundle.mjs';
import { checkNode, installModules, StepError } from './lib/setup.mjs';

const HELP = `usage: npm run bench:cores -- [--warm N] [--slice N] [--rounds N] [--threshold N] CORE CORE ... -- OPTIONS OF TWIN86

Runs the same guest with several builds of core.wasm in one process, a slice of each by turns, with counted time. On a host that others use too this tells
differences of 1% that runs one after the other do not show. Prints the time of an instruction, and the median of the ratios to the first core.

  --warm N         millions of instructions before anything is timed (default: 1000)
  --slice N        millions of instructions of a slice (default: 40)
  --rounds N       slices of each core (default: 60)
  --threshold N    as of -accel tcg,threshold= (default: as without)

A core for comparisons is built in a few seconds by: npx asc --config asconfig.json --target release -O1 --outFile NEW.wasm

Example: npm run bench:cores -- dist/core.wasm NEW.wasm -- -m 64 -kernel build/bench/vm-32.elf -append 1000000
`;
/** By name: those of the bundle are classes of their own. */
const USAGE_ERRORS = ['StepError', 'OptionError', 'HostFileError', 'IdleGuestError'];

function readOptions(args) {
  const split = args.indexOf('--');
  const { values, positionals: cores } = parseArgs({
    args: split < 0 ? args : args.slice(0, split),
    allowPositionals: true,
    options: {
      ...Object.fromEntries(['warm', 'slice', 'rounds', 'threshold'].map((name) => [name, { type: 'string' }])),
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || split < 0) return null;
  if (cores.length < 2) throw new StepError('two or more files of cores are compared: see --help');
  const missing = cores.find((core) => !existsSync(core));
  if (missing) throw new StepError(`${missing}: there is no such file`);
  const number = (name, otherwise) => {
    const text = values[name];
    if (text !== undefined && !/^[1-9]\d*$/.test(text)) throw new StepError(`--${name} ${text}: not a number`);
    return text === undefined ? otherwise : Number(text);
  };
  return {
    cores,
    ...{ warm: number('warm', 1000), slice: number('slice', 40), rounds: number('rounds', 60), threshold: number('threshold', undefined) },
    guest: args.slice(split + 1),
  };
}

async function main(args) {
  const options = readOptions(args);
  if (options === null) {
    process.stdout.write(HELP);
    return args.includes('--help') ? 0 : 2;
  }
  checkNode();
  await installModules();
  const { compareCores } = await import(pathToFileURL(await bundleForNode('bench/cores.mjs', 'bench-cores')));
  const found = await compareCores(options, options.guest);
  for (const { name, median, least, ratio } of found) {
    process.stdout.write(
      `${name}: ${median.toFixed(3)} ns an instruction, at least ${least.toFixed(3)}; ${ratio.toFixed(3)} of the first\n`,
    );
  }
  return 0;
}

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  const isUsage = error.code?.startsWith('ERR_PARSE_ARGS') || USAGE_ERRORS.includes(error.constructor.name);
  if (!isUsage) throw error;
  process.stderr.write(`bench:cores: ${error.message}\n`);
  process.exit(2);
}
