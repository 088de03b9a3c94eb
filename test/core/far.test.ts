import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CALL16, CALL32, code, data, gate } from './descriptors.ts';
import { type Fault, fault, GP, L, NP, Processor, SS, TS } from './processor.ts';
import { CODE, codeOf, dataOf, FREE, longWorld, protectedWorld, STACK, stackOf, TSS, type World } from './world.ts';

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});

const TARGET = 0x18000;
/** Entry of the code segment that a gate at FREE leads to. */
const INNER = FREE + 0x10;
const bytesOf = (value: number, size: number): number[] => Array.from({ length: size }, (_, i) => Math.floor(value / 2 ** (8 * i)) & 0xff);
const pointer = (selector: number, offset: number): number[] => [...bytesOf(offset, 4), ...bytesOf(selector, 2)];
const jmp = (selector: number, offset: number): Fault => p.exec(0xea, ...pointer(selector, offset));
const call = (selector: number, offset: number): Fault => p.exec(0x9a, ...pointer(selector, offset));

describe('real mode', () => {
  beforeEach(() => {
    p.reset();
    p.setSegment(L.CS, { selector: 0x1000, base: 0x10000n });
    p.setSegment(L.SS, { selector: 0x2000, base: 0x20000n });
    p.rip = 0x100;
    p.set64(L.RSP, 0x1000);
  });

  it('CALL pushes CS and IP; RET far returns and releases bytes', () => {
    expect(p.exec(0x9a, 0x34, 0x12, 0x00, 0x11)).toBeNull();
    expect([p.rip, p.segment(L.CS).base, p.reg(L.RSP)]).toEqual([0x1234n, 0x11000n, 0xffc]);
    expect(p.words(0x20ffc, 2, 2)).toEqual([0x105, 0x1000]);
    expect(p.exec(0xca, 0x06, 0x00)).toBeNull();
    expect([p.rip, p.selector(L.CS), p.reg(L.RSP)]).toEqual([0x105n, 0x1000, 0x1006]);
  });

  it('a 32-bit offset beyond 64 KiB is #GP(0) with nothing pushed', () => {
    expect(p.exec(0x66, 0x9a, 0x00, 0x00, 0x01, 0x00, 0x00, 0x11)).toEqual(fault(GP));
    expect([p.reg(L.RSP), p.selector(L.CS)]).toEqual([0x1000, 0x1000]);
  });

  it('JMP through memory takes the offset first', () => {
    p.write(0x300, 4, 0x1200_0044);
    expect(p.exec(0xff, 0x2e, 0x00, 0x03)).toBeNull();
    expect([p.rip, p.selector(L.CS)]).toEqual([0x44n, 0x1200]);
  });
});

