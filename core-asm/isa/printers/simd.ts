/**
 * Rows with a `simd` expression -> AssemblyScript handlers (gen/simd.ts). The expression yields the destination's new value from
 *
 *   a     the first source: the destination of legacy encodings, VEX.vvvv of VEX encodings (vvvv is the destination of shifts: their r/m)
 *   b     the other source
 *   v     the destination as it was, where that is none of these
 *   c     a third one: XMM0, or the register in bits 7:4 of a VEX immediate
 *   imm   the immediate byte; also cpu and op
 *
 *   row('PADDB Vx, Wx', { map: '0f', op: 0xfc, prefix: '66', simd: 'i8x16.add(a, b)' });
 *
 * which are v128, zero-extended if the operand is narrower (sizes w, d, q). A destination of size ss or sd is an element: the expression
 * yields a u32 or u64, a is one, and the rest of the destination is that of the first source. Sources of size ss and sd and general
 * registers are u32 or u64. MMX forms (P, Q) compute with zero upper halves. Memory of full size must be aligned, unless the row says
 * otherwise. `rounds`: exceptions are collected, and nothing is stored if one is unmasked.
 *
 * VEX encodings clear what is above the result. With VEX.L the expression serves each half: the names with `High` at their end are
 * those of the upper one.
 *
 * Functions that an expression calls by a bare name are those of assembly/sse that yield a v128, u32 or u64.
 */
import { isVex, type Operand, type Row } from '../row.ts';

/** The handler's name: of several rows with one mnemonic, the MMX form has a suffix, and so have the 256-bit form and others. */
export function simdName(row: Row): string {
  const { operands } = row;
  const [dest] = operands;
  const form = dest.kind === 'P' || dest.kind === 'N' ? '_mmx' : row.vexL === 1 ? '_256' : '';
  const store = dest.kind === 'U' && operands.at(-1)?.kind === 'V' ? '_store' : '';
  return `${row.mnemonic.toLowerCase()}${operands.at(-1)?.text === 'Ib' ? '_imm' : ''}${store}${row.mod ? `_${row.mod}` : ''}${form}`;
}

interface Shape {
  dest: Operand;
  /** Undefined if the first source is the destination itself. */
  first?: Operand;
  second?: Operand;
  third?: Operand;
  wide: boolean;
}

export function shapeOf(row: Row): Shape {
  const [dest, ...sources] = row.operands.filter((o) => o.kind !== 'I');
  const third = sources.find((o) => o.text === 'XMM0' || o.kind === 'L');
  const others = sources.filter((o) => o !== third);
  const shift = dest.kind === 'H';
  const first = isVex(row) ? (shift ? others[0] : others.find((o) => o.kind === 'H')) : undefined;
  return { dest, first, second: others.find((o) => o !== first), third, wide: row.vexL === 1 };
}

export const isElement = (o: Operand): boolean => o.size === 'ss' || o.size === 'sd';
export const bytesOf = (o: Operand): number => ({ b: 1, w: 2, d: 4, q: 8, ss: 4, sd: 8 })[o.size] ?? 16;
const typeOf = (o: Operand): string => (o.size === 'ss' ? 'u32' : o.size === 'sd' ? 'u64' : 'v128');

const GENERAL: Record<string, string> = { b: 'gprRm8', w: 'gprRm16', d: 'gprRm32', y: 'gprRmY' };

/** Number of the register that an operand names. */
function register(o: Operand): string {
  if (o.text === 'XMM0') return '0';
  if (o.kind === 'L') return 'immediateRegister(cpu, op)';
  return o.kind === 'V' || o.kind === 'P' ? 'opR(op)' : o.kind === 'H' ? 'opV(op)' : 'opM(op)';
}

