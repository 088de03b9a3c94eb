import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gate, INT32 } from './descriptors.ts';
import { DB, FLAG, fault, L, Processor } from './processor.ts';
import { CODE, codeOf, dataOf, protectedWorld, STACK, type World } from './world.ts';

let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});

const HANDLER = 0x18000;

describe('single stepping and breakpoints', () => {
  let w: World;
  beforeEach(() => {
    w = protectedWorld(p);
    w.idt(DB, gate(INT32, codeOf(0), HANDLER));
  });
  const dr6 = (): number => p.get32(L.DR + 6 * 8);

  it('TF traps after the instruction, with BS set and TF saved', () => {
    w.enter(0, { flags: FLAG.TF });
    p.exec(0x90);
    p.settle();
    expect(p.words(p.reg(L.RSP), 4, 3)).toEqual([CODE + 1, codeOf(0), FLAG.TF | 2]);
    expect([dr6(), p.flags, p.rip]).toEqual([0xffff4ff0, 2, BigInt(HANDLER)]);
  });

  it('POPF that sets TF traps after the next instruction', () => {
    p.write(STACK, 4, FLAG.TF);
    p.exec(0x9d);
    p.settle();
    expect(p.rip).toBe(BigInt(CODE + 1));
    p.exec(0x90);
    p.settle();
    expect([p.rip, p.read(p.reg(L.RSP), 4)]).toEqual([BigInt(HANDLER), CODE + 2]);
  });

  it('INT n is not followed by a step trap', () => {
    w.idt(0x30, gate(INT32, codeOf(0), HANDLER + 0x100));
    w.enter(0, { flags: FLAG.TF });
    p.exec(0xcd, 0x30);
    p.settle();
    expect(p.rip).toBe(BigInt(HANDLER + 0x100));
  });

  it('MOV SS holds the trap off until after the next instruction', () => {
    w.enter(0, { flags: FLAG.TF });
    p.set64(L.RAX, dataOf(0));
    p.exec(0x8e, 0xd0);
    p.settle();
    expect(p.rip).toBe(BigInt(CODE + 2));
    p.exec(0x90);
    p.settle();
    expect(p.read(p.reg(L.RSP), 4)).toBe(CODE + 3);
  });

  it('an instruction breakpoint faults before the instruction, without RF in the saved image', () => {
    p.set64(L.DR, CODE);
    p.set64(L.DR + 7 * 8, 0x402);
    expect(p.exec(0x90)).toEqual(fault(DB));
    p.settle();
    expect(p.words(p.reg(L.RSP), 4, 3)).toEqual([CODE, codeOf(0), 2]);
    expect(dr6()).toBe(0xffff0ff1);
  });

  it('RF set by IRET lets the instruction pass its breakpoint, once', () => {
    p.set64(L.DR, CODE + 0x10);
    p.set64(L.DR + 7 * 8, 0x402);
    p.write(STACK - 12, 4, CODE + 0x10);
    p.write(STACK - 8, 4, codeOf(0));
    p.write(STACK - 4, 4, FLAG.RF | 2);
    p.set64(L.RSP, STACK - 12);
    expect(p.exec(0xcf)).toBeNull();
    expect(p.exec(0xeb, 0xfe)).toBeNull();
    expect([p.rip, p.flags & FLAG.RF]).toEqual([BigInt(CODE + 0x10), 0]);
    expect(p.step()).toEqual(fault(DB));
  });

  it('DR7.GD makes the next debug-register access a #DB with BD, and is cleared for the handler', () => {
    p.set64(L.DR + 7 * 8, 0x2400);
    expect(p.exec(0x0f, 0x21, 0xc0)).toEqual(fault(DB));
    p.settle();
    expect([dr6(), p.get32(L.DR + 7 * 8)]).toEqual([0xffff2ff0, 0x400]);
  });
});
