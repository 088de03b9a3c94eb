/** An emulator - ours or QEMU - at work, driven through its monitor: the screen can be read, keys pressed, pictures taken. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { CP437 } from '../../api/cp437.ts';
import { COLUMNS, ROWS, type Screenshot, Watched } from './watched.ts';

const PROMPT = '(qemu) ';
/** What either monitor says of a command that it could not carry out. */
const REFUSAL = /^(unknown command|Try "help|Error:)/m;

export class Monitored extends Watched {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly folder = mkdtempSync(join(tmpdir(), 'twin86-screen-'));
  private output = '';
  private waiting: (() => void) | null = null;
  private ended = false;

  /** `serial` as of -serial. */
  constructor(command: string, args: readonly string[], serial = 'null') {
    super();
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
    const row = (y: number) => Array.from(cells.subarray(y * COLUMNS, (y + 1) * COLUMNS), (cell) => CP437[cell & 0xff]).join('');
    return Array.from({ length: ROWS }, (_, y) => row(y).trimEnd());
  }

  async key(...names: string[]): Promise<void> {
    await this.command(`sendkey ${names.join('-')} 30`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  /** The picture as `screendump` writes it. */
  async picture(): Promise<Screenshot> {
    const path = join(this.folder, 'screen.ppm');
    await this.command(`screendump ${path}`);
    const bytes = readFileSync(path);
    const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64)) as RegExpExecArray;
    return { width: Number(width), height: Number(height), pixels: bytes.subarray(header.length) };
  }

  end(): void {
    this.child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
