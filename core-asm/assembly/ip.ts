/** The address of the instruction being executed, and the checks of near jumps. */
import { fault, X_GP } from "./exceptions";
import { CODE64, CS, PAGE_RIP, RIP, SEG, SEG_LIMIT, SEG_SIZE } from "./layout";
import { OP_IMM, OP_LEN, OP_OFF, ST_FAULT, ST_JUMP } from "./op";

/** Outside 64-bit code RIP has 32 bits. */
// @ts-ignore: decorator
@inline export function narrow(cpu: usize, ip: u64): u64 { return load<u32>(cpu, CODE64) ? ip : <u64>(<u32>ip); }

/** Offset of this instruction. */
// @ts-ignore: decorator
@inline export function ipOf(cpu: usize, op: usize): u64 { return narrow(cpu, load<u64>(cpu, PAGE_RIP) + load<u16>(op, OP_OFF)); }

/** Offset of the instruction after this one. */
// @ts-ignore: decorator
@inline export function nextIp(cpu: usize, op: usize): u64 {
  return narrow(cpu, load<u64>(cpu, PAGE_RIP) + load<u16>(op, OP_OFF) + load<u8>(op, OP_LEN));
}

// @ts-ignore: decorator
@inline export function isCanonical(address: u64): bool { return <u64>(<i64>(address << 16) >> 16) == address; }

/** May execution continue at this offset? If not, #GP(0) is noted. */
// @ts-ignore: decorator
@inline export function checkTarget(cpu: usize, target: u64): bool {
  const ok = load<u32>(cpu, CODE64) ? isCanonical(target) : target <= load<u32>(cpu, SEG + CS * SEG_SIZE + SEG_LIMIT);
  if (!ok) fault(cpu, X_GP, 0);
  return ok;
}

/** Target of a relative jump: next + displacement, masked to the operand size. */
// @ts-ignore: decorator
@inline export function relTarget(cpu: usize, op: usize, width: u32): u64 {
  const target = nextIp(cpu, op) + <u64>load<i64>(op, OP_IMM);
  return width == 16 ? target & 0xffff : narrow(cpu, target);
}

/** Takes a relative jump. */
export function jumpRelative(cpu: usize, op: usize, width: u32): i32 {
  const target = relTarget(cpu, op, width);
  if (!checkTarget(cpu, target)) return ST_FAULT;
  store<u64>(cpu, target, RIP);
  return ST_JUMP;
}
