/** Stack frames, PUSHA/POPA, LOOP, and other instructions around the stack and near control flow. */
import { checkWrite, ld16, ld32, ld64, linStore, opLinear, st16, st32, st64 } from "./access";
import { fault, X_BR } from "./exceptions";
import { DF, getZF } from "./flags";
import { jumpRelative } from "./ip";
import { EFLAGS, GPR, RBP, RCX, RSP, SEG, SEG_SELECTOR, SEG_SIZE, SEG_WRITE, SP_MASK, SS } from "./layout";
import { OP_EAMASK, opEa, opImm, opM, opR, opSeg, opSize, ST_JUMP, ST_NEXT } from "./op";
import { setSp } from "./probe";
import { writeGpr } from "./integer";

function loadStack(cpu: usize, sp: u64, size: u32): u64 {
  const at = sp & load<u64>(cpu, SP_MASK);
  return size == 2 ? ld16(cpu, SS, at) : size == 4 ? <u64>ld32(cpu, SS, at) : ld64(cpu, SS, at);
}

function storeStack(cpu: usize, sp: u64, size: u32, v: u64): void {
  const at = sp & load<u64>(cpu, SP_MASK);
  if (size == 2) st16(cpu, SS, at, <u32>v);
  else if (size == 4) st32(cpu, SS, at, <u32>v);
  else st64(cpu, SS, at, v);
}

/** POP to memory: an address based on the stack pointer is computed after the increment, which is undone by a fault. */
export function popMem(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  const sp = load<u64>(cpu, RSP);
  const v = loadStack(cpu, sp, size);
  setSp(cpu, sp + size);
  const ea = opEa(cpu, op);
  const after = load<u64>(cpu, RSP);
  store<u64>(cpu, sp, RSP);
  if (size == 2) st16(cpu, opSeg(op), ea, <u32>v);
  else if (size == 4) st32(cpu, opSeg(op), ea, <u32>v);
  else st64(cpu, opSeg(op), ea, v);
  store<u64>(cpu, after, RSP);
  return ST_NEXT;
}

export function pusha(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  const sp = load<u64>(cpu, RSP);
  // EAX first, as eight pushes: after a fault the slots above it are written, and the stack pointer is what it was.
  for (let i: u32 = 1; i <= 8; i++) storeStack(cpu, sp - i * size, size, loadForPusha(cpu, 8 - i, size));
  setSp(cpu, sp - 8 * size);
  return ST_NEXT;
}

/** What the slot that lies `slot` above the new top receives: EDI at the top, EAX at the bottom. */
function loadForPusha(cpu: usize, slot: u32, size: u32): u64 {
  return load<u64>(cpu + GPR + ((7 - slot) << 3));
}

export function popa(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  const sp = load<u64>(cpu, RSP);
  // The last slot first: if it can be read, so can the others (or the first one faults, before anything is changed).
  loadStack(cpu, sp + 7 * size, size);
  loadStack(cpu, sp, size);
  for (let i: u32 = 0; i < 8; i++) {
    // The saved stack pointer is skipped.
    if (i != 3) writeGpr(cpu, GPR + ((7 - i) << 3), size, loadStack(cpu, sp + i * size, size));
  }
  setSp(cpu, sp + 8 * size);
  return ST_NEXT;
}

export function pushSreg(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  const selector = load<u32>(cpu + SEG + opR(op) * SEG_SIZE, SEG_SELECTOR);
  const sp = load<u64>(cpu, RSP) - size;
  // The SDM allows a 32-bit push to write 16 bits only, as Intel's recent processors do; AMD's write zeros above them.
  storeStack(cpu, sp, size, selector);
  setSp(cpu, sp);
  return ST_NEXT;
}

export function movFromSregReg(cpu: usize, op: usize): i32 {
  writeGpr(cpu, opM(op), opSize(op), load<u32>(cpu + SEG + (opR(op) & 7) * SEG_SIZE, SEG_SELECTOR));
  return ST_NEXT;
}

