/**
 * Address translation as SDM vol. 3A 4.3 to 4.7 tells it, one rule after the other and with no care for speed, to compare with. Reads and
 * writes page tables through `memory`, which the caller makes a copy of RAM.
 */
import { MAXPHYADDR } from '../../core-asm/assembly/layout.ts';
import { A, CR0_WP, CR4_PSE, CR4_SMAP, CR4_SMEP, D, EFER_NXE, type Mode, NX, P, PS, RW, US } from './tables.ts';

export interface Machine {
  mode: Mode;
  cr0: bigint;
  cr3: bigint;
  cr4: bigint;
  efer: bigint;
  /** EFLAGS.AC. */
  ac: boolean;
  pdptes: bigint[];
  gigabytePages: boolean;
}

export interface Access {
  kind: 'read' | 'write' | 'fetch';
  /** CPL 3 and not an implicit supervisor access. */
  user: boolean;
  /** Descriptor tables and the like. */
  implicit: boolean;
}

export interface Memory {
  read(at: bigint, size: number): bigint;
  write(at: bigint, value: bigint, size: number): void;
}

export type Translation = { phys: bigint } | { error: number };

interface Step {
  at: bigint;
  entry: bigint;
}

const bits = (high: number, low: number) => ((1n << BigInt(high - low + 1)) - 1n) << BigInt(low);

/** Bits that must be 0 in an entry that references a table or maps a page. */
function reserved(m: Machine, level: number, entry: bigint): bigint {
  const maps = level === 1 || (entry & PS) !== 0n;
  if (m.mode === 'legacy') return level === 2 && maps && m.cr4 & CR4_PSE ? bits(21, 21) : 0n;
  let mask = m.mode === 'pae' ? bits(62, MAXPHYADDR) : bits(51, MAXPHYADDR);
  if (!(m.efer & EFER_NXE)) mask |= NX;
  if (level === 2 && maps) mask |= bits(20, 13);
  if (level === 3 && maps) mask |= m.gigabytePages ? bits(29, 13) : PS;
  if (level === 4) mask |= PS;
  return mask;
}

function errorCode(m: Machine, access: Access, present: boolean, rsvd: boolean): number {
  let error = present ? 1 : 0;
  if (access.kind === 'write') error |= 2;
  if (access.user) error |= 4;
  if (rsvd) error |= 8;
  if (access.kind === 'fetch' && (m.cr4 & CR4_SMEP || (m.mode !== 'legacy' && m.efer & EFER_NXE))) error |= 16;
  return error;
}

function allowed(m: Machine, access: Access, steps: Step[]): boolean {
  const userPage = steps.every((s) => s.entry & US);
  const writable = steps.every((s) => s.entry & RW);
  const executeDisable = m.mode !== 'legacy' && (m.efer & EFER_NXE) !== 0n && steps.some((s) => s.entry & NX);
  if (access.user) {
    if (!userPage) return false;
    if (access.kind === 'write') return writable;
    return access.kind === 'read' || !executeDisable;
  }
  if (access.kind === 'fetch') return !executeDisable && !(userPage && m.cr4 & CR4_SMEP);
  if (userPage && m.cr4 & CR4_SMAP && (access.implicit || !m.ac)) return false;
  return access.kind === 'read' || writable || !(m.cr0 & CR0_WP);
}

/** Translates, and sets accessed and dirty bits if the access is allowed. */
export function translate(m: Machine, memory: Memory, lin: bigint, access: Access): Translation {
  const size = m.mode === 'legacy' ? 4 : 8;
  const shifts = m.mode === 'legacy' ? [0, 12, 22] : [0, 12, 21, 30, 39];
  const indexMask = m.mode === 'legacy' ? 0x3ffn : 0x1ffn;
  const address = m.mode === 'legacy' ? bits(31, 12) : bits(MAXPHYADDR - 1, 12);
  let level = m.mode === 'long' ? 4 : 2;
  let table = m.cr3 & address;
  if (m.mode === 'pae') {
    const pdpte = m.pdptes[Number(lin >> 30n) & 3];
    if (!(pdpte & P)) return { error: errorCode(m, access, false, false) };
    table = pdpte & address;
  }
  const steps: Step[] = [];
  for (; ; level--) {
    const at = table + ((lin >> BigInt(shifts[level])) & indexMask) * BigInt(size);
    const entry = memory.read(at, size);
    if (!(entry & P)) return { error: errorCode(m, access, false, false) };
    if (entry & reserved(m, level, entry)) return { error: errorCode(m, access, true, true) };
    steps.push({ at, entry });
    const large = level > 1 && (entry & PS) !== 0n && (m.mode !== 'legacy' || (m.cr4 & CR4_PSE) !== 0n);
    if (level === 1 || large) break;
    table = entry & address;
  }
  if (!allowed(m, access, steps)) return { error: errorCode(m, access, true, false) };

  steps.forEach((step, i) => {
    const last = i === steps.length - 1;
    // Entries may be one and the same.
    memory.write(step.at, memory.read(step.at, size) | A | (last && access.kind === 'write' ? D : 0n), size);
  });
  const leaf = steps[steps.length - 1].entry;
  const inPage = (1n << BigInt(shifts[level])) - 1n;
  if (m.mode === 'legacy' && level === 2) return { phys: (leaf & bits(31, 22)) | (((leaf >> 13n) & 0xffn) << 32n) | (lin & inPage) };
  return { phys: (leaf & address & ~inPage) | (lin & inPage) };
}
