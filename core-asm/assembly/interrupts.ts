/**
 * Exceptions, interrupts and software interrupts: who delivers what, double and triple faults, real mode (SDM vol. 3A
 * chapter 6). Through the gates of protected mode and IA-32e mode: gates.ts, gates64.ts.
 *
 * RIP is the return address of whatever is not a software interrupt. Delivery may itself fault and unwind: then DELIVERING
 * tells the next deliverPending what had been under way, and nothing but memory has been changed.
 */
import { sysLd16 } from "./access";
import { DR6, DR6_HITS } from "./breakpoints";
import { clearGeneralDetect, setDr6 } from "./debug";
import { longMode } from "./descriptors";
import { envAcknowledge, envTraceEvent } from "./env";
import { raise, X_DB, X_DE, X_DF, X_GP, X_MC, X_NMI, X_PF, X_TS } from "./exceptions";
import { enterReal } from "./far";
import { AC, getFlags, IF, RF, TF } from "./flags";
import { deliverThroughGate } from "./gates";
import { deliverThroughGate64 } from "./gates64";
import {
  CR0, CS, CUR_OP, DELIVERING, EFLAGS, EXC_ERROR, EXC_VECTOR, EXTERNAL, HALTED, IDTR_BASE, IDTR_LIMIT, MONITOR_LOST, NMI_BLOCKED, NMI_PENDING, RIP, SHADOW,
  SHUTDOWN, SP_MASK, STEP_PENDING, TRACE,
} from "./layout";
import { ipOf } from "./ip";
import { selectorOf } from "./segments";
import { pushAt, setStackPointer, stackPointer } from "./stack";

// Kinds of events, as envTraceEvent reports them.
/** Raised by the processor: exceptions and INT1. */
export const EV_EXCEPTION: u32 = 0;
/** INT n, INT3, INTO: the gate's DPL counts, and error codes have EXT clear. */
export const EV_SOFTWARE: u32 = 1;
/** INTR and NMI. */
export const EV_EXTERNAL: u32 = 2;

/** DELIVERING holds this plus the vector when it is no exception: a second fault then is simply delivered. */
const BENIGN: i32 = 0x100;

/** Vectors with an error code: 8, 10 to 14, 17. */
// @ts-ignore: decorator
@inline function hasErrorCode(vector: i32): bool { return ((0x27d00 >> vector) & 1) != 0; }

// @ts-ignore: decorator
@inline function isContributory(vector: i32): bool { return vector == X_DE || (vector >= X_TS && vector <= X_GP); }

/** SDM vol. 3A table 6-5. */
function makesDoubleFault(first: i32, second: i32): bool {
  if (isContributory(first)) return isContributory(second);
  return first == X_PF && (isContributory(second) || second == X_PF);
}

/** Delivers the exception noted in EXC_VECTOR and EXC_ERROR, or what it amounts to if it came up during a delivery. */
export function deliverPending(cpu: usize): void {
  let vector = load<i32>(cpu, EXC_VECTOR);
  let error = load<u32>(cpu, EXC_ERROR);
  const first = load<i32>(cpu, DELIVERING);
  store<i32>(cpu, -1, EXC_VECTOR);
  if (first >= 0) {
    // EXT: the fault was met while something else than the program was being served (6.13).
    if (vector >= X_TS && vector <= X_GP) error |= load<u32>(cpu, EXTERNAL);
    if (first == X_DF) {
      store<i32>(cpu, -1, DELIVERING);
      store<u32>(cpu, 0, EXTERNAL);
      store<u32>(cpu, 1, SHUTDOWN);
      return;
    }
    if (makesDoubleFault(first, vector)) {
      vector = X_DF;
      error = 0;
    }
  }
  deliver(cpu, vector, error, hasErrorCode(vector), EV_EXCEPTION, load<u64>(cpu, RIP));
}

/** Delivers the latched NMI if it may come, else takes the interrupt that INTR announces: the caller has looked at IF. */
export function deliverInterrupt(cpu: usize): void {
  if (load<u32>(cpu, NMI_PENDING) && !load<u32>(cpu, NMI_BLOCKED)) {
    store<u32>(cpu, 0, NMI_PENDING);
    store<u32>(cpu, 1, NMI_BLOCKED);
    deliver(cpu, X_NMI, 0, false, EV_EXTERNAL, load<u64>(cpu, RIP));
  } else {
    deliver(cpu, envAcknowledge() & 0xff, 0, false, EV_EXTERNAL, load<u64>(cpu, RIP));
  }
}

