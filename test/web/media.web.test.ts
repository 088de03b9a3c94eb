/** Media that nobody here made boot in a tab, from the page's form to their prompts, and what is on the screen then is what is on QEMU's. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { needsBrowser, PATIENCE, Site } from '../helpers/browser.ts';
import { media } from '../helpers/guests.ts';
import { answersOfIpxe, drivesOfGrub, firstDifference, frameOfMemtest, GRUB_MODES, pictureOfGrub } from '../helpers/media.ts';
import { Monitored } from '../helpers/monitored.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { TabScreen } from '../helpers/tab-screen.ts';
import type { Watched } from '../helpers/watched.ts';

const LONG = 4 * PATIENCE;

describe('the page boots', () => {
  const ready = needsBrowser();
  needs('qemu-system-x86_64', hasTool('qemu-system-x86_64'));
  let site: Site;
  let machines: Watched[] = [];
  beforeAll(async () => {
    if (ready) site = await Site.open();
  }, PATIENCE);
  afterEach(() => {
    for (const machine of machines.splice(0)) machine.end();
    machines = [];
  });
  afterAll(() => site?.close());

  /** The same is done to the machine in the tab and to QEMU, one after the other; what comes of it is compared. */
  async function both<T>(file: string, option: string, act: (machine: Watched) => Promise<T>): Promise<[ours: T, theirs: T]> {
    const tab = await site.tab();
    const mine = new TabScreen(tab);
    machines.push(mine);
    await mine.start(`${site.url}?m=128&view=screen`, [file]);
    const result = await act(mine);
    expect(tab.complaints).toEqual([]);
    await mine.end();
    const drive = ['-drive', `file=${file},format=raw,snapshot=on,${option}`];
    const theirs = new Monitored('qemu-system-x86_64', [
      '-net',
      'none',
      '-accel',
      'tcg',
      ...drive,
      '-boot',
      option === 'if=floppy' ? 'a' : 'd',
    ]);
    machines.push(theirs);
    return [result, await act(theirs)];
  }

  test.each([
    ['floppy', 'grubFloppy', 'if=floppy', /\(fd0\)/],
    ['CD', 'grubCd', 'media=cdrom', /\(cd0?\)/],
  ] as const)(
    "GRUB's rescue %s to a command line that sees the medium",
    async (_name, medium, option, seen) => {
      const [mine, reference] = await both((await media())[medium], option, drivesOfGrub);
      expect(mine.join('\n')).toMatch(seen);
      expect(mine).toEqual(reference);
    },
    LONG,
  );

  test(
    'iPXE from CD to its command line, which answers',
    async () => {
      const [mine, reference] = await both((await media()).ipxe, 'media=cdrom', answersOfIpxe);
      expect(mine).toEqual(reference);
    },
    LONG,
  );

  test.each(['memtest32', 'memtest64'] as const)(
    '%s from CD until it tests',
    async (medium) => {
      const [mine, reference] = await both((await media())[medium], 'media=cdrom', frameOfMemtest);
      expect(mine).toEqual(reference);
    },
    LONG,
  );

  // One mode of planes, one of a palette, one of packed pixels; the others differ in nothing that the page sees.
  test.each([GRUB_MODES[0], GRUB_MODES[1], GRUB_MODES[6]])(
    "GRUB's test picture with %s in %s, pixel by pixel",
    async (driver, mode, filled) => {
      const [mine, reference] = await both((await media()).grubCd, 'media=cdrom', (machine) => pictureOfGrub(machine, driver, mode));
      expect([mine.width, mine.height]).toEqual([reference.width, reference.height]);
      expect(firstDifference(mine, reference, filled)).toBe(-1);
    },
    LONG,
  );
});
