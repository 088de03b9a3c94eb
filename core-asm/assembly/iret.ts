/** IRET, in all modes (SDM vol. 2A, IRET; vol. 3B 20.2.3). */
import { modeChanged } from "./cache";
import { longMode, markAccessed, segAt } from "./descriptors";
import { raise, X_GP } from "./exceptions";
import { checkTarget, enterCode, enterReal } from "./far";
import { AC, ARITH, DF, getFlags, ID, IF, IOPL, NT, RF, setFlags, TF, VIF, VIP, VM } from "./flags";
import { nextIp } from "./ip";
import { CODE64, CS, DS, EFLAGS, ES, FS, GS, NMI_BLOCKED, RIP, RSP, SEG_LIMIT, SP_MASK, SS } from "./layout";
import { opSize, ST_JUMP_SYNC } from "./op";
import { enterOuter, returnCodeSegment, returnStackSegment } from "./retfar";
import { cpl, inVm86, protectedMode, setCpl, setSegmentReal } from "./segments";
import { peekAt, setStackPointer, stackPointer } from "./stack";
import { switchBack } from "./tasks";
import { hasIopl3, hasVme } from "./vm86";

/** Flags that IRET and POPF may always change with a 16-bit operand. */
export const FLAGS_16: u32 = ARITH | TF | DF | NT;

export function iret(cpu: usize, op: usize): i32 {
  // Even an IRET that faults ends the blocking of NMIs (SDM vol. 3A 6.7.1).
  store<u32>(cpu, 0, NMI_BLOCKED);
  if (inVm86(cpu)) return iretVm86(cpu, op);
  if (!protectedMode(cpu)) return iretReal(cpu, op, IF | IOPL);
  if (load<u32>(cpu, EFLAGS) & NT) {
    if (longMode(cpu)) raise(cpu, X_GP, 0);
    return switchBack(cpu, nextIp(cpu, op));
  }
  return iretProtected(cpu, op);
}

/** Replaces the flags of `mask`. */
function changeFlags(cpu: usize, flags: u32, mask: u32): void {
  setFlags(cpu, (getFlags(cpu) & ~mask) | (flags & mask));
}

/** Real mode, and vm86 mode with IOPL 3, which may not change IOPL. `more`: flags besides those of FLAGS_16. */
function iretReal(cpu: usize, op: usize, more: u32): i32 {
  const size = opSize(op);
  const sp = stackPointer(cpu);
  const ip = peekAt(cpu, sp, 0, size);
  const cs = <u32>peekAt(cpu, sp, size, size) & 0xffff;
  const flags = <u32>peekAt(cpu, sp, 2 * size, size);
  if (ip > load<u32>(segAt(cpu, CS), SEG_LIMIT)) raise(cpu, X_GP, 0);
  setStackPointer(cpu, sp + 3 * size, load<u64>(cpu, SP_MASK));
  changeFlags(cpu, flags, FLAGS_16 | more | (size == 2 ? 0 : RF | AC | ID));
  return enterReal(cpu, cs, ip);
}

function iretVm86(cpu: usize, op: usize): i32 {
  if (hasIopl3(cpu)) return iretReal(cpu, op, IF);
  if (!hasVme(cpu) || opSize(op) != 2) raise(cpu, X_GP, 0);
  const sp = stackPointer(cpu);
  const ip = peekAt(cpu, sp, 0, 2);
  const cs = <u32>peekAt(cpu, sp, 2, 2);
  const flags = <u32>peekAt(cpu, sp, 4, 2);
  if (flags & TF || (flags & IF && load<u32>(cpu, EFLAGS) & VIP)) raise(cpu, X_GP, 0);
  if (ip > load<u32>(segAt(cpu, CS), SEG_LIMIT)) raise(cpu, X_GP, 0);
  setStackPointer(cpu, sp + 6, load<u64>(cpu, SP_MASK));
  changeFlags(cpu, flags | (flags & IF ? VIF : 0), FLAGS_16 | VIF);
  return enterReal(cpu, cs, ip);
}

function iretProtected(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  const level = cpl(cpu);
  const sp = stackPointer(cpu);
  const ip = peekAt(cpu, sp, 0, size);
  const cs = <u32>peekAt(cpu, sp, size, size) & 0xffff;
  const flags = <u32>peekAt(cpu, sp, 2 * size, size);
  if (flags & VM && size == 4 && level == 0 && !longMode(cpu)) return iretToVm86(cpu, sp, ip, cs, flags);

  let mask = FLAGS_16;
  if (level <= (load<u32>(cpu, EFLAGS) & IOPL) >> 12) mask |= IF;
  if (level == 0) mask |= IOPL;
  if (size != 2) mask |= level == 0 ? RF | AC | ID | VIF | VIP : RF | AC | ID;

  // 64-bit code always restores the stack as well, and pops all of the frame before it looks at any.
  const whole = load<u32>(cpu, CODE64) != 0;
  let oldSp = whole ? peekAt(cpu, sp, 3 * size, size) : 0;
  let ss = whole ? <u32>peekAt(cpu, sp, 4 * size, size) : 0;
  let d = returnCodeSegment(cpu, cs);
  if ((cs & 3) == level && !whole) {
    checkTarget(cpu, d, ip);
    d = markAccessed(cpu, cs, d);
    setStackPointer(cpu, sp + 3 * size, load<u64>(cpu, SP_MASK));
    changeFlags(cpu, flags, mask);
    return enterCode(cpu, cs, d, level, ip);
  }
  if (!whole) {
    oldSp = peekAt(cpu, sp, 3 * size, size);
    ss = <u32>peekAt(cpu, sp, 4 * size, size);
  }
  ss &= 0xffff;
  const stack = returnStackSegment(cpu, ss, cs, d);
  checkTarget(cpu, d, ip);
  d = markAccessed(cpu, cs, d);
  changeFlags(cpu, flags, mask);
  return enterOuter(cpu, cs, d, ip, ss, stack, oldSp);
}

/** IRETD from level 0 with VM set in the image: ESP, SS, ES, DS, FS and GS follow the usual frame. */
function iretToVm86(cpu: usize, sp: u64, ip: u64, cs: u32, flags: u32): i32 {
  const newSp = peekAt(cpu, sp, 12, 4);
  const ss = <u32>peekAt(cpu, sp, 16, 4) & 0xffff;
  const es = <u32>peekAt(cpu, sp, 20, 4) & 0xffff;
  const ds = <u32>peekAt(cpu, sp, 24, 4) & 0xffff;
  const fs = <u32>peekAt(cpu, sp, 28, 4) & 0xffff;
  const gs = <u32>peekAt(cpu, sp, 32, 4) & 0xffff;
  if (ip > 0xffff) raise(cpu, X_GP, 0);
  setFlags(cpu, flags & (FLAGS_16 | IF | IOPL | RF | VM | AC | ID | VIF | VIP));
  setCpl(cpu, 3);
  setSegmentReal(cpu, ES, es);
  setSegmentReal(cpu, CS, cs);
  setSegmentReal(cpu, SS, ss);
  setSegmentReal(cpu, DS, ds);
  setSegmentReal(cpu, FS, fs);
  setSegmentReal(cpu, GS, gs);
  store<u64>(cpu, newSp, RSP);
  store<u64>(cpu, ip, RIP);
  modeChanged(cpu);
  return ST_JUMP_SYNC;
}
