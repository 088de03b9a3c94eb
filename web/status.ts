/** The line below the machine: how fast it runs, what it is busy with, how far the boot is. */
import type { Counters, Machine } from '../api/browser/index.ts';
import { byId } from './dom.ts';

const EVERY_MS = 500;
/** A guest that idles executes less than this. */
const BUSY_MIPS = 1;
/** A kernel's log line begins like this. */
const LOG_LINE = /^\[ *\d+\.\d+\] (.+)$/;
/** Only the end of what was written can be a line that is not over. */
const LONGEST_LINE = 400;

export class Activity {
  private machine: Machine | null = null;
  private last: Counters | null = null;
  private at = 0;
  private serialBytes = 0;
  private line = '';

  constructor() {
    setInterval(() => this.look(), EVERY_MS);
  }

  connect(machine: Machine | null): void {
    this.machine = machine;
    this.last = null;
    this.serialBytes = 0;
    this.line = '';
    this.show(0, []);
    byId('boot-line').textContent = '';
    const decoder = new TextDecoder();
    machine?.on('serial', ({ bytes }) => {
      this.serialBytes += bytes.length;
      this.read(decoder.decode(bytes, { stream: true }));
    });
  }

  /** Shows the kernel's last log line, until a shell's prompt says that the boot is over. */
  private read(text: string): void {
    const lines = (this.line + text).split(/\r?\n/);
    this.line = (lines.pop() as string).slice(-LONGEST_LINE);
    const last = lines.findLast((line) => LOG_LINE.test(line));
    if (last !== undefined) byId('boot-line').textContent = (LOG_LINE.exec(last) as RegExpExecArray)[1];
    if (/[#$] /.test(this.line)) byId('boot-line').textContent = '';
  }

  private async look(): Promise<void> {
    const { machine } = this;
    if (machine === null || machine.state === 'prelaunch' || document.hidden) return;
    const now = await machine.counters().catch(() => null);
    if (now === null || machine !== this.machine) return;
    const then = this.last ?? now;
    const seconds = (performance.now() - this.at) / 1000;
    const mips = (now.instructions - then.instructions) / seconds / 1e6;
    const lit = [
      mips > BUSY_MIPS && 'cpu',
      now.screenChanges !== then.screenChanges && 'screen',
      this.serialBytes > 0 && 'serial',
      now.driveReads + now.driveWrites !== then.driveReads + then.driveWrites && 'drives',
    ];
    this.show(mips, lit);
    this.last = now;
    this.at = performance.now();
    this.serialBytes = 0;
  }

  private show(mips: number, lit: readonly (string | false)[]): void {
    byId('mips').textContent = `${mips < 10 ? mips.toFixed(1) : Math.round(mips)} MIPS`;
    for (const name of ['cpu', 'screen', 'serial', 'drives']) byId(`light-${name}`).classList.toggle('on', lit.includes(name));
  }
}
