/** Guests that execute code with logged memory around: hot loops that write it, and code within it, also such that changes itself. */
import { beforeEach, describe, expect, it } from 'vitest';
import { TcgLoggedMemory } from '../../accel/tcg/logged-memory.ts';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { CODE, protectedWorld } from './world.ts';

const PAGE = 0x1000;
const AT = 0xe000_0000;
const BYTES = 8 * PAGE;
const HLT = 0xf4;
const OSFXSR = 0x200;

let p: Processor;
let memory: TcgLoggedMemory;
let translator: Translator;

// A core of its own for each: what has been mapped or translated stays.
beforeEach(async () => {
  p = await Processor.create();
  memory = new TcgLoggedMemory(p.core, BYTES);
  memory.map([{ at: AT, offset: 0, length: BYTES }]);
  translator = new Translator(p.core, 1);
  protectedWorld(p).enter(0);
});

const word = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >>> 24) & 0xff];
const pages = (): number[] => {
  const log = memory.takeDirty();
  return log === null ? [] : Array.from({ length: BYTES / PAGE }, (_, n) => n).filter((n) => log[n >> 3] & (1 << (n & 7)));
};
const word32 = (offset: number): number => new DataView(memory.bytes.buffer, memory.bytes.byteOffset).getUint32(offset, true);

/** Runs what is at RIP until it halts, with translated code as soon as there is any. */
function finish(): void {
  p.set32(L.HALTED, 0);
  for (let n = 0; n < 2000; n++) {
    if (p.run(200)) return;
    translator.run();
  }
  throw new Error('it does not halt');
}

describe('a loop that writes logged memory', () => {
  // MOV [EDI], EAX; ADD EDI, 4; DEC ECX; JNZ
  const LOOP = [0x89, 0x07, 0x83, 0xc7, 4, 0x49, 0x75, 0xf8, HLT];
  const start = (offset: number, count: number, value: number): void => {
    p.rip = CODE;
    p.set64(L.RDI, BigInt(AT + offset));
    p.set64(L.RCX, BigInt(count));
    p.set64(L.RAX, BigInt(value));
    finish();
  };

  it('leaves what it wrote in the memory and in the log, each time, translated too', () => {
    p.writeBytes(CODE, LOOP);
    for (const value of [1, 2, 3]) {
      start(PAGE - 8, 2048, value);
      expect(pages()).toEqual([0, 1, 2]);
      expect([word32(PAGE - 8), word32(PAGE), word32(3 * PAGE - 12), word32(3 * PAGE - 8)]).toEqual([value, value, value, 0]);
    }
    expect(translator.counters.translatedInstructions).toBeGreaterThan(0);
  });

  it('is noted within one run when the log is taken in its middle', () => {
    p.writeBytes(CODE, LOOP);
    start(0, 1024, 1);
    pages();
    p.rip = CODE;
    p.set32(L.HALTED, 0);
    p.set64(L.RDI, BigInt(AT));
    p.set64(L.RCX, 1024n);
    const seen: number[][] = [];
    for (let n = 0; n < 100 && !p.run(500); n++) seen.push(pages());
    seen.push(pages());
    expect(seen.length).toBeGreaterThan(4);
    // Every stretch of 125 words is in it, but for one that has no write.
    expect(seen.slice(0, -1).every((list) => list.length === 1 && list[0] === 0)).toBe(true);
  });

  it('that reads and writes (ADD [EDI], EAX), by a push, and by SSE, is noted as well', () => {
    p.set64(L.CR4, OSFXSR);
    for (const [code, expected] of [
      [[0x01, 0x07, 0x49, 0x75, 0xfb, HLT], 1000],
      [[0x89, 0xfc, 0x50, 0x49, 0x75, 0xfa, HLT], 1],
      [[0x66, 0x0f, 0x6e, 0xc0, 0x66, 0x0f, 0x70, 0xc0, 0, 0x0f, 0x11, 0x07, 0x49, 0x75, 0xfa, HLT], 1],
    ] as const) {
      memory.bytes.fill(0);
      p.writeBytes(CODE, [...code]);
      for (let round = 0; round < 2; round++) {
        memory.bytes.fill(0);
        start(2 * PAGE, 1000, 1);
        const at = code[0] === 0x89 ? 2 * PAGE - 4 : 2 * PAGE;
        expect([word32(at), pages()]).toEqual([expected, [at >> 12]]);
      }
    }
  });

  it('finds it gone when it has gone', () => {
    p.writeBytes(CODE, LOOP);
    start(0, 1024, 1);
    memory.map([]);
    start(0, 1024, 2);
    expect([word32(0), pages()]).toEqual([1, [0]]);
    memory.map([{ at: AT, offset: PAGE, length: PAGE }]);
    start(0, 1024, 3);
    expect([word32(0), word32(PAGE), pages()]).toEqual([1, 3, [1]]);
  });
});

