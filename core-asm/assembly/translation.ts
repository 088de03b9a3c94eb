/** Instructions about translations of linear addresses: INVLPG, INVPCID, RDPKRU, WRPKRU (SDM vol. 2, vol. 3A 4.6.2, 4.10.4). */
import { linLoad, opLinear } from "./access";
import { CR4_PCIDE, CR4_PKE } from "./control";
import { segAt } from "./descriptors";
import { fault, X_GP, X_UD } from "./exceptions";
import { CODE_BASE, CODE_MASK, CODE64, CR3, CR4, FS, PAGE_RIP, PKRU, RAX, RCX, RDX, SEG_BASE, SEG_READ } from "./layout";
import { isCanonical } from "./linear";
import { opEa, opR, opSeg, ST_NEXT, ST_SYNC } from "./op";
import { cpl } from "./segments";
import { flushTlb, invlpg } from "./tlb";

export function invlpgOp(cpu: usize, op: usize): i32 {
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  const seg = opSeg(op);
  const base = load<u64>(segAt(cpu, seg), SEG_BASE);
  if (!load<u32>(cpu, CODE64)) return forgetPage(cpu, (opEa(cpu, op) + base) & 0xffffffff);
  const lin = opEa(cpu, op) + (seg >= <u32>FS ? base : 0);
  return isCanonical(lin) ? forgetPage(cpu, lin) : ST_NEXT;
}

/** The next instruction is looked up again if its translation may have gone. */
function forgetPage(cpu: usize, lin: u64): i32 {
  const code = load<u64>(cpu, PAGE_RIP) + load<u64>(cpu, CODE_BASE);
  return invlpg(cpu, lin) || !(((code ^ lin) & load<u64>(cpu, CODE_MASK)) >> 12) ? ST_SYNC : ST_NEXT;
}

// Types of INVPCID.
const ONE_ADDRESS: u64 = 0;
const ONE_CONTEXT: u64 = 1;
const EVERYTHING: u64 = 2;
const ALL_CONTEXTS: u64 = 3;
const PCID: u64 = 0xfff;

/** The TLBs hold nothing of other contexts than that of CR3 (setCr3 in system.ts). */
export function invpcid(cpu: usize, op: usize): i32 {
  if (cpl(cpu)) return fault(cpu, X_GP, 0);
  const code64 = load<u32>(cpu, CODE64) != 0;
  const type = code64 ? load<u64>(cpu + opR(op)) : <u64>load<u32>(cpu + opR(op));
  const at = opLinear(cpu, op, 16, SEG_READ);
  const context = linLoad<u64>(cpu, at);
  const lin = linLoad<u64>(cpu, at + 8);
  const pcide = (load<u64>(cpu, CR4) & CR4_PCIDE) != 0;
  if (type > ALL_CONTEXTS || context & ~PCID) return fault(cpu, X_GP, 0);
  if (type <= ONE_CONTEXT && context && !pcide) return fault(cpu, X_GP, 0);
  if (type == ONE_ADDRESS && code64 && !isCanonical(lin)) return fault(cpu, X_GP, 0);

  const isCurrent = !pcide || context == (load<u64>(cpu, CR3) & PCID);
  if (type >= EVERYTHING) flushTlb(cpu, type == ALL_CONTEXTS);
  else if (!isCurrent) return ST_NEXT;
  else if (type == ONE_CONTEXT) flushTlb(cpu, true);
  else return forgetPage(cpu, code64 ? lin : lin & 0xffffffff);
  return ST_SYNC;
}

// --- protection keys -------------------------------------------------------------------------------------------------

export function rdpkru(cpu: usize, op: usize): i32 {
  if (!(load<u64>(cpu, CR4) & CR4_PKE)) return fault(cpu, X_UD, 0);
  if (load<u32>(cpu, RCX)) return fault(cpu, X_GP, 0);
  store<u64>(cpu, load<u32>(cpu, PKRU), RAX);
  store<u64>(cpu, 0, RDX);
  return ST_NEXT;
}

export function wrpkru(cpu: usize, op: usize): i32 {
  if (!(load<u64>(cpu, CR4) & CR4_PKE)) return fault(cpu, X_UD, 0);
  if (load<u32>(cpu, RCX) || load<u32>(cpu, RDX)) return fault(cpu, X_GP, 0);
  setPkru(cpu, load<u32>(cpu, RAX));
  return ST_SYNC;
}

/** What the TLBs hold is good for the rights under which it was looked up. */
export function setPkru(cpu: usize, value: u32): void {
  const old = load<u32>(cpu, PKRU);
  store<u32>(cpu, value, PKRU);
  if (old != value && load<u64>(cpu, CR4) & CR4_PKE) flushTlb(cpu, false);
}
