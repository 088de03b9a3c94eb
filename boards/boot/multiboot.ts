/**
 * Prepares a multiboot kernel and its modules for booting through firmware: an image of all that lies above the kernel's load
 * address, the boot information structure, and both as fw_cfg items, from which multiboot-rom.ts loads them.
 *
 * After the Multiboot Specification 0.6.96; the layout behind the kernel (module list, strings, then modules on pages of their own) is
 * QEMU's. Not here: setting a video mode (kernels that ask for one start in text mode, as under QEMU), and the drives, configuration
 * table, APM and VBE parts of the information structure, whose flags stay clear.
 */

import { type Loadable, loadElf } from './elf.ts';
import * as key from './fw-cfg-keys.ts';
import { BootError, cString, type Items, u32 } from './fw-cfg-keys.ts';
import { INFO_ADDRESS, INFO_END, MMAP_ADDRESS, SCRATCH_END } from './multiboot-rom.ts';

const HEADER_MAGIC = 0x1badb002;
/** The header lies in the first 8 KiB; its longest form has twelve words. */
const HEADER_SEARCH = 8192 - 48;
/** Header flags: 0 to 15 are requirements, of which these are met: */
const PAGE_ALIGN_MODULES = 1 << 0;
const MEMORY_INFO = 1 << 1;
const VIDEO_MODE = 1 << 2;
const HAS_ADDRESSES = 1 << 16;

/** Flags of the information structure. */
const INFO_MEMORY = 1 << 0;
const INFO_BOOT_DEVICE = 1 << 1;
const INFO_CMDLINE = 1 << 2;
const INFO_MODULES = 1 << 3;
const INFO_MMAP = 1 << 6;
const INFO_LOADER_NAME = 1 << 9;
const INFO_SIZE = 88;
const MODULE_SIZE = 16;
/** No partition, first hard disk: there is no better answer for a kernel that came from nowhere. */
const BOOT_DEVICE = 0x8000ffff;

const PAGE = 0x1000;
const LOADER_NAME = 'twin86';

export interface Module {
  /** Path and arguments, as the kernel gets to see them. */
  commandLine: string;
  bytes: Uint8Array;
}

export interface MultibootImage {
  /** The file as it is. */
  kernel: Uint8Array;
  /** The kernel's path and arguments. */
  commandLine: string;
  modules: Module[];
  /** Bytes of RAM below 4 GiB. */
  lowMemory: number;
}

export interface MultibootItems {
  items: Items;
  warnings: string[];
}

/** Offset of the multiboot header, or -1. */
export function findMultibootHeader(kernel: Uint8Array): number {
  const words = new DataView(kernel.buffer, kernel.byteOffset, kernel.byteLength);
  for (let at = 0; at < HEADER_SEARCH && at + 12 <= kernel.length; at += 4) {
    if (words.getUint32(at, true) !== HEADER_MAGIC) continue;
    if (((HEADER_MAGIC + words.getUint32(at + 4, true) + words.getUint32(at + 8, true)) & 0xffffffff) === 0) return at;
  }
  return -1;
}

/** Parts of `-initrd a,b args`: modules are separated by commas, a doubled comma stands for one. */
export function splitModules(option: string): string[] {
  return (option.match(/(?:,,|[^,])+/g) ?? []).map((part) => part.replaceAll(',,', ','));
}

/** The kernel's fw_cfg items; throws BootError if it cannot boot this way. */
export function loadMultiboot(image: MultibootImage): MultibootItems {
  const header = findMultibootHeader(image.kernel);
  const flags = new DataView(image.kernel.buffer, image.kernel.byteOffset).getUint32(header + 4, true);
  const unknown = flags & 0xffff & ~(PAGE_ALIGN_MODULES | MEMORY_INFO | VIDEO_MODE);
  if (unknown) throw new BootError(`the multiboot header requires features unknown to the specification (flags 0x${unknown.toString(16)})`);
  const kernel = flags & HAS_ADDRESSES ? loadFlat(image.kernel, header) : loadElf(image.kernel);

  const { bytes, info } = appendInfo(kernel, image);
  checkPlace(kernel.address, bytes.length, image.lowMemory);
  const items: Items = new Map([
    [key.KERNEL_ENTRY, u32(kernel.entry)],
    [key.KERNEL_ADDR, u32(kernel.address)],
    [key.KERNEL_SIZE, u32(bytes.length)],
    [key.KERNEL_DATA, bytes],
    [key.INITRD_ADDR, u32(INFO_ADDRESS)],
    [key.INITRD_SIZE, u32(info.length)],
    [key.INITRD_DATA, info],
  ]);
  const warnings: string[] = [];
  if (flags & VIDEO_MODE) warnings.push('the multiboot kernel asks for a video mode; it starts in text mode');
  if (kernel.address < INFO_END && kernel.address + bytes.length > MMAP_ADDRESS)
    warnings.push('the multiboot kernel overwrites the boot information at 0x9000');
  return { items, warnings };
}

