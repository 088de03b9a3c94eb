/** How one emulator did at one test, and how two such results compare. */

/** `fail`: the test says so; `error`: it did not get as far as saying anything, or stopped in the middle. */
export type Verdict = 'pass' | 'fail' | 'skip' | 'timeout' | 'error';

export interface Result {
  readonly verdict: Verdict;
  /** Parts of the test that passed, and that there are, where it has parts. */
  readonly passed: number;
  readonly total: number;
  /** Parts that failed, by name. */
  readonly failures: readonly string[];
  /** Why it was skipped or what went wrong, in a line. */
  readonly note?: string;
}

export const skipped = (note: string): Result => ({ verdict: 'skip', passed: 0, total: 0, failures: [], note });

/** Of a test that is nothing but a comparison with an oracle. */
export function compared(total: number, failures: readonly string[], note?: string): Result {
  return { verdict: failures.length ? 'fail' : 'pass', passed: total - failures.length, total, failures, note };
}

export function describeResult(r: Result): string {
  return r.total > 0 ? `${r.verdict} ${r.passed}/${r.total}` : r.verdict;
}

/** Whether the test went to its end. */
const isComplete = (r: Result): boolean => r.verdict === 'pass' || r.verdict === 'fail';

/** Whether what is missing in the list of failures really passed. */
const isListed = (r: Result): boolean => isComplete(r) && r.failures.length === r.total - r.passed;

/** What of `from` is not in `what`, counting how often it occurs. */
function without(from: readonly string[], what: readonly string[]): string[] {
  const rest = [...what];
  return from.filter((x) => {
    const at = rest.indexOf(x);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** What `other` can and `mine` cannot, in words; empty if nothing. */
export function shortfall(mine: Result, other: Result): string[] {
  if (other.verdict === 'skip') return [];
  if (mine.verdict === 'skip') return other.verdict === 'pass' ? ['skipped'] : [];
  if (isListed(other)) {
    const failures = without(mine.failures, other.failures);
    if (failures.length > 0) return failures;
  } else if (isComplete(mine) && isComplete(other) && mine.total - mine.passed > other.total - other.passed) {
    return [`${mine.passed} of ${mine.total}, not ${other.passed} of ${other.total}`];
  }
  if (other.verdict === 'pass' && mine.verdict !== 'pass') return [mine.note ?? mine.verdict];
  if (!isComplete(mine) && mine.passed < other.passed) return [`${mine.verdict} after ${mine.passed} of ${other.passed}`];
  return [];
}
