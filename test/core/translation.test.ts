import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { cpuidTable } from '../../accel/tcg/cpuid-table.ts';
import { type Fault, fault, GP, L, PF, Processor, UD } from './processor.ts';
import { CODE, longWorld, PAGES, protectedWorld, type World } from './world.ts';

let p: Processor;
let w: World;
beforeAll(async () => {
  p = await Processor.create();
});
beforeEach(() => {
  p.setModel('max');
  w = longWorld(p);
});

const CR4_PKE = 1 << 22;
const CR4_PKS = 1 << 24;
const CR4_PCIDE = 1 << 17;
/** MOV CRn, RAX. */
const movToCr = (n: number, value: number | bigint): Fault => {
  p.set64(L.RAX, value);
  return at(CODE, 0x0f, 0x22, 0xc0 | (n << 3));
};
/** Executes one instruction at an address, whatever came before. */
function at(rip: number, ...bytes: number[]): Fault {
  p.rip = rip;
  return p.exec(...bytes);
}

/** Page tables for 4 KiB pages from 2 MiB on: page n is at 0x200000 + n * 0x1000 and means physical 0x300000 + n * 0x1000. */
const TABLE = PAGES + 0x3000;
const pageAt = (n: number): number => 0x200000 + n * 0x1000;
const frameOf = (n: number): number => 0x300000 + n * 0x1000;
function smallPages(): void {
  p.write(PAGES + 0x2000 + 8, 8, TABLE | 7);
  for (let n = 0; n < 8; n++) mapPage(n, frameOf(n), 7);
  p.core.exports.stateReplaced(p.cpu);
}
function mapPage(n: number, frame: number, flags: number, key = 0): void {
  p.write(TABLE + n * 8, 8, BigInt(frame) | BigInt(flags) | (BigInt(key) << 59n));
}
/** MOV AL, [RBX] and MOV [RBX], AL. */
const read = (address: number): Fault => {
  p.set64(L.RBX, address);
  return at(CODE, 0x8a, 0x03);
};
const write = (address: number): Fault => {
  p.set64(L.RBX, address);
  return at(CODE, 0x88, 0x03);
};

// Bits of a page-fault error code (SDM vol. 3A 4.7).
const E_P = 1;
const E_W = 2;
const E_U = 4;
const E_PK = 32;

