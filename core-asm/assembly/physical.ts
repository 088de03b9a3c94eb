/**
 * Guest-physical memory: where RAM and ROM lie in linear memory, and what the rest of the address space does.
 *
 *   linear memory   [static data][vCPU blocks, caches, tables: reserve()][RAM, contiguous from guest address 0][ROMs, logged memory]
 *   guest-physical  0 .. 1 MiB: per 4 KiB page, reads and writes each from RAM or not (the 440FX's PAM registers)
 *                   .. ramBytes: RAM;   then ROMs as mapped;   then logged memory as mapped (logged.ts);   the rest is the bus (env.mmio*)
 *
 * RAM above 4 GiB is not modelled: linear memory ends there too. A region has no read side effects when it has a host
 * address here, so that it may be read ahead, twice, or not at all.
 */
import { codeTouched, pageHasCode } from "./cache";
import { envMmioRead, envMmioWrite } from "./env";
import { A20_MASK, CPU_SIZE } from "./layout";
import { loggedHost, markDirty } from "./logged";
import { flushAllTlbs, initTlb } from "./tlb";

const PAGE_MASK: u64 = 0xfff;
const LOW_END: u64 = 0x100000;
const VIDEO: u64 = 0xa0000;
/** The 440FX leaves at least half a GiB below 4 GiB to PCI. */
const RAM_MAX: u32 = 0xe0000000;
const CPUS_MAX: u32 = 64;

/** The low pages: u32 host address for reads, u32 for writes, 0 = not RAM. */
const LOW_ENTRY: u32 = 8;
/** ROMs: u64 guest address, u64 length, u32 host address. */
const ROM_ENTRY: u32 = 24;
const ROMS_MAX: u32 = 32;

let top: usize = 0;
let ram: usize = 0;
let ramLength: u32 = 0;
let cpus: usize = 0;
let cpuTotal: u32 = 0;
let low: usize = 0;
let roms: usize = 0;
let romTotal: u32 = 0;

// --- linear memory ---------------------------------------------------------------------------------------------------

/** Takes `bytes` of zeroed linear memory for good; 0 if the host has no more. `align` is a power of two. */
export function reserve(bytes: usize, align: usize = 64): usize {
  const start = (<u64>(top ? top : __heap_base) + align - 1) & ~(<u64>align - 1);
  const end = start + bytes;
  // The last page stays unused, so that no pointer arithmetic on a valid range wraps.
  if (end > 0xffff0000) return 0;
  const have = <u64>(<u32>memory.size()) << 16;
  if (end > have && memory.grow(<i32>((end - have + 0xffff) >> 16)) < 0) return 0;
  top = <usize>end;
  return <usize>start;
}

/**
 * Lays out `cpuCount` vCPUs and `bytes` of RAM (rounded down to 4 KiB, at least 1 MiB); once per instance. False if the
 * host cannot give that much. Linear memory grows: the driver must make its views anew.
 */
export function initMemory(bytes: u32, cpuCount: u32): bool {
  if (ram || bytes < <u32>LOW_END || bytes > RAM_MAX || cpuCount == 0 || cpuCount > CPUS_MAX) return false;
  cpus = reserve(<usize>cpuCount * CPU_SIZE, 0x1000);
  low = reserve(<usize>(LOW_END >> 12) * LOW_ENTRY);
  roms = reserve(ROMS_MAX * ROM_ENTRY);
  const base = reserve(bytes & 0xfffff000, 0x10000);
  if (!cpus || !low || !roms || !base) return false;
  ram = base;
  ramLength = bytes & 0xfffff000;
  cpuTotal = cpuCount;
  for (let i: u32 = 0; i < cpuCount; i++) {
    store<u64>(cpuBase(i), ~0, A20_MASK);
    initTlb(cpuBase(i));
  }
  setRamAccess(0, <u32>VIDEO, true, true);
  return true;
}

export function cpuBase(index: u32): usize {
  return cpus + <usize>index * CPU_SIZE;
}

export function cpuCount(): u32 {
  return cpuTotal;
}

/** Host address of guest address 0. */
export function ramBase(): usize {
  return ram;
}

