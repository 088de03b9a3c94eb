import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FLAG, fault, GP, L, Processor, UD } from './processor.ts';
import { CODE, codeOf, longWorld, protectedWorld, type World } from './world.ts';

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});

describe('SYSCALL and SYSRET', () => {
  const STAR = (0x1bn << 48n) | (0x08n << 32n);
  beforeEach(() => {
    w = longWorld(p);
    p.set64(L.STAR, STAR);
    p.set64(L.LSTAR, 0x18000);
    p.set64(L.CSTAR, 0x19000);
    p.set64(L.SFMASK, FLAG.IF | FLAG.TF | FLAG.AC);
  });

  it('SYSCALL saves RIP and RFLAGS in RCX and R11 and enters flat level 0 at LSTAR', () => {
    w.enter(3, { flags: FLAG.IF | FLAG.AC | FLAG.CF });
    expect(p.exec(0x0f, 0x05)).toBeNull();
    expect([p.get64(L.RCX), p.get64(L.R11), p.rip, p.cpl, p.flags]).toEqual([
      BigInt(CODE + 2),
      BigInt(FLAG.IF | FLAG.AC | FLAG.CF | 2),
      0x18000n,
      0,
      FLAG.CF | 2,
    ]);
    expect(p.segment(L.CS)).toEqual({ selector: 0x08, base: 0n, limit: 0xffffffff, attr: 0xa09b });
    expect(p.segment(L.SS)).toEqual({ selector: 0x10, base: 0n, limit: 0xffffffff, attr: 0xc093 });
  });

  it('from compatibility mode it enters at CSTAR, in 64-bit code', () => {
    w.enter(3);
    p.setSegment(L.CS, { attr: 0xc0fb });
    p.exec(0x0f, 0x05);
    expect([p.rip, p.get32(L.CODE64)]).toEqual([0x19000n, 1]);
  });

  it('SYSRET with REX.W returns to 64-bit code, without it to compatibility mode', () => {
    p.set64(L.RCX, 0x1_0000_1234n);
    p.set64(L.R11, FLAG.IF | FLAG.RF | FLAG.VM | 0x8028);
    expect(p.exec(0x48, 0x0f, 0x07)).toBeNull();
    expect([p.cpl, p.rip, p.selector(L.CS), p.selector(L.SS), p.flags]).toEqual([3, 0x1_0000_1234n, 0x2b, 0x23, FLAG.IF | 2]);
    expect([p.segment(L.CS).attr, p.segment(L.SS).attr]).toEqual([0xa0fb, 0xc0f3]);
    w.enter(0);
    p.set64(L.RCX, 0x1_0000_1234n);
    expect(p.exec(0x0f, 0x07)).toBeNull();
    expect([p.rip, p.selector(L.CS), p.get32(L.CODE64)]).toEqual([0x1234n, 0x1b, 0]);
  });

  it('SYSRET to a non-canonical address is #GP(0) at level 0', () => {
    p.set64(L.RCX, 0x8000_0000_0000n);
    expect(p.exec(0x48, 0x0f, 0x07)).toEqual(fault(GP));
    expect(p.cpl).toBe(0);
    w.enter(3);
    p.set64(L.RCX, 0x1000);
    expect(p.exec(0x48, 0x0f, 0x07)).toEqual(fault(GP));
  });

  it('both are #UD without EFER.SCE', () => {
    p.set64(L.EFER, 0xd00);
    expect(p.exec(0x0f, 0x05)).toEqual(fault(UD));
    expect(p.exec(0x48, 0x0f, 0x07)).toEqual(fault(UD));
  });

  it('a step into the kernel traps there only if SFMASK leaves TF set; SYSRET that sets TF traps at once', () => {
    w.enter(3, { flags: FLAG.TF });
    p.exec(0x0f, 0x05);
    expect(p.get32(L.STEP_PENDING)).toBe(0);
    p.rip = CODE;
    p.set64(L.RCX, 0x1234);
    p.set64(L.R11, FLAG.TF);
    p.exec(0x48, 0x0f, 0x07);
    expect(p.get32(L.STEP_PENDING)).toBe(0x4000);
  });

  it('outside IA-32e mode AMD has them, Intel has not', () => {
    w = protectedWorld(p);
    p.set64(L.EFER, 1);
    p.set64(L.STAR, (0x1bn << 48n) | (0x08n << 32n) | 0x18000n);
    w.enter(3, { flags: FLAG.IF });
    expect(p.exec(0x0f, 0x05)).toBeNull();
    expect([p.rip, p.cpl, p.get64(L.RCX), p.flags]).toEqual([0x18000n, 0, BigInt(CODE + 2), 2]);
    p.setModel('kvm64');
    w = protectedWorld(p);
    p.set64(L.EFER, 1);
    expect(p.exec(0x0f, 0x05)).toEqual(fault(UD));
    p.setModel('qemu64');
  });
});

