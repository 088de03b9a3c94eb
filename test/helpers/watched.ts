/** A machine at work whose screen somebody watches and whose keys somebody presses: ours, QEMU, ours in a browser's tab. */

export const [COLUMNS, ROWS] = [80, 25];
const KEYS: Record<string, string> = { ' ': 'spc', '\n': 'ret', '=': 'equal', '-': 'minus', '/': 'slash', '.': 'dot', ',': 'comma' };
const LOOK_EVERY_MS = 300;
const PICTURE_STAYS_MS = 3000;

/** Red, green and blue of every pixel. */
export interface Screenshot {
  width: number;
  height: number;
  pixels: Uint8Array;
}

export abstract class Watched {
  /** The characters of a text screen, row by row, without the blanks at their ends. */
  abstract rows(): Promise<string[]>;
  /** Presses keys together, by QEMU's names. */
  abstract key(...names: string[]): Promise<void>;
  abstract picture(): Promise<Screenshot>;
  abstract end(): void;

  async type(text: string): Promise<void> {
    for (const character of text) await this.key(KEYS[character] ?? character);
  }

  /** The first screen that matches. */
  async until(pattern: RegExp, seconds = 300): Promise<string[]> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const rows = await this.rows();
      if (pattern.test(rows.join('\n'))) return rows;
      if (Date.now() > end) throw new Error(`${pattern} did not appear:\n${rows.join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  /** The first screen that stays as it is for some time. */
  async still(): Promise<string[]> {
    for (let last = '', same = 0; ; ) {
      const rows = await this.rows();
      same = rows.join('\n') === last ? same + 1 : 0;
      if (same === 5) return rows;
      last = rows.join('\n');
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  /** The first graphics picture that stays as it is for some time: not text, whose characters are nine pixels wide here. */
  async stillGraphics(seconds = 120): Promise<Screenshot> {
    const end = Date.now() + seconds * 1000;
    for (let last: Screenshot | null = null; Date.now() < end; ) {
      const picture = await this.picture();
      if (picture.width !== COLUMNS * 9 && last?.width === picture.width && Buffer.compare(last.pixels, picture.pixels) === 0)
        return picture;
      last = picture;
      await new Promise((resolve) => setTimeout(resolve, PICTURE_STAYS_MS));
    }
    throw new Error(`no graphics that stay as they are:\n${(await this.rows()).join('\n')}`);
  }
}
