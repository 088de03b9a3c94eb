/** Random machine code: any bytes, encodings of the instruction rows, mutated snippets of what systems run, loops (floats.ts, loops.ts). */
import { disassemble } from '../../core-asm/disasm/disassemble.ts';
import { type Row, rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/index.ts';
import { isVex, vexBytes } from '../support/vex.ts';
import { fromHex } from './case.ts';
import type { Dice } from './dice.ts';
import { floatLoop } from './floats.ts';
import { CODE, DATA, GDT, IDT, PAGE_TABLES, STACK, TSS } from './layout.ts';
import { walkingLoop } from './loops.ts';
import { SNIPPETS } from './snippets.ts';

export type Bits = 16 | 32 | 64;

const MAX_INSTRUCTION = 15;
const PLACES = [
  CODE,
  CODE + 0xff8,
  CODE + 0x1000,
  DATA,
  DATA + 0xffc,
  STACK,
  GDT,
  IDT,
  TSS,
  PAGE_TABLES,
  0xa0000,
  0xf0000,
  0xffff0,
  0x100000,
];
const ESCAPE: Partial<Record<Row['map'], number[]>> = { '1': [], '0f': [0x0f], '0f38': [0x0f, 0x38], '0f3a': [0x0f, 0x3a] };
const MANDATORY: Record<string, number[]> = { none: [], '66': [0x66], f3: [0xf3], f2: [0xf2] };
const LEGACY = [0x66, 0x66, 0x67, 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0xf0, 0xf2, 0xf3, 0xf3];

/** Bytes of displacements and immediates: small numbers, addresses of something, or anything. */
function operandBytes(dice: Dice): number[] {
  const style = dice.below(4);
  const word = style < 2 ? (dice.u32() << 24) >> 24 : style === 2 ? dice.pick(PLACES) + dice.below(16) : dice.u32();
  return [word & 0xff, (word >> 8) & 0xff, (word >> 16) & 0xff, word >>> 24];
}

function prefixes(dice: Dice, row: Row, bits: Bits): number[] {
  const bytes: number[] = [];
  if (isVex(row)) {
    const { map, prefix } = row;
    const rex = bits === 64 ? dice.below(16) : (row.w ?? dice.below(2)) << 3;
    const vvvv = row.operands.some((o) => 'BH'.includes(o.kind)) ? dice.below(bits === 64 ? 16 : 8) : 0;
    return vexBytes({ map, prefix, rex, vvvv, length: row.vexL ?? dice.below(2) }, dice.oneIn(2));
  }
  for (let n = dice.pick([0, 0, 0, 0, 1, 1, 2]); n > 0; n--) bytes.push(dice.pick(LEGACY));
  bytes.push(...MANDATORY[row.prefix ?? 'none']);
  if (bits === 64 && dice.below(2)) bytes.push(0x40 | dice.below(16));
  return bytes;
}

/** A ModRM byte that is one of the row's. */
function modRm(dice: Dice, row: Row): number {
  const mod = row.mod === 'reg' ? 3 : row.mod === 'mem' ? dice.below(3) : dice.pick([0, 1, 2, 3, 3]);
  return (mod << 6) | ((row.reg ?? dice.below(8)) << 3) | (row.rm ?? dice.below(8));
}

/** Those that leave an instruction what it is, but for its width. */
function plainPrefixes(dice: Dice, row: Row, bits: Bits): number[] {
  if (isVex(row)) return prefixes(dice, row, bits);
  const mandatory = MANDATORY[row.prefix ?? 'none'];
  if (bits === 64 && dice.below(2)) return [...mandatory, 0x48];
  return row.prefix === undefined && dice.oneIn(4) ? [0x66] : mandatory;
}

/** One instruction of one row, cut to its length. */
function encode(dice: Dice, row: Row, bits: Bits, operands = modRm(dice, row), before = prefixes): Uint8Array {
  const bytes = [...before(dice, row, bits)];
  bytes.push(...(ESCAPE[row.map] ?? []), row.op + (row.plusReg ? dice.below(8) : 0), operands);
  if (dice.below(2)) bytes.push(dice.below(256));
  while (bytes.length < MAX_INSTRUCTION) bytes.push(...operandBytes(dice));
  const all = Uint8Array.from(bytes);
  return all.subarray(0, disassemble(all, 0n, bits).length);
}

/** HLT ends most guests' careers: it is rarer than the other rows. */
function randomRow(dice: Dice): Row {
  const row = dice.pick(rows);
  return row.mnemonic === 'HLT' && !dice.oneIn(4) ? dice.pick(rows) : row;
}

/** A bit, a byte, or a prefix too many. */
function mutate(dice: Dice, bytes: Uint8Array): Uint8Array {
  const at = dice.below(bytes.length);
  switch (dice.below(5)) {
    case 0:
      return bytes.map((b, i) => (i === at ? b ^ (1 << dice.below(8)) : b));
    case 1:
      return bytes.map((b, i) => (i === at ? dice.below(256) : b));
    case 2:
      return Uint8Array.of(...bytes.subarray(0, at), dice.pick(LEGACY), ...bytes.subarray(at));
    case 3:
      return Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at + 1));
    default:
      return Uint8Array.of(...bytes.subarray(0, at), ...operandBytes(dice), ...bytes.subarray(Math.min(at + 4, bytes.length)));
  }
}

function snippet(dice: Dice, bits: Bits): Uint8Array {
  let bytes = fromHex(dice.pick(SNIPPETS[bits])[1]);
  for (let n = dice.pick([0, 0, 0, 1, 1, 2, 4]); n > 0 && bytes.length > 0; n--) bytes = mutate(dice, bytes);
  return bytes;
}

const STYLES = ['noise', 'rows', 'rows', 'snippets', 'floats', 'floats', 'loops', 'loops', 'mix', 'mix'] as const;

function chunk(dice: Dice, style: (typeof STYLES)[number], bits: Bits): Uint8Array {
  switch (style === 'mix' ? dice.pick(['noise', 'rows', 'rows', 'rows', 'snippets', 'snippets', 'floats', 'loops'] as const) : style) {
    case 'noise':
      return dice.bytes(dice.between(1, 16));
    case 'rows':
      return encode(dice, randomRow(dice), bits);
    case 'floats':
      return floatLoop(dice, bits, (row, modRm) => encode(dice, row, bits, modRm));
    case 'loops':
      return walkingLoop(dice, bits, (row, modRm) => encode(dice, row, bits, modRm, plainPrefixes));
    default:
      return snippet(dice, bits);
  }
}

/** A jump from `at` to `to`, near enough for a 16-bit offset. */
function jump(at: number, to: number, bits: Bits): number[] {
  const length = bits === 16 ? 3 : 5;
  const distance = to - at - length;
  const low = [distance & 0xff, (distance >> 8) & 0xff];
  return bits === 16 ? [0xe9, ...low] : [0xe9, ...low, distance < 0 ? 0xff : 0, distance < 0 ? 0xff : 0];
}

/** About `length` bytes; at the end it usually begins again. */
export function randomCode(dice: Dice, bits: Bits, length: number): Uint8Array {
  const style = dice.pick(STYLES);
  const bytes: number[] = [];
  while (bytes.length < length) bytes.push(...chunk(dice, style, dice.oneIn(40) ? dice.pick([16, 32, 64] as const) : bits));
  if (!dice.oneIn(8)) bytes.push(...jump(bytes.length, dice.oneIn(4) ? dice.below(bytes.length) : 0, bits));
  return Uint8Array.from(bytes);
}
