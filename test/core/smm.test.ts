/** System management mode: SDM vol. 3C, "System Management Mode"; the state save map is AMD64's (APM vol. 2, table 10-1). */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FLAG, fault, L, Processor, UD } from './processor.ts';
import { CODE, codeOf, dataOf, longWorld, protectedWorld, STACK, TR_SELECTOR, TSS, type World } from './world.ts';

let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});
beforeEach(() => {
  protectedWorld(p);
});

const SMBASE = 0x30000;
const MAP = SMBASE + 0xfe00;
const at = (offset: number): number => SMBASE + offset;
const RSM = [0x0f, 0xaa];
const HLT = [0xf4];

/** Latches an SMI and lets it be taken if it may. */
function smi(): void {
  p.set32(L.SMI_PENDING, 1);
  p.settle();
}
const inSmm = (): boolean => p.get32(L.SMM) === 1;

describe('SMI', () => {
  it('begins at SMBASE + 8000h in a mode like real mode, with 4 GiB segments', () => {
    p.set64(L.RAX, 0x1234);
    smi();
    expect([inSmm(), p.smiActive, p.rip, p.flags]).toEqual([true, true, 0x8000n, 2]);
    expect(p.segment(L.CS)).toMatchObject({ selector: 0x3000, base: BigInt(SMBASE), limit: 0xffffffff });
    for (const s of [L.DS, L.ES, L.SS, L.FS, L.GS]) expect(p.segment(s)).toMatchObject({ selector: 0, base: 0n, limit: 0xffffffff });
    expect([p.get64(L.CR0) & 0x8000000dn, p.get64(L.CR4), p.get64(L.EFER), p.cpl]).toEqual([0n, 0n, 0n, 0]);
    expect([p.reg(L.RAX), p.reg(L.RSP), p.get32(L.CODE32)]).toEqual([0x1234, STACK, 0]);
  });

  it('leaves the state in the save map', () => {
    for (let i = 0; i < 8; i++) if (i !== 4) p.set64(L.GPR + i * 8, 0x1000 + i);
    p.flags = FLAG.CF | FLAG.IF;
    const [cr0, cr3] = [p.get64(L.CR0), 0x5000n];
    p.set64(L.CR3, cr3);
    smi();
    expect([0xff8, 0xff0, 0xfe8, 0xfe0, 0xfd8].map((o) => p.read(at(0xf000 + o), 8))).toEqual([0x1000, 0x1001, 0x1002, 0x1003, STACK]);
    expect([p.read(at(0xff78), 8), p.read(at(0xff70), 8)]).toEqual([CODE, FLAG.CF | FLAG.IF | 2]);
    expect([p.read64(at(0xff58)), p.read64(at(0xff50))]).toEqual([cr0, cr3]);
    expect([p.read(at(0xfefc), 4), p.read(at(0xff00), 4)]).toEqual([0x20064, SMBASE]);
    expect([p.read(MAP + 0x10, 2), p.read(MAP + 0x20, 2), p.read(MAP + 0x90, 2)]).toEqual([codeOf(0), dataOf(0), TR_SELECTOR]);
    expect(p.read64(MAP + 0x98)).toBe(BigInt(TSS));
  });

  it('waits while another is being handled, and until the interrupt shadow is over', () => {
    smi();
    p.rip = 0x9000;
    smi();
    expect([p.rip, p.get32(L.SMI_PENDING)]).toEqual([0x9000n, 1]);
    protectedWorld(p);
    p.exec(0xfb);
    smi();
    expect(inSmm()).toBe(false);
    p.exec(0x90);
    p.settle();
    expect([inSmm(), p.read(at(0xff78), 8)]).toEqual([true, CODE + 2]);
  });

  it('blocks NMIs, and interrupts as EFLAGS says', () => {
    p.flags = FLAG.IF;
    smi();
    p.set32(L.NMI_PENDING, 1);
    p.interrupt(0x40);
    expect(p.rip).toBe(0x8000n);
  });

  it('ends HLT, which goes on after RSM', () => {
    p.exec(...HLT);
    smi();
    expect([inSmm(), p.get32(L.HALTED), p.read(at(0xfec9), 1)]).toEqual([true, 0, 1]);
    p.exec(...RSM);
    expect([p.get32(L.HALTED), p.rip]).toEqual([1, BigInt(CODE + 1)]);
    smi();
    p.write(at(0xfec9), 1, 0);
    p.exec(...RSM);
    expect([p.get32(L.HALTED), p.rip]).toEqual([0, BigInt(CODE + 1)]);
  });

  it('after OUT comes before the next instruction', () => {
    p.core.env!.portWrite = () => p.set32(L.SMI_PENDING, 1);
    p.writeBytes(CODE, [0xe6, 0xb2, 0x40, 0x40]);
    p.writeBytes(at(0x8000), [0xf4]);
    p.core.exports.run(p.cpu, 100);
    expect([p.read(at(0xff78), 8), p.reg(L.RAX)]).toEqual([CODE + 2, 0]);
  });
});

