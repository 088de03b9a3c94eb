import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gate, INT32, system, TSS32 } from './descriptors.ts';
import { DB, FLAG, fault, GP, L, Processor, UD } from './processor.ts';
import { CODE, codeOf, dataOf, FREE, longWorld, protectedWorld, STACK, type World } from './world.ts';

/** SDM vol. 3B 18.2 and 18.3. */
let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});

const HANDLER = 0x18000;
const DATA = 0x40000;
/** DR7.R/Wn. */
const WRITE = 1;
const PORT = 2;
const ACCESS = 3;
/** DR7.LENn. */
const LENGTHS = { 1: 0, 2: 1, 8: 2, 4: 3 } as const;

const dr7 = (): number => p.get32(L.DR + 7 * 8);
const dr6 = (): number => p.get32(L.DR + 6 * 8) & 0xf00f;
/** MOV DRn, EAX, as the guest would do it. */
function setDr(n: number, value: number | bigint): void {
  p.set64(L.RAX, value);
  const at = p.rip;
  expect(p.exec(0x0f, 0x23, 0xc0 | (n << 3))).toBeNull();
  p.rip = at;
}
/** Enables breakpoint n. */
function breakpoint(n: number, at: number | bigint, kind: number, length: keyof typeof LENGTHS): void {
  setDr(n, at);
  setDr(7, dr7() | (2 << (n * 2)) | ((kind | (LENGTHS[length] << 2)) << (16 + n * 4)));
}
/** Executes one instruction at CODE and says what DR6 reports once its trap, if any, has been delivered; null if there is none. */
function hits(...bytes: number[]): number | null {
  p.rip = CODE;
  setDr(6, 0);
  p.rip = CODE;
  expect(p.exec(...bytes)).toBeNull();
  p.settle();
  return p.rip === BigInt(HANDLER) ? dr6() : null;
}
const le32 = (v: number): number[] => [v & 255, (v >> 8) & 255, (v >> 16) & 255, v >>> 24];
const loadByte = (at: number): number[] => [0x8a, 0x0d, ...le32(at)];
const storeByte = (at: number): number[] => [0x88, 0x0d, ...le32(at)];
const loadDword = (at: number): number[] => [0x8b, 0x0d, ...le32(at)];
const storeDword = (at: number): number[] => [0x89, 0x0d, ...le32(at)];

