/** Waits for text in a stream. */
import type { Connection } from './connection.ts';

export interface WatchOptions {
  /** In milliseconds; without it the wait has no end. */
  readonly timeout?: number;
}

/** As much of a stream is kept for somebody who may yet wait for it. */
const KEPT = 2 ** 20;
/** A message quotes so much of the end of what came instead. */
const QUOTED = 200;

interface Waiting {
  readonly wanted: string | RegExp;
  readonly seen: (text: string) => void;
}

export class Watcher {
  private text = '';
  private readonly waiting: Waiting[] = [];

  constructor(
    private readonly name: string,
    private readonly connection: Connection,
  ) {}

  add(text: string): void {
    this.text = (this.text + text).slice(-KEPT);
    this.look();
  }

  waitFor(wanted: string | RegExp, { timeout }: WatchOptions): Promise<string> {
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = () => {
        clearTimeout(timer);
        for (const off of offs) off();
        const at = this.waiting.indexOf(waiting);
        if (at >= 0) this.waiting.splice(at, 1);
      };
      const fail = (why: string) => {
        stop();
        reject(new Error(`${wanted} did not come from ${this.name}: ${why}; the last was ${JSON.stringify(this.text.slice(-QUOTED))}`));
      };
      const waiting: Waiting = {
        wanted,
        seen: (text) => {
          stop();
          resolve(text);
        },
      };
      const offs = [
        this.connection.on('off', ({ reason }) => fail(`the machine is off (${reason})`)),
        this.connection.on('error', ({ message }) => fail(message)),
        this.connection.onClose(fail),
      ];
      if (timeout !== undefined) timer = setTimeout(() => fail(`${timeout} ms have passed`), timeout);
      this.waiting.push(waiting);
      this.look();
    });
  }

  /** Those who wait are served in their order. */
  private look(): void {
    for (let first = this.waiting[0]; first !== undefined; first = this.waiting[0]) {
      const end = endOf(first.wanted, this.text);
      if (end < 0) return;
      const text = this.text.slice(0, end);
      this.text = this.text.slice(end);
      first.seen(text);
    }
  }
}

/** Where the first match ends, or -1. */
function endOf(wanted: string | RegExp, text: string): number {
  if (typeof wanted === 'string') {
    const at = text.indexOf(wanted);
    return at < 0 ? -1 : at + wanted.length;
  }
  const match = new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, '')).exec(text);
  return match === null ? -1 : match.index + match[0].length;
}
