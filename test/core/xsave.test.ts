/** The XSAVE family, in one file although it is long: all of it reads and writes the same image (SDM vol. 1 chapter 13). */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { restoreState, saveState } from '../../accel/tcg/state.ts';
import { fault, GP, L, PF, Processor, UD } from './processor.ts';
import { longWorld, PAGES, protectedWorld, type World } from './world.ts';

const NM = 7;
const CR0_TS = 8n;
const CR4_OSXSAVE = 1n << 18n;
const CR4_OSFXSR = 1n << 9n;
const IMAGE = 0x40000;
const BV = IMAGE + 512;
const COMP = IMAGE + 520;
const COMPACTED = 1n << 63n;
const [X87, SSE, AVX, PKU] = [1, 2, 4, 0x200];
const MXCSR_RESET = 0x1f80;

// Of [rdi].
const XSAVE = [0x0f, 0xae, 0x27];
const XSAVE64 = [0x48, ...XSAVE];
const XRSTOR = [0x0f, 0xae, 0x2f];
const XSAVEOPT = [0x0f, 0xae, 0x37];
const XSAVEC = [0x0f, 0xc7, 0x27];
const XGETBV = [0x0f, 0x01, 0xd0];

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create('max');
});

function prepare(world: (p: Processor) => World): void {
  w = world(p);
  p.set64(L.CR4, p.get64(L.CR4) | CR4_OSXSAVE | CR4_OSFXSR);
  p.core.exports.stateReplaced(p.cpu);
  p.set64(L.XCR0, 7);
  p.set64(L.RDI, IMAGE);
  initialize();
}
beforeEach(() => prepare(longWorld));

/** The initial configuration of every component (SDM vol. 1, 13.6). */
function initialize(): void {
  for (let i = 0; i < 16; i++) p.set64(L.FPR + i * 8, 0);
  for (let i = 0; i < 64; i++) p.set64(L.XMM + i * 8, 0);
  p.set32(L.FCW, 0x37f);
  p.set32(L.FEMPTY, 0xff);
  for (const field of [L.FSW, L.FTOP, L.FOP, L.FCS, L.FDS]) p.set32(field, 0);
  p.set32(L.MXCSR, MXCSR_RESET);
}
const xmm = (n: number): bigint => p.get64(L.XMM + n * 16);
const setXmm = (n: number, v: number): void => p.set64(L.XMM + n * 16, v);
const ymm = (n: number): bigint => p.get64(L.YMM_HIGH + n * 16);
const setYmm = (n: number, v: number): void => p.set64(L.YMM_HIGH + n * 16, v);
const exec = (code: number[], mask: number): ReturnType<Processor['exec']> => {
  p.set64(L.RAX, mask);
  p.set64(L.RDX, 0);
  return p.exec(...code);
};
/** An image whose legacy region is `fill` throughout, with a header of zeros. */
const image = (fill: number): void => {
  p.writeBytes(IMAGE, new Uint8Array(1024).fill(fill));
  p.writeBytes(BV, new Uint8Array(64));
};
const all = [XSAVE, XRSTOR, XSAVEOPT, XSAVEC];

describe('may it run?', () => {
  it('is #UD without CR4.OSXSAVE, #NM with CR0.TS, #GP(0) unless aligned to 64', () => {
    for (const code of all) {
      p.set64(L.RDI, IMAGE + 32);
      expect(exec(code, 3)).toEqual(fault(GP));
      p.set64(L.CR0, p.get64(L.CR0) | CR0_TS);
      expect(exec(code, 3)).toEqual(fault(NM));
      p.set64(L.CR4, p.get64(L.CR4) & ~CR4_OSXSAVE);
      expect(exec(code, 3)).toEqual(fault(UD));
      prepare(longWorld);
    }
  });

  it('the x87 registers are there although CR0.EM says that there is none', () => {
    p.set64(L.CR0, p.get64(L.CR0) | 4n);
    expect(exec(XSAVE, 7)).toBeNull();
    expect(exec(XRSTOR, 7)).toBeNull();
  });

  it('a part of the image that cannot be written faults before anything is', () => {
    image(0xaa);
    const ENTRY = PAGES + 0x3000;
    for (let i = 0; i < 512; i++) p.write(ENTRY + i * 8, 8, (i << 12) | (i === 0x41 ? 0 : 7));
    p.write(PAGES + 0x2000, 8, ENTRY | 7);
    p.core.exports.stateReplaced(p.cpu);
    p.set64(L.RDI, IMAGE + 0x1000 - 576);
    setYmm(0, 1);
    expect(exec(XSAVE, 7)).toEqual(fault(PF, 2));
    expect(p.read(IMAGE + 0x1000 - 576, 2)).toBe(0);
    expect(exec(XSAVE, 3)).toBeNull();
    p.write(IMAGE + 0x1000 - 64, 8, 7);
    expect(exec(XRSTOR, 7)).toEqual(fault(PF, 0));
    expect(ymm(0)).toBe(1n);
  });
});

