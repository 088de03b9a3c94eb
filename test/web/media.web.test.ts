/** Media that nobody here made boot in a tab, from the page's form to their prompts, and what is on the screen then is what is on QEMU's. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { needsBrowser, PATIENCE, Site } from '../helpers/browser.ts';
import { installer, media } from '../helpers/guests.ts';
import {
  answersOfIpxe,
  dialogOfInstaller,
  drivesOfGrub,
  firstDifference,
  frameOfMemtest,
  GRUB_MODES,
  pictureOfGrub,
} from '../helpers/media.ts';
import { Monitored } from '../helpers/monitored.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { TabScreen } from '../helpers/tab-screen.ts';
import type { Watched } from '../helpers/watched.ts';

const SHOTS = join(import.meta.dirname, '../../build/web-shots');
const LONG = 4 * PATIENCE;

describe('the page boots', () => {
  const ready = needsBrowser();
  needs('qemu-system-x86_64', hasTool('qemu-system-x86_64'));
  let site: Site;
  let machines: Watched[] = [];
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    if (ready) site = await Site.open();
  }, PATIENCE);
  afterEach(() => {
    for (const machine of machines.splice(0)) machine.end();
    machines = [];
  });
  afterAll(() => site?.close());

  /** The same is done to the machine in the tab and to QEMU, one after the other; what comes of it is compared. */
  async function compare<T>(
    files: readonly string[],
    mib: number,
    options: readonly string[],
    act: (machine: Watched) => Promise<T>,
    shot?: string,
  ): Promise<[ours: T, theirs: T]> {
    const tab = await site.tab();
    const mine = new TabScreen(tab);
    machines.push(mine);
    await mine.start(`${site.url}?m=${mib}&view=screen`, files);
    const result = await act(mine);
    if (shot) await tab.page.screenshot({ path: join(SHOTS, `${shot}.png`) });
    expect(tab.complaints).toEqual([]);
    await mine.end();
    const theirs = new Monitored('qemu-system-x86_64', ['-net', 'none', '-accel', 'tcg', '-m', String(mib), ...options]);
    machines.push(theirs);
    return [result, await act(theirs)];
  }

  const both = <T>(file: string, option: string, act: (machine: Watched) => Promise<T>, shot?: string): Promise<[ours: T, theirs: T]> => {
    const drive = ['-drive', `file=${file},format=raw,snapshot=on,${option}`];
    return compare([file], 128, [...drive, '-boot', option === 'if=floppy' ? 'a' : 'd'], act, shot);
  };

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
      const [mine, reference] = await both(
        (await media()).grubCd,
        'media=cdrom',
        (machine) => pictureOfGrub(machine, driver, mode),
        `8-${mode}`,
      );
      expect([mine.width, mine.height]).toEqual([reference.width, reference.height]);
      expect(firstDifference(mine, reference, filled)).toBe(-1);
    },
    LONG,
  );

  test.each(['i386', 'amd64'] as const)(
    "Debian's installer of %s to its first dialog, pixel by pixel",
    async (architecture) => {
      const { kernel, initrd } = await installer(architecture);
      // With less it begins with a warning about little memory.
      const mib = 1024;
      const options = ['-kernel', kernel, '-initrd', initrd];
      const [mine, reference] = await compare([kernel, initrd], mib, options, dialogOfInstaller, `9-installer-${architecture}`);
      expect([mine.width, mine.height]).toEqual([reference.width, reference.height]);
      expect(firstDifference(mine, reference, 0)).toBe(-1);
    },
    2 * LONG,
  );
});
