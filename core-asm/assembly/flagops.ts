/** CLI, STI, PUSHF, POPF, CLAC, STAC, HLT (SDM vol. 2; vm86 and PVI rules: vol. 3B 20.3 and 20.4). */
import { CR4_PVI } from "./control";
import { fault, X_GP, X_UD } from "./exceptions";
import { AC, getFlags, ID, IF, IOPL, RF, setFlags, TF, VIF, VIP, VM } from "./flags";
import { FLAGS_16 } from "./iret";
import { CR4, EFLAGS, HALTED, SHADOW, SP_MASK } from "./layout";
import { opSize, ST_NEXT, ST_SYNC } from "./op";
import { cpl, inVm86 } from "./segments";
import { SHADOW_STI } from "./segops";
import { peekAt, pushAt, setStackPointer, stackPointer } from "./stack";
import { updateMmuIndex } from "./tlb";
import { hasVme, virtualFlags } from "./vm86";

// @ts-ignore: decorator
@inline function iopl(cpu: usize): u32 { return (load<u32>(cpu, EFLAGS) & IOPL) >> 12; }
/** IF may be changed: vm86 mode runs at CPL 3. Real mode at CPL 0. */
// @ts-ignore: decorator
@inline function mayChangeIF(cpu: usize): bool { return cpl(cpu) <= iopl(cpu); }

/** CLI and STI act on VIF instead of IF. */
function usesVif(cpu: usize): bool {
  return inVm86(cpu) ? hasVme(cpu) : cpl(cpu) == 3 && (load<u64>(cpu, CR4) & CR4_PVI) != 0;
}

export function cli(cpu: usize, op: usize): i32 {
  const flags = load<u32>(cpu, EFLAGS);
  if (mayChangeIF(cpu)) store<u32>(cpu, flags & ~IF, EFLAGS);
  else if (usesVif(cpu)) store<u32>(cpu, flags & ~VIF, EFLAGS);
  else return fault(cpu, X_GP, 0);
  return ST_NEXT;
}

export function sti(cpu: usize, op: usize): i32 {
  const flags = load<u32>(cpu, EFLAGS);
  if (mayChangeIF(cpu)) {
    if (flags & IF) return ST_NEXT;
    store<u32>(cpu, flags | IF, EFLAGS);
    store<u32>(cpu, SHADOW_STI, SHADOW);
    return ST_SYNC;
  }
  if (!usesVif(cpu) || flags & VIP) return fault(cpu, X_GP, 0);
  store<u32>(cpu, flags | VIF, EFLAGS);
  return ST_NEXT;
}

/** vm86 mode without IOPL 3: only 16-bit PUSHF and POPF, and only under VME. */
function isRestricted(cpu: usize): bool {
  return inVm86(cpu) && iopl(cpu) != 3;
}

export function pushf(cpu: usize, op: usize): i32 {
  let flags = getFlags(cpu) & ~(VM | RF);
  if (isRestricted(cpu)) {
    if (!hasVme(cpu) || opSize(op) != 2) return fault(cpu, X_GP, 0);
    flags = virtualFlags(cpu);
  }
  setStackPointer(cpu, pushAt(cpu, stackPointer(cpu), opSize(op), flags), load<u64>(cpu, SP_MASK));
  return ST_NEXT;
}

export function popf(cpu: usize, op: usize): i32 {
  const size = opSize(op);
  const restricted = isRestricted(cpu);
  if (restricted && (!hasVme(cpu) || size != 2)) return fault(cpu, X_GP, 0);
  const sp = stackPointer(cpu);
  let flags = <u32>peekAt(cpu, sp, 0, size);
  let mask = FLAGS_16;
  if (restricted) {
    if (flags & TF || (flags & IF && load<u32>(cpu, EFLAGS) & VIP)) return fault(cpu, X_GP, 0);
    if (flags & IF) flags |= VIF;
    mask |= VIF;
  } else {
    if (mayChangeIF(cpu)) mask |= IF;
    if (cpl(cpu) == 0) mask |= IOPL;
    if (size != 2) mask |= AC | ID;
    else flags &= 0xffff;
  }
  setStackPointer(cpu, sp + size, load<u64>(cpu, SP_MASK));
  setFlags(cpu, (getFlags(cpu) & ~(mask | RF)) | (flags & mask));
  updateMmuIndex(cpu);
  return ST_SYNC;
}

function setAC(cpu: usize, set: bool): i32 {
  if (cpl(cpu)) return fault(cpu, X_UD, 0);
  const flags = load<u32>(cpu, EFLAGS);
  store<u32>(cpu, set ? flags | AC : flags & ~AC, EFLAGS);
  updateMmuIndex(cpu);
  return ST_NEXT;
}

export function clac(cpu: usize, op: usize): i32 { return setAC(cpu, false); }
export function stac(cpu: usize, op: usize): i32 { return setAC(cpu, true); }

export function hlt(cpu: usize, op: usize): i32 {
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  store<u32>(cpu, 1, HALTED);
  return ST_SYNC;
}
