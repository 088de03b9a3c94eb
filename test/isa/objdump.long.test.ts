import { describe, expect, test } from 'vitest';
import { hasTool, needs } from '../helpers/needs.ts';
import { compare, compareVex } from './compare.ts';
import { DIFFERENCES, type Difference } from './differences.ts';

describe('the disassembler, and so the instruction rows, against objdump', () => {
  const present = needs('objdump', hasTool('objdump'));
  const used = new Set<Difference>();

  test.for([16, 32, 64] as const)('agrees about length and mnemonic of 1,000,000 random encodings in %d-bit code', (mode) => {
    if (!present) return;
    const result = compare(1_000_000, mode, 1000 + mode);
    for (const d of result.used) used.add(d);
    expect(result.unexplained).toEqual([]);
  });

  test('agrees about every opcode behind VEX', () => {
    if (!present) return;
    const result = compareVex();
    for (const d of result.used) used.add(d);
    expect(result.unexplained).toEqual([]);
  });

  test('differs from it in every way that is listed, and in no other', () => {
    expect(DIFFERENCES.filter((d) => !used.has(d)).map((d) => d.why)).toEqual([]);
  });
});
