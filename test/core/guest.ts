/**
 * A processor's memory side alone: parts of the core, compiled for the test, with nothing around them. The cache of decoded code is
 * replaced by a double, so that a test says which pages hold code and sees what it is told.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import asc from 'assemblyscript/asc';
import * as L from '../../core-asm/assembly/layout.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = join(ROOT, 'core-asm/assembly');
const BUILD = join(ROOT, 'build');

/** vCPU state: vectors as the SDM numbers them. */
export const GP = 13;
export const SS = 12;
export const PF = 14;
export const AC = 17;

/** What is used of WebAssembly: the types of it come with the DOM's, which this project has not. */
interface Wasm {
  compile(binary: Uint8Array): Promise<object>;
  Instance: new (module: object, imports: object) => { exports: Record<string, unknown> };
}
const wasm = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;

const CACHE_DOUBLE = `
@external("test", "pageHasCode") export declare function pageHasCode(phys: u64): bool;
export function isDropped(op: usize): bool { return false; }
export function currentPage(cpu: usize): usize { return 1; }
@external("test", "codeTouched") export declare function codeTouched(phys: u64, length: u32): void;
@external("test", "flushFetch") export declare function flushFetch(cpu: usize): void;
`;
const ENTRY = `
import { ld128, st128 } from "../../core-asm/assembly/access";
export * from "../../core-asm/assembly/memory";
export * from "../../core-asm/assembly/strings";
export * from "../../core-asm/assembly/portio";
export { getFlags } from "../../core-asm/assembly/flags";
export function copy128(cpu: usize, seg: u32, from: u64, to: u64): void { st128(cpu, seg, to, ld128(cpu, seg, from)); }
`;
const VIRTUAL: Record<string, string> = { 'core-asm/assembly/cache.ts': CACHE_DOUBLE, 'test/core/entry.ts': ENTRY };

let compiled: Promise<object> | undefined;

/** For beforeAll: takes seconds on a slow machine, the first time. */
export function compileCore(): Promise<object> {
  compiled ??= binary().then((bytes) => wasm.compile(bytes));
  return compiled;
}

/** The compiled core, kept under the hash of its sources. */
async function binary(): Promise<Uint8Array> {
  const hash = createHash('sha256').update(JSON.stringify(VIRTUAL));
  for (const name of readdirSync(SOURCES).sort()) if (name.endsWith('.ts')) hash.update(readFileSync(join(SOURCES, name)));
  const file = `test-memory-${hash.digest('hex').slice(0, 16)}.wasm`;
  if (existsSync(join(BUILD, file))) return readFileSync(join(BUILD, file));
  const bytes = await compile();
  mkdirSync(BUILD, { recursive: true });
  for (const old of readdirSync(BUILD)) if (/^test-memory-[0-9a-f]+\.wasm$/.test(old)) rmSync(join(BUILD, old), { force: true });
  // Test files compile at the same time: each puts its own in place at once.
  const partial = join(BUILD, `${file}.${process.pid}`);
  writeFileSync(partial, bytes);
  renameSync(partial, join(BUILD, file));
  return bytes;
}

