/**
 * AVX (SDM vol. 1, chapter 14; vol. 2A, 2.3): the SSE instructions behind VEX, made from the rows of the others, and what is new. With
 * VEX.L the integer instructions are AVX2's.
 */
import { type Operand, type Row, type RowSpec, row, rowOf, rows } from '../row.ts';
import './mmx.ts';
import './sse.ts';
import './sse2.ts';
import './sse3.ts';
import './ssse3.ts';
import './sse41.ts';
import './sse42.ts';
import './crypto.ts';

// --- from the rows of SSE ------------------------------------------------------------------------------------------------------
/** 128 bits only. */
const NARROW =
  /^(MOV[LH]P[SD]|MOVHLPS|MOVLHPS|MOV[DQ]|PINSR[BWD]|PEXTR[BWD]|EXTRACTPS|INSERTPS|DPPD|PHMINPOSUW|PCMP[EI]STR[IM]|AESIMC|AESKEYGENASSIST|MASKMOVDQU)$/;
/** AVX has 256 bits of these although they are for integers. */
const BOTH = /^(MOVDQ[AU]|LDDQU|MOVNTDQ|PTEST|CVTDQ2PD)$/;
/** Helpers of which the destination is a source too. */
const DOT = /^DPP[SD]$/;
/** Another opcode, or no VEX form. */
const APART = /^(P?BLENDV|SHA|CRC32|POPCNT|MOVNTI|MOVNTDQA$)/;

const isElement = (o: Operand): boolean => o.size === 'ss' || o.size === 'sd';

function hasVexForm(r: Row): boolean {
  const vector = r.operands.some((o) => 'VWU'.includes(o.kind));
  return (
    vector &&
    r.prefix !== undefined &&
    !r.map.startsWith('vex') &&
    !r.operands.some((o) => 'PQN'.includes(o.kind)) &&
    !APART.test(r.mnemonic)
  );
}

/** With the first source that VEX.vvvv names, where the legacy form destroys it; sizes as 256 bits have them. */
function operandsOf(r: Row, vexL: 0 | 1 | undefined, narrow: boolean): string[] {
  const [dest, ...sources] = r.operands;
  const size = (o: Operand): string => {
    if (vexL === 1 && r.widens && o === sources[0]) return { 8: 'dq', 4: 'q', 2: 'd' }[r.widens];
    if (vexL === 1 && r.narrows && o === dest) return 'dq';
    // A count; what MOVDDUP reads is as wide as what it writes.
    if (vexL === 1 && o === sources[0] && /^PS[LR][LA][WDQ]$/.test(r.mnemonic) && o.kind === 'W') return 'dq';
    if (vexL === 1 && r.mnemonic === 'MOVDDUP') return 'pd';
    return o.size === 'dq' && !narrow ? 'x' : o.size;
  };
  const text = (o: Operand): string => (o.kind === 'r' ? o.text : o.kind + size(o));
  const rest = sources.map(text);
  if (r.simd === undefined && !DOT.test(r.mnemonic)) return [text(dest), ...rest];
  if (dest.kind === 'U' && sources[0].kind === 'I') return [`H${size(dest)}`, text(dest), ...rest];
  const keepsFirst = isElement(dest) || r.simd === undefined || /\ba\b/.test(r.simd);
  return keepsFirst ? [text(dest), `H${size(dest)}`, ...rest] : [text(dest), ...rest];
}

function behindVex(r: Row): void {
  const scalar = r.operands.some(isElement) || /^MOVS[SD]$/.test(r.mnemonic);
  const narrow = NARROW.test(r.mnemonic);
  const real = BOTH.test(r.mnemonic) || r.operands.some((o) => /^p[sd]$/.test(o.size));
  const also = r.feature === 'aes' || r.feature === 'pclmulqdq' ? r.feature : undefined;
  for (const vexL of scalar ? ([undefined] as const) : narrow ? ([0] as const) : ([0, 1] as const)) {
    const feature = vexL !== 1 || real ? 'avx' : also ? (`v${also}` as const) : 'avx2';
    const spec: RowSpec = { ...r, map: `vex${r.map}` as Row['map'], vexL, feature, also: feature === 'avx' ? also : also && 'avx' };
    // Of the 32 predicates SSE has the first eight.
    if (spec.simd) spec.simd = spec.simd.replace('imm & 7', 'imm & 31');
    row(`V${r.mnemonic} ${operandsOf(r, vexL, narrow).join(', ')}`, spec);
  }
}
for (const r of rows.filter(hasVexForm)) behindVex(r);

