/**
 * What a region gets if another one has its beginning already, which control came to in another way: it was interrupted, or came in elsewhere. If a
 * loop begins there, it is the loop alone. Otherwise it is the way to where control can go on in another region. Everything else is there already.
 */
import { BLOCK_ENTRY, blockCount, blockNext, blockOff, blockTaken, hasFlag, isEntry, keepBlocks, NONE } from "./blocks";
import { MAX_BLOCKS } from "./limits";

/** u8 by block: it is in the part. */
const inside: usize = memory.data(MAX_BLOCKS);
/** u8: blocks whose surroundings have not been looked at. */
const waiting: usize = memory.data(MAX_BLOCKS);
let waits: i32 = 0;

/** Keeps those of the blocks found that the region gets. */
export function keepPart(): void {
  if (!findLoop()) findWay();
  keepBlocks(inside);
}

/**
 * The natural loop of block 0: from the sources of backward jumps to it, everything from which they can be reached otherwise. False if there is
 * none, or if control leaves it in ways that are not known here (calls, indirect jumps).
 */
function findLoop(): bool {
  start();
  for (let b = 0; b < blockCount(); b++) if (leadsTo(b, 0) && blockOff(b) >= blockOff(0)) add(b);
  if (!waits) return false;
  store<u8>(inside, 1);
  while (waits) {
    const b: i32 = load<u8>(waiting + --waits);
    if (b == 0) continue;
    if (hasFlag(b, BLOCK_ENTRY)) return false;
    for (let p = 0; p < blockCount(); p++) if (leadsTo(p, b)) add(p);
  }
  return isInside(blockTaken(0)) || isInside(blockNext(0));
}

/** From block 0 to entries of other regions. */
function findWay(): void {
  start();
  add(0);
  while (waits) {
    const b: i32 = load<u8>(waiting + --waits);
    follow(blockTaken(b));
    follow(blockNext(b));
  }
}
function follow(b: i32): void { if (b != NONE && !isEntry(blockOff(b))) add(b); }

function start(): void {
  memory.fill(inside, 0, MAX_BLOCKS);
  waits = 0;
}

function leadsTo(b: i32, to: i32): bool { return blockTaken(b) == to || blockNext(b) == to; }
function isInside(b: i32): bool { return b != NONE && load<u8>(inside + b) != 0; }
function add(b: i32): void {
  if (isInside(b)) return;
  store<u8>(inside + b, 1);
  store<u8>(waiting + waits++, <u8>b);
}
