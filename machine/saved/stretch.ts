/**
 * RAM and disk images in frames: each is a mebibyte without its pages of zeros. Content: the number of its first page (u32), a bit for each of its 256
 * pages, and those that are not zero. A mebibyte of zeros has no frame; frames come in order.
 */
const PAGE = 4096;
const PAGES = 256;
/** What one frame describes. */
export const STRETCH = PAGE * PAGES;
const HEAD = 4 + PAGES / 8;

export const wholePages = (bytes: number): number => Math.ceil(bytes / PAGE) * PAGE;

/** The frame of a stretch of whole pages, which is the one at `at`; null if all of it is zero. */
export function packStretch(stretch: Uint8Array, at: number): Uint8Array | null {
  const pages: number[] = [];
  for (let page = 0; page * PAGE < stretch.length; page++) if (!isZero(stretch, page * PAGE)) pages.push(page);
  if (pages.length === 0) return null;
  const packed = new Uint8Array(HEAD + pages.length * PAGE);
  new DataView(packed.buffer).setUint32(0, at / PAGE, true);
  pages.forEach((page, i) => {
    packed[4 + (page >> 3)] |= 1 << (page & 7);
    packed.set(stretch.subarray(page * PAGE, (page + 1) * PAGE), HEAD + i * PAGE);
  });
  return packed;
}

/** Pages are at a multiple of eight in any engine. */
function isZero(bytes: Uint8Array, at: number): boolean {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + at, PAGE / 4);
  for (let i = 0; i < words.length; i++) if (words[i] !== 0) return false;
  return true;
}

export interface Page {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Where a frame's stretch begins, and its pages; null if it cannot be a frame of what has `size` bytes, with those before `done` told already. */
export function unpackStretch(packed: Uint8Array, done: number, size: number): { at: number; pages: Page[] } | null {
  if (packed.length < HEAD) return null;
  const at = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true) * PAGE;
  const set = Array.from({ length: PAGES }, (_, page) => page).filter((page) => packed[4 + (page >> 3)] & (1 << (page & 7)));
  const end = at + (set.at(-1) ?? 0) * PAGE + PAGE;
  if (at % STRETCH !== 0 || at < done || end > wholePages(size) || packed.length !== HEAD + set.length * PAGE) return null;
  return { at, pages: set.map((page, i) => ({ at: at + page * PAGE, bytes: packed.subarray(HEAD + i * PAGE, HEAD + (i + 1) * PAGE) })) };
}
