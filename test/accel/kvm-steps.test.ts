/** Guests in single steps under KVM, and the interpreter beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GuestClock } from '../../machine/clock.ts';
import { kvmEngine, needsKvm, tcgEngine } from '../helpers/kvm.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { needsCore } from '../helpers/stock-pc.ts';
import { assembleRom, buildBare, createBare } from './bare.ts';
import { follow, type Steps } from './kvm-steps.ts';

needsKvm();
needsCore();
needs('nasm', hasTool('nasm'));

const STEPS = 400;

/** The interpreter may have another ROM. */
async function compare(source: string, other = source): Promise<Steps> {
  const engines = [await tcgEngine(), kvmEngine()];
  const [theirRom, ourRom] = [assembleRom(source), assembleRom(other)];
  let count = (): number => 0;
  const clock = new GuestClock(() => count());
  const ours = await buildBare(engines[0], ourRom, engines, clock, 1);
  count = () => ours.cpu.instructions ?? 0;
  clock.start();
  const theirs = await createBare(engines[1], theirRom, engines);
  try {
    return follow(theirs, ours, ourRom, STEPS);
  } finally {
    for (const { vm } of [ours, theirs]) vm.dispose();
    for (const engine of engines) engine.dispose();
  }
}

it.each(['real', 'protected', 'long'])('%s mode: every step has the same result', async (name) => {
  const { same, difference } = await compare(readFileSync(join(import.meta.dirname, 'programs', `${name}.asm`), 'utf8'));
  expect(difference).toBeNull();
  expect(same).toBeGreaterThan(100);
});

it('names the first instruction with another result', async () => {
  const program = (number: string): string =>
    `start: xor ax, ax\nmov ds, ax\nmov cx, 5\nagain: out 0x10, al\nadd bx, ${number}\nloop again\nmov [0x600], bx\nhlt`;
  expect((await compare(program('0x1234'))).difference).toBeNull();
  const { same, difference } = await compare(program('0x1234'), program('0x1230'));
  expect(same).toBe(5);
  expect(difference).toMatch(/^at f000:9 81c33012 add bx, 0x1230: /);
  expect(difference).toMatch(/gpr\.3 0x1234 under KVM, here 0x/);
});
