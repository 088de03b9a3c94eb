/**
 * Draws a text screen on an ANSI terminal (UTF-8): only cells that differ from what is there, with as few cursor movements and colour
 * changes as that takes. A terminal with fewer rows than the screen shows the part with the cursor.
 */

import { CP437 } from '../../api/cp437.ts';
import type { TextScreen } from '../../machine/display.ts';

/** VGA colour numbers to ANSI's, which swap red and blue. */
const ANSI = [0, 4, 2, 6, 1, 5, 3, 7];

const BRIGHT = 8;
const BIT_7 = 0x80;

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export class Painter {
  private shown = new Int32Array(0);
  private size: Size = { columns: 0, rows: 0 };
  private attribute = -1;
  /** Where the terminal's cursor is, or null when that is not certain. */
  private at: { column: number; row: number } | null = null;
  private cursorShown = true;

  /** Forgets what the terminal shows: it was cleared, resized, or written to by others. */
  invalidate(): void {
    this.size = { columns: 0, rows: 0 };
  }

  /** What to write so that the terminal shows `screen`. */
  paint(screen: TextScreen, terminal: Size): string {
    let output = '';
    const size = { columns: Math.min(screen.columns, terminal.columns), rows: Math.min(screen.rows, terminal.rows) };
    if (size.columns !== this.size.columns || size.rows !== this.size.rows) {
      this.size = size;
      this.shown = new Int32Array(size.columns * size.rows).fill(-1);
      this.attribute = -1;
      this.at = null;
      output += '\x1b[0m\x1b[2J';
    }
    const top = Math.max(0, Math.min(screen.rows - size.rows, (screen.cursor?.row ?? 0) - size.rows + 1));
    for (let row = 0; row < size.rows; row++) output += this.paintRow(screen, top + row, row);
    return output + this.paintCursor(screen, top);
  }

  private paintRow(screen: TextScreen, source: number, row: number): string {
    let output = '';
    for (let column = 0; column < this.size.columns; column++) {
      const cell = screen.cells[source * screen.columns + column];
      const index = row * this.size.columns + column;
      if (this.shown[index] === cell) continue;
      this.shown[index] = cell;
      output += this.moveTo(column, row) + this.colour(cell >> 8, screen.blink) + CP437[cell & 0xff];
      // At the margin terminals differ, and so they do about the width of the glyphs of control codes.
      const certain = column + 1 < this.size.columns && (cell & 0xff) >= 0x20;
      this.at = certain ? { column: column + 1, row } : null;
    }
    return output;
  }

  private moveTo(column: number, row: number): string {
    if (this.at?.column === column && this.at.row === row) return '';
    this.at = { column, row };
    return `\x1b[${row + 1};${column + 1}H`;
  }

  private colour(attribute: number, blink: boolean): string {
    if (attribute === this.attribute) return '';
    this.attribute = attribute;
    const [front, back] = [attribute & 15, (attribute >> 4) & 7];
    const brightBack = !blink && (attribute & BIT_7) !== 0;
    const codes = [0, (front >= BRIGHT ? 90 : 30) + ANSI[front & 7], (brightBack ? 100 : 40) + ANSI[back]];
    if (blink && (attribute & BIT_7) !== 0) codes.push(5);
    return `\x1b[${codes.join(';')}m`;
  }

  private paintCursor({ cursor }: TextScreen, top: number): string {
    const visible = cursor !== null && cursor.row - top < this.size.rows && cursor.column <= this.size.columns;
    let output = visible ? this.moveTo(cursor.column, cursor.row - top) : '';
    if (visible !== this.cursorShown) output += visible ? '\x1b[?25h' : '\x1b[?25l';
    this.cursorShown = visible;
    return output;
  }
}
