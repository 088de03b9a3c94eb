/** FMA and F16C (SDM vol. 1, 14.4 and 14.5). In names of FMA the digits say which operands are multiplied, and which is added. */
import { rowOf } from '../row.ts';

const fma = rowOf('fma');
/** Operands are v, a, b. */
const ORDERS = { '132': 'v, b, a', '213': 'a, v, b', '231': 'a, b, v' };
/** Negated: the product, the addends of even elements, and of odd ones. */
const KINDS: [string, number, [number, number, number]][] = [
  ['ADDSUB', 0x06, [0, 1, 0]],
  ['SUBADD', 0x07, [0, 0, 1]],
  ['ADD', 0x08, [0, 0, 0]],
  ['SUB', 0x0a, [0, 1, 1]],
  ['ADD', 0x0c, [1, 0, 0]],
  ['SUB', 0x0e, [1, 1, 1]],
];
for (const [i, [order, operands]] of Object.entries(ORDERS).entries())
  for (const [name, low, [product, even, odd]] of KINDS)
    for (const [w, t] of ['s', 'd'].entries() as ArrayIterator<[0 | 1, string]>) {
      const op = 0x90 + 0x10 * i + low;
      const mnemonic = `VF${product ? 'N' : ''}M${name}${order}`;
      const packed = `fmaP${t}(${t === 's' ? 'cpu, ' : ''}${operands}, ${product}, ${even}, ${odd})`;
      for (const vexL of [0, 1] as const)
        fma(`${mnemonic}P${t.toUpperCase()} Vp${t}, Hp${t}, Wp${t}`, {
          map: 'vex0f38',
          op,
          prefix: '66',
          w,
          vexL,
          rounds: true,
          simd: packed,
        });
      if (low < 8) continue;
      const scalar = `fmaS${t}(${operands}, ${product}, ${odd})`;
      fma(`${mnemonic}S${t.toUpperCase()} Vs${t}, Hs${t}, Ws${t}`, {
        map: 'vex0f38',
        op: op + 1,
        prefix: '66',
        w,
        rounds: true,
        simd: scalar,
      });
    }

const f16c = rowOf('f16c');
const half = { prefix: '66', w: 0 } as const;
f16c('VCVTPH2PS Vx, Wq', { ...half, map: 'vex0f38', op: 0x13, vexL: 0, rounds: true, simd: 'halvesToPs(b)' });
f16c('VCVTPH2PS Vx, Wdq', { ...half, map: 'vex0f38', op: 0x13, vexL: 1, rounds: true, widens: 8, simd: 'halvesToPs(b)' });
f16c('VCVTPS2PH Wq, Vx, Ib', { ...half, map: 'vex0f3a', op: 0x1d, vexL: 0, helper: 'vcvtps2ph' });
f16c('VCVTPS2PH Wdq, Vx, Ib', { ...half, map: 'vex0f3a', op: 0x1d, vexL: 1, helper: 'vcvtps2ph' });
