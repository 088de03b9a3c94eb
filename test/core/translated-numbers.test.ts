import { beforeAll, describe, expect, it } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { longWorld } from './world.ts';

// Within a block, the numbers that an instruction has computed are not checked again, unless they are such that what follows has to know.
const DATA = 0x40000;
const ROUNDS = 300;
const OSFXSR = 0x200n;
/** All exceptions masked, PE noted. */
const MXCSR = 0x1fa0;
const IE = 1;
const DE = 2;

const LDMXCSR = [0x0f, 0xae, 0x16]; // [RSI]
const STMXCSR = [0x0f, 0xae, 0x5e, 4]; // [RSI+4]
const LOADS = [0xf2, 0x0f, 0x10, 0x46, 8, 0xf2, 0x0f, 0x10, 0x4e, 16, 0xf2, 0x0f, 0x10, 0x56, 24]; // XMM0, XMM1, XMM2
const MULSD_0_1 = [0xf2, 0x0f, 0x59, 0xc1];
const ADDSD_0_2 = [0xf2, 0x0f, 0x58, 0xc2];
const MOVAPD_3_0 = [0x66, 0x0f, 0x28, 0xd8];
const ADDSD_3_2 = [0xf2, 0x0f, 0x58, 0xda];
const COMISD_0_2 = [0x66, 0x0f, 0x2f, 0xc2];

describe.each([
  ['the interpreter', 0],
  ['the translator', 1],
])('numbers by %s', (_, threshold) => {
  let p: Processor;
  beforeAll(async () => {
    p = await Processor.create();
  });

  /** A loop around `code`, with XMM0 to XMM2 loaded before it. Gives the exceptions of its last round. */
  function loop(code: number[], numbers: [number, number, number], mxcsr = MXCSR): number {
    const translator = new Translator(p.core, threshold);
    const w = longWorld(p);
    p.set64(L.CR4, p.get64(L.CR4) | OSFXSR);
    w.enter(0);
    const body = [...LDMXCSR, ...LOADS, ...code, ...STMXCSR, 0xff, 0xc9];
    p.writeBytes(Number(p.linearRip), [...body, 0x75, 256 - (body.length + 2), 0xf4]);
    p.write(DATA, 4, mxcsr);
    p.writeBytes(DATA + 8, [...new Uint8Array(new Float64Array(numbers).buffer)]);
    p.set64(L.RSI, BigInt(DATA));
    p.set64(L.RCX, BigInt(ROUNDS));
    for (const register of [L.RAX, L.RDX]) p.set64(register, 0n);
    for (let n = 0; n < 1000 && !p.run(500); n++) translator.run();
    expect(p.get64(L.RCX)).toBe(0n);
    if (threshold) expect(translator.counters.translatedInstructions).toBeGreaterThan(ROUNDS);
    return p.read(DATA + 4, 4) & 0x3f;
  }

  it('reports a denormal operand that the instruction before has made', () => {
    expect(loop([...MULSD_0_1, ...ADDSD_0_2], [2 ** -1000, 2 ** -50, 1]) & DE).toBe(DE);
    expect(loop([...MULSD_0_1, ...MOVAPD_3_0, ...ADDSD_3_2], [2 ** -1000, 2 ** -50, 1]) & DE).toBe(DE);
    expect(loop([...MULSD_0_1, ...ADDSD_0_2], [2 ** -900, 2 ** -50, 1]) & DE).toBe(0);
  });

  it('takes an integer from a general register that has just been written, also where the result is not exact', () => {
    // LEA EAX, [RCX+1000000h]; CVTSI2SS XMM0, EAX; MOVD EBX, XMM0; ADD EDX, EBX
    loop([0x8d, 0x81, 0, 0, 0, 1, 0xf3, 0x0f, 0x2a, 0xc0, 0x66, 0x0f, 0x7e, 0xc3, 0x01, 0xda], [0, 0, 0], 0x1f80);
    let sum = 0;
    for (let n = 1; n <= ROUNDS; n++) sum += new Uint32Array(new Float32Array([0x1000000 + n]).buffer)[0];
    expect(p.get64(L.RDX)).toBe(BigInt(sum >>> 0));
  });

  it('sees that a number is a NaN that the instruction before has made', () => {
    expect(loop([...MULSD_0_1, ...COMISD_0_2], [NaN, 1, 1]) & IE).toBe(IE);
    expect(loop([...MULSD_0_1, ...COMISD_0_2], [3, 1, 1]) & IE).toBe(0);
  });
});
