/**
 * The file of a saved machine (ADR 10), little-endian:
 *
 *     magic    8 bytes
 *     version  u32
 *     frames, each
 *       section  u16   0: the table of sections; 1 and on: those of the table, in its order; END
 *       -        u16   zero
 *       stored   u32   bytes that follow; compressed if fewer than
 *       length   u32   bytes of content, PIECE at most
 *       content
 *       check    u32   CRC-32 of the whole file up to here
 *
 * A section's content is CBOR, cut into frames; that of RAM (ram.ts) is not. Since each check goes on from the one before, a frame that was
 * left out, repeated or moved is found as one that was damaged. Nothing has to be sought: the file can be a pipe.
 */

/** As PNG's: no text, and ways that change line ends or the eighth bit are found out at once. */
export const MAGIC = Uint8Array.of(0x89, 0x74, 0x77, 0x38, 0x36, 0x0d, 0x0a, 0x1a);
export const FORMAT = 1;
export const FILE_HEAD = MAGIC.length + 4;
export const FRAME_HEAD = 12;
export const CHECK = 4;
export const TABLE = 0;
export const END = 0xffff;
/** The most content of one frame: a mebibyte of RAM and what says where it belongs. */
export const PIECE = 2 ** 20 + 4096;
/** The most that all sections but RAM may have: the memory of a graphics card, and what was written to drives with snapshot=on. */
export const MOST_VALUES = 2 ** 28;

/** A section by name, and the version of its content. */
export interface SectionEntry {
  readonly name: string;
  readonly version: number;
}

export const fileHead = (): Uint8Array => {
  const head = new Uint8Array(FILE_HEAD);
  head.set(MAGIC);
  new DataView(head.buffer).setUint32(MAGIC.length, FORMAT, true);
  return head;
};

export function frameHead(section: number, stored: number, length: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(FRAME_HEAD));
  view.setUint16(0, section, true);
  view.setUint32(4, stored, true);
  view.setUint32(8, length, true);
  return new Uint8Array(view.buffer);
}
