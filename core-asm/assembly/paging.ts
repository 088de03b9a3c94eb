/**
 * From linear to physical addresses (SDM vol. 3A chapter 4): no paging, 32-bit (with PSE and PSE-36), PAE, 4-level.
 * Accessed and dirty bits are set only by accesses that are permitted; page tables may lie anywhere, the bus included.
 * Not modelled: LA57, protection keys of supervisor pages (CPUID does not offer them), memory types.
 */
import { CR0_PG, CR0_WP, CR4_PAE, CR4_PGE, CR4_PKE, CR4_PKS, CR4_PSE, CR4_SMEP, EFER_LMA, EFER_NXE } from "./control";
import { X_PF, fault } from "./exceptions";
import { A20_MASK, CPUID_COUNT, CPUID_ENTRIES, CPUID_MAX, CR0, CR2, CR3, CR4, EFER, MAXPHYADDR, PDPTE, PKRS, PKRU } from "./layout";
import { physLd32, physLd64, physSt32, physSt64 } from "./physical";

// What an access does, at the bits of a page-fault error code (SDM vol. 3A 4.7).
export const ACCESS_READ: u32 = 0;
export const ACCESS_WRITE: u32 = 1 << 1;
export const ACCESS_USER: u32 = 1 << 2;
export const ACCESS_FETCH: u32 = 1 << 4;
/** A supervisor access that SMAP keeps away from user pages. Not in error codes. */
export const ACCESS_NO_USER: u32 = 1 << 8;
const ERROR_P: u32 = 1 << 0;
const ERROR_RSVD: u32 = 1 << 3;
const ERROR_PK: u32 = 1 << 5;

// Bits of paging-structure entries.
const P: u64 = 1 << 0;
const RW: u64 = 1 << 1;
const US: u64 = 1 << 2;
const A: u64 = 1 << 5;
const D: u64 = 1 << 6;
const PS: u64 = 1 << 7;
const G: u64 = 1 << 8;
const XD: u64 = 1 << 63;
/** The protection key of a page of 4-level paging is in bits 62:59 of the entry that maps it. */
const KEY_SHIFT: u64 = 59;
/** Bits 51:12, of which those from MAXPHYADDR on are reserved. */
const FRAME: u64 = 0x000ffffffffff000;
const FRAME_RESERVED: u64 = FRAME & ~((<u64>1 << MAXPHYADDR) - 1);
/** PAE entries also reserve bits 62:52. */
const PAE_RESERVED: u64 = 0x7ff0000000000000;
/** PDPTEs of PAE paging reserve bits 2:1 and 8:5 and all above the address. */
const PDPTE_RESERVED: u64 = 0x1e6 | ~((<u64>1 << MAXPHYADDR) - 1);
/** A 4 MiB page has bits 39:32 of its address in bits 20:13 of the PDE (PSE-36); bit 21 is reserved. */
const PSE36_RESERVED: u64 = 1 << 21;

// A translation: the physical address of the 4 KiB page, and in its low bits:
/** A write is permitted too, and the dirty bit is set. */
export const PAGE_WRITABLE: u64 = 1 << 0;
export const PAGE_GLOBAL: u64 = 1 << 1;
/** Bits 9:4: log2 of the size of the page it is part of. */
export const PAGE_SHIFT: u64 = 4;
export const PAGE_FRAME: u64 = FRAME;
/** No translation: #PF has been noted. */
export const NO_PAGE: u64 = ~0;

// @ts-ignore: decorator
@inline function a20(cpu: usize): u64 { return load<u64>(cpu, A20_MASK); }

/**
 * Translates the page of `lin`, which is canonical (32 bits wide outside long mode), for an access that will be made: the
 * accessed and dirty bits are set. NO_PAGE and #PF if it isn't permitted.
 */
export function translate(cpu: usize, lin: u64, access: u32): u64 {
  if (!(load<u64>(cpu, CR0) & CR0_PG)) return (lin & FRAME & a20(cpu)) | PAGE_WRITABLE | (12 << PAGE_SHIFT);
  if (load<u64>(cpu, EFER) & EFER_LMA) return walk64(cpu, lin, access, load<u64>(cpu, CR3) & FRAME, 39, FRAME_RESERVED);
  if (!(load<u64>(cpu, CR4) & CR4_PAE)) return walk32(cpu, lin, access);
  const pdpte = load<u64>(cpu + (<usize>(lin >> 30) & 3) * 8, PDPTE);
  if (!(pdpte & P)) return pageFault(cpu, lin, access, 0);
  return walk64(cpu, lin, access, pdpte & FRAME, 21, FRAME_RESERVED | PAE_RESERVED);
}

