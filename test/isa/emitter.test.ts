import { describe, expect, test } from 'vitest';
import * as L from '../../core-asm/assembly/layout.ts';
import { emitTemplate, fill, type Template, uleb } from '../../core-asm/isa/printers/emitter.ts';
import { rows } from '../../core-asm/isa/row.ts';
import { type Bits, traceRow } from '../../core-asm/isa/trace.ts';
import { wasm } from '../support/wasm.ts';
import '../../core-asm/isa/rows/index.ts';

/** A module with one function (cpu: i32) -> () of this code over an imported memory. */
function moduleOf(template: Template, operands: { r: number; m: number; imm: bigint }): Uint8Array<ArrayBuffer> {
  const section = (id: number, bytes: number[]) => [id, ...uleb(bytes.length), ...bytes];
  const locals = [...uleb(template.locals.length), ...template.locals.flatMap((bits) => [1, bits === 64 ? 0x7e : 0x7f])];
  const body = [...locals, ...fill(template, operands), 0x0b];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, 0x7f, 0]),
    ...section(2, [1, 1, 0x65, 1, 0x6d, 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, 1, 0x66, 0, 0]),
    ...section(10, [1, ...uleb(body.length), ...body]),
  ]);
}

/** What the SDM says of an addition, subtraction or logical operation: result and CF PF AF ZF SF OF. */
function reference(mnemonic: string, bits: number, a: bigint, b: bigint): { result: bigint; flags: string } {
  const mask = (1n << BigInt(bits)) - 1n;
  const sign = 1n << BigInt(bits - 1);
  const exact = { ADD: a + b, SUB: a - b, CMP: a - b, AND: a & b, OR: a | b, XOR: a ^ b }[mnemonic]!;
  const r = exact & mask;
  const sum = mnemonic === 'ADD';
  const logic = /AND|OR|XOR/.test(mnemonic);
  const cf = !logic && (exact < 0n || exact > mask);
  const of = !logic && (sum ? ((a ^ r) & (b ^ r) & sign) !== 0n : ((a ^ b) & (a ^ r) & sign) !== 0n);
  const af = !logic && ((a ^ b ^ r) & 16n) !== 0n;
  const ones = [...(r & 0xffn).toString(2)].filter((d) => d === '1').length;
  const bit = (v: boolean): number => Number(v);
  return { result: r, flags: [cf, ones % 2 === 0, af, r === 0n, (r & sign) !== 0n, of].map(bit).join('') };
}

/** The flags that FLAG_RES and FLAG_AUX stand for (core-asm/assembly/flags.ts). */
function flagsOf(state: DataView): string {
  const res = state.getBigInt64(L.FLAG_RES, true);
  const aux = state.getBigUint64(L.FLAG_AUX, true);
  const ones = [...((BigInt.asUintN(64, res) ^ (aux >> 8n)) & 0xffn).toString(2)].filter((d) => d === '1').length;
  const cf = Number(aux >> 63n);
  return [
    cf,
    Number(ones % 2 === 0),
    Number((aux >> 3n) & 1n),
    Number(res === 0n),
    Number(res < 0n) ^ Number(aux & 1n),
    cf ^ Number((aux >> 62n) & 1n),
  ].join('');
}

const EDGES = [
  0n,
  1n,
  0xfn,
  0x10n,
  0x7fn,
  0x80n,
  0xffn,
  0x7fffn,
  0x8000n,
  0x7fffffffn,
  0x80000000n,
  0xffffffffn,
  0x7fffffffffffffffn,
  0x8000000000000000n,
  0xffffffffffffffffn,
];

describe('the rows serve a translator: traces become wasm that computes what the manual says', () => {
  for (const mnemonic of ['ADD', 'SUB', 'CMP', 'AND', 'OR', 'XOR']) {
    for (const bits of [8, 16, 32, 64] as const) {
      test(`${mnemonic} between registers, ${bits} bits`, async () => {
        const row = rows.find((r) => r.syntax === `${mnemonic} ${bits === 8 ? 'Eb, Gb' : 'Ev, Gv'}`)!;
        const template = emitTemplate(traceRow(row, bits as Bits, 'reg'));
        const memory = new wasm.Memory({ initial: 1 });
        const state = new DataView(memory.buffer);
        const { instance } = await wasm.instantiate(moduleOf(template, { r: L.RBX, m: L.RAX, imm: 0n }), { e: { m: memory } });
        const run = instance.exports.f as (cpu: number) => void;
        const mask = (1n << BigInt(bits)) - 1n;
        for (const a of EDGES)
          for (const b of EDGES) {
            state.setBigUint64(L.RAX, a, true);
            state.setBigUint64(L.RBX, b, true);
            run(0);
            const { result, flags } = reference(mnemonic, bits, a & mask, b & mask);
            const kept = bits === 32 ? 0n : a & ~mask;
            expect(state.getBigUint64(L.RAX, true)).toBe(mnemonic === 'CMP' ? a : kept | result);
            expect(flagsOf(state)).toBe(flags);
          }
      });
    }
  }
  test('an immediate is filled in, sign-extended', async () => {
    const row = rows.find((r) => r.syntax === 'ADD Ev, Ib')!;
    const template = emitTemplate(traceRow(row, 64, 'reg'));
    const memory = new wasm.Memory({ initial: 1 });
    const { instance } = await wasm.instantiate(moduleOf(template, { r: 0, m: L.RDX, imm: -5n }), { e: { m: memory } });
    (instance.exports.f as (cpu: number) => void)(0);
    expect(new DataView(memory.buffer).getBigInt64(L.RDX, true)).toBe(-5n);
  });
});
