/** The page: choose a machine, run it. */
import type { MachineConfig } from '../api/browser/index.ts';
import { MachineError } from '../api/browser/index.ts';
import { byId } from './dom.ts';
import { machineOf } from './dropped.ts';
import { type GuestIndex, loadGuestIndex } from './guests.ts';
import { MachineView } from './machine-view.ts';
import { readSettings, type Settings, writeSettings } from './settings.ts';
import { StartForm } from './start-form.ts';
import { watchTheme } from './theme.ts';

class Page {
  private readonly view = new MachineView();
  private readonly form: StartForm;
  private readonly ids: readonly string[];

  constructor(private readonly index: GuestIndex) {
    this.ids = index.guests.map(({ id }) => id);
    const settings = readSettings(location.search, this.ids);
    this.form = new StartForm(index.guests, settings);
    this.view.layout = settings.layout;
    this.form.onChange = (changed) => this.remember(changed);
    this.form.onStart = () => this.start();
    this.view.onLayout = () => this.remember(this.form.value);
    this.view.onEnd = () => this.end();
    byId('brand').addEventListener('click', (event) => {
      event.preventDefault();
      if (this.view.machine === null) location.assign('.');
    });
    watchTheme((dark) => this.view.console.setDark(dark));
    if (settings.autostart) this.start();
  }

  private remember(settings: Settings): void {
    history.replaceState(null, '', writeSettings({ ...settings, layout: this.view.layout }, this.ids));
  }

  private phase(phase: 'start' | 'machine'): void {
    document.body.dataset.phase = phase;
    byId('start-view').hidden = phase !== 'start';
    byId('machine-view').hidden = phase !== 'machine';
  }

  private async start(): Promise<void> {
    const config = this.config();
    if (typeof config === 'string') {
      this.form.problem(config);
      return;
    }
    this.form.problem(null);
    this.phase('machine');
    try {
      await this.view.start(config);
    } catch (error) {
      const cancelled = document.body.dataset.phase === 'start';
      this.end();
      if (!cancelled) this.form.problem(explain(error as Error));
    }
  }

  private end(): void {
    this.view.end();
    this.phase('start');
    byId('start').focus();
  }

  /** What is to be built; a string says why nothing can. */
  private config(): MachineConfig | string {
    const { memory, cpu, append } = this.form.value;
    const { guest, files } = this.form;
    const { bios, vgaBios } = this.index;
    const common = { memory, cpu, bios, vgaBios };
    if (guest !== undefined) return { ...common, kernel: guest.kernel, initrd: guest.initrd, append: append ?? guest.append };
    if (files.length === 0) return 'No file was chosen yet: drop a kernel into the field below.';
    const machine = machineOf(files);
    return typeof machine === 'string' ? machine : { ...common, ...machine, append: append ?? undefined };
  }
}

/** For the user; what is a bug of ours says so. */
function explain(error: Error): string {
  if (error instanceof MachineError) return `${error.message[0].toUpperCase()}${error.message.slice(1)}.`;
  return `Something is wrong with twin86 itself; please report it:\n${error.message}`;
}

try {
  new Page(await loadGuestIndex());
} catch (error) {
  byId('problem').hidden = false;
  byId('problem').textContent = (error as Error).message;
  throw error;
}
