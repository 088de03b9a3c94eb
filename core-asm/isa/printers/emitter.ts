/**
 * Traces -> WebAssembly: what the translator is printed from. A trace becomes a template of code bytes with holes for what only the
 * decoded instruction knows (register offsets, the immediate); printing it as AssemblyScript, or filling it in at once as the tests
 * do, are two uses of the same template.
 *
 * The code works on the state block: local 0 is `cpu`, each value node has a local of its own. So far: register operands,
 * immediates, arithmetic, logic and their flags. A row that uses another node is carried by its helper or handler.
 */
import type { Bits, Node, Trace } from '../trace.ts';

/** A byte, or a hole: the LEB128 of an operand's register offset or of the immediate. */
export type Piece = number | { hole: 'r' | 'm' | 'imm'; wide: boolean };

export interface Template {
  /** Types of locals 1, 2, ...: 32 or 64 bits. */
  locals: (32 | 64)[];
  code: Piece[];
}

const LOCAL_GET = 0x20;
const LOCAL_SET = 0x21;
const I32_CONST = 0x41;
const I64_CONST = 0x42;
/** Loads that zero-extend and stores, by width. */
const LOAD: Record<number, number> = { 8: 0x2d, 16: 0x2f, 32: 0x28, 64: 0x29 };
const STORE: Record<number, number> = { 8: 0x3a, 16: 0x3b, 32: 0x36, 64: 0x37 };
const BINARY: Record<string, [i32: number, i64: number]> = {
  add: [0x6a, 0x7c],
  sub: [0x6b, 0x7d],
  mul: [0x6c, 0x7e],
  and: [0x71, 0x83],
  or: [0x72, 0x84],
  xor: [0x73, 0x85],
};
const I64_EXTEND_U = 0xad;
const I64_EXTEND_S = 0xac;
const I64_SHL = 0x86;
/** Sign extension from 8 and 16 bits within an i32. */
const I32_EXTEND: Record<number, number> = { 8: 0xc0, 16: 0xc1 };

// Where flags live, and their bits: layout.ts and flags.ts of the core.
const FLAG_RES = 0x90;
const FLAG_AUX = 0x98;
const AUX_CF = 1n << 63n;
const AUX_PO = 1n << 62n;
const AUX_AF = 1n << 3n;

