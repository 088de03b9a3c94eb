/** What an instruction says to the run loop about events (run.ts). */
import { anyBreakpoint } from "./breakpoints";
import { IF, RF, TF } from "./flags";
import { EFLAGS, INTR, KICK, MAP_CHANGED, NMI_PENDING, SMI_PENDING, STEP_PENDING } from "./layout";
import { ST_JUMP, ST_JUMP_SYNC } from "./op";

/**
 * Something has come up that the run loop should look at before the next instruction: ports, MMIO and breakpoints may cause it. It follows
 * from what the guest did alone, not from what has been decoded or translated: where events are looked at is the same in every run.
 */
export function eventDue(cpu: usize): bool {
  const interrupt = load<u32>(cpu, INTR) != 0 && (load<u32>(cpu, EFLAGS) & IF) != 0;
  const latched = load<u32>(cpu, NMI_PENDING) | load<u32>(cpu, SMI_PENDING) | load<u32>(cpu, STEP_PENDING);
  return interrupt || (load<u32>(cpu, KICK) | load<u32>(cpu, MAP_CHANGED) | latched) != 0;
}

/** Whether instructions have to be looked at one by one. */
export function isStepping(cpu: usize): bool {
  return (load<u32>(cpu, EFLAGS) & (TF | RF)) != 0 || anyBreakpoint(cpu);
}

/** What a transfer of control returns that may have changed mode, privilege or flags: most of them need no look at events. */
export function transferred(cpu: usize): i32 {
  return eventDue(cpu) || isStepping(cpu) ? ST_JUMP_SYNC : ST_JUMP;
}
