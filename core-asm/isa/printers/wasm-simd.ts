/** Opcodes of WebAssembly's vector instructions (core specification 5.4.8), behind the prefix FD, by the names that AssemblyScript has for them. */

const names = new Map<string, number>();
function from(opcode: number, shape: string, list: string): void {
  for (const [i, name] of list.split(' ').entries()) if (name !== '-') names.set(`${shape}.${name}`, opcode + i);
}

from(0x0e, 'i8x16', 'swizzle splat');
from(0x10, 'i16x8', 'splat');
from(0x11, 'i32x4', 'splat');
from(0x12, 'i64x2', 'splat');
from(0x15, 'i8x16', 'extract_lane_s extract_lane_u replace_lane');
from(0x18, 'i16x8', 'extract_lane_s extract_lane_u replace_lane');
from(0x1b, 'i32x4', 'extract_lane replace_lane');
from(0x1d, 'i64x2', 'extract_lane replace_lane');
from(0x23, 'i8x16', 'eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u');
from(0x2d, 'i16x8', 'eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u');
from(0x37, 'i32x4', 'eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u');
from(0x4d, 'v128', 'not and andnot or xor bitselect any_true');
from(0x60, 'i8x16', 'abs neg popcnt all_true bitmask narrow_i16x8_s narrow_i16x8_u');
from(0x6b, 'i8x16', 'shl shr_s shr_u add add_sat_s add_sat_u sub sub_sat_s sub_sat_u');
from(0x76, 'i8x16', 'min_s min_u max_s max_u - avgr_u');
from(0x7c, 'i16x8', 'extadd_pairwise_i8x16_s extadd_pairwise_i8x16_u');
from(0x7e, 'i32x4', 'extadd_pairwise_i16x8_s extadd_pairwise_i16x8_u');
from(0x80, 'i16x8', 'abs neg q15mulr_sat_s all_true bitmask narrow_i32x4_s narrow_i32x4_u');
from(0x87, 'i16x8', 'extend_low_i8x16_s extend_high_i8x16_s extend_low_i8x16_u extend_high_i8x16_u');
from(0x8b, 'i16x8', 'shl shr_s shr_u add add_sat_s add_sat_u sub sub_sat_s sub_sat_u');
from(0x95, 'i16x8', 'mul min_s min_u max_s max_u - avgr_u');
from(0xa0, 'i32x4', 'abs neg - all_true bitmask - - extend_low_i16x8_s extend_high_i16x8_s extend_low_i16x8_u extend_high_i16x8_u');
from(0xab, 'i32x4', 'shl shr_s shr_u add - - sub - - - mul min_s min_u max_s max_u dot_i16x8_s');
from(0xbc, 'i32x4', 'extmul_low_i16x8_s extmul_high_i16x8_s extmul_low_i16x8_u extmul_high_i16x8_u');
from(0xc0, 'i64x2', 'abs neg - all_true bitmask - - extend_low_i32x4_s extend_high_i32x4_s extend_low_i32x4_u extend_high_i32x4_u');
from(0xcb, 'i64x2', 'shl shr_s shr_u add - - sub - - - mul eq ne lt_s gt_s le_s ge_s');
from(0xfe, 'f64x2', 'convert_low_i32x4_s');

/** Undefined for what is none, or for one that expressions of rows do not use. */
export const simdOpcode = (name: string): number | undefined => names.get(name);
