/** What the parts of the translator share about the region and the instruction at hand. Translating never nests: plain globals. */
import { N_CONST, N_GET, N_IMM, N_POP, N_REG, N_SHR, N_ZEXT } from "../gen/ir";
import { KEY_FLAT, KEY_SIZE } from "../mode-key";
import { OP_OFF } from "../op";

/** The flags come from wherever control came from: LAZY_KIND in the state block says how. */
export const DYNAMIC: u32 = 255;
/** In a loop that keeps them in locals: L_KIND says how, 0 where the state block has them. */
export const LOOPED: u32 = 254;
/** The memory block has the flags as they are. */
export const UNTOUCHED: u32 = 0;

// --- the region ------------------------------------------------------------------------------------------------------
/** 64-bit code: a word has 64 bits. */
export let wide: bool = false;
/** Stack and data segments are flat, and the stack is 32 bits wide. */
export let flat: bool = false;
export let slot: u32 = 0;
/** Its instructions. */
export let total: u32 = 0;
/** Physical address of its page. */
let physPage: u64 = 0;
/** Level of the choice of a block, and of what comes before it for who comes from elsewhere. */
export let chooseLevel: i32 = 0;
export let enterLevel: i32 = 0;

export function startRegion(key: u32, regionSlot: u32, phys: u64, instructions: u32): void {
  wide = (key & KEY_SIZE) == 2;
  flat = wide || (key & KEY_FLAT) != 0;
  slot = regionSlot;
  total = instructions;
  physPage = phys;
}
export function setLevels(enter: i32, choose: i32): void {
  enterLevel = enter;
  chooseLevel = choose;
}
/** All of the region keeps registers in locals (residents.ts). */
export function keepsRegisters(): bool { return chooseLevel != enterLevel; }

// --- the instruction -------------------------------------------------------------------------------------------------
export let op: usize = 0;
/** Instructions before it that L_LEFT still has. */
export let position: u32 = 0;
/** Something may read the flags that it leaves. */
export let flagsNeeded: bool = true;

/** Its physical address. */
export function physOfInstruction(): u64 { return physPage | load<u16>(op, OP_OFF); }

export function startInstruction(at: usize, before: u32, needed: bool): void {
  op = at;
  position = before;
  flagsNeeded = needed;
}

// --- nodes of its trace (gen/ir.ts) ------------------------------------------------------------------------------------
let nodes: usize = 0;
/** By node: its local + 1 when it has been computed into one; whether it is a constant; which one, zero-extended from its width. */
const locals: usize = memory.data(64);
const known: usize = memory.data(64);
const values: usize = memory.data(512);

export function startNodes(at: usize): void {
  nodes = at;
  memory.fill(locals, 0, 64);
  memory.fill(known, 0, 64);
}
// @ts-ignore: decorator
@inline function at(i: u32): usize { return nodes + (<usize>i << 3); }
// @ts-ignore: decorator
@inline export function kindOfNode(i: u32): u32 { return load<u8>(at(i)); }
/** 1..5: 1, 8, 16, 32, 64 bits. */
// @ts-ignore: decorator
@inline export function widthOf(i: u32): u32 { return load<u8>(at(i), 1) & 0x3f; }
// @ts-ignore: decorator
@inline export function bitsOf(i: u32): u32 { return widthOf(i) == 1 ? 1 : 2 << widthOf(i); }
// @ts-ignore: decorator
@inline export function isWide(i: u32): bool { return widthOf(i) == 5; }
// @ts-ignore: decorator
@inline export function isLate(i: u32): bool { return load<i8>(at(i), 1) < 0; }
/** Only flags are made of it. */
// @ts-ignore: decorator
@inline export function isForFlags(i: u32): bool { return (load<u8>(at(i), 1) & 0x40) != 0; }
// @ts-ignore: decorator
@inline export function argument(i: u32, n: u32): u32 { return load<u8>(at(i) + n, 2); }
// @ts-ignore: decorator
@inline export function argumentCount(i: u32): u32 { return load<u8>(at(i), 5); }
// @ts-ignore: decorator
@inline export function detail(i: u32): u32 { return load<u16>(at(i), 6); }
// @ts-ignore: decorator
@inline export function literal(i: u32): i64 { return load<i32>(at(i), 4); }

// @ts-ignore: decorator
@inline export function localOf(i: u32): u32 { return load<u8>(locals + i); }
// @ts-ignore: decorator
@inline export function setLocal(i: u32, local: u32): void { store<u8>(locals + i, <u8>local); }
// @ts-ignore: decorator
@inline export function isConstant(i: u32): bool { return load<u8>(known + i) != 0; }
// @ts-ignore: decorator
@inline export function constantOf(i: u32): u64 { return load<u64>(values + (<usize>i << 3)); }
export function setConstant(i: u32, value: u64): void {
  const bits = bitsOf(i);
  store<u8>(known + i, 1);
  store<u64>(values + (<usize>i << 3), bits == 64 ? value : value & (((<u64>1) << bits) - 1));
}

/** Bits above its width are zero: of other narrow values they are whatever the operation left there. */
export function isClean(i: u32): bool {
  const width = widthOf(i);
  if (isConstant(i) || width == 1 || width >= 4) return true;
  const kind = kindOfNode(i);
  return kind == N_GET || kind == N_IMM || kind == N_CONST || kind == N_REG || kind == N_SHR || kind == N_ZEXT || kind == N_POP;
}
