/**
 * Far jumps and calls: real and vm86 mode, code segments, call gates, TSSs and task gates (SDM vol. 2A CALL and JMP,
 * vol. 3A 5.8). The returns are in retfar.ts.
 */
import { sysSt64 } from "./access";
import { modeChanged } from "./cache";
import {
  ATTR_DB, ATTR_L, descAttr, descLimit, dplOf, gateOffset, gateSelector, isCode, isConforming, isNull, isPresent, isSystem,
  longMode, markAccessed, readDescriptor, readUpperHalf, segAt, TYPE_CALL16, TYPE_CALL32, TYPE_TASK, TYPE_TSS16, TYPE_TSS32, typeOf,
} from "./descriptors";
import { transferred } from "./events";
import { raise, X_GP, X_NP, X_SS } from "./exceptions";
import { nextIp } from "./ip";
import { CS, RIP, RSP, SEG_LIMIT, SP_MASK, SS } from "./layout";
import { isCanonical } from "./linear";
import { opImm, opSize, ST_JUMP_SYNC } from "./op";
import { opOffset, opSelector } from "./operands";
import { cpl, protectedMode, selectorOf, setCodeSegment, setFromDescriptor, setSegmentReal, setUnusable } from "./segments";
import { peekAt, pushAt, pushInner, setStackPointer, stackMask, stackPointer } from "./stack";
import { switchThroughGate, switchToTss, TASK_CALL, TASK_JMP } from "./tasks";
import { innerStackSegment, tssStack, tssStack64 } from "./tss";

export function jmpFarDirect(cpu: usize, op: usize): i32 {
  const target = <u64>opImm(op);
  return transfer(cpu, op, <u32>(target >> 32) & 0xffff, target & 0xffffffff, false);
}

export function callFarDirect(cpu: usize, op: usize): i32 {
  const target = <u64>opImm(op);
  return transfer(cpu, op, <u32>(target >> 32) & 0xffff, target & 0xffffffff, true);
}

export function jmpFarMem(cpu: usize, op: usize): i32 {
  const offset = opOffset(cpu, op, opSize(op));
  return transfer(cpu, op, opSelector(cpu, op, opSize(op)), offset, false);
}

export function callFarMem(cpu: usize, op: usize): i32 {
  const offset = opOffset(cpu, op, opSize(op));
  return transfer(cpu, op, opSelector(cpu, op, opSize(op)), offset, true);
}

function transfer(cpu: usize, op: usize, selector: u32, offset: u64, call: bool): i32 {
  if (opSize(op) == 2) offset &= 0xffff;
  if (!protectedMode(cpu)) return transferReal(cpu, op, selector, offset, call);
  if (isNull(selector)) raise(cpu, X_GP, 0);
  const d = readDescriptor(cpu, selector, X_GP);
  const attr = descAttr(d);
  if (isCode(attr)) return toCodeSegment(cpu, op, selector, d, offset, call);
  if (isSystem(attr)) {
    const type = typeOf(attr);
    const how = call ? TASK_CALL : TASK_JMP;
    if (type == TYPE_CALL32 || (type == TYPE_CALL16 && !longMode(cpu))) return throughCallGate(cpu, op, selector, d, call);
    if (!longMode(cpu)) {
      if (type == TYPE_TASK) return switchThroughGate(cpu, selector, d, how, nextIp(cpu, op));
      if (type == TYPE_TSS16 || type == TYPE_TSS32) return switchToTss(cpu, selector, d, how, nextIp(cpu, op));
    }
  }
  raise(cpu, X_GP, selector & 0xfffc);
  return ST_JUMP_SYNC;
}

function transferReal(cpu: usize, op: usize, selector: u32, offset: u64, call: bool): i32 {
  if (offset > load<u32>(segAt(cpu, CS), SEG_LIMIT)) raise(cpu, X_GP, 0);
  if (call) pushReturn(cpu, opSize(op), nextIp(cpu, op));
  return enterReal(cpu, selector, offset);
}

/** Goes on at selector:offset in real or vm86 mode. */
export function enterReal(cpu: usize, selector: u32, offset: u64): i32 {
  setSegmentReal(cpu, CS, selector);
  store<u64>(cpu, offset, RIP);
  modeChanged(cpu);
  return transferred(cpu);
}

/** Pushes CS and the return address on the current stack, and moves its pointer: nothing may fault after it. */
function pushReturn(cpu: usize, size: u32, ip: u64): void {
  setStackPointer(cpu, placeReturn(cpu, size, ip), load<u64>(cpu, SP_MASK));
}

/** Does not move the stack pointer yet, but returns it. */
function placeReturn(cpu: usize, size: u32, ip: u64): u64 {
  return pushAt(cpu, pushAt(cpu, stackPointer(cpu), size, selectorOf(cpu, CS)), size, ip);
}

/** #GP(0) unless the offset may be executed in the code segment of `d`. */
export function checkTarget(cpu: usize, d: u64, offset: u64): void {
  const good = longMode(cpu) && descAttr(d) & ATTR_L ? isCanonical(offset) : offset <= descLimit(d);
  if (!good) raise(cpu, X_GP, 0);
}

/** IA-32e mode: a code segment with both L and D is reserved. */
export function checkLongBits(cpu: usize, selector: u32, attr: u32): void {
  if (longMode(cpu) && (attr & (ATTR_L | ATTR_DB)) == (ATTR_L | ATTR_DB)) raise(cpu, X_GP, selector & 0xfffc);
}

/** Goes on at `offset` in a checked code segment, at `level`; the accessed bit is set already. */
export function enterCode(cpu: usize, selector: u32, d: u64, level: u32, offset: u64): i32 {
  setCodeSegment(cpu, selector, d, level);
  store<u64>(cpu, offset, RIP);
  modeChanged(cpu);
  return transferred(cpu);
}

