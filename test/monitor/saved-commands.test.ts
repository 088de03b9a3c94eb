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

describe('-b', () => {
  it('takes the disk images along', async () => {
    type('savevm a\nsavevm -b b\n');
    target.finishTransfer();
    await turn();
    target.finishTransfer();
    await turn();
    type('migrate -d -b file:c\n');
    expect(target.calls).toEqual(['save a', 'save b with images', 'migrate file:c with images']);
  });
});

describe('migrate', () => {
  it('with -d gives the prompt back at once; "info migrate" tells what becomes of it', async () => {
    type('migrate -d file:wrong\ninfo migrate\n');
    expect(target.calls).toEqual(['migrate file:wrong']);
    expect(output).toContain('(qemu) info migrate\r\nMigration status: none\r\n(qemu) ');
    target.migration = { status: 'failed', reason: 'no space left', time: 12, written: 5000, done: 2 ** 20, total: 2 ** 22 };
    type('info migrate\n');
    expect(output).toContain(
      'Migration status: failed (no space left)\r\ntotal time: 12 ms\r\ndowntime: 12 ms\r\ntransferred ram: 4 kbytes\r\nremaining ram: 3072 kbytes\r\ntotal ram: 4096 kbytes\r\n',
    );
  });

  it('happens once at a time, and can be given up', () => {
    target.migration = { status: 'active', time: 1, written: 0, done: 0, total: 1 };
    type('migrate file:x\nmigrate_cancel\n');
    return turn().then(() => {
      expect(output).toContain('a migration is under way: see "info migrate"');
      type('\n');
      expect(target.calls).toEqual(['cancel']);
    });
  });

  it('knows no other flag', async () => {
    type('migrate -b -i file:x\nsavevm -d x\n');
    await turn();
    expect(output).toContain('-i is not supported here; there is -b and -d');
    expect(output).toContain('-d is not supported here; there is -b');
    expect(target.calls).toEqual([]);
  });
});
