import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TRACE_REGIONS, type Trace } from '../../accel/tcg/trace.ts';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { longWorld } from './world.ts';

// How much code a region takes, and what is between regions.
let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});

describe('a loop within a loop', () => {
  const ADD_EBX = [0x83, 0xc3, 0x01];
  const BODY = [
    ...[0xba, 4, 0, 0, 0], // 0: MOV EDX, 4
    ...[0xff, 0xc0, 0xff, 0xca, 0x75, 0xfa], // 5: INC EAX; DEC EDX; JNZ 5
    ...new Array(10).fill(ADD_EBX).flat(), // 11
    ...[0xff, 0xc9, 0x75, 256 - 45], // 41: DEC ECX; JNZ 0
    0xf4, // 45: HLT
  ];
  const OUTER = 0;
  const INNER = 5;
  const AFTER = 11;
  let start: bigint;
  let translator: Translator;
  /** Of each region: offsets of its instructions. */
  let regions: number[][];

  const request = (at: number): void => {
    p.rip = start + BigInt(at);
    p.core.exports.requestHere(p.cpu);
  };
  const runLoop = (rounds: number): void => {
    p.rip = start;
    p.set32(L.HALTED, 0);
    p.set64(L.RAX, 0n);
    p.set64(L.RBX, 0n);
    p.set64(L.RCX, BigInt(rounds));
    p.run(rounds * 40);
  };

  beforeEach(() => {
    regions = [];
    const trace: Trace = {
      bits: TRACE_REGIONS,
      event: () => {},
      code: () => {},
      state: () => {},
      regions: (_, list) => regions.push(...list.map((r) => r.instructions.map((i) => i.address - Number(start)))),
    };
    longWorld(p).enter(0);
    start = p.linearRip;
    translator = new Translator(p.core, 1000, trace);
    p.translator = translator;
    p.writeBytes(Number(start), BODY);
    // Warm enough to be part of a region, not to be requested.
    runLoop(100);
  });

  afterEach(() => {
    p.translator = null;
  });

  it('is one region; the inner loop that is interrupted gets a region of its own, and what follows it one that ends where the first begins', () => {
    for (const at of [OUTER, INNER, AFTER]) {
      request(at);
      translator.run();
    }
    // The first one has its beginning, which is short, twice.
    expect(regions.map((r) => [r.length, Math.min(...r), Math.max(...r)])).toEqual([
      [18, 0, 45],
      [3, 5, 9],
      [13, 11, 45],
    ]);
    runLoop(1000);
    expect([p.get64(L.RAX), p.get64(L.RBX), p.get64(L.RCX)]).toEqual([4000n, 10000n, 0n]);
  });

  it('is one region though both loops become hot before there is any', () => {
    request(OUTER);
    request(INNER);
    translator.run();
    expect(regions.map((r) => r.length)).toEqual([18]);
  });
});

it('an instruction across pages is run between two regions', () => {
  const translator = new Translator(p.core, 1);
  longWorld(p).enter(0);
  const page = Number(p.linearRip) & ~0xfff;
  const loop = [
    ...[0xff, 0xc0, 0xff, 0xc0, 0xff, 0xc0, 0xff, 0xc0], // ff6: INC EAX, four times
    ...[0x81, 0xc2, 1, 0, 0, 0], // ffe: ADD EDX, 1
    ...[0xff, 0xc9, 0x75, 256 - 18], // 1004: DEC ECX; JNZ ff6
    ...[0xeb, 0xfe],
  ];
  p.writeBytes(page + 0xff6, loop);
  const run = (rounds: number): void => {
    p.rip = BigInt(page + 0xff6);
    for (const r of [L.RAX, L.RDX]) p.set64(r, 0n);
    p.set64(L.RCX, BigInt(rounds));
    p.run(rounds * 7);
  };
  for (let n = 0; n < 10; n++) {
    run(100);
    translator.run();
  }
  const stays = (): number => Object.values(translator.counters.stays).reduce((sum, n) => sum + n);
  const before = stays();
  run(5000);
  expect(stays() - before).toBeLessThan(10);
  expect([p.get64(L.RAX), p.get64(L.RDX), p.get64(L.RCX)]).toEqual([20000n, 5000n, 0n]);
  // Its bytes may change on either page.
  p.writeBytes(page + 0x1000, [2]);
  run(5000);
  expect([p.get64(L.RAX), p.get64(L.RDX), p.get64(L.RCX)]).toEqual([20000n, 10000n, 0n]);
});
