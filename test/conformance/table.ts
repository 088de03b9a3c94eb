/**
 * Results as they were measured, committed so that a run has something to be compared with: one file for each suite (and width of
 * code). Written by `--record`, never by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result, Verdict } from './result.ts';

export type Who = 'twin86' | 'reference';

/** `pass 18/18`, and what failed or a note, if anything. */
type Entry = string | { result: string; failures?: string[]; note?: string };

export interface Table {
  suite: string;
  /** What the reference is and when it was measured, and the same of ours. */
  reference: string;
  twin86: string;
  tests: Record<string, Partial<Record<Who, Entry>>>;
}

/** A test that fails in more parts than this has only their number recorded. */
const MOST_FAILURES = 50;

export function toEntry({ verdict, passed, total, failures: all, note }: Result): Entry {
  const result = total > 0 ? `${verdict} ${passed}/${total}` : verdict;
  const failures = all.length > MOST_FAILURES ? [] : all;
  if (failures.length === 0 && !note) return result;
  return { result, ...(failures.length && { failures: [...failures] }), ...(note && { note }) };
}

export function fromEntry(entry: Entry): Result {
  const { result, failures = [], note } = typeof entry === 'string' ? { result: entry } : entry;
  const m = /^(pass|fail|skip|timeout|error)(?: (\d+)\/(\d+))?$/.exec(result);
  if (!m) throw new Error(`not a result: ${result}`);
  return { verdict: m[1] as Verdict, passed: Number(m[2] ?? 0), total: Number(m[3] ?? 0), failures, note };
}

export class Tables {
  constructor(private readonly folder: string) {}

  private path(suite: string): string {
    return join(this.folder, `${suite}.json`);
  }

  read(suite: string): Table {
    try {
      return JSON.parse(readFileSync(this.path(suite), 'utf8'));
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
      return { suite, reference: '', twin86: '', tests: {} };
    }
  }

  write(table: Table): void {
    const lines = Object.entries(table.tests)
      .sort(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([name, entry]) => `    ${JSON.stringify(name)}: ${JSON.stringify(entry)}`);
    const { suite, reference, twin86 } = table;
    const head = JSON.stringify({ suite, reference, twin86 }, null, 2).replace(/\n}$/, '');
    writeFileSync(this.path(table.suite), `${head},\n  "tests": {\n${lines.join(',\n')}\n  }\n}\n`);
  }
}
