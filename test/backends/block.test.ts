import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HttpBackend } from '../../backends/block/http.ts';
import { MemoryBackend } from '../../backends/block/memory.ts';
import { OverlayBackend } from '../../backends/block/overlay.ts';
import { RawFileBackend } from '../../backends/block/raw-file.ts';
import { type BlockBackend, SECTOR } from '../../machine/block.ts';
import { SnapshotError } from '../../machine/snapshot.ts';
import { expectBytes } from '../support/bytes.ts';
import { Random } from '../support/random.ts';
import { numberedImage } from '../support/requests.ts';

const SECTORS = 64;
const read = async (backend: BlockBackend, sector: number, count: number): Promise<Uint8Array> => {
  const into = new Uint8Array(count * SECTOR);
  await backend.read(sector, into);
  return into;
};

/** Random writes to it and to a plain copy, and what both then read. */
async function compare(backend: BlockBackend, copy: Uint8Array, seed: number): Promise<void> {
  const random = new Random(seed);
  for (let i = 0; i < 200; i++) {
    const sector = random.below(SECTORS);
    const count = 1 + random.below(Math.min(20, SECTORS - sector));
    if (random.below(2) === 0) {
      const bytes = new Uint8Array(count * SECTOR).fill(random.below(256));
      await backend.write(sector, bytes);
      copy.set(bytes, sector * SECTOR);
    } else expectBytes(await read(backend, sector, count), copy.slice(sector * SECTOR, (sector + count) * SECTOR));
  }
}

describe('block backends', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'twin86-'));
    path = join(folder, 'image');
    writeFileSync(path, numberedImage(SECTORS));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('a file takes what is written', async () => {
    const backend = new RawFileBackend(path, false);
    const copy = numberedImage(SECTORS);
    await compare(backend, copy, 1);
    await backend.flush();
    backend.close();
    expectBytes(new Uint8Array(readFileSync(path)), copy);
  });

  it('a file that has become shorter is an error, not zeros', async () => {
    const backend = new RawFileBackend(path, false);
    truncateSync(path, 10 * SECTOR);
    await expect(read(backend, 8, 4)).rejects.toThrow('shorter');
    backend.close();
  });

  it('a file opened read-only refuses to be written', async () => {
    const backend = new RawFileBackend(path, true);
    await expect(backend.write(0, new Uint8Array(SECTOR))).rejects.toThrow();
    backend.close();
  });

  it.each(['memory', 'file'])('an overlay over %s leaves its base as it is', async (kind) => {
    const bytes = numberedImage(SECTORS);
    const base = kind === 'memory' ? new MemoryBackend(bytes, true) : new RawFileBackend(path, true);
    const overlay = new OverlayBackend(base);
    const copy = numberedImage(SECTORS);
    await compare(overlay, copy, 2);
    expectBytes(kind === 'memory' ? bytes : new Uint8Array(readFileSync(path)), numberedImage(SECTORS));

    // Another one over the same base, from what the first has saved.
    const other = new OverlayBackend(new MemoryBackend(numberedImage(SECTORS), true));
    other.write(3, new Uint8Array(SECTOR).fill(0xee));
    other.restore(structuredClone(overlay.save()));
    expectBytes(await read(other, 0, SECTORS), copy);
    overlay.close();
  });

  it('an overlay takes no written sectors that the image lacks', () => {
    const overlay = new OverlayBackend(new MemoryBackend(numberedImage(SECTORS), true));
    overlay.write(0, new Uint8Array(SECTOR));
    for (const cluster of [
      { number: SECTORS / 8, mask: 1, bytes: new Uint8Array(8 * SECTOR) },
      { number: -1, mask: 1, bytes: new Uint8Array(8 * SECTOR) },
      { number: 0.5, mask: 1, bytes: new Uint8Array(8 * SECTOR) },
      { number: 0, mask: 256, bytes: new Uint8Array(8 * SECTOR) },
      { number: 0, mask: 1, bytes: new Uint8Array(100) },
    ])
      expect(() => overlay.check([cluster])).toThrow(SnapshotError);
    expect(overlay.save().length).toBe(1);
  });
});

describe('an image on a web server', () => {
  const image = numberedImage(2000);
  let server: Server;
  let url: string;
  let requests: string[] = [];
  let etag = '"one"';

  beforeAll(async () => {
    server = createServer((request, response) => {
      const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
      requests.push(request.headers.range ?? 'all');
      if (request.url === '/none') return response.writeHead(404).end();
      const changed = request.headers['if-range'] !== undefined && request.headers['if-range'] !== etag;
      if (request.url === '/whole' || range === null || changed) return response.writeHead(200).end(image);
      const [first, last] = [Number(range[1]), Math.min(Number(range[2]), image.length - 1)];
      const headers = { 'content-range': `bytes ${first}-${last}/${image.length}`, etag };
      response.writeHead(206, headers).end(image.subarray(first, last + 1));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    requests = [];
    etag = '"one"';
  });

  it('is fetched in pieces, each once', async () => {
    const backend = await HttpBackend.open(`${url}/image`);
    expect(backend.sectors).toBe(2000);
    expectBytes(await read(backend, 510, 8), image.slice(510 * SECTOR, 518 * SECTOR));
    expectBytes(await read(backend, 511, 2), image.slice(511 * SECTOR, 513 * SECTOR));
    expectBytes(await read(backend, 1999, 1), image.slice(1999 * SECTOR));
    expect(requests).toEqual(['bytes=0-0', 'bytes=0-262143', 'bytes=262144-524287', 'bytes=786432-1023999']);
  });

  it('takes what is written in an overlay', async () => {
    await compare(new OverlayBackend(await HttpBackend.open(`${url}/image`)), image.slice(0, SECTORS * SECTOR), 3);
  });

  it('says why it cannot be read', async () => {
    await expect(HttpBackend.open(`${url}/none`)).rejects.toThrow('404');
    await expect(HttpBackend.open(`${url}/whole`)).rejects.toThrow('range requests');
  });

  it('does not mix two versions of a file', async () => {
    const backend = await HttpBackend.open(`${url}/image`);
    etag = '"two"';
    await expect(read(backend, 0, 1)).rejects.toThrow('changed');
  });
});
