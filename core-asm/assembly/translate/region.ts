/**
 * A region as a function (cpu, block) -> status:
 *
 *   load what lives in locals
 *   block exit
 *     block leave
 *       loop choose           ; blocks of the region, see structure.ts
 *       end
 *     end
 *     RIP and count from L_WHERE
 *   end
 *   store everything; return L_STATUS
 *
 * It returns ST_JUMP with RIP stored; ST_FAULT before an instruction that faults or that the interpreter has to run; or what a handler returned.
 */
import { ICOUNT, ICOUNT_END, PAGE_RIP, RIP, RSP } from "../layout";
import { N_COMMIT_POP, N_EA, N_GET, N_POP, N_PUSH, N_REG, N_SET, N_SET_REG, P_FIXED, WAY_TRACE } from "../gen/ir";
import { OP_M, OP_X } from "../op";
import { blockCount, blockLength, blockOff, findBlocks, nodeCount, nodesOf, offsetAfter, opAt, wayOf } from "./blocks";
import { detail, kindOfNode, op, setLevels, startInstruction, startNodes, startRegion, wide } from "./context";
import { emitLoadTlb } from "./emit";
import { spillAll } from "./flags";
import { WHERE_BITS } from "./leave";
import {
  declareLocals, L_BASE, L_CPU, L_KIND, L_LEFT, L_PAGE, L_RIP, L_STATUS, L_WHERE, noteWrite, registerLocal, resetLocals,
} from "./locals";
import { loadRegisters, storeRegisters } from "./registers";
import { ST_JUMP } from "../op";
import { emitBlocks } from "./structure";
import { registerOf } from "./values";
import { findVectorRegisters, resetVectors } from "./vector";
import * as w from "./wasm";

/** Finds the blocks of the region at `off`; returns its number of instructions, 0 if it is not worth it. */
export function planRegion(page: usize, off: u32): u32 {
  if (!findBlocks(page, off)) return 0;
  let total: u32 = 0;
  for (let b = 0; b < blockCount(); b++) total += blockLength(b);
  return total;
}

/** Writes the function's code, without the declarations of its locals, which emitDeclarations() writes. */
export function emitRegion(key: u32, slot: u32, total: u32): void {
  startRegion(key, slot, total);
  resetLocals(wide);
  resetVectors();
  findRegisters();
  emitStart(total);
  const exit = w.block();
  const leave = w.block();
  const choose = w.loop();
  setLevels(exit, leave, choose);
  emitBlocks();
  w.close();
  w.unreachable_();
  w.close();
  emitWhere();
  w.close();
  emitEnd();
}
export { declareLocals as emitDeclarations };

function emitStart(total: u32): void {
  w.i32c(ST_JUMP);
  w.set(L_STATUS);
  w.get(L_CPU);
  if (wide) w.load64(PAGE_RIP);
  else w.load32(PAGE_RIP);
  w.set(L_PAGE);
  // LEFT = ICOUNT_END - ICOUNT - total; BASE = ICOUNT + LEFT.
  w.get(L_CPU);
  w.load64(ICOUNT_END);
  w.i64c(total);
  w.on(true, w.SUB);
  w.tee(L_BASE);
  w.get(L_CPU);
  w.load64(ICOUNT);
  w.on(true, w.SUB);
  w.wrap();
  w.set(L_LEFT);
  emitLoadTlb();
  loadRegisters();
}

/** L_RIP = L_PAGE + offset; L_LEFT -= instructions. */
function emitWhere(): void {
  w.get(L_PAGE);
  w.get(L_WHERE);
  w.i32c((1 << WHERE_BITS) - 1);
  w.on(false, w.AND);
  if (wide) w.extendU();
  w.on(wide, w.ADD);
  w.set(L_RIP);
  w.get(L_LEFT);
  w.get(L_WHERE);
  w.i32c(WHERE_BITS);
  w.on(false, w.SHR_S);
  w.on(false, w.SUB);
  w.set(L_LEFT);
}

function emitEnd(): void {
  w.get(L_CPU);
  w.get(L_RIP);
  if (!wide) w.extendU();
  w.store64(RIP);
  w.get(L_CPU);
  w.get(L_BASE);
  w.get(L_LEFT);
  w.extendS();
  w.on(true, w.SUB);
  w.store64(ICOUNT);
  storeRegisters();
  w.get(L_KIND);
  w.ifThen();
  spillAll();
  w.close();
  w.get(L_STATUS);
  w.close();
}

/** Makes locals for the registers that traced instructions name. */
function findRegisters(): void {
  for (let b = 0; b < blockCount(); b++) {
    let off = blockOff(b);
    for (let i: u32 = 0; i < blockLength(b); i++) {
      const at = opAt(off);
      off = offsetAfter(at);
      startInstruction(at, i, true);
      if (wayOf(at) != WAY_TRACE) {
        if (findVectorRegisters()) findAddress();
        continue;
      }
      startNodes(nodesOf(at));
      const n = nodeCount(at);
      for (let k: u32 = 0; k < n; k++) findRegister(k);
    }
  }
}

function findRegister(i: u32): void {
  switch (kindOfNode(i)) {
    case N_GET: case N_SET:
      if ((detail(i) & 15) > P_FIXED) findAddress();
      else if (kindOfNode(i) == N_SET) noteWrite(registerOf(detail(i)) >> 3);
      else registerLocal(registerOf(detail(i)) >> 3);
      break;
    case N_REG: registerLocal(detail(i) >> 3); break;
    case N_SET_REG: noteWrite(detail(i) >> 3); break;
    case N_EA: findAddress(); break;
    case N_PUSH: case N_POP: case N_COMMIT_POP: noteWrite(RSP >> 3); break;
  }
}

function findAddress(): void {
  const base: u32 = load<u8>(op, OP_M);
  const index: u32 = load<u8>(op, OP_X);
  if (base < 0x80) registerLocal(base >> 3);
  if (index < 0x80) registerLocal(index >> 3);
}
