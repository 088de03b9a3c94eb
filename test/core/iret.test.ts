import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { code, data, gate, INT32 } from './descriptors.ts';
import { type Fault, FLAG, fault, GP, iopl, L, Processor, UD } from './processor.ts';
import { CODE, codeOf, dataOf, FREE, longWorld, protectedWorld, STACK, stackOf, TSS, type World } from './world.ts';

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});

const TARGET = 0x18000;
const ALL_FLAGS = 0x3f7fd7;
/** CF PF AF ZF SF TF DF OF NT */
const COMMON = 0x4dd5;

/** Puts words on the stack, upwards from its new top, and executes. */
function pop(size: number, words: number[], ...bytes: number[]): Fault {
  const at = STACK - size * words.length;
  words.forEach((word, i) => {
    p.write(at + size * i, size, word);
  });
  p.set64(L.RSP, at);
  const result = p.exec(...bytes);
  if (result) expect([p.reg(L.RSP), p.rip]).toEqual([at, BigInt(CODE)]);
  return result;
}

describe('IRET in protected mode', () => {
  beforeEach(() => {
    w = protectedWorld(p);
  });

  it('flags by level: IOPL needs level 0, IF needs IOPL, VM VIF and VIP need level 0', () => {
    for (const [level, oldIopl, more] of [
      [0, 0, FLAG.IF | iopl(3) | FLAG.VIF | FLAG.VIP],
      [2, 1, 0],
      [2, 2, FLAG.IF],
      [3, 2, 0],
      [3, 3, FLAG.IF],
    ]) {
      w.enter(level, { flags: iopl(oldIopl) });
      // VM is only for a return to vm86 mode.
      expect(pop(4, [TARGET, codeOf(level), ALL_FLAGS & ~FLAG.VM], 0xcf)).toBeNull();
      const mask = COMMON | FLAG.RF | FLAG.AC | 0x200000 | more;
      const kept = more & iopl(3) ? 0 : iopl(oldIopl);
      expect(p.flags, `level ${level} IOPL ${oldIopl}`).toBe((ALL_FLAGS & mask) | kept | 2);
    }
  });

  it('with a 16-bit operand pops words and leaves the upper flags', () => {
    w.describe(FREE, code({ base: 0x10000, limit: 0xffff, big: false }));
    w.enter(0, { flags: FLAG.AC });
    expect(pop(2, [0x8000, FREE, 0xffff], 0x66, 0xcf)).toBeNull();
    expect([p.rip, p.selector(L.CS), p.flags, p.reg(L.RSP)]).toEqual([0x8000n, FREE, FLAG.AC | COMMON | FLAG.IF | iopl(3) | 2, STACK]);
  });

  it('to an outer level takes ESP and SS and drops privileged data segments', () => {
    expect(pop(4, [TARGET, codeOf(3), FLAG.IF, 0x5000, dataOf(3)], 0xcf)).toBeNull();
    expect([p.cpl, p.reg(L.RSP), p.selector(L.SS), p.flags]).toEqual([3, 0x5000, dataOf(3), FLAG.IF | 2]);
    expect([L.DS, L.ES, L.FS, L.GS].every((seg) => p.isUnusable(seg) && p.selector(seg) === 0)).toBe(true);
  });

  it('never goes to an inner level', () => {
    w.enter(3);
    expect(pop(4, [TARGET, codeOf(0), 0, 0, 0], 0xcf)).toEqual(fault(GP, codeOf(0)));
  });

  it('changes nothing when a later check fails', () => {
    w.describe(dataOf(3), data({ dpl: 2 }));
    expect(pop(4, [TARGET, codeOf(3), FLAG.CF, 0x5000, dataOf(3)], 0xcf)).toEqual(fault(GP, dataOf(3) & ~3));
    expect([p.cpl, p.flags, p.selector(L.CS)]).toEqual([0, 2, codeOf(0)]);
  });
});

