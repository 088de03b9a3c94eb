/** The page: choose a machine, run it. */
import type { MachineConfig } from '../api/browser/index.ts';
import { MachineError } from '../api/browser/index.ts';
import { Autosave } from './autosave.ts';
import { byId, toast } from './dom.ts';
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
  private readonly autosave = new Autosave(this.view);

  constructor(private readonly index: GuestIndex) {
    this.ids = index.guests.map(({ id }) => id);
    const settings = readSettings(location.search, this.ids);
    this.form = new StartForm(index.guests, settings);
    this.view.layout = settings.layout;
    this.form.onChange = (changed) => this.remember(changed);
    this.form.onStart = () => this.start();
    this.view.onLayout = () => this.remember(this.form.value);
    this.view.onEnd = () => this.end();
    this.view.drives.onChange = (changes) => this.autosave.change(changes);
    byId('brand').addEventListener('click', (event) => {
      event.preventDefault();
      if (this.view.machine === null) location.assign('.');
    });
    watchTheme((dark) => this.view.console.setDark(dark));
    byId('resume').addEventListener('click', () => this.resume());
    byId('forget').addEventListener('click', () => this.forget());
  }

  /** A tab that was reloaded goes on; otherwise there is the form, which offers what was saved. */
  async begin(): Promise<void> {
    const kept = await this.autosave.load();
    byId('resume-card').hidden = kept === null;
    if (kept !== null) byId('resume-text').textContent = `${kept.title}, saved ${new Date(kept.when).toLocaleString()}`;
    if (kept !== null && this.autosave.wasReloaded) await this.resume();
    else if (this.form.value.autostart) await this.start();
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
    if (typeof config === 'string') this.form.problem(config);
    else await this.run(config, this.form.guest?.name ?? 'Your own files');
  }

  private async resume(): Promise<void> {
    const kept = await this.autosave.load();
    if (kept === null) return;
    await this.run(await this.autosave.configOf(kept), kept.title);
    if (this.view.machine !== null) toast('The machine goes on where it was.');
  }

  private async forget(): Promise<void> {
    await this.autosave.forget();
    byId('resume-card').hidden = true;
    byId('start').focus();
  }

  private async run(config: MachineConfig, title: string): Promise<void> {
    this.form.problem(null);
    this.phase('machine');
    try {
      await this.view.start(config);
      await this.autosave.begin(title, config);
    } catch (error) {
      const cancelled = document.body.dataset.phase === 'start';
      this.end();
      if (!cancelled) this.form.problem(explain(error as Error));
    }
  }

  /** The user is done with the machine: it is not to come back by itself. */
  private async end(): Promise<void> {
    this.autosave.end();
    this.view.end();
    this.phase('start');
    byId('start').focus();
    byId('resume-card').hidden = (await this.autosave.load()) === null;
  }

  /** What is to be built; a string says why nothing can. */
  private config(): MachineConfig | string {
    const { memory, cpu, append } = this.form.value;
    const { guest, files } = this.form;
    const { bios, vgaBios } = this.index;
    const common = { memory, cpu, bios, vgaBios };
    if (guest !== undefined) return { ...common, kernel: guest.kernel, initrd: guest.initrd, append: append ?? guest.append };
    if (files.length === 0) return 'No file was chosen yet: drop one into the field below.';
    const machine = machineOf(files);
    if (typeof machine === 'string') return machine;
    const whole = { ...common, ...machine, ...(machine.kernel !== undefined && { append: append ?? undefined }) };
    // A saved machine has its own.
    return machine.saved === undefined ? whole : { ...whole, memory: undefined, cpu: undefined };
  }
}

/** For the user; what is a bug of ours says so. */
function explain(error: Error): string {
  if (error instanceof MachineError) return `${error.message[0].toUpperCase()}${error.message.slice(1)}.`;
  return `Something is wrong with twin86 itself; please report it:\n${error.message}`;
}

try {
  await new Page(await loadGuestIndex()).begin();
} catch (error) {
  byId('problem').hidden = false;
  byId('problem').textContent = (error as Error).message;
  throw error;
}
