/** savevm, loadvm and migrate as the monitor takes them; what they do to a machine is test/cli/saved.test.ts's. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CharPort } from '../../machine/char.ts';
import { HumanMonitor } from '../../monitor/human-monitor.ts';
import { FakeTarget } from './fake-target.ts';

let target: FakeTarget;
let port: CharPort;
let output: string;

beforeEach(() => {
  target = new FakeTarget();
  output = '';
  port = new CharPort((bytes) => {
    output += String.fromCharCode(...bytes);
  });
  new HumanMonitor(target, port).focus(true);
});

const type = (text: string): void => port.receive(new TextEncoder().encode(text));
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a command that takes time', () => {
  it('keeps what is typed meanwhile until it is done', async () => {
    type('savevm a\nstop\nsavevm "b c"\n');
    type('cont\n');
    expect(target.calls).toEqual(['save a']);
    target.finishTransfer();
    await turn();
    expect(target.calls).toEqual(['save a', 'pause', 'save b c']);
    expect(output).toContain("saved to 'a', 3.3 MiB");
    target.finishTransfer();
    await turn();
    expect(target.calls).toEqual(['save a', 'pause', 'save b c', 'resume']);
  });

  it('is given up with Ctrl-C', async () => {
    type('migrate "exec:gzip -c > \\"x\\""\n');
    type('\x03');
    target.finishTransfer();
    await turn();
    expect(target.calls).toEqual(['migrate exec:gzip -c > "x"']);
    expect(output).toContain('interrupted\r\n(qemu) ');
  });

  it('says what went wrong', async () => {
    type('loadvm wrong\n');
    await turn();
    expect(output).toContain('cannot: no such file\r\n(qemu) ');
  });
});