describe('to a code segment', () => {
  beforeEach(() => {
    w = protectedWorld(p);
  });

  it('the privilege matrix: nonconforming DPL = CPL and RPL <= CPL, conforming DPL <= CPL; CPL stays', () => {
    for (let cpl = 0; cpl < 4; cpl++)
      for (let rpl = 0; rpl < 4; rpl++)
        for (let dpl = 0; dpl < 4; dpl++)
          for (const conforming of [false, true])
            for (const transfer of [jmp, call]) {
              w.enter(cpl);
              w.describe(FREE, code({ dpl, conforming, accessed: false }));
              const good = conforming ? dpl <= cpl : dpl === cpl && rpl <= cpl;
              expect(transfer(FREE | rpl, TARGET), `CPL ${cpl} RPL ${rpl} DPL ${dpl} ${conforming}`).toEqual(good ? null : fault(GP, FREE));
              expect([p.cpl, p.selector(L.CS)]).toEqual([cpl, good ? FREE | cpl : codeOf(cpl)]);
              expect(w.access(FREE) & 1).toBe(good ? 1 : 0);
            }
  });

  it('CALL pushes CS and EIP, RET takes them', () => {
    w.describe(FREE, code({ base: 0x1000 }));
    expect(call(FREE, TARGET)).toBeNull();
    expect([p.rip, p.segment(L.CS).base, p.words(STACK - 8, 4, 2)]).toEqual([BigInt(TARGET), 0x1000n, [CODE + 7, codeOf(0)]]);
    expect(p.exec(0xcb)).toBeNull();
    expect([p.rip, p.selector(L.CS), p.reg(L.RSP)]).toEqual([BigInt(CODE + 7), codeOf(0), STACK]);
  });

  const cases: [string, () => number, number, number][] = [
    ['null', () => 3, GP, 0],
    ['beyond the table', () => 0x400, GP, 0x400],
    ['data', () => dataOf(0), GP, dataOf(0)],
    ['an interrupt gate', () => w.describe(FREE, gate(14, codeOf(0), 0)), GP, FREE],
    ['absent', () => w.describe(FREE, code({ present: false })), NP, FREE],
    ['shorter than the offset', () => w.describe(FREE, code({ limit: TARGET - 1, big: true })), GP, 0],
  ];
  it.each(cases)('refuses a segment that is %s', (_name, selector, vector, error) => {
    const target = selector();
    expect(call(target, TARGET)).toEqual(fault(vector, error));
    expect(jmp(target, TARGET)).toEqual(fault(vector, error));
    expect([p.reg(L.RSP), p.rip, p.selector(L.CS)]).toEqual([STACK, BigInt(CODE), codeOf(0)]);
  });

  it('a push that does not fit is #SS(0) and the transfer has not happened', () => {
    p.setSegment(L.SS, { limit: 0xfff });
    p.set64(L.RSP, 0x1008);
    expect(call(codeOf(0), TARGET)).toEqual(fault(SS));
    expect([p.reg(L.RSP), p.rip]).toEqual([0x1008, BigInt(CODE)]);
  });

  it('a jump to 16-bit code takes the new operand and address sizes', () => {
    w.describe(FREE, code({ base: 0x10000, limit: 0xffff, big: false }));
    expect(jmp(FREE, 0x8000)).toBeNull();
    // MOV AX, 1234h: 3 bytes now.
    expect(p.exec(0xb8, 0x34, 0x12)).toBeNull();
    expect(p.rip).toBe(0x8003n);
  });
});

