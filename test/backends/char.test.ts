import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FdWriter } from '../../backends/char/fd-writer.ts';
import { FileChar } from '../../backends/char/file.ts';
import { PtyChar } from '../../backends/char/pty.ts';
import { StdioChar } from '../../backends/char/stdio.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await turn();
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twin86-char-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('output to a file descriptor', () => {
  it('is written in order once the running code ends', async () => {
    const path = join(folder, 'out');
    const fd = openSync(path, 'w');
    const writer = new FdWriter(fd, () => {});
    for (const char of 'hello\n') writer.write(bytes(char));
    expect(statSync(path).size).toBe(0);
    await Promise.resolve();
    expect(readFileSync(path, 'utf8')).toBe('hello\n');
    closeSync(fd);
  });

  it('is complete after flush(), however much it was', () => {
    const path = join(folder, 'out');
    const fd = openSync(path, 'w');
    const writer = new FdWriter(fd, () => {});
    const much = Uint8Array.from({ length: 300_000 }, (_, i) => i % 251);
    writer.write(much);
    writer.flush();
    expect(Buffer.compare(readFileSync(path), much)).toBe(0);
    closeSync(fd);
  });

  it('does not keep the array that it was given', () => {
    const path = join(folder, 'out');
    const fd = openSync(path, 'w');
    const writer = new FdWriter(fd, () => {});
    const one = bytes('a');
    writer.write(one);
    one[0] = 0x62;
    writer.flush();
    expect(readFileSync(path, 'utf8')).toBe('a');
    closeSync(fd);
  });

  it('reports the first error only', () => {
    const fd = openSync('/dev/full', 'w');
    const errors: (string | undefined)[] = [];
    const writer = new FdWriter(fd, (error) => errors.push(error.code));
    for (let i = 0; i < 3; i++) {
      writer.write(bytes('x'));
      writer.flush();
    }
    expect(errors).toEqual(['ENOSPC']);
    closeSync(fd);
  });
});

describe('a file as character device', () => {
  it('is emptied at first, or appended to', () => {
    const path = join(folder, 'log');
    writeFileSync(path, 'old ');
    const appending = new FileChar(path, true, () => {});
    appending.write(bytes('more'));
    appending.close();
    expect(readFileSync(path, 'utf8')).toBe('old more');
    const fresh = new FileChar(path, false, () => {});
    fresh.write(bytes('new'));
    fresh.close();
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('says why it cannot be opened', () => {
    expect(() => new FileChar(join(folder, 'no', 'log'), false, () => {})).toThrow(/ENOENT/);
  });
});

describe('stdio as character device', () => {
  const open = () => {
    const input = new PassThrough();
    const stdio = new StdioChar({ input: input as never, outputFd: 1, onError: () => {} });
    stdio.start();
    return { input, stdio };
  };

  it('stops reading when the guest does not, goes on when it does, and loses nothing', async () => {
    const { input, stdio } = open();
    let received = 0;
    let room = 0;
    stdio.onInput = (from) => {
      const taken = Math.min(room, from.length);
      room -= taken;
      received += taken;
      return taken;
    };
    const total = 100_000;
    for (let i = 0; i < total / 1000; i++) input.write(new Uint8Array(1000));
    input.end();
    await until(() => input.isPaused());
    expect(stdio.waiting).toBeLessThan(total);
    while (received < total) {
      room = 700;
      stdio.ready();
      await Promise.resolve();
      if (stdio.waiting === 0) await turn();
    }
    expect(received).toBe(total);
  });

  it('survives the end of input', async () => {
    const { input, stdio } = open();
    let received = '';
    stdio.onInput = (from) => {
      received += new TextDecoder().decode(from);
      return from.length;
    };
    input.end('last words');
    await until(() => input.readableEnded);
    stdio.ready();
    expect(received).toBe('last words');
  });
});

describe.skipIf(process.platform !== 'linux')('a pty as character device', () => {
  it('is a raw terminal that carries bytes both ways', async () => {
    const pty = new PtyChar();
    let received = '';
    pty.onInput = (from) => {
      received += new TextDecoder().decode(from);
      return from.length;
    };
    expect(pty.filename).toBe(`pty:${pty.path}`);
    const client = openSync(pty.path, 'r+');
    const settings = spawnSync('stty', ['-a'], { stdio: [client, 'pipe', 'inherit'], encoding: 'utf8' }).stdout;
    expect(settings).toMatch(/-icanon/);
    expect(settings).toMatch(/-echo\b/);
    expect(settings).toMatch(/-opost/);
    pty.write(bytes('login:\n'));
    const buffer = Buffer.alloc(100);
    expect(buffer.toString('utf8', 0, readSync(client, buffer))).toBe('login:\n');
    writeSync(client, 'root\n');
    await until(() => received === 'root\n');
    closeSync(client);
    pty.close();
  });

  it('outlives its clients', async () => {
    const pty = new PtyChar();
    let received = '';
    pty.onInput = (from) => {
      received += new TextDecoder().decode(from);
      return from.length;
    };
    for (const word of ['one', 'two']) {
      const client = openSync(pty.path, 'r+');
      writeSync(client, word);
      closeSync(client);
    }
    await until(() => received === 'onetwo');
    pty.close();
  });

  it('neither blocks nor grows when nobody reads, and keeps the latest output for whoever comes', async () => {
    const pty = new PtyChar();
    let line = 0;
    const opened = performance.now();
    while (performance.now() - opened < 1500) {
      for (let i = 0; i < 200; i++) pty.write(bytes(`line ${line++}\n`));
      await turn();
    }
    const client = openSync(pty.path, constants.O_RDWR | constants.O_NONBLOCK);
    const buffer = Buffer.alloc(1 << 16);
    let found: RegExpExecArray | null = null;
    await until(() => {
      pty.write(bytes(`line ${line++}\n`));
      try {
        found = /line (\d+)\n/.exec(buffer.toString('utf8', 0, readSync(client, buffer)));
      } catch {}
      return found !== null;
    });
    const first = Number(found?.[1]);
    expect(first).toBeGreaterThan(line / 10);
    closeSync(client);
    pty.close();
  });
});
