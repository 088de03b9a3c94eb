import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as L from '../../core-asm/assembly/layout.ts';
import { compileCore, fault, GP, Guest, PF, SS, value } from './guest.ts';
import * as T from './tables.ts';
import { A, D, NX, P, PS, RW, Tables, US } from './tables.ts';

// Bits of a page-fault error code (SDM vol. 3A 4.7).
const E_P = 1;
const E_W = 2;
const E_U = 4;
const E_RSVD = 8;
const E_I = 16;

const RAM = 4 << 20;
let g: Guest;

beforeAll(compileCore, 120_000);
beforeEach(async () => {
  g = await Guest.create(RAM);
  g.setFlat();
});

const load = (lin: bigint, size = 4) => g.attempt('slowLoad', lin, size);
const store = (lin: bigint, v = 0x5an, size = 4) => g.attempt('slowStore', lin, v, size);
const fetch = (lin: bigint) => g.attempt('translateFetch', lin);
const cr2 = () => g.get64(L.CR2);

/** A page away from the corners of the address space. */
const LIN = { pae: 0xc0401000n, long: 0xffff_8880_0040_1000n };

describe('32-bit paging', () => {
  it('maps 4 MiB with PSE only, using address bits 39:32 in PDE bits 20:13', () => {
    const tables = new Tables(g, 'legacy');
    tables.map(0x00c00000n, 0x400000n | (0x12n << 13n) | PS | P | RW, 2);
    tables.map(0x01000000n, 0x000000n | PS | P | RW, 2);
    tables.activate(0n, T.CR4_PSE);
    load(0x00c12344n);
    expect(g.takeMmio()).toEqual([{ at: 0x12_0041_2344, width: 4 }]);
    store(0x01023456n, 0x99n);
    expect(g.read(0x23456, 1)).toBe(0x99n);
    expect(tables.entry(0x01000000n, 2) & (A | D)).toBe(A | D);
    expect(tables.entry(0x00c00000n, 2) & (A | D)).toBe(A);
  });

  it('reserves bit 21 of a 4 MiB entry, and no bit of others', () => {
    const tables = new Tables(g, 'legacy');
    tables.map(0n, (1n << 21n) | PS | P | RW, 2);
    tables.map(0x400000n, 0x3000n | 0xfe7n);
    tables.activate(0n, T.CR4_PSE);
    expect(load(0n)).toEqual(fault(PF, E_P | E_RSVD));
    expect('value' in load(0x400000n)).toBe(true);
  });

  it('takes PS for nothing without CR4.PSE', () => {
    const tables = new Tables(g, 'legacy');
    tables.map(0x800000n, 0x3000n | P | RW, 1, P | RW | PS);
    tables.activate();
    g.write(0x3000, 0x42n, 4);
    expect(load(0x800000n)).toEqual(value(0x42));
  });

  it('reports no instruction fetch in error codes without SMEP', () => {
    const tables = new Tables(g, 'legacy');
    tables.activate(0n, 0n, T.EFER_NXE);
    expect(fetch(0x5000n)).toEqual(fault(PF, 0));
  });
});

describe('PAE paging', () => {
  it('refuses PDPTEs with reserved bits at the load of CR3, and changes nothing then', () => {
    const tables = new Tables(g, 'pae');
    tables.activate();
    for (const bit of [1, 2, 5, 6, 7, 8, L.MAXPHYADDR, 52, 63]) {
      const before = g.get64(L.PDPTE + 8);
      g.write(tables.root + 8, 0x5000n | P | (1n << BigInt(bit)), 8);
      expect(g.call('loadPdptes', g.cpu, BigInt(tables.root))).toBe(0n);
      expect(g.get64(L.PDPTE + 8)).toBe(before);
      // Not present: all other bits are ignored.
      g.write(tables.root + 8, 0x5000n | (1n << BigInt(bit)), 8);
      expect(g.call('loadPdptes', g.cpu, BigInt(tables.root))).toBe(1n);
    }
    g.write(tables.root + 8, 0xff_ffff_fe19n, 8);
    expect(g.call('loadPdptes', g.cpu, BigInt(tables.root))).toBe(1n);
  });

  it('uses the PDPTEs as they were when CR3 was loaded', () => {
    const tables = new Tables(g, 'pae');
    tables.map(0x1000n, 0x3000n | P | RW);
    tables.activate();
    g.write(tables.root, 0n, 8);
    g.call('flushTlb', g.cpu, 0);
    expect('value' in load(0x1000n)).toBe(true);
    g.call('loadPdptes', g.cpu, BigInt(tables.root));
    g.call('flushTlb', g.cpu, 0);
    expect(load(0x1000n)).toEqual(fault(PF, 0));
  });

  it('finds its four PDPTEs at any 32-byte boundary', () => {
    const tables = new Tables(g, 'pae');
    tables.map(0xc0001000n, 0x3000n | P | RW);
    tables.activate();
    g.write(0x2fe8 + 0x10, g.read(tables.root + 24, 8), 8);
    expect(g.call('loadPdptes', g.cpu, 0x2fe0n)).toBe(1n);
    g.call('flushTlb', g.cpu, 0);
    expect('value' in load(0xc0001000n)).toBe(true);
  });
});

