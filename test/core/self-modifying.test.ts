import { beforeAll, describe, expect, it } from 'vitest';
import { L, Processor } from './processor.ts';
import { longWorld } from './world.ts';

let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});

/** REP STOSB, and HLT after it. */
const REP_STOSB = [0xf3, 0xaa, 0xf4];
const NOP = 0x90n;

describe('a repeated string instruction that overwrites itself', () => {
  // SDM vol. 3A, 8.1.3: code that changes itself; an iteration is what can be interrupted, and what comes after it is fetched anew.
  for (const before of [0, 1, 31, 33, 500]) {
    it(`stops with the element that did, the one after ${before}`, () => {
      const w = longWorld(p);
      w.enter(0);
      const at = Number(p.linearRip) + 0x800;
      p.writeBytes(at, REP_STOSB);
      p.rip = BigInt(at);
      p.set64(L.RAX, NOP);
      p.set64(L.RDI, BigInt(at - before));
      p.set64(L.RCX, 1000n);
      expect(p.run(50_000)).toBe(true);
      // F3 became NOP: STOSB alone is left, which stores one NOP more, over itself. Then comes HLT.
      expect([p.get64(L.RCX), p.get64(L.RDI)]).toEqual([BigInt(1000 - before - 1), BigInt(at + 2)]);
      expect(p.rip).toBe(BigInt(at + 3));
      expect(p.read(at + 1, 1)).toBe(Number(NOP));
    });
  }
});
