/** Writes the frames of a saved machine (format.ts), compressing several at a time. */
import type { Codec } from './codec.ts';
import { crc32 } from './crc32.ts';
import { END, fileHead, frameHead, PIECE } from './format.ts';

/** Takes bytes in order; where it has to wait it returns a promise. The bytes are its own from then on. */
export type Sink = (bytes: Uint8Array) => void | Promise<void>;

/** Frames that are compressed at the same time: that many pieces are in memory at most. */
const AT_ONCE = 4;

export class FrameWriter {
  private check = 0;
  private readonly waiting: { section: number; content: Uint8Array; compressed: Promise<Uint8Array> }[] = [];
  /** Bytes written. */
  written = 0;

  constructor(
    private readonly sink: Sink,
    private readonly codec: Codec,
  ) {}

  begin(): Promise<void> {
    return this.write(fileHead());
  }

  /** Content of any length, in as many frames as it takes. */
  async section(section: number, content: Uint8Array): Promise<void> {
    for (let at = 0; at < content.length; at += PIECE) await this.frame(section, content.subarray(at, at + PIECE));
  }

  async frame(section: number, content: Uint8Array): Promise<void> {
    const compressed = this.codec.compress(content);
    // Looked at when its turn comes.
    compressed.catch(() => {});
    this.waiting.push({ section, content, compressed });
    if (this.waiting.length === AT_ONCE) await this.writeFirst();
  }

  async end(): Promise<void> {
    while (this.waiting.length > 0) await this.writeFirst();
    await this.writeFrame(END, new Uint8Array(0), 0);
  }

  private async writeFirst(): Promise<void> {
    const [{ section, content, compressed }] = this.waiting.splice(0, 1);
    const shorter = await compressed;
    await this.writeFrame(section, shorter.length < content.length ? shorter : content, content.length);
  }

  private async writeFrame(section: number, stored: Uint8Array, length: number): Promise<void> {
    await this.write(frameHead(section, stored.length, length));
    await this.write(stored);
    const check = new Uint8Array(4);
    new DataView(check.buffer).setUint32(0, this.check, true);
    await this.write(check);
  }

  private async write(bytes: Uint8Array): Promise<void> {
    this.check = crc32(bytes, this.check);
    this.written += bytes.length;
    await this.sink(bytes);
  }
}
