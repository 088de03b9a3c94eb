/**
 * Test cases for every row of the instruction tables: machine code with operands and control words that are edges as often as not.
 * The same seed makes the same cases.
 */
import { isVex, type Operand, type Row } from '../../../core-asm/isa/row.ts';
import { Random } from '../../support/random.ts';
import { vexBytes } from '../../support/vex.ts';
import { fillImage, hasShortFormat, isImageRow } from './images.ts';
import {
  OPERAND_BYTES,
  R_CODE,
  R_FLAGS,
  R_HIGH,
  R_MEM,
  R_MODE,
  R_MXCSR,
  R_RAX,
  R_RCX,
  R_RDX,
  R_ST,
  R_X87,
  R_XMM0,
  RECORD,
  XMM_BYTES,
} from './record.ts';

const EDGES32 = [
  0x00000000, 0x00000001, 0x00000002, 0x007fffff, 0x00800000, 0x00800001, 0x00ffffff, 0x01000000, 0x33800000, 0x34000000, 0x3effffff,
  0x3f000000, 0x3f7fffff, 0x3f800000, 0x3f800001, 0x3fc00000, 0x40000000, 0x40490fdb, 0x4b000001, 0x4effffff, 0x4f000000, 0x5effffff,
  0x5f000000, 0x7f000000, 0x7f7fffff, 0x7f800000, 0x7f800001, 0x7fbfffff, 0x7fc00000, 0x7fc12345, 0x7fffffff,
];
const EDGES64 = [
  0x0000000000000000n,
  0x0000000000000001n,
  0x000fffffffffffffn,
  0x0010000000000000n,
  0x0010000000000001n,
  0x0020000000000000n,
  0x36a0000000000000n,
  0x380fffffe0000000n,
  0x380fffffefffffffn,
  0x380ffffff0000000n,
  0x3810000000000000n,
  0x3ca0000000000000n,
  0x3cb0000000000000n,
  0x3fdfffffffffffffn,
  0x3fe0000000000000n,
  0x3fefffffffffffffn,
  0x3ff0000000000000n,
  0x3ff0000000000001n,
  0x3ff8000000000000n,
  0x4000000000000000n,
  0x400921fb54442d18n,
  0x41dfffffffc00000n,
  0x41dfffffffe00000n,
  0x41e0000000000000n,
  0x43dfffffffffffffn,
  0x43e0000000000000n,
  0x47efffffe0000000n,
  0x47efffffefffffffn,
  0x47effffff0000000n,
  0x7fe0000000000000n,
  0x7fefffffffffffffn,
  0x7ff0000000000000n,
  0x7ff0000000000001n,
  0x7ff7ffffffffffffn,
  0x7ff8000000000000n,
  0x7ff8123456789abcn,
  0x7fffffffffffffffn,
];
/** Exponent and significand. */
const EDGES80: [number, bigint][] = [
  [0x0000, 0n],
  [0x0000, 1n],
  [0x0000, 0x7fffffffffffffffn],
  [0x0000, 0x8000000000000000n],
  [0x0000, 0xffffffffffffffffn],
  [0x0001, 0x8000000000000000n],
  [0x0001, 0xffffffffffffffffn],
  [0x0002, 0x8000000000000001n],
  [0x0001, 0x4000000000000000n],
  [0x3c01, 0x8000000000000000n],
  [0x3c00, 0xfffffffffffff800n],
  [0x3c00, 0xfffffffffffffc00n],
  [0x3f81, 0x8000000000000000n],
  [0x3f80, 0xffffff0000000000n],
  [0x3f80, 0xffffff8000000000n],
  [0x3f6a, 0xc000000000000000n],
  [0x3fbf, 0x8000000000000000n],
  [0x3ffe, 0x8000000000000000n],
  [0x3ffe, 0xffffffffffffffffn],
  [0x3fff, 0x8000000000000000n],
  [0x3fff, 0x8000000000000001n],
  [0x3fff, 0xc000000000000000n],
  [0x4000, 0x8000000000000000n],
  [0x4000, 0xc90fdaa22168c235n],
  [0x4000, 0xffffffffffffffffn],
  [0x400d, 0xfffe000000000000n],
  [0x400d, 0xffff000000000000n],
  [0x400e, 0x8000000000000000n],
  [0x401d, 0xffffffff00000000n],
  [0x401e, 0x8000000000000000n],
  [0x403a, 0xde0b6b3a763ffff0n],
  [0x403a, 0xde0b6b3a76400000n],
  [0x403d, 0xffffffffffffffffn],
  [0x403e, 0x8000000000000000n],
  [0x403e, 0xffffffffffffffffn],
  [0x403f, 0x8000000000000000n],
  [0x407e, 0xffffff0000000000n],
  [0x407e, 0xffffff8000000000n],
  [0x407f, 0x8000000000000000n],
  [0x43fe, 0xfffffffffffff800n],
  [0x43fe, 0xfffffffffffffc00n],
  [0x43ff, 0x8000000000000000n],
  [0x7ffe, 0xffffffffffffffffn],
  [0x7ffe, 0x8000000000000000n],
  [0x7fff, 0x8000000000000000n],
  [0x7fff, 0x8000000000000001n],
  [0x7fff, 0xbfffffffffffffffn],
  [0x7fff, 0xc000000000000000n],
  [0x7fff, 0xc000000012345678n],
  [0x7fff, 0xffffffffffffffffn],
  [0x7fff, 0x0000000000000000n],
  [0x7fff, 0x4000000000000000n],
  [0x3fff, 0x4000000000000000n],
];

