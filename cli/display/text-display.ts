/**
 * `-display curses`: the guest's text screen in the terminal, the keyboard back to the guest. Alt-1 shows the graphics card, Alt-2 and
 * up the consoles of the monitor and the serial ports. A graphics mode cannot be shown: its size is said instead.
 */

import { type Chord, decodeKeys } from '../../api/keys.ts';
import { type TypedOn, Typist } from '../../api/typist.ts';
import type { DisplaySource, TextScreen } from '../../machine/display.ts';
import { Painter, type Size } from './painter.ts';
import type { VirtualConsole } from './virtual-console.ts';

const FRAME_MS = 33;
/** After this time a lone ESC was the Escape key. */
const ESCAPE_MS = 50;

export interface TextDisplayOptions {
  /** The graphics card; null without one. */
  readonly source: DisplaySource | null;
  readonly keyboard: TypedOn;
  /** Alt-2 and up. */
  readonly consoles: readonly VirtualConsole[];
  readonly size: () => Size;
  readonly write: (text: string) => void;
}

/** Alternate screen, cleared; and back. */
export const ENTER_SCREEN = '\x1b[?1049h\x1b[2J';
export const LEAVE_SCREEN = '\x1b[0m\x1b[?25h\x1b[?1049l';

export class TextDisplay {
  private readonly painter = new Painter();
  private shown = 0;
  private pending = '';
  private escapeTimer: NodeJS.Timeout | null = null;
  private frameTimer: NodeJS.Timeout | null = null;
  private readonly typist: Typist;

  constructor(private readonly options: TextDisplayOptions) {
    this.typist = new Typist(options.keyboard);
    if (options.source === null && options.consoles.length > 0) this.shown = 1;
  }

  start(): void {
    this.options.write(ENTER_SCREEN);
    this.frameTimer = setInterval(() => this.draw(), FRAME_MS);
  }

  stop(): void {
    for (const timer of [this.frameTimer, this.escapeTimer]) if (timer !== null) clearTimeout(timer);
    this.typist.stop();
  }

  /** The terminal was resized, or is ours again. */
  refresh(): void {
    this.options.write(ENTER_SCREEN);
    this.painter.invalidate();
    this.draw();
  }

  draw(): void {
    const output = this.painter.paint(this.screen(), this.options.size());
    if (output !== '') this.options.write(output);
  }

  private screen(): TextScreen {
    if (this.shown > 0) return this.options.consoles[this.shown - 1];
    const { source } = this.options;
    if (source === null) return message('This machine has no graphics card');
    const text = source.text();
    if (text !== null) return text;
    const { kind, width, height } = source.mode;
    return message(kind === 'graphics' ? `${width} x ${height} Graphic mode` : 'Guest has not initialized the display (yet).');
  }

  /** Bytes from the terminal, as Latin-1. */
  input(bytes: string): void {
    if (this.escapeTimer !== null) clearTimeout(this.escapeTimer);
    this.escapeTimer = null;
    this.decode(this.pending + bytes, false);
    if (this.pending === '') return;
    this.escapeTimer = setTimeout(() => {
      this.escapeTimer = null;
      this.decode(this.pending, true);
    }, ESCAPE_MS);
  }

  private decode(bytes: string, final: boolean): void {
    // A console takes what was typed as it is; only the keys that switch are ours.
    const { chords, rest } = this.shown === 0 ? decodeKeys(bytes, final) : this.toConsole(bytes, final);
    this.pending = rest;
    for (const chord of chords) if (!this.switchTo(chord)) this.typist.press(chord);
  }

  private toConsole(bytes: string, final: boolean): { chords: Chord[]; rest: string } {
    if (bytes === '\x1b' && !final) return { chords: [], rest: bytes };
    if (bytes[0] === '\x1b' && /^[1-9]$/.test(bytes[1] ?? '')) {
      this.switchTo(['alt', bytes[1]]);
      if (bytes.length > 2) this.input(bytes.slice(2));
      return { chords: [], rest: '' };
    }
    this.options.consoles[this.shown - 1].receive(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
    return { chords: [], rest: '' };
  }

  private switchTo(chord: Chord): boolean {
    if (chord.length !== 2 || chord[0] !== 'alt' || !/^[1-9]$/.test(chord[1])) return false;
    const wanted = Number(chord[1]) - 1;
    if (wanted <= this.options.consoles.length) this.shown = wanted;
    return true;
  }
}

/** A screen with one line in its middle. */
function message(text: string): TextScreen {
  const [columns, rows] = [80, 25];
  const cells = new Uint16Array(columns * rows).fill(0x0720);
  const start = 12 * columns + ((columns - text.length) >> 1);
  for (let i = 0; i < text.length; i++) cells[start + i] = 0x0700 | text.charCodeAt(i);
  return { columns, rows, cells, cursor: null, blink: true };
}
