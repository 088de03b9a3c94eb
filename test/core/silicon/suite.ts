/** Runs the rows of an instruction set against silicon: recorded results anywhere, and the host's own processor where it can serve. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../../core-asm/isa/row.ts';
import { casesOf } from './cases.ts';
import { agree, explain, toleranceOf } from './compare.ts';
import { Host, whyNoHost } from './host.ts';
import { Ours } from './ours.ts';
import { loadRecording, record, replay, saveRecording } from './recorded.ts';

const RECORDED_CASES = 40;
const LIVE_CASES = 150;
const RECORDING = process.env.TWIN86_RECORD === '1';

/** Whole state images have tests of their own; random ones would mostly be #GP. */
const APART = /^(FLDENV|FNSTENV|FRSTOR|FNSAVE|FXSAVE|FXRSTOR|LDMXCSR)$/;

const seedOf = (row: Row): number => [...`${row.syntax} ${row.op}`].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) >>> 0, 7);
/** Several encodings may share a syntax. */
const keyOf = (row: Row): string =>
  `${row.prefix ?? ''} ${row.op.toString(16)} ${row.reg ?? ''} ${row.mod ?? ''} ${row.rm ?? ''} ${row.syntax}`;

export function siliconSuite(name: string, all: readonly Row[]): void {
  const rows = all.filter((r) => !APART.test(r.mnemonic));
  let ours: Ours;
  beforeAll(async () => {
    ours = await Ours.create();
  });

  function check(row: Row, cases: readonly Uint8Array[], results: readonly Uint8Array[]): void {
    const tolerance = toleranceOf(row);
    const wrong = cases.flatMap((c, i) => {
      const got = ours.run(c);
      return agree(tolerance, results[i], got) ? [] : [explain(row, c, results[i], got)];
    });
    expect(wrong.length, `${wrong.length} of ${cases.length} differ, for example\n${wrong[0]}`).toBe(0);
  }

  const why = whyNoHost();
  describe.skipIf(RECORDING)('does what an AMD processor was recorded to do', () => {
    const recording = loadRecording(name);
    test.each(rows.map((r) => [r.syntax, r] as const))('%s', (_syntax, row) => {
      const cases = casesOf(row, RECORDED_CASES, seedOf(row));
      const results = replay(recording[keyOf(row)], cases);
      if (!results) throw new Error('the cases have changed since they were recorded; recorded.ts says how to record again');
      check(row, cases, results);
    });
  });

  describe.skipIf(why !== null)(`does what this host does${why ? ` (skipped: ${why})` : ''}`, () => {
    let host: Host;
    beforeAll(() => {
      host = new Host();
    });
    afterAll(() => host.dispose());

    test.each(rows.map((r) => [r.syntax, r] as const))('%s', (_syntax, row) => {
      const cases = casesOf(row, LIVE_CASES, seedOf(row) + 1);
      check(row, cases, host.run(cases));
    });

    if (RECORDING)
      test('record', () => {
        const recording = Object.fromEntries(
          rows.map((row) => {
            const cases = casesOf(row, RECORDED_CASES, seedOf(row));
            return [keyOf(row), record(cases, host.run(cases))];
          }),
        );
        saveRecording(name, recording);
      });
  });
}