function toCodeSegment(cpu: usize, op: usize, selector: u32, d: u64, offset: u64, call: bool): i32 {
  const attr = descAttr(d);
  const error = selector & 0xfffc;
  const level = cpl(cpu);
  if (isConforming(attr)) {
    if (dplOf(attr) > level) raise(cpu, X_GP, error);
  } else if ((selector & 3) > level || dplOf(attr) != level) raise(cpu, X_GP, error);
  checkLongBits(cpu, selector, attr);
  if (!isPresent(attr)) raise(cpu, X_NP, error);
  const accessed = markAccessed(cpu, selector, d);
  return enterSameLevel(cpu, selector, accessed, offset, call ? opSize(op) : 0, nextIp(cpu, op));
}

/** Pushes CS and `ip` if they have a size. The stack comes before the limit of the target (vol. 2A, CALL), and is written before that. */
function enterSameLevel(cpu: usize, selector: u32, d: u64, offset: u64, size: u32, ip: u64): i32 {
  const sp = size ? placeReturn(cpu, size, ip) : 0;
  checkTarget(cpu, d, offset);
  if (size) setStackPointer(cpu, sp, load<u64>(cpu, SP_MASK));
  return enterCode(cpu, selector, d, cpl(cpu), offset);
}

// --- call gates (SDM vol. 3A 5.8.3 to 5.8.5) -------------------------------------------------------------------------

function throughCallGate(cpu: usize, op: usize, gateSel: u32, gate: u64, call: bool): i32 {
  const level = cpl(cpu);
  const gateAttr = descAttr(gate);
  const long = longMode(cpu);
  if (dplOf(gateAttr) < level || dplOf(gateAttr) < (gateSel & 3)) raise(cpu, X_GP, gateSel & 0xfffc);
  if (!isPresent(gateAttr)) raise(cpu, X_NP, gateSel & 0xfffc);
  let offset: u64 = gateOffset(gate);
  if (typeOf(gateAttr) == TYPE_CALL16) offset &= 0xffff;
  if (long) offset |= readUpperHalf(cpu, gateSel, X_GP);

  const selector = gateSelector(gate);
  const error = selector & 0xfffc;
  if (isNull(selector)) raise(cpu, X_GP, 0);
  let d = readDescriptor(cpu, selector, X_GP);
  const attr = descAttr(d);
  if (!isCode(attr) || dplOf(attr) > level) raise(cpu, X_GP, error);
  if (long && (attr & (ATTR_L | ATTR_DB)) != ATTR_L) raise(cpu, X_GP, error);
  const inner = !isConforming(attr) && dplOf(attr) < level;
  if (inner && !call) raise(cpu, X_GP, error);
  if (!isPresent(attr)) raise(cpu, X_NP, error);

  d = markAccessed(cpu, selector, d);
  if (inner) {
    if (long) return callInner64(cpu, op, selector, d, offset);
    return callInner(cpu, op, gate, selector, d, offset);
  }
  const size: u32 = long ? 8 : typeOf(gateAttr) == TYPE_CALL32 ? 4 : 2;
  return enterSameLevel(cpu, selector, d, offset, call ? size : 0, nextIp(cpu, op));
}

/** Call to an inner level through a 16- or 32-bit gate: new stack from the TSS, with parameters copied. */
function callInner(cpu: usize, op: usize, gate: u64, selector: u32, d: u64, offset: u64): i32 {
  const level = dplOf(descAttr(d));
  const size: u32 = typeOf(descAttr(gate)) == TYPE_CALL32 ? 4 : 2;
  const stack = tssStack(cpu, level);
  const ss = <u32>(stack >> 32);
  let sd = innerStackSegment(cpu, ss, level);
  const old = stackPointer(cpu);
  let sp = pushInner(cpu, ss, sd, stack & 0xffffffff, size, selectorOf(cpu, SS));
  sp = pushInner(cpu, ss, sd, sp, size, <u32>load<u64>(cpu, RSP));
  for (let i = <u32>(gate >> 32) & 31; i > 0; i--) sp = pushInner(cpu, ss, sd, sp, size, <u32>peekAt(cpu, old, (i - 1) * size, size));
  sp = pushInner(cpu, ss, sd, sp, size, selectorOf(cpu, CS));
  sp = pushInner(cpu, ss, sd, sp, size, <u32>nextIp(cpu, op));
  checkTarget(cpu, d, offset);
  sd = markAccessed(cpu, ss, sd);

  setFromDescriptor(cpu, SS, ss, sd);
  setStackPointer(cpu, sp, stackMask(sd));
  return enterCode(cpu, selector, d, level, offset);
}

/** Call to an inner level in IA-32e mode: a null SS, nothing copied. */
function callInner64(cpu: usize, op: usize, selector: u32, d: u64, offset: u64): i32 {
  const level = dplOf(descAttr(d));
  const sp = tssStack64(cpu, level) - 32;
  if (!isCanonical(sp) || !isCanonical(sp + 31)) raise(cpu, X_SS, 0);
  sysSt64(cpu, sp + 24, selectorOf(cpu, SS));
  sysSt64(cpu, sp + 16, load<u64>(cpu, RSP));
  sysSt64(cpu, sp + 8, selectorOf(cpu, CS));
  sysSt64(cpu, sp, nextIp(cpu, op));
  checkTarget(cpu, d, offset);

  setCodeSegment(cpu, selector, d, level);
  setUnusable(cpu, SS, level);
  store<u64>(cpu, sp, RSP);
  store<u64>(cpu, offset, RIP);
  modeChanged(cpu);
  return transferred(cpu);
}
