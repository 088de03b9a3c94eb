/** With counted time a run repeats exactly, whatever mixture of interpreter and translator runs it. */
import { describe, expect, it } from 'vitest';
import { runCounted } from '../helpers/counted.ts';
import { canGetGuests } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';
import { needsCore } from '../helpers/stock-pc.ts';
import { TICKING_EXIT, tickingBios } from '../helpers/ticking-guest.ts';

needsCore();
needs('Debian packages (apt)', canGetGuests());

describe('a guest that ticks, looks at clocks and writes over its code', () => {
  const config = { bios: tickingBios(), ramBytes: 2 ** 20, debugExit: TICKING_EXIT };

  it('comes to the same end each time, interpreted, translated, and in mixtures', async () => {
    const { end } = await runCounted(config, 0, 5);
    expect(end.reason).toBe('debug-exit');
    for (const threshold of [0, 1, 2, 40]) expect((await runCounted(config, threshold, 5)).end).toEqual(end);
  });

  it('comes to another end when its instructions take another time', async () => {
    const [one, other] = [await runCounted(config, 0, 4), await runCounted(config, 0, 5)];
    expect(one.end.sections.ram).not.toBe(other.end.sections.ram);
  });

  it('is told of by the counters of the translator', async () => {
    const { translation, end } = await runCounted(config, 2, 5);
    const all = end.instructions ?? 0;
    expect(translation?.instructions).toBe(all);
    expect(translation?.translatedInstructions).toBeGreaterThan(all / 2);
    expect(translation?.translatedInstructions).toBeLessThan(all);
    expect(translation?.drops).toBeGreaterThan(0);
    expect(translation?.stays.jump).toBeGreaterThan(0);
    const { translation: none } = await runCounted(config, 0, 5);
    expect(none).toMatchObject({ translatedInstructions: 0, regions: 0, stays: { jump: 0, interpreter: 0 } });
  });
});