const avx = rowOf('avx');
const avx2 = rowOf('avx2');
/** Both lengths, of one feature. */
function both(add: typeof avx, syntax: string, spec: RowSpec): void {
  for (const vexL of [0, 1] as const) add(syntax, { ...spec, vexL });
}
for (const [op, mnemonic, feature] of [
  [0x4a, 'BLENDVPS', avx],
  [0x4b, 'BLENDVPD', avx],
  [0x4c, 'PBLENDVB', avx2],
] as const) {
  const { simd } = rows.find((r) => r.mnemonic === mnemonic) as Row;
  const spec: RowSpec = { map: 'vex0f3a', op, prefix: '66', w: 0, simd };
  avx(`V${mnemonic} Vx, Hx, Wx, Lx`, { ...spec, vexL: 0 });
  feature(`V${mnemonic} Vx, Hx, Wx, Lx`, { ...spec, vexL: 1 });
}
const streamed: RowSpec = { map: 'vex0f38', op: 0x2a, mod: 'mem', prefix: '66', aligned: true, simd: 'b' };
avx('VMOVNTDQA Vx, Mx', { ...streamed, vexL: 0 });
avx2('VMOVNTDQA Vx, Mx', { ...streamed, vexL: 1 });
avx('VLDMXCSR Md', { map: 'vex0f', op: 0xae, reg: 2, mod: 'mem', prefix: 'none', vexL: 0, helper: 'ldmxcsr' });
avx('VSTMXCSR Md', { map: 'vex0f', op: 0xae, reg: 3, mod: 'mem', prefix: 'none', vexL: 0, helper: 'stmxcsr' });

// --- new in AVX ----------------------------------------------------------------------------------------------------------------
avx('VZEROUPPER', { map: 'vex0f', op: 0x77, prefix: 'none', vexL: 0, helper: 'vzeroupper' });
avx('VZEROALL', { map: 'vex0f', op: 0x77, prefix: 'none', vexL: 1, helper: 'vzeroall' });

const on38 = (op: number, more?: Partial<RowSpec>): RowSpec => ({ map: 'vex0f38', op, prefix: '66', w: 0, ...more }) as RowSpec;
const on3a = (op: number, more?: Partial<RowSpec>): RowSpec => ({ map: 'vex0f3a', op, prefix: '66', w: 0, ...more }) as RowSpec;

// An element, or 128 bits, everywhere; from registers with AVX2.
const DWORD = 'i32x4.splat(i32x4.extract_lane(b, 0))';
const QWORD = 'i64x2.splat(i64x2.extract_lane(b, 0))';
both(avx, 'VBROADCASTSS Vx, Md', on38(0x18, { mod: 'mem', simd: DWORD }));
both(avx2, 'VBROADCASTSS Vx, Ud', on38(0x18, { mod: 'reg', simd: DWORD }));
avx('VBROADCASTSD Vx, Mq', on38(0x19, { mod: 'mem', vexL: 1, simd: QWORD }));
avx2('VBROADCASTSD Vx, Uq', on38(0x19, { mod: 'reg', vexL: 1, simd: QWORD }));
avx('VBROADCASTF128 Vx, Mdq', on38(0x1a, { mod: 'mem', vexL: 1, simd: 'b' }));
avx2('VBROADCASTI128 Vx, Mdq', on38(0x5a, { mod: 'mem', vexL: 1, simd: 'b' }));
both(avx2, 'VPBROADCASTB Vx, Wb', on38(0x78, { simd: 'i8x16.splat(i8x16.extract_lane_s(b, 0))' }));
both(avx2, 'VPBROADCASTW Vx, Ww', on38(0x79, { simd: 'i16x8.splat(i16x8.extract_lane_s(b, 0))' }));
both(avx2, 'VPBROADCASTD Vx, Wd', on38(0x58, { simd: DWORD }));
both(avx2, 'VPBROADCASTQ Vx, Wq', on38(0x59, { simd: QWORD }));

