/** What only AVX and AVX2 have, as far as it is no expression of halves: moves across them, under masks, gathered. */
import { ld32, ld64, opLd128, opSt128, st32, st64, checkWrite } from "../access";
import { fault, X_UD } from "../exceptions";
import { CF, setArith, ZF } from "../flags";
import { CODE64, SCRATCH, XMM, YMM_HIGH } from "../layout";
import {
  OP_ASIZE, OP_DISP, OP_EAMASK, OP_FLAGS, OP_M, OP_MODRM, OP_X, opEa, opImm, opIs256, opIsMem, opM, opR, opSeg, opV, ST_FAULT, ST_NEXT,
} from "../op";
import { dwordMask } from "./horizontal";
import { xmmRmUnaligned } from "./operand";
import { xmm } from "./state";
import { avxBlocked, ymmHigh, ymmRmHigh, ymmWrite } from "./ymm";

const NONE = i64x2(0, 0);

/** Outside 64-bit mode there are eight registers. */
// @ts-ignore: decorator
@inline function registers(cpu: usize): usize { return load<u32>(cpu, CODE64) ? 16 : 8; }

export function vzeroupper(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  memory.fill(cpu + YMM_HIGH, 0, registers(cpu) << 4);
  return ST_NEXT;
}
export function vzeroall(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  memory.fill(cpu + XMM, 0, registers(cpu) << 4);
  memory.fill(cpu + YMM_HIGH, 0, registers(cpu) << 4);
  return ST_NEXT;
}

/** As PTEST, but only the signs count: ZF none of the source's is in the destination, CF none is missing there. */
// @ts-ignore: decorator
@inline function testSigns(cpu: usize, op: usize, wide: bool): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = opIs256(op) ? ymmRmHigh(cpu, op) : NONE;
  const a = v128.load(xmm(cpu, opR(op)));
  const aHigh = v128.load(ymmHigh(cpu, opR(op)));
  const common = v128.or(v128.and(b, a), v128.and(bHigh, aHigh));
  const missing = v128.or(v128.andnot(b, a), v128.andnot(bHigh, aHigh));
  const no = wide ? i64x2.bitmask(common) == 0 : i32x4.bitmask(common) == 0;
  const all = wide ? i64x2.bitmask(missing) == 0 : i32x4.bitmask(missing) == 0;
  setArith(cpu, (no ? ZF : 0) | (all ? CF : 0));
  return ST_NEXT;
}
export function vtestps(cpu: usize, op: usize): i32 { return testSigns(cpu, op, false); }
export function vtestpd(cpu: usize, op: usize): i32 { return testSigns(cpu, op, true); }

