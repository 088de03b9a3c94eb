/**
 * The seam between drives of the guest and what holds their sectors on the host, and what is in a drive. Backends know nothing of
 * guest time; when the guest sees that a request is done is up to HostRequests.
 */
import type { Device } from './device.ts';
import type { HostRequest, HostRequests } from './requests.ts';
import { SnapshotError } from './snapshot.ts';
import type { Nanos } from './types.ts';

export const SECTOR = 512;

/** Sectors of 512 bytes. A call that is done when it returns gives no promise. Who calls stays inside [0, sectors). */
export interface BlockBackend {
  readonly sectors: number;
  readonly readOnly: boolean;
  read(sector: number, into: Uint8Array): Promise<void> | void;
  write(sector: number, from: Uint8Array): Promise<void> | void;
  flush(): Promise<void> | void;
  /** Lets go of the host's file. */
  close?(): void;
  /** What was written since the start, where nobody but this backend has it: saved machines contain it. */
  readonly written?: WrittenSectors;
}

export interface WrittenSectors {
  /** Whether there are any. */
  readonly any: boolean;
  save(): WrittenCluster[];
  /** Throws SnapshotError where the image has no such sectors. */
  check(clusters: readonly WrittenCluster[]): void;
  restore(clusters: readonly WrittenCluster[]): void;
}

/** Eight sectors, of which those with a bit in `mask` were written. */
export interface WrittenCluster {
  number: number;
  mask: number;
  bytes: Uint8Array;
}

/** A backend, and its name for people: the file. */
export interface Medium {
  readonly name: string;
  readonly backend: BlockBackend;
}

export interface BlockDriveState {
  /** null: nothing was in it. */
  sectors: number | null;
  written: WrittenCluster[];
}

export type BlockDone = (error: Error | null) => void;

/** What a disk, CD-ROM or floppy drive reads and writes: a medium, or none. */
export class BlockDrive implements Device<BlockDriveState> {
  readonly version = 1;
  /** Told when another medium is in it, or none. */
  onChange: (() => void) | null = null;
  /** How often the guest has read and written, for who watches. */
  reads = 0;
  writes = 0;
  private current: Medium | null;
  /** The last request to this drive; the next one begins when it has ended, so that writes stay in order. */
  private last: Promise<unknown> | null = null;

  constructor(
    readonly id: string,
    medium: Medium | null,
    private readonly requests: HostRequests,
  ) {
    this.current = medium;
  }

  get medium(): Medium | null {
    return this.current;
  }

  get sectors(): number {
    return this.current?.backend.sectors ?? 0;
  }

  get readOnly(): boolean {
    return this.current?.backend.readOnly ?? true;
  }

  /** Changes the medium; the old one is closed when what is under way on it has ended. */
  change(medium: Medium | null): void {
    const old = this.current?.backend;
    this.current = medium;
    const close = () => old?.close?.();
    if (this.last === null) close();
    else this.last.then(close, close);
    this.onChange?.();
  }

  /** `due` is that of a saved request that is made again. */
  read(sector: number, into: Uint8Array, done: BlockDone, due?: Nanos | null): HostRequest {
    this.reads++;
    return this.submit((backend) => backend.read(sector, into), done, due);
  }

  write(sector: number, from: Uint8Array, done: BlockDone, due?: Nanos | null): HostRequest {
    this.writes++;
    return this.submit((backend) => backend.write(sector, from), done, due);
  }

  flush(done: BlockDone, due?: Nanos | null): HostRequest {
    return this.submit((backend) => backend.flush(), done, due);
  }

  private submit(work: (backend: BlockBackend) => Promise<void> | void, done: BlockDone, due?: Nanos | null): HostRequest {
    const backend = this.current?.backend;
    const start = () => (backend === undefined ? Promise.reject(new Error('no medium')) : work(backend));
    const queued = (): Promise<void> | void => {
      const running = this.last === null ? start() : this.last.then(start, start);
      if (!(running instanceof Promise)) return;
      const mine = running
        .catch(() => {})
        .then(() => {
          if (this.last === mine) this.last = null;
        });
      this.last = mine;
      return running;
    };
    return this.requests.submit(queued, done, due);
  }

  /** The content is the host's; a reset changes nothing. */
  reset(): void {}

  save(): BlockDriveState {
    return { sectors: this.current?.backend.sectors ?? null, written: this.current?.backend.written?.save() ?? [] };
  }

  /** Until the host has ended what it was asked for, so that a copy of the image that is made now is complete. */
  async drain(): Promise<void> {
    while (this.last !== null) await this.last;
  }

  check({ sectors, written }: BlockDriveState): void {
    const here = this.current?.backend.sectors ?? null;
    const describe = (count: number | null) => (count === null ? 'nothing' : `a medium of ${count} sectors`);
    if (sectors !== here) throw new SnapshotError(`the snapshot had ${describe(sectors)} in drive '${this.id}', here is ${describe(here)}`);
    const target = this.current?.backend.written;
    if (written.length > 0 && !target)
      throw new SnapshotError(`the snapshot holds sectors written to drive '${this.id}'; open its image with snapshot=on`);
    target?.check(written);
  }

  restore({ written }: BlockDriveState): void {
    this.current?.backend.written?.restore(written);
  }

  dispose(): void {
    this.change(null);
  }
}
