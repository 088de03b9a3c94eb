import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { code } from './descriptors.ts';
import { type Fault, fault, GP, iopl, L, Processor, UD } from './processor.ts';
import { CODE, FREE, longWorld, PAGES, protectedWorld, type World } from './world.ts';

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});

/** MOV CRn, EAX and MOV DRn, EAX */
const movToCr = (n: number, value: number | bigint): Fault => {
  p.set64(L.RAX, value);
  return p.exec(0x0f, 0x22, 0xc0 | (n << 3));
};
const movToDr = (n: number, value: number | bigint): Fault => {
  p.set64(L.RAX, value);
  return p.exec(0x0f, 0x23, 0xc0 | (n << 3));
};

describe('power-on (SDM table 9-1)', () => {
  it('starts at FFFFFFF0 in real mode with caches off and the signature in EDX', () => {
    p.reset();
    expect([p.linearRip, p.selector(L.CS), p.segment(L.CS)]).toEqual([
      0xfffffff0n,
      0xf000,
      { selector: 0xf000, base: 0xffff0000n, limit: 0xffff, attr: 0x93 },
    ]);
    expect([p.get64(L.CR0), p.get64(L.CR4), p.flags, p.get64(L.RDX), p.get64(L.RAX)]).toEqual([0x60000010n, 0n, 2, 0x60fb1n, 0n]);
    expect([p.get32(L.DR + 48), p.get32(L.DR + 56), p.get32(L.IDTR_LIMIT), p.get64(L.PAT)]).toEqual([
      0xffff0ff0,
      0x400,
      0xffff,
      0x0007040600070406n,
    ]);
    expect([p.get32(L.FCW), p.get32(L.FEMPTY), p.get32(L.MXCSR)]).toEqual([0x40, 0, 0x1f80]);
  });

  it('INIT leaves x87, SSE, most MSRs and the cache bits as they are', () => {
    p.reset();
    p.set64(L.CR0, 0x11);
    p.set32(L.MXCSR, 0x1fa0);
    p.set64(L.LSTAR, 0x1234);
    p.core.exports.reset(p.cpu, 1);
    expect([p.get64(L.CR0), p.get32(L.MXCSR), p.get64(L.LSTAR), p.linearRip]).toEqual([0x10n, 0x1fa0, 0x1234n, 0xfffffff0n]);
  });
});

describe('CR0', () => {
  beforeEach(() => {
    w = protectedWorld(p);
  });

  it('refuses paging without protection, and write-through without cache-disable', () => {
    expect(movToCr(0, 0x80000010)).toEqual(fault(GP));
    expect(movToCr(0, 0x20000011)).toEqual(fault(GP));
    expect(p.get32(L.CR0)).toBe(0x60000031);
  });

  it('ET is always one, undefined bits are dropped', () => {
    expect(movToCr(0, 0x1ffcffc1)).toBeNull();
    expect(p.get32(L.CR0)).toBe(0x00040011);
  });

  it('clearing PE returns to real mode with the segments as they are', () => {
    w.describe(FREE, code({ big: false, limit: 0xffff, base: CODE }));
    p.setSegment(L.CS, { selector: FREE, base: BigInt(CODE), limit: 0xffff, attr: 0x9b });
    p.rip = 0;
    expect(movToCr(0, 0x10)).toBeNull();
    expect(p.exec(0xea, 0x00, 0x00, 0x00, 0x18)).toBeNull();
    expect([p.linearRip, p.segment(L.CS)]).toEqual([0x18000n, { selector: 0x1800, base: 0x18000n, limit: 0xffff, attr: 0x93 }]);
  });

  it('LMSW sets PE but never clears it; SMSW reads the whole of CR0 into a 32-bit register', () => {
    p.set64(L.RAX, 0xe);
    expect(p.exec(0x0f, 0x01, 0xf0)).toBeNull();
    expect(p.get32(L.CR0)).toBe(0x6000003f);
    p.set64(L.RAX, 0);
    p.exec(0x0f, 0x01, 0xf0);
    expect(p.get32(L.CR0)).toBe(0x60000031);
    p.exec(0x0f, 0x01, 0xe0);
    expect(p.reg(L.RAX)).toBe(0x60000031);
    p.set64(L.RBX, 0x40000);
    p.write(0x40002, 2, 0xaaaa);
    p.exec(0x0f, 0x01, 0x23);
    expect(p.read(0x40000, 4)).toBe(0xaaaa0031);
  });

  it('CLTS clears TS', () => {
    movToCr(0, 0x19);
    expect(p.exec(0x0f, 0x06)).toBeNull();
    expect(p.get32(L.CR0)).toBe(0x11);
  });
});

