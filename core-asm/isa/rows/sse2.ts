/** What SSE2 adds beyond the double-precision twins in sse.ts and the packed integers in mmx.ts (SDM vol. 1, chapter 11). */
import { rowOf } from '../row.ts';

const row = rowOf('sse2');

// --- conversions ---------------------------------------------------------------------------------------------------------
row('CVTPS2PD Vpd, Wq', { map: '0f', op: 0x5a, prefix: 'none', rounds: true, widens: 8, simd: 'psToPd(b)' });
row('CVTPD2PS Vps, Wpd', { map: '0f', op: 0x5a, prefix: '66', rounds: true, narrows: true, simd: 'pdToPs(b)' });
row('CVTSS2SD Vsd, Wss', { map: '0f', op: 0x5a, prefix: 'f3', rounds: true, simd: 'widen(b)' });
row('CVTSD2SS Vss, Wsd', { map: '0f', op: 0x5a, prefix: 'f2', rounds: true, simd: 'narrow(b)' });
row('CVTDQ2PS Vps, Wdq', { map: '0f', op: 0x5b, prefix: 'none', rounds: true, simd: 'dwordsToPs(b)' });
row('CVTPS2DQ Vdq, Wps', { map: '0f', op: 0x5b, prefix: '66', rounds: true, simd: 'psToDwords(b, false)' });
row('CVTTPS2DQ Vdq, Wps', { map: '0f', op: 0x5b, prefix: 'f3', rounds: true, simd: 'psToDwords(b, true)' });
row('CVTTPD2DQ Vx, Wpd', { map: '0f', op: 0xe6, prefix: '66', rounds: true, narrows: true, simd: 'pdToDwords(b, true)' });
row('CVTDQ2PD Vx, Wq', { map: '0f', op: 0xe6, prefix: 'f3', widens: 8, simd: 'f64x2.convert_low_i32x4_s(b)' });
row('CVTPD2DQ Vx, Wpd', { map: '0f', op: 0xe6, prefix: 'f2', rounds: true, narrows: true, simd: 'pdToDwords(b, false)' });

// --- moves -----------------------------------------------------------------------------------------------------------------
row('MOVD Vy, Ey', { map: '0f', op: 0x6e, prefix: '66', simd: 'vector64(b)', note: 'MOVQ with REX.W' });
row('MOVD Ey, Vy', { map: '0f', op: 0x7e, prefix: '66', helper: 'movdq_store', note: 'MOVQ with REX.W' });
row('MOVQ Vq, Wq', { map: '0f', op: 0x7e, prefix: 'f3', simd: 'b' });
row('MOVQ Mq, Vq', { map: '0f', op: 0xd6, mod: 'mem', prefix: '66', helper: 'movlp_store' });
row('MOVQ Uq, Vq', { map: '0f', op: 0xd6, mod: 'reg', prefix: '66', simd: 'lows(b, i64x2.splat(0))' });
row('MOVDQA Vx, Wx', { map: '0f', op: 0x6f, prefix: '66', aligned: true, simd: 'b' });
row('MOVDQU Vx, Wx', { map: '0f', op: 0x6f, prefix: 'f3', unaligned: true, simd: 'b' });
row('MOVDQA Ux, Vx', { map: '0f', op: 0x7f, mod: 'reg', prefix: '66', simd: 'b' });
row('MOVDQA Mx, Vx', { map: '0f', op: 0x7f, mod: 'mem', prefix: '66', helper: 'mova_store' });
row('MOVDQU Ux, Vx', { map: '0f', op: 0x7f, mod: 'reg', prefix: 'f3', simd: 'b' });
row('MOVDQU Mx, Vx', { map: '0f', op: 0x7f, mod: 'mem', prefix: 'f3', helper: 'movu_store' });
row('MOVNTDQ Mx, Vx', { map: '0f', op: 0xe7, mod: 'mem', prefix: '66', helper: 'mova_store' });
row('MOVNTI My, Gy', { map: '0f', op: 0xc3, mod: 'mem', prefix: 'none', helper: 'movnti' });
row('MOVQ2DQ Vdq, Nq', { map: '0f', op: 0xd6, mod: 'reg', prefix: 'f3', helper: 'movq2dq' });
row('MOVDQ2Q Pq, Uq', { map: '0f', op: 0xd6, mod: 'reg', prefix: 'f2', helper: 'movdq2q' });
row('MASKMOVDQU Vdq, Udq', { map: '0f', op: 0xf7, mod: 'reg', prefix: '66', helper: 'maskmovdqu' });
row('PMOVMSKB Gd, Udq', { map: '0f', op: 0xd7, mod: 'reg', prefix: '66', helper: 'pmovmskb' });
row('PINSRW Vdq, Ew, Ib', { map: '0f', op: 0xc4, prefix: '66', simd: 'withWord(cpu, a, b, imm)' });
row('PEXTRW Gd, Udq, Ib', { map: '0f', op: 0xc5, mod: 'reg', prefix: '66', helper: 'pextrw' });
row('PSHUFD Vx, Wx, Ib', { map: '0f', op: 0x70, prefix: '66', simd: 'shuffledDwords(b, imm)' });
row('PSHUFHW Vx, Wx, Ib', { map: '0f', op: 0x70, prefix: 'f3', simd: 'shuffledHighWords(b, imm)' });
row('PSHUFLW Vx, Wx, Ib', { map: '0f', op: 0x70, prefix: 'f2', simd: 'shuffledLowWords(b, imm)' });
