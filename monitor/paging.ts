/**
 * The guest's page tables, walked in software as SDM vol. 3A chapter 4 describes: 32-bit, PAE, 4-level. The monitor needs no engine for
 * it, and changes no accessed or dirty bit.
 */
import type { CpuState } from '../machine/vcpu.ts';

const CR0_PG = 1n << 31n;
const CR4_PSE = 1n << 4n;
const CR4_PAE = 1n << 5n;
const MSR_EFER = 0xc0000080;
const EFER_LMA = 1n << 10n;

/** Bits of an entry. */
const PRESENT = 1n;
const WRITABLE = 1n << 1n;
const USER = 1n << 2n;
const LARGE = 1n << 7n;
const NO_EXECUTE = 1n << 63n;
const ADDRESS_64 = 0x000f_ffff_ffff_f000n;

export type ReadPhysical = (at: bigint, into: Uint8Array) => boolean;

export interface Mapping {
  readonly virtual: bigint;
  readonly physical: bigint;
  readonly size: bigint;
  /** The entry that maps it, with U and W as all levels together allow. */
  readonly entry: bigint;
  readonly user: boolean;
  readonly writable: boolean;
}

interface Level {
  /** log2 of the memory that one entry covers. */
  readonly shift: bigint;
  readonly entries: bigint;
  /** Whether an entry may be a large page. */
  readonly large: boolean;
  /** Levels whose entries carry no U and W (PAE's top level). */
  readonly open?: boolean;
}

interface Tables {
  readonly root: bigint;
  readonly entryBytes: 4 | 8;
  readonly levels: readonly Level[];
}

/** null with paging off. */
function tablesOf(cpu: CpuState): Tables | null {
  const { cr0, cr3, cr4 } = cpu.cr;
  if ((cr0 & CR0_PG) === 0n) return null;
  if (((cpu.msr.get(MSR_EFER) ?? 0n) & EFER_LMA) !== 0n) {
    const levels = [39n, 30n, 21n, 12n].map((shift) => ({ shift, entries: 512n, large: shift === 30n || shift === 21n }));
    return { root: cr3 & ADDRESS_64, entryBytes: 8, levels };
  }
  if ((cr4 & CR4_PAE) !== 0n) {
    const levels = [
      { shift: 30n, entries: 4n, large: false, open: true },
      { shift: 21n, entries: 512n, large: true },
      { shift: 12n, entries: 512n, large: false },
    ];
    return { root: cr3 & 0xffff_ffe0n, entryBytes: 8, levels };
  }
  const levels = [
    { shift: 22n, entries: 1024n, large: (cr4 & CR4_PSE) !== 0n },
    { shift: 12n, entries: 1024n, large: false },
  ];
  return { root: cr3 & 0xffff_f000n, entryBytes: 4, levels };
}

export const pagingEnabled = (cpu: CpuState): boolean => tablesOf(cpu) !== null;

/** Where a linear address is in physical memory; null where it is not mapped. */
export function translate(cpu: CpuState, read: ReadPhysical, linear: bigint): bigint | null {
  const tables = tablesOf(cpu);
  if (tables === null) return linear & 0xffff_ffffn;
  let table = tables.root;
  for (const level of tables.levels) {
    const index = (linear >> level.shift) & (level.entries - 1n);
    const entry = readEntry(tables, read, table, index);
    if ((entry & PRESENT) === 0n) return null;
    if (isLeaf(level, entry)) return pageAddress(tables, level, entry) | (linear & ((1n << level.shift) - 1n));
    table = tableAddress(tables, entry);
  }
  return null;
}

/** All mappings in order of linear address. */
export function* mappings(cpu: CpuState, read: ReadPhysical): Generator<Mapping> {
  const tables = tablesOf(cpu);
  if (tables !== null) yield* walk(tables, read, 0, tables.root, 0n, true, true);
}

function* walk(
  tables: Tables,
  read: ReadPhysical,
  depth: number,
  table: bigint,
  base: bigint,
  user: boolean,
  writable: boolean,
): Generator<Mapping> {
  const level = tables.levels[depth];
  for (let index = 0n; index < level.entries; index++) {
    const entry = readEntry(tables, read, table, index);
    if ((entry & PRESENT) === 0n) continue;
    const virtual = base + (index << level.shift);
    const mayUser = user && (level.open === true || (entry & USER) !== 0n);
    const mayWrite = writable && (level.open === true || (entry & WRITABLE) !== 0n);
    if (!isLeaf(level, entry)) {
      yield* walk(tables, read, depth + 1, tableAddress(tables, entry), virtual, mayUser, mayWrite);
      continue;
    }
    const physical = pageAddress(tables, level, entry);
    yield { virtual: canonical(tables, virtual), physical, size: 1n << level.shift, entry, user: mayUser, writable: mayWrite };
  }
}

const isLeaf = (level: Level, entry: bigint): boolean => level.shift === 12n || (level.large && (entry & LARGE) !== 0n);

const canonical = (tables: Tables, linear: bigint): bigint =>
  tables.levels.length === 4 ? BigInt.asUintN(64, BigInt.asIntN(48, linear)) : linear;

function readEntry(tables: Tables, read: ReadPhysical, table: bigint, index: bigint): bigint {
  const bytes = new Uint8Array(tables.entryBytes);
  if (!read(table + index * BigInt(tables.entryBytes), bytes)) return 0n;
  return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

const tableAddress = (tables: Tables, entry: bigint): bigint => entry & (tables.entryBytes === 8 ? ADDRESS_64 : 0xffff_f000n);

function pageAddress(tables: Tables, level: Level, entry: bigint): bigint {
  const page = ~((1n << level.shift) - 1n);
  if (tables.entryBytes === 8) return entry & ADDRESS_64 & page;
  // PSE-36: bits 20:13 of a 4 MiB entry are address bits 39:32.
  return level.shift === 22n ? (entry & 0xffc0_0000n) | (((entry >> 13n) & 0xffn) << 32n) : entry & 0xffff_f000n;
}

/** Flags of `info tlb`: no-execute, global, large, dirty, accessed, cache-disable, write-through, user, writable. */
export function entryFlags({ entry, size }: Mapping): string {
  const flag = (bit: bigint, letter: string) => ((entry & bit) !== 0n ? letter : '-');
  return [
    flag(NO_EXECUTE, 'X'),
    flag(1n << 8n, 'G'),
    size > 4096n ? 'P' : '-',
    flag(1n << 6n, 'D'),
    flag(1n << 5n, 'A'),
    flag(1n << 4n, 'C'),
    flag(1n << 3n, 'T'),
    flag(USER, 'U'),
    flag(WRITABLE, 'W'),
  ].join('');
}
