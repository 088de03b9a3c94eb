/** Memory in emitted code: effective addresses, the inline probe of the TLB (as in probe.ts), the stack. */
import {
  CONST_4096, FS, PAGE_RIP, RSP, SEG, SEG_ACCESS, SEG_BASE, SEG_HI, SEG_LO, SEG_READ, SEG_SIZE, SEG_WRITE, SP_MASK, SS, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_READ, TLB_WRITE,
  ZERO,
} from "../layout";
import { OP_ASIZE, OP_DISP, OP_FLAGS, OP_IMM, OP_M, OP_SEG, OP_X } from "../op";
import { flat, op, physOfInstruction, wide } from "./context";
import { I_HOST_TO_READ, I_HOST_TO_WRITE } from "./imports";
import { forgetPage, isKnown, NO_PAGE, pageOfOperand, pageOfStack, pushAddend, pushEntryAddend, pushPage, setPage } from "./known-pages";
import { emitLeave } from "./leave";
import { L_CPU, L_ENTRY, L_HOST, L_LINEAR, L_RIP } from "./locals";
import { missesOften } from "./misses";
import { CACHED_PAGE, cachedLocals, nowCached, onlyCached, pushRegister, pushTlb, setStackPointer } from "./registers";
import * as w from "./wasm";

/** Pushes a constant word. */
export function wordc(value: i64): void {
  if (wide) w.i64c(value);
  else w.i32c(<i32>value);
}

/** Pushes RIP at offset 0 of the page. */
export function pushPageRip(): void {
  w.get(L_CPU);
  if (wide) w.load64(PAGE_RIP);
  else w.load32(PAGE_RIP);
}

/** Pushes the effective address of the instruction's memory operand, a word. */
export function emitAddress(): void {
  const base: u32 = load<u8>(op, OP_M);
  const index: u32 = load<u8>(op, OP_X);
  const disp = <i64>load<i32>(op, OP_DISP);
  let parts = 0;
  if (base != ZERO) {
    if (base == PAGE_RIP) pushPageRip();
    else pushRegister(base >> 3);
    parts++;
  }
  if (index != ZERO) {
    if (index == CONST_4096) wordc(4096);
    else {
      pushRegister(index >> 3);
      const scale = load<u8>(op, OP_FLAGS) & 3;
      if (scale) {
        wordc(scale);
        w.on(wide, w.SHL);
      }
    }
    if (parts++) w.on(wide, w.ADD);
  }
  if (disp || !parts) {
    wordc(disp);
    if (parts) w.on(wide, w.ADD);
  }
  const asize = load<u8>(op, OP_ASIZE) & 3;
  if (asize == 0 || (asize == 1 && wide)) {
    wordc(asize ? 0xffffffff : 0xffff);
    w.on(wide, w.AND);
  }
}

/** Sets L_LINEAR to the linear address of the memory operand (`direct`: its offset is the immediate). */
export function emitLinear(direct: bool, size: u32, access: u32): void {
  if (direct) wordc(load<i64>(op, OP_IMM));
  else emitAddress();
  if (load<i8>(op, OP_SEG) < 0) {
    const seg: u32 = load<u8>(op, OP_SEG) & 7;
    if (!wide) {
      segmented(seg, size, access);
      return;
    }
    if (seg >= <u32>FS) {
      w.get(L_CPU);
      w.load64(SEG + seg * SEG_SIZE + SEG_BASE);
      w.on(true, w.ADD);
    }
  }
  w.set(L_LINEAR);
}

/**
 * Takes the offset on the stack through a segment's checks (segPermits of access.ts) into L_LINEAR; leaves before the instruction if it faults. Outside
 * 64-bit code.
 */
function segmented(seg: u32, size: u32, access: u32): void {
  const at = SEG + seg * SEG_SIZE;
  w.tee(L_LINEAR);
  pushSegment(at + SEG_LO);
  w.on(false, w.LT_U);
  // The last byte may be beyond 4 GiB.
  w.get(L_LINEAR);
  w.extendU();
  w.i64c(size - 1);
  w.on(true, w.ADD);
  pushSegment(at + SEG_HI);
  w.extendU();
  w.on(true, w.GT_U);
  w.on(false, w.OR);
  pushSegment(at + SEG_ACCESS);
  w.i32c(access);
  w.on(false, w.AND);
  w.i32c(access);
  w.on(false, w.NE);
  w.on(false, w.OR);
  w.ifRarely();
  emitLeave();
  w.close();
  w.get(L_LINEAR);
  pushSegment(at + SEG_BASE);
  w.on(false, w.ADD);
  w.set(L_LINEAR);
}
function pushSegment(field: u32): void {
  w.get(L_CPU);
  w.load32(field);
}

