import { beforeAll, expect, it } from 'vitest';
import * as L from '../../core-asm/assembly/layout.ts';
import { Random } from '../support/random.ts';
import { compileCore, Guest, type Outcome, PF } from './guest.ts';
import { type Access, type Machine, translate } from './paging-model.ts';
import * as T from './tables.ts';

const RAM = 1 << 20;
/** The tables: pages that point at each other, at themselves and elsewhere. */
const TABLES = 0x10000;
const TABLE_COUNT = 16;

beforeAll(compileCore, 120_000);

const u64 = (r: Random) => (BigInt(r.u32()) << 32n) | BigInt(r.u32());
const maybe = (r: Random, bit: bigint, outOf = 2) => (r.below(outOf) ? 0n : bit);

function randomEntry(r: Random): bigint {
  if (r.below(40) === 0) return u64(r);
  let entry = BigInt(TABLES + r.below(TABLE_COUNT) * 0x1000);
  if (r.below(8) === 0) entry = BigInt(r.u32() & 0xfffff000) & 0xffff_ffffn;
  if (r.below(16) === 0) entry |= BigInt(r.below(256)) << 32n;
  if (r.below(24) === 0) entry |= 1n << BigInt(40 + r.below(23));
  entry |= r.below(12) ? T.P : 0n;
  entry |= r.below(5) ? T.RW : 0n;
  entry |= r.below(4) ? T.US : 0n;
  return entry | maybe(r, T.A) | maybe(r, T.D) | maybe(r, T.PS, 8) | maybe(r, T.G) | maybe(r, T.NX, 24) | maybe(r, 8n) | maybe(r, 16n);
}

function randomMachine(r: Random): Machine {
  const mode = r.pick<T.Mode>(['legacy', 'pae', 'long']);
  return {
    mode,
    cr0: maybe(r, T.CR0_WP) | T.CR0_PG | 1n,
    cr3: BigInt(TABLES + r.below(TABLE_COUNT) * 0x1000),
    cr4: maybe(r, T.CR4_PSE) | maybe(r, T.CR4_SMEP) | maybe(r, T.CR4_SMAP) | maybe(r, T.CR4_PGE) | (mode === 'legacy' ? 0n : T.CR4_PAE),
    efer: maybe(r, T.EFER_NXE) | (mode === 'long' ? T.EFER_LMA : 0n),
    ac: r.below(2) === 0,
    pdptes: [0, 1, 2, 3].map(() => BigInt(TABLES + r.below(TABLE_COUNT) * 0x1000) | (r.below(8) ? T.P : 0n)),
    gigabytePages: r.below(2) === 0,
  };
}

function apply(g: Guest, m: Machine, cpl: number): void {
  g.set64(L.CR0, m.cr0);
  g.set64(L.CR3, m.cr3);
  g.set64(L.CR4, m.cr4);
  g.set64(L.EFER, m.efer);
  g.set32(L.CODE64, m.mode === 'long' ? 1 : 0);
  g.set32(L.EFLAGS, m.ac ? 1 << 18 : 0);
  m.pdptes.forEach((e, i) => {
    g.set64(L.PDPTE + i * 8, e);
  });
  g.set32(L.CPUID_COUNT, 1);
  g.set32(L.CPUID_ENTRIES, 0x80000001);
  g.set32(L.CPUID_ENTRIES + 20, m.gigabytePages ? 1 << 26 : 0);
  g.call('flushTlb', g.cpu, 0);
  g.setLevel(cpl);
}

/** Makes the access with one of the core's functions for it. */
function perform(g: Guest, lin: bigint, access: Access, word: bigint): Outcome {
  if (access.kind === 'fetch') return g.attempt('translateFetch', lin);
  if (access.implicit) return access.kind === 'read' ? g.attempt('sysLd32', lin) : g.attempt('sysSt32', lin, Number(word));
  return access.kind === 'read' ? g.attempt('ld32', L.DS, lin) : g.attempt('slowStore', lin, word, 4);
}

/** What the bus reads as: a function of the address. */
const busByte = (at: bigint) => (at * 0x9dn + (at >> 8n) * 0x35n) & 0xffn;

it.each([1, 2])(
  'translates as the manual says, whatever is in the tables (seed %i)',
  async (seed) => {
    const r = new Random(seed);
    const g = await Guest.create(RAM);
    g.setFlat();
    g.onMmioRead = (at, width) => {
      let v = 0n;
      for (let i = width - 1; i >= 0; i--) v = (v << 8n) | busByte(BigInt(at) + BigInt(i));
      return Number(BigInt.asIntN(32, v));
    };
    // The video hole is not RAM.
    g.call('setRamAccess', 0xa0000, 0x60000, 1, 1);
    for (let i = 0; i < RAM; i += 4) g.view.setUint32(g.ram + i, r.u32(), true);

    const seen = { value: 0, fault: 0 };
    for (let round = 0; round < 40; round++) {
      for (let at = TABLES; at < TABLES + TABLE_COUNT * 0x1000; at += 8) g.write(at, randomEntry(r), 8);
      for (let n = 0; n < 40; n++) {
        const m = randomMachine(r);
        const cpl = r.pick([0, 0, 3]);
        apply(g, m, cpl);
        const implicit = r.below(6) === 0;
        const kind = implicit ? r.pick(['read', 'write'] as const) : r.pick(['read', 'write', 'fetch'] as const);
        const access: Access = { kind, implicit, user: cpl === 3 && !implicit };
        const lin = (m.mode === 'long' ? BigInt.asUintN(64, BigInt.asIntN(48, u64(r))) : BigInt(r.u32())) & ~7n;

        const copy = g.bytes.slice();
        const at = (phys: bigint) => (phys < BigInt(RAM) ? BigInt(copy[Number(phys)]) : busByte(phys));
        const expected = translate(
          m,
          {
            read: (phys, size) => {
              let v = 0n;
              for (let i = size - 1; i >= 0; i--) v = (v << 8n) | at(phys + BigInt(i));
              return v;
            },
            write: (phys, v, size) => {
              for (let i = 0; i < size; i++)
                if (phys + BigInt(i) < BigInt(RAM)) copy[Number(phys) + i] = Number((v >> BigInt(i * 8)) & 0xffn);
            },
          },
          lin,
          access,
        );
        const word = 0x5a5a_0001n;
        const outcome = perform(g, lin, access, word);
        if ('error' in expected) {
          seen.fault++;
          expect(outcome).toEqual({ vector: PF, error: expected.error });
          expect(g.get64(L.CR2)).toBe(lin);
        } else {
          seen.value++;
          const phys = expected.phys;
          if (kind === 'fetch') expect(outcome).toEqual({ value: phys });
          else if (kind === 'read')
            expect(outcome).toEqual({ value: at(phys) | (at(phys + 1n) << 8n) | (at(phys + 2n) << 16n) | (at(phys + 3n) << 24n) });
          else if (phys < BigInt(RAM)) for (let i = 0; i < 4; i++) copy[Number(phys) + i] = Number((word >> BigInt(i * 8)) & 0xffn);
          else expect(g.mmio.at(-1)).toEqual({ at: Number(phys), width: 4, value: Number(word) });
        }
        expect(Buffer.compare(copy, g.bytes)).toBe(0);
        g.takeMmio();
      }
    }
    // Neither outcome may be rare, or this would test nothing.
    expect(Math.min(seen.value, seen.fault)).toBeGreaterThan(250);
  },
  60_000,
);