describe('through a call gate', () => {
  beforeEach(() => {
    w = protectedWorld(p);
  });

  it('the privilege matrix (SDM table 5-1)', () => {
    for (let cpl = 0; cpl < 4; cpl++)
      for (let rpl = 0; rpl < 4; rpl += 3)
        for (let gateDpl = 0; gateDpl < 4; gateDpl++)
          for (let dpl = 0; dpl < 4; dpl++)
            for (const conforming of [false, true])
              for (const isCall of [false, true]) {
                w.enter(cpl);
                w.describe(INNER, code({ dpl, conforming }));
                w.describe(FREE, gate(CALL32, INNER, TARGET, { dpl: gateDpl }));
                const result = (isCall ? call : jmp)(FREE | rpl, 0);
                const label = `${isCall ? 'CALL' : 'JMP'} CPL ${cpl} RPL ${rpl} gate ${gateDpl} DPL ${dpl} ${conforming ? 'conforming' : ''}`;
                if (gateDpl < cpl || gateDpl < rpl) expect(result, label).toEqual(fault(GP, FREE));
                else if (dpl > cpl || (!isCall && !conforming && dpl !== cpl)) expect(result, label).toEqual(fault(GP, INNER));
                else {
                  expect(result, label).toBeNull();
                  expect(p.cpl, label).toBe(isCall && !conforming ? dpl : cpl);
                  expect(p.rip, label).toBe(BigInt(TARGET));
                }
              }
  });

  it('to an inner level parameters are copied between the old stack pointer and the return address', () => {
    w.enter(3, { rsp: STACK - 12 });
    for (let i = 0; i < 3; i++) p.write(STACK - 12 + 4 * i, 4, 0x11110000 + i);
    w.describe(FREE, gate(CALL32, codeOf(1), TARGET, { dpl: 3, count: 3 }));
    expect(call(FREE, 0xdeadbeef)).toBeNull();
    expect([p.cpl, p.selector(L.SS), p.reg(L.RSP)]).toEqual([1, dataOf(1), stackOf(1) - 28]);
    expect(p.words(stackOf(1) - 28, 4, 7)).toEqual([CODE + 7, codeOf(3), 0x11110000, 0x11110001, 0x11110002, STACK - 12, dataOf(3)]);
    // RET with the same count cleans both stacks.
    expect(p.exec(0xca, 12, 0)).toBeNull();
    expect([p.cpl, p.selector(L.CS), p.selector(L.SS), p.reg(L.RSP), p.rip]).toEqual([3, codeOf(3), dataOf(3), STACK, BigInt(CODE + 7)]);
  });

  it('a 16-bit gate pushes words and takes 16 bits of its offset', () => {
    w.enter(3, { rsp: STACK - 4 });
    p.write(STACK - 4, 4, 0xbbbbaaaa);
    w.describe(INNER, code({ base: 0x10000, limit: 0xffff, big: false }));
    w.describe(FREE, gate(CALL16, INNER, 0x7777_8000, { dpl: 3, count: 2 }));
    expect(call(FREE, 0)).toBeNull();
    expect(p.rip).toBe(0x8000n);
    expect(p.words(stackOf(0) - 12, 2, 6)).toEqual([(CODE + 7) & 0xffff, codeOf(3), 0xaaaa, 0xbbbb, (STACK - 4) & 0xffff, dataOf(3)]);
  });

  it('data segments that the outer level may not have become null on return', () => {
    w.enter(3);
    w.describe(FREE, gate(CALL32, codeOf(0), TARGET, { dpl: 3 }));
    call(FREE, 0);
    p.setSegment(L.DS, { selector: dataOf(0), attr: 0xc093 });
    p.setSegment(L.ES, { selector: dataOf(3), attr: 0xc0f3 });
    p.setSegment(L.FS, { selector: codeOf(0), attr: 0xc09f });
    p.setSegment(L.GS, { selector: codeOf(0), attr: 0xc09b });
    expect(p.exec(0xcb)).toBeNull();
    expect([L.DS, L.ES, L.FS, L.GS].map((seg) => p.isUnusable(seg))).toEqual([true, false, false, true]);
    expect([p.selector(L.DS), p.selector(L.FS)]).toEqual([0, codeOf(0)]);
  });

  const cases: [string, () => void, number, number][] = [
    ['gate not present: #NP(gate)', () => w.describe(FREE, gate(CALL32, codeOf(0), TARGET, { dpl: 3, present: false })), NP, FREE],
    ['null code selector: #GP(0)', () => w.describe(FREE, gate(CALL32, 0, TARGET, { dpl: 3 })), GP, 0],
    ['code selector is data: #GP(it)', () => w.describe(FREE, gate(CALL32, dataOf(0), TARGET, { dpl: 3 })), GP, dataOf(0)],
    ['code not present: #NP(it)', () => w.describe(codeOf(0), code({ present: false })), NP, codeOf(0)],
    ['offset beyond the code: #GP(0)', () => w.describe(codeOf(0), code({ limit: 0xfff })), GP, 0],
    ['TSS too short: #TS(TR)', () => p.setSegment(L.TR, { limit: 6 }), TS, 0x50],
    ['bad inner SS: #TS(SS)', () => p.write(TSS + 8, 4, dataOf(3)), TS, dataOf(3) & ~3],
    ['no room on the inner stack: #SS(SS)', () => w.describe(dataOf(0), data({ limit: stackOf(0) - 30 })), SS, dataOf(0)],
  ];
  it.each(cases)('%s', (_name, arrange, vector, error) => {
    w.enter(3);
    w.describe(FREE, gate(CALL32, codeOf(0), TARGET, { dpl: 3, count: 1 }));
    arrange();
    expect(call(FREE, 0)).toEqual(fault(vector, error));
    expect([p.cpl, p.reg(L.RSP), p.selector(L.SS), p.rip]).toEqual([3, STACK, dataOf(3), BigInt(CODE)]);
  });

  it('parameters beyond the old stack are #SS(0)', () => {
    w.enter(3);
    w.describe(FREE, gate(CALL32, codeOf(0), TARGET, { dpl: 3, count: 4 }));
    p.setSegment(L.SS, { limit: STACK + 8 });
    expect(call(FREE, 0)).toEqual(fault(SS));
  });
});

