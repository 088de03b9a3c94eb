import { beforeEach, describe, expect, it } from 'vitest';
import { CharPort } from '../../machine/char.ts';
import { HumanMonitor } from '../../monitor/human-monitor.ts';
import { FakeTarget } from './fake-target.ts';

let target: FakeTarget;
let output: string;
let monitor: HumanMonitor;
let port: CharPort;

beforeEach(() => {
  target = new FakeTarget();
  output = '';
  port = new CharPort((bytes) => {
    output += String.fromCharCode(...bytes);
  });
  monitor = new HumanMonitor(target, port);
  monitor.focus(true);
});

const type = (text: string) => port.receive(Uint8Array.from(text, (char) => char.charCodeAt(0)));

/** What a terminal shows after `output`: enough of one for what the editor sends. */
function screen(): string[] {
  const lines: string[][] = [[]];
  let column = 0;
  const tokens = output.replaceAll('\x1b[K', '\x1b');
  for (const token of tokens) {
    const line = lines[lines.length - 1];
    if (token === '\x1b') line.length = Math.min(line.length, column);
    else if (token === '\r') column = 0;
    else if (token === '\b') column--;
    else if (token === '\n') lines.push([]);
    else line[column++] = token;
  }
  return lines.map((line) => line.join(''));
}
const lastLine = () => screen().at(-1);

describe('the human monitor', () => {
  it('greets once and shows the prompt each time it gets the terminal', () => {
    monitor.focus(false);
    monitor.focus(true);
    expect(screen()).toEqual(["twin86 1.2.3 monitor - type 'help' for more information", '(qemu) ', '(qemu) ']);
  });

  it('echoes what is typed, answers, and prompts again', () => {
    type('info status\r');
    expect(screen().slice(1)).toEqual(['(qemu) info status', 'VM status: running', '(qemu) ']);
  });

  it('takes a script line by line, and costs one byte of echo per character', () => {
    output = '';
    type('stop\nq\n');
    expect(target.calls).toEqual(['pause', 'quit']);
    expect(output).toBe('stop\r\n(qemu) q\r\n(qemu) ');
  });

  it('keeps a half-typed line while the terminal is elsewhere', () => {
    type('sto');
    monitor.focus(false);
    monitor.focus(true);
    expect(lastLine()).toBe('(qemu) sto');
    type('p\r');
    expect(target.calls).toEqual(['pause']);
  });
});

describe('line editing', () => {
  it.each([
    ['backspace', 'stopp\x7f\r'],
    ['insertion after the left arrow', 'sop\x1b[D\x1b[Dt\r'],
    ['Ctrl-A and Ctrl-E', 'to\x01s\x05p\r'],
    ['Home, End and Delete', 'xsto\x1b[H\x1b[3~\x1b[Fp\r'],
    ['Ctrl-U', 'garbage\x15stop\r'],
    ['Ctrl-K', 'stop now\x01\x06\x06\x06\x06\x0b\r'],
    ['Ctrl-W', 'stop now\x17\x7f\r'],
    ['unknown escape sequences', 'st\x1b[15~op\x1bx\r'],
    ['Tab completion', 'st\t\r'],
  ])('knows %s', (_what, keys) => {
    type(keys);
    expect(target.calls).toEqual(['pause']);
    expect(screen()[1].trimEnd()).toBe('(qemu) stop');
  });

  it('walks the history, and back to the line being typed', () => {
    type('stop\rcont\rinf\x1b[A');
    expect(lastLine()).toBe('(qemu) cont');
    type('\x1b[A\x1b[A');
    expect(lastLine()).toBe('(qemu) stop');
    type('\x1b[B\x1b[B');
    expect(lastLine()).toBe('(qemu) inf');
  });

  it('completes as far as it is clear, then shows what there is', () => {
    type('sys\t');
    expect(lastLine()).toBe('(qemu) system_');
    type('\t');
    expect(screen().slice(-2)).toEqual(['system_powerdown system_reset', '(qemu) system_']);
  });

  it('completes topics of info', () => {
    type('info reg\t\x7f');
    expect(lastLine()).toBe('(qemu) info registers');
  });

  it('draws the rest of the line again when something is inserted before it', () => {
    type('help stop\x1b[D\x1b[D\x1b[D\x1b[D\x1b[Dx');
    expect(lastLine()).toBe('(qemu) helpx stop');
  });

  it('does not grow without bound', () => {
    type('a'.repeat(100_000));
    type('\x15stop\r');
    expect(target.calls).toEqual(['pause']);
  });
});
