/**
 * What a terminal sends for a key, turned back into the keys of a US keyboard (QKeyCode names): characters, control characters, and the
 * sequences of xterm, the Linux console, and their kin. ESC before something is Alt; ESC with nothing after it is the Escape key.
 */

/** Keys pressed together, in order; released in reverse. */
export type Chord = readonly string[];

/** The keys of a US keyboard by the characters on them: plain, then with Shift. */
const CHARACTER_KEYS: readonly (readonly [string, string, string])[] = [
  ['grave_accent', '`', '~'],
  ['minus', '-', '_'],
  ['equal', '=', '+'],
  ['bracket_left', '[', '{'],
  ['bracket_right', ']', '}'],
  ['backslash', '\\', '|'],
  ['semicolon', ';', ':'],
  ['apostrophe', "'", '"'],
  ['comma', ',', '<'],
  ['dot', '.', '>'],
  ['slash', '/', '?'],
  ...[...'1234567890'].map((digit, i) => [digit, digit, '!@#$%^&*()'[i]] as const),
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, letter, letter.toUpperCase()] as const),
];

/** Control characters that are keys of their own or not Ctrl with a letter. */
const CONTROL_KEYS: Record<string, Chord> = {
  '\0': ['ctrl', 'spc'],
  '\b': ['backspace'],
  '\x7f': ['backspace'],
  '\t': ['tab'],
  '\r': ['ret'],
  '\x1b': ['esc'],
  '\x1c': ['ctrl', 'backslash'],
  '\x1d': ['ctrl', 'bracket_right'],
  '\x1e': ['ctrl', '6'],
  '\x1f': ['ctrl', 'minus'],
  ' ': ['spc'],
};

const CHARACTERS = new Map<string, Chord>([
  ...CHARACTER_KEYS.flatMap(([key, plain, shifted]): [string, Chord][] => [
    [plain, [key]],
    [shifted, ['shift', key]],
  ]),
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter, i): [string, Chord] => [String.fromCharCode(i + 1), ['ctrl', letter]]),
  ...Object.entries(CONTROL_KEYS),
]);

/** Final letters of `CSI letter`, `CSI 1;m letter` and `SS3 letter`. */
const LETTERS: Record<string, string> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
};
/** Numbers of `CSI n ~`. */
const NUMBERS: Record<number, string> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pgup',
  6: 'pgdn',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
};
/** The Linux console's `CSI [ letter`. */
const LINUX_CONSOLE = 'ABCDE';

const ESC = '\x1b';

export interface Decoded {
  readonly chords: readonly Chord[];
  /** The beginning of a sequence: put it before the next input, or call with `final` when none comes. */
  readonly rest: string;
}

export function decodeKeys(input: string, final: boolean): Decoded {
  const chords: Chord[] = [];
  let at = 0;
  while (at < input.length) {
    const next = decodeOne(input.slice(at), final);
    if (next === null) return { chords, rest: input.slice(at) };
    if (next.chord !== null) chords.push(next.chord);
    at += next.length;
  }
  return { chords, rest: '' };
}

/** null: not complete yet; a null chord: a sequence for which there is no key. */
function decodeOne(input: string, final: boolean): { chord: Chord | null; length: number } | null {
  if (input[0] !== ESC) return { chord: CHARACTERS.get(input[0]) ?? null, length: 1 };
  if (input.length === 1) return final ? { chord: ['esc'], length: 1 } : null;
  if (input[1] === '[' || input[1] === 'O') {
    const sequence = decodeSequence(input);
    if (sequence !== null) return sequence;
    if (!final) return null;
  }
  const plain = CHARACTERS.get(input[1]);
  return { chord: plain === undefined ? null : ['alt', ...plain], length: 2 };
}

function decodeSequence(input: string): { chord: Chord | null; length: number } | null {
  const rest = input.slice(2);
  if (input[1] === 'O') return rest === '' ? null : { chord: withModifiers(LETTERS[rest[0]]), length: 3 };
  if (rest[0] === '[') return rest.length < 2 ? null : { chord: withModifiers(functionKey(LINUX_CONSOLE.indexOf(rest[1]))), length: 4 };
  const match = /^([0-9;]*)([@-~])/.exec(rest);
  if (match === null) return /^[0-9;]*$/.test(rest) ? null : { chord: null, length: 2 };
  const [whole, parameters, letter] = match;
  const [number, modifiers] = parameters.split(';').map(Number);
  const length = 2 + whole.length;
  if (letter === 'Z') return { chord: ['shift', 'tab'], length };
  return { chord: withModifiers(letter === '~' ? NUMBERS[number] : LETTERS[letter], modifiers), length };
}

const functionKey = (index: number): string | undefined => (index < 0 ? undefined : `f${index + 1}`);

/** xterm's parameter: 1 + (1 for Shift, 2 for Alt, 4 for Ctrl). */
function withModifiers(key: string | undefined, parameter = 1): Chord | null {
  if (key === undefined) return null;
  const bits = parameter - 1;
  return [...(bits & 4 ? ['ctrl'] : []), ...(bits & 2 ? ['alt'] : []), ...(bits & 1 ? ['shift'] : []), key];
}
