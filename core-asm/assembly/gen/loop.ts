// Printed by core-asm/isa from the instruction rows; do not edit. Long because it holds every variant of every traced row.
import { enter, lookup } from "../cache";
import { runTranslated } from "../translate/counters";
import { mayEnter, plain, warm } from "../translate/regions";
import { HANDLERS } from "./handlers";
import { segLinear } from "../access";
import { flagsArith, flagsCarry, flagsKeepCF, flagsLogic, mulHighS64, mulHighU64 } from "../arithmetic";
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
        if (off < 4096) {
          // The line goes on: whether its rest has been decoded already must not show in when events are looked at.
          store<u32>(cpu, 0, CUR_OP);
          op = lookup(cpu);
          if (!op) return ST_FAULT;
          start = op;
          store<u32>(cpu, <u32>start, START_OP);
          continue;
        }
        // Not an instruction: the next line's count will add the one that a jump adds.
        store<u64>(cpu, load<u64>(cpu, ICOUNT) - 1, ICOUNT);
        start = op;
        st = ST_JUMP;
        break;
      }
      case 3: { // region
        if (!mayEnter(cpu, op)) {
          start = op = plain(op);
          store<u32>(cpu, <u32>start, START_OP);
          continue;
        }
        st = runTranslated(cpu, op);
        if (st == ST_NEXT) op = plain(lookup(cpu));
        else if (st == ST_JUMP) {
          op = enter(cpu);
          if (op) warm(cpu, op);
        } else return st;
        if (!op) return ST_FAULT;
        start = op;
        store<u32>(cpu, <u32>start, START_OP);
        continue;
      }
      case 4: { // ADD_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 5: { // ADD_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 + t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 6: { // ADD_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 7: { // ADD_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 + t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 8: { // ADD_GbEb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 + t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 9: { // ADD_GbEb_8m
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 + t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 10: { // ADD_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 11: { // ADD_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 12: { // ADD_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 13: { // ADD_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 14: { // ADD_rAXIz_32
        const t0: u32 = <u32>load<u32>(cpu, RAX);
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 + t1;
        store<u64>(cpu, <u64>t2, RAX);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 15: { // ADD_rAXIz_64
        const t0: u64 = <u64>load<u64>(cpu, RAX);
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 + t1;
        store<u64>(cpu, t2, RAX);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 16: { // ADD_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 17: { // ADD_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 + t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 18: { // ADD_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 19: { // ADD_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 + t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 20: { // ADD_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 21: { // ADD_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 + t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 22: { // ADD_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 23: { // ADD_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 + t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 24: { // OR_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 25: { // OR_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 | t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 26: { // OR_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 27: { // OR_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 | t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 28: { // OR_GbEb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 | t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 29: { // OR_GbEb_8m
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 | t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 30: { // OR_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 31: { // OR_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 32: { // OR_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 33: { // OR_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 34: { // OR_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 35: { // OR_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 | t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 36: { // OR_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 37: { // OR_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 | t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 38: { // OR_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 39: { // OR_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 | t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 40: { // OR_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 | t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 41: { // OR_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 | t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 42: { // ADC_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 + t1;
        const t3: u32 = getCF(cpu);
        const t4: u32 = t3;
        const t5: u32 = t2 + t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
        flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 43: { // ADC_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 + t1;
        const t3: u32 = getCF(cpu);
        const t4: u32 = t3;
        const t5: u32 = t2 + t4;
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
        flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 44: { // ADC_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 + t1;
        const t3: u32 = getCF(cpu);
        const t4: u64 = <u64>t3;
        const t5: u64 = t2 + t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
        flagsArith(cpu, <i64>t5, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 45: { // ADC_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 + t1;
        const t3: u32 = getCF(cpu);
        const t4: u64 = <u64>t3;
        const t5: u64 = t2 + t4;
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
        flagsArith(cpu, <i64>t5, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 46: { // ADC_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 + t1;
        const t3: u32 = getCF(cpu);
        const t4: u32 = t3;
        const t5: u32 = t2 + t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t5);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
        flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 47: { // ADC_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 + t1;
        const t3: u32 = getCF(cpu);
        const t4: u32 = t3;
        const t5: u32 = t2 + t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t5);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
        flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 48: { // ADC_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 + t1;
        const t3: u32 = getCF(cpu);
        const t4: u64 = <u64>t3;
        const t5: u64 = t2 + t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
        flagsArith(cpu, <i64>t5, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 49: { // ADC_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 + t1;
        const t3: u32 = getCF(cpu);
        const t4: u64 = <u64>t3;
        const t5: u64 = t2 + t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
        flagsArith(cpu, <i64>t5, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 50: { // ADC_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 + t1;
        const t3: u32 = getCF(cpu);
        const t4: u32 = t3;
        const t5: u32 = t2 + t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
        flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 51: { // ADC_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 + t1;
        const t3: u32 = getCF(cpu);
        const t4: u32 = t3;
        const t5: u32 = t2 + t4;
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t5);
        flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 52: { // ADC_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 + t1;
        const t3: u32 = getCF(cpu);
        const t4: u64 = <u64>t3;
        const t5: u64 = t2 + t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
        flagsArith(cpu, <i64>t5, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 53: { // ADC_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 + t1;
        const t3: u32 = getCF(cpu);
        const t4: u64 = <u64>t3;
        const t5: u64 = t2 + t4;
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t5);
        flagsArith(cpu, <i64>t5, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 54: { // SBB_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 - t1;
        const t3: u32 = getCF(cpu);
        const t4: u32 = t3;
        const t5: u32 = t2 - t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
        flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 55: { // SBB_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 - t1;
        const t3: u32 = getCF(cpu);
        const t4: u32 = t3;
        const t5: u32 = t2 - t4;
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
        flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 56: { // SBB_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 - t1;
        const t3: u32 = getCF(cpu);
        const t4: u64 = <u64>t3;
        const t5: u64 = t2 - t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
        flagsArith(cpu, <i64>t5, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 57: { // SBB_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 - t1;
        const t3: u32 = getCF(cpu);
        const t4: u64 = <u64>t3;
        const t5: u64 = t2 - t4;
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
        flagsArith(cpu, <i64>t5, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 58: { // SBB_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 - t1;
        const t3: u32 = getCF(cpu);
        const t4: u32 = t3;
        const t5: u32 = t2 - t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t5);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
        flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 59: { // SBB_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 - t1;
        const t3: u32 = getCF(cpu);
        const t4: u32 = t3;
        const t5: u32 = t2 - t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t5);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
        flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 60: { // SBB_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 - t1;
        const t3: u32 = getCF(cpu);
        const t4: u64 = <u64>t3;
        const t5: u64 = t2 - t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
        flagsArith(cpu, <i64>t5, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 61: { // SBB_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 - t1;
        const t3: u32 = getCF(cpu);
        const t4: u64 = <u64>t3;
        const t5: u64 = t2 - t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t5);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
        flagsArith(cpu, <i64>t5, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 62: { // SBB_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const t3: u32 = getCF(cpu);
        const t4: u32 = t3;
        const t5: u32 = t2 - t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t5);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
        flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 63: { // SBB_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const t3: u32 = getCF(cpu);
        const t4: u32 = t3;
        const t5: u32 = t2 - t4;
        if (host) store<u32>(host, <u32>t5); else slowStore(cpu, lin, <u64>t5, 4);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t5);
        flagsArith(cpu, <i64><i32>t5, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 64: { // SBB_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        const t3: u32 = getCF(cpu);
        const t4: u64 = <u64>t3;
        const t5: u64 = t2 - t4;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t5);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
        flagsArith(cpu, <i64>t5, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 65: { // SBB_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        const t3: u32 = getCF(cpu);
        const t4: u64 = <u64>t3;
        const t5: u64 = t2 - t4;
        if (host) store<u64>(host, <u64>t5); else slowStore(cpu, lin, t5, 8);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t5);
        flagsArith(cpu, <i64>t5, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 66: { // AND_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 67: { // AND_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 & t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 68: { // AND_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 69: { // AND_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 & t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 70: { // AND_GbEb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 & t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 71: { // AND_GbEb_8m
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 & t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 72: { // AND_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 73: { // AND_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 74: { // AND_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 75: { // AND_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 76: { // AND_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 77: { // AND_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 78: { // AND_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 79: { // AND_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 & t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 80: { // AND_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 81: { // AND_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 82: { // AND_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 & t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 83: { // AND_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 & t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 84: { // SUB_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 85: { // SUB_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 - t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 86: { // SUB_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 87: { // SUB_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 - t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 88: { // SUB_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 89: { // SUB_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 90: { // SUB_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 91: { // SUB_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 92: { // SUB_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 93: { // SUB_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 94: { // SUB_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 95: { // SUB_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 96: { // SUB_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 97: { // SUB_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 98: { // SUB_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 99: { // SUB_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 100: { // XOR_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 101: { // XOR_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 ^ t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 102: { // XOR_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 103: { // XOR_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 ^ t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 104: { // XOR_GbEb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 ^ t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 105: { // XOR_GbEb_8m
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 ^ t1;
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t2);
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 106: { // XOR_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 107: { // XOR_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 108: { // XOR_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 109: { // XOR_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 110: { // XOR_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 111: { // XOR_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 ^ t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 112: { // XOR_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 113: { // XOR_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 ^ t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 114: { // XOR_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 115: { // XOR_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 ^ t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 116: { // XOR_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 ^ t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 117: { // XOR_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 ^ t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 118: { // CMP_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 119: { // CMP_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 120: { // CMP_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 121: { // CMP_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 122: { // CMP_GbEb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 123: { // CMP_GbEb_8m
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t1 = load<u8>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 124: { // CMP_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 125: { // CMP_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
        else { t1 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 126: { // CMP_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 127: { // CMP_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
        else { t1 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 128: { // CMP_ALIb_8
        const t0: u32 = <u32>load<u8>(cpu, RAX);
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 129: { // CMP_rAXIz_32
        const t0: u32 = <u32>load<u32>(cpu, RAX);
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 130: { // CMP_rAXIz_64
        const t0: u64 = <u64>load<u64>(cpu, RAX);
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 131: { // CMP_EbIb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 132: { // CMP_EbIb_8m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i8>t2, <u64>cv, 56);
        op += OP_SIZE; continue;
        break;
      }
      case 133: { // CMP_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 134: { // CMP_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 135: { // CMP_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 136: { // CMP_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 137: { // CMP_EvIb_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 138: { // CMP_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 - t1;
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 139: { // CMP_EvIb_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 140: { // CMP_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 - t1;
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 141: { // TEST_EbGb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 142: { // TEST_EbGb_8m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 143: { // TEST_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 144: { // TEST_EvGv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 145: { // TEST_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 & t1;
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 146: { // TEST_EvGv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t2: u64 = t0 & t1;
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 147: { // TEST_ALIb_8
        const t0: u32 = <u32>load<u8>(cpu, RAX);
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 148: { // TEST_EbIb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 149: { // TEST_EbIb_8m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u8>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i8>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 150: { // TEST_EvIz_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 151: { // TEST_EvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = load<u32>(op, OP_IMM);
        const t2: u32 = t0 & t1;
        flagsLogic(cpu, <i64><i32>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 152: { // TEST_EvIz_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 & t1;
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 153: { // TEST_EvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<i64>(op, OP_IMM);
        const t2: u64 = t0 & t1;
        flagsLogic(cpu, <i64>t2);
        op += OP_SIZE; continue;
        break;
      }
      case 154: { // INC_Zv_32
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = 1;
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 155: { // INC_Zv_64
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = 1;
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsKeepCF(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 156: { // DEC_Zv_32
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u32 = 1;
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 157: { // DEC_Zv_64
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t1: u64 = 1;
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsKeepCF(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 158: { // INC_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = 1;
        const t2: u32 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 159: { // INC_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = 1;
        const t2: u32 = t0 + t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 160: { // INC_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = 1;
        const t2: u64 = t0 + t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsKeepCF(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 161: { // INC_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = 1;
        const t2: u64 = t0 + t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (t0 & t1) | ((t0 | t1) & ~t2);
        flagsKeepCF(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 162: { // DEC_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = 1;
        const t2: u32 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 163: { // DEC_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = 1;
        const t2: u32 = t0 - t1;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsKeepCF(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 164: { // DEC_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = 1;
        const t2: u64 = t0 - t1;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsKeepCF(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 165: { // DEC_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = 1;
        const t2: u64 = t0 - t1;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (~t0 & t1) | ((~t0 | t1) & t2);
        flagsKeepCF(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 166: { // NEG_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = 0;
        const t2: u32 = t1 - t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t2);
        const cv: u32 = (~t1 & t0) | ((~t1 | t0) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 167: { // NEG_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
        else { t0 = <u32>slowLoadForWrite(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = 0;
        const t2: u32 = t1 - t0;
        if (host) store<u32>(host, <u32>t2); else slowStore(cpu, lin, <u64>t2, 4);
        const cv: u32 = (~t1 & t0) | ((~t1 | t0) & t2);
        flagsArith(cpu, <i64><i32>t2, <u64>cv, 32);
        op += OP_SIZE; continue;
        break;
      }
      case 168: { // NEG_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = 0;
        const t2: u64 = t1 - t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t2);
        const cv: u64 = (~t1 & t0) | ((~t1 | t0) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 169: { // NEG_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
        else { t0 = <u64>slowLoadForWrite(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = 0;
        const t2: u64 = t1 - t0;
        if (host) store<u64>(host, <u64>t2); else slowStore(cpu, lin, t2, 8);
        const cv: u64 = (~t1 & t0) | ((~t1 | t0) & t2);
        flagsArith(cpu, <i64>t2, cv, 0);
        op += OP_SIZE; continue;
        break;
      }
      case 170: { // MUL_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu, RAX);
        const t2: u32 = t1 * t0;
        const t3: u32 = <u32>((<u64>t1 * <u64>t0) >> 32);
        const t4: u32 = 0;
        const t5: u32 = <u32>(t3 == t4);
        const t6: u32 = t5 ^ 1;
        store<u64>(cpu, <u64>t2, RAX);
        store<u64>(cpu, <u64>t3, RDX);
        flagsCarry(cpu, <i64><i32>t2, t6, t6);
        op += OP_SIZE; continue;
        break;
      }
      case 171: { // MUL_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu, RAX);
        const t2: u32 = t1 * t0;
        const t3: u32 = <u32>((<u64>t1 * <u64>t0) >> 32);
        const t4: u32 = 0;
        const t5: u32 = <u32>(t3 == t4);
        const t6: u32 = t5 ^ 1;
        store<u64>(cpu, <u64>t2, RAX);
        store<u64>(cpu, <u64>t3, RDX);
        flagsCarry(cpu, <i64><i32>t2, t6, t6);
        op += OP_SIZE; continue;
        break;
      }
      case 172: { // MUL_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu, RAX);
        const t2: u64 = t1 * t0;
        const t3: u64 = mulHighU64(t1, t0);
        const t4: u64 = 0;
        const t5: u32 = <u32>(t3 == t4);
        const t6: u32 = t5 ^ 1;
        store<u64>(cpu, t2, RAX);
        store<u64>(cpu, t3, RDX);
        flagsCarry(cpu, <i64>t2, t6, t6);
        op += OP_SIZE; continue;
        break;
      }
      case 173: { // MUL_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu, RAX);
        const t2: u64 = t1 * t0;
        const t3: u64 = mulHighU64(t1, t0);
        const t4: u64 = 0;
        const t5: u32 = <u32>(t3 == t4);
        const t6: u32 = t5 ^ 1;
        store<u64>(cpu, t2, RAX);
        store<u64>(cpu, t3, RDX);
        flagsCarry(cpu, <i64>t2, t6, t6);
        op += OP_SIZE; continue;
        break;
      }
      case 174: { // IMUL_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32>load<u32>(cpu, RAX);
        const t2: u32 = t1 * t0;
        const t3: u32 = <u32>((<i64><i32>t1 * <i64><i32>t0) >> 32);
        const t4: u32 = 31;
        const t5: u32 = <u32>(<i32><i32>t2 >> t4);
        const t6: u32 = <u32>(t3 == t5);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu, <u64>t2, RAX);
        store<u64>(cpu, <u64>t3, RDX);
        flagsCarry(cpu, <i64><i32>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 175: { // IMUL_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32>load<u32>(cpu, RAX);
        const t2: u32 = t1 * t0;
        const t3: u32 = <u32>((<i64><i32>t1 * <i64><i32>t0) >> 32);
        const t4: u32 = 31;
        const t5: u32 = <u32>(<i32><i32>t2 >> t4);
        const t6: u32 = <u32>(t3 == t5);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu, <u64>t2, RAX);
        store<u64>(cpu, <u64>t3, RDX);
        flagsCarry(cpu, <i64><i32>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 176: { // IMUL_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>load<u64>(cpu, RAX);
        const t2: u64 = t1 * t0;
        const t3: u64 = <u64>mulHighS64(<i64>t1, <i64>t0);
        const t4: u32 = 63;
        const t5: u64 = <u64>(<i64>t2 >> <u64>t4);
        const t6: u32 = <u32>(t3 == t5);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu, t2, RAX);
        store<u64>(cpu, t3, RDX);
        flagsCarry(cpu, <i64>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 177: { // IMUL_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>load<u64>(cpu, RAX);
        const t2: u64 = t1 * t0;
        const t3: u64 = <u64>mulHighS64(<i64>t1, <i64>t0);
        const t4: u32 = 63;
        const t5: u64 = <u64>(<i64>t2 >> <u64>t4);
        const t6: u32 = <u32>(t3 == t5);
        const t7: u32 = t6 ^ 1;
        store<u64>(cpu, t2, RAX);
        store<u64>(cpu, t3, RDX);
        flagsCarry(cpu, <i64>t2, t7, t7);
        op += OP_SIZE; continue;
        break;
      }
      case 178: { // IMUL_GvEv_32r
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
      case 179: { // IMUL_GvEv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t1 = load<u32>(tlbHost(te, lin));
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
      case 180: { // IMUL_GvEv_64r
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
      case 181: { // IMUL_GvEv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t1: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t1 = load<u64>(tlbHost(te, lin));
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
      case 182: { // IMUL_GvEvIz_32r
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
      case 183: { // IMUL_GvEvIz_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
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
      case 184: { // IMUL_GvEvIz_64r
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
      case 185: { // IMUL_GvEvIz_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
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
      case 186: { // IMUL_GvEvIb_32r
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
      case 187: { // IMUL_GvEvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
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
      case 188: { // IMUL_GvEvIb_64r
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
      case 189: { // IMUL_GvEvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
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
      case 190: { // CBW_32
        const t0: u32 = <u32>load<u16>(cpu, RAX);
        const t1: u32 = <u32><i32><i16>t0;
        store<u64>(cpu, <u64>t1, RAX);
        op += OP_SIZE; continue;
        break;
      }
      case 191: { // CBW_64
        const t0: u32 = <u32>load<u32>(cpu, RAX);
        const t1: u64 = <u64><i64><i32>t0;
        store<u64>(cpu, t1, RAX);
        op += OP_SIZE; continue;
        break;
      }
      case 192: { // CWD_32
        const t0: u32 = <u32>load<u32>(cpu, RAX);
        const t1: u32 = 31;
        const t2: u32 = <u32>(<i32><i32>t0 >> t1);
        store<u64>(cpu, <u64>t2, RDX);
        op += OP_SIZE; continue;
        break;
      }
      case 193: { // CWD_64
        const t0: u64 = <u64>load<u64>(cpu, RAX);
        const t1: u32 = 63;
        const t2: u64 = <u64>(<i64>t0 >> <u64>t1);
        store<u64>(cpu, t2, RDX);
        op += OP_SIZE; continue;
        break;
      }
      case 194: { // SHL_EvIb_32r
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
      case 195: { // SHL_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
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
      case 196: { // SHL_EvIb_64r
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
      case 197: { // SHL_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
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
      case 198: { // SHL_Ev1_32r
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
      case 199: { // SHL_Ev1_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
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
      case 200: { // SHL_Ev1_64r
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
      case 201: { // SHL_Ev1_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
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
      case 202: { // SHL_EvCL_32r
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
      case 203: { // SHL_EvCL_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
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
      case 204: { // SHL_EvCL_64r
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
      case 205: { // SHL_EvCL_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
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
      case 206: { // SHR_EvIb_32r
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
      case 207: { // SHR_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
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
      case 208: { // SHR_EvIb_64r
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
      case 209: { // SHR_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
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
      case 210: { // SHR_Ev1_32r
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
      case 211: { // SHR_Ev1_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
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
      case 212: { // SHR_Ev1_64r
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
      case 213: { // SHR_Ev1_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
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
      case 214: { // SHR_EvCL_32r
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
      case 215: { // SHR_EvCL_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
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
      case 216: { // SHR_EvCL_64r
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
      case 217: { // SHR_EvCL_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
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
      case 218: { // SAR_EvIb_32r
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
      case 219: { // SAR_EvIb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
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
      case 220: { // SAR_EvIb_64r
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
      case 221: { // SAR_EvIb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
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
      case 222: { // SAR_Ev1_32r
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
      case 223: { // SAR_Ev1_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
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
      case 224: { // SAR_Ev1_64r
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
      case 225: { // SAR_Ev1_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
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
      case 226: { // SAR_EvCL_32r
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
      case 227: { // SAR_EvCL_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) { host = tlbHost(te, lin); t0 = load<u32>(host); }
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
      case 228: { // SAR_EvCL_64r
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
      case 229: { // SAR_EvCL_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        let host: usize = 0;
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) { host = tlbHost(te, lin); t0 = load<u64>(host); }
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
      case 230: { // BT_EvGv_32r
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
      case 231: { // BT_EvGv_64r
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
      case 232: { // MOV_EbGb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 233: { // MOV_EbGb_8m
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t0);
        else { slowStore(cpu, lin, <u64>t0, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 234: { // MOV_EvGv_16r
        const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
        store<u16>(cpu + <usize>load<u8>(op, OP_M), <u16>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 235: { // MOV_EvGv_16m
        const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 2)) store<u16>(tlbHost(te, lin), <u16>t0);
        else { slowStore(cpu, lin, <u64>t0, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 236: { // MOV_EvGv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 237: { // MOV_EvGv_32m
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) store<u32>(tlbHost(te, lin), <u32>t0);
        else { slowStore(cpu, lin, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 238: { // MOV_EvGv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 239: { // MOV_EvGv_64m
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) store<u64>(tlbHost(te, lin), <u64>t0);
        else { slowStore(cpu, lin, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 240: { // MOV_GbEb_8r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 241: { // MOV_GbEb_8m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 242: { // MOV_GvEv_16r
        const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
        store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 243: { // MOV_GvEv_16m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u16>(cpu + <usize>load<u8>(op, OP_R), <u16>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 244: { // MOV_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 245: { // MOV_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 246: { // MOV_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 247: { // MOV_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 248: { // MOV_rAXOv_32
        let lin: u64 = <u64>load<i64>(op, OP_IMM);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u64>(cpu, <u64>t0, RAX);
        op += OP_SIZE; continue;
        break;
      }
      case 249: { // MOV_rAXOv_64
        let lin: u64 = <u64>load<i64>(op, OP_IMM);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u64>(cpu, t0, RAX);
        op += OP_SIZE; continue;
        break;
      }
      case 250: { // MOV_ZbIb_8
        const t0: u32 = <u32>load<u8>(op, OP_IMM);
        store<u8>(cpu + <usize>load<u8>(op, OP_R), <u8>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 251: { // MOV_ZvIv_32
        const t0: u32 = load<u32>(op, OP_IMM);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 252: { // MOV_ZvIv_64
        const t0: u64 = <u64>load<i64>(op, OP_IMM);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 253: { // MOV_EbIb_8r
        const t0: u32 = <u32>load<u8>(op, OP_IMM);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 254: { // MOV_EbIb_8m
        const t0: u32 = <u32>load<u8>(op, OP_IMM);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t0);
        else { slowStore(cpu, lin, <u64>t0, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 255: { // MOV_EvIz_32r
        const t0: u32 = load<u32>(op, OP_IMM);
        store<u64>(cpu + <usize>load<u8>(op, OP_M), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 256: { // MOV_EvIz_32m
        const t0: u32 = load<u32>(op, OP_IMM);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 4)) store<u32>(tlbHost(te, lin), <u32>t0);
        else { slowStore(cpu, lin, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 257: { // MOV_EvIz_64r
        const t0: u64 = <u64>load<i64>(op, OP_IMM);
        store<u64>(cpu + <usize>load<u8>(op, OP_M), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 258: { // MOV_EvIz_64m
        const t0: u64 = <u64>load<i64>(op, OP_IMM);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 8)) store<u64>(tlbHost(te, lin), <u64>t0);
        else { slowStore(cpu, lin, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 259: { // MOVZX_GvEb_32r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 260: { // MOVZX_GvEb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 261: { // MOVZX_GvEb_64r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 262: { // MOVZX_GvEb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 263: { // MOVZX_GvEw_32r
        const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 264: { // MOVZX_GvEw_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 265: { // MOVZX_GvEw_64r
        const t0: u32 = <u32>load<u16>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 266: { // MOVZX_GvEw_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 2, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 2)) t0 = load<u16>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 2); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 267: { // MOVSX_GvEb_32r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = <u32><i32><i8>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 268: { // MOVSX_GvEb_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = <u32><i32><i8>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 269: { // MOVSX_GvEb_64r
        const t0: u32 = <u32>load<u8>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64><i64><i8>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 270: { // MOVSX_GvEb_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 1)) t0 = load<u8>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64><i64><i8>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 271: { // MOVSXD_GvEd_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 272: { // MOVSXD_GvEd_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 273: { // MOVSXD_GvEd_64r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64><i64><i32>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 274: { // MOVSXD_GvEd_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64><i64><i32>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t1);
        op += OP_SIZE; continue;
        break;
      }
      case 275: { // LEA_GvM_32m
        const t0: u64 = opEa(cpu, op);
        const t1: u32 = <u32>t0;
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t1);
        op += OP_SIZE; continue;
        break;
      }
      case 276: { // LEA_GvM_64m
        const t0: u64 = opEa(cpu, op);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 277: { // NOP
        op += OP_SIZE; continue;
        break;
      }
      case 278: { // CMOVO_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getOF(cpu);
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 279: { // CMOVO_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getOF(cpu);
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 280: { // CMOVO_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getOF(cpu);
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 281: { // CMOVO_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getOF(cpu);
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 282: { // SETO_Eb_8r
        const t0: u32 = getOF(cpu);
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 283: { // SETO_Eb_8m
        const t0: u32 = getOF(cpu);
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 284: { // CMOVNO_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getOF(cpu) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 285: { // CMOVNO_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getOF(cpu) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 286: { // CMOVNO_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getOF(cpu) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 287: { // CMOVNO_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getOF(cpu) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 288: { // SETNO_Eb_8r
        const t0: u32 = getOF(cpu) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 289: { // SETNO_Eb_8m
        const t0: u32 = getOF(cpu) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 290: { // CMOVB_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getCF(cpu);
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 291: { // CMOVB_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getCF(cpu);
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 292: { // CMOVB_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getCF(cpu);
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 293: { // CMOVB_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getCF(cpu);
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 294: { // SETB_Eb_8r
        const t0: u32 = getCF(cpu);
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 295: { // SETB_Eb_8m
        const t0: u32 = getCF(cpu);
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 296: { // CMOVAE_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getCF(cpu) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 297: { // CMOVAE_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getCF(cpu) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 298: { // CMOVAE_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getCF(cpu) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 299: { // CMOVAE_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getCF(cpu) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 300: { // SETAE_Eb_8r
        const t0: u32 = getCF(cpu) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 301: { // SETAE_Eb_8m
        const t0: u32 = getCF(cpu) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 302: { // CMOVE_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getZF(cpu);
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 303: { // CMOVE_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getZF(cpu);
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 304: { // CMOVE_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getZF(cpu);
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 305: { // CMOVE_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getZF(cpu);
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 306: { // SETE_Eb_8r
        const t0: u32 = getZF(cpu);
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 307: { // SETE_Eb_8m
        const t0: u32 = getZF(cpu);
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 308: { // CMOVNE_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getZF(cpu) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 309: { // CMOVNE_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getZF(cpu) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 310: { // CMOVNE_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getZF(cpu) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 311: { // CMOVNE_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getZF(cpu) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 312: { // SETNE_Eb_8r
        const t0: u32 = getZF(cpu) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 313: { // SETNE_Eb_8m
        const t0: u32 = getZF(cpu) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 314: { // CMOVBE_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = (getCF(cpu) | getZF(cpu));
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 315: { // CMOVBE_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = (getCF(cpu) | getZF(cpu));
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 316: { // CMOVBE_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = (getCF(cpu) | getZF(cpu));
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 317: { // CMOVBE_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = (getCF(cpu) | getZF(cpu));
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 318: { // SETBE_Eb_8r
        const t0: u32 = (getCF(cpu) | getZF(cpu));
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 319: { // SETBE_Eb_8m
        const t0: u32 = (getCF(cpu) | getZF(cpu));
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 320: { // CMOVA_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 321: { // CMOVA_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 322: { // CMOVA_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 323: { // CMOVA_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 324: { // SETA_Eb_8r
        const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 325: { // SETA_Eb_8m
        const t0: u32 = (getCF(cpu) | getZF(cpu)) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 326: { // CMOVS_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getSF(cpu);
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 327: { // CMOVS_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getSF(cpu);
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 328: { // CMOVS_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getSF(cpu);
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 329: { // CMOVS_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getSF(cpu);
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 330: { // SETS_Eb_8r
        const t0: u32 = getSF(cpu);
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 331: { // SETS_Eb_8m
        const t0: u32 = getSF(cpu);
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 332: { // CMOVNS_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getSF(cpu) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 333: { // CMOVNS_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getSF(cpu) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 334: { // CMOVNS_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getSF(cpu) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 335: { // CMOVNS_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getSF(cpu) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 336: { // SETNS_Eb_8r
        const t0: u32 = getSF(cpu) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 337: { // SETNS_Eb_8m
        const t0: u32 = getSF(cpu) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 338: { // CMOVP_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getPF(cpu);
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 339: { // CMOVP_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getPF(cpu);
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 340: { // CMOVP_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getPF(cpu);
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 341: { // CMOVP_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getPF(cpu);
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 342: { // SETP_Eb_8r
        const t0: u32 = getPF(cpu);
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 343: { // SETP_Eb_8m
        const t0: u32 = getPF(cpu);
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 344: { // CMOVNP_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getPF(cpu) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 345: { // CMOVNP_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getPF(cpu) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 346: { // CMOVNP_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = getPF(cpu) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 347: { // CMOVNP_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = getPF(cpu) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 348: { // SETNP_Eb_8r
        const t0: u32 = getPF(cpu) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 349: { // SETNP_Eb_8m
        const t0: u32 = getPF(cpu) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 350: { // CMOVL_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = (getSF(cpu) ^ getOF(cpu));
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 351: { // CMOVL_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = (getSF(cpu) ^ getOF(cpu));
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 352: { // CMOVL_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = (getSF(cpu) ^ getOF(cpu));
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 353: { // CMOVL_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = (getSF(cpu) ^ getOF(cpu));
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 354: { // SETL_Eb_8r
        const t0: u32 = (getSF(cpu) ^ getOF(cpu));
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 355: { // SETL_Eb_8m
        const t0: u32 = (getSF(cpu) ^ getOF(cpu));
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 356: { // CMOVGE_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 357: { // CMOVGE_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 358: { // CMOVGE_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 359: { // CMOVGE_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 360: { // SETGE_Eb_8r
        const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 361: { // SETGE_Eb_8m
        const t0: u32 = (getSF(cpu) ^ getOF(cpu)) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 362: { // CMOVLE_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 363: { // CMOVLE_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 364: { // CMOVLE_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 365: { // CMOVLE_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 366: { // SETLE_Eb_8r
        const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 367: { // SETLE_Eb_8m
        const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu)));
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 368: { // CMOVG_GvEv_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 369: { // CMOVG_GvEv_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
        const t2: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u32 = select<u32>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 370: { // CMOVG_GvEv_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 371: { // CMOVG_GvEv_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
        const t2: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const t3: u64 = select<u64>(t0, t2, t1 != 0);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t3);
        op += OP_SIZE; continue;
        break;
      }
      case 372: { // SETG_Eb_8r
        const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        store<u8>(cpu + <usize>load<u8>(op, OP_M), <u8>t3);
        op += OP_SIZE; continue;
        break;
      }
      case 373: { // SETG_Eb_8m
        const t0: u32 = (getZF(cpu) | (getSF(cpu) ^ getOF(cpu))) ^ 1;
        const t1: u32 = 1;
        const t2: u32 = 0;
        const t3: u32 = select<u32>(t1, t2, t0 != 0);
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 1, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        if (load<u64>(te, TLB_WRITE) == tlbTag(lin, 1)) store<u8>(tlbHost(te, lin), <u8>t3);
        else { slowStore(cpu, lin, <u64>(t3 & 0xff), 1); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        op += OP_SIZE; continue;
        break;
      }
      case 374: { // PUSH_Zv_32
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_R));
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
        else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 375: { // PUSH_Zv_64
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_R));
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
        else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 376: { // POP_Zv_32
        const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
        const popped: u64 = 4;
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        let t0: u32;
        if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 4)) t0 = load<u32>(tlbHost(slotTe, slot));
        else { t0 = <u32>slowLoad(cpu, slot, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp + popped);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), <u64>t0);
        op += OP_SIZE; continue;
        break;
      }
      case 377: { // POP_Zv_64
        const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
        const popped: u64 = 8;
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        let t0: u64;
        if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 8)) t0 = load<u64>(tlbHost(slotTe, slot));
        else { t0 = <u64>slowLoad(cpu, slot, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp + popped);
        store<u64>(cpu + <usize>load<u8>(op, OP_R), t0);
        op += OP_SIZE; continue;
        break;
      }
      case 378: { // PUSH_Iz_32
        const t0: u32 = load<u32>(op, OP_IMM);
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
        else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 379: { // PUSH_Iz_64
        const t0: u64 = <u64>load<i64>(op, OP_IMM);
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
        else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 380: { // PUSH_Ib_32
        const t0: u32 = load<u32>(op, OP_IMM);
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
        else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 381: { // PUSH_Ib_64
        const t0: u64 = <u64>load<i64>(op, OP_IMM);
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
        else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 382: { // PUSH_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
        else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 383: { // PUSH_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t0);
        else { slowStore(cpu, slot, <u64>t0, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 384: { // PUSH_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
        else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 385: { // PUSH_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t0);
        else { slowStore(cpu, slot, t0, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        op += OP_SIZE; continue;
        break;
      }
      case 386: { // JO_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 387: { // JO_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 388: { // JO_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 389: { // JO_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 390: { // JNO_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 391: { // JNO_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 392: { // JNO_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 393: { // JNO_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 394: { // JB_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 395: { // JB_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 396: { // JB_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 397: { // JB_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 398: { // JAE_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 399: { // JAE_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 400: { // JAE_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 401: { // JAE_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 402: { // JE_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 403: { // JE_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 404: { // JE_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 405: { // JE_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 406: { // JNE_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 407: { // JNE_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 408: { // JNE_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 409: { // JNE_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 410: { // JBE_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 411: { // JBE_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 412: { // JBE_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 413: { // JBE_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 414: { // JA_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 415: { // JA_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 416: { // JA_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 417: { // JA_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 418: { // JS_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 419: { // JS_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 420: { // JS_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 421: { // JS_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 422: { // JNS_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 423: { // JNS_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 424: { // JNS_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 425: { // JNS_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 426: { // JP_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 427: { // JP_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 428: { // JP_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 429: { // JP_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 430: { // JNP_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 431: { // JNP_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 432: { // JNP_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 433: { // JNP_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 434: { // JL_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 435: { // JL_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 436: { // JL_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 437: { // JL_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 438: { // JGE_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 439: { // JGE_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 440: { // JGE_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 441: { // JGE_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 442: { // JLE_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 443: { // JLE_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 444: { // JLE_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 445: { // JLE_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 446: { // JG_Jb_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 447: { // JG_Jb_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 448: { // JG_Jz_32
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 449: { // JG_Jz_64
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
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        }
        op += OP_SIZE; continue;
        break;
      }
      case 450: { // JMP_Jb_32
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        op += OP_SIZE; continue;
        break;
      }
      case 451: { // JMP_Jb_64
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        op += OP_SIZE; continue;
        break;
      }
      case 452: { // JMP_Jz_32
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 32); break; }
        op += OP_SIZE; continue;
        break;
      }
      case 453: { // JMP_Jz_64
        const d = load<i32>(op, OP_DISP);
        if (d >= load<i32>(cpu, PAGE_LOW)) {
          const target: usize = load<u32>(<usize>load<u32>(cpu, PAGE_OPS) + (<usize>d << 2));
          const count = load<u64>(cpu, ICOUNT) + <u64>((op - start) / OP_SIZE + 1);
          if (target != 0 && count < load<u64>(cpu, ICOUNT_END)) {
            store<u64>(cpu, count, ICOUNT);
            store<u32>(cpu, <u32>target, START_OP);
            start = op = target;
            warm(cpu, target);
            continue;
          }
        }
        { st = jumpRelative(cpu, op, 64); break; }
        op += OP_SIZE; continue;
        break;
      }
      case 454: { // JMP_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>t0;
        if (!checkTarget(cpu, t1)) { st = ST_FAULT; break; }
        store<u64>(cpu, t1, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 455: { // JMP_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>t0;
        if (!checkTarget(cpu, t1)) { st = ST_FAULT; break; }
        store<u64>(cpu, t1, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 456: { // JMP_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        if (!checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 457: { // JMP_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        if (!checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 458: { // CALL_Jz_32
        const t0: u64 = relTarget(cpu, op, 32);
        if (load<i32>(op, OP_DISP) < load<i32>(cpu, PAGE_LOW) && !checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        const t2: u64 = nextIp(cpu, op);
        const t3: u32 = <u32>t2;
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t3);
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
            warm(cpu, target);
            continue;
          }
        }
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 459: { // CALL_Jz_64
        const t0: u64 = relTarget(cpu, op, 64);
        if (load<i32>(op, OP_DISP) < load<i32>(cpu, PAGE_LOW) && !checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        const t2: u64 = nextIp(cpu, op);
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t2);
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
            warm(cpu, target);
            continue;
          }
        }
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 460: { // CALL_Ev_32r
        const t0: u32 = <u32>load<u32>(cpu + <usize>load<u8>(op, OP_M));
        const t1: u64 = <u64>t0;
        if (!checkTarget(cpu, t1)) { st = ST_FAULT; break; }
        const t3: u64 = nextIp(cpu, op);
        const t4: u32 = <u32>t3;
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t4);
        else { slowStore(cpu, slot, <u64>t4, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        store<u64>(cpu, t1, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 461: { // CALL_Ev_32m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u32;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 4)) t0 = load<u32>(tlbHost(te, lin));
        else { t0 = <u32>slowLoad(cpu, lin, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const t1: u64 = <u64>t0;
        if (!checkTarget(cpu, t1)) { st = ST_FAULT; break; }
        const t3: u64 = nextIp(cpu, op);
        const t4: u32 = <u32>t3;
        const sp: u64 = (load<u64>(cpu, RSP) - 4) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 4)) store<u32>(tlbHost(slotTe, slot), <u32>t4);
        else { slowStore(cpu, slot, <u64>t4, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        store<u64>(cpu, t1, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 462: { // CALL_Ev_64r
        const t0: u64 = <u64>load<u64>(cpu + <usize>load<u8>(op, OP_M));
        if (!checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        const t2: u64 = nextIp(cpu, op);
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t2);
        else { slowStore(cpu, slot, t2, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 463: { // CALL_Ev_64m
        let lin: u64 = opEa(cpu, op);
        if (load<i8>(op, OP_SEG) < 0) { lin = segLinear(cpu, opSeg(op), lin, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const te = tlbEntry(cpu, lin);
        let t0: u64;
        if (load<u64>(te, TLB_READ) == tlbTag(lin, 8)) t0 = load<u64>(tlbHost(te, lin));
        else { t0 = <u64>slowLoad(cpu, lin, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        if (!checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        const t2: u64 = nextIp(cpu, op);
        const sp: u64 = (load<u64>(cpu, RSP) - 8) & load<u64>(cpu, SP_MASK);
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_WRITE); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        if (load<u64>(slotTe, TLB_WRITE) == tlbTag(slot, 8)) store<u64>(tlbHost(slotTe, slot), <u64>t2);
        else { slowStore(cpu, slot, t2, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        setSp(cpu, sp);
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 464: { // RET_Iw_32
        const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
        const popped: u64 = 4;
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        let t0: u32;
        if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 4)) t0 = load<u32>(tlbHost(slotTe, slot));
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
      case 465: { // RET_Iw_64
        const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
        const popped: u64 = 8;
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        let t0: u64;
        if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 8)) t0 = load<u64>(tlbHost(slotTe, slot));
        else { t0 = <u64>slowLoad(cpu, slot, 8); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        if (!checkTarget(cpu, t0)) { st = ST_FAULT; break; }
        const t2: u32 = <u32>load<u16>(op, OP_IMM);
        const t3: u64 = <u64>t2;
        setSp(cpu, sp + popped + t3);
        store<u64>(cpu, t0, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 466: { // RET_32
        const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
        const popped: u64 = 4;
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 4, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        let t0: u32;
        if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 4)) t0 = load<u32>(tlbHost(slotTe, slot));
        else { t0 = <u32>slowLoad(cpu, slot, 4); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = stackFault(cpu); break; } }
        const t1: u64 = <u64>t0;
        if (!checkTarget(cpu, t1)) { st = ST_FAULT; break; }
        setSp(cpu, sp + popped);
        store<u64>(cpu, t1, RIP);
        { st = ST_JUMP; break; }
        break;
      }
      case 467: { // RET_64
        const sp: u64 = load<u64>(cpu, RSP) & load<u64>(cpu, SP_MASK);
        const popped: u64 = 8;
        let slot: u64 = sp;
        if (load<u32>(cpu, SS_SEGMENTED)) { slot = segLinear(cpu, SS, slot, 8, SEG_READ); if (load<i32>(cpu, EXC_VECTOR) >= 0) { st = ST_FAULT; break; } }
        const slotTe = tlbEntry(cpu, slot);
        let t0: u64;
        if (load<u64>(slotTe, TLB_READ) == tlbTag(slot, 8)) t0 = load<u64>(tlbHost(slotTe, slot));
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
      warm(cpu, op);
      continue;
    }
    if (st == ST_SYNC) store<u64>(cpu, nextIp(cpu, op), RIP);
    else if (st == ST_FAULT || st == ST_AGAIN) store<u64>(cpu, ipOf(cpu, op), RIP);
    store<u64>(cpu, load<u64>(cpu, ICOUNT) + done + (st == ST_FAULT || st == ST_AGAIN ? 0 : 1), ICOUNT);
    store<u32>(cpu, 0, CUR_OP);
    return st;
  }
}