describe('protection keys (SDM vol. 3A 4.6.2)', () => {
  const AD = 1;
  const WD = 2;
  const KEY = 5;
  const rights = (bits: number): number => (bits << (KEY * 2)) >>> 0;
  const wrpkru = (value: number): Fault => {
    p.set64(L.RAX, value);
    p.set64(L.RCX, 0);
    p.set64(L.RDX, 0);
    return at(CODE, 0x0f, 0x01, 0xef);
  };
  beforeEach(() => {
    smallPages();
    mapPage(1, frameOf(1), 7, KEY);
    // Page 2 is a supervisor page with the same key.
    mapPage(2, frameOf(2), 3, KEY);
    p.core.exports.stateReplaced(p.cpu);
    movToCr(4, p.get64(L.CR4) | BigInt(CR4_PKE));
  });
  const forUser = (f: () => Fault): Fault => {
    w.enter(3);
    const result = f();
    w.enter(0);
    return result;
  };

  it('AD denies all data accesses to user pages with the key, to supervisors too; the fault says PK', () => {
    expect(read(pageAt(1))).toBeNull();
    expect(wrpkru(rights(AD))).toBeNull();
    expect(read(pageAt(1))).toEqual(fault(PF, E_P | E_PK));
    expect(write(pageAt(1))).toEqual(fault(PF, E_P | E_W | E_PK));
    expect(forUser(() => read(pageAt(1)))).toEqual(fault(PF, E_P | E_U | E_PK));
    expect(p.get64(L.CR2)).toBe(BigInt(pageAt(1)));
    expect([read(pageAt(0)), read(pageAt(2)), write(pageAt(2))]).toEqual([null, null, null]);
  });

  it('WD denies writes: those of users, and those of supervisors if CR0.WP is set', () => {
    wrpkru(rights(WD));
    expect([read(pageAt(1)), write(pageAt(1))]).toEqual([null, null]);
    expect(forUser(() => write(pageAt(1)))).toEqual(fault(PF, E_P | E_W | E_U | E_PK));
    expect(forUser(() => read(pageAt(1)))).toBeNull();
    expect(movToCr(0, p.get64(L.CR0) | 0x10000n)).toBeNull();
    expect(write(pageAt(1))).toEqual(fault(PF, E_P | E_W | E_PK));
    expect(read(pageAt(1))).toBeNull();
  });

  it('rights that come back are seen, and those of other keys do not matter', () => {
    wrpkru(rights(AD));
    expect(read(pageAt(1))).toEqual(fault(PF, E_P | E_PK));
    wrpkru(~rights(AD | WD) >>> 0);
    expect([read(pageAt(1)), write(pageAt(1))]).toEqual([null, null]);
    expect(read(pageAt(0))).toEqual(fault(PF, E_P | E_PK));
  });

  it('fetches do not ask; a page that is not present has no key; without CR4.PKE there are none', () => {
    wrpkru(rights(AD));
    p.writeBytes(frameOf(1), [0x90]);
    p.rip = pageAt(1);
    expect(p.step()).toBeNull();
    mapPage(1, frameOf(1), 6, KEY);
    p.core.exports.stateReplaced(p.cpu);
    expect(read(pageAt(1))).toEqual(fault(PF, 0));
    mapPage(1, frameOf(1), 7, KEY);
    p.core.exports.stateReplaced(p.cpu);
    movToCr(4, p.get64(L.CR4) & ~BigInt(CR4_PKE));
    expect(read(pageAt(1))).toBeNull();
  });

  it('the fault says PK also where the access was not permitted anyway', () => {
    mapPage(1, frameOf(1), 5, KEY);
    wrpkru(rights(AD));
    expect(forUser(() => write(pageAt(1)))).toEqual(fault(PF, E_P | E_W | E_U | E_PK));
  });

  it('IA32_PKRS does the same for supervisor pages, under CR4.PKS, and for no user page', () => {
    const wrpkrs = (value: number, upper = 0): Fault => {
      p.set64(L.RAX, value);
      p.set64(L.RDX, upper);
      p.set64(L.RCX, 0x6e1);
      return at(CODE, 0x0f, 0x30);
    };
    expect(wrpkrs(rights(AD))).toBeNull();
    expect(read(pageAt(2))).toBeNull();
    expect(movToCr(4, p.get64(L.CR4) | BigInt(CR4_PKS))).toBeNull();
    expect([read(pageAt(1)), read(pageAt(2)), write(pageAt(2))]).toEqual([null, fault(PF, E_P | E_PK), fault(PF, E_P | E_W | E_PK)]);
    expect(wrpkrs(rights(WD))).toBeNull();
    expect([read(pageAt(2)), write(pageAt(2))]).toEqual([null, null]);
    expect(movToCr(0, p.get64(L.CR0) | 0x10000n)).toBeNull();
    expect([read(pageAt(2)), write(pageAt(2))]).toEqual([null, fault(PF, E_P | E_W | E_PK)]);
    expect(wrpkrs(0, 1)).toEqual(fault(GP));
    p.set64(L.RCX, 0x6e1);
    expect(at(CODE, 0x0f, 0x32)).toBeNull();
    expect([p.get64(L.RAX), p.get64(L.RDX)]).toEqual([BigInt(rights(WD)), 0n]);
  });

  it('RDPKRU and WRPKRU: for every level, with ECX (and EDX) 0, and only with CR4.PKE', () => {
    w.enter(3);
    expect(wrpkru(0x55555554)).toBeNull();
    p.set64(L.RDX, -1);
    p.set64(L.RAX, -1);
    expect(at(CODE, 0x0f, 0x01, 0xee)).toBeNull();
    expect([p.get64(L.RAX), p.get64(L.RDX)]).toEqual([0x55555554n, 0n]);
    p.set64(L.RCX, 1);
    expect(at(CODE, 0x0f, 0x01, 0xee)).toEqual(fault(GP));
    expect(at(CODE, 0x0f, 0x01, 0xef)).toEqual(fault(GP));
    p.set64(L.RCX, 0);
    p.set64(L.RDX, 1);
    expect(at(CODE, 0x0f, 0x01, 0xef)).toEqual(fault(GP));
    w.enter(0);
    movToCr(4, p.get64(L.CR4) & ~BigInt(CR4_PKE));
    expect(at(CODE, 0x0f, 0x01, 0xee)).toEqual(fault(UD));
    expect(wrpkru(0)).toEqual(fault(UD));
  });

  it('CPUID shows OSPKE while CR4.PKE is set', () => {
    const ospke = (): number => {
      p.set64(L.RAX, 7);
      p.set64(L.RCX, 0);
      at(CODE, 0x0f, 0xa2);
      return (p.reg(L.RCX) >> 4) & 1;
    };
    expect(ospke()).toBe(1);
    movToCr(4, p.get64(L.CR4) & ~BigInt(CR4_PKE));
    expect(ospke()).toBe(0);
  });
});

