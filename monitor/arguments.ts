/** Takes the arguments of a monitor command from its line, one after the other. */
import { evaluate } from './expression.ts';
import { type Format, parseFormat } from './format.ts';
import { MonitorError } from './target.ts';

export class Arguments {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly register: (name: string) => bigint | undefined,
  ) {}

  private skipBlanks(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++;
  }

  /** The next word, or undefined at the end of the line. */
  word(): string | undefined {
    this.skipBlanks();
    const found = /^[^ \t]+/.exec(this.text.slice(this.at))?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  /** A word, or anything between quotation marks; a backslash takes the next character as it is. */
  string(what: string): string {
    this.skipBlanks();
    if (this.text[this.at] !== '"') return this.required(what);
    const quoted = /^"((?:[^"\\]|\\.)*)"(?=[ \t]|$)/.exec(this.text.slice(this.at));
    if (quoted === null) throw new MonitorError('unterminated string literal');
    this.at += quoted[0].length;
    return quoted[1].replace(/\\(.)/g, '$1');
  }

  required(what: string): string {
    const word = this.word();
    if (word === undefined) throw new MonitorError(`${what} expected`);
    return word;
  }

  /** `/fmt`, if there is one. */
  format(previous: Format): Format {
    this.skipBlanks();
    if (this.text[this.at] !== '/') return { ...previous, count: 1 };
    this.at++;
    return parseFormat(this.word() ?? '', previous);
  }

  /** An arithmetic expression; it ends where nothing continues it. */
  expression(): bigint {
    const { value, end } = evaluate(this.text, this.at, this.register);
    this.at = end;
    return value;
  }

  end(): void {
    this.skipBlanks();
    if (this.at < this.text.length) throw new MonitorError('extraneous characters at the end of line');
  }
}
