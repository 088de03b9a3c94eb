/** SSE3 (SDM vol. 1, 12.3); FISTTP is in x87.ts, MONITOR and MWAIT with the system instructions. */
import { rowOf } from '../row.ts';

const row = rowOf('pni');
const D = (...l: number[]): string => `i8x16.shuffle(b, b, ${l.flatMap((d) => [4 * d, 4 * d + 1, 4 * d + 2, 4 * d + 3]).join(', ')})`;
// Neighbours.
const QWORDS = 'lows(a, b), highs(a, b)';
const DWORDS = 'evenDwords(a, b), oddDwords(a, b)';

row('MOVSLDUP Vps, Wps', { map: '0f', op: 0x12, prefix: 'f3', simd: D(0, 0, 2, 2) });
row('MOVSHDUP Vps, Wps', { map: '0f', op: 0x16, prefix: 'f3', simd: D(1, 1, 3, 3) });
row('MOVDDUP Vpd, Wq', { map: '0f', op: 0x12, prefix: 'f2', simd: D(0, 1, 0, 1) });
row('LDDQU Vx, Mx', { map: '0f', op: 0xf0, mod: 'mem', prefix: 'f2', unaligned: true, simd: 'b' });
row('HADDPD Vpd, Wpd', { map: '0f', op: 0x7c, prefix: '66', rounds: 'late', simd: `addPd(cpu, ${QWORDS})` });
row('HADDPS Vps, Wps', { map: '0f', op: 0x7c, prefix: 'f2', rounds: 'late', simd: `addPs(cpu, ${DWORDS})` });
row('HSUBPD Vpd, Wpd', { map: '0f', op: 0x7d, prefix: '66', rounds: 'late', simd: `subPd(cpu, ${QWORDS})` });
row('HSUBPS Vps, Wps', { map: '0f', op: 0x7d, prefix: 'f2', rounds: 'late', simd: `subPs(cpu, ${DWORDS})` });
row('ADDSUBPD Vpd, Wpd', { map: '0f', op: 0xd0, prefix: '66', rounds: 'late', simd: 'addSubPd(cpu, a, b)' });
row('ADDSUBPS Vps, Wps', { map: '0f', op: 0xd0, prefix: 'f2', rounds: 'late', simd: 'addSubPs(cpu, a, b)' });
