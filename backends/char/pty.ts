/**
 * `-serial pty`: a new pseudo-terminal whose other end some program opens. Node can open /dev/ptmx but has none of the two ioctls that
 * unlock its other end and tell its number, so a one-shot helper makes them on the descriptor it inherits: perl is on every Debian-like
 * host, Python on most others. `stty` turns off the line discipline, or it would echo the guest's output back as input.
 *
 * We keep the other end open ourselves, so that the pty outlives the programs that use it. The price is that the kernel does not tell
 * whether one is there. So when the pty has been full for a while its old content is discarded in favour of the new: whoever opens it
 * later finds the last few kilobytes.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { HostChar } from './host-char.ts';

const FD = 3;
// linux/tty: _IOW('T', 0x31, int) and _IOR('T', 0x30, unsigned int)
const TIOCSPTLCK = 0x40045431;
const TIOCGPTN = 0x80045430;

/** Programs that can unlock the pty on descriptor 3 and print its number. */
const HELPERS = [
  {
    program: 'perl',
    args: [
      '-e',
      `open(M,"+<&=${FD}") or die $!; $z=pack("i",0); ioctl(M,${TIOCSPTLCK},$z) or die $!; ioctl(M,${TIOCGPTN},$z) or die $!; print unpack("I",$z)`,
    ],
  },
  {
    program: 'python3',
    args: [
      '-c',
      `import fcntl,struct; fcntl.ioctl(${FD},${TIOCSPTLCK},struct.pack("i",0)); print(struct.unpack("I",fcntl.ioctl(${FD},${TIOCGPTN},b"    "))[0])`,
    ],
  },
];

export class PtyError extends Error {}

/** Bytes kept for the guest before we stop reading, and for the reader before the oldest are dropped. */
const ENOUGH = 4096;
const LIMIT = 256 * 1024;
/** How long a full pty is given before nobody is taken to be there, and how often it is tried again. */
const PATIENCE_MS = 1000;
const RETRY_MS = 10;
/** When nobody reads: what is left there to be found, well below what a pty holds, and how often it is renewed. */
const LATEST = 2048;
const RENEW_MS = 100;

export class PtyChar extends HostChar {
  readonly path: string;
  readonly filename: string;
  private readonly master: number;
  private readonly slave: number;
  private readonly input: ReadStream;
  /** Output that does not fit the pty yet. */
  private unsent: Uint8Array = new Uint8Array(0);
  private retry: NodeJS.Timeout | null = null;
  private fullSince: number | null = null;
  /** Nobody reads: unread output gives way to new output. */
  private abandoned = false;
  /** What was put there to be found. */
  private left = 0;

  /** Throws PtyError where no pty can be had. */
  constructor() {
    super();
    ({ master: this.master, slave: this.slave, path: this.path } = openPty());
    this.filename = `pty:${this.path}`;
    this.input = new ReadStream(this.master);
    this.input.on('data', (bytes: Uint8Array) => {
      this.receive(bytes);
      if (this.waiting >= ENOUGH) this.input.pause();
    });
    this.input.on('error', () => {});
    this.onDrained = () => this.input.resume();
  }

  override write(bytes: Uint8Array): void {
    this.unsent = lastOf(concat(this.unsent, bytes), this.abandoned ? LATEST : LIMIT);
    if (this.retry !== null) return;
    if (this.abandoned) this.later(RENEW_MS, () => this.renew());
    else this.send();
  }

  private later(ms: number, action: () => void): void {
    this.retry = setTimeout(() => {
      this.retry = null;
      action();
    }, ms).unref();
  }

  private send(): void {
    while (this.unsent.length > 0) {
      const sent = tryWrite(this.master, this.unsent);
      this.unsent = this.unsent.subarray(sent);
      if (sent > 0) this.fullSince = null;
      else break;
    }
    if (this.unsent.length === 0) return;
    this.fullSince ??= performance.now();
    if (performance.now() - this.fullSince < PATIENCE_MS) this.later(RETRY_MS, () => this.send());
    else {
      this.abandoned = true;
      this.left = 0;
      this.renew();
    }
  }

  /** Replaces what nobody has read by the latest output; but if some of it is gone then somebody reads after all, and gets everything. */
  private renew(): void {
    const all = concat(readAll(this.slave), this.unsent);
    if (all.length - this.unsent.length < this.left) {
      this.abandoned = false;
      this.fullSince = null;
      this.unsent = all;
      this.send();
      return;
    }
    this.unsent = new Uint8Array(0);
    this.left = tryWrite(this.master, lastOf(all, LATEST));
  }

  override close(): void {
    if (this.retry !== null) clearTimeout(this.retry);
    this.input.destroy();
    closeSync(this.slave);
  }
}

function openPty(): { master: number; slave: number; path: string } {
  if (process.platform !== 'linux') throw new PtyError('pseudo-terminals are only supported on Linux; use stdio or file:PATH');
  const master = openSync('/dev/ptmx', constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
  try {
    const path = `/dev/pts/${unlock(master)}`;
    const slave = openSync(path, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
    const settings = openSync(path, constants.O_RDWR | constants.O_NOCTTY);
    // Not on `slave` itself: a descriptor that a child gets as its stdin becomes blocking.
    const stty = spawnSync('stty', ['raw', '-echo'], { stdio: [settings, 'ignore', 'ignore'] });
    closeSync(settings);
    if (stty.status !== 0) throw new PtyError('cannot make the pseudo-terminal raw: stty (package coreutils) is missing or failed');
    return { master, slave, path };
  } catch (error) {
    closeSync(master);
    throw error;
  }
}

function unlock(master: number): number {
  for (const { program, args } of HELPERS) {
    const { status, stdout } = spawnSync(program, args, { stdio: ['ignore', 'pipe', 'ignore', master], encoding: 'utf8' });
    if (status === 0 && /^\d+\s*$/.test(stdout)) return Number(stdout);
  }
  throw new PtyError(`a pseudo-terminal needs one of these programs: ${HELPERS.map(({ program }) => program).join(', ')}`);
}

/** Bytes written; 0 when the pty is full. */
function tryWrite(fd: number, bytes: Uint8Array): number {
  try {
    return writeSync(fd, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 0;
    throw error;
  }
}

/** Everything that is there to be read now. */
function readAll(fd: number): Uint8Array {
  let all: Uint8Array = new Uint8Array(0);
  const part = new Uint8Array(ENOUGH);
  try {
    for (let length = readSync(fd, part); length > 0; length = readSync(fd, part)) all = concat(all, part.subarray(0, length));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  return all;
}

const lastOf = (bytes: Uint8Array, count: number): Uint8Array => bytes.subarray(Math.max(0, bytes.length - count));

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
