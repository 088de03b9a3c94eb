/** Selectors, far pointers and the frames of IRET for generated instructions. */
import type { Row } from '../../core-asm/isa/row.ts';
import type { Operands } from './operands.ts';
import { FS, GS, R_FS_BASE, R_GS_BASE, R_SELECTORS } from './record.ts';
import { FORBIDDEN, hiddenOf, LOADABLE } from './tables.ts';

/** Their E operand is a selector. */
const SELECTOR_ROW = /^(MOV Sw, Ew|VERR|VERW|LAR|LSL)\b/;
export const takesSelector = (row: Row): boolean => SELECTOR_ROW.test(row.syntax);
export const isPopSegment = (row: Row): boolean => /^POP [ESDFG]S$/.test(row.syntax);
export const isFarLoad = (row: Row): boolean => /^L[ESDFG]S$/.test(row.mnemonic);
export const isFarTransfer = (row: Row): boolean => /^(CALLF|JMPF)$/.test(row.mnemonic);
/** That AMD's processors do not let REX.W widen. */
export const isFarPointer = (row: Row): boolean => isFarLoad(row) || (isFarTransfer(row) && row.operands[0].kind === 'M');

/** Those of FS and GS matter. */
export const isAboutSegments = (row: Row): boolean =>
  takesSelector(row) || isPopSegment(row) || isFarLoad(row) || /^(RD|WR)[FG]SBASE$/.test(row.mnemonic);

/** For a data segment register. */
export const dataSelector = (o: Operands): number => (o.chance(3) ? o.pick(FORBIDDEN) : o.pick(LOADABLE));
/** For CS: 64-, 32- and 16-bit code, with any RPL, and what is not allowed there. */
export const codeSelector = (o: Operands): number =>
  o.chance(4) ? o.pick([...FORBIDDEN, 0, 3, 0x2b, 0x1f]) : o.pick([0x33, 0x23, 0x0f, 0x37, 0x20, 0x32, 0x0d]);
/** For SS, at CPL 3. */
const stackSelector = (o: Operands): number => (o.chance(3) ? dataSelector(o) : o.pick([0x2b, 0x17, 0x3f]));

/** What INT n means something else to the system. */
const SYSTEM_CALL = 0x80;
export function interruptVector(o: Operands): bigint {
  const n = o.chance(4) ? o.pick([1, 3, 4, 5, 8, 14, 0xff]) : o.below(256);
  return BigInt(n === SYSTEM_CALL ? 0 : n);
}

/** Puts values of `size` bytes into memory, as far as they fit. */
export function put(memory: Uint8Array, at: number, size: number, values: readonly bigint[]): void {
  for (const [k, v] of values.entries())
    for (let i = 0; i < size; i++) {
      const where = at + k * size + i;
      if (where >= 0 && where < memory.length) memory[where] = Number((v >> BigInt(8 * i)) & 0xffn);
    }
}

/** Not TF, NT, VM, AC, ID: they would stay with the program around the instruction. */
const RETURNED_FLAGS = 0x1beff;

/** What IRET pops: in 64-bit mode also the stack. */
export function returnFrame(o: Operands, ip: bigint): bigint[] {
  return [ip, BigInt(codeSelector(o)), BigInt(o.u32() & RETURNED_FLAGS), o.value(), BigInt(stackSelector(o))];
}

/** FS and GS, with the base of their descriptor, or of any 47 bits. */
export function chooseSegments(o: Operands, view: DataView, anyBase: boolean): void {
  for (const [seg, base] of [
    [FS, R_FS_BASE],
    [GS, R_GS_BASE],
  ]) {
    const selector = o.pick(LOADABLE);
    view.setUint16(R_SELECTORS + 2 * seg, selector, true);
    if (anyBase && o.chance(2)) view.setBigInt64(base, BigInt.asIntN(47, o.u64()), true);
    else if (selector > 3) view.setBigUint64(base, hiddenOf(selector).base, true);
  }
}
