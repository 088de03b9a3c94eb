/** npm run lockstep: see scripts/lockstep.mjs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HostFileError } from '../../cli/host/files.ts';
import { OptionError } from '../../cli/options/option.ts';
import { createSide, parseEngine } from './machines.ts';
import { reportText } from './report.ts';
import { findDifference } from './search.ts';

const HELP = `usage: npm run lockstep -- [--engines A,B] [--every N] [--until N] [--quiet] -- OPTIONS OF TWIN86

Runs the same guest under two engines, with counted time, and finds the first instruction at which the whole machine differs.
Ends with status 0 where they come to the guest's end alike, 1 where they differ.

  --engines A,B   interpreter, translator, translator=THRESHOLD (default: interpreter,translator=1)
  --every N       instructions between two comparisons (default: 20000000)
  --until N       instructions after which to end (default: when the guest ends)
  --quiet         do not show what the guest writes to its serial port

Example: npm run lockstep -- -- -m 64 -kernel bzImage -initrd initramfs -append console=ttyS0
`;
/** Progress is shown at most so often. */
const SHOWN_MS = 5000;

interface Request {
  readonly engines: string[];
  readonly every: number;
  readonly until: number | undefined;
  readonly quiet: boolean;
  readonly guest: string[];
}

function request(args: string[]): Request | null {
  const string = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const split = args.indexOf('--');
  const own = split < 0 ? args : args.slice(0, split);
  const { values } = parseArgs({ args: own, options: { engines: string, every: string, until: string, quiet: flag, help: flag } });
  const engines = (values.engines ?? 'interpreter,translator=1').split(',');
  if (values.help || split < 0) return null;
  if (engines.length !== 2) throw new OptionError('--engines: two engines are compared');
  const number = (name: string, text: string | undefined): number | undefined => {
    if (text !== undefined && !/^[1-9]\d*$/.test(text)) throw new OptionError(`--${name} ${text}: not a number of instructions`);
    return text === undefined ? undefined : Number(text);
  };
  const every = number('every', values.every) ?? 20_000_000;
  return { engines, every, until: number('until', values.until), quiet: values.quiet === true, guest: args.slice(split + 1) };
}

async function main(args: string[], folder: string): Promise<number> {
  const asked = request(args);
  if (asked === null) {
    process.stdout.write(HELP);
    return args.includes('--help') ? 0 : 2;
  }
  const core = new Uint8Array(readFileSync(join(folder, 'core.wasm')));
  const engines = asked.engines.map(parseEngine);
  const show = (bytes: Uint8Array): void => void (asked.quiet || process.stdout.write(bytes));
  const first = await createSide(engines[0], core, asked.guest, show);
  const second = await createSide(engines[1], core, asked.guest, () => {});
  let shown = Date.now();
  const onProgress = (instructions: number): void => {
    if (Date.now() - shown < SHOWN_MS) return;
    shown = Date.now();
    process.stderr.write(`lockstep: ${Math.round(instructions / 1e6)} million instructions alike\n`);
  };
  const { every, until } = asked;
  const finding = await findDifference(first, second, { every, until, regions: engines[1].threshold > 0, onProgress });
  if (finding === null) {
    process.stdout.write(`lockstep: ${first.instructions} instructions, no difference\n`);
    return 0;
  }
  process.stdout.write(reportText(finding, [engines[0].name, engines[1].name]));
  return 1;
}

try {
  process.exitCode = await main(process.argv.slice(3), process.argv[2]);
} catch (error) {
  const known =
    error instanceof OptionError || error instanceof HostFileError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!known) throw error;
  process.stderr.write(`lockstep: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