describe('virtual-8086 mode', () => {
  beforeEach(() => {
    w = protectedWorld(p);
  });
  const gateway = (vector: number, dpl = 3): void => w.idt(vector, gate(INT32, codeOf(0), TARGET, { dpl }));

  it('IRETD with VM set from level 0 loads six segments as in real mode', () => {
    const words = [0x1234, 0x1000, FLAG.VM | FLAG.IF | iopl(3), 0x8000, 0x2000, 0x100, 0x200, 0x300, 0x400];
    expect(pop(4, words, 0xcf)).toBeNull();
    expect([p.cpl, p.rip, p.flags, p.reg(L.RSP)]).toEqual([3, 0x1234n, FLAG.VM | FLAG.IF | iopl(3) | 2, 0x8000]);
    const selectors = [L.ES, L.CS, L.SS, L.DS, L.FS, L.GS].map((seg) => p.segment(seg));
    expect(selectors.map((s) => s.selector)).toEqual([0x100, 0x1000, 0x2000, 0x200, 0x300, 0x400]);
    for (const s of selectors) expect([s.base, s.limit, s.attr]).toEqual([BigInt(s.selector << 4), 0xffff, 0xf3]);
  });

  it('VM in the image is ignored at outer levels', () => {
    w.enter(1);
    expect(pop(4, [TARGET, codeOf(1), FLAG.VM], 0xcf)).toBeNull();
    expect(p.flags & FLAG.VM).toBe(0);
  });

  it('an interrupt pushes nine doublewords on the stack of level 0 and nulls the data segments', () => {
    gateway(0x30);
    w.enterVm86({ flags: iopl(3) | FLAG.IF });
    expect(p.exec(0xcd, 0x30)).toBeNull();
    expect([p.cpl, p.flags, p.reg(L.RSP), p.selector(L.SS)]).toEqual([0, iopl(3) | 2, stackOf(0) - 36, dataOf(0)]);
    expect(p.words(stackOf(0) - 36, 4, 9)).toEqual([
      2,
      CODE >> 4,
      FLAG.VM | iopl(3) | FLAG.IF | 2,
      0x100,
      STACK >> 4,
      0x100,
      0x200,
      0x300,
      0x400,
    ]);
    expect([L.DS, L.ES, L.FS, L.GS].every((seg) => p.isUnusable(seg))).toBe(true);
    // And back.
    expect(p.exec(0xcf)).toBeNull();
    expect([p.cpl, p.rip, p.flags, p.reg(L.RSP)]).toEqual([3, 2n, FLAG.VM | iopl(3) | FLAG.IF | 2, 0x100]);
  });

  it('a handler must be nonconforming code of level 0', () => {
    w.enterVm86({ flags: iopl(3) });
    for (const d of [code({ dpl: 1 }), code({ conforming: true })]) {
      w.describe(FREE, d);
      w.idt(0x30, gate(INT32, FREE, TARGET, { dpl: 3 }));
      expect(p.exec(0xcd, 0x30)).toEqual(fault(GP, FREE));
    }
  });

  it('IOPL-sensitive instructions are #GP(0) below IOPL 3: INT n, CLI, STI, PUSHF, POPF, IRET; INT3 is not', () => {
    gateway(3);
    w.enterVm86();
    for (const bytes of [[0xcd, 0x30], [0xfa], [0xfb], [0x9c], [0x9d], [0xcf], [0xf4]]) expect(p.exec(...bytes)).toEqual(fault(GP));
    expect(p.exec(0xcc)).toBeNull();
    expect(p.cpl).toBe(0);
  });

  it('with IOPL 3 they work, but IOPL and VM stay', () => {
    w.enterVm86({ flags: iopl(3) });
    p.write(STACK + 0x100, 2, 0xffff & ~iopl(3) & ~FLAG.TF);
    expect(p.exec(0x9d)).toBeNull();
    expect(p.flags).toBe(FLAG.VM | iopl(3) | ((COMMON | FLAG.IF) & ~FLAG.TF) | 2);
    p.exec(0xfa);
    expect(p.flags & FLAG.IF).toBe(0);
    p.write(STACK + 0x102, 2, 0x40);
    p.write(STACK + 0x104, 2, 0x1100);
    p.write(STACK + 0x106, 2, FLAG.IF);
    expect(p.exec(0xcf)).toBeNull();
    expect([p.rip, p.selector(L.CS), p.flags, p.reg(L.RSP)]).toEqual([0x40n, 0x1100, FLAG.VM | iopl(3) | FLAG.IF | 2, 0x108]);
  });

  it('has no system segment instructions', () => {
    w.enterVm86({ flags: iopl(3) });
    for (const bytes of [
      [0x0f, 0x02, 0xc0],
      [0x0f, 0x00, 0xc0],
      [0x0f, 0x00, 0xd8],
      [0x63, 0xc0],
    ])
      expect(p.exec(...bytes)).toEqual(fault(UD));
    expect(p.exec(0x0f, 0x20, 0xc0)).toEqual(fault(GP));
  });
});

