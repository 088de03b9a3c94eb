/**
 * Instructions that are fetched by themselves: they cross a page, the CS limit is near, or they are not in memory. What was decoded is kept
 * (known-singles.ts).
 */
import { putContinue } from "./cache";
import { decode } from "./decode";
import { fault, X_GP } from "./exceptions";
import { H_UD } from "./gen/handlers";
import { know, LENGTH_MAX, S_BYTES, S_OPS, S_RIP, S_WHAT, singleAt, whatAt } from "./known-singles";
import { CODE_LIMIT, CODE64, FETCH_BYTES, FTLB_PHYS, FTLB_PTR, FTLB_TAG, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_GEN } from "./layout";
import { translateFetch } from "./memory";
import { OP_HANDLER, OP_LEN, OP_SIZE } from "./op";
import { physLd8, readHost } from "./physical";

const NO_PHYS: u64 = ~0;

/** The record of the instruction at `lin` on the page `frame`; 0 if it cannot be fetched: EXC_* says why. */
export function fetchSingle(cpu: usize, rip: u64, lin: u64, frame: u64, key: u32): usize {
  const off = <u32>lin & 0xfff;
  const code64 = load<u32>(cpu, CODE64) != 0;
  const limit = code64 ? LENGTH_MAX : <u32>min<u64>(load<u64>(cpu, CODE_LIMIT) - rip + 1, LENGTH_MAX);
  const here = min<u32>(4096 - off, limit);
  const next = code64 ? lin + here : <u64>(<u32>(lin + here));
  const what = whatAt(off, key);
  const entry = singleAt(lin);
  const op = entry + S_OPS;

  const host = readHost(frame | off);
  if (load<u32>(entry, S_WHAT) == what && host) {
    const length: u32 = load<u8>(op, OP_LEN);
    const first = min(length, here);
    if (length <= limit && memory.compare(entry + S_BYTES, host, first) == 0) {
      if (first == length) return op;
      const phys = fetchPage(cpu, next);
      if (phys == NO_PHYS) return 0;
      const rest = readHost(phys);
      if (rest && memory.compare(entry + S_BYTES + first, rest, length - first) == 0) {
        know(cpu, entry, rip, host, rest);
        return op;
      }
    }
  }

  store<u32>(entry, 0, S_WHAT);
  store<u64>(entry, 0, S_RIP);
  const bytes = cpu + FETCH_BYTES;
  for (let i: u32 = 0; i < here; i++) store<u8>(bytes + i, <u8>physLd8((frame | off) + i));
  let length = decode(cpu, op, bytes, here, off, key);
  if (!length && here < limit) {
    const phys = fetchPage(cpu, next);
    if (phys == NO_PHYS) return 0;
    for (let i = here; i < limit; i++) store<u8>(bytes + i, <u8>physLd8(phys + i - here));
    length = decode(cpu, op, bytes, limit, off, key);
  }
  // Fifteen bytes always suffice to decode or to refuse: only the CS limit can cut an instruction short.
  if (!length) return 0 * fault(cpu, X_GP, 0);
  putContinue(op + OP_SIZE, off + length);
  // That there is no such instruction may follow from a byte after those that count as its own.
  if (load<u16>(op, OP_HANDLER) == H_UD) return op;
  memory.copy(entry + S_BYTES, bytes, length);
  store<u32>(entry, what, S_WHAT);
  return op;
}

/** Physical address of the code page at `lin`; NO_PHYS and a fault noted if it may not be executed. */
function fetchPage(cpu: usize, lin: u64): u64 {
  const entry = <usize>load<u32>(cpu, FTLB_PTR) + (<usize>(lin >> 12) & (TLB_ENTRIES - 1)) * TLB_ENTRY_SIZE;
  if (load<u64>(entry, FTLB_TAG) == (lin | load<u64>(cpu, TLB_GEN))) return load<u64>(entry, FTLB_PHYS);
  return translateFetch(cpu, lin);
}
