/** What the fuzzer found once, and a few new cases: a short form of `npm run fuzz` (docs/fuzzing.md). */

import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCore } from '../../accel/tcg/index.ts';
import { MODES } from './case.ts';
import { VARIANTS } from './check.ts';
import { type Finding, Fuzzer } from './fuzzer.ts';

const CORE = new URL('../../dist/core.wasm', import.meta.url);
const SEEDS = new URL('./seeds/', import.meta.url);
/** Any number; always the same one, so that this test always does the same. */
const SEED = 86;
const CASES = { real: 60, protected: 60, long: 60, board: 6 };

let fuzzer: Fuzzer;
beforeAll(async () => {
  fuzzer = await Fuzzer.create(await compileCore(new Uint8Array(readFileSync(CORE))));
});

describe('what was found once', () => {
  test.each(readdirSync(SEEDS))('%s', async (name) => {
    const { case: found } = JSON.parse(readFileSync(new URL(name, SEEDS), 'utf8')) as Finding;
    expect((await fuzzer.check(found, VARIANTS)).problem).toBeNull();
  });
});

describe.each(MODES)('random guests: %s', (mode) => {
  test(`${CASES[mode]} cases`, async () => {
    for (let i = 0; i < CASES[mode]; i++) {
      const c = fuzzer.caseAt(SEED, i, mode);
      const { problem } = await fuzzer.check(c);
      expect(problem && `${c.name}: ${problem}`).toBeNull();
    }
  });
});
