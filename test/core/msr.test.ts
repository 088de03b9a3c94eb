import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoreEnv } from '../../accel/tcg/core.ts';
import { type Fault, fault, GP, L, Processor, UD } from './processor.ts';
import { longWorld, protectedWorld, type World } from './world.ts';

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});
beforeEach(() => {
  w = protectedWorld(p);
});

const wrmsr = (n: number, value: bigint): Fault => {
  p.set64(L.RCX, n);
  p.set64(L.RAX, value & 0xffffffffn);
  p.set64(L.RDX, value >> 32n);
  return p.exec(0x0f, 0x30);
};
const rdmsr = (n: number): bigint | Fault => {
  p.set64(L.RCX, n);
  p.set64(L.RAX, 0xaaaaaaaa_aaaaaaaan);
  p.set64(L.RDX, 0xaaaaaaaa_aaaaaaaan);
  const result = p.exec(0x0f, 0x32);
  if (result) return result;
  return (p.get64(L.RDX) << 32n) | p.get64(L.RAX);
};
const withModel = (model: string, run: () => void): void => {
  p.setModel(model);
  w = protectedWorld(p);
  run();
  p.setModel('qemu64');
  w = protectedWorld(p);
};

describe('RDMSR and WRMSR', () => {
  it('unknown ones are #GP(0) and change nothing', () => {
    for (const n of [0x2, 0x3a, 0xc1, 0x186, 0x6e0, 0x800, 0x20000000, 0xc0000090, 0xc0010008]) {
      expect(rdmsr(n)).toEqual(fault(GP));
      expect(wrmsr(n, 0n)).toEqual(fault(GP));
    }
  });

  it('what is written is read back', () => {
    const values: [number, bigint][] = [
      [0x174, 0xffff_fff8n],
      [0x175, 0xffff_8000_1234_5678n],
      [0x176, 0x7fff_1234_5678n],
      [0xc0000081, 0xffff_ffff_ffff_ffffn],
      [0xc0000082, 0xffff_ffff_8000_0000n],
      [0xc0000084, 0x4_7700n],
      [0xc0000102, 0xffff_8880_0000_0000n],
      [0x277, 0x0007_0106_0007_0106n],
      [0x2ff, 0xc06n],
      [0x200, 0xc000_0000n],
      [0x201, 0xff_c000_0800n],
      [0x250, 0x0606_0606_0606_0606n],
      [0x26f, 0x0505_0505_0505_0505n],
      [0x400, 0xffff_ffff_ffff_ffffn],
    ];
    for (const [n, v] of values) expect(wrmsr(n, v), n.toString(16)).toBeNull();
    for (const [n, v] of values) expect(rdmsr(n), n.toString(16)).toBe(v);
  });

  it('addresses have to be canonical, reserved halves zero, memory types real', () => {
    for (const n of [0x175, 0x176, 0xc0000082, 0xc0000083, 0xc0000100, 0xc0000101, 0xc0000102])
      expect(wrmsr(n, 0x8000_0000_0000n)).toEqual(fault(GP));
    expect(wrmsr(0x174, 1n << 32n)).toEqual(fault(GP));
    for (const type of [2n, 3n, 8n]) {
      expect(wrmsr(0x277, type)).toEqual(fault(GP));
      expect(wrmsr(0x2ff, type)).toEqual(fault(GP));
      expect(wrmsr(0x200, type)).toEqual(fault(GP));
      expect(wrmsr(0x258, type << 56n)).toEqual(fault(GP));
    }
    // UC- is for the PAT only.
    expect(wrmsr(0x277, 7n)).toBeNull();
    expect(wrmsr(0x250, 7n)).toEqual(fault(GP));
    expect(wrmsr(0x201, 1n << 40n)).toEqual(fault(GP));
    expect(wrmsr(0x2ff, 1n << 12n)).toEqual(fault(GP));
  });

  it('capability registers are read-only', () => {
    expect(rdmsr(0xfe)).toBe(0x508n);
    expect(rdmsr(0x179)).toBe(0x100010an);
    expect(wrmsr(0xfe, 0x508n)).toEqual(fault(GP));
    expect(wrmsr(0x179, 0n)).toEqual(fault(GP));
  });

  it('machine-check sources are all on or all off, or on but for the GART’s; ADDR and MISC keep what is written', () => {
    for (const good of [0n, 0xffff_ffff_ffff_ffffn, 0xffff_ffff_ffff_fbffn]) expect(wrmsr(0x410, good)).toBeNull();
    expect(wrmsr(0x410, 0xaaaa_aaaa_aaaa_aaaan)).toEqual(fault(GP));
    for (const n of [0x412, 0x413]) {
      expect(wrmsr(n, 0xaaaa_aaaa_aaaa_aaaan)).toBeNull();
      expect(rdmsr(n)).toBe(0xaaaa_aaaa_aaaa_aaaan);
    }
  });

  it('machine-check status can only be cleared', () => {
    expect(wrmsr(0x401, 0n)).toBeNull();
    expect(wrmsr(0x401, 1n)).toEqual(fault(GP));
    expect(rdmsr(0x428)).toEqual(fault(GP));
  });

  it('an MSR goes with its CPUID feature', () => {
    withModel('pentium,-apic', () => {
      for (const n of [0xfe, 0x174, 0x200, 0x277, 0x179, 0x1b, 0xc0000080, 0xc0000082]) expect(rdmsr(n), n.toString(16)).toEqual(fault(GP));
      expect(rdmsr(0)).toBe(0n);
    });
    expect(rdmsr(0xc0000103)).toEqual(fault(GP));
    withModel('qemu64,+rdtscp', () => expect(wrmsr(0xc0000103, 7n)).toBeNull());
  });

  it('FS and GS base move the segments', () => {
    w = longWorld(p);
    wrmsr(0xc0000100, 0x7000_0000_0000n);
    wrmsr(0xc0000101, 0xffff_8000_0000_0000n);
    expect([p.segment(L.FS).base, p.segment(L.GS).base]).toEqual([0x7000_0000_0000n, 0xffff_8000_0000_0000n]);
    expect(rdmsr(0xc0000101)).toBe(0xffff_8000_0000_0000n);
  });

  it('APIC_BASE goes to the APIC; reserved bits are refused, and x2APIC mode where CPUID does not offer it', () => {
    expect(rdmsr(0x1b)).toBe(0xfee00900n);
    expect(wrmsr(0x1b, 0xfec00900n)).toBeNull();
    expect(p.apicBase).toBe(0xfec00900n);
    for (const bad of [0xfee00901n, 0xfee00d00n, 1n << 40n]) expect(wrmsr(0x1b, bad)).toEqual(fault(GP));
  });

  it('x2APIC mode is entered from xAPIC mode, and left by switching the APIC off', () => {
    const EXTD = 0xfee00d00n;
    const ON = 0xfee00900n;
    const OFF = 0xfee00100n;
    withModel('max', () => {
      const moves: [bigint, bigint, boolean][] = [
        [ON, EXTD, true],
        [EXTD, OFF, true],
        [EXTD, EXTD, true],
        [EXTD, ON, false],
        [EXTD, 0xfee00500n, false],
        [ON, 0xfee00500n, false],
        [OFF, 0xfee00500n, false],
        [OFF, EXTD, false],
        [OFF, ON, true],
      ];
      for (const [from, to, allowed] of moves) {
        p.apicBase = from;
        expect(wrmsr(0x1b, to), `${from.toString(16)} to ${to.toString(16)}`).toEqual(allowed ? null : fault(GP));
        expect(p.apicBase).toBe(allowed ? to : from);
      }
    });
  });

  it('800h to 8FFh are the APIC’s registers in x2APIC mode only', () => {
    withModel('max', () => {
      p.apicRegisters.set(0x30, 0x1_0000_0041n);
      expect(rdmsr(0x830)).toEqual(fault(GP));
      p.apicBase = 0xfee00d00n;
      expect(rdmsr(0x830)).toBe(0x1_0000_0041n);
      expect(wrmsr(0x830, 0x7_0000_0042n)).toBeNull();
      expect(p.apicRegisters.get(0x30)).toBe(0x7_0000_0042n);
      expect([rdmsr(0x831), wrmsr(0x831, 0n), rdmsr(0x900)]).toEqual([fault(GP), fault(GP), fault(GP)]);
    });
  });

  it('TSC_DEADLINE goes to the APIC, again whenever the time-stamp counter is set', () => {
    expect(rdmsr(0x6e0)).toEqual(fault(GP));
    withModel('max', () => {
      expect(wrmsr(0x6e0, 0xffff_ffff_ffff_fffen)).toBeNull();
      expect([p.tscDeadline, rdmsr(0x6e0)]).toEqual([0xffff_ffff_ffff_fffen, 0xffff_ffff_ffff_fffen]);
      const told = vi.spyOn(p.core.env as CoreEnv, 'setTscDeadline');
      wrmsr(0x10, 5n);
      wrmsr(0x3b, 0n);
      expect(told.mock.calls).toEqual([[0xffff_ffff_ffff_fffen], [0xffff_ffff_ffff_fffen]]);
      told.mockRestore();
    });
  });

  it('what AMD systems touch without asking reads as zero; Intel models do not have it', () => {
    for (const n of [0xc0010010, 0xc0010015, 0xc001001f, 0xc0010055]) {
      expect(rdmsr(n)).toBe(0n);
      expect(wrmsr(n, 0x40n)).toBeNull();
    }
    withModel('kvm64', () => {
      for (const n of [0xc0010010, 0xc0010015]) expect(rdmsr(n)).toEqual(fault(GP));
      expect(rdmsr(0x1a0)).toBe(1n);
      // Microcode revision: write 0, CPUID, read.
      expect(wrmsr(0x8b, 0n)).toBeNull();
      expect(rdmsr(0x8b)).toBe(0x1_0000_0000n);
    });
  });
});

