import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { type Fault, fault, L, PF, Processor, UD } from './processor.ts';
import { longWorld, PAGES, type World } from './world.ts';

// Instructions that cross a page. What is kept of them must follow every change of bytes, mappings and modes.
let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});
const TABLE = PAGES + 0x3000;
const FIRST = 0x20_0000;
const SECOND = FIRST + 0x1000;
const FRAMES = [0x30_0000, 0x30_1000, 0x30_2000];
const U = 7;
/** After so many epochs of the jump cache (core-asm/assembly/translate/jumps.ts) their numbers begin again. */
const EPOCHS = 2 ** 14 - 1;
/** I/D of a page fault's error code. */
const FETCH = 16;
const map = (n: number, frame: number, flags = U): void => p.write(TABLE + n * 8, 8, frame | flags);
const forget = (): void => p.core.exports.stateReplaced(p.cpu);

beforeEach(() => {
  w = longWorld(p);
  p.write(PAGES + 0x2000 + 8, 8, TABLE | 7);
  map(0, FRAMES[0]);
  map(1, FRAMES[1]);
  forget();
  // MOV EAX, imm32, of which two bytes are on the second page.
  p.writeBytes(FRAMES[0] + 0xffd, [0xb8, 0x11, 0x22]);
  p.writeBytes(FRAMES[1], [0x33, 0x44, 0xf4]);
  p.writeBytes(FRAMES[2], [0x55, 0x66, 0xf4]);
});
const step = (rip: number): Fault => {
  p.set32(L.EXC_VECTOR, -1);
  p.rip = rip;
  return p.step();
};
const runs = (): number => {
  expect(step(FIRST + 0xffd)).toBeNull();
  expect(p.rip).toBe(BigInt(SECOND + 2));
  return p.reg(L.RAX);
};

