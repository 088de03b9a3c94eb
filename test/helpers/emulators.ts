/** Runs a guest under twin86 or QEMU with the same options, and gives back what it said and how it ended. */

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasTool } from './needs.ts';

const TWIN86 = fileURLToPath(new URL('../../dist/twin86.mjs', import.meta.url));

export interface Emulator {
  name: string;
  /** What `needs` is told. */
  what: string;
  present: boolean;
  command: string[];
}

export const twin86: Emulator = {
  name: 'twin86',
  what: 'dist/twin86.mjs (npm run build)',
  present: existsSync(TWIN86),
  command: [process.execPath, TWIN86],
};

export function qemu(bits: 32 | 64 = 32): Emulator {
  const name = bits === 32 ? 'qemu-system-i386' : 'qemu-system-x86_64';
  return { name: 'QEMU', what: name, present: hasTool(name), command: [name, '-net', 'none'] };
}

export interface Ended {
  /** Exit status, or null if the time was over. */
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  /** It is killed after this time, not counting what it has waited for a processor on a busy host. */
  seconds?: number;
  /** Lines of a dialogue: when the first string has appeared (behind the last one found), the second is typed. */
  dialogue?: [wait: string, type: string][];
  /** Is told of each piece of stdout as it comes. */
  onOutput?: (text: string) => void;
}

/** Seconds that a process has waited for a processor: the second number, in nanoseconds. 0 where the system does not tell. */
function waited(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'latin1').split(' ')[1]) / 1e9;
  } catch {
    return 0;
  }
}

/** Runs until it ends. */
export function run(emulator: Emulator, args: string[], { seconds = 60, dialogue = [], onOutput }: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const [command, ...first] = emulator.command;
    const child = spawn(command, [...first, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const ended: Ended = { status: null, stdout: '', stderr: '' };
    let [step, seen] = [0, 0];
    child.stdin.on('error', () => {});
    const start = performance.now();
    const endInTime = (): void => {
      const left = seconds + waited(child.pid) - (performance.now() - start) / 1000;
      if (left <= 0) child.kill('SIGKILL');
      else timer = setTimeout(endInTime, left * 1000);
    };
    let timer = setTimeout(endInTime, seconds * 1000);
    child.stderr.setEncoding('latin1').on('data', (text) => (ended.stderr += text));
    child.stdout.setEncoding('latin1').on('data', (text) => {
      ended.stdout += text;
      onOutput?.(text);
      for (let at: number; step < dialogue.length && (at = ended.stdout.indexOf(dialogue[step][0], seen)) >= 0; step++) {
        seen = at + dialogue[step][0].length;
        child.stdin.write(dialogue[step][1]);
      }
    });
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ ...ended, status });
    });
  });
}

/** Runs a guest that reports bytes on the debug console at port 0xE9 and ends by isa-debug-exit at port 0xF4. */
export async function runReporting(emulator: Emulator, args: string[]): Promise<{ status: number | null; report: Buffer; stderr: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'twin86-report-'));
  try {
    const file = join(folder, 'report');
    const devices = ['-display', 'none', '-debugcon', `file:${file}`, '-device', 'isa-debug-exit,iobase=0xf4,iosize=4', '-no-reboot'];
    const { status, stderr } = await run(emulator, [...devices, ...args]);
    return { status, report: existsSync(file) ? readFileSync(file) : Buffer.alloc(0), stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
