/**
 * Scan codes by QEMU's key names (QKeyCode). After: IBM PS/2 Hardware Interface Technical Reference, "Keyboards (101- and 102-key)";
 * Microsoft Keyboard Scan Code Specification 1.3a for the keys that came later.
 *
 * Not modelled: the made-up shift codes around cursor keys under Num Lock, which only keep programs that know the 84-key keyboard
 * from taking them for the keypad's; every system since 1987 goes by the E0 prefix.
 */

export type ScanCodeSet = 1 | 2 | 3;

/** In set 3 each key has a type: what it reports besides that it was pressed. By default one of the first three. */
export type KeyType = 'typematic' | 'make-break' | 'make' | 'typematic-make-break';

interface Key {
  /** Set 2, with 0xe000 added for the E0 prefix. */
  readonly set2: number;
  /** Set 3; undefined where it has none. */
  readonly set3?: number;
  readonly type3: KeyType;
}

const E0 = 0xe000;

/** name set2 set3, by type in set 3. Set 1 is not here: it is set 2 as the keyboard controller translates it. */
const TYPEMATIC = `
a 1c 1c|b 32 32|c 21 21|d 23 23|e 24 24|f 2b 2b|g 34 34|h 33 33|i 43 43|j 3b 3b|k 42 42|l 4b 4b|m 3a 3a
n 31 31|o 44 44|p 4d 4d|q 15 15|r 2d 2d|s 1b 1b|t 2c 2c|u 3c 3c|v 2a 2a|w 1d 1d|x 22 22|y 35 35|z 1a 1a
0 45 45|1 16 16|2 1e 1e|3 26 26|4 25 25|5 2e 2e|6 36 36|7 3d 3d|8 3e 3e|9 46 46
grave_accent 0e 0e|minus 4e 4e|equal 55 55|backslash 5d 5c|backspace 66 66|spc 29 29|tab 0d 0d|ret 5a 5a|bracket_left 54 54
bracket_right 5b 5b|semicolon 4c 4c|apostrophe 52 52|comma 41 41|dot 49 49|slash 4a 4a|less 61 13
left e06b 61|up e075 63|down e072 60|right e074 6a|delete e071 64|ro 51|yen 6a|kp_comma 6d|kp_equals 0f
volumeup e032|volumedown e021`;

const MAKE_BREAK = `
shift 12 12|shift_r 59 59|ctrl 14 11|caps_lock 58 14|alt 11 19`;

const MAKE = `
esc 76 08|f1 05 07|f2 06 0f|f3 04 17|f4 0c 1f|f5 03 27|f6 0b 2f|f7 83 37|f8 0a 3f|f9 01 47|f10 09 4f|f11 78 56|f12 07 5e
scroll_lock 7e 5f|num_lock 77 76|insert e070 67|home e06c 6e|pgup e07d 6f|end e069 65|pgdn e07a 6d|alt_r e011 39|ctrl_r e014 58
meta_l e01f 8b|meta_r e027 8c|compose e02f 8d|menu e02f 8d|henkan 64 86|muhenkan 67 85|hiragana 13 87|katakanahiragana 13 87
kp_divide e04a 77|kp_multiply 7c 7e|asterisk 7c 7e|kp_subtract 7b 84|kp_enter e05a 79|kp_decimal 71 71
kp_0 70 70|kp_1 69 69|kp_2 72 72|kp_3 7a 7a|kp_4 6b 6b|kp_5 73 73|kp_6 74 74|kp_7 6c 6c|kp_8 75 75|kp_9 7d 7d
print e07c 57|sysrq 84 57|pause e07e 62|audionext e04d|audioprev e015|audiostop e03b|audioplay e034|audiomute e023|mediaselect e050
mail e048|calculator e02b|computer e040|ac_home e03a|ac_back e038|ac_forward e030|ac_refresh e020|ac_bookmarks e018
power e037|sleep e03f|wake e05e`;

const KEYS = new Map<string, Key>([...parse(TYPEMATIC, 'typematic'), ...parse(MAKE_BREAK, 'make-break'), ...parse(MAKE, 'make')]);
// The only key of the keypad that repeats by default.
KEYS.set('kp_add', { set2: 0x79, set3: 0x7c, type3: 'typematic' });

function parse(table: string, type3: KeyType): [string, Key][] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((row) => {
      const [name, set2, set3] = row.split(' ');
      return [name, { set2: Number.parseInt(set2, 16), set3: set3 === undefined ? undefined : Number.parseInt(set3, 16), type3 }];
    });
}

