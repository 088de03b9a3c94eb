/** SSSE3 (SDM vol. 1, 12.6): each instruction has an MMX and an XMM form. */
import { rowOf } from '../row.ts';

const row = rowOf('ssse3');

function packed(mnemonic: string, op: number, simd: string, mmx = simd): void {
  row(`${mnemonic} Pq, Qq`, { map: '0f38', op, prefix: 'none', simd: mmx });
  row(`${mnemonic} Vx, Wx`, { map: '0f38', op, prefix: '66', simd });
}
/** On pairs of neighbours, first those of a, then those of b; an MMX vector of both operands has all its pairs in the lower half of a. */
function horizontal(mnemonic: string, op: number, elements: 'Words' | 'Dwords', operation: string): void {
  const of = (a: string): string => `${operation}(even${elements}(${a}, b), odd${elements}(${a}, b))`;
  packed(mnemonic, op, of('a'), of('lows(a, b)'));
}

// An index with bit 7 set yields zero, as one beyond the vector does in wasm.
packed('PSHUFB', 0x00, 'i8x16.swizzle(a, v128.and(b, i8x16.splat(<i8>0x8f)))', 'i8x16.swizzle(a, v128.and(b, i8x16.splat(<i8>0x87)))');
horizontal('PHADDW', 0x01, 'Words', 'i16x8.add');
horizontal('PHADDD', 0x02, 'Dwords', 'i32x4.add');
horizontal('PHADDSW', 0x03, 'Words', 'i16x8.add_sat_s');
packed('PMADDUBSW', 0x04, 'maddubsw(a, b)');
horizontal('PHSUBW', 0x05, 'Words', 'i16x8.sub');
horizontal('PHSUBD', 0x06, 'Dwords', 'i32x4.sub');
horizontal('PHSUBSW', 0x07, 'Words', 'i16x8.sub_sat_s');
packed('PSIGNB', 0x08, 'signb(a, b)');
packed('PSIGNW', 0x09, 'signw(a, b)');
packed('PSIGND', 0x0a, 'signd(a, b)');
packed('PMULHRSW', 0x0b, 'mulhrsw(a, b)');
packed('PABSB', 0x1c, 'i8x16.abs(b)');
packed('PABSW', 0x1d, 'i16x8.abs(b)');
packed('PABSD', 0x1e, 'i32x4.abs(b)');
row('PALIGNR Pq, Qq, Ib', { map: '0f3a', op: 0x0f, prefix: 'none', simd: 'bytesFrom(lows(b, a), imm)' });
row('PALIGNR Vx, Wx, Ib', { map: '0f3a', op: 0x0f, prefix: '66', simd: 'alignr(a, b, imm)' });
