/** The files of the site by their names in it: those of the built page, and guests that are got when they are first asked for. */
import { readdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';

const gzip = promisify(gzipCallback);
const GUESTS = 'guests/';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
const OTHER_TYPE = 'application/octet-stream';
/** Worth compressing, beside what has a type above. */
const COMPRESSIBLE = ['.cpio'];

export interface SiteFile {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Compressed, where that is worth it. */
  readonly gzipped: Uint8Array | null;
}

/** guests/web.mjs of the package. */
interface Guests {
  webFiles(): string[];
  webFile(name: string): Promise<{ content?: string; path?: string }>;
}

export class SiteFiles {
  private readonly page: ReadonlySet<string>;
  private readonly cache = new Map<string, { readonly stamp: number; readonly file: Promise<SiteFile> }>();
  private guests: Promise<Guests> | null = null;

  constructor(private readonly folder: string) {
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    this.page = new Set(entries.map((name) => name.replaceAll('\\', '/')));
  }

  /** null if the site has no such file. Only names that it has are ever looked up on disk. */
  async get(name: string): Promise<SiteFile | null> {
    if (this.page.has(name) && (await stat(join(this.folder, name))).isFile()) return this.read(name, join(this.folder, name));
    if (!name.startsWith(GUESTS)) return null;
    this.guests ??= import(new URL('../../guests/web.mjs', pathToFileURL(this.folder)).href);
    const guests = await this.guests;
    const guest = name.slice(GUESTS.length);
    if (!guests.webFiles().includes(guest)) return null;
    const { content, path } = await guests.webFile(guest);
    return path === undefined ? { type: typeOf(name), bytes: new TextEncoder().encode(content), gzipped: null } : this.read(name, path);
  }

  /** Kept, and read again when it has changed. */
  private async read(name: string, path: string): Promise<SiteFile> {
    const stamp = (await stat(path)).mtimeMs;
    const cached = this.cache.get(name);
    if (cached?.stamp === stamp) return cached.file;
    const file = load(name, path);
    this.cache.set(name, { stamp, file });
    file.catch(() => this.cache.delete(name));
    return file;
  }
}

const typeOf = (name: string): string => TYPES[extname(name)] ?? OTHER_TYPE;

async function load(name: string, path: string): Promise<SiteFile> {
  const bytes = await readFile(path);
  const type = typeOf(name);
  const compressible = type !== OTHER_TYPE || COMPRESSIBLE.includes(extname(name));
  return { type, bytes, gzipped: compressible ? await gzip(bytes) : null };
}
