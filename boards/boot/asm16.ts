/**
 * A small assembler for the boot ROMs: NASM's syntax, the few instructions they use, 16- and 32-bit code.
 *
 * It exists so that the ROMs are kept as readable source and no binary is kept at all. Where x86 offers several encodings
 * it chooses NASM's, so that NASM can check its work (test/boot/asm16.test.ts). Two rules keep it to two passes: an
 * expression that contains a label always takes the full-size field, and jumps are as short as they say (`jmp short`, `jmp`;
 * `jcc`, `jcc near`). Anything it does not know is an error with its line number, never a guess.
 *
 * Encodings: Intel SDM volume 2, chapter 2 (ModRM tables 2-1 and 2-2) and the instruction pages.
 */

import { evaluate, type Operand, parseOperand, splitOperands } from './asm16-operands.ts';

/** A mistake in a ROM's source. */
export class AsmError extends Error {}

const CONDITIONS = ['o', 'no', 'c', 'nc', 'z', 'nz', 'be', 'a', 's', 'ns', 'p', 'np', 'l', 'ge', 'le', 'g'];
const CONDITION_ALIASES: Record<string, string> = { b: 'c', nae: 'c', ae: 'nc', nb: 'nc', e: 'z', ne: 'nz', na: 'be', nbe: 'a' };
const ARITHMETIC = ['add', 'or', 'adc', 'sbb', 'and', 'sub', 'xor', 'cmp'];
const SHIFTS: Record<string, number> = { shl: 4, shr: 5, sar: 7 };
const NO_OPERANDS: Record<string, number[]> = {
  cld: [0xfc],
  cmc: [0xf5],
  cli: [0xfa],
  sti: [0xfb],
  hlt: [0xf4],
  nop: [0x90],
  pushf: [0x9c],
  ret: [0xc3],
  retf: [0xcb],
  stosb: [0xaa],
  movsb: [0xa4],
  insb: [0x6c],
  lodsb: [0xac],
};
const REPEATS: Record<string, number> = { rep: 0xf3, repne: 0xf2 };

/** Assembles `source`; label values are offsets from its start. */
export function assemble(source: string): Uint8Array {
  const lines = source.split('\n');
  const labels = new Map<string, number>();
  new Pass(labels, false).run(lines);
  return new Pass(labels, true).run(lines);
}

class Pass {
  private readonly out: number[] = [];
  private bits: 16 | 32 = 16;

  constructor(
    private readonly labels: Map<string, number>,
    private readonly final: boolean,
  ) {}

  run(lines: string[]): Uint8Array {
    lines.forEach((line, index) => {
      try {
        this.line(line);
      } catch (error) {
        throw new AsmError(`line ${index + 1}: ${line.trim()}: ${(error as Error).message}`);
      }
    });
    return Uint8Array.from(this.out);
  }

  private line(line: string): void {
    let text = stripComment(line);
    const label = /^\s*([A-Za-z_]\w*):/.exec(text);
    if (label) {
      if (!this.final && this.labels.has(label[1])) throw new AsmError('label defined twice');
      this.labels.set(label[1], this.out.length);
      text = text.slice(label[0].length);
    }
    const [, mnemonic, rest] = /^\s*((?:o32 )?\S*)\s*(.*?)\s*$/.exec(text)!;
    if (mnemonic) this.statement(mnemonic.toLowerCase(), rest);
  }

  private statement(mnemonic: string, rest: string): void {
    if (mnemonic === 'bits') this.bits = rest === '32' ? 32 : 16;
    else if (mnemonic === 'align') while (this.out.length % this.value(rest)) this.out.push(0x90);
    else if (mnemonic === 'db' || mnemonic === 'dw' || mnemonic === 'dd') this.data(mnemonic, rest);
    else if (mnemonic in REPEATS) {
      this.out.push(REPEATS[mnemonic]);
      this.statement(rest, '');
    } else if (mnemonic in NO_OPERANDS && !rest) this.out.push(...NO_OPERANDS[mnemonic]);
    else if (isBranch(mnemonic)) this.branch(mnemonic, rest);
    else this.instruction(mnemonic, splitOperands(rest).map(parseOperand));
  }

