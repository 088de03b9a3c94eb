import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BUSY, code, data, gate, INT32, LDT, system, TASK, TSS16, TSS32 } from './descriptors.ts';
import { DB, type Fault, FLAG, fault, GP, L, NP, Processor, TS } from './processor.ts';
import { CODE, codeOf, dataOf, FREE, LDT_AT, protectedWorld, STACK, TR_SELECTOR, TSS, type World } from './world.ts';

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});

const NEW = 0x4000;
const NEW_CODE = 0x18000;
const NEW_STACK = 0x28000;
const TASK_GATE = FREE + 0x18;
const OTHER_LDT = FREE + 0x20;

// Offsets in a 32-bit TSS (SDM figure 7-2).
const T = {
  LINK: 0,
  CR3: 0x1c,
  EIP: 0x20,
  EFLAGS: 0x24,
  EAX: 0x28,
  ESP: 0x38,
  ES: 0x48,
  CS: 0x4c,
  SS: 0x50,
  DS: 0x54,
  FS: 0x58,
  GS: 0x5c,
  LDT: 0x60,
  TRAP: 0x64,
};
const GPR = [L.RAX, L.RCX, L.RDX, L.RBX, L.RSP, L.RBP, L.RSI, L.RDI];

/** A task at NEW_CODE with recognisable registers. */
function newTask(level = 0): void {
  const set = (at: number, value: number): void => p.write(NEW + at, 4, value);
  for (let i = 0; i < 8; i++) set(T.EAX + 4 * i, 0x11110000 + i);
  set(T.ESP, NEW_STACK);
  set(T.EIP, NEW_CODE);
  set(T.EFLAGS, FLAG.CF | 2);
  for (const at of [T.ES, T.SS, T.DS, T.FS, T.GS]) set(at, dataOf(level));
  set(T.CS, codeOf(level));
}

const far = (opcode: number, selector: number): Fault => p.exec(opcode, 0xef, 0xbe, 0xad, 0xde, selector & 0xff, selector >> 8);
const jmp = (selector: number): Fault => far(0xea, selector);
const call = (selector: number): Fault => far(0x9a, selector);

beforeEach(() => {
  w = protectedWorld(p);
  w.describe(FREE, system(TSS32, { base: NEW, limit: 0x67 }));
  newTask();
  w.enter(0, { flags: FLAG.ZF });
});

