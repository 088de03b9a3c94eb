/**
 * The MSRs through which a processor sees its local APIC, which lives in the driver: IA32_APIC_BASE, IA32_TSC_DEADLINE, and in x2APIC
 * mode all of its registers (SDM vol. 3A 11.4.4, 11.5.4.1, 11.12).
 */
import { FEATURES_1_ECX, FEATURES_1_EDX, feature } from "./cpuid";
import { envApicBase, envApicRead, envApicWrite, envSetApicBase, envSetTscDeadline, envTscDeadline } from "./env";
import { raise, X_GP } from "./exceptions";
import { MAXPHYADDR } from "./layout";

const F_APIC: u32 = 9;
const FC_X2APIC: u32 = 21;
const FC_TSC_DEADLINE: u32 = 24;

const IA32_APIC_BASE: u32 = 0x1b;
const IA32_TSC_DEADLINE: u32 = 0x6e0;
const X2APIC_FIRST: u32 = 0x800;
const X2APIC_LAST: u32 = 0x8ff;

const BASE_BSP: u64 = 1 << 8;
const BASE_EXTENDED: u64 = 1 << 10;
const BASE_ENABLE: u64 = 1 << 11;
const BASE_ADDRESS: u64 = ((<u64>1 << MAXPHYADDR) - 1) & ~<u64>0xfff;
/** What no register of x2APIC mode reads as: the driver says that there is none. */
const NO_REGISTER: u64 = ~0;

export function hasApicMsr(cpu: usize, n: u32): bool {
  if (n == IA32_APIC_BASE) return feature(cpu, FEATURES_1_EDX, F_APIC) != 0;
  if (n == IA32_TSC_DEADLINE) return feature(cpu, FEATURES_1_ECX, FC_TSC_DEADLINE) != 0;
  return n >= X2APIC_FIRST && n <= X2APIC_LAST && (envApicBase() & BASE_EXTENDED) != 0;
}

export function readApicMsr(cpu: usize, n: u32): u64 {
  if (n == IA32_APIC_BASE) return envApicBase();
  if (n == IA32_TSC_DEADLINE) return envTscDeadline();
  const value = envApicRead(n - X2APIC_FIRST);
  if (value == NO_REGISTER) raise(cpu, X_GP, 0);
  return value;
}

/** False if it is #GP(0). */
export function writeApicMsr(cpu: usize, n: u32, value: u64): bool {
  if (n == IA32_APIC_BASE) return setApicBase(cpu, value);
  if (n == IA32_TSC_DEADLINE) envSetTscDeadline(value);
  else return envApicWrite(n - X2APIC_FIRST, value);
  return true;
}

/** x2APIC mode is entered from xAPIC mode only, and left only by switching the APIC off (SDM vol. 3A figure 11-27). */
function setApicBase(cpu: usize, value: u64): bool {
  if (value & ~(BASE_ADDRESS | BASE_BSP | BASE_EXTENDED | BASE_ENABLE)) return false;
  const old = envApicBase();
  if (value & BASE_EXTENDED) {
    if (!feature(cpu, FEATURES_1_ECX, FC_X2APIC) || !(value & BASE_ENABLE) || !(old & BASE_ENABLE)) return false;
  } else if (old & BASE_EXTENDED && value & BASE_ENABLE) return false;
  envSetApicBase(value);
  return true;
}

/** The time-stamp counter has been set: it reaches the deadline at another time. */
export function tscMoved(cpu: usize): void {
  if (!feature(cpu, FEATURES_1_ECX, FC_TSC_DEADLINE)) return;
  const deadline = envTscDeadline();
  if (deadline) envSetTscDeadline(deadline);
}
