import { beforeEach, describe, expect, it } from 'vitest';
import { CharMux, type MuxPort } from '../../backends/char/mux.ts';
import { CharPort } from '../../machine/char.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const text = (from: Uint8Array): string => String.fromCharCode(...from);

let output: string;
let below: CharPort;
let calls: string[];
let time: number;
let mux: CharMux;
let serial: MuxPort;
let monitor: MuxPort;
let received: { serial: string; monitor: string };
let room: number;

beforeEach(() => {
  output = '';
  calls = [];
  time = 0;
  room = Number.POSITIVE_INFINITY;
  received = { serial: '', monitor: '' };
  below = new CharPort((from) => {
    output += text(from);
  });
  const actions = { quit: () => calls.push('quit'), save: () => calls.push('save') };
  mux = new CharMux(below, { escape: 1, capacity: 8, actions, now: () => time });
  serial = mux.attach();
  monitor = mux.attach();
  serial.onInput = (from) => {
    const taken = from.subarray(0, room);
    room -= taken.length;
    received.serial += text(taken);
    return taken.length;
  };
  monitor.onInput = (from) => {
    received.monitor += text(from);
    return from.length;
  };
  serial.onFocus = (on) => calls.push(`serial ${on}`);
  monitor.onFocus = (on) => calls.push(`monitor ${on}`);
  serial.onBreak = () => calls.push('break');
});

const type = (input: string) => below.receive(bytes(input));

describe('a multiplexed character device', () => {
  it('gives input to the first user', () => {
    type('ls\n');
    expect(received).toEqual({ serial: 'ls\n', monitor: '' });
  });

  it('switches to the next user with Ctrl-A c, tells both, and comes round again', () => {
    type('a\x01cb\x01cd');
    expect(received).toEqual({ serial: 'ad', monitor: 'b' });
    expect(calls).toEqual(['serial false', 'monitor true', 'monitor false', 'serial true']);
  });

  it('sees the escape across two reads', () => {
    type('\x01');
    type('x');
    expect(calls).toEqual(['quit']);
    expect(output).toBe('\r\ntwin86: Terminated\r\n');
  });

  it('sends the escape character itself when it is typed twice', () => {
    type('\x01\x01!');
    expect(received.serial).toBe('\x01!');
  });

  it('swallows an escape with a letter that means nothing', () => {
    type('\x01zok');
    expect(received.serial).toBe('ok');
  });

  it('sends a BREAK with Ctrl-A b, and saves disks with Ctrl-A s', () => {
    type('\x01b\x01s');
    expect(calls).toEqual(['break', 'save']);
  });

  it('passes a BREAK from below on to the user in focus', () => {
    below.onBreak?.();
    expect(calls).toEqual(['break']);
  });

  it.each(['\x01h', '\x01?'])('prints help on %j', (keys) => {
    type(keys);
    expect(output).toContain('C-a x    exit the emulator\r\n');
  });

  it('lets output of every user through, whoever has the input', () => {
    serial.write(bytes('one'));
    monitor.write(bytes('two'));
    expect(output).toBe('onetwo');
  });

  it('puts timestamps before lines after Ctrl-A t, and stops with the next', () => {
    time = 1000;
    type('\x01t');
    time = 1000 + 3_723_004;
    serial.write(bytes('a\nb'));
    serial.write(bytes('c\n'));
    type('\x01t');
    serial.write(bytes('d\n'));
    expect(output).toBe('[01:02:03.004] a\n[01:02:03.004] bc\nd\n');
  });

  it('loses nothing when the user in focus is slow, and leaves the rest with the device below', () => {
    room = 3;
    const long = '0123456789abcdefghijklmnopqrstuvwxyz';
    type(long);
    expect(received.serial).toBe('012');
    expect(serial.waiting).toBeLessThanOrEqual(8);
    expect(3 + serial.waiting + below.waiting).toBe(long.length);
    while (below.waiting + serial.waiting > 0) {
      room = 5;
      serial.ready();
    }
    expect(received.serial).toBe(long);
  });

  it('can be left while the user in focus reads nothing', () => {
    room = 0;
    type('abc\x01x');
    expect(calls).toEqual(['quit']);
  });

  it('keeps what a user has not read while another has the input', () => {
    room = 0;
    type('abc\x01cinfo\x01c');
    room = 10;
    serial.ready();
    expect(received).toEqual({ serial: 'abc', monitor: 'info' });
  });
});
