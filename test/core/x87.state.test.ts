/** The x87 as a unit of the processor: when its instructions may run, what they note about themselves, and its images in memory. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fault, GP, L, PF, Processor } from './processor.ts';
import { CODE, longWorld, protectedWorld, type World } from './world.ts';

const NM = 7;
const MF = 16;
const CR0_MP = 2n;
const CR0_EM = 4n;
const CR0_TS = 8n;
const CR0_NE = 0x20n;
const DATA = 0x40000;
/** Beyond the 4 MiB that longWorld maps. */
const UNMAPPED = 0x500000;

// Machine code; [rdi] is the memory operand.
const FLD1 = [0xd9, 0xe8];
const FLDZ = [0xd9, 0xee];
const FNINIT = [0xdb, 0xe3];
const FNSTSW_AX = [0xdf, 0xe0];
const FDIV_0_BY_0 = [0xd8, 0xf0];
const FWAIT = [0x9b];
const FADD_M32 = [0xd8, 0x07];
const FSTP_M64 = [0xdd, 0x1f];
const FNSTENV = [0xd9, 0x37];
const FLDENV = [0xd9, 0x27];
const FNSAVE = [0xdd, 0x37];
const FRSTOR = [0xdd, 0x27];
const FXSAVE = [0x0f, 0xae, 0x07];
const FXRSTOR = [0x0f, 0xae, 0x0f];
const REXW = 0x48;

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});

function run(...instructions: number[][]): void {
  for (const i of instructions) expect(p.exec(...i)).toBe(null);
}
const setCr0 = (bits: bigint): void => p.set64(L.CR0, p.get64(L.CR0) | bits);
const status = (): number => p.get32(L.FSW) | (p.get32(L.FTOP) << 11);
const unmaskAll = (): void => p.set32(L.FCW, 0x340);

