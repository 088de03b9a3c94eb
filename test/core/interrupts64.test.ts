import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { code, gate, INT16, INT32 } from './descriptors.ts';
import { DF, FLAG, fault, GP, L, PF, Processor, SS } from './processor.ts';
import { CODE, codeOf, dataOf, FREE, longWorld, STACK, stackOf, TSS, type World } from './world.ts';

let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});

const HANDLER = 0x18000;

describe('IA-32e mode', () => {
  let w: World;
  beforeEach(() => {
    w = longWorld(p);
    w.idt(0x30, gate(INT32, codeOf(0), HANDLER, { dpl: 3 }));
    w.idt(GP, gate(INT32, codeOf(0), HANDLER + 0x100));
  });
  const frame = (count: number): number[] => p.words(p.reg(L.RSP), 8, count);

  it('always pushes SS, RSP, RFLAGS, CS, RIP, on a stack aligned to 16 bytes', () => {
    w.enter(0, { rsp: STACK - 3, flags: FLAG.IF });
    p.exec(0xcd, 0x30);
    expect(p.reg(L.RSP)).toBe(STACK - 16 - 40);
    expect(frame(5)).toEqual([CODE + 2, codeOf(0), FLAG.IF | 2, STACK - 3, dataOf(0)]);
    expect([p.rip, p.flags, p.selector(L.SS)]).toEqual([BigInt(HANDLER), 2, dataOf(0)]);
  });

  it('to an inner level RSP comes from the TSS and SS is null with the new level as RPL', () => {
    w.enter(3);
    p.exec(0xcd, 0x30);
    expect([p.cpl, p.selector(L.SS), p.isUnusable(L.SS), p.reg(L.RSP)]).toEqual([0, 0, true, stackOf(0) - 40]);
    expect(frame(5)).toEqual([CODE + 2, codeOf(3), 2, STACK, dataOf(3)]);
  });

  it('an IST entry is used at every level', () => {
    w.idt(0x31, gate(INT32, codeOf(0), HANDLER, { count: 3 }));
    p.write(TSS + 0x24 + 2 * 8, 8, 0x3f008);
    p.exec(0xcd, 0x31);
    expect([p.reg(L.RSP), p.selector(L.SS)]).toEqual([0x3f000 - 40, dataOf(0)]);
    expect(frame(5)[3]).toBe(STACK);
  });

  it('an error code makes six quadwords', () => {
    p.raise(GP, 0x18);
    expect(p.reg(L.RSP)).toBe(STACK - 48);
    expect(frame(3)).toEqual([0x18, CODE, codeOf(0)]);
  });

  it('refuses compatibility-mode handlers, 16-bit and task gates, and non-canonical offsets', () => {
    w.describe(FREE, code({ long: false }));
    w.idt(0x40, gate(INT32, FREE, HANDLER));
    expect(p.exec(0xcd, 0x40)).toEqual(fault(GP, FREE));
    for (const type of [5, INT16]) {
      w.enter(0);
      w.idt(0x41, gate(type, codeOf(0), HANDLER));
      expect(p.exec(0xcd, 0x41)).toEqual(fault(GP, 0x41 * 8 + 2));
    }
    w.enter(0);
    w.idt(0x42, gate(INT32, codeOf(0), HANDLER), 0x8000_0000_0000n);
    expect(p.exec(0xcd, 0x42)).toEqual(fault(GP, 0));
  });

  it('a non-canonical stack is #SS(0), and with no good stack for that a double fault on its IST', () => {
    w.idt(DF, gate(INT32, codeOf(0), HANDLER + 0x200, { count: 1 }));
    p.write(TSS + 0x24, 8, 0x3f000);
    p.set64(L.RSP, 0x9000_0000_0000n);
    w.idt(SS, gate(INT32, codeOf(0), HANDLER));
    expect(p.exec(0xcd, 0x30)).toEqual(fault(SS, 0));
    p.settle();
    expect([p.rip, p.reg(L.RSP)]).toEqual([BigInt(HANDLER + 0x200), 0x3f000 - 48]);
    expect(frame(1)).toEqual([0]);
  });

  it('a page fault while pushing is delivered in place of a benign event, with CR2 at the stack', () => {
    w.enter(3);
    // RSP0 lies in a page that is not mapped.
    p.write(TSS + 4, 8, 0x800000);
    w.idt(PF, gate(INT32, codeOf(0), HANDLER + 0x300, { count: 1 }));
    p.write(TSS + 0x24, 8, 0x3f000);
    expect(p.exec(0xcd, 0x30)).toEqual(fault(PF, 2));
    p.settle();
    expect(p.get64(L.CR2)).toBe(0x800000n - 8n);
    expect([p.rip, p.cpl]).toEqual([BigInt(HANDLER + 0x300), 0]);
    expect(frame(6)).toEqual([2, CODE, codeOf(3), FLAG.RF | 2, STACK, dataOf(3)]);
  });
});
