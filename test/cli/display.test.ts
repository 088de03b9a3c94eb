import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CP437 } from '../../api/cp437.ts';
import { decodeKeys } from '../../api/keys.ts';
import { Painter } from '../../cli/display/painter.ts';
import { TextDisplay } from '../../cli/display/text-display.ts';
import { VirtualConsole } from '../../cli/display/virtual-console.ts';
import type { DisplaySource, TextScreen } from '../../machine/display.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

function screenOf(lines: readonly string[], cursor: TextScreen['cursor'] = null, attribute = 7): TextScreen {
  const columns = lines[0].length;
  const cells = Uint16Array.from(lines.join(''), (char) => (attribute << 8) | char.charCodeAt(0));
  return { columns, rows: lines.length, cells, cursor, blink: true };
}

describe('code page 437', () => {
  it('has a glyph for each of the 256 codes, at its place', () => {
    expect(CP437.length).toBe(256);
    expect(
      [CP437[1], CP437[0x41], CP437[0x7f], CP437[0x80], CP437[0xb0], CP437[0xc4], CP437[0xdb], CP437[0xe1], CP437[0xf8]].join(''),
    ).toBe('☺A⌂Ç░─█ß°');
  });
});

describe('drawing on a terminal', () => {
  const big = { columns: 100, rows: 50 };

  it('draws everything once, and then nothing while nothing changes', () => {
    const painter = new Painter();
    const first = painter.paint(screenOf(['ab', 'cd']), big);
    expect(first).toContain('\x1b[2J');
    expect(first).toContain('\x1b[1;1H\x1b[0;37;40mab');
    expect(painter.paint(screenOf(['ab', 'cd']), big)).toBe('');
  });

  it('draws only the cells that changed', () => {
    const painter = new Painter();
    painter.paint(screenOf(['abcd', 'efgh']), big);
    expect(painter.paint(screenOf(['abcd', 'eXYh']), big)).toBe('\x1b[2;2HXY');
  });

  it('turns VGA colours into ANSI colours, bright and and bit 7 into blinking or a bright background', () => {
    const painter = new Painter();
    // Bright red on blue, blinking: 1 001 1100.
    expect(painter.paint(screenOf(['x'], null, 0x9c), big)).toContain('\x1b[0;91;44;5mx');
    expect(new Painter().paint({ ...screenOf(['x'], null, 0x9c), blink: false }, big)).toContain('\x1b[0;91;104mx');
  });

  it('shows characters of code page 437 and does not trust their width', () => {
    const painter = new Painter();
    const output = painter.paint(screenOf(['\x03\xc4z']), big);
    expect(output).toContain('♥\x1b[1;2H─z');
  });

  it('puts the cursor where it is, and hides it when it is off', () => {
    const painter = new Painter();
    expect(painter.paint(screenOf(['ab', 'cd'], { column: 1, row: 0 }), big)).toContain('\x1b[1;2H');
    expect(painter.paint(screenOf(['ab', 'cd']), big)).toBe('\x1b[?25l');
    expect(painter.paint(screenOf(['ab', 'cd'], { column: 0, row: 1 }), big)).toBe('\x1b[2;1H\x1b[?25h');
  });

  it('shows the part with the cursor when the terminal is too small, and never writes outside', () => {
    const painter = new Painter();
    const output = painter.paint(screenOf(['abc', 'def', 'ghi'], { column: 0, row: 2 }), { columns: 2, rows: 2 });
    expect(output).toContain('de');
    expect(output).toContain('gh');
    expect(output).not.toMatch(/[abcfi](?![A-Za-z0-9;[])/);
  });

  it('starts afresh when it was told that the terminal changed', () => {
    const painter = new Painter();
    painter.paint(screenOf(['ab']), big);
    painter.invalidate();
    expect(painter.paint(screenOf(['ab']), big)).toContain('ab');
  });
});

describe('keys of a terminal', () => {
  it.each<[string, string[]]>([
    ['a', ['a']],
    ['A', ['shift', 'a']],
    ['!', ['shift', '1']],
    ['_', ['shift', 'minus']],
    ['\r', ['ret']],
    ['\x7f', ['backspace']],
    ['\t', ['tab']],
    [' ', ['spc']],
    ['\x03', ['ctrl', 'c']],
    ['\x1d', ['ctrl', 'bracket_right']],
    ['\x1b[A', ['up']],
    ['\x1bOA', ['up']],
    ['\x1bOP', ['f1']],
    ['\x1b[15~', ['f5']],
    ['\x1b[24~', ['f12']],
    ['\x1b[[A', ['f1']],
    ['\x1b[3~', ['delete']],
    ['\x1b[5~', ['pgup']],
    ['\x1b[1;5D', ['ctrl', 'left']],
    ['\x1b[3;6~', ['ctrl', 'shift', 'delete']],
    ['\x1b[1;3P', ['alt', 'f1']],
    ['\x1b[Z', ['shift', 'tab']],
    ['\x1bx', ['alt', 'x']],
    ['\x1bX', ['alt', 'shift', 'x']],
    ['\x1b\x1b', ['alt', 'esc']],
  ])('%j', (input, chord) => {
    expect(decodeKeys(input, false)).toEqual({ chords: [chord], rest: '' });
  });

  it('wait for the rest of a sequence', () => {
    for (const input of ['\x1b', '\x1b[', '\x1b[1;', '\x1bO', '\x1b[['])
      expect(decodeKeys(`a${input}`, false)).toEqual({ chords: [['a']], rest: input });
  });

  it('are the Escape key and what follows when nothing more comes', () => {
    expect(decodeKeys('\x1b', true)).toEqual({ chords: [['esc']], rest: '' });
    expect(decodeKeys('\x1b[', true)).toEqual({ chords: [['alt', 'bracket_left']], rest: '' });
  });

  it('ignore sequences that stand for no key, and bytes that no US keyboard has', () => {
    expect(decodeKeys('\x1b[200~\xe4b', false)).toEqual({ chords: [['b']], rest: '' });
  });
});

describe('a virtual console', () => {
  const lines = (vc: VirtualConsole) =>
    Array.from({ length: vc.rows }, (_, row) =>
      String.fromCharCode(...vc.cells.subarray(row * 80, row * 80 + 80).map((cell) => cell & 0xff)).trimEnd(),
    );

  it('wraps at the margin when the next character comes, and scrolls', () => {
    const vc = new VirtualConsole();
    vc.write(bytes('x'.repeat(80)));
    expect(vc.cursor.row).toBe(0);
    vc.write(bytes(`y${'\r\n'.repeat(23)}end`));
    expect(lines(vc)[0]).toBe('y');
    expect(lines(vc)[23]).toBe('end');
  });

  it('knows backspace, tab, cursor movement and erasing', () => {
    const vc = new VirtualConsole();
    vc.write(bytes('abc\b\x1b[K\tT\x1b[3;5HX\x1b[2AY\x1b[5GZ\x1b[2;1H\x1b[1KN'));
    expect(lines(vc)[0]).toBe('ab  ZY  T');
    expect(lines(vc)[1]).toBe('N');
    expect(lines(vc)[2]).toBe('    X');
  });

  it('keeps colours', () => {
    const vc = new VirtualConsole();
    vc.write(bytes('\x1b[1;31;44mr\x1b[0mn'));
    expect([vc.cells[0] >> 8, vc.cells[1] >> 8]).toEqual([0x1c, 0x07]);
  });

  it('answers where the cursor is', () => {
    const vc = new VirtualConsole();
    let answer = '';
    vc.onInput = (from) => {
      answer += String.fromCharCode(...from);
      return from.length;
    };
    vc.write(bytes('ab\x1b[6n'));
    expect(answer).toBe('\x1b[1;3R');
  });

  it('stays within its screen whatever is written', () => {
    const vc = new VirtualConsole();
    let seed = 1;
    const noise = Uint8Array.from({ length: 50_000 }, () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16);
    const letters = bytes('\x1b[;0123456789ABCDGHJKdfmnsu\b\t\r\nxyz');
    vc.write(noise);
    vc.write(noise.map((byte) => letters[byte % letters.length]));
    expect(vc.cursor.row).toBeGreaterThanOrEqual(0);
    expect(vc.cursor.row).toBeLessThan(24);
    expect(vc.cursor.column).toBeGreaterThanOrEqual(0);
    expect(vc.cursor.column).toBeLessThanOrEqual(80);
  });
});

describe('the text display', () => {
  let pressed: string[];
  let output: string;
  let mode: DisplaySource['mode'];
  let consoles: VirtualConsole[];
  let display: TextDisplay;

  beforeEach(() => {
    vi.useFakeTimers();
    pressed = [];
    output = '';
    mode = { kind: 'text', width: 720, height: 400 };
    consoles = [new VirtualConsole(), new VirtualConsole()];
    display = new TextDisplay({
      source: {
        get mode() {
          return mode;
        },
        text: () => (mode.kind === 'text' ? screenOf(['guest']) : null),
        changes: 0,
        picture: () => null,
      },
      keyboard: { key: (name, down) => pressed.push(`${down ? '+' : '-'}${name}`), releaseAll: () => {}, hasData: false },
      consoles,
      size: () => ({ columns: 80, rows: 25 }),
      write: (text) => {
        output += text;
      },
    });
    return () => {
      display.stop();
      vi.useRealTimers();
    };
  });

  const drawn = () => {
    output = '';
    display.refresh();
    return output;
  };

  it('shows the text screen, the size of a graphics mode, or that there is nothing yet', () => {
    expect(drawn()).toContain('guest');
    mode = { kind: 'graphics', width: 640, height: 480 };
    expect(drawn()).toContain('640 x 480 Graphic mode');
    mode = { kind: 'blank', width: 0, height: 0 };
    expect(drawn()).toContain('not initialized');
  });

  it('presses chords in order, and releases them in reverse', () => {
    display.input('A\x03');
    expect(pressed).toEqual(['+shift', '+a', '-a', '-shift', '+ctrl', '+c', '-c', '-ctrl']);
  });

  it('presses Escape when nothing follows an ESC', () => {
    display.input('\x1b');
    expect(pressed).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(pressed).toEqual(['+esc', '-esc']);
  });

  it('joins a sequence that comes in two pieces', () => {
    display.input('\x1b[');
    display.input('A');
    expect(pressed).toEqual(['+up', '-up']);
  });

  it('shows consoles with Alt and a digit, gives them what is typed as it is, and returns', () => {
    consoles[1].write(bytes('monitor'));
    let typed = '';
    consoles[1].onInput = (from) => {
      typed += String.fromCharCode(...from);
      return from.length;
    };
    display.input('\x1b3');
    expect(drawn()).toContain('monitor');
    display.input('help\r\x1b[A');
    expect(typed).toBe('help\r\x1b[A');
    expect(pressed).toEqual([]);
    display.input('\x1b1a');
    expect(drawn()).toContain('guest');
    expect(pressed).toEqual(['+a', '-a']);
  });

  it('ignores Alt with a digit that has no console', () => {
    display.input('\x1b9');
    expect(drawn()).toContain('guest');
  });
});
