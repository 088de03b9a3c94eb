/**
 * Prints traces as AssemblyScript: a handler function for every variant, and for hot rows the same body as a case of the
 * run loop's switch, where "next instruction" is `op += OP_SIZE; continue`.
 */
import type { Bits, Node, Trace } from '../trace.ts';

/** How a body leaves: as a function it returns a status; inside the switch it continues or breaks. */
interface Exits {
  next: string;
  status(s: string): string;
  /** Text placed before a taken in-page jump leaves by `status`; null where there is no fast path. */
  fastJump: boolean;
}

export const asFunction: Exits = { next: 'return ST_NEXT;', status: (s) => `return ${s};`, fastJump: false };
export const asCase: Exits = { next: 'op += OP_SIZE; continue;', status: (s) => `{ st = ${s}; break; }`, fastJump: true };

const FAULTED = 'load<i32>(cpu, EXC_VECTOR) >= 0';
const REGISTERS: Record<string, string> = {
  AL: 'RAX',
  AH: 'RAX + 1',
  CL: 'RCX',
  rAX: 'RAX',
  eAX: 'RAX',
  rCX: 'RCX',
  rDX: 'RDX',
  DX: 'RDX',
};

const type = (bits: Bits): string => (bits === 64 ? 'u64' : 'u32');
const memType = (bits: Bits): string => `u${bits}`;

class Printer {
  private lines: string[] = [];
  private needAddress = true;

  constructor(
    private readonly trace: Trace,
    private readonly exits: Exits,
  ) {}

  print(): string[] {
    for (const n of this.trace.nodes) this.node(n);
    const last = this.trace.nodes.at(-1);
    if (last?.op === 'jump') return this.lines;
    this.lines.push(this.exits.next);
    return this.lines;
  }

  private out(line: string): void {
    this.lines.push(line);
  }

  private bail(): string {
    return this.exits.status('ST_FAULT');
  }

  /** Declares value node n. */
  private let(n: Node, expression: string): void {
    this.out(`const t${n.id}: ${type(n.bits as Bits)} = ${expression};`);
  }

  /** Value reference whose bits above its width are whatever the operation left there. */
  private raw(n: Node): string {
    return `t${n.id}`;
  }

  /** Value reference with clean upper bits. */
  private clean(n: Node): string {
    const dirty = (n.bits === 8 || n.bits === 16) && !/^(get|imm|const|reg|shr|zext|pop)$/.test(n.op);
    return dirty ? `(t${n.id} & ${n.bits === 8 ? '0xff' : '0xffff'})` : `t${n.id}`;
  }

  /** Value as a sign-extended i64. */
  private signed(n: Node): string {
    return n.bits === 64 ? `<i64>t${n.id}` : `<i64><i${n.bits}>t${n.id}`;
  }

  private node(n: Node): void {
    if (n.bits !== undefined) this.value(n);
    else this.effect(n);
  }

