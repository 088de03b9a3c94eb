import { beforeAll, describe, expect, it } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { longWorld, PAGES } from './world.ts';

// Regions call each other and go on after the call, whatever the guest does meanwhile.
const MAIN = 0x10000;
const F = 0x11000;
const G = 0x12000;
const ROUNDS = 300;

const INC_EAX = [0xff, 0xc0];
const INC_EBX = [0xff, 0xc3];
const RET = 0xc3;
const call = (at: number, to: number): number[] => [0xe8, ...new Uint8Array(new Int32Array([to - at - 5]).buffer)];

describe.each([
  ['the interpreter', 0, 0],
  ['the translator', 1, undefined],
  ['the translator, all regions keeping registers', 1, 0],
])('calls between pages by %s', (_, threshold, stay) => {
  let p: Processor;
  let translator: Translator;
  beforeAll(async () => {
    p = await Processor.create();
  });

  const prepare = (f: number[], g: number[]): void => {
    translator = new Translator(p.core, threshold, null, stay);
    longWorld(p).enter(0);
    p.writeBytes(F, f);
    p.writeBytes(G, g);
  };
  /** main: MOV ECX, n; CALL to; DEC ESI; JNZ main; HLT. */
  const run = (to: number, ecx: number): void => {
    p.writeBytes(MAIN, [0xb9, ecx & 255, ecx >> 8, 0, 0, ...call(MAIN + 5, to), 0xff, 0xce, 0x75, 256 - 14, 0xf4]);
    for (const register of [L.RAX, L.RBX]) p.set64(register, 0n);
    p.set64(L.RSI, BigInt(ROUNDS));
    p.set64(L.RSP, 0x80000n);
    for (let n = 0; n < 1000 && !p.run(1000); n++) translator.run();
    expect(p.get64(L.RSI)).toBe(0n);
    expect(p.get64(L.RSP)).toBe(0x80000n);
    if (threshold) expect(translator.counters.translatedInstructions).toBeGreaterThan(ROUNDS);
  };

  it('may be nested deeper than the host goes', () => {
    const DEPTH = 150;
    // f: DEC ECX; JZ out; CALL g; INC EAX; out: RET
    prepare([0xff, 0xc9, 0x74, 7, ...call(F + 4, G), ...INC_EAX, RET], [...call(G, F), ...INC_EBX, RET]);
    run(F, DEPTH);
    expect(p.get64(L.RAX)).toBe(BigInt(ROUNDS * (DEPTH - 1)));
    expect(p.get64(L.RBX)).toBe(BigInt(ROUNDS * (DEPTH - 1)));
  });

  it('need not come back to where they were made', () => {
    // g: POP RDX; INC EBX; RET, to the caller of f
    prepare([...call(F, G), ...INC_EAX, RET], [0x5a, ...INC_EBX, RET]);
    run(F, 0);
    expect(p.get64(L.RAX)).toBe(0n);
    expect(p.get64(L.RBX)).toBe(BigInt(ROUNDS));
  });

  it('may change the code that they come back to', () => {
    // f: CALL g; ADD EAX, n; RET, and g: INC BYTE [n]; RET
    prepare([...call(F, G), 0x83, 0xc0, 0, RET], [0xfe, 0x04, 0x25, ...new Uint8Array(new Int32Array([F + 7]).buffer), RET]);
    run(F, 0);
    let sum = 0;
    for (let n = 1; n <= ROUNDS; n++) sum += (n << 24) >> 24;
    expect(p.get64(L.RAX)).toBe(BigInt(sum >>> 0));
  });

  it('may change the mapping of the page that they come back to', () => {
    const LINEAR = 0x400000;
    const TABLE = PAGES + 0x4000;
    const PAGE = 0x40000;
    // CALL g; ADD EAX, n; RET, in two pages; g: XOR DWORD [TABLE], 1000h; INVLPG [LINEAR]; RET
    const word = (value: number): number[] => [...new Uint8Array(new Int32Array([value]).buffer)];
    prepare([], [0x81, 0x34, 0x25, ...word(TABLE), ...word(0x1000), 0x0f, 0x01, 0x3c, 0x25, ...word(LINEAR), RET]);
    p.write(PAGES + 0x2000 + 16, 8, BigInt(TABLE | 7));
    p.write(TABLE, 8, BigInt(PAGE | 7));
    p.writeBytes(PAGE, [...call(LINEAR, G), 0x83, 0xc0, 1, RET]);
    p.writeBytes(PAGE + 0x1000, [...call(LINEAR, G), 0x83, 0xc0, 16, RET]);
    run(LINEAR, 0);
    expect(p.get64(L.RAX)).toBe(BigInt((ROUNDS / 2) * 17));
  });
});
