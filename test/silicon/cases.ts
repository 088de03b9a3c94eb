/**
 * Test cases for the rows of the integer instructions: encodings of every form and width, with operands that are edges as often as not.
 * The same seed makes the same cases.
 */
import type { Row } from '../../core-asm/isa/row.ts';
import { isVex, vexBytes } from '../support/vex.ts';
import { Addressing, type MemoryOperand, Operands } from './operands.ts';
import {
  CODE,
  DATA,
  DATA_BYTES,
  DS,
  ES,
  FLAT,
  R_CODE,
  R_DATA,
  R_FLAGS,
  R_MODE,
  R_REGISTERS,
  R_SELECTORS,
  R_STACK,
  R_VECTOR,
  RECORD,
  SS,
  STACK,
  STACK_BYTES,
} from './record.ts';
import {
  chooseSegments,
  codeSelector,
  dataSelector,
  interruptVector,
  isAboutSegments,
  isFarLoad,
  isFarPointer,
  isFarTransfer,
  isPopSegment,
  put,
  returnFrame,
  takesSelector,
} from './selectors.ts';

export type Mode = 16 | 32 | 64;
export type Form = 'reg' | 'mem' | 'none';

const RAX = 0;
const RCX = 1;
const RDX = 2;
const RBX = 3;
const RSP = 4;
const RBP = 5;
const RSI = 6;
const RDI = 7;
const TOP = STACK + 64;

const STACK_ROW = /^(PUSH|POP|CALL|RET|ENTER|LEAVE|IRET)/;
const STRING_ROW = /^(MOVS|CMPS|STOS|LODS|SCAS|INS|OUTS)[BV]$/;
/** AMD's processors read more of the stack than what they pop, at least of these; and ENTER checks the alignment of its frame's end. */
const POPS_AT_WILL = /^(RETF|IRET|POP [ESDFG]S)\b/;
const ARITHMETIC = 0x8d5;
/**
 * Software interrupts, what loads flags, and what loads SS, after which the trap of TF is late; repeated comparisons, whose flags AMD's
 * processors write after each element.
 */
const STEPS_OTHERWISE = /^(INT|IRET|POPF|LSS|POP SS|MOV Sw|CMPS|SCAS)/;
const AC = 0x40000;
const TF = 0x100;
const ESCAPES = { '1': [], '0f': [0x0f], '0f38': [0x0f, 0x38], '0f3a': [0x0f, 0x3a] };
const DF = 0x400;

export const isString = (row: Row): boolean => STRING_ROW.test(row.mnemonic);

/** Register and memory operands that a row has; fixed ones do not count. */
export function formsOf(row: Row): Form[] {
  const rm = row.operands.some((x) => 'EMR'.includes(x.kind)) || row.mod !== undefined || row.reg !== undefined;
  if (!rm) return ['none'];
  if (row.operands.some((x) => x.kind === 'R')) return ['reg'];
  if (row.mod) return [row.mod];
  return row.operands.some((x) => x.kind === 'M') ? ['mem'] : ['reg', 'mem'];
}

export const modesOf = (row: Row): Mode[] => (row.modes === 'no64' ? [32, 16] : row.modes === 'only64' ? [64] : [64, 32, 16]);

class Case {
  readonly registers: bigint[];
  readonly data = new Uint8Array(DATA_BYTES);
  readonly stack = new Uint8Array(STACK_BYTES);
  flags: number;
  private rex = 0;
  private operandPrefix = false;
  private addressPrefix = false;
  private prefixes: number[] = [];
  private memory: MemoryOperand | null = null;
  private fixed = new Set<number>();

  constructor(
    private readonly o: Operands,
    private readonly row: Row,
    private readonly form: Form,
    private readonly mode: Mode,
  ) {
    this.registers = Array.from({ length: 16 }, (_, i) => (mode === 64 ? o.value() : i < 8 ? BigInt.asUintN(32, o.value()) : 0n));
    for (const memory of [this.data, this.stack]) {
      const view = new DataView(memory.buffer);
      for (let i = 0; i < memory.length; i += 8) view.setBigUint64(i, o.value(), true);
    }
    const stepped = o.chance(10) && !STEPS_OTHERWISE.test(row.syntax);
    this.flags =
      (o.u32() & ARITHMETIC) |
      0x202 |
      (stepped ? TF : 0) |
      (o.chance(8) && !POPS_AT_WILL.test(row.syntax) && row.mnemonic !== 'ENTER' ? AC : 0);
  }

