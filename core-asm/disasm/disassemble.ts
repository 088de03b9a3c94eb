/** A disassembler in Intel syntax, driven by the table printed from the instruction rows. */
import type { Decoded, MemoryOperand } from './decoded.ts';
import { operand } from './operands.ts';
import { type Node, OPCODES, ROWS } from './table.ts';

export type Mode = 16 | 32 | 64;

export interface Instruction {
  /** Bytes consumed; at least 1 even if they are no instruction. */
  length: number;
  mnemonic: string;
  operands: string;
}

const MAX_LENGTH = 15;
const FS = 4;

/** Mnemonics that differ by operand size: 16, 32, 64. */
const SIZED: Record<string, [string, string, string]> = {
  CBW: ['cbw', 'cwde', 'cdqe'],
  CWD: ['cwd', 'cdq', 'cqo'],
  IRET: ['iretw', 'iret', 'iretq'],
  PUSHA: ['pushaw', 'pusha', 'pusha'],
  POPA: ['popaw', 'popa', 'popa'],
  PUSHF: ['pushfw', 'pushf', 'pushfq'],
  POPF: ['popfw', 'popf', 'popfq'],
  MOVSV: ['movsw', 'movsd', 'movsq'],
  CMPSV: ['cmpsw', 'cmpsd', 'cmpsq'],
  STOSV: ['stosw', 'stosd', 'stosq'],
  LODSV: ['lodsw', 'lodsd', 'lodsq'],
  SCASV: ['scasw', 'scasd', 'scasq'],
  INSV: ['insw', 'insd', 'insd'],
  OUTSV: ['outsw', 'outsd', 'outsd'],
};
const GATHER = /^VP?GATHER/;
/** An immediate byte is sign-extended to the operand size, if the destination is no byte. */
const SIGN_EXTENDED = /^(ADD|OR|ADC|SBB|AND|SUB|XOR|CMP|IMUL|PUSH)$/;
const COUNTERS: Record<number, string> = { 16: 'jcxz', 32: 'jecxz', 64: 'jrcxz' };

/** A cursor over the bytes; running off their end is noticed once, at the end. */
class Reader {
  at = 0;
  constructor(private readonly bytes: Uint8Array) {}
  peek(): number {
    return this.bytes[this.at] ?? 0;
  }
  /** Little-endian, of 1, 2, 4 or 8 bytes, sign-extended. */
  signed(size: number): bigint {
    let v = 0n;
    for (let i = 0; i < size; i++) v |= BigInt(this.bytes[this.at++] ?? 0) << BigInt(8 * i);
    return BigInt.asIntN(8 * size, v);
  }
  unsigned(size: number): bigint {
    return BigInt.asUintN(8 * size, this.signed(size));
  }
  get overrun(): boolean {
    return this.at > this.bytes.length || this.at > MAX_LENGTH;
  }
}

interface Prefixes {
  operand: boolean;
  address: boolean;
  lock: boolean;
  rep: 0 | 2 | 3;
  rex: number;
  segment: number | null;
  /** VEX.vvvv and VEX.L. */
  vex: { register: number; length: number } | null;
}

function readPrefixes(r: Reader, mode: Mode): Prefixes {
  const p: Prefixes = { operand: false, address: false, lock: false, rep: 0, rex: 0, segment: null, vex: null };
  for (; r.at < MAX_LENGTH; r.at++) {
    const b = r.peek();
    if (b === 0x66) p.operand = true;
    else if (b === 0x67) p.address = true;
    else if (b === 0xf0) p.lock = true;
    else if (b === 0xf2 || b === 0xf3) p.rep = b === 0xf3 ? 2 : 3;
    else if (b === 0x64 || b === 0x65) p.segment = FS + (b & 1);
    else if ((b & 0xe7) === 0x26) {
      if (mode !== 64) p.segment = (b >> 3) & 3;
    } else if (mode === 64 && (b & 0xf0) === 0x40) {
      p.rex = b;
      continue;
    } else break;
    p.rex = 0;
  }
  return p;
}