both(avx, 'VPERMILPS Vx, Hx, Wx', on38(0x0c, { simd: 'permutedDwords(a, b)' }));
both(avx, 'VPERMILPD Vx, Hx, Wx', on38(0x0d, { simd: 'permutedQwords(a, b)' }));
both(avx, 'VPERMILPS Vx, Wx, Ib', on3a(0x04, { simd: 'shuffledDwords(b, imm)' }));
both(avx, 'VPERMILPD Vx, Wx, Ib', on3a(0x05, { immHigh: 2, simd: 'shufPd(b, b, imm)' }));
both(avx, 'VTESTPS Vx, Wx', on38(0x0e, { flags: 'w=oszapc', helper: 'vtestps' }));
both(avx, 'VTESTPD Vx, Wx', on38(0x0f, { flags: 'w=oszapc', helper: 'vtestpd' }));

// Across the halves: 256 bits only.
for (const [name, add, permute, insert, extract] of [
  ['F128', avx, 0x06, 0x18, 0x19],
  ['I128', avx2, 0x46, 0x38, 0x39],
] as const) {
  add(`VPERM2${name} Vx, Hx, Wx, Ib`, on3a(permute, { vexL: 1, helper: 'vperm2f128' }));
  add(`VINSERT${name} Vx, Hx, Wdq, Ib`, on3a(insert, { vexL: 1, helper: 'vinsertf128' }));
  add(`VEXTRACT${name} Wdq, Vx, Ib`, on3a(extract, { vexL: 1, helper: 'vextractf128' }));
}
avx2('VPERMD Vx, Hx, Wx', on38(0x36, { vexL: 1, helper: 'vpermd' }));
avx2('VPERMPS Vx, Hx, Wx', on38(0x16, { vexL: 1, helper: 'vpermd' }));
avx2('VPERMQ Vx, Wx, Ib', on3a(0x00, { w: 1, vexL: 1, helper: 'vpermq' }));
avx2('VPERMPD Vx, Wx, Ib', on3a(0x01, { w: 1, vexL: 1, helper: 'vpermq' }));

// Elements whose sign in vvvv says so; the others are zeros, or left alone in memory, and cannot fault.
for (const [name, add, w, load, store] of [
  ['VMASKMOVPS', avx, 0, 0x2c, 0x2e],
  ['VMASKMOVPD', avx, 0, 0x2d, 0x2f],
  ['VPMASKMOVD', avx2, 0, 0x8c, 0x8e],
  ['VPMASKMOVQ', avx2, 1, 0x8c, 0x8e],
] as const) {
  const size = /D$|S$/.test(name) && name !== 'VMASKMOVPD' ? 'd' : 'q';
  both(add, `${name} Vx, Hx, Mx`, on38(load, { mod: 'mem', w, helper: `vmaskmov${size}_load` }));
  both(add, `${name} Mx, Hx, Vx`, on38(store, { mod: 'mem', w, helper: `vmaskmov${size}_store` }));
}

// --- new in AVX2 ---------------------------------------------------------------------------------------------------------------
both(avx2, 'VPBLENDD Vx, Hx, Wx, Ib', on3a(0x02, { immHigh: 4, simd: 'v128.bitselect(b, a, dwordMask(imm))' }));
both(avx2, 'VPSRLVD Vx, Hx, Wx', on38(0x45, { simd: 'shiftedDwords(cpu, a, b, 0)' }));
both(avx2, 'VPSRAVD Vx, Hx, Wx', on38(0x46, { simd: 'shiftedDwords(cpu, a, b, 1)' }));
both(avx2, 'VPSLLVD Vx, Hx, Wx', on38(0x47, { simd: 'shiftedDwords(cpu, a, b, 2)' }));
both(avx2, 'VPSRLVQ Vx, Hx, Wx', on38(0x45, { w: 1, simd: 'shiftedQwords(a, b, false)' }));
both(avx2, 'VPSLLVQ Vx, Hx, Wx', on38(0x47, { w: 1, simd: 'shiftedQwords(a, b, true)' }));

// Index size, then element size.
for (const [i, name] of ['VPGATHERD', 'VPGATHERQ', 'VGATHERDP', 'VGATHERQP'].entries())
  for (const w of [0, 1] as const) {
    const element = i < 2 ? 'DQ'[w] : 'SD'[w];
    const helper = `vgather${i & 1 ? 'q' : 'd'}${w ? 'q' : 'd'}`;
    both(avx2, `${name}${element} Vx, Mx, Hx`, on38(0x90 + i, { mod: 'mem', w, helper }));
  }
