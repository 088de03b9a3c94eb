/** Guests in single steps under KVM, and the interpreter beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TcgVcpu } from '../../accel/tcg/vcpu.ts';
import { GuestClock } from '../../machine/clock.ts';
import { kvmEngine, needsKvm, tcgEngine } from '../helpers/kvm.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { needsCore } from '../helpers/stock-pc.ts';
import { comparable } from '../lockstep/allowed.ts';
import { type Difference, Pair } from '../lockstep/pair.ts';
import { besideKvm, type SteppedKvm, steppedKvm } from '../lockstep/stepped-kvm.ts';
import { assembleRom, type Bare, buildBare, RAM } from './bare.ts';

needsKvm();
needsCore();
needs('nasm', hasTool('nasm'));

/** The interpreter may have another ROM. */
async function compare(source: string, other = source): Promise<{ same: number; difference: Difference | null }> {
  const [tcg, kvm] = [await tcgEngine(), kvmEngine()];
  const [theirRom, ourRom] = [assembleRom(source), assembleRom(other)];
  const traffic: [string[], string[]] = [[], []];
  const clock = (count: () => number): GuestClock => {
    const counting = new GuestClock(count);
    counting.start();
    return counting;
  };
  let [ours, theirs]: (Bare | null)[] = [null, null];
  ours = await buildBare(
    besideKvm(tcg, kvm, traffic[0]),
    ourRom,
    [tcg, kvm],
    clock(() => ours?.cpu.instructions ?? 0),
    1,
  );
  theirs = await buildBare(
    steppedKvm(kvm, traffic[1]),
    theirRom,
    [tcg, kvm],
    clock(() => theirs?.cpu.instructions ?? 0),
    1,
  );
  const code = (at: bigint, length: number): Uint8Array =>
    at < RAM - length && at < 0xf0000n
      ? (ours as Bare).vm.memory.view(Number(at), length, 'r')
      : ourRom.subarray(Number(at & 0xffffn), Number(at & 0xffffn) + length);
  const pair = new Pair(
    { cpu: ours.cpu as TcgVcpu, traffic: traffic[0], code },
    { cpu: theirs.cpu as unknown as SteppedKvm, traffic: traffic[1], code },
  );
  try {
    for (;;) {
      const difference = pair.step();
      const same = ours.cpu.instructions as number;
      if (difference !== null) return { same, difference };
      if (pair.exit.kind !== 'halted') continue;
      expect(comparable(theirs.cpu.save())).toEqual(comparable(ours.cpu.save()));
      expect(Buffer.compare(theirs.vm.memory.view(0, RAM, 'r'), ours.vm.memory.view(0, RAM, 'r'))).toBe(0);
      return { same, difference };
    }
  } finally {
    for (const { vm } of [ours, theirs]) vm.dispose();
    for (const engine of [tcg, kvm]) engine.dispose();
  }
}

it.each([
  ['real', 200],
  ['protected', 100],
  ['long', 500_000],
])('%s mode: every step has the same result, to the end', async (name, least) => {
  const { same, difference } = await compare(readFileSync(join(import.meta.dirname, 'programs', `${name}.asm`), 'utf8'));
  expect(difference).toBeNull();
  expect(same).toBeGreaterThan(least);
});

it('names the first instruction with another result', async () => {
  const program = (number: string): string =>
    `start: xor ax, ax\nmov ds, ax\nmov cx, 5\nagain: out 0x10, al\nadd bx, ${number}\nloop again\nmov [0x600], bx\nhlt`;
  expect((await compare(program('0x1234'))).difference).toBeNull();
  expect(await compare(program('0x1234'), program('0x1231'))).toMatchObject({
    difference: { at: 0xf0009n, instructions: 5, text: '81c33112 add bx, 0x1231', differences: ['rbx: 0x1231 / 0x1234'] },
  });
});

it('names what devices see otherwise', async () => {
  const program = (width: string): string => `start: out 0x10, ${width}\nhlt`;
  expect(await compare(program('al'), program('ax'))).toMatchObject({
    difference: { differences: ['devices: out 10.2 = 0 / out 10.1 = 0'] },
  });
  const timed = 'start: rdtsc\nxor eax, eax\nxor edx, edx\nmov ecx, 0xffff\nand ecx, 0xff0\nin al, dx\nhlt';
  expect((await compare(timed)).difference).toBeNull();
});