  build(): Uint8Array {
    this.choosePrefixes();
    this.prepare();
    const code = this.encode();
    this.afterwards();
    const record = new Uint8Array(RECORD);
    const view = new DataView(record.buffer);
    record.set(code, R_CODE);
    record[R_CODE + 15] = code.length;
    view.setUint32(R_MODE, this.mode, true);
    view.setUint32(R_VECTOR, 0, true);
    for (const [i, r] of this.registers.entries()) view.setBigUint64(R_REGISTERS + 8 * i, r, true);
    view.setBigUint64(R_FLAGS, BigInt(this.flags), true);
    for (const seg of [ES, SS, DS]) view.setUint16(R_SELECTORS + 2 * seg, FLAT, true);
    if (isAboutSegments(this.row)) chooseSegments(this.o, view, this.mode === 64);
    record.set(this.data, R_DATA);
    record.set(this.stack, R_STACK);
    return record;
  }

  // --- prefixes --------------------------------------------------------------------------------------------------------

  private choosePrefixes(): void {
    const { o, row, mode } = this;
    if (mode === 64 && !o.chance(3)) this.rex = 0x40 | o.below(16);
    if (mode === 64 && row.w !== undefined) this.rex = row.w ? this.rex | 0x48 : this.rex & ~8;
    if (mode === 64 && row.b !== undefined) this.rex = row.b ? this.rex | 0x41 : this.rex & ~1;
    if (isFarPointer(row)) this.rex &= ~8;
    this.addressPrefix = o.chance(5);
    if (isVex(row)) {
      if (o.chance(40)) this.prefixes.push(o.pick([0x66, 0xf2, 0xf3, 0xf0]));
      return;
    }
    if (row.prefix) {
      if (row.prefix !== 'none') this.prefixes.push(Number.parseInt(row.prefix, 16));
      this.operandPrefix = row.prefix === '66';
      if (/^f/.test(row.prefix) && row.operands.some((x) => x.size === 'v') && o.chance(3)) {
        this.operandPrefix = true;
        this.prefixes.push(0x66);
      }
      return;
    }
    // Near branches in 64-bit mode ignore 66 on Intel's processors, as on ours; AMD's truncate RIP.
    const with66 = !(mode === 64 && row.size64 === 'f64');
    this.operandPrefix = with66 && o.chance(3);
    if (this.operandPrefix) this.prefixes.push(0x66);
    // Of LOOPE and LOOPNE, AMD's processors let F3 or F2 choose what ZF must be.
    if (/^LOOPN?E$/.test(row.mnemonic)) return;
    if (isString(row) ? o.chance(2) : o.chance(16)) this.prefixes.push(o.pick([0xf2, 0xf3]));
    if (this.form === 'mem' && o.chance(12)) this.prefixes.push(o.pick([0x26, 0x2e, 0x36, 0x3e]));
    // LOCK MOV CR0 is MOV CR8 on AMD's processors, and VERW is what empties their buffers, with LOCK too.
    if (o.chance(row.lock && this.form === 'mem' ? 6 : 40) && !/Cy|VERW/.test(row.syntax)) this.prefixes.push(0xf0);
  }

  /** 16, 32 or 64. */
  private get operandSize(): number {
    const { mode, row, operandPrefix } = this;
    if (mode === 64) {
      if (this.rex & 8 || row.size64 === 'f64') return 64;
      return operandPrefix ? 16 : row.size64 === 'd64' ? 64 : 32;
    }
    return (mode === 16) === operandPrefix ? 32 : 16;
  }

  private get addressSize(): number {
    const { mode, addressPrefix } = this;
    return mode === 64 ? (addressPrefix ? 32 : 64) : (mode === 16) === addressPrefix ? 32 : 16;
  }

