/** Prints core-asm/disasm/table.ts: the rows' syntax and the decision trees, for the disassembler. */
import { MAPS, type Tree } from '../opcode-tree.ts';
import type { OpcodeMap, Row } from '../row.ts';
import { needsModRm } from './decoder.ts';

const PREFIX_MANDATORY = 'p';

/** One letter each: m = has ModRM, d = d64, f = f64, p = 66 is the row's mandatory prefix and no operand size, l = LOCK, v = VEX.vvvv. */
function traits(row: Row): string {
  return [
    needsModRm(row) ? 'm' : '',
    row.size64 === 'd64' ? 'd' : '',
    row.size64 === 'f64' ? 'f' : '',
    row.prefix === '66' && !row.operands.some((o) => o.size === 'v' || o.size === 'z') ? PREFIX_MANDATORY : '',
    row.lock ? 'l' : '',
    row.operands.some((o) => 'BH'.includes(o.kind)) ? 'v' : '',
  ].join('');
}

export function printDisassembler(trees: Record<OpcodeMap, Tree[]>, rows: Row[]): string {
  const texts = rows.map((r) => `${traits(r)}|${r.mnemonic} ${r.operands.map((o) => o.text).join(',')}`.trim());
  const distinct = [...new Set(texts)];
  const numberOf = new Map(rows.map((r, i) => [r, distinct.indexOf(texts[i])]));
  const flatten = (t: Tree): unknown => {
    if (t === 'UD') return -1;
    if (t === 'prefix') return -2;
    // What the processor would have to have, a disassembler has.
    if ('by' in t) return t.by === 'feature' ? flatten(t.branches[1]) : [t.by, ...t.branches.map(flatten)];
    return numberOf.get(t);
  };
  const line = (v: unknown): string => JSON.stringify(v).replaceAll('"', "'");
  return [
    '// Printed by core-asm/isa from the instruction rows; do not edit. Long because every row is in it.',
    '',
    '/** Row number, -1 = #UD, -2 = prefix or escape, or a branch: what it asks, then a node per answer. */',
    "export type Node = number | readonly ['only64' | 'prefix' | 'mem' | 'reg' | 'rm' | 'vexL' | 'w' | 'b', ...Node[]];",
    '',
    '/** traits|MNEMONIC operands. Traits: m ModRM, d and f operand size 64 in 64-bit mode by default or always, p mandatory 66, l LOCK, v VEX.vvvv. */',
    `export const ROWS: readonly string[] = [`,
    ...distinct.map((t) => `  '${t}',`),
    '];',
    '',
    '/** Maps 1, 0F, 0F38, 0F3A, and 0F, 0F38, 0F3A behind VEX: 256 opcodes each. */',
    'export const OPCODES: readonly (readonly Node[])[] = [',
    ...MAPS.flatMap((m) => ['  [', ...trees[m].map((t) => `    ${line(flatten(t))},`), '  ],']),
    '];',
    '',
  ].join('\n');
}
