/** Whether our processor left the same state as silicon, and how to say what differs. */
import type { Row } from '../../../core-asm/isa/row.ts';
import { dropPointers } from './images.ts';
import {
  MEM_BYTES,
  R_CODE,
  R_FLAGS,
  R_HIGH,
  R_MEM,
  R_MODE,
  R_MXCSR,
  R_RAX,
  R_RCX,
  R_RDX,
  R_SIGNAL,
  R_ST,
  R_X87,
  R_XMM0,
  XMM_BYTES,
} from './record.ts';

const ARITHMETIC = 0x8d5n;
const FSW_UE = 0x10;
const FSW_PE = 0x20;
const FSW_ES = 0x80;
const FSW_B = 0x8000;
const FSW_C1 = 0x200;

/** Only what is architectural: arithmetic flags, no instruction pointers, in 32-bit code the lower halves of registers. */
export function architectural(record: Uint8Array): Uint8Array {
  const r = record.slice();
  const view = new DataView(r.buffer);
  view.setBigUint64(R_FLAGS, view.getBigUint64(R_FLAGS, true) & ARITHMETIC, true);
  r.fill(0, R_X87 + 12, R_ST);
  dropPointers(r);
  if (view.getUint32(R_MODE, true) !== 64) for (const at of [R_RAX, R_RCX, R_RDX]) view.setUint32(at + 4, 0, true);
  return r;
}

type Tolerance = 'none' | 'ulp' | 'approximate';

/** Transcendental functions are good to one unit in the last place; RCP and RSQRT to 1.5 * 2^-12, here and there. */
export function toleranceOf(row: Row): Tolerance {
  if (/^V?R(CP|SQRT)[PS]S$/.test(row.mnemonic)) return 'approximate';
  return /^(F2XM1|FYL2X|FYL2XP1|FPTAN|FPATAN|FSINCOS|FSIN|FCOS)$/.test(row.mnemonic) ? 'ulp' : 'none';
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.every((x, i) => x === b[i]);

/** A finite 80-bit number as an integer that counts units in the last place. */
function place(view: DataView, at: number): bigint {
  const exp = view.getUint16(at + 8, true);
  const n = (BigInt(exp & 0x7fff) << 63n) + (view.getBigUint64(at, true) & ((1n << 63n) - 1n));
  return exp & 0x8000 ? -n : n;
}

/** ST(0) and ST(1) may be off by one; whether the result was rounded, and which way, may then differ. */
function sameToOneUlp(a: Uint8Array, b: Uint8Array): boolean {
  const [x, y] = [a.slice(), b.slice()];
  const [vx, vy] = [new DataView(x.buffer), new DataView(y.buffer)];
  for (const at of [R_ST, R_ST + 10]) {
    const distance = place(vx, at) - place(vy, at);
    if (distance < -1n || distance > 1n) return false;
    y.set(x.subarray(at, at + 10), at);
  }
  for (const v of [vx, vy]) {
    const fsw = v.getUint16(R_X87 + 4, true);
    const rounded = (v.getUint16(R_X87, true) & FSW_PE) === 0 ? FSW_PE | FSW_UE | FSW_ES | FSW_B : FSW_PE | FSW_UE;
    v.setUint16(R_X87 + 4, fsw & ~(rounded | FSW_C1), true);
  }
  return same(x, y);
}

function sameApproximately(a: Uint8Array, b: Uint8Array): boolean {
  const [x, y] = [a.slice(), b.slice()];
  const [vx, vy] = [new DataView(x.buffer), new DataView(y.buffer)];
  for (let at = R_XMM0; at < R_XMM0 + 2 * XMM_BYTES; at += 4) {
    const [p, q] = [vx.getFloat32(at, true), vy.getFloat32(at, true)];
    if (Number.isFinite(p) && p !== 0 && Math.abs(p - q) <= Math.abs(p) * 2 * 1.5 * 2 ** -12) y.set(x.subarray(at, at + 4), at);
  }
  return same(x, y);
}

export function agree(tolerance: Tolerance, silicon: Uint8Array, ours: Uint8Array): boolean {
  const [a, b] = [architectural(silicon), architectural(ours)];
  if (same(a, b)) return true;
  return tolerance === 'ulp' ? sameToOneUlp(a, b) : tolerance === 'approximate' ? sameApproximately(a, b) : false;
}

// --- saying it ---------------------------------------------------------------------------------------------------------
const hex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
const number = (bytes: Uint8Array): string => hex(bytes.slice().reverse());

function fields(record: Uint8Array): [string, string][] {
  const at = (from: number, size: number): string => number(record.subarray(from, from + size));
  return [
    ...Array.from({ length: MEM_BYTES / 64 }, (_, i): [string, string] => [`mem${i * 64}`, at(R_MEM + 64 * i, 64)]),
    ...[0, 1, 2].map((i): [string, string] => [`ymm${i}`, `${at(R_HIGH + 16 * i, 16)}:${at(R_XMM0 + 16 * i, 16)}`]),
    ['rax', at(R_RAX, 8)],
    ['rcx', at(R_RCX, 8)],
    ['rdx', at(R_RDX, 8)],
    ['flags', at(R_FLAGS, 2)],
    ['mxcsr', at(R_MXCSR, 2)],
    ['signal', at(R_SIGNAL, 1)],
    ['fcw', at(R_X87, 2)],
    ['fsw', at(R_X87 + 4, 2)],
    ['ftw', at(R_X87 + 8, 2)],
    ...Array.from({ length: 8 }, (_, i): [string, string] => [`st${i}`, at(R_ST + 10 * i, 10)]),
  ];
}

/** All inputs, and the outputs that differ. */
export function explain(row: Row, input: Uint8Array, silicon: Uint8Array, ours: Uint8Array): string {
  const theirs = new Map(fields(architectural(silicon)));
  const given = fields(input)
    .filter(([, value]) => !/^0*$/.test(value))
    .map(([name, value]) => `${name}=${value}`);
  const different = fields(architectural(ours)).filter(([name, value]) => theirs.get(name) !== value);
  const lines = different.map(([name, value]) => `  ${name}: silicon ${theirs.get(name)}, ours ${value}`);
  return [`${row.syntax} (${hex(input.subarray(R_CODE, R_CODE + input[R_CODE + 15]))})`, ...lines, `  of ${given.join(' ')}`].join('\n');
}
