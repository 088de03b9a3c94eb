/** Makes a failing case small: whatever it can do without is dropped, as long as it goes on failing in the same way. */
import type { Case, Patch, StateData } from './case.ts';
import { fromHex, toHex } from './case.ts';

/** How often a case may be tried. */
const TRIES = 400;
const NOP = 0x90;

/** Cuts a patch into its stretches of bytes other than zero: RAM is zero anyway. */
function stretches({ at, bytes }: Patch): Patch[] {
  const all = fromHex(bytes);
  const found: Patch[] = [];
  const GAP = 16;
  for (let from = 0; from < all.length; ) {
    if (all[from] === 0) {
      from++;
      continue;
    }
    let end = from;
    for (let i = from; i < all.length && i < end + GAP; i++) if (all[i] !== 0) end = i + 1;
    found.push({ at: at + from, bytes: toHex(all.subarray(from, end)) });
    from = end;
  }
  return found;
}

const SIMPLER_STATE: readonly Partial<StateData>[] = [
  { msr: [] },
  { dr: [] },
  { xsave: '' },
  { interruptShadow: false },
  { rflags: '0x2' },
];

/** `fails` says whether a case still fails as the original did. */
export async function minimise(original: Case, fails: (c: Case) => Promise<boolean>): Promise<Case> {
  let best = original;
  let tries = 0;
  const attempt = async (c: Case): Promise<boolean> => {
    if (tries++ >= TRIES || !(await fails(c))) return false;
    best = c;
    return true;
  };

  while (best.instructions > 16 && (await attempt({ ...best, instructions: best.instructions >> 1 })));
  await attempt({ ...best, happening: 0 });
  for (const change of SIMPLER_STATE) await attempt({ ...best, state: { ...best.state, ...change } });
  for (let n = 0; n < best.state.gpr.length; n++) {
    if (BigInt(best.state.gpr[n]) !== 0n)
      await attempt({ ...best, state: { ...best.state, gpr: best.state.gpr.map((v, i) => (i === n ? '0x0' : v)) } });
  }
  for (let n = best.memory.length - 1; n >= 0; n--) await attempt({ ...best, memory: best.memory.filter((_, i) => i !== n) });
  await attempt({ ...best, memory: best.memory.flatMap(stretches) });

  const withPatch = (n: number, bytes: Uint8Array): Case => ({
    ...best,
    memory: best.memory.map((patch, i) => (i === n ? { ...patch, bytes: toHex(bytes) } : patch)),
  });
  for (let size = 2048; size >= 1; size >>= 1) {
    for (let n = 0; n < best.memory.length; n++) {
      const length = best.memory[n].bytes.length >> 1;
      if (size > length) continue;
      for (let from = 0; from < length; from += size) {
        for (const blank of [0, NOP]) {
          const bytes = fromHex(best.memory[n].bytes);
          if (bytes.subarray(from, from + size).every((b) => b === 0 || b === NOP)) break;
          if (await attempt(withPatch(n, bytes.fill(blank, from, from + size)))) break;
        }
      }
    }
  }
  const tidy = { ...best, memory: best.memory.flatMap(stretches) };
  return (await fails(tidy)) ? tidy : best;
}