describe('process-context identifiers (SDM vol. 3A 4.10.1)', () => {
  const KEEP = 1n << 63n;
  beforeEach(() => {
    smallPages();
    expect(movToCr(4, p.get64(L.CR4) | BigInt(CR4_PCIDE))).toBeNull();
  });

  it('CR4.PCIDE needs IA-32e mode, PCID 0, and the feature; CR0.PG cannot be cleared under it', () => {
    movToCr(4, 0x20);
    movToCr(3, PAGES | 8);
    expect(movToCr(4, 0x20 | CR4_PCIDE)).toEqual(fault(GP));
    w = protectedWorld(p);
    expect(movToCr(4, CR4_PCIDE)).toEqual(fault(GP));
    p.setModel('max,-pcid');
    w = longWorld(p);
    expect(movToCr(4, 0x20 | CR4_PCIDE)).toEqual(fault(GP));
  });

  it('bit 63 of what is written to CR3 is not kept, and is reserved without CR4.PCIDE', () => {
    expect(movToCr(3, BigInt(PAGES | 0x123) | KEEP)).toBeNull();
    expect(p.get64(L.CR3)).toBe(BigInt(PAGES | 0x123));
    expect(movToCr(3, BigInt(PAGES) | (1n << 62n))).toEqual(fault(GP));
    movToCr(3, PAGES);
    movToCr(4, 0x20);
    expect(movToCr(3, BigInt(PAGES) | KEEP)).toEqual(fault(GP));
  });

  it('a load of CR3 without it forgets the translations of its PCID', () => {
    p.write(frameOf(1), 1, 0x11);
    p.write(frameOf(2), 1, 0x22);
    read(pageAt(1));
    mapPage(1, frameOf(2), 7);
    movToCr(3, PAGES);
    read(pageAt(1));
    expect(p.reg(L.RAX) & 0xff).toBe(0x22);
  });

  it('translations of one PCID are not used under another, whatever bit 63 says', () => {
    const other = PAGES + 0x8000;
    p.writeBytes(other, p.core.bytes.slice((p.core.exports.ramBase() >>> 0) + PAGES, (p.core.exports.ramBase() >>> 0) + PAGES + 0x4000));
    p.write(other, 8, (other + 0x1000) | 7);
    p.write(other + 0x1000, 8, (other + 0x2000) | 7);
    p.write(other + 0x2000 + 8, 8, (other + 0x3000) | 7);
    p.write(other + 0x3000 + 8, 8, frameOf(2) | 7);
    p.write(frameOf(1), 1, 0x11);
    p.write(frameOf(2), 1, 0x22);
    const seen = (): number => {
      read(pageAt(1));
      return p.reg(L.RAX) & 0xff;
    };
    expect(seen()).toBe(0x11);
    movToCr(3, BigInt(other | 1) | KEEP);
    expect(seen()).toBe(0x22);
    movToCr(3, BigInt(PAGES) | KEEP);
    expect(seen()).toBe(0x11);
  });

  describe('INVPCID', () => {
    const DESCRIPTOR = 0x50000;
    const invpcid = (type: number | bigint, pcid: number | bigint, address: number | bigint = 0): Fault => {
      p.write(DESCRIPTOR, 8, pcid);
      p.write(DESCRIPTOR + 8, 8, address);
      p.set64(L.RCX, type);
      p.set64(L.RBX, DESCRIPTOR);
      return at(CODE, 0x66, 0x0f, 0x38, 0x82, 0x0b);
    };

    it.each([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [2, 0xfff],
    ])('of type %i (PCID %i) forgets a changed translation', (type, pcid) => {
      p.write(frameOf(1), 1, 0x11);
      p.write(frameOf(2), 1, 0x22);
      read(pageAt(1));
      mapPage(1, frameOf(2), 7);
      expect(invpcid(type, pcid, pageAt(1))).toBeNull();
      read(pageAt(1));
      expect(p.reg(L.RAX) & 0xff).toBe(0x22);
    });

    it('#GP(0): a type above 3, reserved bits, an address that is not canonical, a PCID without CR4.PCIDE, a level above 0', () => {
      expect(invpcid(4, 0)).toEqual(fault(GP));
      expect(invpcid(1n << 32n, 0)).toEqual(fault(GP));
      for (const type of [0, 1, 2, 3]) expect(invpcid(type, 0x1000)).toEqual(fault(GP));
      expect(invpcid(0, 0, 1n << 47n)).toEqual(fault(GP));
      expect(invpcid(1, 0, 1n << 47n)).toBeNull();
      movToCr(4, 0x20);
      expect([invpcid(0, 1), invpcid(1, 1)]).toEqual([fault(GP), fault(GP)]);
      expect([invpcid(2, 1), invpcid(3, 1), invpcid(0, 0)]).toEqual([null, null, null]);
      w.enter(3);
      expect(invpcid(2, 0)).toEqual(fault(GP));
    });
  });
});

it('the leaves of CPUID say what there is', () => {
  const words = (option: string): number[] => {
    const [, one, seven] = cpuidTable(parseCpu(option).cpu, 0);
    return [(one[4] >>> 17) & 1, (seven[3] >>> 10) & 1, (seven[4] >>> 3) & 1];
  };
  expect([words('max'), words('qemu64'), words('qemu64,+pcid,+invpcid,+pku')]).toEqual([
    [1, 1, 1],
    [0, 0, 0],
    [1, 1, 1],
  ]);
});
