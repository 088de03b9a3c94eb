import { describe, expect, test } from 'vitest';
import { assemble } from '../../boards/boot/asm16.ts';
import { prepareDirectBoot } from '../../boards/boot/direct-boot.ts';
import * as key from '../../boards/boot/fw-cfg-keys.ts';
import { splitModules } from '../../boards/boot/multiboot.ts';
import { elf32, flatMultiboot, multibootHeader } from './images.ts';

const MIB = 0x100000;

function boot(kernel: Uint8Array, { initrd, append, lowMemory = 64 * MIB }: { initrd?: string; append?: string; lowMemory?: number } = {}) {
  const read = (path: string) => (path === 'kernel' ? kernel : Buffer.from(`contents of ${path}`));
  const plan = prepareDirectBoot({ kernel: 'kernel', initrd, append, lowMemory, read });
  const number = (which: number) => Buffer.from(plan.items.get(which)!).readUInt32LE();
  const address = number(key.KERNEL_ADDR);
  const image = Buffer.from(plan.items.get(key.KERNEL_DATA)!);
  const info = Buffer.from(plan.items.get(key.INITRD_DATA)!);
  const string = (at: number) => image.toString('utf8', at - address, image.indexOf(0, at - address));
  return { plan, number, address, image, info, string };
}

function elfKernel(physical: number, virtual = physical): Uint8Array {
  const bytes = assemble(`bits 32\n${multibootHeader()}\nhlt`);
  return elf32(virtual + 12, [{ physical, virtual, bytes, memorySize: 0x3000 }]);
}

describe('a multiboot kernel', () => {
  test('with addresses in its header is placed by them, bss and all', () => {
    const kernel = flatMultiboot(2 * MIB, 'nop\nhlt', { bss: 0x2000 });
    const { number, image, plan } = boot(kernel);
    expect(plan.kind).toBe('multiboot');
    expect(number(key.KERNEL_ADDR)).toBe(2 * MIB);
    expect(number(key.KERNEL_ENTRY)).toBe(2 * MIB + 32);
    expect(image.subarray(0, kernel.length)).toEqual(Buffer.from(kernel));
    expect(image.length % 4096).toBe(0);
  });

  test('in ELF is placed by physical addresses and entered at the physical address of its entry point', () => {
    const { number } = boot(elfKernel(MIB, 0xc0100000));
    expect(number(key.KERNEL_ADDR)).toBe(MIB);
    expect(number(key.KERNEL_ENTRY)).toBe(MIB + 12);
  });

  test('in ELF with several segments gets zeros between them', () => {
    const header = assemble(`bits 32\n${multibootHeader()}`);
    const kernel = elf32(MIB, [
      { physical: MIB + 0x2000, virtual: 0, bytes: Uint8Array.of(5, 6, 0, 0) },
      { physical: MIB, virtual: MIB, bytes: header },
    ]);
    const { image, address } = boot(kernel);
    expect(address).toBe(MIB);
    expect(image.subarray(0, 12)).toEqual(Buffer.from(header));
    expect(image.subarray(12, 0x2000).every((byte) => byte === 0)).toBe(true);
    expect([...image.subarray(0x2000, 0x2003)]).toEqual([5, 6, 0]);
  });

  test('finds its command line, beginning with its path, and the name of the loader', () => {
    const { info, string } = boot(elfKernel(MIB), { append: 'a=1 b' });
    expect(info.readUInt32LE(0) & ((1 << 2) | (1 << 9))).toBe((1 << 2) | (1 << 9));
    expect(string(info.readUInt32LE(16))).toBe('kernel a=1 b');
    expect(string(info.readUInt32LE(64))).toBe('twin86');
  });

  test('finds its modules on pages of their own, with their command lines', () => {
    const { info, image, address, string } = boot(elfKernel(MIB), { initrd: 'one,two with args' });
    expect(info.readUInt32LE(0) & (1 << 3)).toBe(1 << 3);
    expect(info.readUInt32LE(20)).toBe(2);
    const list = info.readUInt32LE(24) - address;
    const modules = [0, 1].map((index) => [0, 4, 8].map((field) => image.readUInt32LE(list + index * 16 + field)));
    for (const [start] of modules) expect(start % 4096).toBe(0);
    expect(modules.map(([start, end]) => image.toString('utf8', start - address, end - address))).toEqual([
      'contents of one',
      'contents of two',
    ]);
    expect(modules.map(([, , line]) => string(line))).toEqual(['one', 'two with args']);
    expect(modules[0][0]).toBeGreaterThanOrEqual(MIB + 0x3000);
  });

  test('that asks for a video mode boots with a warning', () => {
    const { plan } = boot(flatMultiboot(MIB, 'hlt', { flags: 0x10007 }));
    expect(plan.warnings).toEqual([expect.stringContaining('video mode')]);
  });
});

test('modules are separated by commas, and a doubled comma is one', () => {
  expect(splitModules('a b,c,,d e')).toEqual(['a b', 'c,d e']);
  expect(splitModules('')).toEqual([]);
});

describe('what cannot boot is refused:', () => {
  const header = assemble(`bits 32\n${multibootHeader()}`);
  const place = (physical: number) => elf32(physical, [{ physical, virtual: physical, bytes: header }]);
  test.each<[string, Uint8Array, RegExp]>([
    [
      'an x86-64 image',
      elf32(MIB, [{ physical: MIB, virtual: MIB, bytes: header }], { machine: 62 }),
      /cannot load an x86-64 multiboot image, give a 32-bit one/,
    ],
    ['an ELF64 image', elf32(MIB, [{ physical: MIB, virtual: MIB, bytes: header }], { elfClass: 2 }), /give a 32-bit one/],
    ['another architecture', elf32(MIB, [{ physical: MIB, virtual: MIB, bytes: header }], { machine: 40 }), /not for 32-bit x86/],
    ['neither ELF nor addresses', header, /neither ELF/],
    ['an unknown requirement', flatMultiboot(MIB, 'hlt', { flags: 0x10013 }), /flags 0x10/],
    ['an image on the VGA window', place(0xb8000), /does not lie in RAM/],
    ['an image on the BIOS data area', place(0x500), /BIOS data area/],
    ['an image beyond RAM', place(64 * MIB), /at least 65 MiB \(option -m\)/],
    ['a bss beyond RAM', flatMultiboot(MIB, 'hlt', { bss: 64 * MIB }), /at least 66 MiB/],
    ['nothing to load', elf32(MIB, [{ physical: MIB, virtual: MIB, bytes: header, memorySize: 0 }]), /nothing to load/],
    ['a segment cut off', place(MIB).subarray(0, 90), /cut off|no|lies outside/],
  ])('%s', (_title, kernel, message) => {
    expect(() => boot(kernel)).toThrow(message);
  });

  test('addresses that contradict each other', () => {
    const kernel = flatMultiboot(MIB, 'hlt');
    new DataView(kernel.buffer).setUint32(16, 2 * MIB, true);
    expect(() => boot(kernel)).toThrow('load_addr does not fit header_addr');
  });

  test('a kernel shorter than its header says', () => {
    const kernel = flatMultiboot(MIB, 'hlt');
    new DataView(kernel.buffer).setUint32(20, MIB + 4096, true);
    expect(() => boot(kernel)).toThrow('shorter than its header says');
  });
});
