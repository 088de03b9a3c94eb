/**
 * What comes first when an instruction has several reasons to fault, until it executes: SDM vol. 3A 6.9, table 6-2, classes 6 to 8
 * (breakpoints, fetching, decoding), and who of the units may be used at all.
 */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DB, type Fault, FLAG, fault, GP, L, NP, PF, Processor, SS, UD } from './processor.ts';
import { CODE, codeOf, longWorld, PAGES, protectedWorld, STACK, type World } from './world.ts';

const NM = 7;
const MF = 16;
const CR0_EM = 4n;
const CR0_TS = 8n;
const CR4_OSFXSR = 0x200n;
const CR4_OSXSAVE = 1n << 18n;
/** In the large page at 2 MiB, which tests take away: what is before it is there. */
const ABSENT = 0x20_0000;
const I = 0x10;

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create('max');
});
beforeEach(() => {
  w = longWorld(p);
});

/** The page at 2 MiB is gone. */
function unmap(): void {
  p.write(PAGES + 0x2008, 8, 0);
  p.core.exports.stateReplaced(p.cpu);
}
/** Executes code that begins `before` bytes before the absent page. */
function atEdge(before: number, ...bytes: number[]): Fault {
  unmap();
  p.writeBytes(ABSENT - before, bytes.slice(0, before));
  p.rip = ABSENT - before;
  return p.step();
}
const cr0 = (bits: bigint): void => p.set64(L.CR0, p.get64(L.CR0) | bits);
const cr4 = (bits: bigint): void => p.set64(L.CR4, p.get64(L.CR4) | bits);

describe('fetching', () => {
  it('a page fault on the second page of an instruction has its address in CR2, and RIP at the first byte', () => {
    expect(atEdge(3, 0x48, 0xc7, 0xc0, 1, 0, 0, 0)).toEqual(fault(PF, I));
    expect([p.get64(L.CR2), p.rip]).toEqual([BigInt(ABSENT), BigInt(ABSENT - 3)]);
  });

  it('says I/D only where there is NX or SMEP', () => {
    p.set64(L.EFER, 0x501);
    expect(atEdge(1, 0x66)).toEqual(fault(PF));
    p.core.exports.dropAll();
    p.set64(L.EFER, 0xd01);
    p.core.exports.stateReplaced(p.cpu);
    expect(atEdge(1, 0x66)).toEqual(fault(PF, I));
    w.enter(3);
    expect(atEdge(1, 0x66)).toEqual(fault(PF, I | 4));
  });

  it('fifteen bytes that are no instruction yet are #GP(0), whatever would follow', () => {
    expect(atEdge(15, ...new Array(15).fill(0x66))).toEqual(fault(GP));
    expect(atEdge(14, ...new Array(14).fill(0x66))?.vector).toBe(PF);
  });

  it('a sixteenth byte is #GP(0) even if the instruction is undefined, or not there', () => {
    expect(p.exec(...new Array(14).fill(0x66), 0x0f, 0x0b)).toEqual(fault(GP));
    expect(p.exec(...new Array(13).fill(0x66), 0x0f, 0x0b)).toEqual(fault(UD));
  });

  it('the limit of the code segment is looked at byte for byte: what lies before it counts first', () => {
    w = protectedWorld(p);
    p.core.exports.setHidden(p.cpu, L.CS, codeOf(0), 0n, CODE + 1, 0x409b);
    p.core.exports.modeChanged(p.cpu);
    // UD2 is whole within the limit, MOV is not.
    p.rip = CODE;
    expect(p.exec(0x0f, 0x0b)).toEqual(fault(UD));
    p.rip = CODE;
    expect(p.exec(0xb8, 1, 2, 3, 4)).toEqual(fault(GP));
    p.rip = CODE + 2;
    expect(p.step()).toEqual(fault(GP));
  });

  it('a jump that is not canonical faults itself; the end of the canonical half faults when it is reached', () => {
    p.set64(L.RAX, 0x8000_0000_0000n);
    expect(p.exec(0xff, 0xe0)).toEqual(fault(GP));
    expect(p.rip).toBe(BigInt(CODE));
  });

  it('an instruction breakpoint comes before the page fault of the fetch, and needs no page', () => {
    unmap();
    p.set64(L.DR, ABSENT + 0x10);
    p.set64(L.DR + 56, 0x402);
    p.rip = ABSENT + 0x10;
    expect(p.step()).toEqual(fault(DB));
    p.set32(L.EXC_VECTOR, 0xffffffff);
    p.flags = p.flags | FLAG.RF;
    expect(p.step()).toEqual(fault(PF, I));
  });

  it('a trap of the instruction before comes first of all', () => {
    unmap();
    p.flags = FLAG.TF;
    p.rip = ABSENT - 1;
    p.writeBytes(ABSENT - 1, [0x90]);
    w.idt(DB, 0n);
    expect(p.step()).toBeNull();
    expect(p.get32(L.STEP_PENDING)).not.toBe(0);
  });
});

