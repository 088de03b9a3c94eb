/**
 * ACPI Machine Language, encoded: each function is named after the ASL term that it stands for and returns its bytes.
 *
 * After the ACPI Specification 1.0b, chapter 16, and the resource descriptors of chapter 6.4. Only the terms that our tables use.
 */

/** A term's bytes. */
export type Aml = readonly number[];

export const ZERO: Aml = [0x00];
export const ONE: Aml = [0x01];

// ---- names ----

const ROOT = 0x5c;
const DUAL_NAME_PREFIX = 0x2e;
const MULTI_NAME_PREFIX = 0x2f;
const SEGMENT = 4;

/** A path such as `_CRS`, `\_SB.PCI0`; segments shorter than four characters are filled up with underscores. */
export function path(text: string): Aml {
  const absolute = text.startsWith('\\');
  const segments = (absolute ? text.slice(1) : text).split('.').filter((segment) => segment !== '');
  const bytes = segments.flatMap((segment) => ascii(segment.padEnd(SEGMENT, '_')));
  const prefix = segments.length === 0 ? [0] : segments.length === 1 ? [] : [DUAL_NAME_PREFIX];
  if (segments.length > 2) prefix.splice(0, 1, MULTI_NAME_PREFIX, segments.length);
  return [...(absolute ? [ROOT] : []), ...prefix, ...bytes];
}

export const local = (n: number): Aml => [0x60 + n];
export const arg = (n: number): Aml => [0x68 + n];

// ---- data ----

export function integer(value: number): Aml {
  if (value === 0) return ZERO;
  if (value === 1) return ONE;
  if (value < 0x100) return [0x0a, value];
  if (value < 0x1_0000) return [0x0b, ...little(value, 2)];
  return value < 2 ** 32 ? [0x0c, ...little(value, 4)] : [0x0e, ...little(value, 8)];
}

export const string = (text: string): Aml => [0x0d, ...ascii(text), 0];

export const buffer = (bytes: Aml): Aml => [0x11, ...withLength([...integer(bytes.length), ...bytes])];

export const pkg = (...elements: readonly Aml[]): Aml => [0x12, ...withLength([elements.length, ...elements.flat()])];

/** A compressed EISA identifier such as `PNP0A03`: three letters of five bits, four hexadecimal digits, big-endian. */
export function eisaId(id: string): Aml {
  const letter = (i: number) => id.charCodeAt(i) - 0x40;
  const letters = (letter(0) << 10) | (letter(1) << 5) | letter(2);
  const product = Number.parseInt(id.slice(3), 16);
  return [0x0c, letters >> 8, letters & 0xff, product >> 8, product & 0xff];
}

// ---- named objects ----

export const scope = (name: string, ...terms: readonly Aml[]): Aml => [0x10, ...withLength([...path(name), ...terms.flat()])];
export const device = (name: string, ...terms: readonly Aml[]): Aml => [0x5b, 0x82, ...withLength([...path(name), ...terms.flat()])];
export const name = (of: string, value: Aml): Aml => [0x08, ...path(of), ...value];
export const processor = (of: string, id: number): Aml => [0x5b, 0x83, ...withLength([...path(of), id, 0, 0, 0, 0, 0])];

const METHOD_SERIALIZED = 1 << 3;

export function method(of: string, args: number, serialized: boolean, ...terms: readonly Aml[]): Aml {
  const flags = args | (serialized ? METHOD_SERIALIZED : 0);
  return [0x14, ...withLength([...path(of), flags, ...terms.flat()])];
}

const REGION_SPACES = { memory: 0, io: 1, pciConfig: 2 } as const;

export function operationRegion(of: string, space: keyof typeof REGION_SPACES, offset: number, length: number): Aml {
  return [0x5b, 0x80, ...path(of), REGION_SPACES[space], ...integer(offset), ...integer(length)];
}

const FIELD_ACCESS = { byte: 1, word: 2, dword: 3 } as const;

/** Fields one after the other, without lock, preserving their neighbours. */
export function field(region: string, access: keyof typeof FIELD_ACCESS, ...fields: readonly [of: string, bits: number][]): Aml {
  const list = fields.flatMap(([of, bits]) => [...path(of), ...packageLength(bits, 0)]);
  return [0x5b, 0x81, ...withLength([...path(region), FIELD_ACCESS[access], ...list])];
}

