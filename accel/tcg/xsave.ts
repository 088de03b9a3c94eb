/** The XSAVE image, in the standard format (SDM vol. 1, 13.4), from and to the core's floating-point and vector state. */
import * as L from '../../core-asm/assembly/layout.ts';

/** 512 bytes of legacy region, 64 of header, and the upper halves of YMM0..15. */
export const XSAVE_SIZE = 832;
const XMM_AT = 160;
const YMM_AT = 576;
const VECTOR_BYTES = 256;
const X87 = 1n;
const SSE = 2n;
const AVX = 4n;

export function readXsave(d: DataView, base: number): Uint8Array {
  const image = new Uint8Array(XSAVE_SIZE);
  const v = new DataView(image.buffer);
  const u32 = (at: number): number => d.getUint32(base + at, true);
  const top = u32(L.FTOP);
  v.setUint16(0, u32(L.FCW), true);
  v.setUint16(2, u32(L.FSW) | (top << 11), true);
  v.setUint8(4, ~u32(L.FEMPTY) & 0xff);
  v.setUint16(6, u32(L.FOP), true);
  v.setBigUint64(8, d.getBigUint64(base + L.FIP, true), true);
  v.setBigUint64(16, d.getBigUint64(base + L.FDP, true), true);
  v.setUint32(24, u32(L.MXCSR), true);
  v.setUint32(28, 0xffff, true);
  for (let i = 0; i < 8; i++) {
    const from = base + L.FPR + ((top + i) & 7) * 16;
    v.setBigUint64(32 + i * 16, d.getBigUint64(from, true), true);
    v.setUint16(40 + i * 16, d.getUint16(from + 8, true), true);
  }
  for (let i = 0; i < VECTOR_BYTES; i++) {
    image[XMM_AT + i] = d.getUint8(base + L.XMM + i);
    image[YMM_AT + i] = d.getUint8(base + L.YMM_HIGH + i);
  }
  v.setBigUint64(512, X87 | SSE | AVX, true);
  return image;
}

export function writeXsave(d: DataView, base: number, image: Uint8Array): void {
  const v = new DataView(image.buffer, image.byteOffset, image.byteLength);
  const u32 = (at: number, value: number): void => d.setUint32(base + at, value, true);
  const status = v.getUint16(2, true);
  const top = (status >> 11) & 7;
  u32(L.FCW, v.getUint16(0, true));
  u32(L.FSW, status & ~0x3800);
  u32(L.FTOP, top);
  u32(L.FEMPTY, ~v.getUint8(4) & 0xff);
  u32(L.FOP, v.getUint16(6, true));
  d.setBigUint64(base + L.FIP, v.getBigUint64(8, true), true);
  d.setBigUint64(base + L.FDP, v.getBigUint64(16, true), true);
  u32(L.MXCSR, v.getUint32(24, true));
  for (let i = 0; i < 8; i++) {
    const to = base + L.FPR + ((top + i) & 7) * 16;
    d.setBigUint64(to, v.getBigUint64(32 + i * 16, true), true);
    d.setUint16(to + 8, v.getUint16(40 + i * 16, true), true);
  }
  for (let i = 0; i < VECTOR_BYTES; i++) {
    d.setUint8(base + L.XMM + i, image[XMM_AT + i]);
    d.setUint8(base + L.YMM_HIGH + i, image[YMM_AT + i]);
  }
}
