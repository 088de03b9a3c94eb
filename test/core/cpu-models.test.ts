import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FEATURES, findFeature } from '../../accel/tcg/cpu-features.ts';
import { CPU_MODELS, CpuModelError, parseCpu } from '../../accel/tcg/cpu-models.ts';
import { ANY_SUBLEAF, cpuidTable } from '../../accel/tcg/cpuid-table.ts';
import { L, Processor } from './processor.ts';
import { protectedWorld } from './world.ts';

const leaf = (option: string, n: number, sub = 0): number[] => [...parseCpu(option).cpu.cpuid(n, sub)];
const text = (...words: number[]): string =>
  words.map((w) => String.fromCharCode(w & 255, (w >> 8) & 255, (w >> 16) & 255, w >>> 24)).join('');

describe('CPU models', () => {
  it('qemu64 is what QEMU 7.2 shows: vendor, signature, brand, address widths', () => {
    const [level, b, c, d] = leaf('qemu64', 0);
    expect([level, text(b, d, c)]).toEqual([0xd, 'AuthenticAMD']);
    expect(leaf('qemu64', 1)[0]).toBe(0x60fb1);
    const brand = [2, 3, 4].map((i) => text(...leaf('qemu64', 0x80000000 + i))).join('');
    expect(brand.replace(/\0+$/, '')).toBe('QEMU Virtual CPU version 2.5+');
    expect(leaf('qemu64', 0x80000008)[0]).toBe(0x3028);
    expect([leaf('qemu64', 0x80000000)[0], leaf('qemu64', 0x40000000)[0]]).toEqual([0x8000000a, 0x40000001]);
    expect(text(...leaf('qemu64', 0x40000000).slice(1))).toBe('TCGTCGTCGTCG');
  });

  it('qemu64 has the features of QEMU’s, less SVM', () => {
    // fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2
    expect(leaf('qemu64', 1)[3] >>> 0).toBe(0x078bfbfd);
    // pni cx16 hypervisor
    expect(leaf('qemu64', 1)[2] >>> 0).toBe(0x80002001);
    expect(leaf('qemu64', 0x80000001).map((v) => v >>> 0)).toEqual([0x60fb1, 0, 1, 0x2193fbfd]);
  });

  it('older models have fewer leaves and features', () => {
    expect([leaf('486', 0)[0], leaf('486', 1)[0], leaf('486', 1)[3]]).toEqual([1, 0x480, 0x9]);
    expect([leaf('pentium', 1)[0], leaf('pentium2', 1)[0], leaf('pentium3', 1)[0], leaf('qemu32', 1)[0]]).toEqual([
      0x543, 0x652, 0x673, 0x663,
    ]);
    expect(parseCpu('pentium3').cpu.has('sse2')).toBe(false);
    expect(leaf('pentium', 0x80000000)).toEqual([0, 0, 0, 0]);
  });

  it('every model shows the features that it has and the engine has, and warns about the others', () => {
    for (const [name, { features }] of Object.entries(CPU_MODELS)) {
      const { cpu, warnings } = parseCpu(name);
      for (const f of features) {
        const known = findFeature(f);
        expect(known, f).toBeDefined();
        expect(cpu.has(f), `${name} ${f}`).toBe(known?.implemented);
        expect(
          warnings.some((w) => w.includes(`.${f} [`)),
          `${name} ${f}`,
        ).toBe(!known?.implemented);
      }
      for (const f of FEATURES.keys()) if (!features.has(f) && f !== 'hypervisor') expect(cpu.has(f), `${name} ${f}`).toBe(false);
    }
  });

  it('the default, the greatest, and the plain ones lack nothing', () => {
    for (const name of ['qemu64', 'qemu32', 'kvm64', 'kvm32', '486', 'pentium', 'pentium2', 'pentium3', 'Conroe', 'Westmere', 'max'])
      expect(parseCpu(name).warnings, name).toEqual([]);
  });

  it('a processor has one name however it was asked for, and the name asks for it', () => {
    const nameOf = (option: string) => parseCpu(option).cpu.name;
    expect(nameOf('qemu64')).toBe('qemu64');
    expect(nameOf('qemu64,pni=off,+avx2,aes,xsave,avx,-cx16')).toBe(nameOf('qemu64,cx16=off,+xsave,+avx,+avx2,+aes,-pni,+sse2'));
    expect(nameOf('qemu64,-pni,family=6')).toBe('qemu64,-pni,family=6');
    for (const option of ['max', 'Skylake-Client', 'Skylake-Client,-avx,+svm', 'qemu64,-pni,family=6'])
      expect(nameOf(nameOf(option)), option).toBe(nameOf(option));
  });

  it('a model is its first version; other versions have names of their own', () => {
    for (const n of [0, 1, 7, 0x80000001, 0x80000002]) {
      expect(leaf('Haswell-v1', n)).toEqual(leaf('Haswell', n));
      expect(leaf('Haswell-noTSX', n)).toEqual(leaf('Haswell-v2', n));
    }
    expect([leaf('Haswell', 1)[0], leaf('Haswell-v2', 1)[0], leaf('EPYC', 1)[0]]).toEqual([0x306c4, 0x306c1, 0x800f12]);
    expect(() => parseCpu('max-v1')).toThrow(CpuModelError);
  });

  it('a feature brings the leaf that shows it', () => {
    expect([leaf('Penryn', 0)[0], leaf('Penryn,+bmi1', 0)[0], leaf('Penryn,+bmi1', 7)[1]]).toEqual([0xa, 0xa, 8]);
    expect([leaf('486,+bmi1', 0)[0], leaf('486,+bmi1', 7)[1], leaf('486,+xsave,+xsaveopt', 0)[0]]).toEqual([7, 8, 0xd]);
    expect([leaf('486', 0x80000000)[0], leaf('486,+nx', 0x80000000)[0]]).toEqual([0, 0x80000001]);
  });

  it('a feature goes with the one that it needs, and says so if it was asked for', () => {
    const without = parseCpu('max,-xsave');
    expect([without.cpu.has('xsaveopt'), without.cpu.has('xsavec'), without.warnings]).toEqual([false, false, []]);
    const asked = parseCpu('Conroe,+xsaveopt');
    expect([asked.cpu.has('xsaveopt'), asked.warnings]).toEqual([
      false,
      ['This feature depends on other features that were not requested: CPUID.0DH:EAX.xsaveopt [bit 0]'],
    ]);
    expect(parseCpu('Conroe,+xsaveopt,+xsave').warnings).toEqual([]);
  });
});

