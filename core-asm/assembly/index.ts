/** What the driver (accel/tcg) may call. Addresses are offsets in the imported linear memory. */
import { initCache } from "./cache";
import { initHandlers } from "./gen/handlers";
import { initMemory, initTlb } from "./memory";
import { CODE64, CONST_4096, DELIVERING, EXC_VECTOR, SEG, SEG_ATTR, SEG_SIZE, SS } from "./layout";
import { cpuBase } from "./physical";
import { setCpl } from "./segments";
import { clearUpperHalves, modeChanged } from "./cache";
import { initRegions } from "./translate/regions";

export { cpuBase, mapRom, notifyWrite, ramBase, setA20, setRamAccess } from "./physical";
export { createLogged, loggedBase, mapLogged, takeDirty, unmapLogged } from "./logged";
export { eventDue, run, step, unwound } from "./run";
export { dropAll, modeChanged } from "./cache";
export { decode } from "./decode";
export { getFlags, setFlags } from "./flags";
export { reset } from "./reset";
export { setHidden } from "./segments";
export { dropCount, stayCount, translatedInstructions } from "./translate/counters";
export { describeRegions } from "./translate/describe";
export { moduleStart } from "./translate/module";
export { flushCount, regionCount, waitingRegions, waitingStays, requestHere, runHere, setTranslation, translate, translatedBytes, translatedRegions, translatedSlot } from "./translate/regions";
// What translated code imports.
export { mulHighS64, mulHighU64 } from "./arithmetic";
export { hostToRead, hostToWrite } from "./translate/access";
export { callRegion } from "./translate/calls";
export { carryOf, setCarry, settle, storeStep } from "./translate/lazy";
export { leaveHelper, runHandler } from "./translate/regions";
export { slowX87, storeStack } from "./x87/translated";
export { difference, ofDouble, ofInteger, ofSingle, product, quotient, sum, toDouble, toSingle } from "./softfloat/extended";

/** Once, before anything else. False if the host has not enough memory. */
export function init(ramBytes: u32, cpus: u32): bool {
  initHandlers();
  if (!initMemory(ramBytes, cpus) || !initCache() || !initRegions()) return false;
  for (let i: u32 = 0; i < cpus; i++) {
    const cpu = cpuBase(i);
    store<u64>(cpu, 4096, CONST_4096);
    store<i32>(cpu, -1, EXC_VECTOR);
    store<i32>(cpu, -1, DELIVERING);
  }
  return true;
}

/** After the driver has written a whole state: recomputes what is derived from it. */
export function stateReplaced(cpu: usize): void {
  // SS.DPL is the CPL in every mode (SDM vol. 3C 24.4.1).
  setCpl(cpu, (load<u32>(cpu, SEG + SS * SEG_SIZE + SEG_ATTR) >> 5) & 3);
  initTlb(cpu);
  modeChanged(cpu);
  if (!load<u32>(cpu, CODE64)) clearUpperHalves(cpu);
}