  // --- registers that the instruction uses by itself -------------------------------------------------------------------

  private give(register: number, v: bigint): void {
    this.registers[register] = v;
    this.fixed.add(register);
  }

  private inData(slack = 16): bigint {
    return BigInt(DATA + 12 + this.o.below(slack));
  }

  /** An address in a register, with something above it if that must not count. */
  private address(v: bigint): bigint {
    const bits = BigInt(this.addressSize);
    return this.o.chance(4) && this.mode === 64 && bits !== 64n ? v | (this.o.u64() & ~((1n << bits) - 1n)) : v;
  }

  private prepare(): void {
    const { o, row, registers } = this;
    const name = row.mnemonic;
    // Half of a POPA may have happened before a fault.
    if (name === 'POPF') this.give(RSP, BigInt(TOP));
    else if (name === 'POPA') this.give(RSP, BigInt(TOP - 8 + o.below(8)));
    else if (STACK_ROW.test(name))
      this.give(RSP, BigInt(o.chance(12) ? o.pick([0xc000, 0xc002, 0xcffc, 0xd000]) : TOP + (o.chance(3) ? o.below(8) : 0)));
    if (/^(ENTER|LEAVE)$/.test(name)) this.give(RBP, BigInt(TOP - 32 + 8 * o.below(6)));
    if (name === 'POPF') this.flagsOnStack();
    if (POPS_AT_WILL.test(row.syntax))
      this.give(
        RSP,
        BigInt(o.chance(12) ? (name === 'IRET' && this.mode === 64 ? o.pick([0xcffc, 0xcff0, 0xcfde]) : 0xd000) : TOP - 24 + o.below(8)),
      );
    if (/^RETN?$/.test(name)) this.target(this.stack, 64, Number(registers[RSP] - BigInt(TOP)));
    this.farOnStack();
    if (takesSelector(row) && this.form === 'reg')
      for (const [i, r] of registers.entries()) registers[i] = (r & ~0xffffn) | BigInt(dataSelector(o));
    if (name === 'XGETBV') this.give(RCX, o.chance(2) ? 0n : o.pick([2n, 3n, o.u64() | 2n]) | (o.u64() << 32n));
    if (row.operands.some((x) => x.text === 'CL')) this.give(RCX, (o.u64() & ~0xffn) | (o.value() & 0xffn));
    if (/^(LOOP|JRCXZ)/.test(name))
      this.give(RCX, o.chance(2) ? BigInt(o.below(3)) : o.pick([0x10000n, 0x10001n, 0x100000000n, 0x100000001n, o.u64()]));
    if (name === 'XLAT') this.give(RBX, this.address(BigInt(DATA + 16) - (registers[RAX] & 0xffn)));
    if (/^I?DIV$/.test(name) && o.chance(2)) registers[RDX] = o.chance(2) ? 0n : o.pick([1n, 0xffffffffffffffffn]);
    if (isString(row)) this.prepareString();
    if (this.mode !== 64) for (let i = 0; i < 8; i++) registers[i] = BigInt.asUintN(32, registers[i]);
  }

  /** What segment registers and far returns pop. */
  private farOnStack(): void {
    const { o, row, stack } = this;
    const at = Number(this.registers[RSP]) - STACK;
    const size = this.operandSize / 8;
    if (isPopSegment(row)) put(stack, at, 2, [BigInt(dataSelector(o))]);
    if (row.mnemonic === 'RETF') put(stack, at, size, [this.place(), BigInt(codeSelector(o))]);
    if (row.mnemonic === 'IRET') put(stack, at, size, returnFrame(o, this.place()));
  }

  /** Not those that would stay with the program around the instruction: TF, NT, AC, ID. */
  private flagsOnStack(): void {
    for (let i = 0; i < this.stack.length; i++) this.stack[i] = this.o.below(256) & [0xff, 0xbe, 0x03, 0x00][i % 4];
  }

