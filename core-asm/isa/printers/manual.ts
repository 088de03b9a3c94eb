/** Prints docs/instructions.md: every instruction that twin86 executes, from the rows. */
import type { OpcodeMap, Row } from '../row.ts';

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

export function printManual(rows: Row[]): string {
  const ordered = [...rows].sort((a, b) => a.mnemonic.localeCompare(b.mnemonic, 'en') || a.map.localeCompare(b.map) || a.op - b.op);
  const lines = ordered.map((r) => {
    const notes = [r.feature ? `CPUID ${r.feature}` : '', r.modes ? MODES[r.modes] : '', r.lock ? 'LOCK' : '', r.note ?? '']
      .filter((x) => x !== '')
      .join('; ');
    return `| ${r.syntax} | ${encoding(r)} | ${r.flags ?? ''} | ${engine(r)} | ${notes} |`;
  });
  return [
    '# Instructions',
    '',
    'Printed by `npm run isa` from the rows in `core-asm/isa/rows`; do not edit. Operands are spelled as in the SDM, volume 2D,',
    'appendix A.2. Flags: `r=` read, `w=` written, `u=` left undefined. "Semantics" says what carries the instruction out: a traced body',
    '(interpreter and translator are printed from it), a wasm SIMD expression, or a hand-written helper of the core. An encoding that is not',
    'listed raises #UD.',
    '',
    `${rows.length} rows.`,
    '',
    '| instruction | encoding | flags | semantics | notes |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
