/** Saved machines in the browser's own database, the newest ones. */
import type { MachineConfig } from '../api/public.ts';

export interface Kept {
  /** The tab that it belongs to. */
  readonly tab: string;
  readonly when: number;
  readonly title: string;
  readonly saved: Blob;
}

/** What the machine was made of, the user's own files included: a reboot and its drives need it. Kept apart because it does not change. */
interface Made {
  readonly tab: string;
  readonly config: MachineConfig;
}

const DATABASE = 'twin86';
const MACHINES = 'machines';
const CONFIGS = 'configs';
/** They are large: those of the last few tabs have to do. */
const MOST = 3;

export class Store {
  private database: Promise<IDBDatabase> | null = null;

  /** Replaces what was kept of this tab. */
  async put(kept: Kept): Promise<void> {
    await this.request(MACHINES, 'readwrite', (store) => store.put(kept));
    const old = (await this.newestFirst()).slice(MOST);
    for (const { tab } of old) await this.remove(tab);
  }

  putConfig(made: Made): Promise<unknown> {
    return this.request(CONFIGS, 'readwrite', (store) => store.put(made));
  }

  async configOf(tab: string): Promise<MachineConfig | undefined> {
    return (await this.request<Made | undefined>(CONFIGS, 'readonly', (store) => store.get(tab)))?.config;
  }

  async remove(tab: string): Promise<void> {
    for (const name of [MACHINES, CONFIGS]) await this.request(name, 'readwrite', (store) => store.delete(tab));
  }

  async newestFirst(): Promise<Kept[]> {
    const all = await this.request<Kept[]>(MACHINES, 'readonly', (store) => store.getAll());
    return all.sort((a, b) => b.when - a.when);
  }

  private open(): Promise<IDBDatabase> {
    this.database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => {
        for (const name of [MACHINES, CONFIGS]) request.result.createObjectStore(name, { keyPath: 'tab' });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return this.database;
  }

  private async request<T>(name: string, mode: IDBTransactionMode, make: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    const transaction = (await this.open()).transaction(name, mode);
    const request = make(transaction.objectStore(name));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result as T);
      transaction.onabort = () => reject(transaction.error ?? request.error);
    });
  }
}