  private value(n: Node): void {
    const bits = n.bits as Bits;
    const [a, b, c] = n.args;
    switch (n.op) {
      case 'get':
        return this.get(n);
      case 'imm':
        return this.let(
          n,
          bits === 64 ? '<u64>load<i64>(op, OP_IMM)' : bits === 32 ? 'load<u32>(op, OP_IMM)' : `<u32>load<u${bits}>(op, OP_IMM)`,
        );
      case 'ea':
        return this.let(n, 'opEa(cpu, op)');
      case 'const':
        return this.let(n, `${n.k}`);
      case 'reg':
        return this.let(n, `<${type(bits)}>load<u${bits}>(cpu, ${REGISTERS[n.k as string] ?? n.k})`);
      case 'add':
      case 'sub':
      case 'and':
      case 'or':
      case 'xor':
      case 'mul':
        return this.let(n, `${this.raw(a)} ${{ add: '+', sub: '-', and: '&', or: '|', xor: '^', mul: '*' }[n.op]} ${this.raw(b)}`);
      case 'divU':
        return this.let(n, `${this.clean(a)} / ${this.clean(b)}`);
      case 'divS':
        return this.let(n, `<${type(bits)}>(<i${bits}>${this.raw(a)} / <i${bits}>${this.raw(b)})`);
      case 'not':
        return this.let(n, bits === 1 ? `${this.raw(a)} ^ 1` : `~${this.raw(a)}`);
      case 'mulHighU':
        return this.let(
          n,
          bits === 64 ? `mulHighU64(${this.raw(a)}, ${this.raw(b)})` : `<u32>((<u64>${this.clean(a)} * <u64>${this.clean(b)}) >> ${bits})`,
        );
      case 'mulHighS':
        return this.let(
          n,
          bits === 64
            ? `<u64>mulHighS64(${this.signed(a)}, ${this.signed(b)})`
            : `<u32>((${this.signed(a)} * ${this.signed(b)}) >> ${bits})`,
        );
      case 'shl':
        return this.let(n, `${this.raw(a)} << ${this.count(n)}`);
      case 'shr':
        return this.let(n, `${this.clean(a)} >> ${this.count(n)}`);
      case 'sar':
        return this.let(
          n,
          bits === 64 ? `<u64>(<i64>${this.raw(a)} >> ${this.count(n)})` : `<u32>(<i32><i${bits}>${this.raw(a)} >> ${this.count(n)})`,
        );
      case 'clz':
      case 'ctz':
        return this.let(n, `${n.op}<${type(bits)}>(${this.clean(a)})`);
      case 'bswap':
        return this.let(n, `bswap<${type(bits)}>(${this.raw(a)})`);
      case 'eq':
        return this.let(n, `<u32>(${this.clean(a)} == ${this.clean(b)})`);
      case 'ltu':
        return this.let(n, `<u32>(${this.clean(a)} < ${this.clean(b)})`);
      case 'select':
        return this.let(n, `select<${type(bits)}>(${this.raw(b)}, ${this.raw(c)}, ${this.raw(a)} != 0)`);
      case 'zext':
        return this.let(n, bits === 64 && a.bits !== 64 ? `<u64>${this.clean(a)}` : this.clean(a));
      case 'sext':
        return this.let(n, bits === 64 ? `<u64>${this.signed(a)}` : `<u32><i32><i${a.bits}>${this.raw(a)}`);
      case 'trunc':
        return this.let(n, a.bits === 64 && bits !== 64 ? `<u32>${this.raw(a)}` : this.raw(a));
      case 'cf':
        return this.let(n, 'getCF(cpu)');
      case 'cond':
        return this.let(n, condition(n.k as number));
      case 'nextIp':
        return this.let(n, 'nextIp(cpu, op)');
      case 'relTarget':
        return this.let(n, `relTarget(cpu, op, ${this.trace.width})`);
      case 'pop':
        return this.pop(n);
      default:
        throw new Error(`interpreter: no value node ${n.op}`);
    }
  }

  /** A shift count in the type of the shifted value. */
  private count(n: Node): string {
    const [a, by] = n.args;
    return a.bits === 64 && by.bits !== 64 ? `<u64>${this.clean(by)}` : this.clean(by);
  }

  private effect(n: Node): void {
    switch (n.op) {
      case 'set':
        return this.set(n);
      case 'setReg':
        return this.out(this.storeRegister(REGISTERS[n.k as string] ?? (n.k as string), n.args[0]));
      case 'flags':
        return this.flags(n);
      case 'setCF':
        return this.out(
          n.args.length === 1 ? `setCF(cpu, ${this.raw(n.args[0])});` : `setCFOF(cpu, ${this.raw(n.args[0])}, ${this.raw(n.args[1])});`,
        );
      case 'when': {
        this.out(`if (${this.raw(n.args[0])} != 0) {`);
        for (const x of n.body as Node[]) this.node(x);
        return this.out('}');
      }
      case 'rare':
        if (this.exits.fastJump) throw new Error(`${this.trace.row.syntax}: a hot row cannot be left to a handler`);
        return this.out(`if (${this.raw(n.args[0])} != 0) return ${n.k}(cpu, op);`);
      case 'push':
        return this.push(n.args[0]);
      case 'commitPop':
        return this.out(`setSp(cpu, sp + popped${n.args[0] ? ` + ${this.raw(n.args[0])}` : ''});`);
      case 'checkTarget':
        // A target within the page is within the limit.
        return this.out(
          `if (${n.args[0].op === 'relTarget' ? 'load<i32>(op, OP_DISP) < load<i32>(cpu, PAGE_LOW) && ' : ''}!checkTarget(cpu, ${this.raw(n.args[0])})) ${this.exits.status('ST_FAULT')}`,
        );
      case 'jump':
        if (n.args[0].op === 'relTarget' && this.exits.fastJump && this.trace.width !== 16) this.out('FAST_JUMP');
        this.out(`store<u64>(cpu, ${this.raw(n.args[0])}, RIP);`);
        return this.out(this.exits.status('ST_JUMP'));
      case 'jumpRel':
        return this.jumpRel(n);
      default:
        throw new Error(`interpreter: no effect node ${n.op}`);
    }
  }

