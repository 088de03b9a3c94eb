/**
 * run(): the outer loop of a vCPU. Between stretches of plain instructions (gen/loop.ts) it looks at events, in the order of
 * SDM vol. 3A table 6-2 as far as instructions end where we look: traps of the last instruction, SMI, NMI, interrupt, then
 * faults of the next one.
 */
import { anyBreakpoint } from "./breakpoints";
import { lookup } from "./cache";
import { beforeInstruction } from "./debug";
import { isStepping } from "./events";
import { IF, RF, TF } from "./flags";
import { HANDLERS } from "./gen/handlers";
import { runLoop } from "./gen/loop";
import { deliverInterrupt, deliverPending, deliverTrap } from "./interrupts";
import { ipOf, nextIp } from "./ip";
import {
  CUR_OP, EFLAGS, EXC_VECTOR, HALTED, ICOUNT, ICOUNT_END, INTR, KICK, MAP_CHANGED, NMI_BLOCKED, NMI_PENDING, RIP, SHADOW, SHUTDOWN, SMI_PENDING,
  SMM, START_OP, STEP_PENDING,
} from "./layout";
import { OP_SIZE, ST_AGAIN, ST_FAULT, ST_NEXT, ST_SYNC } from "./op";
import { SHADOW_SS } from "./segops";
import { enterSmm } from "./smm";
import { anyStop, stopsHere } from "./stops";
import { countUnwound } from "./translate/counters";
import { materialise } from "./translate/lazy";
import { plain } from "./translate/regions";

// Why run() returned.
export const RUN_SLICE: i32 = 0;
export const RUN_HALTED: i32 = 1;
export const RUN_SHUTDOWN: i32 = 2;
export const RUN_KICKED: i32 = 3;
export const RUN_STOPPED: i32 = 4;

// What costs budget although no instruction retires, so that it cannot go on for ever.
/** A part of a REP (up to 4096 elements). */
const REP_COST: u64 = 512;
/** The largest budget: translated code counts what is left in 31 bits. */
const MOST: u32 = 0x40000000;
/** The delivery of an event: its handler's first instruction may fault again. */
const EVENT_COST: u64 = 16;
/**
 * Events after the end of the budget. Their delivery may bring up the next one for ever: a data breakpoint on the stack of #DB's handler, an
 * interrupt that its gate does not mask. Processors hang there; the driver must get to look at the time.
 */
const LATE_EVENTS: u32 = 8;

/**
 * Runs up to about `budget` instructions. It may leave by an exception of the driver's (env.unwind): then the driver calls
 * unwound() and run() again.
 */
export function run(cpu: usize, budget: u32): i32 {
  let end = load<u64>(cpu, ICOUNT) + min<u32>(budget, MOST);
  let late: u32 = 0;
  while (true) {
    if (load<i32>(cpu, EXC_VECTOR) >= 0) {
      deliverPending(cpu);
      end = spend(end, EVENT_COST);
    } else if (load<u32>(cpu, SHUTDOWN)) return RUN_SHUTDOWN;
    else if (load<u64>(cpu, ICOUNT) >= end && late++ == LATE_EVENTS) return RUN_SLICE;
    else if (load<u32>(cpu, STEP_PENDING) && load<u32>(cpu, SHADOW) != SHADOW_SS) {
      deliverTrap(cpu);
      end = spend(end, EVENT_COST);
    } else if (load<u32>(cpu, SMI_PENDING) && !load<u32>(cpu, SMM) && !load<u32>(cpu, SHADOW)) {
      enterSmm(cpu);
      end = spend(end, EVENT_COST);
    } else if (interruptible(cpu)) {
      deliverInterrupt(cpu);
      end = spend(end, EVENT_COST);
    } else if (load<u32>(cpu, KICK)) {
      store<u32>(cpu, 0, KICK);
      return RUN_KICKED;
    } else if (load<u32>(cpu, HALTED)) return RUN_HALTED;
    else if (load<u64>(cpu, ICOUNT) >= end) return RUN_SLICE;
    else if (anyStop(cpu) && stopsHere(cpu)) return RUN_STOPPED;
    else {
      store<u64>(cpu, end, ICOUNT_END);
      store<u32>(cpu, 0, MAP_CHANGED);
      const status = mustStep(cpu) ? step(cpu) : runLoop(cpu);
      if (status == ST_AGAIN) end = spend(end, REP_COST);
    }
  }
}

