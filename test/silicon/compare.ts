/** Whether two records left by the same instruction say the same. */
import type { Row } from '../../core-asm/isa/row.ts';
import {
  CS,
  DATA_BYTES,
  DS,
  ES,
  FS,
  GS,
  NO_FAULT,
  R_CODE,
  R_CR2,
  R_DATA,
  R_ERROR,
  R_FLAGS,
  R_FS_BASE,
  R_GS_BASE,
  R_MODE,
  R_REGISTERS,
  R_RIP,
  R_SELECTORS,
  R_STACK,
  R_VECTOR,
  RECORD,
  STACK_BYTES,
} from './record.ts';
import { CODE_SELECTORS } from './tables.ts';

const FLAG_BITS: Record<string, number> = { c: 0x001, p: 0x004, a: 0x010, z: 0x040, s: 0x080, o: 0x800 };
const DF = 0x400;
const PF_PRESENT = 1;
const PAGE = ~0xfffn;
const ID = 0x200000;

/** The flags that the row says it writes. */
export function writtenFlags(row: Row): number {
  return [...(/w=(\w+)/.exec(row.flags ?? '')?.[1] ?? '')].reduce((mask, letter) => mask | FLAG_BITS[letter], 0);
}

/** The flags that the row does not leave undefined. */
export function definedFlags(row: Row): number {
  const undefinedOnes = /u=(\w+)/.exec(row.flags ?? '')?.[1] ?? '';
  const all = Object.values(FLAG_BITS).reduce((a, b) => a | b) | DF | ID;
  return [...undefinedOnes].reduce((mask, letter) => mask & ~FLAG_BITS[letter], all);
}

/**
 * Only what is architectural: defined flags; when it is not 64-bit code, or does not go on as that, the lower halves of eight registers.
 * IRET, by which the system gets to its programs, makes null selectors 0. Which slot of a frame is read first, and so not found, the
 * manual leaves open: `frame` says that only the page counts.
 */
export function architectural(record: Uint8Array, flags: number, frame = false): Uint8Array {
  const r = record.slice();
  const view = new DataView(r.buffer);
  view.setBigUint64(R_FLAGS, BigInt(view.getUint32(R_FLAGS, true) & flags), true);
  // Linux does not tell programs whether there is something at its own addresses.
  if (view.getBigInt64(R_CR2, true) < 0n) view.setUint32(R_ERROR, view.getUint32(R_ERROR, true) | PF_PRESENT, true);
  if (frame) view.setBigUint64(R_CR2, view.getBigUint64(R_CR2, true) & PAGE, true);
  for (const seg of [ES, DS, FS, GS]) {
    const at = R_SELECTORS + 2 * seg;
    if (view.getUint16(at, true) <= 3) view.setUint16(at, 0, true);
  }
  const [from, to] = [view.getUint32(R_MODE, true), view.getUint16(R_SELECTORS + 2 * CS, true)];
  if (from !== 64 || (to !== 0 && to !== CODE_SELECTORS[64])) {
    for (let i = 0; i < 16; i++) view.setUint32(R_REGISTERS + 8 * i + 4, 0, true);
    r.fill(0, R_REGISTERS + 64, R_RIP);
  }
  return r;
}

const NAMES = 'rax rcx rdx rbx rsp rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15'.split(' ');
const SEGMENTS = 'es cs ss ds fs gs'.split(' ');
const hex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

/** For a failure's message. */
export function describe(record: Uint8Array): string {
  const view = new DataView(record.buffer, record.byteOffset, RECORD);
  const vector = view.getUint32(R_VECTOR, true);
  const registers = NAMES.map((name, i) => `${name} ${view.getBigUint64(R_REGISTERS + 8 * i, true).toString(16)}`).join(' ');
  return [
    `${view.getUint32(R_MODE, true)}-bit ${hex(record.subarray(R_CODE, R_CODE + record[R_CODE + 15]))}`,
    `vector ${vector === NO_FAULT ? '-' : vector} rip ${view.getBigUint64(R_RIP, true).toString(16)} flags ${view.getUint32(R_FLAGS, true).toString(16)}`,
    registers,
    `error ${view.getUint32(R_ERROR, true).toString(16)} cr2 ${view.getBigUint64(R_CR2, true).toString(16)}`,
    `${SEGMENTS.map((name, i) => `${name} ${view.getUint16(R_SELECTORS + 2 * i, true).toString(16)}`).join(' ')} bases ${[
      R_FS_BASE,
      R_GS_BASE,
    ]
      .map((at) => view.getBigUint64(at, true).toString(16))
      .join(' ')}`,
    `data ${hex(record.subarray(R_DATA, R_DATA + DATA_BYTES))}`,
    `stack ${hex(record.subarray(R_STACK, R_STACK + STACK_BYTES))}`,
  ].join('\n    ');
}
