import { describe, expect, test } from 'vitest';
import { hasTool, needs } from '../helpers/needs.ts';
import { compare } from './compare.ts';

describe('the disassembler, and so the instruction rows, against objdump', () => {
  const present = needs('objdump', hasTool('objdump'));

  test.for([16, 32, 64] as const)('agrees about length and mnemonic of 50,000 random encodings in %d-bit code', (mode) => {
    if (present) expect(compare(50_000, mode, mode).unexplained).toEqual([]);
  });
});
