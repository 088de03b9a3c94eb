/**
 * What is true of every processor at every instruction boundary, whatever it has run (SDM vol. 3A, 2.3 to 2.5 and 3.4; vol. 3C 27.3.1,
 * which lists what a guest's state must be like), and of this engine's own books.
 */
import { L } from '../../accel/tcg/core.ts';
import type { Subject } from './subject.ts';

const PE = 1n;
const ET = 0x10n;
const NW = 1n << 29n;
const CD = 1n << 30n;
const PG = 1n << 31n;
const CR0_BITS = 0xe005003fn;
const PAE = 0x20n;
const LME = 0x100n;
const LMA = 0x400n;
const VM = 0x20000;
/** Bits of RFLAGS that exist. */
const FLAGS = 0x3f7fd7;
const VALID_FLAGS = (flags: number): boolean => (flags & ~FLAGS) === 0 && (flags & 2) !== 0;

const TLB_SLOW = 0x800;
const NEVER = -1;
const PAGE = 0xfff;

/** Everything that modeChanged() derives, and the hidden parts that setHidden() derives. */
const DERIVED = [L.CODE64, L.CODE32, L.SS_SEGMENTED, L.MODE_KEY, L.TLB_PTR, L.FTLB_PTR];
const DERIVED64 = [L.SP_MASK, L.CODE_BASE, L.CODE_MASK, L.CODE_LIMIT];

class Inspector {
  readonly found: string[] = [];
  constructor(private readonly subject: Subject) {}

  u32 = (at: number): number => this.subject.core.data.getUint32(this.subject.cpu + at, true);
  u64 = (at: number): bigint => this.subject.core.data.getBigUint64(this.subject.cpu + at, true);

  expect(good: boolean, what: string, value?: number | bigint): void {
    if (!good) this.found.push(value === undefined ? what : `${what} (0x${value.toString(16)})`);
  }

  segment(seg: number) {
    const at = L.SEG + seg * L.SEG_SIZE;
    return { selector: this.u32(at + L.SEG_SELECTOR), base: this.u64(at + L.SEG_BASE), attr: this.u32(at + L.SEG_ATTR) };
  }
}

/** The engine's own books: they hold even for states that no processor has. */
function books(i: Inspector, subject: Subject): void {
  const { core, cpu } = subject;
  i.expect(i.u64(L.ZERO) === 0n, 'the zero register holds something', i.u64(L.ZERO));
  i.expect(i.u64(L.CONST_4096) === 4096n, 'the constant 4096 changed', i.u64(L.CONST_4096));
  i.expect(i.u32(L.CUR_OP) === 0, 'an instruction is still current');
  i.expect(i.u32(L.FTOP) < 8, 'TOP is out of range', i.u32(L.FTOP));
  i.expect(i.u32(L.FEMPTY) < 256, 'more than eight x87 tags', i.u32(L.FEMPTY));
  i.expect((i.u32(L.FSW) & ~0xc7ff) === 0, 'the x87 status has bits of TOP or beyond', i.u32(L.FSW));
  i.expect((i.u32(L.MXCSR) & ~0xffff) === 0, 'MXCSR has reserved bits', i.u32(L.MXCSR));
  i.expect(i.u32(L.CPL) < 4, 'CPL is out of range', i.u32(L.CPL));
  i.expect(subject.romIsIntact(), 'ROM was written');
  const before = [...DERIVED.map(i.u32), ...DERIVED64.map(i.u64)];
  core.exports.modeChanged(cpu);
  const after = [...DERIVED.map(i.u32), ...DERIVED64.map(i.u64)];
  const stale = before.findIndex((v, n) => v !== after[n]);
  i.expect(
    stale < 0,
    `derived state is stale at 0x${[...DERIVED, ...DERIVED64][stale]?.toString(16)}: ${before[stale]}, not ${after[stale]}`,
  );
}

