/**
 * Arranges all rows in decision trees, one per opcode map, and proves them complete: every encoding is exactly one row,
 * an explicit #UD, or a prefix byte.
 */
import type { Feature } from './features.ts';
import type { Definitions, OpcodeMap, Prefix, Row } from './row.ts';

export const MAPS: OpcodeMap[] = ['1', '0f', '0f38', '0f3a', 'vex0f', 'vex0f38', 'vex0f3a'];
export const PREFIXES: Prefix[] = ['none', '66', 'f3', 'f2'];
/** Bytes of map 1 that are prefixes or escapes, and, in 64-bit mode, the REX prefixes. */
const PREFIX_BYTES = [0x0f, 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3];
const isPrefix = (map: OpcodeMap, op: number, only64: boolean): boolean =>
  (map === '1' && (PREFIX_BYTES.includes(op) || (only64 && op >= 0x40 && op < 0x50))) || (map === '0f' && (op === 0x38 || op === 0x3a));

/** What selects a row besides the opcode byte. */
type Dimension = 'prefix' | 'mem' | 'reg' | 'rm' | 'only64' | 'vexL' | 'w' | 'b';

export type Tree =
  | Row
  | 'UD'
  | 'prefix'
  | { by: Dimension; branches: Tree[] }
  /** Asked last: what the encoding is on a processor without the feature, and on one with it. */
  | { by: 'feature'; feature: Feature; branches: [Tree, Tree] };

const SIZES: Record<Dimension, number> = { prefix: 4, mem: 2, reg: 8, rm: 8, only64: 2, vexL: 2, w: 2, b: 2 };
/** The order in which a decoder can ask: the mode before a ModRM byte is even looked at. */
const ORDER: Dimension[] = ['only64', 'prefix', 'vexL', 'w', 'b', 'mem', 'reg', 'rm'];
/** Does row r allow value v (by index: see SIZES) of dimension d? undefined = it does not ask. */
function allows(r: Row, d: Dimension, v: number): boolean | undefined {
  switch (d) {
    case 'prefix':
      return r.prefix && PREFIXES[v] === r.prefix;
    case 'mem':
      return r.mod && (r.mod === 'mem') === (v === 1);
    case 'reg':
      return r.reg === undefined ? undefined : r.reg === v;
    case 'rm':
      return r.rm === undefined ? undefined : r.rm === v;
    case 'vexL':
    case 'w':
    case 'b':
      return r[d] === undefined ? undefined : r[d] === v;
    case 'only64':
      return r.modes && (r.modes === 'only64') === (v === 1);
  }
}

/** Arranges the rows that share an opcode. */
class OpcodeBuilder {
  constructor(
    private readonly definitions: Definitions,
    private readonly map: OpcodeMap,
    private readonly op: number,
    /** What is wrong with the rows, all of it. */
    private readonly problems: string[],
  ) {}

  build(): Tree {
    const { rows, undefinedRows } = this.definitions;
    const covers = (r: Row): boolean => r.map === this.map && (r.op === this.op || (r.plusReg === true && (this.op & ~7) === r.op));
    return this.branch([...rows, ...undefinedRows].filter(covers), {});
  }

  private branch(candidates: Row[], choice: Partial<Record<Dimension, number>>): Tree {
    const dimension = ORDER.find((d) => choice[d] === undefined && candidates.some((r) => allows(r, d, 0) !== undefined));
    if (!dimension) return this.leaf(candidates, choice);
    const branches: Tree[] = [];
    for (let v = 0; v < SIZES[dimension]; v++) {
      const rest = candidates.filter((r) => allows(r, dimension, v) !== false);
      branches.push(this.branch(rest, { ...choice, [dimension]: v }));
    }
    return { by: dimension, branches };
  }

  private leaf(candidates: Row[], choice: Partial<Record<Dimension, number>>): Tree {
    const { map, op } = this;
    const where = `map ${map} opcode ${op.toString(16)} ${JSON.stringify(choice)}`;
    const gated = candidates.filter((r) => r.feature);
    if (gated.length) {
      const without = candidates.filter((r) => !r.feature);
      const otherwise = without.length ? this.only(without, where) : 'UD';
      const only = this.only(gated, where);
      const { also } = gated[0];
      const given: Tree = also ? { by: 'feature', feature: also, branches: [otherwise, only] } : only;
      return { by: 'feature', feature: gated[0].feature as Feature, branches: [otherwise, given] };
    }
    if (candidates.length) return this.only(candidates, where);
    if (isPrefix(map, op, choice.only64 === 1)) return 'prefix';
    if (this.definitions.undefinedRest.some((u) => u.map === map && op >= u.from && op <= u.to)) return 'UD';
    this.problems.push(`${where}: neither a row, nor a prefix, nor explicitly undefined`);
    return 'UD';
  }

  private only(candidates: Row[], where: string): Tree {
    if (candidates.length > 1) this.problems.push(`${where}: both ${candidates.map((x) => x.syntax).join(' and ')}`);
    return candidates[0].mnemonic === 'UD' ? 'UD' : candidates[0];
  }
}

/** The tree of every opcode: 256 per map. Throws on an overlap or a gap. */
export function buildTrees(definitions: Definitions): Record<OpcodeMap, Tree[]> {
  const trees = {} as Record<OpcodeMap, Tree[]>;
  const problems: string[] = [];
  for (const map of MAPS) {
    trees[map] = Array.from({ length: 256 }, (_, op) => new OpcodeBuilder(definitions, map, op, problems).build());
  }
  if (problems.length) throw new Error(`the rows do not cover every encoding once:\n  ${problems.join('\n  ')}`);
  return trees;
}
