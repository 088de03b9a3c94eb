/**
 * A screen of the display for a character device (`vc`): a small ANSI terminal, enough for the monitor, kernel consoles and a shell with
 * line editing. Not modelled: scroll regions, character sets, tabs other than every 8 columns; programs that need them should be given a pty.
 */
import { HostChar } from '../../backends/char/host-char.ts';
import type { TextScreen } from '../../machine/display.ts';

const COLUMNS = 80;
const ROWS = 24;
const DEFAULT_ATTRIBUTE = 0x07;
/** ANSI colour numbers to VGA's. */
const VGA = [0, 4, 2, 6, 1, 5, 3, 7];

export class VirtualConsole extends HostChar implements TextScreen {
  readonly filename = 'vc';
  readonly columns = COLUMNS;
  readonly rows = ROWS;
  readonly blink = true;
  readonly cells = new Uint16Array(COLUMNS * ROWS).fill((DEFAULT_ATTRIBUTE << 8) | 0x20);
  readonly cursor = { column: 0, row: 0 };
  private attribute = DEFAULT_ATTRIBUTE;
  private saved = { column: 0, row: 0 };
  /** An escape sequence so far, or null. */
  private sequence: string | null = null;

  override write(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.sequence !== null) this.escape(this.sequence + String.fromCharCode(byte));
      else this.character(byte);
    }
  }

  private character(byte: number): void {
    const { cursor } = this;
    switch (byte) {
      case 0x08:
        cursor.column = Math.max(0, this.column - 1);
        break;
      case 0x09:
        cursor.column = Math.min(COLUMNS - 1, (cursor.column | 7) + 1);
        break;
      case 0x0a:
        this.lineFeed();
        break;
      case 0x0d:
        cursor.column = 0;
        break;
      case 0x1b:
        this.sequence = '';
        break;
      default:
        if (byte >= 0x20) this.put(byte);
    }
  }

  private put(byte: number): void {
    const { cursor } = this;
    // The last column is filled before the line is left: the wrap waits for the next character.
    if (cursor.column === COLUMNS) {
      cursor.column = 0;
      this.lineFeed();
    }
    this.cells[cursor.row * COLUMNS + cursor.column++] = (this.attribute << 8) | byte;
  }

  private lineFeed(): void {
    if (this.cursor.row < ROWS - 1) this.cursor.row++;
    else {
      this.cells.copyWithin(0, COLUMNS);
      this.erase(COLUMNS * (ROWS - 1), COLUMNS * ROWS);
    }
  }

  private erase(from: number, to: number): void {
    this.cells.fill((DEFAULT_ATTRIBUTE << 8) | 0x20, from, to);
  }

  private escape(sequence: string): void {
    const complete = /^(\[[0-9;?]*[@-~]|[^[]|.{20,})$/s.test(sequence);
    this.sequence = complete ? null : sequence;
    const match = complete ? /^\[([0-9;]*)([@-~])$/.exec(sequence) : null;
    if (match !== null)
      this.control(
        match[2],
        match[1].split(';').map((digits) => (digits === '' ? undefined : Number(digits))),
      );
  }

  private moveTo(column: number, row: number): void {
    this.cursor.column = Math.max(0, Math.min(COLUMNS - 1, column));
    this.cursor.row = Math.max(0, Math.min(ROWS - 1, row));
  }

  private control(letter: string, parameters: (number | undefined)[]): void {
    const [first, second] = parameters;
    if (letter === 'm') this.rendition(parameters);
    else this.controls[letter]?.(first, second);
  }

  /** By the letter that ends the sequence; a parameter of 0 means 1 where it counts something. */
  private readonly controls: Record<string, (first?: number, second?: number) => void> = {
    A: (rows) => this.moveTo(this.column, this.cursor.row - (rows || 1)),
    B: (rows) => this.moveTo(this.column, this.cursor.row + (rows || 1)),
    C: (columns) => this.moveTo(this.column + (columns || 1), this.cursor.row),
    D: (columns) => this.moveTo(this.column - (columns || 1), this.cursor.row),
    G: (column) => this.moveTo((column || 1) - 1, this.cursor.row),
    d: (row) => this.moveTo(this.column, (row || 1) - 1),
    H: (row, column) => this.moveTo((column || 1) - 1, (row || 1) - 1),
    f: (row, column) => this.moveTo((column || 1) - 1, (row || 1) - 1),
    J: (which) => this.eraseAround(which, 0, COLUMNS * ROWS),
    K: (which) => this.eraseAround(which, this.cursor.row * COLUMNS, (this.cursor.row + 1) * COLUMNS),
    n: (question) => this.answer(question),
    s: () => {
      this.saved = { column: this.column, row: this.cursor.row };
    },
    u: () => this.moveTo(this.saved.column, this.saved.row),
  };

  /** The column of the cursor, also when a wrap is pending. */
  private get column(): number {
    return Math.min(this.cursor.column, COLUMNS - 1);
  }

  /** 0 or nothing: from the cursor on; 1: up to it; 2: all. */
  private eraseAround(which: number | undefined, start: number, end: number): void {
    const here = this.cursor.row * COLUMNS + this.column;
    this.erase(which ? start : here, which === 1 ? here + 1 : end);
  }

  /** Shells ask where the cursor is. */
  private answer(question: number | undefined): void {
    const reply = question === 6 ? `\x1b[${this.cursor.row + 1};${this.column + 1}R` : question === 5 ? '\x1b[0n' : '';
    this.receive(Uint8Array.from(reply, (char) => char.charCodeAt(0)));
  }

  private rendition(parameters: (number | undefined)[]): void {
    for (const parameter of parameters) {
      const code = parameter ?? 0;
      const colour = VGA[code % 10];
      if (code === 0) this.attribute = DEFAULT_ATTRIBUTE;
      else if (code === 1) this.attribute |= 0x08;
      else if (code === 5) this.attribute |= 0x80;
      else if (code === 7) this.attribute = ((this.attribute & 7) << 4) | ((this.attribute >> 4) & 7) | (this.attribute & 0x88);
      else if (code >= 30 && code <= 37) this.attribute = (this.attribute & 0xf8) | colour;
      else if (code >= 40 && code <= 47) this.attribute = (this.attribute & 0x8f) | (colour << 4);
      else if (code >= 90 && code <= 97) this.attribute = (this.attribute & 0xf0) | 8 | colour;
      else if (code === 39) this.attribute = (this.attribute & 0xf0) | 7;
      else if (code === 49) this.attribute &= 0x8f;
    }
  }
}
