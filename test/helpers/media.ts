/** What tests do with machines that have booted from media, and what they look at then. */
import type { Screenshot, Watched } from './watched.ts';

const GRUB_PROMPT = /^grub> $|^grub>$/m;

/**
 * Modes in which GRUB draws its own test picture: 16 colours in planes, 256 colours, packed pixels. The last column is how many bits of a
 * level QEMU fills in another way than we do, for a DAC of six bits and for pixels of 15; what the guest wrote is the same.
 */
export const GRUB_MODES = [
  ['vga', '640x350x4', 2],
  ['vbe', '640x480x8', 2],
  ['vbe', '640x480x15', 3],
  ['vbe', '640x480x16', 0],
  ['vbe', '800x600x24', 0],
  ['vbe', '640x480x32', 0],
  ['vbe', '1024x768x32', 0],
] as const;

/** From GRUB's menu to its command line. */
async function commandLine(machine: Watched): Promise<void> {
  await machine.until(/GNU GRUB/);
  await machine.type('c');
  await machine.until(GRUB_PROMPT);
}

/** What GRUB sees, as it lists it. */
export async function drivesOfGrub(machine: Watched): Promise<string[]> {
  await commandLine(machine);
  await machine.type('ls\n');
  await machine.until(/^grub> ls\n(.*\n)+grub> ?$/m);
  return machine.still();
}

export async function pictureOfGrub(machine: Watched, driver: string, mode: string): Promise<Screenshot> {
  await commandLine(machine);
  await machine.type(`insmod ${driver}\n`);
  await machine.type(`videotest ${mode}\n`);
  return machine.stillGraphics();
}

/** iPXE's greeting on its command line, and its help. */
export async function answersOfIpxe(machine: Watched): Promise<string[]> {
  await machine.until(/Press Ctrl-B/);
  await machine.key('ctrl', 'b');
  await machine.until(/^iPXE>/m);
  const greeting = await machine.still();
  await machine.type('help\n');
  await machine.until(/^iPXE> ?$/m);
  return [...greeting, ...(await machine.still())];
}

/** Of memtest86+ while it tests. Speeds, the processor's name and progress are the machine's own; frame, labels and keys are not. */
export async function frameOfMemtest(machine: Watched): Promise<string[]> {
  const rows = await machine.until(/<F1>\s+Configuration/, 120);
  return [rows[0].slice(0, 26), rows[4].slice(0, 20), rows[6], rows[24]];
}

const DIALOG_GREY = 0xaa;

/** The language dialog of Debian's installer, which it draws in graphics: grey, and much larger than what it covers. */
export async function dialogOfInstaller(machine: Watched): Promise<Screenshot> {
  for (;;) {
    const picture = await machine.stillGraphics(900);
    const grey = picture.pixels.reduce((count, level) => count + Number(level === DIALOG_GREY), 0);
    if (grey > picture.pixels.length / 2) return picture;
  }
}

/** Where pictures differ, but for the lowest bits of each level; -1 for nowhere. */
export function firstDifference(mine: Screenshot, reference: Screenshot, filled: number): number {
  return mine.pixels.findIndex((value, i) => value >> filled !== reference.pixels[i] >> filled);
}