export function movFromSregMem(cpu: usize, op: usize): i32 {
  linStore<u16>(cpu, opLinear(cpu, op, 2, SEG_WRITE), <u16>load<u32>(cpu + SEG + (opR(op) & 7) * SEG_SIZE, SEG_SELECTOR));
  return ST_NEXT;
}

/** SDM vol. 1, 6.5: a frame of `size` bytes, with copies of `level` outer frame pointers. */
export function enter(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  const locals = <u64>opImm(op) & 0xffff;
  const level = (<u32>opImm(op) >> 16) & 31;
  let sp = load<u64>(cpu, RSP) - size;
  storeStack(cpu, sp, size, load<u64>(cpu, RBP));
  // The whole of RSP as a push would leave it, also where only SP counts down.
  const mask = load<u64>(cpu, SP_MASK);
  const frame = (load<u64>(cpu, RSP) & ~mask) | (sp & mask);
  let bp = load<u64>(cpu, RBP);
  for (let i: u32 = 1; i < level; i++) {
    bp -= size;
    sp -= size;
    storeStack(cpu, sp, size, loadStack(cpu, bp, size));
  }
  if (level) {
    sp -= size;
    storeStack(cpu, sp, size, frame);
  }
  sp -= locals;
  // The new top must be writable, or the instruction faults as a whole.
  checkWrite(cpu, SS, sp & mask, size);
  writeGpr(cpu, RBP, size, frame);
  setSp(cpu, sp);
  return ST_NEXT;
}

export function leave(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  const sp = load<u64>(cpu, RBP);
  const bp = loadStack(cpu, sp, size);
  setSp(cpu, sp + size);
  writeGpr(cpu, RBP, size, bp);
  return ST_NEXT;
}

export function cld(cpu: usize, op: usize): i32 {
  store<u32>(cpu, load<u32>(cpu, EFLAGS) & ~DF, EFLAGS);
  return ST_NEXT;
}

export function std(cpu: usize, op: usize): i32 {
  store<u32>(cpu, load<u32>(cpu, EFLAGS) | DF, EFLAGS);
  return ST_NEXT;
}

/** Counts down CX, ECX or RCX by address size; `branch` = what ZF must be, 2 = whatever. */
function loopWhile(cpu: usize, op: usize, zf: u32): i32 {
  const mask = load<u64>(op, OP_EAMASK);
  const count = (load<u64>(cpu, RCX) - 1) & mask;
  if (count && (zf == 2 || getZF(cpu) == zf)) {
    const status = jumpRelative(cpu, op, opSize(op) * 8);
    if (status != ST_JUMP) return status;
    putCount(cpu, mask, count);
    return status;
  }
  putCount(cpu, mask, count);
  return ST_NEXT;
}

function putCount(cpu: usize, mask: u64, count: u64): void {
  if (mask == 0xffff) store<u16>(cpu, <u16>count, RCX);
  else store<u64>(cpu, count, RCX);
}

export function loop(cpu: usize, op: usize): i32 { return loopWhile(cpu, op, 2); }
export function loope(cpu: usize, op: usize): i32 { return loopWhile(cpu, op, 1); }
export function loopne(cpu: usize, op: usize): i32 { return loopWhile(cpu, op, 0); }

export function jrcxz(cpu: usize, op: usize): i32 {
  return load<u64>(cpu, RCX) & load<u64>(op, OP_EAMASK) ? ST_NEXT : jumpRelative(cpu, op, opSize(op) * 8);
}

export function bound(cpu: usize, op: usize): i32 {
  const seg = opSeg(op);
  const ea = opEa(cpu, op);
  const wide = opSize(op) != 2;
  const i = wide ? load<i32>(cpu + opR(op)) : <i32>load<i16>(cpu + opR(op));
  const low = wide ? <i32>ld32(cpu, seg, ea) : <i32><i16>ld16(cpu, seg, ea);
  const next = (ea + (wide ? 4 : 2)) & load<u64>(op, OP_EAMASK);
  const high = wide ? <i32>ld32(cpu, seg, next) : <i32><i16>ld16(cpu, seg, next);
  return i < low || i > high ? fault(cpu, X_BR, 0) : ST_NEXT;
}
