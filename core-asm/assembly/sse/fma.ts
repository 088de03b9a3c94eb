/**
 * FMA (SDM vol. 1, 14.5) for `simd` rows: x * y + z of elements and vectors. `product` and `odd` negate the product and the addend; in
 * vectors the addends of even elements are negated by `even`.
 */
import { SCRATCH } from "../layout";
import { addend, multiplyAdd } from "../softfloat/fma";
import { push32, push64 } from "../softfloat/formats";
import { pack32, pack64 } from "../softfloat/round";

export function fmaSs(x: u32, y: u32, z: u32, product: u32, odd: u32): u32 {
  push32(z);
  addend();
  push32(x);
  push32(y);
  multiplyAdd(product, odd);
  return pack32();
}
export function fmaSd(x: u64, y: u64, z: u64, product: u32, odd: u32): u64 {
  push64(z);
  addend();
  push64(x);
  push64(y);
  multiplyAdd(product, odd);
  return pack64();
}
export function fmaPs(cpu: usize, x: v128, y: v128, z: v128, product: u32, even: u32, odd: u32): v128 {
  const at = cpu + SCRATCH;
  v128.store(at, x);
  v128.store(at, y, 16);
  v128.store(at, z, 32);
  for (let i: usize = 0; i < 16; i += 4) {
    const r = fmaSs(load<u32>(at + i), load<u32>(at + i, 16), load<u32>(at + i, 32), product, (i & 4) != 0 ? odd : even);
    store<u32>(at + i, r);
  }
  return v128.load(at);
}
export function fmaPd(x: v128, y: v128, z: v128, product: u32, even: u32, odd: u32): v128 {
  const low = fmaSd(i64x2.extract_lane(x, 0), i64x2.extract_lane(y, 0), i64x2.extract_lane(z, 0), product, even);
  const high = fmaSd(i64x2.extract_lane(x, 1), i64x2.extract_lane(y, 1), i64x2.extract_lane(z, 1), product, odd);
  return i64x2.replace_lane(i64x2.splat(low), 1, high);
}
