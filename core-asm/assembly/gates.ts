/** Interrupts and exceptions through the gates of protected mode, from protected and vm86 mode (SDM vol. 3A 6.12, vol. 3B 20.3). */
import { sysLd64 } from "./access";
import {
  descAttr, dplOf, gateOffset, gateSelector, isCode, isConforming, isNull, isPresent, isSystem, markAccessed, readDescriptor,
  segAt, TYPE_INT16, TYPE_TASK, TYPE_TRAP16, typeOf,
} from "./descriptors";
import { raise, X_GP, X_NP } from "./exceptions";
import { checkTarget, enterCode } from "./far";
import { IF, NT, RF, TF, VM } from "./flags";
import { CS, DS, EFLAGS, ES, FS, GS, IDTR_BASE, IDTR_LIMIT, RSP, SEG_ATTR, SP_MASK, SS, TR } from "./layout";
import { cpl, inVm86, selectorOf, setCpl, setFromDescriptor, setUnusable } from "./segments";
import { pushAt, pushInner, setStackPointer, stackMask, stackPointer } from "./stack";
import { switchToAvailable, TASK_CALL } from "./tasks";
import { innerStackSegment, tssStack } from "./tss";

/** Error code that names an entry of the IDT. */
// @ts-ignore: decorator
@inline export function idtError(vector: u32): u32 { return vector * 8 + 2; }

/** Clears what a handler starts without. Only interrupt gates (even types) also clear IF. */
export function clearFlagsForHandler(cpu: usize, type: u32): void {
  store<u32>(cpu, load<u32>(cpu, EFLAGS) & ~(TF | NT | RF | VM | (type & 1 ? 0 : IF)), EFLAGS);
}

export function deliverThroughGate(
  cpu: usize, vector: u32, error: u32, hasError: bool, software: bool, returnIp: u64, flags: u32,
): void {
  if (vector * 8 + 7 > load<u32>(cpu, IDTR_LIMIT)) raise(cpu, X_GP, idtError(vector));
  const gate = sysLd64(cpu, load<u64>(cpu, IDTR_BASE) + vector * 8);
  const attr = descAttr(gate);
  const type = typeOf(attr);
  if (!isSystem(attr) || (type != TYPE_TASK && (type & 7) != TYPE_INT16 && (type & 7) != TYPE_TRAP16)) raise(cpu, X_GP, idtError(vector));
  if (software && dplOf(attr) < cpl(cpu)) raise(cpu, X_GP, idtError(vector));
  if (!isPresent(attr)) raise(cpu, X_NP, idtError(vector));
  if (type == TYPE_TASK) {
    switchToAvailable(cpu, gateSelector(gate), X_GP, TASK_CALL, returnIp, flags);
    if (hasError) pushTaskError(cpu, error);
    return;
  }

  const selector = gateSelector(gate);
  if (isNull(selector)) raise(cpu, X_GP, 0);
  let d = readDescriptor(cpu, selector, X_GP);
  const code = descAttr(d);
  const level = cpl(cpu);
  if (!isCode(code) || dplOf(code) > level) raise(cpu, X_GP, selector & 0xfffc);
  if (!isPresent(code)) raise(cpu, X_NP, selector & 0xfffc);
  const inner = !isConforming(code) && dplOf(code) < level;
  if (inVm86(cpu) && (!inner || dplOf(code) != 0)) raise(cpu, X_GP, selector & 0xfffc);
  const offset = (type & 8) != 0 ? gateOffset(gate) : gateOffset(gate) & 0xffff;
  d = markAccessed(cpu, selector, d);
  const size: u32 = (type & 8) != 0 ? 4 : 2;
  // The stack comes before the limit of the handler's segment (vol. 2A, INT n), which both check before they move to it.
  if (inner) pushInnerFrame(cpu, d, offset, size, returnIp, flags, hasError, error);
  else pushFrame(cpu, d, offset, size, returnIp, flags, hasError, error);
  clearFlagsForHandler(cpu, type);
  enterCode(cpu, selector, d, inner ? dplOf(code) : level, offset);
}

/** A handler that is a task finds its error code on its own stack, in the size of its TSS. */
function pushTaskError(cpu: usize, error: u32): void {
  const size: u32 = load<u32>(segAt(cpu, TR), SEG_ATTR) & 8 ? 4 : 2;
  setStackPointer(cpu, pushAt(cpu, stackPointer(cpu), size, error), load<u64>(cpu, SP_MASK));
}

/** Same level: the current stack. */
function pushFrame(cpu: usize, code: u64, offset: u64, size: u32, returnIp: u64, flags: u32, hasError: bool, error: u32): void {
  let sp = pushAt(cpu, stackPointer(cpu), size, flags);
  sp = pushAt(cpu, sp, size, selectorOf(cpu, CS));
  sp = pushAt(cpu, sp, size, returnIp);
  if (hasError) sp = pushAt(cpu, sp, size, error);
  checkTarget(cpu, code, offset);
  setStackPointer(cpu, sp, load<u64>(cpu, SP_MASK));
}

/** To an inner level: the TSS's stack; vm86 mode also saves its data segments there and leaves null ones. */
function pushInnerFrame(
  cpu: usize, code: u64, offset: u64, size: u32, returnIp: u64, flags: u32, hasError: bool, error: u32,
): void {
  const level = dplOf(descAttr(code));
  const stack = tssStack(cpu, level);
  const ss = <u32>(stack >> 32);
  let d = innerStackSegment(cpu, ss, level);
  let sp = stack & 0xffffffff;
  const fromVm86 = inVm86(cpu);
  if (fromVm86) {
    sp = pushInner(cpu, ss, d, sp, size, selectorOf(cpu, GS));
    sp = pushInner(cpu, ss, d, sp, size, selectorOf(cpu, FS));
    sp = pushInner(cpu, ss, d, sp, size, selectorOf(cpu, DS));
    sp = pushInner(cpu, ss, d, sp, size, selectorOf(cpu, ES));
  }
  sp = pushInner(cpu, ss, d, sp, size, selectorOf(cpu, SS));
  sp = pushInner(cpu, ss, d, sp, size, <u32>load<u64>(cpu, RSP));
  sp = pushInner(cpu, ss, d, sp, size, flags);
  sp = pushInner(cpu, ss, d, sp, size, selectorOf(cpu, CS));
  sp = pushInner(cpu, ss, d, sp, size, <u32>returnIp);
  if (hasError) sp = pushInner(cpu, ss, d, sp, size, error);
  checkTarget(cpu, code, offset);
  d = markAccessed(cpu, ss, d);

  setCpl(cpu, level);
  setFromDescriptor(cpu, SS, ss, d);
  setStackPointer(cpu, sp, stackMask(d));
  if (!fromVm86) return;
  setUnusable(cpu, ES, 0);
  setUnusable(cpu, DS, 0);
  setUnusable(cpu, FS, 0);
  setUnusable(cpu, GS, 0);
}
