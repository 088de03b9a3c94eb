/** IN and OUT, and the I/O permission check they share with INS and OUTS (SDM vol. 1 chapter 19). */
import { sysLd16 } from "./access";
import { watchPort } from "./breakpoints";
import { CR0_PE } from "./control";
import { envPortRead, envPortWrite } from "./env";
import { eventDue } from "./events";
import { X_GP, raise } from "./exceptions";
import { VM } from "./flags";
import {
  CPL, CR0, EFLAGS, RAX, RDX, SEG, SEG_ATTR, SEG_BASE, SEG_LIMIT, SEG_SIZE, TR,
} from "./layout";
import { ST_NEXT, ST_SYNC, opImm, opSize } from "./op";

/** Offset of the I/O map base in a 32- or 64-bit TSS, and the bytes such a TSS has at least. */
const TSS_IO_BASE: u64 = 0x66;
const TSS_SIZE: u32 = 0x68;
/** Type of an available or, with bit 1, busy 32- or 64-bit TSS. 16-bit ones have no I/O map. */
const TYPE_TSS: u32 = 0x9;

/** #GP(0) unless the current program may access these `width` ports. */
export function checkPort(cpu: usize, port: u32, width: u32): void {
  if (!(load<u64>(cpu, CR0) & CR0_PE)) return;
  const eflags = load<u32>(cpu, EFLAGS);
  if (!(eflags & VM) && load<u32>(cpu, CPL) <= ((eflags >> 12) & 3)) return;
  if (!mapPermits(cpu, port, width)) raise(cpu, X_GP, 0);
}

/** The I/O permission bit map: two bytes are always read, and both have to lie within the TSS. */
function mapPermits(cpu: usize, port: u32, width: u32): bool {
  const tss = cpu + SEG + TR * SEG_SIZE;
  const limit = load<u32>(tss, SEG_LIMIT);
  if ((load<u32>(tss, SEG_ATTR) & 0xd) != TYPE_TSS || limit < TSS_SIZE - 1) return false;
  const base = load<u64>(tss, SEG_BASE);
  const at = sysLd16(cpu, base + TSS_IO_BASE) + (port >> 3);
  if (at + 1 > limit) return false;
  return ((sysLd16(cpu, base + at) >> (port & 7)) & ((1 << width) - 1)) == 0;
}

function portIn(cpu: usize, port: u32, width: u32): i32 {
  checkPort(cpu, port, width);
  const value = envPortRead(port, width);
  watchPort(cpu, port, width);
  if (width == 1) store<u8>(cpu, <u8>value, RAX);
  else if (width == 2) store<u16>(cpu, <u16>value, RAX);
  else store<u64>(cpu, value, RAX);
  return eventDue(cpu) ? ST_SYNC : ST_NEXT;
}

function portOut(cpu: usize, port: u32, width: u32): i32 {
  checkPort(cpu, port, width);
  envPortWrite(port, load<u32>(cpu, RAX) & <u32>(<u64>~0 >> (64 - width * 8)), width);
  watchPort(cpu, port, width);
  return eventDue(cpu) ? ST_SYNC : ST_NEXT;
}

/** A 64-bit operand size does not exist for ports: it is 32. */
// @ts-ignore: decorator
@inline export function portWidth(op: usize): u32 { return min<u32>(opSize(op), 4); }
// @ts-ignore: decorator
@inline function immediatePort(op: usize): u32 { return <u32>opImm(op) & 0xff; }

export function inBImm(cpu: usize, op: usize): i32 { return portIn(cpu, immediatePort(op), 1); }
export function inVImm(cpu: usize, op: usize): i32 { return portIn(cpu, immediatePort(op), portWidth(op)); }
export function outBImm(cpu: usize, op: usize): i32 { return portOut(cpu, immediatePort(op), 1); }
export function outVImm(cpu: usize, op: usize): i32 { return portOut(cpu, immediatePort(op), portWidth(op)); }
export function inBDx(cpu: usize, op: usize): i32 { return portIn(cpu, load<u16>(cpu, RDX), 1); }
export function inVDx(cpu: usize, op: usize): i32 { return portIn(cpu, load<u16>(cpu, RDX), portWidth(op)); }
export function outBDx(cpu: usize, op: usize): i32 { return portOut(cpu, load<u16>(cpu, RDX), 1); }
export function outVDx(cpu: usize, op: usize): i32 { return portOut(cpu, load<u16>(cpu, RDX), portWidth(op)); }
