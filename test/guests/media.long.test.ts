/** Media that nobody here made boot through SeaBIOS to their prompts, and what is on the screen then is what is on QEMU's. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { canGetGuests, firmware, media } from '../helpers/guests.ts';
import { answersOfIpxe, drivesOfGrub, firstDifference, frameOfMemtest, GRUB_MODES, pictureOfGrub } from '../helpers/media.ts';
import { Monitored } from '../helpers/monitored.ts';
import { hasTool, needs } from '../helpers/needs.ts';

const COMMAND = join(import.meta.dirname, '../../dist/twin86.mjs');

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

describe.runIf(available)('boots', () => {
  test.each([
    ['floppy', 'grubFloppy', 'if=floppy', 'a'],
    ['CD', 'grubCd', 'media=cdrom', 'd'],
    ['CD image as a disk', 'grubCd', 'media=disk', 'c'],
  ] as const)("GRUB's rescue %s to a command line that sees the medium", async (_name, medium, option, order) => {
    const [mine, reference] = await both([...image((await media())[medium], option), '-boot', order], drivesOfGrub);
    expect(mine.join('\n')).toMatch({ a: /\(fd0\)/, d: /\(cd\)|\(cd0\)/, c: /\(hd0/ }[order]);
    expect(mine).toEqual(reference);
  });

  test('iPXE from CD to its command line, which answers', async () => {
    const [mine, reference] = await both(['-cdrom', (await media()).ipxe, '-boot', 'd'], answersOfIpxe);
    expect(mine).toEqual(reference);
  });

  test.each(['memtest32', 'memtest64'] as const)('%s from CD until it tests', async (medium) => {
    const [mine, reference] = await both(['-cdrom', (await media())[medium], '-boot', 'd', '-cpu', 'qemu64'], frameOfMemtest);
    expect(mine).toEqual(reference);
  });

  test.each(GRUB_MODES)("GRUB's test picture with %s in %s, pixel by pixel", async (driver, mode, filled) => {
    const cd = (await media()).grubCd;
    const [mine, reference] = await both(['-cdrom', cd, '-boot', 'd'], (machine) => pictureOfGrub(machine, driver, mode));
    expect([mine.width, mine.height]).toEqual([reference.width, reference.height]);
    expect(firstDifference(mine, reference, filled)).toBe(-1);
  });
});
