/**
 * A decoded instruction: 32 bytes, written by decode.ts, read by every handler.
 * A handler is `(cpu: usize, op: usize): i32`, returning one of ST_*.
 */

/** Done; continue with the next decoded instruction. */
export const ST_NEXT: i32 = 0;
/** Done; RIP holds the next address (already masked to the operand size; the loop checks limit and canonicality). */
export const ST_JUMP: i32 = 1;
/** Done; continue with the next instruction, but mode, mappings or pending events may have changed. */
export const ST_SYNC: i32 = 2;
/** Done; RIP holds the next address, and mode, mappings or pending events may have changed. */
export const ST_JUMP_SYNC: i32 = 3;
/** Not done, but consistent: run the same instruction again after a look at events (REP). */
export const ST_AGAIN: i32 = 4;
/** Nothing done: EXC_VECTOR and EXC_ERROR say why. */
export const ST_FAULT: i32 = 5;

export { OP_SIZE } from "./layout";
/** u16: index of the handler. */
export const OP_HANDLER = 0;
/** u8: length in bytes. */
export const OP_LEN = 2;
/** u8: segment of the memory operand (bits 2:0); bit 6: a block of a region begins here; bit 7: base or limits matter (else offset = linear address). */
export const OP_SEG = 3;
export const OP_COVERED: u8 = 0x40;
export const OP_SEGMENTED: u8 = 0x80;
/** u8: ModRM.reg operand: byte offset of a general register (AH..BH: +1), or a plain number for other register files. */
export const OP_R = 4;
/** u8: ModRM.rm operand likewise when a register; the base register's byte offset when memory. */
export const OP_M = 5;
/** u8: index register's byte offset. */
export const OP_X = 6;
/** u8: bits 1:0 scale, bit 2 LOCK, bits 4:3 REP (1 = F3, 2 = F2), bits 6:5 operand size (0 = 16, 1 = 32, 2 = 64), bit 7 memory form. */
export const OP_FLAGS = 7;
/** i32: displacement, sign-extended. */
export const OP_DISP = 8;
/** u16: offset of the instruction in its page. */
export const OP_OFF = 12;
/** u8: bits 1:0 address size (0 = 16, 1 = 32, 2 = 64), bit 2 VEX.L, bit 3 VEX, bits 7:4 VEX.vvvv upright; u8: ModRM byte. */
export const OP_ASIZE = 14;
export const OP_MODRM = 15;
/** i64: immediate, sign- or zero-extended as the operand asks. Far pointers: offset in bits 31:0, selector in 47:32. ENTER: size, level << 16. */
export const OP_IMM = 16;
/** u64: mask of the effective address. */
export const OP_EAMASK = 24;

// @ts-ignore: decorator
@inline export function opLen(op: usize): u64 { return load<u8>(op, OP_LEN); }
// @ts-ignore: decorator
@inline export function opSeg(op: usize): u32 { return load<u8>(op, OP_SEG) & 7; }
// @ts-ignore: decorator
@inline export function opR(op: usize): usize { return load<u8>(op, OP_R); }
// @ts-ignore: decorator
@inline export function opM(op: usize): usize { return load<u8>(op, OP_M); }
// @ts-ignore: decorator
@inline export function opImm(op: usize): i64 { return load<i64>(op, OP_IMM); }
// @ts-ignore: decorator
@inline export function opIsMem(op: usize): bool { return load<i8>(op, OP_FLAGS) < 0; }
// @ts-ignore: decorator
@inline export function opLock(op: usize): bool { return (load<u8>(op, OP_FLAGS) & 4) != 0; }
/** 0 none, 1 REP/REPE (F3), 2 REPNE (F2). */
// @ts-ignore: decorator
@inline export function opRep(op: usize): u32 { return (load<u8>(op, OP_FLAGS) >> 3) & 3; }
/** Operand size in bytes: 2, 4 or 8. */
// @ts-ignore: decorator
@inline export function opSize(op: usize): u32 { return 2 << ((load<u8>(op, OP_FLAGS) >> 5) & 3); }
/** Address size in bytes: 2, 4 or 8. */
// @ts-ignore: decorator
@inline export function opAddressSize(op: usize): u32 { return 2 << (load<u8>(op, OP_ASIZE) & 3); }
/** The register that VEX.vvvv names: a number. */
// @ts-ignore: decorator
@inline export function opV(op: usize): usize { return load<u8>(op, OP_ASIZE) >> 4; }
// @ts-ignore: decorator
@inline export function opIsVex(op: usize): bool { return (load<u8>(op, OP_ASIZE) & 8) != 0; }
/** VEX.L: 256 bits. */
// @ts-ignore: decorator
@inline export function opIs256(op: usize): bool { return (load<u8>(op, OP_ASIZE) & 4) != 0; }
/** Effective address (offset within the segment), masked to the address size. */
// @ts-ignore: decorator
@inline export function opEa(cpu: usize, op: usize): u64 {
  return (
    (load<u64>(cpu + <usize>load<u8>(op, OP_M)) +
      (load<u64>(cpu + <usize>load<u8>(op, OP_X)) << (load<u8>(op, OP_FLAGS) & 3)) +
      <u64>load<i32>(op, OP_DISP)) &
    load<u64>(op, OP_EAMASK)
  );
}
