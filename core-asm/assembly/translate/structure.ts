/**
 * From a graph of blocks to nested wasm constructs. A scope is a set of blocks without the edges that lead back to the heads of enclosing
 * loops. Its strongly connected components (Tarjan), in topological order, follow each other, each behind the end of a wasm block, so that a
 * branch out of that block leads to it. A component with a cycle is a wasm loop around a scope of its own.
 *
 * A loop with several heads, and the region as a whole, chooses by the block number in local SEL (br_table): no code is duplicated.
 */
import {
  BLOCK_CHOSEN, BLOCK_ENTRY, BLOCK_HEAD, BLOCK_LOOP, BLOCK_STACKED, blockCount, blockNext, blockTaken, clearFlag, componentOf, hasFlag, NONE,
  scopeOf, setComponent, setFlag, setLevel, setScope, setTarjanIndex, setTarjanLow, tarjanIndex, tarjanLow,
} from "./blocks";
import { emitBlock } from "./emit";
import { MAX_BLOCKS } from "./limits";
import { L_SEL } from "./locals";
import { addToLoop, enterLoop, keepIn, startLoop } from "./residents";
import * as w from "./wasm";

/** u16 block numbers; every scope puts its own part into topological order. */
const order: usize = memory.data(<i32>(MAX_BLOCKS * 2));
const sorted: usize = memory.data(<i32>(MAX_BLOCKS * 2));
const stack: usize = memory.data(<i32>(MAX_BLOCKS * 2));
let stacked: i32 = 0;
let scopes: u32 = 0;
let visited: i32 = 0;
/** Of the scope whose components are being found: its number, where its next component ends in `sorted`, components so far. */
let scope: u32 = 0;
let free: i32 = 0;
let components: i32 = 0;

// @ts-ignore: decorator
@inline function item(list: usize, i: i32): i32 { return load<u16>(list + (<usize>i << 1)); }
// @ts-ignore: decorator
@inline function setItem(list: usize, i: i32, b: i32): void { store<u16>(list + (<usize>i << 1), <u16>b); }

/** Writes the code of all blocks: the region's scope. */
export function emitBlocks(): void {
  const n = blockCount();
  scopes = 0;
  for (let b = 0; b < n; b++) setItem(order, b, b);
  emitScope(0, n, entries(0, n) > 1);
}

function entries(from: i32, n: i32): i32 {
  let found = 0;
  for (let i = from; i < from + n; i++) if (hasFlag(item(order, i), BLOCK_ENTRY | BLOCK_LOOP)) found++;
  return found;
}

function firstEntry(from: i32, n: i32): i32 {
  let i = from;
  while (i < from + n - 1 && !hasFlag(item(order, i), BLOCK_ENTRY | BLOCK_LOOP)) i++;
  return i;
}

/** `choose`: SEL says with which block to begin; otherwise with the only head. */
function emitScope(from: i32, n: i32, choose: bool): void {
  findComponents(from, n);
  const me = scope;
  const count = components;
  // Component c, of which 0 is the last in order, begins at the end of the block at level `outermost` + c.
  const opened = choose ? count : count - 1;
  let outermost = 0;
  for (let c = 0; c < opened; c++) {
    const level = w.block();
    if (c == 0) outermost = level;
  }
  for (let i = from; i < from + n; i++) {
    const b = item(order, i);
    // Heads of enclosing loops are reached by their loop's label.
    if (!hasFlag(b, BLOCK_LOOP)) setLevel(b, outermost + componentOf(b));
  }
  if (choose) {
    // Only what can be chosen is a target: a block that comes from one other one shall have no second way into it.
    const rest = outermost + componentOf(item(order, firstEntry(from, n)));
    w.get(L_SEL);
    w.brTable(blockCount());
    for (let b = 0; b < blockCount(); b++) {
      w.target(scopeOf(b) == me && hasFlag(b, BLOCK_ENTRY | BLOCK_LOOP) ? outermost + componentOf(b) : rest);
    }
    w.target(rest);
  }
  for (let i = from; i < from + n; ) i = markHeads(me, i, from + n);
  for (let i = from; i < from + n; ) {
    const c = componentOf(item(order, i));
    let end = i + 1;
    while (end < from + n && componentOf(item(order, end)) == c) end++;
    if (c < opened) w.close();
    emitComponent(i, end - i);
    i = end;
  }
}

