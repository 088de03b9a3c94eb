/**
 * System management mode: SMI and RSM (SDM vol. 3C, "System Management Mode"; AMD APM vol. 2 chapter 10). The state save map is AMD64's (table 10-1) on
 * every model, as in QEMU, with SMBASE relocation and HALT restart, without I/O instruction restart. The board shows SMRAM while the
 * processor is in this mode (SMIACT#).
 *
 * An SMI is taken at an instruction boundary, after the debug traps of the instruction before.
 */
import { DR6, DR7 } from "./breakpoints";
import { modeChanged } from "./cache";
import { CR0_CD, CR0_EM, CR0_NW, CR0_PE, CR0_PG, CR0_TS, CR4_PAE, EFER_LMA } from "./control";
import { loadDebugControl } from "./debug";
import { segAt } from "./descriptors";
import { envSmiActive } from "./env";
import { fault, X_UD } from "./exceptions";
import { getFlags, setFlags, VM } from "./flags";
import {
  CR0, CR3, CR4, CS, EFER, ES, GDTR_BASE, GDTR_LIMIT, GPR, GS, HALTED, IDTR_BASE, IDTR_LIMIT, LDTR, MAXPHYADDR, NMI_BLOCKED, RIP,
  SEG_ATTR, SEG_BASE, SEG_LIMIT, SEG_SELECTOR, SHADOW, SHUTDOWN, SMBASE, SMI_PENDING, SMM, SS, STEP_PENDING, TR,
} from "./layout";
import { eferDefined } from "./msr";
import { ST_JUMP_SYNC } from "./op";
import { loadPdptes } from "./paging";
import { physLd16, physLd32, physLd64, physLd8, physSt16, physSt32, physSt64, physSt8 } from "./physical";
import { ATTR_REAL, setCpl, setHidden } from "./segments";
import { cr4Defined } from "./system";
import { flushTlb } from "./tlb";

/** Where the handler begins, from SMBASE on. */
const ENTRY: u64 = 0x8000;

// The save map, from SMBASE on. A segment or table: selector, attributes, limit, base.
const SEGMENTS: u64 = 0xfe00;
const GDT: u64 = 0xfe60;
const LDT: u64 = 0xfe70;
const IDT: u64 = 0xfe80;
const TASK: u64 = 0xfe90;
const M_ATTR: u64 = 2;
const M_LIMIT: u64 = 4;
const M_BASE: u64 = 8;
const M_HALT_RESTART: u64 = 0xfec9;
const M_NMI_MASK: u64 = 0xfeca;
const M_EFER: u64 = 0xfed0;
const M_REVISION: u64 = 0xfefc;
const M_SMBASE: u64 = 0xff00;
const M_CR4: u64 = 0xff48;
const M_CR3: u64 = 0xff50;
const M_CR0: u64 = 0xff58;
const M_DR7: u64 = 0xff60;
const M_DR6: u64 = 0xff68;
const M_RFLAGS: u64 = 0xff70;
const M_RIP: u64 = 0xff78;
/** R15 down to RAX, upwards. */
const M_GPR: u64 = 0xff80;

/** AMD64's map; bit 17: SMBASE can be moved. */
const REVISION: u32 = 0x20064;
const MAX_LIMIT: u32 = 0xffffffff;
/** Granularity: the limit is what 4 KiB units make. */
const ATTR_G: u32 = 0x8000;
/** All flags there are. */
const FLAGS: u32 = 0x3f7fd7;

// --- SMI -------------------------------------------------------------------------------------------------------------

function saveSegment(cpu: usize, seg: u32, at: u64): void {
  const s = segAt(cpu, seg);
  physSt16(at, load<u32>(s, SEG_SELECTOR));
  physSt16(at + M_ATTR, load<u32>(s, SEG_ATTR));
  physSt32(at + M_LIMIT, load<u32>(s, SEG_LIMIT));
  physSt64(at + M_BASE, load<u64>(s, SEG_BASE));
}

function saveTable(at: u64, base: u64, limit: u32): void {
  physSt32(at + M_LIMIT, limit);
  physSt64(at + M_BASE, base);
}

function saveState(cpu: usize, map: u64): void {
  for (let seg: u32 = ES; seg <= <u32>GS; seg++) saveSegment(cpu, seg, map + SEGMENTS + seg * 16);
  saveSegment(cpu, LDTR, map + LDT);
  saveSegment(cpu, TR, map + TASK);
  saveTable(map + GDT, load<u64>(cpu, GDTR_BASE), load<u32>(cpu, GDTR_LIMIT));
  saveTable(map + IDT, load<u64>(cpu, IDTR_BASE), load<u32>(cpu, IDTR_LIMIT));
  physSt8(map + M_HALT_RESTART, load<u32>(cpu, HALTED));
  physSt8(map + M_NMI_MASK, load<u32>(cpu, NMI_BLOCKED));
  physSt64(map + M_EFER, load<u64>(cpu, EFER));
  physSt32(map + M_REVISION, REVISION);
  physSt32(map + M_SMBASE, load<u32>(cpu, SMBASE));
  physSt64(map + M_CR4, load<u64>(cpu, CR4));
  physSt64(map + M_CR3, load<u64>(cpu, CR3));
  physSt64(map + M_CR0, load<u64>(cpu, CR0));
  physSt64(map + M_DR7, load<u64>(cpu + DR7));
  physSt64(map + M_DR6, load<u64>(cpu + DR6));
  physSt64(map + M_RFLAGS, getFlags(cpu));
  physSt64(map + M_RIP, load<u64>(cpu, RIP));
  for (let i: u32 = 0; i < 16; i++) physSt64(map + M_GPR + i * 8, load<u64>(cpu + GPR + (15 - i) * 8));
}

