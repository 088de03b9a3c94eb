/** Descriptors, gates and task state segments for a guest's tables, after SDM vol. 3A 3.4.5, 3.5, 5.8.3, 6.11 and 7.2. */

export interface SegmentOptions {
  base?: number;
  /** In bytes; above 1 MiB it must end in fff. */
  limit?: number;
  dpl?: number;
  present?: boolean;
  accessed?: boolean;
  /** D/B: 32-bit. Default true. */
  big?: boolean;
  /** 64-bit code. */
  long?: boolean;
}

function descriptor(type: number, o: SegmentOptions): bigint {
  const limit = o.limit ?? 0xffffffff;
  const pages = limit > 0xfffff;
  const field = BigInt(pages ? limit >>> 12 : limit);
  const base = BigInt(o.base ?? 0);
  const attr = BigInt(type | ((o.dpl ?? 0) << 5) | (o.present === false ? 0 : 0x80));
  const flags = BigInt((o.long ? 2 : 0) | ((o.big ?? !o.long) ? 4 : 0) | (pages ? 8 : 0));
  return (
    (field & 0xffffn) | ((base & 0xffffffn) << 16n) | (attr << 40n) | ((field >> 16n) << 48n) | (flags << 52n) | ((base >> 24n) << 56n)
  );
}

export const data = (o: SegmentOptions & { readOnly?: boolean; expandDown?: boolean } = {}): bigint =>
  descriptor(0x10 | (o.readOnly ? 0 : 2) | (o.expandDown ? 4 : 0) | (o.accessed === false ? 0 : 1), o);
export const code = (o: SegmentOptions & { conforming?: boolean; executeOnly?: boolean } = {}): bigint =>
  descriptor(0x18 | (o.executeOnly ? 0 : 2) | (o.conforming ? 4 : 0) | (o.accessed === false ? 0 : 1), o);

export const LDT = 2;
export const TSS16 = 1;
export const TSS32 = 9;
export const BUSY = 2;
export const CALL16 = 4;
export const TASK = 5;
export const INT16 = 6;
export const TRAP16 = 7;
export const CALL32 = 12;
export const INT32 = 14;
export const TRAP32 = 15;

/** LDT or TSS; no flags but G. */
export const system = (type: number, o: SegmentOptions = {}): bigint => descriptor(type, { big: false, ...o });
/** Bits 63:32 of the base (or offset), for the second half of a 16-byte descriptor. */
export const upper = (value: bigint): bigint => value >> 32n;

export interface GateOptions {
  dpl?: number;
  present?: boolean;
  /** Call gates: dwords to copy. Interrupt gates of IA-32e mode: the IST. */
  count?: number;
}

export function gate(type: number, selector: number, offset: number | bigint, o: GateOptions = {}): bigint {
  const at = BigInt(offset);
  const attr = BigInt(type | ((o.dpl ?? 0) << 5) | (o.present === false ? 0 : 0x80));
  return (at & 0xffffn) | (BigInt(selector) << 16n) | (BigInt(o.count ?? 0) << 32n) | (attr << 40n) | (((at >> 16n) & 0xffffn) << 48n);
}
