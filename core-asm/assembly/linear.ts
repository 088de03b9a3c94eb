/**
 * Data accesses by linear address that do not take the inline TLB probe, and instruction fetches.
 *
 * The slow* functions note a fault in the state and return 0; the sys* functions leave the instruction (exceptions.ts).
 * An access that crosses a page is translated on both pages before a byte is moved.
 *
 * #AC is raised for accesses of 2, 4 and 8 bytes not at a multiple of their size, which covers SDM vol. 3A table 6-7 as wider
 * operands are made of such. It comes before a page fault of the same access: the manual leaves open which, processors agree.
 */
import { anyBreakpoint, watchAccess } from "./breakpoints";
import { EFER_LMA } from "./control";
import { X_AC, X_GP, X_SS, fault, unwindOnFault } from "./exceptions";
import { CODE64, CPL, CUR_OP, EFER, MMU_SUPERVISOR, MMU_USER, MMU_USER_AC, SS, TLB_PHYS, TLB_PTR } from "./layout";
import { opSeg } from "./op";
import { ACCESS_FETCH, ACCESS_USER, NO_PAGE, PAGE_FRAME, translate } from "./paging";
import { physLoad, physStore } from "./physical";
import { dataTable, hostIn, noteLarge, tlbLookup, tlbTable } from "./tlb";

const LINEAR32: u64 = 0xffffffff;
const LINEAR64: u64 = ~0;

/** Bits 63:47 are all the same (SDM vol. 1 3.3.7.1). */
// @ts-ignore: decorator
@inline export function isCanonical(lin: u64): bool { return <u64>(<i64>(lin << 16) >> 16) == lin; }

// --- explicit accesses, for generated code ---------------------------------------------------------------------------

/** The 1, 2, 4 or 8 bytes at `lin`, zero-extended; 0 if a fault has been noted. */
export function slowLoad(cpu: usize, lin: u64, size: u32): u64 {
  if (!load<u32>(cpu, CODE64)) return transferLoad(cpu, dataTable(cpu), lin & LINEAR32, LINEAR32, size, false);
  return checkCanonical(cpu, lin, size) ? transferLoad(cpu, dataTable(cpu), lin, LINEAR64, size, false) : 0;
}

/** Likewise, but for an operand that will be written too: faults as the write would. */
export function slowLoadForWrite(cpu: usize, lin: u64, size: u32): u64 {
  if (!load<u32>(cpu, CODE64)) return transferLoad(cpu, dataTable(cpu), lin & LINEAR32, LINEAR32, size, true);
  return checkCanonical(cpu, lin, size) ? transferLoad(cpu, dataTable(cpu), lin, LINEAR64, size, true) : 0;
}

/** Stores the low 1, 2, 4 or 8 bytes of `value`, or notes a fault. */
export function slowStore(cpu: usize, lin: u64, value: u64, size: u32): void {
  if (!load<u32>(cpu, CODE64)) transferStore(cpu, dataTable(cpu), lin & LINEAR32, LINEAR32, value, size);
  else if (checkCanonical(cpu, lin, size)) transferStore(cpu, dataTable(cpu), lin, LINEAR64, value, size);
}

/**
 * Notes a fault, as the write would, if not all of [lin, lin + size) may be written, and returns whether it may; dirty bits
 * are set. Alignment is left to the write itself.
 */
export function slowCheckWrite(cpu: usize, lin: u64, size: u32): bool {
  const code64 = load<u32>(cpu, CODE64) != 0;
  if (code64 && !checkCanonical(cpu, lin, size)) return false;
  const table = dataTable(cpu);
  const pages = <u32>(((lin & 0xfff) + size + 0xfff) >> 12);
  for (let i: u32 = 0; i < pages; i++) {
    const at = i == 0 ? lin : (lin & ~<u64>0xfff) + (<u64>i << 12);
    if (!tlbLookup(cpu, table, code64 ? at : at & LINEAR32, true)) return false;
  }
  return true;
}

/** The stack's non-canonical addresses are #SS(0), all others #GP(0): the running instruction tells. */
function checkCanonical(cpu: usize, lin: u64, size: u32): bool {
  if (isCanonical(lin) && isCanonical(lin + size - 1)) return true;
  fault(cpu, opSeg(load<u32>(cpu, CUR_OP)) == SS ? X_SS : X_GP, 0);
  return false;
}

// --- implicit supervisor accesses: descriptor tables, TSS ------------------------------------------------------------

export function sysLd8(cpu: usize, lin: u64): u32 { return systemLoad<u8>(cpu, lin); }
export function sysLd16(cpu: usize, lin: u64): u32 { return systemLoad<u16>(cpu, lin); }
export function sysLd32(cpu: usize, lin: u64): u32 { return systemLoad<u32>(cpu, lin); }
export function sysLd64(cpu: usize, lin: u64): u64 { return systemLoad<u64>(cpu, lin); }
export function sysSt8(cpu: usize, lin: u64, value: u32): void { systemStore<u8>(cpu, lin, <u8>value); }
export function sysSt16(cpu: usize, lin: u64, value: u32): void { systemStore<u16>(cpu, lin, <u16>value); }
export function sysSt32(cpu: usize, lin: u64, value: u32): void { systemStore<u32>(cpu, lin, value); }
export function sysSt64(cpu: usize, lin: u64, value: u64): void { systemStore<u64>(cpu, lin, value); }

