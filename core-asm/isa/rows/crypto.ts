/** AES-NI, PCLMULQDQ, SHA (SDM vol. 1, 12.13 and 12.16). */
import { rowOf } from '../row.ts';

const aes = rowOf('aes');
for (const [op, name, simd] of [
  [0xdb, 'AESIMC', 'aesImc(b)'],
  [0xdc, 'AESENC', 'aesEnc(a, b)'],
  [0xdd, 'AESENCLAST', 'aesEncLast(a, b)'],
  [0xde, 'AESDEC', 'aesDec(a, b)'],
  [0xdf, 'AESDECLAST', 'aesDecLast(a, b)'],
] as const)
  aes(`${name} Vdq, Wdq`, { map: '0f38', op, prefix: '66', simd });
aes('AESKEYGENASSIST Vdq, Wdq, Ib', { map: '0f3a', op: 0xdf, prefix: '66', simd: 'aesKeyGenAssist(b, imm)' });
rowOf('pclmulqdq')('PCLMULQDQ Vdq, Wdq, Ib', { map: '0f3a', op: 0x44, prefix: '66', simd: 'carrylessProduct(a, b, imm)' });

// The manual's exception class (type 4) asks for aligned memory; processors of AMD do not.
const sha = rowOf('sha-ni');
for (const [op, name, simd] of [
  [0xc8, 'SHA1NEXTE Vdq, Wdq', 'sha1NextE(a, b)'],
  [0xc9, 'SHA1MSG1 Vdq, Wdq', 'sha1Message1(a, b)'],
  [0xca, 'SHA1MSG2 Vdq, Wdq', 'sha1Message2(a, b)'],
  [0xcb, 'SHA256RNDS2 Vdq, Wdq, XMM0', 'sha256Rounds(a, b, c)'],
  [0xcc, 'SHA256MSG1 Vdq, Wdq', 'sha256Message1(a, b)'],
  [0xcd, 'SHA256MSG2 Vdq, Wdq', 'sha256Message2(a, b)'],
] as const)
  sha(name, { map: '0f38', op, prefix: 'none', unaligned: true, simd });
sha('SHA1RNDS4 Vdq, Wdq, Ib', { map: '0f3a', op: 0xcc, prefix: 'none', unaligned: true, simd: 'sha1Rounds(a, b, imm)' });
