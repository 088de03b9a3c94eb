/** CBOR (RFC 8949) to plain data: what cbor-encode.ts writes, and nothing else. Whatever the bytes say, memory stays in proportion to them. */
import { SnapshotError } from '../snapshot.ts';
import { MAJOR, SIMPLE, TAG, TYPED_ARRAYS } from './cbor-types.ts';

/** No state is nested as deeply; a recursive decoder has to end somewhere. */
const DEEPEST = 64;
const LONGEST_BIGINT = 64;
/** An empty array takes a byte here and many in memory. */
const MOST_ITEMS = 2 ** 20;

const fail = (what: string): never => {
  throw new SnapshotError(`malformed data: ${what}`);
};

class Reader {
  private at = 0;
  private items = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  /** Where the next `count` bytes begin. */
  private skip(count: number): number {
    if (count > this.left) fail('it ends too early');
    const start = this.at;
    this.at += count;
    return start;
  }

  /** A copy, so that typed arrays are aligned and nothing holds on to the whole. */
  take(count: number): Uint8Array {
    const start = this.skip(count);
    return this.bytes.slice(start, start + count);
  }

  head(): { major: number; info: number } {
    if (++this.items > MOST_ITEMS) fail('it has too many items');
    const first = this.view.getUint8(this.skip(1));
    return { major: first >> 5, info: first & 31 };
  }

  argument(info: number): number {
    if (info < 24) return info;
    if (info === 24) return this.view.getUint8(this.skip(1));
    if (info === 25) return this.view.getUint16(this.skip(2));
    if (info === 26) return this.view.getUint32(this.skip(4));
    if (info !== 27) return fail('an indefinite length');
    const value = Number(this.view.getBigUint64(this.skip(8)));
    return Number.isSafeInteger(value) ? value : fail('a number that is too large');
  }

  double(): number {
    return this.view.getFloat64(this.skip(8));
  }
}

export function decodeCbor(bytes: Uint8Array): unknown {
  const reader = new Reader(bytes);
  const value = item(reader, 0);
  if (reader.left > 0) fail('something follows its end');
  return value;
}

function item(r: Reader, depth: number): unknown {
  if (depth > DEEPEST) fail('it is nested too deeply');
  const { major, info } = r.head();
  if (major === MAJOR.simple) return simple(r, info);
  const argument = r.argument(info);
  switch (major) {
    case MAJOR.unsigned:
      return argument;
    case MAJOR.negative:
      return -1 - argument;
    case MAJOR.bytes:
      return r.take(argument);
    case MAJOR.text:
      return text(r.take(argument));
    case MAJOR.array:
      return items(r, argument, depth);
    case MAJOR.map:
      return object(entries(r, argument, depth));
    default:
      return tagged(r, argument, depth);
  }
}

function simple(r: Reader, info: number): unknown {
  switch (info) {
    case SIMPLE.false:
      return false;
    case SIMPLE.true:
      return true;
    case SIMPLE.null:
      return null;
    case SIMPLE.undefined:
      return undefined;
    case SIMPLE.double:
      return r.double();
    default:
      return fail(`simple value ${info}`);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function text(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return fail('text that is not UTF-8');
  }
}

/** Each item takes a byte at least: what claims to have more than are left is not even begun. */
function items(r: Reader, count: number, depth: number): unknown[] {
  if (count > r.left) fail('it ends too early');
  const result: unknown[] = [];
  for (let i = 0; i < count; i++) result.push(item(r, depth + 1));
  return result;
}

function entries(r: Reader, count: number, depth: number): [unknown, unknown][] {
  const flat = items(r, count * 2, depth);
  return Array.from({ length: count }, (_, i) => [flat[i * 2], flat[i * 2 + 1]]);
}

function object(pairs: readonly [unknown, unknown][]): Record<string, unknown> {
  // The key `__proto__` becomes an entry like any other.
  const result = Object.fromEntries(pairs);
  if (pairs.some(([key]) => typeof key !== 'string') || Object.keys(result).length !== pairs.length)
    fail('keys that are no names, or twice the same');
  return result;
}

function tagged(r: Reader, tag: number, depth: number): unknown {
  const { major, info } = r.head();
  const argument = r.argument(info);
  if (tag === TAG.map && major === MAJOR.map) return new Map(entries(r, argument, depth));
  if (major !== MAJOR.bytes) fail(`tag ${tag}`);
  const kind = TYPED_ARRAYS.get(tag);
  if (kind !== undefined) {
    if (argument % kind.BYTES_PER_ELEMENT !== 0) fail('part of an element');
    return new kind(r.take(argument).buffer);
  }
  if (tag !== TAG.positive && tag !== TAG.negative) fail(`tag ${tag}`);
  if (argument > LONGEST_BIGINT) fail('a number that is too large');
  const magnitude = r.take(argument).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  return tag === TAG.positive ? magnitude : -1n - magnitude;
}
