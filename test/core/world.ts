/** Protected-mode and long-mode surroundings for a Processor: descriptor tables at fixed places, flat segments at each level. */
import { code, data, system, TSS32, upper } from './descriptors.ts';
import { L, type Processor } from './processor.ts';

export const GDT = 0x1000;
export const IDT = 0x2000;
export const TSS = 0x3000;
export const LDT_AT = 0x3800;
export const CODE = 0x10000;
export const STACK = 0x20000;
/** Top of the stacks that the TSS gives for levels 0 to 2. */
export const stackOf = (level: number): number => 0x30000 + level * 0x1000;
/** Page tables of long mode: 4 MiB, 1:1. */
export const PAGES = 0x100000;

/** Selectors, with the RPL of their level: flat code and data for levels 0, 1, 2, 3. */
export const codeOf = (level: number): number => 0x08 + level * 0x10 + level;
export const dataOf = (level: number): number => 0x10 + level * 0x10 + level;
export const TR_SELECTOR = 0x50;
/** First free entry of the GDT. */
export const FREE = 0x80;
const GDT_BYTES = 0x400;

export class World {
  constructor(
    readonly p: Processor,
    readonly long = false,
  ) {}

  /** Puts a descriptor into the GDT; returns its selector. */
  describe(selector: number, d: bigint): number {
    this.p.write(GDT + (selector & ~7), 8, d);
    return selector;
  }

  idt(vector: number, gate: bigint, top = 0n): void {
    if (!this.long) this.p.write(IDT + vector * 8, 8, gate);
    else {
      this.p.write(IDT + vector * 16, 8, gate);
      this.p.write(IDT + vector * 16 + 8, 8, upper(top));
    }
  }

  /** Reads a descriptor's attribute byte (type, S, DPL, P). */
  access(selector: number): number {
    return this.p.read(GDT + (selector & ~7) + 5, 1);
  }

  /** CS and SS of a level, and its stack; CPL follows. */
  enter(level: number, o: { rip?: number; rsp?: number; flags?: number } = {}): void {
    const { p, long } = this;
    const flat = { base: 0n, limit: 0xffffffff };
    p.core.exports.setHidden(p.cpu, L.CS, codeOf(level), 0n, flat.limit, (long ? 0xa09b : 0xc09b) | (level << 5));
    p.core.exports.setHidden(p.cpu, L.SS, dataOf(level), 0n, flat.limit, 0xc093 | (level << 5));
    for (const seg of [L.ES, L.DS, L.FS, L.GS]) p.setSegment(seg, { selector: dataOf(level), ...flat, attr: 0xc093 | (level << 5) });
    p.rip = o.rip ?? CODE;
    p.set64(L.RSP, o.rsp ?? STACK);
    p.core.exports.setFlags(p.cpu, o.flags ?? 2);
    p.core.exports.stateReplaced(p.cpu);
  }

  /** Virtual-8086 mode at segment:0. */
  enterVm86(o: { cs?: number; ss?: number; ip?: number; sp?: number; flags?: number } = {}): void {
    const { p } = this;
    const load = (seg: number, selector: number): void => {
      p.core.exports.setHidden(p.cpu, seg, selector, BigInt(selector << 4), 0xffff, 0xf3);
    };
    load(L.ES, 0x100);
    load(L.DS, 0x200);
    load(L.FS, 0x300);
    load(L.GS, 0x400);
    load(L.CS, o.cs ?? CODE >> 4);
    load(L.SS, o.ss ?? STACK >> 4);
    p.rip = o.ip ?? 0;
    p.set64(L.RSP, o.sp ?? 0x100);
    p.core.exports.setFlags(p.cpu, 0x20002 | (o.flags ?? 0));
    p.core.exports.stateReplaced(p.cpu);
  }
}

function commonTables(p: Processor, w: World, idtEntry: number): void {
  for (let level = 0; level < 4; level++) {
    w.describe(codeOf(level), code({ dpl: level, long: w.long }));
    w.describe(dataOf(level), data({ dpl: level }));
  }
  w.describe(TR_SELECTOR, system(TSS32 | 2, { base: TSS, limit: 0x67 }));
  p.set64(L.GDTR_BASE, GDT);
  p.set32(L.GDTR_LIMIT, GDT_BYTES - 1);
  p.set64(L.IDTR_BASE, IDT);
  p.set32(L.IDTR_LIMIT, 256 * idtEntry - 1);
  p.core.exports.setHidden(p.cpu, L.TR, TR_SELECTOR, BigInt(TSS), 0x67, 0x8b);
  p.core.exports.setHidden(p.cpu, L.LDTR, 0, 0n, 0, 0);
}

/** 32-bit protected mode at level 0, without paging. */
export function protectedWorld(p: Processor): World {
  p.reset();
  const w = new World(p);
  commonTables(p, w, 8);
  for (let level = 0; level < 3; level++) {
    p.write(TSS + 4 + level * 8, 4, stackOf(level));
    p.write(TSS + 8 + level * 8, 4, dataOf(level));
  }
  p.set64(L.CR0, 0x60000031);
  w.enter(0);
  return w;
}

/** 64-bit mode at level 0; the first 4 MiB are mapped 1:1 for everyone. */
export function longWorld(p: Processor): World {
  p.reset();
  const w = new World(p, true);
  commonTables(p, w, 16);
  for (let level = 0; level < 3; level++) p.write(TSS + 4 + level * 8, 8, stackOf(level));
  p.write(PAGES, 8, (PAGES + 0x1000) | 7);
  p.write(PAGES + 0x1000, 8, (PAGES + 0x2000) | 7);
  for (let i = 0; i < 2; i++) p.write(PAGES + 0x2000 + i * 8, 8, (i << 21) | 0x87);
  p.set64(L.CR3, PAGES);
  p.set64(L.CR4, 0x20);
  p.set64(L.EFER, 0xd01);
  p.set64(L.CR0, 0xe0000031);
  w.enter(0);
  return w;
}
