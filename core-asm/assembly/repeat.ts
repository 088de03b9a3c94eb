/** What the string instructions share: counting and addressing under a REP prefix, and batches of elements in plain memory. */
import { directHost, segAddress, segLinear, segPermits } from "./access";
import { currentPage, isDropped } from "./cache";
import { unwindOnFault } from "./exceptions";
import { DF, RF, TF } from "./flags";
import { CUR_OP, EFLAGS, ICOUNT, ICOUNT_END, RCX, SEG_READ, SEG_WRITE, START_OP } from "./layout";
import { OP_SIZE, ST_AGAIN, ST_NEXT, ST_SYNC, opAddressSize, opRep } from "./op";
import { eventDue } from "./events";
import { isSingle } from "./known-singles";
import { isLogged } from "./logged";

/** Most elements per call. */
const CHUNK: u64 = 4096;
/** Most elements one by one: a device takes a thousand times as long over an element as memory does, and time must be looked at. */
const SINGLES: u64 = 32;

// --- counting and addressing -----------------------------------------------------------------------------------------

/** What addresses and the counter wrap at. */
// @ts-ignore: decorator
@inline export function addressMask(op: usize): u64 { return <u64>~0 >> (64 - 8 * opAddressSize(op)); }
// @ts-ignore: decorator
@inline export function isDown(cpu: usize): bool { return (load<u32>(cpu, EFLAGS) & DF) != 0; }

/**
 * Events are looked at before a repeated instruction begins, as they are after a jump, if it is time. Between its parts it would not be the
 * same element in every run: how much is done at once depends on what the TLB holds.
 */
export function mustLook(cpu: usize, op: usize): bool {
  if (!opRep(op)) return false;
  const line = <u64>((load<u32>(cpu, CUR_OP) - load<u32>(cpu, START_OP)) / OP_SIZE);
  return load<u64>(cpu, ICOUNT) + line >= load<u64>(cpu, ICOUNT_END);
}

/** How many elements to do in this call. Single-stepping sees every one. */
export function elements(cpu: usize, op: usize): u64 {
  if (!opRep(op)) return 1;
  return min<u64>(load<u64>(cpu, RCX) & addressMask(op), load<u32>(cpu, EFLAGS) & TF ? 1 : CHUNK);
}

/** Writes as much of a register as the address size says; 32 bits clear the upper half. */
export function setAddress(cpu: usize, register: usize, value: u64, mask: u64): void {
  if (mask == 0xffff) store<u16>(cpu + register, <u16>value);
  else store<u64>(cpu + register, value & mask);
}

/** What is left to do in this call after an element that was no part of a batch. */
// @ts-ignore: decorator
@inline export function singly(left: u64): u64 { return min<u64>(left, SINGLES); }

/** Moves RSI or RDI on by `count` elements. */
export function advance(cpu: usize, op: usize, register: usize, count: u64, size: u32): void {
  const distance = count * size;
  const at = load<u64>(cpu + register);
  setAddress(cpu, register, isDown(cpu) ? at - distance : at + distance, addressMask(op));
}

export function countDown(cpu: usize, op: usize, count: u64): void {
  if (opRep(op)) setAddress(cpu, RCX, load<u64>(cpu, RCX) - count, addressMask(op));
}

/** The status after what elements() allowed, or less. */
export function pause(cpu: usize, op: usize): i32 {
  if (!opRep(op) || !(load<u64>(cpu, RCX) & addressMask(op))) return done(cpu);
  // Whatever comes between two iterations finds RF set: the rest is no new instruction for a breakpoint (SDM vol. 3B 18.3.1.1).
  store<u32>(cpu, load<u32>(cpu, EFLAGS) | RF, EFLAGS);
  return ST_AGAIN;
}

// @ts-ignore: decorator
@inline export function done(cpu: usize): i32 { return eventDue(cpu) ? ST_SYNC : ST_NEXT; }

/**
 * A repeated instruction must stop after this element: something has come up, or the element was part of the instruction itself; or may have been, where
 * code is not kept: then it is fetched anew.
 */
// @ts-ignore: decorator
@inline export function interrupted(cpu: usize, op: usize): bool { return eventDue(cpu) || isDropped(op) || !currentPage(cpu); }

// @ts-ignore: decorator
@inline
export function linear(cpu: usize, seg: u32, off: u64, size: u32, access: u32): u64 {
  const lin = segLinear(cpu, seg, off, size, access);
  unwindOnFault(cpu);
  return lin;
}

// --- batches ---------------------------------------------------------------------------------------------------------

/** At most `count` elements: those from `off` on, in the direction of DF, that lie in one page. */
export function batch(cpu: usize, seg: u32, off: u64, count: u64, size: u32): u64 {
  const at = <u32>segAddress(cpu, seg, off) & 0xfff;
  const fit = isDown(cpu) ? (at + size > 0x1000 ? 0 : at / size + 1) : (0x1000 - at) / size;
  return min<u64>(count, fit);
}

/** Host address of the lowest element of a batch; 0 unless all of it may be accessed directly, without a fault or a wrap. */
export function batchHost(cpu: usize, op: usize, seg: u32, off: u64, count: u64, size: u32, write: bool): usize {
  const rest = (count - 1) * size;
  if (isDown(cpu)) {
    if (rest > off) return 0;
    off -= rest;
  }
  const bytes = <u32>rest + size;
  if (off + bytes - 1 > addressMask(op) || off + bytes - 1 < off) return 0;
  if (!segPermits(cpu, seg, off, bytes, write ? SEG_WRITE : SEG_READ)) return 0;
  const host = directHost(cpu, segAddress(cpu, seg, off), bytes, write);
  // How far it gets until it has overwritten itself must not depend on what the TLB holds.
  return write && isLogged(host) && isSingle(op) ? 0 : host;
}

/** Copies `count` elements one after the other, upwards or downwards; overlapping ones propagate as the processor's would. */
export function copy<T>(to: usize, from: usize, count: u64, down: bool): void {
  const bytes = <usize>count * sizeof<T>();
  // Only if the destination is ahead of the source in the direction of travel does an element get read after it was written.
  const ahead = down ? from - to : to - from;
  if (ahead == 0 || ahead >= bytes) {
    memory.copy(to, from, bytes);
    return;
  }
  if (down) for (let i = bytes; i != 0; i -= sizeof<T>()) store<T>(to + i - sizeof<T>(), load<T>(from + i - sizeof<T>()));
  else for (let i: usize = 0; i < bytes; i += sizeof<T>()) store<T>(to + i, load<T>(from + i));
}

export function fill<T>(to: usize, value: T, count: u64): void {
  const low = <u8>value;
  if (<u64>value == (0x0101010101010101 >> (64 - 8 * sizeof<T>())) * <u64>low) {
    memory.fill(to, low, <usize>count * sizeof<T>());
    return;
  }
  const end = to + <usize>count * sizeof<T>();
  for (; to < end; to += sizeof<T>()) store<T>(to, value);
}
