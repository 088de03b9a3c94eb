/**
 * Breakpoints of a debugger outside, which the guest does not see: run() returns before it executes an instruction at one of these linear
 * addresses. The guest's own are in DR0 to DR3 (breakpoints.ts). While there are any, instructions are run one by one.
 */
import { CODE_BASE, CODE_MASK, RIP, STOP_PASSED, STOPS, STOPS_COUNT } from "./layout";

// @ts-ignore: decorator
@inline export function anyStop(cpu: usize): bool { return load<u32>(cpu, STOPS_COUNT) != 0; }

/** Whether to stop before the instruction at RIP: not where that was the reason to stop just now. */
export function stopsHere(cpu: usize): bool {
  const passed = load<u32>(cpu, STOP_PASSED);
  store<u32>(cpu, 0, STOP_PASSED);
  if (passed) return false;
  const lin = (load<u64>(cpu, RIP) + load<u64>(cpu, CODE_BASE)) & load<u64>(cpu, CODE_MASK);
  const count = load<u32>(cpu, STOPS_COUNT);
  for (let i: u32 = 0; i < count; i++) {
    if (load<u64>(cpu + STOPS + (<usize>i << 3)) != lin) continue;
    store<u32>(cpu, 1, STOP_PASSED);
    return true;
  }
  return false;
}
