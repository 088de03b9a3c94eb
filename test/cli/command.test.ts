/** The whole command, with firmware made for the purpose: 64 KiB with a few instructions in real mode. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../helpers/needs.ts';

const root = join(import.meta.dirname, '../..');
const core = join(root, 'dist/core.wasm');
const present = needs('dist/core.wasm (npm run build)', existsSync(core));

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'twin86-command-'));
  if (!present) return;
  copyFileSync(core, join(folder, 'core.wasm'));
  const outfile = join(folder, 'twin86.mjs');
  await build({
    entryPoints: [join(root, 'cli/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

interface Result {
  code: number | string;
  output: string;
  errors: string;
}

/** Runs it with this input; `during` is called whenever there is output, and may write more. */
function run(args: readonly string[], input = '', during?: (child: ChildProcess, output: string) => void): Promise<Result> {
  const child = spawn(process.execPath, [join(folder, 'twin86.mjs'), ...args], { stdio: 'pipe' });
  started.push(child);
  const result: Result = { code: '', output: '', errors: '' };
  child.stdout.on('data', (data) => {
    result.output += data;
    during?.(child, result.output);
  });
  child.stderr.on('data', (data) => {
    result.errors += data;
    during?.(child, result.errors);
  });
  child.stdin.on('error', () => {});
  child.stdin.write(input);
  if (during === undefined) child.stdin.end();
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ ...result, code: code ?? signal ?? '' })));
}

/** A BIOS that runs `code` at F000:0000 after reset. Returns the options to use it. */
function bios(...code: number[]): string[] {
  const image = new Uint8Array(0x10000).fill(0xf4);
  image.set(code);
  image.set([0xea, 0x00, 0x00, 0x00, 0xf0], 0xfff0);
  const path = join(folder, `bios-${started.length}-${code.length}.bin`);
  writeFileSync(path, image);
  return ['-bios', path, '-m', '1', '-vga', 'none'];
}

const out = (port: number, value: number): number[] => [0xba, port & 0xff, port >> 8, 0xb0, value, 0xee];
const send = (text: string, port: number): number[] => [...text].flatMap((char) => out(port, char.charCodeAt(0)));
/** Eight data bits; after reset a UART has five. */
const eightBits = (port: number): number[] => out(port + 3, 3);
const print = (text: string, port = 0x3f8): number[] => [...eightBits(port), ...send(text, port)];
const HALT = [0xf4, 0xeb, 0xfd];
/** Sends back what comes in on COM1. */
const ECHO = [0xba, 0xfd, 0x03, 0xec, 0xa8, 0x01, 0x74, 0xf8, 0xba, 0xf8, 0x03, 0xec, 0xee, 0xeb, 0xf1];
const RESET = [0xb0, 0xfe, 0xe6, 0x64];

