/**
 * What an instruction row is. Every encoding of the machine is one row: an opcode, its operands in the SDM's own spelling
 * (vol. 2D, appendix A.2), and either a traced semantic body (`sem`) or the name of a hand-written handler (`helper`).
 */
import type { Feature } from './features.ts';
import type { Tracer } from './trace.ts';

export type OpcodeMap = '1' | '0f' | '0f38' | '0f3a' | 'vex0f' | 'vex0f38' | 'vex0f3a';
/** Mandatory prefix, or VEX.pp: once one row of an opcode names one, every row of it must. */
export type Prefix = 'none' | '66' | 'f3' | 'f2';

export interface RowSpec {
  map?: OpcodeMap;
  op: number;
  /** The low three opcode bits select a register (operand letter Z): the row covers op .. op + 7. */
  plusReg?: boolean;
  /** Segment register that the opcode implies: the decoder puts its number into OP_R. */
  sreg?: number;
  prefix?: Prefix;
  /** ModRM.reg opcode extension. */
  reg?: number;
  mod?: 'mem' | 'reg';
  /** ModRM.rm opcode extension; needs mod 'reg'. */
  rm?: number;
  modes?: 'no64' | 'only64';
  /** What REX.W or VEX.W, and VEX.L must be; either way if not given. */
  w?: 0 | 1;
  /** REX.B, which is 0 outside 64-bit mode. */
  b?: 0 | 1;
  vexL?: 0 | 1;
  /** Operand size in 64-bit mode: 'd64' defaults to 64 (66 gives 16), 'f64' is always 64. */
  size64?: 'd64' | 'f64';
  /** The semantics depend on the operand size although no operand shows it (RET, LEAVE, CBW ...). */
  sized?: boolean;
  /** LOCK is allowed with a memory destination; elsewhere LOCK is #UD. */
  lock?: boolean;
  /** Flags read (r), written (w), left undefined (u): 'w=oszapc', 'r=c w=o u=a'. Undefined ones are masked in test vectors. */
  flags?: string;
  /** 'jump' ends straight-line code (also far transfers, and whatever changes how the following bytes are decoded or fetched). */
  flow?: 'jump';
  /** The CPUID bit that announces it. Without it the encoding is the row that names no feature, if there is one, or #UD. */
  feature?: Feature;
  /** A second one that it needs. */
  also?: Feature;
  /** One line for the manual page where the mnemonic does not say it. */
  note?: string;
  /**
   * Inlined into the interpreter's main switch: for the rows that profiles of real guests are full of. 'all' includes the 16-bit
   * variant, which is rare.
   */
  hot?: boolean | 'all';
  sem?: (s: Tracer) => void;
  helper?: string;
  /** An AssemblyScript expression of `a` (destination), `b` (source) and so on: see printers/simd.ts. The rest is for such rows. */
  simd?: string;
  /** It rounds and raises exceptions as MXCSR says; 'late' if the functions that it calls look at MXCSR when they have to. */
  rounds?: boolean | 'late';
  /** The memory operand need not be aligned; or must be even behind VEX. */
  unaligned?: boolean;
  aligned?: boolean;
  /** With VEX.L: bytes of the source that each half of the result is made from, if fewer than 16. */
  widens?: 2 | 4 | 8;
  /** With VEX.L: each half of the source makes half of a 128-bit result. */
  narrows?: boolean;
  /** With VEX.L: bits of the immediate that the lower half has used up. */
  immHigh?: number;
}

export interface Operand {
  /** As written: 'Ev', 'AL', '1'. */
  text: string;
  /** Addressing letter of the SDM, 'Z' for a register in the opcode, 'r' for a fixed register, '1' for the constant. */
  kind: string;
  /** Size letters of the SDM: b w d q v z y p s dq ps pd ss sd ... */
  size: string;
}

export interface Row extends RowSpec {
  map: OpcodeMap;
  syntax: string;
  mnemonic: string;
  operands: Operand[];
}

const FIXED = /^(AL|AH|CL|DX|rAX|eAX|rCX|rDX|ES|CS|SS|DS|FS|GS|1|3|ST0|STi|AX|XMM0)$/;

function parseOperand(text: string): Operand {
  if (FIXED.test(text)) return { text, kind: text === '1' || text === '3' ? '1' : 'r', size: text };
  const m = /^([A-Z])([a-z]*)$/.exec(text);
  if (!m) throw new Error(`operand ${text}: not in the SDM's spelling`);
  return { text, kind: m[1], size: m[2] };
}

export const isVex = (row: Row): boolean => row.map.startsWith('vex');

/** All rows so far, in the order of their definition. */
export const rows: Row[] = [];
/** Encodings that are #UD on purpose. */
export const undefinedRows: Row[] = [];

export function row(syntax: string, spec: RowSpec): void {
  const space = syntax.indexOf(' ');
  const mnemonic = space < 0 ? syntax : syntax.slice(0, space);
  const operands =
    space < 0
      ? []
      : syntax
          .slice(space + 1)
          .split(',')
          .map((t) => parseOperand(t.trim()));
  const bodies = [spec.sem, spec.helper, spec.simd].filter((x) => x !== undefined).length;
  if (bodies !== 1) throw new Error(`${syntax}: a row has exactly one of sem, helper, simd`);
  if (spec.rm !== undefined && spec.mod !== 'reg') throw new Error(`${syntax}: rm needs mod 'reg'`);
  rows.push({ ...spec, map: spec.map ?? '1', syntax, mnemonic, operands });
}

/** `row` for the instructions of one feature. */
export const rowOf =
  (feature: Feature) =>
  (syntax: string, spec: RowSpec): void =>
    row(syntax, { feature, ...spec });

/** Declares opcodes of a map that raise #UD: single numbers or [from, to] ranges; narrower with `where`. */
export function undefinedOpcodes(
  map: OpcodeMap,
  ops: (number | [number, number])[],
  where: Pick<RowSpec, 'prefix' | 'reg' | 'mod' | 'rm' | 'modes' | 'vexL' | 'w'> = {},
): void {
  for (const o of ops) {
    const [from, to] = typeof o === 'number' ? [o, o] : o;
    for (let op = from; op <= to; op++) undefinedRows.push({ ...where, map, op, syntax: 'UD', mnemonic: 'UD', operands: [] });
  }
}

/** Opcodes of which every encoding that no row claims is #UD: the prefix combinations of the vector instructions. */
export const undefinedRest: { map: OpcodeMap; from: number; to: number }[] = [];

/** All that says what the encodings of the machine are. */
export interface Definitions {
  rows: readonly Row[];
  undefinedRows: readonly Row[];
  undefinedRest: readonly { map: OpcodeMap; from: number; to: number }[];
}

export const definitions: Definitions = { rows, undefinedRows, undefinedRest };

export function restUndefined(map: OpcodeMap, ranges: [number, number][]): void {
  for (const [from, to] of ranges) undefinedRest.push({ map, from, to });
}
