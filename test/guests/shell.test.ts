/** The shell of the default guest on the serial console, used as somebody at a terminal would. */

import { describe, expect, test } from 'vitest';
import { type Emulator, qemu, run, twin86 } from '../helpers/emulators.ts';
import { canGetGuests, firmware, linuxGuest } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';

const PROMPT = ':~# ';

async function talk(emulator: Emulator, dialogue: [string, string][], args: string[] = []) {
  const guest = await linuxGuest();
  const options = ['-m', '128', '-nographic', '-kernel', guest.kernel, '-initrd', guest.initrd, '-append', 'console=ttyS0 quiet', ...args];
  return run(emulator, [...(emulator === twin86 ? ['-L', await firmware()] : []), ...options], { seconds: 240, dialogue });
}

/** QEMU is here to keep the expectations honest; it need not prove them every time. */
const emulators: [string, Emulator][] = [['twin86', twin86]];
if (process.env.TWIN86_LONG === '1') emulators.push(['QEMU', qemu()]);

describe.each(emulators)('%s', (_name, emulator) => {
  needs(emulator.what, emulator.present);
  needs('Debian packages (apt)', canGetGuests());

  test('gives a shell with job control, where Ctrl-C interrupts, and powers off', async () => {
    const { stdout, stderr, status } = await talk(emulator, [
      [PROMPT, 'sleep 1000 & jobs\r'],
      ['Running', 'kill %1; echo killed=$?\r'],
      // The child itself speaks, so that Ctrl-C cannot come before it is in the foreground.
      ['killed=0', "sh -c 'echo asl; exec sleep 1000'; echo never\r"],
      ['\nasl', '\x03'],
      [PROMPT, 'echo interrupted=$?; tty\r'],
      ['/dev/ttyS0', 'poweroff\r'],
    ]);
    expect(stdout).not.toMatch(/job control turned off|can't access tty/);
    expect(stdout).toContain('interrupted=130');
    expect(stdout).not.toMatch(/^never/m);
    expect(stdout).toContain('reboot: Power down');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 300_000);

  test('ends at a reboot when told not to reboot', async () => {
    const { stdout, status } = await talk(emulator, [[PROMPT, 'reboot -f\r']], ['-no-reboot']);
    expect(stdout).toContain('reboot: Restarting system');
    expect(status).toBe(0);
  }, 300_000);
});