describe.each(['pae', 'long'] as const)('64-bit entries (%s)', (mode) => {
  const lin = LIN[mode];

  it('forbid execution with XD at any level under EFER.NXE', () => {
    for (const level of mode === 'pae' ? [1, 2] : [1, 2, 3, 4]) {
      const tables = new Tables(g, mode);
      tables.map(lin, 0x3000n | P | RW | US);
      tables.map(lin, tables.entry(lin, level) | NX, level);
      tables.activate(0n, 0n, T.EFER_NXE);
      expect(fetch(lin)).toEqual(fault(PF, E_P | E_I));
      expect(cr2()).toBe(lin);
      expect(store(lin)).toEqual(value(0));
      g.setLevel(3);
      expect(fetch(lin)).toEqual(fault(PF, E_P | E_I | E_U));
      expect(fetch(lin + 0x1000n)).toEqual(fault(PF, E_I | E_U));
      g.setLevel(0);
    }
  });

  it('reserve XD without EFER.NXE', () => {
    const tables = new Tables(g, mode);
    tables.map(lin, 0x3000n | P | RW | NX);
    tables.activate();
    expect(load(lin)).toEqual(fault(PF, E_P | E_RSVD));
    expect(store(lin)).toEqual(fault(PF, E_P | E_RSVD | E_W));
    expect(fetch(lin)).toEqual(fault(PF, E_P | E_RSVD));
  });

  it('reserve address bits from MAXPHYADDR on; PAE also those above', () => {
    for (let bit = L.MAXPHYADDR; bit < 63; bit++) {
      const tables = new Tables(g, mode);
      tables.map(lin, 0x3000n | P | RW | (1n << BigInt(bit)));
      tables.activate(0n, 0n, T.EFER_NXE);
      const reserved = mode === 'pae' || bit < 52;
      if (reserved) expect(load(lin)).toEqual(fault(PF, E_P | E_RSVD));
      else expect('value' in load(lin)).toBe(true);
    }
  });

  it('map 2 MiB, with bits 20:13 reserved', () => {
    const tables = new Tables(g, mode);
    tables.map(lin, 0x200000n | PS | P | RW | (1n << 12n), 2);
    tables.activate();
    const inside = lin & 0x1fffffn;
    g.write(0x200000 + Number(inside) + 0x40, 0x1234n, 4);
    expect(load(lin + 0x40n)).toEqual(value(0x1234));
    store(lin);
    expect(tables.entry(lin, 2) & (A | D)).toBe(A | D);
    for (let bit = 13n; bit < 21n; bit++) {
      tables.map(lin, 0x200000n | PS | P | RW | (1n << bit), 2);
      g.call('flushTlb', g.cpu, 0);
      expect(load(lin)).toEqual(fault(PF, E_P | E_RSVD));
    }
  });

  it('lose every piece of a large page to one INVLPG', () => {
    const tables = new Tables(g, mode);
    const large = lin & ~0x1fffffn;
    tables.map(large, 0x200000n | PS | P | RW, 2);
    tables.activate();
    for (const piece of [0n, 0x5000n, 0x1ff000n]) load(large + piece);
    fetch(large + 0x5000n);
    tables.map(large, 0n, 2);
    g.call('invlpg', g.cpu, large + 0x77123n);
    for (const piece of [0n, 0x5000n, 0x1ff000n]) expect(load(large + piece)).toEqual(fault(PF, 0));
  });

  it('report the reserved bit of an upper level before what lies below', () => {
    const tables = new Tables(g, mode);
    tables.map(lin, 0n);
    tables.map(lin, tables.entry(lin, 2) | (1n << 45n), 2);
    tables.activate();
    g.setLevel(3);
    expect(store(lin)).toEqual(fault(PF, E_P | E_RSVD | E_U | E_W));
  });
});

