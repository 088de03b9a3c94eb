/**
 * Prints the decoder's tables: per map a u16 for each opcode, being a row's number, or with bit 15 the index of a branch
 * node in TREE ([dimension, with a feature's place above it, then one u16 per branch]); per row its flags; per row variant its handler.
 */
import { featureCode } from '../features.ts';
import { MAPS, type Tree } from '../opcode-tree.ts';
import type { OpcodeMap, Row } from '../row.ts';

export const DIMENSIONS = ['only64', 'prefix', 'mem', 'reg', 'rm', 'feature', 'vexL', 'w', 'b'];
/** Pseudo rows. */
export const ROW_UD = 0;
export const ROW_PREFIX = 1;
export const FIRST_ROW = 2;

// What goes into OP_R and OP_M.
const R_GPR = 1;
const R_BYTE = 2;
const R_NUMBER_REX = 3;
const R_NUMBER = 4;
const R_OPCODE = 5;
const R_OPCODE_BYTE = 6;
const R_SREG = 7;
const M_FORCED = 5;

const IMM = { none: 0, Ib: 1, Iw: 2, Iz: 3, Iv: 4, Ap: 5, O: 6, IwIb: 7, Jb: 8, Jz: 9, one: 10 };

/** Bit positions of a row's flags, the contract with decode.ts (printed there as constants). */
export const ROW_FLAGS = {
  RF_R: 0,
  RF_M: 4,
  RF_IMM: 8,
  RF_MODRM: 12,
  RF_D64: 13,
  RF_F64: 14,
  RF_LOCK: 15,
  RF_JUMP: 16,
  RF_TWO_FORMS: 17,
  RF_SIZED: 18,
  RF_SREG: 20,
  RF_VVVV: 23,
};

function registerClass(letter: string, size: string): number {
  if (letter === 'G' || letter === 'E' || letter === 'R' || letter === 'M') return size === 'b' ? R_BYTE : R_GPR;
  return letter === 'V' || letter === 'W' || letter === 'U' || letter === 'C' || letter === 'D' || letter === 'H' ? R_NUMBER_REX : R_NUMBER;
}

function immediate(row: Row): number {
  const texts = row.operands.map((o) => o.text);
  if (texts.includes('Iw') && texts.includes('Ib')) return IMM.IwIb;
  for (const o of row.operands) {
    if (o.kind === 'I') return IMM[o.text as keyof typeof IMM];
    if (o.kind === 'L') return IMM.Ib;
    if (o.text === '1') return IMM.one;
    if (o.kind === 'J') return o.text === 'Jb' ? IMM.Jb : IMM.Jz;
    if (o.kind === 'A') return IMM.Ap;
    if (o.kind === 'O') return IMM.O;
  }
  return IMM.none;
}

export function needsModRm(row: Row): boolean {
  return row.reg !== undefined || row.mod !== undefined || row.operands.some((o) => 'EGMSCDRVWUPQN'.includes(o.kind) && o.kind !== 'r');
}

export function rowFlags(row: Row, variants: { sized: boolean; twoForms: boolean }): number {
  let f = 0;
  const set = (at: number, v: number | boolean): void => {
    f |= Number(v) << at;
  };
  for (const o of row.operands) {
    if ('GSCDVP'.includes(o.kind)) set(ROW_FLAGS.RF_R, registerClass(o.kind, o.size));
    if (o.kind === 'Z') set(ROW_FLAGS.RF_R, o.size === 'b' ? R_OPCODE_BYTE : R_OPCODE);
    if ('EMWQUN'.includes(o.kind)) set(ROW_FLAGS.RF_M, registerClass(o.kind, o.size));
    if (o.kind === 'R') set(ROW_FLAGS.RF_M, M_FORCED);
    if ('BH'.includes(o.kind)) set(ROW_FLAGS.RF_VVVV, true);
  }
  if (row.sreg !== undefined) {
    set(ROW_FLAGS.RF_R, R_SREG);
    set(ROW_FLAGS.RF_SREG, row.sreg);
  }
  set(ROW_FLAGS.RF_IMM, immediate(row));
  set(ROW_FLAGS.RF_MODRM, needsModRm(row));
  set(ROW_FLAGS.RF_D64, row.size64 === 'd64');
  set(ROW_FLAGS.RF_F64, row.size64 === 'f64');
  set(ROW_FLAGS.RF_LOCK, row.lock === true);
  set(ROW_FLAGS.RF_JUMP, row.flow === 'jump');
  set(ROW_FLAGS.RF_TWO_FORMS, variants.twoForms);
  set(ROW_FLAGS.RF_SIZED, variants.sized);
  return f >>> 0;
}

const numbers = (values: number[]): string => {
  const lines: string[] = [];
  for (let i = 0; i < values.length; i += 24) lines.push(`  ${values.slice(i, i + 24).join(',')},`);
  return `[\n${lines.join('\n')}\n]`;
};

/** Flattens the trees; `numberOf` gives a row its number. */
export function printTables(
  trees: Record<OpcodeMap, Tree[]>,
  numberOf: (row: Row) => number,
  flags: number[],
  bases: number[],
  handlers: number[],
): string {
  const tree: number[] = [];
  const shared = new Map<string, number>();
  const flatten = (t: Tree): number => {
    if (t === 'UD') return ROW_UD;
    if (t === 'prefix') return ROW_PREFIX;
    if ('by' in t) {
      const question = t.by === 'feature' ? (featureCode(t.feature) << 3) | 5 : DIMENSIONS.indexOf(t.by);
      const node = [question, ...t.branches.map(flatten)];
      const key = node.join();
      const at = shared.get(key) ?? tree.length;
      if (at === tree.length) tree.push(...node);
      shared.set(key, at);
      return 0x8000 | at;
    }
    return numberOf(t);
  };
  const top = MAPS.flatMap((m) => trees[m].map(flatten));
  if (tree.length >= 0x8000) throw new Error('decision trees too large');
  return [
    '// Printed by core-asm/isa from the instruction rows; do not edit.',
    ...Object.entries(ROW_FLAGS).map(([name, at]) => `export const ${name}: u32 = ${at};`),
    `/** The maps 1, 0F, 0F38, 0F3A, and 0F, 0F38, 0F3A behind VEX, of 256 opcodes: row number, or 0x8000 | index into TREE. */`,
    `export const OPCODES: usize = memory.data<u16>(${numbers(top)});`,
    `/** Branch nodes: [${DIMENSIONS.map((d, i) => `${i} = ${d}`).join(', ')}; of which feature in bits 12:3], then a u16 per branch. */`,
    `export const TREE: usize = memory.data<u16>(${numbers(tree)});`,
    `/** Row flags, by row number. */`,
    `export const ROW_FLAGS: usize = memory.data<u32>(${numbers(flags)});`,
    `/** First variant of each row, an index into VARIANTS. */`,
    `export const ROW_VARIANTS: usize = memory.data<u16>(${numbers(bases)});`,
    `/** Handler of each variant. */`,
    `export const VARIANTS: usize = memory.data<u16>(${numbers(handlers)});`,
    '',
  ].join('\n');
}
