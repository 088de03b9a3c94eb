/** A large memory as a snapshot holds it: its pages that are not all zero. */
export interface SparsePage {
  at: number;
  bytes: Uint8Array;
}

const PAGE = 4096;

export function saveSparse(memory: Uint8Array): SparsePage[] {
  const pages: SparsePage[] = [];
  for (let at = 0; at < memory.length; at += PAGE) {
    const bytes = memory.subarray(at, at + PAGE);
    if (bytes.some((byte) => byte !== 0)) pages.push({ at, bytes: bytes.slice() });
  }
  return pages;
}

export function restoreSparse(memory: Uint8Array, pages: readonly SparsePage[]): void {
  memory.fill(0);
  for (const { at, bytes } of pages) memory.set(bytes, at);
}
