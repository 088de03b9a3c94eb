/**
 * QEMU's tests of user-mode instructions (its tests/tcg for i386 and x86_64): programs that print what instructions come to, flags
 * that the manual leaves undefined included. Each runs as a program of the host and in a Linux guest, and every line is compared: what
 * counts as passed are lines as the processor of the host prints them. One guest runs all, because booting takes longer than most.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type Emulator, hasTool, qemu, run, twin86 } from './emulator.ts';
import { compared, type Result, skipped } from './result.ts';
import { type Loaded, type Options, type Suite, type Test, UsageError } from './suite.ts';

interface Guests {
  linuxGuest(flavour: string, options: { files: Record<string, string | Uint8Array> }): Promise<{ kernel: string; initrd: string }>;
}

/** Runs 32-bit programs, too. */
const KERNEL = 'amd64';
const MACHINE = ['-accel', 'tcg', '-cpu', 'max', '-m', '512', '-nographic', '-no-reboot'];
const APPEND = 'console=ttyS0 quiet panic=-1 twin86.run=/run';
const BOOT_SECONDS = 300;
const SECONDS = 900;
/** What a shell makes of a program that a signal ended. */
const SIGNALLED = 128;
const NO_SUCH_INSTRUCTION = SIGNALLED + constants.signals.SIGILL;
const LINE = 120;

/** What a program wrote, and how it ended. */
interface Report {
  readonly status: number;
  readonly lines: readonly string[];
}

/** /run of the guest. The serial port is slow: what a program wrote is compressed. */
const script = (seconds: number): string => `#!/bin/sh
cd /programs
for program in *; do
  timeout -s KILL ${seconds} ./$program >/output 2>&1 </dev/null
  echo "ended $program $?"
  gzip -c /output | base64
  echo "."
done
`;

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

/** The programs' reports, from what a guest said. */
export function parseReports(stdout: string): Map<string, Report> {
  const found = stdout.replaceAll('\r', '').matchAll(/^ended (\S+) (\d+)\n([\w+/=\n]+)\n\.$/gm);
  return new Map(
    [...found].map(([, name, status, data]) => [
      name,
      { status: Number(status), lines: linesOf(gunzipSync(Buffer.from(data, 'base64')).toString('latin1')) },
    ]),
  );
}

async function runInGuest(emulator: Emulator, options: Options, names: readonly string[]): Promise<Map<string, Report>> {
  const { linuxGuest }: Guests = await import(pathToFileURL(join(dirname(options.dist), 'guests/index.mjs')).href);
  const seconds = options.seconds ?? SECONDS;
  const programs = names.map((name) => [`programs/${name}`, readFileSync(join(options.dir, name))] as const);
  const { kernel, initrd } = await linuxGuest(KERNEL, { files: { run: script(seconds), ...Object.fromEntries(programs) } });
  const limit = BOOT_SECONDS + names.length * seconds;
  return parseReports(
    (await run(emulator, [...MACHINE, '-kernel', kernel, '-initrd', initrd, '-append', APPEND], { seconds: limit })).stdout,
  );
}

function runOnHost(dir: string, name: string, seconds: number): Report {
  const folder = mkdtempSync(join(tmpdir(), 'twin86-qemu-tcg-'));
  const path = join(folder, 'output');
  const file = openSync(path, 'w');
  try {
    const { status, signal, error } = spawnSync(`./${name}`, [], {
      ...{ cwd: dir, stdio: ['ignore', file, file] },
      ...{ timeout: seconds * 1000, killSignal: 'SIGKILL' },
    });
    if (status === null && signal === null) throw error;
    return { status: status ?? SIGNALLED + constants.signals[signal as NodeJS.Signals], lines: linesOf(readFileSync(path, 'latin1')) };
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true });
  }
}

const isSame = (a: Report, b: Report): boolean => a.status === b.status && a.lines.join('\n') === b.lines.join('\n');

