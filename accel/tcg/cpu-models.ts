/**
 * The processors that `-cpu` can name: QEMU 7.2's models with QEMU's family, model, stepping, vendor and cache leaves, without the
 * features that this engine does not have (cpu-features.ts). One processor with one thread per package.
 */

import { MAXPHYADDR } from '../../core-asm/assembly/layout.ts';
import type { CpuModel } from '../accelerator.ts';
import { FEATURES, findFeature, unsupported, WORDS, type Word } from './cpu-features.ts';

type Registers = readonly [number, number, number, number];
const INTEL = 'GenuineIntel';
const AMD = 'AuthenticAMD';
const QEMU_NAME = 'QEMU Virtual CPU version 2.5+';

interface Definition {
  /** Highest basic leaf, and highest extended leaf (0 = none). */
  readonly level: number;
  readonly xlevel: number;
  readonly vendor: string;
  readonly family: number;
  readonly model: number;
  readonly stepping: number;
  /** 48 characters at most. */
  readonly brand: string;
  readonly features: string;
}

// The engine's default for `vme` is off, as with QEMU's tcg: `+vme` turns it on.
const I486 = 'fpu pse';
const PENTIUM = `${I486} de tsc msr mce cx8 mmx`;
const PENTIUM2 = `${PENTIUM} pae sep mtrr pge mca cmov pat pse36 fxsr`;
const PENTIUM3 = `${PENTIUM2} sse`;
const PPRO = 'fpu de pse tsc msr mce cx8 pge cmov pat fxsr mmx sse sse2 pae sep apic';
const PC64 = `${PPRO} mtrr clflush mca pse36 pni`;
const LONG = 'lm syscall nx';

export const CPU_MODELS: Readonly<Record<string, Definition>> = {
  qemu64: {
    level: 0xd,
    xlevel: 0x8000000a,
    vendor: AMD,
    family: 15,
    model: 107,
    stepping: 1,
    brand: QEMU_NAME,
    features: `${PC64} cx16 ${LONG} lahf-lm`,
  },
  qemu32: { level: 4, xlevel: 0x80000004, vendor: INTEL, family: 6, model: 6, stepping: 3, brand: QEMU_NAME, features: `${PPRO} pni` },
  kvm64: {
    level: 0xd,
    xlevel: 0x80000008,
    vendor: INTEL,
    family: 15,
    model: 6,
    stepping: 1,
    brand: 'Common KVM processor',
    features: `${PC64} cx16 ${LONG}`,
  },
  kvm32: {
    level: 5,
    xlevel: 0x80000008,
    vendor: INTEL,
    family: 15,
    model: 6,
    stepping: 1,
    brand: 'Common 32-bit KVM processor',
    features: PC64,
  },
  '486': { level: 1, xlevel: 0, vendor: INTEL, family: 4, model: 8, stepping: 0, brand: '', features: I486 },
  pentium: { level: 1, xlevel: 0, vendor: INTEL, family: 5, model: 4, stepping: 3, brand: '', features: PENTIUM },
  pentium2: { level: 2, xlevel: 0, vendor: INTEL, family: 6, model: 5, stepping: 2, brand: '', features: PENTIUM2 },
  pentium3: { level: 3, xlevel: 0, vendor: INTEL, family: 6, model: 7, stepping: 3, brand: '', features: PENTIUM3 },
  Opteron_G1: {
    level: 5,
    xlevel: 0x80000008,
    vendor: AMD,
    family: 15,
    model: 6,
    stepping: 1,
    brand: 'AMD Opteron 240 (Gen 1 Class Opteron)',
    features: `${PC64} ${LONG}`,
  },
  max: {
    level: 0xd,
    xlevel: 0x8000000a,
    vendor: AMD,
    family: 6,
    model: 6,
    stepping: 3,
    brand: 'QEMU TCG CPU version 2.5+',
    features: [...FEATURES.values()]
      .filter((f) => f.implemented)
      .map((f) => f.name)
      .join(' '),
  },
};

export const DEFAULT_CPU = 'qemu64';

/** `-cpu` asked for what does not exist; the message is for the user. */
export class CpuModelError extends Error {}

/** Bits of CPUID.1:EDX that AMD repeats in 8000_0001:EDX. */
const AMD_ALIASES = 0x0183f3ff;
const PSE36 = 1 << 17;

