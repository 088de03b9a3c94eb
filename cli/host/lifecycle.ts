/**
 * How the process ends: by the machine, by a signal, by a reader that has gone, by a bug. In every case what was opened is closed, in
 * reverse order, and the terminal is as it was.
 */
import { constants } from 'node:os';
import { report } from './report.ts';

/** Signals that end the machine as QEMU's monitor command `quit` would: exit code 0. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** An orderly end may take this long; then the process ends without. */
const PATIENCE_MS = 2000;

/** As the shell shows a program that a signal has ended. */
export const exitCodeOf = (signal: keyof typeof constants.signals): number => 128 + constants.signals[signal];

export class Lifecycle {
  private readonly cleanups: (() => void)[] = [];
  private ending = false;
  /** Said once the terminal is as it was. */
  private lastWords: string | null = null;
  /** Set while there is a machine to end: asks for it, and lets exit() be called once it has. */
  onEnd: (() => void) | null = null;
  onStop: (() => void) | null = null;
  onContinue: (() => void) | null = null;

  install(): void {
    process.on('exit', () => this.cleanUp());
    process.on('uncaughtException', (error) => this.crash(error));
    for (const signal of ENDING) process.on(signal, () => this.end(`terminating on signal ${constants.signals[signal]}`));
    process.on('SIGQUIT', () => this.exit(exitCodeOf('SIGQUIT')));
    process.on('SIGTSTP', () => this.onStop?.());
    process.on('SIGCONT', () => this.onContinue?.());
  }

  /** Runs `cleanup` when the process ends; the last one registered runs first. */
  atEnd(cleanup: () => void): void {
    this.cleanups.push(cleanup);
  }

  /** As atEnd, for something that may be over before. */
  whileItLasts(cleanup: () => void): { end(): void } {
    this.cleanups.push(cleanup);
    return { end: () => this.cleanups.splice(this.cleanups.indexOf(cleanup), 1) };
  }

  private cleanUp(): void {
    for (let cleanup = this.cleanups.pop(); cleanup !== undefined; cleanup = this.cleanups.pop()) {
      try {
        cleanup();
      } catch (error) {
        report(`while ending: ${(error as Error).message}`);
      }
    }
    if (this.lastWords !== null) report(this.lastWords);
    this.lastWords = null;
  }

  exit(code: number): never {
    this.cleanUp();
    process.exit(code);
  }

  /** Ends the machine in an orderly way if there is one; a second call does not wait for it. */
  end(message: string | null = null): void {
    this.lastWords = message;
    if (this.ending || this.onEnd === null) this.exit(0);
    this.ending = true;
    setTimeout(() => this.exit(0), PATIENCE_MS).unref();
    this.onEnd();
  }

  /** Whoever read our output has gone: be as quiet as a program that SIGPIPE ends. */
  readonly outputGone = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE' || error.code === 'EIO') this.exit(exitCodeOf('SIGPIPE'));
    this.fail(`cannot write to stdout: ${error.message}`);
  };

  fail(message: string): never {
    this.cleanUp();
    report(message);
    process.exit(1);
  }

  /** A bug of ours. */
  private crash(error: Error): never {
    this.cleanUp();
    report(`internal error: ${error.message}; this is a bug, please report it with the command line`);
    if (process.env.TWIN86_DEBUG) process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  }
}
