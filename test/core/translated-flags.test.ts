import { beforeAll, expect, it } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { longWorld } from './world.ts';

// STC, CLC, CMC and BT set CF alone, after results of every kind that keeps its flags in its own way: at the head of a loop, which knows the result only when
// it runs, and straight behind it.
const CODE = 0x10000;
const ROUNDS = 300;

const RESULTS: Record<string, number[]> = {
  'ADD EDX, EAX': [0x01, 0xc2],
  'ADD DL, AL': [0x00, 0xc2],
  'ADD RDX, RAX': [0x48, 0x01, 0xc2],
  'ADC EDX, EAX': [0x11, 0xc2],
  'SUB EDX, EAX': [0x29, 0xc2],
  'SUB DX, AX': [0x66, 0x29, 0xc2],
  'SBB RDX, RAX': [0x48, 0x19, 0xc2],
  'XOR EDX, EAX': [0x31, 0xc2],
  'XOR EDX, EDX': [0x31, 0xd2],
  'IMUL RDX, RAX': [0x48, 0x0f, 0xaf, 0xd0],
  'INC EDX': [0xff, 0xc2],
  'INC DL': [0xfe, 0xc2],
  'DEC RDX': [0x48, 0xff, 0xca],
  'ROL EDX, 3': [0xc1, 0xc2, 3],
  'SHR EDX, 1': [0xd1, 0xea],
};
const SETTERS: Record<string, number[]> = {
  STC: [0xf9],
  CLC: [0xf8],
  CMC: [0xf5],
  'BT EDX, ECX': [0x0f, 0xa3, 0xca],
  'CMC; INC EDI; CMC': [0xf5, 0xff, 0xc7, 0xf5],
  'INC EDI; STC; DEC EDI': [0xff, 0xc7, 0xf9, 0xff, 0xcf],
};
const PUSHFQ_POP_RBX = [0x9c, 0x5b];
const LOOK: Record<string, number[]> = {
  // With a flag in RBX: LEA RAX, [RBX+RAX*2]
  'SETcc, in locals': [0x92, 0x94, 0x98, 0x9a, 0x90].flatMap((set) => [0x0f, set, 0xc3, 0x48, 0x8d, 0x04, 0x43]),
  'PUSHFQ, in memory': [...PUSHFQ_POP_RBX, 0x48, 0x8d, 0x04, 0x43],
};

let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});

/** What RAX, RDX and the flags come to, translated or interpreted. */
function outcome(code: number[], translated: boolean): bigint[] {
  longWorld(p).enter(0);
  p.rip = BigInt(CODE);
  for (const register of [L.RAX, L.RBX, L.RDI]) p.set64(register, 0n);
  p.set64(L.RDX, 0x8765_4321_0fed_cba9n);
  p.set64(L.RSP, 0x80000n);
  p.set64(L.RCX, BigInt(ROUNDS));
  p.writeBytes(CODE, code);
  const translator = new Translator(p.core, translated ? 1 : 2 ** 31 - 1);
  const before = translator.counters.translatedInstructions;
  for (let n = 0; n < 1000 && !p.run(500); n++) translator.run();
  expect(p.get64(L.RCX)).toBe(0n);
  expect(translator.counters.translatedInstructions > before).toBe(translated);
  return [p.get64(L.RAX), p.get64(L.RDX), p.get64(L.RBX)];
}

for (const [look, see] of Object.entries(LOOK)) {
  for (const [setter, set] of Object.entries(SETTERS)) {
    it.each(Object.entries(RESULTS))(`%s, and ${setter} (${look})`, (_, result) => {
      // again: setter; look; result; setter; look; DEC ECX; JZ end; result; JMP again; end: PUSHFQ; POP RBX; HLT
      const body = [...set, ...see, ...result, ...set, ...see, 0xff, 0xc9, 0x74, result.length + 2, ...result];
      const code = [...body, 0xeb, 256 - body.length - 2, ...PUSHFQ_POP_RBX, 0xf4];
      expect(outcome(code, true)).toEqual(outcome(code, false));
    });
  }
}
