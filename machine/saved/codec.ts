/**
 * Compression of one piece of a saved machine: the zlib format (RFC 1950), which every browser and Node.js have built in. A host that has a
 * quicker way to the same format brings its own codec.
 */
import { SnapshotError } from '../snapshot.ts';

export interface Codec {
  compress(bytes: Uint8Array): Promise<Uint8Array>;
  /** Rejects unless exactly `length` bytes come out, and never holds many more. */
  decompress(bytes: Uint8Array, length: number): Promise<Uint8Array>;
}

export const webCodec: Codec = {
  compress: (bytes) => through(new CompressionStream('deflate'), bytes, Number.POSITIVE_INFINITY),
  async decompress(bytes, length) {
    const result = await through(new DecompressionStream('deflate'), bytes, length).catch(() => null);
    if (result?.length !== length) throw new SnapshotError('compressed data is damaged');
    return result;
  },
};

async function through(transform: ByteTransform, bytes: Uint8Array, atMost: number): Promise<Uint8Array> {
  const writer = transform.writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  // What goes wrong with writing goes wrong with reading too.
  written.catch(() => {});
  const reader = transform.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value === undefined) break;
    parts.push(value);
    length += value.length;
    if (length > atMost) {
      reader.cancel().catch(() => {});
      break;
    }
  }
  return concatenate(parts);
}

export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
