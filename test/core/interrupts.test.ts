import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RUN_SLICE } from '../../accel/tcg/core.ts';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { Translator } from '../../accel/tcg/translator.ts';
import { TcgVcpu } from '../../accel/tcg/vcpu.ts';
import type { Clock } from '../../machine/clock.ts';
import type { VmOps } from '../../machine/vcpu.ts';
import { code, data, gate, INT16, INT32, TRAP32 } from './descriptors.ts';
import { DB, DF, FLAG, fault, GP, L, NP, PF, Processor, RAM, SS, TS, UD } from './processor.ts';
import { CODE, codeOf, dataOf, FREE, protectedWorld, STACK, stackOf, TR_SELECTOR, TSS, type World } from './world.ts';

let p: Processor;
beforeAll(async () => {
  p = await Processor.create();
});

const HANDLER = 0x18000;

describe('real mode', () => {
  beforeEach(() => {
    p.reset();
    p.setSegment(L.CS, { selector: 0x1000, base: 0x10000n });
    p.setSegment(L.SS, { selector: 0x2000, base: 0x20000n });
    p.rip = 0x100;
    p.set64(L.RSP, 0x1000);
    p.write(0x21 * 4, 4, 0x1800_0040);
  });

  it('INT n pushes FLAGS, CS, IP and clears IF, TF and AC', () => {
    p.flags = FLAG.CF | FLAG.IF | FLAG.AC;
    expect(p.exec(0xcd, 0x21)).toBeNull();
    expect(p.words(0x20ffa, 2, 3)).toEqual([0x102, 0x1000, FLAG.CF | FLAG.IF | 2]);
    expect([p.selector(L.CS), p.segment(L.CS).base, p.rip, p.reg(L.RSP)]).toEqual([0x1800, 0x18000n, 0x40n, 0xffa]);
    expect(p.flags).toBe(FLAG.CF | 2);
  });

  it('pushes no error code, and the address of the faulting instruction', () => {
    p.write(GP * 4, 4, 0x1800_0080);
    p.raise(GP, 0);
    expect(p.words(0x20ffa, 2, 3)).toEqual([0x100, 0x1000, 2]);
    expect(p.rip).toBe(0x80n);
  });

  it('takes the table from IDTR, and a vector beyond its limit is #GP', () => {
    p.set64(L.IDTR_BASE, 0x5000);
    p.set32(L.IDTR_LIMIT, 14 * 4 - 1);
    p.write(0x5000 + GP * 4, 4, 0x1900_0010);
    expect(p.exec(0xcd, 0x21)).toEqual(fault(GP, 0x21 * 8 + 2));
    p.settle();
    expect([p.selector(L.CS), p.rip, p.read(0x20ffa, 2)]).toEqual([0x1900, 0x10n, 0x100]);
  });

  it('wraps the stack pointer at 64 KiB, and a push across the end is a shutdown', () => {
    p.set64(L.RSP, 0);
    p.exec(0xcd, 0x21);
    expect(p.reg(L.RSP)).toBe(0xfffa);
    expect(p.read(0x2fffa, 2)).toBe(0x102);
    p.set64(L.RSP, 3);
    p.exec(0xcd, 0x21);
    p.settle();
    expect(p.get32(L.SHUTDOWN)).toBe(1);
  });

  it('INTO is taken only with OF set', () => {
    p.write(4 * 4, 4, 0x1800_0090);
    p.exec(0xce);
    expect(p.rip).toBe(0x101n);
    p.flags = 0x800;
    p.exec(0xce);
    expect(p.rip).toBe(0x90n);
    expect(p.read(0x20ffa, 2)).toBe(0x102);
  });

  it('an external interrupt waits for IF, and for one instruction after STI', () => {
    p.interrupt(0x21);
    expect(p.rip).toBe(0x100n);
    p.exec(0xfb);
    p.interrupt(0x21);
    expect(p.rip).toBe(0x101n);
    p.exec(0x90);
    p.interrupt(0x21);
    expect([p.rip, p.read(0x20ffa, 2)]).toEqual([0x40n, 0x102]);
  });

  it('an interrupt ends HLT, and returns behind it', () => {
    p.flags = FLAG.IF;
    p.exec(0xf4);
    expect(p.get32(L.HALTED)).toBe(1);
    p.interrupt(0x21);
    expect([p.get32(L.HALTED), p.rip, p.read(0x20ffa, 2)]).toEqual([0, 0x40n, 0x101]);
  });

  it('an NMI needs no IF, and blocks the next one until IRET', () => {
    p.write(2 * 4, 4, 0x1800_0060);
    p.set32(L.NMI_PENDING, 1);
    p.settle();
    expect(p.rip).toBe(0x60n);
    p.set32(L.NMI_PENDING, 1);
    p.settle();
    expect(p.rip).toBe(0x60n);
    expect(p.exec(0xcf)).toBeNull();
    p.settle();
    expect([p.rip, p.reg(L.RSP), p.get32(L.NMI_PENDING)]).toEqual([0x60n, 0xffa, 0]);
  });
});

