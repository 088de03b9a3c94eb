/** Reads the frames of a saved machine (format.ts), which anybody may have written: a frame is checked before it is looked at. */
import { SnapshotError } from '../snapshot.ts';
import { type Codec, concatenate } from './codec.ts';
import { crc32 } from './crc32.ts';
import { CHECK, END, FILE_HEAD, FORMAT, FRAME_HEAD, MAGIC, PIECE } from './format.ts';

export type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export interface Frame {
  readonly section: number;
  readonly content: Uint8Array;
}

/** Bytes of a source, as many at a time as are wanted. */
class Bytes {
  private readonly iterator: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  private parts: Uint8Array[] = [];
  private length = 0;

  constructor(source: Source) {
    this.iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  }

  /** `count` bytes, or what is left if that is less. */
  async upTo(count: number): Promise<Uint8Array> {
    while (this.length < count) {
      const { done, value } = await this.iterator.next();
      if (done) break;
      this.parts.push(value);
      this.length += value.length;
    }
    const all = this.parts.length === 1 ? this.parts[0] : concatenate(this.parts);
    const taken = all.subarray(0, count);
    this.parts = all.length > count ? [all.subarray(count)] : [];
    this.length = all.length - taken.length;
    return taken;
  }

  close(): void {
    void this.iterator.return?.();
  }
}

export class FrameReader {
  private readonly bytes: Bytes;
  /** Bytes read, and their CRC-32. */
  read = 0;
  check = 0;

  constructor(
    source: Source,
    private readonly codec: Codec,
  ) {
    this.bytes = new Bytes(source);
  }

  /** All frames but the last, which says that there are no more. */
  async *frames(): AsyncGenerator<Frame> {
    try {
      await this.head();
      for (let frame = await this.frame(); frame.section !== END; frame = await this.frame()) yield frame;
      if ((await this.bytes.upTo(1)).length > 0) throw new SnapshotError('something follows its end');
    } finally {
      this.bytes.close();
    }
  }

  private async head(): Promise<void> {
    const head = await this.bytes.upTo(FILE_HEAD);
    if (!MAGIC.every((byte, i) => head[i] === byte)) throw new SnapshotError('it is no saved machine of twin86');
    if (head.length < FILE_HEAD) throw truncated();
    const version = view(head).getUint32(MAGIC.length, true);
    if (version !== FORMAT) throw new SnapshotError(`it has format ${version}, this version of twin86 reads format ${FORMAT}`);
    this.count(head);
  }

  private async frame(): Promise<Frame> {
    const at = this.read;
    const head = await this.take(FRAME_HEAD);
    const [section, zero] = [view(head).getUint16(0, true), view(head).getUint16(2, true)];
    const [stored, length] = [view(head).getUint32(4, true), view(head).getUint32(8, true)];
    const damaged = new SnapshotError(`it is damaged near byte ${at}`);
    if (zero !== 0 || length > PIECE || stored > length) throw damaged;
    const content = await this.take(stored);
    const expected = this.check;
    if (view(await this.take(CHECK)).getUint32(0, true) !== expected) throw damaged;
    return { section, content: stored < length ? await this.codec.decompress(content, length) : content };
  }

  private async take(count: number): Promise<Uint8Array> {
    const bytes = await this.bytes.upTo(count);
    if (bytes.length < count) throw truncated();
    this.count(bytes);
    return bytes;
  }

  private count(bytes: Uint8Array): void {
    this.check = crc32(bytes, this.check);
    this.read += bytes.length;
  }
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

const truncated = (): SnapshotError => new SnapshotError('it is truncated');
