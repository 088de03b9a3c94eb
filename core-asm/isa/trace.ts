/**
 * Runs a row's `sem` body once per operand width and per register/memory form and writes down what it does: a list of
 * typed nodes. The printers (interpreter, translator) turn that list into code; nothing here knows about either.
 *
 * Values are unsigned words of 8, 16, 32 or 64 bits (or 1: a condition). Effects happen in the order in which the body
 * names them; a body must name everything that can fault before anything that changes state.
 */
import type { Operand, Row } from './row.ts';

export type Bits = 1 | 8 | 16 | 32 | 64;
export type Form = 'reg' | 'mem';

export interface Node {
  id: number;
  /** What it is; see Tracer. Nodes with bits are values, others effects. */
  op: string;
  bits?: Bits;
  args: Node[];
  /** Immediate data of the node: a constant, a register name, a condition number, an operand index ... */
  k?: number | bigint | string;
  /** For 'when': what happens if args[0] holds. */
  body?: Node[];
}

export interface Variant {
  row: Row;
  /** Operand size in bits; for byte-operand rows 8, for rows without a variable size 0. */
  width: Bits | 0;
  form: Form;
}

export interface Trace extends Variant {
  nodes: Node[];
  /** The memory operand is read and then written: both permissions are checked at the read. */
  rmw: boolean;
}

export type FlagKind = 'ADD' | 'SUB' | 'LOGIC' | 'INC' | 'DEC' | 'CARRY';

export class Tracer {
  readonly nodes: Node[] = [];
  private block = this.nodes;
  private count = 0;

  constructor(
    readonly variant: Variant,
    readonly operands: Operand[],
  ) {}

  private emit(op: string, args: Node[], bits?: Bits, k?: Node['k']): Node {
    const node: Node = { id: this.count++, op, args, bits, k };
    this.block.push(node);
    return node;
  }

  private pure(op: string, bits: Bits, ...args: Node[]): Node {
    return this.emit(op, args, bits);
  }

  private same(op: string, a: Node, b: Node): Node {
    if (a.bits !== b.bits) throw new Error(`${this.variant.row.syntax}: ${op} of ${a.bits} and ${b.bits} bits`);
    return this.pure(op, a.bits as Bits, a, b);
  }

  /** The operand size: 16, 32 or 64 (8 for byte rows). */
  get width(): Bits {
    if (this.variant.width === 0) throw new Error(`${this.variant.row.syntax} has no operand size`);
    return this.variant.width;
  }

  /** Bits of operand i. */
  bitsOf(i: number): Bits {
    return operandBits(this.operands[i], this.variant.width);
  }

  // --- operands --------------------------------------------------------------------------------
  /** Reads operand i; immediates come sign-extended to `bits` (the operand size if not given). */
  get(i: number, bits?: Bits): Node {
    const o = this.operands[i];
    if (o.kind === 'I' || o.kind === 'J') return this.emit('imm', [], bits ?? this.width);
    if (o.kind === '1') return this.constant(Number(o.text), bits ?? 8);
    return this.emit('get', [], this.bitsOf(i), i);
  }
  set(i: number, v: Node): void {
    if (v.bits !== this.bitsOf(i)) throw new Error(`${this.variant.row.syntax}: set(${i}) of ${v.bits} bits`);
    this.emit('set', [v], undefined, i);
  }
  /** The effective address of the memory operand: its offset within the segment, not accessed. */
  ea(): Node {
    return this.emit('ea', [], 64);
  }
  constant(value: number | bigint, bits: Bits): Node {
    return this.emit('const', [], bits, BigInt(value));
  }
  /** A register by name: 'RAX' .. 'RDI', or 'AH'. */
  reg(name: string, bits: Bits): Node {
    return this.emit('reg', [], bits, name);
  }
  setReg(name: string, v: Node): void {
    this.emit('setReg', [v], undefined, name);
  }

  // --- arithmetic, modulo 2^bits ---------------------------------------------------------------
  add = (a: Node, b: Node): Node => this.same('add', a, b);
  sub = (a: Node, b: Node): Node => this.same('sub', a, b);
  and = (a: Node, b: Node): Node => this.same('and', a, b);
  or = (a: Node, b: Node): Node => this.same('or', a, b);
  xor = (a: Node, b: Node): Node => this.same('xor', a, b);
  mul = (a: Node, b: Node): Node => this.same('mul', a, b);
  not = (a: Node): Node => this.pure('not', a.bits as Bits, a);
  /** Quotient, of a divisor that is neither 0 nor, signed, -1. */
  divU = (a: Node, b: Node): Node => this.same('divU', a, b);
  divS = (a: Node, b: Node): Node => this.same('divS', a, b);
  /** High half of the unsigned product. */
  mulHighU = (a: Node, b: Node): Node => this.same('mulHighU', a, b);
  /** High half of the signed product. */
  mulHighS = (a: Node, b: Node): Node => this.same('mulHighS', a, b);
  /** Shifts by a 32-bit count less than the width (wider counts give what the row's guard must exclude). */
  shl = (a: Node, n: Node): Node => this.pure('shl', a.bits as Bits, a, n);
  shr = (a: Node, n: Node): Node => this.pure('shr', a.bits as Bits, a, n);
  sar = (a: Node, n: Node): Node => this.pure('sar', a.bits as Bits, a, n);
  /** Zero bits at the top, at the bottom, of a value of 32 or 64 bits; of 0 as many as it has. */
  clz = (a: Node): Node => this.pure('clz', a.bits as Bits, a);
  ctz = (a: Node): Node => this.pure('ctz', a.bits as Bits, a);
  bswap = (a: Node): Node => this.pure('bswap', a.bits as Bits, a);
  // --- comparison and choice: 1-bit values -----------------------------------------------------
  eq = (a: Node, b: Node): Node => this.pure('eq', 1, a, b);
  ltu = (a: Node, b: Node): Node => this.pure('ltu', 1, a, b);
  select(c: Node, a: Node, b: Node): Node {
    return this.pure('select', a.bits as Bits, c, a, b);
  }
  // --- width -----------------------------------------------------------------------------------
  zext = (a: Node, bits: Bits): Node => (a.bits === bits ? a : this.pure('zext', bits, a));
  sext = (a: Node, bits: Bits): Node => (a.bits === bits ? a : this.pure('sext', bits, a));
  trunc = (a: Node, bits: Bits): Node => (a.bits === bits ? a : this.pure('trunc', bits, a));

