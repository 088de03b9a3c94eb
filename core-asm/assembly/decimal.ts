/** Decimal adjustment (SDM vol. 2A), and the other accumulator oddities of the 8086. */
import { ld8 } from "./access";
import { fault, X_DE } from "./exceptions";
import { AF, CF, getAF, getArith, getCF, OF, PF, setArith, SF, ZF } from "./flags";
import { RAX, RBX } from "./layout";
import { OP_EAMASK, opImm, opSeg, ST_NEXT } from "./op";

/** SF, ZF and PF of a byte. */
function szp(v: u32): u32 {
  return (v & SF) | (v & 0xff ? 0 : ZF) | (popcnt(v & 0xff) & 1 ? 0 : PF);
}

export function daa(cpu: usize, op: usize): i32 {
  const old: u32 = load<u8>(cpu, RAX);
  const low = (old & 15) > 9 || getAF(cpu);
  const high = old > 0x99 || getCF(cpu);
  const v = old + (low ? 6 : 0) + (high ? 0x60 : 0);
  store<u8>(cpu, <u8>v, RAX);
  setArith(cpu, szp(v) | (low ? AF : 0) | (high ? CF : 0));
  return ST_NEXT;
}

export function das(cpu: usize, op: usize): i32 {
  const old: u32 = load<u8>(cpu, RAX);
  const low = (old & 15) > 9 || getAF(cpu);
  const high = old > 0x99 || getCF(cpu);
  const v = old - (low ? 6 : 0) - (high ? 0x60 : 0);
  store<u8>(cpu, <u8>v, RAX);
  // A borrow out of the low correction sets CF too.
  setArith(cpu, szp(v) | (low ? AF : 0) | (high || (low && old < 6) ? CF : 0));
  return ST_NEXT;
}

function ascii(cpu: usize, correction: u32): i32 {
  const adjust = (load<u8>(cpu, RAX) & 15) > 9 || getAF(cpu);
  const v = <u32>load<u16>(cpu, RAX) + (adjust ? correction : 0);
  store<u16>(cpu, <u16>(v & 0xff0f), RAX);
  setArith(cpu, szp(v & 0x0f) | (adjust ? AF | CF : 0));
  return ST_NEXT;
}

export function aaa(cpu: usize, op: usize): i32 { return ascii(cpu, 0x106); }
export function aas(cpu: usize, op: usize): i32 { return ascii(cpu, <u32>-0x106); }

export function aam(cpu: usize, op: usize): i32 {
  const base = <u32>opImm(op) & 0xff;
  if (!base) return fault(cpu, X_DE, 0);
  const al: u32 = load<u8>(cpu, RAX);
  store<u16>(cpu, <u16>(((al / base) << 8) | (al % base)), RAX);
  setArith(cpu, szp(al % base));
  return ST_NEXT;
}

export function aad(cpu: usize, op: usize): i32 {
  const v = (<u32>load<u8>(cpu, RAX) + <u32>load<u8>(cpu, RAX + 1) * (<u32>opImm(op) & 0xff)) & 0xff;
  store<u16>(cpu, <u16>v, RAX);
  setArith(cpu, szp(v));
  return ST_NEXT;
}

export function sahf(cpu: usize, op: usize): i32 {
  setArith(cpu, (getArith(cpu) & OF) | (<u32>load<u8>(cpu, RAX + 1) & (SF | ZF | AF | PF | CF)));
  return ST_NEXT;
}

export function lahf(cpu: usize, op: usize): i32 {
  store<u8>(cpu, <u8>((getArith(cpu) & 0xff) | 2), RAX + 1);
  return ST_NEXT;
}

export function xlat(cpu: usize, op: usize): i32 {
  const off = (load<u64>(cpu, RBX) + load<u8>(cpu, RAX)) & load<u64>(op, OP_EAMASK);
  store<u8>(cpu, <u8>ld8(cpu, opSeg(op), off), RAX);
  return ST_NEXT;
}
