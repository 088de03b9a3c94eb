/** The human monitor: reads commands from a character device and answers there, with the prompt that scripts for QEMU's monitor expect. */
import type { CharBackend } from '../machine/char.ts';
import { Arguments } from './arguments.ts';
import { type Command, findCommand, type Session } from './command.ts';
import { COMMANDS } from './commands.ts';
import { DEFAULT_FORMAT } from './format.ts';
import { infoTopics } from './info-commands.ts';
import { LineEditor } from './line-editor.ts';
import { registerValue } from './registers.ts';
import { MonitorError, type MonitorTarget } from './target.ts';

const PROMPT = '(qemu) ';
const CTRL_C = 3;

/** Ctrl-C, as commands that take time look at it. */
class Interruption {
  private requested = false;

  interrupt(): void {
    this.requested = true;
  }

  throwIfAborted(): void {
    if (this.requested) throw new MonitorError('interrupted');
  }
}

export class HumanMonitor {
  private readonly editor: LineEditor;
  private readonly session: Session;
  private greeted = false;
  private focused = false;
  /** Of the command that is under way. */
  private running: Interruption | null = null;

  constructor(
    private readonly target: MonitorTarget,
    private readonly char: CharBackend,
  ) {
    const print = (text: string) => this.print(text);
    this.editor = new LineEditor({
      prompt: PROMPT,
      write: print,
      onLine: (line) => {
        const done = this.execute(line);
        if (done === undefined) this.prompt();
        else void done.then(() => this.goOn());
      },
      complete: (line) => this.complete(line),
    });
    const interrupted = () => this.running ?? new Interruption();
    this.session = {
      target,
      cpuIndex: 0,
      format: DEFAULT_FORMAT,
      history: this.editor.history,
      print,
      get interrupted() {
        return interrupted();
      },
    };
    char.onInput = (bytes) => this.input(bytes);
  }

  /** What comes while a command is under way waits, but for Ctrl-C. */
  private input(bytes: Uint8Array): number {
    let taken = 0;
    while (taken < bytes.length && this.running === null) this.editor.input(String.fromCharCode(bytes[taken++]));
    if (this.running !== null && bytes.subarray(taken).includes(CTRL_C)) {
      this.running.interrupt();
      return bytes.length;
    }
    return taken;
  }

  private goOn(): void {
    this.prompt();
    this.char.ready();
  }

  private prompt(): void {
    if (this.focused) this.editor.show();
  }

  /** It has the terminal's input, or has lost it. A monitor with a device of its own is focused once, at the start. */
  focus(on: boolean): void {
    if (on && !this.greeted) this.print(`twin86 ${this.target.version} monitor - type 'help' for more information\n`);
    this.greeted ||= on;
    this.focused = on;
    if (on) this.editor.show();
    else this.print('\n');
  }

  private print(text: string): void {
    const bytes = Uint8Array.from(text.replaceAll('\n', '\r\n'), (char) => Math.min(char.charCodeAt(0), 0xff));
    this.char.write(bytes);
  }

  /** Runs one line; QMP's human-monitor-command may come here too. The promise of one that takes time is always kept. */
  execute(line: string): Promise<void> | undefined {
    const [, name, rest] = /^\s*([^\s/]*)(.*)$/.exec(line) as RegExpExecArray;
    if (name === '') return undefined;
    const command = findCommand(COMMANDS, name);
    if (command !== undefined) return this.run(command, name, rest);
    this.print(`unknown command: '${name}'\n`);
    return undefined;
  }

  private run(command: Command, name: string, rest: string): Promise<void> | undefined {
    const args = new Arguments(rest, (register) => registerValue(this.target.cpu(this.session.cpuIndex), register));
    this.running = new Interruption();
    let promise: Promise<void> | undefined;
    try {
      promise = command.run(args, this.session) ?? undefined;
    } catch (error) {
      if (!(error instanceof MonitorError)) throw error;
      this.print(`${error.message}\n`);
      if (!error.message.startsWith('unknown command')) this.print(`Try "help ${name}" for more information\n`);
    } finally {
      if (promise === undefined) this.running = null;
    }
    return promise && this.finish(promise);
  }

  private async finish(command: Promise<void>): Promise<void> {
    try {
      await command;
    } catch (error) {
      if (!(error instanceof MonitorError)) throw error;
      this.print(`${error.message}\n`);
    } finally {
      this.running = null;
    }
  }

  private complete(line: string): string[] {
    const words = line.trimStart().split(/\s+/);
    if (words.length === 1) return COMMANDS.flatMap(({ names }) => names);
    const takesTopic = words[0] === 'info' || (words[0] === 'help' && words[1] === 'info' && words.length === 3);
    if (takesTopic) return infoTopics(this.session).flatMap(({ names }) => names);
    if (words[0] === 'help' || words[0] === '?') return COMMANDS.flatMap(({ names }) => names);
    return words[0] === 'sendkey' ? [...this.target.keys] : [];
  }
}
