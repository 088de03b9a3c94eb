/** Small kernels made for tests: a bzImage and multiboot kernels around code of the test's choice. */

import { assemble } from '../../boards/boot/asm16.ts';

/** Where `entry` lies in the setup code. */
export const LINUX_ENTRY_OFFSET = 0x280;

export interface BzImageFields {
  version?: number;
  loadflags?: number;
  /** Bytes of protected-mode code. */
  code?: Uint8Array;
  /** Real-mode code at the entry point, to which the first instruction jumps over the header. */
  entry?: string;
  initrdMax?: number;
  xloadflags?: number;
  commandLineLimit?: number;
  preferredAddress?: number;
  initSize?: number;
  relocatable?: boolean;
}

/** A Linux image with one setup sector beside the boot sector. */
export function bzImage(fields: BzImageFields = {}): Uint8Array {
  const entry = assemble(fields.entry ?? 'hlt');
  const code = fields.code ?? new Uint8Array(4096).fill(0xcc);
  const image = new Uint8Array(1024 + 512 + code.length);
  const header = new DataView(image.buffer);
  image[0x1f1] = 2;
  header.setUint16(0x1fe, 0xaa55, true);
  image.set([0xeb, 0x7e], 0x200);
  header.setUint32(0x202, 0x53726448, true);
  header.setUint16(0x206, fields.version ?? 0x20c, true);
  image[0x211] = fields.loadflags ?? 1;
  header.setUint32(0x22c, fields.initrdMax ?? 0x7fffffff, true);
  header.setUint32(0x230, 0x1000, true);
  image[0x234] = fields.relocatable ? 1 : 0;
  header.setUint16(0x236, fields.xloadflags ?? 0, true);
  header.setUint32(0x238, fields.commandLineLimit ?? 2047, true);
  header.setBigUint64(0x258, BigInt(fields.preferredAddress ?? 0x100000), true);
  header.setUint32(0x260, fields.initSize ?? 0, true);
  image.set(entry, LINUX_ENTRY_OFFSET);
  image.set(code, 1536);
  return image;
}

/** A multiboot header whose addresses place the whole file at `address`. */
export function flatMultiboot(address: number, code: string, { flags = 0x10003, bss = 0 } = {}): Uint8Array {
  const body = assemble(`bits 32\n${code}`);
  const image = new Uint8Array(32 + body.length);
  const words = new DataView(image.buffer);
  const end = address + image.length;
  const fields = [0x1badb002, flags, -(0x1badb002 + flags), address, address, end, bss ? end + bss : 0, address + 32];
  fields.forEach((value, index) => {
    words.setUint32(index * 4, value >>> 0, true);
  });
  image.set(body, 32);
  return image;
}

export interface ElfSegment {
  virtual: number;
  physical: number;
  bytes: Uint8Array;
  memorySize?: number;
}

/** A 32-bit ELF executable; the multiboot header, if wanted, is part of a segment's bytes. */
export function elf32(entry: number, segments: ElfSegment[], { machine = 3, elfClass = 1 } = {}): Uint8Array {
  const start = 52 + segments.length * 32;
  const size = segments.reduce((sum, segment) => sum + segment.bytes.length, start);
  const image = new Uint8Array(size);
  const words = new DataView(image.buffer);
  image.set([0x7f, 0x45, 0x4c, 0x46, elfClass, 1, 1]);
  words.setUint16(16, 2, true);
  words.setUint16(18, machine, true);
  words.setUint32(20, 1, true);
  words.setUint32(24, entry, true);
  words.setUint32(28, 52, true);
  words.setUint16(40, 52, true);
  words.setUint16(42, 32, true);
  words.setUint16(44, segments.length, true);
  let at = start;
  segments.forEach((segment, index) => {
    const { virtual, physical, bytes } = segment;
    const fields = [1, at, virtual, physical, bytes.length, segment.memorySize ?? bytes.length, 7, 4];
    fields.forEach((value, field) => {
      words.setUint32(52 + index * 32 + field * 4, value >>> 0, true);
    });
    image.set(bytes, at);
    at += bytes.length;
  });
  return image;
}

/** The twelve bytes of a multiboot header without addresses. */
export function multibootHeader(flags = 3): string {
  return `align 4\ndd 0x1badb002, ${flags}, ${-(0x1badb002 + flags) >>> 0}\n`;
}
