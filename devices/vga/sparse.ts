/** A large memory as a snapshot holds it: its pages that are not all zero. */
export interface SparsePage {
  at: number;
  bytes: Uint8Array;
}

const PAGE = 4096;

export function saveSparse(memory: Uint8Array): SparsePage[] {
  const pages: SparsePage[] = [];
  for (let at = 0; at < memory.length; at += PAGE) {
    const end = Math.min(at + PAGE, memory.length);
    if (!isZero(memory, at, end)) pages.push({ at, bytes: memory.slice(at, end) });
  }
  return pages;
}

/** A plain loop: a callback per byte takes a third of a second for 16 MiB. */
function isZero(memory: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (memory[at] !== 0) return false;
  return true;
}

export function restoreSparse(memory: Uint8Array, pages: readonly SparsePage[]): void {
  memory.fill(0);
  for (const { at, bytes } of pages) memory.set(bytes, at);
}