/**
 * Reads the PDPTEs at `cr3` into the state. False, and nothing changed, if one of them is present with a reserved bit set:
 * the load of CR3 (or what turned PAE paging on) then is a #GP(0) (SDM vol. 3A 4.4.1).
 */
export function loadPdptes(cpu: usize, cr3: u64): bool {
  const table = cr3 & 0xffffffe0 & a20(cpu);
  const e0 = physLd64(table);
  const e1 = physLd64(table + 8);
  const e2 = physLd64(table + 16);
  const e3 = physLd64(table + 24);
  if (badPdpte(e0) || badPdpte(e1) || badPdpte(e2) || badPdpte(e3)) return false;
  store<u64>(cpu, e0, PDPTE);
  store<u64>(cpu, e1, PDPTE + 8);
  store<u64>(cpu, e2, PDPTE + 16);
  store<u64>(cpu, e3, PDPTE + 24);
  return true;
}

// @ts-ignore: decorator
@inline function badPdpte(e: u64): bool { return (e & P) != 0 && (e & PDPTE_RESERVED) != 0; }

function pageFault(cpu: usize, lin: u64, access: u32, why: u32): u64 {
  let error = (access & (ACCESS_WRITE | ACCESS_USER)) | why;
  if (access & ACCESS_FETCH) {
    const cr4 = load<u64>(cpu, CR4);
    if (cr4 & CR4_SMEP || (cr4 & CR4_PAE && load<u64>(cpu, EFER) & EFER_NXE)) error |= ACCESS_FETCH;
  }
  store<u64>(cpu, lin, CR2);
  fault(cpu, X_PF, error);
  return NO_PAGE;
}

/** Access rights (SDM vol. 3A 4.6.1); RW and US of `rights` are the AND, XD is the OR of all levels. */
function permitted(cpu: usize, rights: u64, access: u32): bool {
  const user = (rights & US) != 0;
  if (access & ACCESS_USER && !user) return false;
  if (access & ACCESS_FETCH) {
    if (rights & XD) return false;
    return (access & ACCESS_USER) != 0 || !user || !(load<u64>(cpu, CR4) & CR4_SMEP);
  }
  if (access & ACCESS_NO_USER && user) return false;
  if (!(access & ACCESS_WRITE) || rights & RW) return true;
  return !(access & ACCESS_USER) && !(load<u64>(cpu, CR0) & CR0_WP);
}

/** Does the protection key of a page deny a data access (4.6.2)? User pages and supervisor pages have rights of their own. */
function keyDenies(cpu: usize, leaf: u64, rights: u64, access: u32): bool {
  const user = (rights & US) != 0;
  if (!(load<u64>(cpu, CR4) & (user ? CR4_PKE : CR4_PKS)) || access & ACCESS_FETCH || !(load<u64>(cpu, EFER) & EFER_LMA)) return false;
  const denied = (user ? load<u32>(cpu, PKRU) : load<u32>(cpu, PKRS)) >> ((<u32>(leaf >> KEY_SHIFT) & 15) * 2);
  if (denied & 1) return true;
  return (denied & 2) != 0 && (access & ACCESS_WRITE) != 0 && ((access & ACCESS_USER) != 0 || (load<u64>(cpu, CR0) & CR0_WP) != 0);
}

/** The translation, once everything has been checked; `leaf` is the last entry with its accessed and dirty bits set. */
// @ts-ignore: decorator
@inline
function page(cpu: usize, phys: u64, leaf: u64, rights: u64, access: u32, shift: u64): u64 {
  let result = (phys & FRAME & a20(cpu)) | (shift << PAGE_SHIFT);
  const write = (access & ~ACCESS_FETCH) | ACCESS_WRITE;
  if (leaf & D && permitted(cpu, rights, write) && !keyDenies(cpu, leaf, rights, write)) result |= PAGE_WRITABLE;
  if (leaf & G && load<u64>(cpu, CR4) & CR4_PGE) result |= PAGE_GLOBAL;
  return result;
}

// --- 32-bit paging (4.3) ---------------------------------------------------------------------------------------------