const u32 = (v: number): number => v >>> 0;
/** Four characters to a register. */
function characters(text: string, at: number): number {
  let word = 0;
  for (let i = 3; i >= 0; i--) word = (word << 8) | (text.charCodeAt(at + i) || 0);
  return u32(word);
}

/** A processor that `-cpu` named: answers CPUID for the processor with APIC id 0. */
export class TcgCpuModel implements CpuModel {
  constructor(
    readonly name: string,
    private readonly definition: Definition,
    private readonly features: Readonly<Record<Word, number>>,
  ) {}

  cpuid(leaf: number, subleaf: number): Registers {
    const { level, xlevel } = this.definition;
    if (leaf >= 0x80000000) return leaf <= xlevel ? this.extendedLeaf(leaf) : [0, 0, 0, 0];
    if (leaf >= 0x40000000) return leaf === 0x40000000 ? [0x40000001, ...this.text('TCGTCGTCGTCG', [0, 4, 8])] : [0, 0, 0, 0];
    return leaf <= level ? this.basicLeaf(leaf, subleaf) : [0, 0, 0, 0];
  }

  private text<const T extends readonly number[]>(text: string, at: T): { [K in keyof T]: number } {
    return at.map((i) => characters(text, i)) as { [K in keyof T]: number };
  }

  /** Family, model and stepping as leaf 1 has them. */
  private get signature(): number {
    const { family, model, stepping } = this.definition;
    const families = family > 15 ? 0xf00 | ((family - 15) << 20) : family << 8;
    return families | ((model & 15) << 4) | ((model >> 4) << 16) | stepping;
  }

  private basicLeaf(leaf: number, subleaf: number): Registers {
    const f = this.features;
    switch (leaf) {
      case 0:
        // In the order EBX, EDX, ECX.
        return [this.definition.level, ...this.text(this.definition.vendor, [0, 8, 4])];
      case 1:
        // EBX 15:8: CLFLUSH line of 8 quadwords.
        return [this.signature, 8 << 8, f['1.ecx'], f['1.edx']];
      case 2:
        // L1D 32K, L1I 32K, L2 2M, L3 16M.
        return [1, 0, 0x4d, 0x2c307d];
      case 4:
        return CACHES[subleaf] ?? [0, 0, 0, 0];
      case 5:
        return [0, 0, 3, 0];
      case 7:
        return subleaf === 0 ? [0, f['7.ebx'], f['7.ecx'], f['7.edx']] : [0, 0, 0, 0];
      case 0xd:
        return this.has('xsave') ? this.stateLeaf(subleaf) : [0, 0, 0, 0];
      case 0xb:
        return subleaf < 2 ? [0, 1, ((subleaf + 1) << 8) | subleaf, 0] : [0, 0, subleaf & 0xff, 0];
      default:
        return [0, 0, 0, 0];
    }
  }

  /** XSAVE: the components, the extensions, and where the components beyond the legacy ones are in an image. */
  private stateLeaf(subleaf: number): Registers {
    const components = COMPONENTS.filter((c) => this.has(c.feature));
    const size = Math.max(LEGACY_STATE, ...components.map((c) => c.at + c.size));
    // The core puts the size of what XCR0 enables into EBX.
    if (subleaf === 0) return [components.reduce((bits, c) => bits | (1 << c.number), 3), size, size, 0];
    if (subleaf === 1) return [this.features['d.eax'], this.has('xsavec') ? size : 0, 0, 0];
    const component = components.find((c) => c.number === subleaf);
    return component ? [component.size, component.at, 0, 0] : [0, 0, 0, 0];
  }

  private extendedLeaf(leaf: number): Registers {
    const { vendor, brand, xlevel } = this.definition;
    const f = this.features;
    const aliases = vendor === AMD ? f['1.edx'] & AMD_ALIASES : 0;
    switch (leaf) {
      case 0x80000000:
        return [xlevel, ...this.text(vendor, [0, 8, 4])];
      case 0x80000001:
        return [this.signature, 0, f['80000001.ecx'], u32(f['80000001.edx'] | aliases)];
      case 0x80000002:
      case 0x80000003:
      case 0x80000004: {
        const at = (leaf - 0x80000002) * 16;
        return this.text(brand, [at, at + 4, at + 8, at + 12]);
      }
      // AMD's cache and TLB leaves (APM vol. 3 E.4.4, E.4.5).
      case 0x80000005:
        return [0x01ff01ff, 0x01ff01ff, 0x40020140, 0x40020140];
      case 0x80000006:
        return [0, 0x42004200, 0x02008140, 0x00808140];
      case 0x80000008:
        return [this.addressWidths, 0, 0, 0];
      default:
        return [0, 0, 0, 0];
    }
  }