export function ramBytes(): u32 {
  return ramLength;
}

// --- the map, as the board's chipset sets it -------------------------------------------------------------------------

/** Below 1 MiB: what reads and writes of [at, at + length) go to: RAM, or ROM and bus. Both multiples of 4 KiB. */
export function setRamAccess(at: u32, length: u32, read: bool, write: bool): void {
  const end = min<u64>(<u64>at + length, LOW_END);
  for (let page = <u64>at & ~PAGE_MASK; page < end; page += 0x1000) {
    const entry = low + <usize>(page >> 12) * LOW_ENTRY;
    store<u32>(entry, read ? <u32>(ram + <usize>page) : 0);
    store<u32>(entry, write ? <u32>(ram + <usize>page) : 0, 4);
  }
  codeTouched(at, length);
  flushAllTlbs();
}

/**
 * Puts a ROM of `length` bytes at `at` and returns the host address for its contents (0: no room). Mapping the same place
 * again returns the same memory. RAM, where readable, hides it. Writes to it are dropped. Both multiples of 4 KiB.
 */
export function mapRom(at: u32, length: u32): usize {
  if (((at | length) & 0xfff) != 0 || length == 0 || <u64>at + length > 0x100000000) return 0;
  for (let rom = roms; rom < romsEnd(); rom += ROM_ENTRY) {
    if (load<u64>(rom) == at && load<u64>(rom, 8) == length) return load<u32>(rom, 16);
  }
  if (romTotal == ROMS_MAX) return 0;
  const host = reserve(length, 0x1000);
  if (!host) return 0;
  const rom = romsEnd();
  store<u64>(rom, at);
  store<u64>(rom, length, 8);
  store<u32>(rom, <u32>host, 16);
  romTotal++;
  codeTouched(at, length);
  flushAllTlbs();
  return host;
}

/** The A20 gate, for all processors: while it is off, bit 20 of every physical address is zero. */
export function setA20(on: bool): void {
  const mask: u64 = on ? ~0 : ~(<u64>1 << 20);
  for (let i: u32 = 0; i < cpuTotal; i++) {
    store<u64>(cpuBase(i), mask, A20_MASK);
  }
  flushAllTlbs();
}

/** The driver wrote RAM itself (DMA, a loader, a debugger). */
export function notifyWrite(phys: u32, length: u32): void {
  codeTouched(phys, length);
}

// --- looking addresses up --------------------------------------------------------------------------------------------

// @ts-ignore: decorator
@inline function romsEnd(): usize { return roms + <usize>romTotal * ROM_ENTRY; }

/** Host address of a byte of ROM, or 0. */
function romHost(phys: u64): usize {
  for (let rom = roms; rom < romsEnd(); rom += ROM_ENTRY) {
    const offset = phys - load<u64>(rom);
    if (offset < load<u64>(rom, 8)) return <usize>load<u32>(rom, 16) + <usize>offset;
  }
  return 0;
}

/** Host address from which a byte (and the rest of its page) may be read, or 0 if the bus answers. */
export function readHost(phys: u64): usize {
  const host = keptHost(phys);
  return host ? host : loggedHost(phys);
}

/** The same for RAM and ROM alone: what is decoded there may be kept, as changes are told (pageHasCode). */
export function keptHost(phys: u64): usize {
  if (phys >= LOW_END) return phys < ramLength ? ram + <usize>phys : romHost(phys);
  const page: usize = load<u32>(low + <usize>(phys >> 12) * LOW_ENTRY);
  return page ? page + <usize>(phys & PAGE_MASK) : romHost(phys);
}

/** Host address to which a byte (and the rest of its page) may be written, or 0 if it is ROM or the bus. Mind pageHasCode and markDirty. */
export function writeHost(phys: u64): usize {
  if (phys >= LOW_END) {
    if (phys < ramLength) return ram + <usize>phys;
  } else {
    const page: usize = load<u32>(low + <usize>(phys >> 12) * LOW_ENTRY, 4);
    if (page) return page + <usize>(phys & PAGE_MASK);
  }
  const host = loggedHost(phys);
  return host && !romHost(phys) ? host : 0;
}

