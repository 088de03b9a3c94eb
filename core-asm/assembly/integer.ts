/** Integer instructions whose semantics are too irregular to trace: see the rows in core-asm/isa/rows for their encodings. */
import {
  opLd8, opLd16, opLd32, opLd64, opLdForWrite8, opLdForWrite16, opLdForWrite32, opLdForWrite64, opSt8, opSt16, opSt32, opSt64,
} from "./access";
import { flagsCarry, setCFOF } from "./arithmetic";
import { fault, X_DE, X_GP, X_UD } from "./exceptions";
import { getCF } from "./flags";
import { RAX, RCX, RDX } from "./layout";
import { opImm, opIsMem, opM, opR, opSize, ST_NEXT } from "./op";

export function undefinedOpcode(cpu: usize, op: usize): i32 {
  return fault(cpu, X_UD, 0);
}

export function tooLong(cpu: usize, op: usize): i32 {
  return fault(cpu, X_GP, 0);
}

// --- operands --------------------------------------------------------------------------------------------------------

/** The r/m operand of opSize, zero-extended. */
export function readEv(cpu: usize, op: usize): u64 {
  const size = opSize(op);
  if (opIsMem(op)) return size == 2 ? opLd16(cpu, op) : size == 4 ? <u64>opLd32(cpu, op) : opLd64(cpu, op);
  const r = cpu + opM(op);
  return size == 2 ? load<u16>(r) : size == 4 ? <u64>load<u32>(r) : load<u64>(r);
}

export function readEb(cpu: usize, op: usize): u32 {
  return opIsMem(op) ? opLd8(cpu, op) : load<u8>(cpu + opM(op));
}

/** Writes a general register as an instruction of this operand size does. */
export function writeGpr(cpu: usize, at: usize, size: u32, v: u64): void {
  if (size == 2) store<u16>(cpu + at, <u16>v);
  else store<u64>(cpu + at, size == 4 ? v & 0xffffffff : v);
}

// --- multiply and divide ---------------------------------------------------------------------------------------------

export function mulB(cpu: usize, op: usize): i32 {
  const r = <u32>load<u8>(cpu, RAX) * readEb(cpu, op);
  const over = u32(r > 0xff);
  store<u16>(cpu, <u16>r, RAX);
  flagsCarry(cpu, <i64><i8>r, over, over);
  return ST_NEXT;
}

export function imulB(cpu: usize, op: usize): i32 {
  const r = <i32>load<i8>(cpu, RAX) * <i32><i8>readEb(cpu, op);
  const over = u32(r != <i32><i8>r);
  store<u16>(cpu, <u16>r, RAX);
  flagsCarry(cpu, <i64><i8>r, over, over);
  return ST_NEXT;
}

export function divB(cpu: usize, op: usize): i32 {
  const b = readEb(cpu, op);
  const a = <u32>load<u16>(cpu, RAX);
  if (!b || a / b > 0xff) return fault(cpu, X_DE, 0);
  store<u16>(cpu, <u16>((a / b) | ((a % b) << 8)), RAX);
  return ST_NEXT;
}

export function idivB(cpu: usize, op: usize): i32 {
  const b = <i32><i8>readEb(cpu, op);
  const a = <i32>load<i16>(cpu, RAX);
  if (!b || a / b != <i32><i8>(a / b)) return fault(cpu, X_DE, 0);
  store<u16>(cpu, <u16>(((a / b) & 0xff) | ((a % b) << 8)), RAX);
  return ST_NEXT;
}

export function divV(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  const b = readEv(cpu, op);
  if (!b) return fault(cpu, X_DE, 0);
  if (size == 8) {
    const high = load<u64>(cpu, RDX);
    if (high >= b) return fault(cpu, X_DE, 0);
    const q = divide128(high, load<u64>(cpu, RAX), b);
    store<u64>(cpu, load<u64>(cpu, RAX) - q * b, RDX);
    store<u64>(cpu, q, RAX);
    return ST_NEXT;
  }
  const a = size == 4 ? (<u64>load<u32>(cpu, RDX) << 32) | load<u32>(cpu, RAX) : (<u64>load<u16>(cpu, RDX) << 16) | load<u16>(cpu, RAX);
  const q = a / b;
  if (q >> (size * 8)) return fault(cpu, X_DE, 0);
  writeGpr(cpu, RAX, size, q);
  writeGpr(cpu, RDX, size, a % b);
  return ST_NEXT;
}

export function idivV(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  const raw = readEv(cpu, op);
  if (!raw) return fault(cpu, X_DE, 0);
  if (size == 8) return idiv64(cpu, <i64>raw);
  const b = size == 4 ? <i64><i32>raw : <i64><i16>raw;
  const a = size == 4
    ? <i64>((<u64>load<u32>(cpu, RDX) << 32) | load<u32>(cpu, RAX))
    : <i64><i32>((<u32>load<u16>(cpu, RDX) << 16) | load<u16>(cpu, RAX));
  if (a == i64.MIN_VALUE && b == -1) return fault(cpu, X_DE, 0);
  const q = a / b;
  if (q != (size == 4 ? <i64><i32>q : <i64><i16>q)) return fault(cpu, X_DE, 0);
  writeGpr(cpu, RAX, size, <u64>q);
  writeGpr(cpu, RDX, size, <u64>(a % b));
  return ST_NEXT;
}

