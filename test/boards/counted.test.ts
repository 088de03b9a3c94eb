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
    const { end } = await runCounted(config, { threshold: 0 }, 5);
    expect(end.reason).toBe('debug-exit');
    const mixed = [1, 2, 3].map((mix) => ({ threshold: 1, mix }));
    for (const engine of [...[0, 1, 2, 40].map((threshold) => ({ threshold })), ...mixed])
      expect((await runCounted(config, engine, 5)).end).toEqual(end);
  });

  it('comes to another end when its instructions take another time', async () => {
    const [one, other] = [await runCounted(config, { threshold: 0 }, 4), await runCounted(config, { threshold: 0 }, 5)];
    expect(one.end.sections.ram).not.toBe(other.end.sections.ram);
  });

  it('is run by both engines where they take turns', async () => {
    const share = async (mix?: number) => {
      const { translation } = await runCounted(config, { threshold: 1, mix }, 5);
      return (translation?.translatedInstructions ?? 0) / (translation?.instructions ?? 0);
    };
    const [all, mixed] = [await share(), await share(4)];
    expect(mixed).toBeGreaterThan(all / 5);
    // Of a run without turns, three quarters. The host's clock says when code is translated: of a slow host's run less is.
    expect(mixed).toBeLessThan(0.6);
  });

  it('is told of by the counters of the translator', async () => {
    const { translation, end } = await runCounted(config, { threshold: 2 }, 5);
    const all = end.instructions ?? 0;
    expect(translation?.instructions).toBe(all);
    expect(translation?.translatedInstructions).toBeGreaterThan(all / 2);
    expect(translation?.translatedInstructions).toBeLessThan(all);
    expect(translation?.drops).toBeGreaterThan(0);
    expect(translation?.stays.jump).toBeGreaterThan(0);
    const { translation: none } = await runCounted(config, { threshold: 0 }, 5);
    expect(none).toMatchObject({ translatedInstructions: 0, regions: 0, stays: { jump: 0, interpreter: 0 } });
  });
});
