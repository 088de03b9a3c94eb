/** Debian's kernels with our initramfs: the same expectations of twin86 and, to keep them honest, of QEMU. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { prepareDirectBoot } from '../../boards/boot/direct-boot.ts';
import { type Emulator, qemu, run, twin86 } from '../helpers/emulators.ts';
import { canGetGuests, firmware, type LinuxGuest, linuxGuest } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';

interface MinMemory {
  kernels: Record<string, { mib: number; version: string; date: string }>;
}

const { kernels }: MinMemory = JSON.parse(readFileSync(new URL('../../guests/min-memory.json', import.meta.url), 'utf8'));

/** A busy host makes the kernel give up on the PIT and calibrate by another timer, under QEMU too: that is no trouble. */
const TROUBLE =
  /\b(BUG|Oops|WARNING|Call Trace):|[Uu]nable to (?!calibrate against PIT)|soft lockup|hung_task|rcu.*stall|clocksource.*unstable/;

/** Boots, runs `commands`, powers off. */
async function boot(emulator: Emulator, guest: LinuxGuest, commands: string, memory = 256) {
  const append = `console=ttyS0 panic=-1 twin86.run="${commands}"`;
  const options = ['-m', String(memory), '-nographic', '-no-reboot', '-kernel', guest.kernel, '-initrd', guest.initrd, '-append', append];
  const ended = await run(emulator, [...(emulator === twin86 ? ['-L', await firmware()] : []), ...options], { seconds: 300 });
  const [, output, status] = /twin86: running\r?\n(.*)twin86: exit status (\d+)/s.exec(ended.stdout) ?? [];
  if (status === undefined) throw new Error(`no userland:\n${ended.stdout.slice(-3000)}\n${ended.stderr}`);
  return { ...ended, output: output.replaceAll('\r', ''), exitStatus: Number(status) };
}

/** QEMU is here to keep the expectations honest; it need not prove them every time. */
const emulators: [string, (bits: 32 | 64) => Emulator][] = [['twin86', () => twin86]];
if (process.env.TWIN86_LONG === '1') emulators.push(['QEMU', qemu]);

const leastMemory = Object.entries(kernels).map(([flavour, { mib }]) => ({ flavour, mib }));

describe.each(emulators)('%s', (_name, emulator) => {
  needs(emulator(64).what, emulator(64).present);
  needs('Debian packages (apt)', canGetGuests());

  test.each(leastMemory.filter(({ flavour }) => flavour !== 'cloud-amd64'))(
    'boots $flavour with the least memory that QEMU needs ($mib MiB), runs commands and powers off',
    async ({ flavour, mib }) => {
      const guest = await linuxGuest(flavour);
      const machine = guest.architecture === 'i386' ? 'i686' : 'x86_64';
      const { output, exitStatus, status, stdout, stderr } = await boot(
        emulator(guest.architecture === 'i386' ? 32 : 64),
        guest,
        'uname -m; tty; exit 7',
        mib,
      );
      expect(output).toContain(`${machine}\n/dev/ttyS0\n`);
      expect(exitStatus).toBe(7);
      expect(stdout).toContain('reboot: Power down');
      expect(stdout).not.toMatch(TROUBLE);
      expect(status).toBe(0);
      expect(stderr).toBe('');
    },
    300_000,
  );
});

describe('the loader', () => {
  needs('Debian packages (apt)', canGetGuests());

  test.each(leastMemory)(
    'takes $flavour with the least memory that QEMU needs ($mib MiB), and says so below that where it can tell',
    async ({ flavour, mib }) => {
      const { kernel, initrd } = await linuxGuest(flavour);
      const prepare = (memory: number) =>
        prepareDirectBoot({ kernel, initrd, append: '', lowMemory: memory << 20, read: (path) => readFileSync(path) });
      expect(prepare(mib).kind).toBe('linux');
      expect(() => prepare(20)).toThrow(/not enough memory: the kernel needs at least \d+ MiB \(option -m\)/);
    },
  );
});