describe('JMP to a TSS', () => {
  it('saves the old task and loads the new one', () => {
    GPR.forEach((reg, i) => {
      p.set64(reg, 0x22220000 + i);
    });
    expect(jmp(FREE)).toBeNull();
    expect(p.words(TSS + T.EIP, 4, 2)).toEqual([CODE + 7, FLAG.ZF | 2]);
    expect(p.words(TSS + T.EAX, 4, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((i) => 0x22220000 + i));
    expect([T.ES, T.CS, T.SS, T.DS, T.FS, T.GS].map((at) => p.read(TSS + at, 2))).toEqual([0x10, 0x08, 0x10, 0x10, 0x10, 0x10]);

    expect(GPR.map((reg) => p.reg(reg))).toEqual(
      [0, 1, 2, 3]
        .map((i) => 0x11110000 + i)
        .concat(
          NEW_STACK,
          [5, 6, 7].map((i) => 0x11110000 + i),
        ),
    );
    expect([p.rip, p.flags, p.selector(L.TR), p.segment(L.TR).base]).toEqual([BigInt(NEW_CODE), FLAG.CF | 2, FREE, BigInt(NEW)]);
    expect(p.get32(L.CR0) & 8).toBe(8);
  });

  it('moves the busy bit, and leaves the link alone', () => {
    p.write(NEW, 2, 0x7777);
    jmp(FREE);
    expect([w.access(TR_SELECTOR) & BUSY, w.access(FREE) & BUSY, p.read(NEW, 2), p.flags & FLAG.NT]).toEqual([0, BUSY, 0x7777, 0]);
  });

  it('takes the level of the new task from its CS, and goes on there', () => {
    newTask(3);
    expect(jmp(FREE)).toBeNull();
    expect(p.cpl).toBe(3);
    expect(p.exec(0x50)).toBeNull();
    expect(p.read(NEW_STACK - 4, 4)).toBe(0x11110000);
  });

  it('through a 16-bit TSS saves and loads words, and leaves ones in the upper halves as the 80386 does', () => {
    w.describe(FREE, system(TSS16, { base: NEW, limit: 0x2b }));
    p.write(NEW + 0x0e, 2, 0x8000);
    p.write(NEW + 0x10, 2, FLAG.CF);
    for (let i = 0; i < 8; i++) p.write(NEW + 0x12 + 2 * i, 2, 0x3330 + i);
    for (const at of [0x22, 0x26, 0x28]) p.write(NEW + at, 2, dataOf(0));
    w.describe(FREE + 8, code({ base: 0x10000, limit: 0xffff, big: false }));
    p.write(NEW + 0x24, 2, FREE + 8);
    p.write(NEW + 0x2a, 2, 0);
    expect(jmp(FREE)).toBeNull();
    expect([p.rip, p.flags, p.reg(L.RAX), p.reg(L.RDI)]).toEqual([0x8000n, FLAG.CF | 2, 0xffff3330, 0xffff3337]);
    expect([p.isUnusable(L.FS), p.isUnusable(L.GS)]).toEqual([true, true]);
    // Back to the 32-bit task: words are saved.
    expect(p.exec(0xea, 0, 0, TR_SELECTOR, 0)).toBeNull();
    expect(p.read(NEW + 0x0e, 2)).toBe(0x8005);
    expect(p.rip).toBe(BigInt(CODE + 7));
  });

  it('loads CR3 while paging is on', () => {
    // Both directories map the first 4 MiB 1:1.
    for (const directory of [0x100000, 0x101000]) p.write(directory, 4, 0x87);
    p.set64(L.CR4, 0x10);
    p.set64(L.CR3, 0x100000);
    p.set64(L.CR0, 0xe0000031);
    w.enter(0);
    p.write(NEW + T.CR3, 4, 0x101000);
    expect(jmp(FREE)).toBeNull();
    expect(p.get64(L.CR3)).toBe(0x101000n);
  });

  it('loads LDTR, and segments from the new LDT', () => {
    w.describe(OTHER_LDT, system(LDT, { base: LDT_AT, limit: 0xff }));
    p.write(LDT_AT + 8, 8, data({ base: 0x7000 }));
    p.write(NEW + T.LDT, 2, OTHER_LDT);
    p.write(NEW + T.GS, 2, 0x0c);
    expect(jmp(FREE)).toBeNull();
    expect([p.selector(L.LDTR), p.segment(L.GS).base]).toEqual([OTHER_LDT, 0x7000n]);
  });

  it('raises #DB in the new task if its T bit is set', () => {
    w.idt(DB, gate(INT32, codeOf(0), 0x19000));
    p.write(NEW + T.TRAP, 1, 1);
    jmp(FREE);
    p.settle();
    expect([p.rip, p.read(NEW_STACK - 12, 4), p.get32(L.DR + 48)]).toEqual([0x19000n, NEW_CODE, 0xffff8ff0]);
  });

  it('enters vm86 mode if the image has VM set', () => {
    p.write(NEW + T.EFLAGS, 4, FLAG.VM | 2);
    p.write(NEW + T.EIP, 4, 0x10);
    p.write(NEW + T.CS, 4, 0x1800);
    expect(jmp(FREE)).toBeNull();
    expect([p.cpl, p.segment(L.CS).base, p.segment(L.DS)]).toEqual([
      3,
      0x18000n,
      { selector: dataOf(0), base: BigInt(dataOf(0) << 4), limit: 0xffff, attr: 0xf3 },
    ]);
  });
});

describe('CALL, interrupts and IRET nest tasks', () => {
  it('CALL links back and sets NT; IRET returns and clears it', () => {
    expect(call(FREE)).toBeNull();
    expect([p.read(NEW + T.LINK, 2), p.flags & FLAG.NT, w.access(TR_SELECTOR) & BUSY, w.access(FREE) & BUSY]).toEqual([
      TR_SELECTOR,
      FLAG.NT,
      BUSY,
      BUSY,
    ]);
    expect(p.exec(0xcf)).toBeNull();
    expect([p.rip, p.selector(L.TR), p.flags, w.access(FREE) & BUSY]).toEqual([BigInt(CODE + 7), TR_SELECTOR, FLAG.ZF | 2, 0]);
    // The nested task stopped behind its IRET, without NT.
    expect(p.words(NEW + T.EIP, 4, 2)).toEqual([NEW_CODE + 1, FLAG.CF | 2]);
  });

  it('an interrupt through a task gate saves the interrupted address', () => {
    w.idt(0x30, gate(TASK, FREE, 0));
    w.enter(0, { flags: FLAG.IF });
    p.interrupt(0x30);
    expect([p.rip, p.read(TSS + T.EIP, 4), p.flags & FLAG.NT]).toEqual([BigInt(NEW_CODE), CODE, FLAG.NT]);
    expect(p.reg(L.RSP)).toBe(NEW_STACK);
  });

  it('a fault through a task gate finds its error code on the new stack, and RF in the saved image', () => {
    w.idt(GP, gate(TASK, FREE, 0));
    p.raise(GP, 0x88);
    expect([p.reg(L.RSP), p.read(NEW_STACK - 4, 4)]).toEqual([NEW_STACK - 4, 0x88]);
    expect(p.read(TSS + T.EFLAGS, 4)).toBe(FLAG.ZF | FLAG.RF | 2);
  });

  it('INT n needs CPL <= DPL of the task gate', () => {
    w.idt(0x30, gate(TASK, FREE, 0, { dpl: 2 }));
    w.enter(3);
    expect(p.exec(0xcd, 0x30)).toEqual(fault(GP, 0x182));
    w.enter(2);
    expect(p.exec(0xcd, 0x30)).toBeNull();
    expect(p.read(TSS + T.EIP, 4)).toBe(CODE + 2);
  });

  it('IRET with a link to what is no busy TSS is #TS(link)', () => {
    for (const [link, error] of [
      [0, 0],
      [dataOf(0), dataOf(0)],
      [FREE, FREE],
      [FREE | 4, FREE | 4],
      [0x4000, 0x4000],
    ]) {
      p.write(TSS, 2, link);
      w.enter(0, { flags: FLAG.NT });
      expect(p.exec(0xcf)).toEqual(fault(TS, error));
      expect(p.selector(L.TR)).toBe(TR_SELECTOR);
    }
  });
});

describe('checks before the switch leave the old task running', () => {
  const cases: [string, () => number, number, number][] = [
    ['busy', () => w.describe(FREE, system(TSS32 | BUSY, { base: NEW, limit: 0x67 })), GP, FREE],
    ['not present', () => w.describe(FREE, system(TSS32, { base: NEW, present: false })), NP, FREE],
    ['too short', () => w.describe(FREE, system(TSS32, { base: NEW, limit: 0x66 })), TS, FREE],
    ['16-bit and too short', () => w.describe(FREE, system(TSS16, { base: NEW, limit: 0x2a })), TS, FREE],
    ['a gate to a busy TSS', () => w.describe(TASK_GATE, gate(TASK, TR_SELECTOR, 0)), GP, TR_SELECTOR],
    ['a gate to an LDT selector', () => w.describe(TASK_GATE, gate(TASK, FREE | 4, 0)), GP, FREE | 4],
    ['an absent gate', () => w.describe(TASK_GATE, gate(TASK, FREE, 0, { present: false })), NP, TASK_GATE],
  ];
  it.each(cases)('%s', (_name, selector, vector, error) => {
    const target = selector();
    for (const transfer of [jmp, call]) {
      expect(transfer(target)).toEqual(fault(vector, error));
      expect([p.selector(L.TR), p.rip, p.get32(L.CR0) & 8, w.access(TR_SELECTOR) & BUSY]).toEqual([TR_SELECTOR, BigInt(CODE), 0, BUSY]);
    }
  });

  it('privileges: DPL of the TSS or gate against CPL and RPL', () => {
    for (const [dpl, level, rpl] of [
      [0, 1, 0],
      [1, 0, 2],
      [2, 3, 0],
    ]) {
      w.enter(level);
      w.describe(FREE, system(TSS32, { base: NEW, limit: 0x67, dpl }));
      expect(jmp(FREE | rpl)).toEqual(fault(GP, FREE));
      w.describe(TASK_GATE, gate(TASK, FREE, 0, { dpl }));
      expect(call(TASK_GATE | rpl)).toEqual(fault(GP, TASK_GATE));
    }
    // A gate's DPL counts instead of the TSS's.
    w.enter(3);
    w.describe(FREE, system(TSS32, { base: NEW, limit: 0x67 }));
    w.describe(TASK_GATE, gate(TASK, FREE, 0, { dpl: 3 }));
    expect(call(TASK_GATE)).toBeNull();
  });
});

describe('faults of the new task’s segments are raised in the new task', () => {
  const cases: [string, () => void, number, number][] = [
    ['null CS', () => p.write(NEW + T.CS, 4, 0), TS, 0],
    ['CS is data', () => p.write(NEW + T.CS, 4, dataOf(0)), TS, dataOf(0)],
    ['CS of another level', () => p.write(NEW + T.CS, 4, codeOf(0) | 1), TS, codeOf(0)],
    ['absent CS', () => w.describe(FREE + 8, code({ present: false })), NP, FREE + 8],
    ['null SS', () => p.write(NEW + T.SS, 4, 0), TS, 0],
    ['SS of another level', () => p.write(NEW + T.SS, 4, dataOf(1)), TS, dataOf(1) & ~3],
    ['bad DS', () => p.write(NEW + T.DS, 4, TR_SELECTOR), TS, TR_SELECTOR],
    ['LDT selector of no LDT', () => p.write(NEW + T.LDT, 2, dataOf(0)), TS, dataOf(0)],
    ['EIP beyond CS', () => w.describe(FREE + 8, code({ limit: 0xfff })), GP, 0],
  ];
  it.each(cases)('%s', (_name, arrange, vector, error) => {
    p.write(NEW + T.CS, 4, FREE + 8);
    w.describe(FREE + 8, code());
    arrange();
    expect(jmp(FREE)).toEqual(fault(vector, error));
    expect([p.selector(L.TR), p.rip, p.read(TSS + T.EIP, 4)]).toEqual([FREE, BigInt(NEW_CODE), CODE + 7]);
  });

  it('an unmapped old TSS is a page fault of the old task', () => {
    p.setSegment(L.TR, { base: 0x900000n });
    p.write(0x100000, 4, 0x87);
    p.set64(L.CR4, 0x10);
    p.set64(L.CR3, 0x100000);
    p.set64(L.CR0, 0xe0000031);
    w.enter(0, { rsp: STACK });
    expect(jmp(FREE)).toEqual(fault(14, 0));
    expect([p.get64(L.CR2), p.rip, w.access(FREE) & BUSY]).toEqual([0x900020n, BigInt(CODE), 0]);
  });
});