describe('decoding', () => {
  const NOWHERE = 0x7000_0000n;
  beforeEach(() => p.set64(L.RDI, NOWHERE));

  it('LOCK on what cannot be locked is #UD without a look at memory', () => {
    for (const code of [[0x8b, 0x07], [0x39, 0x07], [0x01, 0xc0], [0x90], [0x0f, 0xa3, 0x07], [0x0f, 0xba, 0x27, 1], [0x0f, 0x58, 0x07]])
      expect(p.exec(0xf0, ...code), code.join()).toEqual(fault(UD));
    expect(p.exec(0xf0, 0x01, 0x07)?.vector).toBe(PF);
  });

  it('an undefined instruction is #UD before privilege and before memory', () => {
    w.enter(3);
    p.set64(L.RDI, NOWHERE);
    // MOV from CR1, MOV CS, LEA of a register, LDS in 64-bit mode, CMPXCHG8B of a register, INVLPG of one with rm 2.
    for (const code of [
      [0x0f, 0x20, 0xc8],
      [0x8e, 0x0f],
      [0x8d, 0xc0],
      [0xc5, 0x07, 0xff],
      [0x0f, 0xc7, 0xc8],
      [0x0f, 0x01, 0xfd],
    ])
      expect(p.exec(...code), code.join()).toEqual(fault(UD));
  });

  it('privilege comes before the operand', () => {
    w.enter(3);
    p.set64(L.RDI, NOWHERE);
    // LGDT, LIDT, LLDT, LTR, LMSW, INVLPG.
    for (const code of [
      [0x0f, 0x01, 0x17],
      [0x0f, 0x01, 0x1f],
      [0x0f, 0x00, 0x17],
      [0x0f, 0x00, 0x1f],
      [0x0f, 0x01, 0x37],
      [0x0f, 0x01, 0x3f],
    ])
      expect(p.exec(...code), code.join()).toEqual(fault(GP));
  });

  it('IOPL and the permission bitmap come before the memory of INS and OUTS, and the port is left alone when that faults', () => {
    let reads = 0;
    if (p.core.env) p.core.env.portRead = () => ++reads;
    w.enter(3);
    p.set64(L.RDI, NOWHERE);
    p.set64(L.RSI, NOWHERE);
    expect(p.exec(0x6c)).toEqual(fault(GP));
    expect(p.exec(0x6e)).toEqual(fault(GP));
    w.enter(3, { flags: 0x3002 });
    p.set64(L.RDI, NOWHERE);
    expect(p.exec(0x6c)).toEqual(fault(PF, 6));
    expect(reads).toBe(0);
  });
});

