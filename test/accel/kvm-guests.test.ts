/** Small guests in each mode of the processor come to the same end under both engines, and devices see the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kvmEngine, needsKvm, tcgEngine } from '../helpers/kvm.ts';
import { hasTool, needs } from '../helpers/needs.ts';
import { needsCore } from '../helpers/stock-pc.ts';
import { comparable } from '../lockstep/allowed.ts';
import { assembleRom, endOf } from './bare.ts';

needsKvm();
needsCore();
needs('nasm', hasTool('nasm'));

const program = (name: string): Uint8Array => assembleRom(readFileSync(join(import.meta.dirname, 'programs', `${name}.asm`), 'utf8'));

describe.each(['real', 'protected', 'long'])('%s mode', (name) => {
  it('ends in the same state after the same accesses', async () => {
    const engines = [await tcgEngine(), kvmEngine()];
    const rom = program(name);
    const [ours, kvms] = [await endOf(engines[0], rom, engines), await endOf(engines[1], rom, engines)];
    expect(ours.exit).toEqual({ kind: 'halted' });
    expect(ours.traffic.length).toBeGreaterThan(1);
    expect(kvms.exit).toEqual(ours.exit);
    expect(kvms.traffic).toEqual(ours.traffic);
    expect(Buffer.compare(kvms.ram, ours.ram)).toBe(0);
    expect(comparable(kvms.state)).toEqual(comparable(ours.state));
    for (const engine of engines) engine.dispose();
  });
});
