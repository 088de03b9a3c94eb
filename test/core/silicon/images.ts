/** Images of x87, SSE and AVX state for the instructions that load and store them (SDM vol. 1, 8.1.10, 10.5.1 and 13.4). */
import type { Row } from '../../../core-asm/isa/row.ts';
import { MEM_BYTES, R_CODE, R_MEM, R_RAX, R_RDX } from './record.ts';

const IMAGE_ROW = /^(FLDENV|FNSTENV|FRSTOR|FNSAVE|FXSAVE|FXRSTOR|LDMXCSR|XSAVE|XRSTOR|XSAVEOPT|XSAVEC)$/;
export const isImageRow = (row: Row): boolean => IMAGE_ROW.test(row.mnemonic);
/** Those of the x87 alone have a 16-bit format. */
export const hasShortFormat = (row: Row): boolean => /^F(LDENV|NSTENV|RSTOR|NSAVE)$/.test(row.mnemonic);

/** What cases.ts makes random values with. */
export interface Source {
  u32(): number;
  u64(): bigint;
  below(n: number): number;
  chance(oneIn: number): boolean;
  pick<T>(values: readonly T[]): T;
}

const MXCSR_AT = 24;
/** A bit of MXCSR that AMD's processors do not reserve. */
const AMD_MM = 1 << 17;
const XSTATE_BV = 512;
const XCOMP_BV = 520;
const HEADER_END = 576;
const COMPACTED = 1n << 63n;
/** x87, SSE, AVX. */
const COMPONENTS = 7;

/** A header that XRSTOR takes, or one of those that it does not. */
function header(o: Source, view: DataView): void {
  for (let at = XSTATE_BV; at < HEADER_END; at += 8) view.setBigUint64(R_MEM + at, 0n, true);
  const compacted = o.chance(3);
  const all = compacted ? o.below(8) : COMPONENTS;
  view.setBigUint64(R_MEM + XSTATE_BV, BigInt(o.chance(12) ? o.below(16) : o.below(8) & all), true);
  if (compacted) view.setBigUint64(R_MEM + XCOMP_BV, COMPACTED | BigInt(o.chance(12) ? o.below(16) : all), true);
  else if (o.chance(12)) view.setUint8(R_MEM + XSTATE_BV + o.below(64), 1);
}

/** Memory for the row; `mxcsr` and `fcw` make control words. */
export function fillImage(o: Source, view: DataView, row: Row, mxcsr: () => number, fcw: () => number): void {
  for (let at = 0; at < MEM_BYTES; at += 4) view.setUint32(R_MEM + at, o.u32(), true);
  const { mnemonic } = row;
  if (mnemonic === 'LDMXCSR') view.setUint32(R_MEM, o.chance(4) ? (o.u32() >>> o.below(32)) & ~AMD_MM : mxcsr(), true);
  else if (!o.chance(16)) view.setUint32(R_MEM + MXCSR_AT, mxcsr(), true);
  view.setUint16(R_MEM, mnemonic === 'LDMXCSR' ? view.getUint16(R_MEM, true) : fcw(), true);
  if (!mnemonic.startsWith('X')) return;
  header(o, view);
  // The requested components: often all.
  view.setBigUint64(R_RAX, o.chance(3) ? o.u64() : (o.u64() & ~7n) | BigInt(o.chance(2) ? COMPONENTS : o.below(8)), true);
  view.setBigUint64(R_RDX, o.u64(), true);
}

const REX_W = 0x48;
const SHORT = 0x66;

/** Of D9 /6 and DD /6, 0F AE /0, /4 and /6, and 0F C7 /4: FNSTENV and FNSAVE, FXSAVE, XSAVE and XSAVEOPT, XSAVEC. */
function stores(code: readonly number[]): 'x87' | 'fx' | null {
  const two = code[0] === 0x0f;
  const [op, modrm] = two ? code.slice(1) : code;
  if (modrm === undefined || modrm >= 0xc0) return null;
  const reg = (modrm >> 3) & 7;
  if (!two) return (op === 0xd9 || op === 0xdd) && reg === 6 ? 'x87' : null;
  return (op === 0xae && [0, 4, 6].includes(reg)) || (op === 0xc7 && reg === 4) ? 'fx' : null;
}

/**
 * Takes out of a stored image what is not compared: AMD's processors keep the x87's instruction and data pointers only while an
 * exception is pending, and have a bit more in MXCSR.
 */
export function dropPointers(record: Uint8Array): void {
  const code = [...record.subarray(R_CODE, R_CODE + record[R_CODE + 15])];
  const short = code[0] === SHORT;
  const kind = stores(code.filter((b, i) => i > 1 || (b !== SHORT && b !== REX_W)));
  if (kind === 'x87') record.fill(0, R_MEM + (short ? 6 : 12), R_MEM + (short ? 14 : 28));
  if (kind === 'fx') {
    record.fill(0, R_MEM + 6, R_MEM + MXCSR_AT);
    record.fill(0, R_MEM + MXCSR_AT + 4, R_MEM + MXCSR_AT + 8);
  }
}