  private prepareString(): void {
    const { o } = this;
    this.flags |= o.chance(2) ? DF : 0;
    // A fault in the middle of a repeated comparison: SDM, flags as before it; AMD, as after the last element.
    const edges = !/CMPS|SCAS/.test(this.row.mnemonic);
    const place = (): bigint => this.address(edges && o.chance(16) ? BigInt(o.pick([0xaffa, 0xa002])) : this.inData(24));
    this.give(RSI, place());
    this.give(RDI, place());
    if (this.prefixes.some((p) => p >= 0xf2)) this.give(RCX, this.address(BigInt(o.below(5))));
  }

  /** A jump target into memory that the instruction reads; below 64 KiB, so that no width cuts it. */
  private target(memory: Uint8Array, at: number, shift = 0): void {
    if (at + shift >= 0 && at + shift + 8 <= memory.length) new DataView(memory.buffer).setBigUint64(at + shift, this.place(), true);
  }

  /** Somewhere in the code page, but not in the instruction itself. */
  private place(): bigint {
    return BigInt(CODE + (this.o.chance(2) ? 32 + this.o.below(0x700) : -32 - this.o.below(0x700)));
  }

  // --- encoding --------------------------------------------------------------------------------------------------------

  private encode(): number[] {
    const { o, row } = this;
    const tail: number[] = [];
    const opcode = row.op | (row.plusReg ? o.below(8) : 0);
    if (this.form !== 'none') this.encodeModRm(tail);
    const memoryAt = tail.length;
    for (const x of row.operands) tail.push(...this.immediate(x.text));
    if (this.addressPrefix) this.prefixes.push(0x67);
    const escapes = isVex(row) ? this.vex() : [...(this.rex ? [this.rex] : []), ...ESCAPES[row.map as keyof typeof ESCAPES]];
    const code = [...this.shuffled(), ...escapes, opcode, ...tail];
    if (!this.memory?.ripRelative) return code;
    const bytes = Uint8Array.from(code);
    const displacementAt = code.length - tail.length + memoryAt - 4;
    new DataView(bytes.buffer).setInt32(displacementAt, Number(this.memory.target) - (CODE + code.length), true);
    return [...bytes];
  }

  /** Outside 64-bit mode, W, and in three bytes B and the top bit of vvvv, mean nothing. */
  private vex(): number[] {
    const { o, row, mode } = this;
    const { map, prefix } = row;
    const hasRegister = row.operands.some((x) => 'BH'.includes(x.kind));
    const rex = mode === 64 ? this.rex & 15 : o.pick([0, 8, 1, 9]);
    const vvvv = hasRegister ? o.below(16) : o.chance(20) ? o.below(16) : 0;
    const length = row.vexL === undefined || o.chance(40) ? o.below(2) : row.vexL;
    return vexBytes({ map, prefix, rex, vvvv, length }, o.chance(2));
  }

  private shuffled(): number[] {
    const p = [...this.prefixes];
    if (this.o.chance(2)) p.reverse();
    return p;
  }

  private encodeModRm(tail: number[]): void {
    const { o, row } = this;
    const reg = (row.reg ?? (row.operands.some((x) => x.kind === 'S') ? o.pick([0, 1, 2, 3]) : o.below(8))) << 3;
    if (this.form === 'reg') {
      tail.push(0xc0 | reg | (row.rm ?? o.below(8)));
      return;
    }
    this.memory = new Addressing(o, this.registers, this.fixed, this.mode).make(this.addressSize);
    // REX.R is free; X and B are the memory operand's.
    if (this.memory.rex) this.rex |= 0x40;
    this.rex = (this.rex & ~3) | this.memory.rex;
    tail.push(this.memory.modrm | reg, ...this.memory.bytes);
  }