function walk32(cpu: usize, lin: u64, access: u32): u64 {
  const pdeAt = ((load<u64>(cpu, CR3) & 0xfffff000) | ((lin >> 20) & 0xffc)) & a20(cpu);
  const pde: u64 = physLd32(pdeAt);
  if (!(pde & P)) return pageFault(cpu, lin, access, 0);
  const dirty = access & ACCESS_WRITE ? D : 0;

  if (pde & PS && load<u64>(cpu, CR4) & CR4_PSE) {
    if (pde & PSE36_RESERVED) return pageFault(cpu, lin, access, ERROR_P | ERROR_RSVD);
    if (!permitted(cpu, pde, access)) return pageFault(cpu, lin, access, ERROR_P);
    mark32(pdeAt, pde, A | dirty);
    const phys = (pde & 0xffc00000) | ((pde & 0x1fe000) << 19) | (lin & 0x3ff000);
    return page(cpu, phys, pde | dirty, pde, access, 22);
  }

  const pteAt = ((pde & 0xfffff000) | ((lin >> 10) & 0xffc)) & a20(cpu);
  const pte: u64 = physLd32(pteAt);
  if (!(pte & P)) return pageFault(cpu, lin, access, 0);
  const rights = pde & pte;
  if (!permitted(cpu, rights, access)) return pageFault(cpu, lin, access, ERROR_P);
  mark32(pdeAt, pde, A);
  // The PDE may be its own PTE: read it again, so as not to lose the bit just set.
  mark32(pteAt, physLd32(pteAt), A | dirty);
  return page(cpu, pte, pte | dirty, rights, access, 12);
}

// @ts-ignore: decorator
@inline function mark32(at: u64, entry: u64, bits: u64): void { if (~entry & bits) physSt32(at, <u32>(entry | bits)); }

// --- PAE and 4-level paging (4.4, 4.5) -------------------------------------------------------------------------------

/** Walks from `table`, whose entries each map 1 << shift bytes. */
function walk64(cpu: usize, lin: u64, access: u32, table: u64, shift: u64, reserved: u64): u64 {
  if (!(load<u64>(cpu, EFER) & EFER_NXE)) reserved |= XD;
  const root = table;
  const top = shift;
  let rights = RW | US;
  let marked = A;
  let entry: u64;
  for (; ; shift -= 9) {
    entry = physLd64(entryAt(cpu, table, lin, shift));
    if (!(entry & P)) return pageFault(cpu, lin, access, 0);
    const large = shift > 12 && (entry & PS) != 0;
    if (entry & (large ? reserved | largeReserved(cpu, shift) : reserved)) return pageFault(cpu, lin, access, ERROR_P | ERROR_RSVD);
    rights = (rights & entry) | ((rights | entry) & XD);
    marked &= entry;
    if (large || shift == 12) break;
    table = entry & FRAME;
  }
  const denied = keyDenies(cpu, entry, rights, access);
  if (denied || !permitted(cpu, rights, access)) return pageFault(cpu, lin, access, denied ? ERROR_P | ERROR_PK : ERROR_P);
  const dirty = access & ACCESS_WRITE ? D : 0;
  if (!marked || ~entry & dirty) mark64(cpu, lin, root, top, shift, dirty);
  const inside = ((<u64>1 << shift) - 1) & FRAME;
  return page(cpu, (entry & ~inside) | (lin & inside), entry | dirty, rights, access, shift);
}

// @ts-ignore: decorator
@inline
function entryAt(cpu: usize, table: u64, lin: u64, shift: u64): u64 {
  return (table | (((lin >> shift) & 0x1ff) << 3)) & a20(cpu);
}

/** What an entry with PS set reserves: the address bits within the page (bit 12 is PAT), or PS itself. */
function largeReserved(cpu: usize, shift: u64): u64 {
  if (shift == 39 || (shift == 30 && !hasGigabytePages(cpu))) return PS;
  return ((<u64>1 << shift) - 1) & 0xffffffffffffe000;
}

/** Sets the accessed bits on a path that walk64 has found good, and the dirty bit if asked. */
function mark64(cpu: usize, lin: u64, table: u64, shift: u64, last: u64, dirty: u64): void {
  for (; ; shift -= 9) {
    const at = entryAt(cpu, table, lin, shift);
    const entry = physLd64(at);
    const bits = shift == last ? A | dirty : A;
    if (~entry & bits) physSt64(at, entry | bits);
    if (shift == last) return;
    table = entry & FRAME;
  }
}

/** CPUID 8000_0001h, EDX bit 26. Only asked for entries that would map one. */
function hasGigabytePages(cpu: usize): bool {
  const count = min<u32>(load<u32>(cpu, CPUID_COUNT), CPUID_MAX);
  for (let i: u32 = 0; i < count; i++) {
    const entry = cpu + CPUID_ENTRIES + <usize>i * 24;
    if (load<u32>(entry) == 0x80000001) return ((load<u32>(entry, 20) >> 26) & 1) != 0;
  }
  return false;
}
