import { beforeAll, describe, expect, it } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { CODE, longWorld } from './world.ts';

let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});

const THRESHOLD = 10;
const COUNT = CODE + 0x100;

/**
 * DEC ECX; JNZ to itself, so often that it is hot; MOV BYTE [COUNT], DL, which is an instruction's byte where `modified`, else far away; DEC EDX and
 * all over again.
 */
function program(modified: boolean): number[] {
  const target = modified ? CODE + 1 : COUNT + 0x4000;
  const rel8 = (from: number, to: number): number => (to - from) & 0xff;
  // MOV ECX, 40; DEC ECX; JNZ; MOV BYTE [target], 40; DEC EDX; JNZ; HLT
  const body = [0xb9, 40, 0, 0, 0, 0xff, 0xc9, 0x75, 0xfc];
  const store = [0xc6, 0x04, 0x25, target & 0xff, (target >> 8) & 0xff, (target >> 16) & 0xff, 0, 40];
  const all = [...body, ...store, 0xff, 0xca];
  return [...all, 0x75, rel8(all.length + 2, 0), 0xf4];
}

function regionsFor(modified: boolean): number {
  longWorld(p);
  const translator = new Translator(p.core, THRESHOLD);
  const { regions } = translator.counters;
  p.writeBytes(CODE, program(modified));
  p.rip = CODE;
  p.set64(L.RDX, 2000n);
  // A look at what is hot between any two rounds.
  for (let n = 0; n < 20_000 && !p.run(20); n++) translator.run();
  expect(p.get64(L.RDX)).toBe(0n);
  return translator.counters.regions - regions;
}

describe('code that is modified ever again', () => {
  it('is translated ever more rarely', () => {
    const made = regionsFor(true);
    expect(made).toBeGreaterThan(2);
    expect(made).toBeLessThan(60);
  });

  it('is translated as ever when it stays', () => {
    expect(regionsFor(false)).toBeGreaterThan(0);
  });
});
