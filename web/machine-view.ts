/** The view of a machine: its screen and console, its buttons, its lights. */
import { Machine, type MachineConfig, type MachineEvents, type RunState } from '../api/browser/index.ts';
import { byId, download, label, lockKeyboard, toast } from './dom.ts';
import { DrivesDialog } from './drives.ts';
import { KeyRow } from './key-row.ts';
import { ScreenView } from './screen.ts';
import type { Layout } from './settings.ts';
import { size } from './start-form.ts';
import { Activity } from './status.ts';
import { SerialConsole } from './terminal.ts';

const STATE_NAMES: Record<RunState, string> = {
  prelaunch: 'Loading',
  running: 'Running',
  paused: 'Paused',
  debug: 'Stopped',
  'internal-error': 'Failed',
  shutdown: 'Off',
  'save-vm': 'Saving',
  'restore-vm': 'Restoring',
  postmigrate: 'Saved',
};

export class MachineView {
  readonly console: SerialConsole;
  readonly screen: ScreenView;
  machine: Machine | null = null;
  onLayout: (layout: Layout) => void = () => {};
  /** The user is done with the machine. */
  onEnd: () => void = () => {};
  private chosen: Layout = 'split';
  private readonly narrow = matchMedia('(max-width: 820px)');
  readonly drives = new DrivesDialog(() => this.machine);
  private readonly activity: Activity;
  private shownState: RunState = 'prelaunch';
  private loading: AbortController | null = null;

  constructor() {
    const leave = () => {
      if (document.fullscreenElement) document.exitFullscreen();
      byId('run').focus();
    };
    this.console = new SerialConsole(byId('terminal'), leave);
    this.screen = new ScreenView(leave);
    this.activity = new Activity();
    new KeyRow(() => this.machine);
    this.listenToButtons();
    this.listenToTabs();
    this.narrow.addEventListener('change', () => this.showLayout());
  }

  /** Builds and starts a machine. Throws what went wrong, with the view as it was. */
  async start(config: MachineConfig): Promise<void> {
    this.loading = new AbortController();
    this.showState('prelaunch');
    this.console.connect(null);
    this.progress({ file: 'machine', loaded: 0, total: null });
    try {
      const machine = await Machine.create(config, {
        worker: new URL('worker.js', document.baseURI),
        core: new URL('core.wasm', document.baseURI),
        onProgress: (progress) => this.progress(progress),
        onWarning: toast,
        signal: this.loading.signal,
      });
      this.connect(machine);
      this.drives.connect(config);
      await machine.start();
      this.focus();
    } finally {
      this.loading = null;
      byId('loading').hidden = true;
    }
  }

  /** Ends the machine. */
  end(): void {
    this.loading?.abort();
    this.machine?.dispose();
    this.machine = null;
    this.screen.connect(null);
    this.activity.connect(null);
    this.drives.connect(null);
    this.console.connect(null);
  }

  get layout(): Layout {
    return this.chosen;
  }

  set layout(layout: Layout) {
    this.chosen = layout;
    this.showLayout();
    this.onLayout(layout);
  }

  /** What is really shown: there is no room for both on a phone. */
  private get shown(): Layout {
    return this.chosen === 'split' && this.narrow.matches ? 'serial' : this.chosen;
  }

  private showLayout(): void {
    byId('machine-view').dataset.layout = this.shown;
    for (const name of ['screen', 'serial', 'split']) {
      const tab = byId(`tab-${name}`);
      tab.setAttribute('aria-selected', String(name === this.shown));
      tab.tabIndex = name === this.shown ? 0 : -1;
    }
  }

  private connect(machine: Machine): void {
    this.machine = machine;
    this.console.connect(machine.serial);
    this.screen.connect(machine);
    this.activity.connect(machine);
    machine.on('serial', ({ bytes }) => this.console.write(bytes));
    machine.on('state', ({ state }) => this.showState(state));
    machine.on('off', ({ reason }) =>
      toast(reason === 'guest-shutdown' ? 'The guest has switched the machine off.' : `The machine is off (${reason}).`),
    );
    machine.on('error', ({ message }) => {
      this.showState('internal-error');
      toast(message);
    });
  }

