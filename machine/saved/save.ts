/** Saves a machine: to a file, a pipe, a Blob, whatever takes bytes. The guest notices nothing. */
import type { BlockDrive } from '../block.ts';
import type { GuestMemory } from '../memory.ts';
import type { RunState } from '../run-state.ts';
import { SnapshotError } from '../snapshot.ts';
import { encodeCbor } from './cbor-encode.ts';
import { type Codec, webCodec } from './codec.ts';
import { MOST_VALUES, TABLE } from './format.ts';
import { FrameWriter, type Sink } from './frame-writer.ts';
import { drivesWithImages, imageSize, packImage } from './images.ts';
import { packRam } from './ram.ts';
import { tableOf, valueSections, type WholeMachine } from './sections.ts';
import { STRETCH } from './stretch.ts';

export interface Progress {
  /** Bytes of RAM, and of images where they are saved, that have been looked at, and all there are. */
  readonly done: number;
  readonly total: number;
  /** Bytes of the file so far. */
  readonly bytes: number;
}

/** The pages at a place that are not zero. */
type Packed = (at: number) => Uint8Array | null | Promise<Uint8Array | null>;

/** RAM or an image: what is told by stretches. */
interface Bulk {
  readonly size: number;
  readonly packed: Packed;
}

export interface SaveOptions {
  /** The way to the zlib format; that of the web if absent. */
  readonly codec?: Codec;
  onProgress?(progress: Progress): void;
  /** The machine goes on as soon as it has been copied, if there are no more bytes of RAM to copy than this; 0 if absent. */
  readonly copy?: number;
  /** With the images of drives that can be written, of all or of some, which are not copied before; otherwise they stay where they are. */
  readonly images?: boolean | ((drive: BlockDrive) => boolean);
  /** What the machine is afterwards: as before if absent; 'postmigrate' where it goes on elsewhere. */
  readonly next?: 'postmigrate';
  /** Called when all has been written: what it rejects with is what the save does. */
  finish?(): Promise<void>;
  /** Aborts the save: the machine goes on, the promise is rejected with the reason. */
  readonly signal?: { throwIfAborted(): void };
}

/**
 * Writes the whole machine to `sink`; resolves to the number of bytes. It stands still until all is written or copied and then goes on,
 * also if that fails.
 * Not from within a device. Whoever needs the bytes in one piece collects them: `(bytes) => void parts.push(bytes)`.
 */
export async function saveMachine(whole: WholeMachine, sink: Sink, options: SaveOptions = {}): Promise<number> {
  const { machine, memory } = whole;
  const running = machine.state === 'running';
  let release: ((then?: RunState) => void) | null = machine.hold('save-vm');
  try {
    await machine.devices.drain();
    const { images: wanted = false } = options;
    const drives = drivesWithImages(machine).filter((drive) => (typeof wanted === 'function' ? wanted(drive) : wanted));
    const sections = encodeSections(whole, running, drives);
    const copy = drives.length > 0 ? null : copyRam(memory, options.copy ?? 0);
    const free = () => {
      release?.(options.next);
      release = null;
    };
    if (copy !== null) free();
    const ram: Bulk = { size: memory.size, packed: copy ?? ((at) => packRam(memory, at)) };
    const images = drives.map((drive): Bulk => ({ size: imageSize(drive), packed: (at) => packImage(drive, at) }));
    const bytes = await write(sections, [ram, ...images], sink, options);
    await options.finish?.();
    free();
    return bytes;
  } catch (error) {
    release?.();
    throw error;
  }
}

/** The table of sections, and what is in those before RAM. */
function encodeSections({ machine, identity }: WholeMachine, running: boolean, drives: readonly BlockDrive[]): Uint8Array[] {
  const state = machine.save();
  // Their images have what was written.
  for (const { id } of drives) state.devices[id] = { ...state.devices[id], state: { ...(state.devices[id].state as object), written: [] } };
  const values = valueSections(state, identity, running);
  let length = 0;
  const encoded = values.map(({ name, content }) => {
    const bytes = encodeCbor(content);
    length += bytes.length;
    // Nobody could read it.
    if (length > MOST_VALUES) throw new SnapshotError(`there is too much to save beside RAM, from section '${name}' on`);
    return bytes;
  });
  return [encodeCbor(tableOf(values, drives)), ...encoded];
}

/** What packRam() gives at any place, by place; null if that is more than `most` bytes. */
function copyRam(memory: GuestMemory, most: number): Packed | null {
  const packed = new Map<number, Uint8Array>();
  let length = 0;
  if (most === 0) return null;
  for (let at = 0; at < memory.size; at += STRETCH) {
    const stretch = packRam(memory, at);
    length += stretch?.length ?? 0;
    if (length > most) return null;
    if (stretch !== null) packed.set(at, stretch);
  }
  return (at) => packed.get(at) ?? null;
}

async function write(sections: readonly Uint8Array[], bulk: readonly Bulk[], sink: Sink, options: SaveOptions): Promise<number> {
  const writer = new FrameWriter(sink, options.codec ?? webCodec);
  await writer.begin();
  for (const [i, section] of sections.entries()) await writer.section(TABLE + i, section);
  const total = bulk.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const [i, { size, packed }] of bulk.entries()) {
    for (let at = 0; at < size; at += STRETCH) {
      options.signal?.throwIfAborted();
      const stretch = await packed(at);
      if (stretch !== null) await writer.frame(sections.length + i, stretch);
      options.onProgress?.({ done: before + Math.min(at + STRETCH, size), total, bytes: writer.written });
    }
    before += size;
  }
  await writer.end();
  return writer.written;
}
