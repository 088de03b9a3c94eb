/** What SSE2 adds beyond the double-precision twins in sse.ts and the packed integers in mmx.ts (SDM vol. 1, chapter 11). */
import { row } from '../row.ts';

// --- conversions ---------------------------------------------------------------------------------------------------------
row('CVTPS2PD Vpd, Wq', { map: '0f', op: 0x5a, prefix: 'none', helper: 'cvtps2pd' });
row('CVTPD2PS Vps, Wpd', { map: '0f', op: 0x5a, prefix: '66', helper: 'cvtpd2ps' });
row('CVTSS2SD Vsd, Wss', { map: '0f', op: 0x5a, prefix: 'f3', helper: 'cvtss2sd' });
row('CVTSD2SS Vss, Wsd', { map: '0f', op: 0x5a, prefix: 'f2', helper: 'cvtsd2ss' });
row('CVTDQ2PS Vps, Wdq', { map: '0f', op: 0x5b, prefix: 'none', helper: 'cvtdq2ps' });
row('CVTPS2DQ Vdq, Wps', { map: '0f', op: 0x5b, prefix: '66', helper: 'cvtps2dq' });
row('CVTTPS2DQ Vdq, Wps', { map: '0f', op: 0x5b, prefix: 'f3', helper: 'cvttps2dq' });
row('CVTTPD2DQ Vx, Wpd', { map: '0f', op: 0xe6, prefix: '66', helper: 'cvttpd2dq' });
row('CVTDQ2PD Vx, Wq', { map: '0f', op: 0xe6, prefix: 'f3', helper: 'cvtdq2pd' });
row('CVTPD2DQ Vx, Wpd', { map: '0f', op: 0xe6, prefix: 'f2', helper: 'cvtpd2dq' });

// --- moves -----------------------------------------------------------------------------------------------------------------
row('MOVD Vy, Ey', { map: '0f', op: 0x6e, prefix: '66', helper: 'movdq_load', note: 'MOVQ with REX.W' });
row('MOVD Ey, Vy', { map: '0f', op: 0x7e, prefix: '66', helper: 'movdq_store', note: 'MOVQ with REX.W' });
row('MOVQ Vq, Wq', { map: '0f', op: 0x7e, prefix: 'f3', helper: 'movq_load' });
row('MOVQ Wq, Vq', { map: '0f', op: 0xd6, prefix: '66', helper: 'movq_store' });
row('MOVDQA Vx, Wx', { map: '0f', op: 0x6f, prefix: '66', simd: 'b' });
row('MOVDQU Vx, Wx', { map: '0f', op: 0x6f, prefix: 'f3', helper: 'movu_load' });
row('MOVDQA Wx, Vx', { map: '0f', op: 0x7f, prefix: '66', helper: 'mova_store' });
row('MOVDQU Wx, Vx', { map: '0f', op: 0x7f, prefix: 'f3', helper: 'movu_store' });
row('MOVNTDQ Mx, Vx', { map: '0f', op: 0xe7, mod: 'mem', prefix: '66', helper: 'mova_store' });
row('MOVNTI My, Gy', { map: '0f', op: 0xc3, mod: 'mem', prefix: 'none', helper: 'movnti' });
row('MOVQ2DQ Vdq, Nq', { map: '0f', op: 0xd6, mod: 'reg', prefix: 'f3', helper: 'movq2dq' });
row('MOVDQ2Q Pq, Uq', { map: '0f', op: 0xd6, mod: 'reg', prefix: 'f2', helper: 'movdq2q' });
row('MASKMOVDQU Vdq, Udq', { map: '0f', op: 0xf7, mod: 'reg', prefix: '66', helper: 'maskmovdqu' });
row('PMOVMSKB Gd, Udq', { map: '0f', op: 0xd7, mod: 'reg', prefix: '66', helper: 'pmovmskb' });
row('PINSRW Vdq, Ew, Ib', { map: '0f', op: 0xc4, prefix: '66', helper: 'pinsrw' });
row('PEXTRW Gd, Udq, Ib', { map: '0f', op: 0xc5, mod: 'reg', prefix: '66', helper: 'pextrw' });
row('PSHUFD Vx, Wx, Ib', { map: '0f', op: 0x70, prefix: '66', helper: 'pshufd' });
row('PSHUFHW Vx, Wx, Ib', { map: '0f', op: 0x70, prefix: 'f3', helper: 'pshufhw' });
row('PSHUFLW Vx, Wx, Ib', { map: '0f', op: 0x70, prefix: 'f2', helper: 'pshuflw' });
