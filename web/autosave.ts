/**
 * Keeps the machine in the browser's storage: when the guest has become idle after it was busy, when the tab is hidden, and now and then
 * if it never idles. The guest stands still only until it has been copied, and is slower while the copy is compressed.
 */
import type { Machine, MachineConfig } from '../api/browser/index.ts';
import { toast } from './dom.ts';
import { Idleness } from './idleness.ts';
import { type Kept, Store } from './store.ts';

const LOOK_MS = 2000;
/** More than this is worth a save, as is whatever the user did or the guest said. */
const WORTH_INSTRUCTIONS = 50e6;
const LEAST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 180_000;
const TAB = 'twin86.tab';
const RUNNING = 'twin86.running';

export class Autosave {
  private readonly store = new Store();
  private readonly tab = tabId();
  private title: string | null = null;
  private config: MachineConfig = {};
  private idleness = new Idleness();
  private seen = 0;
  private savedAt = 0;
  private savedInstructions = 0;
  private happened = false;
  private saving = false;
  private failed = false;

  constructor(private readonly view: { readonly machine: Machine | null }) {
    setInterval(() => this.look(), LOOK_MS);
    for (const type of ['keydown', 'pointerdown']) {
      document.addEventListener(
        type,
        () => {
          this.happened = true;
        },
        { capture: true },
      );
    }
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.save();
    });
  }

  /** This tab had a machine when it was left. */
  get wasReloaded(): boolean {
    return sessionStorage.getItem(RUNNING) !== null;
  }

  /** What was kept of this tab, or else of the last one. */
  async load(): Promise<Kept | null> {
    const all = await this.store.newestFirst().catch(() => []);
    return all.find(({ tab }) => tab === this.tab) ?? (this.wasReloaded ? null : (all[0] ?? null));
  }

  async forget(): Promise<void> {
    const kept = await this.load();
    if (kept !== null) await this.store.remove(kept.tab);
  }

  /** What a kept machine was made of, with itself in it. */
  async configOf({ tab, saved }: Kept): Promise<MachineConfig> {
    return { ...(await this.store.configOf(tab)), saved };
  }

  async begin(title: string, config: MachineConfig): Promise<void> {
    this.title = title;
    this.idleness = new Idleness();
    this.seen = this.savedInstructions = 0;
    this.savedAt = performance.now();
    this.failed = false;
    this.happened = false;
    this.view.machine?.on('serial', () => {
      this.happened = true;
    });
    sessionStorage.setItem(RUNNING, '');
    const { saved: _, ...rest } = config;
    this.config = rest;
    await this.keepConfig();
  }

  /** Something else is in a drive: what was saved with the old medium would not fit the new one. */
  async change(changes: Partial<MachineConfig>): Promise<void> {
    this.config = { ...this.config, ...changes };
    await this.keepConfig();
    await this.save();
  }

  private async keepConfig(): Promise<void> {
    await this.store.putConfig({ tab: this.tab, config: this.config }).catch((error: Error) => this.fail(error));
  }

  end(): void {
    this.title = null;
    sessionStorage.removeItem(RUNNING);
  }

  private async look(): Promise<void> {
    const { machine } = this.view;
    if (machine?.state !== 'running' || this.title === null) return;
    const counters = await machine.counters().catch(() => null);
    if (counters === null) return;
    const idle = this.idleness.look(counters);
    this.seen = counters.instructions;
    const waited = performance.now() - this.savedAt;
    const worth = this.happened || this.seen - this.savedInstructions > WORTH_INSTRUCTIONS;
    if (worth && ((idle && waited > LEAST_WAIT_MS) || waited > LONGEST_WAIT_MS)) await this.save();
  }

  private async save(): Promise<void> {
    const { machine } = this.view;
    const { title } = this;
    if (this.saving || this.failed || title === null || (machine?.state !== 'running' && machine?.state !== 'paused')) return;
    this.saving = true;
    this.happened = false;
    try {
      const saved = await machine.save();
      if (machine !== this.view.machine) return;
      await this.store.put({ title, tab: this.tab, when: Date.now(), saved: new Blob([saved as Uint8Array<ArrayBuffer>]) });
      this.savedAt = performance.now();
      this.savedInstructions = this.seen;
    } catch (error) {
      if (machine === this.view.machine) this.fail(error as Error);
    } finally {
      this.saving = false;
    }
  }

  /** A full disk stays full: saying it once is enough. */
  private fail(error: Error): void {
    if (!this.failed) toast(`The machine cannot be kept in this browser: ${error.message}`);
    this.failed = true;
  }
}

/** The same as long as the tab lives; a copy of the tab gets one of its own. */
function tabId(): string {
  const copied = performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'navigate');
  const own = copied ? null : sessionStorage.getItem(TAB);
  const id = own ?? crypto.randomUUID();
  if (own === null) sessionStorage.removeItem(RUNNING);
  sessionStorage.setItem(TAB, id);
  return id;
}
