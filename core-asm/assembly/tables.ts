/** Descriptor-table registers and the task register: LGDT, LIDT, SGDT, SIDT, LLDT, LTR, SLDT, STR (SDM vol. 3A 2.4). */
import { checkWrite, ld16, ld32, ld64, st16, st32, st64, sysSt8 } from "./access";
import { CR4_UMIP } from "./control";
import {
  descAttr, descBase, descLimit, descriptorAddress, isNull, isPresent, isSystem, longMode, readDescriptor, readUpperHalf,
  TSS_BUSY, TYPE_LDT, TYPE_TSS16, TYPE_TSS32, typeOf,
} from "./descriptors";
import { fault, raise, X_GP, X_NP, X_UD } from "./exceptions";
import { CODE64, CR4, GDTR_BASE, GDTR_LIMIT, IDTR_BASE, IDTR_LIMIT, LDTR, TR } from "./layout";
import { isCanonical } from "./linear";
import { opEa, opSeg, opSize, ST_NEXT } from "./op";
import { opField, readEw, writeRvMw } from "./operands";
import { cpl, protectedMode, selectorOf, setHidden, setUnusable } from "./segments";

/** User-mode instruction prevention: SGDT, SIDT, SLDT, STR and SMSW are privileged. */
export function umip(cpu: usize): bool {
  return cpl(cpu) != 0 && (load<u64>(cpu, CR4) & CR4_UMIP) != 0;
}

function storeTable(cpu: usize, op: usize, base: u64, limit: u32): i32 {
  if (umip(cpu)) return fault(cpu, X_GP, 0);
  const seg = opSeg(op);
  const wide = load<u32>(cpu, CODE64) != 0;
  checkWrite(cpu, seg, opField(cpu, op, 2), wide ? 8 : 4);
  st16(cpu, seg, opEa(cpu, op), limit);
  if (wide) st64(cpu, seg, opField(cpu, op, 2), base);
  else st32(cpu, seg, opField(cpu, op, 2), <u32>base);
  return ST_NEXT;
}

export function sgdt(cpu: usize, op: usize): i32 { return storeTable(cpu, op, load<u64>(cpu, GDTR_BASE), load<u32>(cpu, GDTR_LIMIT)); }
export function sidt(cpu: usize, op: usize): i32 { return storeTable(cpu, op, load<u64>(cpu, IDTR_BASE), load<u32>(cpu, IDTR_LIMIT)); }

/** The base of an LGDT or LIDT operand; a 16-bit operand size takes 24 bits of it. */
function tableBase(cpu: usize, op: usize): u64 {
  const at = opField(cpu, op, 2);
  if (load<u32>(cpu, CODE64)) {
    const base = ld64(cpu, opSeg(op), at);
    if (!isCanonical(base)) raise(cpu, X_GP, 0);
    return base;
  }
  const base: u64 = ld32(cpu, opSeg(op), at);
  return opSize(op) == 2 ? base & 0xffffff : base;
}

export function lgdt(cpu: usize, op: usize): i32 {
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  const limit = ld16(cpu, opSeg(op), opEa(cpu, op));
  store<u64>(cpu, tableBase(cpu, op), GDTR_BASE);
  store<u32>(cpu, limit, GDTR_LIMIT);
  return ST_NEXT;
}

export function lidt(cpu: usize, op: usize): i32 {
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  const limit = ld16(cpu, opSeg(op), opEa(cpu, op));
  store<u64>(cpu, tableBase(cpu, op), IDTR_BASE);
  store<u32>(cpu, limit, IDTR_LIMIT);
  return ST_NEXT;
}

export function sldt(cpu: usize, op: usize): i32 {
  if (!protectedMode(cpu)) return fault(cpu, X_UD, 0);
  if (umip(cpu)) return fault(cpu, X_GP, 0);
  writeRvMw(cpu, op, opSize(op), selectorOf(cpu, LDTR));
  return ST_NEXT;
}

export function str(cpu: usize, op: usize): i32 {
  if (!protectedMode(cpu)) return fault(cpu, X_UD, 0);
  if (umip(cpu)) return fault(cpu, X_GP, 0);
  writeRvMw(cpu, op, opSize(op), selectorOf(cpu, TR));
  return ST_NEXT;
}

/** Loads LDTR; `vector`(selector) for what is no LDT, `absent`(selector) if it is not present. Null is allowed. */
export function loadLdtr(cpu: usize, selector: u32, vector: i32, absent: i32): void {
  if (isNull(selector)) {
    setUnusable(cpu, LDTR, selector);
    return;
  }
  const error = selector & 0xfffc;
  if (selector & 4) raise(cpu, vector, error);
  const d = readDescriptor(cpu, selector, vector);
  const attr = descAttr(d);
  if (!isSystem(attr) || typeOf(attr) != TYPE_LDT) raise(cpu, vector, error);
  if (!isPresent(attr)) raise(cpu, absent, error);
  const base: u64 = <u64>descBase(d) | (longMode(cpu) ? readUpperHalf(cpu, selector, vector) : 0);
  if (!isCanonical(base)) raise(cpu, vector, error);
  setHidden(cpu, LDTR, selector, base, descLimit(d), attr);
}

export function lldt(cpu: usize, op: usize): i32 {
  if (!protectedMode(cpu)) return fault(cpu, X_UD, 0);
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  loadLdtr(cpu, readEw(cpu, op), X_GP, X_NP);
  return ST_NEXT;
}

/** Sets or clears the busy bit of a TSS descriptor in memory. */
export function markBusy(cpu: usize, selector: u32, attr: u32, busy: bool): void {
  sysSt8(cpu, descriptorAddress(cpu, selector) + 5, (busy ? attr | TSS_BUSY : attr & ~TSS_BUSY) & 0xff);
}

export function ltr(cpu: usize, op: usize): i32 {
  if (!protectedMode(cpu)) return fault(cpu, X_UD, 0);
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  const selector = readEw(cpu, op);
  const error = selector & 0xfffc;
  if (isNull(selector) || selector & 4) return fault(cpu, X_GP, error);
  const d = readDescriptor(cpu, selector, X_GP);
  const attr = descAttr(d);
  const long = longMode(cpu);
  if (!isSystem(attr) || (typeOf(attr) != TYPE_TSS32 && (long || typeOf(attr) != TYPE_TSS16))) return fault(cpu, X_GP, error);
  if (!isPresent(attr)) return fault(cpu, X_NP, error);
  const base: u64 = <u64>descBase(d) | (long ? readUpperHalf(cpu, selector, X_GP) : 0);
  if (!isCanonical(base)) return fault(cpu, X_GP, error);
  markBusy(cpu, selector, attr, true);
  setHidden(cpu, TR, selector, base, descLimit(d), attr | TSS_BUSY);
  return ST_NEXT;
}