/** Pushes the host address of the `size` bytes of the memory operand at L_LINEAR; leaves the region before the instruction if there is none. */
export function emitProbe(size: u32, write: bool): void {
  probe(size, write, load<i8>(op, OP_FLAGS) < 0 ? pageOfOperand(write) : NO_PAGE);
}

/** The same for a stack slot. */
export function emitStackProbe(size: u32, write: bool): void {
  probe(size, write, flat ? pageOfStack(write) : NO_PAGE);
}

/** `place`: of the page that it mostly goes to (known-pages.ts). */
function probe(size: u32, write: bool, place: i32): void {
  const before = cachedLocals();
  const compared = isKnown(place);
  if (compared) {
    // Of the address what must be that of the page: misaligned ones, which may cross its end, go on to the TLB.
    w.get(L_LINEAR);
    wordc(~<i64>0xfff | (size - 1));
    w.on(wide, w.AND);
    pushPage(place);
    w.on(wide, w.EQ);
    w.ifMostly(w.I32);
    w.get(L_LINEAR);
    if (wide) w.wrap();
    pushAddend(place);
    w.on(false, w.ADD);
    w.orElse();
  }
  // Entry: by the lowest bits of the page number; an entry has 32 bytes.
  w.get(L_LINEAR);
  wordc(7);
  w.on(wide, w.SHR_U);
  if (wide) w.wrap();
  w.i32c((TLB_ENTRIES - 1) * TLB_ENTRY_SIZE);
  w.on(false, w.AND);
  pushTlb();
  w.on(false, w.ADD);
  w.tee(L_ENTRY);
  w.load64(write ? TLB_WRITE : TLB_READ);
  w.get(L_LINEAR);
  if (size > 1) {
    wordc(size - 1);
    w.on(wide, w.ADD);
  }
  wordc(~<i64>0xfff);
  w.on(wide, w.AND);
  if (place != NO_PAGE) w.tee(L_RIP);
  if (!wide) w.extendU();
  w.on(true, w.EQ);
  w.ifMostly(w.I32);
  if (place != NO_PAGE) setPage(place);
  w.get(L_LINEAR);
  if (wide) w.wrap();
  pushEntryAddend();
  w.on(false, w.ADD);
  w.orElse();
  if (missesOften(physOfInstruction())) {
    emitHost(size, write);
    if (!compared && place != NO_PAGE) forgetPage(place);
    w.get(L_HOST);
  } else {
    emitLeave();
  }
  w.close();
  if (compared) {
    w.close();
    onlyCached(before);
  } else if (place != NO_PAGE) {
    nowCached(CACHED_PAGE << place);
  }
}

/** Sets L_HOST by a call, which looks further than the probe. */
function emitHost(size: u32, write: bool): void {
  w.get(L_CPU);
  w.get(L_LINEAR);
  if (!wide) w.extendU();
  w.i32c(size);
  w.call(write ? I_HOST_TO_WRITE : I_HOST_TO_READ);
  w.tee(L_HOST);
  w.put(w.EQZ);
  w.ifRarely();
  emitLeave();
  w.close();
}

// --- the stack -----------------------------------------------------------------------------------------------------------

function getMask(): void {
  w.get(L_CPU);
  w.load32(SP_MASK);
}

/** Sets L_LINEAR to the slot that a push of `size` bytes goes to. */
export function emitPushSlot(size: u32): void {
  pushRegister(RSP >> 3);
  wordc(size);
  w.on(wide, w.SUB);
  if (flat) w.set(L_LINEAR);
  else {
    getMask();
    w.on(false, w.AND);
    segmented(SS, size, SEG_WRITE);
  }
}

/** Sets L_LINEAR to the slot on top of the stack. */
export function emitTopSlot(size: u32): void {
  pushRegister(RSP >> 3);
  if (flat) w.set(L_LINEAR);
  else {
    getMask();
    w.on(false, w.AND);
    segmented(SS, size, SEG_READ);
  }
}

/** Adds a constant to the stack pointer, and the word on the stack if there is one. */
export function emitMoveStack(by: i64, more: bool): void {
  pushRegister(RSP >> 3);
  if (more) w.on(wide, w.ADD);
  wordc(by);
  w.on(wide, w.ADD);
  if (!flat) {
    // The bits of RSP above the stack's width stay: (new & mask) | (old & ~mask).
    getMask();
    w.on(false, w.AND);
    pushRegister(RSP >> 3);
    getMask();
    w.i32c(-1);
    w.on(false, w.XOR);
    w.on(false, w.AND);
    w.on(false, w.OR);
  }
  setStackPointer();
}
