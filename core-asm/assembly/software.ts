/** Software interrupts: INT n, INT3, INTO, INT1 (SDM vol. 2A, INT n). */
import { DR6_HITS } from "./breakpoints";
import { transferred } from "./events";
import { X_BP, X_DB, X_OF } from "./exceptions";
import { getOF } from "./flags";
import { deliver, EV_EXCEPTION, EV_SOFTWARE } from "./interrupts";
import { nextIp } from "./ip";
import { STEP_PENDING } from "./layout";
import { opImm, ST_NEXT } from "./op";
import { inVm86 } from "./segments";
import { redirectVm86 } from "./vm86";

export function int3(cpu: usize, op: usize): i32 {
  deliver(cpu, X_BP, 0, false, EV_SOFTWARE, nextIp(cpu, op));
  return transferred(cpu);
}

export function into(cpu: usize, op: usize): i32 {
  if (!getOF(cpu)) return ST_NEXT;
  deliver(cpu, X_OF, 0, false, EV_SOFTWARE, nextIp(cpu, op));
  return transferred(cpu);
}

/** Unlike the others it minds neither the gate's DPL nor IOPL. */
export function int1(cpu: usize, op: usize): i32 {
  deliver(cpu, X_DB, 0, false, EV_EXCEPTION, nextIp(cpu, op));
  return transferred(cpu);
}

export function intN(cpu: usize, op: usize): i32 {
  const vector = <u32>opImm(op) & 0xff;
  const ip = nextIp(cpu, op);
  if (inVm86(cpu) && redirectVm86(cpu, vector, ip)) store<u32>(cpu, load<u32>(cpu, STEP_PENDING) & DR6_HITS, STEP_PENDING);
  else deliver(cpu, vector, 0, false, EV_SOFTWARE, ip);
  return transferred(cpu);
}