describe('data breakpoints', () => {
  let w: World;
  beforeEach(() => {
    w = protectedWorld(p);
    w.idt(DB, gate(INT32, codeOf(0), HANDLER));
  });

  it('trap after the instruction that wrote, with the value in memory and RIP behind it', () => {
    breakpoint(1, DATA, WRITE, 4);
    p.set64(L.RCX, 0x12345678);
    expect(hits(...storeDword(DATA))).toBe(2);
    expect([p.read(DATA, 4), ...p.words(p.reg(L.RSP), 4, 3)]).toEqual([0x12345678, CODE + 6, codeOf(0), 2]);
  });

  it('for writes do not match reads; for reads and writes match both', () => {
    breakpoint(0, DATA, WRITE, 1);
    expect(hits(...loadByte(DATA))).toBeNull();
    breakpoint(2, DATA + 8, ACCESS, 1);
    expect(hits(...loadByte(DATA + 8))).toBe(4);
    p.set64(L.RSP, STACK);
    expect(hits(...storeByte(DATA + 8))).toBe(4);
  });

  it.each([1, 2, 4] as const)('of length %i match an access that overlaps them, and no byte beside', (length) => {
    breakpoint(0, DATA, ACCESS, length);
    for (const at of [DATA - 1, DATA, DATA + length - 1, DATA + length]) {
      p.set64(L.RSP, STACK);
      expect(hits(...loadByte(at))).toBe(at >= DATA && at < DATA + length ? 1 : null);
    }
    for (const at of [DATA - 4, DATA - 3, DATA + length - 1, DATA + length]) {
      p.set64(L.RSP, STACK);
      expect(hits(...storeDword(at))).toBe(at > DATA - 4 && at < DATA + length ? 1 : null);
    }
  });

  it('ignore the low bits of an address that is not aligned to the length', () => {
    breakpoint(0, DATA + 3, ACCESS, 4);
    expect(hits(...loadByte(DATA))).toBe(1);
  });

  it('are found by an access across a page, and by one whose page was in use before', () => {
    expect(hits(...loadDword(DATA + 0xffe))).toBeNull();
    breakpoint(3, DATA + 0x1000, ACCESS, 1);
    expect(hits(...loadDword(DATA + 0xffe))).toBe(8);
    p.set64(L.RSP, STACK);
    setDr(7, 0x400);
    expect(hits(...loadDword(DATA + 0xffe))).toBeNull();
  });

  it('report those that match without being enabled only together with an enabled one', () => {
    breakpoint(0, DATA, WRITE, 4);
    breakpoint(1, DATA, WRITE, 4);
    breakpoint(2, DATA + 0x100, WRITE, 4);
    setDr(7, dr7() & ~0x3c);
    expect(hits(...storeDword(DATA))).toBe(3);
    p.set64(L.RSP, STACK);
    expect(hits(...storeDword(DATA + 0x100))).toBeNull();
  });

  it('match what is pushed, and a read-modify-write', () => {
    breakpoint(0, STACK - 4, WRITE, 4);
    expect(hits(0x50)).toBe(1);
    setDr(7, 0x400);
    p.set64(L.RSP, STACK);
    breakpoint(1, DATA, WRITE, 1);
    expect(hits(0xff, 0x05, ...le32(DATA))).toBe(2);
  });

  it('match what the delivery of an event pushes: the trap comes before the first instruction of its handler', () => {
    w.idt(0x30, gate(INT32, codeOf(0), HANDLER + 0x100));
    breakpoint(0, STACK - 12, WRITE, 4);
    expect(hits(0xcd, 0x30)).toBe(1);
    expect(p.read(p.reg(L.RSP), 4)).toBe(HANDLER + 0x100);
  });

  it('stop a repeated instruction after the iteration that matched, with RF set so that the rest is not stopped again', () => {
    breakpoint(0, DATA + 5, WRITE, 1);
    p.set64(L.RDI, DATA);
    p.set64(L.RCX, 20);
    setDr(6, 0);
    p.writeBytes(CODE, [0xf3, 0xaa]);
    p.core.exports.run(p.cpu, 2000);
    expect([p.reg(L.RCX), p.reg(L.RDI), dr6()]).toEqual([14, DATA + 6, 1]);
    expect(p.words(STACK - 12, 4, 3)).toEqual([CODE, codeOf(0), FLAG.RF | 2]);
  });

  it('leave RF alone at the last iteration', () => {
    breakpoint(0, DATA + 5, WRITE, 1);
    p.set64(L.RDI, DATA);
    p.set64(L.RCX, 6);
    p.writeBytes(CODE, [0xf3, 0xaa]);
    p.core.exports.run(p.cpu, 2000);
    expect(p.words(STACK - 12, 4, 3)).toEqual([CODE + 2, codeOf(0), 2]);
  });

  it('are forgotten by an instruction that faults after its access', () => {
    w.idt(GP, gate(INT32, codeOf(0), HANDLER + 0x200));
    breakpoint(0, DATA, ACCESS, 4);
    p.write(DATA, 4, 0x1234);
    // LDS with a bad selector: the far pointer is read first.
    p.write(DATA + 4, 2, FREE);
    p.rip = CODE;
    setDr(6, 0);
    p.rip = CODE;
    expect(p.exec(0xc5, 0x05, ...le32(DATA))).toEqual(fault(GP, FREE));
    p.settle();
    p.writeBytes(HANDLER + 0x200, [0x90]);
    p.step();
    p.settle();
    expect([p.rip, dr6()]).toEqual([BigInt(HANDLER + 0x201), 0]);
  });

  it('MOV SS puts them off until after the next instruction', () => {
    p.write(DATA, 2, dataOf(0));
    breakpoint(0, DATA, ACCESS, 2);
    expect(hits(0x8e, 0x15, ...le32(DATA))).toBeNull();
    expect(p.exec(0x90)).toBeNull();
    p.settle();
    expect([p.rip, dr6(), p.read(p.reg(L.RSP), 4)]).toEqual([BigInt(HANDLER), 1, CODE + 7]);
  });

  it('put off by MOV SS, they come with the #DB of INT1, and before the handler of an INT n', () => {
    w.idt(0x30, gate(INT32, codeOf(0), HANDLER + 0x100));
    p.write(DATA, 2, dataOf(0));
    breakpoint(0, DATA, ACCESS, 2);
    hits(0x8e, 0x15, ...le32(DATA));
    expect(p.exec(0xf1)).toBeNull();
    p.settle();
    expect([p.rip, dr6(), p.read(p.reg(L.RSP), 4)]).toEqual([BigInt(HANDLER), 1, CODE + 7]);
    hits(0x8e, 0x15, ...le32(DATA));
    expect(p.exec(0xcd, 0x30)).toBeNull();
    p.settle();
    expect([p.rip, dr6(), p.read(p.reg(L.RSP), 4)]).toEqual([BigInt(HANDLER), 1, HANDLER + 0x100]);
  });

  it('come together with the trap of TF in one #DB', () => {
    breakpoint(1, DATA, WRITE, 4);
    setDr(6, 0);
    w.enter(0, { flags: FLAG.TF });
    p.exec(...storeDword(DATA));
    p.settle();
    expect([dr6(), p.read(p.reg(L.RSP), 4)]).toEqual([0x4002, CODE + 6]);
  });

  it('have eight bytes and 64-bit addresses in long mode', () => {
    w = longWorld(p);
    w.idt(DB, gate(INT32, codeOf(0), HANDLER));
    breakpoint(0, DATA + 8, WRITE, 8);
    p.set64(L.RBX, DATA + 15);
    expect(hits(0x88, 0x0b)).toBe(1);
    p.set64(L.RSP, STACK);
    p.set64(L.RBX, DATA + 16);
    expect(hits(0x88, 0x0b)).toBeNull();
    p.set64(L.RBX, DATA);
    // MOVUPS [RBX], XMM0
    p.set64(L.CR4, p.get64(L.CR4) | 0x200n);
    expect(hits(0x0f, 0x11, 0x03)).toBe(1);
    setDr(0, 0xffff800000000000n);
    p.set64(L.RBX, DATA + 8);
    p.set64(L.RSP, STACK);
    expect(hits(0x88, 0x0b)).toBeNull();
  });
});

