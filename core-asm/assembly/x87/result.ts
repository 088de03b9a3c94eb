/** How an x87 instruction ends: results, exceptions masked and unmasked, stack faults (SDM vol. 1, 8.4, 8.5, 8.6). */
import { FCW } from "../layout";
import { ST_NEXT } from "../op";
import { push80 } from "../softfloat/formats";
import { beginX87, softFlags, softRoundedUp } from "../softfloat/registers";
import { exponent80, pack80, pack80Controlled } from "../softfloat/round";
import { clearC1, FSW_C1, FSW_DE, FSW_IE, FSW_OE, FSW_SF, FSW_UE, FSW_ZE, isEmpty, note, pop, pushed, setSt, stExp, stSig } from "./state";

/** Exceptions found before the computation: unmasked, they leave the operands as they are. */
const BEFORE: u32 = FSW_IE | FSW_DE | FSW_ZE;

/** The default NaN, 'real indefinite'. */
export const INDEFINITE_SIG: u64 = 0xc000000000000000;
export const INDEFINITE_EXP: u32 = 0xffff;

/** Starts a computation. */
// @ts-ignore: decorator
@inline export function begin(cpu: usize): void {
  clearC1(cpu);
  beginX87(load<u32>(cpu, FCW));
}

/** ST(i) as the next operand. */
// @ts-ignore: decorator
@inline export function pushSt(cpu: usize, i: u32): void { push80(stSig(cpu, i), stExp(cpu, i)); }

export function popTimes(cpu: usize, pops: u32): void {
  for (let i: u32 = 0; i < pops; i++) pop(cpu);
}

/** Accumulates the computation's flags and C1; false if an exception found before it is unmasked: then nothing else happens. */
export function accept(cpu: usize): bool {
  const flags = softFlags();
  if ((flags & BEFORE & ~load<u32>(cpu, FCW)) != 0) {
    note(cpu, flags & BEFORE);
    return false;
  }
  note(cpu, softRoundedUp() ? flags | FSW_C1 : flags);
  return true;
}

/** Whether a result may be stored to memory: unmasked overflow and underflow forbid it too. Asked before `acceptStore`. */
export function storable(cpu: usize): bool {
  return (softFlags() & (BEFORE | FSW_OE | FSW_UE) & ~load<u32>(cpu, FCW)) == 0;
}

/** Writes ST(dest) and pops. */
function deliver(cpu: usize, dest: u32, pops: u32, sig: u64, exp: u32): i32 {
  if (!accept(cpu)) return ST_NEXT;
  setSt(cpu, dest, sig, exp);
  popTimes(cpu, pops);
  return ST_NEXT;
}

/** R, rounded under precision control, to ST(dest). */
export function finishControlled(cpu: usize, dest: u32, pops: u32): i32 {
  const sig = pack80Controlled();
  return deliver(cpu, dest, pops, sig, exponent80);
}

/** R, rounded to 64 bits, to ST(dest). */
export function finish(cpu: usize, dest: u32, pops: u32): i32 {
  const sig = pack80();
  return deliver(cpu, dest, pops, sig, exponent80);
}

/** R to a new ST(0); the caller has seen that there is room. */
export function finishPush(cpu: usize): i32 {
  const sig = pack80();
  if (!accept(cpu)) return ST_NEXT;
  pushed(cpu);
  setSt(cpu, 0, sig, exponent80);
  return ST_NEXT;
}

/** Pushes a value as it is. */
export function pushBits(cpu: usize, sig: u64, exp: u32): void {
  pushed(cpu);
  setSt(cpu, 0, sig, exp);
}

// --- stack faults --------------------------------------------------------------------------------------------------------------
/** An operand is empty: notes it; true if masked, so that the instruction delivers the default NaN. C1 is already clear. */
export function underflows(cpu: usize): bool { return !note(cpu, FSW_IE | FSW_SF); }

/** The masked response of an instruction with a destination register. */
export function underflow(cpu: usize, dest: u32, pops: u32): i32 {
  if (underflows(cpu)) {
    setSt(cpu, dest, INDEFINITE_SIG, INDEFINITE_EXP);
    popTimes(cpu, pops);
  }
  return ST_NEXT;
}

/** Whether a push has nowhere to go. */
// @ts-ignore: decorator
@inline export function isFull(cpu: usize): bool { return !isEmpty(cpu, 7); }

export function overflow(cpu: usize): i32 {
  if (!note(cpu, FSW_IE | FSW_SF | FSW_C1)) pushBits(cpu, INDEFINITE_SIG, INDEFINITE_EXP);
  return ST_NEXT;
}

/** A push whose source register is empty. */
export function underflowPush(cpu: usize): i32 {
  if (underflows(cpu)) pushBits(cpu, INDEFINITE_SIG, INDEFINITE_EXP);
  return ST_NEXT;
}

// For instructions that replace ST(0) and push: both results are the default NaN.
function indefiniteTwice(cpu: usize): i32 {
  setSt(cpu, 0, INDEFINITE_SIG, INDEFINITE_EXP);
  pushBits(cpu, INDEFINITE_SIG, INDEFINITE_EXP);
  return ST_NEXT;
}
export function underflowTwice(cpu: usize): i32 { return underflows(cpu) ? indefiniteTwice(cpu) : ST_NEXT; }
export function overflowTwice(cpu: usize): i32 { return note(cpu, FSW_IE | FSW_SF | FSW_C1) ? ST_NEXT : indefiniteTwice(cpu); }
