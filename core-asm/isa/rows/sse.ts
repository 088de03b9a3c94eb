/**
 * SSE (SDM vol. 1, chapter 10), with the double-precision and integer twins that SSE2 put behind a 66 or F2 prefix where one
 * line says both. The packed integer instructions are in mmx.ts, what only SSE2 and SSE3 have in sse2.ts and sse3.ts.
 */
import { row as define, type RowSpec } from '../row.ts';
import { interleave } from './mmx.ts';

type Prefix = 'none' | '66' | 'f3' | 'f2';

/** The prefix says which of them brought it; hints have none. */
function row(syntax: string, spec: RowSpec): void {
  const feature = spec.prefix && (spec.prefix === '66' || spec.prefix === 'f2' ? 'sse2' : 'sse');
  define(syntax, { feature, ...spec });
}

/** In names of functions: Ps, Pd, Ss, Sd. */
const name = (t: string): string => t[0].toUpperCase() + t[1];
/** The low or the high half of b in the low half of a. */
const LOW_OF_B = 'i8x16.shuffle(b, a, 0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31)';
const HIGH_OF_B = 'i8x16.shuffle(b, a, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31)';

// --- moves -----------------------------------------------------------------------------------------------------------------
for (const [prefix, t] of [
  ['none', 'ps'],
  ['66', 'pd'],
] as const) {
  const T = t.toUpperCase();
  row(`MOVU${T} V${t}, W${t}`, { map: '0f', op: 0x10, prefix, unaligned: true, simd: 'b' });
  row(`MOVU${T} U${t}, V${t}`, { map: '0f', op: 0x11, mod: 'reg', prefix, simd: 'b' });
  row(`MOVU${T} M${t}, V${t}`, { map: '0f', op: 0x11, mod: 'mem', prefix, helper: 'movu_store' });
  row(`MOVL${T} Vx, Mq`, { map: '0f', op: 0x12, mod: 'mem', prefix, simd: LOW_OF_B });
  row(`MOVL${T} Mq, Vq`, { map: '0f', op: 0x13, mod: 'mem', prefix, helper: 'movlp_store' });
  row(`UNPCKL${T} V${t}, W${t}`, { map: '0f', op: 0x14, prefix, simd: interleave(t === 'ps' ? 4 : 8, 0) });
  row(`UNPCKH${T} V${t}, W${t}`, { map: '0f', op: 0x15, prefix, simd: interleave(t === 'ps' ? 4 : 8, 8) });
  row(`MOVH${T} Vx, Mq`, { map: '0f', op: 0x16, mod: 'mem', prefix, simd: 'lows(a, b)' });
  row(`MOVH${T} Mq, Vq`, { map: '0f', op: 0x17, mod: 'mem', prefix, helper: 'movhp_store' });
  row(`MOVA${T} V${t}, W${t}`, { map: '0f', op: 0x28, prefix, aligned: true, simd: 'b' });
  row(`MOVA${T} U${t}, V${t}`, { map: '0f', op: 0x29, mod: 'reg', prefix, simd: 'b' });
  row(`MOVA${T} M${t}, V${t}`, { map: '0f', op: 0x29, mod: 'mem', prefix, helper: 'mova_store' });
  row(`MOVNT${T} M${t}, V${t}`, { map: '0f', op: 0x2b, mod: 'mem', prefix, helper: 'mova_store' });
  row(`MOVMSK${T} Gd, U${t}`, { map: '0f', op: 0x50, mod: 'reg', prefix, helper: `movmsk${t}` });
  row(`AND${T} V${t}, W${t}`, { map: '0f', op: 0x54, prefix, simd: 'v128.and(a, b)' });
  row(`ANDN${T} V${t}, W${t}`, { map: '0f', op: 0x55, prefix, simd: 'v128.andnot(b, a)' });
  row(`OR${T} V${t}, W${t}`, { map: '0f', op: 0x56, prefix, simd: 'v128.or(a, b)' });
  row(`XOR${T} V${t}, W${t}`, { map: '0f', op: 0x57, prefix, simd: 'v128.xor(a, b)' });
  row(`SHUF${T} V${t}, W${t}, Ib`, { map: '0f', op: 0xc6, prefix, immHigh: t === 'pd' ? 2 : undefined, simd: `shuf${name(t)}(a, b, imm)` });
}
row('MOVHLPS Vx, Ux', { map: '0f', op: 0x12, mod: 'reg', prefix: 'none', simd: HIGH_OF_B });
row('MOVLHPS Vx, Ux', { map: '0f', op: 0x16, mod: 'reg', prefix: 'none', simd: 'lows(a, b)' });
// A load from memory clears the rest of the register, a move between registers keeps it.
row('MOVSS Vx, Md', { map: '0f', op: 0x10, mod: 'mem', prefix: 'f3', simd: 'b' });
row('MOVSS Vss, Uss', { map: '0f', op: 0x10, mod: 'reg', prefix: 'f3', simd: 'b' });
row('MOVSS Md, Vss', { map: '0f', op: 0x11, mod: 'mem', prefix: 'f3', helper: 'movss_store' });
row('MOVSS Uss, Vss', { map: '0f', op: 0x11, mod: 'reg', prefix: 'f3', simd: 'b' });
row('MOVSD Vx, Mq', { map: '0f', op: 0x10, mod: 'mem', prefix: 'f2', simd: 'b' });
row('MOVSD Vsd, Usd', { map: '0f', op: 0x10, mod: 'reg', prefix: 'f2', simd: 'b' });
row('MOVSD Mq, Vsd', { map: '0f', op: 0x11, mod: 'mem', prefix: 'f2', helper: 'movlp_store' });
row('MOVSD Usd, Vsd', { map: '0f', op: 0x11, mod: 'reg', prefix: 'f2', simd: 'b' });

