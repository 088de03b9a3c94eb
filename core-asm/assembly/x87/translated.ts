/** x87 instructions for translated code, which has seen that they may run, and where their operand in memory is. */
import { OP_MODRM } from "../op";
import { registers, withDouble, withInteger, withSingle } from "./arith";
import { asDouble, asSingle, loadBits, loadDouble, loadInteger, loadSingle, narrow, storedQuickly } from "./move";
import {
  X87_I16, X87_I32, X87_I64_LOAD, X87_I16_LOAD, X87_I32_LOAD, X87_M32, X87_M32_LOAD, X87_M32_STORE, X87_M64, X87_M64_LOAD, X87_M64_STORE,
  X87_M80_LOAD, X87_M80_STORE, X87_ST0, X87_STI, X87_STI_POP,
} from "../gen/vectors";
import { clearC1, isEmpty, pop, stExp, stSig, trackAt } from "./state";

/**
 * Bits 7:3 of `kind` are a form (X87_*), bits 2:0 the operation (ModRM.reg), or of stores the number of pops; the operand is at offset `at`
 * of its segment and at `host`. True: the interpreter has to do it, nothing has changed.
 */
export function runX87(cpu: usize, op: usize, kind: u32, at: u64, host: usize): bool {
  const detail = kind & 7;
  const i: u32 = load<u8>(op, OP_MODRM) & 7;
  switch (kind >> 3) {
    case X87_ST0: registers(cpu, op, 0xd8, detail, 0, i, 0); return false;
    case X87_STI: registers(cpu, op, 0xdc, detail, i, 0, 0); return false;
    case X87_STI_POP: registers(cpu, op, 0xde, detail, i, 0, 1); return false;
    case X87_M32: trackAt(cpu, op, 0xd8, at); withSingle(cpu, detail, load<u32>(host)); return false;
    case X87_M64: trackAt(cpu, op, 0xdc, at); withDouble(cpu, detail, load<u64>(host)); return false;
    case X87_I16: trackAt(cpu, op, 0xde, at); withInteger(cpu, detail, load<i16>(host)); return false;
    case X87_I32: trackAt(cpu, op, 0xda, at); withInteger(cpu, detail, load<i32>(host)); return false;
    case X87_M32_LOAD: trackAt(cpu, op, 0xd9, at); loadSingle(cpu, load<u32>(host)); return false;
    case X87_M64_LOAD: trackAt(cpu, op, 0xdd, at); loadDouble(cpu, load<u64>(host)); return false;
    case X87_M80_LOAD: trackAt(cpu, op, 0xdb, at); loadBits(cpu, load<u64>(host), load<u16>(host, 8)); return false;
    case X87_I16_LOAD: trackAt(cpu, op, 0xdf, at); loadInteger(cpu, load<i16>(host)); return false;
    case X87_I32_LOAD: trackAt(cpu, op, 0xdb, at); loadInteger(cpu, load<i32>(host)); return false;
    case X87_I64_LOAD: trackAt(cpu, op, 0xdf, at); loadInteger(cpu, load<i64>(host)); return false;
    case X87_M32_STORE: {
      if (isEmpty(cpu, 0) || !asSingle(cpu)) return true;
      store<u32>(host, <u32>narrow);
      trackAt(cpu, op, 0xd9, at);
      storedQuickly(cpu, detail);
      return false;
    }
    case X87_M64_STORE: {
      if (isEmpty(cpu, 0) || !asDouble(cpu)) return true;
      store<u64>(host, narrow);
      trackAt(cpu, op, 0xdd, at);
      storedQuickly(cpu, detail);
      return false;
    }
    case X87_M80_STORE: {
      if (isEmpty(cpu, 0)) return true;
      store<u64>(host, stSig(cpu, 0));
      store<u16>(host, stExp(cpu, 0), 8);
      trackAt(cpu, op, 0xdb, at);
      clearC1(cpu);
      pop(cpu);
      return false;
    }
    default: return true;
  }
}