/** Line by line; how it ended is one more. */
export function judge(report: Report | undefined, host: Report): Result {
  if (!report) return { verdict: 'error', passed: 0, total: 0, failures: [], note: 'the guest said nothing of it' };
  const ended = ({ status }: Report): string => `exit status ${status}`;
  const length = Math.max(report.lines.length, host.lines.length);
  const at = (i: number, of: Report): string => (i < length ? (of.lines[i] ?? '(nothing)') : ended(of));
  const wrong = [];
  for (let i = 0; i <= length; i++) if (at(i, report) !== at(i, host)) wrong.push(i);
  const [first] = wrong;
  const quoted = (line: string): string => `'${line.slice(0, LINE)}'`;
  const note = first === undefined ? undefined : `line ${first + 1}: ${quoted(at(first, report))}, not ${quoted(at(first, host))}`;
  const names = wrong.map((i) => at(i, host).slice(0, LINE));
  return compared(length + 1, names, note);
}

/** The ELF files for x86 in a folder. */
function programs(dir: string): string[] {
  const [EM_386, EM_X86_64] = [3, 62];
  const isProgram = (head: Buffer): boolean =>
    head.toString('latin1', 0, 4) === '\x7fELF' && [EM_386, EM_X86_64].includes(head.readUInt16LE(18));
  const files = existsSync(dir) ? readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isFile()) : [];
  return files.map(({ name }) => name).filter((name) => isProgram(readFileSync(join(dir, name))));
}

/** What the processor of the host says, or why there is nothing to compare with. */
function hostReport(dir: string, name: string, seconds: number): Report | string {
  if (process.platform !== 'linux' || !['x64', 'ia32'].includes(process.arch)) return 'the host is no x86 with Linux';
  const report = runOnHost(dir, name, seconds);
  return report.status === NO_SUCH_INSTRUCTION ? "the host's processor lacks an instruction" : report;
}

export const qemuTcg: Suite = {
  name: 'qemu-tcg',
  dir: "programs of QEMU's tests/tcg for i386 and x86_64, linked statically",
  oracle: 'QEMU, accel=tcg; both beside a processor',
  remark:
    'Parts are the lines that a program prints, undefined flags and all, and its exit status; passed are those that are the same on the\n' +
    "processor of the host, an AMD Zen 3 when this was recorded. Programs of QEMU 7.2; what it says of an instruction that the host's\n" +
    'processor has not, or prints differently each time (addresses, threads), is left out. What differs here in test-avx is RCPPS, RSQRTPS\n' +
    'and their forms, approximations of which the manual bounds the error and no more.',
  async load(options: Options): Promise<Loaded> {
    const { dir, dist, accel, only } = options;
    const limit = options.seconds ?? SECONDS;
    const all = programs(dir);
    if (all.length === 0) throw new UsageError(`no programs for x86 in ${dir}`);
    const names = all.filter((name) => !only || only.test(name));
    // All are asked before a guest runs, and again afterwards.
    const hosts = new Map<string, Report | string>();
    const host = (name: string): Report | string => {
      const report = hosts.get(name) ?? hostReport(dir, name, limit);
      hosts.set(name, report);
      return report;
    };
    const on = (emulator: Emulator): ((name: string) => () => Promise<Result>) => {
      let reports: Promise<Map<string, Report>> | null = null;
      return (name) => async () => {
        const right = host(name);
        if (typeof right === 'string') return skipped(right);
        reports ??= runInGuest(
          emulator,
          options,
          names.filter((other) => typeof host(other) !== 'string'),
        );
        const report = (await reports).get(name);
        return isSame(right, runOnHost(dir, name, limit)) ? judge(report, right) : skipped('prints something else each time');
      };
    };
    const ours = on(twin86(dist, accel));
    const theirs = hasTool('qemu-system-x86_64') ? on(qemu('x86_64')) : null;
    const tests = all.map((name): Test => ({ name, run: ours(name), reference: theirs?.(name) }));
    return { table: this.name, tests, count: tests.length };
  },
};