function idiv64(cpu: usize, b: i64): i32 {
  let low = load<u64>(cpu, RAX);
  let high = load<u64>(cpu, RDX);
  const negative = <i64>high < 0;
  if (negative) {
    low = 0 - low;
    high = ~high + u64(low == 0);
  }
  const divisor = b < 0 ? <u64>0 - <u64>b : <u64>b;
  if (high >= divisor) return fault(cpu, X_DE, 0);
  const q = divide128(high, low, divisor);
  const r = low - q * divisor;
  const minus = negative != b < 0;
  if (q > (minus ? <u64>1 << 63 : <u64>i64.MAX_VALUE)) return fault(cpu, X_DE, 0);
  store<u64>(cpu, minus ? 0 - q : q, RAX);
  store<u64>(cpu, negative ? 0 - r : r, RDX);
  return ST_NEXT;
}

/** Quotient of high:low / d, where high < d. */
function divide128(high: u64, low: u64, d: u64): u64 {
  if (!high) return low / d;
  // Schoolbook division by 32-bit digits of the normalised divisor (Knuth, vol. 2, 4.3.1, algorithm D).
  const shift = clz(d);
  d <<= shift;
  const dh = d >> 32;
  const dl = d & 0xffffffff;
  let n = shift ? (high << shift) | (low >> (64 - shift)) : high;
  low <<= shift;
  const q1 = digit(n, low >> 32, dh, dl);
  n = ((n << 32) | (low >> 32)) - q1 * d;
  const q0 = digit(n, low & 0xffffffff, dh, dl);
  return (q1 << 32) | q0;
}

function digit(n: u64, next: u64, dh: u64, dl: u64): u64 {
  let q = n / dh;
  let r = n % dh;
  while (q >> 32 || q * dl > ((r << 32) | next)) {
    q--;
    r += dh;
    if (r >> 32) break;
  }
  return q;
}

// --- rotates through carry -------------------------------------------------------------------------------------------

/** Rotates the (width + 1)-bit value CF:a left by n < width + 1; returns the result and sets CF and OF. */
function rotateCarry(cpu: usize, a: u64, width: u64, n: u64): u64 {
  if (!n) return a;
  const c = <u64>getCF(cpu);
  const mask: u64 = width == 64 ? ~(<u64>0) : (<u64>1 << width) - 1;
  const cf = (a >> (width - n)) & 1;
  let r = (c << (n - 1)) & mask;
  if (n < 64) r |= a << n;
  if (n > 1) r |= a >> (width + 1 - n);
  r &= mask;
  setCFOF(cpu, <u32>cf, <u32>((r >> (width - 1)) ^ cf) & 1);
  return r;
}

function rotateRightCarry(cpu: usize, a: u64, width: u64, n: u64): u64 {
  if (!n) return a;
  const r = rotateCarry(cpu, a, width, width + 1 - n);
  // OF of a right rotation is the exclusive or of the two top bits of the result.
  setCFOF(cpu, getCF(cpu), <u32>((r >> (width - 1)) ^ (r >> (width - 2))) & 1);
  return r;
}

/** Reads the r/m operand for a later writeRm of the same size: bytes with size 1. */
function readRmForWrite(cpu: usize, op: usize, size: u32): u64 {
  if (opIsMem(op)) {
    switch (size) {
      case 1: return opLdForWrite8(cpu, op);
      case 2: return opLdForWrite16(cpu, op);
      case 4: return opLdForWrite32(cpu, op);
      default: return opLdForWrite64(cpu, op);
    }
  }
  const r = cpu + opM(op);
  return size == 1 ? load<u8>(r) : size == 2 ? load<u16>(r) : size == 4 ? <u64>load<u32>(r) : load<u64>(r);
}

function writeRm(cpu: usize, op: usize, size: u32, v: u64): void {
  if (opIsMem(op)) {
    switch (size) {
      case 1: opSt8(cpu, op, <u32>v); return;
      case 2: opSt16(cpu, op, <u32>v); return;
      case 4: opSt32(cpu, op, <u32>v); return;
      default: opSt64(cpu, op, v); return;
    }
  }
  if (size == 1) store<u8>(cpu + opM(op), <u8>v);
  else writeGpr(cpu, opM(op), size, v);
}

function rotate(cpu: usize, op: usize, size: u32, count: u32, right: bool): i32 {
  const a = readRmForWrite(cpu, op, size);
  const width = size * 8;
  const n = (count & (size == 8 ? 63 : 31)) % (width + 1);
  writeRm(cpu, op, size, right ? rotateRightCarry(cpu, a, width, n) : rotateCarry(cpu, a, width, n));
  return ST_NEXT;
}

export function rclB(cpu: usize, op: usize): i32 { return rotate(cpu, op, 1, <u32>opImm(op), false); }
export function rclV(cpu: usize, op: usize): i32 { return rotate(cpu, op, opSize(op), <u32>opImm(op), false); }
export function rclBCL(cpu: usize, op: usize): i32 { return rotate(cpu, op, 1, load<u8>(cpu, RCX), false); }
export function rclVCL(cpu: usize, op: usize): i32 { return rotate(cpu, op, opSize(op), load<u8>(cpu, RCX), false); }
export function rcrB(cpu: usize, op: usize): i32 { return rotate(cpu, op, 1, <u32>opImm(op), true); }
export function rcrV(cpu: usize, op: usize): i32 { return rotate(cpu, op, opSize(op), <u32>opImm(op), true); }
export function rcrBCL(cpu: usize, op: usize): i32 { return rotate(cpu, op, 1, load<u8>(cpu, RCX), true); }
export function rcrVCL(cpu: usize, op: usize): i32 { return rotate(cpu, op, opSize(op), load<u8>(cpu, RCX), true); }