describe('code in logged memory', () => {
  const put = (offset: number, bytes: number[]): void => memory.bytes.set(bytes, offset);

  it('runs, across pages too, and is as it is now when it changes from outside', () => {
    // MOV EAX, 1 across a page; HLT
    put(PAGE - 3, [0xb8, ...word(1), HLT]);
    for (const value of [1, 0x01020304, 7]) {
      put(PAGE - 2, word(value));
      p.rip = AT + PAGE - 3;
      finish();
      expect(p.reg(L.RAX)).toBe(value);
    }
  });

  it('changes itself in a hot loop: each round executes what the one before wrote', () => {
    // ADD EAX, imm32; INC dword [imm32]; DEC ECX; JNZ; HLT
    const loop = [0x05, ...word(0), 0xff, 0x05, ...word(AT + 0x101), 0x49, 0x75, 0xf2, HLT];
    for (let round = 0; round < 2; round++) {
      put(0x100, loop);
      p.rip = AT + 0x100;
      p.set64(L.RAX, 0n);
      p.set64(L.RCX, 1000n);
      finish();
      expect([p.reg(L.RAX), word32(0x101)]).toEqual([(999 * 1000) / 2, 1000]);
      pages();
    }
  });

  // The other way of self-modifying.test.ts, in memory that may be direct for writes or not.
  for (const warm of ['clean', 'dirty'] as const) {
    for (const before of [0, 1, 31, 33, 500]) {
      it(`stops with the element of REP STOSB that overwrites it, the one after ${before}, on a ${warm} page`, () => {
        const offset = 0x800;
        put(0, [0x88, 0x07, HLT]); // MOV [EDI], AL
        p.rip = AT;
        p.set64(L.RDI, BigInt(AT + 0x7f0));
        finish();
        if (warm === 'clean') pages();
        put(offset, [0xf3, 0xaa, HLT]);
        p.rip = AT + offset;
        p.set64(L.RAX, 0x90n);
        p.set64(L.RDI, BigInt(AT + offset - before));
        p.set64(L.RCX, 1000n);
        finish();
        expect([p.get64(L.RCX), p.get64(L.RDI), p.rip]).toEqual([
          BigInt(1000 - before - 1),
          BigInt(AT + offset + 2),
          BigInt(AT + offset + 3),
        ]);
      });
    }
  }

  it('that vanishes under the instruction that takes it away is not executed further', () => {
    // OUT DX, AL; then INC EAX, HLT in the memory; all ones on the bus, which is an undefined instruction.
    put(0, [0xee, 0x40, HLT]);
    p.core.env!.portWrite = () => memory.map([{ at: AT, offset: PAGE, length: PAGE }]);
    put(PAGE, [HLT, HLT, 0x40, 0x40, HLT]);
    // What shows in its place begins with HLT: the one at offset 1 is next.
    p.rip = AT;
    p.set64(L.RAX, 5n);
    finish();
    expect([p.reg(L.RAX), p.rip]).toEqual([5, BigInt(AT + 2)]);
  });
});

describe('the contents', () => {
  it('are there for the host after linear memory has grown', () => {
    const before = memory.bytes;
    before[5] = 7;
    // More than the room that happens to be left.
    const other = new TcgLoggedMemory(p.core, 4 << 20);
    expect(before.length).toBe(0);
    expect([memory.bytes[5], memory.bytes.length, other.bytes.length]).toEqual([7, BYTES, 4 << 20]);
    memory.bytes[6] = 8;
    p.writeBytes(CODE, [0x8a, 0x07, HLT]);
    p.rip = CODE;
    p.set64(L.RDI, BigInt(AT + 6));
    finish();
    expect(p.reg(L.RAX) & 0xff).toBe(8);
  });
});