  private storeRegister(at: string, v: Node, dynamic = false): string {
    const bits = v.bits as Bits;
    const address = dynamic ? [`cpu + <usize>${at}`, ''] : ['cpu', `, ${at}`];
    if (bits === 64) return `store<u64>(${address[0]}, ${this.raw(v)}${address[1]});`;
    if (bits === 32) return `store<u64>(${address[0]}, <u64>${this.raw(v)}${address[1]});`;
    return `store<u${bits}>(${address[0]}, <u${bits}>${this.raw(v)}${address[1]});`;
  }

  /** Where operand i lives when it is a register: [offset expression, whether it is dynamic]. */
  private place(i: number): [string, boolean] {
    const o = this.trace.row.operands[i];
    if (o.kind === 'r') return [REGISTERS[o.text], false];
    if (o.kind === 'B') return ['(opV(op) << 3)', true];
    return [o.kind === 'G' || o.kind === 'Z' ? 'load<u8>(op, OP_R)' : 'load<u8>(op, OP_M)', true];
  }

  private isMemory(i: number): boolean {
    const o = this.trace.row.operands[i];
    return o.kind === 'M' || o.kind === 'O' || (o.kind === 'E' && this.trace.form === 'mem');
  }

  private get(n: Node): void {
    const i = n.k as number;
    const bits = n.bits as Bits;
    if (this.isMemory(i)) return this.trace.rmw ? this.loadForWrite(n) : this.load(n);
    const [at, dynamic] = this.place(i);
    this.let(n, `<${type(bits)}>load<u${bits}>(${dynamic ? `cpu + <usize>${at}` : `cpu, ${at}`})`);
  }

  private set(n: Node): void {
    const i = n.k as number;
    if (this.isMemory(i)) return this.trace.rmw ? this.storeAfterLoad(n.args[0]) : this.store(n.args[0]);
    const [at, dynamic] = this.place(i);
    this.out(this.storeRegister(at, n.args[0], dynamic));
  }

  // --- memory ----------------------------------------------------------------------------------
  /** Declares `lin` and `te`: the linear address of the memory operand and its TLB entry. */
  private address(bytes: number, access: string): void {
    if (!this.needAddress) return;
    this.needAddress = false;
    const o = this.trace.row.operands.find((x) => x.kind === 'O');
    this.out(`let lin: u64 = ${o ? '<u64>load<i64>(op, OP_IMM)' : 'opEa(cpu, op)'};`);
    this.out(
      `if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, ${bytes}, ${access}); if (${FAULTED}) ${this.exits.status('ST_FAULT')} }`,
    );
    this.out('const te = tlbEntry(cpu, lin);');
  }

  private load(n: Node): void {
    const bits = n.bits as Bits;
    const bytes = bits / 8;
    this.address(bytes, 'SEG_READ');
    this.out(`let t${n.id}: ${type(bits)};`);
    this.out(`if (load<u64>(te, TLB_READ) == tlbTag(lin, ${bytes})) t${n.id} = load<${memType(bits)}>(tlbHost(te, lin));`);
    this.out(`else { t${n.id} = <${type(bits)}>slowLoad(cpu, lin, ${bytes}); if (${FAULTED}) ${this.bail()} }`);
  }

  private loadForWrite(n: Node): void {
    const bits = n.bits as Bits;
    const bytes = bits / 8;
    if (!this.needAddress) {
      // A second read of the same operand: what the first one found.
      throw new Error(`${this.trace.row.syntax}: reads its memory operand twice`);
    }
    this.address(bytes, 'SEG_WRITE');
    this.out(`let t${n.id}: ${type(bits)};`);
    this.out('let host: usize = 0;');
    this.out(
      `if (load<u64>(te, TLB_WRITE) == tlbTag(lin, ${bytes})) { host = tlbHost(te, lin); t${n.id} = load<${memType(bits)}>(host); }`,
    );
    this.out(`else { t${n.id} = <${type(bits)}>slowLoadForWrite(cpu, lin, ${bytes}); if (${FAULTED}) ${this.bail()} }`);
  }

  private storeAfterLoad(v: Node): void {
    const bits = v.bits as Bits;
    const wide = bits === 64 ? this.raw(v) : `<u64>${this.clean(v)}`;
    this.out(`if (host) store<${memType(bits)}>(host, <${memType(bits)}>${this.raw(v)}); else slowStore(cpu, lin, ${wide}, ${bits / 8});`);
  }

