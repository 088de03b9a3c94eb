/** Plain data to CBOR (RFC 8949). */
import { MAJOR, SIMPLE, TAG, TYPED_ARRAYS } from './cbor-types.ts';

const FIRST_ROOM = 256;

class Writer {
  private bytes = new Uint8Array(FIRST_ROOM);
  private at = 0;

  /** Room for `count` more bytes. */
  private room(count: number): DataView {
    if (this.at + count > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.at + count));
      grown.set(this.bytes.subarray(0, this.at));
      this.bytes = grown;
    }
    return new DataView(this.bytes.buffer, this.at);
  }

  /** The initial byte and its argument, as short as possible (3). */
  head(major: number, argument: number): void {
    const view = this.room(9);
    const first = major << 5;
    if (argument < 24) {
      view.setUint8(0, first | argument);
      this.at += 1;
    } else if (argument < 2 ** 8) {
      view.setUint8(0, first | 24);
      view.setUint8(1, argument);
      this.at += 2;
    } else if (argument < 2 ** 16) {
      view.setUint8(0, first | 25);
      view.setUint16(1, argument);
      this.at += 3;
    } else if (argument < 2 ** 32) {
      view.setUint8(0, first | 26);
      view.setUint32(1, argument);
      this.at += 5;
    } else {
      view.setUint8(0, first | 27);
      view.setBigUint64(1, BigInt(argument));
      this.at += 9;
    }
  }

  simple(value: number): void {
    this.head(MAJOR.simple, value);
  }

  double(value: number): void {
    const view = this.room(9);
    view.setUint8(0, (MAJOR.simple << 5) | SIMPLE.double);
    view.setFloat64(1, value);
    this.at += 9;
  }

  raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  string(major: number, bytes: Uint8Array): void {
    this.head(major, bytes.length);
    this.raw(bytes);
  }

  get result(): Uint8Array {
    return this.bytes.slice(0, this.at);
  }
}

/** Numbers, bigints, strings, booleans, null, undefined, arrays, Maps, plain objects, typed arrays; throws for anything else. */
export function encodeCbor(value: unknown): Uint8Array {
  const writer = new Writer();
  put(writer, value);
  return writer.result;
}

function put(w: Writer, value: unknown): void {
  if (typeof value === 'number') putNumber(w, value);
  else if (typeof value === 'bigint') putBigint(w, value);
  else if (typeof value === 'string') w.string(MAJOR.text, utf8.encode(value));
  else if (typeof value === 'boolean') w.simple(value ? SIMPLE.true : SIMPLE.false);
  else if (value === null) w.simple(SIMPLE.null);
  else if (value === undefined) w.simple(SIMPLE.undefined);
  else if (ArrayBuffer.isView(value)) putView(w, value);
  else if (Array.isArray(value)) {
    w.head(MAJOR.array, value.length);
    for (const item of value) put(w, item);
  } else if (value instanceof Map) {
    w.head(MAJOR.tag, TAG.map);
    putEntries(w, [...value]);
  } else if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) putEntries(w, Object.entries(value));
  else throw new Error(`${typeof value} is no plain data`);
}

const utf8 = new TextEncoder();

function putNumber(w: Writer, value: number): void {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) w.double(value);
  else if (value >= 0) w.head(MAJOR.unsigned, value);
  else w.head(MAJOR.negative, -1 - value);
}

/** Always as a bignum, however small: that is how it is told from a number. */
function putBigint(w: Writer, value: bigint): void {
  const magnitude = value < 0n ? -1n - value : value;
  const digits = magnitude.toString(16);
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  w.head(MAJOR.tag, value < 0n ? TAG.negative : TAG.positive);
  w.string(
    MAJOR.bytes,
    magnitude === 0n ? new Uint8Array(0) : Uint8Array.from(even.match(/../g) as string[], (byte) => Number.parseInt(byte, 16)),
  );
}

function putEntries(w: Writer, entries: readonly [unknown, unknown][]): void {
  w.head(MAJOR.map, entries.length);
  for (const [key, item] of entries) {
    put(w, key);
    put(w, item);
  }
}

function putView(w: Writer, value: ArrayBufferView): void {
  const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (!(value instanceof Uint8Array)) {
    const tag = [...TYPED_ARRAYS].find(([, kind]) => value instanceof kind)?.[0];
    if (tag === undefined) throw new Error(`${value.constructor.name} is no plain data`);
    w.head(MAJOR.tag, tag);
  }
  w.string(MAJOR.bytes, bytes);
}
