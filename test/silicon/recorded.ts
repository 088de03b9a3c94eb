/**
 * What silicon did with the cases (test/core/vectors/integer.json.gz), so that the comparison runs on any host: per row and form, the
 * XOR of the state before and after.
 *
 * To record again, on Linux with gcc on an AMD processor: TWIN86_RECORD=1 npx vitest run test/silicon
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { digest, type Recording } from '../core/silicon/recorded.ts';
import { RECORD } from './record.ts';
import { type Subject, significant } from './suite.ts';

const xor = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((x, i) => x ^ b[i]);

export function record(s: Subject, cases: readonly Uint8Array[], results: readonly Uint8Array[]): Recording[string] {
  const changes = cases.map((c, i) => xor(significant(s, c), significant(s, results[i])));
  return { cases: digest(cases), count: cases.length, changes: gzipSync(Buffer.concat(changes), { level: 9 }).toString('base64') };
}

export function replay(s: Subject, recording: Recording, cases: readonly Uint8Array[]): Uint8Array[] {
  const entry = recording[s.name];
  if (entry?.cases !== digest(cases))
    throw new Error('the cases have changed since they were recorded; recorded.ts says how to record again');
  const changes = new Uint8Array(gunzipSync(Buffer.from(entry.changes, 'base64')));
  return cases.map((c, i) => xor(significant(s, c), changes.subarray(i * RECORD, (i + 1) * RECORD)));
}
