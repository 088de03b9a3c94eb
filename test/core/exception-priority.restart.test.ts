/**
 * What an instruction that faults leaves behind, so that it can begin again (SDM vol. 3A 6.6): RIP at its first byte, registers and flags
 * as they were; and which of its accesses faults (the operation sections of vol. 2).
 */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { code as codeSegment, gate, INT32, TRAP32 } from './descriptors.ts';
import { DF, fault, GP, L, PF, Processor, SS } from './processor.ts';
import { CODE, codeOf, longWorld, PAGES, protectedWorld, STACK, stackOf, TSS, type World } from './world.ts';

const W = 2;
const AC = 17;
const FLAGS = 0x8d5;
/** The second large page: absent. */
const ABSENT = 0x20_0000;
/** Present, not writable. */
const READ_ONLY = 0x18_0000;
const DATA = 0x4_0000;

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create('max');
});

/** 4 KiB pages below 2 MiB, so that one can be read-only; nothing above. */
function prepare(): void {
  w = longWorld(p);
  const table = PAGES + 0x5000;
  for (let i = 0; i < 512; i++) p.write(table + 8 * i, 8, (i << 12) | (i === READ_ONLY >> 12 ? 5 : 7));
  p.write(PAGES + 0x2000, 8, table | 7);
  p.write(PAGES + 0x2008, 8, 0);
  p.set64(L.CR0, p.get64(L.CR0) | 0x10000n);
  p.set64(L.CR4, p.get64(L.CR4) | 0x200n);
  p.core.exports.stateReplaced(p.cpu);
}
beforeEach(prepare);

/** Everything that programs see. */
const snapshot = (): unknown => [
  p.rip,
  p.flags & ~0x10000,
  ...Array.from({ length: 16 }, (_, i) => p.get64(L.RAX + 8 * i)),
  ...[L.CS, L.SS, L.DS, L.ES, L.FS, L.GS].map((seg) => p.selector(seg)),
];

/** The instruction faults there with that error, and has done nothing. */
function faults(bytes: number[], address: number, error: number): void {
  p.rip = CODE;
  const before = snapshot();
  expect(p.exec(...bytes), bytes.map((b) => b.toString(16)).join(' ')).toEqual(fault(PF, error));
  expect(p.get64(L.CR2)).toBe(BigInt(address));
  expect(snapshot()).toEqual(before);
}

describe('a read-modify-write', () => {
  it('faults as a write, although it would read first, and changes no flags and no register', () => {
    p.set64(L.RDI, READ_ONLY);
    p.set64(L.RAX, 0x1234);
    p.flags = FLAGS;
    const all = [
      [0x01, 0x07],
      [0x83, 0x07, 1],
      [0xf7, 0x17],
      [0xff, 0x07],
      [0x87, 0x07],
      [0x0f, 0xc1, 0x07],
      [0xd3, 0x27],
      [0x0f, 0xba, 0x2f, 1],
      [0x0f, 0xa5, 0x07],
    ];
    for (const bytes of all) faults(bytes, READ_ONLY, W | 1);
    for (const bytes of all.slice(0, 4)) faults([0xf0, ...bytes], READ_ONLY, W | 1);
  });

  it('CMPXCHG and its wide forms write in any case', () => {
    p.set64(L.RDI, READ_ONLY);
    p.set64(L.RAX, 1);
    for (const bytes of [
      [0x0f, 0xb1, 0x07],
      [0x0f, 0xc7, 0x0f],
      [0x48, 0x0f, 0xc7, 0x0f],
      [0xf0, 0x48, 0x0f, 0xc7, 0x0f],
    ])
      faults(bytes, READ_ONLY, W | 1);
    p.set64(L.RDI, READ_ONLY + 8);
    expect(p.exec(0x48, 0x0f, 0xc7, 0x0f)).toEqual(fault(GP));
  });

  it('BT with an offset goes where the bit is', () => {
    p.set64(L.RDI, DATA);
    p.set64(L.RAX, (ABSENT - DATA) * 8);
    faults([0x48, 0x0f, 0xa3, 0x07], ABSENT, 0);
    faults([0x48, 0x0f, 0xab, 0x07], ABSENT, W);
  });

  it('across pages nothing is written when the second one is missing', () => {
    p.set64(L.RDI, ABSENT - 2);
    p.write(ABSENT - 2, 2, 0x1111);
    faults([0x89, 0x07], ABSENT, W);
    faults([0x01, 0x07], ABSENT, W);
    faults([0x0f, 0x11, 0x07], ABSENT, W);
    expect(p.read(ABSENT - 2, 2)).toBe(0x1111);
  });
});

