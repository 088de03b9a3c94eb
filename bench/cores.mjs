// Two or more builds of the core run the same guest in this process, by turns: see scripts/bench-cores.mjs.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createSide } from '../test/lockstep/machines.ts';
import { median } from './statistics.mjs';

const MILLION = 1e6;
/** The warm-up is cut into pieces of so many millions, so that it can be told how far it is. */
const WARM_PIECE = 500;

/** What was to be timed has not run. */
class IdleGuestError extends Error {}

/** Nanoseconds that each instruction of the next `millions` takes. */
async function timed(side, millions) {
  const before = side.instructions;
  const start = performance.now();
  await side.run(millions * MILLION);
  const instructions = side.instructions - before;
  if (instructions < (millions * MILLION) / 2)
    throw new IdleGuestError('the guest waits, or has ended: a smaller --warm, or more work for it');
  return ((performance.now() - start) * MILLION) / instructions;
}

export async function compareCores({ cores, threshold, warm, slice, rounds }, guest) {
  const sides = [];
  for (const core of cores) sides.push(await createSide({ name: core, kind: 'tcg', threshold }, readFileSync(core), guest, () => {}));
  for (const side of sides) {
    for (let done = 0; done < warm && !side.ended; done += WARM_PIECE) await side.run(Math.min(WARM_PIECE, warm - done) * MILLION);
    process.stderr.write(`${side.name}: ${Math.round(side.instructions / MILLION)} million instructions so far\n`);
  }
  const times = sides.map(() => []);
  for (let round = 0; round < rounds; round++) {
    // Whoever was last is first: none always comes after the same one.
    const order = round % 2 ? [...sides.keys()].reverse() : [...sides.keys()];
    for (const i of order) times[i].push(await timed(sides[i], slice));
  }
  return sides.map(({ name }, i) => ({
    name,
    median: median(times[i]),
    least: Math.min(...times[i]),
    ratio: median(times[i].map((time, round) => time / times[0][round])),
  }));
}
