/** Debian's text installer on the serial console: a large compressed initramfs, and the first programs that are not busybox. */

import { describe, expect, test } from 'vitest';
import { run } from '../helpers/emulators.ts';
import { canGetGuests, firmware, installer } from '../helpers/guests.ts';
import { emulators } from '../helpers/linux.ts';
import { needs } from '../helpers/needs.ts';

/** With less it begins with a warning about little memory. */
const MIB = '1024';
const QUESTION = 'Choose the language to be used for the installation process';
const NEXT_QUESTION = 'Select your location';
const ENTER = '\r';
const QUIT = '\x01x';

needs('Debian packages (apt)', canGetGuests());

describe.each(emulators)('%s', (_name, emulator) => {
  needs(emulator(64).what, emulator(64).present);

  test.each([
    { architecture: 'i386', bits: 32 },
    { architecture: 'amd64', bits: 64 },
  ] as const)('reaches the installer of $architecture, which asks for a language and takes one', async ({ architecture, bits }) => {
    const { kernel, initrd } = await installer(architecture);
    const firmwareOption = emulator(bits).name === 'twin86' ? ['-L', await firmware()] : [];
    const options = ['-m', MIB, '-nographic', '-kernel', kernel, '-initrd', initrd, '-append', 'console=ttyS0'];
    const dialogue: [string, string][] = [
      [QUESTION, ''],
      ['English', ''],
      ['<Go Back>', ENTER],
      [NEXT_QUESTION, QUIT],
    ];
    const { stdout } = await run(emulator(bits), [...firmwareOption, ...options], { seconds: 1800, dialogue });
    expect(stdout).toContain(QUESTION);
    expect(stdout).toContain(NEXT_QUESTION);
    expect(stdout).not.toMatch(/Kernel panic|\b(BUG|Oops|Call Trace):/);
  });
});