describe('the stack', () => {
  it('PUSH of memory reads before it writes; POP to memory reads the stack before it writes, and both leave RSP', () => {
    p.set64(L.RDI, ABSENT + 0x100);
    p.set64(L.RSP, ABSENT + 0x1008);
    faults([0xff, 0x37], ABSENT + 0x100, 0);
    faults([0x8f, 0x07], ABSENT + 0x1008, 0);
    p.set64(L.RSP, STACK);
    faults([0x8f, 0x07], ABSENT + 0x100, W);
  });

  it('CALL reads its target, then the stack is written', () => {
    p.set64(L.RDI, ABSENT + 0x100);
    p.set64(L.RSP, ABSENT + 0x1008);
    faults([0xff, 0x17], ABSENT + 0x100, 0);
    faults([0xe8, 0, 0, 0, 0], ABSENT + 0x1000, W);
  });

  it('ENTER touches the end of its frame; LEAVE and RET change nothing when they cannot read', () => {
    p.set64(L.RBP, DATA);
    p.set64(L.RSP, READ_ONLY + 0x1008);
    faults([0xc8, 0x10, 0, 0], READ_ONLY + 0xff0, W | 1);
    p.set64(L.RBP, ABSENT);
    faults([0xc9], ABSENT, 0);
    p.set64(L.RSP, ABSENT);
    faults([0xc3], ABSENT, 0);
    faults([0xcb], ABSENT, 0);
    faults([0x48, 0xcf], ABSENT, 0);
  });

  it('IRETQ pops all five before it looks at one', () => {
    p.set64(L.RSP, ABSENT - 32);
    faults([0x48, 0xcf], ABSENT, 0);
  });

  it('PUSHA writes from the top, and what it has written stays', () => {
    w = protectedWorld(p);
    p.setSegment(L.SS, { base: BigInt(STACK) });
    p.setSegment(L.SS, { base: BigInt(STACK), limit: 0xffff, attr: 0x4097 });
    p.set64(L.RSP, 0x10008);
    p.set64(L.RAX, 0x11111111);
    p.set64(L.RCX, 0x22222222);
    const before = snapshot();
    expect(p.exec(0x60)).toEqual(fault(SS));
    expect([p.read(STACK + 0x10004, 4), p.read(STACK + 0x10000, 4)]).toEqual([0x11111111, 0x22222222]);
    expect(snapshot()).toEqual(before);
  });
});

describe('strings', () => {
  it('MOVS reads first; a REP that faults has done what its registers say', () => {
    p.set64(L.RSI, ABSENT + 0x100);
    p.set64(L.RDI, ABSENT + 0x2100);
    faults([0xa4], ABSENT + 0x100, 0);
    p.set64(L.RSI, DATA);
    p.set64(L.RDI, ABSENT - 8);
    p.set64(L.RCX, 5);
    p.rip = CODE;
    let f = p.exec(0xf3, 0xa5);
    while (f === null && p.rip === BigInt(CODE)) f = p.step();
    expect(f).toEqual(fault(PF, W));
    expect([p.get64(L.RCX), p.get64(L.RSI), p.get64(L.RDI), p.rip]).toEqual([3n, BigInt(DATA + 8), BigInt(ABSENT), BigInt(CODE)]);
  });

  it('a REP with a count of zero touches nothing', () => {
    p.set64(L.RCX, 0);
    p.set64(L.RDI, ABSENT);
    p.set64(L.RSI, ABSENT);
    for (const op of [0xa4, 0xa6, 0xaa, 0xac, 0xae]) {
      p.rip = CODE;
      expect(p.exec(0xf3, op)).toBeNull();
    }
  });
});

describe('masks and images', () => {
  it('masked-out elements of VMASKMOV and of a gather do not fault', () => {
    p.set64(L.CR4, p.get64(L.CR4) | 0x40200n);
    p.set64(L.XCR0, 7);
    p.core.exports.stateReplaced(p.cpu);
    p.set64(L.RDI, ABSENT - 8);
    p.set64(L.XMM, 0x8000_0000_8000_0000n);
    p.set64(L.XMM + 8, 0);
    expect(p.exec(0xc4, 0xe2, 0x79, 0x2c, 0x0f)).toBeNull();
    expect(p.exec(0xc4, 0xe2, 0x79, 0x2e, 0x0f)).toBeNull();
    p.set64(L.XMM + 8, 0x8000_0000n);
    p.write(ABSENT - 8, 8, 0x77);
    expect(p.exec(0xc4, 0xe2, 0x79, 0x2e, 0x0f)).toEqual(fault(PF, W));
    expect(p.read64(ABSENT - 8)).toBe(0x77n);
  });

  it('XRSTOR, FXRSTOR, FRSTOR and LDMXCSR load nothing unless they can load all', () => {
    p.set64(L.CR4, p.get64(L.CR4) | 0x40200n);
    p.set64(L.XCR0, 7);
    p.set32(L.FCW, 0x37f);
    p.set64(L.XMM, 0x1234);
    p.set64(L.RAX, 7);
    p.set64(L.RDX, 0);
    p.core.exports.stateReplaced(p.cpu);
    const state = (): unknown => [p.get32(L.FCW), p.get64(L.XMM), p.get32(L.MXCSR), p.get32(L.FEMPTY)];
    const before = state();
    p.write(ABSENT - 512, 8, 0x27f);
    p.write(ABSENT - 64, 8, 7);
    for (const [bytes, at] of [
      [[0x0f, 0xae, 0x2f], ABSENT - 576],
      [[0x0f, 0xae, 0x0f], ABSENT - 256],
      [[0xdd, 0x27], ABSENT - 64],
    ] as const) {
      p.set64(L.RDI, at);
      expect(p.exec(...bytes)?.vector).toBe(PF);
      expect(state()).toEqual(before);
    }
  });
});