  private store(v: Node): void {
    const bits = v.bits as Bits;
    const bytes = bits / 8;
    this.address(bytes, 'SEG_WRITE');
    const wide = bits === 64 ? this.raw(v) : `<u64>${this.clean(v)}`;
    this.out(
      `if (load<u64>(te, TLB_WRITE) == tlbTag(lin, ${bytes})) store<${memType(bits)}>(tlbHost(te, lin), <${memType(bits)}>${this.raw(v)});`,
    );
    this.out(`else { slowStore(cpu, lin, ${wide}, ${bytes}); if (${FAULTED}) ${this.bail()} }`);
  }

  /** Declares the linear address of a stack slot. */
  private stackAddress(name: string, offset: string, bytes: number, access: string): void {
    this.out(`let ${name}: u64 = ${offset};`);
    this.out(
      `if (load<u32>(cpu, SS_SEGMENTED)) { ${name} = segLinear(cpu, SS, ${name}, ${bytes}, ${access}); if (${FAULTED}) ${this.exits.status('ST_FAULT')} }`,
    );
    this.out(`const ${name}Te = tlbEntry(cpu, ${name});`);
  }

  private push(v: Node): void {
    const bits = v.bits as Bits;
    const bytes = bits / 8;
    const wide = bits === 64 ? this.raw(v) : `<u64>${this.clean(v)}`;
    this.out(`const sp: u64 = (load<u64>(cpu, RSP) - ${bytes}) & load<u64>(cpu, SP_MASK);`);
    this.stackAddress('slot', 'sp', bytes, 'SEG_WRITE');
    this.out(
      `if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, ${bytes})) store<${memType(bits)}>(tlbHost(slotTe, slot), <${memType(bits)}>${this.raw(v)});`,
    );
    this.out(`else { slowStore(cpu, slot, ${wide}, ${bytes}); if (${FAULTED}) ${this.exits.status('stackFault(cpu)')} }`);
    this.out('setSp(cpu, sp);');
  }

  private pop(n: Node): void {
    const bits = n.bits as Bits;
    const bytes = bits / 8;
    this.out('const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);');
    this.out(`const popped: u64 = ${bytes};`);
    this.stackAddress('slot', 'sp', bytes, 'SEG_READ');
    this.out(`let t${n.id}: ${type(bits)};`);
    this.out(`if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, ${bytes})) t${n.id} = load<${memType(bits)}>(tlbHost(slotTe, slot));`);
    this.out(`else { t${n.id} = <${type(bits)}>slowLoad(cpu, slot, ${bytes}); if (${FAULTED}) ${this.exits.status('stackFault(cpu)')} }`);
  }

  // --- flags and jumps -------------------------------------------------------------------------
  private flags(n: Node): void {
    const [r, a, b] = n.args;
    const bits = r.bits as Bits;
    const cast = bits === 64 ? '' : '<u64>';
    switch (n.k) {
      case 'LOGIC':
        return this.out(`flagsLogic(cpu, ${this.signed(r)});`);
      case 'CARRY':
        return this.out(`flagsCarry(cpu, ${this.signed(r)}, ${this.raw(a)}, ${this.raw(b)});`);
      case 'ADD':
      case 'INC':
        this.out(`const cv: ${type(bits)} = (${this.raw(a)} & ${this.raw(b)}) | ((${this.raw(a)} | ${this.raw(b)}) & ~${this.raw(r)});`);
        break;
      default:
        this.out(`const cv: ${type(bits)} = (~${this.raw(a)} & ${this.raw(b)}) | ((~${this.raw(a)} | ${this.raw(b)}) & ${this.raw(r)});`);
    }
    const set = n.k === 'INC' || n.k === 'DEC' ? 'flagsKeepCF' : 'flagsArith';
    this.out(`${set}(cpu, ${this.signed(r)}, ${cast}cv, ${64 - bits});`);
  }

  private jumpRel(n: Node): void {
    const taken = this.exits.status(`jumpRelative(cpu, op, ${this.trace.width})`);
    if (n.args[0]) this.out(`if (${this.raw(n.args[0])} != 0) {`);
    if (this.exits.fastJump && this.trace.width !== 16) this.out('FAST_JUMP');
    this.out(taken);
    if (n.args[0]) this.out('}');
  }
}

function condition(cc: number): string {
  const base = [
    'getOF(cpu)',
    'getCF(cpu)',
    'getZF(cpu)',
    '(getCF(cpu) | getZF(cpu))',
    'getSF(cpu)',
    'getPF(cpu)',
    '(getSF(cpu) ^ getOF(cpu))',
    '(getZF(cpu) | (getSF(cpu) ^ getOF(cpu)))',
  ][cc >> 1];
  return cc & 1 ? `${base} ^ 1` : base;
}

export function printBody(trace: Trace, exits: Exits): string[] {
  return new Printer(trace, exits).print();
}
