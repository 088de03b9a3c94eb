/** With counted time, a machine that is saved, in the middle of anything, and goes on in another process comes to the same end. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Pc } from '../../boards/pc.ts';
import { nullChar } from '../../machine/char.ts';
import { restoreMachine } from '../../machine/saved/restore.ts';
import { saveMachine } from '../../machine/saved/save.ts';
import { hashState } from '../../machine/state-hash.ts';
import { canGetGuests } from '../helpers/guests.ts';
import { needs } from '../helpers/needs.ts';
import { createStockPc, needsCore } from '../helpers/stock-pc.ts';
import { TICKING_EXIT, tickingBios } from '../helpers/ticking-guest.ts';
import { Random } from '../support/random.ts';

needsCore();
needs('Debian packages (apt)', canGetGuests());

const NANOS_PER_INSTRUCTION = 32;

const create = (threshold: number, ramMib = 1): Promise<Pc> =>
  createStockPc(
    { vga: 'none', vgaBios: null, bios: tickingBios(), ramBytes: ramMib * 2 ** 20, debugExit: TICKING_EXIT },
    { serial: [nullChar()] },
    { threshold, icount: { shift: Math.log2(NANOS_PER_INSTRUCTION), sleep: false }, noReboot: true },
  );

const whole = (pc: Pc) => ({ ...pc, memory: pc.vm.memory });

/** Runs until the end, or until that time. */
async function runTo(pc: Pc, until = Number.POSITIVE_INFINITY): Promise<void> {
  const { machine } = pc;
  const alarm = machine.clock.alarm(() => machine.pause());
  if (until < Number.POSITIVE_INFINITY) alarm.schedule(until);
  const paused = new Promise<void>((resolve) => machine.on(({ kind }) => kind === 'paused' && resolve()));
  void machine.run();
  await paused;
}

const hash = (pc: Pc): Record<string, string> =>
  Object.fromEntries(hashState(pc.machine.save(), pc.vm.memory, () => createHash('sha256')).sections);

async function move(from: Pc, to: Pc): Promise<void> {
  const parts: Uint8Array[] = [];
  await saveMachine(whole(from), (bytes) => void parts.push(bytes.slice()));
  await restoreMachine(whole(to), () => parts);
}

describe('a guest that ticks, looks at clocks and writes over its code', async () => {
  it('comes to the same end after it was moved, at any times, between interpreter and translator', async () => {
    const straight = await create(0);
    await runTo(straight);
    const end = straight.machine.clock.now();
    const expected = hash(straight);
    const random = new Random(86);
    for (let run = 0; run < 3; run++) {
      const times = Array.from({ length: 4 }, () => random.below(end / NANOS_PER_INSTRUCTION) * NANOS_PER_INSTRUCTION).sort(
        (a, b) => a - b,
      );
      let pc = await create(random.pick([0, 1, 40]));
      for (const time of times) {
        await runTo(pc, time);
        const next = await create(random.pick([0, 1, 40]));
        await move(pc, next);
        expect(hash(next), `at ${time}`).toEqual(hash(pc));
        pc = next;
      }
      await runTo(pc);
      expect(hash(pc), `moved at ${times}`).toEqual(expected);
    }
  });

  it('goes on undisturbed when it is saved', async () => {
    const straight = await create(1);
    await runTo(straight);
    const saved = await create(1);
    await runTo(saved, 1_000_000);
    const before = hash(saved);
    await saveMachine(whole(saved), () => {});
    expect(hash(saved)).toEqual(before);
    await runTo(saved);
    expect(hash(saved)).toEqual(hash(straight));
  });

  it('does not go on in a machine of another size or make', async () => {
    const pc = await create(0);
    await runTo(pc, 1_000_000);
    await expect(move(pc, await create(0, 2))).rejects.toThrow('it is of another machine: memory was 1 MiB, here it is 2 MiB');
  });
});