describe('XSAVE', () => {
  it('writes what EDX:EAX and XCR0 name, and says in XSTATE_BV what of it is in use', () => {
    image(0xaa);
    setXmm(15, 0x77);
    expect(exec(XSAVE, 7)).toBeNull();
    expect([p.read(BV, 8), p.read(COMP, 8)]).toEqual([SSE, 0]);
    expect([p.read(IMAGE, 2), p.read(IMAGE + 4, 2), p.read(IMAGE + 24, 4), p.read(IMAGE + 28, 4)]).toEqual([0x37f, 0, MXCSR_RESET, 0xffff]);
    expect([p.read(IMAGE + 160 + 240, 4), p.read(IMAGE + 576, 4), p.read(IMAGE + 576 + 255, 1)]).toEqual([0x77, 0, 0]);
    expect([p.read(IMAGE + 416, 4), p.read(IMAGE + 832, 4)]).toEqual([0xaaaaaaaa, 0xaaaaaaaa]);
  });

  it('leaves the others as the image has them', () => {
    image(0xaa);
    p.write(BV, 8, X87 | AVX);
    setXmm(0, 0x11);
    setYmm(0, 0x22);
    p.set64(L.XCR0, 3);
    expect(exec(XSAVE, SSE | AVX)).toBeNull();
    expect(p.read(BV, 8)).toBe(X87 | SSE | AVX);
    expect([p.read(IMAGE, 4), p.read(IMAGE + 32, 4), p.read(IMAGE + 160, 4), p.read(IMAGE + 576, 4)]).toEqual([
      0xaaaaaaaa, 0xaaaaaaaa, 0x11, 0xaaaaaaaa,
    ]);
  });

  it('writes MXCSR for AVX alone too, and not for x87 alone', () => {
    image(0xaa);
    expect(exec(XSAVE, X87)).toBeNull();
    expect(p.read(IMAGE + 24, 4)).toBe(0xaaaaaaaa);
    expect(exec(XSAVE, AVX)).toBeNull();
    expect(p.read(IMAGE + 24, 4)).toBe(MXCSR_RESET);
  });

  it('any part of the x87 state is use of it: FNINIT ends it, and MXCSR is none of SSE', () => {
    p.set32(L.MXCSR, 0x9fc0);
    for (const [field, value] of [
      [L.FCW, 0x27f],
      [L.FTOP, 1],
      [L.FSW, 0x100],
      [L.FEMPTY, 0x7f],
      [L.FOP, 1],
      [L.FIP, 1],
      [L.FDS, 1],
      [L.FPR + 7 * 16, 1],
    ]) {
      image(0);
      p.set32(field, value);
      expect(exec(XSAVE, 3)).toBeNull();
      expect(p.read(BV, 8), `field ${field}`).toBe(X87);
      initialize();
      p.set32(L.MXCSR, 0x9fc0);
    }
  });

  it('has 64-bit pointers with REX.W, selectors without', () => {
    p.set64(L.FIP, 0x1234_5678_9abc_def0n);
    p.set32(L.FCS, 0x33);
    expect(exec(XSAVE64, 1)).toBeNull();
    expect(p.read64(IMAGE + 8)).toBe(0x1234_5678_9abc_def0n);
    expect(exec(XSAVE, 1)).toBeNull();
    expect(p.read64(IMAGE + 8)).toBe(0x0000_0033_9abc_def0n);
  });

  it('has eight registers outside 64-bit mode, where only they count as use', () => {
    prepare(protectedWorld);
    image(0xaa);
    setXmm(8, 1);
    setYmm(8, 1);
    expect(exec(XSAVE, 7)).toBeNull();
    expect([p.read(BV, 8), p.read(IMAGE + 160 + 128, 4), p.read(IMAGE + 576 + 128, 4)]).toEqual([0, 0xaaaaaaaa, 0xaaaaaaaa]);
  });
});

