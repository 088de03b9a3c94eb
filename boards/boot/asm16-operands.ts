/** The operands of the boot ROMs' assembler: registers, memory, constant expressions. */

export type Operand = Register | SegmentRegister | ControlRegister | Memory | Immediate;

export interface Register {
  kind: 'reg';
  name: string;
  index: number;
  size: 1 | 2 | 4;
}

export interface SegmentRegister {
  kind: 'sreg';
  index: number;
}

export interface ControlRegister {
  kind: 'creg';
  index: number;
}

export interface Memory {
  kind: 'mem';
  /** Bytes of the operand, 0 if the source does not say. */
  size: number;
  /** Segment override by register number, or null. */
  segment: number | null;
  /** ModRM's r/m field for the registers, or null for a bare address. */
  rm: number | null;
  /** Expression, '' if there is none. */
  displacement: string;
  /** Size of the address in bytes, 0 where no register tells. */
  addressSize: 0 | 2 | 4;
}

export interface Immediate {
  kind: 'imm';
  /** Expression. */
  text: string;
  /** Bytes if the source says so, else 0. */
  size: number;
}

const REGISTERS: [number, string[]][] = [
  [1, ['al', 'cl', 'dl', 'bl', 'ah', 'ch', 'dh', 'bh']],
  [2, ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di']],
  [4, ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi']],
];
const SEGMENTS = ['es', 'cs', 'ss', 'ds', 'fs', 'gs'];
const SIZES: Record<string, number> = { byte: 1, word: 2, dword: 4 };
/** ModRM table 2-1 of the SDM: 16-bit r/m by the registers it adds up. */
const RM16 = ['bx+si', 'bx+di', 'bp+si', 'bp+di', 'si', 'di', 'bp', 'bx'];

export function splitOperands(text: string): string[] {
  return text.trim() ? (text.match(/(?:'[^']*'|\[[^\]]*\]|[^,])+/g) ?? []).map((part) => part.trim()) : [];
}

export function parseOperand(text: string): Operand {
  const [, sizeName, rest] = /^(?:(byte|word|dword)\s+)?(.*)$/.exec(text)!;
  const size = sizeName ? SIZES[sizeName] : 0;
  const memory = /^\[(.*)\]$/.exec(rest);
  if (memory) return parseMemory(memory[1], size);
  for (const [bytes, names] of REGISTERS) {
    const index = names.indexOf(rest);
    if (index >= 0) return { kind: 'reg', name: rest, index, size: bytes as 1 | 2 | 4 };
  }
  if (SEGMENTS.includes(rest)) return { kind: 'sreg', index: SEGMENTS.indexOf(rest) };
  const control = /^cr([0-4])$/.exec(rest);
  if (control) return { kind: 'creg', index: Number(control[1]) };
  return { kind: 'imm', text: rest, size };
}

function parseMemory(text: string, size: number): Memory {
  const [, segment, address] = /^(?:\s*(\w\w)\s*:)?\s*(.*?)\s*$/.exec(text)!;
  const terms = address.match(/[+-]?[^+-]+/g)?.map((term) => term.replace(/\s/g, '')) ?? [];
  const registers = terms.map((term) => term.replace('+', '')).filter((term) => isAddressRegister(term));
  const displacement = terms.filter((term) => !isAddressRegister(term.replace('+', ''))).join('');
  const index = segment === undefined ? null : SEGMENTS.indexOf(segment);
  if (index !== null && index < 0) throw new Error(`no segment register '${segment}'`);
  const base = { kind: 'mem', size, segment: index, displacement } as const;
  if (registers.length === 0) return { ...base, rm: null, addressSize: 0 };
  const rm32 = REGISTERS[2][1].indexOf(registers[0]);
  if (registers.length === 1 && rm32 >= 0) return { ...base, rm: rm32, addressSize: 4 };
  const rm16 = RM16.indexOf(registers.join('+'));
  if (rm16 < 0) throw new Error('no such address');
  return { ...base, rm: rm16, addressSize: 2 };
}

function isAddressRegister(name: string): boolean {
  return REGISTERS[1][1].includes(name) || REGISTERS[2][1].includes(name);
}

/** Sums and differences of numbers, characters and names. */
export function evaluate(text: string, name: (label: string) => number): number {
  const terms = text.match(/[+-]?\s*(?:'[^']'|[^+\-\s]+)/g);
  if (!terms || terms.join('').replace(/\s/g, '') !== text.replace(/\s/g, '')) throw new Error(`cannot read '${text}'`);
  return terms.reduce((sum, term) => {
    const [, sign, atom] = /^([+-]?)\s*(.*)$/.exec(term)!;
    return sum + (sign === '-' ? -1 : 1) * evaluateAtom(atom, name);
  }, 0);
}

function evaluateAtom(atom: string, name: (label: string) => number): number {
  if (/^(0x[0-9a-fA-F]+|\d+)$/.test(atom)) return Number(atom);
  if (/^'.'$/.test(atom)) return atom.charCodeAt(1);
  if (/^[A-Za-z_]\w*$/.test(atom)) return name(atom);
  throw new Error(`cannot read '${atom}'`);
}
