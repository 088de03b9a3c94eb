/** Numbers that look random and are the same each time, for runs that are to repeat: the splitmix64 generator (public domain). */
export function repeatable(seed: bigint): () => bigint {
  const mix = (v: bigint, shift: bigint, factor: bigint): bigint => BigInt.asUintN(64, (v ^ (v >> shift)) * factor);
  let state = seed;
  return () => {
    state = BigInt.asUintN(64, state + 0x9e37_79b9_7f4a_7c15n);
    const v = mix(mix(state, 30n, 0xbf58_476d_1ce4_e5b9n), 27n, 0x94d0_49bb_1331_11ebn);
    return v ^ (v >> 31n);
  };
}
