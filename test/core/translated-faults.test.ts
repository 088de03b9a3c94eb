import { beforeAll, describe, expect, it } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { longWorld } from './world.ts';

describe('translated code whose flags nobody needs', () => {
  let p: Processor;
  beforeAll(async () => {
    p = await Processor.create();
  });

  // Each is followed by ADD EDX, 1, which sets all flags again.
  it.each([
    ['TEST [RBX], EAX', [0x85, 0x03]],
    ['TEST BYTE [RBX], 1', [0xf6, 0x03, 0x01]],
    ['CMP [RBX], EAX', [0x39, 0x03]],
    ['CMP EAX, [RBX]', [0x3b, 0x03]],
    ['BT DWORD [RBX], 1', [0x0f, 0xba, 0x23, 0x01]],
  ])('%s still touches memory', (_, bytes) => {
    const absent = 0x7fff_0000_1000n;
    const translator = new Translator(p.core, 1);
    longWorld(p).enter(0);
    const start = p.linearRip;
    const body = [...bytes, 0x83, 0xc2, 0x01, 0xff, 0xc9];
    p.writeBytes(Number(start), [...body, 0x75, 256 - (body.length + 2), 0xeb, 0xfe]);
    p.set64(L.RBX, start);
    p.set64(L.RCX, 50n);
    for (let n = 0; n < 10; n++) {
      p.run(100);
      translator.run();
    }
    expect(translator.counters.regions).toBeGreaterThan(0);
    p.set64(L.RBX, absent);
    p.set64(L.RCX, 1n);
    p.rip = start;
    p.run(100);
    expect(p.get64(L.CR2)).toBe(absent);
  });
});
