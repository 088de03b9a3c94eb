/**
 * Traps of an instruction and what else happens at its end or at the next one (SDM vol. 3A 6.9, table 6-2, classes 2 to 6; vol. 3B 18.3).
 */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gate, INT32 } from './descriptors.ts';
import { DB, FLAG, GP, L, PF, Processor, UD } from './processor.ts';
import { CODE, codeOf, longWorld, PAGES, STACK, type World } from './world.ts';

const BS = 0x4000;
const B0 = 1;
const DR6 = L.DR + 48;
const DR7 = L.DR + 56;
const HANDLERS = 0x1_1000;
const DATA = 0x4_0000;
const ABSENT = 0x20_0000;
const HLT = 0xf4;
const INTERRUPT = 0x30;
/** A part of a REP costs as much as hundreds of instructions. */
const BUDGET = 5000;

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create('max');
});
beforeEach(() => {
  w = longWorld(p);
  p.write(PAGES + 0x2008, 8, 0);
  p.core.exports.stateReplaced(p.cpu);
  for (let v = 0; v < 0x40; v++) w.idt(v, gate(INT32, codeOf(0), HANDLERS + v));
  p.writeBytes(HANDLERS, new Uint8Array(0x40).fill(HLT));
  p.set64(DR6, 0xffff0ff0);
});

/** Runs until a handler halts: its vector, and RIP and RFLAGS of the frame that has them after `errors` error codes. */
function outcome(errors: 0 | 1): { vector: number; rip: number; flags: number } {
  expect(p.run(BUDGET)).toBe(true);
  const frame = Number(p.get64(L.RSP)) + 8 * errors;
  return { vector: Number(p.rip) - HANDLERS - 1, rip: p.read(frame, 4), flags: p.read(frame + 16, 4) };
}
const begin = (flags: number, ...code: number[]): void => {
  p.writeBytes(CODE, [...code, 0x90, HLT]);
  p.flags = flags;
};
const watchWrites = (at: number): void => {
  p.set64(L.DR, at);
  p.set64(DR7, 0xd0402);
};

describe('a single step', () => {
  it('over REP traps after each element, with RIP still there', () => {
    p.set64(L.RDI, DATA);
    p.set64(L.RCX, 3);
    begin(FLAG.TF, 0xf3, 0xaa);
    expect(outcome(0)).toMatchObject({ vector: DB, rip: CODE });
    expect([p.get64(L.RCX), p.get32(DR6) & BS]).toEqual([2n, BS]);
  });

  it('is not taken for an instruction that faults: the fault has TF in its image, and no trap follows in the handler', () => {
    p.set64(L.RDI, ABSENT);
    begin(FLAG.TF, 0x8b, 0x07);
    const { vector, rip, flags } = outcome(1);
    expect([vector, rip, flags & FLAG.TF, flags & FLAG.RF]).toEqual([PF, CODE, FLAG.TF, FLAG.RF]);
    expect(p.get32(DR6) & BS).toBe(0);
  });

  it('comes before an interrupt that the same instruction brought about', () => {
    p.interruptVector = INTERRUPT;
    if (p.core.env) p.core.env.portWrite = () => p.set32(L.INTR, 1);
    begin(FLAG.TF | FLAG.IF, 0xe6, 0x80);
    const { vector, rip } = outcome(0);
    p.set32(L.INTR, 0);
    expect([vector, rip]).toEqual([DB, CODE + 2]);
    // Without the step it is taken.
    w.enter(0, { rsp: STACK });
    p.set32(L.HALTED, 0);
    begin(FLAG.IF, 0xe6, 0x80);
    expect(outcome(0)).toMatchObject({ vector: INTERRUPT, rip: CODE + 2 });
    p.set32(L.INTR, 0);
  });

  it('comes before a fault of the next instruction', () => {
    begin(FLAG.TF, 0x90, 0x0f, 0x0b);
    expect(outcome(0)).toMatchObject({ vector: DB, rip: CODE + 1 });
  });

  it('comes after MOV SS only with the next instruction, and not at all if that one faults', () => {
    p.set64(L.RAX, p.selector(L.SS));
    begin(FLAG.TF, 0x8e, 0xd0, 0x90);
    expect(outcome(0)).toMatchObject({ vector: DB, rip: CODE + 3 });
    w.enter(0, { rsp: STACK });
    p.set32(L.HALTED, 0);
    begin(FLAG.TF, 0x8e, 0xd0, 0x0f, 0x0b);
    expect(outcome(0)).toMatchObject({ vector: UD, rip: CODE + 2 });
  });

  it('that POPF ends is still taken after POPF', () => {
    p.set64(L.RSP, STACK - 8);
    p.write(STACK - 8, 8, 2);
    begin(FLAG.TF, 0x9d);
    expect(outcome(0)).toMatchObject({ vector: DB, rip: CODE + 1 });
  });
});

describe('a data breakpoint', () => {
  it('of an instruction that faults afterwards is not reported', () => {
    watchWrites(ABSENT - 16);
    p.set64(L.RDI, ABSENT - 4);
    p.set64(L.RCX, 2);
    // MOVS of a pair: the second element faults; the first one, unwatched, is done.
    p.set64(L.RSI, DATA);
    begin(0, 0xf3, 0xa5);
    expect(outcome(1)).toMatchObject({ vector: PF, rip: CODE });
    expect(p.get32(DR6) & B0).toBe(0);
  });

  it('comes before an undefined instruction that follows, together with the single step', () => {
    watchWrites(DATA);
    p.set64(L.RDI, DATA);
    begin(FLAG.TF, 0x89, 0x07, 0x0f, 0x0b);
    const { vector, rip, flags } = outcome(0);
    expect([vector, rip, flags & FLAG.RF, p.get32(DR6) & (BS | B0)]).toEqual([DB, CODE + 2, 0, BS | B0]);
  });
});

describe('RF', () => {
  it('is set in the image of a fault, so that IRET does not meet the same breakpoint, and clear in that of a trap', () => {
    begin(0, 0x0f, 0x0b);
    expect(outcome(0).flags & FLAG.RF).toBe(FLAG.RF);
    w.enter(0, { rsp: STACK });
    p.set32(L.HALTED, 0);
    begin(FLAG.TF, 0x90);
    expect(outcome(0).flags & FLAG.RF).toBe(0);
  });

  it('is clear in the image of INT n, also when the program had set it', () => {
    begin(FLAG.RF, 0xcd, INTERRUPT);
    expect(outcome(0).flags & FLAG.RF).toBe(0);
  });

  it('is clear in that of an instruction breakpoint, which comes before a #GP of the same instruction', () => {
    p.set64(L.DR, CODE);
    p.set64(DR7, 0x402);
    begin(0, ...new Array(15).fill(0x66), 0x90);
    const { vector, rip, flags } = outcome(0);
    expect([vector, rip, flags & FLAG.RF]).toEqual([DB, CODE, 0]);
    w.enter(0, { rsp: STACK });
    p.set32(L.HALTED, 0);
    begin(FLAG.RF, ...new Array(15).fill(0x66), 0x90);
    expect(outcome(1)).toMatchObject({ vector: GP, rip: CODE });
  });
});
