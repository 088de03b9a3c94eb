/**
 * SHA (SDM vol. 1, 12.16; FIPS 180-4): rounds and message schedules of SHA-1 and SHA-256. `simd` rows call these
 * (isa/rows/crypto.ts). SHA-1 keeps its words from the top dword down, SHA-256 its message from the lowest one up.
 */
// @ts-ignore: decorator
@inline function vector(d3: u32, d2: u32, d1: u32, d0: u32): v128 {
  return i32x4.replace_lane(i32x4.replace_lane(i32x4.replace_lane(i32x4.splat(d0), 1, d1), 2, d2), 3, d3);
}
// @ts-ignore: decorator
@inline function choose(x: u32, y: u32, z: u32): u32 { return (x & y) ^ (~x & z); }
// @ts-ignore: decorator
@inline function majority(x: u32, y: u32, z: u32): u32 { return (x & y) ^ (x & z) ^ (y & z); }

// --- SHA-1 -----------------------------------------------------------------------------------------------------------------
/** What a round adds to the others: a function of three words, and a constant. */
function sha1Function(stage: u32, b: u32, c: u32, d: u32): u32 {
  switch (stage) {
    case 0: return choose(b, c, d) + 0x5a827999;
    case 1: return (b ^ c ^ d) + 0x6ed9eba1;
    case 2: return majority(b, c, d) + 0x8f1bbcdc;
    default: return (b ^ c ^ d) + 0xca62c1d6;
  }
}

/** Four rounds on A B C D in `state`. E has been added to the first word of the message already. */
export function sha1Rounds(state: v128, message: v128, imm: u32): v128 {
  let a = i32x4.extract_lane(state, 3);
  let b = i32x4.extract_lane(state, 2);
  let c = i32x4.extract_lane(state, 1);
  let d = i32x4.extract_lane(state, 0);
  let e: u32 = 0;
  for (let i = 0; i < 4; i++) {
    const next = sha1Function(imm & 3, b, c, d) + rotl(a, 5) + i32x4.extract_lane(message, 3) + e;
    message = i8x16.shuffle(message, message, 0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    e = d;
    d = c;
    c = rotl(b, 30);
    b = a;
    a = next;
  }
  return vector(a, b, c, d);
}

/** E of the next four rounds, which A of the last four was, added to their message. */
export function sha1NextE(state: v128, message: v128): v128 {
  return i32x4.replace_lane(message, 3, i32x4.extract_lane(message, 3) + rotl(i32x4.extract_lane(state, 3), 30));
}

export function sha1Message1(a: v128, b: v128): v128 {
  return v128.xor(a, i8x16.shuffle(a, b, 24, 25, 26, 27, 28, 29, 30, 31, 0, 1, 2, 3, 4, 5, 6, 7));
}

export function sha1Message2(a: v128, b: v128): v128 {
  const w16 = rotl(i32x4.extract_lane(a, 3) ^ i32x4.extract_lane(b, 2), 1);
  const w17 = rotl(i32x4.extract_lane(a, 2) ^ i32x4.extract_lane(b, 1), 1);
  const w18 = rotl(i32x4.extract_lane(a, 1) ^ i32x4.extract_lane(b, 0), 1);
  return vector(w16, w17, w18, rotl(i32x4.extract_lane(a, 0) ^ w16, 1));
}

// --- SHA-256 ---------------------------------------------------------------------------------------------------------------
/** Two rounds: C D G H in `cdgh`, A B E F in `abef`, words of the message with the constants added in the low half of `message`. */
export function sha256Rounds(cdgh: v128, abef: v128, message: v128): v128 {
  let a = i32x4.extract_lane(abef, 3);
  let b = i32x4.extract_lane(abef, 2);
  let c = i32x4.extract_lane(cdgh, 3);
  let d = i32x4.extract_lane(cdgh, 2);
  let e = i32x4.extract_lane(abef, 1);
  let f = i32x4.extract_lane(abef, 0);
  let g = i32x4.extract_lane(cdgh, 1);
  let h = i32x4.extract_lane(cdgh, 0);
  for (let i = 0; i < 2; i++) {
    const word = i == 0 ? i32x4.extract_lane(message, 0) : i32x4.extract_lane(message, 1);
    const t = choose(e, f, g) + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + word + h;
    h = g;
    g = f;
    f = e;
    e = t + d;
    d = c;
    c = b;
    b = a;
    // b, c and d are A, B and C as they were.
    a = t + majority(b, c, d) + (rotr(b, 2) ^ rotr(b, 13) ^ rotr(b, 22));
  }
  return vector(a, b, e, f);
}

// @ts-ignore: decorator
@inline function rotr4(v: v128, n: u32): v128 { return v128.or(i32x4.shr_u(v, n), i32x4.shl(v, 32 - n)); }

export function sha256Message1(a: v128, b: v128): v128 {
  const next = i8x16.shuffle(a, b, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
  return i32x4.add(a, v128.xor(v128.xor(rotr4(next, 7), rotr4(next, 18)), i32x4.shr_u(next, 3)));
}

// @ts-ignore: decorator
@inline function sigma1(w: u32): u32 { return rotr(w, 17) ^ rotr(w, 19) ^ (w >> 10); }

export function sha256Message2(a: v128, b: v128): v128 {
  const w16 = i32x4.extract_lane(a, 0) + sigma1(i32x4.extract_lane(b, 2));
  const w17 = i32x4.extract_lane(a, 1) + sigma1(i32x4.extract_lane(b, 3));
  return vector(i32x4.extract_lane(a, 3) + sigma1(w17), i32x4.extract_lane(a, 2) + sigma1(w16), w17, w16);
}
