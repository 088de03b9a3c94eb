/** What a browser must have, and says early when it has not. */

/** Smallest modules that use a feature, as bytes behind the header. */
const PROBES: Readonly<Record<string, readonly number[]>> = {
  // (func (result v128) i32.const 0 i8x16.splat)
  'WebAssembly SIMD': [1, 5, 1, 0x60, 0, 1, 0x7b, 3, 2, 1, 0, 10, 8, 1, 6, 0, 0x41, 0, 0xfd, 0x0f, 0x0b],
  // (memory 1) (func i32.const 0 i32.const 0 i32.const 0 memory.fill)
  'WebAssembly bulk memory': [
    1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 5, 3, 1, 0, 1, 10, 13, 1, 11, 0, 0x41, 0, 0x41, 0, 0x41, 0, 0xfc, 0x0b, 0, 0x0b,
  ],
};
const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** Names of what is missing here. */
export function missingFeatures(): string[] {
  if (typeof WebAssembly !== 'object') return ['WebAssembly'];
  const missing = Object.keys(PROBES).filter((name) => !WebAssembly.validate(Uint8Array.from([...HEADER, ...PROBES[name]])));
  if (typeof Worker !== 'function') missing.push('workers');
  return missing;
}
