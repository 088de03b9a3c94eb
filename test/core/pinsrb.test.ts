import { beforeAll, expect, it } from 'vitest';
import { L, Processor } from './processor.ts';
import { longWorld, protectedWorld } from './world.ts';

let p: Processor;
beforeAll(async () => {
  p = await Processor.create('max');
});

// SDM vol. 2B: the source is r32/m8. Numbers 4 to 7 are registers of their own, not AH to BH, also without REX.
it.each([
  ['64-bit', longWorld],
  ['32-bit', protectedWorld],
])('PINSRB takes the lowest byte of the register that has the number (%s)', (_, world) => {
  for (let r = 0; r < 8; r++) {
    world(p).enter(0);
    p.set64(L.CR4, p.get64(L.CR4) | 0x200n);
    for (let n = 0; n < 8; n++) p.set64(L.RAX + n * 8, BigInt(0xa0b0_c010 + n));
    p.set64(L.XMM, 0n);
    p.writeBytes(Number(p.linearRip), [0x66, 0x0f, 0x3a, 0x20, 0xc0 | r, 2]); // PINSRB XMM0, r, 2
    expect(p.step()).toBeNull();
    expect(p.get64(L.XMM)).toBe(BigInt(0x10 + r) << 16n);
  }
});
