// Printed by core-asm/isa from the instruction rows; do not edit. Long because it holds every variant of every traced row.
import { enter, lookup } from "../cache";
import { HANDLERS } from "./handlers";
import { segLinear } from "../access";
import { flagsArith, flagsCarry, flagsKeepCF, flagsLogic, mulHighS64 } from "../arithmetic";
import { getCF, getOF, getPF, getSF, getZF, setCF } from "../flags";
import { checkTarget, ipOf, jumpRelative, nextIp, relTarget } from "../ip";
import { slowLoad, slowLoadForWrite, slowStore } from "../linear";
import { setSp, stackFault, tlbEntry, tlbHost, tlbTag } from "../probe";
import { OP_DISP, OP_IMM, OP_M, OP_OFF, OP_R, OP_SEG, OP_SIZE, opEa, opSeg, ST_AGAIN, ST_FAULT, ST_JUMP, ST_NEXT, ST_SYNC } from "../op";
import { CUR_OP, EXC_VECTOR, ICOUNT, ICOUNT_END, PAGE_LOW, PAGE_OPS, RAX, RCX, RDX, RIP, RSP, SEG_READ, SEG_WRITE, SP_MASK, SS, SS_SEGMENTED, START_OP, TLB_READ, TLB_WRITE } from "../layout";

/**
 * Runs from RIP until something other than a plain instruction or jump happens, or ICOUNT reaches ICOUNT_END. Returns its
 * status; RIP and ICOUNT are up to date and CUR_OP is 0.
 */
