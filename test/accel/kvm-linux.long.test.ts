/** The beginning of Debian's kernel under KVM gets as far as under QEMU's. A KVM that emulates level 0 takes hours for its decompression: no further. */
import { expect, it } from 'vitest';
import { qemu, run, twin86 } from '../helpers/emulators.ts';
import { canGetGuests, firmware, linuxGuest } from '../helpers/guests.ts';
import { needsKvm } from '../helpers/kvm.ts';
import { needs } from '../helpers/needs.ts';

needsKvm();
needs(twin86.what, twin86.present);
needs(qemu(64).what, qemu(64).present);
needs('Debian packages (apt)', canGetGuests());

/** The last that the kernel's setup says in real mode. */
const END = 'Probing EDD (edd=off to disable)... ok';
const SECONDS = 900;
/** Ctrl-A x: the emulator's end. */
const QUIT = '\x01x';

it.each(['686', 'amd64'])('%s: its setup says what it says under QEMU', async (flavour) => {
  const { kernel } = await linuxGuest(flavour);
  const options = ['-accel', 'kvm', '-m', '128', '-display', 'none', '-vga', 'none', '-no-reboot', '-serial', 'mon:stdio'];
  const guest = ['-kernel', kernel, '-append', 'console=ttyS0 earlyprintk=serial,ttyS0,115200'];
  const said = async (emulator: typeof twin86, more: string[] = []): Promise<string> => {
    const { stdout } = await run(emulator, [...more, ...options, ...guest], { seconds: SECONDS, dialogue: [[END, QUIT]] });
    return stdout.slice(0, stdout.indexOf(END) + END.length).replaceAll('\r', '');
  };
  const theirs = await said(qemu(64));
  expect(theirs).toContain(END);
  expect(await said(twin86, ['-L', await firmware()])).toBe(theirs);
});
