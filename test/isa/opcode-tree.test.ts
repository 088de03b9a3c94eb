import { describe, expect, test } from 'vitest';
import { buildTrees, type Tree } from '../../core-asm/isa/opcode-tree.ts';
import { type Definitions, definitions, type OpcodeMap, type Row } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/index.ts';

const encodedAs = (map: OpcodeMap, op: number, where: Partial<Row> = {}): Row => ({
  syntax: 'NEW',
  mnemonic: 'NEW',
  operands: [],
  helper: 'nop',
  ...where,
  map,
  op,
});
const withRow = (row: Row): Definitions => ({ ...definitions, rows: [...definitions.rows, row] });
const without = (unwanted: (r: Row) => boolean): Definitions => ({
  ...definitions,
  rows: definitions.rows.filter((r) => !unwanted(r)),
  undefinedRows: definitions.undefinedRows.filter((r) => !unwanted(r)),
});
/** The branch that a tree takes for these answers, with every feature. */
function leafOf(tree: Tree, answers: Record<string, number>): Tree {
  let t = tree;
  while (typeof t === 'object' && 'by' in t) t = t.branches[t.by === 'feature' ? 1 : (answers[t.by] ?? 0)];
  return t;
}

test('the rows cover every encoding exactly once', () => {
  expect(() => buildTrees(definitions)).not.toThrow();
});

describe('an overlap is an error that names both rows', () => {
  test.for([
    ['of two rows', encodedAs('1', 0x01), /map 1 opcode 1 .*both ADD Ev, Gv and NEW/],
    ['of a row and an explicit #UD', encodedAs('0f', 0x0a), /map 0f opcode a .*both NEW and UD/],
    ['in one mode only', encodedAs('1', 0x40, { modes: 'no64' }), /map 1 opcode 40 .*"only64":0.*both INC Zv and NEW/],
    ['in one ModRM extension only', encodedAs('1', 0xf7, { reg: 3 }), /map 1 opcode f7 .*"reg":3.*both NEG Ev and NEW/],
    ['with one of the registers in an opcode', encodedAs('1', 0x53), /map 1 opcode 53 .*both PUSH Zv and NEW/],
  ] as const)('%s', ([, row, message]) => {
    expect(() => buildTrees(withRow(row))).toThrow(message);
  });

  test('but not if the rows differ in mandatory prefix, memory form, or mode', () => {
    expect(() => buildTrees(withRow(encodedAs('0f', 0xf0, { prefix: '66' })))).not.toThrow();
    const split = without((r) => r.map === '1' && r.op === 0xd6);
    expect(() =>
      buildTrees({ ...split, rows: [...split.rows, encodedAs('1', 0xd6, { mod: 'mem' }), encodedAs('1', 0xd6, { mod: 'reg' })] }),
    ).not.toThrow();
  });
});

describe('an encoding that is neither row, prefix nor explicitly undefined is an error', () => {
  const gap = /neither a row, nor a prefix, nor explicitly undefined/;
  test.for([
    ['an opcode', (r: Row) => r.map === '1' && r.op === 0x90, /map 1 opcode 90 /],
    ['an explicit #UD that is missing', (r: Row) => r.map === '0f' && r.op === 0x0a, /map 0f opcode a /],
    ['one ModRM extension', (r: Row) => r.map === '1' && r.op === 0xfe && r.reg === 1, /map 1 opcode fe .*"reg":1/],
    ['the register form', (r: Row) => r.map === '1' && r.op === 0x8d && r.mod === 'reg', /map 1 opcode 8d .*"mem":0/],
    ['one mode', (r: Row) => r.map === '1' && r.op === 0x06 && r.modes === 'only64', /map 1 opcode 6 .*"only64":1/],
  ] as const)('%s', ([, unwanted, where]) => {
    const build = (): unknown => buildTrees(without(unwanted));
    expect(build).toThrow(gap);
    expect(build).toThrow(where);
  });
});

describe('the trees', () => {
  const trees = buildTrees(definitions);

  test.for([0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3, 0x0f])('byte %i of map 1 is a prefix or escape', (op) => {
    expect(trees['1'][op]).toBe('prefix');
  });

  test('40 to 4F are prefixes in 64-bit mode, INC and DEC elsewhere', () => {
    for (let op = 0x40; op < 0x50; op++) {
      expect(leafOf(trees['1'][op], { only64: 1 })).toBe('prefix');
      expect(leafOf(trees['1'][op], { only64: 0 })).toMatchObject({ mnemonic: op < 0x48 ? 'INC' : 'DEC' });
    }
  });

  test('a mandatory prefix selects among rows of an opcode', () => {
    const mnemonic = (prefix: number): unknown => (leafOf(trees['0f'][0x58], { prefix }) as Row).mnemonic;
    expect([0, 1, 2, 3].map(mnemonic)).toEqual(['ADDPS', 'ADDPD', 'ADDSS', 'ADDSD']);
  });
});
