/** CPUID under KVM: a CPU model without what this host's kernel has not. */
import type { Log } from '../../machine/types.ts';
import type { CpuModel } from '../accelerator.ts';
import { FEATURES, type Feature, WORDS } from '../tcg/cpu-features.ts';
import { cpuName } from '../tcg/cpu-models.ts';
import { ANY_SUBLEAF, cpuidTable } from '../tcg/cpuid-table.ts';
import { CPUID_ENTRY, LIST_HEADER } from './abi.ts';
import type { NativeKvm } from './binding.ts';
import { viewOf } from './calls.ts';

export type Registers = readonly [eax: number, ebx: number, ecx: number, edx: number];
export type CpuidLeaves = (leaf: number, subleaf: number) => Registers;

const MOST_ENTRIES = 256;
/** CPUID.1:EDX: several processors in the package. */
const HTT = 1 << 28;
const NOTHING: Registers = [0, 0, 0, 0];
/** What KVM announces only for its own interrupt controllers, which are not used. x2APIC is ours where its MSRs reach us. */
const OF_THE_KERNELS_APIC = ['tsc-deadline'];

/** KVM_GET_SUPPORTED_CPUID: what this kernel can show a guest. */
export function supportedCpuid(kvm: NativeKvm): CpuidLeaves {
  const bytes = new Uint8Array(LIST_HEADER + MOST_ENTRIES * CPUID_ENTRY.SIZE);
  const view = viewOf(bytes);
  view.setUint32(0, MOST_ENTRIES, true);
  kvm.ioctl('KVM_GET_SUPPORTED_CPUID', bytes);
  const leaves = new Map<string, Registers>();
  for (let i = 0; i < view.getUint32(0, true); i++) {
    const at = LIST_HEADER + i * CPUID_ENTRY.SIZE;
    const u32 = (offset: number): number => view.getUint32(at + offset, true);
    const [eax, ebx, ecx, edx] = [0, 4, 8, 12].map((offset) => u32(CPUID_ENTRY.EAX + offset));
    leaves.set(`${u32(0)}.${u32(CPUID_ENTRY.INDEX)}`, [eax, ebx, ecx, edx]);
  }
  return (leaf, subleaf) => leaves.get(`${leaf}.${subleaf}`) ?? NOTHING;
}

/** The model as this host can have it; the log is told what is missing. */
export function fitCpu(model: CpuModel, supported: CpuidLeaves, hasMsrExits: boolean, log: Log): CpuModel {
  const lacks = ({ name, word, bit }: Feature): boolean => {
    if (OF_THE_KERNELS_APIC.includes(name) || (name === 'x2apic' && !hasMsrExits)) return true;
    const [leaf, subleaf, register] = WORDS[word];
    return ((supported(leaf, subleaf)[register] >>> bit) & 1) === 0;
  };
  const has = ({ word, bit }: Feature): boolean => ((model.cpuid(WORDS[word][0], WORDS[word][1])[WORDS[word][2]] >>> bit) & 1) !== 0;
  const missing = [...FEATURES.values()].filter((feature) => has(feature) && lacks(feature));
  const masks = new Map<string, number[]>();
  for (const { name, word, bit } of missing) {
    const [leaf, subleaf, register] = WORDS[word];
    log.host(`this host's KVM has no CPU feature '${name}' (CPUID.${leaf.toString(16)}H bit ${bit})`);
    const mask = masks.get(`${leaf}.${subleaf}`) ?? [0, 0, 0, 0];
    mask[register] |= 1 << bit;
    masks.set(`${leaf}.${subleaf}`, mask);
  }
  const noXsave = missing.some(({ name }) => name === 'xsave');
  return {
    name: without(model.name, missing),
    cpuid: (leaf, subleaf) => {
      if (leaf === 0xd && noXsave) return NOTHING;
      const mask = masks.get(`${leaf}.${subleaf}`);
      const [a, b, c, d] = model.cpuid(leaf, subleaf);
      return mask ? [(a & ~mask[0]) >>> 0, (b & ~mask[1]) >>> 0, (c & ~mask[2]) >>> 0, (d & ~mask[3]) >>> 0] : [a, b, c, d];
    },
  };
}