/**
 * Takes the rest of a VEX prefix into `p` as if it were the REX and mandatory prefix that it stands for (SDM vol. 2A 2.3.5). Returns its
 * map; 0 if it may not be here.
 */
function readVex(r: Reader, p: Prefixes, mode: Mode, opcode: number): number {
  if (p.lock || p.rep || p.operand || p.rex) return 0;
  let last = Number(r.unsigned(1));
  let map = 1;
  p.rex = (~last >> 5) & 4;
  if (opcode === 0xc4) {
    p.rex = (~last >> 5) & 7;
    map = last & 31;
    last = Number(r.unsigned(1));
    p.rex |= (last >> 4) & 8;
  }
  if (mode !== 64) p.rex &= 8;
  p.vex = { register: (~last >> 3) & 15, length: (last >> 2) & 1 };
  p.operand = (last & 3) === 1;
  p.rep = ([0, 0, 2, 3] as const)[last & 3];
  return map <= 3 ? map : 0;
}

function findRow(r: Reader, p: Prefixes, mode: Mode): { row: number; opcode: number } {
  let map = 0;
  let opcode = Number(r.unsigned(1));
  if ((opcode === 0xc4 || opcode === 0xc5) && (mode === 64 || r.peek() >= 0xc0)) {
    map = readVex(r, p, mode, opcode);
    if (map === 0) return { row: -1, opcode };
    map += 3;
    opcode = Number(r.unsigned(1));
  } else if (opcode === 0x0f) {
    map = 1;
    opcode = Number(r.unsigned(1));
    if (opcode === 0x38 || opcode === 0x3a) {
      map = opcode === 0x38 ? 2 : 3;
      opcode = Number(r.unsigned(1));
    }
  }
  const m = r.peek();
  const answers = {
    only64: mode === 64 ? 1 : 0,
    prefix: p.rep || (p.operand ? 1 : 0),
    mem: m < 0xc0 ? 1 : 0,
    reg: (m >> 3) & 7,
    rm: m & 7,
    vexL: p.vex?.length ?? 0,
    w: (p.rex >> 3) & 1,
    b: p.rex & 1,
  };
  let node: Node = OPCODES[map][opcode];
  while (typeof node !== 'number') node = node[1 + answers[node[0]]] as Node;
  return { row: node, opcode };
}

function readMemory(r: Reader, modrm: number, rex: number, addressSize: number, mode: Mode): MemoryOperand {
  const mod = modrm >> 6;
  let rm = modrm & 7;
  const m: MemoryOperand = { base: null, index: null, base16: null, scale: 1, disp: 0n, ripRelative: false };
  if (addressSize === 16) {
    if (mod === 0 && rm === 6) m.disp = r.signed(2);
    else m.base16 = rm;
    if (mod === 1) m.disp = r.signed(1);
    else if (mod === 2) m.disp = r.signed(2);
    return m;
  }
  let sib = false;
  if (rm === 4) {
    const b = Number(r.unsigned(1));
    const x = ((b >> 3) & 7) | ((rex & 2) << 2);
    if (x !== 4) {
      m.index = x;
      m.scale = 1 << (b >> 6);
    }
    rm = b & 7;
    sib = true;
  }
  if (mod === 0 && rm === 5) {
    m.disp = r.signed(4);
    m.ripRelative = !sib && mode === 64;
    return m;
  }
  m.base = rm | ((rex & 1) << 3);
  if (mod === 1) m.disp = r.signed(1);
  else if (mod === 2) m.disp = r.signed(4);
  return m;
}

function readImmediate(text: string, r: Reader, d: Decoded): bigint {
  switch (text) {
    case 'Ib':
    case 'Lx':
    case 'Jb':
      return r.signed(1);
    case 'Iw':
      return r.unsigned(2);
    case 'Iv':
      return r.signed(d.operandSize / 8);
    case 'Ap': {
      const offset = r.unsigned(d.operandSize === 16 ? 2 : 4);
      return offset | (r.unsigned(2) << 32n);
    }
    case 'Ob':
    case 'Ov':
      return r.unsigned(d.addressSize / 8);
    default:
      return r.signed(d.operandSize === 16 ? 2 : 4);
  }
}