describe('a machine', () => {
  it('writes on its serial port and ends with the exit code of isa-debug-exit', async () => {
    const image = bios(...print('hello\r\n'), ...out(0xf4, 3), ...HALT);
    expect(await run([...image, '-nographic', '-device', 'isa-debug-exit,iobase=0xf4,iosize=4'])).toEqual({
      code: 7,
      output: 'hello\r\n',
      errors: '',
    });
  });

  it('gets what is piped in, and ends with Ctrl-A x', async () => {
    const text = 'pasted text, longer than any FIFO of a UART';
    const { code, output } = await run([...bios(...eightBits(0x3f8), ...ECHO), '-nographic'], text, (child, echo) => {
      if (echo === text) child.stdin?.write('\x01x');
    });
    expect(output).toBe(`${text}\r\ntwin86: Terminated\r\n`);
    expect(code).toBe(0);
  });

  it('has several serial ports, and a file can be one', async () => {
    const path = join(folder, 'com2.log');
    const image = bios(...print('one', 0x3f8), ...print('two', 0x2f8), ...out(0x501, 0));
    const { code, output } = await run([
      ...image,
      '-display',
      'none',
      '-serial',
      'stdio',
      '-serial',
      `file:${path}`,
      '-device',
      'isa-debug-exit',
    ]);
    expect([code, output, readFileSync(path, 'utf8')]).toEqual([1, 'one', 'two']);
  });

  it.skipIf(process.platform !== 'linux')('has a pty as serial port, and says which', async () => {
    let client: number | null = null;
    const answer = Buffer.alloc(16);
    const { code, output } = await run([...bios(...eightBits(0x3f8), ...ECHO), '-display', 'none', '-serial', 'pty'], '', (child, text) => {
      const path = /char device redirected to (\S+) \(label serial0\)\n/.exec(text)?.[1];
      if (path === undefined || client !== null) return;
      client = openSync(path, 'r+');
      writeSync(client, 'A');
      readSync(client, answer);
      closeSync(client);
      child.kill('SIGTERM');
    });
    expect([code, answer.toString('utf8', 0, 1)]).toEqual([0, 'A']);
    expect(output).toMatch(/^char device redirected to \/dev\/pts\/\d+ \(label serial0\)\n$/);
  });

  it('has a debug console where it was asked for', async () => {
    const image = bios(...send('debug', 0x402), ...out(0x501, 1));
    const options = ['-display', 'none', '-debugcon', 'stdio', '-global', 'isa-debugcon.iobase=0x402', '-device', 'isa-debug-exit'];
    expect(await run([...image, ...options])).toMatchObject({ code: 3, output: 'debug' });
  });

  it('ends with exit code 0 at a reset under -no-reboot', async () => {
    expect(await run([...bios(...print('x'), ...RESET, ...HALT), '-nographic', '-no-reboot'])).toEqual({
      code: 0,
      output: 'x',
      errors: '',
    });
  });

  it('starts again at a reset without it', async () => {
    const { code, output } = await run([...bios(...print('x'), ...RESET, ...HALT), '-nographic'], '', (child, text) => {
      if (text.startsWith('xxx')) child.kill('SIGTERM');
    });
    expect(output).toMatch(/^xxx/);
    expect(code).toBe(0);
  });

  it('waits under -S until the monitor says go', async () => {
    const image = bios(...print('ran'), ...HALT);
    const { code, output } = await run([...image, '-nographic', '-S'], '\x01cinfo status\rcont\rinfo status\rquit\r');
    expect(output).toMatch(/info status\r\nVM status: paused \(prelaunch\)\r\n.*cont\r\n.*info status\r\nVM status: running\r\n/s);
    expect(code).toBe(0);
  });

  it('can be looked at in the monitor: ROM, ports, registers, chardevs', async () => {
    const { output } = await run(
      [...bios(...HALT), '-nographic', '-serial', 'null', '-S'],
      'xp /2xb 0xfffffff0\ri /b 0x3fd\rp /x $cs\rinfo chardev\rq\r',
    );
    expect(output).toContain('00000000fffffff0: 0xea 0x00');
    expect(output).toContain('portb[0x03fd] = 0x60');
    expect(output).toContain('\r\n0xf000\r\n');
    expect(output).toContain('compat_monitor0: filename=stdio');
  });

  it('logs interrupts to the file of -D', async () => {
    const path = join(folder, 'int.log');
    // The vector of INT 80h is made to point at F000:0100, which ends the program.
    const vector = [0x31, 0xc0, 0x8e, 0xd8, 0xc7, 0x06, 0x00, 0x02, 0x00, 0x01, 0xc7, 0x06, 0x02, 0x02, 0x00, 0xf0];
    const code = [...vector, 0xcd, 0x80];
    const image = bios(...code, ...new Array(0x100 - code.length).fill(0x90), ...out(0x501, 0), ...HALT);
    const { code: exit } = await run([...image, '-display', 'none', '-device', 'isa-debug-exit', '-d', 'int', '-D', path]);
    expect(exit).toBe(1);
    expect(readFileSync(path, 'utf8')).toMatch(/^ {5}0: v=80 e=0000 i=1 cpl=0 IP=f000:/);
  });
});

describe('what cannot be is one line on stderr and exit code 1', () => {
  it.each<[string[], RegExp]>([
    [['-foo'], /^twin86: -foo: unsupported option/],
    [['-kernel', '/no/kernel'], /^twin86: cannot load kernel '\/no\/kernel': no such file$/],
    [['-kernel', '/etc/passwd'], /^twin86: cannot boot '\/etc\/passwd': it is neither/],
    [['-kernel', '/'], /^twin86: cannot load kernel '\/': it is a directory$/],
    [['-bios', 'no-such-bios'], /^twin86: cannot find the firmware 'no-such-bios'.*apt-get install seabios/],
    [['-accel', 'kvm'], /^twin86: -accel kvm: /],
    [['-cpu', 'host'], /^twin86: -cpu host: .*only with -accel kvm/],
    [['-cpu', 'z80'], /^twin86: -cpu z80: unable to find CPU model/],
    [['-m', '100G'], /^twin86: .*MiB/],
    [['-serial', 'file:/no/folder/x'], /^twin86: -serial file:\/no\/folder\/x: cannot open '\/no\/folder\/x': no such file$/],
    [['-D', '/no/folder/x'], /^twin86: -D \/no\/folder\/x: cannot open/],
    [['-display', 'curses'], /^twin86: -display curses: .*terminal/],
  ])('%j', async (args, message) => {
    const { code, output, errors } = await run([...(args.includes('-bios') ? [] : bios(...HALT)), ...args]);
    expect(errors).toMatch(/^[^\n]+\n$/);
    expect(errors.trimEnd()).toMatch(message);
    expect([code, output]).toEqual([1, '']);
  });

  it('a machine that falls back from kvm says so and runs', async () => {
    const image = bios(...print('ok'), ...out(0x501, 0));
    const { code, output, errors } = await run([...image, '-nographic', '-accel', 'kvm:tcg', '-device', 'isa-debug-exit']);
    expect([code, output]).toEqual([1, 'ok']);
    expect(errors).toMatch(/^twin86: -accel kvm: [^\n]*\ntwin86: falling back to tcg\n$/);
  });
});

describe('what is asked for is printed on stdout', () => {
  it.each<[string, number]>([
    ['-help', 0],
    ['-version', 0],
    ['-cpu help', 0],
    ['-machine help', 0],
    ['-device help', 0],
    ['-d help', 1],
  ])('%s, exit code %d as QEMU', async (line, expected) => {
    const { code, output, errors } = await run(line.split(' '));
    expect(output.length).toBeGreaterThan(10);
    expect([code, errors]).toEqual([expected, '']);
  });
});
