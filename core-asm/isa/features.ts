/**
 * The CPUID bits that rows name in `feature`: where the core finds them (SDM vol. 2A, CPUID; AMD APM vol. 3, appendix E). The names
 * are those of `-cpu`; a test compares this table with accel/tcg/cpu-features.ts, which knows all the others too.
 */

/** The leaves with which the core's CPUID table begins: 1, 7 (subleaf 0) and 8000_0001, as its entry numbers (assembly/cpuid.ts). */
const ENTRIES = { '1': 1, '7': 2, '80000001': 3 };
const REGISTERS = { ebx: 1, ecx: 2, edx: 3 };
/** An entry is leaf, subleaf, EAX, EBX, ECX, EDX. */
const ENTRY_WORDS = 6;

type Word = `${keyof typeof ENTRIES}.${keyof typeof REGISTERS}`;

export const FEATURES = {
  pni: ['1.ecx', 0],
  pclmulqdq: ['1.ecx', 1],
  ssse3: ['1.ecx', 9],
  'sse4.1': ['1.ecx', 19],
  'sse4.2': ['1.ecx', 20],
  popcnt: ['1.ecx', 23],
  aes: ['1.ecx', 25],
  mmx: ['1.edx', 23],
  sse: ['1.edx', 25],
  sse2: ['1.edx', 26],
  'sha-ni': ['7.ebx', 29],
} as const satisfies Record<string, readonly [Word, number]>;
export type Feature = keyof typeof FEATURES;

/** As the decoder's tables have it: the word of the CPUID table in bits 9:5, the bit in bits 4:0. */
export function featureCode(feature: Feature): number {
  const [word, bit] = FEATURES[feature];
  const [leaf, register] = word.split('.') as [keyof typeof ENTRIES, keyof typeof REGISTERS];
  return ((ENTRIES[leaf] * ENTRY_WORDS + 2 + REGISTERS[register]) << 5) | bit;
}