describe('gates of protected mode', () => {
  let w: World;
  beforeEach(() => {
    w = protectedWorld(p);
  });
  const frame = (count: number): number[] => p.words(p.reg(L.RSP), 4, count);

  it('an interrupt gate at the same level pushes EFLAGS, CS, EIP and clears IF; a trap gate keeps IF', () => {
    for (const [type, kept] of [
      [INT32, 0],
      [TRAP32, FLAG.IF],
    ]) {
      w.enter(0, { flags: FLAG.IF | FLAG.NT | FLAG.CF });
      w.idt(0x30, gate(type, codeOf(0), HANDLER));
      expect(p.exec(0xcd, 0x30)).toBeNull();
      expect(frame(3)).toEqual([CODE + 2, codeOf(0), FLAG.IF | FLAG.NT | FLAG.CF | 2]);
      expect([p.rip, p.reg(L.RSP), p.flags]).toEqual([BigInt(HANDLER), STACK - 12, FLAG.CF | 2 | kept]);
    }
  });

  it('a 16-bit gate pushes words and takes 16 bits of offset', () => {
    w.describe(FREE, code({ base: 0x10000, limit: 0xffff, big: false }));
    w.idt(0x30, gate(INT16, FREE, 0xdead_8000));
    p.exec(0xcd, 0x30);
    expect(p.words(STACK - 6, 2, 3)).toEqual([2, codeOf(0), 2]);
    expect([p.rip, p.selector(L.CS), p.reg(L.RSP)]).toEqual([0x8000n, FREE, STACK - 6]);
  });

  it('to an inner level: SS and ESP come from the TSS, the old ones are pushed', () => {
    w.enter(3, { flags: FLAG.IF });
    w.idt(0x30, gate(INT32, codeOf(0) & ~3, HANDLER, { dpl: 3 }));
    p.exec(0xcd, 0x30);
    expect([p.cpl, p.selector(L.SS), p.reg(L.RSP), p.selector(L.CS)]).toEqual([0, dataOf(0), stackOf(0) - 20, codeOf(0)]);
    expect(frame(5)).toEqual([CODE + 2, codeOf(3), FLAG.IF | 2, STACK, dataOf(3)]);
    // Data segments stay.
    expect(p.selector(L.DS)).toBe(dataOf(3));
  });

  it('the privilege matrix: software interrupts need CPL <= DPL of the gate, and never go to an outer level', () => {
    for (let cpl = 0; cpl < 4; cpl++)
      for (let gateDpl = 0; gateDpl < 4; gateDpl++)
        for (let target = 0; target < 4; target++)
          for (const conforming of [false, true]) {
            w.enter(cpl);
            w.describe(FREE, code({ dpl: target, conforming }));
            w.idt(0x30, gate(INT32, FREE, HANDLER, { dpl: gateDpl }));
            const outcome = p.exec(0xcd, 0x30);
            const label = `CPL ${cpl}, gate ${gateDpl}, code ${target}${conforming ? ' conforming' : ''}`;
            if (gateDpl < cpl) expect(outcome, label).toEqual(fault(GP, 0x30 * 8 + 2));
            else if (target > cpl) expect(outcome, label).toEqual(fault(GP, FREE));
            else {
              expect(outcome, label).toBeNull();
              expect(p.cpl, label).toBe(conforming ? cpl : target);
              expect(p.selector(L.CS) & 3, label).toBe(p.cpl);
            }
          }
  });

  it('exceptions ignore the gate DPL', () => {
    w.enter(3);
    w.idt(UD, gate(INT32, codeOf(0), HANDLER, { dpl: 0 }));
    expect(p.exec(0x0f, 0x0b)).toEqual(fault(UD));
    p.settle();
    expect([p.cpl, p.read(stackOf(0) - 20, 4)]).toEqual([0, CODE]);
  });

  it('a fault saves RF set, a trap and a software interrupt do not', () => {
    w.idt(UD, gate(INT32, codeOf(0), HANDLER));
    w.idt(3, gate(INT32, codeOf(0), HANDLER));
    p.exec(0x0f, 0x0b);
    p.settle();
    expect(frame(3)[2]).toBe(FLAG.RF | 2);
    w.enter(0);
    p.exec(0xcc);
    expect(frame(3)).toEqual([CODE + 1, codeOf(0), 2]);
  });

  it('pushes the error code last', () => {
    w.idt(GP, gate(INT32, codeOf(0), HANDLER));
    p.raise(GP, 0x1234);
    expect(frame(4)).toEqual([0x1234, CODE, codeOf(0), FLAG.RF | 2]);
  });

  describe('what is wrong with a gate', () => {
    const cases: [string, () => void, number, number][] = [
      ['beyond the IDT limit', () => p.set32(L.IDTR_LIMIT, 0x30 * 8 + 6), GP, 0x182],
      ['not a gate', () => w.idt(0x30, gate(12, codeOf(0), HANDLER)), GP, 0x182],
      ['not present', () => w.idt(0x30, gate(INT32, codeOf(0), HANDLER, { present: false })), NP, 0x182],
      ['null selector', () => w.idt(0x30, gate(INT32, 3, HANDLER)), GP, 0],
      ['selector beyond the GDT', () => w.idt(0x30, gate(INT32, 0x4008, HANDLER)), GP, 0x4008],
      ['selector in a missing LDT', () => w.idt(0x30, gate(INT32, 0x0c, HANDLER)), GP, 0x0c],
      ['selector of data', () => w.idt(0x30, gate(INT32, dataOf(0), HANDLER)), GP, dataOf(0)],
      ['offset beyond the code segment', () => w.idt(0x30, gate(INT32, FREE, 0x1000)), GP, 0],
    ];
    it.each(cases)('%s', (_name, arrange, vector, error) => {
      w.describe(FREE, code({ limit: 0xfff, big: true }));
      arrange();
      expect(p.exec(0xcd, 0x30)).toEqual(fault(vector, error));
      expect([p.reg(L.RSP), p.selector(L.CS), p.rip]).toEqual([STACK, codeOf(0), BigInt(CODE)]);
    });

    it('code segment not present: #NP(selector)', () => {
      w.describe(FREE, code({ present: false }));
      w.idt(0x30, gate(INT32, FREE, HANDLER));
      expect(p.exec(0xcd, 0x30)).toEqual(fault(NP, FREE));
    });
  });

  describe('what is wrong with the inner stack', () => {
    const cases: [string, () => void, number, number][] = [
      ['TSS too short: #TS(TR)', () => p.setSegment(L.TR, { limit: 8 }), TS, TR_SELECTOR],
      ['null SS: #TS(0)', () => p.write(TSS + 8, 4, 0), TS, 0],
      ['SS beyond the table: #TS(SS)', () => p.write(TSS + 8, 4, 0x5000), TS, 0x5000],
      ['RPL is not the level: #TS(SS)', () => p.write(TSS + 8, 4, dataOf(0) | 1), TS, dataOf(0)],
      ['DPL is not the level: #TS(SS)', () => p.write(TSS + 8, 4, dataOf(1) & ~3), TS, dataOf(1) & ~3],
      ['read-only: #TS(SS)', () => w.describe(dataOf(0), data({ readOnly: true })), TS, dataOf(0)],
      ['not present: #SS(SS)', () => w.describe(dataOf(0), data({ present: false })), SS, dataOf(0)],
      ['no room: #SS(SS)', () => w.describe(dataOf(0), data({ limit: stackOf(0) - 20 })), SS, dataOf(0)],
    ];
    it.each(cases)('%s', (_name, arrange, vector, error) => {
      w.enter(3);
      w.idt(0x30, gate(INT32, codeOf(0), HANDLER, { dpl: 3 }));
      arrange();
      expect(p.exec(0xcd, 0x30)).toEqual(fault(vector, error));
      expect([p.cpl, p.reg(L.RSP), p.selector(L.SS)]).toEqual([3, STACK, dataOf(3)]);
    });
  });

  it('error codes have EXT set when the event was not the program: interrupts and exceptions, not INT n', () => {
    w.idt(NP, gate(INT32, codeOf(0), HANDLER));
    w.idt(0x30, gate(INT32, codeOf(0), HANDLER, { present: false }));
    p.exec(0xcd, 0x30);
    p.settle();
    expect(frame(1)).toEqual([0x182]);

    w.enter(0, { flags: FLAG.IF });
    p.interrupt(0x30);
    expect(frame(2)).toEqual([0x183, CODE]);

    w.enter(0);
    w.idt(UD, gate(INT32, codeOf(0), HANDLER, { present: false }));
    p.raise(UD);
    expect(frame(2)).toEqual([UD * 8 + 3, CODE]);

    // INT1 is no software interrupt in this respect.
    w.enter(0);
    w.idt(DB, gate(INT32, codeOf(0), HANDLER, { present: false }));
    p.exec(0xf1);
    p.settle();
    expect(frame(2)).toEqual([DB * 8 + 3, CODE]);
  });

  it('an NMI through a fault of its own stays blocked until IRET', () => {
    w.idt(2, gate(INT32, codeOf(0), HANDLER));
    p.set32(L.NMI_PENDING, 1);
    p.settle();
    expect([p.get32(L.NMI_BLOCKED), p.rip]).toEqual([1, BigInt(HANDLER)]);
    p.exec(0xcf);
    expect([p.get32(L.NMI_BLOCKED), p.rip]).toEqual([0, BigInt(CODE)]);
  });
});

