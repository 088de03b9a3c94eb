/**
 * Expressions of `simd` rows (printers/simd.ts) as postfix code for the translator. Functions of assembly/sse that are one expression are
 * put in; what the translator has to know by name (translate/vector.ts) is in FUNCTIONS; an expression with any other is not for it.
 */
import { simdOpcode } from './wasm-simd.ts';

type Tree = { name: string; args?: Tree[] } | { value: number };

/** Postfix operations, in the order of their numbers. */
export const POSTFIX = ['end', 'a', 'b', 'c', 'v', 'simd', 'shuffle', 'lane', 'const32', 'const64', 'zero', 'function'] as const;

/** Functions that the translator emits by number: it knows the immediate, and what MXCSR allows. */
export const FUNCTIONS = [
  ...['sllw', 'slld', 'sllq', 'srlw', 'srld', 'srlq', 'sraw', 'srad'],
  ...['sllwImm', 'slldImm', 'sllqImm', 'srlwImm', 'srldImm', 'srlqImm', 'srawImm', 'sradImm'],
  ...['shuffledDwords', 'shuffledLowWords', 'shuffledHighWords', 'shufPs', 'shufPd', 'bytesFrom', 'bytesUpTo', 'alignr'],
  ...['wordMask', 'dwordMask', 'qwordMask', 'withByte', 'withWord', 'withY', 'vector64', 'low64', 'lowY', 'wordOf'],
] as const;

const tokens = (text: string): string[] => text.replace(/<\w+>/g, '').match(/[A-Za-z_][\w.]*|0x[0-9a-f]+|\d+|[(),]/g) ?? [];

function parse(text: string): Tree | undefined {
  // Operators are for the interpreter only.
  if (/[-+*&|>?]/.test(text.replace(/<\w+>/g, ''))) return undefined;
  const list = tokens(text);
  let at = 0;
  const tree = (): Tree => {
    const token = list[at++];
    if (/^\d/.test(token)) return { value: Number(token) };
    if (list[at] !== '(') return { name: token };
    const args: Tree[] = [];
    do {
      at++;
      if (list[at] !== ')') args.push(tree());
    } while (list[at] === ',');
    at++;
    return { name: token, args };
  };
  return tree();
}

export interface Definition {
  parameters: string[];
  /** Constants that the body begins with. */
  local: [string, string][];
  result: string;
}
/** Functions and constants of vectors that are one expression. */
export function findDefinitions(source: string): [string, Definition][] {
  const found: [string, Definition][] = [];
  for (const [, name, list, constants, result] of source.matchAll(
    /function (\w+)\(([^)]*)\): v128 \{\s*((?:const \w+ = [^;]+;\s*)*)return ([^;]+);\s*\}/g,
  )) {
    const parameters = list.split(',').map((p) => p.split(':')[0].trim());
    const local = [...constants.matchAll(/const (\w+) = ([^;]+);/g)].map(([, n, text]) => [n, text] as [string, string]);
    found.push([name, { parameters, local, result }]);
  }
  for (const [, name, result] of source.matchAll(/^const (\w+) = (i64x2\(0, 0\));/gm))
    found.push([name, { parameters: [], local: [], result }]);
  return found;
}

function substitute(tree: Tree, by: Map<string, Tree>): Tree {
  if ('value' in tree) return tree;
  if (!tree.args) return by.get(tree.name) ?? tree;
  return { name: tree.name, args: tree.args.map((a) => substitute(a, by)) };
}

/** An expression that the translator cannot do. */
class Unknown extends Error {}

export class Compiler {
  constructor(
    private readonly definitions: Map<string, Definition>,
    /** Other functions by name: their numbers follow those of FUNCTIONS. */
    private readonly more: readonly string[],
  ) {}

  /** Postfix code, or undefined. */
  compile(expression: string): number[] | undefined {
    // What is left of the immediate is for the translator to know, and so is how to round.
    const tree = parse(
      expression
        .replace(/imm & (7|31)/, 'imm')
        .replace(/(\w+)\((\w+), true\)/, '$1Chop($2)')
        .replace(/, false\)/, ')'),
    );
    if (!tree) return undefined;
    try {
      return [...this.code(tree), POSTFIX.indexOf('end')];
    } catch (e) {
      if (e instanceof Unknown) return undefined;
      throw e;
    }
  }

  private constant(value: number, bits: 32 | 64): number[] {
    return [POSTFIX.indexOf(`const${bits}`), ...[0, 8, 16, 24].map((s) => (value >>> s) & 0xff)];
  }

  private code(tree: Tree): number[] {
    if ('value' in tree) return this.constant(tree.value, 32);
    const { name, args } = tree;
    if (!args) {
      if (/^[abcv]$/.test(name)) return [POSTFIX.indexOf(name as 'a')];
      const known = this.definitions.get(name);
      if (known) return this.code(parse(known.result) as Tree);
      throw new Unknown(name);
    }
    const value = (i: number): number => (args[i] as { value: number }).value;
    const isZero = 'value' in (args[0] ?? {}) && args.every((a) => 'value' in a && a.value === 0);
    if (isZero && /^i64x2(\.splat)?$/.test(name)) return [POSTFIX.indexOf('zero')];
    if (name === 'i64x2.splat' && 'value' in args[0])
      return [...this.constant(value(0), 64), POSTFIX.indexOf('simd'), simdOpcode(name) as number];
    if (name === 'i8x16.shuffle') {
      const lanes = args.slice(2).map((_, i) => value(i + 2));
      return [...this.code(args[0]), ...this.code(args[1]), POSTFIX.indexOf('shuffle'), ...lanes];
    }
    const opcode = simdOpcode(name);
    if (opcode !== undefined) {
      const lane = /\.(extract|replace)_lane/.test(name);
      const operands = lane ? args.filter((_, i) => i !== 1) : args;
      const code = operands.flatMap((a) => this.code(a));
      return [...code, ...(lane ? [POSTFIX.indexOf('lane'), opcode, value(1)] : [POSTFIX.indexOf('simd'), opcode])];
    }
    return this.call(name, args);
  }

  private call(name: string, args: Tree[]): number[] {
    if (name === 'signedY') return this.code(args[1]);
    const isImm = (t: Tree | undefined): boolean =>
      t !== undefined && 'name' in t && (t.name === 'imm' || (t.name === 'vector64' && isImm(t.args?.[0])));
    const all: readonly string[] = [...FUNCTIONS, ...this.more];
    const full = isImm(args.at(-1)) && all.includes(`${name}Imm`) ? `${name}Imm` : name;
    const number = all.indexOf(full);
    // The immediate, the instruction and the state block are there anyway.
    const operands = args.filter((t) => !isImm(t) && !('name' in t && /^(cpu|op)$/.test(t.name)));
    if (number >= 0 && (isImm(args.at(-1)) || !/^(bytes|alignr)/.test(name)))
      return [...operands.flatMap((a) => this.code(a)), POSTFIX.indexOf('function'), number];
    const known = this.definitions.get(name);
    if (!known || known.parameters.length !== args.length) throw new Unknown(name);
    const values = new Map(known.parameters.map((p, i) => [p, args[i]]));
    const body = (text: string): Tree => {
      const parsed = parse(text);
      if (!parsed) throw new Unknown(name);
      return substitute(parsed, values);
    };
    for (const [local, text] of known.local) values.set(local, body(text));
    return this.code(body(known.result));
  }
}
