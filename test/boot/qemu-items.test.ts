/** The loaders against QEMU's: for the same files both must put the same bytes into fw_cfg. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { assemble } from '../../boards/boot/asm16.ts';
import { type DirectBoot, prepareDirectBoot } from '../../boards/boot/direct-boot.ts';
import * as key from '../../boards/boot/fw-cfg-keys.ts';
import { invaders, linuxGuest, memtest } from '../helpers/guests.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { qemuFwCfg } from '../helpers/qemu-fw-cfg.ts';
import { bzImage, elf32, flatMultiboot, multibootHeader } from './images.ts';

const MIB = 0x100000;
/** QEMU 7.2's own machine version adds a random seed to Linux's setup data; the one before does not. */
const MACHINE = ['-machine', 'pc-i440fx-7.0'];

needs('qemu-system-i386', hasTool('qemu-system-i386'));

const folder = mkdtempSync(join(tmpdir(), 'twin86-boot-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

function both(kernel: string, { initrd, append, memory = 128 }: { initrd?: string; append?: string; memory?: number } = {}) {
  const lowMemory = memory < 3584 ? memory * MIB : 3072 * MIB;
  const ours = prepareDirectBoot({ kernel, initrd, append, lowMemory, read: (path) => readFileSync(path) });
  const args = [...MACHINE, '-m', String(memory), '-kernel', kernel];
  if (initrd) args.push('-initrd', initrd);
  if (append) args.push('-append', append);
  const wanted = [...ours.items].map(([item, bytes]) => ({ key: item, length: bytes.length }));
  return { ours, theirs: qemuFwCfg(args, wanted) };
}

function expectSame(ours: DirectBoot, theirs: Map<number, Buffer>): void {
  for (const [item, bytes] of ours.items) expect(Buffer.compare(bytes, theirs.get(item)!), `item 0x${item.toString(16)}`).toBe(0);
}

describe('Linux kernels get the items that QEMU gives them:', () => {
  test.each(['686', 'amd64'])("Debian's %s with an initrd", async (flavour) => {
    const guest = await linuxGuest(flavour);
    const { ours, theirs } = both(guest.kernel, { initrd: guest.initrd, append: 'console=ttyS0 vga=ask' });
    expectSame(ours, theirs);
  });

  test.each(['ia32', 'x64'] as const)('memtest86+ %s', async (which) => {
    const { ours, theirs } = both((await memtest())[which]);
    expectSame(ours, theirs);
  });

  test.each([
    ['protocol 2.00', { version: 0x200 }],
    ['protocol 2.01', { version: 0x201 }],
    ['protocol 2.02', { version: 0x202 }],
    ['protocol 2.03 with a limit', { version: 0x203, initrdMax: 0x3ffffff }],
    ['a small kernel', { loadflags: 0 }],
    ['an initrd anywhere', { xloadflags: 2, initrdMax: 0xffffff }],
  ])('%s', (name, image) => {
    const { ours, theirs } = both(file(name, bzImage(image)), { initrd: file('initrd', new Uint8Array(70_001)), append: 'a b c' });
    expectSame(ours, theirs);
  });
});

describe('multiboot kernels get the items that QEMU gives them, but for the name of the loader:', () => {
  const initrd = () => `${file('one', Buffer.from('module one'))} with args,${file('two', new Uint8Array(5000).fill(2))}`;
  const elf = (physical: number, virtual: number) =>
    elf32(virtual + 12, [{ physical, virtual, bytes: assemble(`bits 32\n${multibootHeader()}\nhlt\nalign 4`), memorySize: 0x3001 }]);
  // The number is the kernel's size with its bss: what QEMU puts between there and the end of the page is not defined.
  test.each<[string, number, () => Uint8Array | Promise<string>]>([
    ['grub-invaders', 0x5b50, () => invaders()],
    ['flat', 33 + 12_345, () => flatMultiboot(MIB, 'hlt', { bss: 12_345 })],
    ['ELF', 0x3001, () => elf(MIB, MIB)],
    ['ELF at other virtual addresses', 0x3001, () => elf(2 * MIB, 0xc0200000)],
  ])('%s', async (name, size, kernel) => {
    const made = kernel();
    const path = made instanceof Promise ? await made : file(name, made);
    const { ours, theirs } = both(path, { initrd: initrd(), append: 'x y' });
    for (const item of [key.KERNEL_ADDR, key.KERNEL_SIZE, key.KERNEL_ENTRY, key.INITRD_ADDR, key.INITRD_SIZE])
      expect(theirs.get(item)).toEqual(Buffer.from(ours.items.get(item)!));
    expect(describeInfo(theirs, 'qemu', size)).toEqual(
      describeInfo(new Map([...ours.items].map(([item, bytes]) => [item, Buffer.from(bytes)])), 'twin86', size),
    );
  });
});

/** What the information structure says, with strings and modules read through their pointers. */
function describeInfo(items: Map<number, Buffer>, loader: string, size: number) {
  const info = items.get(key.INITRD_DATA)!;
  const image = items.get(key.KERNEL_DATA)!;
  const base = items.get(key.KERNEL_ADDR)!.readUInt32LE();
  const string = (at: number) => image.toString('utf8', at - base, image.indexOf(0, at - base));
  const list = info.readUInt32LE(24);
  const modules = Array.from({ length: info.readUInt32LE(20) }, (_, index) => {
    const [start, end, line] = [0, 4, 8].map((field) => image.readUInt32LE(list - base + index * 16 + field));
    return { start, bytes: image.subarray(start - base, end - base).toString('hex'), line: string(line) };
  });
  expect(string(info.readUInt32LE(64))).toBe(loader);
  return {
    flags: info.readUInt32LE(0),
    device: info.readUInt32LE(12),
    commandLine: string(info.readUInt32LE(16)),
    list,
    modules,
    map: info.readUInt32LE(48),
    kernel: image.subarray(0, size).toString('hex'),
  };
}
