/** Media that nobody here made boot through SeaBIOS to their prompts, and what is on the screen then is what is on QEMU's. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { canGetGuests, firmware, media } from '../helpers/guests.ts';
import { Monitored } from '../helpers/monitored.ts';
import { hasTool, needs } from '../helpers/needs.ts';

const COMMAND = join(import.meta.dirname, '../../dist/twin86.mjs');
const GRUB_PROMPT = /^grub> $|^grub>$/m;

const available = [
  needs('dist/twin86.mjs (npm run build)', existsSync(COMMAND)),
  needs('Debian packages (apt)', canGetGuests()),
  needs('qemu-system-x86_64', hasTool('qemu-system-x86_64')),
].every(Boolean);

let machines: Monitored[] = [];
afterEach(() => {
  for (const machine of machines.splice(0)) machine.end();
  machines = [];
});

const theirs = (args: string[]): Monitored => {
  const machine = new Monitored('qemu-system-x86_64', ['-net', 'none', '-accel', 'tcg', ...args]);
  machines.push(machine);
  return machine;
};

const ours = async (args: string[]): Promise<Monitored> => {
  const machine = new Monitored(process.execPath, [COMMAND, '-L', await firmware(), ...args]);
  machines.push(machine);
  return machine;
};

/** The same is done to both, one after the other; what comes of it is compared. */
async function both<T>(args: string[], act: (machine: Monitored) => Promise<T>): Promise<[ours: T, theirs: T]> {
  const mine = await act(await ours(args));
  return [mine, await act(theirs(args))];
}

const image = (file: string, interfaceOption: string) => ['-drive', `file=${file},format=raw,snapshot=on,${interfaceOption}`];

/** From GRUB's menu to its command line. */
async function commandLine(machine: Monitored): Promise<void> {
  await machine.until(/GNU GRUB/);
  await machine.type('c');
  await machine.until(GRUB_PROMPT);
}

/** What GRUB sees, as it lists it. */
async function listDrives(machine: Monitored): Promise<string[]> {
  await commandLine(machine);
  await machine.type('ls\n');
  await machine.until(/^grub> ls\n(.*\n)+grub> ?$/m);
  return machine.still();
}

describe.runIf(available)('boots', () => {
  test.each([
    ['floppy', 'grubFloppy', 'if=floppy', 'a'],
    ['CD', 'grubCd', 'media=cdrom', 'd'],
    ['CD image as a disk', 'grubCd', 'media=disk', 'c'],
  ] as const)("GRUB's rescue %s to a command line that sees the medium", async (_name, medium, option, order) => {
    const [mine, reference] = await both([...image((await media())[medium], option), '-boot', order], listDrives);
    expect(mine.join('\n')).toMatch({ a: /\(fd0\)/, d: /\(cd\)|\(cd0\)/, c: /\(hd0/ }[order]);
    expect(mine).toEqual(reference);
  });

  test('iPXE from CD to its command line, which answers', async () => {
    const [mine, reference] = await both(['-cdrom', (await media()).ipxe, '-boot', 'd'], async (machine) => {
      await machine.until(/Press Ctrl-B/);
      await machine.command('sendkey ctrl-b');
      await machine.until(/^iPXE>/m);
      const greeting = await machine.still();
      await machine.type('help\n');
      await machine.until(/^iPXE> ?$/m);
      return [...greeting, ...(await machine.still())];
    });
    expect(mine).toEqual(reference);
  });

  test.each(['memtest32', 'memtest64'] as const)('%s from CD until it tests', async (medium) => {
    const [mine, reference] = await both(['-cdrom', (await media())[medium], '-boot', 'd', '-cpu', 'qemu64'], async (machine) => {
      const rows = await machine.until(/<F1>\s+Configuration/, 120);
      // Speeds, the processor's name and progress are the machine's own; frame, labels and keys are not.
      return [rows[0].slice(0, 26), rows[4].slice(0, 20), rows[6], rows[24]];
    });
    expect(mine).toEqual(reference);
  });

  // 16 colours in planes, 256 colours, and packed pixels: GRUB draws its own test picture in each. The last column is how many bits of a
  // level QEMU fills in another way than we do, for a DAC of six bits and for pixels of 15; what the guest wrote is the same.
  test.each([
    ['vga', '640x350x4', 2],
    ['vbe', '640x480x8', 2],
    ['vbe', '640x480x15', 3],
    ['vbe', '640x480x16', 0],
    ['vbe', '800x600x24', 0],
    ['vbe', '640x480x32', 0],
    ['vbe', '1024x768x32', 0],
  ])("GRUB's test picture with %s in %s, pixel by pixel", async (driver, mode, filled) => {
    const [mine, reference] = await both(['-cdrom', (await media()).grubCd, '-boot', 'd'], async (machine) => {
      await commandLine(machine);
      await machine.type(`insmod ${driver}\n`);
      await machine.type(`videotest ${mode}\n`);
      return machine.stillGraphics();
    });
    expect([mine.width, mine.height]).toEqual([reference.width, reference.height]);
    const differing = mine.pixels.findIndex((value, i) => value >> filled !== reference.pixels[i] >> filled);
    expect(differing).toBe(-1);
  });
});