describe('#UD, then #NM, then #MF, then the operand (vol. 2A 2.6 and 2.7, tables 2-18 to 2-28; vol. 3A table 2-2)', () => {
  const NOWHERE = 0x7000_0001n;
  const ADDPS = [0x0f, 0x58, 0x07];
  const MOVAPS = [0x0f, 0x28, 0x07];
  const VADDPS = [0xc5, 0xf8, 0x58, 0x07];
  const PADDB = [0x0f, 0xfc, 0x07];
  const FLD = [0xd9, 0x07];
  const FXSAVE = [0x0f, 0xae, 0x07];
  const XSAVE = [0x0f, 0xae, 0x27];
  beforeEach(() => {
    p.set64(L.RDI, NOWHERE);
    cr4(CR4_OSFXSR | CR4_OSXSAVE);
    p.set64(L.XCR0, 7);
    p.set32(L.FCW, 0x37f);
    p.set32(L.FEMPTY, 0xff);
    p.core.exports.stateReplaced(p.cpu);
  });
  /** An unmasked x87 exception waits. */
  const pend = (): void => {
    cr0(0x20n);
    p.set32(L.FCW, 0x37e);
    p.set32(L.FSW, 0x8081);
  };

  it('SSE: CR0.EM or no CR4.OSFXSR is #UD, even with TS; TS is #NM before alignment and paging', () => {
    expect(p.exec(...ADDPS)).toEqual(fault(GP));
    cr0(CR0_TS);
    expect(p.exec(...ADDPS)).toEqual(fault(NM));
    expect(p.exec(...MOVAPS)).toEqual(fault(NM));
    cr0(CR0_EM);
    expect(p.exec(...ADDPS)).toEqual(fault(UD));
    p.set64(L.CR0, p.get64(L.CR0) & ~CR0_EM);
    p.set64(L.CR4, p.get64(L.CR4) & ~CR4_OSFXSR);
    expect(p.exec(...ADDPS)).toEqual(fault(UD));
  });

  it('SSE minds no pending x87 exception, MMX does, before its operand', () => {
    pend();
    expect(p.exec(...ADDPS)).toEqual(fault(GP));
    expect(p.exec(...PADDB)).toEqual(fault(MF));
    cr0(CR0_TS);
    expect(p.exec(...PADDB)).toEqual(fault(NM));
    cr0(CR0_EM);
    expect(p.exec(...PADDB)).toEqual(fault(UD));
  });

  it('AVX: XCR0 and CR4.OSXSAVE are #UD, before TS; EM does not matter; unaligned operands are allowed', () => {
    expect(p.exec(...VADDPS)?.vector).toBe(PF);
    cr0(CR0_EM);
    expect(p.exec(...VADDPS)?.vector).toBe(PF);
    cr0(CR0_TS);
    expect(p.exec(...VADDPS)).toEqual(fault(NM));
    p.set64(L.XCR0, 3);
    p.core.exports.stateReplaced(p.cpu);
    expect(p.exec(...VADDPS)).toEqual(fault(UD));
    p.set64(L.XCR0, 7);
    p.set64(L.CR4, p.get64(L.CR4) & ~CR4_OSXSAVE);
    p.core.exports.stateReplaced(p.cpu);
    expect(p.exec(...VADDPS)).toEqual(fault(UD));
  });

  it('prefixes that VEX forbids are #UD, before TS', () => {
    cr0(CR0_TS);
    for (const prefix of [0x66, 0xf2, 0xf3, 0xf0, 0x48]) expect(p.exec(prefix, ...VADDPS), prefix.toString(16)).toEqual(fault(UD));
  });

  it('x87: EM or TS is #NM, before a pending exception, which comes before the operand', () => {
    expect(p.exec(...FLD)?.vector).toBe(PF);
    pend();
    expect(p.exec(...FLD)).toEqual(fault(MF));
    cr0(CR0_TS);
    expect(p.exec(...FLD)).toEqual(fault(NM));
    p.set64(L.CR0, (p.get64(L.CR0) & ~CR0_TS) | CR0_EM);
    expect(p.exec(...FLD)).toEqual(fault(NM));
  });

  it('WAIT is #NM only with both MP and TS', () => {
    p.set64(L.CR0, p.get64(L.CR0) & ~2n);
    cr0(CR0_TS);
    expect(p.exec(0x9b)).toBeNull();
    cr0(2n);
    expect(p.exec(0x9b)).toEqual(fault(NM));
  });

  it('FXSAVE and XSAVE: #UD, #NM, #GP(0) of alignment, #PF', () => {
    for (const code of [FXSAVE, XSAVE]) {
      p.set64(L.RDI, NOWHERE - 1n);
      expect(p.exec(...code)?.vector).toBe(PF);
      p.set64(L.RDI, NOWHERE);
      expect(p.exec(...code)).toEqual(fault(GP));
    }
    cr0(CR0_TS);
    for (const code of [FXSAVE, XSAVE]) expect(p.exec(...code)).toEqual(fault(NM));
    p.set64(L.CR4, p.get64(L.CR4) & ~CR4_OSXSAVE);
    expect(p.exec(...XSAVE)).toEqual(fault(UD));
    p.set64(L.CR0, (p.get64(L.CR0) & ~CR0_TS) | CR0_EM);
    expect(p.exec(...FXSAVE)).toEqual(fault(NM));
  });
});

describe('far transfers', () => {
  beforeEach(() => {
    w = protectedWorld(p);
  });

  it('the pointer is read before its selector is looked at, and type comes before presence', () => {
    p.set64(L.RDI, 0xffff_fffdn);
    p.setSegment(L.DS, { selector: 0x10, base: 0n, limit: 0xffff, attr: 0x4093 });
    expect(p.exec(0xff, 0x2f)).toEqual(fault(GP));
    w.describe(0x80, 0x00cf_1300_0000_ffffn);
    expect(p.exec(0xea, 0, 0, 0, 0, 0x80, 0)).toEqual(fault(GP, 0x80));
    w.describe(0x80, 0x00cf_1b00_0000_ffffn);
    expect(p.exec(0xea, 0, 0, 0, 0, 0x80, 0)).toEqual(fault(NP, 0x80));
  });

  it('presence comes before the limit of the target, and so does the stack', () => {
    w.describe(0x80, 0x0040_9b00_0000_0fffn);
    expect(p.exec(0xea, 0, 0x10, 0, 0, 0x80, 0)).toEqual(fault(GP));
    w.describe(0x80, 0x0040_1b00_0000_0fffn);
    expect(p.exec(0xea, 0, 0x10, 0, 0, 0x80, 0)).toEqual(fault(NP, 0x80));
    p.setSegment(L.SS, { limit: 0xfff, attr: 0x4093 });
    w.describe(0x80, 0x0040_9b00_0000_0fffn);
    expect(p.exec(0x9a, 0, 0x10, 0, 0, 0x80, 0)).toEqual(fault(SS));
    expect(p.get64(L.RSP)).toBe(BigInt(STACK));
  });
});
