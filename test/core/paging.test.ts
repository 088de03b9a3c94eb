import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as L from '../../core-asm/assembly/layout.ts';
import { AC, compileCore, fault, GP, Guest, PF, SS, value } from './guest.ts';
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

/** Where each mode is tried: a page at this address, read through this mode's tables. */
const LIN: Record<T.Mode, bigint> = { legacy: 0xc0401000n, pae: 0xc0401000n, long: 0xffff_8880_0040_1000n };
const MODES: T.Mode[] = ['legacy', 'pae', 'long'];

describe.each(MODES)('%s paging', (mode) => {
  const lin = LIN[mode];
  let tables: Tables;
  beforeEach(() => {
    tables = new Tables(g, mode);
  });

  it('reads and writes the page an entry names', () => {
    tables.map(lin, 0x3000n | P | RW);
    tables.activate();
    g.write(0x3010, 0x1234n, 2);
    expect(load(lin + 0x10n, 2)).toEqual(value(0x1234));
    store(lin + 0x20n, 0xabcdn, 2);
    expect(g.read(0x3020, 2)).toBe(0xabcdn);
    expect(fetch(lin + 0x123n)).toEqual(value(0x3123));
  });

  it('faults on an entry that is not present, at every level, with the address in CR2', () => {
    const levels = mode === 'legacy' ? 2 : mode === 'pae' ? 2 : 4;
    for (let level = 1; level <= levels; level++) {
      tables = new Tables(g, mode);
      tables.map(lin, 0x3000n | P | RW | US);
      tables.map(lin, ~P & 0xfffn, level);
      tables.activate();
      expect(load(lin + 5n)).toEqual(fault(PF, 0));
      expect(cr2()).toBe(lin + 5n);
      expect(store(lin + 6n)).toEqual(fault(PF, E_W));
      g.setLevel(3);
      expect(load(lin + 7n)).toEqual(fault(PF, E_U));
      expect(store(lin + 8n)).toEqual(fault(PF, E_U | E_W));
      expect(cr2()).toBe(lin + 8n);
      g.setLevel(0);
    }
  });

  it('keeps users out of supervisor pages, whichever level says so', () => {
    tables.map(lin, 0x3000n | P | RW);
    tables.map(lin + 0x80000000n, 0x4000n | P | RW | US, 1, P | RW);
    tables.activate();
    g.setLevel(3);
    for (const at of mode === 'pae' ? [lin] : [lin, lin + 0x80000000n]) {
      expect(load(at)).toEqual(fault(PF, E_P | E_U));
      expect(store(at)).toEqual(fault(PF, E_P | E_U | E_W));
      expect(fetch(at)).toEqual(fault(PF, E_P | E_U));
    }
  });

  it('does not let what a supervisor has used reach a user, or the other way round', () => {
    tables.map(lin, 0x3000n | P | RW);
    tables.activate();
    store(lin);
    expect(load(lin)).toEqual(value(0x5a));
    g.setLevel(3);
    expect(load(lin)).toEqual(fault(PF, E_P | E_U));
    // Descriptor tables are read with supervisor rights at any level.
    expect(g.attempt('sysLd32', lin)).toEqual(value(0x5a));
  });

  it('forbids users to write read-only pages, and supervisors only under CR0.WP', () => {
    tables.map(lin, 0x3000n | P | US);
    tables.activate();
    expect(store(lin, 1n)).toEqual(value(0));
    expect(g.read(0x3000, 4)).toBe(1n);
    g.setLevel(3);
    expect(store(lin, 2n)).toEqual(fault(PF, E_P | E_W | E_U));
    expect(g.attempt('slowLoadForWrite', lin, 4)).toEqual(fault(PF, E_P | E_W | E_U));
    expect(load(lin)).toEqual(value(1));
    g.setLevel(0);
    tables.activate(T.CR0_WP);
    expect(store(lin, 2n)).toEqual(fault(PF, E_P | E_W));
    expect(g.attempt('sysSt32', lin, 2)).toEqual(fault(PF, E_P | E_W));
    expect(g.read(0x3000, 4)).toBe(1n);
  });

  it('sets the accessed bits on the way, and the dirty bit of the page on the first write', () => {
    tables.map(lin, 0x3000n | P | RW);
    tables.activate();
    load(lin);
    expect(tables.entry(lin)).toBe(0x3000n | P | RW | A);
    expect(tables.entry(lin, 2) & (A | D)).toBe(A);
    if (mode === 'long') expect([tables.entry(lin, 3) & (A | D), tables.entry(lin, 4) & (A | D)]).toEqual([A, A]);
    store(lin + 8n);
    expect(tables.entry(lin)).toBe(0x3000n | P | RW | A | D);
    expect(tables.entry(lin, 2) & D).toBe(0n);
    expect(load(lin + 8n)).toEqual(value(0x5a));
  });

  it('sets no accessed or dirty bit when the access is refused', () => {
    tables.map(lin, 0x3000n | P);
    tables.activate(T.CR0_WP);
    store(lin);
    g.setLevel(3);
    load(lin);
    expect(tables.entry(lin)).toBe(0x3000n | P);
    expect(tables.entry(lin, 2) & A).toBe(0n);
  });

  it('sets the dirty bit again after software cleared it and flushed', () => {
    tables.map(lin, 0x3000n | P | RW);
    tables.activate();
    store(lin);
    tables.map(lin, 0x3000n | P | RW);
    g.call('invlpg', g.cpu, lin);
    store(lin);
    expect(tables.entry(lin)).toBe(0x3000n | P | RW | A | D);
  });

  it('checks both pages of an access before it moves a byte, and reports the page at fault', () => {
    tables.map(lin, 0x3000n | P | RW);
    tables.map(lin + 0x1000n, 0x8000n | P);
    tables.activate(T.CR0_WP);
    g.write(0x3ffe, 0x2211n, 2);
    g.write(0x8000, 0x4433n, 2);
    expect(load(lin + 0xffen)).toEqual(value(0x44332211));
    expect(store(lin + 0xffen, 0n)).toEqual(fault(PF, E_P | E_W));
    expect(cr2()).toBe(lin + 0x1000n);
    expect(g.read(0x3ffe, 2)).toBe(0x2211n);
    expect(g.attempt('st64', L.DS, lin + 0xff9n, 0n)).toEqual(fault(PF, E_P | E_W));
    expect(g.attempt('copy128', L.DS, lin, lin + 0xff8n)).toEqual(fault(PF, E_P | E_W));
    expect(g.attempt('checkWrite', L.DS, lin + 0xe00n, 512)).toEqual(value(0));
    expect(g.attempt('checkWrite', L.DS, lin + 0xe01n, 512)).toEqual(fault(PF, E_P | E_W));
    expect(cr2()).toBe(lin + 0x1000n);
    expect(load(lin + 0xffen)).toEqual(value(0x44332211));
    expect(load(lin + 0x1ffen)).toEqual(fault(PF, 0));
    expect(cr2()).toBe(lin + 0x2000n);
  });

  it('stores across two pages that are far apart', () => {
    tables.map(lin, 0x3000n | P | RW);
    tables.map(lin + 0x1000n, 0x8000n | P | RW);
    tables.activate();
    store(lin + 0xffdn, 0x8877665544332211n, 8);
    expect(g.read(0x3ffd, 3)).toBe(0x332211n);
    expect(g.read(0x8000, 5)).toBe(0x8877665544n);
    g.attempt('copy128', L.DS, lin + 0xffdn, lin + 0xff1n);
    expect(g.read(0x3ff1, 8)).toBe(0x8877665544332211n);
  });

  it('keeps using a translation until it is flushed', () => {
    tables.map(lin, 0x3000n | P | RW);
    tables.activate();
    g.write(0x3000, 3n, 4);
    g.write(0x4000, 4n, 4);
    expect(load(lin)).toEqual(value(3));
    tables.map(lin, 0x4000n | P | RW);
    g.call('invlpg', g.cpu, lin);
    expect(load(lin)).toEqual(value(4));
    tables.map(lin, 0x3000n | P | RW);
    g.call('flushTlb', g.cpu, 1);
    expect(load(lin)).toEqual(value(3));
  });

  it('keeps global pages over a MOV CR3, but not over INVLPG or a change of CR4.PGE', () => {
    tables.map(lin, 0x3000n | P | RW | T.G);
    tables.activate(0n, T.CR4_PGE);
    store(lin, 3n);
    g.write(0x4000, 4n, 4);
    tables.map(lin, 0x4000n | P | RW | T.G);
    // Many address spaces later.
    for (let i = 0; i < 1000; i++) g.call('flushTlb', g.cpu, 1);
    expect(load(lin)).toEqual(value(3));
    store(lin, 33n);
    expect(g.read(0x3000, 4)).toBe(33n);
    g.call('flushTlb', g.cpu, 0);
    expect(load(lin)).toEqual(value(4));
    tables.map(lin, 0x3000n | P | RW | T.G);
    g.call('flushTlb', g.cpu, 1);
    g.call('invlpg', g.cpu, lin);
    expect(load(lin)).toEqual(value(33));
  });

  it('ignores the global bit without CR4.PGE', () => {
    tables.map(lin, 0x3000n | P | RW | T.G);
    tables.activate();
    load(lin);
    tables.map(lin, 0x4000n | P | RW | T.G);
    g.write(0x4000, 4n, 4);
    g.call('flushTlb', g.cpu, 1);
    expect(load(lin)).toEqual(value(4));
  });

  it('never mistakes an old translation for a new one, however often it is flushed', () => {
    tables.map(lin, 0x3000n | P | RW);
    tables.activate();
    load(lin);
    tables.map(lin, 0n);
    for (let i = 0; i < 5000; i++) {
      g.call('flushTlb', g.cpu, i % 3 ? 1 : 0);
      if ('value' in load(lin)) throw new Error(`translated after flush ${i}`);
    }
  });

  it('watches for code on pages behind any mapping', () => {
    tables.map(lin, 0x3000n | P | RW);
    tables.map(lin + 0x5000n, 0x3000n | P | RW);
    tables.activate();
    store(lin);
    store(lin + 0x5000n);
    g.codePages.add(0x3000);
    g.call('protectCode', 0x3000n);
    g.attempt('st8', L.DS, lin + 0x10n, 1);
    g.attempt('st8', L.DS, lin + 0x5020n, 1);
    expect(g.touched).toEqual([
      { phys: 0x3010, length: 1 },
      { phys: 0x3020, length: 1 },
    ]);
  });

  it('obeys SMEP: a supervisor does not run user pages', () => {
    tables.map(lin, 0x3000n | P | RW | US);
    tables.map(lin + 0x1000n, 0x4000n | P | RW);
    tables.activate(0n, T.CR4_SMEP);
    expect(fetch(lin)).toEqual(fault(PF, E_P | E_I));
    expect(fetch(lin + 0x1000n)).toEqual(value(0x4000));
    expect(fetch(lin + 0x2000n)).toEqual(fault(PF, E_I));
    g.setLevel(3);
    expect(fetch(lin)).toEqual(value(0x3000));
  });

  it('obeys SMAP: explicit supervisor accesses need EFLAGS.AC for user pages, implicit ones never get there', () => {
    tables.map(lin, 0x3000n | P | RW | US);
    tables.map(lin + 0x1000n, 0x4000n | P | RW);
    tables.activate(0n, T.CR4_SMAP);
    const setAc = (on: boolean) => {
      g.set32(L.EFLAGS, on ? 1 << 18 : 0);
      g.call('updateMmuIndex', g.cpu);
    };
    expect(load(lin)).toEqual(fault(PF, E_P));
    expect(store(lin)).toEqual(fault(PF, E_P | E_W));
    expect(load(lin + 0x1000n)).toEqual(value(0));
    setAc(true);
    expect(store(lin)).toEqual(value(0));
    expect(g.attempt('ld32', L.DS, lin)).toEqual(value(0x5a));
    expect(g.attempt('sysLd32', lin)).toEqual(fault(PF, E_P));
    setAc(false);
    expect(g.attempt('ld32', L.DS, lin)).toEqual(fault(PF, E_P));
    setAc(true);
    expect(g.attempt('ld32', L.DS, lin)).toEqual(value(0x5a));
    g.setLevel(3);
    expect(load(lin)).toEqual(value(0x5a));
    expect(g.attempt('sysLd32', lin)).toEqual(fault(PF, E_P));
  });

  it('checks alignment at level 3 when CR0.AM and EFLAGS.AC say so', () => {
    tables.map(lin, 0x3000n | P | RW | US);
    tables.activate(T.CR0_AM);
    g.set32(L.EFLAGS, 1 << 18);
    g.setLevel(3);
    g.write(0x3000, 0x8877665544332211n, 8);
    expect(g.attempt('ld16', L.DS, lin + 2n)).toEqual(value(0x4433));
    expect(g.attempt('ld16', L.DS, lin + 1n)).toEqual(fault(AC));
    expect(g.attempt('ld8', L.DS, lin + 1n)).toEqual(value(0x22));
    expect(g.attempt('ld32', L.DS, lin + 2n)).toEqual(fault(AC));
    expect(g.attempt('st64', L.DS, lin + 4n, 0n)).toEqual(fault(AC));
    expect(g.attempt('st64', L.DS, lin + 8n, 0x77n)).toEqual(value(0));
    expect(g.attempt('sysLd32', lin + 1n)).toEqual(value(0x55443322));
    // The page fault comes first.
    expect(g.attempt('ld16', L.DS, lin + 0x1001n)).toEqual(fault(PF, E_U));
    g.setLevel(0);
    expect(g.attempt('ld16', L.DS, lin + 1n)).toEqual(value(0x3322));
    g.set32(L.EFLAGS, 0);
    g.setLevel(3);
    expect(g.attempt('ld16', L.DS, lin + 1n)).toEqual(value(0x3322));
  });

  it('reaches the bus through a mapping', () => {
    tables.map(lin, 0xfec00000n | P | RW);
    tables.activate();
    g.onMmioRead = () => 0x77;
    expect(load(lin + 0x10n)).toEqual(value(0x77));
    store(lin + 0x10n, 5n);
    store(lin + 0x14n, 6n);
    expect(g.takeMmio()).toEqual([
      { at: 0xfec00010, width: 4 },
      { at: 0xfec00010, width: 4, value: 5 },
      { at: 0xfec00014, width: 4, value: 6 },
    ]);
  });

  it('survives tables on the bus, beyond RAM and in ROM', () => {
    tables.activate();
    g.onMmioRead = () => 0;
    g.set64(L.CR3, 0x7fff_f000n);
    g.set64(L.PDPTE + 24, 0x7f_ffff_f001n);
    g.call('flushTlb', g.cpu, 0);
    expect(load(lin)).toEqual(fault(PF, 0));
    g.onMmioRead = () => 0xffffffff;
    expect(load(lin)).toEqual(mode === 'legacy' ? value(0xffffffff) : fault(PF, E_P | E_RSVD));
    const rom = Number(g.call('mapRom', 0xfffff000 | 0, 0x1000));
    const view = g.view;
    for (let i = 0; i < 512; i++) {
      if (mode === 'legacy') view.setBigUint64(rom + i * 8, 0xfffff003_fffff003n, true);
      else view.setBigUint64(rom + i * 8, 0xfffff003n, true);
    }
    g.set64(L.CR3, 0xfffff000n);
    g.set64(L.PDPTE + 24, 0xfffff001n);
    g.call('flushTlb', g.cpu, 0);
    expect(load(lin)).toEqual(value(0xfffff003));
    expect(store(lin, 0n)).toEqual(value(0));
    expect(load(lin)).toEqual(value(0xfffff003));
  });

  it('survives tables that contain themselves', () => {
    tables.activate();
    const entry = BigInt(tables.root) | P | RW;
    for (let i = 0; i < 4096; i += tables.entryBytes) g.write(tables.root + i, entry, tables.entryBytes);
    g.set64(L.PDPTE + 24, BigInt(tables.root) | P);
    g.call('flushTlb', g.cpu, 0);
    const index = Number((lin >> 12n) & 0x1ffn) * tables.entryBytes;
    expect(load(lin + BigInt(index))).toEqual(value((entry | A) & 0xffffffffn));
    expect(store(lin, 0n)).toEqual(value(0));
    expect(load(lin)).toEqual(value(0));
  });
});

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
