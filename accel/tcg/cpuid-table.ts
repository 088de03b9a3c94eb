/** Any CPU model's answers as the table the core searches (layout.ts, CPUID_ENTRIES). */

import { CPUID_MAX } from '../../core-asm/assembly/layout.ts';
import type { CpuModel } from '../accelerator.ts';

/** [leaf, subleaf or ANY_SUBLEAF, eax, ebx, ecx, edx] */
export type CpuidEntry = readonly number[];
export const ANY_SUBLEAF = 0xffffffff;

/** The core finds features by position: these come first, even if they are zero (core-asm/assembly/cpuid.ts). */
const FIRST: readonly (readonly [number, number])[] = [
  [0, ANY_SUBLEAF],
  [1, ANY_SUBLEAF],
  [7, 0],
  [0x80000001, ANY_SUBLEAF],
  [0xd, 1],
];
/** Leaves with subleaves, and how many of them are worth a look. */
const SUBLEAVES: Readonly<Record<number, number>> = { 4: 5, 7: 1, 11: 3, 13: 10 };

/** The table for the processor with this APIC id; all-zero entries but the first ones are left out. */
export function cpuidTable(cpu: CpuModel, apicId: number): CpuidEntry[] {
  const entries = new Map<string, CpuidEntry>();
  const add = (leaf: number, subleaf: number, always: boolean): void => {
    const [eax, ebx, ecx, edx] = cpu.cpuid(leaf, subleaf === ANY_SUBLEAF ? 0 : subleaf);
    const words = [eax, leaf === 1 ? ebx | (apicId << 24) : ebx, ecx, leaf === 0xb ? apicId : edx];
    if (always || words.some((w) => w !== 0)) entries.set(`${leaf}.${subleaf}`, [leaf, subleaf, ...words.map((w) => w >>> 0)]);
  };
  for (const [leaf, subleaf] of FIRST) add(leaf, subleaf, true);
  for (const base of [0, 0x40000000, 0x80000000]) {
    const last = cpu.cpuid(base, 0)[0] >>> 0;
    for (let leaf = base; leaf <= last && leaf < base + 0x40; leaf++) {
      const subleaves = SUBLEAVES[leaf];
      if (subleaves === undefined) add(leaf, ANY_SUBLEAF, leaf === base && last !== 0);
      else for (let s = 0; s < subleaves; s++) add(leaf, s, leaf === 7);
    }
  }
  const table = [...entries.values()];
  if (table.length > CPUID_MAX) throw new Error(`CPU model ${cpu.name} has ${table.length} CPUID leaves; the core holds ${CPUID_MAX}`);
  return table;
}
