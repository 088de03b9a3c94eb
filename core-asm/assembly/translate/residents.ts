/**
 * Loops that keep registers in locals all the way round: they are loaded where control comes into the loop, and stored where it leaves it. Worth it
 * where the loop is short and only entered at its head (elsewhere values would have to be brought together at every entry); where a helper may
 * change registers it is not. A region that is stayed in for long (stays.ts) is such a loop as a whole: its function's beginning is where control comes in.
 */
import { RSP, TLB_PTR } from "../layout";
import { N_COMMIT_POP, N_EA, N_FLAGS, N_GET, N_POP, N_PUSH, N_REG, N_SET, N_SET_CF, N_SET_REG, P_FIXED, WAY_HELPER, WAY_TRACE } from "../gen/ir";
import { OP_M, OP_X } from "../op";
import { blockCount, blockLength, blockOff, homeOf, nodeCount, nodesOf, offsetAfter, opAt, setHome, setLocalsAt, wayOf } from "./blocks";
import { argument, detail, isWide, kindOfNode, op, startInstruction, startNodes } from "./context";
import { enterFlagsOfLoop, findCanonical, findFlags, startFlagsOfLoop } from "./flags";
import { enterPagesOfLoop, findPageOfOperand, findPageOfStack, startPagesOfLoop } from "./known-pages";
import { L_CPU, L_TLB } from "./locals";
import { CACHED_TLB, KNOWN_PAGES, loadRegister } from "./registers";
import { registerOf } from "./values";
import { comparesVectors, findVectorRegisters, isVector } from "./vector";
import { hasX87Address } from "./x87";
import * as w from "./wasm";

/** Instructions of a loop that is short enough. */
const SHORT: u32 = 150;

let homes: u32 = 0;
export function resetResidents(): void { homes = 0; }

// Of the loop at hand.
let length: u32 = 0;
let uses: u32 = 0;
let writes: u32 = 0;
let suitable: bool = true;

export function startLoop(hasOneHead: bool): void {
  length = 0;
  uses = 0;
  writes = 0;
  suitable = hasOneHead;
  startFlagsOfLoop();
  startPagesOfLoop();
}

/** Looks at a block of the loop. */
export function addToLoop(b: i32): void {
  length += blockLength(b);
  if (length > SHORT || homeOf(b)) suitable = false;
  let off = blockOff(b);
  for (let i: u32 = 0; suitable && i < blockLength(b); i++) {
    const at = opAt(off);
    off = offsetAfter(at);
    startInstruction(at, i, true);
    if (wayOf(at) != WAY_TRACE) {
      if (wayOf(at) == WAY_HELPER && !isVector()) suitable = false;
      if (comparesVectors()) findCanonical();
      if (findVectorRegisters() || hasX87Address()) findAddress();
      continue;
    }
    startNodes(nodesOf(at));
    const n = nodeCount(at);
    for (let k: u32 = 0; k < n; k++) findRegister(k);
  }
}

/** When all blocks have been looked at: loads the registers and returns true, if the loop keeps them: then comes keepIn() for each block. */
export function enterLoop(): bool {
  if (!suitable) return false;
  homes++;
  for (let r: u32 = 0; r < 16; r++) if (uses & (1 << r)) loadRegister(r);
  w.get(L_CPU);
  w.load32(TLB_PTR);
  w.set(L_TLB);
  enterPagesOfLoop();
  enterFlagsOfLoop();
  return true;
}
export function keepIn(b: i32): void {
  setHome(b, homes);
  setLocalsAt(b, uses | CACHED_TLB | KNOWN_PAGES, writes);
}

/** The same for all blocks of the region, which is entered anywhere. */
export function keepRegion(): bool {
  startLoop(true);
  for (let b = 0; b < blockCount(); b++) addToLoop(b);
  if (!enterLoop()) return false;
  for (let b = 0; b < blockCount(); b++) keepIn(b);
  return true;
}

export function use(r: u32): void { uses |= 1 << r; }
export function write(r: u32): void {
  uses |= 1 << r;
  writes |= 1 << r;
}

function findRegister(i: u32): void {
  switch (kindOfNode(i)) {
    case N_GET: case N_SET:
      if ((detail(i) & 15) > P_FIXED) findAddress();
      else if (kindOfNode(i) == N_SET) write(registerOf(detail(i)) >> 3);
      else use(registerOf(detail(i)) >> 3);
      break;
    case N_REG: use(detail(i) >> 3); break;
    case N_SET_REG: write(detail(i) >> 3); break;
    case N_EA: findAddress(); break;
    case N_FLAGS: findFlags(detail(i), isWide(argument(i, 0))); break;
    case N_SET_CF: findCanonical(); break;
    case N_PUSH: case N_POP: case N_COMMIT_POP:
      write(RSP >> 3);
      findPageOfStack();
      break;
  }
}

function findAddress(): void {
  const base: u32 = load<u8>(op, OP_M);
  const index: u32 = load<u8>(op, OP_X);
  if (base < 0x80) use(base >> 3);
  if (index < 0x80) use(index >> 3);
  findPageOfOperand();
}