describe('RET far in protected mode', () => {
  beforeEach(() => {
    w = protectedWorld(p);
  });
  const retFrame = (...words: number[]): Fault => {
    const at = STACK - 4 * words.length;
    words.forEach((word, i) => {
      p.write(at + 4 * i, 4, word);
    });
    p.set64(L.RSP, at);
    const result = p.exec(0xcb);
    if (result) expect([p.reg(L.RSP), p.rip]).toEqual([at, BigInt(CODE)]);
    return result;
  };

  it('never goes to an inner level', () => {
    w.enter(2);
    for (const level of [0, 1]) expect(retFrame(TARGET, codeOf(level), 0, 0)).toEqual(fault(GP, codeOf(level) & ~3));
  });

  it('to an outer level takes ESP and SS, which have to match it', () => {
    expect(retFrame(TARGET, codeOf(2), 0x5000, dataOf(2))).toBeNull();
    expect([p.cpl, p.reg(L.RSP), p.selector(L.SS)]).toEqual([2, 0x5000, dataOf(2)]);
    w.enter(0);
    expect(retFrame(TARGET, codeOf(2), 0x5000, 0)).toEqual(fault(GP));
    expect(retFrame(TARGET, codeOf(2), 0x5000, dataOf(3))).toEqual(fault(GP, dataOf(3) & ~3));
    expect(retFrame(TARGET, codeOf(2), 0x5000, dataOf(2) & ~3)).toEqual(fault(GP, dataOf(2) & ~3));
    w.describe(dataOf(2), data({ dpl: 2, present: false }));
    expect(retFrame(TARGET, codeOf(2), 0x5000, dataOf(2))).toEqual(fault(SS, dataOf(2) & ~3));
  });

  it('checks the code segment', () => {
    expect(retFrame(TARGET, 0)).toEqual(fault(GP));
    expect(retFrame(TARGET, dataOf(0))).toEqual(fault(GP, dataOf(0)));
    expect(retFrame(TARGET, w.describe(FREE, code({ dpl: 1 })))).toEqual(fault(GP, FREE));
    expect(retFrame(TARGET, w.describe(FREE, code({ dpl: 1, conforming: true })))).toEqual(fault(GP, FREE));
    expect(retFrame(TARGET, w.describe(FREE, code({ present: false })))).toEqual(fault(NP, FREE));
    expect(retFrame(TARGET, w.describe(FREE, code({ limit: 0xfff })))).toEqual(fault(GP));
  });

  it('to a 16-bit stack only SP is replaced: the upper half leaks, as on hardware', () => {
    w.describe(FREE, data({ dpl: 3, big: false, limit: 0xffff }));
    expect(retFrame(TARGET, codeOf(3), 0x1234_5678, FREE | 3)).toBeNull();
    expect(p.reg(L.RSP)).toBe(((STACK - 16) & 0xffff0000) | 0x5678);
  });
});

