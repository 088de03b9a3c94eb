import { beforeAll, describe, expect, test } from 'vitest';
import { L } from '../../accel/tcg/core.ts';
import { parseCpu } from '../../accel/tcg/cpu-models.ts';
import { cpuidTable } from '../../accel/tcg/cpuid-table.ts';
import { disassemble, type Mode } from '../../core-asm/disasm/disassemble.ts';
import { wholeCore } from '../core/whole-core.ts';
import { Random } from '../support/random.ts';
import { hex, MAX_LENGTH, randomEncoding } from './encodings.ts';

type Decode = (cpu: number, op: number, at: number, bytes: number, offset: number, key: number) => number;

const COUNT = 100_000;
/** Handlers 1 and 2 raise #UD and, for more than 15 bytes, #GP. */
const UNDEFINED = [1, 2];
const MODE_KEY = { 16: 0, 32: 1, 64: 2 };

describe("the core's decoder and the disassembler", () => {
  let decode: (bytes: Uint8Array, available: number, mode: Mode) => { length: number; handler: number };

  beforeAll(async () => {
    const core = await wholeCore();
    core.exports.init(4 << 20, 1);
    const call = (core.exports as unknown as { decode: Decode }).decode;
    const cpu = core.exports.cpuBase(0) >>> 0;
    // The disassembler knows every instruction.
    for (const [i, word] of cpuidTable(parseCpu('max').cpu, 0).flat().entries())
      core.data.setUint32(cpu + L.CPUID_ENTRIES + 4 * i, word, true);
    decode = (bytes, available, mode) => {
      core.bytes.set(bytes, cpu + L.FETCH_BYTES);
      const length = call(cpu, cpu + L.FETCH_OPS, cpu + L.FETCH_BYTES, available, 0, MODE_KEY[mode]);
      return { length, handler: core.data.getUint16(cpu + L.FETCH_OPS, true) };
    };
  });

  /** Half of them arbitrary bytes. */
  function* encodings(mode: Mode, count: number): Generator<Uint8Array> {
    const random = new Random(mode);
    for (let i = 0; i < count; i++) {
      yield i & 1 ? randomEncoding(random, mode) : Uint8Array.from({ length: MAX_LENGTH }, () => random.below(256));
    }
  }

  test.for([16, 32, 64] as const)('agree about the length of random bytes, and about what is no instruction, in %d-bit code', (mode) => {
    for (const bytes of encodings(mode, COUNT)) {
      const core = decode(bytes, MAX_LENGTH, mode);
      const text = disassemble(bytes, 0n, mode);
      const ours = UNDEFINED.includes(core.handler) ? 'undefined' : core.length;
      const theirs = /^(\(bad\)|ud[012])$/.test(text.mnemonic) ? 'undefined' : text.length;
      if (ours !== theirs) expect(ours, `${hex(bytes)}: ${text.mnemonic} ${text.operands}`).toBe(theirs);
    }
  });

  test.for([16, 32, 64] as const)('an instruction of which a byte is missing is not decoded, in %d-bit code', (mode) => {
    for (const bytes of encodings(mode, COUNT / 20)) {
      const { length, handler } = decode(bytes, MAX_LENGTH, mode);
      if (UNDEFINED.includes(handler)) continue;
      for (let n = 1; n < length; n++) expect(decode(bytes, n, mode).length, `${n} of ${length} bytes ${hex(bytes)}`).toBe(0);
    }
  });
});
