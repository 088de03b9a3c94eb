/** VEX prefixes, for tests that make machine code (SDM vol. 2A 2.3.5). */
import type { Row } from '../../core-asm/isa/row.ts';

export interface Vex {
  map: Row['map'];
  /** The mandatory prefix that VEX.pp stands for. */
  prefix: Row['prefix'];
  /** R, X, B and W where REX has them. */
  rex: number;
  vvvv: number;
  length: number;
}

const MAPS = { vex0f: 1, vex0f38: 2, vex0f3a: 3 };
const PP = { none: 0, '66': 1, f3: 2, f2: 3 };

export const isVex = (row: Row): boolean => row.map in MAPS;

/** Two bytes if that is possible and `short`, else three. */
export function vexBytes(v: Vex, short = true): number[] {
  const map = MAPS[v.map as keyof typeof MAPS];
  const last = ((~v.vvvv & 15) << 3) | (v.length << 2) | PP[v.prefix ?? 'none'];
  if (short && map === 1 && (v.rex & 11) === 0) return [0xc5, ((~v.rex & 4) << 5) | last];
  return [0xc4, ((~v.rex & 7) << 5) | map, ((v.rex & 8) << 4) | last];
}
