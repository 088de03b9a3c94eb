/**
 * The recordings again, on translated code: each instruction is a region of its own. What the interpreter is compared with, the
 * translator must do too.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { loadRecording } from '../core/silicon/recorded.ts';
import { Ours } from './ours.ts';
import { replay } from './recorded.ts';
import { casesFor, differences, SUBJECTS } from './suite.ts';

const CASES = 200;
const SALT = 1;
/** Each is a module of its own to compile: one in this many. */
const EVERY = 16;

describe('translated instructions do what an AMD processor was recorded to do', () => {
  const recording = loadRecording('integer');
  let ours: Ours;
  beforeAll(async () => {
    ours = await Ours.create();
    ours.p.translator = new Translator(ours.p.core, 0);
  });

  test.each(SUBJECTS.map((s, i) => [s.name, s, i % EVERY] as const))('%s', (_name, s, first) => {
    const cases = casesFor(s, CASES, SALT);
    const chosen = <T>(list: readonly T[]): T[] => list.filter((_, i) => i % EVERY === first);
    const wrong = differences(ours, s, chosen(cases), chosen(replay(s, recording, cases)));
    expect(wrong.length, wrong[0]).toBe(0);
  });

  test('most of them ran as translated code', () => {
    expect(ours.p.translated).toBeGreaterThan(SUBJECTS.length * 5);
  });
});