describe('in 64-bit mode', () => {
  beforeEach(() => {
    w = longWorld(p);
    p.set64(L.CR4, p.get64(L.CR4) | 0x600n);
    w.enter(0);
    p.set64(L.RDI, DATA);
    run(FNINIT);
  });

  test('FNINIT sets the documented state and keeps the registers', () => {
    run(FLD1);
    p.set32(L.FCW, 0x27f);
    run(FNINIT);
    expect([p.get32(L.FCW), status(), p.get32(L.FEMPTY)]).toEqual([0x37f, 0, 0xff]);
    expect(p.get64(L.FPR + 7 * 16)).toBe(1n << 63n);
  });

  test('EM and TS make #NM of every instruction, waiting or not', () => {
    for (const bit of [CR0_EM, CR0_TS])
      for (const code of [FLD1, FNINIT, FNSTSW_AX]) {
        w = longWorld(p);
        setCr0(bit);
        expect(p.exec(...code)).toEqual(fault(NM));
      }
  });

  test('FWAIT is #NM only with MP and TS', () => {
    setCr0(CR0_TS);
    run(FWAIT);
    setCr0(CR0_MP);
    expect(p.exec(...FWAIT)).toEqual(fault(NM));
  });

  test('an unmasked exception is reported by the next waiting instruction, with CR0.NE', () => {
    unmaskAll();
    run(FLDZ, FDIV_0_BY_0);
    expect(status() & 0x8081).toBe(0x8081);
    // Control instructions do not wait.
    run(FNSTSW_AX);
    expect(p.reg(L.RAX) & 0x8081).toBe(0x8081);
    for (const code of [FWAIT, FLD1, [0x0f, 0x77]]) expect(p.exec(...code)).toEqual(fault(MF));
    run([0xdb, 0xe2], FWAIT);
    expect(status() & 0x80ff).toBe(0);
  });

  test('without CR0.NE a pending exception does not stop the processor', () => {
    unmaskAll();
    run(FLDZ, FDIV_0_BY_0);
    p.set64(L.CR0, p.get64(L.CR0) & ~CR0_NE);
    run(FLD1);
  });

  test('FLDCW can make an exception pending that was masked when it happened', () => {
    run(FLDZ, FDIV_0_BY_0);
    expect(status() & 0x8081).toBe(0x0001);
    p.write(DATA, 2, 0x37e);
    run([0xd9, 0x2f]);
    expect(status() & 0x8081).toBe(0x8081);
  });

  test('the control word keeps only what exists', () => {
    p.write(DATA, 2, 0xffff);
    run([0xd9, 0x2f]);
    p.write(DATA, 2, 0);
    run([0xd9, 0x3f]);
    expect(p.read(DATA, 2)).toBe(0x1f7f);
  });

  test('instructions note where they and their operands are, control instructions do not', () => {
    p.rip = CODE + 0x123;
    run(FADD_M32);
    const pointers = (): unknown[] => [p.get64(L.FIP), p.get64(L.FDP), p.get32(L.FOP)];
    expect(pointers()).toEqual([BigInt(CODE + 0x123), BigInt(DATA), 0x007]);
    run([0xd9, 0x3f], FNSTSW_AX, FWAIT);
    expect(pointers()).toEqual([BigInt(CODE + 0x123), BigInt(DATA), 0x007]);
    p.rip = CODE + 0x200;
    run([0xde, 0xc1]);
    expect(pointers()).toEqual([BigInt(CODE + 0x200), BigInt(DATA), 0x6c1]);
  });

  test('a store that faults leaves everything as it was', () => {
    run(FLD1, FLD1);
    const before = status();
    p.set64(L.RDI, UNMAPPED);
    for (const code of [FSTP_M64, [0xd9, 0x1f], [0xdb, 0x3f], [0xdf, 0x3f], [0xdf, 0x37], FNSAVE, FNSTENV])
      expect(p.exec(...code)?.vector).toBe(PF);
    expect([status(), p.get32(L.FEMPTY), p.get64(L.FDP)]).toEqual([before, 0x3f, 0n]);
  });

  test('a ten-byte store across pages writes all or nothing', () => {
    run(FLD1);
    const edge = 0x400000 - 4;
    p.set64(L.RDI, edge);
    expect(p.exec(0xdb, 0x3f)).toEqual(fault(PF, 2));
    expect(p.read(edge, 4)).toBe(0);
  });

  test('FNSAVE stores environment and registers in stack order, and initialises; FRSTOR brings all back', () => {
    run(FLD1, FLDZ);
    p.set32(L.FCW, 0x27f);
    run(FNSAVE);
    expect(p.words(DATA, 4, 3)).toEqual([0xffff027f, 0xffff3000, 0xffff1fff]);
    expect([p.read64(DATA + 28), p.read(DATA + 36, 2)]).toEqual([0n, 0]);
    expect([p.read64(DATA + 38), p.read(DATA + 46, 2)]).toEqual([1n << 63n, 0x3fff]);
    expect([p.get32(L.FCW), status(), p.get32(L.FEMPTY)]).toEqual([0x37f, 0, 0xff]);
    run(FRSTOR);
    expect([p.get32(L.FCW), status(), p.get32(L.FEMPTY)]).toEqual([0x27f, 0x3000, 0x3f]);
    run([0xde, 0xc1]);
    expect(p.get64(L.FPR + 7 * 16)).toBe(1n << 63n);
  });

  test('FNSTENV masks all exceptions; FLDENV makes them pending again', () => {
    unmaskAll();
    run(FLDZ, FDIV_0_BY_0, FNSTENV);
    expect([p.get32(L.FCW) & 0x3f, status() & 0x8081]).toEqual([0x3f, 0x0001]);
    run(FLDENV);
    expect([p.get32(L.FCW) & 0x3f, status() & 0x8081]).toEqual([0, 0x8081]);
  });

  test('FXSAVE has tags of one bit, registers in stack order, MXCSR and its mask, XMM0..15', () => {
    run(FLD1, FLDZ);
    p.set64(L.XMM + 15 * 16 + 8, 0x1234567890abcdefn);
    run(FXSAVE);
    expect(p.words(DATA, 2, 3)).toEqual([0x37f, 0x3000, 0xc0]);
    expect([p.read(DATA + 24, 4), p.read(DATA + 28, 4)]).toEqual([0x1f80, 0xffff]);
    expect([p.read64(DATA + 32), p.read64(DATA + 48), p.read(DATA + 56, 2)]).toEqual([0n, 1n << 63n, 0x3fff]);
    expect(p.read64(DATA + 160 + 15 * 16 + 8)).toBe(0x1234567890abcdefn);
  });

  test('FXRSTOR restores what FXSAVE saved, with REX.W also 64-bit pointers', () => {
    run(FLD1, FLDZ);
    const [ip, dp] = [0x123456789abcn, 0xfedcba987654n];
    p.set64(L.FIP, ip);
    p.set64(L.FDP, dp);
    p.set64(L.XMM + 9 * 16, 77n);
    run([REXW, ...FXSAVE], FNINIT);
    p.set64(L.XMM + 9 * 16, 0n);
    run([REXW, ...FXRSTOR]);
    expect([p.get64(L.FIP), p.get64(L.FDP), status(), p.get32(L.FEMPTY), p.get64(L.XMM + 9 * 16)]).toEqual([ip, dp, 0x3000, 0x3f, 77n]);
    expect(p.get64(L.FPR + 7 * 16)).toBe(1n << 63n);
  });

  test('EFER.FFXSR takes the vector registers out of level 0’s images, not of others’', () => {
    const FFXSR = 1n << 14n;
    p.set64(L.EFER, p.get64(L.EFER) | FFXSR);
    p.set64(L.XMM, 77n);
    run(FXSAVE);
    expect([p.read64(DATA + 160), p.read(DATA + 24, 4)]).toEqual([0n, 0x1f80]);
    run(FXRSTOR);
    expect(p.get64(L.XMM)).toBe(77n);
    p.set64(L.EFER, p.get64(L.EFER) & ~FFXSR);
    run(FXSAVE);
    expect(p.read64(DATA + 160)).toBe(77n);
  });

  test('FXSAVE and FXRSTOR need 16-byte alignment, FXRSTOR a valid MXCSR', () => {
    p.set64(L.RDI, DATA + 8);
    for (const code of [FXSAVE, FXRSTOR]) expect(p.exec(...code)).toEqual(fault(GP));
    p.set64(L.RDI, DATA);
    run(FXSAVE);
    p.write(DATA + 24, 4, 0x11f80);
    p.write(DATA, 2, 0x27f);
    expect(p.exec(...FXRSTOR)).toEqual(fault(GP));
    expect([p.get32(L.MXCSR), p.get32(L.FCW)]).toEqual([0x1f80, 0x37f]);
  });
});

