import { beforeAll, describe, expect, it } from 'vitest';
import { Translator } from '../../accel/tcg/translator.ts';
import { L, Processor } from './processor.ts';
import { longWorld } from './world.ts';

describe('accesses by the stack pointer in translated code', () => {
  let p: Processor;
  beforeAll(async () => {
    p = await Processor.create();
  });

  /** Runs `code` (bytes that change RDX and RSP at will), then DEC ECX; JNZ to its start; HLT. */
  function loop(code: number[], rsp: bigint): void {
    const translator = new Translator(p.core, 1);
    const w = longWorld(p);
    w.enter(0);
    const body = [...code, 0xff, 0xc9];
    p.writeBytes(Number(p.linearRip), [...body, 0x75, 256 - (body.length + 2), 0xf4]);
    p.set64(L.RSP, rsp);
    p.set64(L.RCX, 50n);
    p.set64(L.RDX, 0n);
    for (let n = 0; n < 100 && !p.run(100); n++) translator.run();
    expect(translator.counters.regions).toBeGreaterThan(0);
  }

  // Addresses of the first page look like what stands for "no page".
  it.each([1, 3, 5, 7])('reads what is at address %i', (address) => {
    p.writeBytes(0, [0x10, 0x21, 0x32, 0x43, 0x54, 0x65, 0x76, 0x87, 0x98]);
    // MOV DX, [RSP]
    loop([0x66, 0x8b, 0x14, 0x24], BigInt(address));
    expect(p.get64(L.RDX)).toBe(BigInt(p.read(address, 2)));
    // MOV EDX, [RSP]
    loop([0x8b, 0x14, 0x24], BigInt(address));
    expect(p.get64(L.RDX)).toBe(BigInt(p.read(address, 4)));
    // MOV RDX, [RSP]; PUSH RDX; POP RDX
    loop([0x48, 0x8b, 0x14, 0x24, 0x52, 0x5a], BigInt(address) + 8n);
    expect(p.get64(L.RDX)).toBe(p.read64(address + 8));
  });
});