  private data(mnemonic: string, rest: string): void {
    const size = mnemonic === 'db' ? 1 : mnemonic === 'dw' ? 2 : 4;
    for (const item of splitOperands(rest)) {
      const string = /^'(.*)'$/.exec(item);
      if (string) for (const char of string[1]) this.out.push(char.charCodeAt(0));
      else this.number(this.value(item), size);
    }
  }

  private instruction(mnemonic: string, operands: Operand[]): void {
    const [a, b] = operands;
    if (mnemonic === 'mov') this.mov(a, b);
    else if (ARITHMETIC.includes(mnemonic)) this.arithmetic(ARITHMETIC.indexOf(mnemonic), a, b);
    else if (mnemonic === 'test' && b.kind === 'reg') this.modrm(wide(0x84, b.size), b.index, a, b.size);
    else if (mnemonic === 'test') this.immediate(() => this.modrm(wide(0xf6, size(a)), 0, a, size(a)), b, size(a), a, wide(0xa8, size(a)));
    else if (mnemonic in SHIFTS) this.shift(SHIFTS[mnemonic], a, b);
    else if (mnemonic === 'push' || mnemonic === 'pop') this.pushPop(mnemonic, a);
    else if ((mnemonic === 'inc' || mnemonic === 'dec') && a.kind === 'reg' && a.size > 1)
      this.op(a.size, [(mnemonic === 'inc' ? 0x40 : 0x48) + a.index]);
    else if (mnemonic === 'bswap' && a.kind === 'reg' && a.size === 4) this.op(4, [0x0f, 0xc8 + a.index]);
    else if (mnemonic === 'int' && a.kind === 'imm') this.out.push(0xcd, this.value(a.text));
    else if (mnemonic === 'out' && isReg(a, 'dx') && isAccumulator(b)) this.op(size(b), [wide(0xee, size(b))]);
    else if (mnemonic === 'in' && isReg(b, 'dx') && isAccumulator(a)) this.op(size(a), [wide(0xec, size(a))]);
    else if (mnemonic === 'movzx' && a.kind === 'reg') this.modrm([0x0f, size(b) === 1 ? 0xb6 : 0xb7], a.index, b, a.size);
    else if (mnemonic === 'lea' && a.kind === 'reg' && b.kind === 'mem') this.modrm(0x8d, a.index, b, a.size);
    else if (mnemonic === 'lgdt') this.modrm([0x0f, 0x01], 2, a, this.wordSize());
    else if (mnemonic === 'o32 lgdt') this.modrm([0x0f, 0x01], 2, a, 4);
    else throw new AsmError('unknown instruction');
  }

  private mov(to: Operand, from: Operand): void {
    if (to.kind === 'sreg') this.modrm(0x8e, to.index, from, this.wordSize());
    else if (from.kind === 'sreg') this.modrm(0x8c, from.index, to, to.kind === 'reg' ? to.size : this.wordSize());
    else if (to.kind === 'creg') this.modrm([0x0f, 0x22], to.index, from, this.wordSize());
    else if (from.kind === 'creg') this.modrm([0x0f, 0x20], from.index, to, this.wordSize());
    else if (from.kind === 'imm' && to.kind === 'reg') {
      this.op(to.size, [(to.size === 1 ? 0xb0 : 0xb8) + to.index]);
      this.number(this.value(from.text), to.size);
    } else if (from.kind === 'imm') this.immediate(() => this.modrm(wide(0xc6, size(to)), 0, to, size(to)), from, size(to));
    else if (from.kind === 'reg' && to.kind !== 'imm') this.modrm(wide(0x88, from.size), from.index, to, from.size);
    else if (to.kind === 'reg') this.modrm(wide(0x8a, to.size), to.index, from, to.size);
    else throw new AsmError('unknown operands');
  }

  private arithmetic(operation: number, to: Operand, from: Operand): void {
    const base = operation * 8;
    if (from.kind === 'reg') this.modrm(wide(base, from.size), from.index, to, from.size);
    else if (from.kind === 'mem' && to.kind === 'reg') this.modrm(wide(base + 2, to.size), to.index, from, to.size);
    else if (from.kind === 'imm' && size(to) > 1 && this.fitsByte(from.text, size(to))) {
      this.modrm(0x83, operation, to, size(to));
      this.out.push(this.value(from.text) & 0xff);
    } else this.immediate(() => this.modrm(wide(0x80, size(to)), operation, to, size(to)), from, size(to), to, wide(base + 4, size(to)));
  }

