/**
 * Memory accesses of translated code that miss the inline probe of the TLB. What may touch a device, hit a breakpoint, or overwrite
 * translated code is not done here: the region leaves before the instruction, and the interpreter does it.
 */
import { anyBreakpoint } from "../breakpoints";
import { codeOverlaps, pageHasCode } from "../cache";
import { CODE64, ICOUNT_END, MMU_USER_AC, TLB_PHYS, TLB_PTR } from "../layout";
import { isCanonical } from "../linear";
import { readHost, writeHost } from "../physical";
import { dataTable, tlbLookup, tlbTable } from "../tlb";

/** Where an operand that lies in two pages is put together. */
const BOUNCE: usize = memory.data(32);

/**
 * Host address of the `size` bytes at `lin`, to read. 0 if they cannot be had that way: a fault has been noted, or else the
 * interpreter has to run the instruction.
 */
export function hostToRead(cpu: usize, lin: u64, size: u32): usize {
  const entry = plainEntry(cpu, lin, size, false);
  if (!entry || mustLeave(cpu)) return 0;
  const offset = <usize>lin & 0xfff;
  const host = readHost(load<u64>(entry, TLB_PHYS));
  if (!host) return 0;
  const room: u32 = 0x1000 - <u32>offset;
  if (size <= room) return host + offset;
  // The bytes are taken at once: the second look-up may displace nothing that they need.
  memory.copy(BOUNCE, host + offset, room);
  const second = tlbLookup(cpu, dataTable(cpu), wrapped(cpu, lin + room), false);
  const next = second ? readHost(load<u64>(second, TLB_PHYS)) : 0;
  if (!next || mustLeave(cpu)) return 0;
  memory.copy(BOUNCE + room, next, size - room);
  return BOUNCE;
}

/** Likewise to write, or to read and write: within one page of RAM, and not where code was decoded. */
export function hostToWrite(cpu: usize, lin: u64, size: u32): usize {
  const offset = <u32>lin & 0xfff;
  if (offset + size > 0x1000) return 0;
  const entry = plainEntry(cpu, lin, size, true);
  if (!entry || mustLeave(cpu)) return 0;
  const phys = load<u64>(entry, TLB_PHYS);
  const host = writeHost(phys);
  if (!host || host != readHost(phys)) return 0;
  if (pageHasCode(phys) && codeOverlaps(phys | offset, size)) return 0;
  return host + offset;
}

/** The look-up has written to page tables, and that has dropped code, perhaps what is running. */
// @ts-ignore: decorator
@inline function mustLeave(cpu: usize): bool { return load<u64>(cpu, ICOUNT_END) == 0; }

function plainEntry(cpu: usize, lin: u64, size: u32, write: bool): usize {
  if (load<u32>(cpu, TLB_PTR) == <u32>tlbTable(cpu, MMU_USER_AC) || anyBreakpoint(cpu)) return 0;
  if (load<u32>(cpu, CODE64) && !(isCanonical(lin) && isCanonical(lin + size - 1))) return 0;
  return tlbLookup(cpu, dataTable(cpu), wrapped(cpu, lin), write);
}

// @ts-ignore: decorator
@inline function wrapped(cpu: usize, lin: u64): u64 { return load<u32>(cpu, CODE64) ? lin : lin & 0xffffffff; }
