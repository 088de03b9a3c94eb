/** An emulator - ours or QEMU - at work, driven through its monitor: the screen can be read, keys pressed, pictures taken. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const PROMPT = '(qemu) ';
/** What either monitor says of a command that it could not carry out. */
const REFUSAL = /^(unknown command|Try "help|Error:)/m;
const [COLUMNS, ROWS] = [80, 25];
const KEYS: Record<string, string> = { ' ': 'spc', '\n': 'ret', '=': 'equal', '-': 'minus', '/': 'slash', '.': 'dot', ',': 'comma' };
const LOOK_EVERY_MS = 300;
const PICTURE_STAYS_MS = 3000;

/** Red, green and blue of every pixel. */
export interface Screenshot {
  width: number;
  height: number;
  pixels: Uint8Array;
}

export class Monitored {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly folder = mkdtempSync(join(tmpdir(), 'twin86-screen-'));
  private output = '';
  private waiting: (() => void) | null = null;
  private ended = false;

  /** `serial` as of -serial. */
  constructor(command: string, args: readonly string[], serial = 'null') {
    this.child = spawn(command, [...args, '-display', 'none', '-serial', serial, '-monitor', 'stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.child.stdin.on('error', () => {});
    this.child.stdout.setEncoding('latin1').on('data', (text: string) => {
      this.output += text;
      this.waiting?.();
    });
    this.child.on('close', () => {
      this.ended = true;
      this.waiting?.();
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** What the monitor answers. */
  async command(text: string): Promise<string> {
    await this.prompt();
    this.output = '';
    this.child.stdin.write(`${text}\n`);
    const answer = await this.prompt();
    if (REFUSAL.test(answer)) throw new Error(`${this.child.spawnargs.join(' ')}\n${answer}`);
    return answer;
  }

  private async prompt(): Promise<string> {
    while (!this.output.endsWith(PROMPT)) {
      if (this.ended) throw new Error('the emulator has ended');
      await new Promise<void>((resolve) => (this.waiting = resolve));
    }
    return this.output;
  }

  /** Text memory: character and attribute of 80 by 25 cells. */
  async cells(): Promise<Uint16Array> {
    const dump = await this.command(`xp /${COLUMNS * ROWS}hx 0xb8000`);
    const cells = [...dump.matchAll(/: ((?:0x[0-9a-f]{4}\s*)+)/g)].flatMap(([, line]) => line.trim().split(/\s+/).map(Number));
    return Uint16Array.from(cells);
  }

  /** The characters of the screen, row by row, without the blanks at their ends. */
  async rows(): Promise<string[]> {
    const cells = await this.cells();
    const row = (y: number) => String.fromCharCode(...cells.subarray(y * COLUMNS, (y + 1) * COLUMNS).map((cell) => cell & 0xff));
    return Array.from({ length: ROWS }, (_, y) => row(y).replaceAll('\0', ' ').trimEnd());
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

  async type(text: string): Promise<void> {
    for (const character of text) {
      await this.command(`sendkey ${KEYS[character] ?? character} 30`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** The picture as `screendump` writes it. */
  async picture(): Promise<Screenshot> {
    const path = join(this.folder, 'screen.ppm');
    await this.command(`screendump ${path}`);
    const bytes = readFileSync(path);
    const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64)) as RegExpExecArray;
    return { width: Number(width), height: Number(height), pixels: bytes.subarray(header.length) };
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

  end(): void {
    this.child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
