/** An image on a web server, fetched in pieces as the guest reads it. Read-only; an overlay takes what is written. */
import { type BlockBackend, SECTOR } from '../../machine/block.ts';

/** What is fetched at once, and how many of these pieces are kept. */
const PIECE = 256 * 1024;
const KEPT = 256;

/** Once more where the connection broke: a server may close one that waits for reuse just as it is used. */
const request = (url: string, headers: Record<string, string>): Promise<Response> =>
  fetch(url, { headers }).catch(() => fetch(url, { headers }));

export class HttpBackend implements BlockBackend {
  readonly readOnly = true;
  readonly sectors: number;
  /** By number, the one used last at the end. */
  private readonly pieces = new Map<number, Promise<Uint8Array>>();

  private constructor(
    private readonly url: string,
    private readonly size: number,
    private readonly etag: string | null,
  ) {
    this.sectors = Math.floor(size / SECTOR);
  }

  /** Throws an Error that says why where there is no such file, or the server does not serve parts of it. */
  static async open(url: string): Promise<HttpBackend> {
    const response = await request(url, { Range: 'bytes=0-0' });
    await response.body?.cancel();
    if (response.status !== 206) {
      const why = response.ok ? 'the server does not support range requests' : `${response.status} ${response.statusText}`;
      throw new Error(`cannot read ${url}: ${why}`);
    }
    const size = Number(/\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1]);
    if (!Number.isSafeInteger(size)) throw new Error(`cannot read ${url}: the server does not say how long the file is`);
    return new HttpBackend(url, size, response.headers.get('etag'));
  }

  async read(sector: number, into: Uint8Array): Promise<void> {
    const start = sector * SECTOR;
    for (let at = 0; at < into.length; ) {
      const position = start + at;
      const piece = await this.piece(Math.floor(position / PIECE));
      const part = piece.subarray(position % PIECE, (position % PIECE) + into.length - at);
      into.set(part, at);
      at += part.length;
    }
  }

  write(): void {
    throw new Error('an image on a web server is read-only');
  }

  flush(): void {}

  private piece(number: number): Promise<Uint8Array> {
    const known = this.pieces.get(number);
    this.pieces.delete(number);
    const piece = known ?? this.fetch(number);
    this.pieces.set(number, piece);
    // The next read asks again for what failed.
    if (known === undefined) piece.catch(() => this.pieces.delete(number));
    if (this.pieces.size > KEPT) this.pieces.delete(this.pieces.keys().next().value as number);
    return piece;
  }

  private async fetch(number: number): Promise<Uint8Array> {
    const first = number * PIECE;
    const last = Math.min(first + PIECE, this.size) - 1;
    const response = await request(this.url, { Range: `bytes=${first}-${last}`, ...(this.etag && { 'If-Range': this.etag }) });
    // A file that has changed comes whole: another disk.
    if (response.status !== 206) throw new Error(`${this.url}: ${response.ok ? 'the file has changed' : response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length !== last - first + 1) throw new Error(`${this.url}: ${bytes.length} bytes instead of ${last - first + 1}`);
    return bytes;
  }
}