  /** `op operand, imm`, with the accumulator's shorter opcode where there is one. */
  private immediate(general: () => void, from: Operand, width: number, to?: Operand, accumulatorOpcode?: number): void {
    if (from.kind !== 'imm') throw new AsmError('unknown operands');
    if (accumulatorOpcode !== undefined && to && isAccumulator(to)) this.op(width, [accumulatorOpcode]);
    else general();
    this.number(this.value(from.text), width);
  }

  private shift(operation: number, to: Operand, by: Operand): void {
    if (by.kind !== 'imm') throw new AsmError('shifts are by a constant');
    const count = this.value(by.text);
    this.modrm(wide(count === 1 ? 0xd0 : 0xc0, size(to)), operation, to, size(to));
    if (count !== 1) this.number(count, 1);
  }

  private pushPop(mnemonic: 'push' | 'pop', a: Operand): void {
    const push = mnemonic === 'push';
    if (a.kind === 'reg' && a.size > 1) this.op(a.size, [(push ? 0x50 : 0x58) + a.index]);
    else if (a.kind === 'sreg' && a.index < 4) this.out.push((push ? 0x06 : 0x07) + a.index * 8);
    else if (a.kind === 'sreg') this.out.push(0x0f, (push ? 0xa0 : 0xa1) + (a.index - 4) * 8);
    else if (a.kind === 'mem' && a.size > 1) this.modrm(push ? 0xff : 0x8f, push ? 6 : 0, a, a.size);
    else if (push && a.kind === 'imm') {
      const width = a.size || this.wordSize();
      const short = this.fitsByte(a.text, width);
      this.op(width, [short ? 0x6a : 0x68]);
      if (short) this.out.push(this.value(a.text) & 0xff);
      else this.number(this.value(a.text), width);
    } else throw new AsmError('unknown operands');
  }

