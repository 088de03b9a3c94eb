/** Guests that are moved from tcg to kvm and back at random points come to the end of the guest that was not moved. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kvmEngine, needsKvm, tcgEngine } from '../helpers/kvm.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { needsCore } from '../helpers/stock-pc.ts';
import { comparable } from '../lockstep/allowed.ts';
import { Random } from '../support/random.ts';
import { assembleRom } from './bare.ts';
import { endAcross, endStraight } from './saved-across.ts';

const MOST_MICROS = 1000;

export function savedAcross(points: number): void {
  needsKvm();
  needsCore();
  needs('nasm', hasTool('nasm'));
  describe.each(['real', 'protected', 'long'])('%s mode', (name) => {
    it(`comes to the same end from ${points} points`, async () => {
      const [tcg, kvm] = [await tcgEngine(), kvmEngine()];
      const rom = assembleRom(readFileSync(join(import.meta.dirname, 'programs', `${name}.asm`), 'utf8'));
      const straight = await endStraight({ tcg, kvm, rom });
      expect(straight.state.events.halted).toBe(true);
      for (let point = 0; point < points; point++) {
        const moved = await endAcross({ tcg, kvm, rom, length: straight.length, micros: MOST_MICROS }, new Random(point));
        expect(moved.traffic, `point ${point}`).toEqual(straight.traffic);
        expect(Buffer.compare(moved.ram, straight.ram), `RAM of point ${point}`).toBe(0);
        expect(comparable(moved.state), `point ${point}`).toEqual(comparable(straight.state));
      }
      kvm.dispose();
      tcg.dispose();
    });
  });
}