/** Good entries of the TLBs lead to memory, and those for writing to RAM or logged memory. */
function translations(i: Inspector, { core, cpu, ram, ramBytes, logged }: Subject): void {
  const { byteOffset, length } = logged.bytes;
  const words = new Uint32Array(core.memory.buffer, cpu + L.TLB, (L.TLB_COUNT * L.TLB_BYTES) >> 2);
  const end = ram + ramBytes;
  const check = (entry: number, field: number): void => {
    const low = words[entry + (field >> 2)];
    const high = words[entry + (field >> 2) + 1];
    if (low & TLB_SLOW || (low & high) === NEVER) return;
    const host = ((low & ~PAGE) + words[entry + (L.TLB_ADDEND >> 2)]) >>> 0;
    const isRam = host >= ram && host + 0x1000 <= end;
    const isRom = host >= end && host + 0x1000 <= core.bytes.length;
    const isLogged = host >= byteOffset && host + 0x1000 <= byteOffset + length;
    i.expect(
      isRam || isLogged || (field === L.TLB_READ && isRom),
      `the TLB translates ${high.toString(16)}:${low.toString(16)} to host address`,
      host,
    );
  };
  for (let entry = 0; entry < words.length; entry += L.TLB_ENTRY_SIZE >> 2) {
    check(entry, L.TLB_READ);
    check(entry, L.TLB_WRITE);
  }
}

function controls(i: Inspector): void {
  const [cr0, cr4, efer] = [i.u64(L.CR0), i.u64(L.CR4), i.u64(L.EFER)];
  const has = (value: bigint, bits: bigint): boolean => (value & bits) === bits;
  i.expect((cr0 & ~CR0_BITS) === 0n && has(cr0, ET), 'CR0 has reserved bits, or no ET', cr0);
  i.expect(!has(cr0, PG) || has(cr0, PE), 'paging without protection', cr0);
  i.expect(!has(cr0, NW) || has(cr0, CD), 'CR0.NW without CD', cr0);
  i.expect(has(efer, LMA) === (has(efer, LME) && has(cr0, PG)), 'EFER.LMA is not LME and PG', efer);
  i.expect(!has(efer, LMA) || has(cr4, PAE), 'long mode without PAE', cr4);
  i.expect(i.u64(L.DR + 48) >> 32n === 0n && i.u64(L.DR + 56) >> 32n === 0n, 'DR6 or DR7 is wider than 32 bits');
}

/** Privilege levels, and hidden parts of segments (vol. 3C 27.3.1.2). */
function levels(i: Inspector, flags: number): void {
  const cpl = i.u32(L.CPL);
  const [cs, ss] = [i.segment(L.CS), i.segment(L.SS)];
  const dpl = (attr: number): number => (attr >> 5) & 3;
  if (!(i.u64(L.CR0) & PE)) i.expect(cpl === 0, 'real mode has a CPL', cpl);
  else if (flags & VM) i.expect(cpl === 3, 'virtual-8086 mode has a CPL other than 3', cpl);
  else {
    const conforming = (cs.attr & 0xc) === 0xc;
    i.expect(dpl(ss.attr) === cpl, `SS.DPL is not CPL ${cpl}`, ss.attr);
    // After MOV CR0 set PE, CS is still a data segment.
    if (cs.attr & 8) i.expect(conforming ? dpl(cs.attr) <= cpl : dpl(cs.attr) === cpl, `CS.DPL does not fit CPL ${cpl}`, cs.attr);
  }
  if (flags & VM) {
    for (let seg = L.ES; seg <= L.GS; seg++) {
      const { selector, base, attr } = i.segment(seg);
      i.expect(base === BigInt(selector) << 4n && attr === 0xf3, `segment ${seg} is none of virtual-8086 mode`, attr);
    }
  }
  const long = (i.u64(L.EFER) & LMA) !== 0n;
  i.expect(!(long && flags & VM), 'virtual-8086 mode in long mode');
  for (const seg of [L.ES, L.CS, L.SS, L.DS]) i.expect(i.segment(seg).base >> 32n === 0n, `base of segment ${seg} is wider than 32 bits`);
  for (let seg = L.ES; seg <= L.TR; seg++) i.expect(i.segment(seg).selector <= 0xffff, `selector ${seg} is wider than 16 bits`);
}

/** What is wrong with the state; empty if nothing is. */
export function brokenInvariants(subject: Subject, impossible: boolean): string[] {
  const i = new Inspector(subject);
  books(i, subject);
  translations(i, subject);
  if (impossible) return i.found;
  const flags = subject.core.exports.getFlags(subject.cpu) >>> 0;
  i.expect(VALID_FLAGS(flags), 'RFLAGS has reserved bits', flags);
  controls(i);
  levels(i, flags);
  const rip = i.u64(L.RIP);
  if (i.u32(L.CODE64)) i.expect(BigInt.asUintN(64, BigInt.asIntN(48, rip)) === rip, 'RIP is not canonical', rip);
  else i.expect(rip >> 32n === 0n, 'RIP is wider than 32 bits', rip);
  return i.found;
}
