/** Runs the rows of an instruction set against silicon: recorded results, or the host's own processor. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../../core-asm/isa/row.ts';
import { needs } from '../../helpers/needs.ts';
import { casesOf, type Mode, modesOf } from './cases.ts';
import { agree, explain, toleranceOf } from './compare.ts';
import { Host, whyNoHost } from './host.ts';
import { Ours } from './ours.ts';
import { type Expected, loadRecording, record, replay, saveRecording } from './recorded.ts';

/** Of each form of a row. */
const RECORDED_CASES = 200;
const LIVE_CASES = 2000;
const RECORDING = process.env.TWIN86_RECORD === '1';

const seedOf = (row: Row): number =>
  [...`${row.syntax} ${row.op} ${row.vexL ?? ''}`].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) >>> 0, 7);
/** 32-bit code gets other cases than 64-bit code. */
const casesIn = (row: Row, mode: Mode, count: number, salt: number): Uint8Array[] =>
  casesOf(row, mode, count, seedOf(row) + salt + (mode === 64 ? 0 : 2));
/** Several encodings may share a syntax. */
const keyOf = (row: Row, mode: Mode): string =>
  [mode === 64 ? undefined : mode, row.map, row.prefix, row.op.toString(16), row.reg, row.mod, row.rm, row.w, row.vexL, row.syntax]
    .map((x) => x ?? '')
    .join(' ')
    .trimStart();

/** One test per row: its cases must end as the results of `resultsOf` say. */
function compareRows(
  rows: readonly Row[],
  casesOfRow: (row: Row, mode: Mode) => Uint8Array[],
  resultsOf: (row: Row, mode: Mode, cases: Uint8Array[]) => Expected[],
  translate = false,
): void {
  let ours: Ours;
  beforeAll(async () => {
    ours = await Ours.create({ translate });
  });
  const subjects = rows.flatMap((row) => modesOf(row).map((mode) => [row.syntax, mode, row] as const));
  test.each(subjects)('%s in %i-bit code', (_syntax, mode, row) => {
    const cases = casesOfRow(row, mode);
    const results = resultsOf(row, mode, cases);
    const tolerance = toleranceOf(row);
    const differs = (got: Uint8Array, want: Expected): boolean => !(typeof want === 'function' ? want(got) : agree(tolerance, want, got));
    const told = (i: number): string => {
      const [got, want] = [ours.run(cases[i]), results[i]];
      return explain(row, cases[i], typeof want === 'function' ? got : want, got);
    };
    const wrong = cases.flatMap((c, i) => (differs(ours.run(c), results[i]) ? [i] : []));
    expect(wrong.length, `${wrong.length} of ${cases.length} differ, for example\n${wrong.length > 0 && told(wrong[0])}`).toBe(0);
  });
  if (translate) {
    test('most of them ran as translated code', () => {
      expect(ours.translated).toBeGreaterThan(subjects.length * 5);
    });
  }
}

/** Each case on translated code is a module of its own to compile: one in this many. */
const TRANSLATED_EVERY = Number(process.env.TWIN86_TRANSLATED_EVERY ?? 16);

/** What was recorded, again, on translated code. */
export function translatedSuite(name: string, rows: readonly Row[]): void {
  describe('translated code does what an AMD processor was recorded to do', () => {
    const recording = loadRecording(name);
    const chosen = <T>(row: Row, list: readonly T[]): T[] => list.filter((_, i) => i % TRANSLATED_EVERY === seedOf(row) % TRANSLATED_EVERY);
    const casesOfRow = (row: Row, mode: Mode): Uint8Array[] => casesIn(row, mode, RECORDED_CASES, 0);
    compareRows(
      rows,
      (row, mode) => chosen(row, casesOfRow(row, mode)),
      (row, mode) => chosen(row, replay(recording[keyOf(row, mode)], casesOfRow(row, mode)) ?? []),
      true,
    );
  });
}

/** Against what was recorded, on any host; or, if told so, records. */
export function recordedSuite(name: string, rows: readonly Row[]): void {
  const casesOfRow = (row: Row, mode: Mode): Uint8Array[] => casesIn(row, mode, RECORDED_CASES, 0);
  if (RECORDING) {
    test('record', () => {
      const host = new Host();
      const entry = (row: Row, mode: Mode): [string, ReturnType<typeof record>] => {
        const cases = casesOfRow(row, mode);
        return [keyOf(row, mode), record(cases, host.run(cases), toleranceOf(row) === 'none')];
      };
      const entries = rows.flatMap((row) => modesOf(row).map((mode) => entry(row, mode)));
      saveRecording(name, Object.fromEntries(entries));
      host.dispose();
    });
    return;
  }
  describe('does what an AMD processor was recorded to do', () => {
    const recording = loadRecording(name);
    compareRows(rows, casesOfRow, (row, mode, cases) => {
      const results = replay(recording[keyOf(row, mode)], cases);
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
      (row, mode) => casesIn(row, mode, LIVE_CASES, 1),
      (_row, _mode, cases) => host.run(cases),
    );
  });
}
