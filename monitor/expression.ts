/**
 * Arithmetic of the monitor, in 64-bit two's complement: `+ -` bind weakest, then `& | ^`, then `* / %`, then unary `+ - ~`; numbers in C
 * notation, characters in single quotes, registers after `$`.
 */
import { MonitorError } from './target.ts';

type Registers = (name: string) => bigint | undefined;
type Operation = (a: bigint, b: bigint) => bigint;

const nonZero = (value: bigint): bigint => {
  if (value === 0n) throw new MonitorError('division by zero');
  return value;
};

/** Binary operators, weakest first. */
const LEVELS: readonly Readonly<Record<string, Operation>>[] = [
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '&': (a, b) => a & b, '|': (a, b) => a | b, '^': (a, b) => a ^ b },
  { '*': (a, b) => a * b, '/': (a, b) => a / nonZero(b), '%': (a, b) => a % nonZero(b) },
];

/** How deep parentheses and signs may nest. */
const MAX_DEPTH = 100;

export function evaluate(text: string, start: number, registers: Registers): { value: bigint; end: number } {
  const parser = new Parser(text, start, registers);
  const value = parser.binary(0);
  return { value: BigInt.asIntN(64, value), end: parser.at };
}

class Parser {
  private depth = 0;

  constructor(
    private readonly text: string,
    public at: number,
    private readonly registers: Registers,
  ) {}

  private peek(): string {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++;
    return this.text[this.at] ?? '';
  }

  binary(level: number): bigint {
    if (level === LEVELS.length) return this.unary();
    let value = this.binary(level + 1);
    for (;;) {
      const operation = LEVELS[level][this.peek()];
      if (operation === undefined) return value;
      this.at++;
      value = BigInt.asIntN(64, operation(value, this.binary(level + 1)));
    }
  }

  private unary(): bigint {
    if (++this.depth > MAX_DEPTH) throw new MonitorError('expression too deep');
    try {
      const char = this.peek();
      this.at++;
      if (char === '+') return this.unary();
      if (char === '-') return -this.unary();
      if (char === '~') return ~this.unary();
      if (char === '(') return this.parenthesis();
      if (char === "'") return this.character();
      if (char === '$') return this.registerValue();
      this.at--;
      return this.number();
    } finally {
      this.depth--;
    }
  }

  private parenthesis(): bigint {
    const value = this.binary(0);
    if (this.peek() !== ')') throw new MonitorError("')' expected");
    this.at++;
    return value;
  }

  private character(): bigint {
    const code = this.text.charCodeAt(this.at++);
    if (Number.isNaN(code)) throw new MonitorError('character constant expected');
    if (this.text[this.at++] !== "'") throw new MonitorError("missing terminating ' character");
    return BigInt(code);
  }

  private registerValue(): bigint {
    const name = /^[A-Za-z0-9_.]*/.exec(this.text.slice(this.at))?.[0] ?? '';
    this.at += name.length;
    const value = this.registers(name);
    if (value === undefined) throw new MonitorError('unknown register');
    return value;
  }

  private number(): bigint {
    const digits = /^(0x[0-9a-f]+|\d+)/i.exec(this.text.slice(this.at))?.[0];
    if (digits === undefined) {
      throw new MonitorError(this.peek() === '' ? 'unexpected end of expression' : `invalid char '${this.peek()}' in expression`);
    }
    this.at += digits.length;
    const octal = /^0[0-7]+$/.test(digits);
    const value = BigInt(octal ? `0o${digits}` : digits);
    if (value >= 2n ** 64n) throw new MonitorError('number too large');
    return BigInt.asIntN(64, value);
  }
}
