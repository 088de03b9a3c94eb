/** Runs the tests of a suite, one line each, with the reference beside ours. */
import { describeResult, type Result, shortfall, skipped } from './result.ts';
import type { Loaded, Options, Suite } from './suite.ts';
import { fromEntry, type Table, type Tables, toEntry, type Who } from './table.ts';

export interface RunnerOptions extends Options {
  /** Runs the reference as well, instead of believing the table. */
  readonly live: boolean;
  /** Writes the results to the table. */
  readonly record: boolean;
}

export interface Output {
  line(text: string): void;
  /** Overwritten by whatever comes next; only for a terminal. */
  progress(text: string): void;
}

export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;
  readonly regressions: string[] = [];
  /** Where the reference is better than we are, and the other way round. */
  readonly behind: string[] = [];
  readonly ahead: string[] = [];

  count({ verdict }: Result): void {
    if (verdict === 'pass') this.passed++;
    else if (verdict === 'skip') this.skipped++;
    else this.failed++;
  }

  get summary(): string {
    return `${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`;
  }
}

/** Most parts of one test to name in a line. */
const MOST_NAMES = 6;

function names(list: readonly string[]): string {
  const more = list.length - MOST_NAMES;
  return list.slice(0, MOST_NAMES).join(' | ') + (more > 0 ? ` | and ${more} more` : '');
}

export class Runner {
  readonly tally = new Tally();

  constructor(
    private readonly tables: Tables,
    private readonly options: RunnerOptions,
    private readonly output: Output,
  ) {}

  async run(suite: Suite): Promise<void> {
    const loaded = await suite.load(this.options);
    try {
      await this.runLoaded(suite, loaded);
    } finally {
      loaded.dispose?.();
    }
  }

  private async runLoaded(suite: Suite, loaded: Loaded): Promise<void> {
    const table = this.tables.read(loaded.table);
    this.output.line(`${loaded.table}: ours, and ${suite.oracle}${table.reference && ` (${table.reference})`}`);
    let n = 0;
    for (const test of loaded.tests) {
      n++;
      if (this.options.only && !this.options.only.test(test.name)) continue;
      this.output.progress(`${n}/${loaded.count} ${test.name}`);
      const ours = await attempt(test.run);
      const live = this.options.live && test.reference ? await attempt(test.reference) : null;
      this.report(table, test.name, ours, live ?? (suite.isExact ? allOf(ours) : null));
      // Each time: a run may take hours, and be stopped.
      if (this.options.record) this.tables.write(stamp(table, this.options.live));
    }
  }

  private recorded(table: Table, name: string, who: Who): Result | null {
    const entry = table.tests[name]?.[who];
    return entry === undefined ? null : fromEntry(entry);
  }

  private report(table: Table, name: string, ours: Result, oracle: Result | null): void {
    const reference = oracle ?? this.recorded(table, name, 'reference');
    const before = this.recorded(table, name, 'twin86');
    const regression = before ? shortfall(ours, before) : reference ? shortfall(ours, reference) : ours.failures;
    const behind = reference ? shortfall(ours, reference) : [];
    const ahead = reference ? shortfall(reference, ours) : [];
    this.tally.count(ours);
    if (regression.length > 0) this.tally.regressions.push(name);
    if (behind.length > 0) this.tally.behind.push(name);
    if (ahead.length > 0) this.tally.ahead.push(name);
    const beside = reference ? describeResult(reference) : ours.verdict === 'skip' ? '' : 'no reference';
    const note = ours.note && ours.verdict !== 'pass' ? `  (${ours.note})` : '';
    this.output.line(`${describeResult(ours).padEnd(20)} ${name.padEnd(32)} ${beside}${note}`.trimEnd());
    if (regression.length > 0) this.output.line(`    REGRESSION: ${names(regression)}`);
    else if (behind.length > 0) this.output.line(`    the reference passes: ${names(behind)}`);
    else if (!reference && ours.failures.length > 0) this.output.line(`    failed: ${names(ours.failures)}`);
    if (ahead.length > 0) this.output.line(`    the reference fails: ${names(ahead)}`);
    if (this.options.record)
      table.tests[name] = {
        ...table.tests[name],
        ...(oracle && oracle.verdict !== 'skip' && { reference: toEntry(oracle) }),
        twin86: toEntry(ours),
      };
  }
}

/** A test that cannot be run is one of many: the others go on. */
async function attempt(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    return { verdict: 'error', passed: 0, total: 0, failures: [], note: (error as Error).message };
  }
}

/** The result of whoever is right by definition. */
const allOf = (ours: Result): Result =>
  ours.verdict === 'skip' ? skipped('') : { verdict: 'pass', passed: ours.total, total: ours.total, failures: [] };

/** When the results of a table were measured. */
function stamp(table: Table, live: boolean): Table {
  const today = new Date().toISOString().slice(0, 10);
  return { ...table, twin86: today, reference: live ? today : table.reference };
}
