/**
 * What silicon did with the cases of cases.ts, recorded (vectors/*.json.gz), so that the comparison runs on any host. Kept are
 * the bytes that changed, per case the XOR of the state before and after, registers in physical order; of most cases only a digest, which
 * is as good for saying whether something differs.
 *
 * To record again, on Linux with gcc on an AMD processor:
 *   TWIN86_RECORD=1 npx vitest run test/core/{x87,sse,simd,avx,xsave.silicon}.test.ts
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { architectural } from './compare.ts';
import { R_ST, R_X87, RECORD } from './record.ts';

interface Entry {
  /** Digest of the cases that these are the results of. */
  cases: string;
  count: number;
  /** Of the first WHOLE cases, or of all: the bytes that changed. */
  changes: string;
  /** Of the others: 16 bits of a digest each. */
  checks?: string;
}
export type Recording = Record<string, Entry>;

/** So many results of a row are kept as a whole, to see what differs. */
const WHOLE = 20;

const pathOf = (name: string): string => join(import.meta.dirname, '../vectors', `${name}.json.gz`);

export function loadRecording(name: string): Recording {
  return existsSync(pathOf(name)) ? JSON.parse(gunzipSync(readFileSync(pathOf(name))).toString()) : {};
}

export function saveRecording(name: string, recording: Recording): void {
  writeFileSync(pathOf(name), gzipSync(JSON.stringify(recording), { level: 9 }));
}

/** Rotates ST(0..7) to R0..7 or back. */
function rotate(record: Uint8Array, toPhysical: boolean): Uint8Array {
  const r = record.slice();
  const top = (r[R_X87 + 5] >> 3) & 7;
  for (let i = 0; i < 8; i++) {
    const [st, physical] = [R_ST + 10 * i, R_ST + 10 * ((i + top) & 7)];
    const [from, to] = toPhysical ? [st, physical] : [physical, st];
    r.set(record.subarray(from, from + 10), to);
  }
  return r;
}

const xor = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((x, i) => x ^ b[i]);

export function digest(cases: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const c of cases) hash.update(c);
  return hash.digest('hex').slice(0, 16);
}

/** 16 bits of FNV-1a of what is architectural. */
function check(result: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const word of new Uint32Array(architectural(result).buffer)) hash = Math.imul(hash ^ word, 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** `exactly`: only whole results can be compared with tolerance. */
export function record(cases: readonly Uint8Array[], results: readonly Uint8Array[], exactly: boolean): Entry {
  const whole = exactly ? WHOLE : cases.length;
  const changes = cases.slice(0, whole).map((c, i) => xor(rotate(architectural(c), true), rotate(architectural(results[i]), true)));
  const checks = Uint16Array.from(results.slice(whole), check);
  return {
    cases: digest(cases),
    count: cases.length,
    changes: gzipSync(Buffer.concat(changes), { level: 9 }).toString('base64'),
    checks: Buffer.from(checks.buffer).toString('base64'),
  };
}

/** What a case must end as: the state itself, or something that knows it. */
export type Expected = Uint8Array | ((result: Uint8Array) => boolean);

/** The results, or null if these are not the cases that were recorded. */
export function replay(entry: Entry | undefined, cases: readonly Uint8Array[]): Expected[] | null {
  if (!entry || entry.cases !== digest(cases)) return null;
  const changes = new Uint8Array(gunzipSync(Buffer.from(entry.changes, 'base64')));
  const whole = changes.length / RECORD;
  const checks = Buffer.from(entry.checks ?? '', 'base64');
  return cases.map((c, i) =>
    i < whole
      ? rotate(xor(rotate(architectural(c), true), changes.subarray(i * RECORD, (i + 1) * RECORD)), false)
      : (result) => check(result) === checks.readUint16LE(2 * (i - whole)),
  );
}
