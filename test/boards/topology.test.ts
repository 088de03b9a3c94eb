/** What CPUID says of several processors, after QEMU's models. */
import { describe, expect, it } from 'vitest';
import type { CpuModel } from '../../accel/accelerator.ts';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { isContiguous, ONE_PROCESSOR, withTopology } from '../../boards/topology.ts';

const amd = parseCpu('qemu64').cpu;
const intel = parseCpu('Haswell').cpu;
const HTT = 1 << 28;

describe('CPUID of several processors', () => {
  it('is that of the model for one, and for one in each socket', () => {
    expect(withTopology(amd, ONE_PROCESSOR)).toBe(amd);
    expect(withTopology(amd, { sockets: 4, cores: 1, threads: 1 })).toBe(amd);
  });

  it('counts logical processors in leaf 1', () => {
    const [, ebx, , edx] = withTopology(amd, { sockets: 1, cores: 3, threads: 2 }).cpuid(1, 0);
    expect([(ebx >>> 16) & 0xff, edx & HTT]).toEqual([6, HTT]);
    expect(amd.cpuid(1, 0)[3] & HTT).toBe(0);
  });

  it('says in leaf 4 how many share a cache, and how many cores there are', () => {
    const cpu = withTopology(intel, { sockets: 1, cores: 4, threads: 2 });
    const sharing = [0, 1, 2, 3].map((subleaf) => ((cpu.cpuid(4, subleaf)[0] >>> 14) & 0xfff) + 1);
    expect(sharing).toEqual([1, 1, 2, 8]);
    expect([0, 3].map((subleaf) => (cpu.cpuid(4, subleaf)[0] >>> 26) + 1)).toEqual([4, 4]);
    expect(cpu.cpuid(4, 4)).toEqual([0, 0, 0, 0]);
  });

  it('says in leaf 0BH which bits of the APIC id are whose', () => {
    const cpu = withTopology(intel, { sockets: 2, cores: 4, threads: 2 });
    expect([0, 1, 2].map((subleaf) => cpu.cpuid(0xb, subleaf))).toEqual([
      [1, 2, 0x100, 0],
      [3, 8, 0x201, 0],
      [0, 0, 2, 0],
    ]);
  });

  it("says with AMD's leaves that they are cores, and how many", () => {
    const leaves = (cpu: CpuModel) => [(cpu.cpuid(0x80000001, 0)[2] >>> 1) & 1, cpu.cpuid(0x80000008, 0)[2] & 0xff];
    expect(leaves(withTopology(amd, { sockets: 1, cores: 4, threads: 1 }))).toEqual([1, 3]);
    expect(leaves(withTopology(intel, { sockets: 1, cores: 4, threads: 1 }))).toEqual([0, 3]);
  });
});

describe('APIC ids', () => {
  it.each([
    [1, 3, 1, true],
    [2, 4, 1, true],
    [3, 2, 2, true],
    [2, 3, 1, false],
    [1, 2, 3, false],
    [1, 1, 3, true],
  ])('of %i sockets, %i cores, %i threads count up without gaps: %s', (sockets, cores, threads, contiguous) => {
    expect(isContiguous({ sockets, cores, threads })).toBe(contiguous);
  });
});
