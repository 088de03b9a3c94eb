/** Page tables in a guest's RAM, after SDM vol. 3A chapter 4. */
import * as L from '../../core-asm/assembly/layout.ts';
import type { Guest } from './guest.ts';

export const P = 1n << 0n;
export const RW = 1n << 1n;
export const US = 1n << 2n;
export const A = 1n << 5n;
export const D = 1n << 6n;
export const PS = 1n << 7n;
export const G = 1n << 8n;
export const NX = 1n << 63n;

export const CR0_WP = 1n << 16n;
export const CR0_AM = 1n << 18n;
export const CR0_PG = 1n << 31n;
export const CR4_PSE = 1n << 4n;
export const CR4_PAE = 1n << 5n;
export const CR4_PGE = 1n << 7n;
export const CR4_SMEP = 1n << 20n;
export const CR4_SMAP = 1n << 21n;
export const EFER_LMA = 1n << 10n;
export const EFER_NXE = 1n << 11n;

export type Mode = 'legacy' | 'pae' | 'long';
const SHIFTS = { legacy: [12, 22], pae: [12, 21, 30], long: [12, 21, 30, 39] };

/** Builds tables from physical address `root` on; level 1 is the page table. */
export class Tables {
  private next: number;
  readonly root: number;
  private readonly guest: Guest;
  readonly mode: Mode;

  constructor(guest: Guest, mode: Mode, root = 0x100000) {
    this.guest = guest;
    this.mode = mode;
    this.root = root;
    this.next = root + 0x1000;
    guest.bytes.fill(0, root, root + 0x40000);
  }

  get entryBytes(): number {
    return this.mode === 'legacy' ? 4 : 8;
  }

  /** Physical address of the entry of `level` for `lin`; makes the tables above it, with `upper` rights. */
  entryAt(lin: bigint, level = 1, upper = P | RW | US): number {
    const shifts = SHIFTS[this.mode];
    const indexBits = this.mode === 'legacy' ? 10n : 9n;
    let table = this.root;
    for (let at = shifts.length; ; at--) {
      const index = Number((lin >> BigInt(shifts[at - 1])) & ((1n << indexBits) - 1n));
      const where = table + index * this.entryBytes;
      if (at === level) return where;
      let entry = this.guest.read(where, this.entryBytes);
      if (!(entry & P)) {
        // The PDPTEs of PAE paging have no rights; those bits are reserved.
        entry = BigInt(this.next) | (this.mode === 'pae' && at === 3 ? P : upper);
        this.next += 0x1000;
        this.guest.write(where, entry, this.entryBytes);
      }
      table = Number(entry & 0xff_ffff_f000n);
    }
  }

  map(lin: bigint, entry: bigint, level = 1, upper = P | RW | US): void {
    this.guest.write(this.entryAt(lin, level, upper), entry, this.entryBytes);
  }

  entry(lin: bigint, level = 1): bigint {
    return this.guest.read(this.entryAt(lin, level), this.entryBytes);
  }

  /** Turns paging on with these tables, and forgets translations. */
  activate(cr0 = 0n, cr4 = 0n, efer = 0n): void {
    const g = this.guest;
    g.set64(L.CR0, CR0_PG | 1n | cr0);
    g.set64(L.CR4, (this.mode === 'legacy' ? 0n : CR4_PAE) | cr4);
    g.set64(L.EFER, (this.mode === 'long' ? EFER_LMA : 0n) | efer);
    g.set64(L.CR3, BigInt(this.root));
    g.set32(L.CODE64, this.mode === 'long' ? 1 : 0);
    if (this.mode === 'pae' && !g.call('loadPdptes', g.cpu, BigInt(this.root))) throw new Error('bad PDPTEs');
    g.call('flushTlb', g.cpu, 0);
    g.call('updateMmuIndex', g.cpu);
  }
}
