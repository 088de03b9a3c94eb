import { beforeAll, beforeEach, expect, it } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { longWorld } from './world.ts';

// A region that is stayed in for long is made once more, and keeps registers in locals then, across calls, returns and tables of jumps too.
const CODE = 0x10000;
const TABLE = 0x20000;
const STACK = 0x80000;
const SLICE = 5000;
const ROUNDS = 20_000;

const INC_EAX = [0xff, 0xc0];
const DEC_ECX = [0xff, 0xc9];
const RET = 0xc3;

let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});
beforeEach(() => {
  longWorld(p).enter(0);
  p.rip = BigInt(CODE);
  for (const register of [L.RAX, L.RBX, L.RDX]) p.set64(register, 0n);
  p.set64(L.RSP, BigInt(STACK));
  p.set64(L.RSI, BigInt(TABLE));
  p.set64(L.RCX, BigInt(ROUNDS));
});

/** Runs to HLT; gives how many regions have been made. */
function run(stay?: number): number {
  const translator = new Translator(p.core, 1, null, stay);
  const before = translator.counters.regions;
  for (let n = 0; n < 1000 && !p.run(SLICE); n++) translator.run();
  expect(p.get64(L.RCX)).toBe(0n);
  expect(p.get64(L.RSP)).toBe(BigInt(STACK));
  expect(translator.counters.translatedInstructions).toBeGreaterThan(ROUNDS);
  return translator.counters.regions - before;
}

/** CALL f; DEC ECX; JNZ again; HLT; f: INC EAX; ADC EBX, EAX; RET */
const CALLS = [0xe8, 5, 0, 0, 0, ...DEC_ECX, 0x75, 256 - 9, 0xf4, ...INC_EAX, 0x11, 0xc3, RET];

it.each([
  ['is long', undefined, 1],
  ['is not long enough', 1e9, 0],
])('a stay that %s', (_, stay, more) => {
  p.writeBytes(CODE, CALLS);
  expect(run(stay)).toBe(3 + more);
  expect(p.get64(L.RAX)).toBe(BigInt(ROUNDS));
  expect(p.get64(L.RBX)).toBe(BigInt.asUintN(32, (BigInt(ROUNDS) * BigInt(ROUNDS + 1)) / 2n));
});

it('jumps through a table keep registers and flags', () => {
  // again: XOR EDX, ECX; AND EDX, 1; CMP EAX, EBX; JMP [RSI+RDX*8]; a: ADC EAX, 3; JMP next; b: SBB EBX, 5; next: DEC ECX; JNZ again; HLT
  const code = [
    0x31,
    0xca,
    0x83,
    0xe2,
    1,
    0x39,
    0xd8,
    0xff,
    0x24,
    0xd6,
    0x83,
    0xd0,
    3,
    0xeb,
    3,
    0x83,
    0xdb,
    5,
    ...DEC_ECX,
    0x75,
    256 - 22,
    0xf4,
  ];
  p.writeBytes(CODE, code);
  p.write(TABLE, 8, CODE + 10);
  p.write(TABLE + 8, 8, CODE + 15);
  run();
  let [eax, ebx, edx] = [0, 0, 0];
  for (let ecx = ROUNDS; ecx > 0; ecx--) {
    edx = (edx ^ ecx) & 1;
    const carry = Number(eax < ebx);
    if (edx === 0) eax = (eax + 3 + carry) >>> 0;
    else ebx = (ebx - 5 - carry) >>> 0;
  }
  expect([p.get64(L.RAX), p.get64(L.RBX), p.get64(L.RDX)]).toEqual([BigInt(eax), BigInt(ebx), BigInt(edx)]);
});

it('what a called region on another page has written is seen', () => {
  // again: INC EAX; CALL f on another page; ADD EBX, EAX; CALL g; DEC ECX; JNZ again; HLT; g: RET. f: ADD EAX, 2; RET
  const to = (at: number, target: number): number[] => [0xe8, ...new Uint8Array(new Int32Array([target - at - 5]).buffer)];
  const code = [...INC_EAX, ...to(2, 0x1000), 0x01, 0xc3, ...to(9, 19), ...DEC_ECX, 0x75, 256 - 18, 0xf4, RET];
  p.writeBytes(CODE, code);
  p.writeBytes(CODE + 0x1000, [0x83, 0xc0, 2, RET]);
  run(0);
  expect(p.get64(L.RAX)).toBe(BigInt(3 * ROUNDS));
  expect(p.get64(L.RBX)).toBe(BigInt.asUintN(32, (3n * BigInt(ROUNDS) * BigInt(ROUNDS + 1)) / 2n));
});

it.each([0, undefined])(
  'writes to a page that becomes code are seen, though the page was known (stays from %s instructions on)',
  (stay) => {
    // again: MOV [RDI], ECX; CMP ECX, ROUNDS / 2; JA next; CALL RBX; ADD EDX, EAX; next: DEC ECX; JNZ again; HLT. On another page: MOV EAX, imm32; RET
    const code = [
      0x89,
      0x0f,
      0x81,
      0xf9,
      ...new Uint8Array(new Int32Array([ROUNDS / 2]).buffer),
      0x77,
      4,
      0xff,
      0xd3,
      0x01,
      0xc2,
      ...DEC_ECX,
      0x75,
      256 - 18,
      0xf4,
    ];
    p.writeBytes(CODE, code);
    p.writeBytes(TABLE + 3, [0xb8, 0, 0, 0, 0, RET]);
    p.set64(L.RBX, BigInt(TABLE + 3));
    p.set64(L.RDI, BigInt(TABLE + 4));
    run(stay);
    expect(p.get64(L.RDX)).toBe(BigInt.asUintN(32, (BigInt(ROUNDS / 2) * BigInt(ROUNDS / 2 + 1)) / 2n));
  },
);

it('a register that goes from page to page, forth and back, misaligned too', () => {
  // again: ADD [RSI], RCX; MOV RAX, [RSI]; ADD RBX, RAX; ADD RSI, 0xffb; CMP RSI, RDI; JB next; MOV RSI, RDX; next: DEC ECX; JNZ again; HLT
  const code = [
    ...[
      0x48, 0x01, 0x0e, 0x48, 0x8b, 0x06, 0x48, 0x01, 0xc3, 0x48, 0x81, 0xc6, 0xfb, 0x0f, 0, 0, 0x48, 0x39, 0xfe, 0x72, 3, 0x48, 0x89, 0xd6,
    ],
    ...[...DEC_ECX, 0x75, 256 - 28, 0xf4],
  ];
  const [low, high] = [0x30000, 0x3f000];
  p.writeBytes(CODE, code);
  for (let at = low; at < high + 0x1000; at += 8) p.write(at, 8, 0);
  p.set64(L.RSI, BigInt(low));
  p.set64(L.RDX, BigInt(low));
  p.set64(L.RDI, BigInt(high));
  run();
  const cells = new Map<number, bigint>();
  let [at, sum] = [low, 0n];
  for (let ecx = ROUNDS; ecx > 0; ecx--) {
    const cell = (cells.get(at) ?? 0n) + BigInt(ecx);
    cells.set(at, cell);
    sum += cell;
    at += 0xffb;
    if (at >= high) at = low;
  }
  expect(p.get64(L.RBX)).toBe(BigInt.asUintN(64, sum));
});
