/** Files that the user brings, told by their content. */
import type { MachineConfig, ModuleConfig } from '../api/public.ts';

export type FileKind = 'linux' | 'multiboot' | 'initrd' | 'saved' | 'floppy' | 'cdrom' | 'disk' | 'unknown';

export interface Dropped {
  readonly file: File;
  readonly kind: FileKind;
  /** What the user has to do with it before it is of use. */
  readonly advice?: string;
}

const NAMES: Record<FileKind, string> = {
  linux: 'Linux kernel',
  multiboot: 'multiboot kernel',
  initrd: 'initial file system',
  saved: 'saved machine',
  floppy: 'floppy image',
  cdrom: 'CD-ROM image',
  disk: 'disk image',
  unknown: 'file',
};
/** The multiboot header lies in the first 8 KiB. */
const LOOKED_AT = 8192;
const SECTOR = 512;
const LARGEST_FLOPPY = 2880 * 1024;
/** What the user may take an image for: the content does not always tell. */
export const IMAGES: readonly FileKind[] = ['floppy', 'cdrom', 'disk'];
/** The first volume descriptor of ISO 9660 is in sector 16. Some images have one and are bootable as floppies and disks too. */
const ISO = { at: 16 * 2048 + 1, magic: 'CD001' };
const MULTIBOOT = 0x1badb002;
/** "HdrS" at 0x202 (Documentation/arch/x86/boot.rst of Linux). */
const LINUX = { at: 0x202, magic: 0x53726448 };
const PACKED_IMAGE = /\.(img|iso|ima|flp|vfd|raw|dsk|hdd)\.(gz|xz|bz2|zst|lz4|lzma)$/i;
const FLOPPY_NAME = /\.(img|ima|flp|vfd)$/i;
/** machine/saved/format.ts */
const SAVED = [0x89, 0x74, 0x77, 0x38, 0x36, 0x0d, 0x0a, 0x1a];
/** Beginnings of initial file systems: cpio and what it may be compressed with. */
const INITRD_MAGICS = [
  [0x30, 0x37, 0x30, 0x37, 0x30],
  [0x1f, 0x8b],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x42, 0x5a, 0x68],
  [0x5d, 0x00, 0x00],
  [0x04, 0x22, 0x4d, 0x18],
  [0x02, 0x21, 0x4c, 0x18],
];

const CONVERT = 'which twin86 does not read: make a raw image of it, with qemu-img convert -O raw';
const UNPACK = 'which has to be unpacked first';
/** What people have that is of no use as it is: how it begins, and what to say. */
const FOREIGN: readonly (readonly [magic: string, advice: string])[] = [
  ['QFI\xfb', `a qcow2 image, ${CONVERT}`],
  ['KDMV', `a VMDK image, ${CONVERT}`],
  ['# Disk DescriptorFile', `the description of a VMDK image, ${CONVERT}`],
  ['<<< ', `a VDI image, ${CONVERT}`],
  ['conectix', `a VHD image, ${CONVERT}`],
  ['vhdxfile', `a VHDX image, ${CONVERT}`],
  ['PK\x03\x04', `a ZIP archive, ${UNPACK}`],
  ["7z\xbc\xaf'\x1c", `a 7z archive, ${UNPACK}`],
  ['Rar!', `a RAR archive, ${UNPACK}`],
];

export const describe = (kind: FileKind): string => NAMES[kind];

export async function recognise(file: File): Promise<Dropped> {
  const bytes = async (from: number, to: number) => new Uint8Array(await file.slice(from, to).arrayBuffer());
  const head = await bytes(0, LOOKED_AT);
  const text = new TextDecoder('latin1').decode(head.subarray(0, SECTOR));
  const advice = FOREIGN.find(([magic]) => text.startsWith(magic))?.[1];
  if (advice !== undefined) return { file, kind: 'unknown', advice };
  const kind = kindOf(head);
  if (kind !== 'unknown') return { file, kind };
  const volume = new TextDecoder('latin1').decode(await bytes(ISO.at, ISO.at + ISO.magic.length));
  const fits = file.size <= LARGEST_FLOPPY;
  if (volume === ISO.magic) return { file, kind: fits && FLOPPY_NAME.test(file.name) ? 'floppy' : 'cdrom' };
  if (file.size === 0 || file.size % SECTOR !== 0) return { file, kind };
  return { file, kind: fits ? 'floppy' : 'disk' };
}

