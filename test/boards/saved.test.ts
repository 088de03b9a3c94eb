/** With counted time, a machine that is saved, in the middle of anything, and goes on in another process comes to the same end. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Pc } from '../../boards/pc.ts';
import { nullChar } from '../../machine/char.ts';
import { restoreMachine } from '../../machine/saved/restore.ts';
import { saveMachine } from '../../machine/saved/save.ts';
import { hashState } from '../../machine/state-hash.ts';
import { Drive } from '../helpers/drive.ts';
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
    await new Drive(straight).runTo();
    const end = straight.machine.clock.now();
    const expected = hash(straight);
    const random = new Random(86);
    for (let run = 0; run < 3; run++) {
      const times = Array.from({ length: 4 }, () => random.below(end / NANOS_PER_INSTRUCTION) * NANOS_PER_INSTRUCTION).sort(
        (a, b) => a - b,
      );
      let pc = await create(random.pick([0, 1, 40]));
      for (const time of times) {
        await new Drive(pc).runTo(time);
        const next = await create(random.pick([0, 1, 40]));
        await move(pc, next);
        expect(hash(next), `at ${time}`).toEqual(hash(pc));
        pc = next;
      }
      await new Drive(pc).runTo();
      expect(hash(pc), `moved at ${times}`).toEqual(expected);
    }
  });

  it('goes on undisturbed when it is saved', async () => {
    const straight = await create(1);
    await new Drive(straight).runTo();
    const saved = await create(1);
    const drive = new Drive(saved);
    await drive.runTo(1_000_000);
    const before = hash(saved);
    await saveMachine(whole(saved), () => {});
    expect(hash(saved)).toEqual(before);
    await drive.runTo();
    expect(hash(saved)).toEqual(hash(straight));
  });

  it('does not go on in a machine of another size or make', async () => {
    const pc = await create(0);
    await new Drive(pc).runTo(1_000_000);
    await expect(move(pc, await create(0, 2))).rejects.toThrow('it is of another machine: memory was 1 MiB, here it is 2 MiB');
  });
});
