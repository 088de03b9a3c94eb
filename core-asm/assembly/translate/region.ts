/**
 * A region as a function (cpu, block) -> status:
 *
 *   REGION_BASE and L_LEFT from the budget
 *   loop enter            ; loads the registers that the region keeps: without any, this loop is the other one
 *     loop choose         ; blocks of the region, see structure.ts
 *
 * It returns from within, see leave.ts.
 */
import { ICOUNT, ICOUNT_END, REGION_BASE } from "../layout";
import { blockCount, blockLength, choosesAtEnd, findBlocks } from "./blocks";
import { setLevels, startRegion, wide } from "./context";
import { declareLocals, L_CPU, L_LEFT, resetLocals } from "./locals";
import { keepRegion, resetResidents } from "./residents";
import { emitBlocks } from "./structure";
import { resetVectors } from "./vector";
import { resetStack } from "./x87-stack";
import * as w from "./wasm";

/** Finds the blocks of the region at `off`; `part`: see part.ts. Returns its number of instructions, 0 if it is not worth it. */
export function planRegion(page: usize, off: u32, part: bool): u32 {
  if (!findBlocks(page, off, part)) return 0;
  let total: u32 = 0;
  for (let b = 0; b < blockCount(); b++) total += blockLength(b);
  return total;
}

/** The region has jumps that choose a block when it runs. */
export function hasChoices(): bool {
  for (let b = 0; b < blockCount(); b++) if (choosesAtEnd(b)) return true;
  return false;
}

/** Writes the function's code, without the declarations of its locals, which emitDeclarations() writes. `keep`: registers in locals, if possible. */
export function emitRegion(key: u32, slot: u32, phys: u64, total: u32, keep: bool): void {
  startRegion(key, slot, phys, total);
  resetLocals(wide);
  resetVectors();
  resetStack();
  resetResidents();
  emitBudget(total);
  const enter = w.loop();
  const keeps = keep && hasChoices() && keepRegion();
  setLevels(enter, keeps ? w.loop() : enter);
  emitBlocks();
  if (keeps) w.close();
  w.close();
  w.unreachable_();
  w.close();
}
export { declareLocals as emitDeclarations };

/** REGION_BASE = ICOUNT_END - total; L_LEFT = REGION_BASE - ICOUNT. */
function emitBudget(total: u32): void {
  w.get(L_CPU);
  w.get(L_CPU);
  w.load64(ICOUNT_END);
  w.i64c(total);
  w.on(true, w.SUB);
  w.store64(REGION_BASE);
  w.get(L_CPU);
  w.load64(REGION_BASE);
  w.get(L_CPU);
  w.load64(ICOUNT);
  w.on(true, w.SUB);
  w.wrap();
  w.set(L_LEFT);
}