describe('XSAVEOPT', () => {
  it('does not write what is not in use, but for MXCSR', () => {
    image(0xaa);
    setXmm(3, 5);
    expect(exec(XSAVEOPT, 7)).toBeNull();
    expect([p.read(BV, 8), p.read(IMAGE, 4), p.read(IMAGE + 24, 4)]).toEqual([SSE, 0xaaaaaaaa, MXCSR_RESET]);
    expect([p.read(IMAGE + 160 + 48, 4), p.read(IMAGE + 576, 4)]).toEqual([5, 0xaaaaaaaa]);
  });
});

describe('XSAVEC', () => {
  it('writes the header’s first sixteen bytes, whatever was there, and what is in use', () => {
    p.writeBytes(IMAGE, new Uint8Array(1024).fill(0xaa));
    setYmm(1, 9);
    expect(exec(XSAVEC, 7)).toBeNull();
    expect([p.read64(BV), p.read64(COMP), p.read(COMP + 8, 4)]).toEqual([BigInt(AVX), COMPACTED | 7n, 0xaaaaaaaa]);
    expect([p.read(IMAGE, 4), p.read(IMAGE + 24, 4), p.read(IMAGE + 592, 4)]).toEqual([0xaaaaaaaa, 0xaaaaaaaa, 9]);
  });

  it('takes an MXCSR other than 1F80h for use of SSE', () => {
    p.set32(L.MXCSR, 0x9fc0);
    expect(exec(XSAVEC, 3)).toBeNull();
    expect([p.read64(BV), p.read64(COMP), p.read(IMAGE + 24, 4)]).toEqual([BigInt(SSE), COMPACTED | 3n, 0x9fc0]);
  });
});

describe('XRSTOR', () => {
  const used = (): void => {
    for (let i = 0; i < 16; i++) {
      setXmm(i, 0x100 + i);
      setYmm(i, 0x200 + i);
    }
    p.set32(L.FCW, 0x27f);
    p.set32(L.FTOP, 5);
    p.set32(L.FEMPTY, 0x1f);
    p.set64(L.FPR + 5 * 16, 0x8000_0000_0000_0000n);
    p.set32(L.FPR + 5 * 16 + 8, 0x3fff);
    p.set32(L.MXCSR, 0x9fc0);
  };
  const state = (): unknown[] => [
    p.get32(L.FCW),
    p.get32(L.FTOP),
    p.get32(L.FEMPTY),
    p.get64(L.FPR + 5 * 16),
    p.get32(L.FPR + 5 * 16 + 8),
    p.get32(L.MXCSR),
    ...Array.from({ length: 16 }, (_, i) => [xmm(i), ymm(i)]),
  ];

  it.for([
    ['XSAVE', XSAVE],
    ['XSAVEOPT', XSAVEOPT],
    ['XSAVEC', XSAVEC],
  ] as const)('brings back what %s saved', ([, save]) => {
    image(0);
    used();
    const before = state();
    expect(exec([...save], 7)).toBeNull();
    initialize();
    expect(exec(XRSTOR, 7)).toBeNull();
    expect(state()).toEqual(before);
  });

  it('initializes what was asked for and is not in the image, and leaves alone what was not asked for', () => {
    image(0);
    used();
    p.write(IMAGE + 24, 4, 0x1fc0);
    expect(exec(XRSTOR, X87)).toBeNull();
    expect([p.get32(L.FCW), p.get32(L.FTOP), p.get32(L.FEMPTY), p.get64(L.FPR + 5 * 16)]).toEqual([0x37f, 0, 0xff, 0n]);
    expect([xmm(3), ymm(3), p.get32(L.MXCSR)]).toEqual([0x103n, 0x203n, 0x9fc0]);
    expect(exec(XRSTOR, AVX)).toBeNull();
    expect([xmm(15), ymm(15), p.get32(L.MXCSR)]).toEqual([0x10fn, 0n, 0x1fc0]);
    expect(exec(XRSTOR, SSE)).toBeNull();
    expect(xmm(15)).toBe(0n);
  });

  it('of the compacted format resets MXCSR with SSE, and leaves it alone with AVX', () => {
    image(0);
    used();
    p.write(COMP, 8, COMPACTED | 7n);
    p.write(IMAGE + 24, 4, 0x1fc0);
    expect(exec(XRSTOR, AVX)).toBeNull();
    expect(p.get32(L.MXCSR)).toBe(0x9fc0);
    expect(exec(XRSTOR, SSE)).toBeNull();
    expect(p.get32(L.MXCSR)).toBe(MXCSR_RESET);
  });

  it('has eight registers outside 64-bit mode', () => {
    prepare(protectedWorld);
    image(0);
    used();
    expect(exec(XRSTOR, 7)).toBeNull();
    expect([xmm(7), ymm(7), xmm(8), ymm(8)]).toEqual([0n, 0n, 0x108n, 0x208n]);
  });

  it.for([
    ['XSTATE_BV has what XCR0 has not', BV, 8n],
    ['XCOMP_BV is not zero in the standard format', COMP, 1n],
    ['bytes 23:16 of the header are not zero', COMP + 8, 1n],
    ['a bit of MXCSR does not exist', IMAGE + 24, 0x10000n],
    ['XCOMP_BV has what XCR0 has not', COMP, COMPACTED | 8n],
  ] as const)('is #GP(0) if %s, and changes nothing', ([, at, value]) => {
    image(0);
    used();
    const before = state();
    p.write(at, 8, value);
    expect(exec(XRSTOR, 7)).toEqual(fault(GP));
    expect(state()).toEqual(before);
  });

  it('is #GP(0) for more zeros missing, or more components than XCOMP_BV has, in the compacted format', () => {
    image(0);
    p.write(COMP, 8, COMPACTED | 1n);
    p.write(BV, 8, 2);
    expect(exec(XRSTOR, 7)).toEqual(fault(GP));
    image(0);
    p.write(BV + 56, 8, 1n << 63n);
    expect(exec(XRSTOR, 7)).toBeNull();
    p.write(COMP, 8, COMPACTED | 7n);
    expect(exec(XRSTOR, 7)).toEqual(fault(GP));
  });

  it('does not look at an MXCSR that it does not load', () => {
    image(0);
    p.write(IMAGE + 24, 4, 0x10000);
    expect(exec(XRSTOR, X87)).toBeNull();
    expect(exec(XRSTOR, AVX)).toEqual(fault(GP));
    p.write(COMP, 8, COMPACTED | 7n);
    expect(exec(XRSTOR, SSE | AVX)).toBeNull();
  });

  it('knows the compacted format only if CPUID has XSAVEC', () => {
    p.setModel('max,-xsavec');
    prepare(longWorld);
    image(0);
    p.write(COMP, 8, COMPACTED | 7n);
    expect(exec(XRSTOR, 7)).toEqual(fault(GP));
    p.setModel('max');
  });
});

