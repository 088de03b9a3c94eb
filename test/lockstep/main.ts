/** npm run lockstep: see scripts/lockstep.mjs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { HostFileError } from '../../cli/host/files.ts';
import { AcceleratorUnavailable, openKvm } from '../../cli/host/kvm.ts';
import { OptionError } from '../../cli/options/option.ts';
import { KvmSearch } from './kvm-search.ts';
import { createKvmSides, createSide, type Engine, parseEngine } from './machines.ts';
import { reportText } from './report.ts';
import { type Finding, findDifference } from './search.ts';
import type { Counting, Side } from './side.ts';

const HELP = `usage: npm run lockstep -- [--engines A,B] [--every N] [--until N] [--quiet] -- OPTIONS OF TWIN86

Runs the same guest under two engines, with counted time, and finds the first instruction at which the whole machine differs.
Ends with status 0 where they come to the guest's end alike, 1 where they differ.

  --engines A,B   interpreter, translator, translator=THRESHOLD, or interpreter,kvm (default: interpreter,translator=1)
  --every N       instructions between two comparisons of the whole machine (default: 20000000, with kvm 20000)
  --from ADDRESS  let the guest run freely to the first time at this linear address, and compare from there on
  --until N       instructions after which to end (default: when the guest ends)
  --quiet         do not show what the guest writes to its serial port

KVM goes in single steps, in which registers and what devices are asked are compared; it takes over from the interpreter what may differ
(undefined flags, the time-stamp counter, random numbers), and at --from the whole machine, whose time there is the host's.

Examples: npm run lockstep -- -- -m 64 -kernel bzImage -initrd initramfs -append console=ttyS0
          npm run lockstep -- --engines interpreter,kvm --from 0x7c00 --until 100000000 -- -m 16 -fda disk.img
`;
/** Progress is shown at most so often. */
const SHOWN_MS = 5000;

interface Request {
  readonly engines: string[];
  readonly every: number | undefined;
  readonly from: bigint | null;
  readonly until: number | undefined;
  readonly quiet: boolean;
  readonly guest: string[];
}

function request(args: string[]): Request | null {
  const string = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const split = args.indexOf('--');
  const own = split < 0 ? args : args.slice(0, split);
  const { values } = parseArgs({
    args: own,
    options: { engines: string, every: string, from: string, until: string, quiet: flag, help: flag },
  });
  const engines = (values.engines ?? 'interpreter,translator=1').split(',');
  if (values.help || split < 0) return null;
  if (engines.length !== 2) throw new OptionError('--engines: two engines are compared');
  const number = (name: string, text: string | undefined): number | undefined => {
    if (text !== undefined && !/^[1-9]\d*$/.test(text)) throw new OptionError(`--${name} ${text}: not a number of instructions`);
    return text === undefined ? undefined : Number(text);
  };
  if (values.from !== undefined && !/^(0x[\da-f]+|\d+)$/i.test(values.from)) throw new OptionError(`--from ${values.from}: not an address`);
  const from = values.from === undefined ? null : BigInt(values.from);
  return {
    engines,
    every: number('every', values.every),
    from,
    until: number('until', values.until),
    quiet: values.quiet === true,
    guest: args.slice(split + 1),
  };
}

async function main(args: string[], folder: string): Promise<number> {
  const asked = request(args);
  if (asked === null) {
    process.stdout.write(HELP);
    return args.includes('--help') ? 0 : 2;
  }
  const core = new Uint8Array(readFileSync(join(folder, 'core.wasm')));
  const engines = asked.engines.map(parseEngine);
  const { first, finding } = engines.some(({ kind }) => kind === 'kvm')
    ? await withKvm(engines, core, asked, folder)
    : await withTcg(engines, core, asked);
  if (finding === null) {
    process.stdout.write(`lockstep: ${first.instructions} instructions, no difference\n`);
    return 0;
  }
  process.stdout.write(reportText(finding, first, engines[1].name));
  return 1;
}

interface Outcome {
  readonly first: Side;
  readonly finding: Finding | null;
}

const shows =
  ({ quiet }: Request) =>
  (bytes: Uint8Array): void =>
    void (quiet || process.stdout.write(bytes));

/** Told now and then. */
function progress(): (instructions: number) => void {
  let shown = Date.now();
  return (instructions) => {
    if (Date.now() - shown < SHOWN_MS) return;
    shown = Date.now();
    process.stderr.write(`lockstep: ${(instructions / 1e6).toFixed(2)} million instructions alike\n`);
  };
}

const note = (message: string): void => void process.stderr.write(`lockstep: ${message}\n`);

async function withTcg(engines: readonly Engine[], core: Uint8Array, asked: Request): Promise<Outcome> {
  const { every = 20_000_000, from, until, guest } = asked;
  const first = await createSide(engines[0], core, guest, shows(asked));
  const second = await createSide(engines[1], core, guest, () => {});
  if (from !== null) for (const side of [first, second]) await reach(side, from);
  const finding = await findDifference(first, second, { every, until, regions: engines[1].threshold > 0, onProgress: progress() });
  return { first, finding };
}

async function withKvm(engines: readonly Engine[], core: Uint8Array, asked: Request, folder: string): Promise<Outcome> {
  if (engines[0].name !== 'interpreter' || engines[1].kind !== 'kvm')
    throw new OptionError('--engines: kvm is compared as interpreter,kvm');
  const { every = 20_000, from, until, guest } = asked;
  const kvm = openKvm(pathToFileURL(`${folder}/../`));
  const [first, second] = await createKvmSides(kvm, core, guest, shows(asked));
  if (!second.cpu.stops)
    note('this KVM does not stop after each instruction at level 3 of long mode: there the interpreter follows it from exit to exit');
  if (from !== null) {
    for (const side of [first, second]) await reach(side, from);
    // Their times differ, and what they have seen of time.
    const differences = first.differs(second).filter((difference) => /^cpu0\.(r..?|rflags|seg.*):/.test(difference));
    for (const difference of differences) note(`at ${from.toString(16)} (interpreter / kvm), before kvm takes over: ${difference}`);
  }
  const onAllowed = (allowed: ReadonlyMap<string, number>): void => {
    for (const [why, count] of allowed) note(`kvm took over ${count} times what may differ: ${why}`);
  };
  const finding = await new KvmSearch(first, second, { every, until, onProgress: progress(), onAllowed }).run();
  return { first, finding };
}

async function reach(side: Side<Counting>, address: bigint): Promise<void> {
  note(`${side.name} runs to ${address.toString(16)}`);
  if (!(await side.runToAddress(address))) throw new OptionError(`${side.name}: the guest ends before it comes to ${address.toString(16)}`);
}

try {
  process.exitCode = await main(process.argv.slice(3), process.argv[2]);
} catch (error) {
  const known =
    error instanceof OptionError ||
    error instanceof AcceleratorUnavailable ||
    error instanceof HostFileError ||
    (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!known) throw error;
  process.stderr.write(`lockstep: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
