/** `/fmt` of x, xp, print, i and o, and numbers and memory printed by it. */
import { MonitorError } from './target.ts';

export interface Format {
  readonly count: number;
  /** o(ctal), d(ecimal), u(nsigned), x (hexadecimal), c(haracter), i(nstruction). */
  readonly type: 'o' | 'd' | 'u' | 'x' | 'c' | 'i';
  readonly size: 1 | 2 | 4 | 8;
}

export const DEFAULT_FORMAT: Format = { count: 1, type: 'x', size: 4 };

const SIZES: Record<string, Format['size']> = { b: 1, h: 2, w: 4, g: 8, L: 8 };

/** Count, type and size in any order of letters; what is not given stays as it was in the previous command. */
export function parseFormat(text: string, previous: Format): Format {
  const [, digits, letters] = /^(\d*)(.*)$/.exec(text) as RegExpExecArray;
  let { type, size } = previous;
  let sizeGiven = false;
  for (const letter of letters) {
    if ('oduxci'.includes(letter)) type = letter as Format['type'];
    else if (letter in SIZES) {
      size = SIZES[letter];
      sizeGiven = true;
    } else throw new MonitorError(`invalid char in format: '${letter}'`);
  }
  if (type === 'c' && !sizeGiven) size = 1;
  return { count: digits === '' ? 1 : Number(digits), type, size };
}

/** Characters that the widest number takes. */
function width(type: Format['type'], size: number): number {
  const bits = size * 8;
  if (type === 'o') return Math.ceil(bits / 3);
  if (type === 'x') return bits / 4;
  return type === 'c' ? 0 : Math.ceil((bits * 10) / 33);
}

/** One number as a cell of a memory dump, all of a column equally wide. */
export function formatCell(value: bigint, { type, size }: Format): string {
  const unsigned = BigInt.asUintN(size * 8, value);
  const digits = width(type, size);
  switch (type) {
    case 'o':
      return `0${unsigned.toString(8).padStart(digits - 1, '0')}`;
    case 'x':
      return `0x${unsigned.toString(16).padStart(digits, '0')}`;
    case 'c':
      return quoted(Number(unsigned & 0xffn));
    default:
      return unsigned.toString().padStart(digits);
  }
}

/** One number as `print` shows it: no padding. */
export function formatValue(value: bigint, type: Format['type']): string {
  const unsigned = BigInt.asUintN(64, value);
  switch (type) {
    case 'o':
      return unsigned === 0n ? '0' : `0${unsigned.toString(8)}`;
    case 'd':
      return BigInt.asIntN(64, value).toString();
    case 'u':
      return unsigned.toString();
    case 'c':
      return unsigned < 0x100n ? quoted(Number(unsigned)) : `'\\x${unsigned.toString(16)}'`;
    default:
      return unsigned === 0n ? '0' : `0x${unsigned.toString(16)}`;
  }
}

const ESCAPES: Record<number, string> = { 39: "\\'", 92: '\\\\', 10: '\\n', 13: '\\r' };

function quoted(code: number): string {
  const printable = code >= 0x20 && code <= 0x7e ? String.fromCharCode(code) : `\\x${code.toString(16).padStart(2, '0')}`;
  return `'${ESCAPES[code] ?? printable}'`;
}

export const hex = (value: bigint | number, digits: number): string => BigInt.asUintN(64, BigInt(value)).toString(16).padStart(digits, '0');

/** Lines of a dump: address, then as many cells as make up 16 bytes (8 for single bytes). `read` returns null where there is nothing. */
export function* dumpMemory(start: bigint, format: Format, read: (at: bigint, length: number) => Uint8Array | null): Generator<string> {
  const perLine = format.size === 1 && format.type !== 'c' ? 8 : 16 / format.size;
  for (let done = 0; done < format.count; done += perLine) {
    const at = BigInt.asUintN(64, start + BigInt(done * format.size));
    const cells = Math.min(perLine, format.count - done);
    const bytes = read(at, cells * format.size);
    if (bytes === null) {
      yield `${hex(at, 16)}: Cannot access memory\n`;
      return;
    }
    const values = Array.from({ length: cells }, (_, i) => littleEndian(bytes.subarray(i * format.size, (i + 1) * format.size)));
    yield `${hex(at, 16)}: ${values.map((value) => formatCell(value, format)).join(' ')}\n`;
  }
}

export const littleEndian = (bytes: Uint8Array): bigint => bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