function kindOf(head: Uint8Array): FileKind {
  const words = new DataView(head.buffer);
  if (head.length >= LINUX.at + 4 && words.getUint32(LINUX.at, true) === LINUX.magic) return 'linux';
  for (let at = 0; at + 12 <= head.length; at += 4) {
    if (words.getUint32(at, true) !== MULTIBOOT) continue;
    if (((MULTIBOOT + words.getUint32(at + 4, true) + words.getUint32(at + 8, true)) | 0) === 0) return 'multiboot';
  }
  const begins = (magic: readonly number[]) => magic.every((byte, i) => head[i] === byte);
  if (begins(SAVED)) return 'saved';
  if (INITRD_MAGICS.some(begins)) return 'initrd';
  return 'unknown';
}

/** What the files make together; a string says why they make nothing. */
export function machineOf(files: readonly Dropped[]): Partial<MachineConfig> | string {
  const useless = files.find(({ advice }) => advice !== undefined);
  if (useless !== undefined) return `${useless.file.name} is ${useless.advice}.`;
  const saved = files.filter(({ kind }) => kind === 'saved');
  if (saved.length > 1) return 'There are two saved machines. Remove one.';
  const drives = drivesOf(files);
  if (typeof drives === 'string') return drives;
  const rest = files.filter(({ kind }) => kind !== 'saved' && !(kind in BOOT_LETTERS));
  const boots = rest.length === 0 && (saved.length > 0 || drives.bootOrder !== '');
  const boot = boots ? {} : bootOf(rest);
  return typeof boot === 'string' ? boot : { ...boot, ...drives, ...(saved.length > 0 && { saved: saved[0].file }) };
}

/** As of -boot: what can be taken out is tried first. */
const BOOT_LETTERS: Partial<Record<FileKind, string>> = { floppy: 'a', cdrom: 'd', disk: 'c' };
const PLACES = { floppy: ['fda', 'fdb'], cdrom: ['cdrom'], disk: ['hda', 'hdb', 'hdd'] } as const;

function drivesOf(files: readonly Dropped[]): Partial<MachineConfig> | string {
  const drives: Record<string, File> = {};
  let bootOrder = '';
  for (const kind of ['floppy', 'cdrom', 'disk'] as const) {
    const images = files.filter((dropped) => dropped.kind === kind);
    if (images.length > PLACES[kind].length)
      return `There is no room for ${images.length} files that are each a ${NAMES[kind]}. Remove one.`;
    images.forEach(({ file }, i) => {
      drives[PLACES[kind][i]] = file;
    });
    if (images.length > 0) bootOrder += BOOT_LETTERS[kind];
  }
  return { ...drives, bootOrder };
}

function bootOf(files: readonly Dropped[]): Partial<MachineConfig> | string {
  const kernels = files.filter(({ kind }) => kind === 'linux' || kind === 'multiboot');
  const others = files.filter(({ kind }) => kind === 'initrd' || kind === 'unknown');
  if (kernels.length > 1) return `There are two kernels: ${kernels.map(({ file }) => file.name).join(' and ')}. Remove one.`;
  if (kernels.length === 0) {
    const names = files.map(({ file }) => file.name).join(', ');
    const packed = others.find(({ file, kind }) => kind === 'initrd' && PACKED_IMAGE.test(file.name));
    if (packed !== undefined) return `${packed.file.name} is a compressed image, ${UNPACK}.`;
    return `${names}: this is neither a Linux kernel (bzImage) nor a multiboot kernel, nor an image of a disk. Add one.`;
  }
  const [{ file: kernel, kind }] = kernels;
  if (kind === 'multiboot') {
    const modules: ModuleConfig[] = others.map(({ file }) => ({ file, commandLine: file.name }));
    return { kernel, modules };
  }
  if (others.length > 1) return 'A Linux kernel takes one initial file system. Remove the others.';
  return { kernel, initrd: others[0]?.file };
}