/** LEB128 of a signed number (an unsigned one of less than 2^31 looks the same with a clear top bit). */
export function leb(value: bigint): number[] {
  const bytes: number[] = [];
  for (;;) {
    const low = Number(BigInt.asUintN(7, value));
    value >>= 7n;
    if ((value === 0n && !(low & 0x40)) || (value === -1n && low & 0x40)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

/** LEB128 of an unsigned number. */
export function uleb(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...uleb(value >>> 7)];
}

class Emitter {
  readonly locals: (32 | 64)[] = [];
  readonly code: Piece[] = [];
  private readonly localOf = new Map<number, number>();

  constructor(private readonly trace: Trace) {}

  private put(...pieces: Piece[]): void {
    this.code.push(...pieces);
  }

  private value(n: Node): void {
    this.put(LOCAL_GET, ...uleb(this.localOf.get(n.id) as number));
  }

  /** Takes the value on the stack into n's local. */
  private define(n: Node): void {
    this.locals.push(n.bits === 64 ? 64 : 32);
    this.localOf.set(n.id, this.locals.length);
    this.put(LOCAL_SET, ...uleb(this.locals.length));
  }

  private constant(value: bigint, bits: Bits): void {
    this.put(bits === 64 ? I64_CONST : I32_CONST, ...leb(bits === 64 ? BigInt.asIntN(64, value) : BigInt.asIntN(32, value)));
  }

  /** Pushes n as an i64: sign-extended from its width, or as it is. */
  private asI64(n: Node, signed: boolean): void {
    this.value(n);
    if (n.bits === 64) return;
    if (signed && n.bits !== 32) this.put(I32_EXTEND[n.bits as number]);
    this.put(signed ? I64_EXTEND_S : I64_EXTEND_U);
  }

  /** The register operand i: 'r' for ModRM.reg and opcode registers, 'm' for ModRM.rm. */
  private place(i: number): 'r' | 'm' {
    const { kind } = this.trace.row.operands[i];
    if (kind === 'G' || kind === 'Z') return 'r';
    if (kind === 'E' && this.trace.form === 'reg') return 'm';
    throw new Error(`emitter: no operand ${this.trace.row.operands[i].text} in ${this.trace.form} form`);
  }

  node(n: Node): void {
    const bits = n.bits as Bits;
    const [a, b] = n.args;
    switch (n.op) {
      case 'get':
        this.put(LOCAL_GET, 0, LOAD[bits], 0, { hole: this.place(n.k as number), wide: false });
        return this.define(n);
      case 'imm':
        this.put(bits === 64 ? I64_CONST : I32_CONST, { hole: 'imm', wide: bits === 64 });
        return this.define(n);
      case 'const':
        this.constant(n.k as bigint, bits);
        return this.define(n);
      case 'not':
        this.value(a);
        this.constant(-1n, bits);
        this.put(BINARY.xor[bits === 64 ? 1 : 0]);
        return this.define(n);
      case 'set':
        return this.set(n);
      case 'flags':
        return this.flags(n);
      default: {
        const op = BINARY[n.op];
        if (!op) throw new Error(`emitter: no node ${n.op}`);
        this.value(a);
        this.value(b);
        this.put(op[bits === 64 ? 1 : 0]);
        return this.define(n);
      }
    }
  }

  /** 32-bit results clear the upper half of the register. */
  private set(n: Node): void {
    const [v] = n.args;
    this.put(LOCAL_GET, 0);
    if (v.bits === 32) this.asI64(v, false);
    else this.value(v);
    this.put(STORE[v.bits === 32 ? 64 : (v.bits as number)], 0, { hole: this.place(n.k as number), wide: false });
  }

  private flags(n: Node): void {
    const [r, a, b] = n.args;
    this.put(LOCAL_GET, 0);
    this.asI64(r, true);
    this.put(STORE[64], 0, ...uleb(FLAG_RES));
    if (n.k === 'LOGIC') {
      this.put(LOCAL_GET, 0);
      this.constant(0n, 64);
    } else if (n.k === 'ADD' || n.k === 'SUB') {
      this.put(LOCAL_GET, 0);
      this.carries(n.k, r, a, b);
    } else throw new Error(`emitter: no flags ${n.k}`);
    this.put(STORE[64], 0, ...uleb(FLAG_AUX));
  }

  /** Pushes FLAG_AUX of a sum or difference: the carry vector with its top at bit 63, and the carry out of bit 3. */
  private carries(kind: 'ADD' | 'SUB', r: Node, a: Node, b: Node): void {
    const bits = r.bits as Bits;
    const wide = bits === 64 ? 1 : 0;
    // ADD: (a & b) | ((a | b) & ~r); SUB: (~a & b) | ((~a | b) & r).
    const flip = (x: Node): void => {
      this.value(x);
      this.constant(-1n, bits);
      this.put(BINARY.xor[wide]);
    };
    const first = (): void => (kind === 'ADD' ? this.value(a) : flip(a));
    first();
    this.value(b);
    this.put(BINARY.and[wide]);
    first();
    this.value(b);
    this.put(BINARY.or[wide]);
    if (kind === 'ADD') flip(r);
    else this.value(r);
    this.put(BINARY.and[wide], BINARY.or[wide]);
    if (!wide) this.put(I64_EXTEND_U);
    this.locals.push(64);
    const vector = this.locals.length;
    this.put(LOCAL_SET, ...uleb(vector), LOCAL_GET, ...uleb(vector));
    this.constant(BigInt(64 - bits), 64);
    this.put(I64_SHL);
    this.constant(AUX_CF | AUX_PO, 64);
    this.put(BINARY.and[1], LOCAL_GET, ...uleb(vector));
    this.constant(AUX_AF, 64);
    this.put(BINARY.and[1], BINARY.or[1]);
  }
}

/** The template of a trace. Throws if the trace needs a node that has no emitter yet. */
export function emitTemplate(trace: Trace): Template {
  const e = new Emitter(trace);
  for (const n of trace.nodes) e.node(n);
  return { locals: e.locals, code: e.code };
}

/** Fills the holes: what the translator does for each decoded instruction. */
export function fill(template: Template, operands: { r: number; m: number; imm: bigint }): number[] {
  return template.code.flatMap((p) => {
    if (typeof p === 'number') return [p];
    if (p.hole === 'imm') return leb(p.wide ? operands.imm : BigInt.asIntN(32, operands.imm));
    return uleb(operands[p.hole]);
  });
}