/** Host address of a byte and the rest of its page, for reads or for direct writes; 0 if that isn't plain memory. */
export function physHost(phys: u64, forWrite: bool): usize {
  if (!forWrite) return readHost(phys);
  return pageHasCode(phys & ~PAGE_MASK) ? 0 : writeHost(phys);
}

// --- access by physical address (the A20 mask has been applied) ------------------------------------------------------

/** The 1..8 bytes at a host address, zero-extended. */
export function hostLoad(host: usize, size: u32): u64 {
  switch (size) {
    case 1: return load<u8>(host);
    case 2: return load<u16>(host);
    case 4: return load<u32>(host);
    case 8: return load<u64>(host);
  }
  let value: u64 = 0;
  for (let i: u32 = 0; i < size; i++) value |= <u64>load<u8>(host + i) << (i * 8);
  return value;
}

export function hostStore(host: usize, value: u64, size: u32): void {
  switch (size) {
    case 1: store<u8>(host, <u8>value); return;
    case 2: store<u16>(host, <u16>value); return;
    case 4: store<u32>(host, <u32>value); return;
    case 8: store<u64>(host, value); return;
  }
  for (let i: u32 = 0; i < size; i++) store<u8>(host + i, <u8>(value >> (i * 8)));
}

/** The widest naturally aligned transfer at `phys` of at most `left` bytes: 1, 2 or 4. */
function busWidth(phys: u64, left: u32): u32 {
  const aligned: u32 = 1 << <u32>ctz(phys | 4);
  return left >= aligned ? aligned : left >= 2 && aligned >= 2 ? 2 : 1;
}

function busLoad(phys: u64, size: u32): u64 {
  let value: u64 = 0;
  for (let done: u32 = 0; done < size; ) {
    const width = busWidth(phys + done, size - done);
    const part = <u64>envMmioRead(<f64>(phys + done), width) & (<u64>~0 >> (64 - width * 8));
    value |= part << (done * 8);
    done += width;
  }
  return value;
}

function busStore(phys: u64, value: u64, size: u32): void {
  for (let done: u32 = 0; done < size; ) {
    const width = busWidth(phys + done, size - done);
    envMmioWrite(<f64>(phys + done), <u32>(value >> (done * 8)) & <u32>(<u64>~0 >> (64 - width * 8)), width);
    done += width;
  }
}

/** `size` (1..8) bytes, zero-extended, from memory or the bus. */
export function physLoad(phys: u64, size: u32): u64 {
  const room: u32 = 0x1000 - <u32>(phys & PAGE_MASK);
  if (size > room) return physLoad(phys, room) | (physLoad(phys + room, size - room) << (room * 8));
  const host = readHost(phys);
  return host ? hostLoad(host, size) : busLoad(phys, size);
}

/** Stores 1..8 bytes wherever they belong; ROM drops them. */
export function physStore(phys: u64, value: u64, size: u32): void {
  const room: u32 = 0x1000 - <u32>(phys & PAGE_MASK);
  if (size > room) {
    physStore(phys, value, room);
    physStore(phys + room, value >> (room * 8), size - room);
    return;
  }
  const host = writeHost(phys);
  if (host) {
    hostStore(host, value, size);
    markDirty(host);
    if (pageHasCode(phys & ~PAGE_MASK)) codeTouched(phys, size);
  } else if (!romHost(phys)) {
    busStore(phys, value, size);
  }
}

export function physLd8(phys: u64): u32 { return <u32>physLoad(phys, 1); }
export function physLd16(phys: u64): u32 { return <u32>physLoad(phys, 2); }
export function physLd32(phys: u64): u32 { return <u32>physLoad(phys, 4); }
export function physLd64(phys: u64): u64 { return physLoad(phys, 8); }
export function physSt8(phys: u64, value: u32): void { physStore(phys, value, 1); }
export function physSt16(phys: u64, value: u32): void { physStore(phys, value, 2); }
export function physSt32(phys: u64, value: u32): void { physStore(phys, value, 4); }
export function physSt64(phys: u64, value: u64): void { physStore(phys, value, 8); }