describe('virtual-8086 mode extensions', () => {
  const MAP = 0x68;
  beforeAll(() => p.setModel('qemu64,+vme'));
  afterAll(() => p.setModel('qemu64'));
  beforeEach(() => {
    w = protectedWorld(p);
    p.set64(L.CR4, 1);
    p.setSegment(L.TR, { limit: 0x200 });
    // The redirection map lies below the I/O map: INT 30h is the program's, INT 31h the monitor's.
    p.write(TSS + 0x66, 2, MAP + 32);
    p.writeBytes(TSS + MAP, new Array(32).fill(0));
    p.write(TSS + MAP + 6, 1, 1 << 1);
    p.write(0x30 * 4, 4, 0x1100_0020);
    w.idt(0x31, gate(INT32, codeOf(0), TARGET, { dpl: 3 }));
  });

  it('INT n whose bit is clear goes through the table at 0, showing VIF as IF and IOPL 3', () => {
    w.enterVm86({ flags: FLAG.VIF });
    expect(p.exec(0xcd, 0x30)).toBeNull();
    expect([p.rip, p.selector(L.CS), p.cpl]).toEqual([0x20n, 0x1100, 3]);
    expect(p.words(STACK + 0xfa, 2, 3)).toEqual([2, CODE >> 4, FLAG.IF | iopl(3) | 2]);
    expect(p.flags).toBe(FLAG.VM | 2);
  });

  it('with IOPL 3 it pushes FLAGS as they are and clears IF', () => {
    w.enterVm86({ flags: FLAG.IF | iopl(3) });
    p.exec(0xcd, 0x30);
    expect(p.words(STACK + 0xfa, 2, 3)).toEqual([2, CODE >> 4, FLAG.IF | iopl(3) | 2]);
    expect(p.flags).toBe(FLAG.VM | iopl(3) | 2);
  });

  it('INT n whose bit is set is the monitor’s: its gate with IOPL 3, #GP(0) below', () => {
    w.enterVm86({ flags: iopl(3) });
    expect(p.exec(0xcd, 0x31)).toBeNull();
    expect([p.cpl, p.rip]).toEqual([0, BigInt(TARGET)]);
    w.enterVm86();
    expect(p.exec(0xcd, 0x31)).toEqual(fault(GP));
  });

  it('CLI, STI, PUSHF, POPF work on VIF', () => {
    w.enterVm86();
    expect(p.exec(0xfb)).toBeNull();
    expect(p.flags).toBe(FLAG.VM | FLAG.VIF | 2);
    p.exec(0x9c);
    expect(p.read(STACK + 0xfe, 2)).toBe(FLAG.IF | iopl(3) | 2);
    p.write(STACK + 0xfe, 2, FLAG.CF);
    p.exec(0x9d);
    expect(p.flags).toBe(FLAG.VM | FLAG.CF | 2);
    p.exec(0xfb);
    p.exec(0xfa);
    expect(p.flags & FLAG.VIF).toBe(0);
    // The 32-bit forms show too much.
    expect(p.exec(0x66, 0x9c)).toEqual(fault(GP));
    expect(p.exec(0x66, 0x9d)).toEqual(fault(GP));
  });

  it('enabling interrupts while one is pending (VIP), or setting TF, is #GP(0)', () => {
    w.enterVm86({ flags: FLAG.VIP });
    expect(p.exec(0xfb)).toEqual(fault(GP));
    p.write(STACK + 0x100, 2, FLAG.IF);
    expect(p.exec(0x9d)).toEqual(fault(GP));
    w.enterVm86();
    p.write(STACK + 0x100, 2, FLAG.TF);
    expect(p.exec(0x9d)).toEqual(fault(GP));
  });

  it('CR4.PVI gives level 3 of protected mode a virtual CLI and STI', () => {
    w.enter(3);
    expect(p.exec(0xfb)).toEqual(fault(GP));
    p.set64(L.CR4, 2);
    expect(p.exec(0xfb)).toBeNull();
    expect(p.flags).toBe(FLAG.VIF | 2);
    p.exec(0xfa);
    expect(p.flags).toBe(2);
    w.enter(3, { flags: FLAG.VIP });
    expect(p.exec(0xfb)).toEqual(fault(GP));
  });
});