/** Disassembles the instruction at the start of `bytes`, which lies at `address`. */
export function disassemble(bytes: Uint8Array, address: bigint, mode: Mode): Instruction {
  const r = new Reader(bytes);
  const p = readPrefixes(r, mode);
  const { row, opcode } = findRow(r, p, mode);
  const bad: Instruction = { length: Math.max(1, Math.min(r.at, bytes.length)), mnemonic: '(bad)', operands: '' };
  if (row < 0) return bad;
  const [traits, text] = ROWS[row].split('|');
  if (p.vex?.register && !traits.includes('v')) return bad;
  const [mnemonic, list = ''] = text.split(' ');
  const operands = list === '' ? [] : list.split(',');
  const small = p.operand && !p.vex && !traits.includes('p');
  const defaultSize = mode === 16 && !p.vex ? (small ? 32 : 16) : small ? 16 : 32;
  const wide = mode === 64 && ((p.rex & 8) !== 0 || traits.includes('f') || (traits.includes('d') && !small));
  const d: Decoded = {
    mode,
    address,
    length: 0,
    operandSize: wide ? 64 : defaultSize,
    addressSize: mode === 64 ? (p.address ? 32 : 64) : (mode === 32) !== p.address ? 32 : 16,
    rex: p.rex,
    segment: p.segment,
    reg: 0,
    rm: 0,
    vexLength: p.vex?.length ?? 0,
    vexRegister: (p.vex?.register ?? 0) & (mode === 64 ? 15 : 7),
    opcodeRegister: (opcode & 7) | ((p.rex & 1) << 3),
    memory: null,
    immediates: [],
    byteWidth: wide ? 64 : defaultSize,
  };
  if (traits.includes('m')) {
    const modrm = Number(r.unsigned(1));
    d.reg = ((modrm >> 3) & 7) | ((p.rex & 4) << 1);
    d.rm = (modrm & 7) | ((p.rex & 1) << 3);
    // Indices are in a SIB byte.
    if (GATHER.test(mnemonic) && (modrm & 7) !== 4) return { ...bad, length: r.at };
    if (modrm < 0xc0 && !operands.some((o) => o[0] === 'R')) d.memory = readMemory(r, modrm, p.rex, d.addressSize, mode);
  }
  for (const o of operands) if (/^([IJLO][a-z]+|Ap)$/.test(o)) d.immediates.push(readImmediate(o, r, d));
  if (r.overrun || (p.lock && !(d.memory && traits.includes('l')))) return bad;
  d.length = r.at;
  if (!SIGN_EXTENDED.test(mnemonic) || /^([EGZ]b|AL)$/.test(operands[0])) d.byteWidth = 8;
  if (opcode === 0x90 && text === 'NOP' && p.rep === 2) return { length: r.at, mnemonic: 'pause', operands: '' };
  return { length: r.at, mnemonic: name(mnemonic, d, p, traits), operands: operands.map((o) => operand(o, d)).join(', ') };
}

function name(mnemonic: string, d: Decoded, p: Prefixes, traits: string): string {
  const sized = SIZED[mnemonic]?.[d.operandSize === 16 ? 0 : d.operandSize === 32 ? 1 : 2];
  const text =
    mnemonic === 'JRCXZ'
      ? COUNTERS[d.addressSize]
      : d.operandSize === 64 && /^V?(MOV|PINSR|PEXTR)D$/.test(mnemonic)
        ? `${mnemonic.slice(0, -1).toLowerCase()}q`
        : (sized ?? mnemonic.toLowerCase());
  const string = /^(movs|cmps|stos|lods|scas|ins|outs)[bwdq]$/.test(text) && d.memory === null && !traits.includes('m');
  const rep = string && p.rep ? (p.rep === 3 ? 'repne ' : /^(cmps|scas)/.test(text) ? 'repe ' : 'rep ') : '';
  return `${p.lock ? 'lock ' : ''}${rep}${text}`;
}