export type Mode = 64 | 32;

class Operands extends Random {
  u64(): bigint {
    return (BigInt(this.u32()) << 32n) | BigInt(this.u32());
  }

  chance(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }

  f32(): number {
    const sign = this.chance(2) ? 0x80000000 : 0;
    if (this.chance(3)) return (sign | this.pick(EDGES32)) >>> 0;
    if (this.chance(2)) return this.u32();
    return (sign | ((120 + this.below(16)) << 23) | (this.u32() & (this.chance(2) ? 0x7fffff : 0x7ff000))) >>> 0;
  }

  f64(): bigint {
    const sign = this.chance(2) ? 1n << 63n : 0n;
    if (this.chance(3)) return sign | this.pick(EDGES64);
    if (this.chance(3)) return this.u64();
    return sign | (BigInt(1000 + this.below(80)) << 52n) | ((this.u64() >> 12n) & (this.chance(2) ? ~0n : ~0x3fffffffn));
  }

  f80(): [number, bigint] {
    const sign = this.chance(2) ? 0x8000 : 0;
    if (this.chance(3)) {
      const [exp, sig] = this.pick(EDGES80);
      return [sign | exp, sig];
    }
    const exp = this.chance(3) ? this.below(0x8000) : this.chance(4) ? 0x3f00 + this.below(0x200) : 0x3ff0 + this.below(0x20);
    let sig = this.u64() | (1n << 63n);
    if (this.chance(3)) sig &= ~0n << BigInt(this.below(63));
    if (this.chance(40)) sig &= (1n << 63n) - 1n;
    return [sign | exp, BigInt.asUintN(64, sig)];
  }

  integer(bits: number): bigint {
    const edge = this.pick([0n, 1n, -1n, (1n << BigInt(bits - 1)) - 1n, -(1n << BigInt(bits - 1))]);
    return BigInt.asUintN(bits, this.chance(3) ? edge : this.u64() >> BigInt(this.below(64)));
  }
}

/** What vectors are filled with. */
type Elements = 'f32' | 'f64' | 'bytes' | 'text';

/** Few different characters, and ends, so that there is something to find. */
function character(o: Operands): number {
  return o.chance(8) ? 0 : o.chance(8) ? o.u32() & 0xff : 0x7e + o.below(4);
}

function fill(o: Operands, view: DataView, at: number, size: number, elements: Elements): void {
  for (let i = 0; i < size; i += elements === 'f64' ? 8 : 4) {
    if (elements === 'f64') view.setBigUint64(at + i, o.f64(), true);
    else if (elements === 'text') for (let k = 0; k < 4; k++) view.setUint8(at + i + k, character(o));
    else if (elements === 'f32') view.setUint32(at + i, o.f32(), true);
    else view.setUint32(at + i, o.chance(4) ? o.pick([0, 0x80008000, 0x7fff8001, 0xffffffff, 0x7f80ff01, 15, 16, 31, 64]) : o.u32(), true);
  }
}

const MXCSR_DEFAULT = 0x1f80;

function mxcsr(o: Operands): number {
  const masks = o.chance(5) ? (o.u32() & 0x3f) << 7 : MXCSR_DEFAULT;
  const flags = o.chance(2) ? 0 : o.chance(2) ? 0x20 : o.u32() & 0x3f;
  const rounding = o.chance(2) ? 0 : o.below(4) << 13;
  return masks | rounding | (o.chance(4) ? 0x8000 : 0) | (o.chance(4) ? 0x40 : 0) | flags;
}

function fcw(o: Operands): number {
  const masks = o.chance(5) ? o.u32() & 0x3f : 0x3f;
  return 0x40 | masks | (o.pick([0, 2, 3, 3, 3]) << 8) | (o.chance(2) ? 0 : o.below(4) << 10);
}