// @ts-ignore: decorator
@inline function spend(end: u64, cost: u64): u64 { return end > cost ? end - cost : 0; }

/** Instructions have to be looked at one by one. RF, which handlers of faults return with, matters only where there are breakpoints. */
function mustStep(cpu: usize): bool {
  const flags = load<u32>(cpu, EFLAGS);
  if (load<u32>(cpu, SHADOW) || anyBreakpoint(cpu) || anyStop(cpu) || flags & TF) return true;
  if (flags & RF) store<u32>(cpu, flags & ~RF, EFLAGS);
  return false;
}

function interruptible(cpu: usize): bool {
  if (load<u32>(cpu, SHADOW)) return false;
  if (load<u32>(cpu, NMI_PENDING) && !load<u32>(cpu, NMI_BLOCKED)) return true;
  return load<u32>(cpu, INTR) != 0 && (load<u32>(cpu, EFLAGS) & IF) != 0;
}

// What run() would deliver before the next instruction.
export const DUE_NONE: i32 = 0;
export const DUE_EVENT: i32 = 1;
/** An interrupt, and nothing that comes before it. */
export const DUE_INTERRUPT: i32 = 2;

/** For those who go in steps. */
export function eventDue(cpu: usize): i32 {
  if (load<i32>(cpu, EXC_VECTOR) >= 0) return DUE_EVENT;
  if (load<u32>(cpu, STEP_PENDING) && load<u32>(cpu, SHADOW) != SHADOW_SS) return DUE_EVENT;
  if (load<u32>(cpu, SMI_PENDING) && !load<u32>(cpu, SMM) && !load<u32>(cpu, SHADOW)) return DUE_EVENT;
  if (!interruptible(cpu)) return DUE_NONE;
  return load<u32>(cpu, NMI_PENDING) && !load<u32>(cpu, NMI_BLOCKED) ? DUE_EVENT : DUE_INTERRUPT;
}

/** One instruction, with everything looked at that plain running may leave out. Returns its status. */
export function step(cpu: usize): i32 {
  const afterSs = load<u32>(cpu, SHADOW) == SHADOW_SS;
  store<u32>(cpu, 0, SHADOW);
  // Events have been looked at.
  store<u64>(cpu, u64.MAX_VALUE, ICOUNT_END);
  if (isStepping(cpu) && !beforeInstruction(cpu, afterSs)) return ST_FAULT;
  const op = plain(lookup(cpu));
  if (!op) return ST_FAULT;
  // The look-up itself may end at a record that only says where to go on.
  store<u32>(cpu, <u32>op, CUR_OP);
  store<u32>(cpu, <u32>op, START_OP);
  const status = call_indirect<i32>(load<u32>(HANDLERS + (<usize>load<u16>(op) << 2)), cpu, op);
  if (status == ST_NEXT || status == ST_SYNC) store<u64>(cpu, nextIp(cpu, op), RIP);
  else if (status == ST_AGAIN || status == ST_FAULT) store<u64>(cpu, ipOf(cpu, op), RIP);
  if (status != ST_AGAIN && status != ST_FAULT) store<u64>(cpu, load<u64>(cpu, ICOUNT) + 1, ICOUNT);
  store<u32>(cpu, 0, CUR_OP);
  return status;
}

/** After run() was left by env.unwind: makes the state that of an instruction boundary. */
export function unwound(cpu: usize): void {
  materialise(cpu);
  const op: usize = load<u32>(cpu, CUR_OP);
  if (op) {
    store<u64>(cpu, ipOf(cpu, op), RIP);
    store<u64>(cpu, load<u64>(cpu, ICOUNT) + <u64>((op - load<u32>(cpu, START_OP)) / OP_SIZE), ICOUNT);
    store<u32>(cpu, 0, CUR_OP);
  }
  countUnwound(cpu);
}
