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

export class HumanMonitor {
  private readonly editor: LineEditor;
  private readonly session: Session;
  private greeted = false;
  private focused = false;

  constructor(
    private readonly target: MonitorTarget,
    private readonly char: CharBackend,
  ) {
    const print = (text: string) => this.print(text);
    this.editor = new LineEditor({
      prompt: PROMPT,
      write: print,
      onLine: (line) => {
        this.execute(line);
        if (this.focused) this.editor.show();
      },
      complete: (line) => this.complete(line),
    });
    this.session = { target, cpuIndex: 0, format: DEFAULT_FORMAT, history: this.editor.history, print };
    char.onInput = (bytes) => {
      this.editor.input(String.fromCharCode(...bytes));
      return bytes.length;
    };
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

  /** Runs one line; QMP's human-monitor-command may come here too. */
  execute(line: string): void {
    const [, name, rest] = /^\s*([^\s/]*)(.*)$/.exec(line) as RegExpExecArray;
    if (name === '') return;
    const command = findCommand(COMMANDS, name);
    if (command === undefined) this.print(`unknown command: '${name}'\n`);
    else this.run(command, name, rest);
  }

  private run(command: Command, name: string, rest: string): void {
    const args = new Arguments(rest, (register) => registerValue(this.target.cpu(this.session.cpuIndex), register));
    try {
      command.run(args, this.session);
    } catch (error) {
      if (!(error instanceof MonitorError)) throw error;
      this.print(`${error.message}\n`);
      if (!error.message.startsWith('unknown command')) this.print(`Try "help ${name}" for more information\n`);
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
