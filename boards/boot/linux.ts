/**
 * Prepares a Linux kernel for booting through firmware: splits the bzImage, fills in its setup header, finds places for kernel,
 * command line and initrd, and gives all of it as fw_cfg items, from which linux-rom.ts loads it.
 *
 * After "The Linux/x86 Boot Protocol" (Documentation/x86/boot.rst), protocol 2.00 to 2.15; addresses are QEMU's choices. Not here:
 * protocols before 2.00 (kernels before 1.3.73 know no loader type), device trees, and the 64-bit entry point, which boot
 * loaders in real mode do not use.
 */

import * as key from './fw-cfg-keys.ts';
import { BootError, cString, type Items, u32 } from './fw-cfg-keys.ts';

/** Offsets in the setup header. */
const SETUP_SECTS = 0x1f1;
const VID_MODE = 0x1fa;
const HEADER_MAGIC = 0x202;
const VERSION = 0x206;
const TYPE_OF_LOADER = 0x210;
const LOADFLAGS = 0x211;
const RAMDISK_IMAGE = 0x218;
const RAMDISK_SIZE = 0x21c;
const HEAP_END_PTR = 0x224;
const CMD_LINE_PTR = 0x228;
const INITRD_ADDR_MAX = 0x22c;
const KERNEL_ALIGNMENT = 0x230;
const RELOCATABLE = 0x234;
const XLOADFLAGS = 0x236;
const CMDLINE_LIMIT = 0x238;
const PREF_ADDRESS = 0x258;
const INIT_SIZE = 0x260;

const HDRS = 0x53726448;
/** type_of_loader: QEMU's number, because the hand-over is QEMU's. */
const LOADER = 0xb0;
/** loadflags */
const LOADED_HIGH = 1 << 0;
const CAN_USE_HEAP = 1 << 7;
/** xloadflags */
const CAN_BE_LOADED_ABOVE_4G = 1 << 1;
/** Protocols before 2.02: the command line's magic number and its offset from the setup code. */
const OLD_CMD_LINE_MAGIC = 0x20;
const OLD_CMD_LINE_OFFSET = 0x22;
const OLD_MAGIC = 0xa33f;

/** RAM that SeaBIOS keeps below 4 GiB for the ACPI tables, at its largest. */
const ACPI_DATA_SIZE = 0x28000;
const PAGE = 0x1000;
const MIB = 0x100000;

export interface LinuxImage {
  /** The file as it is. */
  kernel: Uint8Array;
  commandLine: string;
  initrd?: Uint8Array;
  /** Bytes of RAM below 4 GiB. */
  lowMemory: number;
}

interface Layout {
  setup: number;
  commandLine: number;
  kernel: number;
}

export function isLinux(kernel: Uint8Array): boolean {
  return kernel.length > 0x268 && view(kernel).getUint32(HEADER_MAGIC, true) === HDRS;
}

/** The kernel's fw_cfg items; throws BootError if it cannot boot this way. */
export function loadLinux(image: LinuxImage): Items {
  const version = view(image.kernel).getUint16(VERSION, true);
  if (version < 0x200) throw new BootError(`boot protocol ${version >> 8}.${version & 0xff} is too old, 2.00 is needed`);
  const setupSize = ((image.kernel[SETUP_SECTS] || 4) + 1) * 512;
  if (setupSize > image.kernel.length) throw new BootError('the kernel file is cut off inside its setup code');
  const setup = image.kernel.slice(0, setupSize);
  const code = image.kernel.subarray(setupSize);
  const header = view(setup);
  const commandLine = cString(image.commandLine);
  const layout = placeParts(setup, version, commandLine.length);
  checkMemory(header, version, layout, code.length, image.lowMemory);
  checkCommandLine(header, version, commandLine.length - 1);

  header.setUint8(TYPE_OF_LOADER, LOADER);
  if (version >= 0x202) header.setUint32(CMD_LINE_PTR, layout.commandLine, true);
  else {
    header.setUint16(OLD_CMD_LINE_MAGIC, OLD_MAGIC, true);
    header.setUint16(OLD_CMD_LINE_OFFSET, layout.commandLine - layout.setup, true);
  }
  if (version >= 0x201) {
    header.setUint8(LOADFLAGS, header.getUint8(LOADFLAGS) | CAN_USE_HEAP);
    header.setUint16(HEAP_END_PTR, layout.commandLine - layout.setup - 0x200, true);
  }
  const mode = videoMode(image.commandLine);
  if (mode !== null) header.setUint16(VID_MODE, mode, true);

  const items: Items = new Map([
    [key.KERNEL_ADDR, u32(layout.kernel)],
    [key.KERNEL_SIZE, u32(code.length)],
    [key.KERNEL_DATA, code],
    [key.CMDLINE_ADDR, u32(layout.commandLine)],
    [key.CMDLINE_SIZE, u32(commandLine.length)],
    [key.CMDLINE_DATA, commandLine],
    [key.SETUP_ADDR, u32(layout.setup)],
    [key.SETUP_SIZE, u32(setup.length)],
    [key.SETUP_DATA, setup],
  ]);
  if (image.initrd) {
    const address = placeInitrd(header, version, image.initrd.length, image.lowMemory, endOfKernel(header, version, layout, code.length));
    header.setUint32(RAMDISK_IMAGE, address, true);
    header.setUint32(RAMDISK_SIZE, image.initrd.length, true);
    items.set(key.INITRD_ADDR, u32(address));
    items.set(key.INITRD_SIZE, u32(image.initrd.length));
    items.set(key.INITRD_DATA, image.initrd);
  }
  return items;
}

