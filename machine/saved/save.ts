/** Saves a machine: to a file, a pipe, a Blob, whatever takes bytes. The guest notices nothing. */
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

export interface SaveOptions {
  /** The way to the zlib format; that of the web if absent. */
  readonly codec?: Codec;
  onProgress?(progress: Progress): void;
  /** What the machine is afterwards: as before if absent; 'postmigrate' where it goes on elsewhere. */
  readonly next?: 'postmigrate';
  /** Called when all has been written: what it rejects with is what the save does. */
  finish?(): Promise<void>;
  /** Aborts the save: the machine goes on, the promise is rejected with the reason. */
  readonly signal?: { throwIfAborted(): void };
}

/**
 * Writes the whole machine to `sink`; resolves to the number of bytes. It stands still meanwhile and goes on afterwards, also if that fails.
 * Not from within a device. Whoever needs the bytes in one piece collects them: `(bytes) => void parts.push(bytes)`.
 */
export async function saveMachine(whole: WholeMachine, sink: Sink, options: SaveOptions = {}): Promise<number> {
  const { machine } = whole;
  const running = machine.state === 'running';
  const release = machine.hold('save-vm');
  try {
    await machine.devices.drain();
    const bytes = await write(whole, running, sink, options);
    await options.finish?.();
    release(options.next);
    return bytes;
  } catch (error) {
    release();
    throw error;
  }
}

async function write({ machine, memory, identity }: WholeMachine, running: boolean, sink: Sink, options: SaveOptions): Promise<number> {
  const values = valueSections(machine.save(), identity, running);
  const table = tableOf(values);
  const writer = new FrameWriter(sink, options.codec ?? webCodec);
  await writer.begin();
  await writer.section(TABLE, encodeCbor(table));
  let length = 0;
  for (const [i, { name, content }] of values.entries()) {
    const encoded = encodeCbor(content);
    length += encoded.length;
    // Nobody could read it.
    if (length > MOST_VALUES) throw new SnapshotError(`there is too much to save beside RAM, from section '${name}' on`);
    await writer.section(i + 1, encoded);
  }
  for (let at = 0; at < memory.size; at += STRETCH) {
    options.signal?.throwIfAborted();
    const packed = packRam(memory, at);
    if (packed !== null) await writer.frame(table.length, packed);
    options.onProgress?.({ done: Math.min(at + STRETCH, memory.size), total: memory.size, bytes: writer.written });
  }
  await writer.end();
  return writer.written;
}
