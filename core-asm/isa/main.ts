/** Prints everything that is generated from the rows. Run by scripts/isa.mjs, which compares or writes the files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildTrees } from './opcode-tree.ts';
import { FIRST_ROW, printTables, rowFlags } from './printers/decoder.ts';
import { printDisassembler } from './printers/disassembler.ts';
import { findDefinitions } from './printers/expression.ts';
import { numberHandlers, PSEUDO, printHandlers, printLoop } from './printers/handlers.ts';
import { printIr, printNodeNames } from './printers/ir.ts';
import { type Absences, printManual } from './printers/manual.ts';
import { printSimd, simdName } from './printers/simd.ts';
import { VectorPrograms } from './printers/vector.ts';
import { printX87, x87Kind } from './printers/x87.ts';
import { definitions, type Row, rows } from './row.ts';
import { TestStatus } from './test-status.ts';
import './rows/index.ts';

/** A handler of an instruction, and a function of vectors or elements that a `simd` row may call. */
const HANDLER = /^export function (\w+)\(cpu: usize, _?op: usize\): i32/gm;
const VECTOR_FUNCTION = /^(?:@inline )?export function (\w+)\(.*\): (?:v128|u32|u64|i64) \{/gm;

/** Which module of the core exports each function with a signature. */
function findFunctions(assembly: string, signature: RegExp): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (dir: string): void => {
    for (const name of readdirSync(dir).sort()) {
      const path = join(dir, name);
      if (statSync(path).isDirectory()) {
        if (name !== 'gen') visit(path);
      } else if (name.endsWith('.ts')) {
        for (const m of readFileSync(path, 'utf8').matchAll(signature)) {
          if (found.has(m[1])) throw new Error(`${m[1]} is in ${path} and in ${found.get(m[1])}`);
          found.set(m[1], `../${relative(assembly, path).replace(/\.ts$/, '')}`);
        }
      }
    }
  };
  visit(assembly);
  return found;
}

/** File name, from the project's root -> text. */
export function printAll(root: string, absences: Absences): Map<string, string> {
  const assembly = join(root, 'core-asm/assembly');
  const gen = 'core-asm/assembly/gen';
  const trees = buildTrees(definitions);
  const numbering = numberHandlers(rows);
  const flags = [0, 0];
  const bases = [0, 0];
  const variants: number[] = [PSEUDO.indexOf('undefinedOpcode')];
  const numberOf = new Map(rows.map((r, i) => [r, i + FIRST_ROW]));
  for (const row of rows) {
    const v = numbering.variants.get(row)!;
    flags.push(rowFlags(row, v));
    bases.push(variants.length);
    variants.push(...v.numbers);
  }
  const modules = findFunctions(assembly, HANDLER);
  const vectors = findFunctions(join(assembly, 'sse'), VECTOR_FUNCTION);
  for (const row of rows) if (row.simd) modules.set(numbering.handlers[numbering.variants.get(row)!.numbers[0]].name, './simd');
  const missing = new Set<string>();
  const moduleOf = (helper: string): string => {
    const from = modules.get(helper);
    if (!from) missing.add(helper);
    return from ?? '';
  };
  const vectorModuleOf = (name: string): string => {
    const from = vectors.get(name);
    if (!from) missing.add(name);
    return from?.replace('../', '../sse/') ?? '';
  };
  const rowsOf = (name: string): Row[] => rows.filter((r) => (r.helper ?? (r.simd ? simdName(r) : '')) === name);
  const sources = readdirSync(join(assembly, 'sse')).sort();
  const definitionsOf = (name: string) => findDefinitions(readFileSync(join(assembly, 'sse', name), 'utf8'));
  const programs = new VectorPrograms(new Map(sources.flatMap(definitionsOf)));
  const starts = new Map(numbering.handlers.map((h) => [h, programs.start(h, rowsOf(h.name))]));
  const files = new Map([
    [`${gen}/tables.ts`, printTables(trees, (r) => numberOf.get(r) as number, flags, bases, variants)],
    [`${gen}/handlers.ts`, printHandlers(numbering, moduleOf)],
    [`${gen}/loop.ts`, printLoop(numbering)],
    [`${gen}/ir.ts`, printIr(numbering.handlers, rowsOf, (h) => starts.get(h) !== 0)],
    [
      `${gen}/vectors.ts`,
      programs.print([...starts.values()]) + printX87(numbering.handlers.map((h) => (h.trace ? 0 : x87Kind(h.name, rowsOf(h.name))))),
    ],
    [`${gen}/simd.ts`, printSimd(rows, vectorModuleOf)],
    ['core-asm/disasm/table.ts', printDisassembler(trees, rows)],
    ['core-asm/disasm/nodes.ts', printNodeNames()],
    ['docs/instructions.md', printManual(rows, new TestStatus(root), absences)],
  ]);
  if (missing.size) throw new Error(`no module of the core exports ${[...missing].join(', ')}`);
  return files;
}