/** The keyboard controller's translation of set 2 to set 1, for codes below 0x80; of the others only 0x83 and 0x84 change. */
const TRANSLATION = [
  0xff, 0x43, 0x41, 0x3f, 0x3d, 0x3b, 0x3c, 0x58, 0x64, 0x44, 0x42, 0x40, 0x3e, 0x0f, 0x29, 0x59, 0x65, 0x38, 0x2a, 0x70, 0x1d, 0x10, 0x02,
  0x5a, 0x66, 0x71, 0x2c, 0x1f, 0x1e, 0x11, 0x03, 0x5b, 0x67, 0x2e, 0x2d, 0x20, 0x12, 0x05, 0x04, 0x5c, 0x68, 0x39, 0x2f, 0x21, 0x14, 0x13,
  0x06, 0x5d, 0x69, 0x31, 0x30, 0x23, 0x22, 0x15, 0x07, 0x5e, 0x6a, 0x72, 0x32, 0x24, 0x16, 0x08, 0x09, 0x5f, 0x6b, 0x33, 0x25, 0x17, 0x18,
  0x0b, 0x0a, 0x60, 0x6c, 0x34, 0x35, 0x26, 0x27, 0x19, 0x0c, 0x61, 0x6d, 0x73, 0x28, 0x74, 0x1a, 0x0d, 0x62, 0x6e, 0x3a, 0x36, 0x1c, 0x1b,
  0x75, 0x2b, 0x63, 0x76, 0x55, 0x56, 0x77, 0x78, 0x79, 0x7a, 0x0e, 0x7b, 0x7c, 0x4f, 0x7d, 0x4b, 0x47, 0x7e, 0x7f, 0x6f, 0x52, 0x53, 0x50,
  0x4c, 0x4d, 0x48, 0x01, 0x45, 0x57, 0x4e, 0x51, 0x4a, 0x37, 0x49, 0x46, 0x54,
];

/** One byte, as the controller translates it. */
export function translate(byte: number): number {
  if (byte < 0x80) return TRANSLATION[byte];
  if (byte === 0x83) return 0x41;
  return byte === 0x84 ? 0x54 : byte;
}

export const isKey = (name: string): boolean => KEYS.has(name);

export const keyNames = (): string[] => [...KEYS.keys()];

/** Set 3's code of a key, or null. */
export const set3Code = (name: string): number | null => KEYS.get(name)?.set3 ?? null;

export const defaultType = (name: string): KeyType => KEYS.get(name)?.type3 ?? 'typematic';

export interface Modifiers {
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
}

/** What the keyboard sends when a key goes down or up. Empty where it sends nothing. */
export function scanCodes(set: ScanCodeSet, name: string, down: boolean, modifiers: Modifiers): number[] {
  const key = KEYS.get(name);
  if (key === undefined) return [];
  if (set === 3) {
    if (key.set3 === undefined) return [];
    return down ? [key.set3] : [0xf0, key.set3];
  }
  const codes = name === 'pause' ? pause(down, modifiers) : name === 'print' ? print(down, modifiers) : one(key.set2, down);
  return set === 2 ? codes : toSet1(codes);
}

function one(set2: number, down: boolean): number[] {
  return [...(set2 >= E0 ? [0xe0] : []), ...(down ? [] : [0xf0]), set2 & 0xff];
}

/** Pause has no release; with Ctrl it is Break, another key. */
function pause(down: boolean, { ctrl }: Modifiers): number[] {
  if (!down) return [];
  if (ctrl) return [...one(E0 | 0x7e, true), ...one(E0 | 0x7e, false)];
  return [0xe1, 0x14, 0x77, 0xe1, 0xf0, 0x14, 0xf0, 0x77];
}

/** Print Screen wraps itself into a shift of its own, unless one is held; with Alt it is SysRq. */
function print(down: boolean, { shift, ctrl, alt }: Modifiers): number[] {
  if (alt) return one(0x84, down);
  const key = one(E0 | 0x7c, down);
  if (shift || ctrl) return key;
  const fake = one(E0 | 0x12, down);
  return down ? [...fake, ...key] : [...key, ...fake];
}

function toSet1(codes: readonly number[]): number[] {
  const out: number[] = [];
  let released = 0;
  for (const code of codes) {
    if (code === 0xf0) released = 0x80;
    else {
      out.push(translate(code) | released);
      released = 0;
    }
  }
  return out;
}
