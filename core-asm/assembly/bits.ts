/** Bit tests in memory, bit scans and counts, compare-exchange of double words. */
import { linLoad, linLoadForWrite, linStore, opLdForWrite64, opLinear, opSt64, segLinear } from "./access";
import { fault, unwindOnFault, X_GP } from "./exceptions";
import { getArith, setArith, setCF, ZF } from "./flags";
import { RAX, RBX, RCX, RDX, SEG_READ, SEG_WRITE } from "./layout";
import { OP_EAMASK, OP_SEG, opEa, opR, opSeg, opSize, ST_NEXT } from "./op";
import { readEv, writeGpr } from "./integer";

/**
 * BT, BTS, BTR, BTC with a memory operand and a register offset: the signed offset selects a word of the operand size, anywhere
 * around the address, and a bit within it. change: 0 none, 1 set, 2 reset, 3 complement.
 */
function bitInMemory(cpu: usize, op: usize, change: u32): i32 {
  const size = opSize(op);
  const shift: i64 = size == 2 ? 4 : size == 4 ? 5 : 6;
  const r = cpu + opR(op);
  const offset: i64 = size == 2 ? <i64>load<i16>(r) : size == 4 ? <i64>load<i32>(r) : load<i64>(r);
  const off = (opEa(cpu, op) + <u64>((offset >> shift) * size)) & load<u64>(op, OP_EAMASK);
  let lin = off;
  if (load<i8>(op, OP_SEG) < 0) {
    lin = segLinear(cpu, opSeg(op), off, size, change ? SEG_READ | SEG_WRITE : SEG_READ);
    unwindOnFault(cpu);
  }
  const mask: u64 = <u64>1 << (<u64>offset & (<u64>size * 8 - 1));
  let v: u64;
  if (change) v = size == 2 ? linLoadForWrite<u16>(cpu, lin) : size == 4 ? linLoadForWrite<u32>(cpu, lin) : linLoadForWrite<u64>(cpu, lin);
  else v = size == 2 ? linLoad<u16>(cpu, lin) : size == 4 ? linLoad<u32>(cpu, lin) : linLoad<u64>(cpu, lin);
  if (change) {
    const w = change == 1 ? v | mask : change == 2 ? v & ~mask : v ^ mask;
    if (size == 2) linStore<u16>(cpu, lin, <u16>w);
    else if (size == 4) linStore<u32>(cpu, lin, <u32>w);
    else linStore<u64>(cpu, lin, w);
  }
  setCF(cpu, u32((v & mask) != 0));
  return ST_NEXT;
}

export function btMem(cpu: usize, op: usize): i32 { return bitInMemory(cpu, op, 0); }
export function btsMem(cpu: usize, op: usize): i32 { return bitInMemory(cpu, op, 1); }
export function btrMem(cpu: usize, op: usize): i32 { return bitInMemory(cpu, op, 2); }
export function btcMem(cpu: usize, op: usize): i32 { return bitInMemory(cpu, op, 3); }

/** A zero source sets ZF and leaves the destination (as AMD documents; Intel's processors do the same). */
export function bsf(cpu: usize, op: usize): i32 {
  const v = readEv(cpu, op);
  if (v) writeGpr(cpu, opR(op), opSize(op), ctz(v));
  setArith(cpu, (getArith(cpu) & ~ZF) | (v ? 0 : ZF));
  return ST_NEXT;
}

export function bsr(cpu: usize, op: usize): i32 {
  const v = readEv(cpu, op);
  if (v) writeGpr(cpu, opR(op), opSize(op), 63 - clz(v));
  setArith(cpu, (getArith(cpu) & ~ZF) | (v ? 0 : ZF));
  return ST_NEXT;
}

export function popcount(cpu: usize, op: usize): i32 {
  const v = readEv(cpu, op);
  writeGpr(cpu, opR(op), opSize(op), popcnt(v));
  setArith(cpu, v ? 0 : ZF);
  return ST_NEXT;
}

/** The operand is written in either case. */
export function cmpxchg8b(cpu: usize, op: usize): i32 {
  const old = opLdForWrite64(cpu, op);
  const equal = old == ((<u64>load<u32>(cpu, RDX) << 32) | load<u32>(cpu, RAX));
  opSt64(cpu, op, equal ? (<u64>load<u32>(cpu, RCX) << 32) | load<u32>(cpu, RBX) : old);
  if (!equal) {
    store<u64>(cpu, old & 0xffffffff, RAX);
    store<u64>(cpu, old >> 32, RDX);
  }
  setArith(cpu, (getArith(cpu) & ~ZF) | (equal ? ZF : 0));
  return ST_NEXT;
}

/** The operand must be aligned. */
export function cmpxchg16b(cpu: usize, op: usize): i32 {
  const lin = opLinear(cpu, op, 16, SEG_READ | SEG_WRITE);
  if (lin & 15) return fault(cpu, X_GP, 0);
  const low = linLoadForWrite<u64>(cpu, lin);
  const high = linLoadForWrite<u64>(cpu, lin + 8);
  const equal = low == load<u64>(cpu, RAX) && high == load<u64>(cpu, RDX);
  linStore<u64>(cpu, lin, equal ? load<u64>(cpu, RBX) : low);
  linStore<u64>(cpu, lin + 8, equal ? load<u64>(cpu, RCX) : high);
  if (!equal) {
    store<u64>(cpu, low, RAX);
    store<u64>(cpu, high, RDX);
  }
  setArith(cpu, (getArith(cpu) & ~ZF) | (equal ? ZF : 0));
  return ST_NEXT;
}