describe('-cpu model,features', () => {
  it('adds and removes features, by any of QEMU’s spellings', () => {
    expect(parseCpu('qemu64,+rdtscp').cpu.has('rdtscp')).toBe(true);
    expect(parseCpu('qemu64,-nx').cpu.has('nx')).toBe(false);
    expect(parseCpu('qemu64,lm=off').cpu.has('lm')).toBe(false);
    expect(parseCpu('qemu64,tsc_adjust=on').cpu.has('tsc-adjust')).toBe(true);
    expect(parseCpu('qemu64,-sse3').cpu.has('pni')).toBe(false);
    expect(parseCpu('qemu64,-hypervisor').cpu.has('hypervisor')).toBe(false);
  });

  it('changes who the processor says it is', () => {
    const option = 'qemu64,vendor=GenuineIntel,family=6,model=0x3a,stepping=9';
    const [, b, c, d] = leaf(option, 0);
    expect(text(b, d, c)).toBe('GenuineIntel');
    expect(leaf(option, 1)[0]).toBe(0x306a9);
    // Only AMD repeats leaf 1's features in the extended leaf.
    expect(leaf(option, 0x80000001)[3] & 1).toBe(0);
    expect(() => parseCpu('qemu64,vendor=me')).toThrow("CPU property 'vendor' takes 12 characters, not 'me'");
    expect(() => parseCpu('qemu64,stepping=16')).toThrow("CPU property 'stepping' takes a number up to 15, not '16'");
  });

  it('takes what matters to KVM only', () => {
    expect(leaf('max,host-phys-bits,migratable=no', 0x80000008)).toEqual(leaf('max', 0x80000008));
  });

  it('warns about features it has not, in QEMU’s words, and leaves them off', () => {
    const { cpu, warnings } = parseCpu('qemu64,+avx512f,+svm');
    expect(warnings).toEqual([
      "TCG doesn't support requested feature: CPUID.07H:EBX.avx512f [bit 16]",
      "TCG doesn't support requested feature: CPUID.80000001H:ECX.svm [bit 2]",
    ]);
    expect([cpu.has('avx512f'), cpu.has('svm')]).toEqual([false, false]);
  });

  it('refuses unknown models, properties and values', () => {
    expect(() => parseCpu('z80')).toThrow(CpuModelError);
    expect(() => parseCpu('z80')).toThrow(/unable to find CPU model 'z80'/);
    expect(() => parseCpu('toString')).toThrow(CpuModelError);
    expect(() => parseCpu('qemu64,+warp')).toThrow(/'warp'/);
    expect(() => parseCpu('qemu64,nx=perhaps')).toThrow(/'perhaps'/);
    expect(() => parseCpu('qemu64,')).toThrow(CpuModelError);
  });
});

