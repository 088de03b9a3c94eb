/**
 * Prints the traces as data for the translator (core-asm/assembly/translate): gen/ir.ts. Each traced handler is a list of nodes of 8 bytes;
 * what the translator needs to know of every other handler is one byte.
 */
import { isVex, type Row } from '../row.ts';
import type { Node, Trace } from '../trace.ts';
import type { Handler } from './handlers.ts';

/** Node operations, in the order of their numbers. */
export const OPS = [
  'get',
  'set',
  'imm',
  'const',
  'ea',
  'reg',
  'setReg',
  'add',
  'sub',
  'and',
  'or',
  'xor',
  'mul',
  'not',
  'mulHighU',
  'mulHighS',
  'shl',
  'shr',
  'sar',
  'clz',
  'ctz',
  'bswap',
  'eq',
  'ltu',
  'select',
  'zext',
  'sext',
  'trunc',
  'flags',
  'setCF',
  'cf',
  'cond',
  'when',
  'push',
  'pop',
  'commitPop',
  'nextIp',
  'relTarget',
  'checkTarget',
  'jump',
  'jumpRel',
  'divU',
  'divS',
  'rare',
] as const;

/** Where an operand is: the low nibble of a get or set node's detail. */
const PLACES = { R: 0, M: 1, V: 2, FIXED: 3, MEM: 4, MEM_RMW: 5, MOFFS: 6 };
/** How flags follow from a result: as of the kind, but sums and differences with a carry coming in are kinds of their own. */
const FLAG_KINDS = ['ADD', 'SUB', 'ADC', 'SBB', 'LOGIC', 'INC', 'DEC', 'CARRY'];
const BITS: Record<number, number> = { 1: 1, 8: 2, 16: 3, 32: 4, 64: 5 };
const REGISTERS: Record<string, number> = { RAX: 0, RCX: 8, RDX: 16, RBX: 24, RSP: 32, RBP: 40, RSI: 48, RDI: 56, AH: 1 };
const FIXED: Record<string, number> = { AL: 0, AH: 1, CL: 8, rAX: 0, eAX: 0, rCX: 8, rDX: 16, DX: 16 };

/** What runs a handler in translated code. */
const WAYS = ['TRACE', 'VECTOR', 'HELPER', 'INTERPRET'];
/** Bits above the way. */
const META = { READS_FLAGS: 4, WRITES_FLAGS: 8, MAY_LEAVE: 16, JUMPS: 32, CALLS: 64, TOUCHES_MEMORY: 128 };

const isEffect = (n: Node): boolean => n.bits === undefined;

function flatten(nodes: Node[]): Node[] {
  return nodes.flatMap((n) => [n, ...flatten(n.body ?? [])]);
}

/**
 * A value may be computed where it is used, if that is one place and nothing changes the machine's state before. What can fault must not go with
 * flags that nobody needs.
 */
function isLate(n: Node, all: Node[], canFault: boolean): boolean {
  if (isEffect(n) || n.op === 'pop') return false;
  const users = all.filter((u) => u.args.includes(n));
  if (users.length !== 1 || users[0].args.filter((a) => a === n).length !== 1) return false;
  if (canFault && (!isEffect(users[0]) || users[0].op === 'flags')) return false;
  const from = all.indexOf(n);
  const to = all.indexOf(users[0]);
  return !all.slice(from + 1, to).some(isEffect);
}

const SETS_FLAGS = ['flags', 'setCF'];

/** A value that only flags are made of: none of its work is needed where these are not. */
function isForFlags(n: Node, all: Node[]): boolean {
  if (isEffect(n) || n.op === 'pop') return false;
  const users = all.filter((u) => u.args.includes(n));
  return users.every((u) => {
    if (u.op === 'when') return flatten(u.body as Node[]).every((b) => !isEffect(b) || SETS_FLAGS.includes(b.op));
    return SETS_FLAGS.includes(u.op) || isForFlags(u, all);
  });
}

class TracePrinter {
  private readonly all: Node[];
  constructor(private readonly trace: Trace) {
    this.all = flatten(trace.nodes);
  }

  private place(i: number, write: boolean): [place: number, register: number] {
    const o = this.trace.row.operands[i];
    const memory = o.kind === 'M' || (o.kind === 'E' && this.trace.form === 'mem');
    if (memory) return [this.trace.rmw ? PLACES.MEM_RMW : PLACES.MEM, 0];
    if (o.kind === 'O') return [PLACES.MOFFS, 0];
    if (o.kind === 'r') return [PLACES.FIXED, FIXED[o.text]];
    if (o.kind === 'B') return [PLACES.V, 0];
    if (o.kind === 'G' || o.kind === 'Z') return [PLACES.R, 0];
    if (o.kind === 'E' || o.kind === 'R') return [PLACES.M, 0];
    throw new Error(`${this.trace.row.syntax}: no place for operand ${o.text}${write ? ' written' : ''}`);
  }

