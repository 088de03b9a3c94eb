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

/** mov eax,cr4; bts eax,18; mov cr4,eax; xor ecx,ecx; xgetbv; or eax,7; xsetbv */
const AVX_ON = '0f20e00fbae8120f22e031c90f01d00d070000000f01d1';
const MOV_SI = 0xbe;
const MOV_CX = 0xb9;
const LOOP = 0xe2;
const JCC = 0x70;
/** How far LOOP jumps back. */
const MOST_BYTES = 110;

/** A ModRM byte of the row: registers, or memory by SI. */
function operands(dice: Dice, row: Row, bits: Bits): number {
  const memory = row.mod === 'mem' || (row.mod !== 'reg' && dice.oneIn(4));
  const reg = row.reg ?? dice.below(8);
  return memory ? 0x40 | (reg << 3) | (bits === 16 ? 4 : 6) : 0xc0 | (reg << 3) | (row.rm ?? dice.below(8));
}

/** `encode` makes an instruction of a row and its ModRM byte. */
export function floatLoop(dice: Dice, bits: Bits, encode: (row: Row, modRm: number) => Uint8Array): Uint8Array {
  const kind = dice.pick([LEGACY_SSE, LEGACY_SSE, bits === 16 ? X87 : AVX, X87]);
  const begin = kind === AVX ? [...fromHex(AVX_ON)] : [];
  const word = (value: number): number[] => [value & 255, (value >> 8) & 255, ...(bits === 16 ? [] : [(value >> 16) & 255, 0])];
  begin.push(MOV_SI, ...word(DATA + 16 * dice.between(8, 24)), MOV_CX, ...word(dice.between(2, 40)));
  const body: number[] = [];
  for (let n = dice.between(1, 12); n > 0; n--) {
    const row = dice.pick(dice.oneIn(8) ? LEGACY_SSE : kind);
    const bytes = encode(row, operands(dice, row, bits));
    const skip = dice.oneIn(4) ? [JCC | dice.below(16), bytes.length] : [];
    if (body.length + skip.length + bytes.length > MOST_BYTES) break;
    body.push(...skip, ...bytes);
  }
  return Uint8Array.from([...begin, ...body, LOOP, -(body.length + 2) & 255]);
}

// --- numbers ---------------------------------------------------------------------------------------------------------

/** Exponents near which things happen: least and greatest, of the other format too, and of integers. */
const EXPONENTS = [-1074, -1040, -1022, -511, -149, -140, -126, -63, -1, 0, 0, 0, 1, 3, 15, 23, 31, 52, 63, 127, 128, 511, 1023];

function number(dice: Dice): number {
  const sign = dice.oneIn(3) ? -1 : 1;
  switch (dice.below(8)) {
    case 0:
      return sign * dice.pick([0, Number.POSITIVE_INFINITY, Number.NaN, Number.MIN_VALUE, Number.MAX_VALUE, 2 ** -126, 2 ** -1022]);
    case 1:
    case 2:
      return sign * dice.below(100);
    case 3:
    case 4:
      return sign * (1 + dice.u32() / 2 ** 32) * 2 ** dice.pick(EXPONENTS);
    default:
      return sign * (dice.u32() / 2 ** 20);
  }
}

/** So many bytes (a multiple of 8) of doubles or singles. */
export function floatBytes(dice: Dice, length: number): Uint8Array {
  const format = dice.below(2) ? new Float64Array(length / 8) : new Float32Array(length / 4);
  return new Uint8Array(format.map(() => number(dice)).buffer);
}