  private branch(mnemonic: string, rest: string): void {
    const short = /^short\s+(.*)$/.exec(rest);
    if (mnemonic === 'jmp' && /^(dword\s+)?far\s*\[/.test(rest)) {
      const width = rest.startsWith('dword') ? 4 : this.wordSize();
      this.modrm(0xff, 5, parseOperand(rest.replace(/^(dword\s+)?far\s*/, '')), width);
      return;
    }
    if (mnemonic === 'call' || (mnemonic === 'jmp' && !short)) {
      const target = parseOperand(rest);
      if (target.kind === 'imm') {
        this.out.push(mnemonic === 'call' ? 0xe8 : 0xe9);
        this.number(this.value(rest) - this.out.length - this.wordSize(), this.wordSize());
      } else this.modrm(0xff, mnemonic === 'call' ? 2 : 4, target, size(target));
      return;
    }
    const name = mnemonic.slice(1);
    const near = /^near\s+(.*)$/.exec(rest);
    if (near) {
      this.out.push(0x0f, 0x80 + CONDITIONS.indexOf(CONDITION_ALIASES[name] ?? name));
      this.number(this.value(near[1]) - this.out.length - this.wordSize(), this.wordSize());
      return;
    }
    const opcode = mnemonic === 'jmp' ? 0xeb : mnemonic === 'loop' ? 0xe2 : 0x70 + CONDITIONS.indexOf(CONDITION_ALIASES[name] ?? name);
    this.out.push(opcode);
    const distance = this.value(short ? short[1] : rest) - this.out.length - 1;
    if (this.final && (distance < -128 || distance > 127)) throw new AsmError('target out of reach');
    this.out.push(distance & 0xff);
  }

  /** Prefixes, opcode, ModRM and displacement for `operand` as the r/m operand. */
  private modrm(opcode: number | number[], reg: number, operand: Operand, width: number): void {
    const bytes = typeof opcode === 'number' ? [opcode] : opcode;
    if (operand.kind === 'reg') {
      this.op(width, [...bytes, 0xc0 | (reg << 3) | operand.index]);
      return;
    }
    if (operand.kind !== 'mem') throw new AsmError('unknown operands');
    if (operand.segment !== null) this.out.push([0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65][operand.segment]);
    // A bare address has no register to tell its size; it takes the code's.
    const addressSize = operand.addressSize || this.wordSize();
    const prefix = addressSize === this.wordSize() ? [] : [0x67];
    const full = operand.rm === null;
    const absolute = operand.rm ?? (addressSize === 2 ? 6 : 5);
    if (full && isMovAccumulator(bytes, reg)) {
      this.op(width, [...prefix, 0xa0 | (bytes[0] & 1) | (bytes[0] & 2 ? 0 : 2)]);
      this.number(this.value(operand.displacement), addressSize);
      return;
    }
    const baseNeedsByte = absolute === (addressSize === 2 ? 6 : 5);
    const constant = !operand.displacement || !this.hasLabel(operand.displacement);
    const value = operand.displacement ? this.value(operand.displacement) : 0;
    const bytesOfDisplacement = full
      ? addressSize
      : !constant
        ? addressSize
        : value === 0 && !baseNeedsByte
          ? 0
          : isByte(value)
            ? 1
            : addressSize;
    const mod = full || bytesOfDisplacement === 0 ? 0 : bytesOfDisplacement === 1 ? 1 : 2;
    this.op(width, [...prefix, ...bytes, (mod << 6) | (reg << 3) | absolute]);
    if (addressSize === 4 && absolute === 4) this.out.push(0x24);
    if (bytesOfDisplacement) this.number(value, bytesOfDisplacement);
  }

  /** Operand-size prefix if `width` is not the code's, then the opcode. */
  private op(width: number, bytes: number[]): void {
    if (width > 1 && width !== this.wordSize()) this.out.push(0x66);
    this.out.push(...bytes);
  }

  private number(value: number, bytes: number): void {
    const limit = 2 ** (8 * bytes);
    if (this.final && (value >= limit || value < -limit / 2)) throw new AsmError(`${value} does not fit in ${bytes} bytes`);
    for (let i = 0; i < bytes; i++) this.out.push(Math.floor(value / 2 ** (8 * i)) & 0xff);
  }

  private value(text: string): number {
    return evaluate(text, (name) => {
      const value = this.labels.get(name);
      if (value === undefined && this.final) throw new AsmError(`unknown name '${name}'`);
      return value ?? 0;
    });
  }

  private hasLabel(text: string): boolean {
    let found = false;
    evaluate(text, () => {
      found = true;
      return 0;
    });
    return found;
  }

  /** Whether a sign-extended byte gives the same operand of `width` bytes. */
  private fitsByte(text: string, width: number): boolean {
    if (this.hasLabel(text)) return false;
    const value = this.value(text);
    return isByte(value) || isByte(value - 2 ** (8 * width));
  }

  private wordSize(): 2 | 4 {
    return this.bits === 16 ? 2 : 4;
  }
}

/** Opcodes whose bit 0 tells a byte operand from a wider one. */
function wide(opcode: number, width: number): number {
  return width === 1 ? opcode : opcode | 1;
}

function size(operand: Operand): number {
  const known = operand.kind === 'sreg' || operand.kind === 'creg' ? 0 : operand.size;
  if (!known) throw new AsmError('operand size unknown: write byte, word or dword');
  return known;
}

function isByte(value: number): boolean {
  return value >= -128 && value <= 127;
}

function isReg(operand: Operand, name: string): boolean {
  return operand.kind === 'reg' && operand.name === name;
}

function isAccumulator(operand: Operand): boolean {
  return isReg(operand, 'al') || isReg(operand, 'ax') || isReg(operand, 'eax');
}

/** MOV between the accumulator and a bare address has a form without ModRM. */
function isMovAccumulator(opcode: number[], reg: number): boolean {
  return opcode.length === 1 && opcode[0] >= 0x88 && opcode[0] <= 0x8b && reg === 0;
}

function isBranch(mnemonic: string): boolean {
  if (mnemonic === 'jmp' || mnemonic === 'call' || mnemonic === 'loop') return true;
  const name = mnemonic.slice(1);
  return mnemonic.startsWith('j') && CONDITIONS.includes(CONDITION_ALIASES[name] ?? name);
}

function stripComment(line: string): string {
  return line.replace(/^((?:[^';]|'[^']*')*);.*$/, '$1');
}