describe('4-level paging', () => {
  const lin = LIN.long;

  const setGigabytePages = (on: boolean) => {
    g.set32(L.CPUID_COUNT, 1);
    g.set32(L.CPUID_ENTRIES, 0x80000001);
    g.set32(L.CPUID_ENTRIES + 20, on ? 1 << 26 : 0);
  };

  it('maps 1 GiB where CPUID says so; else PS is reserved there', () => {
    const tables = new Tables(g, 'long');
    tables.map(lin, PS | P | RW, 3);
    tables.activate();
    setGigabytePages(true);
    g.write(0x12344, 0x99n, 4);
    expect(load((lin & ~0x3fffffffn) + 0x12344n)).toEqual(value(0x99));
    tables.map(lin, (1n << 29n) | PS | P | RW, 3);
    g.call('flushTlb', g.cpu, 0);
    expect(load(lin)).toEqual(fault(PF, E_P | E_RSVD));
    setGigabytePages(false);
    tables.map(lin, PS | P | RW, 3);
    g.call('flushTlb', g.cpu, 0);
    expect(load(lin)).toEqual(fault(PF, E_P | E_RSVD));
  });

  it('reserves PS in a PML4 entry', () => {
    const tables = new Tables(g, 'long');
    tables.map(lin, 0x3000n | P | RW);
    tables.map(lin, tables.entry(lin, 4) | PS, 4);
    tables.activate();
    expect(load(lin)).toEqual(fault(PF, E_P | E_RSVD));
  });

  it('raises #GP, not #PF, for non-canonical addresses; #SS where the instruction addresses the stack', () => {
    const tables = new Tables(g, 'long');
    tables.activate();
    const before = cr2();
    for (const at of [0x8000_0000_0000n, 0x7fff_ffff_fffdn, 0xffff_7fff_ffff_ffffn, 0x4000_0000_0000_0000n]) {
      expect(load(at)).toEqual(fault(GP));
      expect(store(at)).toEqual(fault(GP));
      expect(g.attempt('sysLd32', at)).toEqual(fault(GP));
      expect(g.attempt('ld32', L.SS, at)).toEqual(fault(SS));
    }
    expect(fetch(0x8000_0000_0000n)).toEqual(fault(GP));
    expect(cr2()).toBe(before);
    g.set32(L.CUR_OP, g.cpu + L.SCRATCH);
    g.set32(L.SCRATCH, L.SS << 24);
    expect(load(0x8000_0000_0000n)).toEqual(fault(SS));
  });

  it('lets an access wrap around from the last byte to the first', () => {
    const tables = new Tables(g, 'long');
    tables.map(0xffff_ffff_ffff_f000n, 0x3000n | P | RW);
    tables.map(0n, 0x4000n | P | RW);
    tables.activate();
    store(0xffff_ffff_ffff_fffen, 0x44332211n);
    expect([g.read(0x3ffe, 2), g.read(0x4000, 2)]).toEqual([0x2211n, 0x4433n]);
    expect(g.attempt('ld32', L.DS, 0xffff_ffff_ffff_fffen)).toEqual(value(0x44332211));
  });

  it('gives compatibility mode 32-bit addresses, but descriptor tables all 64 bits', () => {
    const tables = new Tables(g, 'long');
    tables.map(0x5000n, 0x3000n | P | RW);
    tables.map(0x1_0000_5000n, 0x4000n | P | RW);
    tables.activate();
    g.set32(L.CODE64, 0);
    g.write(0x3000, 3n, 4);
    g.write(0x4000, 4n, 4);
    g.setSegment(L.DS, 0xffff0000n, 0, 0xffffffff, 3);
    expect(g.attempt('ld32', L.DS, 0x15000n)).toEqual(value(3));
    expect(load(0x1_0000_5000n)).toEqual(value(3));
    expect(g.attempt('sysLd32', 0x1_0000_5000n)).toEqual(value(4));
  });
});

describe('without paging', () => {
  it('linear addresses are physical, 32 bits wide, and everything is permitted to everyone', () => {
    g.setLevel(3);
    g.set64(L.CR0, T.CR0_WP | 1n);
    store(0x1234n, 0x42n);
    expect(load(0x1_0000_1234n)).toEqual(value(0x42));
    expect(fetch(0x1234n)).toEqual(value(0x1234));
    expect(fetch(0xffff_ffff_ffff_fff0n)).toEqual(value(0xfffffff0));
  });
});