describe('flags instructions in protected mode', () => {
  beforeEach(() => {
    w = protectedWorld(p);
  });

  it('CLI and STI need CPL <= IOPL', () => {
    for (let level = 0; level < 4; level++)
      for (let io = 0; io < 4; io++) {
        w.enter(level, { flags: iopl(io) });
        const wanted = level <= io ? null : fault(GP);
        expect(p.exec(0xfb), `CPL ${level} IOPL ${io}`).toEqual(wanted);
        expect((p.flags & FLAG.IF) !== 0).toBe(!wanted);
        expect(p.exec(0xfa)).toEqual(wanted);
      }
  });

  it('POPF silently keeps what the level may not change', () => {
    for (const [level, io, more] of [
      [0, 0, FLAG.IF | iopl(3)],
      [1, 1, FLAG.IF],
      [3, 1, 0],
    ]) {
      w.enter(level, { flags: iopl(io) });
      expect(pop(4, [ALL_FLAGS & ~FLAG.TF], 0x9d)).toBeNull();
      const changed = (COMMON & ~FLAG.TF) | FLAG.AC | 0x200000 | more;
      expect(p.flags).toBe(changed | (more & iopl(3) ? 0 : iopl(io)) | 2);
    }
  });

  it('PUSHF shows RF and VM as zero', () => {
    w.enter(0, { flags: FLAG.CF | FLAG.RF | FLAG.AC });
    p.exec(0x9c);
    expect(p.read(STACK - 4, 4)).toBe(FLAG.CF | FLAG.AC | 2);
  });

  it('STI with IF already set starts no shadow', () => {
    p.exec(0xfb);
    expect(p.get32(L.SHADOW)).not.toBe(0);
    p.exec(0xfb);
    expect(p.get32(L.SHADOW)).toBe(0);
  });

  it('CLAC and STAC set AC at level 0 of a CPU with SMAP, and are #UD elsewhere', () => {
    for (const bytes of [
      [0x0f, 0x01, 0xca],
      [0x0f, 0x01, 0xcb],
    ])
      expect(p.exec(...bytes)).toEqual(fault(UD));
    p.setModel('qemu64,+smap');
    w = protectedWorld(p);
    expect(p.exec(0x0f, 0x01, 0xcb)).toBeNull();
    expect(p.flags).toBe(FLAG.AC | 2);
    expect(p.exec(0x0f, 0x01, 0xca)).toBeNull();
    expect(p.flags).toBe(2);
    w.enter(3);
    for (const bytes of [
      [0x0f, 0x01, 0xca],
      [0x0f, 0x01, 0xcb],
    ])
      expect(p.exec(...bytes)).toEqual(fault(UD));
    p.setModel('qemu64');
  });

  it('HLT is for level 0', () => {
    w.enter(1, { flags: iopl(3) });
    expect(p.exec(0xf4)).toEqual(fault(GP));
    expect(p.get32(L.HALTED)).toBe(0);
  });
});

