/**
 * Vector instructions for the translator: gen/vectors.ts. What `simd` rows say, and some handlers written by hand, as programs of a header
 * and postfix code (expression.ts); translate/vector.ts emits them. A handler without a program is called.
 */
import { isVex, type Operand, type Row } from '../row.ts';
import { Compiler, type Definition, FUNCTIONS, POSTFIX } from './expression.ts';
import type { Handler } from './handlers.ts';
import { bytesOf, isElement, shapeOf } from './simd.ts';

/** Where operands are: XMM registers by ModRM.reg, r/m (or memory), VEX.vvvv, XMM0, immediate; general registers; arithmetic flags. */
export const VECTOR_PLACES = ['NONE', 'R', 'M', 'V', 'XMM0', 'L', 'GENERAL_R', 'GENERAL_M', 'FLAGS'] as const;
type Place = (typeof VECTOR_PLACES)[number];
/** Bits of the header's first byte. */
const KINDS = { WIDE: 1, ALIGNED: 2, FLOAT: 4 };

/** Functions of floating-point elements, by number after FUNCTIONS: operations of the four types, then what converts and compares. */
const OPERATIONS = ['add', 'sub', 'mul', 'div', 'sqrt', 'min', 'max', 'cmp'];
const TYPES = ['Sd', 'Ss', 'Pd', 'Ps'];
export const FLOATS = [
  ...TYPES.flatMap((t) => OPERATIONS.map((o) => `${o}${t}`)),
  ...['integerTo64', 'integerTo32', 'widen', 'narrow', 'dwordsToPs', 'psToDwords', 'psToDwordsChop', 'psToPd', 'pdToPs'],
  ...['toInteger64', 'toInteger64Chop', 'toInteger32', 'toInteger32Chop', 'compare64', 'compare32'],
];

interface Program {
  kinds: number;
  /** Sources, and the bytes that b has in memory: 0 for those of the operand size. */
  b: Place;
  bytes: number;
  a: Place;
  c: Place;
  dest: Place;
  /** To memory: bytes, 0 as above. Else of a mask that goes to a general register: its bits for 128 of the source. */
  destBytes: number;
  /** Bits of the immediate that the lower half of 256 bits uses up. */
  immHigh: number;
  /** What the upper half is made from: 0 the upper half of b, 1 b itself, else what is so many bytes above in b. */
  upper: number;
  code: string;
}

const stored = (bytes: number, code = 'b', kinds = 0): Partial<Program> => ({ b: 'R', dest: 'M', destBytes: bytes, code, kinds });
const mask = (bits: number, code: string): Partial<Program> => ({ b: 'M', dest: 'GENERAL_R', destBytes: bits, code, kinds: KINDS.WIDE });
const toInteger = (bytes: number, code: string): Partial<Program> => ({ b: 'M', bytes, dest: 'GENERAL_R', code, kinds: KINDS.FLOAT });
const compare = (bytes: number): Partial<Program> => {
  return { a: 'R', b: 'M', bytes, dest: 'FLAGS', code: `compare${bytes * 8}(a, b)`, kinds: KINDS.FLOAT };
};
/** Handlers that are not printed from an expression. */
const BY_HAND: Record<string, Partial<Program>> = {
  movu_store: stored(16, 'b', KINDS.WIDE),
  mova_store: stored(16, 'b', KINDS.WIDE | KINDS.ALIGNED),
  movss_store: stored(4),
  movlp_store: stored(8),
  movhp_store: stored(8, 'highs(b, b)'),
  movdq_store: { b: 'R', dest: 'GENERAL_M', code: 'lowY(b)' },
  pmovmskb: mask(16, 'i8x16.bitmask(b)'),
  movmskps: mask(4, 'i32x4.bitmask(b)'),
  movmskpd: mask(2, 'i64x2.bitmask(b)'),
  pextrw: { b: 'M', dest: 'GENERAL_R', destBytes: 16, code: 'wordOf(b, imm)' },
  cvtss2si: toInteger(4, 'toInteger32(b)'),
  cvttss2si: toInteger(4, 'toInteger32Chop(b)'),
  cvtsd2si: toInteger(8, 'toInteger64(b)'),
  cvttsd2si: toInteger(8, 'toInteger64Chop(b)'),
  ucomiss: compare(4),
  ucomisd: compare(8),
  comiss: compare(4),
  comisd: compare(8),
};

const isMmx = (row: Row): boolean => row.operands.some((o) => 'PQN'.includes(o.kind));

