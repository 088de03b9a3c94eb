/** One request to the server of the page. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { report } from '../host/report.ts';
import type { SiteFile, SiteFiles } from './site-files.ts';

/**
 * Scripts come from this server alone and never from strings; WebAssembly may be compiled (the translator does it all the time). Styles are
 * set by xterm.js in elements of its own. The page is isolated from other origins, which gives it exact clocks.
 */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; " +
    "img-src 'self' data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
} as const;
const TEXT = 'text/plain; charset=utf-8';

export async function answer(request: IncomingMessage, response: ServerResponse, files: SiteFiles): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response.setHeader('allow', 'GET, HEAD'), 405, 'only GET and HEAD');
    return;
  }
  const name = nameOf(request.url ?? '/');
  try {
    const file = name === null ? null : await files.get(name);
    if (file === null) refuse(response, 404, 'not found');
    else send(request, response, file);
  } catch (error) {
    const { message } = error as Error;
    report(`serve: ${name}: ${message}`);
    refuse(response, 503, message);
  }
}

/** The name of a file, or null for what can be none. */
function nameOf(url: string): string | null {
  try {
    const name = decodeURIComponent(new URL(`http://localhost${url}`).pathname).slice(1);
    return name === '' ? 'index.html' : name;
  } catch {
    return null;
  }
}

function send(request: IncomingMessage, response: ServerResponse, { type, bytes, gzipped }: SiteFile): void {
  const compressed = gzipped !== null && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const body = compressed ? gzipped : bytes;
  if (compressed) response.setHeader('content-encoding', 'gzip');
  if (gzipped !== null) response.setHeader('vary', 'accept-encoding');
  response.writeHead(200, { 'content-type': type, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': TEXT });
  response.end(`${message}\n`);
}
