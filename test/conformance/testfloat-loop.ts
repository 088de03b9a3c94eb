/** Runs many cases of one floating-point function in the guest: a loop over operands in memory that leaves results and flags. */
import { L, type Processor } from '../core/processor.ts';
import { CODE, longWorld } from '../core/world.ts';
import type { Way } from './testfloat-functions.ts';

const CONTROL = 0x40000;
const OPERANDS = 0x200000;
const RESULTS = 0x300000;
/** Three operands of 16 bytes; a result of 16 bytes, and the status. */
const IN_STEP = 48;
const OUT_STEP = 32;
const STATUS = 16;
const BATCH = 16384;
/** Instructions of one case, at most: FPREM1 repeats. */
const LONGEST = 4000;

/** By unit: r8 points to MXCSR and the x87 control word. */
const BEFORE = { sse: '41 0f ae 10', x87: 'db e3  41 d9 68 04' };
const AFTER = { sse: '0f ae 5f 10', x87: 'dd 7f 10' };
/** add rsi, 48; add rdi, 32; dec rcx; then jnz and hlt. */
const STEP = '48 83 c6 30  48 83 c7 20  48 ff c9';
const ALL_MASKED = 0x1f80;
const CW_MASKED = 0x7f;

/** Bits of MXCSR and the x87 status word, and TestFloat's: invalid, divide by zero, overflow, underflow, inexact. */
const FLAGS: readonly (readonly [ours: number, theirs: number])[] = [
  [1, 16],
  [4, 8],
  [8, 4],
  [16, 2],
  [32, 1],
];
const theirFlags = (status: number): number => FLAGS.reduce((sum, [ours, theirs]) => (status & ours ? sum | theirs : sum), 0);

const bytesOf = (code: string): number[] =>
  code
    .trim()
    .split(/\s+/)
    .map((byte) => Number.parseInt(byte, 16));

function program({ unit, code }: Way): number[] {
  const body = bytesOf(`${BEFORE[unit]} ${code} ${AFTER[unit]} ${STEP}`);
  return [...body, 0x75, -(body.length + 2) & 0xff, 0xf4];
}

/** Big hexadecimal digits, as TestFloat writes values, to little-endian bytes. */
function put(view: DataView, at: number, digits: string): void {
  for (let end = digits.length; end > 0; end -= 8, at += 4)
    view.setUint32(at, Number.parseInt(digits.slice(Math.max(0, end - 8), end), 16), true);
}

function get(view: DataView, at: number, bytes: number): string {
  let digits = '';
  for (let i = 0; i < bytes; i++)
    digits =
      view
        .getUint8(at + i)
        .toString(16)
        .padStart(2, '0') + digits;
  return digits.toUpperCase();
}

export class FloatLoop {
  constructor(private readonly p: Processor) {}

  /** The cases, as TestFloat writes them, that come out otherwise. */
  wrong(way: Way, lines: readonly string[], rounding: number, precision: number): { line: string; got: string }[] {
    const found: { line: string; got: string }[] = [];
    for (let at = 0; at < lines.length; at += BATCH) {
      const batch = lines.slice(at, at + BATCH).map((line) => line.split(' '));
      const got = this.compute(way, batch, rounding, precision);
      for (const [i, result] of got.entries()) {
        const [value, flags] = batch[i].slice(-2);
        const wanted = `${value.padStart(way.result * 2, '0')} ${flags}`;
        if (result !== wanted) found.push({ line: lines[at + i], got: result });
      }
    }
    return found;
  }

  private compute(way: Way, cases: readonly string[][], rounding: number, precision: number): string[] {
    const { p } = this;
    longWorld(p).enter(0);
    // OSFXSR, OSXMMEXCPT, OSXSAVE; x87, SSE and AVX state.
    p.set64(L.CR4, p.get64(L.CR4) | 0x40600n);
    p.set64(L.XCR0, 7);
    p.core.exports.stateReplaced(p.cpu);
    p.writeBytes(CODE, program(way));
    p.write(CONTROL, 4, ALL_MASKED | (rounding << 13));
    p.write(CONTROL + 4, 2, CW_MASKED | (precision << 8) | (rounding << 10));
    const operands = p.data(OPERANDS, BATCH * IN_STEP);
    for (const [i, words] of cases.entries()) {
      for (let n = 0; n < words.length - 2; n++) put(operands, i * IN_STEP + n * 16, words[n]);
    }
    for (const [field, value] of [
      [L.RSI, OPERANDS],
      [L.RDI, RESULTS],
      [L.RCX, cases.length],
      [L.R8, CONTROL],
    ])
      p.set64(field, value);
    p.translateHere();
    if (!p.run(cases.length * LONGEST) || p.reg(L.RCX) !== 0) throw new Error(`${way.name} stopped at ${p.rip.toString(16)}`);
    const results = p.data(RESULTS, BATCH * OUT_STEP);
    return cases.map((_, i) => {
      const flags = theirFlags(results.getUint16(i * OUT_STEP + STATUS, true));
      return `${get(results, i * OUT_STEP, way.result)} ${flags.toString(16).padStart(2, '0')}`;
    });
  }
}
