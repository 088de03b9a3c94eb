/** A QEMU whose text screen can be read and whose keys can be pressed while it runs, through its machine protocol (QMP). */

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

const TEXT_MEMORY = 0xb8000;

export class QemuScreen {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly replies: ((reply: string) => void)[] = [];
  private unread = '';

  constructor(args: string[]) {
    this.child = spawn('qemu-system-i386', ['-net', 'none', '-display', 'none', '-qmp', 'stdio', ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.child.stdin.on('error', () => {});
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => this.receive(text));
    this.child.on('close', () => {
      for (const reply of this.replies.splice(0)) reply('');
    });
    this.send({ execute: 'qmp_capabilities' });
  }

  /** What the human monitor answers; nothing when QEMU has ended. */
  monitor(command: string): Promise<string> {
    return this.send({ execute: 'human-monitor-command', arguments: { 'command-line': command } });
  }

  /** Text memory: character and attribute of 80 by 25 cells. */
  async cells(): Promise<Uint16Array> {
    const dump = await this.monitor(`xp /2000hx 0x${TEXT_MEMORY.toString(16)}`);
    return Uint16Array.from(dump.match(/0x[0-9a-f]{4}\b/g) ?? [], Number);
  }

  end(): void {
    this.child.kill('SIGKILL');
  }

  private send(request: object): Promise<string> {
    return new Promise((resolve) => {
      if (this.child.exitCode !== null || this.child.signalCode !== null) return resolve('');
      this.replies.push(resolve);
      this.child.stdin.write(`${JSON.stringify(request)}\n`);
    });
  }

  private receive(text: string): void {
    const lines = (this.unread + text).split('\n');
    this.unread = lines.pop() as string;
    for (const line of lines) {
      const { return: value, error } = JSON.parse(line);
      // The rest are the greeting and events.
      if (error) throw new Error(`QEMU: ${error.desc}`);
      if (value !== undefined) this.replies.shift()?.(typeof value === 'string' ? value : '');
    }
  }
}
