/** Saved machines through the command: the monitor's savevm, loadvm, migrate, and -loadvm, -incoming. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunOptions, run, twin86 } from '../helpers/emulators.ts';
import { needs } from '../helpers/needs.ts';
import { summingGuest } from '../helpers/summing-guest.ts';
import { killWhileSaving } from './kill-while-saving.ts';

const present = needs(twin86.what, twin86.present);

const ROUNDS = 300;
let folder: string;
let guest: string[];
let whole: string;
const file = (name: string): string => join(folder, name);

/** With the monitor on the terminal, and what the guest writes in a file, which it returns. */
async function start(args: readonly string[], options: RunOptions = {}) {
  const sums = file('sums');
  const ended = await run(twin86, [...guest, '-debugcon', `file:${sums}`, '-monitor', 'stdio', ...args], options);
  return { ...ended, sums: readFileSync(sums, 'latin1') };
}

const PROMPT = '(qemu) ';
const typing = (...lines: string[]): RunOptions => ({ dialogue: lines.map((line) => [PROMPT, `${line}\n`]) });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'twin86-saved-'));
  if (!present) return;
  guest = summingGuest(file('bios'), ROUNDS);
  ({ sums: whole } = await start([]));
  expect(whole).toMatch(new RegExp(`^[A-P]{${ROUNDS}}$`));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('savevm', () => {
  it('saves a machine that goes on undisturbed, and -loadvm goes on with it in another process', async () => {
    const one = await start([], typing(`savevm ${file('one')}`));
    expect(one.stdout.replaceAll('\r', '')).toMatch(/saved to '.*one', \d\.\d MiB\n/);
    expect(one).toMatchObject({ status: 3, sums: whole });
    const other = await start(['-loadvm', file('one')]);
    expect(other.status).toBe(3);
    expect(other.sums.length).toBeLessThan(whole.length + 1);
    expect(whole.endsWith(other.sums)).toBe(true);
  });

  it('-b takes the images along, and -loadvm puts them back', async () => {
    const image = file('disk');
    const content = Buffer.alloc(2 ** 20, 'twin86');
    writeFileSync(image, content);
    const drive = ['-S', '-drive', `file=${image},format=raw`];
    await start(drive, typing(`savevm -b ${file('with')}`, `savevm ${file('without')}`, 'quit'));
    for (const [saved, expected] of [
      ['without', Buffer.alloc(2 ** 20)],
      ['with', content],
    ] as const) {
      writeFileSync(image, Buffer.alloc(2 ** 20));
      expect((await start([...drive, '-loadvm', file(saved)], typing('quit'))).status).toBe(0);
      expect(readFileSync(image).equals(expected)).toBe(true);
    }
  });

  it('is for the owner alone, and leaves nothing else behind', async () => {
    await start([], typing(`savevm ${file('own')}`));
    expect(statSync(file('own')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.startsWith('own'))).toEqual(['own']);
  });

  it('keeps a stopped machine stopped', async () => {
    await start(['-S'], typing(`save "${file('stopped one')}"`, 'quit'));
    const { stdout } = await start(['-loadvm', file('stopped one')], typing('info status', 'cont'));
    expect(stdout).toContain('VM status: paused');
  });

  it('says what is wrong with the file, and the machine goes on', async () => {
    const wrong = `savevm ${file('missing')}/x`;
    const { stdout, status } = await start([], typing(wrong, `savevm ${folder}`, 'savevm', 'savevm "x', 'savevm a b'));
    expect(stdout).toMatch(/cannot save to '.*missing\/x': no such file/);
    expect(stdout).toMatch(/cannot save to '.*': it is a directory/);
    expect(stdout).toMatch(/file name expected/);
    expect(stdout).toMatch(/unterminated string/);
    expect(stdout).toMatch(/extraneous characters/);
    expect(status).toBe(3);
  });

  it('leaves the file of before whole when it is killed', async () => {
    await start([], typing(`savevm ${file('killed')}`));
    const { during } = await killWhileSaving({ args: guest, path: file('killed'), times: 4, seed: 5 });
    expect(during).toBeGreaterThan(0);
  });
});

