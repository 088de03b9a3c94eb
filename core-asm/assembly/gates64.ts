/** Interrupts and exceptions in IA-32e mode: 16-byte gates, 64-bit frames, interrupt stack table (SDM vol. 3A 6.14). */
import { sysLd64, sysSt64 } from "./access";
import {
  ATTR_DB, ATTR_L, descAttr, dplOf, gateOffset, gateSelector, isCode, isConforming, isNull, isPresent, isSystem, markAccessed,
  readDescriptor, TYPE_INT32, TYPE_TRAP32, typeOf,
} from "./descriptors";
import { raise, unwindOnFault, X_GP, X_NP, X_SS } from "./exceptions";
import { enterCode } from "./far";
import { clearFlagsForHandler, idtError } from "./gates";
import { CS, IDTR_BASE, IDTR_LIMIT, RSP, SS } from "./layout";
import { isCanonical, slowStore } from "./linear";
import { cpl, selectorOf, setCpl, setUnusable } from "./segments";
import { stackPointer } from "./stack";
import { tssStack64 } from "./tss";

/** Slot of IST1 in tssStack64, less one. */
const IST: u32 = 3;

export function deliverThroughGate64(
  cpu: usize, vector: u32, error: u32, hasError: bool, software: bool, returnIp: u64, flags: u32,
): void {
  if (vector * 16 + 15 > load<u32>(cpu, IDTR_LIMIT)) raise(cpu, X_GP, idtError(vector));
  const at = load<u64>(cpu, IDTR_BASE) + vector * 16;
  const gate = sysLd64(cpu, at);
  const attr = descAttr(gate);
  const type = typeOf(attr);
  if (!isSystem(attr) || (type != TYPE_INT32 && type != TYPE_TRAP32)) raise(cpu, X_GP, idtError(vector));
  if (software && dplOf(attr) < cpl(cpu)) raise(cpu, X_GP, idtError(vector));
  if (!isPresent(attr)) raise(cpu, X_NP, idtError(vector));
  const offset = <u64>gateOffset(gate) | (sysLd64(cpu, at + 8) << 32);

  const selector = gateSelector(gate);
  if (isNull(selector)) raise(cpu, X_GP, 0);
  let d = readDescriptor(cpu, selector, X_GP);
  const code = descAttr(d);
  const level = cpl(cpu);
  if (!isCode(code) || dplOf(code) > level || (code & (ATTR_L | ATTR_DB)) != ATTR_L) raise(cpu, X_GP, selector & 0xfffc);
  if (!isPresent(code)) raise(cpu, X_NP, selector & 0xfffc);

  const target = isConforming(code) ? level : dplOf(code);
  const ist = <u32>(gate >> 32) & 7;
  let sp = stackPointer(cpu);
  if (ist) sp = tssStack64(cpu, IST + ist);
  else if (target < level) sp = tssStack64(cpu, target);
  sp &= ~<u64>15;
  d = markAccessed(cpu, selector, d);
  sp = push(cpu, target, sp, selectorOf(cpu, SS));
  sp = push(cpu, target, sp, load<u64>(cpu, RSP));
  sp = push(cpu, target, sp, flags);
  sp = push(cpu, target, sp, selectorOf(cpu, CS));
  sp = push(cpu, target, sp, returnIp);
  if (hasError) sp = push(cpu, target, sp, error);
  if (!isCanonical(offset)) raise(cpu, X_GP, 0);

  store<u64>(cpu, sp, RSP);
  if (target < level) {
    setCpl(cpu, target);
    setUnusable(cpu, SS, target);
  }
  clearFlagsForHandler(cpu, type);
  enterCode(cpu, selector, d, target, offset);
}

/** Pushes with the handler's privilege; in compatibility mode, too, the stack is not segmented. */
function push(cpu: usize, level: u32, sp: u64, value: u64): u64 {
  const at = sp - 8;
  if (!isCanonical(at) || !isCanonical(at + 7)) raise(cpu, X_SS, 0);
  if (level < 3) {
    sysSt64(cpu, at, value);
  } else {
    slowStore(cpu, at, value, 8);
    unwindOnFault(cpu);
  }
  return at;
}