  private get addressWidths(): number {
    if (this.has('lm')) return (48 << 8) | MAXPHYADDR;
    return this.features['1.edx'] & PSE36 ? 36 : 32;
  }

  has(name: string): boolean {
    const f = findFeature(name);
    return f !== undefined && (this.features[f.word] & (1 << f.bit)) !== 0;
  }
}

/** XSAVE images: x87, SSE and the header; the upper halves of the YMM registers and PKRU where AMD's processors have them. */
const LEGACY_STATE = 576;
const COMPONENTS = [
  { number: 2, feature: 'avx', at: 576, size: 256 },
  { number: 9, feature: 'pku', at: 832, size: 8 },
];

/** Leaf 4: L1D, L1I, L2, L3 of a package with one processor. */
const CACHES: readonly Registers[] = [
  [0x121, 0x01c0003f, 0x3f, 1],
  [0x122, 0x01c0003f, 0x3f, 1],
  [0x143, 0x03c0003f, 0xfff, 1],
  [0x163, 0x03c0003f, 0x3fff, 6],
];

export interface CpuChoice {
  readonly cpu: TcgCpuModel;
  /** What was asked for and cannot be had, in QEMU's words. */
  readonly warnings: string[];
}

/** Properties that say who the processor is: they replace those of the model. */
const IDENTITY: Readonly<Record<string, (value: string) => Partial<Definition>>> = {
  vendor: (vendor) => {
    if (vendor.length !== 12) throw new CpuModelError(`CPU property 'vendor' takes 12 characters, not '${vendor}'`);
    return { vendor };
  },
  family: (value) => ({ family: part('family', value, 0xff + 0xf) }),
  model: (value) => ({ model: part('model', value, 0xff) }),
  stepping: (value) => ({ stepping: part('stepping', value, 0xf) }),
};

/** Properties that matter to KVM only; QEMU's tcg takes them, too. */
const IGNORED = new Set(['host-phys-bits', 'migratable']);

function part(key: string, value: string, most: number): number {
  if (!/^(0x[0-9a-f]+|\d+)$/i.test(value) || Number(value) > most)
    throw new CpuModelError(`CPU property '${key}' takes a number up to ${most}, not '${value}'`);
  return Number(value);
}

/** `-cpu`'s argument: `model[,+feature|,-feature|,feature=on|off|,property=value]...`. Throws CpuModelError. */
export function parseCpu(option: string): CpuChoice {
  const [name, ...changes] = option.split(',');
  const model = Object.hasOwn(CPU_MODELS, name) ? CPU_MODELS[name] : undefined;
  if (!model) throw new CpuModelError(`unable to find CPU model '${name}' (there are: ${Object.keys(CPU_MODELS).join(', ')})`);
  let definition = model;
  const wanted = new Set([...model.features.split(' '), 'hypervisor']);
  const warnings: string[] = [];
  for (const change of changes) {
    const [property, value] = change.split('=', 2);
    if (value !== undefined && Object.hasOwn(IDENTITY, property)) {
      definition = { ...definition, ...IDENTITY[property](value) };
      continue;
    }
    const [key, on] = readChange(change);
    if (IGNORED.has(key)) continue;
    const f = findFeature(key);
    if (!f) throw new CpuModelError(`CPU model '${name}' has no property '${key}' (in '${change}')`);
    if (on && !f.implemented) warnings.push(unsupported(f));
    else if (on) wanted.add(f.name);
    else wanted.delete(f.name);
  }
  const features = Object.fromEntries(Object.keys(WORDS).map((word) => [word, 0])) as Record<Word, number>;
  for (const each of wanted) {
    const f = FEATURES.get(each);
    if (f) features[f.word] = u32(features[f.word] | (1 << f.bit));
  }
  return { cpu: new TcgCpuModel(name, definition, features), warnings };
}

function readChange(change: string): [string, boolean] {
  if (change.startsWith('+')) return [change.slice(1), true];
  if (change.startsWith('-')) return [change.slice(1), false];
  const [key, value] = change.split('=', 2);
  if (value === undefined || value === 'on' || value === 'yes' || value === 'true') return [key, true];
  if (value === 'off' || value === 'no' || value === 'false') return [key, false];
  throw new CpuModelError(`CPU property '${key}' takes 'on' or 'off', not '${value}'`);
}
