// Running other programs.

import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program ended otherwise than asked for; `output` is what it said on stderr (and stdout, if that was not asked for). */
export class CommandError extends Error {
  constructor(command, status, output) {
    super(`${command} failed (${status})${output ? `: ${output.trim().split('\n').slice(-3).join(' / ')}` : ''}`);
    this.output = output;
  }
}

/**
 * Runs a program and returns its stdout as a string. Options: `cwd`, `env`, `onLine(line)` for what it writes to descriptor 3 (made
 * for it if given), `input` (a readable stream for its stdin).
 */
export function run(command, args, { cwd, env, onLine, input } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = [input ? 'pipe' : 'ignore', 'pipe', 'pipe', ...(onLine ? ['pipe'] : [])];
    const child = spawn(command, args, { cwd, env, stdio });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    if (onLine) eachLine(child.stdio[3], onLine);
    if (input) input.pipe(child.stdin).on('error', () => {});
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (status === 0) resolve(stdout);
      else reject(new CommandError(command, signal ?? status, stderr || stdout));
    });
  });
}

function eachLine(stream, onLine) {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    for (const line of lines) onLine(line);
  });
}

/** Whether a program is on the PATH. */
export function hasCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