/** A register as a source. */
function fromRegister(o: Operand, high = false): string {
  const at = high ? `ymmHigh(cpu, ${register(o)})` : `xmm(cpu, ${register(o)})`;
  if (o.kind === 'P' || o.kind === 'N') return `v128.load64_zero(mmx(cpu, ${register(o)}))`;
  return isElement(o) ? `load<${typeOf(o)}>(${at})` : `v128.load(${at})`;
}

/** The second source, which may be memory. */
function fromRm(row: Row, o: Operand): string {
  const unaligned = row.unaligned || (isVex(row) && !row.aligned);
  if (o.kind === 'V' || o.kind === 'H') return fromRegister(o);
  if (o.kind === 'E') return `${GENERAL[o.size]}(cpu, op)`;
  const file = o.kind === 'Q' || o.kind === 'N' ? 'mmx' : 'xmm';
  if (isElement(o)) return `xmmRm${8 * bytesOf(o)}(cpu, op)`;
  switch (bytesOf(o)) {
    case 1:
      return 'vector32(xmmRm8(cpu, op))';
    case 2:
      return 'vector32(xmmRm16(cpu, op))';
    case 4:
      return `vector32(${file}Rm32(cpu, op))`;
    case 8:
      return `vector64(${file}Rm64(cpu, op))`;
    default:
      return unaligned ? 'xmmRmUnaligned(cpu, op)' : row.vexL === 1 ? 'ymmRmAligned(cpu, op)' : 'xmmRm128(cpu, op)';
  }
}

/** What of the second source the upper half of the result is made from. */
function upperSource(row: Row, o: Operand): string {
  if (row.widens) return `bytesFrom(b, ${row.widens})`;
  // A count, or what is broadcast, serves both.
  if (o.kind === 'E' || bytesOf(o) < 16 || o.size === 'dq') return 'b';
  return o.kind === 'V' ? fromRegister(o, true) : 'ymmRmHigh(cpu, op)';
}

const uses = (row: Row, name: string): boolean => new RegExp(`\\b${name}\\b`).test(row.simd as string);

function body(row: Row): string[] {
  const { dest, first, second, third, wide } = shapeOf(row);
  const mmx = dest.kind === 'P' || dest.kind === 'N';
  const vex = isVex(row);
  const a = first ?? (vex ? undefined : dest);
  const element = isElement(dest);
  const lines = [`if (${vex ? 'avx' : mmx ? 'mmx' : 'sse'}Blocked(cpu)) return ST_FAULT;`];
  const declare = (name: string, value: string): void => {
    lines.push(`const ${name} = ${value};`);
  };
  if (second && uses(row, 'b')) declare('b', fromRm(row, second));
  if (second && wide && uses(row, 'b')) declare('bHigh', upperSource(row, second));
  if (a && uses(row, 'a')) declare('a', fromRegister(element ? { ...a, size: dest.size } : a));
  if (a && wide && uses(row, 'a')) declare('aHigh', fromRegister(a, true));
  if (uses(row, 'v')) declare('v', fromRegister(dest));
  if (wide && uses(row, 'v')) declare('vHigh', fromRegister(dest, true));
  if (third) declare('c', fromRegister(third));
  if (third && wide) declare('cHigh', fromRegister(third, true));
  if (uses(row, 'imm')) declare('imm', '<u32>opImm(op) & 0xff');
  if (wide && row.immHigh) declare('immHigh', `imm >> ${row.immHigh}`);
  if (row.rounds) lines.push(row.rounds === 'late' ? 'clearFlags();' : 'roundingBegins(cpu);');
  const expression = row.simd as string;
  const upper = expression.replace(row.immHigh ? /\b([abcv]|imm)\b/g : /\b([abcv])\b/g, '$1High');
  // Stored below, once nothing can fail any more.
  const direct = !row.rounds && !wide;
  if (!direct) declare('r', expression);
  if (wide) declare('rHigh', upper);
  if (row.rounds) lines.push('if (roundingFails(cpu)) return ST_FAULT;');
  const r = direct ? expression : 'r';
  const to = register(dest);
  if (mmx) lines.push(`mmxWrite(cpu, ${to}, i64x2.extract_lane(${r}, 0));`, 'mmxEnter(cpu);');
  else if (!vex) lines.push(element ? `store<${typeOf(dest)}>(xmm(cpu, ${to}), ${r});` : `v128.store(xmm(cpu, ${to}), ${r});`);
  else if (element) lines.push(`mergeElement<${typeOf(dest)}>(cpu, ${to}, ${first && !uses(row, 'v') ? register(first) : to}, ${r});`);
  else if (wide && row.narrows) lines.push(`ymmWrite(cpu, ${to}, lows(r, rHigh), i64x2.splat(0));`);
  else lines.push(`ymmWrite(cpu, ${to}, ${r}, ${wide ? 'rHigh' : 'i64x2.splat(0)'});`);
  return [...lines, 'return ST_NEXT;'];
}

