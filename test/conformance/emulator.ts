/** Runs a guest in an emulator of its own process, and takes down what it says on its standard output. */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Emulator {
  readonly name: string;
  readonly command: readonly string[];
}

export interface Ended {
  /** Exit status; null if it was killed, because its time was over or by a signal. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  readonly timeout: boolean;
}

export interface RunOptions {
  readonly seconds: number;
  /** When the first string has appeared (behind the last one found), the second is typed. */
  readonly dialogue?: readonly (readonly [wait: string, type: string])[];
  /** It is ended when this is true of its output. */
  readonly until?: (stdout: string) => boolean;
}

/** More output than any test has a reason to write. */
const MOST_OUTPUT = 16 << 20;

/** `accel` is the argument of -accel, null for the usual. */
export const twin86 = (dist: string, accel: string | null): Emulator => ({
  name: 'twin86',
  command: [process.execPath, join(dist, 'twin86.mjs'), ...(accel === null ? [] : ['-accel', accel])],
});

export function qemu(arch: 'i386' | 'x86_64'): Emulator {
  return { name: 'QEMU', command: [`qemu-system-${arch}`, '-net', 'none'] };
}

/** Whether a program is on the PATH. */
export function hasTool(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const running = new Set<ChildProcess>();

/** Ends what run() has started and not yet ended. */
export function stopAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

export function run(emulator: Emulator, args: readonly string[], options: RunOptions): Promise<Ended> {
  const { seconds, dialogue = [], until } = options;
  return new Promise((resolve, reject) => {
    const [command, ...first] = emulator.command;
    const child = spawn(command, [...first, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    running.add(child);
    const start = performance.now();
    let [stdout, stderr, step, seen, timeout] = ['', '', 0, 0, false];
    const stop = (): void => void child.kill('SIGKILL');
    const timer = setTimeout(() => {
      timeout = true;
      stop();
    }, seconds * 1000);
    child.stdin.on('error', () => {});
    child.stderr.setEncoding('latin1').on('data', (text) => {
      stderr = (stderr + text).slice(-MOST_OUTPUT);
    });
    child.stdout.setEncoding('latin1').on('data', (text) => {
      stdout += text;
      for (let at: number; step < dialogue.length && (at = stdout.indexOf(dialogue[step][0], seen)) >= 0; step++) {
        seen = at + dialogue[step][0].length;
        child.stdin.write(dialogue[step][1]);
      }
      if (stdout.length > MOST_OUTPUT || until?.(stdout)) stop();
    });
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ status, stdout, stderr, seconds: (performance.now() - start) / 1000, timeout });
    });
  });
}
