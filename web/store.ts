/** Saved machines in the browser's own database, the newest ones. */

export interface Kept {
  /** The tab that it belongs to. */
  readonly tab: string;
  readonly when: number;
  readonly title: string;
  /** Of the server's guests, for a reboot; null: the user's files, which are not kept. */
  readonly guest: string | null;
  readonly append: string | null;
  readonly saved: Blob;
}

const DATABASE = 'twin86';
const STORE = 'machines';
/** They are large: those of the last few tabs have to do. */
const MOST = 3;

export class Store {
  private database: Promise<IDBDatabase> | null = null;

  /** Replaces what was kept of this tab. */
  async put(kept: Kept): Promise<void> {
    await this.request('readwrite', (store) => store.put(kept));
    const old = (await this.newestFirst()).slice(MOST);
    for (const { tab } of old) await this.remove(tab);
  }

  remove(tab: string): Promise<unknown> {
    return this.request('readwrite', (store) => store.delete(tab));
  }

  async newestFirst(): Promise<Kept[]> {
    const all = await this.request<Kept[]>('readonly', (store) => store.getAll());
    return all.sort((a, b) => b.when - a.when);
  }

  private open(): Promise<IDBDatabase> {
    this.database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'tab' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return this.database;
  }

  private async request<T>(mode: IDBTransactionMode, make: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    const transaction = (await this.open()).transaction(STORE, mode);
    const request = make(transaction.objectStore(STORE));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result as T);
      transaction.onabort = () => reject(transaction.error ?? request.error);
    });
  }
}
