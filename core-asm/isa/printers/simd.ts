/**
 * Rows with a `simd` expression -> AssemblyScript handlers (gen/simd.ts). The expression is over v128 values `a`, the destination
 * register, and `b`, the r/m operand; `c` is the register XMM0, `imm` the immediate byte. Functions it calls by a bare name are
 * those of assembly/sse that yield a v128.
 *
 *   row('PADDB Vx, Wx', { map: '0f', op: 0xfc, prefix: '66', simd: 'i8x16.add(a, b)' });
 *
 * MMX forms (operands P, Q) compute with zero upper halves. The size of W or Q says what memory is read: d and ss 32 bits, q and
 * sd 64, w 16, everything else the whole register, which for XMM must be aligned unless the row is `unaligned`.
 */
import type { Row } from '../row.ts';

/** The handler's name: of several rows with one mnemonic, the MMX form has a suffix. */
export function simdName(row: Row): string {
  return row.mnemonic.toLowerCase() + (row.operands[0].kind === 'P' ? '_mmx' : '');
}

const SOURCE: Record<string, string> = {
  Ww: 'vector32(xmmRm16(cpu, op))',
  Wd: 'vector32(xmmRm32(cpu, op))',
  Wss: 'vector32(xmmRm32(cpu, op))',
  Wq: 'vector64(xmmRm64(cpu, op))',
  Wsd: 'vector64(xmmRm64(cpu, op))',
  Qd: 'vector32(mmxRm32(cpu, op))',
  Qq: 'vector64(mmxRm64(cpu, op))',
};

function handler(row: Row): string {
  const [a, b] = row.operands;
  const whole = row.unaligned ? 'xmmRmUnaligned(cpu, op)' : 'xmmRm128(cpu, op)';
  const source = SOURCE[b.text] ?? ('WM'.includes(b.kind) ? whole : undefined);
  if (!source || !'PV'.includes(a.kind)) throw new Error(`${row.syntax}: not a shape of a simd row`);
  const usesA = /\ba\b/.test(row.simd!);
  const head = `/** ${row.syntax} */\nexport function ${simdName(row)}(cpu: usize, op: usize): i32 {\n`;
  const more = [
    /\bimm\b/.test(row.simd!) ? '  const imm = <u32>opImm(op) & 0xff;\n' : '',
    /\bc\b/.test(row.simd!) ? '  const c = v128.load(xmm(cpu, 0));\n' : '',
  ].join('');
  if (a.kind === 'P') {
    return `${head}  if (mmxBlocked(cpu)) return ST_FAULT;
  const b = ${source};
${usesA ? '  const a = v128.load64_zero(mmx(cpu, opR(op)));\n' : ''}${more}  mmxWrite(cpu, opR(op), i64x2.extract_lane(${row.simd}, 0));
  mmxEnter(cpu);
  return ST_NEXT;
}
`;
  }
  return `${head}  if (sseBlocked(cpu)) return ST_FAULT;
  const b = ${source};
  const r = xmm(cpu, opR(op));
${usesA ? '  const a = v128.load(r);\n' : ''}${more}  v128.store(r, ${row.simd});
  return ST_NEXT;
}
`;
}

/** The module gen/simd.ts: one handler per simd row. `moduleOf` says which core module exports a vector function. */
export function printSimd(rows: readonly Row[], moduleOf: (name: string) => string): string {
  const simd = rows.filter((r) => r.simd !== undefined);
  const names = simd.map(simdName);
  const twice = names.find((n, i) => names.indexOf(n) !== i);
  if (twice) throw new Error(`two simd rows would both be called ${twice}`);
  const called = new Set(simd.flatMap((r) => [...r.simd!.matchAll(/(?<![.\w])([a-z]\w*)\(/g)].map((m) => m[1])));
  const imports = new Map<string, string[]>();
  for (const name of [...called].sort()) imports.set(moduleOf(name), [...(imports.get(moduleOf(name)) ?? []), name]);
  return [
    '// Printed by isa/printers/simd.ts; do not edit.',
    'import { opImm, opR, ST_FAULT, ST_NEXT } from "../op";',
    'import { mmx, mmxBlocked, mmxEnter, mmxWrite } from "../sse/mmx";',
    'import { mmxRm32, mmxRm64, vector32, vector64, xmmRm16, xmmRm32, xmmRm64, xmmRm128, xmmRmUnaligned } from "../sse/operand";',
    ...[...imports].sort().map(([from, names]) => `import { ${names.join(', ')} } from "${from}";`),
    'import { sseBlocked, xmm } from "../sse/state";',
    '',
    ...simd.map(handler),
  ].join('\n');
}
