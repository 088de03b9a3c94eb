/**
 * On-screen keyboards send no keys: they change the text of a field, and with suggestions they also replace what was there. Whatever
 * changes in a field that nobody sees is typed.
 */
import type { Machine } from '../api/browser/index.ts';

/** There has to be something to delete. */
const FILLER = '_'.repeat(64);
const BACKSPACE = '\x7f';

export class TouchKeyboard {
  private before = '';

  constructor(
    private readonly field: HTMLTextAreaElement,
    private readonly machine: () => Machine | null,
  ) {
    this.clear();
    field.addEventListener('input', (event) => {
      this.typeChange();
      if (!(event as InputEvent).isComposing) this.clear();
    });
    field.addEventListener('compositionend', () => this.clear());
  }

  focus(): void {
    this.field.focus();
  }

  private typeChange(): void {
    const { before } = this;
    const now = this.field.value;
    let same = 0;
    while (same < now.length && now[same] === before[same]) same++;
    const text = BACKSPACE.repeat(before.length - same) + now.slice(same);
    if (text !== '') this.machine()?.keyboard.type(text);
    this.before = now;
  }

  private clear(): void {
    this.field.value = this.before = FILLER;
    this.field.setSelectionRange(FILLER.length, FILLER.length);
  }
}
