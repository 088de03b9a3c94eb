/** SSE4.2 and POPCNT (SDM vol. 1, 12.12). Lengths are in EAX and EDX, or with REX.W in RAX and RDX. */
import { row, rowOf } from '../row.ts';

const sse42 = rowOf('sse4.2');

sse42('PCMPGTQ Vdq, Wdq', { map: '0f38', op: 0x37, prefix: '66', simd: 'i64x2.gt_s(a, b)' });
for (const [i, name] of ['PCMPESTRM', 'PCMPESTRI', 'PCMPISTRM', 'PCMPISTRI'].entries())
  sse42(`${name} Vdq, Wdq, Ib`, { map: '0f3a', op: 0x60 + i, prefix: '66', flags: 'w=oszapc', helper: name.toLowerCase() });

// In these 66 is the operand size.
sse42('CRC32 Gy, Eb', { map: '0f38', op: 0xf0, prefix: 'f2', helper: 'crc32b' });
sse42('CRC32 Gy, Ev', { map: '0f38', op: 0xf1, prefix: 'f2', helper: 'crc32v' });
row('POPCNT Gv, Ev', { map: '0f', op: 0xb8, prefix: 'f3', feature: 'popcnt', flags: 'w=oszapc', helper: 'popcount' });
