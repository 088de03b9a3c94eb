/**
 * The processors that `-cpu` can name: QEMU 7.2's models (cpu-definitions.ts) with QEMU's cache leaves, without the features that this
 * engine does not have (cpu-features.ts). One processor with one thread per package.
 */

import { MAXPHYADDR } from '../../core-asm/assembly/layout.ts';
import type { CpuModel } from '../accelerator.ts';
import { type Line, MODELS, SYNONYMS } from './cpu-definitions.ts';
import { DEPENDENCIES, FEATURES, findFeature, unrequested, unsupported, WORDS, type Word } from './cpu-features.ts';

type Registers = readonly [number, number, number, number];
const AMD = 'AuthenticAMD';

interface Definition {
  /** Highest basic leaf, and highest extended leaf (0 = none), unless a feature is beyond. */
  readonly level: number;
  readonly xlevel: number;
  readonly vendor: string;
  readonly family: number;
  readonly model: number;
  readonly stepping: number;
  /** 48 characters at most. */
  readonly brand: string;
  /** Also those that this engine does not have. */
  readonly features: ReadonlySet<string>;
}

function parseModel([identity, brand, list]: Line): Definition {
  const [vendor, numbers, level, xlevel] = identity.split(' ');
  const [family, model, stepping] = numbers.split('-').map(Number);
  return {
    vendor,
    family,
    model,
    stepping,
    level: Number.parseInt(level, 16),
    xlevel: Number.parseInt(xlevel, 16),
    brand,
    features: featureSet(list),
  };
}

/** What a line of cpu-definitions.ts lists: `model +feature -feature`. */
function featureSet(list: string): Set<string> {
  const features = new Set<string>();
  for (const word of list.split(' ')) {
    if (word.startsWith('+')) features.add(word.slice(1));
    else if (word.startsWith('-')) features.delete(word.slice(1));
    else for (const name of featureSet(MODELS[word][2])) features.add(name);
  }
  return features;
}

/** Everything that the engine has. */
const MAX: Definition = {
  ...parseModel(['AuthenticAMD 6-6-3 d 8000000a', 'QEMU TCG CPU version 2.5+', 'qemu64']),
  features: new Set([...FEATURES.values()].filter((f) => f.implemented).map((f) => f.name)),
};

/** By QEMU's names. */
export const CPU_MODELS: Readonly<Record<string, Definition>> = {
  ...Object.fromEntries(Object.entries(MODELS).map(([name, line]) => [name, parseModel(line)])),
  ...Object.fromEntries(Object.entries(SYNONYMS).map(([name, version]) => [name, parseModel(MODELS[version])])),
  max: MAX,
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
    if (leaf >= 0x80000000) return leaf <= this.xlevel ? this.extendedLeaf(leaf) : [0, 0, 0, 0];
    if (leaf >= 0x40000000) return leaf === 0x40000000 ? [0x40000001, ...this.text('TCGTCGTCGTCG', [0, 4, 8])] : [0, 0, 0, 0];
    return leaf <= this.level ? this.basicLeaf(leaf, subleaf) : [0, 0, 0, 0];
  }

  private get level(): number {
    return Math.max(this.definition.level, ...this.featureLeaves().filter((leaf) => leaf < 0x80000000));
  }

  private get xlevel(): number {
    return Math.max(this.definition.xlevel, ...this.featureLeaves().filter((leaf) => leaf >= 0x80000000));
  }

  /** The leaves that must exist because they show a feature. */
  private featureLeaves(): number[] {
    return (Object.keys(WORDS) as Word[]).filter((word) => this.features[word]).map((word) => WORDS[word][0]);
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
        return [this.level, ...this.text(this.definition.vendor, [0, 8, 4])];
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
      case 6:
        return [f['6.eax'], 0, 0, 0];
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
    const { vendor, brand } = this.definition;
    const f = this.features;
    const aliases = vendor === AMD ? f['1.edx'] & AMD_ALIASES : 0;
    switch (leaf) {
      case 0x80000000:
        return [this.xlevel, ...this.text(vendor, [0, 8, 4])];
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
        return [this.addressWidths, f['80000008.ebx'], 0, 0];
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
  let definition = findModel(name);
  const wanted = new Set(definition.features).add('hypervisor');
  const explicit = new Set<string>();
  const properties: string[] = [];
  for (const change of changes) {
    const [property, value] = change.split('=', 2);
    if (value !== undefined && Object.hasOwn(IDENTITY, property)) {
      definition = { ...definition, ...IDENTITY[property](value) };
      properties.push(change);
      continue;
    }
    const [key, on] = readChange(change);
    if (IGNORED.has(key)) continue;
    const f = findFeature(key);
    if (!f) throw new CpuModelError(`CPU model '${name}' has no property '${key}' (in '${change}')`);
    if (on) explicit.add(f.name);
    if (on) wanted.add(f.name);
    else wanted.delete(f.name);
  }
  const { names, features, warnings } = provide(wanted, explicit);
  const more = [...names].filter((feature) => !definition.features.has(feature) && feature !== 'hypervisor');
  const less = [...definition.features].filter((feature) => FEATURES.get(feature)?.implemented && !names.has(feature));
  return { cpu: new TcgCpuModel(cpuName(name, [...properties, ...more.map(plus), ...less.map(minus)]), definition, features), warnings };
}

const plus = (feature: string): string => `+${feature}`;
const minus = (feature: string): string => `-${feature}`;

/** An option that asks for this very processor: the same one has the same name however it was asked for. */
export const cpuName = (model: string, changes: readonly string[]): string => [model, ...[...changes].sort()].join();

function findModel(name: string): Definition {
  const first = name.replace(/-v1$/, '');
  const plain = Object.hasOwn(MODELS, first) ? first : name;
  if (!Object.hasOwn(CPU_MODELS, plain)) throw new CpuModelError(`unable to find CPU model '${name}'; '-cpu help' lists what there is`);
  return CPU_MODELS[plain];
}

/** What can be had of the features wanted, and QEMU's words about the others: in its order, that of the words and their bits. */
function provide(
  wanted: ReadonlySet<string>,
  explicit: ReadonlySet<string>,
): { names: ReadonlySet<string>; features: Record<Word, number>; warnings: string[] } {
  const asked = [...FEATURES.values()].filter((f) => wanted.has(f.name));
  const warnings = asked.filter((f) => !f.implemented).map(unsupported);
  const had = new Map(asked.filter((f) => f.implemented).map((f) => [f.name, f]));
  for (const [dependent, base] of DEPENDENCIES) {
    const f = had.get(dependent);
    if (!f || had.has(base)) continue;
    had.delete(dependent);
    if (explicit.has(dependent)) warnings.push(unrequested(f));
  }
  const features = Object.fromEntries(Object.keys(WORDS).map((word) => [word, 0])) as Record<Word, number>;
  for (const f of had.values()) features[f.word] = u32(features[f.word] | (1 << f.bit));
  return { names: new Set(had.keys()), features, warnings };
}

function readChange(change: string): [string, boolean] {
  if (change.startsWith('+')) return [change.slice(1), true];
  if (change.startsWith('-')) return [change.slice(1), false];
  const [key, value] = change.split('=', 2);
  if (value === undefined || value === 'on' || value === 'yes' || value === 'true') return [key, true];
  if (value === 'off' || value === 'no' || value === 'false') return [key, false];
  throw new CpuModelError(`CPU property '${key}' takes 'on' or 'off', not '${value}'`);
}
