/** Prints docs/conformance.md: how to run the suites, and what was recorded of them (test/conformance/reference). */
import { describeResult, type Result, shortfall, skipped } from './result.ts';
import type { Suite } from './suite.ts';
import { fromEntry, type Table } from './table.ts';

/** Suites with more tests than this have only those listed that do not pass. */
const MOST_TESTS = 100;

interface Row {
  readonly name: string;
  readonly ours: Result;
  readonly reference: Result;
}

function rowsOf(table: Table): Row[] {
  const result = (entry: Parameters<typeof fromEntry>[0] | undefined): Result => (entry ? fromEntry(entry) : skipped(''));
  return Object.entries(table.tests)
    .map(([name, entries]) => ({ name, ours: result(entries.twin86), reference: result(entries.reference) }))
    .filter(({ ours, reference }) => ours.verdict !== 'skip' || reference.verdict !== 'skip');
}

const passes = (list: readonly Result[]): number => list.filter(({ verdict }) => verdict === 'pass').length;
const parts = (list: readonly Result[]): number => list.reduce((sum, { passed }) => sum + passed, 0);
const count = (n: number): string => n.toLocaleString('en');

function summary(table: Table, suite: Suite): string {
  const rows = rowsOf(table);
  const [ours, theirs] = [rows.map((row) => row.ours), rows.map((row) => row.reference)];
  const cell = (list: readonly Result[]): string =>
    `${passes(list)} of ${rows.length}${parts(list) > 0 ? ` (${count(parts(list))} parts)` : ''}`;
  const others = suite.isExact ? 'all, by definition' : cell(theirs);
  const behind = rows.filter((row) => shortfall(row.ours, row.reference).length > 0).length;
  const ahead = suite.isExact ? '' : String(rows.filter((row) => shortfall(row.reference, row.ours).length > 0).length);
  return `| ${table.suite} | ${suite.oracle} | ${cell(ours)} | ${others} | ${ahead} | ${behind} | ${table.twin86} |`;
}

const cellText = (text: string): string => text.replaceAll('|', '\\|');

function details(table: Table, suite: Suite): string[] {
  const rows = rowsOf(table);
  const shown = rows.length <= MOST_TESTS && !suite.isExact ? rows : rows.filter(({ ours }) => ours.verdict !== 'pass');
  if (shown.length === 0) return [];
  const line = ({ name, ours, reference }: Row): string => {
    const why = ours.verdict === 'pass' ? '' : [...ours.failures.slice(0, 3), ours.note ?? ''].filter((text) => text !== '').join('; ');
    return `| ${cellText(name)} | ${describeResult(ours)} | ${describeResult(reference)} | ${cellText(why)} |`;
  };
  const remark = suite.remark === undefined ? [] : [suite.remark, ''];
  return [
    `## ${table.suite}`,
    '',
    ...remark,
    '| test | twin86 | reference | what fails here |',
    '|---|---|---|---|',
    ...shown.map(line),
    '',
  ];
}

export function printPage(entries: readonly { table: Table; suite: Suite }[]): string {
  return [
    '# Conformance',
    '',
    'Suites that others wrote, against what they say is right. Printed by `npm run test:conformance -- --record` from the recorded results;',
    'do not edit.',
    '',
    '`npm run test:conformance` runs what Debian and npm bring: the recorded results of a processor, and objdump. With `--suite NAME --dir PATH`',
    'it runs a public suite that was built elsewhere (`--help` lists them, and what each wants to find). It prints one line for each test,',
    "our result first and the reference's last, and ends with status 1 if a result is worse than it was recorded to be. `--reference qemu`",
    'runs QEMU beside us instead of believing what was recorded of it.',
    '',
    '"Ahead" are tests in which we pass something that the reference does not, "behind" the other way round. Tests that neither can run are',
    'left out.',
    '',
    '| suite | reference | passed here | passed there | ahead | behind | measured |',
    '|---|---|---|---|---|---|---|',
    ...entries.map(({ table, suite }) => summary(table, suite)),
    '',
    ...entries.flatMap(({ table, suite }) => details(table, suite)),
  ].join('\n');
}