// @ts-ignore: decorator
@inline
function systemLoad<T>(cpu: usize, lin: u64): T {
  const host = hostIn(tlbTable(cpu, MMU_SUPERVISOR), lin, sizeof<T>(), false);
  return host ? load<T>(host) : <T>sysLoad(cpu, lin, sizeof<T>());
}

// @ts-ignore: decorator
@inline
function systemStore<T>(cpu: usize, lin: u64, value: T): void {
  const host = hostIn(tlbTable(cpu, MMU_SUPERVISOR), lin, sizeof<T>(), true);
  if (host) store<T>(host, value);
  else sysStore(cpu, lin, <u64>value, sizeof<T>());
}

/** Their bases have 64 bits in all of long mode, compatibility mode included. */
// @ts-ignore: decorator
@inline function systemMask(cpu: usize): u64 { return load<u64>(cpu, EFER) & EFER_LMA ? LINEAR64 : LINEAR32; }

function sysLoad(cpu: usize, lin: u64, size: u32): u64 {
  const mask = systemMask(cpu);
  let value: u64 = 0;
  if (mask == LINEAR32 || (isCanonical(lin) && isCanonical(lin + size - 1))) {
    value = transferLoad(cpu, tlbTable(cpu, MMU_SUPERVISOR), lin & mask, mask, size, false);
  } else {
    fault(cpu, X_GP, 0);
  }
  unwindOnFault(cpu);
  return value;
}

function sysStore(cpu: usize, lin: u64, value: u64, size: u32): void {
  const mask = systemMask(cpu);
  if (mask == LINEAR32 || (isCanonical(lin) && isCanonical(lin + size - 1))) {
    transferStore(cpu, tlbTable(cpu, MMU_SUPERVISOR), lin & mask, mask, value, size);
  } else {
    fault(cpu, X_GP, 0);
  }
  unwindOnFault(cpu);
}

// --- the transfer itself ---------------------------------------------------------------------------------------------

/** `mask` is what linear addresses wrap around at. */
function transferLoad(cpu: usize, table: usize, lin: u64, mask: u64, size: u32, write: bool): u64 {
  if (misaligned(cpu, table, lin, size)) return 0;
  const first = tlbLookup(cpu, table, lin, write);
  if (!first) return 0;
  const phys = load<u64>(first, TLB_PHYS) | (lin & 0xfff);
  const room: u32 = 0x1000 - <u32>(lin & 0xfff);
  const second = size <= room ? first : tlbLookup(cpu, table, (lin + room) & mask, write);
  if (!second) return 0;
  if (anyBreakpoint(cpu)) watchAccess(cpu, lin, size, false);
  if (size <= room) return physLoad(phys, size);
  return physLoad(phys, room) | (physLoad(load<u64>(second, TLB_PHYS), size - room) << (room * 8));
}

function transferStore(cpu: usize, table: usize, lin: u64, mask: u64, value: u64, size: u32): void {
  if (misaligned(cpu, table, lin, size)) return;
  const first = tlbLookup(cpu, table, lin, true);
  if (!first) return;
  const phys = load<u64>(first, TLB_PHYS) | (lin & 0xfff);
  const room: u32 = 0x1000 - <u32>(lin & 0xfff);
  const second = size <= room ? first : tlbLookup(cpu, table, (lin + room) & mask, true);
  if (!second) return;
  if (anyBreakpoint(cpu)) watchAccess(cpu, lin, size, true);
  if (size <= room) {
    physStore(phys, value, size);
    return;
  }
  const next = load<u64>(second, TLB_PHYS);
  physStore(phys, value, room);
  physStore(next, value >> (room * 8), size - room);
}

/** Notes #AC(0) for a misaligned access through `table` while alignment is checked. */
export function misaligned(cpu: usize, table: usize, lin: u64, size: u32): bool {
  if (!(lin & (size - 1)) || table != tlbTable(cpu, MMU_USER) || load<u32>(cpu, TLB_PTR) != <u32>tlbTable(cpu, MMU_USER_AC)) return false;
  fault(cpu, X_AC, 0);
  return true;
}

// --- instruction fetch -----------------------------------------------------------------------------------------------

/** Physical address of the code at `lin`; ~0 and a fault noted if it may not be executed. */
export function translateFetch(cpu: usize, lin: u64): u64 {
  if (!load<u32>(cpu, CODE64)) {
    lin &= LINEAR32;
  } else if (!isCanonical(lin)) {
    fault(cpu, X_GP, 0);
    return ~0;
  }
  const found = translate(cpu, lin, load<u32>(cpu, CPL) == 3 ? ACCESS_FETCH | ACCESS_USER : ACCESS_FETCH);
  if (found == NO_PAGE) return ~0;
  noteLarge(cpu, lin, found);
  return (found & PAGE_FRAME) | (lin & 0xfff);
}