describe('faults within deliveries (SDM table 6-5)', () => {
  let w: World;
  beforeEach(() => {
    w = protectedWorld(p);
    for (const vector of [DF, NP, GP, UD]) w.idt(vector, gate(INT32, codeOf(0), HANDLER + vector * 16));
  });
  const handler = (): number => (Number(p.rip) - HANDLER) / 16;

  it('a contributory exception within a benign one is delivered', () => {
    w.idt(UD, gate(INT32, codeOf(0), 0, { present: false }));
    p.raise(UD);
    expect(handler()).toBe(NP);
  });

  it('contributory within contributory is a double fault with error code 0', () => {
    w.idt(GP, gate(INT32, codeOf(0), 0, { present: false }));
    p.raise(GP, 0x55);
    expect(handler()).toBe(DF);
    // An abort: RF is as it was.
    expect(p.words(p.reg(L.RSP), 4, 4)).toEqual([0, CODE, codeOf(0), 2]);
  });

  it('contributory within a page fault is a double fault', () => {
    w.idt(PF, gate(INT32, codeOf(0), 0, { present: false }));
    p.raise(PF, 2);
    expect(handler()).toBe(DF);
  });

  it('an interrupt or INT n is benign even on a contributory vector', () => {
    w.idt(TS, gate(INT32, codeOf(0), 0, { present: false }));
    p.exec(0xcd, TS);
    p.settle();
    expect(handler()).toBe(NP);
  });

  it('a fault within the double fault shuts the processor down', () => {
    w.idt(GP, gate(INT32, codeOf(0), 0, { present: false }));
    w.idt(DF, gate(INT32, codeOf(0), 0, { present: false }));
    p.raise(GP);
    expect(p.get32(L.SHUTDOWN)).toBe(1);
  });

  it('reports every delivery when asked: vector, error code, kind', () => {
    p.set32(L.TRACE, 1);
    w.idt(0x30, gate(INT32, codeOf(0), HANDLER));
    p.raise(GP, 8);
    w.enter(0, { flags: FLAG.IF });
    p.exec(0xcd, 0x30);
    w.enter(0, { flags: FLAG.IF });
    p.interrupt(0x30);
    expect(p.events).toEqual([
      { vector: GP, error: 8, kind: 0 },
      { vector: 0x30, error: 0, kind: 1 },
      { vector: 0x30, error: 0, kind: 2 },
    ]);
  });
});

