/** Kills the program at random moments while it saves over a file, and looks each time whether that file is whole. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { zlibCodec } from '../../cli/host/zlib-codec.ts';
import { FrameReader } from '../../machine/saved/frame-reader.ts';
import { twin86 } from '../helpers/emulators.ts';
import { Random } from '../support/random.ts';

export interface Killing {
  /** Options of a machine that can be saved at once. */
  readonly args: readonly string[];
  /** There is a saved machine here. */
  readonly path: string;
  readonly times: number;
  readonly seed: number;
}

/** Rejects unless the file is complete. */
async function checkWhole(path: string): Promise<void> {
  let frames = 0;
  for await (const _frame of new FrameReader([readFileSync(path)], zlibCodec).frames()) frames++;
  if (frames < 3) throw new Error(`${path}: only ${frames} frames`);
}

/** How often it was killed while a new file was there but not complete. */
export async function killWhileSaving({ args, path, times, seed }: Killing): Promise<{ during: number }> {
  const random = new Random(seed);
  let during = 0;
  for (let time = 0; time < times; time++) {
    const command = [...twin86.command.slice(1), ...args, '-monitor', 'stdio'];
    const child = spawn(twin86.command[0], command, { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const saved = new Promise<void>((resolve) => child.stdout.on('data', (text) => String(text).includes('saved to') && resolve()));
    child.stdin.on('error', () => {});
    // One after the other for ever, so that most moments are in the middle of one.
    child.stdin.write(`savevm ${path}\n`.repeat(1000));
    await saved;
    await wait(random.below(200));
    child.kill('SIGKILL');
    await ended;
    if (hasLeftOver(path)) during++;
    await checkWhole(path);
  }
  return { during };
}

const hasLeftOver = (path: string): boolean =>
  existsSync(path) && readdirSync(dirname(path)).some((name) => name.startsWith(`${basename(path)}.`));