/** Where setup code, command line and kernel go, by what the kernel's protocol allows. */
function placeParts(setup: Uint8Array, version: number, commandLineSize: number): Layout {
  const high = (setup[LOADFLAGS] & LOADED_HIGH) !== 0;
  if (high && version >= 0x202) return { setup: 0x10000, commandLine: 0x20000, kernel: MIB };
  const commandLine = 0x9a000 - ((commandLineSize + 15) & ~15);
  return { setup: 0x90000, commandLine, kernel: high ? MIB : 0x10000 };
}

/** First byte that the kernel does not overwrite before it looks at its initrd. */
function endOfKernel(header: DataView, version: number, layout: Layout, size: number): number {
  const loaded = layout.kernel + size;
  if (version < 0x20a) return loaded;
  const preferred = Number(header.getBigUint64(PREF_ADDRESS, true));
  const alignment = header.getUint32(KERNEL_ALIGNMENT, true) || 1;
  const start = header.getUint8(RELOCATABLE) ? Math.max(preferred, Math.ceil(layout.kernel / alignment) * alignment) : preferred;
  return Math.max(loaded, start + header.getUint32(INIT_SIZE, true));
}

function checkMemory(header: DataView, version: number, layout: Layout, size: number, lowMemory: number): void {
  const end = endOfKernel(header, version, layout, size);
  if (layout.kernel < MIB && layout.kernel + size > layout.setup) throw new BootError('the kernel is too large for its old load address');
  if (end > lowMemory) throw new BootError(`not enough memory: the kernel needs at least ${Math.ceil(end / MIB)} MiB (option -m)`);
}

/** An initrd goes as high as it can, because the kernel unpacks itself from below. */
function placeInitrd(header: DataView, version: number, size: number, lowMemory: number, endOfKernel: number): number {
  let last = 0x37ffffff;
  if (version >= 0x20c && header.getUint16(XLOADFLAGS, true) & CAN_BE_LOADED_ABOVE_4G) last = 0xffffffff;
  else if (version >= 0x203) last = header.getUint32(INITRD_ADDR_MAX, true);
  last = Math.min(last, lowMemory - ACPI_DATA_SIZE - 1);
  const address = Math.floor((last - size) / PAGE) * PAGE;
  if (address < endOfKernel) {
    const needed = Math.ceil((endOfKernel + size + PAGE + ACPI_DATA_SIZE) / MIB);
    const remedy = needed * MIB <= lowMemory ? 'the kernel accepts none above its limit' : `at least ${needed} MiB are needed (option -m)`;
    throw new BootError(`the initrd (${Math.ceil(size / 1024)} KiB) does not fit in memory beside the kernel: ${remedy}`);
  }
  return address;
}

function checkCommandLine(header: DataView, version: number, length: number): void {
  const limit = version >= 0x206 ? header.getUint32(CMDLINE_LIMIT, true) : 255;
  if (length > limit) throw new BootError(`the kernel command line has ${length} bytes, this kernel takes at most ${limit}`);
}

/** The boot loader's part of `vga=` on the command line. */
function videoMode(commandLine: string): number | null {
  const value = /(?:^|\s)vga=(\S*)/.exec(commandLine)?.[1];
  if (value === undefined) return null;
  const names: Record<string, number> = { normal: 0xffff, ext: 0xfffe, ask: 0xfffd };
  const mode = names[value] ?? (/^(0[xX][0-9a-fA-F]+|\d+)$/.test(value) ? Number(value) : Number.NaN);
  if (!(mode <= 0xffff)) throw new BootError(`invalid kernel parameter 'vga=${value}': use normal, ext, ask or a mode number`);
  return mode;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
