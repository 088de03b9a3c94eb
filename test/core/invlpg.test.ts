import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { CODE, longWorld, PAGES } from './world.ts';

// INVLPG (SDM vol. 3A 4.10.4.1): the translation of the page that holds the address goes, global or not, whatever its size; others may stay.
let p: Processor;
beforeAll(async () => {
  p = await Processor.create('max');
});
beforeEach(() => {
  longWorld(p);
});

const MIB = 0x100000;
const PDPT = PAGES + 0x1000;
const DIRECTORY = PAGES + 0x2000;
const TABLE = PAGES + 0x3000;
const LARGE = 0x87;
const GLOBAL = 0x100;
/** In a region of 1 GiB of its own. */
const HIGH_DIRECTORY = PAGES + 0x4000;
const HIGH = 0x4000_0000;

const at = (...bytes: number[]): void => {
  p.rip = CODE;
  expect(p.exec(...bytes)).toBeNull();
};
const read = (address: number): number => {
  p.set64(L.RBX, address);
  at(0x8a, 0x03); // MOV AL, [RBX]
  return p.reg(L.RAX) & 0xff;
};
const invlpg = (address: number): void => {
  p.set64(L.RBX, address);
  at(0x0f, 0x01, 0x3b);
};
const loadCr3 = (): void => {
  p.set64(L.RAX, p.get64(L.CR3));
  at(0x0f, 0x22, 0xd8);
};

/** The byte at every 64 KiB of the second 2 MiB says where it is; those of the first and third are different. */
function mark(): void {
  for (let a = 0x40000; a < 4 * MIB; a += 0x10000) p.write(a + 8, 1, a >> 16);
}
/** 2 MiB at `address`, from the first or the second 2 MiB of memory. */
const map = (entry: number, half: number, flags = LARGE): void => p.write(entry, 8, (half << 21) | flags);

describe('INVLPG within a large page', () => {
  const places = [0x40008, 0x50008, 0x1f0008];
  const seen = (base: number): number[] => places.map((a) => read(base + a));
  const halves = [0, 1].map((half) => places.map((a) => ((half << 21) | a) >> 16));

  for (const [what, base, flags, entry] of [
    ['of 2 MiB', 0x60_0000, LARGE, DIRECTORY + 3 * 8],
    ['of 2 MiB, global', 0x60_0000, LARGE | GLOBAL, DIRECTORY + 3 * 8],
    ['of 2 MiB, elsewhere', HIGH, LARGE, HIGH_DIRECTORY],
  ] as const) {
    it(`forgets all of it: ${what}`, () => {
      p.set64(L.CR4, p.get64(L.CR4) | 0x80n);
      mark();
      p.write(PDPT + 8, 8, HIGH_DIRECTORY | 7);
      map(entry, 0, flags);
      expect(seen(base)).toEqual(halves[0]);
      for (let n = 1; n < 6; n++) {
        // What was forgotten once is found again when it has come back, also after a load of CR3.
        if (n === 3) loadCr3();
        map(entry, n & 1, flags);
        invlpg(base + 0x123456);
        expect(seen(base)).toEqual(halves[n & 1]);
      }
    });
  }

  it('forgets all of one of 1 GiB', () => {
    mark();
    p.write(PDPT + 8, 8, LARGE);
    expect([read(HIGH + 0x50008), read(HIGH + 0x250008)]).toEqual([0x05, 0x25]);
    p.write(HIGH_DIRECTORY, 8, (1 << 21) | LARGE);
    p.write(HIGH_DIRECTORY + 8, 8, LARGE);
    p.write(PDPT + 8, 8, HIGH_DIRECTORY | 7);
    invlpg(HIGH + 0x3000_0000);
    expect([read(HIGH + 0x50008), read(HIGH + 0x250008)]).toEqual([0x25, 0x05]);
  });
});

describe('INVLPG and code', () => {
  const FUNCTION = 0x20_0000;
  /** ADD EBX, 1; RET and ADD EBX, 1000h; RET. */
  const FRAMES = [0x30_0000, 0x30_1000];
  const rel32 = (d: number): number[] => [d & 0xff, (d >> 8) & 0xff, (d >> 16) & 0xff, (d >> 24) & 0xff];

  /** Rounds that call the function, map it elsewhere and INVLPG; `large`: by entries of the page directory. */
  function program(target: number, entry: number, toggled: number): number[] {
    const call = [0xe8, ...rel32(target - (CODE + 5))];
    // XOR QWORD [entry], toggled; INVLPG [target]
    const remap = [0x48, 0x81, 0x34, 0x25, ...rel32(entry), ...rel32(toggled), 0x0f, 0x01, 0x3c, 0x25, ...rel32(target)];
    const body = [...call, ...remap, 0xff, 0xc9];
    return [...body, 0x0f, 0x85, ...rel32(-(body.length + 6)), 0xf4];
  }

  function runs(target: number, entry: number, toggled: number): void {
    const translator = new Translator(p.core, 1);
    p.writeBytes(CODE, program(target, entry, toggled));
    p.rip = CODE;
    const rounds = 200;
    p.set64(L.RCX, rounds);
    p.set64(L.RBX, 0);
    for (let n = 0; n < 1000 && !p.run(50); n++) translator.run();
    expect(p.get64(L.RCX)).toBe(0n);
    expect(p.get64(L.RBX)).toBe(BigInt((rounds / 2) * 0x1001));
    expect(translator.counters.regions).toBeGreaterThan(0);
  }

  const put = (frame: number, by: number): void => p.writeBytes(frame, [0x81, 0xc3, ...rel32(by), 0xc3]);

  it('a translated call goes to the page that is mapped now', () => {
    p.write(DIRECTORY + 8, 8, TABLE | 7);
    p.write(TABLE, 8, FRAMES[0] | 7);
    put(FRAMES[0], 1);
    put(FRAMES[1], 0x1000);
    runs(FUNCTION, TABLE, 0x1000);
  });

  it('likewise to the large page', () => {
    put(0x20_0800, 1);
    put(0x800, 0x1000);
    map(DIRECTORY + 3 * 8, 1);
    runs(0x60_0800, DIRECTORY + 3 * 8, 0x20_0000);
  });
});
