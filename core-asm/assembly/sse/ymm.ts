/**
 * YMM registers, and when the instructions behind VEX may run (SDM vol. 1, chapter 14; vol. 2A, 2.4). The lower half of a YMM register
 * is the XMM register of the same number.
 */
import { ld128, opLd128 } from "../access";
import { CR0_TS, CR4_OSXSAVE } from "../control";
import { fault, X_NM, X_UD } from "../exceptions";
import { CODE64, CR0, CR4, XCR0, YMM_HIGH } from "../layout";
import { OP_EAMASK, opEa, opImm, opIsMem, opIsVex, opM, opSeg } from "../op";
import { requireAligned } from "./operand";
import { sseBlocked, xmm } from "./state";

/** XCR0: the system saves XMM registers and upper halves. */
export const XCR0_AVX: u64 = 6;

// @ts-ignore: decorator
@inline export function ymmHigh(cpu: usize, n: usize): usize { return cpu + YMM_HIGH + (n << 4); }

/** Whether an instruction behind VEX must not run now; #UD or #NM is noted then, and the handler returns ST_FAULT. */
// @ts-ignore: decorator
@inline export function avxBlocked(cpu: usize): bool {
  return ((load<u64>(cpu, CR0) & CR0_TS) | (~load<u64>(cpu, CR4) & CR4_OSXSAVE) | (~load<u64>(cpu, XCR0) & XCR0_AVX)) != 0 && avxFault(cpu);
}

function avxFault(cpu: usize): bool {
  const enabled = (load<u64>(cpu, CR4) & CR4_OSXSAVE) != 0 && (~load<u64>(cpu, XCR0) & XCR0_AVX) == 0;
  fault(cpu, enabled ? X_NM : X_UD, 0);
  return true;
}

/** For handlers of both encodings. */
// @ts-ignore: decorator
@inline export function vectorBlocked(cpu: usize, op: usize): bool { return opIsVex(op) ? avxBlocked(cpu) : sseBlocked(cpu); }

// --- operands --------------------------------------------------------------------------------------------------------------
/** The number in bits 7:4 of the immediate. */
// @ts-ignore: decorator
@inline export function immediateRegister(cpu: usize, op: usize): usize {
  return <usize>(opImm(op) >> 4) & (load<u32>(cpu, CODE64) ? 15 : 7);
}

/** The upper half of the r/m operand; of memory, what follows the 16 bytes that were read first. */
// @ts-ignore: decorator
@inline export function ymmRmHigh(cpu: usize, op: usize): v128 {
  return opIsMem(op) ? ld128(cpu, opSeg(op), (opEa(cpu, op) + 16) & load<u64>(op, OP_EAMASK)) : v128.load(ymmHigh(cpu, opM(op)));
}
/** The lower half of one that must be aligned. */
// @ts-ignore: decorator
@inline export function ymmRmAligned(cpu: usize, op: usize): v128 {
  if (!opIsMem(op)) return v128.load(xmm(cpu, opM(op)));
  requireAligned(cpu, op, 32);
  return opLd128(cpu, op);
}

// @ts-ignore: decorator
@inline export function ymmWrite(cpu: usize, n: usize, low: v128, high: v128): void {
  v128.store(xmm(cpu, n), low);
  v128.store(ymmHigh(cpu, n), high);
}
/** An XMM register with another lowest element; what is above is cleared. */
// @ts-ignore: decorator
@inline export function mergeElement<T>(cpu: usize, to: usize, from: usize, x: T): void {
  v128.store(xmm(cpu, to), v128.load(xmm(cpu, from)));
  store<T>(xmm(cpu, to), x);
  v128.store(ymmHigh(cpu, to), i64x2.splat(0));
}
