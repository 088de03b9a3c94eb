import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../core/silicon/host.ts';
import { whyNoHost } from '../core/silicon/host.ts';
import { needs } from '../helpers/needs.ts';
import { Ours } from './ours.ts';
import { casesFor, createHost, differences, SUBJECTS } from './suite.ts';

const CASES = 2000;
const SALT = 2;

describe('integer instructions do what the processor of this host does', () => {
  const present = needs('AMD processor under Linux with gcc', whyNoHost() === null);
  let ours: Ours;
  let host: Host;
  beforeAll(async () => {
    if (!present) return;
    ours = await Ours.create();
    host = createHost();
  });
  afterAll(() => host?.dispose());

  test.each(SUBJECTS.map((s) => [s.name, s] as const))('%s', (_name, s) => {
    const cases = casesFor(s, CASES, SALT);
    const wrong = differences(ours, s, cases, host.run(cases));
    expect(wrong.length, `${wrong.length} of ${cases.length} differ, for example\n${wrong[0]}`).toBe(0);
  });
});