function x87State(o: Operands, view: DataView, mmx: boolean): void {
  const control = fcw(o);
  const top = o.below(8);
  // Condition codes, and sticky flags that are masked: nothing is pending.
  const status = (o.u32() & 0x4700) | (top << 11) | (o.chance(3) ? o.u32() & 0x3f & control : 0);
  view.setUint32(R_X87, 0xffff0000 | control, true);
  view.setUint32(R_X87 + 4, 0xffff0000 | status, true);
  let tags = 0;
  // Usually there is room for a push, and operands for everything.
  for (let i = 0; i < 8; i++) {
    const empty = i === 7 ? !o.chance(6) : o.chance(i < 2 ? 30 : 3);
    if (empty) tags |= 3 << (2 * ((top + i) & 7));
  }
  view.setUint32(R_X87 + 8, 0xffff0000 | tags, true);
  for (let i = 0; i < 8; i++) {
    const [exp, sig] = o.f80();
    view.setBigUint64(R_ST + 10 * i, mmx ? o.u64() : sig, true);
    view.setUint16(R_ST + 10 * i + 8, mmx ? 0xffff : exp, true);
  }
}

/** As FNINIT leaves it. */
function noX87State(view: DataView): void {
  for (const [i, word] of [0x37f, 0, 0xffff].entries()) view.setUint32(R_X87 + 4 * i, 0xffff0000 | word, true);
}

/** The memory operand of an x87 instruction. */
function x87Memory(o: Operands, view: DataView, row: Row): void {
  const size = row.operands[0].size;
  const integer = row.mnemonic.startsWith('FI');
  if (row.mnemonic === 'FBLD') {
    for (let i = 0; i < 9; i++) view.setUint8(R_MEM + i, o.below(10) * 16 + o.below(10));
    view.setUint8(R_MEM + 9, o.chance(2) ? 0x80 : 0);
  } else if (integer || size === 'w') view.setBigUint64(R_MEM, o.integer({ w: 16, d: 32, q: 64 }[size as 'w' | 'd' | 'q']), true);
  else if (size === 'd') view.setUint32(R_MEM, o.f32(), true);
  else if (size === 'q') view.setBigUint64(R_MEM, o.f64(), true);
  else {
    const [exp, sig] = o.f80();
    view.setBigUint64(R_MEM, sig, true);
    view.setUint16(R_MEM + 8, exp, true);
  }
}

/** F2XM1 is defined from -1 to 1, FYL2XP1 for somewhat more than -1/4 to 1/4. */
const MAX_EXPONENT: Record<string, number> = { F2XM1: 0x3ffe, FYL2XP1: 0x3ffc };

function limitSt0(o: Operands, view: DataView, max: number): void {
  const exp = view.getUint16(R_ST + 8, true);
  const finite = (exp & 0x7fff) !== 0x7fff || view.getBigUint64(R_ST, true) === 1n << 63n;
  if (finite && (exp & 0x7fff) > max) view.setUint16(R_ST + 8, (exp & 0x8000) | (max - o.below(70)), true);
}

const isRm = (kind: string): boolean => 'MEWQUN'.includes(kind);
const ESCAPES: Record<string, number[]> = { '1': [], '0f': [0x0f], '0f38': [0x0f, 0x38], '0f3a': [0x0f, 0x3a] };

/** Register operands are numbers 0 to 2 of their kind, memory is at [rdi] or, where that may matter, not quite aligned. */
function encode(o: Operands, row: Row, memory: boolean, mode: Mode): number[] {
  const bytes: number[] = [];
  const has = (test: (x: Operand) => boolean): boolean => row.operands.some(test);
  const wide = row.w ?? ((has((x) => /[yv]/.test(x.size)) || /^(V?PCMPESTR|F?XSAVE|F?XRSTOR)/.test(row.mnemonic)) && o.chance(2) ? 1 : 0);
  if (isVex(row)) {
    const vvvv = has((x) => 'BH'.includes(x.kind)) ? o.below(3) : 0;
    // Which W no 32-bit code has, AMD's processors do not ignore here.
    const w = mode === 32 && /^VP(EXTR|INSR)D$/.test(row.mnemonic) ? 0 : wide;
    bytes.push(...vexBytes({ map: row.map, prefix: row.prefix, rex: w * 8, vvvv, length: row.vexL ?? o.below(2) }, o.chance(2)), row.op);
  } else {
    if ((has((x) => x.size === 'v') || hasShortFormat(row)) && o.chance(3)) bytes.push(0x66);
    if (row.prefix && row.prefix !== 'none') bytes.push(Number.parseInt(row.prefix, 16));
    if (wide && mode === 64) bytes.push(0x48);
    bytes.push(...ESCAPES[row.map], row.op);
  }
  if (row.operands.length > 0 || row.reg !== undefined) {
    const reg = row.reg ?? o.pick([0, 0, 1, 2]);
    const displaced = memory && row.map !== '1' && o.chance(6);
    const sib = /^VP?GATHER/.test(row.mnemonic);
    const rm = row.rm ?? (row.syntax.includes('STi') ? o.pick([1, 1, 1, 0, 2, 7]) : memory ? (sib ? 4 : 7) : o.pick([1, 1, 0, 2]));
    bytes.push((memory ? (displaced ? 0x40 : 0) : 0xc0) | (reg << 3) | rm);
    if (sib) bytes.push((o.below(4) << 6) | (o.pick([0, 1, 2, 2]) << 3) | 7);
    // FXSAVE's image, 16 bytes off, would be a good one elsewhere.
    if (displaced) bytes.push(o.pick([1, 2, 4, 8, 15, isImageRow(row) ? 8 : 16]));
  }
  if (has((x) => x.kind === 'I')) bytes.push(o.chance(2) ? o.u32() & 0xff : o.below(20));
  if (has((x) => x.kind === 'L')) bytes.push((o.below(3) << 4) | o.below(16));
  return bytes;
}

