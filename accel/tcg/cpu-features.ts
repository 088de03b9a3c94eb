/**
 * CPUID feature bits by QEMU's names (`-cpu model,+name,-name`), after SDM vol. 2A CPUID and AMD APM vol. 3 appendix E, and which of
 * them the wasm engine implements. A guest sees no other ones.
 */

/** Words of feature bits: [leaf, subleaf, register as an index of eax, ebx, ecx, edx]. */
export const WORDS = {
  '1.edx': [1, 0, 3],
  '1.ecx': [1, 0, 2],
  '7.ebx': [7, 0, 1],
  '7.ecx': [7, 0, 2],
  '7.edx': [7, 0, 3],
  '7.1.eax': [7, 1, 0],
  '80000001.edx': [0x80000001, 0, 3],
  '80000001.ecx': [0x80000001, 0, 2],
  '80000007.edx': [0x80000007, 0, 3],
  '80000008.ebx': [0x80000008, 0, 1],
  '8000000a.edx': [0x8000000a, 0, 3],
  'd.eax': [0xd, 1, 0],
  '6.eax': [6, 0, 0],
} as const;
export type Word = keyof typeof WORDS;

/** From bit 0 up; a dash stands for a bit without a name. */
const NAMES: Record<Word, string> = {
  '1.edx':
    'fpu vme de pse tsc msr pae mce cx8 apic - sep mtrr pge mca cmov pat pse36 pn clflush - ds acpi mmx fxsr sse sse2 ss ht tm ia64 pbe',
  '1.ecx':
    'pni pclmulqdq dtes64 monitor ds-cpl vmx smx est tm2 ssse3 cid - fma cx16 xtpr pdcm - pcid dca sse4.1 sse4.2 x2apic movbe popcnt ' +
    'tsc-deadline aes xsave - avx f16c rdrand hypervisor',
  '7.ebx':
    'fsgsbase tsc-adjust sgx bmi1 hle avx2 - smep bmi2 erms invpcid rtm - - mpx - avx512f avx512dq rdseed adx smap avx512ifma pcommit ' +
    'clflushopt clwb intel-pt avx512pf avx512er avx512cd sha-ni avx512bw avx512vl',
  '7.ecx':
    '- avx512vbmi umip pku - waitpkg avx512vbmi2 - gfni vaes vpclmulqdq avx512vnni avx512bitalg - avx512-vpopcntdq - la57 - - - - - rdpid - ' +
    'bus-lock-detect cldemote - movdiri movdir64b - sgxlc pks',
  '7.edx':
    '- - avx512-4vnniw avx512-4fmaps fsrm - - - avx512-vp2intersect - md-clear - - - serialize - tsx-ldtrk - - arch-lbr - - amx-bf16 ' +
    'avx512-fp16 amx-tile amx-int8 spec-ctrl stibp - arch-capabilities core-capability ssbd',
  '7.1.eax': '- - - - avx-vnni avx512-bf16',
  '80000001.edx': '- - - - - - - - - - - syscall - - - - - - - - nx - mmxext - - fxsr-opt pdpe1gb rdtscp - lm 3dnowext 3dnow',
  '80000001.ecx':
    'lahf-lm cmp-legacy svm extapic cr8legacy abm sse4a misalignsse 3dnowprefetch osvw ibs xop skinit wdt - lwp fma4 tce - nodeid-msr - tbm ' +
    'topoext perfctr-core perfctr-nb',
  '80000007.edx': '- - - - - - - - invtsc',
  '80000008.ebx': 'clzero - xsaveerptr - - - - - - wbnoinvd - - ibpb - ibrs amd-stibp - - - - - - - - amd-ssbd virt-ssbd amd-no-ssb',
  '8000000a.edx':
    'npt lbrv svm-lock nrip-save tsc-scale vmcb-clean flushbyasid decodeassists - - pause-filter - pfthreshold avic - v-vmsave-vmload vgif - ' +
    '- - - - - - - - - - svme-addr-chk',
  'd.eax': 'xsaveopt xsavec xgetbv1 xsaves',
  '6.eax': '- - arat',
};

const ALIASES: Record<string, string> = {
  sse3: 'pni',
  'sse4-1': 'sse4.1',
  'sse4-2': 'sse4.2',
  xd: 'nx',
  i64: 'lm',
  ffxsr: 'fxsr-opt',
  pclmuldq: 'pclmulqdq',
  dscpl: 'ds-cpl',
};

/** What means nothing without something else, later ones depending on earlier ones: in pairs. */
export const DEPENDENCIES: readonly (readonly [dependent: string, base: string])[] = [
  ['mmxext', 'sse'],
  ...['xsaveopt', 'xsavec', 'xgetbv1', 'xsaves', 'avx'].map((name) => [name, 'xsave'] as const),
  ...['avx2', 'fma', 'f16c', 'vaes', 'vpclmulqdq'].map((name) => [name, 'avx'] as const),
];

/** What the instruction rows, the MMU and the system helpers really do, or what is so anyway (ss, erms, arat). */
const IMPLEMENTED = new Set(
  [
    'fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 ss',
    'pni pclmulqdq monitor ssse3 fma cx16 pcid sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave avx f16c rdrand hypervisor',
    'fsgsbase tsc-adjust bmi1 avx2 smep bmi2 erms invpcid rdseed adx smap pcommit clflushopt clwb sha-ni',
    'umip pku vaes vpclmulqdq rdpid pks',
    'syscall nx mmxext fxsr-opt pdpe1gb rdtscp lm',
    'lahf-lm abm 3dnowprefetch',
    'xsaveerptr wbnoinvd',
    'xsaveopt xsavec xgetbv1',
    'arat',
  ].flatMap((word) => word.split(' ')),
);

export interface Feature {
  readonly name: string;
  readonly word: Word;
  readonly bit: number;
  readonly implemented: boolean;
}

function feature(name: string, word: Word, bit: number): Feature {
  return { name, word, bit, implemented: IMPLEMENTED.has(name) };
}

/** Every feature bit that has a name. */
export const FEATURES: ReadonlyMap<string, Feature> = new Map(
  (Object.keys(NAMES) as Word[]).flatMap((word) =>
    NAMES[word]
      .split(' ')
      .map((name, bit): [string, Feature] => [name, feature(name, word, bit)])
      .filter(([name]) => name !== '-'),
  ),
);

/** By any of the spellings QEMU takes: underscores, aliases. */
export function findFeature(name: string): Feature | undefined {
  const plain = name.replaceAll('_', '-');
  return FEATURES.get(ALIASES[plain] ?? plain);
}

/** A feature as QEMU's warnings show it. */
function place(f: Feature): string {
  const [leaf, , register] = WORDS[f.word];
  return `CPUID.${leaf.toString(16).toUpperCase().padStart(2, '0')}H:${['EAX', 'EBX', 'ECX', 'EDX'][register]}.${f.name} [bit ${f.bit}]`;
}

/** The engine's warning about a feature that it has not, in QEMU's words. */
export const unsupported = (f: Feature): string => `TCG doesn't support requested feature: ${place(f)}`;
/** And about one that was asked for without what it needs. */
export const unrequested = (f: Feature): string => `This feature depends on other features that were not requested: ${place(f)}`;