// --- across the halves -----------------------------------------------------------------------------------------------------
/** By two bits a half of the first or the second source; with bit 3 zeros. */
// @ts-ignore: decorator
@inline function half(control: u32, a: v128, aHigh: v128, b: v128, bHigh: v128): v128 {
  if ((control & 8) != 0) return NONE;
  switch (control & 3) {
    case 0: return a;
    case 1: return aHigh;
    case 2: return b;
    default: return bHigh;
  }
}
/** VPERM2F128, VPERM2I128. */
export function vperm2f128(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const bHigh = ymmRmHigh(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const imm = <u32>opImm(op);
  ymmWrite(cpu, opR(op), half(imm, a, aHigh, b, bHigh), half(imm >> 4, a, aHigh, b, bHigh));
  return ST_NEXT;
}

/** VINSERTF128, VINSERTI128. */
export function vinsertf128(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const b = xmmRmUnaligned(cpu, op);
  const a = v128.load(xmm(cpu, opV(op)));
  const aHigh = v128.load(ymmHigh(cpu, opV(op)));
  const high = (opImm(op) & 1) != 0;
  ymmWrite(cpu, opR(op), high ? a : b, high ? b : aHigh);
  return ST_NEXT;
}

/** VEXTRACTF128, VEXTRACTI128. */
export function vextractf128(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const x = v128.load((opImm(op) & 1) != 0 ? ymmHigh(cpu, opR(op)) : xmm(cpu, opR(op)));
  if (opIsMem(op)) opSt128(cpu, op, x);
  else ymmWrite(cpu, opM(op), x, NONE);
  return ST_NEXT;
}

/** VPERMD, VPERMPS: each dword of vvvv says which of the source's eight. */
export function vpermd(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const scratch = cpu + SCRATCH;
  v128.store(scratch, xmmRmUnaligned(cpu, op));
  v128.store(scratch, ymmRmHigh(cpu, op), 16);
  for (let i: usize = 0; i < 16; i += 4) {
    store<u32>(scratch + i, load<u32>(scratch + ((<usize>load<u32>(xmm(cpu, opV(op)) + i) & 7) << 2)), 32);
    store<u32>(scratch + i, load<u32>(scratch + ((<usize>load<u32>(ymmHigh(cpu, opV(op)) + i) & 7) << 2)), 48);
  }
  ymmWrite(cpu, opR(op), v128.load(scratch, 32), v128.load(scratch, 48));
  return ST_NEXT;
}

/** VPERMQ, VPERMPD: two bits of the immediate for each qword. */
export function vpermq(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const scratch = cpu + SCRATCH;
  v128.store(scratch, xmmRmUnaligned(cpu, op));
  v128.store(scratch, ymmRmHigh(cpu, op), 16);
  for (let i: usize = 0; i < 4; i++) store<u64>(scratch + (i << 3), load<u64>(scratch + ((<usize>(opImm(op) >> (i << 1)) & 3) << 3)), 32);
  ymmWrite(cpu, opR(op), v128.load(scratch, 32), v128.load(scratch, 48));
  return ST_NEXT;
}

// --- by elements in memory ---------------------------------------------------------------------------------------------------
// T is u32 or u64. The elements are gathered in the first 32 bytes of the scratch area, masks are in the next.
// @ts-ignore: decorator
@inline function bytes(op: usize): usize { return opIs256(op) ? 32 : 16; }
// @ts-ignore: decorator
@inline function toScratch(cpu: usize, at: usize, n: usize): void {
  v128.store(cpu + SCRATCH + at, v128.load(xmm(cpu, n)));
  v128.store(cpu + SCRATCH + at, v128.load(ymmHigh(cpu, n)), 16);
}
// @ts-ignore: decorator
@inline function fromScratch(cpu: usize, op: usize): void {
  ymmWrite(cpu, opR(op), v128.load(cpu + SCRATCH), opIs256(op) ? v128.load(cpu + SCRATCH, 16) : NONE);
}
/** The element at scratch offset `at` has its sign set. */
// @ts-ignore: decorator
@inline function chosen<T>(cpu: usize, at: usize): bool { return load<u8>(cpu + SCRATCH + at + sizeof<T>() - 1) >> 7 != 0; }
// @ts-ignore: decorator
@inline function ldElement<T>(cpu: usize, op: usize, off: u64): T {
  return sizeof<T>() == 8 ? <T>ld64(cpu, opSeg(op), off) : <T>ld32(cpu, opSeg(op), off);
}
// @ts-ignore: decorator
@inline function element(cpu: usize, op: usize, at: usize): u64 { return (opEa(cpu, op) + at) & load<u64>(op, OP_EAMASK); }

// @ts-ignore: decorator
@inline function maskedLoad<T>(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  toScratch(cpu, 32, opV(op));
  for (let i: usize = 0; i < bytes(op); i += sizeof<T>())
    store<T>(cpu + SCRATCH + i, chosen<T>(cpu, 32 + i) ? ldElement<T>(cpu, op, element(cpu, op, i)) : 0);
  fromScratch(cpu, op);
  return ST_NEXT;
}
// @ts-ignore: decorator
@inline function maskedStore<T>(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  toScratch(cpu, 0, opR(op));
  toScratch(cpu, 32, opV(op));
  for (let i: usize = 0; i < bytes(op); i += sizeof<T>())
    if (chosen<T>(cpu, 32 + i)) checkWrite(cpu, opSeg(op), element(cpu, op, i), sizeof<T>());
  for (let i: usize = 0; i < bytes(op); i += sizeof<T>()) {
    if (!chosen<T>(cpu, 32 + i)) continue;
    if (sizeof<T>() == 8) st64(cpu, opSeg(op), element(cpu, op, i), load<u64>(cpu + SCRATCH + i));
    else st32(cpu, opSeg(op), element(cpu, op, i), load<u32>(cpu + SCRATCH + i));
  }
  return ST_NEXT;
}
export function vmaskmovd_load(cpu: usize, op: usize): i32 { return maskedLoad<u32>(cpu, op); }
export function vmaskmovq_load(cpu: usize, op: usize): i32 { return maskedLoad<u64>(cpu, op); }
export function vmaskmovd_store(cpu: usize, op: usize): i32 { return maskedStore<u32>(cpu, op); }
export function vmaskmovq_store(cpu: usize, op: usize): i32 { return maskedStore<u64>(cpu, op); }

/** The register that a SIB byte names as a vector of indices: 4 is one too. */
// @ts-ignore: decorator
@inline function indexRegister(op: usize): usize {
  const x = <usize>load<u8>(op, OP_X) >> 3;
  return x == 16 ? 4 : x;
}

/**
 * VGATHER, VPGATHER (SDM vol. 2C): T is the type of elements, I of indices. As each element arrives its mask is cleared, so that after a
 * fault the instruction goes on where it was. Without a SIB byte, or where two of the registers are the same, #UD.
 */
// @ts-ignore: decorator
@inline function gather<T, I>(cpu: usize, op: usize): i32 {
  if (avxBlocked(cpu)) return ST_FAULT;
  const to = opR(op);
  const mask = opV(op);
  const x = indexRegister(op);
  if ((load<u8>(op, OP_MODRM) & 7) != 4 || (load<u8>(op, OP_ASIZE) & 3) == 0 || to == mask || to == x || mask == x) return fault(cpu, X_UD, 0);
  const size: usize = sizeof<T>();
  const width = max<usize>(size, sizeof<I>());
  const count = bytes(op) / width;
  toScratch(cpu, 0, to);
  toScratch(cpu, 32, mask);
  toScratch(cpu, 64, x);
  const base = load<u64>(cpu + <usize>load<u8>(op, OP_M)) + <u64>load<i32>(op, OP_DISP);
  const scale = load<u8>(op, OP_FLAGS) & 3;
  for (let i: usize = 0; i < count; i++) {
    const at = cpu + SCRATCH + i * size;
    if (chosen<T>(cpu, 32 + i * size)) {
      const offset = <u64>(<i64>load<I>(cpu + SCRATCH + 64 + i * sizeof<I>())) << scale;
      store<T>(at, ldElement<T>(cpu, op, (base + offset) & load<u64>(op, OP_EAMASK)));
    }
    store<T>(at, 0, 32);
    const half = i * size < 16 ? xmm(cpu, 0) : ymmHigh(cpu, 0) - 16;
    store<T>(half + (to << 4) + i * size, load<T>(at));
    store<T>(half + (mask << 4) + i * size, 0);
  }
  finishGather(cpu, to, count * size);
  finishGather(cpu, mask, count * size);
  // The masks of elements that there are no indices for, too.
  return ST_NEXT;
}
/** Clears what is above the elements. */
function finishGather(cpu: usize, n: usize, size: usize): void {
  if (size <= 16) v128.store(ymmHigh(cpu, n), NONE);
  if (size == 8) store<u64>(xmm(cpu, n), 0, 8);
}
export function vgatherdd(cpu: usize, op: usize): i32 { return gather<u32, i32>(cpu, op); }
export function vgatherdq(cpu: usize, op: usize): i32 { return gather<u64, i32>(cpu, op); }
export function vgatherqd(cpu: usize, op: usize): i32 { return gather<u32, i64>(cpu, op); }
export function vgatherqq(cpu: usize, op: usize): i32 { return gather<u64, i64>(cpu, op); }
