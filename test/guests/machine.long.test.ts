/** What takes minutes: time, and a memory test of strangers. */

import { describe, expect, test } from 'vitest';
import { run, twin86 } from '../helpers/emulators.ts';
import { canGetGuests, firmware, linuxGuest, memtest } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';

/** The least memory (MiB) with which memtest86+ 6.10 tests anything under QEMU 7.2: with 4 it stops while initialising. */
const MEMTEST_MIB = '5';

needs(twin86.what, twin86.present);
needs('Debian packages (apt)', canGetGuests());

describe('time', () => {
  test('runs at wall speed in the guest: 60 seconds of sleep within 1%', async () => {
    const guest = await linuxGuest();
    const marks: number[] = [];
    const append = 'console=ttyS0 quiet twin86.run="echo mark; sleep 60; echo mark"';
    const files = ['-kernel', guest.kernel, '-initrd', guest.initrd, '-append', append];
    const onOutput = (text: string) => marks.push(...(text.match(/^mark/gm) ?? []).map(() => performance.now()));
    await run(twin86, ['-L', await firmware(), '-m', '128', '-nographic', '-no-reboot', ...files], { seconds: 600, onOutput });
    expect(marks).toHaveLength(2);
    expect(Math.abs(marks[1] - marks[0] - 60_000)).toBeLessThan(600);
  });
});

describe('memtest86+', () => {
  test('runs its first pass without an error', async () => {
    const kernel = (await memtest()).ia32;
    const options = ['-L', await firmware(), '-m', MEMTEST_MIB, '-nographic', '-kernel', kernel, '-append', 'console=ttyS0,115200'];
    const { stdout } = await run(twin86, options, { seconds: 3000, dialogue: [['Pass:  1 ', '\x01x']] });
    expect(stdout).toMatch(/Pass: {2}1 +Errors: 0/);
    expect(stdout).not.toMatch(/Errors: [1-9]/);
  });
});