describe('SYSENTER and SYSEXIT', () => {
  beforeEach(() => {
    w = protectedWorld(p);
    p.set64(L.SYSENTER_CS, codeOf(0));
    p.set64(L.SYSENTER_EIP, 0x18000);
    p.set64(L.SYSENTER_ESP, 0x28000);
  });

  it('SYSENTER enters flat level 0 with interrupts off, from any level', () => {
    w.enter(3, { flags: FLAG.IF | FLAG.CF });
    expect(p.exec(0x0f, 0x34)).toBeNull();
    expect([p.rip, p.reg(L.RSP), p.cpl, p.flags, p.selector(L.CS), p.selector(L.SS)]).toEqual([
      0x18000n,
      0x28000,
      0,
      FLAG.CF | 2,
      0x08,
      0x10,
    ]);
    expect([p.segment(L.CS).attr, p.segment(L.CS).limit]).toEqual([0xc09b, 0xffffffff]);
  });

  it('SYSEXIT returns to level 3 at EDX with ESP from ECX', () => {
    p.set64(L.RDX, 0x1234);
    p.set64(L.RCX, 0x5678);
    expect(p.exec(0x0f, 0x35)).toBeNull();
    expect([p.rip, p.reg(L.RSP), p.cpl, p.selector(L.CS), p.selector(L.SS)]).toEqual([0x1234n, 0x5678, 3, 0x1b, 0x23]);
  });

  it('a null SYSENTER_CS is #GP(0); SYSEXIT is for level 0', () => {
    p.set64(L.SYSENTER_CS, 3);
    expect(p.exec(0x0f, 0x34)).toEqual(fault(GP));
    expect(p.exec(0x0f, 0x35)).toEqual(fault(GP));
    p.set64(L.SYSENTER_CS, 8);
    w.enter(3);
    expect(p.exec(0x0f, 0x35)).toEqual(fault(GP));
  });

  it('in IA-32e mode Intel enters 64-bit code; AMD has neither', () => {
    w = longWorld(p);
    p.set64(L.SYSENTER_CS, 8);
    expect(p.exec(0x0f, 0x34)).toEqual(fault(UD));
    p.setModel('kvm64');
    w = longWorld(p);
    p.set64(L.SYSENTER_CS, 8);
    p.set64(L.SYSENTER_EIP, 0x7fff_0000_1000n);
    p.set64(L.SYSENTER_ESP, 0x7fff_0000_2000n);
    w.enter(3);
    expect(p.exec(0x0f, 0x34)).toBeNull();
    expect([p.rip, p.get64(L.RSP), p.cpl, p.get32(L.CODE64)]).toEqual([0x7fff_0000_1000n, 0x7fff_0000_2000n, 0, 1]);
    w.enter(0);
    p.set64(L.RDX, 0x1000);
    p.set64(L.RCX, 0x8000_0000_0000n);
    expect(p.exec(0x48, 0x0f, 0x35)).toEqual(fault(GP));
    p.set64(L.RCX, 0x2000);
    expect(p.exec(0x48, 0x0f, 0x35)).toBeNull();
    expect([p.selector(L.CS), p.selector(L.SS), p.get32(L.CODE64)]).toEqual([0x2b, 0x33, 1]);
    p.setModel('qemu64');
  });
});
