/** Prints docs/instructions.md: every instruction that twin86 executes, from the rows. */
import type { OpcodeMap, Row } from '../row.ts';
import type { TestStatus } from '../test-status.ts';

const hex = (n: number): string => n.toString(16).toUpperCase().padStart(2, '0');
const MAP_BYTES: Record<OpcodeMap, string> = {
  '1': '',
  '0f': '0F ',
  '0f38': '0F 38 ',
  '0f3a': '0F 3A ',
  vex0f: '0F ',
  vex0f38: '0F 38 ',
  vex0f3a: '0F 3A ',
};

/** VEX.128.66.W0 and the like: as the SDM writes it. */
function vex(row: Row): string {
  const length = row.vexL === undefined ? '' : row.vexL ? '.256' : '.128';
  const pp = row.prefix && row.prefix !== 'none' ? `.${row.prefix.toUpperCase()}` : '';
  return `VEX${length}${pp}${row.w === undefined ? '' : `.W${row.w}`} `;
}

/** The mandatory prefix. */
function mandatory(row: Row): string {
  if (row.map.startsWith('vex')) return vex(row);
  if (row.prefix === undefined) return '';
  return row.prefix === 'none' ? 'NP ' : `${row.prefix.toUpperCase()} `;
}

/** The encoding as the SDM writes it: mandatory prefix, opcode, /digit. */
function encoding(row: Row): string {
  const plus = row.plusReg ? '+r' : '';
  const form = row.mod === 'mem' ? ' m' : row.mod === 'reg' ? ' r' : '';
  const digit = row.reg === undefined ? '' : ` /${row.reg}`;
  return `${mandatory(row)}${MAP_BYTES[row.map]}${hex(row.op)}${plus}${digit}${row.rm === undefined ? form : ` rm=${row.rm}`}`;
}

const MODES = { no64: 'not in 64-bit mode', only64: '64-bit mode only' };
const engine = (row: Row): string => (row.sem ? 'traced' : row.simd ? 'SIMD expression' : `\`${row.helper}\``);

/** What processors have and this one has not. */
export interface Absences {
  /** Names of CPUID bits, by where they are. */
  readonly features: ReadonlyMap<string, readonly string[]>;
  /** Instructions as regular expressions of their mnemonics, by the extension that has them. */
  readonly instructions: readonly { readonly extension: string; readonly mnemonics: string }[];
}

/** Any mnemonic. */
const ALL = '\\w+';

/** A regular expression, as a shell writes alternatives. */
function braces(pattern: string): string {
  const sets = pattern.replace(/\|\\\{vex\\\}/g, '').replace(/\[(\w+)\]/g, (_, set: string) => `{${[...set].join(',')}}`);
  let depth = 0;
  const text = sets.replace(/\(\?![^)]*\)\$?/g, '').replace(/[()|]/g, (c) => {
    if (c === '(') depth++;
    if (c === ')') depth--;
    return c === '(' ? '{' : c === ')' ? '}' : depth === 0 ? ', ' : ',';
  });
  return text
    .replace(/\\w[+?]/g, '*')
    .replace(/\{([^{}]*)\}\?/g, '{,$1}')
    .replace(/(\w)\?/g, '{,$1}')
    .toUpperCase();
}

function absent({ features, instructions }: Absences): string[] {
  return [
    '## Not implemented',
    '',
    'Encodings of these raise #UD, and CPUID does not promise them, whatever `-cpu` asks for.',
    '',
    '| extension | instructions |',
    '|---|---|',
    ...instructions.map(({ extension, mnemonics }) => `| ${extension} | ${mnemonics === ALL ? 'all' : braces(mnemonics)} |`),
    '',
    "Feature bits that QEMU's models may have and twin86 has not, by their names for `-cpu` (leaf, subleaf and register of CPUID):",
    '',
    '| CPUID | features |',
    '|---|---|',
    ...[...features].map(([word, names]) => `| ${word} | ${names.join(', ')} |`),
    '',
  ];
}

export function printManual(rows: Row[], status: TestStatus, absences: Absences): string {
  const ordered = [...rows].sort((a, b) => a.mnemonic.localeCompare(b.mnemonic, 'en') || a.map.localeCompare(b.map) || a.op - b.op);
  const lines = ordered.map((r) => {
    const notes = [r.feature ? `CPUID ${r.feature}` : '', r.modes ? MODES[r.modes] : '', r.lock ? 'LOCK' : '', r.note ?? '']
      .filter((x) => x !== '')
      .join('; ');
    return `| ${r.syntax} | ${encoding(r)} | ${r.flags ?? ''} | ${engine(r)} | ${status.of(r)} | ${notes} |`;
  });
  const tested = rows.map((r) => status.vectors(r)).filter((n) => n > 0);
  return [
    '# Instructions',
    '',
    'Printed by `npm run isa` from the rows in `core-asm/isa/rows`; do not edit. Operands are spelled as in the SDM, volume 2D,',
    'appendix A.2. Flags: `r=` read, `w=` written, `u=` left undefined. "Semantics" says what carries the instruction out: a traced body',
    '(interpreter and translator are printed from it), a wasm SIMD expression, or a hand-written helper of the core. An encoding that is not',
    'listed raises #UD.',
    '',
    '"Tests" says how many recorded results of a processor (an AMD EPYC) the row is compared with (`test/silicon`, `test/core`),',
    'which for privileged instructions, and those of features that its system has not turned on, are only the faults at user level;',
    '"by hand" are those that tests in `test/core` name with the manual as their oracle, most of them instructions of the system. Whole suites',
    'that others wrote are in [conformance.md](conformance.md).',
    '',
    `${rows.length} rows, ${tested.length} of them with ${tested.reduce((sum, n) => sum + n, 0).toLocaleString('en')} results of a processor.`,
    '',
    '| instruction | encoding | flags | semantics | tests | notes |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
    ...absent(absences),
  ].join('\n');
}