async function compile(): Promise<Uint8Array> {
  let result: Uint8Array | undefined;
  let messages = '';
  const { error } = await asc.main(['test/core/entry.ts', '--runtime', 'stub', '--enable', 'simd', '-O1', '--outFile', 'out.wasm'], {
    readFile: (name) => {
      const path = name.replace(/^\.\//, '');
      if (VIRTUAL[path]) return VIRTUAL[path];
      // asconfig.json says how the whole core is built.
      return path.endsWith('asconfig.json') || !existsSync(resolve(ROOT, path)) ? null : readFileSync(resolve(ROOT, path), 'utf8');
    },
    writeFile: (_name, data) => {
      if (typeof data !== 'string') result = data;
    },
    listFiles: () => null,
    stderr: { write: (text: string) => (messages += text) } as never,
  });
  if (error || !result) throw new Error(`the core does not compile:\n${messages}`, { cause: error });
  return result;
}

export interface Transfer {
  at: number;
  width: number;
  /** For writes. */
  value?: number;
}

/** What an instruction or access came to. */
export type Outcome = { value: bigint } | { vector: number; error: number };

export const fault = (vector: number, error = 0): Outcome => ({ vector, error });
export const value = (v: number | bigint): Outcome => ({ value: BigInt(v) });

export class Guest {
  readonly cpu: number;
  readonly ram: number;
  readonly ramBytes: number;
  /** Bus transfers since they were last looked at. */
  mmio: Transfer[] = [];
  ports: Transfer[] = [];
  touched: { phys: number; length: number }[] = [];
  codePages = new Set<number>();
  onMmioRead: (at: number, width: number) => number = () => 0xffffffff;
  onMmioWrite: (at: number, value: number, width: number) => void = () => {};
  onPortRead: (port: number, width: number) => number = () => 0;
  onPortWrite: () => void = () => {};
  private readonly exports: Record<string, unknown>;
  private readonly memory: { readonly buffer: ArrayBuffer };

  static async create(ramBytes: number): Promise<Guest> {
    return new Guest(await compileCore(), ramBytes);
  }

  private constructor(module: object, ramBytes: number) {
    const unwind = new Error('unwind');
    const note = (list: Transfer[], transfer: Transfer) => list.push(transfer);
    const instance = new wasm.Instance(module, {
      env: {
        abort: () => {
          throw new Error('the core aborted');
        },
        unwind: () => {
          throw unwind;
        },
        mmioRead: (at: number, width: number) => {
          note(this.mmio, { at, width });
          return this.onMmioRead(at, width) | 0;
        },
        mmioWrite: (at: number, v: number, width: number) => {
          note(this.mmio, { at, width, value: v >>> 0 });
          this.onMmioWrite(at, v >>> 0, width);
        },
        portRead: (at: number, width: number) => {
          note(this.ports, { at, width });
          return this.onPortRead(at, width) | 0;
        },
        portWrite: (at: number, v: number, width: number) => {
          note(this.ports, { at, width, value: v >>> 0 });
          this.onPortWrite();
        },
      },
      test: {
        pageHasCode: (phys: bigint) => (this.codePages.has(Number(phys)) ? 1 : 0),
        codeTouched: (phys: bigint, length: number) => this.touched.push({ phys: Number(phys), length }),
        flushFetch: () => {},
      },
    });
    this.exports = instance.exports;
    this.memory = instance.exports.memory as { readonly buffer: ArrayBuffer };
    this.unwind = unwind;
    if (!this.call('initMemory', ramBytes, 1)) throw new Error('no memory');
    this.cpu = Number(this.call('cpuBase', 0));
    this.ram = Number(this.call('ramBase'));
    this.ramBytes = ramBytes;
    this.set32(L.EXC_VECTOR, 0xffffffff);
    this.touched = [];
    // As in a run that has long to go.
    this.set64(L.ICOUNT_END, -1n);
    this.set32(L.MAP_CHANGED, 0);
  }

  private readonly unwind: Error;

  /** Calls an exported function; integers come back unsigned. An unwound instruction is seen by attempt() only. */
  call(name: string, ...args: (number | bigint)[]): bigint {
    const f = this.exports[name];
    if (typeof f !== 'function') throw new Error(`no export ${name}`);
    const result: unknown = f(...args);
    return typeof result === 'bigint' ? BigInt.asUintN(64, result) : BigInt.asUintN(32, BigInt((result as number | undefined) ?? 0));
  }

  /** Calls a function that takes the vCPU first, as an instruction would; a fault ends it. */
  attempt(name: string, ...args: (number | bigint)[]): Outcome {
    this.set32(L.EXC_VECTOR, 0xffffffff);
    let result = 0n;
    try {
      result = this.call(name, this.cpu, ...args);
    } catch (thrown) {
      if (thrown !== this.unwind) throw thrown;
      if (this.get32(L.EXC_VECTOR) === 0xffffffff) throw new Error('unwound without a fault');
    }
    const vector = this.get32(L.EXC_VECTOR);
    this.set32(L.EXC_VECTOR, 0xffffffff);
    return vector === 0xffffffff ? { value: result } : { vector, error: this.get32(L.EXC_ERROR) };
  }

  /** The bus transfers since the last time. */
  takeMmio(): Transfer[] {
    const list = this.mmio;
    this.mmio = [];
    return list;
  }

  takePorts(): Transfer[] {
    const list = this.ports;
    this.ports = [];
    return list;
  }

  get view(): DataView {
    return new DataView(this.memory.buffer);
  }

  get bytes(): Uint8Array {
    return new Uint8Array(this.memory.buffer, this.ram, this.ramBytes);
  }

  // vCPU state by its offset.
  get32(field: number): number {
    return this.view.getUint32(this.cpu + field, true);
  }

  set32(field: number, v: number): void {
    this.view.setUint32(this.cpu + field, v, true);
  }

  get64(field: number): bigint {
    return this.view.getBigUint64(this.cpu + field, true);
  }

  set64(field: number, v: bigint): void {
    this.view.setBigUint64(this.cpu + field, BigInt.asUintN(64, v), true);
  }

  // RAM by its guest address.
  read(phys: number, size: number): bigint {
    let v = 0n;
    for (let i = size - 1; i >= 0; i--) v = (v << 8n) | BigInt(this.bytes[phys + i]);
    return v;
  }

  write(phys: number, v: bigint, size: number): void {
    for (let i = 0; i < size; i++) this.bytes[phys + i] = Number((v >> BigInt(i * 8)) & 0xffn);
  }

  /** A segment register's hidden part. */
  setSegment(seg: number, base: bigint, low: number, high: number, access: number, attr = 0x93): void {
    const s = L.SEG + seg * L.SEG_SIZE;
    this.set64(s + L.SEG_BASE, base);
    this.set32(s + L.SEG_LIMIT, high);
    this.set32(s + L.SEG_LO, low);
    this.set32(s + L.SEG_HI, high);
    this.set32(s + L.SEG_ACCESS, access);
    this.set32(s + L.SEG_ATTR, attr);
  }

  /** All six segments flat, 4 GiB, readable and writable. */
  setFlat(): void {
    for (let seg = 0; seg < 6; seg++) this.setSegment(seg, 0n, 0, 0xffffffff, L.SEG_READ | L.SEG_WRITE);
  }

  setLevel(cpl: number): void {
    this.set32(L.CPL, cpl);
    this.call('updateMmuIndex', this.cpu);
  }
}
