/** A floppy drive behind the controller: where its head is, and what it sees of the medium. */
import type { BlockDrive, Medium } from '../../machine/block.ts';
import { capacity, type FloppyFormat, formatOf } from './format.ts';

export interface FloppyDriveState {
  track: number;
  /** DSKCHG: the medium was changed since the last step with one in. */
  changed: boolean;
}

/** Steps that the drive makes before it hits its end. */
const LAST_TRACK = 85;

export class FloppyDrive {
  track = 0;
  changed = true;

  constructor(readonly drive: BlockDrive) {
    drive.onChange = () => {
      this.changed = true;
    };
  }

  /** The kind of drive that reads a medium; an empty drive is one that reads all. */
  static typeFor(medium: Medium | null): FloppyFormat['drive'] {
    return medium === null ? '288' : formatOf(medium.backend.sectors).drive;
  }

  get format(): FloppyFormat | null {
    return this.drive.medium === null ? null : formatOf(this.drive.sectors);
  }

  get writeProtected(): boolean {
    return this.drive.medium !== null && this.drive.readOnly;
  }

  seek(track: number): void {
    this.track = Math.min(Math.max(track, 0), LAST_TRACK);
    if (this.drive.medium !== null) this.changed = false;
  }

  /** The sector of the image where a sector of the format is; null where the medium has none such. */
  locate(track: number, head: number, sector: number): number | null {
    const { format } = this;
    if (format === null || track >= format.tracks || head >= format.heads || sector < 1 || sector > format.sectors) return null;
    const at = (track * format.heads + head) * format.sectors + sector - 1;
    return at < capacity(format) ? at : null;
  }

  reset(): void {
    this.track = 0;
    this.changed = true;
  }

  save(): FloppyDriveState {
    return { track: this.track, changed: this.changed };
  }

  restore({ track, changed }: FloppyDriveState): void {
    this.track = track;
    this.changed = changed;
  }
}
