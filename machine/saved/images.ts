/** Disk images within a saved machine, where that is wanted: of every drive that can be written, as the guest sees it. */
import { BlockDrive, SECTOR } from '../block.ts';
import type { Machine } from '../machine.ts';
import { SnapshotError } from '../snapshot.ts';
import { packStretch, STRETCH, unpackStretch, wholePages } from './stretch.ts';

/** Its section's name goes on with that of the drive. */
export const IMAGE = 'image:';
export const IMAGE_VERSION = 1;

/** What cannot be written stays outside: it is the same at any time. */
export const drivesWithImages = (machine: Machine): BlockDrive[] =>
  machine.devices.all().filter((device): device is BlockDrive => device instanceof BlockDrive && !device.readOnly);

export const imageSize = (drive: BlockDrive): number => drive.sectors * SECTOR;

/** The frame of the stretch at `at`; null if all of it is zero. */
export async function packImage(drive: BlockDrive, at: number): Promise<Uint8Array | null> {
  return packStretch(await readStretch(drive, at), at);
}

/** Filled up with zeros to whole pages. Only while the machine stands still. */
async function readStretch(drive: BlockDrive, at: number): Promise<Uint8Array> {
  const length = Math.min(STRETCH, imageSize(drive) - at);
  const bytes = new Uint8Array(wholePages(length));
  await drive.medium?.backend.read(at / SECTOR, bytes.subarray(0, length));
  return bytes;
}

/** Takes frames in order and makes the image what they say, or only looks whether that could be done. */
export class ImageUnpacker {
  /** Up to here the image is as it was. */
  private done = 0;
  private readonly size: number;

  constructor(
    private readonly drive: BlockDrive,
    private readonly writes: boolean,
  ) {
    this.size = imageSize(drive);
  }

  async put(packed: Uint8Array): Promise<void> {
    const stretch = unpackStretch(packed, this.done, this.size);
    if (stretch === null) throw new SnapshotError(`its image of drive '${this.drive.id}' is malformed`);
    await this.clearTo(stretch.at);
    const content = new Uint8Array(STRETCH);
    for (const { at, bytes } of stretch.pages) content.set(bytes, at - stretch.at);
    await this.place(content);
  }

  /** What no frame has described is zero. */
  async end(): Promise<void> {
    await this.clearTo(this.size);
    if (this.writes) await this.drive.medium?.backend.flush();
  }

  private async clearTo(to: number): Promise<void> {
    const zeros = new Uint8Array(STRETCH);
    while (this.done < to) await this.place(zeros);
  }

  /** Writes only sectors that are not so already: a sparse file stays one, and an overlay small. */
  private async place(content: Uint8Array): Promise<void> {
    const start = this.done;
    this.done = Math.min(start + STRETCH, this.size);
    if (!this.writes) return;
    const present = await readStretch(this.drive, start);
    const same = (at: number): boolean => {
      for (let i = at; i < at + SECTOR; i++) if (present[i] !== content[i]) return false;
      return true;
    };
    const length = this.done - start;
    for (let at = 0; at < length; ) {
      let end = at;
      while (end < length && !same(end)) end += SECTOR;
      if (end > at) await this.write(start + at, content.subarray(at, end));
      at = end + SECTOR;
    }
  }

  private async write(at: number, bytes: Uint8Array): Promise<void> {
    try {
      await this.drive.medium?.backend.write(at / SECTOR, bytes);
    } catch (error) {
      throw new SnapshotError(`cannot write the image of drive '${this.drive.id}': ${(error as Error).message}`, { cause: error });
    }
  }
}
