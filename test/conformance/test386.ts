/**
 * test386.asm: a BIOS that tests an 80386 in real, protected and virtual-8086 mode. It shows where it is on the diagnostic port, and
 * prints what arithmetic comes to on another, to be compared with what a real one printed.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emulator, hasTool, qemu, run, twin86 } from './emulator.ts';
import type { Result } from './result.ts';
import { type Loaded, type Options, type Suite, type Test, UsageError } from './suite.ts';

const IMAGE = 'test386.bin';
const RESULTS = 'test386-EE-reference.txt';
/** Its default configuration but for the ports: the one of the printed results is 0xE9. */
const POST_PORT = 0x190;
const RESULTS_PORT = 0xe9;
const DONE = 0xff;
/** Our instructions are far quicker than it takes, but a machine may be busy. */
const SECONDS = 60;

interface Output {
  /** Diagnostic codes in the order of their tests. */
  readonly codes: readonly number[];
  readonly results: string;
}

async function runOn(emulator: Emulator, dir: string, seconds: number): Promise<Output> {
  const folder = mkdtempSync(join(tmpdir(), 'twin86-test386-'));
  try {
    const file = join(folder, 'results');
    const ports = [
      ...['-chardev', 'stdio,id=post', '-device', `isa-debugcon,iobase=0x${POST_PORT.toString(16)},chardev=post`],
      ...['-chardev', `file,id=results,path=${file}`, '-device', `isa-debugcon,iobase=0x${RESULTS_PORT.toString(16)},chardev=results`],
    ];
    const until = (stdout: string): boolean => stdout.includes(String.fromCharCode(DONE));
    const machine = ['-nodefaults', '-display', 'none', '-no-reboot', '-bios', join(dir, IMAGE)];
    const { stdout } = await run(emulator, [...machine, ...ports], { seconds, until });
    return { codes: [...stdout].map((c) => c.charCodeAt(0)), results: existsSync(file) ? readFileSync(file, 'latin1') : '' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A test is passed if another one came after it. */
function passes({ codes }: Output, code: number): Result {
  const at = codes.indexOf(code);
  const isPassed = at >= 0 && (code === DONE || at < codes.length - 1);
  const part = { passed: 0, total: 0, failures: [] };
  return isPassed
    ? { verdict: 'pass', ...part }
    : { verdict: at < 0 ? 'error' : 'fail', ...part, note: at < 0 ? 'not reached' : 'ended here' };
}

function sameResults({ results }: Output, expected: string): Result {
  const [ours, theirs] = [results, expected].map((text) => text.trimEnd().split(/\r?\n/));
  const failures = theirs.filter((line, i) => ours[i] !== line);
  return { verdict: failures.length ? 'fail' : 'pass', passed: theirs.length - failures.length, total: theirs.length, failures };
}

/** Codes and titles from the table in its manual. */
function parseTitles(manual: string): [code: number, title: string][] {
  return [...manual.matchAll(/^\| 0x([0-9A-F]{2}) \| (.*?)[ *]*\|$/gm)].map(([, code, title]) => [Number.parseInt(code, 16), title]);
}

export const test386: Suite = {
  name: 'test386',
  dir: `test386.asm, assembled (${IMAGE}) with POST_PORT 0x190 and OUT_PORT 0xE9`,
  oracle: 'QEMU, accel=tcg',
  async load({ dir, dist, accel, seconds }: Options): Promise<Loaded> {
    for (const name of [IMAGE, 'README.md', RESULTS]) if (!existsSync(join(dir, name))) throw new UsageError(`no ${name} in ${dir}`);
    const expected = readFileSync(join(dir, RESULTS), 'latin1');
    const once = (emulator: Emulator): (() => Promise<Output>) => {
      let output: Promise<Output> | null = null;
      return () => (output ??= runOn(emulator, dir, seconds ?? SECONDS));
    };
    const ours = once(twin86(dist, accel));
    const theirs = hasTool('qemu-system-i386') ? once(qemu('i386')) : null;
    const test = (name: string, judge: (output: Output) => Result): Test => ({
      name,
      run: async () => judge(await ours()),
      reference: theirs ? async () => judge(await theirs()) : undefined,
    });
    const titles = parseTitles(readFileSync(join(dir, 'README.md'), 'latin1'));
    const tests = titles.map(([code, title]) => test(`${code.toString(16).padStart(2, '0')} ${title}`, (output) => passes(output, code)));
    tests.push(test("results of ee, as an 80386's", (output) => sameResults(output, expected)));
    return { table: this.name, tests, count: tests.length };
  },
};