describe('alignment checking (vol. 3A 6.15, table 6-7)', () => {
  beforeEach(() => {
    p.set64(L.CR0, p.get64(L.CR0) | 0x40000n);
    p.set32(L.FCW, 0x37f);
    w.enter(3, { flags: 0x40002 });
  });
  const at = (address: number, ...bytes: number[]): unknown => {
    p.set64(L.RDI, address);
    p.rip = CODE;
    return p.exec(...bytes);
  };

  it('the image of FSAVE and FRSTOR is aligned to doublewords, with a 16-bit operand to words', () => {
    expect(at(DATA + 4, 0xdd, 0x37)).toBeNull();
    expect(at(DATA + 4, 0xdd, 0x27)).toBeNull();
    expect(at(DATA + 2, 0xdd, 0x37)).toEqual(fault(AC));
    expect(at(DATA + 2, 0x66, 0xdd, 0x37)).toBeNull();
    expect(at(DATA + 2, 0x66, 0xdd, 0x27)).toBeNull();
    expect(at(DATA + 1, 0x66, 0xdd, 0x37)).toEqual(fault(AC));
  });

  it('double extended precision is aligned to eight bytes, far pointers to their parts, bit strings to their operand', () => {
    expect(at(DATA + 8, 0xdb, 0x2f)).toBeNull();
    expect(at(DATA + 4, 0xdb, 0x2f)).toEqual(fault(AC));
    expect(at(DATA + 4, 0x0f, 0xb4, 0x07)).toBeNull();
    expect(at(DATA + 2, 0x0f, 0xb4, 0x07)).toEqual(fault(AC));
    p.set64(L.RAX, 0x20);
    expect(at(DATA + 4, 0x0f, 0xa3, 0x07)).toBeNull();
    expect(at(DATA + 2, 0x0f, 0xa3, 0x07)).toEqual(fault(AC));
  });

  it('comes after #GP of the segment or of a non-canonical address, and before #PF', () => {
    expect(at(ABSENT + 1, 0x8b, 0x07)).toEqual(fault(AC));
    expect(at(ABSENT, 0x8b, 0x07)).toEqual(fault(PF, 4));
    p.set64(L.RDI, 0x8000_0000_0001n);
    p.rip = CODE;
    expect(p.exec(0x8b, 0x07)).toEqual(fault(GP));
  });
});

describe('delivery (vol. 2A, INT n; vol. 3A 6.12)', () => {
  const HANDLER = 0x1_1000;

  it('a stack that is absent faults before the handler is entered: the old state is what the next handler sees', () => {
    w.enter(3, { rsp: STACK });
    p.write(TSS + 4, 8, ABSENT + 0x1000);
    w.idt(0x40, gate(INT32, codeOf(0), HANDLER, { dpl: 3 }));
    // The page fault has a stack of its own.
    p.write(TSS + 0x24, 8, stackOf(1));
    w.idt(PF, gate(INT32, codeOf(0), HANDLER, { count: 1 }));
    expect(p.exec(0xcd, 0x40)).toEqual(fault(PF, W));
    p.settle();
    expect(p.get64(L.CR2)).toBe(BigInt(ABSENT + 0x1000 - 8));
    const frame = stackOf(1) - 48;
    expect([0, 1, 2, 4, 5].map((i) => p.read64(frame + 8 * i))).toEqual([2n, BigInt(CODE), BigInt(codeOf(3)), BigInt(STACK), 0x43n]);
  });

  it('the stack comes before the limit of the handler’s code segment', () => {
    w = protectedWorld(p);
    w.describe(0x80, codeSegment({ limit: 0xfff }));
    w.idt(0x40, gate(TRAP32, 0x80, 0x1000));
    expect(p.exec(0xcd, 0x40)).toEqual(fault(GP));
    p.setSegment(L.SS, { limit: 0xfff, attr: 0x4093 });
    expect(p.exec(0xcd, 0x40)).toEqual(fault(SS));
    expect([p.get64(L.RSP), p.rip, p.selector(L.CS)]).toEqual([BigInt(STACK), BigInt(CODE), codeOf(0)]);
  });

  it('a page fault while #PF is delivered is a double fault, whose error code is 0', () => {
    w.idt(PF, gate(INT32, codeOf(0), HANDLER));
    w.idt(DF, gate(INT32, codeOf(0), HANDLER + 0x10, { count: 1 }));
    p.write(TSS + 0x24, 8, stackOf(1));
    p.set64(L.RSP, ABSENT + 0x1000);
    p.set64(L.RDI, ABSENT);
    p.exec(0x8b, 0x07);
    p.settle();
    expect([p.rip, p.read64(stackOf(1) - 48)]).toEqual([BigInt(HANDLER + 0x10), 0n]);
  });
});
