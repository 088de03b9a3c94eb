/** What gdb printed at the end of one of v86's programs: numbers in a fixed order. */

export interface Fixture {
  /** That Linux sent, if it was an exception that ended the program. */
  readonly signal: string | null;
  readonly registers: readonly number[];
  readonly eip: number;
  /** Decimal; null where gdb could not show it as a number. */
  readonly st: readonly (string | null)[];
  readonly mm: readonly number[];
  readonly xmm: readonly number[];
  readonly memory: readonly number[];
  readonly eflags: number;
  readonly tags: number;
  readonly status: number;
}

const COUNTS = { registers: 8, eip: 1, st: 8, mm: 16, xmm: 32, memory: 2048, eflags: 1, tags: 1, status: 1 };

export function parseFixture(text: string): Fixture {
  const [begin, end] = [text.indexOf('['), text.lastIndexOf(']')];
  const items = text
    .slice(begin + 1, end)
    .split(/[\s,]+/)
    .filter((item) => item !== '');
  const parts: Record<string, string[]> = {};
  let at = 0;
  for (const [name, count] of Object.entries(COUNTS)) {
    parts[name] = items.slice(at, at + count);
    at += count;
  }
  if (begin < 0 || items.length !== at) throw new Error(`a fixture of ${items.length} numbers`);
  const numbers = (name: keyof typeof COUNTS): number[] => parts[name].map(Number);
  return {
    signal: /signal (SIG\w+)/.exec(text.slice(0, begin))?.[1] ?? null,
    ...{ registers: numbers('registers'), mm: numbers('mm'), xmm: numbers('xmm'), memory: numbers('memory') },
    st: parts.st.map((value) => (value === '"invalid"' ? null : value)),
    ...{ eip: numbers('eip')[0], eflags: numbers('eflags')[0], tags: numbers('tags')[0], status: numbers('status')[0] },
  };
}

const SIGN = 0x8000;
const SPECIAL = 0x7fff;
const BIAS = 16383;
const SIGNIFICAND_BITS = 63;
/** gdb showed it as a double: above it is infinite, below it loses bits, and then all of them. */
const DOUBLE_MAX = BIAS + 1023;
const DOUBLE_NORMAL = BIAS - 1022;
const DOUBLE_MIN = BIAS - 1074;
/** Of a double beside the decimal digits that gdb rounded; the significand is compared bit by bit elsewhere. */
const CLOSE = 1e-14;

/** Whether an 80-bit number is what the text says. */
export function sameFloat(significand: bigint, high: number, text: string): boolean {
  const exponent = high & ~SIGN;
  const negative = (high & SIGN) !== 0;
  if (/nan/i.test(text)) return exponent === SPECIAL && BigInt.asUintN(SIGNIFICAND_BITS, significand) !== 0n;
  if (text.startsWith('-') !== negative) return false;
  if (/inf/i.test(text)) return exponent === SPECIAL ? BigInt.asUintN(SIGNIFICAND_BITS, significand) === 0n : exponent >= DOUBLE_MAX;
  if (exponent === SPECIAL) return false;
  // By logarithms: a double has not the range.
  const [, digits, power] = /^-?([\d.]+)(?:e([+-]?\d+))?$/.exec(text) ?? [];
  if (digits === undefined) return false;
  if (significand === 0n) return Number(digits) === 0;
  if (Number(digits) === 0) return exponent < DOUBLE_MIN;
  const theirs = Math.log2(Number(digits)) + Number(power ?? 0) * Math.log2(10);
  const ours = Math.log2(Number(significand)) + (Math.max(exponent, 1) - BIAS - SIGNIFICAND_BITS);
  return Math.abs(ours - theirs) <= (exponent < DOUBLE_NORMAL ? 1 : CLOSE * Math.max(1, Math.abs(ours)) * 64);
}
