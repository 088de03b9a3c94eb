import { setFlagsFromString } from 'node:v8';

/** V8 versions in which branch hints of WebAssembly are behind a flag; naming a flag that V8 does not know prints a complaint. */
const OLDEST = 10;
const NEWEST = 13;

/** The translator says which branches are rare: V8 is to heed that. */
export function heedBranchHints(): void {
  const major = Number.parseInt(process.versions.v8, 10);
  if (major >= OLDEST && major <= NEWEST) setFlagsFromString('--experimental-wasm-branch-hinting');
}
