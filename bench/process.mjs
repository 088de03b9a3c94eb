// Runs an emulator and takes its processor time when the guest prints a marker.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Clock ticks per second of /proc/PID/stat: USER_HZ, which is 100 on every Linux that Node runs on. */
const TICKS = 100;
/** Below the bench itself, which has to look at the clock as soon as a marker comes. */
export const NICE = '5';

/** User and system seconds of a process with all its threads. */
function processorSeconds(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // The second field is the program's name in parentheses, and may have anything in it.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) / TICKS;
}

/**
 * Runs `command` until each of `markers` (regular expressions) has matched in turn on a line of what it prints, then ends it. Returns
 * for each marker its match, the processor seconds and the wall seconds since the start.
 */
export async function runToMarkers({ command, args, markers, timeout }) {
  const start = performance.now();
  const child = spawn('nice', ['-n', NICE, command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const found = [];
  let line = '';
  let output = '';
  const take = (text) => {
    output = (output + text).slice(-2000);
    const lines = (line + text).split('\n');
    line = lines.pop();
    for (const complete of lines) {
      const match = markers[found.length]?.exec(complete);
      if (match) found.push({ match, processor: processorSeconds(child.pid), wall: (performance.now() - start) / 1000 });
    }
    if (found.length === markers.length) child.kill('SIGKILL');
  };
  child.stdout.setEncoding('latin1').on('data', take);
  child.stderr.setEncoding('latin1').on('data', (text) => (output = (output + text).slice(-2000)));
  const timer = setTimeout(() => child.kill('SIGKILL'), timeout * 1000);
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', (code, signal) => resolve(code ?? signal)));
  clearTimeout(timer);
  if (found.length < markers.length) throw new MarkerError(command, status, markers[found.length], output);
  return found;
}

export class MarkerError extends Error {
  constructor(command, status, marker, output) {
    super(`${command} ended (${status}) before ${marker}: ${output.trim().split('\n').slice(-3).join(' / ')}`);
  }
}
