/**
 * Editing of one line on a terminal: cursor keys, Emacs keys, history, completion. What is typed at the end of the line costs one byte of
 * output, so that a monitor driven by a script prints what a person would see.
 */
const HISTORY = 64;
const LONGEST_LINE = 4096;

const BACKSPACE = '\b';
const CLEAR_TO_END = '\x1b[K';

/** Escape sequences, without the ESC, and the control key that does the same. */
const SEQUENCES: Record<string, string> = {
  '[A': '\x10',
  '[B': '\x0e',
  '[C': '\x06',
  '[D': '\x02',
  '[H': '\x01',
  '[F': '\x05',
  OH: '\x01',
  OF: '\x05',
  OA: '\x10',
  OB: '\x0e',
  OC: '\x06',
  OD: '\x02',
  '[1~': '\x01',
  '[4~': '\x05',
  '[3~': '\x04',
};

export interface LineEditorOptions {
  readonly prompt: string;
  write(text: string): void;
  onLine(line: string): void;
  /** All that could stand where the last word of `line` is begun. */
  complete(line: string): readonly string[];
}

export class LineEditor {
  readonly history: string[] = [];
  private line = '';
  private cursor = 0;
  /** Position in the history; its length is the line being typed. */
  private recalled = 0;
  private draft = '';
  /** An escape sequence so far, or null. */
  private sequence: string | null = null;

  constructor(private readonly options: LineEditorOptions) {}

  /** Shows the prompt and what has been typed. */
  show(): void {
    this.options.write(this.options.prompt + this.line + BACKSPACE.repeat(this.line.length - this.cursor));
  }

  input(text: string): void {
    for (const char of text) this.char(char);
  }

  private char(char: string): void {
    if (this.sequence !== null) {
      this.escape(this.sequence + char);
      return;
    }
    const action = KEYS[char];
    if (action !== undefined) action(this);
    else if (char === '\x1b') this.sequence = '';
    else if (char >= ' ' && char !== '\x7f' && this.line.length < LONGEST_LINE) this.insert(char);
  }

  private escape(sequence: string): void {
    const complete = /^(O.|\[[0-9;]*[@-~]|[^O[])$/.test(sequence);
    this.sequence = complete ? null : sequence;
    const key = complete ? SEQUENCES[sequence] : undefined;
    if (key !== undefined) KEYS[key](this);
  }

  private insert(text: string): void {
    const rest = this.line.slice(this.cursor);
    this.line = this.line.slice(0, this.cursor) + text + rest;
    this.cursor += text.length;
    this.options.write(text + rest + BACKSPACE.repeat(rest.length));
  }

  /** Takes out [start, end) and leaves the cursor at its place. */
  remove(start: number, end: number): void {
    if (start < 0 || end > this.line.length || start === end) return;
    const back = BACKSPACE.repeat(Math.max(0, this.cursor - start));
    const rest = this.line.slice(end);
    this.line = this.line.slice(0, start) + rest;
    this.cursor = start;
    this.options.write(back + rest + CLEAR_TO_END + BACKSPACE.repeat(rest.length));
  }

  get position(): number {
    return this.cursor;
  }

  get length(): number {
    return this.line.length;
  }

  moveTo(cursor: number): void {
    const target = Math.min(this.line.length, Math.max(0, cursor));
    if (target < this.cursor) this.options.write(BACKSPACE.repeat(this.cursor - target));
    else this.options.write(this.line.slice(this.cursor, target));
    this.cursor = target;
  }

  /** Where the word before the cursor begins. */
  wordStart(): number {
    return this.cursor - (/\S*\s*$/.exec(this.line.slice(0, this.cursor))?.[0].length ?? 0);
  }

  recall(step: number): void {
    const next = this.recalled + step;
    if (next < 0 || next > this.history.length) return;
    if (this.recalled === this.history.length) this.draft = this.line;
    this.recalled = next;
    this.replace(next === this.history.length ? this.draft : this.history[next]);
  }

  private replace(line: string): void {
    this.moveTo(0);
    this.line = line;
    this.cursor = line.length;
    this.options.write(line + CLEAR_TO_END);
  }

  submit(): void {
    this.moveTo(this.line.length);
    const { line } = this;
    this.options.write('\n');
    this.line = '';
    this.cursor = 0;
    if (line.trim() !== '' && line !== this.history[this.history.length - 1]) this.history.push(line);
    if (this.history.length > HISTORY) this.history.shift();
    this.recalled = this.history.length;
    this.options.onLine(line);
  }

  completeWord(): void {
    if (this.cursor < this.line.length) return;
    const begun = /\S*$/.exec(this.line)?.[0] ?? '';
    const candidates = this.options.complete(this.line).filter((word) => word.startsWith(begun));
    if (candidates.length === 0) return;
    const common = candidates.reduce(commonPrefix);
    if (candidates.length === 1) this.insert(`${common.slice(begun.length)} `);
    else if (common.length > begun.length) this.insert(common.slice(begun.length));
    else {
      this.options.write(`\n${candidates.join(' ')}\n`);
      this.show();
    }
  }
}

function commonPrefix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

const KEYS: Record<string, (editor: LineEditor) => void> = {
  '\r': (editor) => editor.submit(),
  '\n': (editor) => editor.submit(),
  '\t': (editor) => editor.completeWord(),
  '\b': (editor) => editor.remove(editor.position - 1, editor.position),
  '\x7f': (editor) => editor.remove(editor.position - 1, editor.position),
  '\x01': (editor) => editor.moveTo(0),
  '\x02': (editor) => editor.moveTo(editor.position - 1),
  '\x04': (editor) => editor.remove(editor.position, editor.position + 1),
  '\x05': (editor) => editor.moveTo(editor.length),
  '\x06': (editor) => editor.moveTo(editor.position + 1),
  '\x0b': (editor) => editor.remove(editor.position, editor.length),
  '\x0e': (editor) => editor.recall(1),
  '\x10': (editor) => editor.recall(-1),
  '\x15': (editor) => editor.remove(0, editor.position),
  '\x17': (editor) => editor.remove(editor.wordStart(), editor.position),
};
