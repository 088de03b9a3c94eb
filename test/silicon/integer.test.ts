import { beforeAll, describe, expect, test } from 'vitest';
import { loadRecording, saveRecording } from '../core/silicon/recorded.ts';
import { Ours } from './ours.ts';
import { record, replay } from './recorded.ts';
import { casesFor, createHost, differences, SUBJECTS } from './suite.ts';

const CASES = 200;
const SALT = 1;
const FILE = 'integer';
const RECORDING = process.env.TWIN86_RECORD === '1';

describe.skipIf(RECORDING)('integer instructions do what an AMD processor was recorded to do', () => {
  const recording = loadRecording(FILE);
  let ours: Ours;
  beforeAll(async () => {
    ours = await Ours.create();
  });

  test.each(SUBJECTS.map((s) => [s.name, s] as const))('%s', (_name, s) => {
    const cases = casesFor(s, CASES, SALT);
    const wrong = differences(ours, s, cases, replay(s, recording, cases));
    expect(wrong.length, `${wrong.length} of ${cases.length} differ, for example\n${wrong[0]}`).toBe(0);
  });
});

test.runIf(RECORDING)('record', () => {
  const host = createHost();
  const entries = SUBJECTS.map((s) => {
    const cases = casesFor(s, CASES, SALT);
    return [s.name, record(s, cases, host.run(cases))];
  });
  saveRecording(FILE, Object.fromEntries(entries));
  host.dispose();
});
