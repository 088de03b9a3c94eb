/**
 * CPUID (SDM vol. 2A), from the table that the driver fills (accel/tcg/cpu-models.ts), and the question whether the guest has
 * a feature. The table begins with leaves 0, 1, 7 (subleaf 0), 8000_0001 and D (subleaf 1), present even if zero, for quick answers.
 */
import { compactedSize, standardSize } from "./components";
import { CR4_OSXSAVE, CR4_PKE } from "./control";
import { envApicBase } from "./env";
import { CPUID_COUNT, CPUID_ENTRIES, CPUID_MAX, CR4, RAX, RBX, RCX, RDX, XCR0 } from "./layout";
import { ST_NEXT } from "./op";

const ENTRY: u32 = 24;
const SUBLEAF: u32 = 4;
const EAX: u32 = 8;
const EBX: u32 = 12;
const ECX: u32 = 16;
const EDX: u32 = 20;
const ANY: u32 = ~0;

/** Words of feature bits, as offsets in the state. */
export const VENDOR: u32 = CPUID_ENTRIES + EBX;
export const FEATURES_1_EAX: u32 = CPUID_ENTRIES + ENTRY + EAX;
export const FEATURES_1_ECX: u32 = CPUID_ENTRIES + ENTRY + ECX;
export const FEATURES_1_EDX: u32 = CPUID_ENTRIES + ENTRY + EDX;
export const FEATURES_7_EBX: u32 = CPUID_ENTRIES + 2 * ENTRY + EBX;
export const FEATURES_7_ECX: u32 = CPUID_ENTRIES + 2 * ENTRY + ECX;
export const FEATURES_7_EDX: u32 = CPUID_ENTRIES + 2 * ENTRY + EDX;
export const FEATURES_X_EDX: u32 = CPUID_ENTRIES + 3 * ENTRY + EDX;
export const FEATURES_D_EAX: u32 = CPUID_ENTRIES + 4 * ENTRY + EAX;

const OSXSAVE: u32 = 1 << 27;
const OSPKE: u32 = 1 << 4;
const APIC: u32 = 1 << 9;
const APIC_ENABLE: u64 = 1 << 11;

/** 0 or 1: bit `bit` of the feature word at `word`. */
// @ts-ignore: decorator
@inline export function feature(cpu: usize, word: u32, bit: u32): u32 { return (load<u32>(cpu + word) >> bit) & 1; }
/** "AuthenticAMD": some instructions and MSRs differ by vendor. */
// @ts-ignore: decorator
@inline export function isAmd(cpu: usize): bool { return load<u32>(cpu + VENDOR) == 0x68747541; }

function find(cpu: usize, leaf: u32, subleaf: u32): usize {
  const count = min<u32>(load<u32>(cpu, CPUID_COUNT), CPUID_MAX);
  for (let i: u32 = 0; i < count; i++) {
    const entry = cpu + CPUID_ENTRIES + i * ENTRY;
    if (load<u32>(entry) != leaf) continue;
    if (load<u32>(entry + SUBLEAF) == ANY || load<u32>(entry + SUBLEAF) == subleaf) return entry;
  }
  return 0;
}

export function cpuid(cpu: usize, op: usize): i32 {
  let leaf = load<u32>(cpu, RAX);
  const range = find(cpu, leaf & 0xc0000000, 0);
  // A leaf beyond its range reads as the highest basic leaf.
  if (!range || leaf > load<u32>(range + EAX)) leaf = load<u32>(cpu + CPUID_ENTRIES + EAX);
  const entry = find(cpu, leaf, load<u32>(cpu, RCX));
  let a: u32 = 0, b: u32 = 0, c: u32 = 0, d: u32 = 0;
  if (entry) {
    a = load<u32>(entry + EAX);
    b = load<u32>(entry + EBX);
    c = load<u32>(entry + ECX);
    d = load<u32>(entry + EDX);
  }
  if (leaf == 1 && load<u64>(cpu, CR4) & CR4_OSXSAVE) c |= OSXSAVE;
  if (leaf == 7 && load<u64>(cpu, CR4) & CR4_PKE && entry == cpu + CPUID_ENTRIES + 2 * ENTRY) c |= OSPKE;
  // The size of an image of what is now enabled: where the model says how large one may be, and for XSAVEC where it has that.
  if (leaf == 0xd && b && load<u32>(entry + SUBLEAF) < 2) {
    const enabled = load<u64>(cpu, XCR0);
    b = load<u32>(entry + SUBLEAF) ? compactedSize(enabled) : standardSize(enabled);
  }
  if ((leaf == 1 || leaf == 0x80000001) && d & APIC && !(envApicBase() & APIC_ENABLE)) d &= ~APIC;
  store<u64>(cpu, a, RAX);
  store<u64>(cpu, b, RBX);
  store<u64>(cpu, c, RCX);
  store<u64>(cpu, d, RDX);
  return ST_NEXT;
}
