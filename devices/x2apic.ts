/** What the registers of x2APIC mode take as MSRs (Intel SDM, vol. 3A, table 11-6 and 11.12.1.2): everything else is a general-protection fault. */
import { ICR, LVT, REG, SVR } from './apic-registers.ts';

/** Self-IPI exists in x2APIC mode only. */
export const SELF_IPI = 0x3f;
const WORDS = 8;
const DESTINATION = 0xffff_ffff_0000_0000n;
/** Delivery status and remote IRR of LVT entries: read-only, no matter what is written. */
const LVT_STATUS = (1n << 12n) | (1n << 14n);

const from = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);

/** Bits that may be written, by register. */
const WRITABLE = new Map<number, bigint>([
  [REG.TPR, 0xffn],
  [REG.EOI, 0n],
  [REG.SVR, BigInt(SVR.BITS)],
  [REG.ESR, 0n],
  [REG.ICR_LOW, BigInt(ICR.BITS) | DESTINATION],
  ...LVT.BITS.map((bits, i): [number, bigint] => [REG.LVT_TIMER + i, BigInt(bits) | LVT_STATUS]),
  [REG.INITIAL_COUNT, 0xffff_ffffn],
  [REG.DIVIDE, 0b1011n],
  [SELF_IPI, 0xffn],
]);

const READABLE = new Set<number>([
  ...[REG.ID, REG.VERSION, REG.TPR, REG.PPR, REG.LDR, REG.SVR, REG.ESR, REG.ICR_LOW, REG.INITIAL_COUNT, REG.CURRENT_COUNT, REG.DIVIDE],
  ...[REG.ISR, REG.TMR, REG.IRR].flatMap((first) => from(first, WORDS)),
  ...from(REG.LVT_TIMER, LVT.BITS.length),
]);

export const isReadable = (register: number): boolean => READABLE.has(register);

export function accepts(register: number, value: bigint, hasTscDeadline: boolean): boolean {
  const bits = WRITABLE.get(register);
  if (bits === undefined) return false;
  const more = register === REG.LVT_TIMER && hasTscDeadline ? BigInt(LVT.DEADLINE) : 0n;
  return (value & ~(bits | more)) === 0n;
}

/** The logical id: a cluster of sixteen processors in the upper half, one bit in the lower (11.12.10.2). */
export const logicalId = (id: number): number => (((id >>> 4) << 16) | (1 << (id & 15))) >>> 0;

export const isX2LogicalId = (id: number, destination: number): boolean =>
  destination >>> 16 === id >>> 4 && (logicalId(id) & destination & 0xffff) !== 0;
