/** The decoded "instruction" (op.ts) at an entry of a region. OP_IMM has the one that it stands for, which the interpreter runs. */
import { OP_EAMASK, OP_IMM } from "../op";

export const RECORD_ORIGINAL = OP_IMM;
/** u32: the region's function in the table. No other instruction has such a number there: masks of addresses are 0, 0xffff or 0xffffffff. */
export const RECORD_SLOT = OP_EAMASK;
/** u32 each: the block, and the instructions of the region, which the budget must allow. */
export const RECORD_BLOCK = OP_IMM + 4;
export const RECORD_TOTAL = OP_EAMASK + 4;
