/** Drives, screen and mouse of the running machine, as the monitor sees them. */
import { writeFileSync } from 'node:fs';
import { OverlayBackend } from '../backends/block/overlay.ts';
import type { Pc } from '../boards/pc.ts';
import { changeMedium, type DriveControl, mayOpen } from '../boards/pc-drives.ts';
import type { DriveView, MonitorMedia } from '../monitor/target.ts';
import { MonitorError } from '../monitor/target.ts';
import { HostFileError, reasonOf } from './host/files.ts';
import { openImage } from './host/images.ts';
import { png, ppm } from './host/picture-file.ts';

/** What a screen shows that gets no picture. */
const DARK = { width: 640, height: 480 };
const BUTTONS = ['left', 'middle', 'right', 'side', 'extra'] as const;

export class HostMedia implements MonitorMedia {
  private buttons = 0;

  constructor(private readonly pc: Pick<Pc, 'drives' | 'vga' | 'mouse' | 'machine'>) {}

  drives(): DriveView[] {
    return this.pc.drives.map(({ drive, kind, tray }) => ({
      id: drive.id,
      file: drive.medium?.name ?? null,
      readOnly: drive.readOnly,
      snapshot: drive.medium?.backend instanceof OverlayBackend,
      removable: kind !== 'disk',
      locked: tray?.isLocked ?? false,
      open: tray?.isOpen ?? false,
      where: kind === 'floppy' ? 'isa-fdc' : 'piix3-ide',
    }));
  }

  eject(id: string, forced: boolean): void {
    changeMedium(this.unlocked(id, forced), null);
    this.pc.machine.wake();
  }

  change(id: string, file: string, { forced, mode }: { forced: boolean; mode: 'retain' | 'read-only' | 'read-write' }): void {
    const found = this.unlocked(id, forced);
    const { drive, kind } = found;
    const wasReadOnly = drive.medium !== null && drive.readOnly;
    const readOnly = kind === 'cdrom' || (mode === 'retain' ? wasReadOnly : mode === 'read-only');
    try {
      // Opened before the old one goes: a wrong name changes nothing.
      changeMedium(found, openImage({ file, format: 'raw', readOnly, snapshot: false }));
    } catch (error) {
      if (error instanceof HostFileError) throw new MonitorError(error.message);
      throw error;
    }
    this.pc.machine.wake();
  }

  /** A removable drive that may be opened now. A guest that has locked it is asked. */
  private unlocked(id: string, forced: boolean): DriveControl {
    const found = this.pc.drives.find(({ drive }) => drive.id === id);
    if (found === undefined) throw new MonitorError(`Device '${id}' not found`);
    if (found.kind === 'disk') throw new MonitorError(`Device '${id}' is not removable`);
    if (forced || mayOpen(found)) return found;
    throw new MonitorError(`Device '${id}' is locked and force was not specified, wait for tray to open and try again`);
  }

  screendump(path: string, format: 'ppm' | 'png'): void {
    const { vga } = this.pc;
    if (vga === null) throw new MonitorError('There is no console to take a screendump from');
    const picture = vga.picture(true) ?? { ...DARK, pixels: new Uint32Array(DARK.width * DARK.height) };
    try {
      writeFileSync(path, format === 'png' ? png(picture) : ppm(picture));
    } catch (error) {
      throw new MonitorError(`failed to open file '${path}': ${reasonOf(error)}`);
    }
  }

  mouseMove(dx: number, dy: number, dz: number): void {
    this.pc.mouse.move(dx, dy, dz);
    this.pc.machine.wake();
  }

  mouseButtons(state: number): void {
    BUTTONS.forEach((name, bit) => {
      if ((state ^ this.buttons) & (1 << bit)) this.pc.mouse.button(name, (state & (1 << bit)) !== 0);
    });
    this.buttons = state;
    this.pc.machine.wake();
  }
}
