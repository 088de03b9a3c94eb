/**
 * SYSENTER, SYSEXIT, SYSCALL, SYSRET (SDM vol. 2B, vol. 3A 5.8.7). Vendors differ: only Intel has SYSENTER in IA-32e mode, only
 * AMD has SYSCALL outside of it.
 */
import { DR6_HITS } from "./breakpoints";
import { modeChanged } from "./cache";
import { EFER_SCE } from "./control";
import { isAmd } from "./cpuid";
import { DR6_BS } from "./debug";
import { ATTR_ACCESSED, ATTR_CODE, ATTR_DB, ATTR_G, ATTR_L, ATTR_P, ATTR_RW, ATTR_S, isNull, longMode } from "./descriptors";
import { transferred } from "./events";
import { fault, X_GP, X_UD } from "./exceptions";
import { AC, ARITH, DF, getFlags, ID, IF, IOPL, NT, RF, setFlags, TF, VIF, VIP, VM } from "./flags";
import { nextIp } from "./ip";
import {
  CODE64, CR0, CS, CSTAR, EFER, EFLAGS, LSTAR, R11, RCX, RDX, RIP, RSP, SFMASK, SS, STAR, STEP_PENDING, SYSENTER_CS, SYSENTER_EIP,
  SYSENTER_ESP,
} from "./layout";
import { isCanonical } from "./linear";
import { opSize } from "./op";
import { cpl, setCpl, setHidden } from "./segments";

const FLAT: u32 = ATTR_P | ATTR_S | ATTR_G | ATTR_RW | ATTR_ACCESSED;
/** RFLAGS bits that SYSRET takes from R11. */
const SYSRET_FLAGS: u32 = ARITH | TF | IF | DF | IOPL | NT | AC | VIF | VIP | ID;

/** CS and SS become flat, whatever the descriptor tables say; `wide`: 64-bit code. */
function enterFlat(cpu: usize, level: u32, cs: u32, ss: u32, wide: bool, ip: u64): i32 {
  setCpl(cpu, level);
  setHidden(cpu, CS, (cs & 0xfffc) | level, 0, 0xffffffff, FLAT | ATTR_CODE | (level << 5) | (wide ? ATTR_L : ATTR_DB));
  setHidden(cpu, SS, (ss & 0xfffc) | level, 0, 0xffffffff, FLAT | ATTR_DB | (level << 5));
  store<u64>(cpu, ip, RIP);
  modeChanged(cpu);
  return transferred(cpu);
}

/** Whether SYSENTER and SYSEXIT exist here: not in AMD's long mode. */
function hasSysenter(cpu: usize): bool { return !(isAmd(cpu) && longMode(cpu)); }

export function sysenter(cpu: usize, op: usize): i32 {
  if (!hasSysenter(cpu)) return fault(cpu, X_UD, 0);
  const cs = load<u32>(cpu, SYSENTER_CS) & 0xfffc;
  if (!(load<u64>(cpu, CR0) & 1) || isNull(cs)) return fault(cpu, X_GP, 0);
  const long = longMode(cpu);
  const mask: u64 = long ? ~0 : 0xffffffff;
  store<u32>(cpu, load<u32>(cpu, EFLAGS) & ~(VM | IF | RF), EFLAGS);
  store<u64>(cpu, load<u64>(cpu, SYSENTER_ESP) & mask, RSP);
  return enterFlat(cpu, 0, cs, cs + 8, long, load<u64>(cpu, SYSENTER_EIP) & mask);
}

export function sysexit(cpu: usize, op: usize): i32 {
  if (!hasSysenter(cpu)) return fault(cpu, X_UD, 0);
  const cs = load<u32>(cpu, SYSENTER_CS) & 0xfffc;
  if (!(load<u64>(cpu, CR0) & 1) || isNull(cs) || cpl(cpu)) return fault(cpu, X_GP, 0);
  const ip = load<u64>(cpu, RDX);
  const sp = load<u64>(cpu, RCX);
  if (opSize(op) == 8) {
    if (!isCanonical(ip) || !isCanonical(sp)) return fault(cpu, X_GP, 0);
    store<u64>(cpu, sp, RSP);
    return enterFlat(cpu, 3, cs + 32, cs + 40, true, ip);
  }
  store<u64>(cpu, sp & 0xffffffff, RSP);
  return enterFlat(cpu, 3, cs + 16, cs + 24, false, ip & 0xffffffff);
}

/** Whether SYSCALL and SYSRET exist here. */
function hasSyscall(cpu: usize): bool {
  return (load<u64>(cpu, EFER) & EFER_SCE) != 0 && (isAmd(cpu) || longMode(cpu));
}

/** TF is looked at after these instructions, not before: a step into the kernel must not trap there. */
function rearmStep(cpu: usize): void {
  const hits = load<u32>(cpu, STEP_PENDING) & DR6_HITS;
  store<u32>(cpu, load<u32>(cpu, EFLAGS) & TF ? hits | DR6_BS : hits, STEP_PENDING);
}

export function syscall(cpu: usize, op: usize): i32 {
  if (!hasSyscall(cpu) || !(load<u64>(cpu, CR0) & 1)) return fault(cpu, X_UD, 0);
  const star = load<u64>(cpu, STAR);
  const cs = <u32>(star >> 32) & 0xfffc;
  const flags = getFlags(cpu) & ~RF;
  store<u64>(cpu, nextIp(cpu, op), RCX);
  if (!longMode(cpu)) {
    setFlags(cpu, flags & ~(VM | IF));
    rearmStep(cpu);
    return enterFlat(cpu, 0, cs, cs + 8, false, star & 0xffffffff);
  }
  const ip = load<u32>(cpu, CODE64) ? load<u64>(cpu, LSTAR) : load<u64>(cpu, CSTAR);
  store<u64>(cpu, flags, R11);
  setFlags(cpu, flags & ~load<u32>(cpu, SFMASK));
  rearmStep(cpu);
  return enterFlat(cpu, 0, cs, cs + 8, true, ip);
}

export function sysret(cpu: usize, op: usize): i32 {
  if (!hasSyscall(cpu) || !(load<u64>(cpu, CR0) & 1)) return fault(cpu, X_UD, 0);
  const wide = opSize(op) == 8;
  const ip = load<u64>(cpu, RCX);
  if (cpl(cpu) || (wide && !isCanonical(ip))) return fault(cpu, X_GP, 0);
  const selectors = <u32>(load<u64>(cpu, STAR) >> 48);
  if (longMode(cpu)) setFlags(cpu, load<u32>(cpu, R11) & SYSRET_FLAGS);
  else store<u32>(cpu, load<u32>(cpu, EFLAGS) | IF, EFLAGS);
  rearmStep(cpu);
  return enterFlat(cpu, 3, wide ? selectors + 16 : selectors, selectors + 8, wide, wide ? ip : ip & 0xffffffff);
}
