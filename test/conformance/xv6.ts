/** xv6, a teaching Unix for i386, as a kernel with its file system in memory: it boots, and runs its own tests. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Emulator, hasTool, qemu, run, twin86 } from './emulator.ts';
import type { Result } from './result.ts';
import { type Loaded, type Options, type Suite, type Test, UsageError } from './suite.ts';

const IMAGE = 'kernelmemfs';
const SECONDS = 900;
const PROMPT = '$ ';
const PASSED = 'ALL TESTS PASSED';
const FAILED = /panic|failed|error in/i;
/**
 * Where xv6 itself can stand still. In create() it holds the new file's lock while it gives the directory's back (iunlock) and takes it
 * again to drop the reference (iput). If a timer tick falls between the two, another process can take the directory and wait in it for
 * that file: each then sleeps for ever on the lock of the other. (Its successor, for RISC-V, takes no lock in iput for that reason.)
 */
const DEADLOCK = 'linkunlink test';
/** Its console needs a VGA: it asks where the cursor is. */
const MACHINE = '-nodefaults -vga std -display none -no-reboot -m 512 -smp 1 -serial stdio';

/** Each of its tests says "NAME test", and then "NAME ok" or something like it, if not nothing. */
export function judgeUsertests(stdout: string, timeout: boolean): Result {
  const begun = new Set([...stdout.matchAll(/^([\w ]+?) test(?:ing)?\b/gm)].map(([, name]) => name));
  const part = { passed: 0, total: 0, failures: [] };
  if (stdout.includes(PASSED)) return { verdict: 'pass', ...part };
  const last = stdout.trimEnd().split(/\r?\n/).at(-1) ?? '';
  const why = timeout && last === DEADLOCK ? ' (xv6 has a deadlock of its own there, see docs/conformance.md; run it again)' : '';
  return { verdict: timeout ? 'timeout' : 'fail', ...part, note: `after ${begun.size} tests: ${last.slice(0, 80)}${why}` };
}

async function runOn(emulator: Emulator, image: string, program: string, seconds: number): Promise<Result> {
  const until = (stdout: string): boolean => stdout.includes(PASSED) || FAILED.test(stdout.slice(stdout.indexOf(PROMPT)));
  const dialogue = [[PROMPT, `${program}\n`]] as const;
  const { stdout, timeout } = await run(emulator, [...MACHINE.split(' '), '-kernel', image], { seconds, dialogue, until });
  return judgeUsertests(stdout, timeout);
}

export const xv6: Suite = {
  name: 'xv6',
  dir: `a built xv6-public with ${IMAGE} (make ${IMAGE})`,
  oracle: 'QEMU, accel=tcg, one processor',
  remark:
    'A timeout in "linkunlink test" can be a deadlock of xv6: create() drops its reference to the directory with iput(), which takes the\n' +
    "directory's lock once more, while it holds the new file's. A timer tick between the two is enough, in any emulator (under QEMU, a\n" +
    'debugger that calls yield() at the entry of iput() brings it about each time).',
  async load({ dir, dist, accel, seconds }: Options): Promise<Loaded> {
    const image = join(dir, IMAGE);
    if (!existsSync(image)) throw new UsageError(`no ${image}`);
    const on = (emulator: Emulator) => () => runOn(emulator, image, 'usertests', seconds ?? SECONDS);
    const reference = hasTool('qemu-system-i386') ? on(qemu('i386')) : undefined;
    const tests: Test[] = [{ name: 'usertests', run: on(twin86(dist, accel)), reference }];
    return { table: this.name, tests, count: tests.length };
  },
};
