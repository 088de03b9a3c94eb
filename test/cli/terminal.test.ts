/** The command's terminal, run as a process of its own on a real terminal (a pty) and on pipes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PtyChar } from '../../backends/char/pty.ts';

let folder: string;
let program: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'twin86-terminal-'));
  program = join(folder, 'program.mjs');
  const entry = join(import.meta.dirname, 'programs/echo-machine.ts');
  await build({ entryPoints: [entry], outfile: program, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Running {
  readonly child: ChildProcess;
  output(): string;
  errors(): string;
  /** Exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
}

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function watch(child: ChildProcess, output: () => string): Running {
  started.push(child);
  let errors = '';
  child.stderr?.on('data', (data) => {
    errors += data;
  });
  const ended = new Promise<number | string>((resolve) => child.on('close', (code, signal) => resolve(code ?? signal ?? 'nothing')));
  return { child, output, errors: () => errors, ended };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function onPipes(...args: string[]): Running {
  const child = spawn(process.execPath, [program, ...args], { stdio: 'pipe' });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  return watch(child, () => output);
}

describe('on pipes', () => {
  it('the serial port answers what is piped in, and the end of input is not the end', async () => {
    const run = onPipes('-nographic');
    run.child.stdin?.end('hello\r');
    await until(() => run.output() === 'HELLO\r');
    expect(run.child.exitCode).toBeNull();
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(run.errors()).toContain('twin86: terminating on signal 15\n');
  });

  it('Ctrl-A x at the end of a script ends it with exit code 0, after everything before was read', async () => {
    const run = onPipes('-nographic');
    const script = 'abcdefghij'.repeat(1000);
    run.child.stdin?.end(`${script}\x01x`);
    expect(await run.ended).toBe(0);
    expect(run.output()).toBe(`${script.toUpperCase()}\r\ntwin86: Terminated\r\n`);
  });

  it('Ctrl-A c switches to the monitor and back', async () => {
    const run = onPipes('-nographic');
    run.child.stdin?.end('a\x01cinfo status\r\x01cb\x01cquit\r');
    expect(await run.ended).toBe(0);
    expect(run.output()).toMatch(
      /^Atwin86 .* monitor[^\n]*\r\n\(qemu\) info status\r\nVM status: running\r\n\(qemu\) \r\nB\(qemu\) quit\r\n/,
    );
  });

  it('Ctrl-C is a character like any other', async () => {
    const run = onPipes('-serial', 'stdio');
    run.child.stdin?.end('\x03off\r');
    await until(() => run.output().includes('OFF'));
    expect(run.output()).toBe('<3>OFF\r');
    run.child.kill();
    await run.ended;
  });

  it('a reader that has gone ends it quietly, as SIGPIPE would', async () => {
    const run = onPipes('-nographic');
    await until(() => run.errors().includes('ready'));
    run.child.stdout?.destroy();
    run.child.stdin?.write('x');
    expect(await run.ended).toBe(141);
    expect(run.errors()).toBe('twin86: ready\n');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends it with exit code 0', async (signal) => {
    const run = onPipes('-nographic');
    await until(() => run.errors().includes('ready'));
    run.child.kill(signal);
    expect(await run.ended).toBe(0);
    expect(run.errors()).toMatch(/twin86: terminating on signal \d+\n$/);
  });

  it('an error in the command line is one line on stderr and exit code 1', async () => {
    const run = onPipes('-m', '12\n34');
    expect(await run.ended).toBe(1);
    expect(run.errors()).toMatch(/^twin86: -m 12\\x0a34: [^\n]*\n$/);
    expect(run.output()).toBe('');
  });

  it('output to a file is complete when a bug ends it', async () => {
    const run = onPipes('-nographic');
    run.child.stdin?.end('before\rcrash\r');
    expect(await run.ended).toBe(1);
    expect(run.output()).toBe('BEFORE\rCRASH\r');
    expect(run.errors()).toMatch(/twin86: internal error: something is wrong; [^\n]*\n$/);
  });
});

describe.skipIf(process.platform !== 'linux')('on a terminal', () => {
  let pty: PtyChar;
  let terminal: number;
  let before: string;
  const settings = () => spawnSync('stty', ['-a'], { stdio: [terminal, 'pipe', 'inherit'], encoding: 'utf8' }).stdout;

  async function onTerminal(...args: string[]): Promise<Running> {
    pty = new PtyChar();
    terminal = openSync(pty.path, 'r+');
    spawnSync('stty', ['sane'], { stdio: [terminal, 'inherit', 'inherit'] });
    before = settings();
    let output = '';
    pty.onInput = (bytes) => {
      output += String.fromCharCode(...bytes);
      return bytes.length;
    };
    const child = spawn(process.execPath, [program, ...args], { stdio: [terminal, terminal, 'pipe'] });
    const run = watch(child, () => output);
    await until(() => run.errors().includes('ready'));
    return run;
  }

  const type = (text: string) => pty.write(new TextEncoder().encode(text));

  afterEach(() => {
    closeSync(terminal);
    pty.close();
  });

  it('is raw while the guest has it: no echo, no signals, no line editing', async () => {
    const run = await onTerminal('-nographic');
    expect(settings()).toMatch(/-icanon/);
    expect(settings()).toMatch(/-isig/);
    type('hi\x03');
    await until(() => run.output() === 'HI<3>');
    type('\x01x');
    expect(await run.ended).toBe(0);
    expect(settings()).toBe(before);
  });

  it.each<[string, () => void, (run: Running) => void, number]>([
    ['after the machine went off', () => type('off\r'), () => {}, 0],
    ['after process.exit', () => type('exit\r'), () => {}, 7],
    ['after an uncaught exception', () => type('crash\r'), () => {}, 1],
    ['after an unhandled rejection', () => type('reject\r'), () => {}, 1],
    ['after SIGTERM', () => {}, (run) => run.child.kill('SIGTERM'), 0],
    ['after SIGHUP', () => {}, (run) => run.child.kill('SIGHUP'), 0],
    ['after SIGQUIT', () => {}, (run) => run.child.kill('SIGQUIT'), 131],
  ])('is as it was %s', async (_when, typing, signalling, code) => {
    const run = await onTerminal('-nographic');
    typing();
    signalling(run);
    expect(await run.ended).toBe(code);
    expect(settings()).toBe(before);
  });

  it('Ctrl-C ends the program when the terminal is only a serial port', async () => {
    const run = await onTerminal('-serial', 'stdio');
    type('\x03');
    expect(await run.ended).toBe(0);
    expect(run.errors()).toContain('terminating on signal 2');
    expect(settings()).toBe(before);
  });

  it('Ctrl-Z stops the program with the terminal as it was, and SIGCONT takes it again', async () => {
    const run = await onTerminal('-serial', 'stdio');
    const raw = settings();
    type('\x1a');
    await until(() => settings() === before);
    run.child.kill('SIGCONT');
    await until(() => settings() === raw);
    type('on\r');
    await until(() => run.output().endsWith('ON\r'));
    run.child.kill('SIGTERM');
    await run.ended;
    expect(settings()).toBe(before);
  });

  it('what is pasted in one piece arrives complete', async () => {
    const run = await onTerminal('-nographic');
    const text = Array.from({ length: 3000 }, (_, i) => `line ${i}\r`).join('');
    type(text);
    await until(() => run.output().length >= text.length);
    expect(run.output().replaceAll('\n', '')).toBe(text.toUpperCase());
  });
});
