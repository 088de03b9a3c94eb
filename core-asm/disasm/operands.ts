/** How operands look, by the SDM's letters (vol. 2D, A.2.1 and A.2.2). */
import type { Decoded } from './decoded.ts';

const WORD = ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di'];
const LOW = ['al', 'cl', 'dl', 'bl', 'ah', 'ch', 'dh', 'bh'];
const LOW_REX = ['al', 'cl', 'dl', 'bl', 'spl', 'bpl', 'sil', 'dil'];
const SEGMENT = ['es', 'cs', 'ss', 'ds', 'fs', 'gs', '?', '?'];
const BASE16 = ['bx+si', 'bx+di', 'bp+si', 'bp+di', 'si', 'di', 'bp', 'bx'];

/** A general register of 8, 16, 32 or 64 bits. */
export function general(n: number, bits: number, rex: boolean): string {
  if (bits === 8) return n > 7 ? `r${n}b` : (rex ? LOW_REX : LOW)[n];
  if (n > 7) return `r${n}${bits === 16 ? 'w' : bits === 32 ? 'd' : ''}`;
  return (bits === 16 ? '' : bits === 32 ? 'e' : 'r') + WORD[n];
}

const signed = (v: bigint): string => (v < 0n ? `-0x${(-v).toString(16)}` : `+0x${v.toString(16)}`);
export const hex = (v: bigint): string => `0x${v.toString(16)}`;

/** Bits of an operand of this size letter. */
export function bitsOf(size: string, d: Decoded): number {
  switch (size) {
    case 'b':
      return 8;
    case 'w':
      return 16;
    case 'd':
    case 'ss':
      return 32;
    case 'q':
    case 'sd':
    case 'pi':
      return 64;
    case 't':
      return 80;
    case 'dq':
      return 128;
    case 'x':
    case 'ps':
    case 'pd':
      return d.vexLength ? 256 : 128;
    case 'qq':
      return 256;
    case 'z':
      return d.operandSize === 16 ? 16 : 32;
    case 'y':
      return d.operandSize === 64 ? 64 : 32;
    case 'v':
      return d.operandSize;
    default:
      return 0;
  }
}

const vector = (n: number, bits: number): string => `${bits === 256 ? 'y' : 'x'}mm${n}`;

const POINTER: Record<number, string> = {
  8: 'byte ptr ',
  16: 'word ptr ',
  32: 'dword ptr ',
  64: 'qword ptr ',
  80: 'tbyte ptr ',
  128: 'xmmword ptr ',
  256: 'ymmword ptr ',
};

/** `[base+index*scale+disp]` with its size and segment override. */
export function memory(d: Decoded, bits: number): string {
  const parts: string[] = [];
  const m = d.memory!;
  if (m.ripRelative) parts.push(d.addressSize === 64 ? 'rip' : 'eip');
  if (m.base16 !== null) parts.push(BASE16[m.base16]);
  if (m.base !== null) parts.push(general(m.base, d.addressSize, true));
  if (m.index !== null) parts.push(`${general(m.index, d.addressSize, true)}${m.scale > 1 ? `*${m.scale}` : ''}`);
  let text = parts.join('+');
  if (text === '') text = hex(BigInt.asUintN(d.addressSize, m.disp));
  else if (m.disp !== 0n) text += signed(m.disp);
  return `${POINTER[bits] ?? ''}${d.segment === null ? '' : `${SEGMENT[d.segment]}:`}[${text}]`;
}

/** One operand, given as in a row: 'Ev', 'Gb', 'rAX', '1'. */
export function operand(text: string, d: Decoded): string {
  if (text === 'ST0') return 'st';
  if (text === 'STi') return `st(${d.rm & 7})`;
  if (/^[er][ACD]X$/.test(text))
    return general(
      'ACD'.indexOf(text[1]) === 0 ? 0 : text[1] === 'C' ? 1 : 2,
      text[0] === 'e' && d.operandSize === 64 ? 32 : d.operandSize,
      false,
    );
  if (/^([ABCD][LHX]|[CDEFGS]S|XMM0|\d)$/.test(text)) return text.toLowerCase();
  const kind = text[0];
  const bits = bitsOf(text.slice(1), d);
  switch (kind) {
    case 'G':
      return general(d.reg, bits, d.rex !== 0);
    case 'B':
      return general(d.vexRegister, bits, true);
    case 'H':
      return vector(d.vexRegister, bits);
    case 'Z':
      return general(d.opcodeRegister, bits, d.rex !== 0);
    case 'E':
    case 'M':
      return d.memory ? memory(d, bits) : general(d.rm, bits || d.operandSize, d.rex !== 0);
    case 'R':
      return general(d.rm, d.mode === 64 ? 64 : 32, true);
    case 'V':
      return vector(d.reg, bits);
    case 'L':
      return vector(Number(BigInt.asUintN(8, d.immediates.shift() ?? 0n) >> 4n) & (d.mode === 64 ? 15 : 7), bits);
    case 'W':
    case 'U':
      return d.memory ? memory(d, bits) : vector(d.rm, bits);
    case 'P':
      return `mm${d.reg & 7}`;
    case 'Q':
    case 'N':
      return d.memory ? memory(d, bits) : `mm${d.rm & 7}`;
    case 'S':
      return SEGMENT[d.reg & 7];
    case 'C':
      return `cr${d.reg}`;
    case 'D':
      return `dr${d.reg}`;
    default:
      return immediate(kind, text, d);
  }
}

function immediate(kind: string, text: string, d: Decoded): string {
  const value = d.immediates.shift() ?? 0n;
  if (kind === 'A') return `${hex(value >> 32n)}:${hex(value & 0xffffffffn)}`;
  if (kind === 'J') return hex(BigInt.asUintN(d.operandSize, d.address + BigInt(d.length) + value));
  if (kind === 'O') return `${POINTER[bitsOf(text.slice(1), d)] ?? ''}${d.segment === null ? '' : `${SEGMENT[d.segment]}:`}[${hex(value)}]`;
  return hex(BigInt.asUintN(text === 'Ib' ? d.byteWidth : d.operandSize, value));
}
