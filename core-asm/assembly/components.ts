/**
 * Where the state components are in an XSAVE image (SDM vol. 1, 13.4): the image of FXSAVE, a header at 512 (XSTATE_BV, XCOMP_BV, 48 bytes of
 * zeros), and then the upper halves of the YMM registers and PKRU, whose place in the standard format AMD's processors chose.
 */

/** State components: bits of XCR0, of XSTATE_BV, and of the masks below. */
export const X87: u64 = 1 << 0;
export const SSE: u64 = 1 << 1;
export const AVX: u64 = 1 << 2;
export const PKU: u64 = 1 << 9;
/** Bit of XCOMP_BV. */
export const COMPACTED: u64 = 1 << 63;

export const XSTATE_BV: u64 = 512;
export const XCOMP_BV: u64 = 520;
export const HEADER_END: u64 = 576;
export const YMM: u64 = HEADER_END;
export const YMM_SIZE: u64 = 256;
export const PKRU_STANDARD: u64 = YMM + YMM_SIZE;
export const PKRU_SIZE: u64 = 8;

/** Where PKRU is in the compacted format: after what comes before it and is there. */
// @ts-ignore: decorator
@inline export function pkruCompacted(components: u64): u64 { return YMM + (components & AVX ? YMM_SIZE : 0); }

/** Bytes of an image that has these components: CPUID leaf D. */
export function standardSize(components: u64): u32 {
  return <u32>(components & PKU ? PKRU_STANDARD + PKRU_SIZE : components & AVX ? YMM + YMM_SIZE : HEADER_END);
}
export function compactedSize(components: u64): u32 { return <u32>(pkruCompacted(components) + (components & PKU ? PKRU_SIZE : 0)); }
