/**
 * Images of the x87 state in memory: FSTENV/FLDENV and FSAVE/FRSTOR in their four formats (SDM vol. 1, figures 8-9 to 8-12). Writes are
 * checked as a whole before the first; reads all come before the first change.
 */
import { checkWrite, ld16, ld32, ld64, st16, st32, st64 } from "../access";
import { CR0_PE } from "../control";
import { VM } from "../flags";
import { CR0, EFLAGS, FCS, FCW, FDP, FDS, FIP, FOP, FSW, SCRATCH } from "../layout";
import { OP_EAMASK, opEa, opSeg, opSize, ST_FAULT, ST_NEXT } from "../op";
import { x87Init } from "./control";
import {
  FSW_B, FSW_ES, FSW_EXCEPTIONS, setControlWord, setStatusWord, setTagWord, st, statusWord, tagWord, x87Blocked, x87Unavailable,
} from "./state";

// --- the environment -----------------------------------------------------------------------------------------------------------
/** Real-address and virtual-8086 mode keep linear addresses instead of selectors and offsets. */
// @ts-ignore: decorator
@inline function realFormat(cpu: usize): bool {
  return (load<u64>(cpu, CR0) & CR0_PE) == 0 || (load<u32>(cpu, EFLAGS) & VM) != 0;
}
// @ts-ignore: decorator
@inline function environmentSize(op: usize): u32 { return opSize(op) == 2 ? 14 : 28; }

function storeEnvironment(cpu: usize, op: usize): void {
  const seg = opSeg(op);
  const wrap = load<u64>(op, OP_EAMASK);
  const at = opEa(cpu, op);
  const real = realFormat(cpu);
  let ip = <u32>load<u64>(cpu, FIP);
  let dp = <u32>load<u64>(cpu, FDP);
  const cs = load<u32>(cpu, FCS);
  const ds = load<u32>(cpu, FDS);
  const opcode = load<u32>(cpu, FOP);
  if (real) {
    ip += cs << 4;
    dp += ds << 4;
  }
  const fcw = load<u32>(cpu, FCW);
  const fsw = statusWord(cpu);
  const ftw = tagWord(cpu);
  if (opSize(op) == 2) {
    st16(cpu, seg, at, fcw);
    st16(cpu, seg, (at + 2) & wrap, fsw);
    st16(cpu, seg, (at + 4) & wrap, ftw);
    st16(cpu, seg, (at + 6) & wrap, ip & 0xffff);
    st16(cpu, seg, (at + 8) & wrap, real ? ((ip >> 4) & 0xf000) | opcode : cs);
    st16(cpu, seg, (at + 10) & wrap, dp & 0xffff);
    st16(cpu, seg, (at + 12) & wrap, real ? (dp >> 4) & 0xf000 : ds);
    return;
  }
  st32(cpu, seg, at, fcw | 0xffff0000);
  st32(cpu, seg, (at + 4) & wrap, fsw | 0xffff0000);
  st32(cpu, seg, (at + 8) & wrap, ftw | 0xffff0000);
  st32(cpu, seg, (at + 12) & wrap, real ? ip | 0xffff0000 : ip);
  st32(cpu, seg, (at + 16) & wrap, real ? ((ip >> 4) & 0x0ffff000) | opcode : cs | (opcode << 16));
  st32(cpu, seg, (at + 20) & wrap, real ? dp | 0xffff0000 : dp);
  st32(cpu, seg, (at + 24) & wrap, real ? (dp >> 4) & 0x0ffff000 : ds | 0xffff0000);
}

/** u32s that it takes in SCRATCH. */
const ENVIRONMENT_WORDS: u32 = 8;