  // --- flags -----------------------------------------------------------------------------------
  /**
   * Sets OF SF ZF AF PF CF from a result: ADD and SUB (also with carry in) from operands a, b; INC and DEC likewise but CF
   * stays; LOGIC clears CF and OF; CARRY takes CF and OF as the 1-bit values a and b.
   */
  flags(kind: FlagKind, result: Node, a?: Node, b?: Node): void {
    this.emit(
      'flags',
      [result, a, b].filter((x): x is Node => x !== undefined),
      undefined,
      kind,
    );
  }
  /** Sets CF, or CF and OF, and leaves the others. */
  setCF(cf: Node, of?: Node): void {
    this.emit('setCF', of ? [cf, of] : [cf]);
  }
  /** CF as a 1-bit value. */
  cf(): Node {
    return this.emit('cf', [], 1);
  }
  /** A condition of Jcc, SETcc, CMOVcc by the low nibble of its opcode. */
  cond(cc: number): Node {
    return this.emit('cond', [], 1, cc);
  }

  // --- control ---------------------------------------------------------------------------------
  /** What body names happens only if c holds. */
  when(c: Node, body: () => void): void {
    const node = this.emit('when', [c]);
    const outer = this.block;
    this.block = node.body = [];
    body();
    this.block = outer;
  }
  /** If c holds, this hand-written handler does the whole instruction instead; nothing has been changed before. */
  rare(c: Node, helper: string): void {
    this.emit('rare', [c], undefined, helper);
  }
  push(v: Node): void {
    this.emit('push', [v]);
  }
  /** Reads the top of the stack; the stack pointer moves at commitPop(). */
  pop(bits: Bits): Node {
    return this.emit('pop', [], bits);
  }
  /** Adds the size of what pop() read (and `extra` bytes) to the stack pointer. */
  commitPop(extra?: Node): void {
    this.emit('commitPop', extra ? [extra] : []);
  }
  /** Offset of the next instruction. */
  nextIp(): Node {
    return this.emit('nextIp', [], 64);
  }
  /** The target of operand i (J): next + displacement, masked to the operand size. */
  relTarget(i: number): Node {
    return this.emit('relTarget', [], 64, i);
  }
  /** #GP(0) if a near jump to this offset would leave the code segment or the canonical space. */
  checkTarget(target: Node): void {
    this.emit('checkTarget', [target]);
  }
  /** Continues there; the target was checked. */
  jump(target: Node): void {
    this.emit('jump', [target]);
  }
  /** Jumps by operand 0 (J) if the condition holds, or always. */
  jumpRelative(c?: Node): void {
    this.emit('jumpRel', c ? [c] : []);
  }
}

/** Size in bits of an operand in a variant of operand size `width`. */
export function operandBits(o: Operand, width: Bits | 0): Bits {
  if (o.kind === 'r') {
    if (/^(AL|AH|CL)$/.test(o.text)) return 8;
    if (o.text === 'DX' || /^[CDEFGS]S$/.test(o.text)) return 16;
    if (o.text.startsWith('e')) return width === 16 ? 16 : 32;
    return width as Bits;
  }
  switch (o.size) {
    case 'b':
      return 8;
    case 'w':
      return 16;
    case 'd':
      return 32;
    case 'q':
      return 64;
    case 'z':
      return width === 16 ? 16 : 32;
    case 'y':
      return width === 64 ? 64 : 32;
    case 'v':
    case '':
      return width as Bits;
    default:
      throw new Error(`operand ${o.text}: no integer size`);
  }
}

/** Operand sizes in which a row with `sem` exists, in the order of the decoder's size code (16, 32, 64). */
export function widthsOf(row: Row): (Bits | 0)[] {
  const sizes = row.operands.map((o) => (o.kind === 'r' ? (/^(rAX|eAX|rCX|rDX)$/.test(o.text) ? 'v' : '') : o.size));
  if (sizes.some((s) => s === 'v' || s === 'z')) return [16, 32, 64];
  if (sizes.some((s) => s === 'y')) return [32, 32, 64];
  if (row.sized) return [16, 32, 64];
  return [sizes.includes('b') ? 8 : 0];
}

export function formsOf(row: Row): Form[] {
  const rm = row.operands.some((o) => o.kind === 'E' || o.kind === 'M');
  if (!rm || row.mod === 'reg') return ['reg'];
  if (row.mod === 'mem' || row.operands.some((o) => o.kind === 'M')) return ['mem'];
  return ['reg', 'mem'];
}

export function traceRow(row: Row, width: Bits | 0, form: Form): Trace {
  if (!row.sem) throw new Error(`${row.syntax} has no sem`);
  const t = new Tracer({ row, width, form }, row.operands);
  row.sem(t);
  const touches = (op: string, nodes: Node[]): boolean =>
    nodes.some((n) => (n.op === op && row.operands[n.k as number].kind === 'E') || (n.body !== undefined && touches(op, n.body)));
  const rmw = form === 'mem' && touches('get', t.nodes) && touches('set', t.nodes);
  return { row, width, form, nodes: t.nodes, rmw };
}
