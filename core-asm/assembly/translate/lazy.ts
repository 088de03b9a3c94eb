/**
 * Flags in translated code: the kind of the last result and its operands, from which they follow. Regions keep these in locals and
 * leave them in the LAZY_* fields; the rest of the core knows FLAG_RES and FLAG_AUX only, which materialise() computes.
 *
 *   kind   0           nothing: FLAG_RES and FLAG_AUX are good
 *          CANONICAL   R64 and A64 are FLAG_RES and FLAG_AUX
 *          kindOf(f, w)  result R and operands A and B of flag kind f (gen/ir.ts) with width code w; INC, DEC: A32 is the old CF; CARRY: A32 CF, B32 OF;
 *                       ADD, SUB: R is not kept
 */
import { AUX_AF, AUX_CARRIES, AUX_CF, setCF } from "../flags";
import { F_ADC, F_ADD, F_CARRY, F_DEC, F_INC, F_LOGIC, F_SBB, F_SUB } from "../gen/ir";
import { FLAG_AUX, FLAG_RES, LAZY_A32, LAZY_A64, LAZY_B32, LAZY_B64, LAZY_KIND, LAZY_R32, LAZY_R64 } from "../layout";

export const CANONICAL: u32 = 1;
/** Width codes: 0..3 = 8, 16, 32, 64 bits. Values narrower than 32 bits may have anything above their width. */
// @ts-ignore: decorator
@inline export function kindOf(flags: u32, width: u32): u32 { return ((flags + 1) << 2) | width; }
// @ts-ignore: decorator
@inline export function flagsOfKind(kind: u32): u32 { return (kind >> 2) - 1; }

/** Computes FLAG_RES and FLAG_AUX if the last result is still kept lazily. */
// @ts-ignore: decorator
@inline export function materialise(cpu: usize): void {
  if (load<u32>(cpu, LAZY_KIND)) settle(cpu);
}

export function settle(cpu: usize): void {
  const kind = load<u32>(cpu, LAZY_KIND);
  store<u32>(cpu, 0, LAZY_KIND);
  if (!kind) return;
  if (kind == CANONICAL) {
    store<u64>(cpu, load<u64>(cpu, LAZY_R64), FLAG_RES);
    store<u64>(cpu, load<u64>(cpu, LAZY_A64), FLAG_AUX);
    return;
  }
  const wide = (kind & 3) == 3;
  const up: u64 = 64 - (8 << (kind & 3));
  let r = wide ? load<u64>(cpu, LAZY_R64) : <u64>load<u32>(cpu, LAZY_R32);
  const a = wide ? load<u64>(cpu, LAZY_A64) : <u64>load<u32>(cpu, LAZY_A32);
  const b = wide ? load<u64>(cpu, LAZY_B64) : <u64>load<u32>(cpu, LAZY_B32);
  if (flagsOfKind(kind) == F_ADD) r = a + b;
  else if (flagsOfKind(kind) == F_SUB) r = a - b;
  store<i64>(cpu, <i64>(r << up) >> up, FLAG_RES);
  let aux: u64 = 0;
  switch (flagsOfKind(kind)) {
    case F_ADD: case F_ADC: aux = carries(sumCarries(a, b, r), up); break;
    case F_SUB: case F_SBB: aux = carries(sumCarries(~a, b, ~r), up); break;
    case F_LOGIC: break;
    case F_INC: aux = keepCF(cpu, carries(sumCarries(r - 1, 1, r), up)); break;
    case F_DEC: aux = keepCF(cpu, carries(sumCarries(~(r + 1), 1, ~r), up)); break;
    case F_CARRY: {
      const cf: u64 = load<u32>(cpu, LAZY_A32) & 1;
      const ov: u64 = load<u32>(cpu, LAZY_B32) & 1;
      aux = (cf << 63) | ((cf ^ ov) << 62);
      break;
    }
  }
  store<u64>(cpu, aux, FLAG_AUX);
}

/** CF, 0 or 1. */
export function carryOf(cpu: usize): u32 {
  const kind = load<u32>(cpu, LAZY_KIND);
  if (!kind) return <u32>(load<u64>(cpu, FLAG_AUX) >> 63);
  if (kind == CANONICAL) return <u32>(load<u64>(cpu, LAZY_A64) >> 63);
  const f = flagsOfKind(kind);
  if (f == F_LOGIC) return 0;
  if (f >= F_INC) return load<u32>(cpu, LAZY_A32) & 1;
  const wide = (kind & 3) == 3;
  const up: u64 = 64 - (8 << (kind & 3));
  const a = wide ? load<u64>(cpu, LAZY_A64) : <u64>load<u32>(cpu, LAZY_A32);
  const b = wide ? load<u64>(cpu, LAZY_B64) : <u64>load<u32>(cpu, LAZY_B32);
  if (f == F_SUB) return u32((a << up) < (b << up));
  if (f == F_ADD) return u32(((a + b) << up) < (a << up));
  const r = wide ? load<u64>(cpu, LAZY_R64) : <u64>load<u32>(cpu, LAZY_R32);
  return <u32>(((f == F_ADC ? sumCarries(a, b, r) : sumCarries(~a, b, ~r)) << up) >> 63);
}

/** Result r of INC or DEC of a kind; CF is that of the last result so far. */
export function storeStep(cpu: usize, kind: u32, r: u64): void {
  const cf = carryOf(cpu);
  store<u32>(cpu, kind, LAZY_KIND);
  if ((kind & 3) == 3) store<u64>(cpu, r, LAZY_R64);
  else store<u32>(cpu, <u32>r, LAZY_R32);
  store<u32>(cpu, cf, LAZY_A32);
}

/** CF becomes 0 or 1, all others stay. */
export function setCarry(cpu: usize, cf: u32): void {
  settle(cpu);
  setCF(cpu, cf != 0);
}

/** The carries of a + b = r; those of a - b = r are those of ~a + b = ~r. */
// @ts-ignore: decorator
@inline function sumCarries(a: u64, b: u64, r: u64): u64 { return (a & b) | ((a | b) & ~r); }

// @ts-ignore: decorator
@inline function carries(vector: u64, up: u64): u64 { return ((vector << up) & (AUX_CARRIES & ~AUX_AF)) | (vector & AUX_AF); }

/** The carries of INC or DEC with the CF of before. */
function keepCF(cpu: usize, aux: u64): u64 {
  const cf = <u64>load<u32>(cpu, LAZY_A32) << 63;
  const ov = (aux ^ (aux << 1)) & AUX_CF;
  return cf | ((cf ^ ov) >> 1) | (aux & AUX_AF);
}
