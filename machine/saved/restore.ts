/** Makes a machine what a saved one was, or refuses and leaves it as it is. */
import type { BlockDrive, BlockDriveState } from '../block.ts';
import type { MachineState } from '../machine.ts';
import { SnapshotError } from '../snapshot.ts';
import { decodeCbor } from './cbor-decode.ts';
import { type Codec, concatenate, webCodec } from './codec.ts';
import { MOST_VALUES, type SectionEntry, TABLE } from './format.ts';
import { FrameReader, type Source } from './frame-reader.ts';
import { drivesWithImages, ImageUnpacker } from './images.ts';
import { RamUnpacker } from './ram.ts';
import {
  checkMachine,
  checkTable,
  MACHINE,
  machineStateOf,
  tableOf,
  type ValueSection,
  valueSections,
  type WholeMachine,
} from './sections.ts';

export interface RestoreOptions {
  /** As of SaveOptions. */
  readonly codec?: Codec;
  /** Bytes of the file read so far, in both passes. */
  onProgress?(bytes: number): void;
  /**
   * The source cannot be read a second time (a pipe). Then RAM is filled while it is read, and a machine that was not restored to the end is of
   * no more use: only for one that has not run.
   */
  readonly once?: boolean;
  /** What the machine is afterwards: as the saved one was if absent. */
  readonly next?: 'running' | 'paused';
}

/**
 * `open` gives the file from its beginning. It is read twice: first all of it is checked, then it is put in place. Rejects with a
 * SnapshotError that says why the file does not do, with the machine untouched and going on as before.
 */
export async function restoreMachine(whole: WholeMachine, open: () => Source, options: RestoreOptions = {}): Promise<void> {
  const { machine } = whole;
  const release = machine.hold('restore-vm');
  try {
    await machine.devices.drain();
    const checked = options.once ? null : await read(whole, open(), options, null);
    let running = false;
    const done = await read(whole, open(), options, (saved) => {
      putBack(whole, saved.state);
      running = saved.running;
    });
    if (checked !== null && done !== checked) throw new Broken('the file has changed while it was read');
    release(options.next ?? (running ? 'running' : 'paused'));
  } catch (error) {
    release(error instanceof Broken ? 'internal-error' : undefined);
    throw error;
  }
}

/** Too late to go back. */
class Broken extends SnapshotError {}

type Saved = ReturnType<typeof machineStateOf>;

/** Reads a file to its end. `begin` is called once all but RAM and images is there; without it nothing is put in place. Returns the file's checksum. */
async function read(
  whole: WholeMachine,
  source: Source,
  { codec, onProgress }: RestoreOptions,
  begin: ((saved: Saved) => void) | null,
): Promise<number> {
  const reader = new FrameReader(source, codec ?? webCodec);
  const sections = new Sections(whole);
  let bulk: Bulk | null = null;
  let touched = false;
  const start = (): Bulk => {
    const saved = sections.finish();
    for (const drive of sections.images) drive.check(saved.state.devices[drive.id].state as BlockDriveState);
    begin?.(saved);
    touched = begin !== null;
    return new Bulk(whole, sections.images, touched);
  };
  try {
    for await (const { section, content } of reader.frames()) {
      onProgress?.(reader.read);
      const place = sections.bulkAt(section);
      if (place !== null) {
        bulk ??= start();
        await bulk.put(place, content);
      } else if (bulk !== null) throw outOfOrder();
      else sections.add(section, content);
    }
    bulk ??= start();
    await bulk.end();
  } catch (error) {
    throw touched ? new Broken((error as Error).message, { cause: error }) : error;
  }
  return reader.check;
}

const outOfOrder = (): SnapshotError => new SnapshotError('its sections are out of order');

/** RAM, and behind it images. */
class Bulk {
  private readonly unpackers: readonly (RamUnpacker | ImageUnpacker)[];
  private current = 0;

  constructor({ memory }: WholeMachine, drives: readonly BlockDrive[], writes: boolean) {
    this.unpackers = [new RamUnpacker(memory.size, writes ? memory : null), ...drives.map((drive) => new ImageUnpacker(drive, writes))];
  }

  async put(place: number, content: Uint8Array): Promise<void> {
    if (place < this.current) throw outOfOrder();
    await this.endBefore(place);
    await this.unpackers[place].put(content);
  }

  end(): Promise<void> {
    return this.endBefore(this.unpackers.length);
  }

  private async endBefore(place: number): Promise<void> {
    for (; this.current < place; this.current++) await this.unpackers[this.current].end();
  }
}

/** Collects the sections but RAM and images, in their order. */
class Sections {
  private table: SectionEntry[] | null = null;
  private readonly contents = new Map<string, unknown>();
  private current = TABLE;
  private parts: Uint8Array[] = [];
  private length = 0;

  /** What this machine would write. */
  private readonly own: readonly ValueSection[];
  /** The drives whose images the file has, in their order. */
  images: readonly BlockDrive[] = [];

  constructor(private readonly whole: WholeMachine) {
    this.own = valueSections(whole.machine.save(), whole.identity, false);
  }

  /** 0: RAM; 1 and on: images. null for what is none of them. */
  bulkAt(section: number): number | null {
    // The table is complete when something else follows it.
    if (section !== TABLE && this.table === null) this.complete();
    const place = section - this.own.length - 1;
    return place >= 0 && place <= this.images.length ? place : null;
  }

  add(section: number, content: Uint8Array): void {
    if (section !== this.current) {
      this.complete();
      if (section !== this.current) throw outOfOrder();
    }
    this.parts.push(content);
    this.length += content.length;
    if (this.length > MOST_VALUES) throw new SnapshotError('its sections are too large');
  }

  finish(): Saved {
    this.complete();
    if (this.current !== this.own.length + 1) throw new SnapshotError('a section has no content');
    return machineStateOf(this.contents, this.own);
  }

  private complete(): void {
    const value = decodeCbor(concatenate(this.parts));
    if (this.table === null) {
      this.images = checkTable(value, tableOf(this.own), drivesWithImages(this.whole.machine));
      this.table = value as SectionEntry[];
    } else {
      const { name } = this.table[this.current - 1];
      if (name === MACHINE) checkMachine(value, this.own[0].content);
      this.contents.set(name, value);
    }
    this.current++;
    this.parts = [];
  }
}

/** What a device or CPU does not take, none has taken. */
function putBack({ machine }: WholeMachine, state: MachineState): void {
  const before = machine.save();
  try {
    machine.restore(state);
  } catch (error) {
    machine.restore(before);
    throw new SnapshotError(`its state is not possible: ${(error as Error).message}`, { cause: error });
  }
}
