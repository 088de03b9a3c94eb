/** What is expected of every Debian kernel, wherever it is booted: userland, commands, a clean log, power-off. */

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { prepareDirectBoot } from '../../boards/boot/direct-boot.ts';
import { type Emulator, type Ended, qemu, run, twin86 } from './emulators.ts';
import { firmware, linuxGuest } from './guests.ts';

interface MinMemory {
  kernels: Record<string, { mib: number; version: string; date: string }>;
}

const { kernels }: MinMemory = JSON.parse(readFileSync(new URL('../../guests/min-memory.json', import.meta.url), 'utf8'));

/** The least memory (MiB) with which QEMU boots each kernel. */
export const leastMemory = Object.entries(kernels).map(([flavour, { mib }]) => ({ flavour, mib }));

/** These are enough of them for everyday tests; the others are the 64-bit kernel again, configured otherwise. */
export const isEveryday = ({ flavour }: { flavour: string }): boolean => ['686', '686-pae', 'amd64'].includes(flavour);

/** QEMU is here to keep the expectations honest; it need not prove them every time. */
export const emulators: [string, (bits: 32 | 64) => Emulator][] = [['twin86', () => twin86]];
if (process.env.TWIN86_LONG === '1') emulators.push(['QEMU', qemu]);

/** A busy host makes the kernel give up on the PIT and calibrate by another timer, under QEMU too: that is no trouble. */
const TROUBLE =
  /\b(BUG|Oops|WARNING|Call Trace):|[Uu]nable to (?!calibrate against PIT)|soft lockup|hung_task|rcu.*stall|clocksource.*unstable/;

export interface Boot {
  emulator: (bits: 32 | 64) => Emulator;
  flavour: string;
  mib: number;
  /** Run in the guest before it powers off. */
  commands?: string;
  seconds?: number;
}

/** Boots, runs commands, powers off; what the commands wrote is `output`. */
export async function bootLinux(options: Boot): Promise<Ended & { output: string }> {
  const { flavour, mib, commands = 'true', seconds = 300 } = options;
  const guest = await linuxGuest(flavour);
  const emulator = options.emulator(guest.architecture === 'i386' ? 32 : 64);
  const append = `console=ttyS0 panic=-1 twin86.run="uname -m; tty; ${commands}; exit 7"`;
  const args = ['-m', String(mib), '-nographic', '-no-reboot', '-kernel', guest.kernel, '-initrd', guest.initrd, '-append', append];
  const ended = await run(emulator, [...(emulator === twin86 ? ['-L', await firmware()] : []), ...args], { seconds });
  const [, output = '', exitStatus] = /twin86: running\r?\n(.*)twin86: exit status (\d+)/s.exec(ended.stdout) ?? [];
  if (exitStatus === undefined) throw new Error(`no userland:\n${ended.stdout.slice(-3000)}\n${ended.stderr}`);
  const machine = guest.architecture === 'i386' ? 'i686' : 'x86_64';
  expect(output.replaceAll('\r', '')).toContain(`${machine}\n/dev/ttyS0\n`);
  expect(Number(exitStatus)).toBe(7);
  expect(ended.stdout).toContain('reboot: Power down');
  expect(ended.stdout).not.toMatch(TROUBLE);
  expect(ended.status).toBe(0);
  expect(ended.stderr).toBe('');
  return { ...ended, output: output.replaceAll('\r', '') };
}

/** Our loader takes the kernel with so much memory, and says so below that where it can tell. */
export async function expectLoads(flavour: string, mib: number): Promise<void> {
  const { kernel, initrd } = await linuxGuest(flavour);
  const prepare = (memory: number) =>
    prepareDirectBoot({ kernel, initrd, append: '', lowMemory: memory << 20, read: (path) => readFileSync(path) });
  expect(prepare(mib).kind).toBe('linux');
  expect(() => prepare(20)).toThrow(/not enough memory: the kernel needs at least \d+ MiB \(option -m\)/);
}
