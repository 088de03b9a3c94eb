/** fw_cfg's keys for direct kernel boot and its numbers, as QEMU defines them (docs/specs/fw_cfg, standard_headers). */

export const KERNEL_ADDR = 0x07;
export const KERNEL_SIZE = 0x08;
export const INITRD_ADDR = 0x0a;
export const INITRD_SIZE = 0x0b;
export const KERNEL_ENTRY = 0x10;
export const KERNEL_DATA = 0x11;
export const INITRD_DATA = 0x12;
export const CMDLINE_ADDR = 0x13;
export const CMDLINE_SIZE = 0x14;
export const CMDLINE_DATA = 0x15;
export const SETUP_ADDR = 0x16;
export const SETUP_SIZE = 0x17;
export const SETUP_DATA = 0x18;

/** Items by key. */
export type Items = Map<number, Uint8Array>;

/** A number's item: four bytes, little-endian. */
export function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

/** UTF-8 with a final NUL: how strings reach a guest. */
export function cString(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const tail = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes.push(tail === 0 ? code : ((0xff80 >> tail) & 0xff) | (code >> (6 * tail)));
    for (let i = tail - 1; i >= 0; i--) bytes.push(0x80 | ((code >> (6 * i)) & 0x3f));
  }
  return Uint8Array.from([...bytes, 0]);
}

/** What the user gave cannot be booted; the message is one line and says why. */
export class BootError extends Error {}
