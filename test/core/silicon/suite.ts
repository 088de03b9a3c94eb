/** Runs the rows of an instruction set against silicon: recorded results, or the host's own processor. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../../core-asm/isa/row.ts';
import { needs } from '../../helpers/needs.ts';
import { casesOf } from './cases.ts';
import { agree, explain, toleranceOf } from './compare.ts';
import { Host, whyNoHost } from './host.ts';
import { Ours } from './ours.ts';
import { type Expected, loadRecording, record, replay, saveRecording } from './recorded.ts';

/** Of each form of a row. */
const RECORDED_CASES = 200;
const LIVE_CASES = 2000;
const RECORDING = process.env.TWIN86_RECORD === '1';

/** Whole state images have tests of their own; random ones would mostly be #GP. */
const APART = /^(FLDENV|FNSTENV|FRSTOR|FNSAVE|FXSAVE|FXRSTOR|LDMXCSR)$/;

const seedOf = (row: Row): number =>
  [...`${row.syntax} ${row.op} ${row.vexL ?? ''}`].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) >>> 0, 7);
/** Several encodings may share a syntax. */
const keyOf = (row: Row): string =>
  [row.map, row.prefix, row.op.toString(16), row.reg, row.mod, row.rm, row.w, row.vexL, row.syntax].map((x) => x ?? '').join(' ');

/** One test per row: its cases must end as the results of `resultsOf` say. */
function compareRows(
  all: readonly Row[],
  casesOfRow: (row: Row) => Uint8Array[],
  resultsOf: (row: Row, cases: Uint8Array[]) => Expected[],
): void {
  let ours: Ours;
  beforeAll(async () => {
    ours = await Ours.create();
  });
  const rows = all.filter((r) => !APART.test(r.mnemonic));
  test.each(rows.map((r) => [r.syntax, r] as const))('%s', (_syntax, row) => {
    const cases = casesOfRow(row);
    const results = resultsOf(row, cases);
    const tolerance = toleranceOf(row);
    const wrong = cases.flatMap((c, i) => {
      const got = ours.run(c);
      const want = results[i];
      if (typeof want === 'function') return want(got) ? [] : [explain(row, c, got, got)];
      return agree(tolerance, want, got) ? [] : [explain(row, c, want, got)];
    });
    expect(wrong.length, `${wrong.length} of ${cases.length} differ, for example\n${wrong[0]}`).toBe(0);
  });
}

/** Against what was recorded, on any host; or, if told so, records. */
export function recordedSuite(name: string, rows: readonly Row[]): void {
  const casesOfRow = (row: Row): Uint8Array[] => casesOf(row, RECORDED_CASES, seedOf(row));
  if (RECORDING) {
    test('record', () => {
      const host = new Host();
      const entry = (row: Row): [string, ReturnType<typeof record>] => {
        const cases = casesOfRow(row);
        return [keyOf(row), record(cases, host.run(cases), toleranceOf(row) === 'none')];
      };
      saveRecording(name, Object.fromEntries(rows.filter((r) => !APART.test(r.mnemonic)).map(entry)));
      host.dispose();
    });
    return;
  }
  describe('does what an AMD processor was recorded to do', () => {
    const recording = loadRecording(name);
    compareRows(rows, casesOfRow, (row, cases) => {
      const results = replay(recording[keyOf(row)], cases);
      if (!results) throw new Error('the cases have changed since they were recorded; recorded.ts says how to record again');
      return results;
    });
  });
}

/** Against the host's processor, with other cases and more of them. */
export function liveSuite(rows: readonly Row[]): void {
  describe('does what the processor of this host does', () => {
    const present = needs('AMD processor under Linux with gcc', whyNoHost() === null);
    let host: Host;
    beforeAll(() => {
      if (present) host = new Host();
    });
    afterAll(() => host?.dispose());
    compareRows(
      rows,
      (row) => casesOf(row, LIVE_CASES, seedOf(row) + 1),
      (_row, cases) => host.run(cases),
    );
  });
}
