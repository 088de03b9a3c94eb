/** The drives of the board: two floppy drives, and four places on two IDE channels. */

import type { Dma8237 } from '../devices/dma8237.ts';
import { Fdc82077 } from '../devices/floppy/fdc82077.ts';
import { FloppyDrive } from '../devices/floppy/floppy-drive.ts';
import { AtaDisk } from '../devices/ide/ata-disk.ts';
import { AtapiCdrom } from '../devices/ide/atapi-cdrom.ts';
import { BusMaster } from '../devices/ide/bus-master.ts';
import { IdeChannel, type IdeUnit } from '../devices/ide/ide-channel.ts';
import { chsOf } from '../devices/ide/identify.ts';
import { IDE_IRQS, Piix3Ide } from '../devices/ide/piix3-ide.ts';
import type { DiskGeometry, FloppyType } from '../devices/pc-cmos.ts';
import type { PciSlot } from '../devices/pci/pci-bus.ts';
import { BlockDrive, type Medium } from '../machine/block.ts';
import type { IrqLine } from '../machine/irq.ts';
import type { Machine } from '../machine/machine.ts';
import type { GuestMemory } from '../machine/memory.ts';
import type { Log } from '../machine/types.ts';

/** A drive, and what is in it at first. */
export interface PcDrive {
  /** QEMU's, such as 'ide0-hd0', 'ide1-cd0', 'floppy0': it names the drive in the monitor and in saved machines. */
  readonly id: string;
  /** A disk always has a medium. */
  readonly kind: 'disk' | 'cdrom';
  readonly medium: Medium | null;
  readonly serial?: string;
}

export interface PcDrives {
  /** A: and B:. */
  readonly floppies: readonly (Omit<PcDrive, 'kind'> | null)[];
  /** Primary master and slave, secondary master and slave. */
  readonly ide: readonly (PcDrive | null)[];
}

export const NO_DRIVES: PcDrives = { floppies: [], ide: [] };

/** A drive of the running machine, for who changes media. */
export interface DriveControl {
  readonly drive: BlockDrive;
  readonly kind: 'disk' | 'cdrom' | 'floppy';
  /** The tray of a CD-ROM drive. */
  readonly tray?: Pick<AtapiCdrom, 'isOpen' | 'isLocked' | 'setOpen' | 'requestEject'>;
}

/** Opens the tray if there is one, changes what is in the drive, and closes the tray over a new medium. */
export function changeMedium({ drive, tray }: DriveControl, medium: Medium | null): void {
  tray?.setOpen(true);
  if (drive.medium !== medium) drive.change(medium);
  if (medium !== null) tray?.setOpen(false);
}

/** Whether the drive may be opened. The guest is asked if it has locked it. */
export function mayOpen({ tray }: DriveControl): boolean {
  if (!tray?.isLocked || tray.isOpen) return true;
  tray.requestEject();
  return false;
}

export interface DriveWiring {
  readonly machine: Machine;
  readonly memory: GuestMemory;
  readonly log: Log;
  readonly irq: (line: number) => IrqLine;
}

const FDC_IRQ = 6;
const FDC_DMA = 2;
const UNITS = 4;
/** Without translation the BIOS reaches this many cylinders. */
const BIOS_CYLINDERS = 1024;

export function addIde(slot: PciSlot, { machine, memory, log, irq }: DriveWiring, drives: PcDrives): DriveControl[] {
  const controls: DriveControl[] = [];
  const units = Array.from({ length: UNITS }, (_, place): IdeUnit | null => {
    const wanted = drives.ide[place];
    if (!wanted) return null;
    const drive = machine.devices.add(new BlockDrive(wanted.id, wanted.medium, machine.requests));
    const serial = wanted.serial ?? `TM${String(place + 1).padStart(5, '0')}`;
    if (wanted.kind === 'disk') {
      controls.push({ drive, kind: 'disk' });
      return new AtaDisk(drive, { serial, model: 'TWIN86 HARDDISK' }, log);
    }
    const cdrom = new AtapiCdrom(drive, { serial, model: 'TWIN86 DVD-ROM' }, log);
    controls.push({ drive, kind: 'cdrom', tray: cdrom });
    return cdrom;
  });
  const channel = (n: number) => new IdeChannel([units[2 * n], units[2 * n + 1]], new BusMaster(`ide${n}`, memory, log), irq(IDE_IRQS[n]));
  machine.devices.add(new Piix3Ide(slot, [channel(0), channel(1)]));
  return controls;
}

export function addFloppies(dma: Dma8237, { machine, log, irq }: DriveWiring, { floppies }: PcDrives): DriveControl[] {
  const drives = [0, 1].map((i) => {
    const wanted = floppies[i];
    return wanted ? new FloppyDrive(machine.devices.add(new BlockDrive(wanted.id, wanted.medium, machine.requests))) : null;
  });
  machine.devices.add(new Fdc82077(machine.ports, machine.clock, irq(FDC_IRQ), dma.channel(FDC_DMA), drives, log));
  return drives.flatMap((drive) => (drive ? [{ drive: drive.drive, kind: 'floppy' as const }] : []));
}

/** For the CMOS: what kind each floppy drive is. A drive takes its kind from what is in it at the start; an empty one takes all. */
export function floppyTypes({ floppies }: PcDrives): FloppyType[] {
  return [0, 1].map((i) => {
    const wanted = floppies[i];
    return wanted ? FloppyDrive.typeFor(wanted.medium) : 'none';
  });
}

/** For the CMOS: the geometry of the first two disks, and how the BIOS makes it fit its own limits, for all four. */
export function diskGeometries({ ide }: PcDrives): (DiskGeometry | null)[] {
  return Array.from({ length: UNITS }, (_, place) => {
    const drive = ide[place];
    if (drive?.kind !== 'disk' || drive.medium === null) return null;
    const geometry = chsOf(drive.medium.backend.sectors);
    return { ...geometry, translated: geometry.cylinders > BIOS_CYLINDERS };
  });
}
