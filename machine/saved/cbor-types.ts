/** What of CBOR (RFC 8949) saved machines are made of: all of plain data, without loss. */

/** Major types (3.1). */
export const MAJOR = { unsigned: 0, negative: 1, bytes: 2, text: 3, array: 4, map: 5, tag: 6, simple: 7 } as const;
/** Simple values (3.3), and the additional information of a double. */
export const SIMPLE = { false: 20, true: 21, null: 22, undefined: 23, double: 27 } as const;
/** Bignums (3.4.3); a map with keys of any kind, which becomes a Map (registered as 259). */
export const TAG = { positive: 2, negative: 3, map: 259 } as const;

export type TypedArray =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Float32Array
  | Float64Array;

type TypedArrayClass = {
  new (buffer: ArrayBufferLike): TypedArray;
  readonly name: string;
  readonly BYTES_PER_ELEMENT: number;
};

/** Tags of typed arrays, little-endian (RFC 8746); a byte string without a tag is a Uint8Array. */
export const TYPED_ARRAYS: ReadonlyMap<number, TypedArrayClass> = new Map<number, TypedArrayClass>([
  [69, Uint16Array],
  [70, Uint32Array],
  [71, BigUint64Array],
  [72, Int8Array],
  [77, Int16Array],
  [78, Int32Array],
  [79, BigInt64Array],
  [85, Float32Array],
  [86, Float64Array],
]);