describe('an instruction across two pages', () => {
  it('runs again and again', () => {
    for (let n = 0; n < 3; n++) expect(runs()).toBe(0x44332211);
  });

  it('is seen to be overwritten on either page', () => {
    expect(runs()).toBe(0x44332211);
    p.write(FRAMES[0] + 0xffe, 1, 0x99);
    expect(runs()).toBe(0x44332299);
    p.write(FRAMES[1] + 1, 1, 0x88);
    expect(runs()).toBe(0x88332299);
    p.write(FRAMES[0] + 0xffd, 1, 0xb9);
    p.set64(L.RCX, 0);
    runs();
    expect(p.reg(L.RCX)).toBe(0x88332299);
  });

  it('follows the mapping of its second page', () => {
    expect(runs()).toBe(0x44332211);
    map(1, FRAMES[2]);
    forget();
    expect(runs()).toBe(0x66552211);
  });

  it('faults when its second page goes, or is none for its level, with the address of that page', () => {
    expect(runs()).toBe(0x44332211);
    map(1, FRAMES[1], U & ~1);
    forget();
    expect(step(FIRST + 0xffd)).toEqual(fault(PF, FETCH));
    expect([p.get64(L.CR2), p.rip]).toEqual([BigInt(SECOND), BigInt(FIRST + 0xffd)]);
    map(1, FRAMES[1], U & ~4);
    forget();
    expect(runs()).toBe(0x44332211);
    w.enter(3);
    expect(step(FIRST + 0xffd)).toEqual(fault(PF, FETCH | 5));
  });

  it('needs no second page once its bytes end before', () => {
    expect(runs()).toBe(0x44332211);
    map(1, FRAMES[1], U & ~1);
    forget();
    p.writeBytes(FRAMES[0] + 0xffd, [0x0f, 0x1f, 0xc0]);
    expect(step(FIRST + 0xffd)).toBeNull();
    expect(p.rip).toBe(BigInt(SECOND));
  });

  it('means something else in another mode', () => {
    // INC ECX as 32-bit code, REX as 64-bit code, before MOV.
    p.writeBytes(FRAMES[0] + 0xffe, [0x41, 0xb8]);
    p.writeBytes(FRAMES[1], [1, 2, 3, 4]);
    expect(step(FIRST + 0xffe)).toBeNull();
    expect(p.reg(L.R8)).toBe(0x04030201);
    const attributes = p.segment(L.CS).attr;
    p.setSegment(L.CS, { attr: (attributes & ~0x2000) | 0x4000 });
    p.set64(L.RCX, 1);
    expect(step(FIRST + 0xffe)).toBeNull();
    expect([p.reg(L.RCX), p.rip]).toEqual([2, BigInt(FIRST + 0xfff)]);
  });

  it('may be none because of a byte after its opcode, and one again', () => {
    // 0F 01 /7 with a register (D0: no such instruction), then INVLPG.
    p.writeBytes(FRAMES[0] + 0xffe, [0x0f, 0x01]);
    p.write(FRAMES[1], 1, 0xff);
    expect(step(FIRST + 0xffe)).toEqual(fault(UD));
    p.write(FRAMES[1], 1, 0x38);
    expect(step(FIRST + 0xffe)).toBeNull();
    p.write(FRAMES[1], 1, 0xff);
    expect(step(FIRST + 0xffe)).toEqual(fault(UD));
  });

  it('between two regions follows the mapping of its second page too', () => {
    const translator = new Translator(p.core, 1);
    w.enter(0);
    p.set32(L.EXC_VECTOR, -1);
    // Where it goes on says nothing about the second page.
    p.writeBytes(FRAMES[0] + 0xff6, [0xff, 0xc0, 0xff, 0xc0, 0xff, 0xc0, 0xff, 0xc0, 0xe9, 0x0d]); // ff6: INC EAX, four times; ffe: JMP 10 or 110
    p.writeBytes(FRAMES[1], [0xf0, 0xff, 0xff]);
    p.writeBytes(FRAMES[2], [0xf1, 0xff, 0xff]);
    const rest = (n: number): number[] => [0x81, 0xc2, n, 0, 0, 0, 0xff, 0xc9, 0x0f, 0x85]; // ADD EDX, n; DEC ECX; JNZ ff6; JMP to itself
    p.writeBytes(FRAMES[0] + 0x10, [...rest(1), 0xd8, 0x0f, 0, 0, 0xeb, 0xfe]);
    p.writeBytes(FRAMES[0] + 0x110, [...rest(2), 0xd8, 0x0e, 0, 0, 0xeb, 0xfe]);
    p.writeBytes(FRAMES[0], [0x0f, 0x01, 0x3b]); // INVLPG [RBX]
    const run = (rounds: number): bigint => {
      p.rip = BigInt(FIRST + 0xff6);
      for (const r of [L.RAX, L.RDX]) p.set64(r, 0n);
      p.set64(L.RCX, BigInt(rounds));
      p.run(rounds * 8);
      expect(p.get64(L.RAX)).toBe(4n * BigInt(rounds));
      return p.get64(L.RDX);
    };
    const remap = (frame: number): void => {
      map(1, frame);
      p.set64(L.RBX, BigInt(SECOND));
      expect(step(FIRST)).toBeNull();
    };
    for (const frame of [FRAMES[2], FRAMES[1]]) {
      remap(frame);
      for (let n = 0; n < 10; n++) {
        run(100);
        translator.run();
      }
    }
    expect(run(5000)).toBe(5000n);
    remap(FRAMES[2]);
    expect(run(5000)).toBe(10000n);
    expect(translator.counters.translatedInstructions).toBeGreaterThan(70000);
    // Contexts are numbered anew after so many: what was found in one of them is not in another of the same number.
    forget();
    expect(run(5000)).toBe(10000n);
    map(1, FRAMES[1]);
    for (let n = 0; n < EPOCHS; n++) forget();
    expect(run(5000)).toBe(5000n);
  });
});