describe('I/O breakpoints', () => {
  beforeEach(() => {
    protectedWorld(p).idt(DB, gate(INT32, codeOf(0), HANDLER));
    p.set64(L.CR4, 8);
    p.set64(L.RDX, 0x3fa);
  });
  const IN_AL_DX = 0xec;
  const OUT_DX_EAX = 0xef;

  it('trap after IN and OUT that touch one of their ports', () => {
    breakpoint(2, 0x3f8, PORT, 4);
    expect(hits(IN_AL_DX)).toBe(4);
    p.set64(L.RSP, STACK);
    p.set64(L.RDX, 0x3f5);
    expect(hits(OUT_DX_EAX)).toBe(4);
    p.set64(L.RSP, STACK);
    p.set64(L.RDX, 0x3f4);
    expect(hits(OUT_DX_EAX)).toBeNull();
  });

  it('stop repeated string instructions after each iteration', () => {
    breakpoint(0, 0x3fa, PORT, 1);
    p.set64(L.RSI, DATA);
    p.set64(L.RCX, 3);
    p.writeBytes(CODE, [0xf3, 0x6e]);
    p.core.exports.run(p.cpu, 2000);
    expect([p.reg(L.RCX), p.read(STACK - 12, 4)]).toEqual([2, CODE]);
  });

  it('never match without CR4.DE, and are no data breakpoints', () => {
    breakpoint(0, 0x3fa, PORT, 1);
    expect(hits(...loadByte(0x3fa))).toBeNull();
    p.set64(L.CR4, 0);
    expect(hits(IN_AL_DX)).toBeNull();
  });
});