describe('PKRU, component 9', () => {
  const STANDARD = IMAGE + 832;
  beforeEach(() => {
    p.set64(L.XCR0, 7 | PKU);
    image(0);
  });

  it('comes behind AVX in the standard format, whether that is enabled or not', () => {
    p.set64(L.XCR0, 3 | PKU);
    p.set32(L.PKRU, 0x55555554);
    expect(exec(XSAVE, -1)).toBeNull();
    expect([p.read(BV, 8), p.read(STANDARD, 8)]).toEqual([PKU, 0x55555554]);
    p.set32(L.PKRU, 0);
    expect(exec(XRSTOR, -1)).toBeNull();
    expect(p.get32(L.PKRU)).toBe(0x55555554);
    image(0);
    expect(exec(XRSTOR, -1)).toBeNull();
    expect(p.get32(L.PKRU)).toBe(0);
  });

  it('comes behind what else there is in the compacted format', () => {
    for (const [mask, at] of [
      [3 | PKU, IMAGE + 576],
      [7 | PKU, STANDARD],
    ]) {
      image(0);
      p.set32(L.PKRU, 0xaaaaaaa8);
      expect(exec(XSAVEC, mask)).toBeNull();
      expect([p.read64(COMP), p.read(at, 8)]).toEqual([COMPACTED | BigInt(mask), 0xaaaaaaa8]);
      p.set32(L.PKRU, 0);
      expect(exec(XRSTOR, PKU)).toBeNull();
      expect(p.get32(L.PKRU)).toBe(0xaaaaaaa8);
    }
  });

  it('is enabled in XCR0 if CPUID has protection keys', () => {
    const xsetbv = (value: number): ReturnType<Processor['exec']> => {
      p.set64(L.RCX, 0);
      return exec([0x0f, 0x01, 0xd1], value);
    };
    expect(xsetbv(3 | PKU)).toBeNull();
    p.setModel('max,-pku');
    prepare(longWorld);
    expect(xsetbv(3 | PKU)).toEqual(fault(GP));
    p.setModel('max');
  });
});

