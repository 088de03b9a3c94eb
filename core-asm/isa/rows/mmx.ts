/**
 * MMX, and the packed integer instructions of SSE2, which are the same opcodes with a 66 prefix on XMM registers
 * (SDM vol. 1, chapters 9, 10.4.4 and 11.4.2).
 */
import { row as define, type RowSpec } from '../row.ts';

/** Instructions of MMX registers that came with SSE and SSE2. */
const WITH_SSE = /^(PMINUB|PMAXUB|PMINSW|PMAXSW|PAVG[BW]|PMULHUW|PSADBW|PMOVMSKB|PINSRW|PEXTRW|PSHUFW|MOVNTQ|MASKMOVQ) /;
const WITH_SSE2 = /^(PADDQ|PSUBQ|PMULUDQ) /;

function row(syntax: string, spec: RowSpec): void {
  const feature = spec.prefix === '66' || WITH_SSE2.test(syntax) ? 'sse2' : WITH_SSE.test(syntax) ? 'sse' : 'mmx';
  define(syntax, { feature, ...spec });
}

/** PUNPCK, UNPCK: alternates elements of `size` bytes of a and b, from byte `from` on. */
export function interleave(size: number, from: number): string {
  const l: number[] = [];
  for (let at = from; l.length < 16; at += size) for (const v of [0, 16]) for (let i = 0; i < size; i++) l.push(v + ((at + i) & 15));
  return `i8x16.shuffle(a, b, ${l.join(', ')})`;
}

/** Both forms of an instruction; `mmx` where the upper halves get in the way of the same expression. */
function packed(mnemonic: string, op: number, simd: string, mmx = simd): void {
  row(`${mnemonic} Pq, Qq`, { map: '0f', op, prefix: 'none', simd: mmx });
  row(`${mnemonic} Vx, Wx`, { map: '0f', op, prefix: '66', simd });
}

// --- unpack, pack --------------------------------------------------------------------------------------------------------
for (const [i, name] of ['BW', 'WD', 'DQ'].entries()) {
  row(`PUNPCKL${name} Pq, Qd`, { map: '0f', op: 0x60 + i, prefix: 'none', simd: interleave(1 << i, 0) });
  row(`PUNPCKL${name} Vx, Wx`, { map: '0f', op: 0x60 + i, prefix: '66', simd: interleave(1 << i, 0) });
  packed(`PUNPCKH${name}`, 0x68 + i, interleave(1 << i, 8), interleave(1 << i, 4));
}
row('PUNPCKLQDQ Vx, Wx', { map: '0f', op: 0x6c, prefix: '66', simd: interleave(8, 0) });
row('PUNPCKHQDQ Vx, Wx', { map: '0f', op: 0x6d, prefix: '66', simd: interleave(8, 8) });
packed('PACKSSWB', 0x63, 'i8x16.narrow_i16x8_s(a, b)', 'i8x16.narrow_i16x8_s(lows(a, b), b)');
packed('PACKUSWB', 0x67, 'i8x16.narrow_i16x8_u(a, b)', 'i8x16.narrow_i16x8_u(lows(a, b), b)');
packed('PACKSSDW', 0x6b, 'i16x8.narrow_i32x4_s(a, b)', 'i16x8.narrow_i32x4_s(lows(a, b), b)');

// --- compare ----------------------------------------------------------------------------------------------------------------
packed('PCMPGTB', 0x64, 'i8x16.gt_s(a, b)');
packed('PCMPGTW', 0x65, 'i16x8.gt_s(a, b)');
packed('PCMPGTD', 0x66, 'i32x4.gt_s(a, b)');
packed('PCMPEQB', 0x74, 'i8x16.eq(a, b)');
packed('PCMPEQW', 0x75, 'i16x8.eq(a, b)');
packed('PCMPEQD', 0x76, 'i32x4.eq(a, b)');

// --- shifts -----------------------------------------------------------------------------------------------------------------
for (const [name, op] of Object.entries({
  PSRLW: 0xd1,
  PSRLD: 0xd2,
  PSRLQ: 0xd3,
  PSRAW: 0xe1,
  PSRAD: 0xe2,
  PSLLW: 0xf1,
  PSLLD: 0xf2,
  PSLLQ: 0xf3,
}))
  packed(name, op, `${name.slice(1).toLowerCase()}(a, b)`);
for (const [op, reg, name] of [
  [0x71, 2, 'PSRLW'],
  [0x71, 4, 'PSRAW'],
  [0x71, 6, 'PSLLW'],
  [0x72, 2, 'PSRLD'],
  [0x72, 4, 'PSRAD'],
  [0x72, 6, 'PSLLD'],
  [0x73, 2, 'PSRLQ'],
  [0x73, 6, 'PSLLQ'],
] as const) {
  row(`${name} Nq, Ib`, { map: '0f', op, reg, mod: 'reg', prefix: 'none', simd: `${name.slice(1).toLowerCase()}(a, vector64(imm))` });
  row(`${name} Udq, Ib`, { map: '0f', op, reg, mod: 'reg', prefix: '66', simd: `${name.slice(1).toLowerCase()}(a, vector64(imm))` });
}
row('PSRLDQ Udq, Ib', { map: '0f', op: 0x73, reg: 3, mod: 'reg', prefix: '66', simd: 'bytesFrom(a, imm)' });
row('PSLLDQ Udq, Ib', { map: '0f', op: 0x73, reg: 7, mod: 'reg', prefix: '66', simd: 'bytesUpTo(a, imm)' });

