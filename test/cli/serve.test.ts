/** The server of the page: what it gives out, and what not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InformationRequest, OptionError } from '../../cli/options/option.ts';
import { answer } from '../../cli/serve/answer.ts';
import { parseServe } from '../../cli/serve/serve.ts';
import { SiteFiles } from '../../cli/serve/site-files.ts';

interface Reply {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

describe('the server of the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'twin86-serve-'));
  let server: Server;

  beforeAll(async () => {
    mkdirSync(join(folder, 'web/deeper'), { recursive: true });
    writeFileSync(join(folder, 'secret'), 'not for you');
    writeFileSync(join(folder, 'web/index.html'), '<!doctype html>'.padEnd(1000));
    writeFileSync(join(folder, 'web/core.wasm'), '\0asm');
    const files = new SiteFiles(join(folder, 'web/'));
    server = createServer((incoming, response) => void answer(incoming, response, files));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** As it stands: fetch() would tidy the path up. */
  const ask = (path: string, { method = 'GET', headers = {} } = {}) =>
    new Promise<Reply>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const asked = request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode as number, headers: response.headers, body: Buffer.concat(parts) }));
      });
      asked.on('error', reject).end();
    });

  it('gives the page at its root, isolated and under a policy', async () => {
    const { status, headers, body } = await ask('/');
    expect([status, headers['content-type'], body.length]).toEqual([200, 'text/html; charset=utf-8', 1000]);
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('knows the type of WebAssembly', async () => expect((await ask('/core.wasm')).headers['content-type']).toBe('application/wasm'));

  it('compresses for those who ask for it', async () => {
    const { headers, body } = await ask('/', { headers: { 'accept-encoding': 'br, gzip' } });
    expect([headers['content-encoding'], Number(headers['content-length'])]).toEqual(['gzip', body.length]);
    expect(gunzipSync(body)).toHaveLength(1000);
  });

  it('answers HEAD without content, and nothing else but GET', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '1000']);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it.each([
    '/secret',
    '/../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '//secret',
    '/deeper',
    '/%',
    '/index.html%00',
    '/guests/..%2f..%2fsecret',
  ])('has no %s', async (path) => {
    // A guest's name is looked up in the list of the package, which this folder has not.
    const { status, body } = await ask(path);
    expect([status === 404 || (path.startsWith('/guests/') && status === 503), body.includes('not for you')]).toEqual([true, false]);
  });

  it('reads a file again when it has changed', async () => {
    writeFileSync(join(folder, 'web/core.wasm'), '\0asm2');
    expect((await ask('/core.wasm')).body.toString()).toBe('\0asm2');
  });
});

describe('the options of serve', () => {
  it('are a port and help', () => {
    expect(parseServe([])).toEqual({ port: 8086 });
    expect(parseServe(['--port', '0'])).toEqual({ port: 0 });
    expect(() => parseServe(['-help'])).toThrow(InformationRequest);
  });
  it.each([[['-port']], [['-port', 'x']], [['-port', '65536']], [['-prot', '1']], [['here']]])('refuses %j', (args) => {
    expect(() => parseServe(args)).toThrow(OptionError);
  });
});
