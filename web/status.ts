/** The line below the machine: how fast it runs, what it is busy with, how far the boot is. */
import type { Machine } from '../api/browser/index.ts';
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
  private instructions = 0;
  private at = 0;
  private drawn = 0;
  private serialBytes = 0;
  private line = '';

  constructor(private readonly screen: { readonly drawn: number }) {
    setInterval(() => this.look(), EVERY_MS);
  }

  connect(machine: Machine | null): void {
    this.machine = machine;
    this.instructions = this.serialBytes = this.at = 0;
    this.line = '';
    this.show(0, false, false);
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
    const counters = await machine.counters().catch(() => null);
    if (counters === null || machine !== this.machine) return;
    const now = performance.now();
    const mips = this.at === 0 ? 0 : (counters.instructions - this.instructions) / (now - this.at) / 1000;
    this.instructions = counters.instructions;
    this.at = now;
    this.show(machine.state === 'running' ? mips : 0, this.screen.drawn !== this.drawn, this.serialBytes > 0);
    this.drawn = this.screen.drawn;
    this.serialBytes = 0;
  }

  private show(mips: number, screen: boolean, serial: boolean): void {
    byId('mips').textContent = `${mips < 10 ? mips.toFixed(1) : Math.round(mips)} MIPS`;
    byId('light-cpu').classList.toggle('on', mips > BUSY_MIPS);
    byId('light-screen').classList.toggle('on', screen);
    byId('light-serial').classList.toggle('on', serial);
  }
}
