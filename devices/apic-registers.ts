/**
 * The local APIC's registers and their bits (Intel SDM, vol. 3A, chapter 11), and its state but for
 * what waits and is in service, and the timer.
 */

import { type ApicMessage, DELIVERY } from './apic-bus.ts';

/** Register numbers: offset divided by 16. */
export const REG = {
  ID: 0x02,
  VERSION: 0x03,
  TPR: 0x08,
  APR: 0x09,
  PPR: 0x0a,
  EOI: 0x0b,
  LDR: 0x0d,
  DFR: 0x0e,
  SVR: 0x0f,
  ISR: 0x10,
  TMR: 0x18,
  IRR: 0x20,
  ESR: 0x28,
  ICR_LOW: 0x30,
  ICR_HIGH: 0x31,
  LVT_TIMER: 0x32,
  LVT_ERROR: 0x37,
  INITIAL_COUNT: 0x38,
  CURRENT_COUNT: 0x39,
  DIVIDE: 0x3e,
} as const;

/** Version 0x14 with six LVT entries. */
export const VERSION = 0x0005_0014;

export const LVT = {
  /** Entries, in the order of their registers; thermal sensor and performance counters have none of their own here. */
  TIMER: 0,
  LINT0: 3,
  LINT1: 4,
  ERROR: 5,
  MASKED: 1 << 16,
  LEVEL: 1 << 15,
  PERIODIC: 1 << 17,
  DEADLINE: 1 << 18,
  /** Writable bits: timer, thermal sensor, performance counters, LINT0, LINT1, error. */
  BITS: [0x3_00ff, 0x1_07ff, 0x1_07ff, 0x1_a7ff, 0x1_a7ff, 0x1_00ff],
} as const;

export const SVR = { ENABLED: 1 << 8, BITS: 0x3ff, RESET: 0xff } as const;

export const ICR = { LOGICAL: 1 << 11, ASSERT: 1 << 14, LEVEL: 1 << 15, BITS: 0x000c_cfff } as const;
export const SHORTHAND = { NONE: 0, SELF: 1, ALL: 2, OTHERS: 3 } as const;

export const ESR = { SEND_ILLEGAL_VECTOR: 1 << 5, RECEIVE_ILLEGAL_VECTOR: 1 << 6, ILLEGAL_REGISTER: 1 << 7 } as const;
/** Vectors below belong to exceptions. */
export const FIRST_VECTOR = 16;

export const BASE = { DEFAULT: 0xfee0_0000n, BSP: 1n << 8n, X2APIC: 1n << 10n, ENABLED: 1n << 11n, ADDRESS: 0xff_ffff_f000n } as const;
export const PAGE = 0x1000;

export interface ApicRegisters {
  /** IA32_APIC_BASE. */
  base: bigint;
  id: number;
  ldr: number;
  dfr: number;
  svr: number;
  /** Errors since the last write to ESR, and those that the write made readable. */
  errors: number;
  esr: number;
  icrLow: number;
  icrHigh: number;
  lvt: number[];
  /** Levels of the pins LINT0 and LINT1. */
  lint: boolean[];
  /** Between INIT and the start-up message. */
  waitsForStartup: boolean;
}

/** After INIT: the id and the base survive it, and the pins have the levels that others give them. */
export const resetRegisters = ({ base, id, lint }: Pick<ApicRegisters, 'base' | 'id' | 'lint'>): ApicRegisters => ({
  base,
  id,
  lint: [...lint],
  ldr: 0,
  dfr: 0xffff_ffff,
  svr: SVR.RESET,
  errors: 0,
  esr: 0,
  icrLow: 0,
  icrHigh: 0,
  lvt: LVT.BITS.map(() => LVT.MASKED),
  waitsForStartup: false,
});

/** Registers that read as what they hold. */
export const PLAIN_REGISTERS: ReadonlyMap<number, 'dfr' | 'svr' | 'esr' | 'icrLow' | 'icrHigh'> = new Map([
  [REG.DFR, 'dfr'],
  [REG.SVR, 'svr'],
  [REG.ESR, 'esr'],
  [REG.ICR_LOW, 'icrLow'],
  [REG.ICR_HIGH, 'icrHigh'],
]);

/** After power-on: the page at its default address, switched on; index 0 is the boot processor. */
export function initialRegisters(index: number, lint: boolean[]): ApicRegisters {
  return resetRegisters({ base: BASE.DEFAULT | BASE.ENABLED | (index === 0 ? BASE.BSP : 0n), id: index, lint });
}

export function isFixedLevel(entry: number): boolean {
  return (entry & LVT.LEVEL) !== 0 && deliveryMode(entry) === DELIVERY.FIXED;
}

/** Bits 10:8 of ICR, LVT and redirection entries. */
export function deliveryMode(entry: number): number {
  return (entry >> 8) & 7;
}

/** Does a destination of xAPIC mode mean LDR? DFR says whether that has a bit for each processor, or a cluster and four bits. */
export function isLogicalId({ ldr, dfr }: ApicRegisters, destination: number): boolean {
  const own = ldr >>> 24;
  if (dfr >>> 28 === 0xf) return (own & destination) !== 0;
  return own >> 4 === destination >> 4 && (own & destination & 0xf) !== 0;
}

/** What a write to ICR says; null if nothing: INIT level de-assert only synchronised arbitration ids, which no processor has any more. */
export function messageOf(icr: number, destination: number): ApicMessage | null {
  const delivery = deliveryMode(icr);
  if (delivery === DELIVERY.INIT && (icr & (ICR.LEVEL | ICR.ASSERT)) === ICR.LEVEL) return null;
  // IPIs are edges; the level bit matters to INIT only.
  return { destination, logical: (icr & ICR.LOGICAL) !== 0, delivery, vector: icr & 0xff, level: false };
}
