/**
 * How the processors of a machine are packed, and what CPUID says of it (Intel SDM, vol. 3A, 9.9.1; AMD APM vol. 3, E.4.7). APIC ids count up
 * through all of them, thread by thread, which takes numbers of threads and cores that are powers of two where something comes after them.
 */
import type { CpuModel } from '../accel/accelerator.ts';

export interface Topology {
  readonly sockets: number;
  /** Of each socket. */
  readonly cores: number;
  /** Of each core. */
  readonly threads: number;
}

export const ONE_PROCESSOR: Topology = { sockets: 1, cores: 1, threads: 1 };

export const processorsOf = ({ sockets, cores, threads }: Topology): number => sockets * cores * threads;

/** Whether APIC ids of this machine have no gaps. */
export function isContiguous({ sockets, cores, threads }: Topology): boolean {
  const isPower = (n: number): boolean => Number.isInteger(Math.log2(n));
  return (sockets === 1 || isPower(cores * threads)) && (sockets * cores === 1 || isPower(threads));
}

type Registers = ReturnType<CpuModel['cpuid']>;
const GENUINE_INTEL_EBX = 0x756e6547;
/** CPUID.1:EDX: several logical processors in the package. */
const HTT = 1 << 28;
/** CPUID.80000001H:ECX: they are cores, not threads. */
const CMP_LEGACY = 1 << 1;

/** The processor as one of several in its package. */
export function withTopology(cpu: CpuModel, { cores, threads }: Topology): CpuModel {
  const all = cores * threads;
  if (all === 1) return cpu;
  const bits = (n: number): number => Math.ceil(Math.log2(n));
  const isIntel = cpu.cpuid(0, 0)[1] === GENUINE_INTEL_EBX;
  const change = (leaf: number, subleaf: number, [a, b, c, d]: Registers): Registers => {
    switch (leaf) {
      case 1:
        return [a, (b & 0xff00_ffff) | (all << 16), c, d | HTT];
      case 4: {
        // No cache of this number.
        if ((a & 0x1f) === 0) return [a, b, c, d];
        // As with QEMU, the L1 caches are said to be a thread's own.
        const sharing = [1, 1, threads, 1 << bits(all)][(a >> 5) & 3];
        return [(a & 0x3fff) | ((sharing - 1) << 14) | ((cores - 1) << 26), b, c, d];
      }
      case 0xb:
        if (subleaf > 1 || c === 0) return [a, b, c, d];
        return subleaf === 0 ? [bits(threads), threads, c, d] : [bits(all), all, c, d];
      case 0x8000_0001:
        return [a, b, isIntel ? c : c | CMP_LEGACY, d];
      case 0x8000_0008:
        return [a, b, c | (bits(all) << 12) | (all - 1), d];
      default:
        return [a, b, c, d];
    }
  };
  return {
    name: cpu.name,
    cpuid: (leaf, subleaf) => {
      const [a, b, c, d] = change(leaf, subleaf, cpu.cpuid(leaf, subleaf));
      return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
    },
  };
}
