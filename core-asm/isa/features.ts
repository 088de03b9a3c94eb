/**
 * The CPUID bits that rows name in `feature`: where the core finds them (SDM vol. 2A, CPUID; AMD APM vol. 3, appendix E). The names
 * are those of `-cpu`; a test compares this table with accel/tcg/cpu-features.ts, which knows all the others too.
 */

/** The leaves with which the core's CPUID table begins: 1, 7 (subleaf 0), 8000_0001 and D (subleaf 1), as its entry numbers (assembly/cpuid.ts). */
const ENTRIES = { '1': 1, '7': 2, '80000001': 3, d: 4 };
const REGISTERS = { eax: 0, ebx: 1, ecx: 2, edx: 3 };
/** An entry is leaf, subleaf, EAX, EBX, ECX, EDX. */
const ENTRY_WORDS = 6;

type Word = `${keyof typeof ENTRIES}.${keyof typeof REGISTERS}`;

export const FEATURES = {
  pni: ['1.ecx', 0],
  pclmulqdq: ['1.ecx', 1],
  monitor: ['1.ecx', 3],
  ssse3: ['1.ecx', 9],
  fma: ['1.ecx', 12],
  cx16: ['1.ecx', 13],
  'sse4.1': ['1.ecx', 19],
  'sse4.2': ['1.ecx', 20],
  movbe: ['1.ecx', 22],
  popcnt: ['1.ecx', 23],
  aes: ['1.ecx', 25],
  xsave: ['1.ecx', 26],
  avx: ['1.ecx', 28],
  f16c: ['1.ecx', 29],
  rdrand: ['1.ecx', 30],
  tsc: ['1.edx', 4],
  msr: ['1.edx', 5],
  cx8: ['1.edx', 8],
  sep: ['1.edx', 11],
  cmov: ['1.edx', 15],
  clflush: ['1.edx', 19],
  mmx: ['1.edx', 23],
  fxsr: ['1.edx', 24],
  sse: ['1.edx', 25],
  sse2: ['1.edx', 26],
  fsgsbase: ['7.ebx', 0],
  bmi1: ['7.ebx', 3],
  avx2: ['7.ebx', 5],
  bmi2: ['7.ebx', 8],
  invpcid: ['7.ebx', 10],
  rdseed: ['7.ebx', 18],
  adx: ['7.ebx', 19],
  smap: ['7.ebx', 20],
  pcommit: ['7.ebx', 22],
  clflushopt: ['7.ebx', 23],
  clwb: ['7.ebx', 24],
  'sha-ni': ['7.ebx', 29],
  pku: ['7.ecx', 3],
  vaes: ['7.ecx', 9],
  vpclmulqdq: ['7.ecx', 10],
  rdpid: ['7.ecx', 22],
  'lahf-lm': ['80000001.ecx', 0],
  abm: ['80000001.ecx', 5],
  syscall: ['80000001.edx', 11],
  rdtscp: ['80000001.edx', 27],
  xsaveopt: ['d.eax', 0],
  xsavec: ['d.eax', 1],
} as const satisfies Record<string, readonly [Word, number]>;
export type Feature = keyof typeof FEATURES;

/** As the decoder's tables have it: the word of the CPUID table in bits 9:5, the bit in bits 4:0. */
export function featureCode(feature: Feature): number {
  const [word, bit] = FEATURES[feature];
  const [leaf, register] = word.split('.') as [keyof typeof ENTRIES, keyof typeof REGISTERS];
  return ((ENTRIES[leaf] * ENTRY_WORDS + 2 + REGISTERS[register]) << 5) | bit;
}
