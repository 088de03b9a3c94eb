/** Where a saved machine goes to and comes from, as QEMU's URIs name it: `file:PATH`, `exec:COMMAND`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, openSync, read } from 'node:fs';
import { promisify } from 'node:util';
import type { Source } from '../../machine/saved/frame-reader.ts';
import type { Sink } from '../../machine/saved/frame-writer.ts';
import { AtomicFile } from './atomic-file.ts';
import { HostFileError } from './files.ts';

export interface Output {
  readonly sink: Sink;
  /** Everything has been written. */
  finish(): Promise<void>;
  discard(): void;
}

export interface Input {
  /** From the beginning. */
  open(): Source;
  /** It can be read only once. */
  readonly once: boolean;
  /** Everything has been read: says whether the other side is content too. */
  finish(): Promise<void>;
  close(): void;
}

/** What stands before the colon decides; a name without is a file. */
function split(uri: string): { kind: 'file' | 'exec'; rest: string } {
  const [, kind, rest] = /^([a-z]+):(.*)$/s.exec(uri) ?? [];
  if (kind === 'file' || kind === 'exec') return { kind, rest };
  if (['tcp', 'unix', 'fd', 'rdma', 'vsock'].includes(kind))
    throw new HostFileError(`'${kind}:' is not supported; use file:PATH or exec:COMMAND`);
  return { kind: 'file', rest: uri };
}

export async function openOutput(uri: string): Promise<Output> {
  const { kind, rest } = split(uri);
  if (kind === 'exec') return commandOutput(rest);
  const file = await AtomicFile.create(rest);
  return { sink: (bytes) => file.write(bytes), finish: () => file.commit(), discard: () => file.discard() };
}

export function openInput(uri: string): Input {
  const { kind, rest } = split(uri);
  return kind === 'exec' ? commandInput(rest) : fileInput(rest);
}

const CHUNK = 2 ** 20;
const readSome = promisify(read);

function fileInput(path: string): Input {
  const fd = openSync(path, 'r');
  const seekable = fstatSync(fd).isFile();
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; ; ) {
      const { bytesRead, buffer } = await readSome(fd, Buffer.allocUnsafe(CHUNK), 0, CHUNK, seekable ? at : null);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }
  return { open: chunks, once: !seekable, finish: async () => {}, close: () => closeSync(fd) };
}

/** What the command says on stderr is for the user. */
function commandOutput(command: string): Output {
  const child = spawn('/bin/sh', ['-c', command], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = endOf(child, command);
  // A command that does not read to the end fails by its status, not by our EPIPE.
  child.stdin.on('error', () => {});
  return {
    sink: async (bytes) => {
      if (!child.stdin.write(bytes)) await Promise.race([once(child.stdin, 'drain').catch(() => ended), ended]);
    },
    finish: () => {
      child.stdin.end();
      return ended;
    },
    discard: () => child.kill(),
  };
}

function commandInput(command: string): Input {
  const child = spawn('/bin/sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = endOf(child, command);
  return { open: () => child.stdout, once: true, finish: () => ended, close: () => child.kill() };
}

function endOf(child: ChildProcess, command: string): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new HostFileError(`the command '${command}' ended with ${signal ?? `status ${code}`}`));
    });
  });
  ended.catch(() => {});
  return ended;
}