// --- arithmetic: packed and scalar, single and double ------------------------------------------------------------------------
const TYPES: [Prefix, string][] = [
  ['none', 'ps'],
  ['66', 'pd'],
  ['f3', 'ss'],
  ['f2', 'sd'],
];
for (const [prefix, t] of TYPES) {
  const T = t.toUpperCase();
  const arith = { ADD: 0x58, MUL: 0x59, SUB: 0x5c, MIN: 0x5d, DIV: 0x5e, MAX: 0x5f };
  for (const [operation, op] of Object.entries(arith)) {
    const simd = `${operation.toLowerCase()}${name(t)}(cpu, a, b)`;
    row(`${operation}${T} V${t}, W${t}`, { map: '0f', op, prefix, rounds: 'late', simd });
  }
  row(`SQRT${T} V${t}, W${t}`, { map: '0f', op: 0x51, prefix, rounds: 'late', simd: `sqrt${name(t)}(cpu, b)` });
  row(`CMP${T} V${t}, W${t}, Ib`, {
    map: '0f',
    op: 0xc2,
    prefix,
    rounds: true,
    simd: `cmp${name(t)}(${t === 'ps' ? 'cpu, ' : ''}a, b, imm & 7)`,
  });
}
row('RSQRTPS Vps, Wps', { map: '0f', op: 0x52, prefix: 'none', simd: 'reciprocalRoots(cpu, b)' });
row('RSQRTSS Vss, Wss', { map: '0f', op: 0x52, prefix: 'f3', simd: 'reciprocalRoot(b)' });
row('RCPPS Vps, Wps', { map: '0f', op: 0x53, prefix: 'none', simd: 'reciprocals(cpu, b)' });
row('RCPSS Vss, Wss', { map: '0f', op: 0x53, prefix: 'f3', simd: 'reciprocal(b)' });
row('UCOMISS Vss, Wss', { map: '0f', op: 0x2e, prefix: 'none', flags: 'w=oszapc', helper: 'ucomiss' });
row('UCOMISD Vsd, Wsd', { map: '0f', op: 0x2e, prefix: '66', flags: 'w=oszapc', helper: 'ucomisd' });
row('COMISS Vss, Wss', { map: '0f', op: 0x2f, prefix: 'none', flags: 'w=oszapc', helper: 'comiss' });
row('COMISD Vsd, Wsd', { map: '0f', op: 0x2f, prefix: '66', flags: 'w=oszapc', helper: 'comisd' });

// --- conversions with integers --------------------------------------------------------------------------------------------------
row('CVTPI2PS Vps, Qq', { map: '0f', op: 0x2a, prefix: 'none', helper: 'cvtpi2ps' });
row('CVTPI2PD Vpd, Qq', { map: '0f', op: 0x2a, prefix: '66', helper: 'cvtpi2pd' });
row('CVTSI2SS Vss, Ey', { map: '0f', op: 0x2a, prefix: 'f3', rounds: true, simd: 'integerTo32(signedY(op, b))' });
row('CVTSI2SD Vsd, Ey', { map: '0f', op: 0x2a, prefix: 'f2', rounds: true, simd: 'integerTo64(signedY(op, b))' });
for (const [op, cvt] of [
  [0x2c, 'CVTT'],
  [0x2d, 'CVT'],
] as const) {
  const h = cvt.toLowerCase();
  row(`${cvt}PS2PI Pq, Wq`, { map: '0f', op, prefix: 'none', helper: `${h}ps2pi` });
  row(`${cvt}PD2PI Pq, Wpd`, { map: '0f', op, prefix: '66', helper: `${h}pd2pi` });
  row(`${cvt}SS2SI Gy, Wss`, { map: '0f', op, prefix: 'f3', helper: `${h}ss2si` });
  row(`${cvt}SD2SI Gy, Wsd`, { map: '0f', op, prefix: 'f2', helper: `${h}sd2si` });
}

// --- state, cache control --------------------------------------------------------------------------------------------------------
row('FXSAVE M', { map: '0f', op: 0xae, reg: 0, mod: 'mem', prefix: 'none', feature: 'fxsr', helper: 'fxsave' });
row('FXRSTOR M', { map: '0f', op: 0xae, reg: 1, mod: 'mem', prefix: 'none', feature: 'fxsr', helper: 'fxrstor' });
row('LDMXCSR Md', { map: '0f', op: 0xae, reg: 2, mod: 'mem', prefix: 'none', helper: 'ldmxcsr' });
row('STMXCSR Md', { map: '0f', op: 0xae, reg: 3, mod: 'mem', prefix: 'none', helper: 'stmxcsr' });
row('CLFLUSH Mb', { map: '0f', op: 0xae, reg: 7, mod: 'mem', prefix: 'none', feature: 'clflush', helper: 'clflush' });
row('LFENCE', { map: '0f', op: 0xae, reg: 5, mod: 'reg', prefix: 'none', feature: 'sse2', helper: 'fence' });
row('MFENCE', { map: '0f', op: 0xae, reg: 6, mod: 'reg', prefix: 'none', feature: 'sse2', helper: 'fence' });
row('SFENCE', { map: '0f', op: 0xae, reg: 7, mod: 'reg', prefix: 'none', helper: 'fence' });
for (const [reg, name] of ['PREFETCHNTA', 'PREFETCHT0', 'PREFETCHT1', 'PREFETCHT2'].entries())
  row(`${name} Mb`, { map: '0f', op: 0x18, reg, mod: 'mem', helper: 'prefetch' });
