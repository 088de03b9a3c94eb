/** What the page takes files for, and what it says of those that are of no use. */
import { describe, expect, test } from 'vitest';
import { machineOf, recognise } from '../../web/dropped.ts';

const file = (name: string, head: string | Uint8Array, size = 0): File => {
  const bytes = typeof head === 'string' ? Uint8Array.from(head, (letter) => letter.charCodeAt(0)) : head;
  return new File([bytes as Uint8Array<ArrayBuffer>, new Uint8Array(Math.max(0, size - bytes.length))], name);
};
/** Bytes at some place in a file of zeros. */
const at = (place: number, text: string, size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  bytes.set(
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    place,
  );
  return bytes;
};
const kind = async (given: File) => (await recognise(given)).kind;
const made = async (...files: File[]) => machineOf(await Promise.all(files.map(recognise)));

const MIB = 2 ** 20;
const LINUX = () => file('vmlinuz', at(0x202, 'HdrS', 4096));
const INITRD = () => file('initrd.img', '070701', 1024);
const MULTIBOOT = () => file('kernel', Uint8Array.of(0x02, 0xb0, 0xad, 0x1b, 0, 0, 0, 0, 0xfe, 0x4f, 0x52, 0xe4));

describe('a file is told by its content', () => {
  test.each([
    ['a Linux kernel', LINUX(), 'linux'],
    ['a multiboot kernel', MULTIBOOT(), 'multiboot'],
    ['an initial file system', INITRD(), 'initrd'],
    ['a CD', file('x', at(0x8001, 'CD001', MIB)), 'cdrom'],
    ['a CD that is named as a floppy', file('x.img', at(0x8001, 'CD001', MIB)), 'floppy'],
    ['a floppy', file('x', '', 1440 * 1024), 'floppy'],
    ['a disk', file('x', '', 8 * MIB), 'disk'],
    ['a saved machine', file('x', '\x89tw86\r\n\x1a'), 'saved'],
    ['a letter', file('x.txt', 'Dear reader'), 'unknown'],
    ['nothing', file('x', ''), 'unknown'],
  ])('%s', async (_name, given, expected) => {
    expect(await kind(given)).toBe(expected);
  });
});

describe('files make a machine', () => {
  test('of a kernel and its initial file system, in any order', async () => {
    expect(await made(INITRD(), LINUX())).toMatchObject({ kernel: { name: 'vmlinuz' }, initrd: { name: 'initrd.img' } });
  });

  test('of a multiboot kernel and modules, which it sees by their names', async () => {
    expect(await made(MULTIBOOT(), file('one', 'x'))).toMatchObject({ modules: [{ commandLine: 'one' }] });
  });

  test('of images, which boot in the order in which they can be taken out', async () => {
    expect(await made(file('d', '', 8 * MIB), file('f', '', 720 * 1024))).toMatchObject({
      fda: { name: 'f' },
      hda: { name: 'd' },
      bootOrder: 'ac',
    });
  });
});

describe('files make none, and the page says why and what to do', () => {
  test.each([
    ['a qcow2 image', file('d.qcow2', 'QFI\xfb', MIB), /^d\.qcow2 is a qcow2 image, .*qemu-img convert -O raw\.$/],
    ['a VDI image', file('d.vdi', '<<< Oracle VM VirtualBox Disk Image >>>', MIB), /VDI image.*qemu-img/],
    ['a ZIP archive', file('d.zip', 'PK\x03\x04', 1024), /^d\.zip is a ZIP archive, which has to be unpacked first\.$/],
    ['a compressed image', file('d.iso.gz', '\x1f\x8b', 1024), /^d\.iso\.gz is a compressed image, which has to be unpacked first\.$/],
    ['a letter', file('x.txt', 'Dear reader'), /^x\.txt: this is neither a Linux kernel .* Add one\.$/],
  ])('%s', async (_name, given, expected) => {
    expect(await made(given)).toMatch(expected);
  });

  test('two kernels, three floppies', async () => {
    expect(await made(LINUX(), MULTIBOOT())).toMatch(/two kernels: vmlinuz and kernel/);
    expect(await made(...['a', 'b', 'c'].map((name) => file(name, '', 720 * 1024)))).toMatch(/no room for 3 files/);
  });
});
