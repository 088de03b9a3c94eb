/**
 * How each row is tested, for the manual page: results of a processor that were recorded (test/core/vectors), or tests by hand that
 * name the instruction (test/core).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Row } from './row.ts';

/** As test/core/silicon/recorded.ts keeps it. */
interface Entry {
  count: number;
}

/** Names that the SDM has not. */
const SPOKEN: Record<string, string> = { CALLF: 'CALL', JMPF: 'JMP', RETF: 'RET' };

/** Under which names a row's results are recorded: by test/silicon/suite.ts, for each form, and by test/core/silicon/suite.ts. */
function keysOf(row: Row): string[] {
  const { syntax, prefix, map, reg, mod, rm, modes, w, vexL } = row;
  const op = row.op.toString(16);
  const encoding = [prefix, map, op, reg === undefined ? '' : `/${reg}`, rm ?? '', modes].filter((x) => x).join(' ');
  const forms = ['reg', 'mem', 'none'].map((form) => `${syntax} (${encoding}, ${form})`);
  const whole = [map, prefix, op, reg, mod, rm, w, vexL, syntax].map((x) => x ?? '').join(' ');
  return [...forms, whole, `32 ${whole}`];
}

export class TestStatus {
  /** Results by key. */
  private readonly recorded = new Map<string, number>();
  /** Names of instructions in capitals, in tests. */
  private readonly named = new Set<string>();

  constructor(root: string) {
    const tests = join(root, 'test/core');
    for (const file of readdirSync(join(tests, 'vectors'))) {
      const recording: Record<string, Entry> = JSON.parse(gunzipSync(readFileSync(join(tests, 'vectors', file))).toString());
      for (const [key, entry] of Object.entries(recording)) this.recorded.set(key, entry.count);
    }
    for (const file of readdirSync(tests).sort()) {
      if (!file.endsWith('.test.ts')) continue;
      const words = readFileSync(join(tests, file), 'utf8').match(/\b[A-Z][A-Z0-9]+\b/g) ?? [];
      for (const word of words) this.named.add(word);
    }
  }

  /** Keys that are no row's: results of what is not there any more. */
  unknown(rows: readonly Row[]): string[] {
    const known = new Set(rows.flatMap(keysOf));
    return [...this.recorded.keys()].filter((key) => !known.has(key));
  }

  vectors(row: Row): number {
    return keysOf(row).reduce((sum, key) => sum + (this.recorded.get(key) ?? 0), 0);
  }

  of(row: Row): string {
    const vectors = this.vectors(row);
    if (vectors > 0) return `silicon ${vectors}`;
    return this.named.has(SPOKEN[row.mnemonic] ?? row.mnemonic) ? 'by hand' : '-';
  }
}
