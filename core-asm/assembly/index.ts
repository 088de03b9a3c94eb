/** What the driver (accel/tcg) may call. Addresses are offsets in the imported linear memory. */
import { initCache } from "./cache";
import { initHandlers } from "./gen/handlers";
import { initMemory } from "./memory";
import { CONST_4096, DELIVERING, EXC_VECTOR, PAGE_OPS } from "./layout";
import { cpuBase } from "./physical";

export { cpuBase, mapRom, notifyWrite, ramBase, setA20, setRamAccess } from "./physical";
export { run, step, unwound } from "./run";
export { dropAll, modeChanged } from "./cache";

/** Once, before anything else. False if the host has not enough memory. */
export function init(ramBytes: u32, cpus: u32): bool {
  initHandlers();
  if (!initMemory(ramBytes, cpus) || !initCache()) return false;
  for (let i: u32 = 0; i < cpus; i++) {
    const cpu = cpuBase(i);
    store<u64>(cpu, 4096, CONST_4096);
    store<i32>(cpu, -1, EXC_VECTOR);
    store<i32>(cpu, -1, DELIVERING);
  }
  return true;
}
