import { beforeAll, describe, expect, test } from 'vitest';
import { findFeature } from '../../accel/tcg/cpu-features.ts';
import { FEATURES, type Feature } from '../../core-asm/isa/features.ts';
import { type Row, rows } from '../../core-asm/isa/row.ts';
import '../../core-asm/isa/rows/index.ts';
import { L, Processor } from '../core/processor.ts';
import { isVex, vexBytes } from '../support/vex.ts';

test('the rows and the CPU models mean the same CPUID bits', () => {
  for (const [name, [word, bit]] of Object.entries(FEATURES)) expect(findFeature(name), name).toMatchObject({ name, word, bit });
});

test('a row never waits for a feature that no CPU model can have', () => {
  const missing = rows.filter((r) => r.feature && !findFeature(r.feature)?.implemented);
  expect(missing.map((r) => r.syntax)).toEqual([]);
});

const BYTES: Record<string, number[]> = { none: [], '66': [0x66], f3: [0xf3], f2: [0xf2] };
const ESCAPES: Partial<Record<Row['map'], number[]>> = { '0f': [0x0f], '0f38': [0x0f, 0x38], '0f3a': [0x0f, 0x3a] };

/** One encoding of the row, in 64-bit code unless it does not exist there. */
function encoding(r: Row): number[] {
  const prefix = r.prefix ?? 'none';
  const modrm = (r.mod === 'reg' ? 0xc0 : 0) | ((r.reg ?? 0) << 3) | (r.rm ?? 0);
  const rex = ((r.w ?? 0) << 3) | (r.b ?? 0);
  const start = isVex(r)
    ? vexBytes({ map: r.map, prefix, rex, vvvv: 0, length: r.vexL ?? 0 })
    : [...BYTES[prefix], ...(rex ? [0x40 | rex] : []), ...(ESCAPES[r.map] ?? [])];
  return [...start, r.op, modrm];
}

describe('an instruction that CPUID does not announce raises #UD, or is what it was before', () => {
  let p: Processor;
  beforeAll(async () => {
    p = await Processor.create();
  });
  type Decode = (cpu: number, op: number, at: number, bytes: number, offset: number, key: number) => number;
  const HANDLER_UD = 1;

  function handler(model: string, r: Row): number {
    p.setModel(model);
    const { core, cpu } = p;
    core.bytes.fill(0, cpu + L.FETCH_BYTES, cpu + L.FETCH_BYTES + 15);
    core.bytes.set(encoding(r), cpu + L.FETCH_BYTES);
    (core.exports as unknown as { decode: Decode }).decode(cpu, cpu + L.FETCH_OPS, cpu + L.FETCH_BYTES, 15, 0, r.modes === 'no64' ? 1 : 2);
    return core.data.getUint16(cpu + L.FETCH_OPS, true);
  }

  const gated = rows.filter((r) => r.feature);
  test.for([...new Set(gated.map((r) => r.feature as Feature))])('%s', (feature) => {
    for (const r of gated.filter((x) => x.feature === feature)) {
      const present = handler('max', r);
      const absent = handler(`max,-${feature}`, r);
      expect(present, r.syntax).not.toBe(HANDLER_UD);
      expect(absent, r.syntax).not.toBe(present);
      const older = rows.some((x) => !x.feature && x.map === r.map && x.op === r.op && x.prefix === r.prefix && x.reg === r.reg);
      if (!older) expect(absent, r.syntax).toBe(HANDLER_UD);
    }
  });
});