/** The debug trap that STEP_PENDING (bits of DR6) asks for after an instruction. */
export function deliverTrap(cpu: usize): void {
  setDr6(cpu, load<u32>(cpu, STEP_PENDING));
  store<u32>(cpu, 0, STEP_PENDING);
  deliver(cpu, X_DB, 0, false, EV_EXCEPTION, load<u64>(cpu, RIP));
}

/** What the handler's IRET will find: RF set, so that a fault's instruction is not stopped at its breakpoint again (17.3.1.1). */
function flagsToSave(cpu: usize, vector: i32, kind: u32): u32 {
  const flags = getFlags(cpu);
  const isFault = kind == EV_EXCEPTION && vector != X_DB && vector != X_DF && vector != X_MC;
  return isFault ? flags | RF : flags;
}

/** Delivers an event; returns with its handler's first instruction at RIP. */
export function deliver(cpu: usize, vector: i32, error: u32, hasError: bool, kind: u32, returnIp: u64): void {
  if (load<u32>(cpu, TRACE) & 1) {
    // A software interrupt is still being executed: RIP is stale.
    const op: usize = load<u32>(cpu, CUR_OP);
    envTraceEvent(vector, error, kind, op ? ipOf(cpu, op) : load<u64>(cpu, RIP));
  }
  const flags = flagsToSave(cpu, vector, kind);
  store<i32>(cpu, kind == EV_EXCEPTION ? vector : BENIGN + vector, DELIVERING);
  store<u32>(cpu, kind == EV_SOFTWARE ? 0 : 1, EXTERNAL);
  // The instruction ends here: a step armed for it is lost. Data breakpoints that MOV SS has put off outlive INT n, and are part
  // of a #DB (SDM vol. 3B 18.3.1.4). A halted processor wakes up.
  const hits = load<u32>(cpu, STEP_PENDING) & DR6_HITS;
  if (hits && vector == X_DB && kind == EV_EXCEPTION) store<u64>(cpu + DR6, load<u64>(cpu + DR6) | hits);
  store<u32>(cpu, kind == EV_SOFTWARE ? hits : 0, STEP_PENDING);
  store<u32>(cpu, 0, SHADOW);
  store<u32>(cpu, 0, HALTED);
  store<u32>(cpu, 1, MONITOR_LOST);
  if (!(load<u64>(cpu, CR0) & 1)) deliverReal(cpu, vector, returnIp);
  else if (longMode(cpu)) deliverThroughGate64(cpu, vector, error, hasError, kind == EV_SOFTWARE, returnIp, flags);
  else deliverThroughGate(cpu, vector, error, hasError, kind == EV_SOFTWARE, returnIp, flags);
  if (vector == X_DB && kind == EV_EXCEPTION) clearGeneralDetect(cpu);
  store<i32>(cpu, -1, DELIVERING);
  store<u32>(cpu, 0, EXTERNAL);
}

/** Through the interrupt vector table at IDTR (SDM vol. 3B 20.1.4). */
function deliverReal(cpu: usize, vector: u32, returnIp: u64): void {
  const at = vector * 4;
  if (at + 3 > load<u32>(cpu, IDTR_LIMIT)) raise(cpu, X_GP, vector * 8 + 2);
  const table = load<u64>(cpu, IDTR_BASE);
  const ip = sysLd16(cpu, table + at);
  const cs = sysLd16(cpu, table + at + 2);
  enterRealHandler(cpu, cs, ip, returnIp, getFlags(cpu), IF | TF | AC | RF);
}

/** Pushes FLAGS, CS and IP, and goes on at cs:ip with some flags cleared; real mode, and vm86 mode under CR4.VME. */
export function enterRealHandler(cpu: usize, cs: u32, ip: u32, returnIp: u64, flags: u32, clear: u32): void {
  let sp = pushAt(cpu, stackPointer(cpu), 2, flags & 0xffff);
  sp = pushAt(cpu, sp, 2, selectorOf(cpu, CS));
  sp = pushAt(cpu, sp, 2, returnIp & 0xffff);
  setStackPointer(cpu, sp, load<u64>(cpu, SP_MASK));
  store<u32>(cpu, load<u32>(cpu, EFLAGS) & ~clear, EFLAGS);
  enterReal(cpu, cs, ip);
}
