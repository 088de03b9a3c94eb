import { describe, expect, test } from 'vitest';
import { prepareDirectBoot } from '../../boards/boot/direct-boot.ts';
import * as key from '../../boards/boot/fw-cfg-keys.ts';
import { type BzImageFields, bzImage } from './images.ts';

const MIB = 0x100000;

interface Given {
  image?: BzImageFields;
  append?: string;
  initrd?: number;
  lowMemory?: number;
}

function boot({ image, append, initrd, lowMemory = 64 * MIB }: Given = {}) {
  const files: Record<string, Uint8Array> = { kernel: bzImage(image), initrd: new Uint8Array(initrd ?? 0).fill(7) };
  const options = { kernel: 'kernel', append, lowMemory, initrd: initrd === undefined ? undefined : 'initrd' };
  const { items } = prepareDirectBoot({ ...options, read: (path) => files[path] });
  const number = (which: number) => Buffer.from(items.get(which)!).readUInt32LE();
  return { items, number, setup: Buffer.from(items.get(key.SETUP_DATA)!) };
}

describe('a Linux kernel', () => {
  test('is split behind its setup sectors', () => {
    const { items, number } = boot({ image: { code: new Uint8Array([1, 2, 3]) } });
    expect(number(key.SETUP_SIZE)).toBe(1536);
    expect([...items.get(key.KERNEL_DATA)!]).toEqual([1, 2, 3]);
    expect(number(key.KERNEL_ADDR)).toBe(MIB);
  });

  test('learns its loader, its heap and where its command line is (protocol 2.02 and later)', () => {
    const { setup, number, items } = boot({ append: 'console=ttyS0' });
    expect(number(key.SETUP_ADDR)).toBe(0x10000);
    expect(number(key.CMDLINE_ADDR)).toBe(0x20000);
    expect(setup[0x210]).toBe(0xb0);
    expect(setup[0x211]).toBe(0x81);
    expect(setup.readUInt16LE(0x224)).toBe(0x20000 - 0x10000 - 0x200);
    expect(setup.readUInt32LE(0x228)).toBe(0x20000);
    expect(Buffer.from(items.get(key.CMDLINE_DATA)!).toString()).toBe('console=ttyS0\0');
    expect(number(key.CMDLINE_SIZE)).toBe(14);
  });

  test('of protocol 2.01 gets everything below 0x9a000, the command line by magic number and offset', () => {
    const { setup, number } = boot({ image: { version: 0x201 }, append: 'x' });
    expect(number(key.SETUP_ADDR)).toBe(0x90000);
    expect(number(key.CMDLINE_ADDR)).toBe(0x9a000 - 16);
    expect(number(key.KERNEL_ADDR)).toBe(MIB);
    expect(setup.readUInt16LE(0x20)).toBe(0xa33f);
    expect(setup.readUInt16LE(0x22)).toBe(0xa000 - 16);
  });

  test('that is no big kernel is loaded at 0x10000', () => {
    expect(boot({ image: { loadflags: 0 } }).number(key.KERNEL_ADDR)).toBe(0x10000);
  });

  test('passes non-ASCII parameters as UTF-8', () => {
    expect(Buffer.from(boot({ append: 'Ünï€😀' }).items.get(key.CMDLINE_DATA)!).toString()).toBe('Ünï€😀\0');
  });

  test.each([
    ['vga=ask', 0xfffd],
    ['quiet vga=ext', 0xfffe],
    ['vga=normal quiet', 0xffff],
    ['vga=0x317', 0x317],
    ['vga=791', 791],
  ])('gets the video mode of %j', (append, mode) => {
    expect(boot({ append }).setup.readUInt16LE(0x1fa)).toBe(mode);
  });
});

describe('an initrd', () => {
  test.each([
    ['ends below the ACPI tables at the top of RAM', {}, 64 * MIB, 64 * MIB - 0x28000 - 1],
    ['stays below the limit in the header', { initrdMax: 0x1ffffff }, 64 * MIB, 0x1ffffff],
    ['stays below 896 MiB before protocol 2.03', { version: 0x202 }, 2048 * MIB, 0x37ffffff],
    ['may lie anywhere if the kernel says so', { xloadflags: 2, initrdMax: 0x1ffffff }, 3072 * MIB, 3072 * MIB - 0x28000 - 1],
  ])('%s', (_title, image, lowMemory, last) => {
    const { number, setup } = boot({ image, initrd: 5000, lowMemory });
    expect(number(key.INITRD_ADDR)).toBe(Math.floor((last - 5000) / 4096) * 4096);
    expect(number(key.INITRD_SIZE)).toBe(5000);
    expect(setup.readUInt32LE(0x218)).toBe(number(key.INITRD_ADDR));
    expect(setup.readUInt32LE(0x21c)).toBe(5000);
  });

  test('that is absent leaves its items out', () => {
    expect(boot().items.has(key.INITRD_SIZE)).toBe(false);
  });
});

describe('what cannot boot is refused:', () => {
  test.each<[string, Given, RegExp]>([
    ['a protocol before 2.00', { image: { version: 0x105 } }, /protocol 1\.5 is too old, 2\.00 is needed/],
    ['a kernel larger than memory', { image: { code: new Uint8Array(3 * MIB) }, lowMemory: 3 * MIB }, /at least 4 MiB \(option -m\)/],
    [
      'a kernel that unpacks itself beyond memory',
      { image: { preferredAddress: 16 * MIB, initSize: 20 * MIB }, lowMemory: 32 * MIB },
      /at least 36 MiB/,
    ],
    ['an initrd larger than memory', { initrd: 64 * MIB }, /initrd \(65536 KiB\) does not fit .* at least 66 MiB/],
    [
      'an initrd where the kernel unpacks itself',
      { image: { preferredAddress: 16 * MIB, initSize: 40 * MIB }, initrd: 9 * MIB },
      /does not fit/,
    ],
    ['an initrd beyond the limit in the header', { image: { initrdMax: 4 * MIB }, initrd: 8 * MIB }, /accepts none above its limit/],
    [
      'a command line beyond the limit in the header',
      { image: { commandLineLimit: 9 }, append: '0123456789' },
      /has 10 bytes, this kernel takes at most 9/,
    ],
    ['an unknown video mode', { append: 'vga=huge' }, /'vga=huge'/],
  ])('%s', (_title, given, message) => {
    expect(() => boot(given)).toThrow(/^cannot boot 'kernel': [^\n]*$/);
    expect(() => boot(given)).toThrow(message);
  });

  test('a file that is no kernel', () => {
    const read = () => new Uint8Array(100_000);
    expect(() => prepareDirectBoot({ kernel: 'a.txt', lowMemory: MIB, read })).toThrow(
      "cannot boot 'a.txt': it is neither a Linux kernel (bzImage) nor",
    );
    expect(() => prepareDirectBoot({ kernel: 'a.txt', lowMemory: MIB, read: () => new Uint8Array(0) })).toThrow('neither');
  });

  test('a kernel cut off inside its setup code', () => {
    const read = () => bzImage().slice(0, 1000);
    expect(() => prepareDirectBoot({ kernel: 'k', lowMemory: 64 * MIB, read })).toThrow('cut off inside its setup code');
  });
});