export function runLoop(cpu: usize): i32 {
  let op = lookup(cpu);
  if (!op) return ST_FAULT;
  let start = op;
  store<u32>(cpu, <u32>start, START_OP);
  let st: i32 = ST_NEXT;
  while (true) {
    store<u32>(cpu, <u32>op, CUR_OP);
    switch (load<u16>(op)) {
      case 0: { // continue
        const off: u32 = load<u16>(op, OP_OFF);
        const known: usize = off < 4096 ? load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>off << 2)) : 0;
        store<u64>(cpu, load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE), ICOUNT);
        if (known) {
          start = op = known;
          store<u32>(cpu, <u32>start, START_OP);
          continue;
        }
        store<u64>(cpu, ipOf(cpu, op), RIP);
        // Not an instruction: the next line's count will add the one that a jump adds.
        store<u64>(cpu, load<u64>(cpu, ICOUNT) - 1, ICOUNT);
        start = op;
        st = ST_JUMP;
        break;
      }
      case 3: { // ADD_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 4: { // ADD_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 + t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 5: { // ADD_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 6: { // ADD_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 + t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 7: { // ADD_GbEb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 + t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 8: { // ADD_GbEb_8m
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t1 = load<u8>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 + t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 9: { // ADD_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 10: { // ADD_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 11: { // ADD_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 12: { // ADD_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 13: { // ADD_rAXIz_32
        const t0: u32 = <u32>load<u32>(cpu, RAX);
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 + t1;
        store<u64>(cpu, <u64>t2, RAX);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 14: { // ADD_rAXIz_64
        const t0: u64 = <u64>load<u64>(cpu, RAX);
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 + t1;
        store<u64>(cpu, t2, RAX);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 15: { // ADD_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 16: { // ADD_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 + t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 17: { // ADD_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 18: { // ADD_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 + t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 19: { // ADD_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 20: { // ADD_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 + t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 21: { // ADD_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 22: { // ADD_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 + t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 23: { // OR_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 24: { // OR_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 | t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 25: { // OR_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 26: { // OR_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 | t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 27: { // OR_GbEb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 | t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 28: { // OR_GbEb_8m
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t1 = load<u8>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 | t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 29: { // OR_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 30: { // OR_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 31: { // OR_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 32: { // OR_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 33: { // OR_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 34: { // OR_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 | t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 35: { // OR_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 36: { // OR_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 | t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 37: { // OR_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 38: { // OR_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 | t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 39: { // OR_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 40: { // OR_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 | t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 41: { // AND_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 42: { // AND_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 & t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 43: { // AND_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 44: { // AND_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 & t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 45: { // AND_GbEb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 & t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 46: { // AND_GbEb_8m
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t1 = load<u8>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 & t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 47: { // AND_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 48: { // AND_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 49: { // AND_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 50: { // AND_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 51: { // AND_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 52: { // AND_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 53: { // AND_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 54: { // AND_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 & t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 55: { // AND_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 56: { // AND_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 57: { // AND_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 58: { // AND_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 & t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 59: { // SUB_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 60: { // SUB_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 - t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 61: { // SUB_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 62: { // SUB_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 - t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 63: { // SUB_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 64: { // SUB_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 65: { // SUB_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 66: { // SUB_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 67: { // SUB_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 68: { // SUB_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 69: { // SUB_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 70: { // SUB_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 71: { // SUB_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 72: { // SUB_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 73: { // SUB_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 74: { // SUB_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 75: { // XOR_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 76: { // XOR_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 ^ t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 77: { // XOR_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 78: { // XOR_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 ^ t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 79: { // XOR_GbEb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 ^ t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 80: { // XOR_GbEb_8m
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t1 = load<u8>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 ^ t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 81: { // XOR_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 82: { // XOR_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 83: { // XOR_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 84: { // XOR_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 85: { // XOR_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 86: { // XOR_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 ^ t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 87: { // XOR_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 88: { // XOR_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 ^ t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 89: { // XOR_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 90: { // XOR_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 ^ t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 91: { // XOR_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 92: { // XOR_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 ^ t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 93: { // CMP_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 94: { // CMP_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 95: { // CMP_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 96: { // CMP_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 97: { // CMP_GbEb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 98: { // CMP_GbEb_8m
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t1 = load<u8>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 99: { // CMP_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 100: { // CMP_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 101: { // CMP_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 102: { // CMP_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 103: { // CMP_ALIb_8
        const t0: u32 = <u32>load<u8>(cpu, RAX);
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 104: { // CMP_rAXIz_32
        const t0: u32 = <u32>load<u32>(cpu, RAX);
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 105: { // CMP_rAXIz_64
        const t0: u64 = <u64>load<u64>(cpu, RAX);
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 106: { // CMP_EbIb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 107: { // CMP_EbIb_8m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 108: { // CMP_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 109: { // CMP_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 110: { // CMP_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 111: { // CMP_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 112: { // CMP_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 113: { // CMP_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 114: { // CMP_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 115: { // CMP_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 116: { // TEST_EbGb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 117: { // TEST_EbGb_8m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 118: { // TEST_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 119: { // TEST_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 120: { // TEST_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 & t1;
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 121: { // TEST_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 & t1;
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 122: { // TEST_ALIb_8
        const t0: u32 = <u32>load<u8>(cpu, RAX);
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 123: { // TEST_EbIb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 124: { // TEST_EbIb_8m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 125: { // TEST_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 126: { // TEST_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 127: { // TEST_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 & t1;
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 128: { // TEST_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 & t1;
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 129: { // INC_Zv_32
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = 1;
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 130: { // INC_Zv_64
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = 1;
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsKeepCF(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 131: { // DEC_Zv_32
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = 1;
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 132: { // DEC_Zv_64
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = 1;
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsKeepCF(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 133: { // INC_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = 1;
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 134: { // INC_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = 1;
        const t2: u32 = t0 + t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 135: { // INC_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = 1;
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsKeepCF(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 136: { // INC_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = 1;
        const t2: u64 = t0 + t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsKeepCF(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 137: { // DEC_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = 1;
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 138: { // DEC_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = 1;
        const t2: u32 = t0 - t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 139: { // DEC_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = 1;
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsKeepCF(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 140: { // DEC_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = 1;
        const t2: u64 = t0 - t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsKeepCF(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 141: { // NEG_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = 0;
        const t2: u32 = t1 - t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (~t1 & t0) | ((~t1 | t0) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 142: { // NEG_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = 0;
        const t2: u32 = t1 - t0;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (~t1 & t0) | ((~t1 | t0) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 143: { // NEG_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = 0;
        const t2: u64 = t1 - t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (~t1 & t0) | ((~t1 | t0) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 144: { // NEG_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = 0;
        const t2: u64 = t1 - t0;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (~t1 & t0) | ((~t1 | t0) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 145: { // IMUL_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 * t1;
        const t3: u32 = 31;
        const t4: u32 = <u32>(<i32><i32>t2 >> t3);
        const t5: u32 = <u32>((<i64><i32>t0 * <i64><i32>t1) >> 32);
        const t6: u32 = <u32>(t5 == t4);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsCarry(cpu, <i64><i32>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 146: { // IMUL_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 * t1;
        const t3: u32 = 31;
        const t4: u32 = <u32>(<i32><i32>t2 >> t3);
        const t5: u32 = <u32>((<i64><i32>t0 * <i64><i32>t1) >> 32);
        const t6: u32 = <u32>(t5 == t4);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsCarry(cpu, <i64><i32>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 147: { // IMUL_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 * t1;
        const t3: u32 = 63;
        const t4: u64 = <u64>(<i64>t2 >> <u64>t3);
        const t5: u64 = <u64>mulHighS64(<i64>t0, <i64>t1);
        const t6: u32 = <u32>(t5 == t4);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsCarry(cpu, <i64>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 148: { // IMUL_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 * t1;
        const t3: u32 = 63;
        const t4: u64 = <u64>(<i64>t2 >> <u64>t3);
        const t5: u64 = <u64>mulHighS64(<i64>t0, <i64>t1);
        const t6: u32 = <u32>(t5 == t4);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsCarry(cpu, <i64>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 149: { // IMUL_GvEvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 * t1;
        const t3: u32 = 31;
        const t4: u32 = <u32>(<i32><i32>t2 >> t3);
        const t5: u32 = <u32>((<i64><i32>t0 * <i64><i32>t1) >> 32);
        const t6: u32 = <u32>(t5 == t4);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsCarry(cpu, <i64><i32>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 150: { // IMUL_GvEvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 * t1;
        const t3: u32 = 31;
        const t4: u32 = <u32>(<i32><i32>t2 >> t3);
        const t5: u32 = <u32>((<i64><i32>t0 * <i64><i32>t1) >> 32);
        const t6: u32 = <u32>(t5 == t4);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsCarry(cpu, <i64><i32>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 151: { // IMUL_GvEvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 * t1;
        const t3: u32 = 63;
        const t4: u64 = <u64>(<i64>t2 >> <u64>t3);
        const t5: u64 = <u64>mulHighS64(<i64>t0, <i64>t1);
        const t6: u32 = <u32>(t5 == t4);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsCarry(cpu, <i64>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 152: { // IMUL_GvEvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 * t1;
        const t3: u32 = 63;
        const t4: u64 = <u64>(<i64>t2 >> <u64>t3);
        const t5: u64 = <u64>mulHighS64(<i64>t0, <i64>t1);
        const t6: u32 = <u32>(t5 == t4);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsCarry(cpu, <i64>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 153: { // IMUL_GvEvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 * t1;
        const t3: u32 = 31;
        const t4: u32 = <u32>(<i32><i32>t2 >> t3);
        const t5: u32 = <u32>((<i64><i32>t0 * <i64><i32>t1) >> 32);
        const t6: u32 = <u32>(t5 == t4);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsCarry(cpu, <i64><i32>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 154: { // IMUL_GvEvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 * t1;
        const t3: u32 = 31;
        const t4: u32 = <u32>(<i32><i32>t2 >> t3);
        const t5: u32 = <u32>((<i64><i32>t0 * <i64><i32>t1) >> 32);
        const t6: u32 = <u32>(t5 == t4);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsCarry(cpu, <i64><i32>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 155: { // IMUL_GvEvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 * t1;
        const t3: u32 = 63;
        const t4: u64 = <u64>(<i64>t2 >> <u64>t3);
        const t5: u64 = <u64>mulHighS64(<i64>t0, <i64>t1);
        const t6: u32 = <u32>(t5 == t4);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsCarry(cpu, <i64>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 156: { // IMUL_GvEvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 * t1;
        const t3: u32 = 63;
        const t4: u64 = <u64>(<i64>t2 >> <u64>t3);
        const t5: u64 = <u64>mulHighS64(<i64>t0, <i64>t1);
        const t6: u32 = <u32>(t5 == t4);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsCarry(cpu, <i64>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 157: { // CBW_32
        const t0: u32 = <u32>load<u16>(cpu, RAX);
        const t1: u32 = <u32><i32><i16>t0;
        store<u64>(cpu, <u64>t1, RAX);
        op += OP_SIZE; continue;
        break;
      }
      case 158: { // CBW_64
        const t0: u32 = <u32>load<u32>(cpu, RAX);
        const t1: u64 = <u64><i64><i32>t0;
        store<u64>(cpu, t1, RAX);
        op += OP_SIZE; continue;
        break;
      }
      case 159: { // CWD_32
        const t0: u32 = <u32>load<u32>(cpu, RAX);
        const t1: u32 = 31;
        const t2: u32 = <u32>(<i32><i32>t0 >> t1);
        store<u64>(cpu, <u64>t2, RDX);
        op += OP_SIZE; continue;
        break;
      }
      case 160: { // CWD_64
        const t0: u64 = <u64>load<u64>(cpu, RAX);
        const t1: u32 = 63;
        const t2: u64 = <u64>(<i64>t0 >> <u64>t1);
        store<u64>(cpu, t2, RDX);
        op += OP_SIZE; continue;
        break;
      }
      case 161: { // SHL_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = t0 << t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = t0 << t12;
        const t14: u32 = 31;
        const t15: u32 = t13 >> t14;
        const t16: u32 = 1;
        const t17: u32 = t15 & t16;
        const t18: u32 = t17;
        const t19: u32 = 31;
        const t20: u32 = t5 >> t19;
        const t21: u32 = 1;
        const t22: u32 = t20 & t21;
        const t23: u32 = t22;
        const t24: u32 = t23 ^ t18;
        flagsCarry(cpu, <i64><i32>t5, t18, t24);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 162: { // SHL_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = t0 << t4;
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = t0 << t12;
        const t14: u32 = 31;
        const t15: u32 = t13 >> t14;
        const t16: u32 = 1;
        const t17: u32 = t15 & t16;
        const t18: u32 = t17;
        const t19: u32 = 31;
        const t20: u32 = t5 >> t19;
        const t21: u32 = 1;
        const t22: u32 = t20 & t21;
        const t23: u32 = t22;
        const t24: u32 = t23 ^ t18;
        flagsCarry(cpu, <i64><i32>t5, t18, t24);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 163: { // SHL_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 << <u64>t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = t0 << <u64>t12;
        const t14: u32 = 63;
        const t15: u64 = t13 >> <u64>t14;
        const t16: u64 = 1;
        const t17: u64 = t15 & t16;
        const t18: u32 = <u32>t17;
        const t19: u32 = 63;
        const t20: u64 = t5 >> <u64>t19;
        const t21: u64 = 1;
        const t22: u64 = t20 & t21;
        const t23: u32 = <u32>t22;
        const t24: u32 = t23 ^ t18;
        flagsCarry(cpu, <i64>t5, t18, t24);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 164: { // SHL_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 << <u64>t4;
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = t0 << <u64>t12;
        const t14: u32 = 63;
        const t15: u64 = t13 >> <u64>t14;
        const t16: u64 = 1;
        const t17: u64 = t15 & t16;
        const t18: u32 = <u32>t17;
        const t19: u32 = 63;
        const t20: u64 = t5 >> <u64>t19;
        const t21: u64 = 1;
        const t22: u64 = t20 & t21;
        const t23: u32 = <u32>t22;
        const t24: u32 = t23 ^ t18;
        flagsCarry(cpu, <i64>t5, t18, t24);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 165: { // SHL_Ev1_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = 1;
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = t0 << t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = t0 << t12;
        const t14: u32 = 31;
        const t15: u32 = t13 >> t14;
        const t16: u32 = 1;
        const t17: u32 = t15 & t16;
        const t18: u32 = t17;
        const t19: u32 = 31;
        const t20: u32 = t5 >> t19;
        const t21: u32 = 1;
        const t22: u32 = t20 & t21;
        const t23: u32 = t22;
        const t24: u32 = t23 ^ t18;
        flagsCarry(cpu, <i64><i32>t5, t18, t24);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 166: { // SHL_Ev1_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = 1;
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = t0 << t4;
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = t0 << t12;
        const t14: u32 = 31;
        const t15: u32 = t13 >> t14;
        const t16: u32 = 1;
        const t17: u32 = t15 & t16;
        const t18: u32 = t17;
        const t19: u32 = 31;
        const t20: u32 = t5 >> t19;
        const t21: u32 = 1;
        const t22: u32 = t20 & t21;
        const t23: u32 = t22;
        const t24: u32 = t23 ^ t18;
        flagsCarry(cpu, <i64><i32>t5, t18, t24);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 167: { // SHL_Ev1_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = 1;
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 << <u64>t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = t0 << <u64>t12;
        const t14: u32 = 63;
        const t15: u64 = t13 >> <u64>t14;
        const t16: u64 = 1;
        const t17: u64 = t15 & t16;
        const t18: u32 = <u32>t17;
        const t19: u32 = 63;
        const t20: u64 = t5 >> <u64>t19;
        const t21: u64 = 1;
        const t22: u64 = t20 & t21;
        const t23: u32 = <u32>t22;
        const t24: u32 = t23 ^ t18;
        flagsCarry(cpu, <i64>t5, t18, t24);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 168: { // SHL_Ev1_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = 1;
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 << <u64>t4;
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = t0 << <u64>t12;
        const t14: u32 = 63;
        const t15: u64 = t13 >> <u64>t14;
        const t16: u64 = 1;
        const t17: u64 = t15 & t16;
        const t18: u32 = <u32>t17;
        const t19: u32 = 63;
        const t20: u64 = t5 >> <u64>t19;
        const t21: u64 = 1;
        const t22: u64 = t20 & t21;
        const t23: u32 = <u32>t22;
        const t24: u32 = t23 ^ t18;
        flagsCarry(cpu, <i64>t5, t18, t24);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 169: { // SHL_EvCL_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(cpu, RCX);
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = t0 << t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = t0 << t12;
        const t14: u32 = 31;
        const t15: u32 = t13 >> t14;
        const t16: u32 = 1;
        const t17: u32 = t15 & t16;
        const t18: u32 = t17;
        const t19: u32 = 31;
        const t20: u32 = t5 >> t19;
        const t21: u32 = 1;
        const t22: u32 = t20 & t21;
        const t23: u32 = t22;
        const t24: u32 = t23 ^ t18;
        flagsCarry(cpu, <i64><i32>t5, t18, t24);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 170: { // SHL_EvCL_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(cpu, RCX);
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = t0 << t4;
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = t0 << t12;
        const t14: u32 = 31;
        const t15: u32 = t13 >> t14;
        const t16: u32 = 1;
        const t17: u32 = t15 & t16;
        const t18: u32 = t17;
        const t19: u32 = 31;
        const t20: u32 = t5 >> t19;
        const t21: u32 = 1;
        const t22: u32 = t20 & t21;
        const t23: u32 = t22;
        const t24: u32 = t23 ^ t18;
        flagsCarry(cpu, <i64><i32>t5, t18, t24);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 171: { // SHL_EvCL_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(cpu, RCX);
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 << <u64>t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = t0 << <u64>t12;
        const t14: u32 = 63;
        const t15: u64 = t13 >> <u64>t14;
        const t16: u64 = 1;
        const t17: u64 = t15 & t16;
        const t18: u32 = <u32>t17;
        const t19: u32 = 63;
        const t20: u64 = t5 >> <u64>t19;
        const t21: u64 = 1;
        const t22: u64 = t20 & t21;
        const t23: u32 = <u32>t22;
        const t24: u32 = t23 ^ t18;
        flagsCarry(cpu, <i64>t5, t18, t24);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 172: { // SHL_EvCL_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(cpu, RCX);
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 << <u64>t4;
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = t0 << <u64>t12;
        const t14: u32 = 63;
        const t15: u64 = t13 >> <u64>t14;
        const t16: u64 = 1;
        const t17: u64 = t15 & t16;
        const t18: u32 = <u32>t17;
        const t19: u32 = 63;
        const t20: u64 = t5 >> <u64>t19;
        const t21: u64 = 1;
        const t22: u64 = t20 & t21;
        const t23: u32 = <u32>t22;
        const t24: u32 = t23 ^ t18;
        flagsCarry(cpu, <i64>t5, t18, t24);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 173: { // SHR_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = t0 >> t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = t0 >> t12;
        const t14: u32 = 1;
        const t15: u32 = t13 & t14;
        const t16: u32 = t15;
        const t17: u32 = 31;
        const t18: u32 = t0 >> t17;
        const t19: u32 = 1;
        const t20: u32 = t18 & t19;
        const t21: u32 = t20;
        flagsCarry(cpu, <i64><i32>t5, t16, t21);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 174: { // SHR_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = t0 >> t4;
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = t0 >> t12;
        const t14: u32 = 1;
        const t15: u32 = t13 & t14;
        const t16: u32 = t15;
        const t17: u32 = 31;
        const t18: u32 = t0 >> t17;
        const t19: u32 = 1;
        const t20: u32 = t18 & t19;
        const t21: u32 = t20;
        flagsCarry(cpu, <i64><i32>t5, t16, t21);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 175: { // SHR_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 >> <u64>t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = t0 >> <u64>t12;
        const t14: u64 = 1;
        const t15: u64 = t13 & t14;
        const t16: u32 = <u32>t15;
        const t17: u32 = 63;
        const t18: u64 = t0 >> <u64>t17;
        const t19: u64 = 1;
        const t20: u64 = t18 & t19;
        const t21: u32 = <u32>t20;
        flagsCarry(cpu, <i64>t5, t16, t21);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 176: { // SHR_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 >> <u64>t4;
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = t0 >> <u64>t12;
        const t14: u64 = 1;
        const t15: u64 = t13 & t14;
        const t16: u32 = <u32>t15;
        const t17: u32 = 63;
        const t18: u64 = t0 >> <u64>t17;
        const t19: u64 = 1;
        const t20: u64 = t18 & t19;
        const t21: u32 = <u32>t20;
        flagsCarry(cpu, <i64>t5, t16, t21);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 177: { // SHR_Ev1_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = 1;
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = t0 >> t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = t0 >> t12;
        const t14: u32 = 1;
        const t15: u32 = t13 & t14;
        const t16: u32 = t15;
        const t17: u32 = 31;
        const t18: u32 = t0 >> t17;
        const t19: u32 = 1;
        const t20: u32 = t18 & t19;
        const t21: u32 = t20;
        flagsCarry(cpu, <i64><i32>t5, t16, t21);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 178: { // SHR_Ev1_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = 1;
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = t0 >> t4;
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = t0 >> t12;
        const t14: u32 = 1;
        const t15: u32 = t13 & t14;
        const t16: u32 = t15;
        const t17: u32 = 31;
        const t18: u32 = t0 >> t17;
        const t19: u32 = 1;
        const t20: u32 = t18 & t19;
        const t21: u32 = t20;
        flagsCarry(cpu, <i64><i32>t5, t16, t21);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 179: { // SHR_Ev1_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = 1;
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 >> <u64>t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = t0 >> <u64>t12;
        const t14: u64 = 1;
        const t15: u64 = t13 & t14;
        const t16: u32 = <u32>t15;
        const t17: u32 = 63;
        const t18: u64 = t0 >> <u64>t17;
        const t19: u64 = 1;
        const t20: u64 = t18 & t19;
        const t21: u32 = <u32>t20;
        flagsCarry(cpu, <i64>t5, t16, t21);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 180: { // SHR_Ev1_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = 1;
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 >> <u64>t4;
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = t0 >> <u64>t12;
        const t14: u64 = 1;
        const t15: u64 = t13 & t14;
        const t16: u32 = <u32>t15;
        const t17: u32 = 63;
        const t18: u64 = t0 >> <u64>t17;
        const t19: u64 = 1;
        const t20: u64 = t18 & t19;
        const t21: u32 = <u32>t20;
        flagsCarry(cpu, <i64>t5, t16, t21);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 181: { // SHR_EvCL_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(cpu, RCX);
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = t0 >> t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = t0 >> t12;
        const t14: u32 = 1;
        const t15: u32 = t13 & t14;
        const t16: u32 = t15;
        const t17: u32 = 31;
        const t18: u32 = t0 >> t17;
        const t19: u32 = 1;
        const t20: u32 = t18 & t19;
        const t21: u32 = t20;
        flagsCarry(cpu, <i64><i32>t5, t16, t21);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 182: { // SHR_EvCL_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(cpu, RCX);
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = t0 >> t4;
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = t0 >> t12;
        const t14: u32 = 1;
        const t15: u32 = t13 & t14;
        const t16: u32 = t15;
        const t17: u32 = 31;
        const t18: u32 = t0 >> t17;
        const t19: u32 = 1;
        const t20: u32 = t18 & t19;
        const t21: u32 = t20;
        flagsCarry(cpu, <i64><i32>t5, t16, t21);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 183: { // SHR_EvCL_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(cpu, RCX);
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 >> <u64>t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = t0 >> <u64>t12;
        const t14: u64 = 1;
        const t15: u64 = t13 & t14;
        const t16: u32 = <u32>t15;
        const t17: u32 = 63;
        const t18: u64 = t0 >> <u64>t17;
        const t19: u64 = 1;
        const t20: u64 = t18 & t19;
        const t21: u32 = <u32>t20;
        flagsCarry(cpu, <i64>t5, t16, t21);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 184: { // SHR_EvCL_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(cpu, RCX);
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 >> <u64>t4;
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = t0 >> <u64>t12;
        const t14: u64 = 1;
        const t15: u64 = t13 & t14;
        const t16: u32 = <u32>t15;
        const t17: u32 = 63;
        const t18: u64 = t0 >> <u64>t17;
        const t19: u64 = 1;
        const t20: u64 = t18 & t19;
        const t21: u32 = <u32>t20;
        flagsCarry(cpu, <i64>t5, t16, t21);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 185: { // SAR_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = <u32>(<i32><i32>t0 >> t4);
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = <u32>(<i32><i32>t0 >> t12);
        const t14: u32 = 1;
        const t15: u32 = t13 & t14;
        const t16: u32 = t15;
        const t17: u32 = 0;
        flagsCarry(cpu, <i64><i32>t5, t16, t17);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 186: { // SAR_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = <u32>(<i32><i32>t0 >> t4);
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = <u32>(<i32><i32>t0 >> t12);
        const t14: u32 = 1;
        const t15: u32 = t13 & t14;
        const t16: u32 = t15;
        const t17: u32 = 0;
        flagsCarry(cpu, <i64><i32>t5, t16, t17);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 187: { // SAR_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = <u64>(<i64>t0 >> <u64>t12);
        const t14: u64 = 1;
        const t15: u64 = t13 & t14;
        const t16: u32 = <u32>t15;
        const t17: u32 = 0;
        flagsCarry(cpu, <i64>t5, t16, t17);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 188: { // SAR_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = <u64>(<i64>t0 >> <u64>t12);
        const t14: u64 = 1;
        const t15: u64 = t13 & t14;
        const t16: u32 = <u32>t15;
        const t17: u32 = 0;
        flagsCarry(cpu, <i64>t5, t16, t17);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 189: { // SAR_Ev1_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = 1;
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = <u32>(<i32><i32>t0 >> t4);
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = <u32>(<i32><i32>t0 >> t12);
        const t14: u32 = 1;
        const t15: u32 = t13 & t14;
        const t16: u32 = t15;
        const t17: u32 = 0;
        flagsCarry(cpu, <i64><i32>t5, t16, t17);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 190: { // SAR_Ev1_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = 1;
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = <u32>(<i32><i32>t0 >> t4);
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = <u32>(<i32><i32>t0 >> t12);
        const t14: u32 = 1;
        const t15: u32 = t13 & t14;
        const t16: u32 = t15;
        const t17: u32 = 0;
        flagsCarry(cpu, <i64><i32>t5, t16, t17);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 191: { // SAR_Ev1_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = 1;
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = <u64>(<i64>t0 >> <u64>t12);
        const t14: u64 = 1;
        const t15: u64 = t13 & t14;
        const t16: u32 = <u32>t15;
        const t17: u32 = 0;
        flagsCarry(cpu, <i64>t5, t16, t17);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 192: { // SAR_Ev1_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = 1;
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = <u64>(<i64>t0 >> <u64>t12);
        const t14: u64 = 1;
        const t15: u64 = t13 & t14;
        const t16: u32 = <u32>t15;
        const t17: u32 = 0;
        flagsCarry(cpu, <i64>t5, t16, t17);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 193: { // SAR_EvCL_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(cpu, RCX);
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = <u32>(<i32><i32>t0 >> t4);
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = <u32>(<i32><i32>t0 >> t12);
        const t14: u32 = 1;
        const t15: u32 = t13 & t14;
        const t16: u32 = t15;
        const t17: u32 = 0;
        flagsCarry(cpu, <i64><i32>t5, t16, t17);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 194: { // SAR_EvCL_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(cpu, RCX);
        const t2: u32 = t1;
        const t3: u32 = 31;
        const t4: u32 = t2 & t3;
        const t5: u32 = <u32>(<i32><i32>t0 >> t4);
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u32 = <u32>(<i32><i32>t0 >> t12);
        const t14: u32 = 1;
        const t15: u32 = t13 & t14;
        const t16: u32 = t15;
        const t17: u32 = 0;
        flagsCarry(cpu, <i64><i32>t5, t16, t17);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 195: { // SAR_EvCL_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(cpu, RCX);
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = <u64>(<i64>t0 >> <u64>t12);
        const t14: u64 = 1;
        const t15: u64 = t13 & t14;
        const t16: u32 = <u32>t15;
        const t17: u32 = 0;
        flagsCarry(cpu, <i64>t5, t16, t17);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 196: { // SAR_EvCL_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(cpu, RCX);
        const t2: u32 = t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = <u64>(<i64>t0 >> <u64>t4);
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const t7: u32 = 0;
        const t8: u32 = <u32>(t4 == t7);
        const t9: u32 = t8 ^ 1;
        if (t9 != 0) {
        const t11: u32 = 1;
        const t12: u32 = t4 - t11;
        const t13: u64 = <u64>(<i64>t0 >> <u64>t12);
        const t14: u64 = 1;
        const t15: u64 = t13 & t14;
        const t16: u32 = <u32>t15;
        const t17: u32 = 0;
        flagsCarry(cpu, <i64>t5, t16, t17);
        }
        op += OP_SIZE; continue;
        break;
      }
      case 197: { // BT_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = 31;
        const t3: u32 = t1 & t2;
        const t4: u32 = t0 >> t3;
        const t5: u32 = 1;
        const t6: u32 = t4 & t5;
        const t7: u32 = t6;
        setCF(cpu, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 198: { // BT_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = <u32>t1;
        const t3: u32 = 63;
        const t4: u32 = t2 & t3;
        const t5: u64 = t0 >> <u64>t4;
        const t6: u64 = 1;
        const t7: u64 = t5 & t6;
        const t8: u32 = <u32>t7;
        setCF(cpu, t8);
        op += OP_SIZE; continue;
        break;
      }
      case 199: { // MOV_EbGb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 200: { // MOV_EbGb_8m
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 1)) store<u8>(tlbHost(te, lin), <u8>t0);
        else { slowStore(cpu, lin, <u64>t0, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 201: { // MOV_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 202: { // MOV_EvGv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) store<u32>(tlbHost(te, lin), <u32>t0);
        else { slowStore(cpu, lin, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 203: { // MOV_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 204: { // MOV_EvGv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) store<u64>(tlbHost(te, lin), <u64>t0);
        else { slowStore(cpu, lin, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 205: { // MOV_GbEb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 206: { // MOV_GbEb_8m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 207: { // MOV_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 208: { // MOV_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 209: { // MOV_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 210: { // MOV_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 211: { // MOV_rAXOv_32
        let lin: u64 = <u64>load<i64>(op, OP_IMM);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u64>(cpu, <u64>t0, RAX);
        op += OP_SIZE; continue;
        break;
      }
      case 212: { // MOV_rAXOv_64
        let lin: u64 = <u64>load<i64>(op, OP_IMM);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u64>(cpu, t0, RAX);
        op += OP_SIZE; continue;
        break;
      }
      case 213: { // MOV_ZbIb_8
        const t0: u32 = <u32>load<u8>(op, OP_IMM);
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 214: { // MOV_ZvIv_32
        const t0: u32 = load<u32>(op, OP_IMM);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 215: { // MOV_ZvIv_64
        const t0: u64 = <u64>load<i64>(op, OP_IMM);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 216: { // MOV_EbIb_8r
        const t0: u32 = <u32>load<u8>(op, OP_IMM);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 217: { // MOV_EbIb_8m
        const t0: u32 = <u32>load<u8>(op, OP_IMM);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 1)) store<u8>(tlbHost(te, lin), <u8>t0);
        else { slowStore(cpu, lin, <u64>t0, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 218: { // MOV_EvIz_32r
        const t0: u32 = load<u32>(op, OP_IMM);
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 219: { // MOV_EvIz_32m
        const t0: u32 = load<u32>(op, OP_IMM);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 4)) store<u32>(tlbHost(te, lin), <u32>t0);
        else { slowStore(cpu, lin, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 220: { // MOV_EvIz_64r
        const t0: u64 = <u64>load<i64>(op, OP_IMM);
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 221: { // MOV_EvIz_64m
        const t0: u64 = <u64>load<i64>(op, OP_IMM);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 8)) store<u64>(tlbHost(te, lin), <u64>t0);
        else { slowStore(cpu, lin, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 222: { // MOVZX_GvEb_32r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 223: { // MOVZX_GvEb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 224: { // MOVZX_GvEb_64r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 225: { // MOVZX_GvEb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 226: { // MOVZX_GvEw_32r
        const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 227: { // MOVZX_GvEw_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 2)) t0 = load<u16>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 228: { // MOVZX_GvEw_64r
        const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 229: { // MOVZX_GvEw_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 2)) t0 = load<u16>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 230: { // MOVSX_GvEb_32r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32><i32><i8>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 231: { // MOVSX_GvEb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32><i32><i8>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 232: { // MOVSX_GvEb_64r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64><i64><i8>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 233: { // MOVSX_GvEb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64><i64><i8>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 234: { // MOVSXD_GvEd_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 235: { // MOVSXD_GvEd_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 236: { // MOVSXD_GvEd_64r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64><i64><i32>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 237: { // MOVSXD_GvEd_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64><i64><i32>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 238: { // LEA_GvM_32m
        const t0: u64 = opEa(cpu, op);
        const t1: u32 = <u32>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 239: { // LEA_GvM_64m
        const t0: u64 = opEa(cpu, op);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 240: { // SETE_Eb_8r
        const t0: u32 = getZF(cpu);
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 241: { // SETE_Eb_8m
        const t0: u32 = getZF(cpu);
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 242: { // SETNE_Eb_8r
        const t0: u32 = getZF(cpu) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 243: { // SETNE_Eb_8m
        const t0: u32 = getZF(cpu) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(cpu, lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 244: { // PUSH_Zv_32
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
        else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 245: { // PUSH_Zv_64
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
        else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 246: { // POP_Zv_32
        const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
        const popped: u64 = 4;
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        let t0: u32;
        if (load<u64>(slotTe, TLB_READ) == tlbTag(cpu, slot, 4)) t0 = load<u32>(tlbHost(slotTe, slot));
        else { t0 = <u32>slowLoad(cpu, slot, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp + popped);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 247: { // POP_Zv_64
        const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
        const popped: u64 = 8;
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        let t0: u64;
        if (load<u64>(slotTe, TLB_READ) == tlbTag(cpu, slot, 8)) t0 = load<u64>(tlbHost(slotTe, slot));
        else { t0 = <u64>slowLoad(cpu, slot, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp + popped);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 248: { // PUSH_Iz_32
        const t0: u32 = load<u32>(op, OP_IMM);
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
        else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 249: { // PUSH_Iz_64
        const t0: u64 = <u64>load<i64>(op, OP_IMM);
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
        else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 250: { // PUSH_Ib_32
        const t0: u32 = load<u32>(op, OP_IMM);
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
        else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 251: { // PUSH_Ib_64
        const t0: u64 = <u64>load<i64>(op, OP_IMM);
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
        else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 252: { // PUSH_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
        else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 253: { // PUSH_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
        else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 254: { // PUSH_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
        else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 255: { // PUSH_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
        else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 256: { // JO_Jb_32
        const t0: u32 = getOF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 257: { // JO_Jb_64
        const t0: u32 = getOF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 258: { // JO_Jz_32
        const t0: u32 = getOF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 259: { // JO_Jz_64
        const t0: u32 = getOF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 260: { // JNO_Jb_32
        const t0: u32 = getOF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 261: { // JNO_Jb_64
        const t0: u32 = getOF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 262: { // JNO_Jz_32
        const t0: u32 = getOF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 263: { // JNO_Jz_64
        const t0: u32 = getOF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 264: { // JB_Jb_32
        const t0: u32 = getCF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 265: { // JB_Jb_64
        const t0: u32 = getCF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 266: { // JB_Jz_32
        const t0: u32 = getCF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 267: { // JB_Jz_64
        const t0: u32 = getCF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 268: { // JAE_Jb_32
        const t0: u32 = getCF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 269: { // JAE_Jb_64
        const t0: u32 = getCF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 270: { // JAE_Jz_32
        const t0: u32 = getCF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 271: { // JAE_Jz_64
        const t0: u32 = getCF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 272: { // JE_Jb_32
        const t0: u32 = getZF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 273: { // JE_Jb_64
        const t0: u32 = getZF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 274: { // JE_Jz_32
        const t0: u32 = getZF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 275: { // JE_Jz_64
        const t0: u32 = getZF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 276: { // JNE_Jb_32
        const t0: u32 = getZF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 277: { // JNE_Jb_64
        const t0: u32 = getZF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 278: { // JNE_Jz_32
        const t0: u32 = getZF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 279: { // JNE_Jz_64
        const t0: u32 = getZF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 280: { // JBE_Jb_32
        const t0: u32 = (getCF(cpu) | getZF(cpu));
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 281: { // JBE_Jb_64
        const t0: u32 = (getCF(cpu) | getZF(cpu));
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 282: { // JBE_Jz_32
        const t0: u32 = (getCF(cpu) | getZF(cpu));
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 283: { // JBE_Jz_64
        const t0: u32 = (getCF(cpu) | getZF(cpu));
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 284: { // JA_Jb_32
        const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 285: { // JA_Jb_64
        const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 286: { // JA_Jz_32
        const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 287: { // JA_Jz_64
        const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 288: { // JS_Jb_32
        const t0: u32 = getSF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 289: { // JS_Jb_64
        const t0: u32 = getSF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 290: { // JS_Jz_32
        const t0: u32 = getSF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 291: { // JS_Jz_64
        const t0: u32 = getSF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 292: { // JNS_Jb_32
        const t0: u32 = getSF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 293: { // JNS_Jb_64
        const t0: u32 = getSF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 294: { // JNS_Jz_32
        const t0: u32 = getSF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 295: { // JNS_Jz_64
        const t0: u32 = getSF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 296: { // JP_Jb_32
        const t0: u32 = getPF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 297: { // JP_Jb_64
        const t0: u32 = getPF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 298: { // JP_Jz_32
        const t0: u32 = getPF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 299: { // JP_Jz_64
        const t0: u32 = getPF(cpu);
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 300: { // JNP_Jb_32
        const t0: u32 = getPF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 301: { // JNP_Jb_64
        const t0: u32 = getPF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 302: { // JNP_Jz_32
        const t0: u32 = getPF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 303: { // JNP_Jz_64
        const t0: u32 = getPF(cpu) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 304: { // JL_Jb_32
        const t0: u32 = (getSF(cpu) ^ getOF(cpu));
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 305: { // JL_Jb_64
        const t0: u32 = (getSF(cpu) ^ getOF(cpu));
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 306: { // JL_Jz_32
        const t0: u32 = (getSF(cpu) ^ getOF(cpu));
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 307: { // JL_Jz_64
        const t0: u32 = (getSF(cpu) ^ getOF(cpu));
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 308: { // JGE_Jb_32
        const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 309: { // JGE_Jb_64
        const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 310: { // JGE_Jz_32
        const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 311: { // JGE_Jz_64
        const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 312: { // JLE_Jb_32
        const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 313: { // JLE_Jb_64
        const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 314: { // JLE_Jz_32
        const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 315: { // JLE_Jz_64
        const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 316: { // JG_Jb_32
        const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 317: { // JG_Jb_64
        const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 318: { // JG_Jz_32
        const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 319: { // JG_Jz_64
        const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
        if (t0 != 0) {
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 320: { // JMP_Jb_32
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        op += OP_SIZE; continue;
        break;
      }
      case 321: { // JMP_Jb_64
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        op += OP_SIZE; continue;
        break;
      }
      case 322: { // JMP_Jz_32
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        op += OP_SIZE; continue;
        break;
      }
      case 323: { // JMP_Jz_64
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        op += OP_SIZE; continue;
        break;
      }
      case 324: { // JMP_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>t0;
        if (!checkTarget(cpu, t1)) { st = ST_FAULT; break; }
        store<u64>(cpu, t1, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 325: { // JMP_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>t0;
        if (!checkTarget(cpu, t1)) { st = ST_FAULT; break; }
        store<u64>(cpu, t1, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 326: { // JMP_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        if (!checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 327: { // JMP_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        if (!checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 328: { // CALL_Jz_32
        const t0: u64 = relTarget(cpu, op, 32);
        if (load<i32>(op, OP_DISP) < load<i32>(cpu, PAGE_LOW) && !checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        const t2: u64 = nextIp(cpu, op);
        const t3: u32 = <u32>t2;
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t3);
        else { slowStore(cpu, slot, <u64>t3, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 329: { // CALL_Jz_64
        const t0: u64 = relTarget(cpu, op, 64);
        if (load<i32>(op, OP_DISP) < load<i32>(cpu, PAGE_LOW) && !checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        const t2: u64 = nextIp(cpu, op);
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t2);
        else { slowStore(cpu, slot, t2, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            continue;
          }
        }
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 330: { // CALL_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>t0;
        if (!checkTarget(cpu, t1)) { st = ST_FAULT; break; }
        const t3: u64 = nextIp(cpu, op);
        const t4: u32 = <u32>t3;
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t4);
        else { slowStore(cpu, slot, <u64>t4, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        store<u64>(cpu, t1, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 331: { // CALL_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>t0;
        if (!checkTarget(cpu, t1)) { st = ST_FAULT; break; }
        const t3: u64 = nextIp(cpu, op);
        const t4: u32 = <u32>t3;
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t4);
        else { slowStore(cpu, slot, <u64>t4, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        store<u64>(cpu, t1, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 332: { // CALL_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        if (!checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        const t2: u64 = nextIp(cpu, op);
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t2);
        else { slowStore(cpu, slot, t2, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 333: { // CALL_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(cpu, lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        if (!checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        const t2: u64 = nextIp(cpu, op);
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(cpu, slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t2);
        else { slowStore(cpu, slot, t2, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 334: { // RET_Iw_32
        const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
        const popped: u64 = 4;
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        let t0: u32;
        if (load<u64>(slotTe, TLB_READ) == tlbTag(cpu, slot, 4)) t0 = load<u32>(tlbHost(slotTe, slot));
        else { t0 = <u32>slowLoad(cpu, slot, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        const t1: u64 = <u64>t0;
        if (!checkTarget(cpu, t1)) { st = ST_FAULT; break; }
        const t3: u32 = <u32>load<u16>(op, OP_IMM);
        const t4: u64 = <u64>t3;
        setSp(cpu, sp + popped + t4);
        store<u64>(cpu, t1, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 335: { // RET_Iw_64
        const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
        const popped: u64 = 8;
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        let t0: u64;
        if (load<u64>(slotTe, TLB_READ) == tlbTag(cpu, slot, 8)) t0 = load<u64>(tlbHost(slotTe, slot));
        else { t0 = <u64>slowLoad(cpu, slot, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        if (!checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        const t2: u32 = <u32>load<u16>(op, OP_IMM);
        const t3: u64 = <u64>t2;
        setSp(cpu, sp + popped + t3);
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 336: { // RET_32
        const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
        const popped: u64 = 4;
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        let t0: u32;
        if (load<u64>(slotTe, TLB_READ) == tlbTag(cpu, slot, 4)) t0 = load<u32>(tlbHost(slotTe, slot));
        else { t0 = <u32>slowLoad(cpu, slot, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        const t1: u64 = <u64>t0;
        if (!checkTarget(cpu, t1)) { st = ST_FAULT; break; }
        setSp(cpu, sp + popped);
        store<u64>(cpu, t1, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 337: { // RET_64
        const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
        const popped: u64 = 8;
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        let t0: u64;
        if (load<u64>(slotTe, TLB_READ) == tlbTag(cpu, slot, 8)) t0 = load<u64>(tlbHost(slotTe, slot));
        else { t0 = <u64>slowLoad(cpu, slot, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        if (!checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        setSp(cpu, sp + popped);
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      default: {
        st = call_indirect<i32>(load<u32>(HANDLERS + (<usize>load<u16>(op) << 2)), cpu, op);
        if (st == ST_NEXT) { op += OP_SIZE; continue; }
        break;
      }
    }
    const done = <u64>((op - start) / OP_SIZE);
    if (st == ST_JUMP) {
      const count = load<u64>(cpu, ICOUNT) + done + 1;
      store<u64>(cpu, count, ICOUNT);
      store<u32>(cpu, 0, CUR_OP);
      if (count >= load<u64>(cpu, ICOUNT_END)) return ST_JUMP;
      op = enter(cpu);
      if (!op) return ST_FAULT;
      start = op;
      store<u32>(cpu, <u32>start, START_OP);
      continue;
    }
    if (st == ST_SYNC) store<u64>(cpu, nextIp(cpu, op), RIP);
    else if (st == ST_FAULT || st == ST_AGAIN) store<u64>(cpu, ipOf(cpu, op), RIP);
    store<u64>(cpu, load<u64>(cpu, ICOUNT) + done + (st == ST_FAULT || st == ST_AGAIN ? 0 : 1), ICOUNT);
    store<u32>(cpu, 0, CUR_OP);
    return st;
  }
}
