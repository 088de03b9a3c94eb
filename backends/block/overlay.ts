/**
 * Copy on write: what the guest writes stays in memory, over a base that is only read. The base is that of `snapshot=on`, an image
 * that a page fetches as it is needed, or one that a tab keeps while it saves the rest.
 */
import { type BlockBackend, SECTOR, type WrittenCluster, type WrittenSectors } from '../../machine/block.ts';
import { SnapshotError } from '../../machine/snapshot.ts';

/** Sectors that are kept together. Of one that is written in part, the rest is fetched from the base. */
const CLUSTER = 8;
const CLUSTER_BYTES = CLUSTER * SECTOR;

interface Cluster {
  readonly bytes: Uint8Array;
  /** A bit for each sector that was written. */
  mask: number;
}

export class OverlayBackend implements BlockBackend, WrittenSectors {
  readonly readOnly = false;
  private readonly clusters = new Map<number, Cluster>();

  constructor(private readonly base: BlockBackend) {}

  get sectors(): number {
    return this.base.sectors;
  }

  get written(): WrittenSectors {
    return this;
  }

  get any(): boolean {
    return this.clusters.size > 0;
  }

  read(sector: number, into: Uint8Array): Promise<void> | void {
    const count = into.length / SECTOR;
    let missing = 0;
    for (let i = 0; i < count; i++) if (!this.has(sector + i)) missing++;
    if (missing === 0) return this.lay(sector, into);
    const reading = this.base.read(sector, into);
    // What is written meanwhile comes later: a drive's requests are one after the other.
    if (reading instanceof Promise) return reading.then(() => this.lay(sector, into));
    this.lay(sector, into);
  }

  write(sector: number, from: Uint8Array): void {
    for (let at = 0; at < from.length; at += SECTOR) {
      const here = sector + at / SECTOR;
      const number = Math.floor(here / CLUSTER);
      let cluster = this.clusters.get(number);
      if (cluster === undefined) {
        cluster = { bytes: new Uint8Array(CLUSTER_BYTES), mask: 0 };
        this.clusters.set(number, cluster);
      }
      cluster.bytes.set(from.subarray(at, at + SECTOR), (here % CLUSTER) * SECTOR);
      cluster.mask |= 1 << (here % CLUSTER);
    }
  }

  flush(): void {}

  close(): void {
    this.base.close?.();
  }

  save(): WrittenCluster[] {
    const clusters = [...this.clusters].sort(([a], [b]) => a - b);
    return clusters.map(([number, { mask, bytes }]) => ({ number, mask, bytes: bytes.slice() }));
  }

  check(clusters: readonly WrittenCluster[]): void {
    for (const { number, mask, bytes } of clusters) {
      const known = Number.isInteger(number) && number >= 0 && Number.isInteger(mask) && mask > 0 && mask < 1 << CLUSTER;
      const last = number * CLUSTER + 31 - Math.clz32(mask);
      if (!known || last >= this.sectors || bytes.length !== CLUSTER_BYTES)
        throw new SnapshotError(`the snapshot holds written sectors that the image lacks (cluster ${number})`);
    }
  }

  restore(clusters: readonly WrittenCluster[]): void {
    this.clusters.clear();
    for (const { number, mask, bytes } of clusters) this.clusters.set(number, { mask, bytes: bytes.slice() });
  }

  private has(sector: number): boolean {
    return ((this.clusters.get(Math.floor(sector / CLUSTER))?.mask ?? 0) & (1 << (sector % CLUSTER))) !== 0;
  }

  /** Lays what was written over what the base has. */
  private lay(sector: number, into: Uint8Array): void {
    for (let at = 0; at < into.length; at += SECTOR) {
      const here = sector + at / SECTOR;
      if (!this.has(here)) continue;
      const start = (here % CLUSTER) * SECTOR;
      into.set((this.clusters.get(Math.floor(here / CLUSTER)) as Cluster).bytes.subarray(start, start + SECTOR), at);
    }
  }
}
