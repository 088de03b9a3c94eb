import { beforeAll, describe, expect, it } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { longWorld } from './world.ts';

/** ADD [RSI], AL: two bytes that become many of WebAssembly. */
const ADD = [0x00, 0x06];
const TAIL = 1800;
/** A power of two: a tree of comparisons, so that all ways are known before the first of them has been followed to its end. */
const WAYS = 8;
const DATA = 0x40000;
const ROUNDS = 40;

const rel32 = (d: number): number[] => [d & 0xff, (d >> 8) & 0xff, (d >> 16) & 0xff, (d >> 24) & 0xff];

/** Code that goes to lines[ECX - lo] out of hi - lo; `targets` gets where the JMPs there are. */
function choose(at: number, lo: number, hi: number, targets: number[]): number[] {
  if (hi - lo === 1) {
    targets[lo] = at;
    return [0xe9, 0, 0, 0, 0];
  }
  const mid = (lo + hi) / 2;
  const below = choose(at + 9, lo, mid, targets);
  const above = choose(at + 9 + below.length, mid, hi, targets);
  // CMP ECX, mid; JAE above
  return [0x83, 0xf9, mid, 0x0f, 0x83, ...rel32(below.length), ...below, ...above];
}

/**
 * Every byte of a run of prefixes begins an instruction that ends at the same place: as many straight lines, all with the same long tail.
 * ECX says which one a round takes; EDX counts rounds.
 */
function converging(): number[] {
  const targets: number[] = [];
  const tree = choose(0, 0, WAYS, targets);
  for (let i = 0; i < WAYS; i++) tree.splice(targets[i] + 1, 4, ...rel32(tree.length + i - (targets[i] + 5)));
  const prefixes = [...new Array(WAYS - 1).fill(0x66), 0x90];
  const tail = Array.from({ length: TAIL }, () => ADD).flat();
  // INC ECX; CMP ECX, WAYS; JB start; XOR ECX, ECX; DEC EDX; JNZ start; HLT
  const body = [...tree, ...prefixes, ...tail, 0xff, 0xc1, 0x83, 0xf9, WAYS];
  const again = [...body, 0x0f, 0x82, ...rel32(-(body.length + 6)), 0x31, 0xc9, 0xff, 0xca];
  return [...again, 0x0f, 0x85, ...rel32(-(again.length + 6)), 0xf4];
}

describe('code that would grow without bound when it is translated', () => {
  let p: Processor;
  beforeAll(async () => {
    p = await Processor.create();
  });

  it('runs all the same, and the core stays whole', () => {
    const translator = new Translator(p.core, 1);
    const w = longWorld(p);
    w.enter(0);
    const code = converging();
    expect(code.length).toBeLessThan(4096);
    p.writeBytes(Number(p.linearRip) & ~0xfff, code);
    p.rip = BigInt(Number(p.linearRip) & ~0xfff);
    p.writeBytes(DATA, [0]);
    p.set64(L.RSI, BigInt(DATA));
    p.set64(L.RAX, 1n);
    p.set64(L.RCX, 0n);
    p.set64(L.RDX, BigInt(ROUNDS));
    const stop = 4000;
    let longest = 0;
    for (let n = 0; n < stop && !p.run(5000); n++) {
      const { bytes, regions } = translator.counters;
      translator.run();
      const made = translator.counters.regions - regions;
      if (made) longest = Math.max(longest, (translator.counters.bytes - bytes) / made);
    }
    expect(p.get64(L.RDX)).toBe(0n);
    expect(p.read(DATA, 1)).toBe((ROUNDS * WAYS * TAIL) & 0xff);
    expect(longest).toBeLessThan(192 << 10);
    expect(translator.counters.modules).toBeGreaterThan(0);
  });
});
