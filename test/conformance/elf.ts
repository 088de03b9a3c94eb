/** The segments of a 32-bit program. */
const PT_LOAD = 1;

export interface Program {
  readonly entry: number;
  readonly segments: { readonly at: number; readonly bytes: Uint8Array }[];
}

export function elfSegments(file: Buffer): Program {
  if (file.readUInt32BE(0) !== 0x7f454c46 || file[4] !== 1) throw new Error('not a 32-bit ELF file');
  const [headers, size, count] = [file.readUInt32LE(28), file.readUInt16LE(42), file.readUInt16LE(44)];
  const segments: Program['segments'] = [];
  for (let at = headers; at < headers + count * size; at += size) {
    if (file.readUInt32LE(at) !== PT_LOAD) continue;
    const [offset, address, , bytes] = [4, 8, 12, 16].map((field) => file.readUInt32LE(at + field));
    segments.push({ at: address, bytes: file.subarray(offset, offset + bytes) });
  }
  return { entry: file.readUInt32LE(24), segments };
}
