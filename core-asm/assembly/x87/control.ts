/** The x87 control instructions, which do not move data: SDM vol. 1, 8.3.10. */
import { opLd16, opSt16 } from "../access";
import { CR0_MP, CR0_TS } from "../control";
import { fault, X_NM } from "../exceptions";
import { CR0, FCS, FCW, FDP, FDS, FEMPTY, FIP, FOP, FSW, FTOP, RAX } from "../layout";
import { OP_MODRM, ST_FAULT, ST_NEXT } from "../op";
import {
  clearC1, errorCleared, FCW_RESET, FSW_B, FSW_ES, FSW_EXCEPTIONS, FSW_SF, pendingError, pop, setControlWord, setEmpty, statusWord, track, x87Blocked,
  x87Unavailable,
} from "./state";

/** What FNINIT and FNSAVE leave behind; register contents stay. */
export function x87Init(cpu: usize): void {
  store<u32>(cpu, FCW_RESET, FCW);
  store<u32>(cpu, 0, FSW);
  store<u32>(cpu, 0, FTOP);
  store<u32>(cpu, 0xff, FEMPTY);
  store<u32>(cpu, 0, FOP);
  store<u32>(cpu, 0, FCS);
  store<u32>(cpu, 0, FDS);
  store<u64>(cpu, 0, FIP);
  store<u64>(cpu, 0, FDP);
  errorCleared(cpu);
}

export function fninit(cpu: usize, op: usize): i32 {
  if (x87Unavailable(cpu)) return ST_FAULT;
  x87Init(cpu);
  return ST_NEXT;
}

export function fnclex(cpu: usize, op: usize): i32 {
  if (x87Unavailable(cpu)) return ST_FAULT;
  store<u32>(cpu, load<u32>(cpu, FSW) & ~(FSW_EXCEPTIONS | FSW_SF | FSW_ES | FSW_B), FSW);
  errorCleared(cpu);
  return ST_NEXT;
}

export function fnstcw(cpu: usize, op: usize): i32 {
  if (x87Unavailable(cpu)) return ST_FAULT;
  opSt16(cpu, op, load<u32>(cpu, FCW));
  return ST_NEXT;
}

export function fldcw(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  setControlWord(cpu, opLd16(cpu, op));
  return ST_NEXT;
}

export function fnstsw_mem(cpu: usize, op: usize): i32 {
  if (x87Unavailable(cpu)) return ST_FAULT;
  opSt16(cpu, op, statusWord(cpu));
  return ST_NEXT;
}

export function fnstsw_ax(cpu: usize, op: usize): i32 {
  if (x87Unavailable(cpu)) return ST_FAULT;
  store<u16>(cpu, statusWord(cpu), RAX);
  return ST_NEXT;
}

/** FWAIT: alone among all, its #NM depends on TS and MP together, and not on EM. */
export function fwait(cpu: usize, op: usize): i32 {
  if ((~load<u64>(cpu, CR0) & (CR0_MP | CR0_TS)) == 0) return fault(cpu, X_NM, 0);
  if ((load<u32>(cpu, FSW) & FSW_ES) != 0 && pendingError(cpu)) return ST_FAULT;
  return ST_NEXT;
}

export function fnop(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  return ST_NEXT;
}

/** FENI, FDISI, FSETPM: instructions of the 8087 and 287 that do nothing since. */
export function fnop287(cpu: usize, op: usize): i32 {
  if (x87Unavailable(cpu)) return ST_FAULT;
  return ST_NEXT;
}

export function fincstp(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  store<u32>(cpu, (load<u32>(cpu, FTOP) + 1) & 7, FTOP);
  clearC1(cpu);
  return ST_NEXT;
}

export function fdecstp(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xd9);
  store<u32>(cpu, (load<u32>(cpu, FTOP) - 1) & 7, FTOP);
  clearC1(cpu);
  return ST_NEXT;
}

// @ts-ignore: decorator
@inline function release(cpu: usize, op: usize): void {
  clearC1(cpu);
  setEmpty(cpu, load<u8>(op, OP_MODRM));
}

export function ffree(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xdd);
  release(cpu, op);
  return ST_NEXT;
}

/** FFREEP: undocumented, frees and pops. */
export function ffreep(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  track(cpu, op, 0xdf);
  release(cpu, op);
  pop(cpu);
  return ST_NEXT;
}