/** Takes the latched SMI: saves the state and begins at the handler (SDM, "Processor Register Initialization in SMM"). */
export function enterSmm(cpu: usize): void {
  store<u32>(cpu, 0, SMI_PENDING);
  store<u32>(cpu, 1, SMM);
  envSmiActive(true);
  const map: u64 = load<u32>(cpu, SMBASE);
  saveState(cpu, map);
  store<u32>(cpu, 0, HALTED);
  store<u32>(cpu, 0, SHADOW);
  store<u32>(cpu, 1, NMI_BLOCKED);

  store<u64>(cpu, load<u64>(cpu, CR0) & ~(CR0_PE | CR0_EM | CR0_TS | CR0_PG), CR0);
  store<u64>(cpu, 0, CR4);
  store<u64>(cpu, 0, EFER);
  loadDebugControl(cpu, load<u64>(cpu + DR6), 0);
  setFlags(cpu, 2);
  for (let seg: u32 = ES; seg <= <u32>GS; seg++) setHidden(cpu, seg, 0, 0, MAX_LIMIT, ATTR_REAL | ATTR_G);
  setHidden(cpu, CS, <u32>(map >> 4) & 0xffff, map, MAX_LIMIT, ATTR_REAL | ATTR_G);
  setCpl(cpu, 0);
  store<u64>(cpu, ENTRY, RIP);
  flushTlb(cpu, false);
  modeChanged(cpu);
}

// --- RSM -------------------------------------------------------------------------------------------------------------

function loadSegment(cpu: usize, seg: u32, at: u64): void {
  setHidden(cpu, seg, physLd16(at), physLd64(at + M_BASE), physLd32(at + M_LIMIT), physLd16(at + M_ATTR));
}

/** Anything else makes RSM enter the shutdown state: reserved bits, and combinations that cannot be. */
function isValid(cpu: usize, cr0: u64, cr3: u64, cr4: u64, efer: u64, flags: u32): bool {
  if (cr0 >> 32 || cr3 >> MAXPHYADDR || cr4 & ~cr4Defined(cpu) || efer & ~eferDefined(cpu)) return false;
  if ((cr0 & CR0_PG && !(cr0 & CR0_PE)) || (cr0 & CR0_NW && !(cr0 & CR0_CD))) return false;
  return !(efer & EFER_LMA) || ((cr0 & CR0_PG) != 0 && (cr4 & CR4_PAE) != 0 && !(flags & VM));
}

/** Back to what the save map says, which the handler may have changed. #UD in other modes. */
export function rsm(cpu: usize, op: usize): i32 {
  if (!load<u32>(cpu, SMM)) return fault(cpu, X_UD, 0);
  const map: u64 = load<u32>(cpu, SMBASE);
  const cr0 = physLd64(map + M_CR0);
  const cr4 = physLd64(map + M_CR4);
  const efer = physLd64(map + M_EFER);
  const cr3 = physLd64(map + M_CR3);
  for (let seg: u32 = ES; seg <= <u32>GS; seg++) loadSegment(cpu, seg, map + SEGMENTS + seg * 16);
  loadSegment(cpu, LDTR, map + LDT);
  loadSegment(cpu, TR, map + TASK);
  store<u64>(cpu, physLd64(map + GDT + M_BASE), GDTR_BASE);
  store<u32>(cpu, physLd16(map + GDT + M_LIMIT), GDTR_LIMIT);
  store<u64>(cpu, physLd64(map + IDT + M_BASE), IDTR_BASE);
  store<u32>(cpu, physLd16(map + IDT + M_LIMIT), IDTR_LIMIT);
  store<u32>(cpu, physLd8(map + M_HALT_RESTART) & 1, HALTED);
  store<u32>(cpu, physLd8(map + M_NMI_MASK) & 1, NMI_BLOCKED);
  const dr6 = physLd64(map + M_DR6);
  const dr7 = physLd64(map + M_DR7);
  const flags = physLd32(map + M_RFLAGS) & FLAGS;
  const rip = physLd64(map + M_RIP);
  for (let i: u32 = 0; i < 16; i++) store<u64>(cpu + GPR + (15 - i) * 8, physLd64(map + M_GPR + i * 8));
  if (physLd32(map + M_REVISION) & (1 << 17)) store<u64>(cpu, physLd32(map + M_SMBASE), SMBASE);

  store<u32>(cpu, 0, SMM);
  envSmiActive(false);
  store<u64>(cpu, cr0, CR0);
  store<u64>(cpu, cr3, CR3);
  store<u64>(cpu, cr4, CR4);
  store<u64>(cpu, efer, EFER);
  loadDebugControl(cpu, dr6, dr7);
  store<u32>(cpu, 0, STEP_PENDING);
  setFlags(cpu, flags);
  setCpl(cpu, (load<u32>(segAt(cpu, SS), SEG_ATTR) >> 5) & 3);
  store<u64>(cpu, rip, RIP);
  flushTlb(cpu, false);
  modeChanged(cpu);
  const pae = (cr0 & CR0_PG) != 0 && (cr4 & CR4_PAE) != 0 && !(efer & EFER_LMA);
  if (!isValid(cpu, cr0, cr3, cr4, efer, flags) || (pae && !loadPdptes(cpu, cr3))) store<u32>(cpu, 1, SHUTDOWN);
  return ST_JUMP_SYNC;
}