/** Kernels whose header gives the addresses, whatever the file's format is. */
function loadFlat(file: Uint8Array, header: number): Loadable {
  if (header + 32 > file.length) throw new BootError('the multiboot header is cut off');
  const words = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [headerAddress, address, loadEnd, bssEnd, entry] = [12, 16, 20, 24, 28].map((at) => words.getUint32(header + at, true));
  const offset = header - (headerAddress - address);
  if (headerAddress < address || offset < 0) throw new BootError('invalid multiboot header: load_addr does not fit header_addr');
  const end = loadEnd || address + file.length - offset;
  if (end < address) throw new BootError('invalid multiboot header: load_end_addr is below load_addr');
  if (offset + end - address > file.length) throw new BootError('the multiboot kernel is shorter than its header says');
  if (bssEnd && bssEnd < end) throw new BootError('invalid multiboot header: bss_end_addr is below the end of the data');
  return { address, size: (bssEnd || end) - address, entry, pieces: [{ at: 0, bytes: file.subarray(offset, offset + end - address) }] };
}

/** The kernel's image with module list, strings and modules behind it, and the information structure that points there. */
function appendInfo(kernel: Loadable, image: MultibootImage): { bytes: Uint8Array; info: Uint8Array } {
  const moduleList = pageAlign(kernel.size);
  const strings = [...image.modules.map((module) => module.commandLine), image.commandLine, LOADER_NAME].map(cString);
  let at = moduleList + image.modules.length * MODULE_SIZE;
  const stringOffsets = strings.map((string) => (at += string.length) - string.length);
  const moduleOffsets = image.modules.map((module) => {
    const start = pageAlign(at);
    at = start + module.bytes.length;
    return start;
  });
  checkPlace(kernel.address, pageAlign(at), image.lowMemory);

  const bytes = new Uint8Array(pageAlign(at));
  for (const piece of kernel.pieces) bytes.set(piece.bytes, piece.at);
  strings.forEach((string, index) => {
    bytes.set(string, stringOffsets[index]);
  });
  const words = new DataView(bytes.buffer);
  image.modules.forEach((module, index) => {
    bytes.set(module.bytes, moduleOffsets[index]);
    const entry = moduleList + index * MODULE_SIZE;
    words.setUint32(entry, kernel.address + moduleOffsets[index], true);
    words.setUint32(entry + 4, kernel.address + moduleOffsets[index] + module.bytes.length, true);
    words.setUint32(entry + 8, kernel.address + stringOffsets[index], true);
  });

  const info = new DataView(new ArrayBuffer(INFO_SIZE));
  info.setUint32(0, INFO_MEMORY | INFO_BOOT_DEVICE | INFO_CMDLINE | INFO_MODULES | INFO_MMAP | INFO_LOADER_NAME, true);
  info.setUint32(12, BOOT_DEVICE, true);
  info.setUint32(16, kernel.address + stringOffsets[image.modules.length], true);
  info.setUint32(20, image.modules.length, true);
  info.setUint32(24, kernel.address + moduleList, true);
  info.setUint32(48, MMAP_ADDRESS, true);
  info.setUint32(64, kernel.address + stringOffsets[image.modules.length + 1], true);
  return { bytes, info: new Uint8Array(info.buffer) };
}

/** The image must lie in RAM, and clear of what the boot ROM still needs while loading it; it may overwrite the boot information. */
function checkPlace(address: number, size: number, lowMemory: number): void {
  const end = address + size;
  const touches = (from: number, to: number) => address < to && end > from;
  if (touches(0xa0000, 0x100000)) throw new BootError('the multiboot kernel does not lie in RAM: it covers part of 0xa0000 to 0xfffff');
  if (touches(0, SCRATCH_END)) throw new BootError(`the multiboot kernel lies below 0x${SCRATCH_END.toString(16)}, on the BIOS data area`);
  if (end > lowMemory)
    throw new BootError(`not enough memory: kernel and modules need at least ${Math.ceil(end / 0x100000)} MiB (option -m)`);
}

function pageAlign(value: number): number {
  return Math.ceil(value / PAGE) * PAGE;
}