  /** Places, condition codes, flag kinds, lengths of bodies. */
  private detail(n: Node): number {
    switch (n.op) {
      case 'get':
      case 'set': {
        const [place, register] = this.place(n.k as number, n.op === 'set');
        return place | (register << 4);
      }
      case 'reg':
      case 'setReg':
        return REGISTERS[n.k as string];
      case 'cond':
        return n.k as number;
      case 'flags':
        return FLAG_KINDS.indexOf(this.flagKind(n));
      case 'when':
        return flatten(n.body as Node[]).length;
      case 'relTarget':
      case 'jumpRel':
        return this.trace.width as number;
      default:
        return 0;
    }
  }

  private flagKind(n: Node): string {
    const [r, a, b] = n.args;
    const plain = r.args.length === 2 && r.args[0] === a && r.args[1] === b;
    if (n.k === 'ADD' && !plain) return 'ADC';
    if (n.k === 'SUB' && !plain) return 'SBB';
    return n.k as string;
  }

  /** 8 bytes: operation, width and when it is computed, three arguments, number of arguments, detail (16 bits). Of a constant: its value in the last four. */
  nodes(): number[][] {
    const indexOf = (n: Node | undefined): number => (n ? this.all.indexOf(n) : 0xff);
    if (this.all.length > 64) throw new Error(`${this.trace.row.syntax}: too many nodes`);
    return this.all.map((n) => {
      const bits = n.bits ?? (n.op === 'setCF' || n.op === 'when' ? 1 : (n.args[0]?.bits ?? 0));
      const when = (isLate(n, this.all, this.isAccess(n)) ? 0x80 : 0) | (!this.isAccess(n) && isForFlags(n, this.all) ? 0x40 : 0);
      const head = [OPS.indexOf(n.op as (typeof OPS)[number]), (BITS[bits] ?? 0) | when];
      if (n.op === 'const') {
        const v = Number(BigInt.asIntN(64, n.k as bigint));
        if (v !== (v | 0)) throw new Error(`${this.trace.row.syntax}: constant ${v} does not fit`);
        return [...head, 0xff, 0xff, v & 0xff, (v >> 8) & 0xff, (v >> 16) & 0xff, (v >> 24) & 0xff];
      }
      const detail = this.detail(n);
      return [...head, indexOf(n.args[0]), indexOf(n.args[1]), indexOf(n.args[2]), n.args.length, detail & 0xff, (detail >> 8) & 0xff];
    });
  }

  private isAccess(n: Node): boolean {
    return (n.op === 'get' || n.op === 'set') && this.place(n.k as number, false)[0] >= PLACES.MEM;
  }

  meta(): number {
    const has = (...ops: string[]): boolean => this.all.some((n) => ops.includes(n.op));
    const keepsSome = this.all.some((n) => n.op === 'when' && (n.body as Node[]).some((b) => b.op === 'flags'));
    let m = WAYS.indexOf('TRACE');
    if (has('cf', 'cond', 'setCF') || this.all.some((n) => n.op === 'flags' && (n.k === 'INC' || n.k === 'DEC')) || keepsSome)
      m |= META.READS_FLAGS;
    if (has('flags')) m |= META.WRITES_FLAGS;
    const jumps = has('jump', 'jumpRel');
    if (jumps || has('push', 'pop', 'rare') || this.all.some((n) => this.isAccess(n))) m |= META.MAY_LEAVE;
    if (jumps) m |= META.JUMPS;
    if (jumps && has('push')) m |= META.CALLS;
    return m;
  }
}

/** Helpers that leave general registers and flags alone: those of vector and x87 registers. */
function isVectorOnly(row: Row): boolean {
  if (row.flags !== undefined || row.flow) return false;
  const others = row.operands.some((o) => 'EGBRSCDZ'.includes(o.kind) || (o.kind === 'r' && /^(AX|AL|rAX|eAX|DX)$/.test(o.text)));
  if (others) return false;
  const x87 = row.map === '1' && row.op >= 0xd8 && row.op <= 0xdf;
  return x87 || row.simd !== undefined || isVex(row) || row.operands.some((o) => 'VWUHPQN'.includes(o.kind));
}

