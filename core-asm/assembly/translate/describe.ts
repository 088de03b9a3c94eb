/** -d op, out_asm: tells the driver what a region is made of, as long as that is known: when it has been translated. */
import { envTraceRegion } from "../env";
import { WAY_TRACE } from "../gen/ir";
import { KEY_SIZE } from "../mode-key";
import { OP_LEN, OP_OFF } from "../op";
import { readHost } from "../physical";
import { blockCount, blockLength, blockOff, nodeCount, nodesOf, offsetAfter, opAt, wayOf } from "./blocks";

/** Entries of the listing: u16 block, u16 page offset, u8 length, u8 number of nodes, u16 unused, u32 where they are. */
const ENTRY: usize = 12;
const MOST: u32 = 8192;
const listing: usize = memory.data(12 * 8192);

let wanted: bool = false;
export function describeRegions(on: bool): void { wanted = on; }

/** `phys` of its page. */
export function describeRegion(phys: u64, off: u32, key: u32): void {
  if (!wanted) return;
  let count: u32 = 0;
  for (let b = 0; b < blockCount(); b++) {
    let at = blockOff(b);
    for (let i: u32 = 0; i < blockLength(b) && count < MOST; i++) {
      const op = opAt(at);
      const entry = listing + count++ * ENTRY;
      const traced = wayOf(op) == WAY_TRACE;
      store<u16>(entry, <u16>b);
      store<u16>(entry, load<u16>(op, OP_OFF), 2);
      store<u8>(entry, load<u8>(op, OP_LEN), 4);
      store<u8>(entry, traced ? <u8>nodeCount(op) : 0, 5);
      store<u32>(entry, traced ? <u32>nodesOf(op) : 0, 8);
      at = offsetAfter(op);
    }
  }
  envTraceRegion(<f64>(phys | off), <u32>readHost(phys), key & KEY_SIZE, <u32>listing, count);
}
