/**
 * Short loops of floating point, and the numbers they compute with. Translated code computes inline where MXCSR and the numbers allow it
 * (core-asm/assembly/translate/float.ts, x87.ts), which random bytes hardly ever come to.
 */
import { type Row, rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/index.ts';
import { isVex } from '../support/vex.ts';
import { fromHex } from './case.ts';
import type { Bits } from './code.ts';
import type { Dice } from './dice.ts';
import { DATA } from './layout.ts';

/** Arithmetic, comparisons, conversions and moves of SSE and AVX. */
const SSE =
  /^V?((U?COMI|CMP|ADD|SUB|MUL|DIV|SQRT|MIN|MAX|HADD|HSUB|ADDSUB|ROUND|DP|SHUF|UNPCK[LH]|MOV[AULH]?)[PS][SD]|CVT.*|FN?M(ADD|SUB).*)$/;
const isX87 = ({ map, op }: Row): boolean => map === '1' && op >= 0xd8 && op <= 0xdf;

const LEGACY_SSE = rows.filter((row) => SSE.test(row.mnemonic) && !isVex(row));
const AVX = rows.filter((row) => SSE.test(row.mnemonic) && isVex(row));
const X87 = rows.filter(isX87);
/** What x87 code is made of; it is translated in place. */
const X87_PUSH = X87.filter((row) => /^FI?LD[1Z]?$/.test(row.mnemonic));
const X87_POP = X87.filter((row) => /^F(ST|ADD|SUBR?|MUL|DIVR?|ISTT?|COM)P$/.test(row.mnemonic));
const X87_STAY = X87.filter((row) => /^(FI?(ADD|SUBR?|MUL|DIVR?|ST|COM)|FXCH|FCHS|FABS|FSQRT|FU?COMI)$/.test(row.mnemonic));
const FNINIT = [0xdb, 0xe3];
/** ADD to one of these: conversions take what has just been computed. */
const ADD = 0x01;
const GENERAL = [0, 2, 3, 7];

/** mov eax,cr4; bts eax,18; mov cr4,eax; xor ecx,ecx; xgetbv; or eax,7; xsetbv */
const AVX_ON = '0f20e00fbae8120f22e031c90f01d00d070000000f01d1';
const MOV_SI = 0xbe;
const MOV_CX = 0xb9;
const ADD_SI_16 = [0x83, 0xc6, 16];
const MOVAPS = [0x0f, 0x28];
const LOOP = 0xe2;
const JCC = 0x70;
/** How far LOOP jumps back. */
const MOST_BYTES = 120;

/** A ModRM byte of the row: registers, or memory by SI, which is aligned. */
function operands(dice: Dice, row: Row, bits: Bits): number {
  const memory = row.mod === 'mem' || (row.mod !== 'reg' && dice.oneIn(4));
  const reg = (row.reg ?? dice.below(8)) << 3;
  return memory ? reg | bySi(bits) : 0xc0 | reg | (row.rm ?? dice.below(8));
}
const bySi = (bits: Bits): number => (bits === 16 ? 4 : 6);

/** A row of a program that neither fills the stack nor empties it, most of the time: `depth` numbers are on it. */
function x87Row(dice: Dice, depth: number): Row {
  if (dice.oneIn(16)) return dice.pick(X87);
  if (depth < 2 || (depth < 6 && dice.oneIn(3))) return dice.pick(X87_PUSH);
  return dice.pick(depth > 5 || dice.oneIn(2) ? X87_POP : X87_STAY);
}
const isIn = (list: readonly Row[], row: Row): number => (list.includes(row) ? 1 : 0);

/** `encode` makes an instruction of a row and its ModRM byte. */
export function floatLoop(dice: Dice, bits: Bits, encode: (row: Row, modRm: number) => Uint8Array): Uint8Array {
  const kind = dice.pick([LEGACY_SSE, LEGACY_SSE, bits === 16 ? X87 : AVX, X87]);
  const begin = kind === AVX ? [...fromHex(AVX_ON)] : [];
  const word = (value: number): number[] => [value & 255, (value >> 8) & 255, ...(bits === 16 ? [] : [(value >> 16) & 255, 0])];
  begin.push(MOV_SI, ...word(DATA + 16 * dice.below(32)), MOV_CX, ...word(dice.between(2, 40)));
  const body: number[] = [];
  const tidy = kind === X87 && !dice.oneIn(4);
  if (tidy) body.push(...FNINIT);
  let depth = 0;
  // New numbers: what only goes on from its own results soon has nothing but infinities and NaNs.
  if (kind !== X87) for (let n = dice.below(5); n > 0; n--) body.push(...MOVAPS, (dice.below(8) << 3) | bySi(bits), ...ADD_SI_16);
  for (let n = dice.between(1, tidy ? 30 : 12); n > 0; n--) {
    const row = tidy ? x87Row(dice, depth) : dice.pick(dice.oneIn(8) ? LEGACY_SSE : kind);
    depth += isIn(X87_PUSH, row) - isIn(X87_POP, row);
    const bytes = encode(row, operands(dice, row, bits));
    if (dice.oneIn(6)) body.push(ADD, 0xc0 | (dice.below(8) << 3) | dice.pick(GENERAL));
    const skip = dice.oneIn(4) ? [JCC | dice.below(16), bytes.length] : [];
    if (body.length + skip.length + bytes.length > MOST_BYTES) break;
    body.push(...skip, ...bytes);
  }
  return Uint8Array.from([...begin, ...body, LOOP, -(body.length + 2) & 255]);
}

// --- numbers ---------------------------------------------------------------------------------------------------------

/** Exponents near which things happen: least and greatest, of the other format too, and of integers. */
const EXPONENTS = [-1074, -1040, -1022, -511, -149, -140, -126, -63, -1, 0, 0, 0, 1, 3, 15, 23, 31, 52, 63, 127, 128, 511, 1023];

/** `tame`: the result of hardly any operation is special. */
function number(dice: Dice, tame: boolean): number {
  const sign = dice.oneIn(3) ? -1 : 1;
  switch (tame ? dice.between(4, 7) : dice.below(8)) {
    case 0:
      return sign * dice.pick([0, Number.POSITIVE_INFINITY, Number.NaN, Number.MIN_VALUE, Number.MAX_VALUE, 2 ** -126, 2 ** -1022]);
    case 1:
    case 2:
      return sign * (1 + dice.u32() / 2 ** 32) * 2 ** dice.pick(EXPONENTS);
    case 3:
    case 4:
      return sign * dice.below(100);
    default:
      return sign * (dice.u32() / 2 ** 20);
  }
}

/** So many bytes (a multiple of 8) of doubles or singles. */
export function floatBytes(dice: Dice, length: number): Uint8Array {
  const format = dice.below(2) ? new Float64Array(length / 8) : new Float32Array(length / 4);
  const tame = dice.below(2) === 0;
  return new Uint8Array(format.map(() => number(dice, tame)).buffer);
}
