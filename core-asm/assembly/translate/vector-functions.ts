/** Functions of vector programs that know the immediate, or the operand size (those of assembly/sse of the same names). */
import {
  FN_ALIGNR, FN_BYTES_FROM, FN_BYTES_UP_TO, FN_DWORD_MASK, FN_LOW64, FN_LOW_Y, FN_QWORD_MASK, FN_SHUF_PD, FN_SHUF_PS, FN_SHUFFLED_DWORDS, FN_SHUFFLED_HIGH_WORDS,
  FN_SHUFFLED_LOW_WORDS, FN_SLLW, FN_SLLW_IMM, FN_VECTOR64, FN_WITH_BYTE, FN_WITH_WORD, FN_WITH_Y, FN_WORD_MASK, FN_WORD_OF,
} from "../gen/vectors";
import { opSize } from "../op";
import { op } from "./context";
import { temporary } from "./locals";
import { vectorTemporary } from "./vector-registers";
import * as w from "./wasm";

const lanes: usize = memory.data(16);

/** Arguments are on the stack; `loaded`: the second source was in memory, and has been extended with zeros. */
export function emitFunction(f: u32, imm: u32, loaded: bool): void {
  if (f < FN_SLLW_IMM) return emitShift(f - FN_SLLW);
  if (f < FN_SHUFFLED_DWORDS) return emitShiftImm(f - FN_SLLW_IMM, imm);
  const wideOperand = opSize(op) == 8;
  switch (f) {
    case FN_SHUFFLED_DWORDS: {
      for (let i: u32 = 0; i < 4; i++) setLanes(4 * i, 4 * ((imm >> (2 * i)) & 3), 4);
      return emitTurned();
    }
    case FN_SHUFFLED_LOW_WORDS: {
      setLanes(8, 8, 8);
      for (let i: u32 = 0; i < 4; i++) setLanes(2 * i, 2 * ((imm >> (2 * i)) & 3), 2);
      return emitTurned();
    }
    case FN_SHUFFLED_HIGH_WORDS: {
      setLanes(0, 0, 8);
      for (let i: u32 = 0; i < 4; i++) setLanes(8 + 2 * i, 8 + 2 * ((imm >> (2 * i)) & 3), 2);
      return emitTurned();
    }
    case FN_SHUF_PS: {
      for (let i: u32 = 0; i < 4; i++) setLanes(4 * i, 4 * ((imm >> (2 * i)) & 3) + (i < 2 ? 0 : 16), 4);
      return emitShuffle();
    }
    case FN_SHUF_PD: {
      setLanes(0, 8 * (imm & 1), 8);
      setLanes(8, 16 + 8 * ((imm >> 1) & 1), 8);
      return emitShuffle();
    }
    case FN_BYTES_FROM: return emitBytesFrom(imm);
    case FN_BYTES_UP_TO: {
      const v = vectorTemporary();
      w.set(v);
      w.v128c(0, 0);
      w.get(v);
      setLanes(0, 16 - min<u32>(imm, 16), 16);
      return emitShuffle();
    }
    case FN_ALIGNR: {
      if (imm >= 16) {
        w.drop();
        return emitBytesFrom(imm - 16);
      }
      // a is the first operand, and what follows b.
      for (let i: u32 = 0; i < 16; i++) setLanes(i, (i + imm + 16) & 31, 1);
      return emitShuffle();
    }
    case FN_WORD_MASK: return emitMask(imm, 16);
    case FN_DWORD_MASK: return emitMask(imm, 32);
    case FN_QWORD_MASK: return emitMask(imm, 64);
    case FN_WITH_BYTE: return w.simdLane(w.I8X16_REPLACE_LANE, imm & 15);
    case FN_WITH_WORD: return w.simdLane(w.I16X8_REPLACE_LANE, imm & 7);
    case FN_WITH_Y: return wideOperand ? w.simdLane(w.I64X2_REPLACE_LANE, imm & 1) : w.simdLane(w.I32X4_REPLACE_LANE, imm & 3);
    case FN_VECTOR64: {
      if (loaded) return;
      const x = temporary(wideOperand);
      w.set(x);
      w.v128c(0, 0);
      w.get(x);
      return w.simdLane(wideOperand ? w.I64X2_REPLACE_LANE : w.I32X4_REPLACE_LANE, 0);
    }
    case FN_LOW64: {
      if (loaded) return;
      w.v128c(0, 0);
      setLanes(0, 0, 8);
      setLanes(8, 16, 8);
      return emitShuffle();
    }
    case FN_LOW_Y: return w.simdLane(wideOperand ? w.I64X2_EXTRACT_LANE : w.I32X4_EXTRACT_LANE, 0);
    case FN_WORD_OF: return w.simdLane(w.I16X8_EXTRACT_LANE_U, imm & 7);
    default: w.unreachable_();
  }
}

// --- shifts ----------------------------------------------------------------------------------------------------------------

/** Kinds in the order of their functions: SLL and SRL of 16, 32 and 64 bits, SRA of 16 and 32. */
// @ts-ignore: decorator
@inline function widthOf(kind: u32): u32 { return 16 << (kind % 3); }
function opcodeOf(kind: u32): u32 { return w.I16X8_SHL + 0x20 * (kind % 3) + (kind < 3 ? 0 : kind < 6 ? 2 : 1); }

function emitShiftImm(kind: u32, count: u32): void {
  const width = widthOf(kind);
  if (count >= width && kind < 6) {
    w.drop();
    w.v128c(0, 0);
    return;
  }
  w.i32c(min<u32>(count, width - 1));
  w.simd(opcodeOf(kind));
}

/** By the low 64 bits of a vector. */
function emitShift(kind: u32): void {
  const last = widthOf(kind) - 1;
  const count = temporary(true);
  w.simdLane(w.I64X2_EXTRACT_LANE, 0);
  w.set(count);
  if (kind < 6) {
    w.get(count);
    w.wrap();
  } else {
    w.i64c(last);
    w.get(count);
    w.get(count);
    w.i64c(last);
    w.on(true, w.GT_U);
    w.select();
    w.wrap();
  }
  w.simd(opcodeOf(kind));
  if (kind >= 6) return;
  w.v128c(0, 0);
  w.get(count);
  w.i64c(last);
  w.on(true, w.LE_U);
  w.select128();
}

// --- shuffles --------------------------------------------------------------------------------------------------------------

/** `count` lanes of the result, from `to` on, are those of both operands from `from` on. */
function setLanes(to: u32, from: u32, count: u32): void {
  for (let i: u32 = 0; i < count; i++) store<u8>(lanes + to + i, <u8>(from + i));
}
function emitShuffle(): void {
  w.simd(w.SHUFFLE);
  w.copy(lanes, 16);
}
/** Shuffles one vector. */
function emitTurned(): void {
  const v = vectorTemporary();
  w.tee(v);
  w.get(v);
  emitShuffle();
}
function emitBytesFrom(count: u32): void {
  w.v128c(0, 0);
  setLanes(0, min<u32>(count, 16), 16);
  emitShuffle();
}

/** All ones where a bit of the immediate is set. */
function emitMask(bits: u32, width: u32): void {
  let low: u64 = 0;
  let high: u64 = 0;
  const ones = (~<u64>0) >> (64 - width);
  const half: u32 = 64 / width;
  for (let i: u32 = 0; i < half; i++) {
    if ((bits >> i) & 1) low |= ones << (i * width);
    if ((bits >> (i + half)) & 1) high |= ones << (i * width);
  }
  w.v128c(low, high);
}
