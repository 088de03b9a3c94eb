/** The drives of a configuration. What the guest writes stays in memory, and in saved machines: files are never changed. */
import { MemoryBackend } from '../backends/block/memory.ts';
import { OverlayBackend } from '../backends/block/overlay.ts';
import type { PcDrives } from '../boards/pc-drives.ts';
import { type BlockBackend, type Medium, SECTOR } from '../machine/block.ts';
import { type MachineConfig, MachineError, type Source } from './config.ts';

/** Opens what a string or a URL names. */
export type OpenNamed = (name: string | URL) => Promise<BlockBackend>;

const CD = 'ide1-cd0';

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

/** An image that is yet to come, from a saved machine. */
class ZeroBackend implements BlockBackend {
  readonly readOnly = true;

  constructor(readonly sectors: number) {}

  read(_sector: number, into: Uint8Array): void {
    into.fill(0);
  }

  write(): void {
    throw new Error('the image is read-only');
  }

  flush(): void {}
}

/**
 * As with the command, there is a CD-ROM drive and a floppy drive in any case. `images` are those that a saved machine has, in sectors by the names of
 * their drives: where no file is given they are all there is, and the drive is one of `embedded`.
 */
export async function drivesOf(
  { fda, fdb, hda, hdb, hdd, cdrom }: MachineConfig,
  openNamed: OpenNamed,
  images: ReadonlyMap<string, number>,
): Promise<{ drives: PcDrives; embedded: Set<string> }> {
  const embedded = new Set<string>();
  const medium = async (id: string, name: string, source: Source | undefined): Promise<Medium | null> => {
    if (source !== undefined) return openMedium(name, source, id === CD, openNamed);
    const sectors = images.get(id);
    if (sectors === undefined) return null;
    embedded.add(id);
    return { name: 'the saved machine', backend: new OverlayBackend(new ZeroBackend(sectors)) };
  };
  const disk = async (id: string, name: string, source: Source | undefined) => {
    const content = await medium(id, name, source);
    return content === null ? null : { id, kind: 'disk' as const, medium: content };
  };
  const second = await medium('floppy1', 'fdb', fdb);
  const drives: PcDrives = {
    floppies: [{ id: 'floppy0', medium: await medium('floppy0', 'fda', fda) }, second === null ? null : { id: 'floppy1', medium: second }],
    ide: [
      await disk('ide0-hd0', 'hda', hda),
      await disk('ide0-hd1', 'hdb', hdb),
      { id: CD, kind: 'cdrom', medium: await medium(CD, 'cdrom', cdrom) },
      await disk('ide1-hd1', 'hdd', hdd),
    ],
  };
  return { drives, embedded };
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