describe('privileges and undefined registers', () => {
  it('control and debug registers, MSRs and cache instructions are for level 0', () => {
    w = protectedWorld(p);
    w.enter(3, { flags: iopl(3) });
    const privileged = [
      [0x0f, 0x20, 0xc0],
      [0x0f, 0x22, 0xc0],
      [0x0f, 0x21, 0xc0],
      [0x0f, 0x23, 0xc0],
      [0x0f, 0x06],
      [0x0f, 0x08],
      [0x0f, 0x09],
      [0x0f, 0x01, 0x38],
      [0x0f, 0x30],
      [0x0f, 0x32],
    ];
    for (const bytes of privileged) expect(p.exec(...bytes), bytes.toString()).toEqual(fault(GP));
  });

  it('CR1, CR5 to CR7 are #UD', () => {
    w = protectedWorld(p);
    for (const n of [1, 5, 6, 7]) expect(movToCr(n, 0)).toEqual(fault(UD));
  });
});

describe('CR3 and CR4', () => {
  beforeEach(() => {
    w = protectedWorld(p);
  });

  it('only bits that CPUID announces can be set in CR4', () => {
    for (let bit = 0; bit < 32; bit++) {
      // DE, TSD, PSE, PAE, MCE, PGE, PCE, OSFXSR, OSXMMEXCPT
      const known = [2, 3, 4, 5, 6, 7, 8, 9, 10].includes(bit);
      expect(movToCr(4, 2 ** bit), `bit ${bit}`).toEqual(known ? null : fault(GP));
    }
  });

  it('features turned off on the command line take their bits away', () => {
    p.setModel('qemu64,-pge,-de,+smep,+umip');
    w = protectedWorld(p);
    expect(movToCr(4, 1 << 7)).toEqual(fault(GP));
    expect(movToCr(4, 1 << 3)).toEqual(fault(GP));
    expect(movToCr(4, (1 << 20) | (1 << 11))).toBeNull();
    p.setModel('qemu64');
  });

  it('PAE paging loads its four directory pointers with CR3, and refuses reserved bits', () => {
    p.write(PAGES, 8, (PAGES + 0x1000) | 1);
    p.write(PAGES + 0x1000, 8, 0x83);
    p.write(PAGES + 0x1008, 8, 0x200083);
    expect(movToCr(4, 0x20)).toBeNull();
    expect(movToCr(3, PAGES)).toBeNull();
    expect(movToCr(0, 0xe0000031)).toBeNull();
    // Only the copies count now.
    p.write(PAGES, 8, 0);
    expect(p.exec(0x90)).toBeNull();
    p.write(PAGES + 0x20, 8, (PAGES + 0x1000) | 3);
    expect(movToCr(3, PAGES + 0x20)).toEqual(fault(GP));
    expect(p.get64(L.CR3)).toBe(BigInt(PAGES));
  });

  it('a new CR3 forgets translations; INVLPG forgets one', () => {
    p.write(PAGES, 4, 0x87);
    p.write(PAGES + 4, 4, (PAGES + 0x2000) | 7);
    p.write(PAGES + 0x2000, 4, 0x50007);
    p.write(0x50000, 4, 0x5555);
    p.write(0x60000, 4, 0x6666);
    movToCr(4, 0x10);
    movToCr(3, PAGES);
    movToCr(0, 0xe0000031);
    const read = (): number => {
      expect(p.exec(0xa1, 0x00, 0x00, 0x40, 0x00)).toBeNull();
      return p.reg(L.RAX);
    };
    expect(read()).toBe(0x5555);
    p.write(PAGES + 0x2000, 4, 0x60007);
    expect(p.exec(0x0f, 0x01, 0x3d, 0x00, 0x00, 0x40, 0x00)).toBeNull();
    expect(read()).toBe(0x6666);
    p.write(PAGES + 0x2000, 4, 0x50007);
    movToCr(3, PAGES);
    expect(read()).toBe(0x5555);
  });
});