describe('RSM', () => {
  it('is #UD in other modes, at every level', () => {
    expect(p.exec(...RSM)).toEqual(fault(UD));
  });

  /** Everything that the map has. */
  const state = (): unknown => ({
    gpr: Array.from({ length: 16 }, (_, i) => p.get64(L.GPR + i * 8)),
    segments: Array.from({ length: 8 }, (_, i) => p.segment(i)),
    control: [L.CR0, L.CR3, L.CR4, L.EFER, L.GDTR_BASE, L.IDTR_BASE, L.DR + 48, L.DR + 56].map((f) => p.get64(f)),
    limits: [p.get32(L.GDTR_LIMIT), p.get32(L.IDTR_LIMIT)],
    rest: [p.rip, p.flags, p.cpl, p.get32(L.CODE64), p.get32(L.NMI_BLOCKED), p.get32(L.HALTED)],
  });

  it.each([
    ['protected mode at level 3', () => protectedWorld(p).enter(3, { flags: FLAG.IF | FLAG.CF | FLAG.DF })],
    ['virtual-8086 mode', () => protectedWorld(p).enterVm86({ flags: FLAG.IF })],
    ['64-bit mode', () => longWorld(p).enter(0)],
    ['compatibility mode at level 3', () => compatibility(longWorld(p))],
    ['real mode', () => p.reset()],
  ] as const)('goes back to %s, with everything as it was', (_name, enter) => {
    enter();
    for (let i = 0; i < 16; i++) if (i !== 4) p.set64(L.GPR + i * 8, BigInt(i) * 0x0101_0101_0101n);
    p.set64(L.DR + 56, 0x403);
    const before = state();
    smi();
    for (let i = 0; i < 16; i++) p.set64(L.GPR + i * 8, 0);
    p.set64(L.DR + 56, 0x400);
    p.rip = 0x8000;
    expect(p.exec(...RSM)).toBeNull();
    expect(state()).toEqual(before);
    expect([inSmm(), p.smiActive]).toEqual([false, false]);
  });
  function compatibility(w: World): void {
    w.enter(3);
    p.setSegment(L.CS, { attr: 0xc0fb });
  }

  it('takes a new SMBASE from the map, and what else the handler has written there', () => {
    smi();
    p.write(at(0xff00), 4, 0x50000);
    p.write(at(0xfff8), 8, 0xabcd);
    p.exec(...RSM);
    expect(p.reg(L.RAX)).toBe(0xabcd);
    smi();
    expect([p.segment(L.CS).selector, p.segment(L.CS).base, p.read(0x50000 + 0xff00, 4)]).toEqual([0x5000, 0x50000n, 0x50000]);
  });

  it('restores whether NMIs are blocked', () => {
    for (const blocked of [0, 1]) {
      p.set32(L.NMI_BLOCKED, blocked);
      smi();
      p.rip = 0x8000;
      p.exec(...RSM);
      expect(p.get32(L.NMI_BLOCKED)).toBe(blocked);
    }
  });

  it.each([
    ['paging without protection', 0xff58, 0x80000030],
    ['a reserved bit of CR4', 0xff48, 1 << 30],
    ['long mode without paging', 0xfed0, 0x500],
    ['a reserved bit of EFER', 0xfed0, 2],
  ])('enters shutdown for %s', (_name, offset, value) => {
    smi();
    p.write(at(offset), 8, value);
    p.exec(...RSM);
    expect(p.get32(L.SHUTDOWN)).toBe(1);
  });

  it('does not step into the program that was interrupted', () => {
    smi();
    p.flags = FLAG.TF;
    p.exec(...RSM);
    expect(p.get32(L.STEP_PENDING)).toBe(0);
  });
});