/** Reads it into SCRATCH as words FCW FSW FTW FIP FCS FDP FDS FOP (u32 each), and takes it from there when all has been read. */
function readEnvironment(cpu: usize, op: usize): void {
  const seg = opSeg(op);
  const wrap = load<u64>(op, OP_EAMASK);
  const at = opEa(cpu, op);
  const to = cpu + SCRATCH;
  const short = opSize(op) == 2;
  for (let i: u32 = 0; i < 7; i++) {
    store<u32>(to + (i << 2), short ? ld16(cpu, seg, (at + 2 * i) & wrap) : ld32(cpu, seg, (at + 4 * i) & wrap));
  }
  const ip = load<u32>(to, 12);
  const cs = load<u32>(to, 16);
  const dp = load<u32>(to, 20);
  const ds = load<u32>(to, 24);
  if (realFormat(cpu)) {
    store<u32>(to, (ip & 0xffff) | (short ? (cs & 0xf000) << 4 : (cs & 0x0ffff000) << 4), 12);
    store<u32>(to, 0, 16);
    store<u32>(to, (dp & 0xffff) | (short ? (ds & 0xf000) << 4 : (ds & 0x0ffff000) << 4), 20);
    store<u32>(to, 0, 24);
    store<u32>(to, cs & 0x7ff, 28);
  } else store<u32>(to, short ? load<u32>(cpu, FOP) : (cs >> 16) & 0x7ff, 28);
}

function takeEnvironment(cpu: usize): void {
  const from = cpu + SCRATCH;
  store<u64>(cpu, <u64>load<u32>(from, 12), FIP);
  store<u32>(cpu, load<u16>(from, 16), FCS);
  store<u64>(cpu, <u64>load<u32>(from, 20), FDP);
  store<u32>(cpu, load<u16>(from, 24), FDS);
  store<u32>(cpu, load<u32>(from, 28), FOP);
  setTagWord(cpu, load<u16>(from, 8));
  setControlWord(cpu, load<u16>(from));
  setStatusWord(cpu, load<u16>(from, 4));
}

/** FNSTENV also masks all exceptions. */
export function fnstenv(cpu: usize, op: usize): i32 {
  if (x87Unavailable(cpu)) return ST_FAULT;
  checkWrite(cpu, opSeg(op), opEa(cpu, op), environmentSize(op));
  storeEnvironment(cpu, op);
  store<u32>(cpu, load<u32>(cpu, FCW) | FSW_EXCEPTIONS, FCW);
  store<u32>(cpu, load<u32>(cpu, FSW) & ~(FSW_ES | FSW_B), FSW);
  return ST_NEXT;
}

export function fldenv(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  readEnvironment(cpu, op);
  takeEnvironment(cpu);
  return ST_NEXT;
}

/** FNSAVE: the environment, then ST(0)..ST(7) in 10 bytes each, then FNINIT. */
export function fnsave(cpu: usize, op: usize): i32 {
  if (x87Unavailable(cpu)) return ST_FAULT;
  const seg = opSeg(op);
  const wrap = load<u64>(op, OP_EAMASK);
  let at = opEa(cpu, op);
  checkWrite(cpu, seg, at, environmentSize(op) + 80);
  storeEnvironment(cpu, op);
  at += environmentSize(op);
  for (let i: u32 = 0; i < 8; i++) {
    const r = st(cpu, i);
    // By words: the image is aligned to no more (SDM vol. 3A table 6-7).
    for (let k: u32 = 0; k < 10; k += 2) st16(cpu, seg, (at + 10 * i + k) & wrap, load<u16>(r + k));
  }
  x87Init(cpu);
  return ST_NEXT;
}

export function frstor(cpu: usize, op: usize): i32 {
  if (x87Blocked(cpu)) return ST_FAULT;
  const seg = opSeg(op);
  const wrap = load<u64>(op, OP_EAMASK);
  const at = opEa(cpu, op) + environmentSize(op);
  readEnvironment(cpu, op);
  const registers = cpu + SCRATCH + ENVIRONMENT_WORDS * 4;
  for (let i: u32 = 0; i < 8; i++) {
    for (let k: u32 = 0; k < 10; k += 2) store<u16>(registers + 10 * i + k, ld16(cpu, seg, (at + 10 * i + k) & wrap));
  }
  takeEnvironment(cpu);
  for (let i: u32 = 0; i < 8; i++) {
    const r = st(cpu, i);
    store<u64>(r, load<u64>(registers + 10 * i));
    store<u64>(r, <u64>load<u16>(registers + 10 * i, 8), 8);
  }
  return ST_NEXT;
}
