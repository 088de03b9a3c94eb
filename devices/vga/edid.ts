/**
 * What the monitor says of itself: Extended Display Identification Data, after VESA E-EDID Standard release A2 (EDID 1.4). Drivers of the
 * graphics card choose their mode by it: Linux takes the preferred one.
 *
 * The monitor is one of ours: digital, sRGB, as large as 100 dots per inch make it, and able to show the usual smaller resolutions.
 */
const BYTES = 128;
const HEADER = [0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00];
/** Three letters of five bits each (section 3.4.1). */
const MAKER = 'TWN';
const PRODUCT = 1;
const YEAR = 2026;
const FIRST_YEAR = 1990;
/** Digital, 8 bits per colour, DisplayPort (3.6.1). */
const DIGITAL = 0xa5;
const GAMMA = 2.2;
/** sRGB is the default colour space, and the preferred mode is the native one (3.6.4). */
const FEATURES = 0x06;
/** sRGB's red, green, blue and white as x and y (3.7). */
const PRIMARIES = [0.64, 0.33, 0.3, 0.6, 0.15, 0.06, 0.3127, 0.329];
/** 640x480, 800x600 and 1024x768, at 60 Hz each (3.8). */
const ESTABLISHED = [0x21, 0x08, 0x00];
const UNUSED_STANDARD_TIMING = 0x0101;
const STANDARD_TIMINGS = 8;
/** The tag of a display descriptor (3.10.3). */
const [NAME, DUMMY] = [0xfc, 0x10];
const NAME_LENGTH = 13;
const MM_PER_DOT = 25.4 / 100;

/** A mode with its blanking: VESA's DMT ID 1Ch, 1280x800 at 60 Hz with reduced blanking. */
const PREFERRED = {
  clockKhz: 71_000,
  horizontal: { active: 1280, blank: 160, front: 48, sync: 32 },
  vertical: { active: 800, blank: 23, front: 3, sync: 6 },
  /** Digital separate sync, horizontal positive, vertical negative (3.10.2). */
  flags: 0x1a,
} as const;

export function edid(): Uint8Array {
  const bytes = new Uint8Array(BYTES);
  const words = new DataView(bytes.buffer);
  const [a, b, c] = [...MAKER].map((letter) => letter.charCodeAt(0) - 0x40);
  const { horizontal, vertical } = PREFERRED;
  const centimetres = (dots: number) => Math.round((dots * MM_PER_DOT) / 10);
  bytes.set(HEADER);
  words.setUint16(8, (a << 10) | (b << 5) | c);
  words.setUint16(10, PRODUCT, true);
  // Week 0: not told.
  bytes.set([0, YEAR - FIRST_YEAR, 1, 4], 16);
  bytes.set([DIGITAL, centimetres(horizontal.active), centimetres(vertical.active), Math.round(GAMMA * 100) - 100, FEATURES], 20);
  bytes.set(chromaticity(), 25);
  bytes.set(ESTABLISHED, 35);
  for (let i = 0; i < STANDARD_TIMINGS; i++) words.setUint16(38 + 2 * i, UNUSED_STANDARD_TIMING);
  bytes.set(detailedTiming(), 54);
  bytes.set(text(NAME, 'twin86'), 72);
  for (const at of [90, 108]) bytes[at + 3] = DUMMY;
  bytes[BYTES - 1] = -bytes.reduce((sum, byte) => sum + byte, 0);
  return bytes;
}

/** Ten bits each: first the lowest two of all, then the others. */
function chromaticity(): number[] {
  const values = PRIMARIES.map((value) => Math.round(value * 1024));
  const low = (from: number) => values.slice(from, from + 4).reduce((bits, value) => (bits << 2) | (value & 3), 0);
  return [low(0), low(4), ...values.map((value) => value >> 2)];
}

function detailedTiming(): number[] {
  const { clockKhz, horizontal: h, vertical: v, flags } = PREFERRED;
  const clock = clockKhz / 10;
  const millimetres = [h.active, v.active].map((dots) => Math.round(dots * MM_PER_DOT));
  const high = (first: number, second: number) => ((first >> 8) << 4) | (second >> 8);
  return [
    clock & 0xff,
    clock >> 8,
    h.active & 0xff,
    h.blank & 0xff,
    high(h.active, h.blank),
    v.active & 0xff,
    v.blank & 0xff,
    high(v.active, v.blank),
    h.front,
    h.sync,
    (v.front << 4) | v.sync,
    0,
    millimetres[0] & 0xff,
    millimetres[1] & 0xff,
    high(millimetres[0], millimetres[1]),
    0,
    0,
    flags,
  ];
}

/** Ends with a line feed, then blanks (3.10.3.4). */
const text = (tag: number, words: string): number[] => [
  0,
  0,
  0,
  tag,
  0,
  ...[...`${words}\n`.padEnd(NAME_LENGTH)].map((letter) => letter.charCodeAt(0)),
];