  private immediate(text: string): number[] {
    const { o } = this;
    const bytes = (n: number, v: bigint): number[] =>
      Array.from({ length: n }, (_, i) => Number((BigInt.asUintN(64, v) >> BigInt(8 * i)) & 0xffn));
    const size = this.operandSize;
    switch (text) {
      case 'Ib':
        if (this.row.mnemonic === 'INT') return bytes(1, interruptVector(o));
        return bytes(1, this.row.mnemonic === 'ENTER' ? BigInt(o.chance(3) ? 0 : o.below(4)) : o.value());
      case 'Iw':
        return bytes(2, BigInt(this.row.mnemonic === 'ENTER' ? o.below(24) : o.below(64)));
      case 'Iz':
        return bytes(size === 16 ? 2 : 4, o.value());
      case 'Iv':
        return bytes(size / 8, o.value());
      case 'Ap':
        return [...bytes(size / 8, this.place()), ...bytes(2, BigInt(codeSelector(o)))];
      case 'Jb':
        return bytes(1, o.chance(2) ? BigInt(o.below(128)) : BigInt(-20 - o.below(108)));
      case 'Jz':
        return bytes(size === 16 ? 2 : 4, this.place() - BigInt(CODE));
      case 'Ob':
      case 'Ov':
        return bytes(this.addressSize / 8, BigInt(DATA + 8 + o.below(24)));
      default:
        return [];
    }
  }

  // --- operands that depend on each other ------------------------------------------------------------------------------

  private afterwards(): void {
    const { o, row, registers } = this;
    const at = Number((this.memory?.target ?? 0n) - BigInt(DATA));
    const inside = this.memory !== null && at >= 0 && at + 16 <= DATA_BYTES;
    const view = new DataView(this.data.buffer);
    if (/^(JMP|CALL)$/.test(row.mnemonic) && row.operands[0].text === 'Ev') {
      if (this.form === 'mem' && inside) this.target(this.data, at);
      if (this.form === 'reg') for (let i = 0; i < 16; i++) if (i !== RSP && (this.mode === 64 || i < 8)) registers[i] = this.place();
    }
    if (/^BT/.test(row.mnemonic) && row.operands[1].text === 'Gv' && this.form === 'mem') this.bitOffsets();
    if (!inside) return;
    if (takesSelector(row)) put(this.data, at, 2, [BigInt(dataSelector(o))]);
    if (isFarTransfer(row)) put(this.data, at, this.operandSize / 8, [this.place(), BigInt(codeSelector(o))]);
    if (isFarLoad(row)) put(this.data, at + this.operandSize / 8, 2, [BigInt(dataSelector(o))]);
    if (row.mnemonic.startsWith('CMPXCHG') && o.chance(2)) {
      view.setBigUint64(at, registers[RAX], true);
      if (/^CMPXCHG\d/.test(row.mnemonic)) this.wideCompare(view, at);
    }
    if (row.mnemonic === 'BOUND' && o.chance(2)) view.setBigUint64(at, 0x7fffffff80000000n, true);
  }

  private wideCompare(view: DataView, at: number): void {
    const { registers } = this;
    if (this.rex & 8) view.setBigUint64(at + 8, registers[RDX], true);
    else view.setUint32(at + 4, Number(registers[RDX] & 0xffffffffn), true);
  }

  /** Bit offsets that stay near, in registers that the address does not need; some go to the unmapped page. */
  private bitOffsets(): void {
    const { o, registers } = this;
    for (const [i, r] of registers.entries()) {
      if ((this.mode !== 64 && i >= 8) || this.registers[i] !== r || this.isAddressRegister(i)) continue;
      const near = BigInt(o.below(256) - 128);
      registers[i] = BigInt.asUintN(this.mode === 64 ? 64 : 32, o.chance(10) ? near + 0x8000n : near);
    }
  }

  private isAddressRegister(i: number): boolean {
    const m = this.memory as MemoryOperand;
    if (this.addressSize === 16) return [RBX, RBP, RSI, RDI].includes(i);
    const rm = m.modrm & 7;
    if (rm !== 4) return i === (rm | ((this.rex & 1) << 3));
    return i === ((m.bytes[0] & 7) | ((this.rex & 1) << 3)) || i === (((m.bytes[0] >> 3) & 7) | ((this.rex & 2) << 2));
  }
}

/** `count` cases of one form of a row, in each mode that has it. */
export function casesOf(row: Row, form: Form, count: number, seed: number): Uint8Array[] {
  const o = new Operands(seed);
  return modesOf(row).flatMap((mode) => Array.from({ length: count }, () => new Case(o, row, form, mode).build()));
}
