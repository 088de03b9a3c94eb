import { beforeAll, describe, expect, test } from 'vitest';
import { loadRecording, saveRecording } from '../core/silicon/recorded.ts';
import { definedFlags, writtenFlags } from './compare.ts';
import { Ours } from './ours.ts';
import { R_FLAGS } from './record.ts';
import { record, replay } from './recorded.ts';
import { casesFor, createHost, differences, SUBJECTS } from './suite.ts';

const CASES = 200;
const SALT = 1;
const FILE = 'integer';
const ARITHMETIC = 0x8d5;
const RECORDING = process.env.TWIN86_RECORD === '1';

function changedFlags(before: readonly Uint8Array[], after: readonly Uint8Array[]): number {
  const flags = (r: Uint8Array): number => new DataView(r.buffer, r.byteOffset).getUint32(R_FLAGS, true);
  return before.reduce((all, r, i) => all | (flags(r) ^ flags(after[i])), 0);
}

describe.skipIf(RECORDING)('integer instructions do what an AMD processor was recorded to do', () => {
  const recording = loadRecording(FILE);
  let ours: Ours;
  beforeAll(async () => {
    ours = await Ours.create();
  });

  test('no row keeps quiet about an arithmetic flag that it writes, or names one that it does not', () => {
    const wrong = SUBJECTS.flatMap((s) => {
      const cases = casesFor(s, CASES, SALT);
      const changed = changedFlags(cases, replay(s, recording, cases)) & ARITHMETIC & definedFlags(s.row);
      return changed === writtenFlags(s.row) ? [] : [`${s.name}: ${s.row.flags ?? 'none'}, changed ${changed.toString(16)}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each(SUBJECTS.map((s) => [s.name, s] as const))('%s', (_name, s) => {
    const cases = casesFor(s, CASES, SALT);
    const wrong = differences(ours, s, cases, replay(s, recording, cases));
    expect(wrong.length, `${wrong.length} of ${cases.length} differ, for example\n${wrong[0]}`).toBe(0);
  });
});

if (RECORDING)
  test('record', () => {
    const host = createHost();
    const entries = SUBJECTS.map((s) => {
      const cases = casesFor(s, CASES, SALT);
      return [s.name, record(s, cases, host.run(cases))];
    });
    saveRecording(FILE, Object.fromEntries(entries));
    host.dispose();
  });
