/** SSE4.1 (SDM vol. 1, 12.9). All have a 66 prefix. */
import { type RowSpec, rowOf } from '../row.ts';

const row = rowOf('sse4.1');

type More = Pick<RowSpec, 'widens' | 'immHigh' | 'mod'>;
const on38 = (syntax: string, op: number, simd: string, more?: More): void => row(syntax, { map: '0f38', op, prefix: '66', simd, ...more });
const on3a = (syntax: string, op: number, simd: string, more?: More): void => row(syntax, { map: '0f3a', op, prefix: '66', simd, ...more });

// --- selections: by the sign of the elements of XMM0, or by bits of the immediate ------------------------------------------
on38('PBLENDVB Vdq, Wdq, XMM0', 0x10, 'v128.bitselect(b, a, i8x16.shr_s(c, 7))');
on38('BLENDVPS Vps, Wps, XMM0', 0x14, 'v128.bitselect(b, a, i32x4.shr_s(c, 31))');
on38('BLENDVPD Vpd, Wpd, XMM0', 0x15, 'v128.bitselect(b, a, i64x2.shr_s(c, 63))');
on3a('BLENDPS Vps, Wps, Ib', 0x0c, 'v128.bitselect(b, a, dwordMask(imm))', { immHigh: 4 });
on3a('BLENDPD Vpd, Wpd, Ib', 0x0d, 'v128.bitselect(b, a, qwordMask(imm))', { immHigh: 2 });
on3a('PBLENDW Vdq, Wdq, Ib', 0x0e, 'v128.bitselect(b, a, wordMask(imm))');

// --- widening moves ------------------------------------------------------------------------------------------------------------
const WORDS = { s: 'i16x8.extend_low_i8x16_s', u: 'i16x8.extend_low_i8x16_u' };
const DWORDS = { s: 'i32x4.extend_low_i16x8_s', u: 'i32x4.extend_low_i16x8_u' };
const QWORDS = { s: 'i64x2.extend_low_i32x4_s', u: 'i64x2.extend_low_i32x4_u' };
for (const [name, base, t] of [
  ['PMOVSX', 0x20, 's'],
  ['PMOVZX', 0x30, 'u'],
] as const) {
  on38(`${name}BW Vdq, Wq`, base, `${WORDS[t]}(b)`, { widens: 8 });
  on38(`${name}BD Vdq, Wd`, base + 1, `${DWORDS[t]}(${WORDS[t]}(b))`, { widens: 4 });
  on38(`${name}BQ Vdq, Ww`, base + 2, `${QWORDS[t]}(${DWORDS[t]}(${WORDS[t]}(b)))`, { widens: 2 });
  on38(`${name}WD Vdq, Wq`, base + 3, `${DWORDS[t]}(b)`, { widens: 8 });
  on38(`${name}WQ Vdq, Wd`, base + 4, `${QWORDS[t]}(${DWORDS[t]}(b))`, { widens: 4 });
  on38(`${name}DQ Vdq, Wq`, base + 5, `${QWORDS[t]}(b)`, { widens: 8 });
}

// --- packed integers -------------------------------------------------------------------------------------------------------------
on38('PMULDQ Vdq, Wdq', 0x28, 'muldq(a, b)');
on38('PCMPEQQ Vdq, Wdq', 0x29, 'i64x2.eq(a, b)');
row('MOVNTDQA Vdq, Mdq', { map: '0f38', op: 0x2a, mod: 'mem', prefix: '66', aligned: true, simd: 'b' });
on38('PACKUSDW Vdq, Wdq', 0x2b, 'i16x8.narrow_i32x4_u(a, b)');
for (const [i, operation] of [
  'i8x16.min_s',
  'i32x4.min_s',
  'i16x8.min_u',
  'i32x4.min_u',
  'i8x16.max_s',
  'i32x4.max_s',
  'i16x8.max_u',
  'i32x4.max_u',
].entries()) {
  const name = `P${i < 4 ? 'MIN' : 'MAX'}${['SB', 'SD', 'UW', 'UD'][i % 4]}`;
  on38(`${name} Vdq, Wdq`, 0x38 + i, `${operation}(a, b)`);
}
on38('PMULLD Vdq, Wdq', 0x40, 'i32x4.mul(a, b)');
on38('PHMINPOSUW Vdq, Wdq', 0x41, 'minposuw(b)');
on3a('MPSADBW Vdq, Wdq, Ib', 0x42, 'sumsOfDifferences(a, b, imm)', { immHigh: 3 });
row('PTEST Vdq, Wdq', { map: '0f38', op: 0x17, prefix: '66', flags: 'w=oszapc', helper: 'ptest' });

// --- one element: the register operand is a general one as a whole, the memory operand has the element's size ------------------------
const element = (syntax: string, op: number, mod: 'reg' | 'mem' | undefined, helper: string): void =>
  row(syntax, { map: '0f3a', op, mod, prefix: '66', helper });
element('PEXTRB Ed, Vdq, Ib', 0x14, 'reg', 'pextrb');
element('PEXTRB Mb, Vdq, Ib', 0x14, 'mem', 'pextrb');
element('PEXTRW Ed, Vdq, Ib', 0x15, 'reg', 'pextrw_store');
element('PEXTRW Mw, Vdq, Ib', 0x15, 'mem', 'pextrw_store');
element('PEXTRD Ey, Vdq, Ib', 0x16, undefined, 'pextrd');
element('EXTRACTPS Ed, Vdq, Ib', 0x17, undefined, 'extractps');
on3a('PINSRB Vdq, Ed, Ib', 0x20, 'withByte(cpu, a, b, imm)', { mod: 'reg' });
on3a('PINSRB Vdq, Mb, Ib', 0x20, 'withByte(cpu, a, dwordOf(cpu, b, 0), imm)', { mod: 'mem' });
on3a('PINSRD Vdq, Ey, Ib', 0x22, 'withY(cpu, op, a, b, imm)');
row('INSERTPS Vdq, Md, Ib', { map: '0f3a', op: 0x21, mod: 'mem', prefix: '66', simd: 'insertPs(cpu, a, dwordOf(cpu, b, 0), imm)' });
row('INSERTPS Vdq, Udq, Ib', { map: '0f3a', op: 0x21, mod: 'reg', prefix: '66', simd: 'insertPs(cpu, a, dwordOf(cpu, b, imm >> 6), imm)' });

// --- floating point --------------------------------------------------------------------------------------------------------------
for (const [i, t] of ['ps', 'pd', 'ss', 'sd'].entries())
  row(`ROUND${t.toUpperCase()} V${t}, W${t}, Ib`, {
    map: '0f3a',
    op: 0x08 + i,
    prefix: '66',
    rounds: true,
    simd: `round${t[0].toUpperCase()}${t[1]}(${t === 'ps' ? 'cpu, ' : ''}b, imm)`,
  });
row('DPPS Vps, Wps, Ib', { map: '0f3a', op: 0x40, prefix: '66', helper: 'dpps' });
row('DPPD Vpd, Wpd, Ib', { map: '0f3a', op: 0x41, prefix: '66', helper: 'dppd' });
