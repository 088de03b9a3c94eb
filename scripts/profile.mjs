// npm run profile -- [OPTIONS] -- OPTIONS OF TWIN86: where the host's time goes, by part of twin86 and by guest code. --help says more.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, buildNamedCore } from './build.mjs';
import { profileText, symbolFinder } from './lib/host-profile.mjs';
import { ROOT, runVisibly, StepError } from './lib/setup.mjs';

const HELP = `usage: npm run profile -- [--symbols FILE] [--text ADDRESS] [--top N] [--interval US] -- OPTIONS OF TWIN86

Runs a guest to its end and tells where the host's time went: to which part of twin86, and to which guest code. Ctrl-A x, 'quit' in the
monitor and the guest's own power-off end it; Ctrl-C goes to the guest with -nographic, as always.

  --symbols FILE   names of the guest's kernel, as /proc/kallsyms in it shows them to root
  --text ADDRESS   the physical address of the kernel's text, as "Kernel code" in /proc/iomem shows it to root (default: 0x1000000,
                   which is where Linux is with 'nokaslr')
  --top N          lines of each list (default: 25)
  --interval US    microseconds between two samples (default: 1000)

Example: npm run profile -- --symbols kallsyms -- -kernel bzImage -initrd initramfs -append 'console=ttyS0 nokaslr' -nographic
`;

function number(name, text) {
  if (!/^(0x[0-9a-f]+|[0-9]+)$/i.test(text)) throw new StepError(`--${name} ${text}: not a number`);
  return Number(text);
}

function readOptions(args) {
  const split = args.indexOf('--');
  const string = (value) => ({ type: 'string', default: value });
  const { values } = parseArgs({
    args: split < 0 ? args : args.slice(0, split),
    options: {
      symbols: { type: 'string' },
      text: string('0x1000000'),
      top: string('25'),
      interval: string('1000'),
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || split < 0) return null;
  const numbers = Object.fromEntries(['text', 'top', 'interval'].map((name) => [name, number(name, values[name])]));
  return { ...numbers, find: values.symbols ? readSymbols(values.symbols, numbers.text) : null, guest: args.slice(split + 1) };
}

function readSymbols(file, text) {
  let map;
  try {
    map = readFileSync(file, 'latin1');
  } catch (error) {
    throw new StepError(`--symbols: ${error.message}`);
  }
  const find = symbolFinder(map, text);
  if (!find) throw new StepError(`--symbols ${file}: it has no address of _text; only root sees addresses in /proc/kallsyms`);
  return find;
}

/** Run in the child, so that the time of V8's other threads is counted too. */
const TELL_TIME = `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.TWIN86_PROFILE_TIME, String((user + system) / 1e6));
});`;

async function main(args) {
  const options = readOptions(args);
  if (!options) {
    process.stdout.write(HELP);
    return args.includes('--help') ? 0 : 2;
  }
  await buildAll();
  const program = join(ROOT, 'build/profile');
  mkdirSync(program, { recursive: true });
  await buildNamedCore();
  copyFileSync(join(ROOT, 'dist/twin86.mjs'), join(program, 'twin86.mjs'));
  const folder = mkdtempSync(join(tmpdir(), 'twin86-profile-'));
  try {
    const time = join(folder, 'time');
    const recording = ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-interval=${options.interval}`];
    const tell = ['--import', `data:text/javascript,${encodeURIComponent(TELL_TIME)}`];
    const status = await runVisibly(process.execPath, [...recording, ...tell, join(program, 'twin86.mjs'), ...options.guest], {
      env: { TWIN86_PROFILE_TIME: time },
    });
    const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'));
    if (!file) throw new StepError('there is no profile: twin86 was killed, or did not start');
    const profile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    process.stdout.write(profileText(profile, { ...options, processor: Number(readFileSync(time, 'utf8')) }));
    return status;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StepError || error.code?.startsWith('ERR_PARSE_ARGS'))) throw error;
  console.error(`profile: ${error.message}`);
  process.exitCode = 2;
}
