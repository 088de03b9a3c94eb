import { beforeAll, describe, expect, test } from 'vitest';
import { findFeature } from '../../accel/tcg/cpu-features.ts';
import { FEATURES } from '../../core-asm/isa/features.ts';
import { rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/index.ts';
import { L, Processor, UD } from '../core/processor.ts';
import { CODE, longWorld } from '../core/world.ts';

test('the rows and the CPU models mean the same CPUID bits', () => {
  for (const [name, [word, bit]] of Object.entries(FEATURES)) expect(findFeature(name), name).toMatchObject({ name, word, bit });
});

test('a row never waits for a feature that no CPU model can have', () => {
  const missing = rows.filter((r) => r.feature && !findFeature(r.feature)?.implemented);
  expect(missing.map((r) => r.syntax)).toEqual([]);
});

describe('an instruction that CPUID does not announce raises #UD', () => {
  let p: Processor;
  beforeAll(async () => {
    p = await Processor.create();
  });

  function run(model: string, code: readonly number[]): number | undefined {
    p.setModel(model);
    p.reset();
    longWorld(p);
    p.set64(L.CR4, p.get64(L.CR4) | 0x600n);
    p.core.exports.stateReplaced(p.cpu);
    p.rip = CODE;
    return p.exec(...code)?.vector;
  }

  test.for([
    ['pni', [0x66, 0x0f, 0x7c, 0xc1]],
    ['ssse3', [0x66, 0x0f, 0x38, 0x00, 0xc1]],
    ['sse4.1', [0x66, 0x0f, 0x38, 0x17, 0xc1]],
    ['sse4.2', [0xf2, 0x0f, 0x38, 0xf1, 0xc1]],
    ['aes', [0x66, 0x0f, 0x38, 0xdc, 0xc1]],
    ['pclmulqdq', [0x66, 0x0f, 0x3a, 0x44, 0xc1, 0]],
    ['sha-ni', [0x0f, 0x38, 0xc8, 0xc1]],
    ['popcnt', [0xf3, 0x0f, 0xb8, 0xc1]],
  ] as const)('%s', ([feature, code]) => {
    expect(run(`max,+${feature}`, code)).toBeUndefined();
    expect(run(`max,-${feature}`, code)).toBe(UD);
  });
});