  private focus(): void {
    if (this.shown === 'screen') this.screen.focus();
    else this.console.focus();
  }

  private showState(state: RunState): void {
    // Too short to be shown: an automatic save must not make the buttons flicker.
    if (state === 'save-vm' || state === 'restore-vm') return;
    this.shownState = state;
    byId('state').dataset.state = state;
    byId('state-text').textContent = STATE_NAMES[state];
    const [icon, words] = state === 'running' ? ['pause', 'Pause'] : state === 'shutdown' ? ['play', 'Start'] : ['play', 'Go on'];
    label(byId('run'), icon, words);
    const gone = state === 'prelaunch' || state === 'internal-error';
    for (const id of ['run', 'reset', 'power', 'drives', 'save', 'shot']) byId<HTMLButtonElement>(id).disabled = gone;
    byId<HTMLButtonElement>('power').disabled ||= state !== 'running';
  }

  private progress({ file, loaded, total }: MachineEvents['progress']): void {
    byId('loading').hidden = false;
    const bar = byId<HTMLProgressElement>('loading-bar');
    if (total === null) bar.removeAttribute('value');
    else Object.assign(bar, { max: total, value: loaded });
    byId('loading-text').textContent = `Loading the ${file}${loaded > 0 ? `, ${size(loaded)}` : ''}${total ? ` of ${size(total)}` : ''}`;
  }

  private listenToButtons(): void {
    const on = (id: string, action: (machine: Machine) => unknown) =>
      byId(id).addEventListener('click', async () => {
        if (this.machine === null) return;
        try {
          await action(this.machine);
        } catch (error) {
          toast((error as Error).message);
        }
      });
    on('run', (machine) => {
      if (this.shownState === 'running') return machine.pause();
      return this.shownState === 'shutdown' ? machine.reset() : machine.start();
    });
    on('reset', (machine) => machine.reset());
    on('power', async (machine) => {
      await machine.powerButton();
      toast('The power button was pressed: the guest is asked to shut down.');
    });
    on('save', async (machine) => {
      // With what the guest has written to its disks, the file is to be enough to go on elsewhere.
      const media = (await machine.drives.list()).filter(({ kind, medium }) => medium && kind !== 'cdrom');
      const disks = media.some(({ written }) => written);
      const saved = await machine.save({ disks });
      const when = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
      download(new Blob([saved as Uint8Array<ArrayBuffer>]), `twin86-${when}.machine`);
      const also = media.length > 0 && !disks ? ', with the images of its disks,' : '';
      toast(`Saved${disks ? ' with its disks' : ''}: ${size(saved.length)}. Drop the file here${also} to go on with it.`);
    });
    on('shot', async () => {
      const picture = await this.screen.toBlob();
      if (picture !== null) download(picture, 'twin86.png');
    });
    on('copy', () => this.console.copy());
    on('paste', () => this.console.paste());
    on('mouse', () => this.screen.captureMouse());
    byId('full').addEventListener('click', () => this.fillScreen());
    byId('cancel').addEventListener('click', () => this.onEnd());
    byId('end').addEventListener('click', () => this.onEnd());
  }

  /** With every key for the guest where the browser can do that (Esc too, which else would end it): Ctrl+Alt is the way out, or a long Esc. */
  private async fillScreen(): Promise<void> {
    try {
      await byId('panes').requestFullscreen();
      this.focus();
      await lockKeyboard();
    } catch (error) {
      toast((error as Error).message);
    }
  }

  /** Tabs as the ARIA Authoring Practices have them: one is in the tab order, arrows go to the others. */
  private listenToTabs(): void {
    const names: readonly Layout[] = ['screen', 'serial', 'split'];
    for (const [i, name] of names.entries()) {
      const tab = byId(`tab-${name}`);
      tab.addEventListener('click', () => {
        this.layout = name;
      });
      tab.addEventListener('keydown', (event) => {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        if (step === 0) return;
        const next = names[(i + step + names.length) % names.length];
        this.layout = next;
        byId(`tab-${next}`).focus();
      });
    }
  }
}