function placeOf(o: Operand | undefined): Place {
  if (!o) return 'NONE';
  if (o.text === 'XMM0') return 'XMM0';
  if (o.kind === 'L') return 'L';
  if (o.kind === 'E') return 'GENERAL_M';
  return o.kind === 'V' ? 'R' : o.kind === 'H' ? 'V' : 'M';
}

/** The lowest element of b in a. */
const merged = (size: string): string =>
  `i8x16.shuffle(b, a, ${Array.from({ length: 16 }, (_, i) => (i < (size === 'ss' ? 4 : 8) ? i : i + 16)).join(', ')})`;

function fromRow(row: Row): Partial<Program> | undefined {
  if (isMmx(row)) return undefined;
  const { dest, first, second, third, wide } = shapeOf(row);
  if (wide && row.narrows) return undefined;
  const unaligned = row.unaligned || (isVex(row) && !row.aligned);
  const full = second && second.kind !== 'E' && bytesOf(second) === 16;
  const sized = second?.kind === 'E' ? { b: 1, w: 2, d: 4, y: 0 }[second.size] : second && bytesOf(second);
  const shared = second && (second.kind === 'E' || bytesOf(second) < 16 || second.size === 'dq');
  const code = row.simd as string;
  return {
    kinds: (wide ? KINDS.WIDE : 0) | (full && !unaligned ? KINDS.ALIGNED : 0) | (row.rounds ? KINDS.FLOAT : 0),
    a: placeOf(first ?? (isVex(row) ? undefined : dest)),
    b: placeOf(second),
    bytes: sized,
    c: placeOf(third),
    dest: placeOf(dest),
    immHigh: row.immHigh,
    upper: row.widens ?? (shared ? 1 : 0),
    code: code !== 'b' ? code : isElement(dest) ? merged(dest.size) : second?.size === 'q' && second.kind === 'W' ? 'low64(b)' : code,
  };
}

function bytesOfProgram(p: Partial<Program>, compiler: Compiler): number[] | undefined {
  const code = compiler.compile(p.code as string);
  if (!code) return undefined;
  const place = (x: Place | undefined): number => VECTOR_PLACES.indexOf(x ?? 'NONE');
  const { kinds = 0, bytes = 16, destBytes = 0, immHigh = 0, upper = 0 } = p;
  return [kinds, place(p.b), bytes, place(p.a), place(p.c), place(p.dest), destBytes, immHigh, upper, ...code];
}

const constants = (prefix: string, list: readonly string[], base = 0): string =>
  list
    .map((n, i) => `export const ${prefix}${n.replace(/(?<=[a-z0-9])[A-Z]/g, (c) => `_${c}`).toUpperCase()}: u32 = ${base + i};`)
    .join('\n');

const lines = (values: number[]): string =>
  Array.from({ length: Math.ceil(values.length / 32) }, (_, i) => `  ${values.slice(32 * i, 32 * i + 32).join(',')},`).join('\n');

export class VectorPrograms {
  private readonly bytes: number[] = [0];
  private readonly known = new Map<string, number>();
  private readonly compiler: Compiler;

  constructor(definitions: Map<string, Definition>) {
    this.compiler = new Compiler(definitions, FLOATS);
  }

  /** Where the handler's program begins; 0 if it has none. `rows` are those that it carries out. */
  start(h: Handler, rows: Row[]): number {
    const [row] = rows;
    const program = h.trace || !row ? undefined : row.simd ? fromRow(row) : BY_HAND[h.name];
    const bytes = program && bytesOfProgram(program, this.compiler);
    if (!bytes) return 0;
    const key = bytes.join();
    const at = this.known.get(key) ?? this.bytes.length;
    if (at === this.bytes.length) this.bytes.push(...bytes);
    this.known.set(key, at);
    return at;
  }

  print(starts: number[]): string {
    return `// Printed by core-asm/isa from the instruction rows; do not edit.
/** Where operands are. */
${constants('V_', VECTOR_PLACES)}
/** Bits of a program's first byte. */
${Object.entries(KINDS)
  .map(([n, v]) => `export const K_${n}: u32 = ${v};`)
  .join('\n')}
/** Postfix operations. */
${constants('X_', POSTFIX)}
/** Functions. */
${constants('FN_', FUNCTIONS)}
/** Functions of floating-point elements. */
${constants('FN_', FLOATS, FUNCTIONS.length)}

/** Programs: kinds, places and sizes of operands (nine bytes), postfix code. */
export const PROGRAMS: usize = memory.data<u8>([
${lines(this.bytes)}
]);
/** By handler: where its program begins, or 0. */
export const PROGRAM_START: usize = memory.data<u16>([
${lines(starts)}
]);
`;
  }
}
