/** The form in which a machine is chosen: the server's guests, files that are dropped, settings. */
import { CPU_MODELS } from '../accel/tcg/cpu-models.ts';
import { byId, toast } from './dom.ts';
import { type Dropped, describe, type FileKind, IMAGES, recognise } from './dropped.ts';
import type { GuestEntry } from './guests.ts';
import { DEFAULT_CPU, MEMORY_SIZES, type Settings } from './settings.ts';

const OWN_FILES = '';

export class StartForm {
  files: Dropped[] = [];
  private settings: Settings;
  private readonly memory = byId<HTMLInputElement>('memory');
  private readonly cpu = byId<HTMLSelectElement>('cpu');
  private readonly append = byId<HTMLInputElement>('append');
  private readonly drop = byId('drop');
  /** Something was chosen. */
  onChange: (settings: Settings) => void = () => {};
  onStart: () => void = () => {};

  constructor(
    private readonly guests: readonly GuestEntry[],
    settings: Settings,
  ) {
    this.settings = settings;
    this.listGuests();
    this.listModels();
    this.memory.max = String(MEMORY_SIZES.length - 1);
    this.memory.value = String((MEMORY_SIZES as readonly number[]).indexOf(settings.memory));
    if (settings.append !== null) this.append.value = settings.append;
    this.memory.addEventListener('input', () => this.change({ memory: MEMORY_SIZES[Number(this.memory.value)] }));
    this.cpu.addEventListener('change', () => this.change({ cpu: this.cpu.value }));
    this.append.addEventListener('input', () => this.change({ append: this.append.value || null }));
    byId('start-view').addEventListener('submit', (event) => {
      event.preventDefault();
      this.onStart();
    });
    this.takeFiles();
    this.change({});
  }

  get value(): Settings {
    return this.settings;
  }

  problem(message: string | null): void {
    const element = byId('problem');
    element.hidden = message === null;
    element.textContent = message;
    if (message !== null) element.scrollIntoView({ block: 'nearest' });
  }

  /** The guest that is chosen; undefined: the user's files. */
  get guest(): GuestEntry | undefined {
    return this.guests.find(({ id }) => id === this.settings.guest);
  }

  private change(changes: Partial<Settings>): void {
    this.settings = { ...this.settings, ...changes };
    const { guest, memory, cpu } = this.settings;
    byId('memory-text').textContent = memory < 1024 ? `${memory} MiB` : `${memory / 1024} GiB`;
    const saved = guest === null && this.files.some(({ kind }) => kind === 'saved');
    byId('settings-summary').textContent = saved ? 'as it was saved' : `${byId('memory-text').textContent}, ${cpu}`;
    for (const field of [this.memory, this.cpu]) field.disabled = saved;
    this.append.placeholder = this.guest?.append ?? '';
    this.onChange(this.settings);
  }

  private listGuests(): void {
    const choices = this.guests.map(({ id, name, description }) => choice(id, name, description));
    const own = choice(OWN_FILES, 'Your own files', 'Drop them below, or choose them');
    byId('guests').replaceChildren(...choices, own);
    byId('guests').addEventListener('change', (event) => this.choose((event.target as HTMLInputElement).value || null));
    this.check(this.settings.guest);
  }

  private choose(guest: string | null): void {
    this.check(guest);
    this.problem(null);
    this.change({ guest });
  }

  private check(guest: string | null): void {
    const radio = document.querySelector<HTMLInputElement>(`#guests input[value="${CSS.escape(guest ?? OWN_FILES)}"]`);
    if (radio !== null) radio.checked = true;
  }

  private listModels(): void {
    const names = Object.keys(CPU_MODELS);
    if (!names.includes(this.settings.cpu)) names.unshift(this.settings.cpu);
    this.cpu.replaceChildren(...names.map((name) => new Option(name === DEFAULT_CPU ? `${name} (usual)` : name, name)));
    this.cpu.value = this.settings.cpu;
  }

  // ---- files ----

  private takeFiles(): void {
    const input = byId<HTMLInputElement>('files');
    input.addEventListener('change', () => {
      this.add([...(input.files ?? [])]);
      input.value = '';
    });
    // Wherever a file is let go on this view, it is meant for it.
    document.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.drop.classList.add('over');
    });
    document.addEventListener('dragleave', () => this.drop.classList.remove('over'));
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      this.drop.classList.remove('over');
      if (byId('start-view').hidden) toast('To use another file, put it into a drive (Drives), or end this machine first.');
      else this.add([...(event.dataTransfer?.files ?? [])]);
    });
  }

  async add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    try {
      this.files.push(...(await Promise.all(files.map(recognise))));
    } catch (error) {
      this.problem(`A file cannot be read: ${(error as Error).message}`);
    }
    this.choose(null);
    this.listFiles();
  }

  /** What a file is; of an image the user may say that it is another one. */
  private kindOf(dropped: Dropped): HTMLElement {
    if (!IMAGES.includes(dropped.kind)) return Object.assign(document.createElement('span'), { textContent: describe(dropped.kind) });
    const select = document.createElement('select');
    select.setAttribute('aria-label', `What ${dropped.file.name} is`);
    select.append(...IMAGES.map((kind) => new Option(describe(kind), kind, false, kind === dropped.kind)));
    select.addEventListener('change', () => this.replace(dropped, [{ ...dropped, kind: select.value as FileKind }]));
    return select;
  }

  private replace(dropped: Dropped, by: readonly Dropped[]): void {
    this.files = this.files.flatMap((other) => (other === dropped ? by : [other]));
    this.listFiles();
    this.change({});
  }

  private listFiles(): void {
    this.drop.classList.toggle('filled', this.files.length > 0);
    const items = this.files.map((dropped) => {
      const item = document.createElement('li');
      const bytes = document.createElement('span');
      bytes.textContent = size(dropped.file.size);
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.className = 'quiet';
      remove.textContent = 'Remove';
      remove.setAttribute('aria-label', `Remove ${dropped.file.name}`);
      remove.addEventListener('click', () => this.replace(dropped, []));
      item.append(dropped.file.name, this.kindOf(dropped), bytes, remove);
      return item;
    });
    byId('dropped').replaceChildren(...items);
  }
}

function choice(value: string, name: string, description: string): HTMLLabelElement {
  const label = document.createElement('label');
  label.className = 'choice';
  const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'guest', value });
  const strong = document.createElement('strong');
  strong.textContent = name;
  const span = document.createElement('span');
  span.textContent = description;
  label.append(input, strong, span);
  return label;
}

export function size(bytes: number): string {
  if (bytes < 2 ** 10) return `${bytes} bytes`;
  return bytes < 2 ** 20 ? `${Math.round(bytes / 2 ** 10)} KiB` : `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
