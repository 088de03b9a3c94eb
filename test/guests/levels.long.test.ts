/** Programs for the levels of the x86-64 architecture that compilers know (psABI, 3.1.1), in the guest and on the host itself. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ended, run, twin86 } from '../helpers/emulators.ts';
import { canGetGuests, firmware, linuxGuest } from '../helpers/guests.ts';
import { hasTool, needs } from '../helpers/needs.ts';

const LEVELS = ['x86-64', 'x86-64-v2', 'x86-64-v3'];
const SOURCE = fileURLToPath(new URL('programs/levels.c', import.meta.url));
const SECONDS = 900;
const SIGILL = 128 + 4;

const present = needs('gcc for x86-64', process.arch === 'x64' && hasTool('gcc'));
needs('Debian packages (apt)', canGetGuests());
needs(twin86.what, twin86.present);

const folder = mkdtempSync(join(tmpdir(), 'twin86-levels-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files: Record<string, Uint8Array> = {};
/** What the plainest of them says on the host. */
let expected = '';
beforeAll(() => {
  if (!present) return;
  for (const level of LEVELS) {
    const program = join(folder, level);
    execFileSync('gcc', ['-O3', '-ffp-contract=off', '-static', `-march=${level}`, '-o', program, SOURCE, '-lm']);
    files[`bin/${level}`] = readFileSync(program);
  }
  expected = execFileSync(join(folder, LEVELS[0]), { encoding: 'utf8' });
});

async function boot(cpu: string, commands: string): Promise<Ended> {
  const guest = await linuxGuest('amd64', { files });
  const append = `console=ttyS0 panic=-1 twin86.run="${commands}"`;
  const machine = ['-L', await firmware(), '-cpu', cpu, '-m', '256', '-nographic', '-no-reboot'];
  const ended = await run(twin86, [...machine, '-kernel', guest.kernel, '-initrd', guest.initrd, '-append', append], { seconds: SECONDS });
  return { ...ended, stdout: ended.stdout.replaceAll('\r', '') };
}

test('-cpu max runs programs for x86-64, x86-64-v2 and x86-64-v3, and their sums are the host’s', async () => {
  const { stdout, stderr, status } = await boot('max', LEVELS.map((level) => `echo begin ${level}; ${level}; echo end $?`).join('; '));
  for (const level of LEVELS) {
    const [, sums, exit] = new RegExp(`begin ${level}\\n(.*?)end (\\d+)`, 's').exec(stdout) ?? [];
    expect([exit, sums], stdout.slice(-3000)).toEqual(['0', expected]);
  }
  expect([stderr, status]).toEqual(['', 0]);
});

test('what CPUID does not promise is an illegal instruction to a program', async () => {
  const { stdout } = await boot('max,-avx', 'x86-64-v2 >/dev/null; echo v2 ends with $?; x86-64-v3; echo v3 ends with $?');
  expect(stdout).toContain('v2 ends with 0');
  expect(stdout).toContain(`v3 ends with ${SIGILL}`);
});