// --- arithmetic ---------------------------------------------------------------------------------------------------------------
packed('PADDB', 0xfc, 'i8x16.add(a, b)');
packed('PADDW', 0xfd, 'i16x8.add(a, b)');
packed('PADDD', 0xfe, 'i32x4.add(a, b)');
packed('PADDQ', 0xd4, 'i64x2.add(a, b)');
packed('PSUBB', 0xf8, 'i8x16.sub(a, b)');
packed('PSUBW', 0xf9, 'i16x8.sub(a, b)');
packed('PSUBD', 0xfa, 'i32x4.sub(a, b)');
packed('PSUBQ', 0xfb, 'i64x2.sub(a, b)');
packed('PADDSB', 0xec, 'i8x16.add_sat_s(a, b)');
packed('PADDSW', 0xed, 'i16x8.add_sat_s(a, b)');
packed('PADDUSB', 0xdc, 'i8x16.add_sat_u(a, b)');
packed('PADDUSW', 0xdd, 'i16x8.add_sat_u(a, b)');
packed('PSUBSB', 0xe8, 'i8x16.sub_sat_s(a, b)');
packed('PSUBSW', 0xe9, 'i16x8.sub_sat_s(a, b)');
packed('PSUBUSB', 0xd8, 'i8x16.sub_sat_u(a, b)');
packed('PSUBUSW', 0xd9, 'i16x8.sub_sat_u(a, b)');
packed('PMINUB', 0xda, 'i8x16.min_u(a, b)');
packed('PMAXUB', 0xde, 'i8x16.max_u(a, b)');
packed('PMINSW', 0xea, 'i16x8.min_s(a, b)');
packed('PMAXSW', 0xee, 'i16x8.max_s(a, b)');
packed('PAVGB', 0xe0, 'i8x16.avgr_u(a, b)');
packed('PAVGW', 0xe3, 'i16x8.avgr_u(a, b)');
packed('PMULLW', 0xd5, 'i16x8.mul(a, b)');
packed('PMULHW', 0xe5, 'mulhw(a, b)');
packed('PMULHUW', 0xe4, 'mulhuw(a, b)');
packed('PMULUDQ', 0xf4, 'muludq(a, b)');
packed('PMADDWD', 0xf5, 'i32x4.dot_i16x8_s(a, b)');
packed('PSADBW', 0xf6, 'sadbw(a, b)');

// --- logic ----------------------------------------------------------------------------------------------------------------------
packed('PAND', 0xdb, 'v128.and(a, b)');
packed('PANDN', 0xdf, 'v128.andnot(b, a)');
packed('POR', 0xeb, 'v128.or(a, b)');
packed('PXOR', 0xef, 'v128.xor(a, b)');

// --- MMX moves --------------------------------------------------------------------------------------------------------------------
row('MOVD Pq, Ey', { map: '0f', op: 0x6e, prefix: 'none', helper: 'movdq_load_mmx' });
row('MOVD Ey, Pq', { map: '0f', op: 0x7e, prefix: 'none', helper: 'movdq_store_mmx' });
row('MOVQ Pq, Qq', { map: '0f', op: 0x6f, prefix: 'none', simd: 'b' });
row('MOVQ Qq, Pq', { map: '0f', op: 0x7f, prefix: 'none', helper: 'movq_store_mmx' });
row('EMMS', { map: '0f', op: 0x77, prefix: 'none', helper: 'emms' });
row('PMOVMSKB Gd, Nq', { map: '0f', op: 0xd7, mod: 'reg', prefix: 'none', helper: 'pmovmskb_mmx' });
row('PINSRW Pq, Ew, Ib', { map: '0f', op: 0xc4, prefix: 'none', helper: 'pinsrw_mmx' });
row('PEXTRW Gd, Nq, Ib', { map: '0f', op: 0xc5, mod: 'reg', prefix: 'none', helper: 'pextrw_mmx' });
row('PSHUFW Pq, Qq, Ib', { map: '0f', op: 0x70, prefix: 'none', simd: 'shuffledLowWords(b, imm)' });
row('MOVNTQ Mq, Pq', { map: '0f', op: 0xe7, mod: 'mem', prefix: 'none', helper: 'movq_store_mmx' });
row('MASKMOVQ Pq, Nq', { map: '0f', op: 0xf7, mod: 'reg', prefix: 'none', helper: 'maskmovq' });