describe('in protected and real-address mode', () => {
  beforeEach(() => {
    w = protectedWorld(p);
    p.set64(L.RDI, DATA);
    run(FNINIT);
  });

  test('the 32-bit environment has selectors and the opcode', () => {
    run(FADD_M32, FNSTENV);
    expect(p.words(DATA, 4, 7).slice(3)).toEqual([CODE + 2, (0x007 << 16) | p.selector(L.CS), DATA, 0xffff0000 + p.selector(L.DS)]);
  });

  test('the 16-bit environment has seven words', () => {
    p.write(DATA, 8, -1n);
    p.write(DATA + 8, 8, -1n);
    run(FADD_M32, [0x66, ...FNSTENV]);
    const offset = (CODE + 2) & 0xffff;
    expect(p.words(DATA, 2, 8)).toEqual([0x37f, 0x0041, 0xfffe, offset, p.selector(L.CS), DATA & 0xffff, p.selector(L.DS), 0xffff]);
  });

  test('virtual-8086 mode keeps linear addresses and the opcode', () => {
    w.enterVm86({ ip: 0x100 });
    p.set64(L.RBX, 0x1230);
    run([0xd8, 0x07]);
    const [ip, dp] = [CODE + 0x100, 0x2000 + 0x1230];
    p.set64(L.RBX, 0x2000);
    run([0xd9, 0x37]);
    const at = 0x4000;
    expect(p.words(at, 2, 7).slice(3)).toEqual([ip & 0xffff, ((ip >> 4) & 0xf000) | 0x007, dp & 0xffff, (dp >> 4) & 0xf000]);
    run([0x66, 0xd9, 0x37]);
    expect(p.words(at, 4, 7).slice(3)).toEqual([
      (0xffff0000 | ip) >>> 0,
      ((ip >> 4) & 0x0ffff000) | 0x007,
      (0xffff0000 | dp) >>> 0,
      (dp >> 4) & 0x0ffff000,
    ]);
  });
});
