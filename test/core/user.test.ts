import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gate, INT32 } from './descriptors.ts';
import { FLAG, fault, GP, L, Processor, UD } from './processor.ts';
import { CODE, codeOf, longWorld, protectedWorld, type World } from './world.ts';

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create('max');
});
beforeEach(() => {
  w = longWorld(p);
});

describe.for([
  ['RDRAND', 0xf0],
  ['RDSEED', 0xf8],
] as const)('%s', ([, modrm]) => {
  it('gives what the machine has, in three sizes, and sets CF alone', () => {
    p.entropy = 0x8899_aabb_ccdd_eeffn;
    p.set64(L.RAX, -1n);
    p.flags = 0x8d5;
    expect(p.exec(0x66, 0x0f, 0xc7, modrm)).toBeNull();
    expect(p.get64(L.RAX)).toBe(0xffff_ffff_ffff_eeffn);
    expect(p.flags & 0x8d5).toBe(FLAG.CF);
    expect(p.exec(0x0f, 0xc7, modrm)).toBeNull();
    expect(p.get64(L.RAX)).toBe(0xccdd_eeffn);
    expect(p.exec(0x48, 0x0f, 0xc7, modrm)).toBeNull();
    expect(p.get64(L.RAX)).toBe(0x8899_aabb_ccdd_eeffn);
  });
});

describe('RDPID', () => {
  it('reads IA32_TSC_AUX, as a whole register in 64-bit mode', () => {
    p.set32(L.TSC_AUX, 0x1003);
    p.set64(L.RCX, -1n);
    expect(p.exec(0xf3, 0x0f, 0xc7, 0xf9)).toBeNull();
    expect(p.get64(L.RCX)).toBe(0x1003n);
    w = protectedWorld(p);
    p.set32(L.TSC_AUX, 0x1004);
    expect(p.exec(0xf3, 0x0f, 0xc7, 0xf9)).toBeNull();
    expect(p.reg(L.RCX)).toBe(0x1004);
  });
});

describe('FSGSBASE', () => {
  const CR4_FSGSBASE = 1n << 16n;
  const RDFS = [0xf3, 0x48, 0x0f, 0xae, 0xc0];
  const RDGS = [0xf3, 0x48, 0x0f, 0xae, 0xc8];
  const WRFS = [0xf3, 0x48, 0x0f, 0xae, 0xd0];
  const WRGS = [0xf3, 0x48, 0x0f, 0xae, 0xd8];
  const all = [RDFS, RDGS, WRFS, WRGS];
  const narrow = (code: number[]): number[] => code.filter((b) => b !== 0x48);

  it('is #UD without CR4.FSGSBASE, and outside 64-bit mode', () => {
    for (const code of all) expect(p.exec(...code)).toEqual(fault(UD));
    w = protectedWorld(p);
    p.set64(L.CR4, CR4_FSGSBASE);
    for (const code of all) expect(p.exec(...narrow(code))).toEqual(fault(UD));
  });

  it('reads and writes the bases, at any level', () => {
    p.set64(L.CR4, p.get64(L.CR4) | CR4_FSGSBASE);
    w.enter(3);
    p.set64(L.RAX, 0x7fff_0000_1234n);
    expect(p.exec(...WRFS)).toBeNull();
    p.set64(L.RAX, 0xffff_8000_0000_0000n);
    expect(p.exec(...WRGS)).toBeNull();
    expect([p.segment(L.FS).base, p.segment(L.GS).base]).toEqual([0x7fff_0000_1234n, 0xffff_8000_0000_0000n]);
    expect(p.exec(...RDFS)).toBeNull();
    expect(p.get64(L.RAX)).toBe(0x7fff_0000_1234n);
    expect(p.exec(...RDGS)).toBeNull();
    expect(p.get64(L.RAX)).toBe(0xffff_8000_0000_0000n);
  });

  it('has 32 bits without REX.W: the upper half is cleared', () => {
    p.set64(L.CR4, p.get64(L.CR4) | CR4_FSGSBASE);
    p.set64(L.RAX, -1n);
    expect(p.exec(...narrow(WRFS))).toBeNull();
    expect(p.segment(L.FS).base).toBe(0xffff_ffffn);
    p.setSegment(L.FS, { base: 0x1_8000_0000n });
    expect(p.exec(...narrow(RDFS))).toBeNull();
    expect(p.get64(L.RAX)).toBe(0x8000_0000n);
  });

  it('a base that is not canonical is #GP(0)', () => {
    p.set64(L.CR4, p.get64(L.CR4) | CR4_FSGSBASE);
    p.set64(L.RAX, 0x0000_8000_0000_0000n);
    for (const code of [WRFS, WRGS]) expect(p.exec(...code)).toEqual(fault(GP));
    expect(p.segment(L.FS).base).toBe(0n);
  });
});

describe('MONITOR and MWAIT', () => {
  const MWAIT = [0x0f, 0x01, 0xc9];

  it('are #UD at other levels than 0', () => {
    w.enter(3);
    expect(p.exec(0x0f, 0x01, 0xc8)).toEqual(fault(UD));
    expect(p.exec(...MWAIT)).toEqual(fault(UD));
  });

  it('MONITOR faults where a byte load at DS:rAX would, and for a hint in ECX', () => {
    const monitor = (rax: bigint, rcx = 0n, ...prefix: number[]): ReturnType<Processor['exec']> => {
      w.enter(0);
      p.set64(L.RAX, rax);
      p.set64(L.RCX, rcx);
      return p.exec(...prefix, 0x0f, 0x01, 0xc8);
    };
    expect([monitor(0x40000n), monitor(0x40000n, 1n)]).toEqual([null, fault(GP)]);
    expect(monitor(0x50_0000n)).toEqual(fault(14));
    expect(monitor(1n << 47n)).toEqual(fault(GP));
    expect(monitor((1n << 47n) | 0x40000n, 0n, 0x67)).toBeNull();
  });

  it('MWAIT waits for an interrupt if one may come, and returns at once if none may', () => {
    p.set64(L.RCX, 0n);
    expect(p.exec(...MWAIT)).toBeNull();
    expect(p.get32(L.HALTED)).toBe(0);
    w.enter(0, { rip: CODE, flags: FLAG.IF | 2 });
    expect(p.exec(...MWAIT)).toBeNull();
    expect(p.get32(L.HALTED)).toBe(1);
    expect(p.rip).toBe(BigInt(CODE + MWAIT.length));
  });

  it('MWAIT does not wait after an exception or interrupt since MONITOR, which may have been what it should wait for', () => {
    p.set64(L.RCX, 0n);
    w.idt(0x40, gate(INT32, codeOf(0), CODE + 0x100));
    w.enter(0, { flags: FLAG.IF | 2 });
    for (const [lost, halted] of [
      [true, 0],
      [false, 1],
    ] as const) {
      w.enter(0, { rip: CODE, flags: FLAG.IF | 2 });
      p.exec(0x0f, 0x01, 0xc8);
      if (lost) p.interrupt(0x40);
      w.enter(0, { rip: CODE, flags: FLAG.IF | 2 });
      expect(p.exec(...MWAIT)).toBeNull();
      expect(p.get32(L.HALTED)).toBe(halted);
    }
  });
});
