/** RET far (SDM vol. 2B, RET; vol. 3A 5.8.6), and what it shares with IRET. */
import {
  ATTR_L, descAttr, dplOf, isCode, isConforming, isNull, isPresent, isWritable, longMode, markAccessed, readDescriptor, segAt,
} from "./descriptors";
import { raise, X_GP, X_NP, X_SS } from "./exceptions";
import { checkLongBits, checkTarget, enterCode, enterReal } from "./far";
import { CS, RSP, SEG_LIMIT, SP_MASK, SS } from "./layout";
import { opImm, opSize } from "./op";
import { cpl, dropPrivilegedSegments, protectedMode, setCpl, setFromDescriptor, setUnusable } from "./segments";
import { peekAt, setStackPointer, stackMask, stackPointer } from "./stack";

/** The code segment that a return goes to: to the same or an outer level. Returns its descriptor. */
export function returnCodeSegment(cpu: usize, selector: u32): u64 {
  const error = selector & 0xfffc;
  const rpl = selector & 3;
  if (isNull(selector)) raise(cpu, X_GP, 0);
  const d = readDescriptor(cpu, selector, X_GP);
  const attr = descAttr(d);
  if (!isCode(attr) || rpl < cpl(cpu)) raise(cpu, X_GP, error);
  if (isConforming(attr) ? dplOf(attr) > rpl : dplOf(attr) != rpl) raise(cpu, X_GP, error);
  checkLongBits(cpu, selector, attr);
  if (!isPresent(attr)) raise(cpu, X_NP, error);
  return d;
}

/**
 * The stack segment that goes with the code segment `cs` of `code`. Returns its descriptor, or 0 for a null selector,
 * which 64-bit code above level 3 may have.
 */
export function returnStackSegment(cpu: usize, ss: u32, cs: u32, code: u64): u64 {
  const level = cs & 3;
  if (isNull(ss)) {
    if (!longMode(cpu) || !(descAttr(code) & ATTR_L) || level == 3 || (ss & 3) != level) raise(cpu, X_GP, 0);
    return 0;
  }
  const error = ss & 0xfffc;
  const d = readDescriptor(cpu, ss, X_GP);
  const attr = descAttr(d);
  if ((ss & 3) != level || !isWritable(attr) || dplOf(attr) != level) raise(cpu, X_GP, error);
  if (!isPresent(attr)) raise(cpu, X_SS, error);
  return markAccessed(cpu, ss, d);
}

/** Commits a return that also restores the stack. A 16-bit stack gets the lower half of its pointer only, as on hardware. */
export function enterOuter(cpu: usize, cs: u32, code: u64, ip: u64, ss: u32, stack: u64, sp: u64): i32 {
  const level = cs & 3;
  const outer = level > cpl(cpu);
  setCpl(cpu, level);
  if (stack) setFromDescriptor(cpu, SS, ss, stack);
  else setUnusable(cpu, SS, ss);
  if (longMode(cpu) && descAttr(code) & ATTR_L) store<u64>(cpu, sp, RSP);
  else setStackPointer(cpu, sp, stackMask(stack));
  if (outer) dropPrivilegedSegments(cpu);
  return enterCode(cpu, cs, code, level, ip);
}

export function retFar(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  const release = <u64>opImm(op) & 0xffff;
  const sp = stackPointer(cpu);
  const mask = load<u64>(cpu, SP_MASK);
  const ip = peekAt(cpu, sp, 0, size);
  const cs = <u32>peekAt(cpu, sp, size, size) & 0xffff;
  if (!protectedMode(cpu)) {
    if (ip > load<u32>(segAt(cpu, CS), SEG_LIMIT)) raise(cpu, X_GP, 0);
    setStackPointer(cpu, sp + 2 * size + release, mask);
    return enterReal(cpu, cs, ip);
  }

  let d = returnCodeSegment(cpu, cs);
  if ((cs & 3) == cpl(cpu)) {
    checkTarget(cpu, d, ip);
    d = markAccessed(cpu, cs, d);
    setStackPointer(cpu, sp + 2 * size + release, mask);
    return enterCode(cpu, cs, d, cs & 3, ip);
  }
  const outerSp = peekAt(cpu, sp, 2 * size + <u32>release, size);
  const ss = <u32>peekAt(cpu, sp, 3 * size + <u32>release, size) & 0xffff;
  const stack = returnStackSegment(cpu, ss, cs, d);
  checkTarget(cpu, d, ip);
  d = markAccessed(cpu, cs, d);
  return enterOuter(cpu, cs, d, ip, ss, stack, outerSp + release);
}
