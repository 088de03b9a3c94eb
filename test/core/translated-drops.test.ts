import { beforeAll, expect, it } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { longWorld, PAGES } from './world.ts';

// What drops the code that is running, or changes the map of memory, ends the stay in a region: the next instruction already is another one.
const CODE = 0x10000;
const DATA = 0x90000;
const FRAME = 0xa0000;
const ROUNDS = 4000;
/** The round in which something changes, long after the code has been translated. */
const CHANGE = 2500;
const CHANGE_BYTES = [...new Uint8Array(new Int32Array([CHANGE]).buffer)];
const CMP_ECX_CHANGE = [0x81, 0xf9, ...CHANGE_BYTES];
const ADD_EBX_EAX = [0x01, 0xc3];
const DEC_ECX = [0xff, 0xc9];
const MASKMOVDQU = [0x66, 0x0f, 0xf7, 0xc1];
const MASKMOVQ = [0x0f, 0xf7, 0xc1];

let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});

/** The loop's back edge, and a jump to itself: HLT is not for level 3. */
const again = (length: number): number[] => [...DEC_ECX, 0x75, 256 - length - 4, 0xeb, 0xfe];

/** EBX after the loop, translated or interpreted. */
function outcome(translated: boolean, level: number, prepare: () => void): bigint {
  const world = longWorld(p);
  p.set64(L.CR4, 0x220n); // PAE, OSFXSR
  world.enter(level);
  p.rip = BigInt(CODE);
  p.set64(L.RBX, 0n);
  p.set64(L.RCX, BigInt(ROUNDS));
  prepare();
  const translator = new Translator(p.core, translated ? 1 : 2 ** 31 - 1);
  const before = translator.counters.translatedInstructions;
  for (let n = 0; n < 20; n++) {
    p.run(5000);
    translator.run();
  }
  expect(p.get64(L.RCX)).toBe(0n);
  expect(translator.counters.translatedInstructions > before).toBe(translated);
  return p.get64(L.RBX);
}

/** A mask that lets the lowest byte through. */
function maskLowest(): void {
  for (const at of [L.XMM, L.XMM + 8, L.XMM + 24]) p.set64(at, 0n);
  p.set64(L.XMM + 16, 0x80n);
  p.set64(L.FPR + 16, 0x80n);
}

it.each([
  ['MASKMOVDQU', [0x66, 0x0f, 0x6e, 0xc1], MASKMOVDQU],
  ['MASKMOVQ', [0x0f, 0x6e, 0xc1], MASKMOVQ],
])('%s into the loop that it is in, at level 3', (_, move, store) => {
  const run = (translated: boolean): bigint =>
    outcome(translated, 3, () => {
      maskLowest();
      // MOV RDI, R8; CMP ECX, CHANGE; CMOVE RDI, R9; MOVD (X)MM0, ECX; store; MOV EAX, imm32; ADD EBX, EAX; DEC ECX; JNZ; JMP $
      const head = [0x4c, 0x89, 0xc7, ...CMP_ECX_CHANGE, 0x49, 0x0f, 0x44, 0xf9, ...move, ...store];
      p.writeBytes(CODE, [...head, 0xb8, 0, 0, 0, 0, ...ADD_EBX_EAX, ...again(head.length + 7)]);
      p.set64(L.R8, BigInt(DATA));
      p.set64(L.R8 + 8, BigInt(CODE + head.length + 1));
    });
  const interpreted = run(false);
  expect(interpreted).toBe(BigInt((CHANGE & 0xff) * CHANGE));
  expect(run(true)).toBe(interpreted);
});

it.each([
  ['RSI', [0x8b, 0x06]],
  ['RBP', [0x8b, 0x45, 0]],
])('a map of memory that a device changes by a write of MASKMOVDQU: what is read by %s', (_, load) => {
  const { env } = p.core;
  if (!env) throw new Error('no environment');
  const run = (translated: boolean): bigint =>
    outcome(translated, 0, () => {
      maskLowest();
      p.core.exports.setRamAccess(DATA, 0x1000, 1, 1);
      p.write(DATA, 4, 1);
      let writes = 0;
      env.mmioWrite = () => {
        if (++writes === ROUNDS - CHANGE) p.core.exports.setRamAccess(DATA, 0x1000, 0, 0);
      };
      env.mmioRead = () => 3;
      // MASKMOVDQU; MOV EAX, [...]; ADD EBX, EAX; DEC ECX; JNZ; JMP $
      const body = [...MASKMOVDQU, ...load, ...ADD_EBX_EAX];
      p.writeBytes(CODE, [...body, ...again(body.length)]);
      p.set64(L.RDI, BigInt(FRAME));
      p.set64(L.RSI, BigInt(DATA));
      p.set64(L.RBP, BigInt(DATA));
    });
  try {
    const interpreted = run(false);
    expect(interpreted).toBe(BigInt(ROUNDS - CHANGE - 1 + 3 * (CHANGE + 1)));
    expect(run(true)).toBe(interpreted);
  } finally {
    p.core.exports.setRamAccess(DATA, 0x1000, 1, 1);
  }
});

it('a page table beside the loop that runs, in which a look-up sets an accessed bit', () => {
  const run = (translated: boolean): bigint =>
    outcome(translated, 0, () => {
      // MOV RSI, R8; CMP ECX, CHANGE; CMOVE RSI, R9; ADD EBX, [RSI]; BSF EDX, ECX; DEC ECX; JNZ; JMP $
      const body = [0x4c, 0x89, 0xc6, ...CMP_ECX_CHANGE, 0x49, 0x0f, 0x44, 0xf1, 0x03, 0x1e, 0x0f, 0xbc, 0xd1];
      p.writeBytes(CODE, [...body, ...again(body.length)]);
      // The page table of the third 2 MiB is the page of the code: entry 7 lies behind the code, in the same 64 bytes.
      p.write(CODE + 56, 8, 0x30003);
      p.write(PAGES + 0x2008, 8, CODE | 7);
      p.write(0x30000, 4, 5);
      p.write(0x30ffd, 4, 1);
      // Across pages: the translated code calls for it.
      p.set64(L.R8, 0x30ffdn);
      p.set64(L.R8 + 8, 0x207000n);
    });
  expect(run(true)).toBe(run(false));
});