describe('a machine without a usable table', () => {
  it('ends in a shutdown, not in a loop', () => {
    const w = protectedWorld(p);
    p.set32(L.IDTR_LIMIT, 0);
    w.enter(3, { rsp: RAM + 0x1000000 });
    p.exec(0x0f, 0x0b);
    p.settle();
    expect(p.get32(L.SHUTDOWN)).toBe(1);
  });
});

describe('a guest that only faults', () => {
  it('uses up its budget: the handler of #UD begins with UD2', () => {
    p.reset();
    p.setSegment(L.SS, { selector: 0x2000, base: 0x20000n });
    p.write(UD * 4, 4, 0x1800_0000);
    p.writeBytes(0x18000, [0x0f, 0x0b]);
    p.setSegment(L.CS, { selector: 0x1800, base: 0x18000n });
    p.rip = 0;
    expect(p.core.exports.run(p.cpu, 100_000)).toBe(RUN_SLICE);
  });

  it('cannot keep the driver from its deadline: #AC at level 3 whose frame is misaligned again', () => {
    const time = { now: 0 };
    const clock = { now: () => (time.now += 10_000) } as unknown as Clock;
    const log = { guest: () => {}, host: () => {} };
    const apic = { base: 0xfee00900n, cr8: 0 };
    const irq = { pending: false, acknowledge: () => 0 };
    const ops = { portRead: () => 0, portWrite: () => {}, mmioRead: () => 0, mmioWrite: () => {}, irq, apic } as unknown as VmOps;
    const vcpu = new TcgVcpu(0, {
      core: p.core,
      clock,
      log,
      cpu: parseCpu('qemu64').cpu,
      ops,
      trace: null,
      translator: new Translator(p.core, 0),
    });
    const w = protectedWorld(p);
    w.idt(17, gate(INT32, codeOf(3), HANDLER, { dpl: 3 }));
    p.set64(L.CR0, 0x60040031);
    w.enter(3, { flags: FLAG.AC, rsp: STACK - 1 });
    p.writeBytes(CODE, [0x50]);
    expect(vcpu.run(10_000_000)).toEqual({ kind: 'deadline' });
    expect(p.get32(L.DELIVERING)).toBe(17);
  });
});