describe('entering and leaving IA-32e mode (SDM vol. 3A 9.8.5)', () => {
  const EFER = 0xc0000080;
  const wrmsr = (n: number, value: bigint): Fault => {
    p.set64(L.RCX, n);
    p.set64(L.RAX, value & 0xffffffffn);
    p.set64(L.RDX, value >> 32n);
    return p.exec(0x0f, 0x30);
  };

  it('paging with EFER.LME activates it, needs PAE, and is compatibility mode until CS.L', () => {
    w = protectedWorld(p);
    p.write(PAGES, 8, (PAGES + 0x1000) | 7);
    p.write(PAGES + 0x1000, 8, (PAGES + 0x2000) | 7);
    p.write(PAGES + 0x2000, 8, 0x87);
    w.describe(FREE, code({ long: true }));
    expect(wrmsr(EFER, 0x100n)).toBeNull();
    movToCr(3, PAGES);
    expect(movToCr(0, 0xe0000031)).toEqual(fault(GP));
    movToCr(4, 0x20);
    expect(movToCr(0, 0xe0000031)).toBeNull();
    expect([p.get32(L.EFER), p.get32(L.CODE64)]).toEqual([0x500, 0]);
    expect(p.exec(0xea, 0, 0x80, 1, 0, FREE, 0)).toBeNull();
    expect([p.get32(L.CODE64), p.rip]).toEqual([1, 0x18000n]);
    // LME may not change now, nor PAE, nor PG in 64-bit code.
    expect(wrmsr(EFER, 0n)).toEqual(fault(GP));
    expect(movToCr(4, 0)).toEqual(fault(GP));
    expect(movToCr(0, 0x60000031)).toEqual(fault(GP));
    // LMA itself is read-only.
    expect(wrmsr(EFER, 0x101n)).toBeNull();
    expect(p.get32(L.EFER)).toBe(0x501);
  });

  it('from compatibility mode, clearing PG leaves it', () => {
    w = longWorld(p);
    p.setSegment(L.CS, { selector: FREE, attr: 0xc09b });
    expect(movToCr(0, 0x60000031)).toBeNull();
    expect(p.get32(L.EFER) & 0x400).toBe(0);
  });

  it('64-bit code with CS.L set may not turn it on', () => {
    w = protectedWorld(p);
    p.set64(L.EFER, 0x100);
    movToCr(4, 0x20);
    p.setSegment(L.CS, { attr: 0xa09b });
    expect(movToCr(0, 0xe0000031)).toEqual(fault(GP));
  });

  it('upper halves of CR0, reserved bits of CR3 and EFER are #GP(0); CR8 is the task priority', () => {
    w = longWorld(p);
    expect(movToCr(0, 0x1_e000_0031n)).toEqual(fault(GP));
    expect(movToCr(3, 1n << 40n)).toEqual(fault(GP));
    expect(wrmsr(EFER, 0xd03n)).toEqual(fault(GP));
    p.set64(L.RAX, 9);
    expect(p.exec(0x44, 0x0f, 0x22, 0xc0)).toBeNull();
    expect(p.cr8).toBe(9);
    p.cr8 = 5;
    p.exec(0x44, 0x0f, 0x20, 0xc0);
    expect(p.get64(L.RAX)).toBe(5n);
    p.set64(L.RAX, 16);
    expect(p.exec(0x44, 0x0f, 0x22, 0xc0)).toEqual(fault(GP));
  });
});

describe('debug registers', () => {
  beforeEach(() => {
    w = protectedWorld(p);
  });

  it('fixed bits read as they should', () => {
    movToDr(6, 0);
    movToDr(7, 0xffffffff);
    expect([p.get64(L.DR + 48), p.get64(L.DR + 56)]).toEqual([0xffff0ff0n, 0xffff27ffn]);
  });

  it('DR4 and DR5 are DR6 and DR7 until CR4.DE', () => {
    movToDr(5, 0x401);
    expect(p.get64(L.DR + 56)).toBe(0x401n);
    movToDr(7, 0x400);
    movToCr(4, 8);
    expect(movToDr(4, 0)).toEqual(fault(UD));
    expect(p.exec(0x0f, 0x21, 0xe8)).toEqual(fault(UD));
  });

  it('in 64-bit mode the upper halves of DR6 and DR7 are reserved', () => {
    w = longWorld(p);
    expect(movToDr(3, 0xffff_8000_0000_1000n)).toBeNull();
    expect(p.get64(L.DR + 24)).toBe(0xffff_8000_0000_1000n);
    expect(movToDr(6, 1n << 32n)).toEqual(fault(GP));
    expect(movToDr(7, 1n << 32n)).toEqual(fault(GP));
  });
});

describe('extended control registers', () => {
  it('XGETBV and XSETBV are #UD without CR4.OSXSAVE', () => {
    w = protectedWorld(p);
    expect(p.exec(0x0f, 0x01, 0xd0)).toEqual(fault(UD));
    expect(p.exec(0x0f, 0x01, 0xd1)).toEqual(fault(UD));
  });

  it('MONITOR and MWAIT are #UD without their CPUID bit, RSM always', () => {
    w = protectedWorld(p);
    for (const bytes of [
      [0x0f, 0x01, 0xc8],
      [0x0f, 0x01, 0xc9],
      [0x0f, 0xaa],
    ])
      expect(p.exec(...bytes)).toEqual(fault(UD));
  });
});