/** Of a gather: indices that stay near [rdi], in all registers; those that are masks have any sign. */
function indices(o: Operands, view: DataView, row: Row): void {
  const wide = /GATHERQ/.test(row.mnemonic);
  for (let at = R_XMM0; at < R_HIGH + XMM_BYTES; at += wide ? 8 : 4) {
    const index = o.below(9) - 4;
    if (wide) view.setBigInt64(at, BigInt(index), true);
    else view.setInt32(at, index, true);
  }
}

const elementsOf = (row: Row): Elements => {
  if (/^VCVTPS2PH/.test(row.mnemonic)) return 'f32';
  if (/^V?PCMP.STR/.test(row.mnemonic)) return 'text';
  const sizes = row.operands.map((x) => x.size).join(' ');
  if (/pd|sd/.test(sizes)) return 'f64';
  return /ps|ss/.test(sizes) || /^V?CVTT?PS/.test(row.mnemonic) ? 'f32' : 'bytes';
};

/** The forms of a row: whether the r/m operand is memory. */
export function formsOf(row: Row): boolean[] {
  if (row.mod === 'mem' || row.operands.some((x) => x.kind === 'M')) return [true];
  return row.mod !== 'reg' && row.operands.some((x) => isRm(x.kind)) ? [false, true] : [false];
}

/** Those that have the row's encodings. */
export const modesOf = (row: Row): Mode[] => (row.modes === 'only64' || (row.w === 1 && !isVex(row)) ? [64] : [64, 32]);

/** `count` cases of each form of a row. */
export function casesOf(row: Row, mode: Mode, count: number, seed: number): Uint8Array[] {
  const o = new Operands(seed);
  const x87 = row.map === '1';
  const mmx = row.operands.some((x) => 'PQN'.includes(x.kind)) && !x87;
  const forms = formsOf(row);
  return Array.from({ length: count * forms.length }, (_, i) => {
    const record = new Uint8Array(RECORD);
    const view = new DataView(record.buffer);
    const memory = forms[i % forms.length];
    const code = encode(o, row, memory, mode);
    record.set(code, R_CODE);
    record[R_CODE + 15] = code.length;
    view.setUint32(R_MODE, mode, true);
    const elements = elementsOf(row);
    fill(o, view, R_MEM, OPERAND_BYTES, elements);
    fill(o, view, R_XMM0, XMM_BYTES, elements);
    fill(o, view, R_HIGH, XMM_BYTES, elements);
    if (/^VP?GATHER/.test(row.mnemonic)) indices(o, view, row);
    view.setBigUint64(R_RAX, o.u64(), true);
    view.setBigUint64(R_RCX, o.integer(64), true);
    view.setBigUint64(R_RDX, o.integer(64), true);
    if (/^V?PCMPESTR/.test(row.mnemonic))
      for (const at of [R_RAX, R_RDX]) if (!o.chance(4)) view.setBigInt64(at, BigInt(o.below(41) - 20), true);
    view.setBigUint64(R_FLAGS, BigInt((o.u32() & 0x8d5) | 0x202), true);
    view.setUint32(R_MXCSR, mxcsr(o), true);
    if (x87 || mmx) x87State(o, view, mmx);
    else noX87State(view);
    if (row.mnemonic in MAX_EXPONENT) limitSt0(o, view, MAX_EXPONENT[row.mnemonic]);
    if (isImageRow(row)) {
      x87State(o, view, false);
      fillImage(
        o,
        view,
        row,
        () => mxcsr(o),
        () => fcw(o),
      );
    } else if (x87 && memory) x87Memory(o, view, row);
    return record;
  });
}
