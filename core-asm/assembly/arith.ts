/** Arithmetic whose flags helpers set by hand. */
import { AUX_AF, AUX_CF, AUX_PO } from "./flags";
import { FLAG_AUX, FLAG_RES } from "./layout";

/** The flags of a - b, as SUB and CMP set them; T is u8, u16, u32 or u64. */
// @ts-ignore: decorator
@inline
export function subFlags<T extends number>(cpu: usize, a: T, b: T): void {
  const x = <u64>a;
  const y = <u64>b;
  const d = x - y;
  const unused: u64 = 64 - 8 * sizeof<T>();
  // Borrows out of each bit.
  const borrows = (~x & y) | (~(x ^ y) & d);
  store<u64>(cpu, <u64>(<i64>(d << unused) >> unused), FLAG_RES);
  store<u64>(cpu, ((borrows << unused) & (AUX_CF | AUX_PO)) | (borrows & AUX_AF), FLAG_AUX);
}
