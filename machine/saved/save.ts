/** Saves a machine: to a file, a pipe, a Blob, whatever takes bytes. The guest notices nothing. */
import type { GuestMemory } from '../memory.ts';
import type { RunState } from '../run-state.ts';
import { SnapshotError } from '../snapshot.ts';
import { encodeCbor } from './cbor-encode.ts';
import { type Codec, webCodec } from './codec.ts';
import { MOST_VALUES, TABLE } from './format.ts';
import { FrameWriter, type Sink } from './frame-writer.ts';
import { packRam, STRETCH } from './ram.ts';
import { tableOf, valueSections, type WholeMachine } from './sections.ts';

export interface Progress {
  /** Bytes of RAM looked at, and all there are. */
  readonly done: number;
  readonly total: number;
  /** Bytes of the file so far. */
  readonly bytes: number;
}

/** The pages at a place that are not zero. */
type PackedRam = (at: number) => Uint8Array | null;

export interface SaveOptions {
  /** The way to the zlib format; that of the web if absent. */
  readonly codec?: Codec;
  onProgress?(progress: Progress): void;
  /** The machine goes on as soon as it has been copied, if there are no more bytes of RAM to copy than this; 0 if absent. */
  readonly copy?: number;
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
  const { machine } = whole;
  const running = machine.state === 'running';
  let release: ((then?: RunState) => void) | null = machine.hold('save-vm');
  try {
    await machine.devices.drain();
    const sections = encodeSections(whole, running);
    const copy = copyRam(whole.memory, options.copy ?? 0);
    const free = () => {
      release?.(options.next);
      release = null;
    };
    if (copy !== null) free();
    const bytes = await write(sections, whole.memory.size, copy ?? ((at) => packRam(whole.memory, at)), sink, options);
    await options.finish?.();
    free();
    return bytes;
  } catch (error) {
    release?.();
    throw error;
  }
}

/** The table of sections, and what is in those before RAM. */
function encodeSections({ machine, identity }: WholeMachine, running: boolean): Uint8Array[] {
  const values = valueSections(machine.save(), identity, running);
  let length = 0;
  const encoded = values.map(({ name, content }) => {
    const bytes = encodeCbor(content);
    length += bytes.length;
    // Nobody could read it.
    if (length > MOST_VALUES) throw new SnapshotError(`there is too much to save beside RAM, from section '${name}' on`);
    return bytes;
  });
  return [encodeCbor(tableOf(values)), ...encoded];
}

/** What packRam() gives at any place, by place; null if that is more than `most` bytes. */
function copyRam(memory: GuestMemory, most: number): PackedRam | null {
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

async function write(sections: Uint8Array[], ramBytes: number, ram: PackedRam, sink: Sink, options: SaveOptions): Promise<number> {
  const writer = new FrameWriter(sink, options.codec ?? webCodec);
  await writer.begin();
  for (const [i, section] of sections.entries()) await writer.section(TABLE + i, section);
  for (let at = 0; at < ramBytes; at += STRETCH) {
    options.signal?.throwIfAborted();
    const packed = ram(at);
    if (packed !== null) await writer.frame(sections.length, packed);
    options.onProgress?.({ done: Math.min(at + STRETCH, ramBytes), total: ramBytes, bytes: writer.written });
  }
  await writer.end();
  return writer.written;
}