describe('EFER', () => {
  it('takes what CPUID announces', () => {
    expect(wrmsr(0xc0000080, 0x901n)).toBeNull();
    expect(rdmsr(0xc0000080)).toBe(0x901n);
    for (const bit of [1n, 9n, 12n, 13n, 14n, 32n]) expect(wrmsr(0xc0000080, 1n << bit), `bit ${bit}`).toEqual(fault(GP));
    withModel('qemu64,-nx', () => expect(wrmsr(0xc0000080, 0x800n)).toEqual(fault(GP)));
  });

  it('LMA is not writable', () => {
    expect(wrmsr(0xc0000080, 0x500n)).toBeNull();
    expect(rdmsr(0xc0000080)).toBe(0x100n);
  });
});

describe('the time-stamp counter', () => {
  const rdtsc = (): bigint | Fault => p.exec(0x0f, 0x31) ?? (p.get64(L.RDX) << 32n) | p.get64(L.RAX);

  it('counts the driver’s time from what was written', () => {
    p.time = 0x1_0000_0005n;
    expect(rdtsc()).toBe(0x1_0000_0005n);
    wrmsr(0x10, 1000n);
    p.time += 50n;
    expect(rdtsc()).toBe(1050n);
    expect(rdmsr(0x10)).toBe(1050n);
  });

  it('TSC_ADJUST holds the sum of all changes, and its own changes move the counter', () => {
    withModel('qemu64,+tsc-adjust', () => {
      p.time = 100n;
      wrmsr(0x10, 1100n);
      expect(rdmsr(0x3b)).toBe(1000n);
      wrmsr(0x3b, 0n);
      expect(rdtsc()).toBe(100n);
    });
  });

  it('CR4.TSD keeps programs away from it', () => {
    p.set64(L.CR4, 4);
    expect(rdtsc()).toBe(0n);
    w.enter(3);
    expect(rdtsc()).toEqual(fault(GP));
  });

  it('RDTSC and RDTSCP are #UD where CPUID has them not', () => {
    expect(p.exec(0x0f, 0x01, 0xf9)).toEqual(fault(UD));
    withModel('486', () => expect(rdtsc()).toEqual(fault(UD)));
    withModel('qemu64,+rdtscp', () => {
      wrmsr(0xc0000103, 0x42n);
      expect(p.exec(0x0f, 0x01, 0xf9)).toBeNull();
      expect(p.get64(L.RCX)).toBe(0x42n);
    });
  });
});
