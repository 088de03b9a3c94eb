/** The library's machine: a small guest of our own (boot ROM code is assembled here), real worker, real engine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type * as Library from '../../api/node/index.ts';
import { diskImage } from '../helpers/disk-guest.ts';
import { canGetGuests } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';

const LIBRARY = join(import.meta.dirname, '../../dist/node/index.mjs');
const built = existsSync(LIBRARY);
const { Machine, MachineError } = built ? ((await import(LIBRARY)) as typeof Library) : ({} as typeof Library);

/** A flat multiboot kernel (entry at 1 MiB, 32-bit) that runs `code`. */
function kernel(code: number[]): Uint8Array {
  const image = new Uint8Array(4096);
  const view = new DataView(image.buffer);
  const [magic, flags, base] = [0x1badb002, 1 << 16, 0x100000];
  [magic, flags, -(magic + flags), base, base, base + image.length, base + image.length, base + 32].forEach((word, i) => {
    view.setUint32(4 * i, word, true);
  });
  image.set(code, 32);
  return image;
}

/** mov dx, 0x3fb; mov al, 3; out dx, al: characters of eight bits. */
const EIGHT_BITS = [0x66, 0xba, 0xfb, 0x03, 0xb0, 0x03, 0xee];

/** mov dx, 0x3f8; in a loop of `count` (0: for ever) writes a byte; then halts with interrupts off. */
const writes = (byte: number, count: number): Uint8Array => {
  const body = [0xb0, byte, 0xee];
  const setup = [...EIGHT_BITS, 0x66, 0xba, 0xf8, 0x03, 0xb9, count & 255, (count >> 8) & 255, (count >> 16) & 255, 0];
  return kernel([...setup, ...body, ...(count === 0 ? [0xeb, -5 & 255] : [0xe2, -5 & 255]), 0xfa, 0xf4]);
};

/** Says that it is ready; then reads the line status until a byte is there, sends it back plus one, and so on. */
const ECHO = kernel([
  ...EIGHT_BITS,
  0x66,
  0xba,
  0xf8,
  0x03,
  0xb0,
  0x21,
  0xee,
  0x66,
  0xba,
  0xfd,
  0x03,
  0xec,
  0xa8,
  0x01,
  0x74,
  0xfb,
  0x66,
  0xba,
  0xf8,
  0x03,
  0xec,
  0xfe,
  0xc0,
  0xee,
  0xeb,
  0xed,
]);

/** 16-bit: sets eight bits, writes the sector back to the floppy with an eye on its end (int 13h), then says what it came from. */
const BOOT_SECTOR = [
  ...[0xba, 0xfb, 0x03, 0xb0, 0x03, 0xee], // mov dx, 3fbh; mov al, 3; out dx, al
  ...[0x31, 0xc0, 0x8e, 0xc0, 0xbb, 0x00, 0x7e], // xor ax, ax; mov es, ax; mov bx, 7e00h
  ...[0xb8, 0x01, 0x03, 0xb9, 0x01, 0x00, 0x31, 0xd2, 0xcd, 0x13], // write one sector of zeros to sector 1: the boot sector
  ...[0xba, 0xf8, 0x03], // mov dx, 3f8h
  ...[...'floppy'].flatMap((char) => [0xb0, char.charCodeAt(0), 0xee]),
  ...[0xfa, 0xf4],
];

const floppyImage = (): Uint8Array => {
  const image = new Uint8Array(1440 * 1024);
  image.set([...BOOT_SECTOR, ...Array(510 - BOOT_SECTOR.length).fill(0), 0x55, 0xaa]);
  return image;
};

const machines: Library.Machine[] = [];
const create = async (...args: Parameters<typeof Library.Machine.create>): Promise<Library.Machine> => {
  const machine = await Machine.create(...args);
  machines.push(machine);
  return machine;
};

