/** The whole core for tests: what the build made, or, when a source has changed since, compiled quickly, once for all test files. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import asc from 'assemblyscript/asc';
import { Core } from '../../accel/tcg/core.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = join(ROOT, 'core-asm/assembly');
const BUILT = join(ROOT, 'dist/core.wasm');
const BINARY = join(ROOT, 'build/test-core.wasm');
const LOCK = `${BINARY}.lock`;
const LOCK_MAX_MS = 180_000;

function newestSource(): number {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return Math.max(...files.map((name) => statSync(resolve(SOURCES, name)).mtimeMs));
}

/** For beforeAll. Optimised, so that the handlers' function bodies are what ships. */
export async function wholeCore(): Promise<Core> {
  const wasm = (globalThis as unknown as { WebAssembly: { compile(bytes: Uint8Array): Promise<ConstructorParameters<typeof Core>[0]> } })
    .WebAssembly;
  return new Core(await wasm.compile(await binary()));
}

async function binary(): Promise<Uint8Array> {
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  for (;;) {
    const newest = newestSource();
    const current = [BUILT, BINARY].find((path) => existsSync(path) && statSync(path).mtimeMs > newest);
    if (current) return readFileSync(current);
    if (takeLock()) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await compile();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** Test files run in processes of their own: one compiles, the others wait. A lock that outlived its process does not count. */
function takeLock(): boolean {
  if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > LOCK_MAX_MS) rmSync(LOCK, { force: true });
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

async function compile(): Promise<Uint8Array> {
  let compiled: Uint8Array | undefined;
  let messages = '';
  const options =
    '--runtime stub --importMemory --noExportMemory --initialMemory 64 --maximumMemory 65536 --exportStart _start --exportTable --enable simd --noAssert -O1';
  const { error } = await asc.main(['core-asm/assembly/index.ts', ...options.split(' '), '--outFile', 'core.wasm'], {
    readFile: (name) => {
      const path = resolve(ROOT, name);
      return path.endsWith('asconfig.json') || !existsSync(path) ? null : readFileSync(path, 'utf8');
    },
    writeFile: (_name, data) => {
      if (typeof data !== 'string') compiled = data;
    },
    listFiles: () => null,
    stderr: { write: (text: string) => (messages += text) } as never,
  });
  if (error || !compiled) throw new Error(`the core does not compile:\n${messages}`, { cause: error });
  const partial = `${BINARY}.${process.pid}`;
  writeFileSync(partial, compiled);
  renameSync(partial, BINARY);
  return compiled;
}
