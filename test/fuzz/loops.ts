/**
 * Loops of integer code whose registers walk through memory from page to page, through that of the code too. Translated loops keep registers, flags and the pages
 * of accesses in their own places (core-asm/assembly/translate/residents.ts, known-pages.ts), which random bytes, that seldom loop, hardly ever come to.
 */
import { type Row, rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/index.ts';
import type { Bits } from './code.ts';
import type { Dice } from './dice.ts';
import { CODE, DATA, STACK } from './layout.ts';

const ARITHMETIC =
  /^(ADD|ADC|SUB|SBB|AND|OR|XOR|CMP|TEST|MOV|MOVZX|MOVSX|INC|DEC|NEG|NOT|SH[LR]|SAR|RO[LR]|RC[LR]|SH[LR]D|XADD|IMUL|BSF|LEA)$/;
const FLAGS = /^(STC|CLC|CMC|BT[SRC]?|SET.*|CMOV.*|LAHF|SAHF|ADCX|ADOX|PUSHF.*|POPF.*)$/;
const VECTORS = /^(MOV(AP|UP|NTP)[SD]|MOV(DQA|DQU|NTDQ|NTI|Q|D)|P(ADD|XOR|SHUF)[BWD]?|MASKMOV(Q|DQU))$/;
const plain = ({ map }: Row): boolean => map === '1' || map === '0f' || map === '0f38';
const of = (names: RegExp): Row[] => rows.filter((row) => names.test(row.mnemonic) && plain(row));
const KINDS = [of(ARITHMETIC), of(ARITHMETIC), of(FLAGS), of(VECTORS)];

/** AX and DX; now and then any. */
const GENERAL = [0, 2];
const MOV = 0xb8;
/** Of MOV: BX, SI, DI, and how ModRM says that memory is there, in 16-bit code and else. */
const POINTERS = [
  { register: 3, rm16: 7, rm: 3 },
  { register: 6, rm16: 4, rm: 6 },
  { register: 7, rm16: 5, rm: 7 },
] as const;
const CX = 1;
const STRIDES = [4, 8, 16, 0x7f8, 0xff8, 0x1000];
/** From below the code a pointer comes to it when it has been translated already. */
const BEGINNINGS = [DATA, DATA + 0xff0, DATA + 0xffd, STACK - 64, CODE + 0x800, CODE - 0x40, CODE - 0x100, CODE - 0x400];
const JNZ = 0x75;
const JCC = 0x70;
const MOST_BYTES = 110;

/** `encode` makes an instruction of a row and its ModRM byte. */
export function walkingLoop(dice: Dice, bits: Bits, encode: (row: Row, modRm: number) => Uint8Array): Uint8Array {
  const word = (value: number): number[] => [value & 255, (value >> 8) & 255, ...(bits === 16 ? [] : [(value >> 16) & 255, 0])];
  const pointer = (): (typeof POINTERS)[number] => dice.pick(POINTERS);
  const begin = [MOV + CX, ...word(dice.between(2, 200))];
  for (const { register } of POINTERS) begin.push(MOV + register, ...word(dice.pick(BEGINNINGS) + 4 * dice.below(16)));
  const general = (): number => (dice.oneIn(12) ? dice.below(8) : dice.pick(GENERAL));
  const instruction = (): Uint8Array | number[] => {
    if (dice.oneIn(6))
      return [bits === 16 ? 0x83 : 0x81, 0xc0 | pointer().register, ...(bits === 16 ? [dice.below(256)] : word(dice.pick(STRIDES)))];
    const row = dice.pick(dice.pick(KINDS));
    const reg = (row.reg ?? general()) << 3;
    if (row.mod === 'reg' || (row.mod !== 'mem' && dice.below(2))) return encode(row, 0xc0 | reg | (row.rm ?? general()));
    const { rm16, rm } = pointer();
    return encode(row, (dice.oneIn(3) ? 0x40 : 0) | reg | (bits === 16 ? rm16 : rm));
  };
  const body: number[] = [];
  for (let n = dice.between(2, 12); n > 0; n--) {
    const bytes = instruction();
    const skip = dice.oneIn(5) ? [JCC | dice.below(16), bytes.length] : [];
    if (body.length + skip.length + bytes.length > MOST_BYTES) break;
    body.push(...skip, ...bytes);
  }
  const decrement = [0xff, 0xc8 | CX];
  return Uint8Array.from([...begin, ...body, ...decrement, JNZ, -(body.length + decrement.length + 2) & 255]);
}