describe('a machine of the library', () => {
  needs('dist/node (npm run build)', built);
  needs('packages of Debian', canGetGuests());
  afterEach(() => {
    for (const machine of machines.splice(0)) machine.dispose();
  });

  test('writes to the serial port and hears it', async () => {
    const machine = await create({ kernel: ECHO, memory: 16 });
    await machine.start();
    await machine.serial.waitFor('!', { timeout: 50_000 });
    machine.serial.write('GDKKN');
    expect(await machine.serial.waitFor('HELLO', { timeout: 50_000 })).toMatch(/HELLO$/);
  });

  test('stands still while it is paused, and goes on', async () => {
    const machine = await create({ kernel: writes(0x2e, 0), memory: 16 });
    await machine.start();
    await machine.serial.waitFor('.', { timeout: 50_000 });
    await machine.pause();
    const { instructions } = await machine.counters();
    await machine.serial.waitFor(/\.*/);
    expect([machine.state, (await machine.counters()).instructions]).toEqual(['paused', instructions]);
    await machine.start();
    await machine.serial.waitFor('.', { timeout: 50_000 });
    expect((await machine.counters()).instructions).toBeGreaterThan(instructions);
  });

  test('holds a guest back whose output nobody takes, and loses none of it', async () => {
    const total = 4_000_000;
    const machine = await create({ kernel: writes(0x78, total), memory: 16 });
    let [seen, free] = [0, () => {}];
    const gate = new Promise<void>((resolve) => (free = resolve));
    let complete = () => {};
    const all = new Promise<void>((resolve) => (complete = resolve));
    machine.on('serial', async ({ bytes }) => {
      seen += bytes.reduce((sum, byte) => sum + Number(byte === 0x78), 0);
      if (seen >= total) complete();
      await gate;
    });
    await machine.start();
    // Held back, it comes to a stop: two looks in a row see the same.
    let before = -1;
    while (seen === 0 || seen !== before) {
      before = seen;
      for (let i = 0; i < 20; i++) await machine.counters();
    }
    expect(seen).toBeLessThan(total);
    free();
    await all;
    expect(seen).toBe(total);
  });

  test('says what is wrong with a configuration in one line', async () => {
    const wrong = [
      [{ memory: 0 }, /^memory must be a whole number from 1 to 4096, not 0$/],
      [{ cpu: 'z80' }, /z80/],
      [{ kernel: Uint8Array.of(1, 2, 3) }, /^cannot boot 'kernel': it is neither/],
      [{ append: 'x' }, /^initrd, modules and append need a kernel$/],
      [{ serialPorts: 9 }, /^serialPorts must be/],
    ] as const;
    for (const [config, message] of wrong) {
      const error = await create(config).catch((e: Error) => e);
      expect(error).toBeInstanceOf(MachineError);
      expect((error as Error).message).toMatch(message);
    }
  });

  test('refuses memory that the guest does not have', async () => {
    const machine = await create({ memory: 16 });
    expect(await machine.memory.size()).toBe(16 * 2 ** 20);
    await expect(machine.memory.read(16 * 2 ** 20 - 1, 2)).rejects.toThrow(MachineError);
  });

  test('takes another floppy while it runs, and a file that is none changes nothing', async () => {
    const image = floppyImage();
    const machine = await create({ memory: 16 });
    const floppy = async () => (await machine.drives.list()).find(({ id }) => id === 'floppy0');
    await machine.start();
    await machine.screen.waitFor('No bootable device.', { timeout: 50_000 });
    expect(await floppy()).toEqual({ id: 'floppy0', kind: 'floppy', medium: false, written: false, locked: false });
    await machine.drives.insert('floppy0', image);
    await expect(machine.drives.insert('floppy0', '/no/such/file')).rejects.toThrow(/cannot open the image for floppy0: .*no such file/);
    await expect(machine.drives.insert('floppy7', image)).rejects.toThrow("there is no drive 'floppy7'");
    expect(await floppy()).toMatchObject({ medium: true });
    const { driveReads } = await machine.counters();
    await machine.reset();
    await machine.serial.waitFor('floppy', { timeout: 50_000 });
    expect((await machine.counters()).driveReads).toBeGreaterThan(driveReads);
    await machine.drives.eject('floppy0');
    expect(await floppy()).toMatchObject({ medium: false });
  });

  test('boots from a floppy image, which it never changes', async () => {
    const image = floppyImage();
    const before = image.slice();
    const machine = await create({ fda: image, bootOrder: 'a', memory: 16 });
    await machine.start();
    await machine.serial.waitFor('floppy', { timeout: 50_000 });
    expect(Buffer.compare(image, before)).toBe(0);
  });

  test('is after a save what it was before, and saves twice when it is asked twice', async () => {
    const machine = await create({ memory: 16 });
    const [first, second] = await Promise.all([machine.save(), machine.save()]);
    expect([machine.state, second.length]).toEqual(['prelaunch', first.length]);
    await machine.start();
    await machine.pause();
    await machine.save();
    expect(machine.state).toBe('paused');
    await machine.start();
    await machine.save();
    expect(machine.state).toBe('running');
  });

  test('runs on while what was copied of it is compressed', async () => {
    const machine = await create({ kernel: writes(0x2e, 0), memory: 64 });
    const [meanwhile, noise] = [new Set<string>(), new Uint8Array(24 * 2 ** 20).map((_, i) => (i * 0x9e3779b9) >>> 24)];
    await machine.start();
    await machine.serial.waitFor('.', { timeout: 50_000 });
    await machine.memory.write(32 * 2 ** 20, noise);
    machine.on('progress', () => void meanwhile.add(machine.state));
    const { instructions } = await machine.counters();
    const saved = await machine.save();
    expect([...meanwhile]).toEqual(['running']);
    expect((await machine.counters()).instructions).toBeGreaterThan(instructions);
    const second = await create({ saved });
    expect(Buffer.compare(await second.memory.read(32 * 2 ** 20, noise.length), noise)).toBe(0);
  });

  test('has its disks in the file where that is asked for, and in what is saved of the one that goes on with it', async () => {
    const machine = await create({ hda: diskImage(), memory: 16 });
    const disk = async (of: Library.Machine) => (await of.drives.list()).find(({ id }) => id === 'ide0-hd0');
    expect(await disk(machine)).toMatchObject({ medium: true, written: false });
    await machine.start();
    await machine.serial.waitFor('!', { timeout: 50_000 });
    expect(await disk(machine)).toMatchObject({ written: true });
    const [without, saved] = [await machine.save(), await machine.save({ disks: true })];
    machine.dispose();
    // Without, the image is needed: this is no machine with such a disk.
    await expect(create({ saved: without })).rejects.toThrow(/cannot restore the saved machine: /);
    const says = async (config: Library.MachineConfig): Promise<string> => {
      const other = await create(config);
      await other.start();
      other.serial.write('x');
      const said = await other.serial.waitFor(/../, { timeout: 50_000 });
      other.dispose();
      return said;
    };
    expect(await says({ saved: without, hda: diskImage() })).toBe('OW');
    expect(await says({ saved })).toBe('OW');
    // Kept as the page does it by itself: nothing else has the disk.
    const third = await create({ saved });
    const again = await third.save();
    third.dispose();
    expect(await says({ saved: again })).toBe('OW');
  });

  test('answers nothing after it has been disposed, and says so', async () => {
    const machine = await create({ memory: 16 });
    const waiting = machine.serial.waitFor('never').catch((e: Error) => e.message);
    machine.dispose();
    await expect(machine.counters()).rejects.toThrow('disposed');
    expect(() => machine.serial.write('x')).toThrow('disposed');
    expect(await waiting).toMatch('disposed');
  });
});
