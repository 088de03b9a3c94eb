/** Decoded string and port instructions, as op.ts describes them, and their execution to the end. */
import * as L from '../../core-asm/assembly/layout.ts';
import type { Guest, Outcome } from './guest.ts';

// ST_* of op.ts.
export const ST_NEXT = 0;
export const ST_SYNC = 2;
export const ST_AGAIN = 4;

export const CF = 1 << 0;
export const ZF = 1 << 6;
export const DF = 1 << 10;
export const ARITH = 0x8d5;

export interface StringOp {
  /** Without the size letter: movs, stos, ... */
  name: string;
  /** Bytes per element, and bytes of an address. */
  size: 1 | 2 | 4 | 8;
  address: 2 | 4 | 8;
  rep: 'none' | 'repe' | 'repne';
  seg?: number;
}

/** Where the record of the instruction under test lies: memory for helpers, which none of these uses. */
const at = (g: Guest) => g.cpu + L.SCRATCH;

export function encode(g: Guest, op: Omit<StringOp, 'name'>, immediate = 0): number {
  const view = g.view;
  const record = at(g);
  for (let i = 0; i < 32; i += 4) view.setUint32(record + i, 0, true);
  view.setUint8(record + 3, op.seg ?? L.DS);
  const rep = { none: 0, repe: 1, repne: 2 }[op.rep];
  view.setUint8(record + 7, (rep << 3) | ({ 1: 1, 2: 0, 4: 1, 8: 2 }[op.size] << 5));
  view.setUint8(record + 14, { 2: 0, 4: 1, 8: 2 }[op.address]);
  view.setUint32(record + 16, immediate, true);
  view.setBigUint64(record + 24, addressMask(op.address), true);
  g.set32(L.CUR_OP, record);
  g.set32(L.START_OP, record);
  return record;
}

export const addressMask = (bytes: number) => (1n << BigInt(bytes * 8)) - 1n;

/** One call of the handler. */
export function once(g: Guest, op: StringOp): Outcome {
  return g.attempt(op.name + (op.size === 1 ? 'b' : 'v'), encode(g, op));
}

/** Calls the handler until it is through or faults. */
export function run(g: Guest, op: StringOp): Outcome {
  for (let calls = 0; calls < 1000; calls++) {
    const outcome = once(g, op);
    if (!('value' in outcome) || outcome.value !== BigInt(ST_AGAIN)) return outcome;
  }
  throw new Error('the instruction never ends');
}

const FIELDS = { RAX: L.RAX, RCX: L.RCX, RDX: L.RDX, RSI: L.RSI, RDI: L.RDI };
export type Registers = Partial<Record<keyof typeof FIELDS, bigint>>;

export function setRegisters(g: Guest, registers: Registers): void {
  for (const [name, v] of Object.entries(registers)) g.set64(FIELDS[name as keyof typeof FIELDS], v);
}