describe('loadvm', () => {
  it('goes back, any number of times', async () => {
    const { sums } = await start([], typing(`savevm ${file('back')}`, `loadvm ${file('back')}`, `load ${file('back')}`));
    expect(sums.length).toBeGreaterThanOrEqual(ROUNDS);
    expect(sums.endsWith(whole.slice(-100))).toBe(true);
  });

  it('refuses what does not fit, and the machine goes on untouched', async () => {
    await start([], typing(`savevm ${file('good')}`));
    const good = readFileSync(file('good'));
    writeFileSync(file('cut'), good.subarray(0, good.length / 2));
    writeFileSync(
      file('changed'),
      good.map((byte, i) => (i === good.length >> 1 ? byte ^ 1 : byte)),
    );
    writeFileSync(file('foreign'), 'QEVM and so on');
    const { stdout, sums, status } = await start(
      [],
      typing(...['cut', 'changed', 'foreign', 'absent'].map((name) => `loadvm ${file(name)}`), 'loadvm /dev/null'),
    );
    expect(stdout).toMatch(/cannot load '.*cut': it is truncated/);
    expect(stdout).toMatch(/cannot load '.*changed': it is damaged near byte \d+/);
    expect(stdout).toMatch(/cannot load '.*foreign': it is no saved machine of twin86/);
    expect(stdout).toMatch(/cannot load '.*absent': no such file/);
    expect(stdout).toMatch(/cannot load '\/dev\/null': it is no regular file/);
    expect({ sums, status }).toEqual({ sums: whole, status: 3 });
  });

  it('refuses a machine of other options on the command line, with status 1', async () => {
    await start([], typing(`savevm ${file('two')}`));
    const larger = await start(['-m', '3', '-loadvm', file('two')]);
    expect(larger).toMatchObject({ status: 1, sums: '' });
    expect(larger.stderr).toMatch(/^twin86: cannot load '.*two': it is of another machine: memory was 2 MiB, here it is 3 MiB\n$/);
    const serial = await start(['-serial', 'null', '-loadvm', file('two')]);
    expect(serial.stderr).toMatch(/it lacks the device 'serial\d', which this machine has\n$/);
    const cpu = await start(['-cpu', 'max', '-loadvm', file('two')]);
    expect(cpu.stderr).toMatch(/processor was qemu64 \(.*\), here it is max/);
  });
});

describe('migrate', () => {
  it('leaves the machine stopped; it goes on where it is -incoming', async () => {
    const { stdout, sums } = await start([], typing(`migrate file:${file('away')}`, 'info status', 'quit'));
    expect(stdout).toContain('VM status: paused (postmigrate)');
    const other = await start(['-incoming', `file:${file('away')}`]);
    expect(sums + other.sums).toBe(whole);
  });

  it('with -d goes on by itself, is shown by "info migrate", and can be cancelled', async () => {
    const slow = 'migrate -d "exec:sleep 1; cat > /dev/null"';
    const { stdout, status, sums } = await start([], typing('info migrate', slow, 'info migrate', 'migrate_cancel', 'cont'));
    expect(stdout).toMatch(/status: none[\s\S]*status: active\r?\ntotal time: \d+ ms[\s\S]*total ram: 2048 kbytes/);
    expect({ status, sums }).toEqual({ status: 3, sums: whole });
    const done = await start([], typing(`migrate file:${file('done')}`, 'info migrate', 'quit'));
    expect(done.stdout).toMatch(/status: completed\r?\ntotal time: \d+ ms[\s\S]*remaining ram: 0 kbytes/);
  });

  it('goes through commands', async () => {
    const { sums } = await start([], typing(`migrate "exec:gzip -1 > ${file('away.gz')}"`, 'quit'));
    const other = await start(['-incoming', `exec:gunzip < ${file('away.gz')}`]);
    expect(sums + other.sums).toBe(whole);
  });

  it('says so when the command fails, and the machine goes on', async () => {
    const { stdout, status, sums } = await start([], typing('migrate "exec:exit 4"', 'migrate tcp:localhost:1', 'info migrate'));
    expect(stdout).toContain("cannot save to 'exec:exit 4': the command 'exit 4' ended with status 4");
    expect(stdout).toContain('write file:PATH or "exec:COMMAND"');
    expect(stdout).toContain("Migration status: failed (cannot save to 'exec:exit 4'");
    expect({ status, sums }).toEqual({ status: 3, sums: whole });
    const incoming = await start(['-incoming', 'exec:head -c 100 /dev/zero']);
    expect(incoming.status).toBe(1);
    expect(incoming.stderr).toContain('it is no saved machine of twin86');
  });
});

it('ends when a signal tells it to, whatever the save is waiting for', async () => {
  const fifo = spawn('mkfifo', [file('fifo')]);
  await new Promise((resolve) => fifo.on('close', resolve));
  const command = [...guest, '-S', '-monitor', 'stdio'];
  const child = spawn(twin86.command[0], [...twin86.command.slice(1), ...command], { stdio: ['pipe', 'pipe', 'pipe'] });
  // Nobody reads the pipe: the save cannot end.
  child.stdin.write(`migrate "exec:cat > ${file('fifo')}"\n`);
  await new Promise<void>((resolve) => {
    let seen = '';
    child.stdout.on('data', (text) => {
      seen += text;
      if (seen.includes('migrate')) setTimeout(resolve, 300);
    });
  });
  const ended = new Promise((resolve) => child.on('close', (status) => resolve(status)));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
