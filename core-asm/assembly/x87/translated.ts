/** x87 instructions for translated code (translate/x87.ts), which has seen that they may run, and that there is no stack fault. */
import { X87, X87_I16, X87_I32, X87_M32, X87_M32_LOAD, X87_M64, X87_M64_LOAD, X87_OPCODE } from "../gen/vectors";
import { FEMPTY, FSW, FTOP } from "../layout";
import { OP_HANDLER } from "../op";
import { withDouble, withInteger, withSingle } from "./arith";
import { loadDouble, loadSingle } from "./move";
import { track, trackAt, trackOperand } from "./state";

/** An instruction with an operand in memory: `kind` as in X87 (gen/vectors.ts), offset and host address of the operand. */
export function slowX87(cpu: usize, op: usize, kind: u32, at: u64, host: usize): void {
  const form = kind >> 3;
  const operation = kind & 7;
  trackAt(cpu, op, load<u8>(X87_OPCODE + form), at);
  switch (form) {
    case X87_M32: withSingle(cpu, operation, load<u32>(host)); break;
    case X87_M64: withDouble(cpu, operation, load<u64>(host)); break;
    case X87_I16: withInteger(cpu, operation, load<i16>(host)); break;
    case X87_I32: withInteger(cpu, operation, load<i32>(host)); break;
    case X87_M32_LOAD: loadSingle(cpu, load<u32>(host)); break;
    case X87_M64_LOAD: loadDouble(cpu, load<u64>(host)); break;
    default: unreachable();
  }
}

/**
 * Stores what a block knows of the stack (translate/x87-stack.ts): TOP is top / 16 and bits 2:0 of `change` more; bits 7:0 of `empty` are the registers
 * that were empty then, the one at `top` first, without those in bits 10:3 of `change` and with those in bits 18:11. `last` is the last instruction,
 * `inMemory` the last one with an operand in memory, at `offset`; 0: none.
 */
export function storeStack(cpu: usize, change: u32, top: u32, empty: u32, status: u32, last: usize, inMemory: usize, offset: u64): void {
  const first = top >> 4;
  const turned = ((empty & ~(change >> 3)) | (change >> 11)) & 0xff;
  store<u32>(cpu, (first + change) & 7, FTOP);
  store<u32>(cpu, ((turned << first) | (turned >> (8 - first))) & 0xff, FEMPTY);
  store<u32>(cpu, status, FSW);
  track(cpu, last, load<u8>(X87_OPCODE + (load<u8>(X87 + load<u16>(last, OP_HANDLER)) >> 3)));
  if (inMemory) trackOperand(cpu, inMemory, offset);
}