export const createDWordField = (source: Aml, index: number, of: string): Aml => [0x8a, ...source, ...integer(index), ...path(of)];

// ---- statements and operators ----

export const returns = (value: Aml): Aml => [0xa4, ...value];
export const ifThen = (condition: Aml, ...terms: readonly Aml[]): Aml => [0xa0, ...withLength([...condition, ...terms.flat()])];
export const store = (value: Aml, target: Aml): Aml => [0x70, ...value, ...target];
export const and = (a: Aml, b: Aml): Aml => [0x7b, ...a, ...b, 0];
export const orInto = (target: Aml, b: Aml): Aml => [0x7d, ...target, ...b, ...target];
export const lessThan = (a: Aml, b: Aml): Aml => [0x95, ...a, ...b];

// ---- resource descriptors ----

const END_TAG = [0x79, 0];
const DECODE_16 = 1;

export const resourceTemplate = (...descriptors: readonly Aml[]): Aml => buffer([...descriptors.flat(), ...END_TAG]);

/** Ports [at, at + length), fixed. */
export const io = (at: number, length: number): Aml => [0x47, DECODE_16, ...little(at, 2), ...little(at, 2), 1, length];
export const irqNoFlags = (irq: number): Aml => [0x22, ...little(1 << irq, 2)];
/** An 8-bit channel of the ISA DMA controller. */
export const dma = (channel: number): Aml => [0x2a, 1 << channel, 0];
export const memory32Fixed = (at: number, length: number): Aml => [0x86, 9, 0, 0, ...little(at, 4), ...little(length, 4)];

/** Level, active high, shared, consumed; offset 5 of the descriptor has the first number. */
export const INTERRUPT_NUMBER_OFFSET = 5;
export const interrupt = (...numbers: readonly number[]): Aml => {
  const LEVEL_HIGH_SHARED_CONSUMER = 0x09;
  const body = [LEVEL_HIGH_SHARED_CONSUMER, numbers.length, ...numbers.flatMap((n) => little(n, 4))];
  return [0x89, ...little(body.length, 2), ...body];
};

const ADDRESS_TYPES = { memory: 0, io: 1, bus: 2 } as const;
const ADDRESS_TAGS = { 2: 0x88, 4: 0x87, 8: 0x8a } as const;
/** Minimum and maximum are fixed; a bridge passes the range on. */
const PRODUCER_FIXED = 0x0c;

/** A range [first, last] that a bridge passes on, with addresses of `width` bytes; `flags` are the type's own. */
export function addressSpace(type: keyof typeof ADDRESS_TYPES, width: 2 | 4 | 8, first: number, last: number, flags: number): Aml {
  const granularity = 0;
  const translation = 0;
  const numbers = [granularity, first, last, translation, last - first + 1].flatMap((n) => little(n, width));
  const body = [ADDRESS_TYPES[type], PRODUCER_FIXED, flags, ...numbers];
  return [ADDRESS_TAGS[width], ...little(body.length, 2), ...body];
}

/** Flags of address spaces. */
export const IO_ENTIRE_RANGE = 3;
export const MEMORY_READ_WRITE = 1;
export const MEMORY_CACHEABLE = 1 << 1;

// ---- encoding ----

function ascii(text: string): number[] {
  return [...text].map((char) => char.charCodeAt(0));
}

function little(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, i) => Math.floor(value / 2 ** (8 * i)) % 256);
}

function withLength(body: Aml): Aml {
  return [...packageLength(body.length), ...body];
}

/** PkgLength counts itself: one byte up to 63, else four bits in the first byte and eight in each of up to three more. */
function packageLength(length: number, own?: 0): number[] {
  const extra = [0, 1, 2, 3].find((n) => length + (own ?? n + 1) < (n === 0 ? 1 << 6 : 1 << (4 + 8 * n)));
  if (extra === undefined) throw new Error('AML: package too long');
  const total = length + (own ?? extra + 1);
  if (extra === 0) return [total];
  return [(extra << 6) | (total & 0xf), ...little(Math.floor(total / 16), extra)];
}