/** The name by which `-cpu` asks for what is left, under any engine. */
function without(name: string, missing: readonly Feature[]): string {
  const [model, ...changes] = name.split(',');
  const names = missing.map((feature) => feature.name);
  const kept = changes.filter((change) => !(change.startsWith('+') && names.includes(change.slice(1))));
  return cpuName(model, [...kept, ...names.map((feature) => `-${feature}`)]);
}

/** XCR0 without x87, SSE, AVX and protection keys. */
const OTHER_STATE = ~0x207;
/** Subleaves of leaf 0DH for components that a CpuState has: x87 and SSE, the compact format, AVX, protection keys. */
const STATE_SUBLEAVES = [0, 1, 2, 9];
/** The most that x87, SSE, AVX and PKRU take in an image. */
const IMAGE = 2696;

/**
 * `-cpu host`: the host's processor as its kernel shows it, less what needs more state than a CpuState has (AVX-512 and on), the kernel's own
 * paravirtual leaves, which save nothing of theirs, and the host's topology: there is one processor.
 */
export function hostCpu(supported: CpuidLeaves): CpuModel {
  const wide = [...FEATURES.values()].filter(({ name }) => /^(avx512|avx-vnni|amx-|mpx|xsaves|arch-lbr)/.test(name));
  const without = (leaf: number, subleaf: number, register: number, value: number): number =>
    wide.reduce((word, { word: of, bit }) => {
      const [l, s, r] = WORDS[of];
      return l === leaf && s === subleaf && r === register ? word & ~(1 << bit) : word;
    }, value) >>> 0;
  const cpuid = (leaf: number, subleaf: number): Registers => {
    if (leaf >= 0x40000000 && leaf < 0x80000000) return NOTHING;
    if (leaf === 0xb || leaf === 0x1f || leaf === 0x8000001e) return NOTHING;
    if (leaf === 0xd && !STATE_SUBLEAVES.includes(subleaf)) return NOTHING;
    const [eax, ebx, ecx, edx] = supported(leaf, subleaf).map((value, register) => without(leaf, subleaf, register, value));
    if (leaf === 0 || leaf === 0x80000000) return [Math.min(eax, leaf + 0x3f), ebx, ecx, edx];
    if (leaf === 1) return [eax, ((ebx & 0xff00) | 0x1_0000) >>> 0, ecx, (edx & ~HTT) >>> 0];
    if (leaf === 0xd && subleaf === 0) return [(eax & ~OTHER_STATE) >>> 0, Math.min(ebx, IMAGE), Math.min(ecx, IMAGE), 0];
    return [eax, ebx, ecx, edx];
  };
  return { name: 'host', cpuid };
}

/** struct kvm_cpuid2 for the processor with this APIC id. */
export function cpuidList(cpu: CpuModel, apicId: number): Uint8Array {
  const table = cpuidTable(cpu, apicId);
  const bytes = new Uint8Array(LIST_HEADER + table.length * CPUID_ENTRY.SIZE);
  const view = viewOf(bytes);
  view.setUint32(0, table.length, true);
  for (const [i, [leaf, subleaf, ...registers]] of table.entries()) {
    const at = LIST_HEADER + i * CPUID_ENTRY.SIZE;
    view.setUint32(at, leaf, true);
    view.setUint32(at + CPUID_ENTRY.INDEX, subleaf === ANY_SUBLEAF ? 0 : subleaf, true);
    view.setUint32(at + CPUID_ENTRY.FLAGS, subleaf === ANY_SUBLEAF ? 0 : CPUID_ENTRY.SIGNIFICANT_INDEX, true);
    for (const [r, value] of registers.entries()) view.setUint32(at + CPUID_ENTRY.EAX + 4 * r, value, true);
  }
  return bytes;
}