/** Their memory is no operand. */
const STORES_AT_RDI = /^V?MASKMOV(Q|DQU)$/;

/** `inline`: it has a program (vector.ts). */
function helperMeta(rows: Row[], inline: boolean): number {
  if (inline && !rows.every(isVectorOnly)) {
    const flags = rows.some((r) => r.flags !== undefined) ? META.WRITES_FLAGS : 0;
    return WAYS.indexOf('HELPER') | META.MAY_LEAVE | flags;
  }
  if (!rows.length || rows.some((r) => r.mnemonic.startsWith('UD'))) return WAYS.indexOf('INTERPRET') | META.MAY_LEAVE | META.JUMPS;
  if (rows.every(isVectorOnly)) {
    const memory = rows.some((r) => r.operands.some((o) => 'MWQE'.includes(o.kind)) || STORES_AT_RDI.test(r.mnemonic));
    return WAYS.indexOf('VECTOR') | META.MAY_LEAVE | (memory ? META.TOUCHES_MEMORY : 0);
  }
  const jumps = rows.some((r) => r.flow === 'jump') ? META.JUMPS : 0;
  return WAYS.indexOf('HELPER') | META.READS_FLAGS | META.MAY_LEAVE | jumps;
}

const lines = (values: number[], perLine = 32): string => {
  const out: string[] = [];
  for (let i = 0; i < values.length; i += perLine) out.push(`  ${values.slice(i, i + perLine).join(',')},`);
  return out.join('\n');
};

/** `rowsOf` gives the rows that a helper carries, `isInline` whether it has a vector program. */
export function printIr(handlers: Handler[], rowsOf: (name: string) => Row[], isInline: (h: Handler) => boolean): string {
  const bodies = new Map<string, number>();
  const nodes: number[] = [];
  const starts: number[] = [];
  const counts: number[] = [];
  const metas: number[] = [];
  for (const h of handlers) {
    if (!h.trace) {
      starts.push(0);
      counts.push(0);
      metas.push(helperMeta(rowsOf(h.name), isInline(h)));
      continue;
    }
    const printer = new TracePrinter(h.trace);
    const body = printer.nodes();
    const key = body.join(';');
    if (!bodies.has(key)) {
      bodies.set(key, nodes.length / 8);
      nodes.push(...body.flat());
    }
    starts.push(bodies.get(key) as number);
    counts.push(body.length);
    metas.push(printer.meta());
  }
  const constants = (prefix: string, names: readonly string[]): string =>
    names
      .map((n, i) => `export const ${prefix}${n.replace(/[A-Z]+/g, (c) => (prefix === 'N_' ? `_${c}` : c)).toUpperCase()}: u32 = ${i};`)
      .join('\n');
  const values = (prefix: string, table: Record<string, number>): string =>
    Object.entries(table)
      .map(([n, v]) => `export const ${prefix}${n}: u32 = ${v};`)
      .join('\n');
  return `// Printed by core-asm/isa from the instruction rows; do not edit.
/** Operations of nodes. */
${constants('N_', OPS)}
/** Where operands are. */
${values('P_', PLACES)}
/** Kinds of flags. */
${constants('F_', FLAG_KINDS)}
/** Ways to run a handler, bits 1:0 of its META; and the other bits. */
${constants('WAY_', WAYS)}
${values('META_', META)}

/** Nodes of 8 bytes: operation, width (0 none, 1..5 = 1, 8, 16, 32, 64 bits) with 80h if it may be computed late and 40h if only flags are made of it, three arguments, their number, detail. */
export const NODES: usize = memory.data<u8>([
${lines(nodes)}
]);
/** By handler: first node, number of nodes, META. */
export const NODE_START: usize = memory.data<u16>([
${lines(starts)}
]);
export const NODE_COUNT: usize = memory.data<u8>([
${lines(counts)}
]);
export const HANDLER_META: usize = memory.data<u8>([
${lines(metas)}
]);
`;
}

/** The same names for people: core-asm/disasm/nodes.ts. */
export function printNodeNames(): string {
  const list = (name: string, words: readonly string[]): string =>
    `export const ${name} = [\n${words.map((w) => `  '${w}',\n`).join('')}];\n`;
  return `// Printed by core-asm/isa from the instruction rows; do not edit.
/** Nodes of traces (core-asm/assembly/gen/ir.ts): their operations, places of operands, and kinds of flags, by number. */
${list('OPERATIONS', OPS)}${list('PLACES', Object.keys(PLACES))}${list('FLAG_KINDS', FLAG_KINDS)}`;
}