function emitComponent(from: i32, n: i32): void {
  const first = item(order, from);
  if (n == 1 && !hasFlag(first, BLOCK_HEAD)) {
    emitBlock(first);
    return;
  }
  const choose = entries(from, n) > 1;
  startLoop(!choose);
  for (let i = from; i < from + n; i++) addToLoop(item(order, i));
  if (enterLoop()) for (let i = from; i < from + n; i++) keepIn(item(order, i));
  const level = w.loop();
  for (let i = from; i < from + n; i++) {
    const b = item(order, i);
    if (!hasFlag(b, BLOCK_HEAD)) continue;
    clearFlag(b, BLOCK_HEAD);
    setLevel(b, level);
  }
  emitScope(from, n, choose);
  w.close();
}

/** Marks the heads of the component that begins at `from`, if it is a loop; returns where the next one begins. */
function markHeads(me: u32, from: i32, limit: i32): i32 {
  const c = componentOf(item(order, from));
  let end = from + 1;
  while (end < limit && componentOf(item(order, end)) == c) end++;
  const only = item(order, from);
  if (end == from + 1 && (hasFlag(only, BLOCK_LOOP) || (blockTaken(only) != only && blockNext(only) != only))) return end;
  let heads = 0;
  for (let s = 0; s < blockCount(); s++) {
    if (scopeOf(s) == me && componentOf(s) == c) continue;
    heads += markHead(me, c, blockTaken(s)) + markHead(me, c, blockNext(s));
  }
  if (!heads) {
    // Entered from outside only.
    let head = only;
    for (let i = end - 1; i >= from; i--) if (hasFlag(item(order, i), BLOCK_ENTRY)) head = item(order, i);
    setFlag(head, BLOCK_LOOP | BLOCK_HEAD);
  }
  if (entries(from, end - from) > 1) {
    for (let i = from; i < end; i++) if (hasFlag(item(order, i), BLOCK_LOOP)) setFlag(item(order, i), BLOCK_CHOSEN);
  }
  return end;
}

function markHead(me: u32, c: i32, b: i32): i32 {
  if (b == NONE || scopeOf(b) != me || componentOf(b) != c || hasFlag(b, BLOCK_LOOP)) return 0;
  setFlag(b, BLOCK_LOOP | BLOCK_HEAD);
  return 1;
}

// --- Tarjan's algorithm ----------------------------------------------------------------------------------------------

/** Numbers the components of the `n` blocks at `from`, the last in topological order being 0, and puts the blocks into that order. */
function findComponents(from: i32, n: i32): void {
  scope = ++scopes;
  components = 0;
  visited = 0;
  stacked = 0;
  free = n;
  for (let i = from; i < from + n; i++) {
    setScope(item(order, i), scope);
    setTarjanIndex(item(order, i), -1);
  }
  for (let i = from; i < from + n; i++) if (tarjanIndex(item(order, i)) < 0) visit(item(order, i));
  memory.copy(order + (<usize>from << 1), sorted, <usize>n << 1);
}

function visit(b: i32): void {
  setTarjanIndex(b, visited);
  setTarjanLow(b, visited++);
  setItem(stack, stacked++, b);
  setFlag(b, BLOCK_STACKED);
  follow(b, blockTaken(b));
  follow(b, blockNext(b));
  if (tarjanLow(b) != tarjanIndex(b)) return;
  let member: i32;
  do {
    member = item(stack, --stacked);
    clearFlag(member, BLOCK_STACKED);
    setComponent(member, components);
    setItem(sorted, --free, member);
  } while (member != b);
  components++;
}

function follow(b: i32, to: i32): void {
  if (to == NONE || scopeOf(to) != scope || hasFlag(to, BLOCK_LOOP)) return;
  if (tarjanIndex(to) < 0) {
    visit(to);
    setTarjanLow(b, min(tarjanLow(b), tarjanLow(to)));
  } else if (hasFlag(to, BLOCK_STACKED)) {
    setTarjanLow(b, min(tarjanLow(b), tarjanIndex(to)));
  }
}