function handler(row: Row): string {
  const lines = body(row);
  return `/** ${row.syntax} */\nexport function ${simdName(row)}(cpu: usize, op: usize): i32 {\n${lines.map((l) => `  ${l}\n`).join('')}}\n`;
}

/** Names that handlers may use, by the module they come from. */
const SUPPORT: [string, string[]][] = [
  ['../op', ['opImm', 'opM', 'opR', 'opV', 'ST_FAULT', 'ST_NEXT']],
  ['../sse/mmx', ['mmx', 'mmxBlocked', 'mmxEnter', 'mmxWrite']],
  [
    '../sse/operand',
    [
      'gprRm8',
      'gprRm16',
      'gprRm32',
      'gprRmY',
      'mmxRm32',
      'mmxRm64',
      'vector32',
      'vector64',
      'xmmRm8',
      'xmmRm16',
      'xmmRm32',
      'xmmRm64',
      'xmmRm128',
      'xmmRmUnaligned',
    ],
  ],
  ['../softfloat/registers', ['clearFlags']],
  ['../sse/state', ['roundingBegins', 'roundingFails', 'sseBlocked', 'xmm']],
  ['../sse/ymm', ['avxBlocked', 'immediateRegister', 'mergeElement', 'ymmHigh', 'ymmRmAligned', 'ymmRmHigh', 'ymmWrite']],
];

/** The module gen/simd.ts: one handler per simd row. `moduleOf` says which core module exports a function of vectors. */
export function printSimd(rows: readonly Row[], moduleOf: (name: string) => string): string {
  const simd = rows.filter((r) => r.simd !== undefined);
  const printed = new Map<string, string>();
  for (const row of simd) {
    const name = simdName(row);
    const text = handler(row);
    const other = printed.get(name);
    const code = (t: string): string => t.slice(t.indexOf('\n'));
    if (other && code(other) !== code(text)) throw new Error(`two simd rows would both be called ${name}`);
    printed.set(name, other ?? text);
  }
  const handlers = [...printed.values()].join('\n');
  const imports = new Map<string, string[]>();
  for (const [from, names] of SUPPORT) {
    const used = names.filter((n) => new RegExp(`\\b${n}\\b`).test(handlers));
    if (used.length) imports.set(from, used);
  }
  const supported = SUPPORT.flatMap(([, names]) => names);
  const called = new Set([...handlers.matchAll(/(?<![.\w])(?<!function )([a-z]\w*)(?:<\w+>)?\(/g)].map((m) => m[1]));
  for (const name of [...called].sort()) {
    if (supported.includes(name) || /^(if|load|store)$/.test(name)) continue;
    imports.set(moduleOf(name), [...(imports.get(moduleOf(name)) ?? []), name]);
  }
  return [
    '// Printed by isa/printers/simd.ts; do not edit.',
    ...[...imports].sort().map(([from, names]) => `import { ${names.join(', ')} } from "${from}";`),
    '',
    handlers,
  ].join('\n');
}