describe('XGETBV', () => {
  it('reads XCR0 at any level, and what is in use of it with ECX = 1', () => {
    w.enter(3);
    setYmm(2, 1);
    p.set64(L.RCX, 0);
    expect([p.exec(...XGETBV), p.get64(L.RAX), p.get64(L.RDX)]).toEqual([null, 7n, 0n]);
    p.set64(L.RCX, 1);
    expect([p.exec(...XGETBV), p.get64(L.RAX)]).toEqual([null, BigInt(AVX)]);
    p.set64(L.RCX, 2);
    expect(p.exec(...XGETBV)).toEqual(fault(GP));
  });

  it('has ECX = 1 only if CPUID says so', () => {
    p.setModel('max,-xgetbv1');
    prepare(longWorld);
    p.set64(L.RCX, 1);
    expect(p.exec(...XGETBV)).toEqual(fault(GP));
    p.setModel('max');
  });
});

describe('XSETBV', () => {
  const xsetbv = (value: number, register = 0): ReturnType<Processor['exec']> => {
    p.set64(L.RCX, register);
    return exec([0x0f, 0x01, 0xd1], value);
  };

  it('takes x87, which cannot be turned off, and SSE; not AVX without the feature; at level 0', () => {
    p.setModel('max,-avx');
    prepare(longWorld);
    p.set64(L.XCR0, 1);
    expect(xsetbv(3)).toBeNull();
    expect(p.get64(L.XCR0)).toBe(3n);
    for (const bad of [0, 2, 5, 7, 8]) expect(xsetbv(bad)).toEqual(fault(GP));
    expect(xsetbv(1, 1)).toEqual(fault(GP));
    w.enter(3);
    expect(xsetbv(1)).toEqual(fault(GP));
    p.setModel('max');
  });
});

describe('CPUID leaf D', () => {
  const leaf = (sub: number): number[] => {
    p.set64(L.RAX, 0xd);
    p.set64(L.RCX, sub);
    expect(p.exec(0x0f, 0xa2)).toBeNull();
    return [L.RAX, L.RBX, L.RCX, L.RDX].map((r) => Number(p.get64(r)));
  };

  it('has the size of an image of what is enabled now', () => {
    p.set64(L.XCR0, 3);
    expect([leaf(0)[1], leaf(1)[1]]).toEqual([576, 576]);
    p.set64(L.XCR0, 7);
    expect([leaf(0)[1], leaf(1)[1]]).toEqual([832, 832]);
    p.set64(L.XCR0, 3 | PKU);
    expect([leaf(0)[1], leaf(1)[1]]).toEqual([840, 584]);
    expect(leaf(9)).toEqual([8, 832, 0, 0]);
  });

  it('is empty without XSAVE, whatever depends on it', () => {
    p.setModel('max,-xsave');
    prepare(longWorld);
    expect([leaf(0), leaf(1), leaf(2)]).toEqual(Array(3).fill([0, 0, 0, 0]));
    for (const code of all) expect(exec(code, 3)).toEqual(fault(UD));
    p.setModel('max');
  });
});

describe('a saved state', () => {
  const apic = { base: 0xfee00900n, cr8: 0, tscDeadline: 0n, readMsr: () => null, writeMsr: () => false, waitsForStartup: false };

  it('has XCR0, PKRU, and all vector registers to their full width', () => {
    const registers = (): unknown[] => Array.from({ length: 16 }, (_, i) => [xmm(i), ymm(i)]);
    p.set64(L.XCR0, 7 | PKU);
    p.set32(L.PKRU, 0x5554);
    for (let i = 0; i < 16; i++) {
      setXmm(i, 0x100 + i);
      setYmm(i, 0x200 + i);
    }
    const before = registers();
    const state = saveState(p.core, p.cpu, apic);
    p.core.exports.reset(p.cpu, 0);
    expect([ymm(3), p.get64(L.XCR0), p.get32(L.PKRU)]).toEqual([0n, 1n, 0]);
    restoreState(p.core, p.cpu, state, apic);
    expect(registers()).toEqual(before);
    expect([p.get64(L.XCR0), p.get32(L.PKRU)]).toEqual([BigInt(7 | PKU), 0x5554]);
  });
});
