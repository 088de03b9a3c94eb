/** The drives of a configuration. What the guest writes stays in memory, and in saved machines: files are never changed. */
import { MemoryBackend } from '../backends/block/memory.ts';
import { OverlayBackend } from '../backends/block/overlay.ts';
import type { PcDrives } from '../boards/pc-drives.ts';
import { type BlockBackend, type Medium, SECTOR } from '../machine/block.ts';
import { type MachineConfig, MachineError, type Source } from './config.ts';

/** Opens what a string or a URL names. */
export type OpenNamed = (name: string | URL) => Promise<BlockBackend>;

/** Sectors of a file that the user has given to the page. */
class BlobBackend implements BlockBackend {
  readonly readOnly = true;
  readonly sectors: number;

  constructor(private readonly blob: Blob) {
    this.sectors = Math.floor(blob.size / SECTOR);
  }

  async read(sector: number, into: Uint8Array): Promise<void> {
    const start = sector * SECTOR;
    into.set(new Uint8Array(await this.blob.slice(start, start + into.length).arrayBuffer()));
  }

  write(): void {
    throw new Error('the image is read-only');
  }

  flush(): void {}
}

/** As with the command, there is a CD-ROM drive and a floppy drive in any case. */
export async function drivesOf({ fda, fdb, hda, hdb, hdd, cdrom }: MachineConfig, openNamed: OpenNamed): Promise<PcDrives> {
  const medium = async (name: string, source: Source | undefined, readOnly = false): Promise<Medium | null> =>
    source === undefined ? null : openMedium(name, source, readOnly, openNamed);
  const disk = async (id: string, name: string, source: Source | undefined) =>
    source === undefined ? null : { id, kind: 'disk' as const, medium: await medium(name, source) };
  const second = fdb === undefined ? null : { id: 'floppy1', medium: await medium('fdb', fdb) };
  return {
    floppies: [{ id: 'floppy0', medium: await medium('fda', fda) }, second],
    ide: [
      await disk('ide0-hd0', 'hda', hda),
      await disk('ide0-hd1', 'hdb', hdb),
      { id: 'ide1-cd0', kind: 'cdrom', medium: await medium('cdrom', cdrom, true) },
      await disk('ide1-hd1', 'hdd', hdd),
    ],
  };
}

/** What is written to a medium that may be written goes to an overlay. */
export async function openMedium(name: string, source: Source, readOnly: boolean, openNamed: OpenNamed): Promise<Medium> {
  const base = await open(source, openNamed).catch((error: Error) => {
    throw new MachineError(`cannot open the image for ${name}: ${error.message}`);
  });
  if (base.sectors === 0) throw new MachineError(`cannot open the image for ${name}: it has no whole sector of ${SECTOR} bytes`);
  return { name, backend: readOnly ? base : new OverlayBackend(base) };
}

async function open(source: Source, openNamed: OpenNamed): Promise<BlockBackend> {
  if (typeof source === 'string' || source instanceof URL) return openNamed(source);
  if (source instanceof Uint8Array) return new MemoryBackend(source);
  return source instanceof ArrayBuffer ? new MemoryBackend(new Uint8Array(source)) : new BlobBackend(source);
}