describe('debug registers', () => {
  let w: World;
  beforeEach(() => {
    w = protectedWorld(p);
    w.idt(DB, gate(INT32, codeOf(0), HANDLER));
  });

  it('an instruction breakpoint right after MOV SS is passed, but not by AMD’s processors', () => {
    for (const [model, expected] of [
      ['qemu64', fault(DB)],
      ['kvm64', null],
    ] as const) {
      p.setModel(model);
      protectedWorld(p);
      setDr(0, CODE + 2);
      setDr(7, 0x402);
      p.set64(L.RAX, dataOf(0));
      expect(p.exec(0x8e, 0xd0)).toBeNull();
      expect(p.exec(0x90)).toEqual(expected);
    }
    p.setModel('qemu64');
  });

  it('B0 to B3 tell of the last #DB; the other bits of DR6 stay until software clears them', () => {
    setDr(0, CODE);
    setDr(7, 0x402);
    p.set64(L.DR + 6 * 8, 0xffff4ff8);
    expect(p.exec(0x90)).toEqual(fault(DB));
    expect(dr6()).toBe(0x4001);
  });

  it('general detect is a fault whose image has RF set', () => {
    p.set64(L.DR + 7 * 8, 0x2400);
    expect(p.exec(0x0f, 0x21, 0xc0)).toEqual(fault(DB));
    p.settle();
    expect([dr6(), ...p.words(p.reg(L.RSP), 4, 3)]).toEqual([0x2000, CODE, codeOf(0), FLAG.RF | 2]);
  });

  it('INT1 is a trap that sets nothing in DR6', () => {
    setDr(6, 0);
    expect(p.exec(0xf1)).toBeNull();
    p.settle();
    expect([p.rip, dr6(), p.read(p.reg(L.RSP), 4)]).toEqual([BigInt(HANDLER), 0, CODE + 1]);
  });

  it('DR4 and DR5 are DR6 and DR7 unless CR4.DE makes them undefined', () => {
    expect(p.exec(0x0f, 0x21, 0xe8)).toBeNull();
    expect(p.reg(L.RAX)).toBe(0x400);
    p.set64(L.CR4, 8);
    expect(p.exec(0x0f, 0x21, 0xe8)).toEqual(fault(UD));
  });

  it('a task switch ends local breakpoints, and the T flag of the new task traps before its first instruction with BT', () => {
    const other = 0x5000;
    const selector = w.describe(FREE, system(TSS32, { base: other, limit: 0x67 }));
    p.write(other + 0x20, 4, CODE + 0x100);
    p.write(other + 0x24, 4, 2);
    p.write(other + 0x38, 4, STACK);
    for (const [i, s] of [dataOf(0), codeOf(0), dataOf(0), dataOf(0), 0, 0].entries()) p.write(other + 0x48 + i * 4, 4, s);
    p.write(other + 0x64, 2, 1);
    p.set64(L.DR + 7 * 8, 0x7ff);
    expect(p.exec(0xea, ...le32(0), selector, 0)).toBeNull();
    expect(dr7()).toBe(0x6aa);
    p.settle();
    expect([p.rip, dr6() & 0xf000, p.read(p.reg(L.RSP), 4)]).toEqual([BigInt(HANDLER), 0x8000, CODE + 0x100]);
  });
});