describe('the CPUID table', () => {
  it('begins with the leaves whose features the core looks up by position', () => {
    for (const model of Object.keys(CPU_MODELS))
      expect(
        cpuidTable(parseCpu(model).cpu, 0)
          .slice(0, 5)
          .map(([n, sub]) => [n, sub]),
        model,
      ).toEqual([
        [0, ANY_SUBLEAF],
        [1, ANY_SUBLEAF],
        [7, 0],
        [0x80000001, ANY_SUBLEAF],
        [0xd, 1],
      ]);
  });

  it('carries the APIC id', () => {
    const table = cpuidTable(parseCpu('qemu64').cpu, 3);
    expect(table[1][3] >>> 24).toBe(3);
    expect(table.filter(([n]) => n === 0xb).map((e) => e[5])).toEqual([3, 3, 3]);
  });
});

describe('CPUID', () => {
  let p: Processor;
  beforeAll(async () => {
    p = await Processor.create();
  });
  beforeEach(() => {
    protectedWorld(p);
  });
  const cpuid = (n: number, sub = 0): number[] => {
    p.set64(L.RAX, n);
    p.set64(L.RCX, sub);
    expect(p.exec(0x0f, 0xa2)).toBeNull();
    return [L.RAX, L.RBX, L.RCX, L.RDX].map((r) => Number(p.get64(r)));
  };

  it('answers as the model does, for every leaf and subleaf', () => {
    const { cpu } = parseCpu('qemu64');
    for (const [first, last] of [
      [0, 0xd],
      [0x40000000, 0x40000001],
      [0x80000000, 0x8000000a],
    ])
      for (let n = first; n <= last; n++)
        for (let sub = 0; sub < 3; sub++) expect(cpuid(n, sub), n.toString(16)).toEqual(cpu.cpuid(n, sub).map((v) => v >>> 0));
  });

  it('beyond the last leaf of a range repeats the last basic leaf', () => {
    p.setModel('qemu32');
    protectedWorld(p);
    for (const n of [5, 0x3fffffff, 0x80000005, 0xc0000000]) expect(cpuid(n, 1)).toEqual(cpuid(4, 1));
    p.setModel('qemu64');
  });

  it('shows the APIC only while it is enabled', () => {
    const APIC = 1 << 9;
    expect([cpuid(1)[3] & APIC, cpuid(0x80000001)[3] & APIC]).toEqual([APIC, APIC]);
    p.apicBase = 0xfee00100n;
    expect([cpuid(1)[3] & APIC, cpuid(0x80000001)[3] & APIC]).toEqual([0, 0]);
  });
});