describe('IRET in IA-32e mode', () => {
  beforeEach(() => {
    w = longWorld(p);
  });

  it('IRETQ always pops RSP and SS, also to the same level', () => {
    expect(pop(8, [TARGET, codeOf(0), FLAG.IF, 0x5000, dataOf(0)], 0x48, 0xcf)).toBeNull();
    expect([p.rip, p.reg(L.RSP), p.flags]).toEqual([BigInt(TARGET), 0x5000, FLAG.IF | 2]);
    w.enter(0);
    expect(pop(8, [TARGET, codeOf(0), 0, 0x5000, 0], 0x48, 0xcf)).toBeNull();
    expect(p.isUnusable(L.SS)).toBe(true);
  });

  it('IRETD in 64-bit code pops five doublewords, IRET five words', () => {
    expect(pop(4, [TARGET, codeOf(3), 0, 0x5000, dataOf(3)], 0xcf)).toBeNull();
    expect([p.cpl, p.rip, p.reg(L.RSP)]).toEqual([3, BigInt(TARGET), 0x5000]);
    w.enter(0);
    expect(pop(2, [0x8000, codeOf(0), 0, 0x5000, dataOf(0)], 0x66, 0xcf)).toBeNull();
    expect([p.rip, p.reg(L.RSP)]).toEqual([0x8000n, 0x5000]);
  });

  it('returns to compatibility mode with its own stack size', () => {
    w.describe(FREE, code({ dpl: 3 }));
    expect(pop(8, [TARGET, FREE | 3, 0, 0x5000, dataOf(3)], 0x48, 0xcf)).toBeNull();
    expect([p.get32(L.CODE64), p.get64(L.SP_MASK), p.cpl]).toEqual([0, 0xffffffffn, 3]);
    // From here a same-level IRET pops three doublewords only.
    w.idt(0x30, gate(INT32, codeOf(0), TARGET, { dpl: 3 }));
    p.set64(L.RSP, STACK);
    p.rip = CODE;
    expect(pop(4, [TARGET, FREE | 3, 0], 0xcf)).toBeNull();
    expect(p.reg(L.RSP)).toBe(STACK);
  });

  it('NT is #GP(0); so are a non-canonical RIP, a null SS for level 3, and an SS of another level', () => {
    w.enter(0, { flags: FLAG.NT });
    expect(pop(8, [TARGET, codeOf(0), 0, 0x5000, dataOf(0)], 0x48, 0xcf)).toEqual(fault(GP));
    w.enter(0);
    p.write(STACK, 8, 0x8000_0000_0000n);
    for (const [i, word] of [codeOf(0), 0, 0x5000, dataOf(0)].entries()) p.write(STACK + 8 + 8 * i, 8, word);
    p.set64(L.RSP, STACK);
    expect(p.exec(0x48, 0xcf)).toEqual(fault(GP));
    expect(pop(8, [TARGET, codeOf(3), 0, 0x5000, 3], 0x48, 0xcf)).toEqual(fault(GP));
    expect(pop(8, [TARGET, codeOf(3), 0, 0x5000, dataOf(0)], 0x48, 0xcf)).toEqual(fault(GP, dataOf(0)));
  });

  it('VM in the image is ignored', () => {
    expect(pop(8, [TARGET, codeOf(0), FLAG.VM, 0x5000, dataOf(0)], 0x48, 0xcf)).toBeNull();
    expect(p.flags & FLAG.VM).toBe(0);
  });
});
