/** Loads 32-bit x86 ELF executables, as far as a boot loader needs them: the PT_LOAD segments at their physical addresses. */

import { BootError } from './fw-cfg-keys.ts';

const MAGIC = 0x464c457f;
const CLASS_32 = 1;
const LITTLE_ENDIAN = 1;
const MACHINE_386 = 3;
const MACHINE_X86_64 = 62;
const PT_LOAD = 1;

export interface Loadable {
  /** Physical address of the lowest byte. */
  address: number;
  /** Bytes from there to the end of what the image occupies, with its bss. */
  size: number;
  /** Physical address of the entry point. */
  entry: number;
  /** What is not zero, by offset from `address`. */
  pieces: { at: number; bytes: Uint8Array }[];
}

interface Segment {
  offset: number;
  virtual: number;
  physical: number;
  fileSize: number;
  memorySize: number;
}

export function loadElf(file: Uint8Array): Loadable {
  const words = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 52 || words.getUint32(0, true) !== MAGIC)
    throw new BootError('the multiboot kernel is neither ELF nor does it give its addresses');
  const machine = words.getUint16(18, true);
  if (file[4] !== CLASS_32 || machine === MACHINE_X86_64) throw new BootError('cannot load an x86-64 multiboot image, give a 32-bit one');
  if (file[5] !== LITTLE_ENDIAN || machine !== MACHINE_386) throw new BootError('the multiboot kernel is not for 32-bit x86');

  const segments = readSegments(words);
  if (segments.length === 0) throw new BootError('the multiboot kernel has nothing to load');
  const address = Math.min(...segments.map((segment) => segment.physical));
  const end = Math.max(...segments.map((segment) => segment.physical + segment.memorySize));
  const pieces = segments.map((segment) => {
    if (segment.offset + segment.fileSize > file.length || segment.fileSize > segment.memorySize)
      throw new BootError('the multiboot kernel is cut off or damaged: a segment lies outside the file');
    return { at: segment.physical - address, bytes: file.subarray(segment.offset, segment.offset + segment.fileSize) };
  });
  return { address, size: end - address, entry: physicalEntry(words.getUint32(24, true), segments), pieces };
}

function readSegments(words: DataView): Segment[] {
  const start = words.getUint32(28, true);
  const entrySize = words.getUint16(42, true);
  const count = words.getUint16(44, true);
  if (count > 0 && (entrySize < 32 || start + count * entrySize > words.byteLength))
    throw new BootError('the multiboot kernel has a damaged ELF header');
  const segments: Segment[] = [];
  for (let at = start; at < start + count * entrySize; at += entrySize) {
    if (words.getUint32(at, true) !== PT_LOAD) continue;
    const [offset, virtual, physical, fileSize, memorySize] = [4, 8, 12, 16, 20].map((field) => words.getUint32(at + field, true));
    if (memorySize > 0) segments.push({ offset, virtual, physical, fileSize, memorySize });
  }
  return segments;
}

/** e_entry is a virtual address; before paging the kernel has to be entered at the physical one. */
function physicalEntry(entry: number, segments: Segment[]): number {
  const home = segments.find((segment) => entry >= segment.virtual && entry < segment.virtual + segment.fileSize);
  return home ? entry - home.virtual + home.physical : entry;
}
