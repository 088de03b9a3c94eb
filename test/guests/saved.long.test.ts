/** Debian's kernels, saved in the middle of a checksum loop and resumed in another process: what they say is what an uninterrupted run says. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Ended, run, twin86 } from '../helpers/emulators.ts';
import { canGetGuests, firmware, linuxGuest } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';

needs(twin86.what, twin86.present);
needs('Debian packages (apt)', canGetGuests());

const SECONDS = 900;
const LOOP = 'for i in 1 2 3 4 5 6 7 8 9 10 11 12; do head -c 300000 /bin/busybox | tail -c $((i*20000)) | sha256sum; done; exit 7';
const FLAVOURS = ['686', 'amd64'];

interface Rig {
  /** Runs it with these options besides. */
  start(args: readonly string[], dialogue?: [string, string][]): Promise<Ended>;
  file(name: string): string;
}

async function withRig(flavour: string, work: (rig: Rig) => Promise<void>): Promise<void> {
  const { kernel, initrd } = await linuxGuest(flavour);
  const folder = mkdtempSync(join(tmpdir(), 'twin86-saved-linux-'));
  const file = (name: string): string => join(folder, name);
  const append = `console=ttyS0 panic=-1 twin86.run="${LOOP}"`;
  const options = [
    '-L',
    await firmware(),
    '-m',
    '128',
    '-display',
    'none',
    '-no-reboot',
    '-kernel',
    kernel,
    '-initrd',
    initrd,
    '-append',
    append,
  ];
  const start: Rig['start'] = (args, dialogue = []) =>
    run(twin86, [...options, '-serial', 'mon:stdio', ...args], { seconds: SECONDS, dialogue });
  try {
    await work({ start, file });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Ctrl-A c: from the guest's terminal to the monitor. */
const MONITOR = '\x01c';
const sums = (stdout: string): string[] => stdout.match(/[0-9a-f]{64} {2}-/g) ?? [];

describe.each(FLAVOURS)('%s', (flavour) => {
  test('goes on in another process, with the same output', async () => {
    await withRig(flavour, async ({ start, file }) => {
      const whole = await start([]);
      expect(sums(whole.stdout)).toHaveLength(12);
      const one = await start(
        [],
        [
          ['  -', MONITOR],
          ['(qemu)', `migrate file:${file('a')}\nquit\n`],
        ],
      );
      const before = sums(one.stdout);
      expect(before.length).toBeGreaterThan(0);
      expect(before.length).toBeLessThan(12);
      const other = await start(['-incoming', `file:${file('a')}`]);
      // The line that was being written is in two parts.
      expect(sums(one.stdout.replace(/\r?\n\(qemu\).*$/s, '').replace(/QEMU|twin86 0.*monitor.*$/s, '') + other.stdout)).toEqual(
        sums(whole.stdout),
      );
      expect(other.stdout).toContain('twin86: exit status 7');
      expect(other.status).toBe(0);
    });
  });

  test('counted: the state at the end is that of the uninterrupted run, between interpreter and translator', async () => {
    await withRig(flavour, async ({ start, file }) => {
      const counted = (name: string, threshold: number) => [
        ...['-icount', 'shift=3,sleep=off', '-cpu', 'max', '-accel', `tcg,threshold=${threshold}`, '-d', 'state_hash', '-D', file(name)],
      ];
      const hash = (name: string): string => readFileSync(file(name), 'utf8');
      const whole = await start(counted('whole', 3000));
      expect(hash('whole')).toMatch(/^state hash: [0-9a-f]{64}\n( {2}[0-9a-f]{64} \S+\n){10,}$/);
      let from: string[] = [];
      for (const [i, threshold] of [3000, 100, 0].entries()) {
        const next = file(`at${i}`);
        await start(
          [...counted(`part${i}`, threshold), ...from],
          [
            ['  -', MONITOR],
            ['(qemu)', `migrate file:${next}\nquit\n`],
          ],
        );
        from = ['-incoming', `file:${next}`];
        expect(existsSync(next)).toBe(true);
      }
      const end = await start([...counted('end', 3000), ...from]);
      expect(end.stdout).toContain('twin86: exit status 7');
      expect(hash('end')).toBe(hash('whole'));
      expect(whole.status).toBe(0);
    });
  });
});