describe('IA-32e mode', () => {
  beforeEach(() => {
    w = longWorld(p);
  });
  const far = (selector: number, offset: bigint, size: 4 | 8): void => {
    p.set64(L.RBX, 0x40000);
    p.write(0x40000, size, offset);
    p.write(0x40000 + size, 2, selector);
  };

  it('a far call through memory with REX.W pushes quadwords and takes a 64-bit offset', () => {
    far(codeOf(0), BigInt(TARGET), 8);
    expect(p.exec(0x48, 0xff, 0x1b)).toBeNull();
    expect([p.rip, p.words(STACK - 16, 8, 2)]).toEqual([BigInt(TARGET), [CODE + 3, codeOf(0)]]);
    expect(p.exec(0x48, 0xcb)).toBeNull();
    expect([p.rip, p.reg(L.RSP)]).toEqual([BigInt(CODE + 3), STACK]);
  });

  it('goes to compatibility mode by CS.L, and back', () => {
    w.describe(FREE, code());
    far(FREE, BigInt(TARGET), 4);
    expect(p.exec(0xff, 0x2b)).toBeNull();
    expect([p.get32(L.CODE64), p.rip]).toEqual([0, BigInt(TARGET)]);
    // INC EAX, not a REX prefix.
    p.set64(L.RAX, 0xffffffffn);
    p.exec(0x40);
    expect(p.get64(L.RAX)).toBe(0n);
    expect(jmp(codeOf(0), CODE)).toBeNull();
    expect(p.get32(L.CODE64)).toBe(1);
  });

  it('refuses code with both L and D, and non-canonical offsets', () => {
    w.describe(FREE, code({ long: true, big: true }));
    far(FREE, BigInt(TARGET), 4);
    expect(p.exec(0xff, 0x2b)).toEqual(fault(GP, FREE));
    far(codeOf(0), 0x8000_0000_0000n, 8);
    expect(p.exec(0x48, 0xff, 0x2b)).toEqual(fault(GP));
  });

  it('has no task switches, 16-bit call gates or TSS targets', () => {
    for (const type of [1, 4, 5, 9]) {
      w.describe(FREE, gate(type, codeOf(0), TARGET));
      far(FREE, 0n, 4);
      expect(p.exec(0xff, 0x1b), `type ${type}`).toEqual(fault(GP, FREE));
    }
  });

  it('a call gate has 16 bytes; to an inner level it pushes SS, RSP, CS, RIP on the stack of the TSS and nulls SS', () => {
    w.enter(3);
    w.describe(FREE, gate(CALL32, codeOf(0), TARGET, { dpl: 3 }));
    w.describe(FREE + 8, 0n);
    far(FREE, 0n, 4);
    expect(p.exec(0xff, 0x1b)).toBeNull();
    expect([p.cpl, p.rip, p.reg(L.RSP), p.selector(L.SS)]).toEqual([0, BigInt(TARGET), stackOf(0) - 32, 0]);
    expect(p.words(stackOf(0) - 32, 8, 4)).toEqual([CODE + 2, codeOf(3), STACK, dataOf(3)]);
    expect(p.exec(0x48, 0xcb)).toBeNull();
    expect([p.cpl, p.reg(L.RSP), p.selector(L.SS)]).toEqual([3, STACK, dataOf(3)]);
  });

  it('a call gate checks its upper half, and leads to 64-bit code only', () => {
    w.describe(FREE, gate(CALL32, codeOf(0), TARGET));
    w.describe(FREE + 8, 0x1f00n << 32n);
    far(FREE, 0n, 4);
    expect(p.exec(0xff, 0x1b)).toEqual(fault(GP, FREE));
    w.describe(FREE + 8, 0x8000n);
    expect(p.exec(0xff, 0x1b)).toEqual(fault(GP));
    w.describe(FREE + 8, 0n);
    w.describe(INNER, code());
    w.describe(FREE, gate(CALL32, INNER, TARGET));
    expect(p.exec(0xff, 0x1b)).toEqual(fault(GP, INNER));
  });

  it('RET to an outer level may leave SS null for 64-bit code above level 3 only', () => {
    const ret = (cs: number, ss: number): Fault => {
      w.enter(0, { rsp: STACK - 32 });
      [TARGET, cs, 0x5000, ss].forEach((word, i) => {
        p.write(STACK - 32 + i * 8, 8, word);
      });
      return p.exec(0x48, 0xcb);
    };
    expect(ret(codeOf(1), 1)).toBeNull();
    expect([p.cpl, p.isUnusable(L.SS), p.selector(L.SS)]).toEqual([1, true, 1]);
    expect(ret(codeOf(3), 3)).toEqual(fault(GP));
    w.describe(FREE, code({ dpl: 1 }));
    expect(ret(FREE | 1, 1)).toEqual(fault(GP));
  });
});
